"""Check-in, call, serve, park, transfer, no-show, and the way back from each."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from counter_app.domain.appointments import Appointment, AppointmentState, check_step
from counter_app.domain.changes import QueueChanged
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.door import check_early
from counter_app.domain.issuance_days.signals import called_until
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.queue import (
    QueueEntry,
    QueueState,
)
from counter_app.domain.queue.calling import in_turn, may_call
from counter_app.domain.queue.hall import HallDay
from counter_app.domain.queue.rules import QueueRules
from counter_app.services import queue_desks as desks
from counter_app.services import queue_steps as steps
from counter_app.services.appointments import set_state
from counter_app.services.queue_detours import Detours
from counter_app.store.queries import appointments, doors, issuance_day_door, planning
from counter_app.store.queries import queue as queries
from counter_app.store.work import Work

_S = QueueState


class Queue(Detours):
    """The queue of each location. Every step is a new time slice; two clerks never share one."""

    def entries(self, location_id: UUID) -> tuple[QueueEntry, ...]:
        """Return who waits, is called or is served, in the order of being called."""
        now = self._store.clock.now()
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            today, _ = day_and_tick(now, place.tz)
            found = queries.open_entries(session, location_id)
        return in_turn(found, self._rules.queue.at(place.code), now, today)

    def day(self, location_id: UUID, day: date | None = None) -> HallDay:
        """Return a day's appointments and who is in the hall, in one reading.

        Args:
            day: a local day; None for the present one.

        Raises:
            Refused: NOT_FOUND.
        """
        with self._store.reading() as session:
            zone = planning.location(session, location_id).tz
            today, _ = day_and_tick(self._store.clock.now(), zone)
            shown = day or today
            first, last = midnight(shown, zone), midnight(shown + timedelta(days=1), zone)
            return HallDay(
                day=shown, today=today, zone=zone,
                lines=appointments.day(session, location_id, first, last),
                entries=queries.open_entries(session, location_id),
            )  # fmt: skip

    def entry(self, appointment_id: UUID) -> QueueEntry | None:
        """Return the open slice of a visit, or None."""
        with self._store.reading() as session:
            return queries.open_entry(session, appointment_id)

    def check_in(
        self, actor: Actor, appointment_id: UUID, gesture: UUID, *, admit: bool = False
    ) -> QueueEntry:
        """Note that somebody has come, and give a ticket number.

        Args:
            admit: let in who comes too early or too late for the rule of the house.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; NOT_HERE with the location where it would work;
                NOT_TODAY with the day; TOO_EARLY with the time to come back, TOO_LATE;
                WRONG_STATE when the visit is over or called off.
        """
        actor.require(Permission.CHECK_IN)
        with self._store.work(actor, gesture) as work:
            found = _known_here(work, appointment_id)
            if work.earlier():
                return steps.open_entry(work, found.id)
            place = planning.location(work.session, found.location_id)
            if found.location_id != actor.location_id:
                raise steps.not_here(place, found.starts_at)
            day, _ = day_and_tick(found.starts_at, place.tz)
            today, _ = day_and_tick(work.now, place.tz)
            if day != today:
                raise Refused(Code.NOT_TODAY, starts_at=found.starts_at)
            check_step(found.state, AppointmentState.ARRIVED)
            if found.state is AppointmentState.BOOKED and not admit:
                self._check_arrival(work, place, found.starts_at)
            return steps.let_in(work, found, admitted=admit)

    def call(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Call a person to the actor's desk, whoever's turn it is.

        Raises:
            Refused: NOT_PERMITTED; NO_DESK away from any desk; DESK_BUSY while the desk calls or
                serves somebody else; DESK_UNABLE when it cannot do what the person comes for.
            Conflict: CHANGED_MEANWHILE when another desk was first.
        """
        actor.require(Permission.PICK)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return steps.open_entry(work, appointment_id)
            desk, _ = desks.sit(work)
            entry = steps.open_entry(work, appointment_id)
            if entry.state not in {_S.WAITING, _S.TRANSFERRED, _S.PARKED}:
                raise Conflict(Code.CHANGED_MEANWHILE, desk=entry.desk_name)
            steps.here(work, appointment_id)
            if not entry.needs <= desk.abilities:
                missing = tuple(sorted(entry.needs - desk.abilities))
                raise Refused(Code.DESK_UNABLE, desk=desk.name, missing=missing)
            return steps.step(work, entry, _S.CALLED, "called", desk=True)

    def call_next(self, actor: Actor, gesture: UUID) -> QueueEntry:
        """Call whose turn it is at this desk, by the rule of the house.

        Raises:
            Refused: NOT_PERMITTED, NO_DESK, DESK_BUSY, NOBODY_WAITING.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return steps.open_entry(work, earlier)
            desk, at_work = desks.sit(work)
            rules, today = self._here(work)
            for entry in in_turn(
                queries.open_entries(work.session, actor.location_id), rules, work.now, today
            ):
                if entry.day != today or not may_call(entry, desk, at_work):
                    continue
                try:
                    return steps.step(work, entry, _S.CALLED, "called", desk=True)
                except Conflict:
                    continue  # another desk was first; whoever is next is still waiting
            raise Refused(Code.NOBODY_WAITING)

    def recall(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Call a person again who was called to this desk and does not come; it counts.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS.
        """
        return self._at_desk(actor, appointment_id, gesture, _S.CALLED, "called_again", _S.CALLED)

    def serve(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Begin to serve a person who was called and came.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE; NOT_YOURS when another desk called.
        """
        return self._at_desk(actor, appointment_id, gesture, _S.SERVING, "served", _S.CALLED)

    def done(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> None:
        """End the service of a person; the visit is fulfilled.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if not work.earlier():
                entry = steps.mine(work, appointment_id, _S.SERVING)
                steps.finish(work, entry, _S.DONE, "done")

    def no_show(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> None:
        """Note that somebody did not come, or did not answer the call often enough.

        Raises:
            Refused: NOT_PERMITTED; NOT_TODAY before the appointment began; WRONG_STATE while the
                person waits uncalled; CALL_AGAIN_FIRST when called less often than the house asks.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            found = appointments.appointment(work.session, appointment_id)
            entry = queries.open_entry(work.session, appointment_id)
            if entry is not None:
                self._miss(work, entry)
                return
            if found.starts_at > work.now:
                raise Refused(Code.NOT_TODAY, starts_at=found.starts_at)
            set_state(work, found, AppointmentState.NO_SHOW)
            work.audit("queue.no_show", found.id, location_id=found.location_id)
            work.note(QueueChanged(found.location_id))

    def back_to_waiting(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Put a person back into the queue, to be called again.

        Somebody called did not answer; somebody served or parked goes on later, at any desk.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return steps.open_entry(work, appointment_id)
            entry = steps.open_entry(work, appointment_id)
            if entry.state not in {_S.PARKED, _S.TRANSFERRED}:
                entry = steps.mine(work, appointment_id, _S.CALLED, _S.SERVING)
            action = "not_answered" if entry.state is _S.CALLED else "put_back"
            return steps.step(work, entry, _S.WAITING, action)

    def _at_desk(
        self, actor: Actor, appointment_id: UUID, gesture: UUID, state: QueueState, action: str,
        before: QueueState,
    ) -> QueueEntry:  # fmt: skip
        """Take somebody whom this desk called one step on."""
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return steps.open_entry(work, appointment_id)
            entry = steps.mine(work, appointment_id, before)
            return steps.step(work, entry, state, action, desk=True)

    def _check_arrival(self, work: Work, place: Location, starts_at: datetime) -> None:
        """Ask the rule of the house, and on an issuance day who was called early."""
        rules, (today, _) = self._rules.queue.at(place.code), day_and_tick(work.now, place.tz)
        day = issuance_day_door.today(work.session, place.id, today)
        if day is not None and day.state is DayState.RUNNING:
            check_early(starts_at, called_until(day.signals), rules, work.now)
        rules.check_arrival(starts_at, work.now)

    def _here(self, work: Work) -> tuple[QueueRules, date]:
        """Return the rules of the actor's location, and its day."""
        place = planning.location(work.session, work.actor.location_id)
        day, _ = day_and_tick(work.now, place.tz)
        return self._rules.queue.at(place.code), day

    def _miss(self, work: Work, entry: QueueEntry) -> None:
        if entry.state is not _S.CALLED:
            raise Refused(Code.WRONG_STATE, state=entry.state.value, wanted="missed")
        needed = self._rules.calls_before_no_show
        if entry.calls < needed:
            raise Refused(Code.CALL_AGAIN_FIRST, calls=entry.calls, needed=needed)
        steps.finish(work, entry, _S.MISSED, "no_show")


def _known_here(work: Work, appointment_id: UUID) -> Appointment:
    """Return the visit. Raises Refused(NOT_FOUND), or NOT_HERE for one of a desk out of reach."""
    try:
        return appointments.latest(work.session, appointment_id)
    except Refused:
        away = doors.visit_elsewhere(work.connection, appointment_id)
        if away is None:
            raise
    raise steps.not_here(planning.location(work.session, away.location_id), away.starts_at)
