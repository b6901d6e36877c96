"""Reading consignments, their bags and cards, and the cases that are open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from counter_app.domain.custody.shipment import Bag, Case, CaseKind, Consignment, Item, ItemFound
from counter_app.domain.errors import Code, Refused
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.store.queries import old_documents
from counter_app.store.tables.consignments import BagRow, CaseRow, ConsignmentRow, ItemRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.planning import LocationRow, OrganisationRow

_ALL = select(ConsignmentRow.__table__)
_CASES = select(CaseRow.__table__)
_OF_PARTNERS = (
    select(LocationRow.id)
    .join(OrganisationRow, OrganisationRow.id == LocationRow.organisation_id)
    .where(OrganisationRow.kind != OrganisationKind.IMMIGRATION_SERVICE)
)


def consignment(session: Session, consignment_id: UUID) -> Consignment:
    """Return a consignment whole. Raises Refused(NOT_FOUND)."""
    found = _read(session, _ALL.where(ConsignmentRow.id == consignment_id))
    if not found:
        raise Refused(Code.NOT_FOUND, what="consignment")
    return found[0]


def consignments_of(
    session: Session, location_id: UUID, *, is_open: bool, most: int = 100
) -> tuple[Consignment, ...]:
    """Return consignments from or to a location, the newest first."""
    state = ConsignmentRow.closed_at.is_(None) if is_open else ConsignmentRow.closed_at.is_not(None)
    return _read(
        session,
        _ALL.where(
            (ConsignmentRow.to_location_id == location_id)
            | (ConsignmentRow.from_location_id == location_id),
            state,
        )
        .order_by(ConsignmentRow.sent_at.desc(), ConsignmentRow.id)
        .limit(most),
    )


def sent_from(
    session: Session, location_id: UUID, since: datetime, most: int = 100
) -> tuple[Consignment, ...]:
    """Return what left a location, the newest first: all that is open, and what ended since."""
    return _read(
        session,
        _ALL.where(
            ConsignmentRow.from_location_id == location_id,
            ConsignmentRow.closed_at.is_(None) | (ConsignmentRow.closed_at >= since),
        )
        .order_by(ConsignmentRow.sent_at.desc(), ConsignmentRow.id)
        .limit(most),
    )


def destination_of(session: Session, card_id: UUID) -> UUID | None:
    """Return where the open consignment of a card goes, or None while none has it."""
    return session.scalar(
        select(ConsignmentRow.to_location_id)
        .join(ItemRow, ItemRow.consignment_id == ConsignmentRow.id)
        .where(ItemRow.card_id == card_id, ConsignmentRow.closed_at.is_(None))
        .order_by(ConsignmentRow.sent_at.desc())
        .limit(1)
    )


def bag(session: Session, bag_id: UUID) -> BagRow:
    """Return a bag. Raises Refused(NOT_FOUND)."""
    found = session.get(BagRow, bag_id)
    if found is None:
        raise Refused(Code.NOT_FOUND, what="bag")
    return found


def cases(
    session: Session, location_id: UUID, *, is_open: bool = True, of_partners: bool = False
) -> tuple[Case, ...]:
    """Return the cases of a location, those to be reported soonest first.

    Args:
        of_partners: those at partners' places too, which the immigration service settles.
    """
    state = CaseRow.closed_at.is_(None) if is_open else CaseRow.closed_at.is_not(None)
    here = CaseRow.location_id == location_id
    if of_partners:
        here |= CaseRow.location_id.in_(_OF_PARTNERS)
    rows = session.execute(
        _CASES.where(here, state).order_by(
            CaseRow.due_at.is_(None), CaseRow.due_at, CaseRow.opened_at, CaseRow.id
        )
    )
    return tuple(_case(row) for row in rows)


def case(session: Session, case_id: UUID) -> Case:
    """Return a case. Raises Refused(NOT_FOUND)."""
    row = session.execute(_CASES.where(CaseRow.id == case_id)).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="case")
    return _case(row)


def open_case(
    session: Session, kind: CaseKind, number: str, consignment_id: UUID | None = None
) -> Case | None:
    """Return the open case of a kind about a document, or None."""
    query = _CASES.where(
        CaseRow.kind == kind, CaseRow.document_number == number, CaseRow.closed_at.is_(None)
    )
    if consignment_id is not None:
        query = query.where(CaseRow.consignment_id == consignment_id)
    row = session.execute(query.limit(1)).one_or_none()
    return _case(row) if row else None


def beside_the_list(session: Session, consignment_id: UUID) -> int:
    """Return how many cards lay in a consignment that its list does not name."""
    numbers = session.scalars(
        select(CaseRow.document_number).where(
            CaseRow.consignment_id == consignment_id,
            CaseRow.kind.in_((CaseKind.SURPLUS, CaseKind.WRONG_ADDRESS)),
        )
    )
    return len(set(numbers))


def _read(session: Session, query: Select[Any]) -> tuple[Consignment, ...]:
    rows = session.execute(query).all()
    ids = [row.id for row in rows]
    bags: dict[UUID, list[Bag]] = defaultdict(list)
    labels: dict[UUID, str] = {}
    for row in session.execute(
        select(BagRow.__table__).where(BagRow.consignment_id.in_(ids)).order_by(BagRow.label)
    ):
        bags[row.consignment_id].append(
            Bag(id=row.id, label=row.label, seal=row.seal, found=row.found)
        )
        labels[row.id] = row.label
    items = _items(session, ids, labels)
    ended = {row.id for row in rows if row.closed_at is not None}
    for old in old_documents.travelling(session, ids):
        items[old.brought_with].append(_old_item(old, old.brought_with in ended))
    return tuple(
        Consignment(
            id=row.id, reference=row.reference, kind=row.kind,
            from_location_id=row.from_location_id, to_location_id=row.to_location_id,
            courier=row.courier, sent_at=row.sent_at, closed_at=row.closed_at,
            bags=tuple(bags[row.id]), items=tuple(items[row.id]),
        )
        for row in rows
    )  # fmt: skip


def _items(
    session: Session, ids: Sequence[UUID], labels: dict[UUID, str]
) -> dict[UUID, list[Item]]:
    found: dict[UUID, list[Item]] = defaultdict(list)
    rows = session.execute(
        select(ItemRow.__table__, CardRow.document_number)
        .join(CardRow, CardRow.id == ItemRow.card_id)
        .where(ItemRow.consignment_id.in_(ids))
        .order_by(CardRow.document_number)
    )
    for row in rows:
        found[row.consignment_id].append(
            Item(
                card_id=row.card_id, document_number=row.document_number,
                bag=labels.get(row.bag_id, ""), found=row.found,
            )
        )  # fmt: skip
    return found


def _old_item(row: Row[*tuple[Any, ...]], is_closed: bool) -> Item:
    if row.location_id == row.brought_to:
        found = ItemFound.ARRIVED
    else:
        found = ItemFound.MISSING if is_closed else ItemFound.EXPECTED
    number = old_documents.written(row.number)
    return Item(card_id=row.hand_out_id, document_number=number, bag="", found=found, is_card=False)


def _case(row: Row[*tuple[Any, ...]]) -> Case:
    return Case(
        id=row.id, kind=row.kind, location_id=row.location_id,
        document_number=row.document_number, opened_at=row.opened_at, card_id=row.card_id,
        consignment_id=row.consignment_id, due_at=row.due_at, remedy=row.remedy,
        closed_at=row.closed_at, note=row.note, reference=row.reference,
    )  # fmt: skip
