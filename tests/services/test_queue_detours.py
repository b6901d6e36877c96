"""Parked, sent elsewhere, called again, put first, gone: and the way back from each."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import DatabaseError

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import PriorityReason, QueueState, Target
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.planning import DeskRow, ServiceKindRow
from counter_app.store.tables.queue import QueueEntryRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import actions, refused

ABILITY = "fingerprints"


def state(office: Office, visit: UUID) -> AppointmentState:
    return office.appointments.get(visit).state


@pytest.fixture
def visit(office: Office, clerk: Actor) -> UUID:
    """Give somebody who is being served at desk 1."""
    made = f.book(office, clerk, f.later(30)).id
    f.served(office, clerk, made)
    return made


def waiting(office: Office, clerk: Actor, minutes: int) -> UUID:
    made = f.book(office, clerk, f.later(minutes)).id
    office.queue.check_in(clerk, made, new_id())
    return made


def with_ability(office: Office, desk: str) -> None:
    """Let one desk take fingerprints, and let collecting a document need it."""
    with beneath(office.store) as connection:
        connection.execute(
            update(table(DeskRow)).where(DeskRow.name == desk).values(abilities=ABILITY)
        )
        connection.execute(update(table(ServiceKindRow)).values(needs=ABILITY))


def test_who_is_parked_frees_the_desk_and_goes_on_at_any(
    office: Office, clerk: Actor, second: Actor, clock: SetClock, visit: UUID
) -> None:
    with refused(Code.REASON_NEEDED):
        office.queue.park(clerk, visit, " ", new_id())
    parked = office.queue.park(clerk, visit, "photo booth", new_id())
    assert (parked.state, parked.note, parked.desk_name) == (
        QueueState.PARKED, "photo booth", "1",
    )  # fmt: skip
    assert parked.operator_name == clerk.name
    assert state(office, visit) is AppointmentState.IN_SERVICE
    other = waiting(office, clerk, 40)
    assert office.queue.call_next(clerk, new_id()).appointment_id == other
    with refused(Code.DESK_BUSY):
        office.queue.resume(clerk, visit, new_id())
    clock.advance(timedelta(minutes=5))
    again = office.queue.resume(second, visit, new_id())
    assert (again.state, again.desk_name) == (QueueState.SERVING, "2")


def test_who_was_parked_may_be_called_put_back_or_leave(
    office: Office, clerk: Actor, visit: UUID
) -> None:
    office.queue.park(clerk, visit, "hall", new_id())
    assert office.queue.call(clerk, visit, new_id()).state is QueueState.CALLED
    assert state(office, visit) is AppointmentState.ARRIVED
    office.queue.serve(clerk, visit, new_id())
    office.queue.park(clerk, visit, "hall", new_id())
    assert office.queue.back_to_waiting(clerk, visit, new_id()).state is QueueState.WAITING
    gesture = new_id()
    office.queue.left(clerk, visit, gesture)
    assert actions(office, gesture) == [("queue.left", str(visit))]
    assert state(office, visit) is AppointmentState.NO_SHOW
    assert office.queue.entry(visit) is None


def test_who_left_may_come_back_and_joins_then(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    gone, stays = waiting(office, clerk, 5), waiting(office, clerk, 10)
    clock.advance(timedelta(minutes=10))
    office.queue.left(clerk, gone, new_id())
    clock.advance(timedelta(minutes=5))
    back = office.queue.check_in(clerk, gone, new_id())
    assert (back.ticket, back.arrived_at) == ("A 001", f.later(15))
    order = [one.appointment_id for one in office.queue.entries(clerk.location_id)]
    assert order == [stays, gone]
    assert office.queue.undo(clerk, gone, "somebody else", new_id()) is None
    assert state(office, gone) is AppointmentState.NO_SHOW


def test_a_transfer_to_a_desk_is_called_there_and_nowhere_else(
    office: Office, clerk: Actor, second: Actor, visit: UUID
) -> None:
    office.hall.take_desk(second, new_id())
    assert second.desk_id is not None
    with refused(Code.REQUIRED):
        office.queue.transfer(clerk, visit, Target(), "", new_id())
    with refused(Code.NOT_FOUND, what="desk"):
        office.queue.transfer(clerk, visit, Target(desk_id=new_id()), "", new_id())
    sent = office.queue.transfer(
        clerk, visit, Target(desk_id=second.desk_id), "needs a second look", new_id()
    )
    assert (sent.state, sent.target_name, sent.note) == (
        QueueState.TRANSFERRED, "2", "needs a second look",
    )  # fmt: skip
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(clerk, new_id())
    assert office.queue.call_next(second, new_id()).appointment_id == visit


def test_a_transfer_to_a_desk_that_closed_binds_nobody(
    office: Office, clerk: Actor, second: Actor, visit: UUID
) -> None:
    office.hall.take_desk(second, new_id())
    office.queue.transfer(clerk, visit, Target(desk_id=second.desk_id), "", new_id())
    office.hall.leave_desk(second)
    assert office.queue.call_next(clerk, new_id()).appointment_id == visit


def test_a_transfer_to_a_clerk_or_an_ability(
    office: Office, clerk: Actor, second: Actor, visit: UUID
) -> None:
    with refused(Code.NOT_FOUND, what="ability"):
        office.queue.transfer(clerk, visit, Target(ability=ABILITY), "", new_id())
    with_ability(office, "2")
    office.hall.take_desk(second, new_id())
    office.queue.transfer(clerk, visit, Target(ability=ABILITY), "", new_id())
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(clerk, new_id())
    office.queue.call_next(second, new_id())
    office.queue.transfer(second, visit, Target(operator_id=second.operator_id), "later", new_id())
    assert office.queue.call_next(second, new_id()).appointment_id == visit


def test_a_desk_without_the_ability_is_passed_over(
    office: Office, clerk: Actor, second: Actor
) -> None:
    with_ability(office, "2")
    visit = waiting(office, second, 20)
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(clerk, new_id())
    with refused(Code.DESK_UNABLE, missing=(ABILITY,)):
        office.queue.call(clerk, visit, new_id())
    assert office.queue.call_next(second, new_id()).appointment_id == visit


def test_priority_goes_first_with_its_reason(office: Office, clerk: Actor, host: Actor) -> None:
    first, urgent = waiting(office, clerk, 5), waiting(office, clerk, 60)
    put = office.queue.prioritise(host, urgent, PriorityReason.CANNOT_STAND, new_id())
    assert (put.priority, put.priority_reason) == (1, PriorityReason.CANNOT_STAND)
    assert office.queue.call_next(clerk, new_id()).appointment_id == urgent
    office.queue.back_to_waiting(clerk, urgent, new_id())
    office.queue.prioritise(host, urgent, None, new_id())
    assert office.queue.call_next(clerk, new_id()).appointment_id == first


def test_calling_again_is_counted_and_can_be_undone(
    office: Office, clerk: Actor, second: Actor
) -> None:
    visit = waiting(office, clerk, 5)
    office.queue.call(clerk, visit, new_id())
    with refused(Code.NOT_YOURS):
        office.queue.recall(second, visit, new_id())
    assert office.queue.recall(clerk, visit, new_id()).calls == 2
    assert [call.ticket for call in office.hall.calls(clerk.location_id)] == ["A 001"]
    once = office.queue.undo(clerk, visit, "pressed twice", new_id())
    assert once is not None
    assert (once.state, once.calls) == (QueueState.CALLED, 1)


def test_who_does_not_answer_lets_others_go_first(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    silent, other = waiting(office, clerk, 5), waiting(office, clerk, 10)
    assert office.queue.call_next(clerk, new_id()).appointment_id == silent
    office.queue.back_to_waiting(clerk, silent, new_id())
    assert office.queue.call_next(clerk, new_id()).appointment_id == other
    office.queue.back_to_waiting(clerk, other, new_id())
    clock.advance(timedelta(minutes=6))
    assert office.queue.call_next(clerk, new_id()).appointment_id == silent


@pytest.mark.parametrize("step", ["park", "transfer", "left", "recall"])
def test_each_detour_is_undone_as_if_it_had_never_been(
    office: Office, clerk: Actor, clock: SetClock, step: str
) -> None:
    visit = waiting(office, clerk, 5)
    if step in {"park", "recall"}:
        office.queue.call(clerk, visit, new_id())
    if step == "park":
        office.queue.serve(clerk, visit, new_id())
    before = office.queue.entry(visit)
    assert before is not None
    clock.advance(timedelta(minutes=2))
    act = {
        "park": lambda: office.queue.park(clerk, visit, "hall", new_id()),
        "transfer": lambda: office.queue.transfer(
            clerk, visit, Target(desk_id=clerk.desk_id), "", new_id()
        ),
        "left": lambda: office.queue.left(clerk, visit, new_id()),
        "recall": lambda: office.queue.recall(clerk, visit, new_id()),
    }[step]
    was = state(office, visit)
    act()
    clock.advance(timedelta(minutes=1))
    again = office.queue.undo(clerk, visit, "wrong person", new_id())
    assert again is not None
    assert (again.state, again.since, again.desk_id) == (before.state, before.since, before.desk_id)
    assert state(office, visit) is was


def test_the_database_refuses_a_gap_between_two_slices(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    visit = waiting(office, clerk, 5)
    office.queue.call(clerk, visit, new_id())
    entry = office.queue.entry(visit)
    assert entry is not None
    clock.advance(timedelta(minutes=1))
    ended = {"id": new_id(), "appointment_id": visit, "location_id": clerk.location_id,
             "state": QueueState.SERVING, "started_at": f.later(3), "previous_id": entry.id,
             "void_reason": ""}  # fmt: skip
    with beneath(office.store, keep=False) as connection:
        connection.execute(
            update(table(QueueEntryRow))
            .where(QueueEntryRow.id == entry.id)
            .values(ended_at=f.later(1))
        )
        with pytest.raises(DatabaseError, match="wrong_state"):
            connection.execute(insert(table(QueueEntryRow)), ended)


def test_leftovers_of_yesterday_are_called_by_hand_only(
    office: Office, clerk: Actor, clock: SetClock
) -> None:
    left_over = waiting(office, clerk, 5)
    clock.advance(timedelta(days=1))
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(clerk, new_id())
    assert office.queue.entries(clerk.location_id)[0].appointment_id == left_over
    assert office.queue.call(clerk, left_over, new_id()).state is QueueState.CALLED
