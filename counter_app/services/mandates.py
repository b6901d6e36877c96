"""The mandate register: writing down, consent, in force, suspended, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from counter_app.domain.changes import PartnersChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.delegation import DelegationRule, DelegationRules
from counter_app.domain.partners.mandate import (
    Consent,
    Mandate,
    MandateKind,
    MandateState,
    MandateStep,
    Terms,
    Withdrawal,
)
from counter_app.domain.partners.organisation import Organisation
from counter_app.domain.partners.sub_mandate import wider
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.services.mandate_rows import (
    PARTS,
    columns,
    event_row,
    location_rows,
    person_rows,
    scope_rows,
)
from counter_app.store.base import table
from counter_app.store.queries import partners as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.partners import (
    MandateEventRow,
    MandateLocationRow,
    MandatePersonRow,
    MandateRow,
    MandateScopeRow,
)
from counter_app.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MandatePage:
    """All that the register shows of one mandate.

    Attributes:
        done: hand-outs that stand under it.
        rule: what the law says of such a mandate today, None where no rule speaks of it.
        persons: names of those whom it names.
    """

    mandate: Mandate
    organisation: Organisation
    steps: tuple[MandateStep, ...]
    done: int
    rule: DelegationRule | None
    parent: Mandate | None
    persons: tuple[str, ...] = ()


class Mandates:
    """The register of mandates, kept by the head office."""

    def __init__(self, store: Store, rules: DelegationRules) -> None:
        """Join the parts."""
        self._store = store
        self.rules = rules

    def all(self, actor: Actor) -> tuple[Mandate, ...]:
        """Return all mandates by number.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_MANDATES)
        with self._store.reading() as session:
            return queries.mandates(session)

    def expiring(self, actor: Actor) -> tuple[Mandate, ...]:
        """Return the mandates that run out within the days of the rules, or ran out unended.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_MANDATES)
        now = self._store.clock.now()
        open_states = {MandateState.CONSENTED, MandateState.IN_FORCE, MandateState.SUSPENDED}
        with self._store.reading() as session:
            found = [one for one in queries.mandates(session) if one.state in open_states]
        near = [one for one in found if one.is_past(now) or one.ends_within(now, self.rules.warn)]
        return tuple(sorted(near, key=lambda one: (one.terms.in_force_until or now, one.number)))

    def page(self, actor: Actor, mandate_id: UUID) -> MandatePage:
        """Return one mandate with all that happened to it.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_MANDATES)
        with self._store.reading() as session:
            mandate = queries.mandate(session, mandate_id)
            organisation = queries.organisation(session, mandate.terms.organisation_id)
            parent_id = mandate.terms.parent_id
            today = _today(session, actor, self._store.clock.now())
            return MandatePage(
                mandate=mandate, organisation=organisation,
                steps=queries.steps(session, mandate_id),
                done=queries.done(session, organisation.id).get(mandate_id, 0),
                rule=next(
                    (rule for rule in self.rules.rules
                     if organisation.kind in rule.kinds and rule.holds_on(today)), None
                ),
                parent=queries.mandate(session, parent_id) if parent_id else None,
                persons=tuple(
                    one.name for one in queries.staff(session, organisation.id)
                    if one.operator_id in mandate.terms.scope.person_ids
                ),
            )  # fmt: skip

    def draft(self, actor: Actor, terms: Terms, gesture: UUID) -> Mandate:
        """Write a mandate down.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NAME_TAKEN for a number that is in the register;
                DELEGATION_NOT_ALLOWED where the law has to change first and no pilot is named;
                DESIGNATION_NEEDED where no ground for giving data is on file;
                SUB_MANDATE_NOT_ALLOWED, also from a draft; SUB_MANDATE_WIDER where it says more
                than the mandate that it rests on.
            Invalid: REQUIRED, BAD_DATE, BAD_NUMBER, NOT_FOUND for a place or person of others.
        """
        actor.require(Permission.MANAGE_MANDATES)
        terms.check()
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.mandate(work.session, earlier)
            rule = self._check(work, terms)
            mandate_id = new_id()
            head = {
                "id": mandate_id, "state": MandateState.DRAFT, "version": 0, "rule": rule.code,
                "made_at": work.now, "made_by": actor.operator_id,
            }  # fmt: skip
            work.session.execute(insert(table(MandateRow)), {**head, **columns(terms)})
            _write_parts(work, mandate_id, terms)
            row = event_row(work, mandate_id, terms.organisation_id, 1, None, MandateState.DRAFT)
            work.session.execute(insert(table(MandateEventRow)), row)
            work.audit("mandate.drafted", mandate_id, organisation=str(terms.organisation_id),
                       rule=rule.code)  # fmt: skip
            work.note(PartnersChanged(terms.organisation_id))
            return queries.mandate(work.session, mandate_id)

    def change_draft(self, actor: Actor, seen: Mandate, terms: Terms, gesture: UUID) -> Mandate:
        """Change what a draft says. Number and organisation stay.

        Args:
            actor: who changes it.
            seen: the draft as it was read.
            terms: what it is to say.
            gesture: the key of the gesture.

        Raises:
            Refused: NOT_PERMITTED, MANDATE_WRONG_STATE, and as `draft`.
            Invalid: as `draft`.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_MANDATES)
        terms.check()
        with self._store.work(actor, gesture) as work:
            there = queries.mandate(work.session, seen.id)
            if work.earlier():
                return there
            if there.state is not MandateState.DRAFT:
                raise Refused(Code.MANDATE_WRONG_STATE, state=there.state, wanted="draft")
            if there != seen:
                raise Conflict(Code.CHANGED_MEANWHILE)
            kept = (seen.terms.number, seen.terms.organisation_id)
            if (terms.number, terms.organisation_id) != kept:
                raise Invalid(Code.CHANGED_MEANWHILE, "number")
            rule = self._check(work, terms)
            for part in PARTS:
                work.session.execute(delete(table(part)).where(table(part).c.mandate_id == seen.id))
            work.session.execute(
                update(table(MandateRow))
                .where(MandateRow.id == seen.id)
                .values({**columns(terms), "rule": rule.code})
            )
            _write_parts(work, seen.id, terms)
            work.audit("mandate.changed", seen.id, rule=rule.code)
            work.note(PartnersChanged(terms.organisation_id))
            return queries.mandate(work.session, seen.id)

    def consent(self, actor: Actor, mandate_id: UUID, given: Consent, gesture: UUID) -> Mandate:
        """Record that the mandatee and whom he answers to consent (Awb 10:4); the text rests now.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, MANDATE_WRONG_STATE.
        """
        actor.require(Permission.MANAGE_MANDATES)
        with self._store.work(actor, gesture) as work:
            there = queries.mandate(work.session, mandate_id)
            if work.earlier():
                return there
            there.check_step(MandateState.CONSENTED)
            values = {
                "consent_by": given.by.strip(), "consent_superior": given.superior.strip(),
                "consent_on": given.on,
            }  # fmt: skip
            work.session.execute(
                update(table(MandateRow)).where(MandateRow.id == mandate_id).values(values)
            )
            return _step(work, there, MandateState.CONSENTED)

    def put_in_force(self, actor: Actor, mandate_id: UUID, gesture: UUID) -> Mandate:
        """Put a mandate in force, or a suspended one back; it still counts from its first second.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, MANDATE_WRONG_STATE, DELEGATION_NOT_ALLOWED where
                the law no longer allows it, DESIGNATION_NEEDED.
        """
        actor.require(Permission.MANAGE_MANDATES)
        with self._store.work(actor, gesture) as work:
            there = queries.mandate(work.session, mandate_id)
            if work.earlier():
                return there
            there.check_step(MandateState.IN_FORCE)
            self._check(work, there.terms)
            return _step(work, there, MandateState.IN_FORCE)

    def suspend(self, actor: Actor, mandate_id: UUID, reason: str, gesture: UUID) -> Mandate:
        """Stop handing out under a mandate, at once; returning cards stays possible.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, NOT_FOUND, MANDATE_WRONG_STATE.
        """
        actor.require(Permission.MANAGE_MANDATES)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            there = queries.mandate(work.session, mandate_id)
            if work.earlier():
                return there
            there.check_step(MandateState.SUSPENDED)
            return _step(work, there, MandateState.SUSPENDED, reason)

    def withdraw(
        self, actor: Actor, mandate_id: UUID, by: str, document: str, gesture: UUID
    ) -> Mandate:
        """End a mandate now, in writing (Awb 10:8): handing out stops, returning stays possible.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, MANDATE_WRONG_STATE.
            Invalid: REQUIRED without who withdraws it or by which document.
        """
        actor.require(Permission.MANAGE_MANDATES)
        for name, value in (("withdrawn_by", by), ("withdrawal_document", document)):
            if not value.strip():
                raise Invalid(Code.REQUIRED, name)
        with self._store.work(actor, gesture) as work:
            there = queries.mandate(work.session, mandate_id)
            if work.earlier():
                return there
            there.check_step(MandateState.ENDED)
            gone = Withdrawal(at=work.now, by=by.strip(), document=document.strip())
            work.session.execute(
                update(table(MandateRow))
                .where(MandateRow.id == mandate_id)
                .values(
                    withdrawn_at=gone.at, withdrawn_by=gone.by, withdrawal_document=gone.document
                )
            )
            return _step(work, there, MandateState.ENDED, gone.document)

    def close(self, actor: Actor, mandate_id: UUID, gesture: UUID) -> Mandate:
        """Put away a draft that is not wanted, or a mandate whose time is over.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, MANDATE_WRONG_STATE for one that still runs: it is
                withdrawn.
        """
        actor.require(Permission.MANAGE_MANDATES)
        with self._store.work(actor, gesture) as work:
            there = queries.mandate(work.session, mandate_id)
            if work.earlier():
                return there
            there.check_step(MandateState.ENDED)
            if there.state is not MandateState.DRAFT and not there.is_past(work.now):
                raise Refused(Code.MANDATE_WRONG_STATE, state=there.state, wanted="past")
            return _step(work, there, MandateState.ENDED)

    def _check(self, work: Work, terms: Terms) -> DelegationRule:
        """Return the rule that allows a mandate. Raises what `draft` raises."""
        organisation = queries.organisation(work.session, terms.organisation_id)
        today = _today(work.session, work.actor, work.now)
        rule = self.rules.check(organisation.kind, today, terms.pilot)
        if not organisation.may_receive_data:
            raise Refused(Code.DESIGNATION_NEEDED, organisation=organisation.name)
        if terms.kind is MandateKind.SUBMANDATE and terms.parent_id is not None:
            _check_parent(queries.mandate(work.session, terms.parent_id), terms, rule)
        own = {place for place, _ in organisation.locations}
        if not terms.scope.location_ids <= own:
            raise Invalid(Code.NOT_FOUND, "locations", what="location")
        who = {one.operator_id for one in queries.staff(work.session, organisation.id)}
        if not terms.scope.person_ids <= who:
            raise Invalid(Code.NOT_FOUND, "persons", what="operator")
        return rule


def _today(session: Session, actor: Actor, now: datetime) -> date:
    """Return the day that it is at the actor's location."""
    return day_and_tick(now, planning.location(session, actor.location_id).tz)[0]


def _check_parent(parent: Mandate, terms: Terms, rule: DelegationRule) -> None:
    if (
        parent.terms.kind is not MandateKind.MANDATE
        or not parent.terms.sub_mandate_allowed
        or parent.terms.organisation_id != terms.organisation_id
        or parent.state in {MandateState.DRAFT, MandateState.ENDED}
        or not rule.sub_mandate
    ):
        raise Refused(Code.SUB_MANDATE_NOT_ALLOWED, number=parent.number)
    for what in wider(parent.terms, terms):
        raise Refused(Code.SUB_MANDATE_WIDER, number=parent.number, what=what)


def _write_parts(work: Work, mandate_id: UUID, terms: Terms) -> None:
    for rows, values in (
        (MandateScopeRow, scope_rows(mandate_id, terms)),
        (MandateLocationRow, location_rows(mandate_id, terms)),
        (MandatePersonRow, person_rows(mandate_id, terms)),
    ):
        if values:
            work.session.execute(insert(table(rows)), values)


def _step(work: Work, there: Mandate, to: MandateState, reason: str = "") -> Mandate:
    """Take a mandate one step on, by adding an event; the database moves the mandate itself."""
    organisation_id = there.terms.organisation_id
    row = event_row(
        work, there.id, organisation_id, there.version + 1, there.state, to, reason.strip()
    )
    work.session.execute(insert(table(MandateEventRow)), row)
    work.audit(f"mandate.{to.value}", there.id, organisation=str(organisation_id))
    work.note(PartnersChanged(organisation_id))
    return queries.mandate(work.session, there.id)
