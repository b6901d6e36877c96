"""Reading hand-outs and receipts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance import HandOut, OldDocumentAnswer, Receipt
from counter_app.domain.issuance_details import (
    CardCheck,
    FeePaid,
    RecordedDetails,
    RefusedHandOut,
    RepresentativeSeen,
)
from counter_app.store.queries.old_documents import kept_at
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.issuance import (
    HandOutDetailRow,
    HandOutRow,
    ReceiptRow,
    RefusalRow,
    SurrenderedRow,
)

_ONE = (
    select(HandOutRow.__table__, CardRow.document_number, ReceiptRow.number.label("receipt_number"))
    .join(CardRow, CardRow.id == HandOutRow.card_id)
    .outerjoin(ReceiptRow, ReceiptRow.hand_out_id == HandOutRow.id)
)


_BY_ID = _ONE.where(HandOutRow.id == bindparam("hand_out_id"))
_OF_VISIT = _ONE.where(HandOutRow.appointment_id == bindparam("visit_id")).order_by(HandOutRow.at)


def _hand_out(row: Row[*tuple[Any, ...]], undo: timedelta) -> HandOut:
    return HandOut(
        id=row.id, card_id=row.card_id, document_number=row.document_number,
        person_id=row.person_id,
        appointment_id=row.appointment_id, verification_id=row.verification_id,
        operator_id=row.operator_id, location_id=row.location_id, state=row.state, at=row.at,
        old_document=OldDocumentAnswer(row.old_document, row.old_reference),
        undo_until=row.at + undo, representative_id=row.representative_id,
        receipt_number=row.receipt_number or "",
    )  # fmt: skip


def hand_out(session: Session, hand_out_id: UUID, undo: timedelta) -> HandOut:
    """Return a hand-out. Raises Refused(NOT_FOUND)."""
    row = session.connection().execute(_BY_ID, {"hand_out_id": hand_out_id}).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="hand_out")
    return _hand_out(row, undo)


def of_visit(session: Session, appointment_id: UUID, undo: timedelta) -> tuple[HandOut, ...]:
    """Return the hand-outs of a visit, undone ones too, the first one first."""
    rows = session.connection().execute(_OF_VISIT, {"visit_id": appointment_id})
    return tuple(_hand_out(row, undo) for row in rows)


def receipt(session: Session, hand_out_id: UUID) -> tuple[Receipt, bytes | None] | None:
    """Return the receipt of a hand-out with its signature's picture, or None."""
    row = session.scalars(
        select(ReceiptRow).where(ReceiptRow.hand_out_id == hand_out_id)
    ).one_or_none()
    if row is None:
        return None
    made = Receipt(
        id=row.id, hand_out_id=row.hand_out_id, number=row.number, signed=row.signed,
        signed_at=row.signed_at, language=row.language,
    )  # fmt: skip
    return made, row.signature


def details(session: Session, hand_out_id: UUID) -> RecordedDetails | None:
    """Return what a hand-out rested on, or None for one from before there were details."""
    row = session.execute(
        select(HandOutDetailRow.__table__).where(HandOutDetailRow.hand_out_id == hand_out_id)
    ).one_or_none()
    if row is None:
        return None
    seen = None
    if row.representative_number:
        seen = RepresentativeSeen(
            row.representative_kind, row.representative_number,
            (row.representative_genuine, row.representative_holder, row.representative_on_file),
        )  # fmt: skip
    return RecordedDetails(
        hand_out_id=row.hand_out_id,
        check=CardCheck(row.name_right, row.lines_agree, row.chip), grants=row.grants,
        in_name_of=row.in_name_of, fee=FeePaid(row.fee_kind, row.fee_cents),
        relation=row.relation,
        representative=seen,
        old_card_id=row.old_card_id,
    )  # fmt: skip


def refusal(session: Session, refusal_id: UUID) -> RefusedHandOut:
    """Return a refused hand-out. Raises Refused(NOT_FOUND)."""
    row = session.execute(
        select(RefusalRow.__table__).where(RefusalRow.id == refusal_id)
    ).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="refusal")
    return RefusedHandOut(
        id=row.id, appointment_id=row.appointment_id, person_id=row.person_id, at=row.at,
        reason=row.reason, next_step=row.next_step, note=row.note,
    )  # fmt: skip


def surrendered(session: Session, location_id: UUID) -> tuple[str, ...]:
    """Return the numbers of the old documents that were cut at a location and not sent yet."""
    return tuple(
        session.scalars(
            select(SurrenderedRow.number)
            .where(kept_at(location_id))
            .order_by(SurrenderedRow.cut_at)
        )
    )
