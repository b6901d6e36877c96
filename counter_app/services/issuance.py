"""Handing a card to its person, the receipt, and undoing within minutes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment
from counter_app.domain.changes import PersonChanged
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.stickers import Sticker
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.identity.verification import Verification, unsettled
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import (
    HandOut,
    HandOutState,
    OldDocumentAnswer,
    Receipt,
    Signed,
    missing,
)
from counter_app.domain.issuance_details import (
    Details,
    Fee,
    FeeTable,
    RecordedDetails,
    RefusedHandOut,
    check_next_step,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.coverage import standing_at
from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.partners.shelf import for_partner, given
from counter_app.domain.people.person import Person, Representative
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import QueueEntry
from counter_app.domain.rules import HouseRules
from counter_app.services import hand_out_details
from counter_app.services.custody import step
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.mandate_check import mandate_for
from counter_app.store.base import table
from counter_app.store.queries import (
    appointments,
    custody,
    identity,
    partners,
    people,
    planning,
    queue,
    stickers,
)
from counter_app.store.queries import issuance as queries
from counter_app.store.store import Store
from counter_app.store.tables.issuance import HandOutRow, ReceiptRow
from counter_app.store.work import Work

_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST_SIGNATURE = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """All that the one-screen visit shows of one person on an appointment.

    Attributes:
        verification: the newest of this person's in this visit.
        verifications: all of them, the oldest first.
    """

    appointment: Appointment
    person: Person
    others: tuple[Person, ...]
    entry: QueueEntry | None
    cards: tuple[Card, ...]
    verification: Verification | None
    verifications: tuple[Verification, ...]
    hand_outs: tuple[HandOut, ...]
    representatives: tuple[Representative, ...]
    is_minor: bool
    sticker: Sticker | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutWish:
    """What a clerk is about to do: this card, on this verification, against this old document."""

    appointment_id: UUID
    person_id: UUID
    card_id: UUID
    verification_id: UUID
    old_document: OldDocumentAnswer | None
    representative_id: UUID | None = None
    details: Details = field(default_factory=Details)


class Issuance:
    """Hand-outs at this location."""

    def __init__(self, store: Store, rules: HouseRules, fees: FeeTable) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self.fees = fees

    def visit(self, actor: Actor, appointment_id: UUID, person_id: UUID | None = None) -> Visit:
        """Return what the visit's screen shows; reading it is noted in the audit trail.

        A partner sees visits at the own location, and of a person what its mandate gives.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require_any(Permission.SEE_PEOPLE, Permission.SEE_OWN_SHELF)
        with self._store.work(actor) as work:
            session = work.session
            found = appointments.latest(session, appointment_id)
            actor.require_here(found.location_id)
            wanted = person_id or found.participants[0]
            person = people.person(session, wanted)
            zone = planning.location(session, found.location_id).tz
            today, _ = day_and_tick(work.now, zone)
            work.audit("person.seen", person.id, visit=str(found.id))
            made = identity.of_visit(session, found.id, person.id)
            whole = Visit(
                appointment=found, person=person,
                others=tuple(
                    people.person(session, other)
                    for other in found.participants
                    if other != person.id
                ),
                entry=queue.open_entry(session, found.id),
                cards=custody.of_person(session, person.id),
                verification=made[-1] if made else None, verifications=made,
                hand_outs=queries.of_visit(session, found.id, self._rules.undo_within),
                representatives=people.representatives(session, person.id),
                is_minor=person.is_minor(today),
                sticker=stickers.of_visit(session, found.id, person.id),
            )  # fmt: skip
            return _for_partner(session, actor, whole, work.now) if actor.is_partner else whole

    def missing(self, actor: Actor, wish: HandOutWish) -> tuple[Refused, ...]:
        """Return every reason why this may not be handed out now; empty when it may."""
        with self._store.reading() as session:
            now = self._store.clock.now()
            _, outside = _mandate(session, actor, wish, now)
            return (*self._reasons(session, actor, wish, now), *outside)

    def hand_out(self, actor: Actor, wish: HandOutWish, gesture: UUID) -> HandOut:
        """Hand a card to its person.

        Raises:
            Refused: NOT_PERMITTED, or the first reason of `missing`. The database refuses the
                same by itself: no hand-out without an accepted verification of this person in
                this session, none of a card that is handed out already or lies elsewhere, none by
                another organisation's operator without a mandate that covers it at this second,
                none to a minor without a representative who acts today and was verified.
        """
        actor.require(Permission.HAND_OUT)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.hand_out(work.session, earlier, self._rules.undo_within)
            card, mandate = self._check(work, wish)
            hand_out_id = new_id()
            row = {**self._row(work, wish, hand_out_id), "mandate_id": mandate and mandate.id}
            work.session.execute(insert(table(HandOutRow)), row)
            old = wish.old_document
            hand_out_details.record(
                work, hand_out_id, wish.details, wish.person_id, old, wish.representative_id
            )
            step(work, card, CardState.HANDED_OUT)
            work.audit(
                "card.handed_out", hand_out_id, location_id=actor.location_id, card=str(card.id),
                person=str(wish.person_id), verification=str(wish.verification_id),
                old_document=old.kind.value if old else "", grants=wish.details.grants,
                mandate=str(mandate.id) if mandate else "",
            )  # fmt: skip
            work.note(PersonChanged(wish.person_id))
            return queries.hand_out(work.session, hand_out_id, self._rules.undo_within)

    def undo(self, actor: Actor, hand_out_id: UUID, reason: str, gesture: UUID) -> HandOut:
        """Undo a hand-out within the house's minutes: the card is back on the desk.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, NOT_FOUND, WRONG_STATE, TOO_LATE_TO_UNDO.
        """
        actor.require(Permission.UNDO)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        within = self._rules.undo_within
        with self._store.work(actor, gesture) as work:
            found = queries.hand_out(work.session, hand_out_id, within)
            actor.require_here(found.location_id)
            if work.earlier():
                return found
            if found.state is not HandOutState.HANDED_OUT:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="undone")
            if work.now > found.undo_until:
                raise Refused(Code.TOO_LATE_TO_UNDO, minutes=int(within.total_seconds() // 60))
            work.session.execute(
                update(table(HandOutRow))
                .where(HandOutRow.id == hand_out_id)
                .values(
                    state=HandOutState.UNDONE, undone_at=work.now, undo_reason=reason.strip()[:200]
                )
            )
            card = custody.card(work.session, found.card_id)
            step(work, card, CardState.PRESENTED, reason)
            hand_out_details.give_back(work, hand_out_id)
            work.audit(
                "card.hand_out_undone", hand_out_id, location_id=found.location_id,
                reason=reason.strip()[:200],
            )  # fmt: skip
            work.note(PersonChanged(found.person_id))
            return queries.hand_out(work.session, hand_out_id, within)

    def sign(
        self,
        actor: Actor,
        hand_out_id: UUID,
        signed: Signed,
        signature: bytes | None,
        gesture: UUID,
    ) -> Receipt:
        """Record that the receipt was signed, on screen (a PNG) or on paper.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for an undone hand-out;
                SIGNATURE_NEEDED for a screen signature without a picture.
            Invalid: FILE_DAMAGED for a picture that is no PNG of a sane size.
        """
        actor.require(Permission.HAND_OUT)
        if signed is Signed.SCREEN and not signature:
            raise Refused(Code.SIGNATURE_NEEDED)
        if signature and not (signature.startswith(_PNG) and len(signature) <= _LARGEST_SIGNATURE):
            raise Invalid(Code.FILE_DAMAGED, "signature")
        with self._store.work(actor, gesture) as work:
            found = queries.hand_out(work.session, hand_out_id, self._rules.undo_within)
            actor.require_here(found.location_id)
            there = queries.receipt(work.session, hand_out_id)
            if there:
                return there[0]
            if found.state is not HandOutState.HANDED_OUT:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="signed")
            person = people.person(work.session, found.person_id)
            made = Receipt(
                id=new_id(), hand_out_id=hand_out_id, number=_number(hand_out_id, work),
                signed=signed, signed_at=work.now, language=person.language[:2],
            )  # fmt: skip
            work.session.execute(
                insert(table(ReceiptRow)),
                {
                    "id": made.id, "hand_out_id": hand_out_id, "number": made.number,
                    "signed": signed, "signature": signature, "signed_at": work.now,
                    "language": made.language,
                },
            )  # fmt: skip
            work.audit("receipt.signed", made.id, location_id=found.location_id,
                       hand_out=str(hand_out_id), signed=signed.value)  # fmt: skip
            work.note(PersonChanged(found.person_id))
            return made

    def details(self, actor: Actor, hand_out_id: UUID) -> RecordedDetails | None:
        """Return what was looked at and decided at a hand-out, None before there were details.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            return queries.details(session, hand_out_id)

    def fees_today(self, actor: Actor) -> tuple[Fee, ...]:
        """Return the fees that may be paid at the desk today. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.HAND_OUT)
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
        return self.fees.on(day_and_tick(self._store.clock.now(), zone)[0])

    def refuse(self, actor: Actor, wish: RefusalWish, gesture: UUID) -> RefusedHandOut:
        """Refuse a hand-out, and say what happens next; a card at the desk goes back.

        A card with a defect is blocked and goes back to the maker, any other one into stock.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, CHOICE_NEEDED for a step that does not follow,
                CARD_NOT_HERE, ALREADY_HANDED_OUT.
        """
        actor.require(Permission.HAND_OUT)
        check_next_step(wish.reason, wish.next_step)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.refusal(work.session, earlier)
            made = hand_out_details.write_refusal(work, wish)
            work.audit(
                "hand_out.refused", made.id, location_id=actor.location_id,
                person=str(wish.person_id), reason=wish.reason.value, next=wish.next_step.value,
            )  # fmt: skip
            work.note(PersonChanged(wish.person_id))
            return made

    def _check(self, work: Work, wish: HandOutWish) -> tuple[Card, Mandate | None]:
        """Return the card and the mandate when nothing stands in the way; else raise why."""
        reasons = self._reasons(work.session, work.actor, wish, work.now)
        mandate, outside = _mandate(work.session, work.actor, wish, work.now)
        if reasons or outside:
            raise (*reasons, *outside)[0]
        return custody.card(work.session, wish.card_id), mandate

    def _reasons(
        self, session: Session, actor: Actor, wish: HandOutWish, now: datetime
    ) -> tuple[Refused, ...]:
        zone = planning.location(session, actor.location_id).tz
        today = day_and_tick(now, zone)[0]
        reasons = missing(
            card=custody.find(session, wish.card_id),
            person=people.person(session, wish.person_id),
            location_id=actor.location_id,
            verification=identity.find(session, wish.verification_id),
            session_id=actor.session_id, old_document=wish.old_document,
            representatives=people.representatives(session, wish.person_id),
            representative_id=wish.representative_id,
            today=today, now=now, lasts=self._rules.verification_lasts,
            in_doubt=bool(
                unsettled(identity.of_visit(session, wish.appointment_id, wish.person_id))
            ),
            check=wish.details.check, representative_seen=wish.details.representative,
        )  # fmt: skip
        return (*reasons, *self._unpaid(wish, today))

    def _unpaid(self, wish: HandOutWish, today: date) -> tuple[Refused, ...]:
        try:
            self.fees.check(wish.details.fee, today)
        except Refused as unpaid:
            return (unpaid,)
        return ()

    @staticmethod
    def _row(work: Work, wish: HandOutWish, hand_out_id: UUID) -> dict[str, object]:
        old = wish.old_document
        if old is None:
            raise Refused(Code.OLD_CARD_NEEDED)
        return {
            "id": hand_out_id, "card_id": wish.card_id, "person_id": wish.person_id,
            "appointment_id": wish.appointment_id, "verification_id": wish.verification_id,
            "operator_id": work.actor.operator_id, "session_id": work.actor.session_id,
            "location_id": work.actor.location_id, "representative_id": wish.representative_id,
            "state": HandOutState.HANDED_OUT, "at": work.now, "old_document": old.kind,
            "old_reference": old.reference.strip(), "undone_at": None, "undo_reason": "",
        }  # fmt: skip


def _for_partner(session: Session, actor: Actor, visit: Visit, now: datetime) -> Visit:
    """Return of a visit what a partner needs: no address, no card that lies elsewhere."""
    own = actor.organisation_id
    data = given(standing_at(partners.mandates(session, own), now)) if own else frozenset()
    here = tuple(card for card in visit.cards if card.location_id == actor.location_id)
    return replace(
        visit, person=for_partner(visit.person, data), cards=here,
        others=tuple(for_partner(other, data) for other in visit.others),
    )  # fmt: skip


def _mandate(
    session: Session, actor: Actor, wish: HandOutWish, now: datetime
) -> tuple[Mandate | None, tuple[Refused, ...]]:
    """Return the mandate under which the actor may do it, and why not; see `mandate_check`."""
    return mandate_for(
        session, actor, people.person(session, wish.person_id),
        custody.find(session, wish.card_id), wish.old_document,
        people.representatives(session, wish.person_id), now,
        group=_group(session, actor, wish.appointment_id),
        grants=wish.details.grants,
    )  # fmt: skip


def _group(session: Session, actor: Actor, appointment_id: UUID) -> str:
    """Return the group that was said at the booking, which only mandates ask for."""
    if not actor.is_partner:
        return ""
    try:
        return appointments.latest(session, appointment_id).audience
    except Refused:  # there is no such visit, and so no group
        return ""


def _number(hand_out_id: UUID, work: Work) -> str:
    """Make a receipt number that two stores never share: the day and the hand-out's own bits."""
    return f"{work.now:%Y%m%d}-{hand_out_id.hex[-10:].upper()}"
