"""What every step of the queue is made of: one slice ends, another begins, the visit follows."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.appointments import TRANSITIONS, Appointment, AppointmentState
from counter_app.domain.changes import QueueChanged
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import PriorityReason, QueueEntry, QueueState, Target
from counter_app.services.appointments import set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, planning
from counter_app.store.queries import queue as queries
from counter_app.store.tables.queue import QueueEntryRow, TicketRow
from counter_app.store.work import Work

STANDS = {
    QueueState.WAITING: AppointmentState.ARRIVED,
    QueueState.CALLED: AppointmentState.ARRIVED,
    QueueState.TRANSFERRED: AppointmentState.ARRIVED,
    QueueState.SERVING: AppointmentState.IN_SERVICE,
    QueueState.PARKED: AppointmentState.IN_SERVICE,
    QueueState.DONE: AppointmentState.FULFILLED,
    QueueState.MISSED: AppointmentState.NO_SHOW,
    QueueState.LEFT: AppointmentState.NO_SHOW,
}
"""Where an appointment stands while its person is in a state of the queue."""


def open_entry(work: Work, appointment_id: UUID) -> QueueEntry:
    """Return the open slice of a visit. Raises Refused(WRONG_STATE) without one."""
    entry = queries.open_entry(work.session, appointment_id)
    if entry is None:
        raise Refused(Code.WRONG_STATE, state="none", wanted="waiting")
    return entry


def mine(work: Work, appointment_id: UUID, *states: QueueState) -> QueueEntry:
    """Return the open slice in one of these states, at the actor's own desk.

    Raises:
        Refused: WRONG_STATE; NOT_YOURS with the desk that has it.
    """
    entry = queries.open_entry(work.session, appointment_id)
    if entry is None or entry.state not in states:
        now = entry.state.value if entry else "none"
        raise Refused(Code.WRONG_STATE, state=now, wanted=states[0].value)
    if entry.desk_id != work.actor.desk_id:
        raise Refused(Code.NOT_YOURS, desk=entry.desk_name)
    return entry


def here(work: Work, appointment_id: UUID) -> Appointment:
    """Return an appointment of the actor's location. Raises Refused(NOT_FOUND | NOT_HERE)."""
    found = appointments.appointment(work.session, appointment_id)
    if found.location_id != work.actor.location_id:
        raise Refused(Code.NOT_HERE, location=found.location_name)
    return found


def not_here(place: Location, starts_at: datetime) -> Refused:
    """Return the refusal of a visit that is somewhere else, with where and when."""
    return Refused(Code.NOT_HERE, location=place.name, starts_at=starts_at, address=place.address)


def step(
    work: Work, entry: QueueEntry, state: QueueState, action: str, *, desk: bool = False,
    note: str = "", target: Target | None = None,
) -> QueueEntry:  # fmt: skip
    """Take a visit one step on and note it.

    Args:
        desk: whether the slice belongs to the actor's desk.

    Raises:
        Refused: WRONG_STATE for a step that the machine does not know.
        Conflict: CHANGED_MEANWHILE when another desk was first.
    """
    end(work, entry.id)
    actor = work.actor
    begin(
        work, entry.appointment_id, state, entry.id,
        desk_id=actor.desk_id if desk else None, operator_id=actor.operator_id if desk else None,
        note=note, target=target,
    )  # fmt: skip
    follow(work, entry.appointment_id, STANDS[state])
    work.audit(f"queue.{action}", entry.appointment_id, location_id=actor.location_id)
    return open_entry(work, entry.appointment_id)


def finish(work: Work, entry: QueueEntry, state: QueueState, action: str, note: str = "") -> None:
    """End a visit: its last slice begins and ends at once. Raises as `step`."""
    end(work, entry.id)
    begin(
        work, entry.appointment_id, state, entry.id, desk_id=work.actor.desk_id,
        operator_id=work.actor.operator_id, note=note, is_end=True,
    )  # fmt: skip
    follow(work, entry.appointment_id, STANDS[state])
    work.audit(f"queue.{action}", entry.appointment_id, location_id=work.actor.location_id)


def end(work: Work, entry_id: UUID) -> None:
    """End a slice. Who finds it ended already was not the first: Conflict."""
    result = work.connection.execute(
        update(table(QueueEntryRow))
        .where(QueueEntryRow.id == entry_id, QueueEntryRow.ended_at.is_(None))
        .values(ended_at=work.now)
    )
    if result.rowcount != 1:
        raise Conflict(Code.CHANGED_MEANWHILE)


def begin(
    work: Work, appointment_id: UUID, state: QueueState, previous_id: UUID | None, *,
    desk_id: UUID | None = None, operator_id: UUID | None = None, note: str = "",
    target: Target | None = None, started_at: datetime | None = None, is_end: bool = False,
) -> None:  # fmt: skip
    """Write a slice of a visit at the actor's location; it begins now unless told otherwise."""
    to = target or Target()
    work.connection.execute(
        insert(table(QueueEntryRow)),
        {
            "id": new_id(), "appointment_id": appointment_id,
            "location_id": work.actor.location_id, "state": state,
            "started_at": started_at or work.now, "ended_at": work.now if is_end else None,
            "desk_id": desk_id, "operator_id": operator_id, "previous_id": previous_id,
            "voided_at": None, "void_reason": "", "note": note[:200],
            "to_desk_id": to.desk_id, "to_ability": to.ability,
            "to_operator_id": to.operator_id,
        },
    )  # fmt: skip
    work.note(QueueChanged(work.actor.location_id))


def void(work: Work, row: QueueEntryRow, reason: str) -> None:
    """Say of a slice that it does not count, and why."""
    work.connection.execute(
        update(table(QueueEntryRow))
        .where(QueueEntryRow.id == row.id)
        .values(ended_at=row.ended_at or work.now, voided_at=work.now, void_reason=reason)
    )


def follow(work: Work, appointment_id: UUID, wanted: AppointmentState) -> None:
    """Take an appointment where its person's state in the queue says it is.

    Raises:
        Refused: WRONG_STATE where no way leads there.
    """
    found = appointments.appointment(work.session, appointment_id)
    if found.state is wanted:
        return
    over = AppointmentState.ARRIVED
    if (found.state, wanted) not in TRANSITIONS and (found.state, over) in TRANSITIONS:
        set_state(work, found, over)
        found = appointments.appointment(work.session, appointment_id)
    set_state(work, found, wanted)


def let_in(work: Work, found: Appointment, *, admitted: bool) -> QueueEntry:
    """Let somebody into the hall: the appointment arrives, with a number, and waits.

    Args:
        admitted: whether the rule of the house asked a host to decide.

    Raises:
        Refused: WRONG_STATE for a visit that is over or called off.
    """
    set_state(work, found, AppointmentState.ARRIVED)
    previous = queries.last_entry(work.session, found.id)
    begin(work, found.id, QueueState.WAITING, previous.id if previous else None)
    give_ticket(work, found)  # late: others wait for the number until the commit
    work.audit("queue.checked_in", found.id, location_id=found.location_id, admitted=admitted)
    return open_entry(work, found.id)


def put_first(work: Work, appointment_id: UUID, reason: PriorityReason | None) -> None:
    """Note that somebody goes before others, and why; None takes it back."""
    work.connection.execute(
        update(table(TicketRow))
        .where(TicketRow.appointment_id == appointment_id)
        .values(priority=0 if reason is None else 1, priority_reason=reason)
    )
    work.audit(
        "queue.prioritised", appointment_id, location_id=work.actor.location_id,
        reason=reason.value if reason else None,
    )  # fmt: skip
    work.note(QueueChanged(work.actor.location_id))


def give_ticket(work: Work, found: Appointment) -> None:
    """Give a visit its number; who comes again keeps it, and joins at the time of coming."""
    place = planning.location(work.session, found.location_id)
    day, _ = day_and_tick(work.now, place.tz)
    known = work.connection.execute(
        update(table(TicketRow))
        .where(TicketRow.appointment_id == found.id, TicketRow.day == day)
        .values(arrived_at=work.now)
    )
    if known.rowcount:
        return
    work.connection.execute(
        insert(table(TicketRow)),
        {
            "appointment_id": found.id, "location_id": found.location_id, "day": day,
            "number": queries.next_number(work.session, found.location_id, day),
            "arrived_at": work.now, "priority": 0, "priority_reason": None,
        },
    )  # fmt: skip
