"""What goes with a hand-out: details, the old document that was taken in, and refusals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import insert, select, update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.shipment import CaseKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.verification import Question
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import (
    IN_NAME_OF,
    Details,
    NextStep,
    Refusal,
    RefusedHandOut,
)
from counter_app.services.custody import step
from counter_app.services.custody_cases import raise_case
from counter_app.store.base import table
from counter_app.store.queries import custody, issuance, people
from counter_app.store.tables.issuance import HandOutDetailRow, RefusalRow, SurrenderedRow
from counter_app.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalWish:
    """A hand-out that a clerk refuses.

    Attributes:
        card_id: the card that lies on the desk for it, if one does.
    """

    appointment_id: UUID
    person_id: UUID
    reason: Refusal
    next_step: NextStep
    card_id: UUID | None = None
    note: str = ""


def record(
    work: Work,
    hand_out_id: UUID,
    details: Details,
    person_id: UUID,
    old: OldDocumentAnswer | None,
    representative_id: UUID | None,
) -> None:
    """Write what a hand-out rests on, and take the old document into custody."""
    acting = next(
        (
            one
            for one in people.representatives(work.session, person_id)
            if one.id == representative_id
        ),
        None,
    )
    seen = details.representative if acting else None
    work.session.execute(
        insert(table(HandOutDetailRow)),
        {
            "hand_out_id": hand_out_id, "name_right": details.check.name_right,
            "lines_agree": details.check.lines_agree, "chip": details.check.chip,
            "grants": details.grants, "in_name_of": IN_NAME_OF if details.grants else "",
            "fee_kind": details.fee.kind, "fee_cents": details.fee.cents,
            "relation": acting.relation if acting and seen else None,
            "representative_kind": seen.kind if seen else "",
            "representative_number": seen.number.strip() if seen else "",
            "representative_genuine": bool(seen and seen.answer(Question.DOCUMENT_GENUINE)),
            "representative_holder": bool(seen and seen.answer(Question.HOLDER_IS_PERSON)),
            "representative_on_file": bool(seen and seen.answer(Question.PERSON_ON_FILE)),
            "old_card_id": _take_in(work, hand_out_id, person_id, old),
        },
    )  # fmt: skip


def _take_in(
    work: Work, hand_out_id: UUID, person_id: UUID, old: OldDocumentAnswer | None
) -> UUID | None:
    """Cut the old document and keep it here, until it goes to the maker."""
    if old is None or old.kind is not OldDocument.TAKEN_IN:
        return None
    number = old.reference.strip()
    card = custody.by_number(work.session, number.upper())
    is_theirs = card is not None and card.person_id == person_id
    if card is not None and is_theirs and card.state is CardState.HANDED_OUT:
        step(work, replace(card, location_id=work.actor.location_id), CardState.SURRENDERED)
    else:
        card = None
    work.session.execute(
        insert(table(SurrenderedRow)),
        {
            "hand_out_id": hand_out_id, "number": number[:60],
            "location_id": work.actor.location_id, "card_id": card.id if card else None,
            "cut_at": work.now,
        },
    )  # fmt: skip
    work.note(CardsChanged(work.actor.location_id))
    return card.id if card else None


def give_back(work: Work, hand_out_id: UUID) -> None:
    """Give the old document back when its hand-out is undone, unless it was sent meanwhile."""
    row = work.session.execute(
        select(SurrenderedRow.card_id, SurrenderedRow.sent_with, SurrenderedRow.brought_with).where(
            SurrenderedRow.hand_out_id == hand_out_id
        )
    ).one_or_none()
    if row is None or row.sent_with is not None or row.brought_with is not None:
        return
    work.session.execute(
        update(table(SurrenderedRow))
        .where(SurrenderedRow.hand_out_id == hand_out_id)
        .values(given_back_at=work.now)
    )
    if row.card_id is not None:
        old = custody.card(work.session, row.card_id)
        if old.state is CardState.SURRENDERED:
            step(work, old, CardState.HANDED_OUT)


def write_refusal(work: Work, wish: RefusalWish) -> RefusedHandOut:
    """Write a refusal, and put its card where it belongs now.

    Raises:
        Refused: ALREADY_HANDED_OUT, CARD_NOT_HERE, CARD_UNKNOWN.
    """
    if wish.card_id is not None:
        card = custody.card(work.session, wish.card_id)
        if card.state is CardState.HANDED_OUT:
            raise Refused(Code.ALREADY_HANDED_OUT)
        if card.location_id != work.actor.location_id:
            raise Refused(Code.CARD_NOT_HERE)
        if wish.reason is Refusal.CARD_DEFECT and card.state is not CardState.BLOCKED:
            step(work, card, CardState.BLOCKED, wish.reason.value)
            raise_case(work, CaseKind.DAMAGED, card.document_number, card=card, note=wish.note)
        elif card.state is CardState.PRESENTED:
            shelf = CardState.AT_PARTNER if work.actor.is_partner else CardState.IN_STOCK
            step(work, card, shelf, wish.reason.value)
    made = new_id()
    work.session.execute(
        insert(table(RefusalRow)),
        {
            "id": made, "appointment_id": wish.appointment_id, "person_id": wish.person_id,
            "card_id": wish.card_id, "operator_id": work.actor.operator_id, "at": work.now,
            "reason": wish.reason, "next_step": wish.next_step, "note": wish.note.strip()[:200],
        },
    )  # fmt: skip
    return issuance.refusal(work.session, made)
