"""Papers on file on a person's page, through real events."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.ids import new_id
from counter_app.domain.people.person import Person
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import PaperOnFile
from counter_app.ui.people.people_view import PeopleView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests import contacts_office as c
from tests import factories as f
from tests.ui.conftest import Grab
from tests.ui.office import Desk


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> PeopleView:
    made = PeopleView(desk.office, desk.actor, desk.tasks)
    for model in (made.person.model, made.person.papers.model):
        desk.failures.adopt(model, made)
    desk.show(qtbot, made)
    return made


def opened(view: PeopleView, desk: Desk, qtbot: QtBot, procedure: str = "") -> Person:
    someone = f.on_file(desk.office, desk.actor)
    if procedure:
        c.goes_through(desk.office, someone.id, procedure)
    view.open_with(someone.id)
    desk.settle(qtbot)
    return someone


def words(view: PeopleView) -> str:
    return "\n".join(label.text() for label in view.person.papers.findChildren(QLabel))


def kept(desk: Desk, person_id: UUID) -> list[PaperOnFile]:
    found = desk.office.papers_on_file.of_person(desk.actor, person_id)
    return [one.paper for one in found.kept]


def test_a_paper_is_recorded_by_keyboard_and_not_asked_for_again(
    view: PeopleView, desk: Desk, qtbot: QtBot, nameless: Callable[[QWidget], list[str]]
) -> None:
    someone = opened(view, desk, qtbot, "replacement")
    panel = view.person.papers
    assert "Police report" in words(view)
    assert "To be brought: it is not on file." in words(view)
    assert not panel.form.isVisible()
    panel.add.setFocus()
    qtbot.keyClick(panel.add, Qt.Key.Key_Space)
    assert panel.form.isVisible()
    assert nameless(view) == []
    box = panel.paper.editor
    box.setCurrentIndex(box.findData(Paper.POLICE_REPORT.value))
    qtbot.keyClick(panel.save, Qt.Key.Key_Space)
    assert panel.dated.error
    day = desk.office.store.clock.now().date()
    qtbot.keyClicks(panel.dated.editor, day.strftime("%d-%m-%Y"))
    qtbot.keyClick(panel.dated.editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert kept(desk, someone.id) == [PaperOnFile(paper=Paper.POLICE_REPORT, dated=day)]
    assert not panel.form.isVisible()
    assert "Need not be brought, and no letter asks for it: it is on file." in words(view)
    said = "\n".join(label.text() for label in view.person.turn.findChildren(QLabel))
    assert "You do not have to bring the police report again." in said


def test_a_record_is_taken_back_after_a_question(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    someone = opened(view, desk, qtbot)
    assert "Nothing is on file." in words(view)
    old = PaperOnFile(
        paper=Paper.SPONSOR_STATEMENT, dated=date(2020, 1, 2), language="tr", is_translated=True
    )
    desk.office.papers_on_file.record(desk.actor, someone.id, old, new_id())
    view.reload()
    desk.settle(qtbot)
    panel = view.person.papers
    assert "Statement of the sponsor of 02-01-2020, Türkçe" in words(view)
    assert "Counts no more where a paper is asked for: the one on file is too old." in words(view)
    (back,) = panel.back
    assert back.accessibleName().startswith("Take back: Statement of the sponsor")
    back.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Take back").click()
    desk.settle(qtbot)
    assert kept(desk, someone.id) == []
    assert "Nothing is on file." in words(view)


def test_what_is_typed_stays_while_the_page_is_read_anew(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    opened(view, desk, qtbot)
    panel = view.person.papers
    panel.add.click()
    qtbot.keyClicks(panel.dated.editor, "02-01-2020")
    view.reload()
    desk.settle(qtbot)
    assert panel.form.isVisible()
    assert panel.dated.editor.text() == "02-01-2020"
    opened(view, desk, qtbot)  # of somebody else nothing of it is left
    assert not panel.form.isVisible()
    assert panel.dated.editor.text() == ""


@pytest.mark.skipif(not os.environ.get("COUNTER_PICTURES"), reason="pictures are wanted only now")
def test_pictures(
    view: PeopleView, desk: Desk, qtbot: QtBot, theme: Theme, translations: Translations, grab: Grab
) -> None:
    """Write the page's pictures to COUNTER_PICTURES, for looking at them."""
    someone = opened(view, desk, qtbot, "replacement")
    for paper in (
        PaperOnFile(paper=Paper.BIRTH_CERTIFICATE, dated=date(1999, 1, 2), language="tr",
                    is_translated=True),
        PaperOnFile(paper=Paper.SPONSOR_STATEMENT, dated=date(2020, 1, 2)),
    ):  # fmt: skip
        desk.office.papers_on_file.record(desk.actor, someone.id, paper, new_id())
    for language, look, zoom, width, height in (
        ("en", "light", 100, 1090, 1100), ("nl", "dark", 100, 1730, 1020),
        ("nl", "light", 200, 1090, 2600),
    ):  # fmt: skip
        translations.use(language)
        theme.use(look)
        theme.set_zoom(zoom)
        view.resize(width, height)
        view.reload()
        desk.settle(qtbot)
        view.person.papers.add.setChecked(True)
        for _ in range(6):
            QApplication.processEvents()
        grab(view, f"papers-{language}-{look}-{zoom}")
