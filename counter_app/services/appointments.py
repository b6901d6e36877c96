"""Booking, holding, moving and cancelling visits, alone and in company."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from counter_app.domain.appointments import (
    Appointment,
    AppointmentState,
    Channel,
    DayLine,
    Outcome,
    check_step,
)
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import ticks as t
from counter_app.domain.rules import HouseRules
from counter_app.letters.data import CancellationReason
from counter_app.services import overdue, parting, waiting
from counter_app.services.other_times import OtherTimes, again
from counter_app.services.placing import Placer, write
from counter_app.services.remedies import with_remedies
from counter_app.services.visit_steps import lock_times, set_state, tell
from counter_app.store.queries import appointments as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.work import Work

__all__ = ["Appointments", "OutcomeSet", "Wish", "set_state"]

OutcomeSet = tuple[UUID, str, Outcome]
"""A person, the code of a service, and what came of it."""


class Appointments(OtherTimes):
    """Appointments of all locations. Finding free times is what it inherits."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        super().__init__(store, rules)
        self._placer = Placer(rules.booking)

    def get(self, appointment_id: UUID) -> Appointment:
        """Return an appointment. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return queries.appointment(session, appointment_id)

    def of_person(self, person_id: UUID) -> tuple[Appointment, ...]:
        """Return all appointments of a person, the latest first."""
        with self._store.reading() as session:
            return queries.of_person(session, person_id)

    def day(self, location_id: UUID, day: date) -> tuple[DayLine, ...]:
        """Return the appointments of a location on a local day, those called off too."""
        with self._store.reading() as session:
            zone = planning.location(session, location_id).tz
            first, last = t.midnight(day, zone), t.midnight(day + timedelta(days=1), zone)
            return queries.day(session, location_id, first, last)

    def book(self, actor: Actor, wish: Wish, gesture: UUID) -> Appointment:
        """Book a visit: its time, its named persons, their services and its letter, at once.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT, TOO_MANY_PERSONS, TOO_MANY_OPEN, SLOT_PAST,
                ALREADY_BOOKED, NOT_FOUND; SLOT_FULL or SLOT_CLOSED, with other free times in
                `values["alternatives"]`; SERVICE_NOT_OFFERED, CARD_LIES_ELSEWHERE,
                WRONG_AUDIENCE, OUT_OF_REGION, ABILITY_MISSING, NOT_PUBLIC, with the names of
                places where it would work in `values["locations"]`; WRONG_AGE.
        """
        return self._take(actor, wish, gesture, "appointment.booked", tells="confirmation")

    def hold(self, actor: Actor, wish: Wish, gesture: UUID) -> Appointment:
        """Hold a time while the rest is asked; it is given back unless it is confirmed in time.

        Raises:
            Refused: as `book`.
        """
        return self._take(actor, wish, gesture, "appointment.held", held_until=self._hold_until())

    def confirm(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> Appointment:
        """Make a booking of a time that is held.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE; HOLD_EXPIRED when it is too late.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            found = queries.appointment(work.session, appointment_id)
            if work.earlier():
                return found
            check_step(found.state, AppointmentState.BOOKED)
            if found.state is not AppointmentState.HELD:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="booked")
            if found.held_until is not None and found.held_until <= work.now:
                raise Refused(Code.HOLD_EXPIRED, held_until=found.held_until)
            waiting.accept(work, found.id)
            set_state(work, found, AppointmentState.BOOKED)
            tell(work, "confirmation", found)
            work.audit("appointment.confirmed", found.id, location_id=found.location_id)
            return queries.appointment(work.session, appointment_id)

    def release(self, actor: Actor, appointment_id: UUID, gesture: UUID) -> Appointment:
        """Give a held time back before it expires; an offer goes to whoever is next.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE when it is not held any more.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            found = queries.appointment(work.session, appointment_id)
            if work.earlier():
                return found
            if found.state is not AppointmentState.HELD:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="cancelled")
            lock_times(work, found)
            waiting.pass_on(work, found.id, self._rules.most_offers)
            set_state(work, found, AppointmentState.CANCELLED)
            work.audit("appointment.released", found.id, location_id=found.location_id)
            return queries.appointment(work.session, appointment_id)

    def walk_in(self, actor: Actor, wish: Wish, gesture: UUID) -> Appointment:
        """Note a visit of people who came without an appointment: it begins now.

        It takes no capacity and goes through whatever the hour; the queue checks it in.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT, TOO_MANY_PERSONS, SERVICE_NOT_OFFERED,
                ALREADY_BOOKED with the appointment that they have, NOT_FOUND, and who may not
                be served here as `book`.
        """
        actor.require(Permission.CHECK_IN)
        actor.require_here(wish.location_id)
        now = self._store.clock.now()
        wanted = replace(wish, channel=Channel.WALK_IN, starts_at=now, overbook_reason="")
        try:
            with self._store.work(actor, gesture) as work:
                earlier = work.earlier()
                if earlier:
                    return queries.appointment(work.session, earlier)
                seat = self._placer.now(work, wanted)
                guests = self._placer.guests(work, wanted, seat)
                made = write(work, wanted, seat, guests)
                work.audit(
                    "appointment.walked_in", made.id, location_id=made.location_id,
                    service=made.service,
                )  # fmt: skip
                return made
        except Refused as refusal:
            raise with_remedies(self, refusal, wanted) from refusal

    def move(
        self, actor: Actor, appointment_id: UUID, to: datetime, location_id: UUID, gesture: UUID,
        overbook_reason: str = "",
    ) -> Appointment:  # fmt: skip
        """Move a visit: the new time is taken and the old one given back, together or not at all.

        Raises:
            Refused: as `book`; WRONG_STATE when the visit is not booked any more.
        """
        self._require(actor, overbook_reason)
        wish = None
        try:
            with self._store.work(actor, gesture) as work:
                earlier = work.earlier()
                if earlier:
                    return queries.appointment(work.session, earlier)
                old = queries.appointment(work.session, appointment_id)
                check_step(old.state, AppointmentState.MOVED)
                wish = again(old, to, location_id, overbook_reason)
                if (old.location_id, old.starts_at) == (location_id, to):
                    raise Refused(Code.ALREADY_BOOKED, starts_at=to)
                seat = self._placer.moved_seat(work, wish, old)
                guests = self._placer.guests(work, wish, seat, stays=old)
                set_state(work, old, AppointmentState.MOVED)
                made = write(
                    work, wish, seat, guests, tells="change", uid=old.uid,
                    sequence=old.sequence + 1, series_id=old.series_id,
                )  # fmt: skip
                work.audit(
                    "appointment.moved", made.id, location_id=location_id,
                    moved_from=str(old.id), starts_at=made.starts_at.isoformat(),
                    **_overbooked(made),
                )  # fmt: skip
                return made
        except Refused as refusal:
            raise with_remedies(self, refusal, wish) from refusal

    def cancel(self, actor: Actor, appointment_id: UUID, reason: str, gesture: UUID) -> Appointment:
        """Cancel a visit and give its time back, after it cooled where the house wants that.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE; REASON_NEEDED without a reason.
        """
        actor.require(Permission.BOOK)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            found = queries.appointment(work.session, appointment_id)
            if work.earlier():
                return found
            self._call_off(work, found, reason)
            return queries.appointment(work.session, appointment_id)

    def withdraw(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, reason: str, gesture: UUID
    ) -> Appointment:
        """Take one person off a visit and give back only the time of that person.

        The visit keeps its beginning and its code; the last one to withdraw cancels it.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE; REASON_NEEDED without a reason.
        """
        actor.require(Permission.BOOK)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            found = queries.appointment(work.session, appointment_id)
            if work.earlier():
                return found
            found.participant(person_id)
            if len(found.participants) == 1:
                self._call_off(work, found, reason)
                return queries.appointment(work.session, appointment_id)
            made = parting.withdraw(work, found, person_id, cools_until=self._cools(work))
            if made.state is AppointmentState.BOOKED:
                self._tell_parted(work, found, made, person_id, CancellationReason.REQUESTED)
            work.audit(
                "appointment.withdrawn", made.id, location_id=made.location_id,
                person=str(person_id), reason=reason.strip()[:200],
            )  # fmt: skip
            return made

    def move_one(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, to: datetime,
        location_id: UUID, gesture: UUID,
    ) -> Appointment:  # fmt: skip
        """Give one person of a visit an appointment of its own at another time or place.

        Raises:
            Refused: as `book`; WRONG_STATE when the visit is not booked any more; NO_PARTICIPANT
                when nobody else would be left: move the visit then.
        """
        actor.require(Permission.BOOK)
        wish = None
        try:
            with self._store.work(actor, gesture) as work:
                earlier = work.earlier()
                if earlier:
                    return queries.appointment(work.session, earlier)
                old = queries.appointment(work.session, appointment_id)
                check_step(old.state, AppointmentState.MOVED)
                who = old.participant(person_id)
                if len(old.participants) == 1:
                    raise Refused(Code.NO_PARTICIPANT)
                wish = replace(
                    again(old, to, location_id), participants=(Asked(person_id, who.wanted),)
                )
                self._placer.moved_seat(work, wish, old)
                left = parting.withdraw(work, old, person_id)
                seat = self._placer.seat(work, wish, self._placer.look(work, wish))
                guests = self._placer.guests(work, wish, seat, stays=old)
                made = write(work, wish, seat, guests, tells="confirmation")
                self._tell_parted(work, old, left, person_id, CancellationReason.PARTED)
                work.audit(
                    "appointment.parted", made.id, location_id=location_id, parted_from=str(old.id),
                    person=str(person_id), starts_at=made.starts_at.isoformat(),
                )  # fmt: skip
                return made
        except Refused as refusal:
            raise with_remedies(self, refusal, wish) from refusal

    def set_outcome(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, service: str, outcome: Outcome,
        gesture: UUID,
    ) -> Appointment:  # fmt: skip
        """Note what came of a service for one person of a visit; see `set_outcomes`."""
        return self.set_outcomes(actor, appointment_id, ((person_id, service, outcome),), gesture)

    def set_outcomes(
        self, actor: Actor, appointment_id: UUID, outcomes: tuple[OutcomeSet, ...], gesture: UUID
    ) -> Appointment:
        """Note what came of services for persons of a visit, all of it or nothing.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for a step that is not possible; who
                does not come is withdrawn, not noted here.
        """
        actor.require(Permission.CALL)
        with self._store.work(actor, gesture) as work:
            found = queries.appointment(work.session, appointment_id)
            actor.require_here(found.location_id)
            if work.earlier():
                return found
            for person_id, service, outcome in outcomes:
                found = queries.appointment(work.session, appointment_id)
                parting.set_outcome(work, found, person_id, service, outcome)
                work.audit(
                    "appointment.outcome", found.id, location_id=found.location_id,
                    person=str(person_id), service=service, outcome=outcome.value,
                )  # fmt: skip
            return queries.appointment(work.session, appointment_id)

    def expire(self, actor: Actor) -> int:
        """Give back held times and offers that expired, and open cooled times again.

        Returns:
            How many were changed. A job calls it every minute, and `book` does so for the day
            that it wants.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            return overdue.give_back(work, self._rules.most_offers)

    def _take(
        self, actor: Actor, wish: Wish, gesture: UUID, action: str, *,
        tells: str = "", held_until: datetime | None = None,
    ) -> Appointment:  # fmt: skip
        self._require(actor, wish.overbook_reason)
        try:
            with self._store.work(actor, gesture) as work:
                found = self._placer.look(work, wish)
                earlier = found.earlier if found else work.earlier()
                if earlier:
                    return queries.appointment(work.session, earlier)
                seat = self._placer.seat(work, wish, found)
                guests = self._placer.guests(work, wish, seat)
                made = write(work, wish, seat, guests, tells=tells, held_until=held_until)
                work.audit(
                    action, made.id, location_id=wish.location_id, service=made.service,
                    starts_at=made.starts_at.isoformat(), **_overbooked(made),
                )  # fmt: skip
                return made
        except Refused as refusal:
            raise with_remedies(self, refusal, wish) from refusal

    def _call_off(self, work: Work, found: Appointment, reason: str) -> None:
        check_step(found.state, AppointmentState.CANCELLED)
        lock_times(work, found)
        if found.state is AppointmentState.HELD:
            waiting.pass_on(work, found.id, self._rules.most_offers)
        set_state(work, found, AppointmentState.CANCELLED, cools_until=self._cools(work))
        tell(work, "cancellation", found)
        work.audit(
            "appointment.cancelled", found.id, location_id=found.location_id,
            reason=reason.strip()[:200],
        )  # fmt: skip

    def _cools(self, work: Work) -> datetime | None:
        return work.now + self._rules.cool if self._rules.cool else None

    @staticmethod
    def _tell_parted(
        work: Work, old: Appointment, left: Appointment, person_id: UUID,
        reason: CancellationReason,
    ) -> None:  # fmt: skip
        """Tell of somebody who left: who held the entry of the visit has it called off."""
        if parting.was_told(work, old, person_id):
            parting.tell_all(work, left, person_id, "cancellation", reason)
        else:
            tell(work, "change", left)

    def _hold_until(self) -> datetime:
        return self._store.clock.now() + self._rules.hold

    @staticmethod
    def _require(actor: Actor, overbook_reason: str) -> None:
        actor.require(Permission.BOOK)
        if overbook_reason:
            actor.require(Permission.OVERBOOK)
            if not overbook_reason.strip():
                raise Refused(Code.REASON_NEEDED)


def _overbooked(made: Appointment) -> dict[str, str]:
    """Return why a visit goes beyond the capacity, for the audit trail."""
    return {"overbooked": made.overbook_reason} if made.overbook_reason else {}
