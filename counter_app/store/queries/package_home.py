"""What home knows that bears on what was brought: read for many items at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, tuple_

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.packages.judging import Brought, CardAtHome
from counter_app.domain.packages.package import ItemKind, ItemState
from counter_app.store.base import Base, table
from counter_app.store.queries.package_rows import PRINTED, print_of
from counter_app.store.row_text import plain
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.identity import ReportedDocumentRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.packages import PackageClaimRow, PackageItemRow

_ITEMS, _CLAIMS = table(PackageItemRow), table(PackageClaimRow)
_AT_ONCE = 900


def cards(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, CardAtHome]:
    """Return how cards stand; what another package put on record counts as not done."""
    recorded = _recorded(connection, ItemKind.CARD, ids)
    rows = _among(
        connection, select(CardRow.id, CardRow.state, CardRow.location_id, CardRow.person_id),
        CardRow.id, ids,
    )  # fmt: skip
    return {
        row.id: CardAtHome(
            state=CardState.IN_STOCK if row.id in recorded else CardState(row.state),
            location_id=row.location_id, person_id=row.person_id,
        )
        for row in rows
    }  # fmt: skip


def visits(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, AppointmentState]:
    """Return how visits stand; what another package put on record counts as not done."""
    recorded = _recorded(connection, ItemKind.VISIT, ids)
    rows = _among(
        connection, select(AppointmentRow.id, AppointmentRow.state), AppointmentRow.id, ids
    )
    return {
        row.id: AppointmentState.BOOKED if row.id in recorded else AppointmentState(row.state)
        for row in rows
    }


def people(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the print of each person's identity, as the file says it now."""
    of = Base.metadata.tables["people"]
    query = select(of.c.id, *(of.c[name] for name in PRINTED))
    rows = _among(connection, query, of.c.id, ids)
    return {row.id: print_of(plain(row._mapping)) for row in rows}  # noqa: SLF001 - public of Row


def away(connection: Connection, ids: Iterable[UUID]) -> frozenset[UUID]:
    """Return those of some operators whose account rests, or who have none."""
    wanted = set(ids)
    query = select(OperatorRow.id).where(OperatorRow.is_active)
    there = {row.id for row in _among(connection, query, OperatorRow.id, wanted)}
    return frozenset(wanted - there)


def reported(
    connection: Connection, documents: Iterable[tuple[str, str]]
) -> frozenset[tuple[str, str]]:
    """Return those of some documents that were reported missing."""
    both = tuple_(ReportedDocumentRow.issuer, ReportedDocumentRow.number)
    query = select(ReportedDocumentRow.issuer, ReportedDocumentRow.number)
    rows = _among(connection, query, both, documents)
    return frozenset((row.issuer, row.number) for row in rows)


def rivals(connection: Connection, package_id: UUID, claims: Iterable[UUID]) -> list[Brought]:
    """Return what other packages brought about the same cards, visits and people.

    With each visit come the cards that were handed out in it.
    """
    query = (
        select(_ITEMS.c.id)
        .join(_CLAIMS, _CLAIMS.c.item_id == _ITEMS.c.id)
        .where(_ITEMS.c.package_id != package_id)
        .distinct()
    )
    ids = {row.id for row in _among(connection, query, _CLAIMS.c.claim, claims)}
    found = _brought(connection, _ITEMS.c.id, ids)
    both = tuple_(_ITEMS.c.package_id, _ITEMS.c.visit_id)
    held = {(one.package_id, one.subject) for one in found if one.kind is ItemKind.VISIT}
    known = {one.id for one in found}
    beside = _brought(connection, both, held)
    return [*found, *(one for one in beside if one.id not in known)]


def _brought(connection: Connection, column: Any, values: Iterable[Any]) -> list[Brought]:
    query = select(
        _ITEMS.c.id, _ITEMS.c.package_id, _ITEMS.c.kind, _ITEMS.c.subject, _ITEMS.c.visit_id,
        _ITEMS.c.at, _ITEMS.c.until, _ITEMS.c.location_id,
    )  # fmt: skip
    rows = _among(connection, query, column, values)
    claims: dict[UUID, set[UUID]] = {row.id: set() for row in rows}
    of = select(_CLAIMS.c.item_id, _CLAIMS.c.claim)
    for line in _among(connection, of, _CLAIMS.c.item_id, claims):
        claims[line.item_id].add(line.claim)
    return [
        Brought(
            id=row.id, package_id=row.package_id, kind=ItemKind(row.kind), subject=row.subject,
            at=row.at, until=row.until, visit_id=row.visit_id, location_id=row.location_id,
            people=dict.fromkeys(claims[row.id] - {row.subject}, ""),
        )
        for row in rows
    ]  # fmt: skip


def _recorded(connection: Connection, kind: ItemKind, ids: Iterable[UUID]) -> set[UUID]:
    query = select(_ITEMS.c.subject).where(
        _ITEMS.c.kind == kind, _ITEMS.c.state == ItemState.ACCEPTED
    )
    return {row.subject for row in _among(connection, query, _ITEMS.c.subject, ids)}


def _among(connection: Connection, query: Any, column: Any, values: Iterable[Any]) -> Sequence[Any]:
    wanted = sorted(set(values))
    found: list[Any] = []
    for at in range(0, len(wanted), _AT_ONCE):
        some = wanted[at : at + _AT_ONCE]
        found += connection.execute(query.where(column.in_(some))).all()
    return found
