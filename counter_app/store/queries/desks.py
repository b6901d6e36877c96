"""Reading what desks can do, and whom locations serve."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from counter_app.store.tables.planning import DeskRow, LocationRow

_DESKS = select(DeskRow.location_id, DeskRow.abilities).where(DeskRow.is_active)
_DESKS_AT = _DESKS.where(DeskRow.location_id == bindparam("location_id"))


def desks_of(
    session: Session, location_id: UUID | None = None
) -> dict[UUID, tuple[frozenset[str], ...]]:
    """Return what each desk in use can do, by location; of one location when it is named."""
    connection = session.connection()
    rows = (
        connection.execute(_DESKS)
        if location_id is None
        else connection.execute(_DESKS_AT, {"location_id": location_id})
    )
    found: dict[UUID, list[frozenset[str]]] = defaultdict(list)
    for place, abilities in rows:
        found[place].append(frozenset(abilities.split()))
    return {place: tuple(desks) for place, desks in found.items()}


def abilities(session: Session) -> tuple[str, ...]:
    """Return all abilities of desks in use, in the order of their codes."""
    rows = session.execute(select(DeskRow.abilities).where(DeskRow.is_active).distinct())
    return tuple(sorted({code for row in rows for code in row.abilities.split()}))


def audiences(session: Session) -> tuple[str, ...]:
    """Return all groups that locations serve, in the order of their codes."""
    rows = session.execute(select(LocationRow.audience).distinct())
    return tuple(sorted({code for row in rows for code in row.audience.split()}))
