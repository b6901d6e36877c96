"""What the nightly work for reports asks first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, column, literal_column, select, table, true
from sqlalchemy.orm import Session

from counter_app.store.rights import REACH
from counter_app.store.tables.planning import LocationServiceRow
from counter_app.store.tables.reports import FirstFreeRow

_MINE: Select[Any] = (
    select(column("places"))
    .select_from(table(REACH))
    .where(column("login") == literal_column("session_user"))
)


def met(session: Session, location_ids: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return those locations whose rows the operator meets; in an embedded database all."""
    connection = session.connection()
    if connection.dialect.name != "postgresql":
        return tuple(location_ids)
    mine = {UUID(str(one)) for one in connection.scalar(_MINE) or ()}
    return tuple(one for one in location_ids if one in mine)


def noted_on(session: Session, since: date) -> frozenset[tuple[date, UUID, str]]:
    """Return for which day, location and service a first free time was noted since a day."""
    rows = session.connection().execute(
        select(FirstFreeRow.day, FirstFreeRow.location_id, FirstFreeRow.service).where(
            FirstFreeRow.day >= since
        )
    )
    return frozenset((row.day, row.location_id, row.service) for row in rows)


def services_offered(session: Session) -> frozenset[str]:
    """Return the services that any location offers."""
    offered = select(LocationServiceRow.service).where(LocationServiceRow.is_offered == true())
    return frozenset(session.connection().execute(offered.distinct()).scalars())
