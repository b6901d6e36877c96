"""The desk's day as an operator sees it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.agenda import LATE_AFTER
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.ui.today.day_columns import state
from counter_app.ui.today.day_lines import LONG_WAIT, DayFilter, judge
from counter_app.ui.today.today_view import TodayView
from counter_app.ui.translations import Translations
from tests import factories as f
from tests.ui.office import DAY, Desk

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> TodayView:
    desk.at(9, 47)
    made = TodayView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, made)
    made.restore_focus()
    return made


def _names(view: TodayView) -> list[str]:
    return [view.records.record(n).line.name for n in range(view.records.rowCount())]


def test_the_day_shows_who_is_still_to_come(view: TodayView) -> None:
    assert view.filters.button(DayFilter.STILL).text() == "Still to come 16"
    assert view.filters.button(DayFilter.HERE).text() == "Here 0"
    assert len(_names(view)) == 16
    assert view.table.marked_row == 8  # 09:50 is the first one ahead of 09:47


def test_a_visit_for_several_services_says_so(view: TodayView, desk: Desk, qtbot: QtBot) -> None:
    """Seen short, heard and shown in the tip in full."""
    first, second = (f.on_file(desk.office, desk.actor) for _ in range(2))
    f.ready_card(desk.office, second)
    coming = (Asked(first.id, ("BIOMETRICS",)), Asked(second.id, ("COLLECT_DOCUMENT",)))
    wish = Wish(location_id=desk.actor.location_id, starts_at=f.local(DAY, 12), participants=coming)
    made = desk.office.appointments.book(desk.actor, wish, new_id())
    qtbot.waitUntil(lambda: any(row.line.id == made.id for row in view.records.rows))
    number = next(n for n, row in enumerate(view.records.rows) if row.line.id == made.id)
    cell = view.records.index(number, 4)
    assert cell.data() == "Biometrics + 1 more"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "Biometrics + Collect document"
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Service: Biometrics + Collect document"


def test_the_list_has_the_focus_at_the_next_appointment(view: TodayView) -> None:
    assert view.table.hasFocus()
    assert view.table.currentIndex().row() == 8


def test_f2_checks_in_the_chosen_person_once(view: TodayView, desk: Desk, qtbot: QtBot) -> None:
    row = view.table.record()
    with qtbot.waitSignal(view.model.checked_in) as told:
        QTest.keyClick(view.table, Qt.Key.Key_F2)
        QTest.keyClick(view.table, Qt.Key.Key_F2)
    desk.settle(qtbot)
    assert told.args[0].appointment_id == row.line.id
    assert desk.office.appointments.get(row.line.id).state is AppointmentState.ARRIVED
    assert view.banner.text() == f"{row.line.name} is checked in with ticket A 001."
    assert view.filters.button(DayFilter.HERE).text() == "Here 1"


def test_after_a_check_in_the_next_row_is_chosen_at_the_same_place(
    view: TodayView, desk: Desk, qtbot: QtBot
) -> None:
    following = view.records.record(9).line.id
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: view.records.rowCount() == 15)
    assert view.table.record().line.id == following


def test_a_check_in_elsewhere_never_moves_the_chosen_row(
    view: TodayView, desk: Desk, qtbot: QtBot
) -> None:
    view.resize(1000, 480)
    QTest.keyClick(view, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    view.table.choose_row(12)
    chosen = view.table.record()
    QTest.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    view.table.select(chosen.line.id)
    top = view.table.visualRect(view.table.currentIndex()).top()
    first = view.records.record(0).line.id
    desk.office.queue.check_in(desk.actor, first, new_id())
    qtbot.waitUntil(lambda: view.records.rowCount() == 15)
    assert view.table.record().line.id == chosen.line.id
    assert view.table.visualRect(view.table.currentIndex()).top() == top


def test_a_booking_elsewhere_never_moves_the_chosen_row(
    view: TodayView, desk: Desk, qtbot: QtBot
) -> None:
    view.resize(1000, 480)
    QTest.keyClick(view, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    rows, table = view.records.rowCount(), view.table
    table.choose_row(rows - 3)
    chosen, top = table.record(), table.visualRect(table.currentIndex()).top()
    someone = f.on_file(desk.office, desk.actor)
    f.ready_card(desk.office, someone)
    desk.settle(qtbot)
    with qtbot.assertNotEmitted(view.records.modelReset):
        made = f.book(desk.office, desk.actor, f.local(DAY, 10), someone)
        qtbot.waitUntil(lambda: view.records.rowCount() == rows + 1)
    assert made.id in {row.line.id for row in view.records.rows[: rows - 3]}
    assert table.record().line.id == chosen.line.id
    assert table.visualRect(table.currentIndex()).top() == top


def test_filters_by_keyboard(view: TodayView, desk: Desk, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    visit = view.records.record(0).line.id
    desk.office.queue.check_in(desk.actor, visit, new_id())
    qtbot.waitUntil(lambda: view.model.count(DayFilter.HERE) == 1)
    QTest.keyClick(view.table, Qt.Key.Key_2, control)
    assert [row.line.id for row in view.model.rows()] == [visit]
    QTest.keyClick(view.table, Qt.Key.Key_4, control)
    assert view.records.rowCount() == 16
    button = view.filters.button(DayFilter.ALL)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Left)
    assert view.model.filter is DayFilter.DONE
    assert view.filters.button(DayFilter.DONE).hasFocus()


def test_what_needs_attention_is_counted(view: TodayView, desk: Desk, qtbot: QtBot) -> None:
    assert view.filters.button(DayFilter.NO_CARD).text() == "No card here 1"
    assert view.filters.button(DayFilter.LATE).isVisible()
    assert not view.filters.button(DayFilter.LONG).isVisible()
    visit = view.records.record(0).line
    desk.office.queue.check_in(desk.actor, visit.id, new_id())
    desk.clock.set(desk.clock.now() + LONG_WAIT)
    view.model.load()
    desk.settle(qtbot)
    assert view.filters.button(DayFilter.LONG).text() == "Waiting long 1"
    view.filters.button(DayFilter.LONG).click()
    assert _names(view) == [visit.name]


def test_time_passes_without_reading_the_database(view: TodayView, desk: Desk) -> None:
    before = view.model.count(DayFilter.LATE)
    desk.at(9, 50)
    desk.clock.set(desk.clock.now() + LATE_AFTER)
    view.model.tick()
    assert desk.tasks.pending == 0
    assert view.model.count(DayFilter.LATE) == before + 2
    assert view.table.marked_row == 10


def test_lateness_begins_after_five_minutes(desk: Desk) -> None:
    line = desk.office.appointments.day(desk.actor.location_id, DAY)[0]
    moment = line.starts_at + LATE_AFTER
    assert not judge([line], {}, moment - timedelta(seconds=1))[0].is_late
    late = judge([line], {}, moment)[0]
    assert late.is_late
    assert state(late) == "late"


def test_another_day_is_empty_and_says_what_to_do(
    view: TodayView, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(view.table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert view.model.day == DAY + timedelta(days=1)
    assert view.records.rowCount() == 0
    assert view.table.marked_row is None
    assert not view.check_in.isEnabled()
    QTest.keyClick(view.table, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert view.model.is_today


def test_enter_opens_the_visit_of_who_is_here_else_the_person(
    view: TodayView, desk: Desk, qtbot: QtBot
) -> None:
    row = view.table.record()
    with qtbot.waitSignal(view.open_person) as person:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert person.args == [row.line.person_id]
    desk.office.queue.check_in(desk.actor, row.line.id, new_id())
    qtbot.waitUntil(lambda: view.model.count(DayFilter.HERE) == 1)
    view.filters.button(DayFilter.HERE).click()
    with qtbot.waitSignal(view.open_visit) as visit:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert visit.args == [row.line.id]


def test_booking_names_the_person(view: TodayView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.book_for) as told:
        QTest.keyClick(view.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [view.table.record().line.person_id]


def test_a_refused_check_in_is_said_at_the_top(
    view: TodayView, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise Refused(Code.NOT_TODAY)

    monkeypatch.setattr(desk.office.queue, "check_in", refuse)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    desk.settle(qtbot)
    assert view.banner.text().startswith("The appointment is on another day.")
    assert view.check_in.isEnabled()


def test_every_part_has_a_name(view: TodayView, nameless: Nameless) -> None:
    assert nameless(view) == []


def test_an_office_without_appointments_says_what_to_do(
    empty_desk: Desk, qtbot: QtBot, translations: Translations
) -> None:
    view = TodayView(empty_desk.office, empty_desk.actor, empty_desk.tasks)
    empty_desk.show(qtbot, view)
    view.filters.button(DayFilter.ALL).click()
    view.table.setFocus()
    qtbot.waitUntil(lambda: "Book one" in view.table.accessibleDescription())
    assert not view.book.isEnabled()


def test_a_change_of_language_is_heard(
    view: TodayView, qtbot: QtBot, translations: Translations
) -> None:
    assert view._date.text() == "Friday 4 September 2026"
    translations.use("nl")
    qtbot.waitUntil(lambda: view._date.text() == "vrijdag 4 september 2026")
    assert view.records.index(15, 6).data() == "geboekt"
