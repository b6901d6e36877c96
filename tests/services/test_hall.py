"""Desks at work, arrivals by code, waiting times, calls and figures of a hall."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import QueueState
from counter_app.domain.queue.arrival import ArrivalKind
from counter_app.domain.queue.estimate import Basis
from counter_app.domain.queue.rules import Early, Late
from counter_app.services.hall import Hall
from counter_app.services.office import Office
from counter_app.services.queue import Queue
from counter_app.store.tables.queue import DeskSliceRow
from tests import factories as f
from tests.expectations import refused, rows, unchanged

MINUTE = timedelta(minutes=1)


@pytest.fixture
def kiosk(office: Office) -> Actor:
    """Give the account of the kiosk, which sees nobody."""
    return f.seat(office, "kiosk")


def strict(office: Office) -> tuple[Queue, Hall]:
    """Return the services under rules that send early and late people away."""
    rules = replace(
        office.rules,
        queue=replace(office.rules.queue, early=Early.COME_BACK, late=Late.HOST_DECIDES),
    )
    queue = Queue(office.store, rules)
    return queue, Hall(office.store, rules, queue, office.lookup, office.appointments)


def test_who_sits_where(office: Office, clerk: Actor, second: Actor, clock: SetClock) -> None:
    assert office.hall.at_work(clerk.location_id) == ()
    gesture = new_id()
    office.hall.take_desk(clerk, gesture)
    with unchanged(office.store):
        office.hall.take_desk(clerk, gesture)
    clock.advance(MINUTE)
    office.hall.take_desk(second, new_id())
    assert [desk.name for desk in office.hall.at_work(clerk.location_id)] == ["1", "2"]
    moved = f.seat(office, "clerk", "3")
    moved = replace(clerk, desk_id=moved.desk_id, desk_name="3")
    office.hall.take_desk(moved, new_id())  # the same session: it leaves desk 1
    assert [desk.name for desk in office.hall.at_work(clerk.location_id)] == ["2", "3"]
    taken_over = replace(second, session_id=new_id())
    office.hall.take_desk(taken_over, new_id())
    assert rows(office.store, DeskSliceRow, ended_at=None) == 2
    office.hall.close_desk_at(taken_over, f.later(60))
    assert office.hall.at_work(clerk.location_id)[0].until == f.later(60)
    office.hall.leave_desk(taken_over)
    with refused(Code.NO_DESK):
        office.hall.close_desk_at(taken_over, None)
    with refused(Code.NO_DESK):
        office.hall.take_desk(office.operators.at_desk(clerk, None), new_id())


def test_who_calls_is_at_work(office: Office, clerk: Actor) -> None:
    with pytest.raises(Refused, match="nobody_waiting"):
        office.queue.call_next(clerk, new_id())
    assert office.hall.at_work(clerk.location_id) == ()
    visit = f.book(office, clerk, f.later(10)).id
    office.queue.check_in(clerk, visit, new_id())
    office.queue.call_next(clerk, new_id())
    assert [desk.name for desk in office.hall.at_work(clerk.location_id)] == ["1"]


def test_a_code_at_the_kiosk(office: Office, clerk: Actor, kiosk: Actor) -> None:
    made = f.book(office, clerk, f.later(10))
    gesture = new_id()
    answer = office.hall.arrive(kiosk, made.code.lower(), gesture)
    assert (answer.kind, answer.ticket and answer.ticket.number) == (
        ArrivalKind.CHECKED_IN, "A 001",
    )  # fmt: skip
    again = office.hall.arrive(kiosk, made.code, new_id())
    assert (again.kind, again.ticket and again.ticket.number) == (ArrivalKind.ALREADY_IN, "A 001")
    assert office.hall.arrive(kiosk, "NOTACODE", new_id()).kind is ArrivalKind.NOT_FOUND
    tomorrow = f.book(office, clerk, f.local(f.SATURDAY, 10))
    later = office.hall.arrive(kiosk, tomorrow.code, new_id())
    assert (later.kind, later.starts_at) == (ArrivalKind.NOT_TODAY, tomorrow.starts_at)
    office.appointments.cancel(clerk, tomorrow.id, "asked", new_id())
    stranger = replace(kiosk, location_id=f.location("RTM", "Rotterdam").id)
    with refused(Code.NOT_FOUND):
        office.hall.arrive(stranger, made.code, new_id())
    assert f.on_file(office, clerk).surname not in repr(answer)


def test_a_code_of_another_place_and_of_a_visit_that_is_over(
    office: Office, clerk: Actor, kiosk: Actor, planner: Actor
) -> None:
    elsewhere = f.location("RTM", "Rotterdam")
    office.planning.add_location(planner, elsewhere, office.planning.organisation_id(), 1, ())
    made = f.book(office, clerk, f.later(10))
    there = office.hall.arrive(replace(kiosk, location_id=elsewhere.id), made.code, new_id())
    assert (there.kind, there.place) == (ArrivalKind.ELSEWHERE, "Den Haag")
    office.appointments.cancel(clerk, made.id, "asked", new_id())
    assert office.hall.arrive(kiosk, made.code, new_id()).kind is ArrivalKind.OVER


def test_early_and_late_by_the_rule_of_the_house(
    office: Office, clerk: Actor, kiosk: Actor, clock: SetClock
) -> None:
    queue, hall = strict(office)
    made = f.book(office, clerk, f.later(60))
    early = hall.arrive(kiosk, made.code, new_id())
    assert (early.kind, early.back_at) == (ArrivalKind.TOO_EARLY, f.later(30))
    clock.set(f.later(31))
    assert hall.arrive(kiosk, made.code, new_id()).kind is ArrivalKind.CHECKED_IN
    late = f.book(office, clerk, f.later(60))
    clock.set(f.later(80))
    assert hall.arrive(kiosk, late.code, new_id()).kind is ArrivalKind.TOO_LATE
    with refused(Code.TOO_LATE, minutes=20):
        queue.check_in(clerk, late.id, new_id())
    assert queue.check_in(clerk, late.id, new_id(), admit=True).state is QueueState.WAITING


def test_a_waiting_time_is_not_made_up(office: Office, clerk: Actor, clock: SetClock) -> None:
    visit = f.book(office, clerk, f.later(10)).id
    clock.set(f.later(12))
    office.queue.check_in(clerk, visit, new_id())
    assert office.hall.estimates(clerk.location_id)[visit].basis is Basis.UNKNOWN
    office.hall.take_desk(clerk, new_id())
    found = office.hall.estimates(clerk.location_id)[visit]
    assert (found.basis, found.likely) == (Basis.THIN, timedelta())
    newcomer = office.hall.estimate_for(clerk.location_id, "BIOMETRICS")
    assert timedelta() < newcomer.least <= newcomer.likely <= newcomer.most


def test_a_desk_that_closes_is_reckoned_with(office: Office, clerk: Actor, second: Actor) -> None:
    for actor in (clerk, second):
        office.hall.take_desk(actor, new_id())
    for minutes in range(5, 65, 10):
        visit = f.book(office, clerk, f.later(minutes)).id
        office.queue.check_in(clerk, visit, new_id())
    both = office.hall.estimates(clerk.location_id)[visit].likely
    office.hall.close_desk_at(second, f.later(1))
    assert office.hall.estimates(clerk.location_id)[visit].likely > both


def test_the_figures_of_a_day_are_the_sums_of_its_slices(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    visit = f.book(office, clerk, f.later(30)).id
    absent = f.book(office, clerk, f.later(30)).id
    office.queue.check_in(clerk, visit, new_id())
    for minutes, step in ((40, office.queue.call), (42, office.queue.serve)):
        clock.set(f.later(minutes))
        step(clerk, visit, new_id())
    clock.set(f.later(50))
    office.queue.done(clerk, visit, new_id())
    office.queue.no_show(clerk, absent, new_id())
    figures = office.hall.figures(clerk.location_id, f.TODAY)
    assert figures.absent == 1
    (times,) = figures.visits
    assert (times.waited, times.waited_for_us) == (40 * MINUTE, 10 * MINUTE)
    assert (times.on_the_way, times.served, times.end) == (
        2 * MINUTE, 8 * MINUTE, QueueState.DONE,
    )  # fmt: skip
    assert figures.totals.spent(QueueState.WAITING) == 40 * MINUTE
    # an undone step never happened
    office.queue.undo(clerk, visit, "too early", new_id())
    clock.set(f.later(60))
    (times,) = office.hall.figures(clerk.location_id, f.TODAY).visits
    assert (times.served, times.end) == (18 * MINUTE, None)


def test_the_last_calls_name_nobody(office: Office, clerk: Actor, second: Actor) -> None:
    for minutes in (10, 20):
        visit = f.book(office, clerk, f.later(minutes)).id
        office.queue.check_in(clerk, visit, new_id())
    office.queue.call_next(clerk, new_id())
    office.queue.call_next(second, new_id())
    found = office.hall.calls(clerk.location_id)
    assert [(call.ticket, call.desk_name, call.is_open) for call in found] == [
        ("A 002", "2", True), ("A 001", "1", True),
    ]  # fmt: skip


def test_somebody_without_an_appointment(office: Office, clerk: Actor, host: Actor) -> None:
    person = f.on_file(office, clerk)
    wish = f.wish(office, f.later(0), person, service="BIOMETRICS")
    gesture = new_id()
    entry = office.hall.walk_in(host, wish, gesture)
    assert (entry.state, entry.walked_in, entry.ticket) == (QueueState.WAITING, True, "A 001")
    with unchanged(office.store):
        assert office.hall.walk_in(host, wish, gesture) == entry
    assert office.hall.ticket(entry.appointment_id).starts_at is None
    assert office.queue.call_next(clerk, new_id()).appointment_id == entry.appointment_id


def test_the_outline_agrees_with_the_lists(
    office: Office, host: Actor, clerk: Actor, clock: SetClock
) -> None:
    first, second = (f.book(office, clerk, f.local(f.TODAY, 10, minute)) for minute in (0, 30))
    f.book(office, clerk, f.local(f.SATURDAY, 10))
    clock.set(f.local(f.TODAY, 9, 50))
    outline = office.hall.outline(host.location_id)
    assert (outline.waiting, outline.oldest) == (0, None)
    assert outline.booked == (first.starts_at, second.starts_at)
    office.queue.check_in(host, first.id, new_id())
    outline = office.hall.outline(host.location_id)
    (entry,) = office.queue.entries(host.location_id)
    assert (outline.waiting, outline.oldest) == (1, entry.since)
    assert outline.booked == (second.starts_at,)
