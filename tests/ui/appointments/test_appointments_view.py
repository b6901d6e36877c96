"""The appointments' screen, on a real office."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.services.appointments import Wish
from counter_app.ui.appointments.appointments_view import AppointmentsView
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.ui.visit_office import Bench, texts

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> AppointmentsView:
    made = AppointmentsView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    bench.host(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.activate()
    return made


def _booked(view: AppointmentsView, bench: Bench) -> Appointment:
    view.model.add_person(bench.people("le d"))
    view.times.grid.focus_first()
    QTest.keyClick(view.times.grid, Qt.Key.Key_Return)
    assert view.model.appointment is not None
    return view.model.appointment


def test_a_person_and_a_time_are_booked_by_keyboard(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    field = view.search_panel.picker.field
    assert field.hasFocus()
    QTest.keyClicks(field, "le d")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [line.name for line in view.model.search.persons] == [bench.people("le d").name]
    view.times.grid.focus_first()
    QTest.keyClick(view.times.grid, Qt.Key.Key_Right)
    start = view.model.start
    assert start is not None
    QTest.keyClick(view.times.grid, Qt.Key.Key_Return)
    made = view.model.appointment
    assert made is not None
    assert made.starts_at == start.starts_at
    assert made.code[:4] in texts(view.booked)


def test_booking_waits_and_says_for_what(view: AppointmentsView, bench: Bench) -> None:
    assert not view.book_button.isEnabled()
    assert "Add a person." in texts(view)
    view.model.add_person(bench.people("le d"))
    assert "Choose a time." in texts(view)
    assert not view.book_button.isEnabled()


def test_a_refusal_keeps_the_input_and_offers_other_times(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    view.model.add_person(bench.people("le d"))
    view.times.grid.focus_first()
    taken = view.model.start
    assert taken is not None
    for line in bench.office.people.search(bench.actor, "n", taken.places):
        _book_at(bench, line.id, taken.starts_at)
    view.model.start = taken
    view.model.book()
    buttons = view.times.alternatives()
    assert buttons
    qtbot.waitUntil(lambda: "full" in texts(view.times))
    assert buttons[0].hasFocus()
    assert [line.id for line in view.model.search.persons] == [bench.people("le d").id]
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert view.model.start is not None
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert view.model.appointment is not None


def _book_at(bench: Bench, person_id: UUID, moment: datetime) -> None:
    wish = Wish(
        location_id=bench.actor.location_id, service="COLLECT_DOCUMENT",
        starts_at=moment, person_ids=(person_id,),
    )  # fmt: skip
    bench.office.appointments.book(bench.actor, wish, new_id())


def test_a_double_click_books_once(qtbot: QtBot, bench: Bench) -> None:
    tasks = InlineTasks(hold=True)
    view = AppointmentsView(bench.office, bench.actor, tasks)
    qtbot.addWidget(view)
    view.activate()
    tasks.release()
    view.model.add_person(bench.people("le d"))
    tasks.release()
    tasks.release()
    view.model.choose(view.model.offer.starts[0])
    view.book_button.click()
    view.book_button.click()
    tasks.release()
    assert len(bench.office.appointments.of_person(bench.people("le d").id)) == 1
    tasks.close()


def test_an_appointment_is_moved_on_the_same_grid(view: AppointmentsView, bench: Bench) -> None:
    old = _booked(view, bench)
    view.booked.move_button.click()
    assert "Moving: now" in texts(view)
    assert view.book_button.text().startswith("Move here")
    view.times.grid.focus_first()
    QTest.keyClick(view.times.grid, Qt.Key.Key_Down)
    QTest.keyClick(view.times.grid, Qt.Key.Key_Return)
    new = view.model.appointment
    assert new is not None
    assert new.starts_at - old.starts_at >= timedelta(minutes=30)
    assert bench.office.appointments.get(old.id).state is AppointmentState.MOVED


def test_a_cancellation_needs_a_reason(view: AppointmentsView, bench: Bench) -> None:
    old = _booked(view, bench)
    view.booked.cancel_button.click()
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason, "ill")
    dialog.button.click()
    assert bench.office.appointments.get(old.id).state is AppointmentState.CANCELLED
    assert "cancelled" in texts(view.booked)
    assert not view.booked.move_button.isEnabled()


def test_an_appointment_is_found_by_its_code(view: AppointmentsView, bench: Bench) -> None:
    made = bench.book(bench.people("rana").id)
    view.code.setFocus()
    QTest.keyClicks(view.code, made.code.lower())
    QTest.keyClick(view.code, Qt.Key.Key_Return)
    assert view.model.appointment is not None
    assert view.model.appointment.id == made.id


def test_all_locations_stand_side_by_side(view: AppointmentsView) -> None:
    view.search_panel.location.setCurrentIndex(0)
    places = view.times.places()
    assert [button.accessibleName().split()[0] for button in places] == ["Den"]
    QTest.mouseClick(places[0], Qt.MouseButton.LeftButton)
    assert view.model.start is not None
    assert view.model.search.location_id == view.model.start.location_id


def test_the_calendar_goes_by_arrow_keys(view: AppointmentsView) -> None:
    day = view.model.search.day
    assert day is not None
    view.calendar.setFocus()
    QTest.keyClick(view.calendar, Qt.Key.Key_Down)
    assert view.model.search.day == day + timedelta(days=7)
    assert "free times" in view.calendar.accessibleDescription()
    QTest.keyClick(view.calendar, Qt.Key.Key_PageDown)
    assert view.model.month.month == day.month + 1


def test_a_refusal_without_other_times_is_only_said(view: AppointmentsView) -> None:
    view.model.refused.emit(Refused(Code.ALREADY_BOOKED))
    assert "Move that one instead" in texts(view.times)
    assert view.times.alternatives() == []


def test_everything_has_a_name(view: AppointmentsView, bench: Bench, nameless: Nameless) -> None:
    assert nameless(view) == []
    _booked(view, bench)
    assert nameless(view) == []
