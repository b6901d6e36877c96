"""Reading who is known by name only."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from counter_app.store.tables.name_only import NameOnlyRow

_AMONG = select(NameOnlyRow.person_id).where(
    NameOnlyRow.person_id.in_(bindparam("people", expanding=True))
)


def lock(session: Session, person_id: UUID) -> None:
    """Hold somebody known by name only until the end, against others who join them to a file."""
    held = select(NameOnlyRow.person_id).where(NameOnlyRow.person_id == person_id)
    session.connection().execute(held.with_for_update()).all()


def among(session: Session, people: Iterable[UUID]) -> frozenset[UUID]:
    """Return those of some people who are, or were until they were joined, known by name only."""
    rows = session.connection().execute(_AMONG, {"people": list(people)})
    return frozenset(row.person_id for row in rows)
