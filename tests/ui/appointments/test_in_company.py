"""Families, held times, other locations, waiting list and series on the appointments' screen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.appointments import Appointment, AppointmentState, Arrangement, Outcome
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.ui.appointments.appointments_view import AppointmentsView
from counter_app.ui.widgets.outcome_dialog import OutcomeDialog
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests.services.booking_office import second_place, sql
from tests.ui.visit_office import Bench, texts


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> AppointmentsView:
    second_place(bench.office, bench.actor, "COLLECT_DOCUMENT", "BIOMETRICS")
    sql(bench.office, "UPDATE locations SET postcode = '3013' WHERE code = 'RTM'")
    made = AppointmentsView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    bench.host(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activate()
    return made


def _family(view: AppointmentsView, bench: Bench) -> None:
    view.model.change(service="BIOMETRICS")
    for words in ("le d", "rana"):
        view.model.add_person(bench.people(words))


def _book(view: AppointmentsView, *, hold: bool = False) -> Appointment:
    view.times.grid.focus_first()
    (view.footer.hold_button if hold else view.book_button).click()
    assert view.model.appointment is not None
    return view.model.appointment


def said(qtbot: QtBot, widget: QWidget, words: str) -> None:
    """Wait until words are to be read; new rows are shown by the event loop."""
    qtbot.waitUntil(lambda: words in texts(widget))


def _named(view: AppointmentsView, name: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.accessibleName() == name)


def test_each_person_has_services_of_their_own(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    first = bench.people("le d").id
    button = view.search_panel.picker.service_button(first)
    assert button.accessibleName().startswith("Services for Lê")
    actions = {action.text(): action for action in button.menu().actions()}
    actions["Collect residence document"].trigger()
    button = view.search_panel.picker.service_button(first)
    assert button.text().splitlines() == ["Biometrics", "Collect residence document"]
    made = _book(view)
    assert made.ends_at - made.starts_at == timedelta(minutes=30)
    said(qtbot, view.booked, "Biometrics, Collect residence document")


def test_side_by_side_takes_less_time(view: AppointmentsView, bench: Bench, qtbot: QtBot) -> None:
    assert view.search_panel.arrangement.isHidden() or not view.search_panel.arrangement.isVisible()
    _family(view, bench)
    assert view.search_panel.arrangement.isVisible()
    view.search_panel.arrangement.setCurrentIndex(1)
    assert view.model.search.arrangement is Arrangement.SIDE_BY_SIDE
    made = _book(view)
    assert made.ends_at - made.starts_at == timedelta(minutes=15)


def test_locations_say_how_far_they_are_and_why_not(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    view.model.add_person(bench.people("le d"))
    view.search_panel.location.setCurrentIndex(0)
    QTest.keyClicks(view.search_panel.near, "2595")
    for words in ("20 km", "No card lies ready here", "It lies at Den Haag."):
        said(qtbot, view.times, words)
    assert [one.accessibleName().split()[0] for one in view.times.places()] == ["Den"]
    QTest.keyClick(view.search_panel.near, Qt.Key.Key_Backspace)
    assert view.search_panel.near.text() == "259"  # what was typed stays while it is not whole


def test_a_held_time_counts_down_and_is_booked(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    held = _book(view, hold=True)
    assert held.state is AppointmentState.HELD
    said(qtbot, view.booked, "Held for 10:00 more")
    assert view.booked.confirm_button.hasFocus() or view.booked.default() is (
        view.booked.confirm_button
    )
    bench.clock.advance(timedelta(minutes=4))
    view.booked._count_down()
    said(qtbot, view.booked, "Held for 6:00 more")
    view.booked.confirm_button.click()
    assert bench.office.appointments.get(held.id).state is AppointmentState.BOOKED


def test_a_held_time_that_expired_cannot_be_booked(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    held = _book(view, hold=True)
    bench.clock.advance(timedelta(minutes=10))
    view.model.confirm()
    said(qtbot, view, "held too long")
    assert not view.booked.confirm_button.isEnabled()
    view.booked.release_button.click()
    assert bench.office.appointments.get(held.id).state is AppointmentState.CANCELLED


def test_one_of_a_family_withdraws(view: AppointmentsView, bench: Bench, qtbot: QtBot) -> None:
    _family(view, bench)
    made = _book(view)
    second = bench.people("rana")
    _named(view, f"{second.name}: Withdraw…").click()
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason, "ill")
    dialog.button.click()
    found = bench.office.appointments.get(made.id)
    assert found.people[1].services[0].outcome is Outcome.WITHDRAWN
    said(qtbot, view.booked, "withdrew")
    assert found.ends_at < made.ends_at


def test_one_of_a_family_moves_alone(view: AppointmentsView, bench: Bench, qtbot: QtBot) -> None:
    _family(view, bench)
    made = _book(view)
    second = bench.people("rana")
    _named(view, f"{second.name}: Move alone…").click()
    assert [one.id for one in view.model.search.persons] == [second.id]
    view.times.grid.focus_first()
    QTest.keyClick(view.times.grid, Qt.Key.Key_Down)
    view.book_button.click()
    alone = view.model.appointment
    assert alone is not None
    assert alone.id != made.id
    assert alone.participants == (second.id,)
    assert len(bench.office.appointments.get(made.id).participants) == 1


def test_it_is_booked_all_the_same_with_a_reason(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    start = view.model.offer.starts[0]
    sql(bench.office, "UPDATE slots SET capacity = 0, open_public = 0")
    view.model.choose(start)
    view.model.book()
    assert view.times.overbook_button.isVisible()
    view.times.overbook_button.click()
    dialog = view.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason, "flies tomorrow")
    dialog.button.click()
    assert view.model.appointment is not None
    assert view.model.appointment.overbook_reason == "flies tomorrow"
    said(qtbot, view.booked, "flies tomorrow")


def test_the_waiting_list_offers_and_is_left(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    view.footer.wait_button.click()
    said(qtbot, view, "They are on the waiting list")
    view.pages.button("waiting").click()
    said(qtbot, view.waiting, "waiting, from")
    assert bench.office.waitlist.offer(bench.actor) == 1
    view.waiting.model.load()
    said(qtbot, view.waiting, "offered until")
    names = "; ".join(one.name for one in (bench.people("le d"), bench.people("rana")))
    _named(view, f"{names}: Show the offer").click()
    assert view.model.appointment is not None
    assert view.model.appointment.state is AppointmentState.HELD
    view.pages.button("waiting").click()
    _named(view, f"{names}: Take off the list").click()
    said(qtbot, view.waiting, "Nobody waits here")


def test_the_waiting_list_says_why_somebody_gets_no_offer(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    view.model.change(need="wheelchair")
    view.footer.wait_button.click()
    said(qtbot, view, "No desk here can do what is needed")
    view.model.change(need="")
    view.footer.wait_button.click()
    said(qtbot, view, "They are on the waiting list")
    view.footer.wait_button.click()
    said(qtbot, view, "on the waiting list for this already")
    sql(bench.office, "UPDATE locations SET audience = 'expat'")
    sql(bench.office, "UPDATE service_kinds SET needs_card = false")
    view.pages.button("waiting").click()
    said(qtbot, view.waiting, "No offer is made: ")


def test_a_series_is_shown_and_then_booked(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    view.model.change(service="BIOMETRICS")
    view.pages.button("series").click()
    page = view.series
    assert not page.show_button.isEnabled()
    page.name.setText("Intake")
    numbers = [bench.people(words).v_number or "" for words in ("le d", "rana")]
    page.numbers.setPlainText("\n".join(numbers))
    page.at.setText("15:00")
    page.show_button.click()
    said(qtbot, page, "2 of 2 have a time.")
    page.desks.setValue(2)
    assert page.model.plan is None  # what was shown is not what is asked for any more
    page.show_button.click()
    page.book_button.click()
    said(qtbot, view, "2 appointments were booked.")
    page.numbers.setPlainText("1234567890")
    page.show_button.click()
    assert page.model.plan is None


def test_a_refusal_without_permission_offers_no_overbooking(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    view.model.refused.emit(Refused(Code.TOO_MANY_OPEN, most=3))
    assert not view.times.overbook_button.isVisible()
    said(qtbot, view.times, "At most 3 are allowed.")


def test_everything_has_a_name_on_every_page(
    view: AppointmentsView, bench: Bench, nameless: object
) -> None:
    _family(view, bench)
    for page in ("search", "waiting", "series"):
        view.pages.button(page).click()
        assert nameless(view) == [], page  # type: ignore[operator]


def _press(qtbot: QtBot, view: AppointmentsView, button: QPushButton) -> None:
    """Reach a button with Tab and press it with the space bar."""
    view.activateWindow()
    view.booked.default().setFocus()
    for _ in range(40):
        if button.hasFocus():
            break
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_one_named_person_is_taken_off_by_keyboard(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    made = _book(view)
    second = made.people[1]
    said(qtbot, view.booked, second.name)
    _press(qtbot, view, _named(view, f"{second.name}: Withdraw…"))
    dialog = view.findChild(ReasonDialog)
    QTest.keyClicks(dialog.reason, "is abroad")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    left = bench.office.appointments.get(made.id)
    assert left.participants == (made.people[0].person_id,)


def test_what_came_of_it_is_noted_for_each_by_keyboard(
    view: AppointmentsView, bench: Bench, qtbot: QtBot
) -> None:
    _family(view, bench)
    made = _book(view)
    assert not view.booked.outcome_button.isVisible()
    bench.come(made)
    view.model.show_appointment(made.id)
    _press(qtbot, view, view.booked.outcome_button)
    dialog = view.findChild(OutcomeDialog)
    for place in (0, 1):  # the first is helped, the second is not here
        choice = dialog.lines[place][3]
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    found = bench.office.appointments.get(made.id)
    assert [one.services[0].outcome for one in found.people] == [Outcome.DONE, Outcome.ABSENT]
    said(qtbot, view.booked, "Biometrics (")
    view.booked.outcome_button.click()
    again = [one for one in view.findChildren(OutcomeDialog) if one.isVisible()][-1]
    assert again.lines[1][3].currentText() == "is not here"
    again.lines[1][3].setCurrentIndex(0)
    again.button.click()
    found = bench.office.appointments.get(made.id)
    assert [one.services[0].outcome for one in found.people] == [Outcome.DONE, Outcome.DONE]


def test_outcomes_are_noted_whole_or_not_at_all(view: AppointmentsView, bench: Bench) -> None:
    _family(view, bench)
    made = _book(view)
    bench.come(made)
    first, second = made.people
    with pytest.raises(Refused) as wrong:
        bench.office.appointments.set_outcomes(
            bench.actor, made.id,
            (
                (first.person_id, "BIOMETRICS", Outcome.DONE),
                (second.person_id, "BIOMETRICS", Outcome.WITHDRAWN),
            ),
            new_id(),
        )  # fmt: skip
    assert wrong.value.code is Code.WRONG_STATE
    found = bench.office.appointments.get(made.id)
    assert {one.services[0].outcome for one in found.people} == {Outcome.DUE}
