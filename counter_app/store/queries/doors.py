"""What a desk may know beyond the rows within its reach: functions of the shared database.

An embedded database has no border, so that there everything that is there was found before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, text

_VISIT = text("SELECT location_id, starts_at FROM counter_elsewhere(:id)")
_CARD = text("SELECT counter_card_elsewhere(:number)")
_FOR_DAYS = text(
    "SELECT card_id, starts_at, hall FROM counter_cards_for_days(:here, :day, :begins, :ends)"
)
_MEET = text("SELECT counter_meet(:number)")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a visit is that somebody asks for at the wrong desk."""

    location_id: UUID
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """For when, and for which hall, a card is wanted."""

    starts_at: datetime
    hall: str


def cards_for_days(
    connection: Connection, here: UUID, day: date, begins: datetime, ends: datetime
) -> dict[UUID, Wanted]:
    """Return the cards here that issuance days elsewhere want, of which this desk sees no guests.

    Args:
        begins, ends: the span in which a transport leaves.
    """
    if connection.dialect.name != "postgresql":
        return {}
    asked = {"here": here, "day": day, "begins": begins, "ends": ends}
    rows = connection.execute(_FOR_DAYS, asked)
    return {row.card_id: Wanted(row.starts_at, row.hall) for row in rows}


def visit_elsewhere(connection: Connection, appointment_id: UUID) -> Elsewhere | None:
    """Return where and when a visit is that this desk cannot see, None if there is none."""
    if connection.dialect.name != "postgresql":
        return None
    row = connection.execute(_VISIT, {"id": appointment_id}).one_or_none()
    return None if row is None else Elsewhere(row.location_id, row.starts_at)


def card_elsewhere(connection: Connection, number: str) -> UUID | None:
    """Return the location to which a card belongs that this desk cannot see."""
    if connection.dialect.name != "postgresql":
        return None
    found: UUID | None = connection.scalar(_CARD, {"number": number})
    return found


def meet(connection: Connection, v_number: str) -> UUID | None:
    """Bring who stands here within this desk's reach, by the whole V-number; who it is, or None.

    Raises:
        Refused: NOT_PERMITTED, also after too many in an hour.
    """
    if connection.dialect.name != "postgresql":
        return None
    found: UUID | None = connection.scalar(_MEET, {"number": v_number})
    return found
