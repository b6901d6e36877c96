"""Where a visit leaves the plain way: parked, sent elsewhere, gone, put first, undone."""

from __future__ import annotations

from uuid import UUID

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.changes import QueueChanged
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue import ENDS, PriorityReason, QueueEntry, QueueState, Target
from counter_app.domain.rules import HouseRules
from counter_app.services import queue_desks as desks
from counter_app.services import queue_steps as steps
from counter_app.services.appointments import set_state
from counter_app.store.queries import queue as queries
from counter_app.store.store import Store
from counter_app.store.tables.queue import QueueEntryRow
from counter_app.store.work import Work

_S = QueueState


class Detours:
    """The steps of the queue beside the plain way; `Queue` has them all."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def park(self, actor: Actor, appointment_id: UUID, where: str, gesture: UUID) -> QueueEntry:
        """Let a person who is being served wait elsewhere, and the desk go on with others.

        Args:
            where: the place, such as a room; everybody can see it and who parked.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS; REASON_NEEDED without a place.
        """
        actor.require(Permission.CALL)
        if not where.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return steps.open_entry(work, appointment_id)
            entry = steps.mine(work, appointment_id, _S.SERVING)
            return steps.step(work, entry, _S.PARKED, "parked", desk=True, note=where.strip())

    def resume(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> QueueEntry:
        """Go on serving a parked person, at the actor's desk.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NO_DESK; DESK_BUSY while it has somebody else.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return steps.open_entry(work, appointment_id)
            desks.sit(work)
            entry = steps.open_entry(work, appointment_id)
            if entry.state is not _S.PARKED:
                raise Refused(Code.WRONG_STATE, state=entry.state.value, wanted="serving")
            steps.here(work, appointment_id)
            return steps.step(work, entry, _S.SERVING, "resumed", desk=True)

    def transfer(
        self, actor: Actor, appointment_id: UUID, target: Target, why: str, gesture: UUID
    ) -> QueueEntry:
        """Send a person to another desk, to any desk with an ability, or to another clerk.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_YOURS; NOT_FOUND for a desk or an ability that
                this location does not have.
            Invalid: REQUIRED without a target.
        """
        actor.require(Permission.CALL)
        if not target:
            raise Invalid(Code.REQUIRED, "target")
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return steps.open_entry(work, appointment_id)
            entry = steps.open_entry(work, appointment_id)
            if entry.state is not _S.WAITING:
                entry = steps.mine(work, appointment_id, _S.SERVING, _S.CALLED)
            steps.here(work, appointment_id)
            desks.check_target(work, target)
            return steps.step(
                work, entry, _S.TRANSFERRED, "transferred", target=target, note=why.strip()
            )

    def left(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> None:
        """Note that somebody who waited or was parked has gone.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_HERE.
        """
        actor.require(Permission.CHECK_IN)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            steps.here(work, appointment_id)
            entry = steps.open_entry(work, appointment_id)
            if entry.state not in {_S.WAITING, _S.TRANSFERRED, _S.PARKED}:
                raise Refused(Code.WRONG_STATE, state=entry.state.value, wanted="left")
            steps.finish(work, entry, _S.LEFT, "left")

    def prioritise(
        self, actor: Actor, appointment_id: UUID, reason: PriorityReason | None, gesture: UUID
    ) -> QueueEntry:
        """Let somebody who waits go before others, with the reason; None takes it back.

        Raises:
            Refused: NOT_PERMITTED, WRONG_STATE, NOT_HERE.
        """
        actor.require(Permission.PRIORITISE)
        with self._store.work(actor, gesture) as work:
            entry = steps.open_entry(work, appointment_id)
            if work.earlier():
                return entry
            steps.here(work, appointment_id)
            steps.put_first(work, appointment_id, reason)
            return steps.open_entry(work, appointment_id)

    def undo(
        self, actor: Actor, appointment_id: UUID, reason: str, gesture: UUID
    ) -> QueueEntry | None:
        """Undo the last step of a visit: it is voided with a reason, never deleted.

        Returns:
            The slice in which the person is again, since when they were, or None when the
            check-in was undone.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, NOT_HERE, WRONG_STATE; TOO_LATE_TO_UNDO after the
                house's minutes; DESK_BUSY when the desk has somebody else by now.
        """
        actor.require(Permission.UNDO)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return queries.open_entry(work.session, appointment_id)
            found = steps.here(work, appointment_id)
            last = queries.last_entry(work.session, appointment_id)
            if last is not None:
                self._undo_slice(work, last, reason.strip()[:200])
            elif found.state is AppointmentState.NO_SHOW:
                set_state(work, found, AppointmentState.BOOKED)  # somebody who never checked in
            else:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="undo")
            work.audit("queue.undone", found.id, location_id=found.location_id,
                       reason=reason.strip()[:200])  # fmt: skip
            work.note(QueueChanged(found.location_id))
            return queries.open_entry(work.session, appointment_id)

    def _undo_slice(self, work: Work, last: QueueEntryRow, reason: str) -> None:
        """Void the last slice; the one before goes on as if it had never ended."""
        if work.now - last.started_at > self._rules.undo_within:
            minutes = int(self._rules.undo_within.total_seconds() // 60)
            raise Refused(Code.TOO_LATE_TO_UNDO, minutes=minutes)
        steps.void(work, last, reason)
        before = work.session.get_one(QueueEntryRow, last.previous_id) if last.previous_id else None
        if before is None:
            steps.follow(work, last.appointment_id, AppointmentState.BOOKED)
            return
        if before.state not in ENDS:
            steps.void(work, before, "reopened")
            steps.begin(
                work, last.appointment_id, before.state, before.previous_id,
                desk_id=before.desk_id, operator_id=before.operator_id, note=before.note,
                target=Target(
                    desk_id=before.to_desk_id, ability=before.to_ability,
                    operator_id=before.to_operator_id,
                ),
                started_at=before.started_at,
            )  # fmt: skip
        steps.follow(work, last.appointment_id, steps.STANDS[before.state])
