"""Booked visits that turn out needless: found every night, given back when a clerk agrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from counter_app.domain.appointments import Appointment, AppointmentState, Channel
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.changes import NeedlessChanged
from counter_app.domain.contacts.needless import (
    PROPOSED_ONLY,
    Due,
    Needless,
    NeedlessState,
    NeedlessVisit,
    check_step,
)
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.reuse.contact_rules import ContactRules
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.services.avoided import Avoided
from counter_app.services.needless_search import search
from counter_app.services.needless_steps import (
    finding_of,
    give_back,
    keep_new,
    note_found,
    step,
)
from counter_app.services.placing import Placer, write
from counter_app.store.queries import appointments, rule_sets
from counter_app.store.queries import contacts as contact_queries
from counter_app.store.queries import needless as queries
from counter_app.store.store import Store
from counter_app.store.work import Work

_SHOWN = (NeedlessState.OPEN, NeedlessState.RELEASED, NeedlessState.KEPT)


class NeedlessVisits:
    """What was found needless, and the steps of a finding."""

    def __init__(
        self, store: Store, rules: PlanRules, reuse: ReuseRules, contacts: ContactRules,
        placer: Placer, avoided: Avoided, undo_within: timedelta,
    ) -> None:  # fmt: skip
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._reuse = reuse
        self._contacts = contacts
        self._placer = placer
        self._avoided = avoided
        self._undo_within = undo_within

    def look_ahead(self, actor: Actor, days: int | None = None) -> int:
        """Look at all booked visits of the coming days, and note what is not needed.

        What was found before and holds no more lapses. Visits are given back at once only where
        the rules of the house say so, and never what rests on an assumption.

        Args:
            actor: who asks; the nightly job does.
            days: so far ahead; as the rules say by default.

        Returns:
            How many people need not come, of visits that nobody decided about.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        span = timedelta(days=days or self._rules.needless_days)
        with self._store.work(actor) as work:
            expected = queries.ahead(work.session, work.now, work.now + span)
            found = self._search(work, expected)
            known = queries.known(work.session, work.now, work.now + span)
            changed = note_found(work, found, known)
            if changed:
                work.note(*(NeedlessChanged(one) for one in changed))
                work.audit("needless.looked", actor.location_id, count=len(found), days=span.days)
            people = {
                (one.due.appointment_id, one.due.person_id)
                for one in found
                if one.key not in known or known[one.key].state is not NeedlessState.KEPT
            }
        if self._rules.releases_by_itself:
            held = {one.key[:2] for one in found if one.ground in PROPOSED_ONLY}
            for appointment_id, person_id in sorted(people - held):
                self._release_by_itself(actor, appointment_id, person_id)
        return len(people)

    def list(self, actor: Actor, location_id: UUID | None = None) -> tuple[NeedlessVisit, ...]:
        """Return the findings about visits to come, by time: open, given back and kept.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        now = self._store.clock.now()
        with self._store.reading() as session:
            found = queries.listed(session, _SHOWN, now, location_id)
        return tuple(
            replace(one, can_take_back_until=one.decided_at + self._undo_within)
            if one.state is NeedlessState.RELEASED
            and one.decided_at is not None
            and now <= one.decided_at + self._undo_within
            else one
            for one in found
        )

    def release(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, gesture: UUID
    ) -> Appointment:
        """Give the time of a needless visit back and tell the person not to come.

        Whether it is needless is asked again. Who is not alone on the visit is taken off it, and
        the others come without this person. It goes into the record of visits avoided.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; STILL_NEEDED when it is needed after all;
                WRONG_STATE when the visit does not stand any more.
        """
        actor.require(Permission.BOOK)
        return self._release(actor, appointment_id, person_id, gesture)

    def keep(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, reason: str, gesture: UUID
    ) -> None:
        """Let a visit stand although it was found needless.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE; REASON_NEEDED without a reason.
        """
        actor.require(Permission.BOOK)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            found = finding_of(work, appointment_id, person_id)
            step(work, found, NeedlessState.KEPT, reason.strip()[:200])
            work.audit(
                "needless.kept", appointment_id, location_id=found.location_id,
                person=str(person_id), reason=reason.strip()[:200],
            )  # fmt: skip

    def reopen(self, actor: Actor, appointment_id: UUID, person_id: UUID, gesture: UUID) -> None:
        """Take the decision to keep a visit back.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            found = finding_of(work, appointment_id, person_id)
            step(work, found, NeedlessState.OPEN)
            work.audit(
                "needless.reopened", appointment_id, location_id=found.location_id,
                person=str(person_id),
            )  # fmt: skip

    def take_back(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, reason: str, gesture: UUID
    ) -> Appointment:
        """Book the same time again within the house's minutes, with a message that says so.

        The record of visits avoided gets the mirror of its entry, and the new visit is marked as
        kept, so that it is not found needless again.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, REASON_NEEDED; WRONG_STATE for a visit that was not
                given back; TOO_LATE_TO_UNDO; SLOT_FULL when the time is taken by now.
        """
        actor.require(Permission.BOOK)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return appointments.appointment(work.session, earlier)
            found = finding_of(work, appointment_id, person_id)
            if found.state is not NeedlessState.RELEASED or found.decided_at is None:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="released")
            if work.now - found.decided_at > self._undo_within:
                minutes = int(self._undo_within.total_seconds() // 60)
                raise Refused(Code.TOO_LATE_TO_UNDO, minutes=minutes)
            made = self._again(work, found)
            self._avoided.take_back(
                work,
                contact_queries.avoided(
                    work.session, person_id=person_id, appointment_id=appointment_id
                ),
            )
            keep_new(work, made, found, reason.strip()[:200])
            work.audit(
                "needless.taken_back", made.id, location_id=made.location_id,
                person=str(person_id), parted_from=str(appointment_id), reason=reason.strip()[:200],
            )  # fmt: skip
            return made

    def _release(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, gesture: UUID | None
    ) -> Appointment:
        with self._store.work(actor, gesture) as work:
            visit = appointments.appointment(work.session, appointment_id)
            if work.earlier():
                return visit
            finding = finding_of(work, appointment_id, person_id)
            check_step(finding.state, NeedlessState.RELEASED)
            who = visit.participant(person_id)
            if visit.state is not AppointmentState.BOOKED:
                raise Refused(Code.WRONG_STATE, state=visit.state.value, wanted="booked")
            grounds = self._still(work, visit, person_id)
            if set(who.wanted) - {service for service, _, _ in grounds}:
                raise Refused(Code.STILL_NEEDED)
            give_back(work, visit, person_id)
            self._avoided.released(work, visit, person_id, grounds)
            step(work, finding, NeedlessState.RELEASED)
            work.audit(
                "appointment.not_needed", visit.id, location_id=visit.location_id,
                person=str(person_id), finding=finding.grounds[0].value,
            )  # fmt: skip
            return appointments.appointment(work.session, appointment_id)

    def _search(self, work: Work, expected: Sequence[Due]) -> tuple[Needless, ...]:
        """Ask the rules of now: rule sets that an office published go before those shipped."""
        reuse = rule_sets.in_force(work.session, self._reuse)
        return search(work.session, self._rules, reuse, self._contacts, expected)

    def _release_by_itself(self, actor: Actor, appointment_id: UUID, person_id: UUID) -> None:
        """Give one back without a clerk; what cannot be given back waits for one."""
        try:
            self._release(actor, appointment_id, person_id, None)
        except CounterError:
            return

    def _still(
        self, work: Work, visit: Appointment, person_id: UUID
    ) -> Sequence[tuple[str, str, int]]:
        """Return what is not needed on a visit now, each with the rule."""
        expected = queries.of_person(work.session, person_id, work.now)
        return [
            (one.due.service, one.rule, one.version)
            for one in self._search(work, expected)
            if one.due.appointment_id == visit.id
        ]

    def _again(self, work: Work, found: NeedlessVisit) -> Appointment:
        """Book the same time for the same person once more."""
        old = appointments.appointment(work.session, found.appointment_id)
        wish = Wish(
            location_id=old.location_id, starts_at=old.starts_at,
            participants=(Asked(found.person_id, found.services),), channel=Channel.DESK,
            needs=old.needs, audience=old.audience, postcode=old.postcode,
            arrangement=old.arrangement,
        )  # fmt: skip
        seat = self._placer.seat(work, wish, self._placer.look(work, wish))
        guests = self._placer.guests(work, wish, seat)
        return write(work, wish, seat, guests, tells="confirmation")
