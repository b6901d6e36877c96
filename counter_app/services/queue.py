"""Check-in, call, serve, no-show, and the way back from each."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.changes import QueueChanged
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import ENDS, QueueEntry, QueueState
from counter_app.domain.rules import HouseRules
from counter_app.services.appointments import set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, planning
from counter_app.store.queries import queue as queries
from counter_app.store.store import Store
from counter_app.store.tables.queue import QueueEntryRow, TicketRow
from counter_app.store.work import Work

_BEFORE_WAITING = {
    QueueState.MISSED: AppointmentState.NO_SHOW,
    QueueState.SERVING: AppointmentState.IN_SERVICE,
}
"""What a visit was before its person was put back to wait; a called one had not begun."""


class Queue:
    """The queue of each location. Every step is a new time slice; two clerks never share one."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def entries(self, location_id: UUID) -> tuple[QueueEntry, ...]:
        """Return who waits, is called or is served, in the order of being called."""
        with self._store.reading() as session:
            return queries.open_entries(session, location_id)

    def entry(self, appointment_id: UUID) -> QueueEntry | None:
        """Return the open slice of a visit, or None."""
        with self._store.reading() as session:
            return queries.open_entry(session, appointment_id)

    def check_in(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Note that somebody has come, and give a ticket number.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; NOT_HERE with the location where it would work;
                NOT_TODAY with the day; WRONG_STATE when the visit is over or called off.
        """
        actor.require(Permission.CHECK_IN)
        with self._store.work(actor, gesture) as work:
            found = appointments.latest(work.session, appointment_id)
            if work.earlier():
                return self._open(work, found.id)
            place = planning.location(work.session, found.location_id)
            if found.location_id != actor.location_id:
                raise Refused(Code.NOT_HERE, location=place.name, starts_at=found.starts_at)
            day, _ = day_and_tick(found.starts_at, place.tz)
            today, _ = day_and_tick(work.now, place.tz)
            if day != today:
                raise Refused(Code.NOT_TODAY, starts_at=found.starts_at)
            set_state(work, found, AppointmentState.ARRIVED)
            self._give_ticket(work, found)
            previous = queries.last_entry(work.session, found.id)
            self._slice(work, found, QueueState.WAITING, previous.id if previous else None)
            work.audit("queue.checked_in", found.id, location_id=found.location_id)
            return self._open(work, found.id)

    def call(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Call a person to the actor's desk.

        Raises:
            Refused: NOT_PERMITTED; NO_DESK away from any desk; DESK_BUSY while the desk calls or
                serves somebody else.
            Conflict: CHANGED_MEANWHILE when another desk was first.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return self._open(work, appointment_id)
            return self._call(work, appointment_id)

    def call_next(self, actor: Actor, gesture: UUID) -> QueueEntry:
        """Call whose turn it is: by the later of appointment and arrival.

        Raises:
            Refused: NOT_PERMITTED, NO_DESK, DESK_BUSY, NOBODY_WAITING.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return self._open(work, earlier)
            for entry in queries.open_entries(work.session, actor.location_id):
                if entry.state is not QueueState.WAITING:
                    continue
                try:
                    return self._call(work, entry.appointment_id)
                except Conflict:
                    continue  # another desk was first; whoever is next is still waiting
                except Refused as refusal:
                    if refusal.code is not Code.WRONG_STATE:
                        raise
                    continue  # another desk was first, and has finished the visit already
            raise Refused(Code.NOBODY_WAITING)

    def serve(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Begin to serve a person who was called and came.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE; NOT_YOURS when another desk called.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return self._open(work, appointment_id)
            entry = self._mine(work, appointment_id, QueueState.CALLED)
            found = appointments.appointment(work.session, appointment_id)
            if found.state is AppointmentState.ARRIVED:
                set_state(work, found, AppointmentState.IN_SERVICE)
            self._end(work, entry.id)
            self._slice(work, found, QueueState.SERVING, entry.id)
            work.audit("queue.served", found.id, location_id=found.location_id)
            return self._open(work, found.id)

    def done(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> None:
        """End the service of a person; the visit is fulfilled.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            entry = self._mine(work, appointment_id, QueueState.SERVING)
            found = appointments.appointment(work.session, appointment_id)
            set_state(work, found, AppointmentState.FULFILLED)
            self._end(work, entry.id)
            self._close(work, found, QueueState.DONE, entry.id)
            work.audit("queue.done", found.id, location_id=found.location_id)

    def no_show(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> None:
        """Note that somebody did not come, or did not answer the call often enough.

        Raises:
            Refused: NOT_PERMITTED; NOT_TODAY before the appointment began; WRONG_STATE while the
                person waits uncalled, or was called less often than the house asks.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            found = appointments.appointment(work.session, appointment_id)
            entry = queries.open_entry(work.session, appointment_id)
            if entry is None:
                if found.starts_at > work.now:
                    raise Refused(Code.NOT_TODAY, starts_at=found.starts_at)
                set_state(work, found, AppointmentState.NO_SHOW)
            else:
                self._miss(work, found, entry)
            work.audit("queue.no_show", found.id, location_id=found.location_id)
            work.note(QueueChanged(found.location_id))

    def back_to_waiting(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Put a person back into the queue, to be called again.

        Somebody called did not answer; somebody served goes on later.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return self._open(work, appointment_id)
            entry = self._mine(work, appointment_id, QueueState.CALLED, QueueState.SERVING)
            found = appointments.appointment(work.session, appointment_id)
            if entry.state is QueueState.SERVING:
                set_state(work, found, AppointmentState.ARRIVED)
            self._end(work, entry.id)
            self._slice(work, found, QueueState.WAITING, entry.id)
            action = "not_answered" if entry.state is QueueState.CALLED else "put_back"
            work.audit(f"queue.{action}", found.id, location_id=found.location_id)
            return self._open(work, found.id)

    def undo(
        self, actor: Actor, appointment_id: UUID, reason: str, gesture: UUID
    ) -> QueueEntry | None:
        """Undo the last step of a visit: it is voided with a reason, never deleted.

        Returns:
            The slice in which the person is again, or None when the check-in was undone.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, NOT_HERE, WRONG_STATE; TOO_LATE_TO_UNDO after the
                house's minutes.
        """
        actor.require(Permission.UNDO)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return queries.open_entry(work.session, appointment_id)
            found = appointments.appointment(work.session, appointment_id)
            if found.location_id != actor.location_id:
                raise Refused(Code.NOT_HERE, location=found.location_name)
            last = queries.last_entry(work.session, appointment_id)
            if last is None:
                self._undo_absence(work, found)
            else:
                self._undo_slice(work, found, last, reason.strip()[:200])
            work.audit("queue.undone", found.id, location_id=found.location_id,
                       reason=reason.strip()[:200])  # fmt: skip
            work.note(QueueChanged(found.location_id))
            return queries.open_entry(work.session, appointment_id)

    def _undo_absence(self, work: Work, found: Appointment) -> None:
        """Take back a no-show of somebody who never checked in."""
        if found.state is not AppointmentState.NO_SHOW:
            raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="undo")
        set_state(work, found, AppointmentState.BOOKED)

    def _undo_slice(self, work: Work, found: Appointment, last: QueueEntryRow, reason: str) -> None:
        if work.now - last.started_at > self._rules.undo_within:
            raise Refused(
                Code.TOO_LATE_TO_UNDO, minutes=int(self._rules.undo_within.total_seconds() // 60)
            )
        ended = last.ended_at or work.now
        work.session.execute(
            update(table(QueueEntryRow))
            .where(QueueEntryRow.id == last.id)
            .values(ended_at=ended, voided_at=work.now, void_reason=reason)
        )
        back = {
            QueueState.WAITING: AppointmentState.BOOKED,
            QueueState.SERVING: AppointmentState.ARRIVED,
            QueueState.DONE: AppointmentState.IN_SERVICE,
            QueueState.MISSED: AppointmentState.ARRIVED,
        }.get(last.state)
        before = work.session.get_one(QueueEntryRow, last.previous_id) if last.previous_id else None
        if before is not None and last.state is QueueState.WAITING:
            back = _BEFORE_WAITING.get(before.state)
        if back is not None:
            set_state(work, found, back)
        if before is not None and before.state not in ENDS:
            self._reopen(work, found, before)

    def _reopen(self, work: Work, found: Appointment, before: QueueEntryRow) -> None:
        """Go on where the person was before: a new slice in the state of the one before."""
        parent = before.previous_id
        work.session.execute(
            update(table(QueueEntryRow))
            .where(QueueEntryRow.id == before.id)
            .values(voided_at=work.now, void_reason="reopened")
        )
        self._slice(work, found, before.state, parent, desk_id=before.desk_id,
                    operator_id=before.operator_id)  # fmt: skip

    def _miss(self, work: Work, found: Appointment, entry: QueueEntry) -> None:
        if entry.state is not QueueState.CALLED:
            raise Refused(Code.WRONG_STATE, state=entry.state.value, wanted="missed")
        calls = queries.times_called(work.session, found.id)
        if calls < self._rules.calls_before_no_show:
            raise Refused(
                Code.WRONG_STATE, state=entry.state.value, wanted="missed", calls=calls,
                needed=self._rules.calls_before_no_show,
            )  # fmt: skip
        set_state(work, found, AppointmentState.NO_SHOW)
        self._end(work, entry.id)
        self._close(work, found, QueueState.MISSED, entry.id)

    def _call(self, work: Work, appointment_id: UUID) -> QueueEntry:
        if work.actor.desk_id is None:
            raise Refused(Code.NO_DESK)
        entry = self._open(work, appointment_id)
        if entry.state is not QueueState.WAITING:
            raise Conflict(Code.CHANGED_MEANWHILE, desk=entry.desk_name)
        found = appointments.appointment(work.session, appointment_id)
        if found.location_id != work.actor.location_id:
            raise Refused(Code.NOT_HERE, location=found.location_name)
        self._end(work, entry.id)
        self._slice(work, found, QueueState.CALLED, entry.id, desk_id=work.actor.desk_id,
                    operator_id=work.actor.operator_id)  # fmt: skip
        work.audit("queue.called", found.id, location_id=found.location_id)
        return self._open(work, appointment_id)

    def _mine(self, work: Work, appointment_id: UUID, *states: QueueState) -> QueueEntry:
        entry = queries.open_entry(work.session, appointment_id)
        if entry is None or entry.state not in states:
            now = entry.state.value if entry else "none"
            raise Refused(Code.WRONG_STATE, state=now, wanted=states[0].value)
        if entry.desk_id != work.actor.desk_id:
            raise Refused(Code.NOT_YOURS, desk=entry.desk_name)
        return entry

    @staticmethod
    def _open(work: Work, appointment_id: UUID) -> QueueEntry:
        entry = queries.open_entry(work.session, appointment_id)
        if entry is None:
            raise Refused(Code.WRONG_STATE, state="none", wanted="waiting")
        return entry

    @staticmethod
    def _end(work: Work, entry_id: UUID) -> None:
        """End a slice. Who finds it ended already was not the first."""
        result = work.session.connection().execute(
            update(table(QueueEntryRow))
            .where(QueueEntryRow.id == entry_id, QueueEntryRow.ended_at.is_(None))
            .values(ended_at=work.now)
        )
        if result.rowcount != 1:
            raise Conflict(Code.CHANGED_MEANWHILE)

    @staticmethod
    def _slice(
        work: Work, found: Appointment, state: QueueState, previous_id: UUID | None, *,
        desk_id: UUID | None = None, operator_id: UUID | None = None,
    ) -> None:  # fmt: skip
        if state is QueueState.SERVING and desk_id is None:
            desk_id, operator_id = work.actor.desk_id, work.actor.operator_id
        work.session.execute(
            insert(table(QueueEntryRow)),
            {
                "id": new_id(), "appointment_id": found.id, "location_id": found.location_id,
                "state": state, "started_at": work.now, "ended_at": None, "desk_id": desk_id,
                "operator_id": operator_id, "previous_id": previous_id, "voided_at": None,
                "void_reason": "",
            },
        )  # fmt: skip
        work.note(QueueChanged(found.location_id))

    def _close(self, work: Work, found: Appointment, state: QueueState, previous_id: UUID) -> None:
        """Write the slice with which a visit is over: it begins and ends at once."""
        work.session.execute(
            insert(table(QueueEntryRow)),
            {
                "id": new_id(), "appointment_id": found.id, "location_id": found.location_id,
                "state": state, "started_at": work.now, "ended_at": work.now,
                "desk_id": work.actor.desk_id, "operator_id": work.actor.operator_id,
                "previous_id": previous_id, "voided_at": None, "void_reason": "",
            },
        )  # fmt: skip
        work.note(QueueChanged(found.location_id))

    @staticmethod
    def _give_ticket(work: Work, found: Appointment) -> None:
        if work.session.get(TicketRow, found.id) is not None:
            return  # checked in before, and undone: the same number again
        place = planning.location(work.session, found.location_id)
        day, _ = day_and_tick(work.now, place.tz)
        number = queries.next_number(work.session, found.location_id, day)
        work.session.execute(
            insert(table(TicketRow)),
            {
                "appointment_id": found.id, "location_id": found.location_id, "day": day,
                "number": number, "arrived_at": work.now,
            },
        )  # fmt: skip
