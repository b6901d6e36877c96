"""Reading the cases of what came home, with whom and what they are about."""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.packages.conflict import Conflict, ConflictKind
from counter_app.domain.packages.package import ItemKind
from counter_app.store.base import table
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.packages import (
    DeviceRow,
    PackageClaimRow,
    PackageConflictRow,
    PackageItemRow,
    PackageRow,
)
from counter_app.store.tables.people import PersonRow

_CONFLICTS, _ITEMS = table(PackageConflictRow), table(PackageItemRow)
_PACKAGES, _DEVICES = table(PackageRow), table(DeviceRow)
_CARDS, _PEOPLE, _OPERATORS = table(CardRow), table(PersonRow), table(OperatorRow)
_LINE = (
    select(
        *_CONFLICTS.columns, _ITEMS.c.kind.label("item_kind"), _ITEMS.c.subject,
        _ITEMS.c.package_id, _ITEMS.c.at, _DEVICES.c.name.label("device_name"),
        _CARDS.c.document_number, _PEOPLE.c.surname, _PEOPLE.c.given_names,
        _OPERATORS.c.name.label("operator_name"),
    )
    .join(_ITEMS, _ITEMS.c.id == _CONFLICTS.c.item_id)
    .join(_PACKAGES, _PACKAGES.c.id == _ITEMS.c.package_id)
    .join(_DEVICES, _DEVICES.c.id == _PACKAGES.c.device_id)
    .outerjoin(_CARDS, _CARDS.c.id == _ITEMS.c.subject)
    .outerjoin(_PEOPLE, _PEOPLE.c.id == _ITEMS.c.person_id)
    .outerjoin(_OPERATORS, _OPERATORS.c.id == _ITEMS.c.operator_id)
)  # fmt: skip


def conflicts(session: Session, location_id: UUID, *, is_open: bool) -> tuple[Conflict, ...]:
    """Return the cases of a place: those that are open, or those that were settled."""
    query = _LINE.where(_CONFLICTS.c.location_id == location_id)
    if is_open:
        query = query.where(_CONFLICTS.c.settled_at.is_(None))
    else:
        query = query.where(_CONFLICTS.c.settled_at.is_not(None))
    return _read(session, query.order_by(_ITEMS.c.at, _CONFLICTS.c.id))


def conflict(session: Session, conflict_id: UUID) -> Conflict:
    """Return one case. Raises Refused(NOT_FOUND)."""
    found = _read(session, _LINE.where(_CONFLICTS.c.id == conflict_id))
    if not found:
        raise Refused(Code.NOT_FOUND, what="conflict")
    return found[0]


def _read(session: Session, query: Select[Any]) -> tuple[Conflict, ...]:
    rows = session.execute(query).all()
    others = _others(session, [row for row in rows if row.kind in _BETWEEN])
    return tuple(_conflict(row, tuple(sorted(others[row.item_id]))) for row in rows)


_BETWEEN = frozenset({ConflictKind.CARD_TWICE, ConflictKind.SERVED_TWICE})


def _others(session: Session, rows: list[Row[Any]]) -> dict[UUID, set[str]]:
    """Return by item the names of the other machines that lay claim to the same."""
    found: dict[UUID, set[str]] = defaultdict(set)
    mine, theirs = table(PackageClaimRow).alias(), table(PackageClaimRow).alias()
    ids = [row.item_id for row in rows]
    query = (
        select(mine.c.item_id, _DEVICES.c.name)
        .join(theirs, (theirs.c.claim == mine.c.claim) & (theirs.c.item_id != mine.c.item_id))
        .join(_ITEMS, _ITEMS.c.id == theirs.c.item_id)
        .join(_PACKAGES, _PACKAGES.c.id == _ITEMS.c.package_id)
        .join(_DEVICES, _DEVICES.c.id == _PACKAGES.c.device_id)
    )
    packages = {row.item_id: row.device_name for row in rows}
    for at in range(0, len(ids), 900):
        for row in session.execute(query.where(mine.c.item_id.in_(ids[at : at + 900]))):
            if row.name != packages[row.item_id]:
                found[row.item_id].add(row.name)
    return found


def _conflict(row: Row[Any], others: tuple[str, ...]) -> Conflict:
    named = ", ".join(part for part in (row.surname, row.given_names) if part)
    return Conflict(
        id=row.id, item_id=row.item_id, kind=ConflictKind(row.kind),
        item_kind=ItemKind(row.item_kind), subject=row.subject, package_id=row.package_id,
        device_name=row.device_name, location_id=row.location_id, at=row.at,
        opened_at=row.opened_at, person=named, number=row.document_number or "",
        operator_name=row.operator_name or "", code=row.code, others=others, remedy=row.remedy,
        reason=row.reason, settled_at=row.settled_at,
    )  # fmt: skip
