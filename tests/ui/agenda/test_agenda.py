"""The agenda as an operator sees and uses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.appointments import AppointmentState, DayLine
from counter_app.domain.ids import new_id
from counter_app.ui.agenda.agenda_model import Span
from counter_app.ui.agenda.agenda_view import AgendaView
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.ui.office import DAY, Desk

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> AgendaView:
    desk.at(8, 30)
    made = AgendaView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, made)
    made.restore_focus()
    return made


def press(view: AgendaView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.timeline, key)


def chosen(view: AgendaView) -> DayLine:
    line = view.timeline.line
    assert line is not None
    return line


def answer(qtbot: QtBot, words: str) -> None:
    """Press a button of the question that is open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text().replace("&", "") == words).click()


def middle(view: AgendaView, line: DayLine) -> QPoint:
    """Return where a visit stands on the screen."""
    area = view.timeline._layout.by_id[line.id].area
    return (area.center() - view.timeline._seen().topLeft()).toPoint()


def test_the_day_begins_at_the_visit_that_comes_next(view: AgendaView) -> None:
    assert view.timeline.hasFocus()
    (day,) = view.model.days
    assert chosen(view).id == day.lines[0].id
    assert len(day.lines) == 16
    assert "09:10" in view.timeline.accessibleDescription()


def test_arrows_walk_through_all_visits_of_the_day(view: AgendaView) -> None:
    seen = [chosen(view).id]
    for _ in range(15):
        press(view, Qt.Key.Key_Down)
        seen.append(chosen(view).id)
    assert len(set(seen)) == 16
    press(view, Qt.Key.Key_Down)  # the last one stays chosen
    assert chosen(view).id == seen[-1]
    press(view, Qt.Key.Key_Home)
    assert chosen(view).id == seen[0]
    press(view, Qt.Key.Key_Right)  # to the lane beside
    assert chosen(view).id == seen[1]


def test_a_visit_is_moved_by_keyboard(view: AgendaView, desk: Desk, qtbot: QtBot) -> None:
    line = chosen(view)
    press(view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: view.timeline.is_moving)
    assert view.timeline.target == line.starts_at
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Down)
    to = view.timeline.target
    assert to is not None
    assert to > line.starts_at
    assert "Enter moves" in view.timeline.accessibleDescription()
    press(view, Qt.Key.Key_Return)
    answer(qtbot, "Move")
    desk.settle(qtbot)
    assert desk.office.appointments.get(line.id).state is AppointmentState.MOVED
    moved = [one for one in view.model.days[0].lines if one.person_id == line.person_id]
    assert [one.starts_at for one in moved] == [to]
    assert "is moved to" in view.banner.text()


def test_escape_and_the_safe_answer_leave_a_visit_where_it_was(
    view: AgendaView, desk: Desk, qtbot: QtBot
) -> None:
    line = chosen(view)
    press(view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: view.timeline.is_moving)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert not view.timeline.is_moving
    press(view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: view.timeline.is_moving)
    press(view, Qt.Key.Key_Down, Qt.Key.Key_Return)
    answer(qtbot, "Leave it")
    desk.settle(qtbot)
    assert desk.office.appointments.get(line.id).state is AppointmentState.BOOKED


def test_a_visit_is_dragged_to_a_free_time(view: AgendaView, desk: Desk, qtbot: QtBot) -> None:
    line, port = chosen(view), view.timeline.viewport()
    start = middle(view, line)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    move(port, start + QPoint(0, 30))
    qtbot.waitUntil(lambda: view.timeline.is_moving)
    high = view.timeline._layout.measures.tick
    there = start + QPoint(0, int(high * 36))
    move(port, there)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=there)
    answer(qtbot, "Move")
    desk.settle(qtbot)
    (made,) = [one for one in view.model.days[0].lines if one.person_id == line.person_id]
    assert abs(made.starts_at - line.starts_at - timedelta(hours=3)) <= timedelta(minutes=5)


def move(port: QWidget, to: QPoint) -> None:
    """Move the pointer with the button held, which QTest does not do."""
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(to), port.mapToGlobal(QPointF(to)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def test_who_is_here_or_gone_cannot_be_moved(view: AgendaView, desk: Desk, qtbot: QtBot) -> None:
    line = chosen(view)
    desk.office.queue.check_in(desk.actor, line.id, new_id())
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: chosen(view).state is AppointmentState.ARRIVED)
    assert not view.visit.move_button.isEnabled()
    assert view.visit.visit_button.isEnabled()
    press(view, Qt.Key.Key_M)
    desk.settle(qtbot)
    assert not view.timeline.is_moving
    with qtbot.waitSignal(view.open_visit) as told:
        press(view, Qt.Key.Key_Return)
    assert told.args == [line.id]


def test_a_visit_is_called_off_with_a_reason(view: AgendaView, desk: Desk, qtbot: QtBot) -> None:
    line = chosen(view)
    view.visit.cancel_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason, "ill")
    dialog.button.click()
    desk.settle(qtbot)
    assert desk.office.appointments.get(line.id).state is AppointmentState.CANCELLED
    qtbot.waitUntil(lambda: len(view.model.days[0].lines) == 15)


def test_the_week_and_the_list_show_the_same_visits(
    view: AgendaView, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    desk.settle(qtbot)
    assert view.model.span is Span.WEEK
    assert [day.day.weekday() for day in view.model.days] == list(range(7))
    assert sum(len(day.lines) for day in view.model.days) == 16
    QTest.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    desk.settle(qtbot)
    assert view.table.isVisible()
    assert view.records.rowCount() == 16


def test_days_are_turned_and_the_season_leads_to_a_day(
    view: AgendaView, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert view.model.first_day == DAY + timedelta(days=1)
    view.season.setFocus()
    QTest.keyClick(view.season, Qt.Key.Key_Right)  # a week later
    desk.settle(qtbot)
    assert view.model.first_day == DAY + timedelta(days=8)
    assert "closed" in view.season.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    desk.settle(qtbot)
    assert view.model.first_day == DAY
    assert "6 % full" in view.season.accessibleDescription()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_list_is_taken_away_as_a_file(
    view: AgendaView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    view.head.export.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    target = tmp_path / "list.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    assert target.read_bytes().startswith(b"PK")


def test_zoom_keeps_the_chosen_visit(view: AgendaView) -> None:
    line, before = chosen(view), view.timeline._layout.measures.tick
    press(view, Qt.Key.Key_Plus)
    assert view.timeline._layout.measures.tick > before
    press(view, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert view.timeline._layout.measures.tick < before
    assert chosen(view).id == line.id


def test_everything_has_a_name(view: AgendaView, nameless: Nameless) -> None:
    assert nameless(view) == []
