"""The audit trail as an auditor sees it."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.audit import AuditFlaw, Flaw
from counter_app.domain.ids import new_id
from counter_app.services.audit import AuditVerdict
from counter_app.ui.audit import audit_model, entry_facts
from counter_app.ui.audit.audit_view import AuditView
from counter_app.ui.audit.verify_view import grouped
from counter_app.ui.translations import Translations
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> AuditView:
    made = AuditView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, made)
    made.restore_focus()
    return made


def test_the_newest_entry_comes_first_in_words(view: AuditView) -> None:
    numbers = [view.records.record(n).number for n in range(view.records.rowCount())]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 1
    index = view.records.index(0, 2)
    assert index.data() == "signed in"
    assert view.records.index(0, 3).data() == "M. de Wit"


def test_subjects_are_short_with_the_whole_in_the_details(view: AuditView) -> None:
    entry = view.table.record()
    cell = view.records.index(0, 4)
    assert cell.data() == f"…{entry.subject[-8:]}"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == entry.subject
    told = [label.accessibleName() for label in view.details.findChildren(QWidget)]
    assert f"Subject: {entry.subject}" in [name.replace("\u200b", "") for name in told]


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("answer", "by_post", "No visit needed: the photo comes by post"),
        ("answers", {"document_genuine": "yes"}, "Is the document genuine?: Yes"),
        ("roles", ["clerk", "planner"], "clerk, planner"),
        ("next", "wait_for_card", "wait for the document"),
        ("next", "new_appointment", "A new appointment"),
        ("sure", "too_few", "no day can be named"),
        ("procedure", "extension", "Extension or change"),
        ("paper", "police_report", "Police report"),
        ("finding", "reuse", "photo and fingerprints on record are still good"),
        ("finding", "already_handed_out", "card was handed out"),
        ("reason", "fee_not_paid", "Fee not paid"),
        ("reason", "Asked for by the police", "Asked for by the police"),
        ("fields", ["surname"], "Surname"),
        ("locked", True, "yes"),
        ("starts_at", "2026-07-01T08:40:00+00:00", "01-07-2026 10:40"),
        ("list_of", "2026-07-01", "01-07-2026"),
        ("service", "COLLECT_DOCUMENT", "Collect document"),
        ("called_off", [], "–"),
        ("row", 393, "393"),
        ("never_heard_of", "x", "x"),
    ],
)
def test_facts_are_told_in_words(
    translations: Translations, fact: str, value: object, said: str
) -> None:
    translations.use("en")
    assert entry_facts.told(fact, value, ZoneInfo("Europe/Amsterdam")) == said


def test_every_code_that_is_worded_has_its_words() -> None:
    """A fact whose value is a code of a closed list is never shown as the code."""
    for fact, kinds in entry_facts._KINDS.items():
        for kind in kinds:
            for member in kind:
                said = entry_facts.told(fact, member.value, ZoneInfo("Europe/Amsterdam"))
                assert "_" not in said, (fact, member)


def test_filters_leave_what_fits(view: AuditView, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(view.table, Qt.Key.Key_F, CONTROL)
    assert view.action.hasFocus()
    view.action.setCurrentIndex(view.action.findData("import.finished"))
    view.action.activated.emit(view.action.currentIndex())
    desk.settle(qtbot)
    assert [entry.action for entry in view.model.entries] == ["import.finished"] * 3
    QTest.keyClicks(view.day, "03092026")
    desk.settle(qtbot)
    assert not view.records.rowCount()
    view.clear.click()
    desk.settle(qtbot)
    assert view.model.entries[-1].number == 1
    assert view.day.text() == ""


def test_older_entries_come_when_one_scrolls_down(
    view: AuditView, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_model, "PAGE", 20)
    for _ in range(5):
        for line in desk.office.people.search(desk.actor, "ad", 5):
            desk.office.people.page(desk.actor, line.id)
    view.reload()
    desk.settle(qtbot)
    assert len(view.model.entries) == 20
    assert view.older.isVisible()
    bar = view.table.verticalScrollBar()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_End)
    bar.setValue(bar.maximum())
    desk.settle(qtbot)
    assert len(view.model.entries) == 40
    assert len({entry.number for entry in view.model.entries}) == 40


def test_a_whole_trail_is_said_with_the_seal_to_write_down(
    view: AuditView, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.model.verified) as told:
        QTest.keyClick(view.table, Qt.Key.Key_Return, CONTROL)
    verdict: AuditVerdict = told.args[0]
    assert verdict.flaws == ()
    assert view.verify.badge.text() == "The trail is whole"
    number, seal = verdict.heads[str(desk.actor.location_id)]
    assert f"last entry {number} with seal {grouped(seal)}" in view.verify.heads.text()
    assert grouped(seal).replace(" ", "") == seal


def test_a_broken_trail_names_its_flaws(view: AuditView) -> None:
    flaws = (AuditFlaw(chain="x", number=7, flaw=Flaw.CHANGED),)
    view.model.verified.emit(AuditVerdict(entries=9, chains=1, flaws=flaws, heads={}))
    assert view.verify.badge.text() == "The trail is broken"
    assert view.verify.words.text().startswith("1 of 9 entries do not hold.")
    words = [label.text() for label in view.verify.findChildren(type(view.verify.words))]
    assert "Entry 7: an entry was changed" in words


def test_a_stopped_verification_concludes_nothing(
    view: AuditView, desk: Desk, qtbot: QtBot
) -> None:
    view.verify.verify.click()
    assert view.verify.stop.isVisible()
    view.verify.stop.click()
    desk.settle(qtbot)
    assert not view.verify.badge.isVisible()
    assert view.verify.verify.isEnabled()


def test_an_operator_filter_names_people(view: AuditView, desk: Desk, qtbot: QtBot) -> None:
    assert view.operator.findText("M. de Wit") == 1
    other = audit_model.AuditFilter(operator=str(new_id()))
    view.model.show_only(other)
    desk.settle(qtbot)
    assert not view.records.rowCount()


def test_every_part_has_a_name(view: AuditView, nameless: Nameless) -> None:
    assert nameless(view) == []
