"""What a desk may know beyond the rows within its reach: functions of the shared database.

An embedded database has no border, so that there everything that is there was found before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, text

_VISIT = text("SELECT location_id, starts_at FROM counter_elsewhere(:id)")
_CARD = text("SELECT counter_card_elsewhere(:number)")
_MEET = text("SELECT counter_meet(:number)")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a visit is that somebody asks for at the wrong desk."""

    location_id: UUID
    starts_at: datetime


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
