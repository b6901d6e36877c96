"""The screen of rule sets: a draft is written, tried, proposed, and published by somebody else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.domain.operators import Actor, Role
from counter_app.domain.reuse.decision import Answer
from counter_app.domain.reuse.facts import Product
from counter_app.domain.reuse.rules import ReuseMode
from counter_app.domain.reuse.versions import VersionState
from counter_app.services.office import Office
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.rule_sets import sentences
from counter_app.ui.rule_sets.rule_sets_model import Part
from counter_app.ui.rule_sets.rule_sets_view import RuleSetsView
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests import factories as f
from tests.ui.visit_office import texts

Grab = Callable[[QWidget, str], Path]
Open = Callable[[str], RuleSetsView]


@pytest.fixture
def office(tmp_path: Path, sqlite_template: Path) -> Iterator[Office]:
    database = tmp_path / "office.db"
    for tail in ("", ".keys"):
        shutil.copyfile(f"{sqlite_template}{tail}", f"{database}{tail}")
    opened = f.open_office(str(database), SetClock(f.NOW))
    demo = f.seat(opened, "demo")
    opened.operators.add(
        demo, "lawyer", "L. Voorbeeld", f.PASSWORD, frozenset({Role.RULE_MANAGER}), demo.location_id
    )
    yield opened
    opened.close()


@pytest.fixture
def open_view(office: Office, qtbot: QtBot, translations: Translations) -> Iterator[Open]:
    announcer, failures = Announcer(), Failures()
    office.store.on_commit(announcer.announce)

    def make(login: str) -> RuleSetsView:
        tasks = InlineTasks()
        tasks.on_failure(failures.show)
        actor: Actor = f.seat(office, login)
        made = RuleSetsView(office, actor, tasks)
        failures.adopt(made.model, made)
        announcer.changed.connect(lambda change, _by: made.on_change(change))
        made.resize(1090, 740)
        qtbot.addWidget(made)
        made.show()
        made.activate()
        return made

    yield make
    QApplication.processEvents()


def choose(view: RuleSetsView, name: str) -> None:
    rows = [one.name for one in view.model.rows()]
    view.table.choose_row(rows.index(name))
    QApplication.processEvents()


def typed(editor: QWidget, words: str) -> None:
    editor.setFocus()
    editor.clear()  # type: ignore[attr-defined]
    QTest.keyClicks(editor, words)


def drafted(view: RuleSetsView) -> None:
    """Write down a version of D that is the present text E."""
    choose(view, "D")
    view.buttons["begin"].click()
    form = view.text_page.form
    typed(form.lines["code"], "E")
    typed(form.lines["source"], "brief van 1 mei 2026")
    typed(form.days["starts"], "01-01-2024")
    typed(form.days["ends"], "")
    form.days["ends"].textEdited.emit("")


def keep_one_example(view: RuleSetsView) -> None:
    """Keep the first example only, and let it speak of a day on which the new set holds."""
    (first, *_) = view.model.checked
    view.model.write_examples((first.example,))
    page = view.examples
    view.parts.button(Part.EXAMPLES).click()
    page.table.choose_row(0)
    typed(page.lines["day"], "04-09-2026")
    typed(page.lines["photo"], "2026-05-01 desk")
    typed(page.lines["fingerprints"], "2026-05-01 desk")
    page.boxes["answer"].setCurrentIndex(page.boxes["answer"].findData("reuse"))
    page.boxes["reason"].setCurrentIndex(page.boxes["reason"].findData("still_good"))
    QTest.keyClick(page.lines["photo"], Qt.Key.Key_Return)


def test_a_version_is_written_tried_proposed_and_published(
    office: Office, open_view: Open, qtbot: QtBot
) -> None:
    view = open_view("demo")
    person = f.on_file(office, f.seat(office, "demo"))

    drafted(view)
    assert "not saved" in texts(view)
    keep_one_example(view)
    assert "The example gets the expected answer." in texts(view)
    view.buttons["save"].click()
    assert "E-2 is now: draft." in texts(view)
    view.buttons["propose"].click()
    assert view.model.now is not None
    assert view.model.now.stored is not None
    assert view.model.now.stored.state is VersionState.PROPOSED
    assert not view.buttons["publish"].isEnabled()
    assert "Somebody else publishes it." in texts(view)

    other = open_view("lawyer")
    choose(other, "E-2")
    other.parts.button(Part.PREVIEW).click()
    other.preview.look.click()
    told = texts(other)
    assert "1 of 1 people are decided otherwise. Must come: 1, now 0." in told
    assert "Not known: 0, now 1." in told
    assert other.buttons["publish"].isEnabled()
    other.buttons["publish"].click()
    decided = office.reuse.decide(f.seat(office, "demo"), person.id, Product.LATER_PERMIT)
    assert (decided.answer, decided.rule_set, decided.version) == (Answer.ALL, "E", 2)
    other.parts.button(Part.HISTORY).click()
    assert "published · L. Voorbeeld" in texts(other)
    qtbot.waitUntil(lambda: "holds now" in texts(view))  # the first window heard


def test_an_example_is_run_while_the_rules_are_typed(open_view: Open) -> None:
    view = open_view("demo")
    drafted(view)
    keep_one_example(view)
    view.parts.button(Part.TEXT).click()

    pick(view.text_page.form.form.modes["photo"], ReuseMode.NEVER)

    assert view.parts.button(Part.EXAMPLES).text() == "Examples (1, 1 wrong)"
    view.buttons["save"].click()
    assert not view.buttons["propose"].isEnabled()


def test_a_new_version_of_a_kept_set_is_no_change_of_it(
    office: Office, open_view: Open, qtbot: QtBot
) -> None:
    view = open_view("demo")
    drafted(view)
    keep_one_example(view)
    view.buttons["save"].click()
    tasks = InlineTasks(hold=True)
    slow = RuleSetsView(office, f.seat(office, "demo"), tasks)
    qtbot.addWidget(slow)
    slow.show()
    slow.activate()
    tasks.release()
    assert slow.model.now is not None
    slow.buttons["begin"].click()  # before what is kept has been read
    tasks.release()

    assert (slow.model.now.is_new, slow.model.now.stored) == (True, None)
    assert "not saved" in texts(slow)


def test_a_rule_on_the_signature_is_written_in_the_form_and_tried(open_view: Open) -> None:
    view = open_view("demo")
    drafted(view)
    keep_one_example(view)
    view.parts.button(Part.TEXT).click()
    form = view.text_page.form.form

    assert "signature" in form.fields
    pick(form.modes["signature"], ReuseMode.WITHIN)
    assert form.numbers["signature_months"].isEnabled()
    view.buttons["save"].click()
    assert form.fields["signature_months"].error, "an age in months is lacking"
    form.numbers["signature_months"].setValue(24)
    assert view.model.now is not None
    said = view.model.now.rules.products[Product.LATER_PERMIT].signature
    assert (said.reuse, said.months) == (ReuseMode.WITHIN, 24)
    assert view.parts.button(Part.EXAMPLES).text() == "Examples (1, 1 wrong)"
    view.parts.button(Part.EXAMPLES).click()
    page = view.examples
    page.table.choose_row(0)
    typed(page.lines["signature"], "2025-01-02 desk")
    QTest.keyClick(page.lines["signature"], Qt.Key.Key_Return)
    assert view.parts.button(Part.EXAMPLES).text() == "Examples (1)"
    view.buttons["save"].click()
    assert "E-2 is now: draft." in texts(view)
    assert view.model.now.stored is not None
    assert view.model.now.stored.rules.products[Product.LATER_PERMIT].signature == said
    assert "Signature: used again until 24 months old" in sentences.product(
        view.model.now.stored.rules.products[Product.LATER_PERMIT]
    )


def pick(box: QComboBox, mode: ReuseMode) -> None:
    """Choose in a box, as a click does."""
    box.setCurrentIndex(box.findData(mode.value))
    box.activated.emit(box.currentIndex())


def test_examples_move_to_the_days_of_the_new_set(open_view: Open) -> None:
    view = open_view("demo")
    drafted(view)
    view.parts.button(Part.EXAMPLES).click()
    assert "80 examples get another answer than expected." in texts(view)

    view.examples.shift.click()

    assert not view.examples.shift.isVisible()
    right = sum(one.is_right for one in view.model.checked)
    assert right >= 75  # around 29 February a month may end on another day


def test_what_was_typed_is_not_lost_by_choosing_another_set(open_view: Open) -> None:
    view = open_view("demo")
    drafted(view)

    choose(view, "B")

    assert view.text_page.form.lines["source"].text() == "brief van 1 mei 2026"
    assert "not saved yet" in texts(view)
    view.buttons["leave"].click()
    assert not view.model.is_changed


def test_a_field_that_cannot_be_right_is_marked(open_view: Open) -> None:
    view = open_view("demo")
    drafted(view)
    form = view.text_page.form

    typed(form.days["starts"], "99")
    view.buttons["save"].click()
    assert form.fields["starts"].error
    typed(form.days["starts"], "01-01-2024")
    typed(form.lines["source"], " ")
    view.buttons["save"].click()
    assert form.fields["source"].error


def test_a_version_is_sent_back_with_a_reason(open_view: Open) -> None:
    view = open_view("demo")
    drafted(view)
    keep_one_example(view)
    view.buttons["save"].click()
    view.buttons["propose"].click()
    other = open_view("lawyer")
    choose(other, "E-2")

    other.buttons["send_back"].click()
    dialog = other.findChild(ReasonDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.reason, "name the page")
    dialog.button.click()

    assert other.model.now is not None
    assert other.model.now.is_writable
    assert other.model.steps[-1].reason == "name the page"


def test_the_program_s_own_sets_are_read_only(open_view: Open) -> None:
    view = open_view("demo")
    choose(view, "D")

    assert not view.text_page.form.isVisible()
    assert "used again until 6 months old" in texts(view)
    assert not view.buttons["save"].isVisible()


def settle() -> None:
    """Let words that wrap ask for their height, and all around them give it."""
    for _ in range(6):
        QApplication.processEvents()


def cut_off(view: RuleSetsView) -> list[str]:
    """Return the words that have less height than they need."""
    return [
        label.text()
        for label in view.findChildren(QLabel)
        if label.isVisible() and label.wordWrap()
        and label.height() + 1 < label.heightForWidth(label.width())
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_scrolls_sideways(
    open_view: Open,
    theme: Theme,
    translations: Translations,
    language: str,
    zoom: int,
) -> None:
    view = open_view("demo")
    translations.use(language)
    theme.set_zoom(zoom)
    for part in (None, *Part):
        if part is None:
            choose(view, "D")
        elif part is Part.TEXT:
            drafted(view)
        view.parts.button(part or Part.TEXT).click()
        settle()
        assert cut_off(view) == []
        assert view.minimumSizeHint().width() <= 1090, part


@pytest.mark.skipif(not os.environ.get("COUNTER_PICTURES"), reason="pictures are wanted only now")
def test_pictures(
    office: Office,
    open_view: Open,
    theme: Theme,
    translations: Translations,
    grab: Grab,
) -> None:
    """Write the screen's pictures to COUNTER_PICTURES, for looking at them."""
    demo = f.seat(office, "demo")
    for given in ("Ayşe", "Bram", "Chi"):
        f.on_file(office, demo, given_names=given)
    view = open_view("demo")
    for language, look, zoom, width, height in (
        ("en", "light", 100, 1090, 740), ("nl", "dark", 100, 1730, 1020),
        ("nl", "light", 200, 1730, 1020), ("en", "dark", 200, 1090, 740),
    ):  # fmt: skip
        translations.use(language)
        theme.use(look)
        theme.set_zoom(zoom)
        view.resize(width, height)
        choose(view, "D")
        settle()
        grab(view, f"rules-{language}-{look}-{zoom}-read")
        drafted(view)
        for part in (Part.TEXT, Part.EXAMPLES, Part.PREVIEW):
            view.parts.button(part).click()
            if part is Part.EXAMPLES:
                view.examples.shift.click()
            if part is Part.PREVIEW:
                view.preview.look.click()
            settle()
            grab(view, f"rules-{language}-{look}-{zoom}-{part}")
        view.buttons["leave"].click()
