"""Reading old documents that were taken in and are no cards on file: where each of them is."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session

from counter_app.domain.custody.shipment import CaseKind, Remedy
from counter_app.store.tables.consignments import CaseRow
from counter_app.store.tables.issuance import SurrenderedRow

_S = SurrenderedRow
LONGEST: Final = 40
"""Characters of a number as counts and cases write it."""


def kept_at(location_id: UUID) -> ColumnElement[bool]:
    """Return the condition that an old document lies at a location: not sent, not given back."""
    return and_(
        _S.location_id == location_id, _S.sent_with.is_(None), _S.given_back_at.is_(None),
        or_(_S.brought_to.is_(None), _S.brought_to == _S.location_id),
    )  # fmt: skip


def written(number: str) -> str:
    """Return a document's number as it is scanned and counted."""
    return number.strip().upper()[:LONGEST]


def lying_at(session: Session, location_id: UUID) -> tuple[Row[*tuple[Any, ...]], ...]:
    """Return the old documents that lie at a location and are no cards, without missing ones."""
    rows = session.execute(
        select(_S.__table__).where(kept_at(location_id), _S.card_id.is_(None)).order_by(_S.cut_at)
    ).all()
    lost = missed(session, [written(row.number) for row in rows])
    return tuple(
        row for row in rows
        if lost.get(written(row.number), row.cut_at - timedelta.resolution) < row.cut_at
    )  # fmt: skip


def find(session: Session, location_id: UUID, hand_out_id: UUID) -> Row[*tuple[Any, ...]] | None:
    """Return the old document of a hand-out that lies at a location and is no card, or None."""
    found = (row for row in lying_at(session, location_id) if row.hand_out_id == hand_out_id)
    return next(found, None)


def travelling(
    session: Session, consignments: Collection[UUID]
) -> tuple[Row[*tuple[Any, ...]], ...]:
    """Return the old documents that consignments bring or brought, and that are no cards."""
    return tuple(
        session.execute(
            select(_S.__table__)
            .where(_S.brought_with.in_(consignments), _S.card_id.is_(None))
            .order_by(_S.number)
        ).all()
    )


def missed(session: Session, numbers: Collection[str]) -> dict[str, datetime]:
    """Return which of these numbers are missing, and since when; one that was found again is not.

    A case says that a document is missing: it has no other state of its own.
    """
    if not numbers:
        return {}
    rows = session.execute(
        select(CaseRow.document_number, CaseRow.opened_at)
        .where(
            CaseRow.kind == CaseKind.MISSING, CaseRow.card_id.is_(None),
            CaseRow.document_number.in_(numbers),
            or_(CaseRow.remedy.is_(None), CaseRow.remedy != Remedy.FOUND),
        )
        .order_by(CaseRow.opened_at)
    )  # fmt: skip
    return {row.document_number: row.opened_at for row in rows}
