"""Check-in, call, serve, done, no-show, and the way back from each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.changes import Change, QueueChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Conflict
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import QueueState
from counter_app.services.office import Office
from counter_app.store.tables.queue import QueueEntryRow
from tests import factories as f
from tests.expectations import actions, refused, rows, unchanged


def state(office: Office, visit: UUID) -> AppointmentState:
    return office.appointments.get(visit).state


@pytest.fixture
def visit(office: Office, clerk: Actor) -> UUID:
    """Give a visit at half past nine."""
    return f.book(office, clerk, f.later(30)).id


def test_the_whole_way_of_a_visit(
    office: Office, host: Actor, clerk: Actor, clock: SetClock, visit: UUID,
    announced: list[Change],
) -> None:  # fmt: skip
    steps = [new_id() for _ in range(4)]
    entry = office.queue.check_in(host, visit, steps[0])
    assert (entry.state, entry.ticket, entry.desk_name) == (QueueState.WAITING, "A 001", "")
    assert state(office, visit) is AppointmentState.ARRIVED
    clock.advance(timedelta(minutes=20))
    entry = office.queue.call_next(clerk, steps[1])
    assert (entry.state, entry.desk_name, entry.since) == (QueueState.CALLED, "1", f.later(20))
    assert state(office, visit) is AppointmentState.ARRIVED
    entry = office.queue.serve(clerk, visit, steps[2])
    assert entry.state is QueueState.SERVING
    assert office.queue.entries(clerk.location_id) == (entry,)
    assert state(office, visit) is AppointmentState.IN_SERVICE
    office.queue.done(clerk, visit, steps[3])
    assert state(office, visit) is AppointmentState.FULFILLED
    assert office.queue.entry(visit) is None
    said = [actions(office, gesture) for gesture in steps]
    acts = ["queue.checked_in", "queue.called", "queue.served", "queue.done"]
    assert said == [[(act, str(visit))] for act in acts]
    assert announced.count(QueueChanged(clerk.location_id)) == 4


def test_every_gesture_works_once(office: Office, clerk: Actor, visit: UUID) -> None:
    def twice(act: str, *arguments: object) -> None:
        gesture = new_id()
        first = getattr(office.queue, act)(clerk, *arguments, gesture)
        with unchanged(office.store):
            assert getattr(office.queue, act)(clerk, *arguments, gesture) == first

    twice("check_in", visit)
    twice("call_next")
    twice("back_to_waiting", visit)
    twice("call", visit)
    twice("serve", visit)
    twice("done", visit)
    twice("undo", visit, "too early")
    assert state(office, visit) is AppointmentState.IN_SERVICE


def test_check_in_is_for_today_and_here(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock
) -> None:
    tomorrow = f.book(office, clerk, f.local(date(2026, 9, 5), 10))
    with refused(Code.NOT_TODAY, starts_at=tomorrow.starts_at):
        office.queue.check_in(clerk, tomorrow.id, new_id())
    clock.set(f.local(date(2026, 9, 5), 0, 0))
    assert office.queue.check_in(clerk, tomorrow.id, new_id()).ticket == "A 001"
    elsewhere = f.location("RTM", "Rotterdam")
    office.planning.add_location(planner, elsewhere, office.planning.organisation_id(), 1, ())
    stranger = replace(clerk, location_id=elsewhere.id)
    other = f.book(office, clerk, f.local(date(2026, 9, 5), 11))
    with refused(Code.NOT_HERE, location="Den Haag"):
        office.queue.check_in(stranger, other.id, new_id())
    with refused(Code.NOT_FOUND):
        office.queue.check_in(clerk, new_id(), new_id())


def test_check_in_of_a_moved_visit_finds_the_new_one(office: Office, clerk: Actor) -> None:
    old = f.book(office, clerk, f.later(30))
    new = office.appointments.move(clerk, old.id, f.later(60), clerk.location_id, new_id())
    assert office.queue.check_in(clerk, old.id, new_id()).appointment_id == new.id


@pytest.mark.parametrize("end", ["cancelled", "fulfilled", "arrived"])
def test_nobody_is_checked_in_twice_or_after_the_end(
    office: Office, clerk: Actor, visit: UUID, end: str
) -> None:
    if end == "cancelled":
        office.appointments.cancel(clerk, visit, "ill", new_id())
    else:
        f.served(office, clerk, visit)
        if end == "fulfilled":
            office.queue.done(clerk, visit, new_id())
    with unchanged(office.store), refused(Code.WRONG_STATE):
        office.queue.check_in(clerk, visit, new_id())


def test_tickets_count_by_day(office: Office, clerk: Actor, clock: SetClock) -> None:
    numbers = []
    for day in (f.TODAY, date(2026, 9, 5)):
        clock.set(f.local(day, 9))
        for minute in (30, 40):
            visit = f.book(office, clerk, f.local(day, 9, minute))
            numbers.append(office.queue.check_in(clerk, visit.id, new_id()).ticket)
    assert numbers == ["A 001", "A 002", "A 001", "A 002"]


def test_whose_turn_it_is(office: Office, clerk: Actor, second: Actor) -> None:
    late, early = f.book(office, clerk, f.later(40)), f.book(office, clerk, f.later(20))
    for one in (late, early):
        office.queue.check_in(clerk, one.id, new_id())
    order = [entry.appointment_id for entry in office.queue.entries(clerk.location_id)]
    assert order == [early.id, late.id]
    assert office.queue.call_next(clerk, new_id()).appointment_id == early.id
    with refused(Code.DESK_BUSY):
        office.queue.call_next(clerk, new_id())
    assert office.queue.call_next(second, new_id()).appointment_id == late.id
    third = f.seat(office, "second", "3")
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(third, new_id())


def test_calling_needs_a_desk_and_somebody_who_waits(
    office: Office, clerk: Actor, second: Actor, visit: UUID
) -> None:
    with refused(Code.WRONG_STATE, state="none"):
        office.queue.call(clerk, visit, new_id())
    office.queue.check_in(clerk, visit, new_id())
    nowhere = office.operators.at_desk(clerk, None)
    with refused(Code.NO_DESK):
        office.queue.call(nowhere, visit, new_id())
    with refused(Code.NO_DESK):
        office.queue.call_next(nowhere, new_id())
    office.queue.call(clerk, visit, new_id())
    with pytest.raises(Conflict) as caught:
        office.queue.call(second, visit, new_id())
    assert (caught.value.code, caught.value.values["desk"]) == (Code.CHANGED_MEANWHILE, "1")


def test_another_desk_keeps_its_hands_off(
    office: Office, clerk: Actor, second: Actor, visit: UUID
) -> None:
    office.queue.check_in(clerk, visit, new_id())
    with refused(Code.WRONG_STATE, state="waiting", wanted="called"):
        office.queue.serve(clerk, visit, new_id())
    office.queue.call(clerk, visit, new_id())
    for act in (office.queue.serve, office.queue.back_to_waiting):
        with refused(Code.NOT_YOURS, desk="1"):
            act(second, visit, new_id())
    office.queue.serve(clerk, visit, new_id())
    with refused(Code.NOT_YOURS, desk="1"):
        office.queue.done(second, visit, new_id())


def test_a_no_show_after_two_calls(office: Office, clerk: Actor, visit: UUID) -> None:
    office.queue.check_in(clerk, visit, new_id())
    with refused(Code.WRONG_STATE, state="waiting"):
        office.queue.no_show(clerk, visit, new_id())
    office.queue.call(clerk, visit, new_id())
    with refused(Code.CALL_AGAIN_FIRST, calls=1, needed=2):
        office.queue.no_show(clerk, visit, new_id())
    office.queue.back_to_waiting(clerk, visit, new_id())
    office.queue.call(clerk, visit, new_id())
    gesture = new_id()
    office.queue.no_show(clerk, visit, gesture)
    office.queue.no_show(clerk, visit, gesture)
    assert state(office, visit) is AppointmentState.NO_SHOW
    assert office.queue.entries(clerk.location_id) == ()
    again = office.queue.undo(clerk, visit, "came after all", new_id())
    assert again is not None
    assert (again.state, again.desk_name) == (QueueState.CALLED, "1")
    assert state(office, visit) is AppointmentState.ARRIVED


def test_who_comes_after_being_missed_may_check_in_and_be_missed_again(
    office: Office, clerk: Actor, visit: UUID
) -> None:
    office.queue.check_in(clerk, visit, new_id())
    office.queue.call(clerk, visit, new_id())
    office.queue.back_to_waiting(clerk, visit, new_id())
    office.queue.call(clerk, visit, new_id())
    office.queue.no_show(clerk, visit, new_id())
    entry = office.queue.check_in(clerk, visit, new_id())
    assert (entry.state, entry.ticket) == (QueueState.WAITING, "A 001")
    assert office.queue.undo(clerk, visit, "another person", new_id()) is None
    assert state(office, visit) is AppointmentState.NO_SHOW
    assert rows(office.store, QueueEntryRow, ended_at=None) == 0
    office.queue.check_in(clerk, visit, new_id())
    assert office.queue.call_next(clerk, new_id()).appointment_id == visit


def test_a_no_show_of_somebody_who_never_came(
    office: Office, clerk: Actor, clock: SetClock, visit: UUID
) -> None:
    with refused(Code.NOT_TODAY):
        office.queue.no_show(clerk, visit, new_id())
    clock.set(f.later(31))
    office.queue.no_show(clerk, visit, new_id())
    assert state(office, visit) is AppointmentState.NO_SHOW
    assert office.queue.undo(clerk, visit, "was here", new_id()) is None
    assert state(office, visit) is AppointmentState.BOOKED


def test_each_step_is_undone_to_where_it_began(office: Office, clerk: Actor, visit: UUID) -> None:
    f.served(office, clerk, visit)
    office.queue.done(clerk, visit, new_id())
    seen = []
    for _ in range(4):
        entry = office.queue.undo(clerk, visit, "by mistake", new_id())
        seen.append((entry.state if entry else None, state(office, visit)))
    assert seen == [
        (QueueState.SERVING, AppointmentState.IN_SERVICE),
        (QueueState.CALLED, AppointmentState.ARRIVED),
        (QueueState.WAITING, AppointmentState.ARRIVED),
        (None, AppointmentState.BOOKED),
    ]
    with refused(Code.WRONG_STATE, wanted="undo"):
        office.queue.undo(clerk, visit, "by mistake", new_id())
    entry = office.queue.check_in(clerk, visit, new_id())
    assert entry.ticket == "A 001"  # the same number again
    assert rows(office.store, QueueEntryRow, ended_at=None) == 1


def test_undo_asks_for_a_reason_and_for_haste(
    office: Office, clerk: Actor, clock: SetClock, visit: UUID
) -> None:
    office.queue.check_in(clerk, visit, new_id())
    with refused(Code.REASON_NEEDED):
        office.queue.undo(clerk, visit, "  ", new_id())
    clock.advance(timedelta(minutes=10, seconds=1))
    with unchanged(office.store), refused(Code.TOO_LATE_TO_UNDO, minutes=10):
        office.queue.undo(clerk, visit, "by mistake", new_id())
    with refused(Code.NOT_FOUND):
        office.queue.undo(clerk, new_id(), "by mistake", new_id())


def test_somebody_served_goes_on_later_at_any_desk(
    office: Office, clerk: Actor, second: Actor, visit: UUID
) -> None:
    f.served(office, clerk, visit)
    waiting = office.queue.back_to_waiting(clerk, visit, new_id())
    assert waiting.state is QueueState.WAITING
    assert state(office, visit) is AppointmentState.ARRIVED
    assert office.queue.call_next(second, new_id()).appointment_id == visit
    assert office.queue.serve(second, visit, new_id()).desk_id == second.desk_id


def test_putting_back_can_be_undone(office: Office, clerk: Actor, visit: UUID) -> None:
    f.served(office, clerk, visit)
    office.queue.back_to_waiting(clerk, visit, new_id())
    again = office.queue.undo(clerk, visit, "pressed by mistake", new_id())
    assert again is not None
    assert again.state is QueueState.SERVING
    assert state(office, visit) is AppointmentState.IN_SERVICE
