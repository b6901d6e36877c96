"""One transaction: what it changes, what it says of it, and who it tells."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Insert, bindparam, insert, select
from sqlalchemy.orm import Session

from counter_app.domain.audit import GENESIS, microseconds, seal
from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor
from counter_app.store.bare_insert import BareInserts
from counter_app.store.base import table
from counter_app.store.round_trip import one_round_trip
from counter_app.store.tables.audit import AuditHeadRow, AuditRow

_HEAD = select(AuditHeadRow.number, AuditHeadRow.hash).where(
    AuditHeadRow.chain == bindparam("chain")
)
_EARLIER = select(AuditRow.subject).where(AuditRow.gesture == bindparam("gesture"))
EARLIER = _EARLIER.scalar_subquery()
"""The subject of the bound `gesture`, for a statement that asks it along with other things."""

_ENTRY = insert(table(AuditRow))
_BARE = BareInserts()
_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=str).encode


class Work:
    """A transaction under way. Services make it through `Store.work`."""

    def __init__(self, session: Session, actor: Actor, gesture: UUID | None, now: datetime) -> None:
        """Keep what the transaction is about."""
        self.session = session
        self.actor = actor
        self.gesture = gesture
        self.now = now
        self._changes: list[Change] = []
        self._entries: list[tuple[str, str, str, Mapping[str, Any]]] = []

    @property
    def connection(self) -> Connection:
        """The transaction below the session: quicker for statements that need no objects."""
        return self.session.connection()

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed, each fact once."""
        return tuple(dict.fromkeys(self._changes))

    def earlier(self) -> UUID | None:
        """Return the subject of this gesture if it was committed before."""
        if self.gesture is None:
            return None
        found = self.connection.execute(_EARLIER, {"gesture": str(self.gesture)}).scalar()
        return UUID(found) if found else None

    def note(self, *changes: Change) -> None:
        """Note what changed, to be announced after the commit."""
        self._changes.extend(changes)

    def audit(
        self, action: str, subject: UUID, *, location_id: UUID | None = None, **facts: Any
    ) -> None:
        """Note an act for the audit trail: identifiers and codes only, never names or numbers.

        The first entry of a transaction carries the gesture's key.
        """
        chain = str(location_id or self.actor.location_id)
        self._entries.append((chain, action, str(subject), facts))

    def write(self, *rows: tuple[Insert, Mapping[str, Any]]) -> None:
        """Write rows of several tables, in their order, in one round trip to a shared database.

        What is refused is raised here, as by any other statement.
        """
        connection = self.connection
        if connection.dialect.name == "sqlite":
            for statement, values in rows:
                _BARE.execute(connection, statement, values)
            return
        with one_round_trip(connection):
            for statement, values in rows:
                connection.execute(statement, values)

    def finish(self) -> None:
        """Write the audit entries, as late as possible: the chain's head is the last lock.

        Reads nothing on PostgreSQL, so that it goes in one round trip with the commit: there the
        database numbers and seals the entries itself.
        """
        connection, actor = self.connection, str(self.actor.operator_id)
        gesture = str(self.gesture) if self.gesture else None
        at_us = microseconds(self.now)
        is_sealed_here = connection.dialect.name == "sqlite"
        ends: dict[str, tuple[int, bytes]] = {}
        for chain, action, subject, facts in sorted(self._entries, key=lambda entry: entry[0]):
            text = _canonical(facts)
            number: int | None = None
            sealed: bytes | None = None
            if is_sealed_here:
                if chain not in ends:
                    ends[chain] = self._end_of(chain)
                number, previous = ends[chain][0] + 1, ends[chain][1]
                sealed = seal(
                    previous, chain, number, at_us, actor, action, subject, gesture or "", text
                )
                ends[chain] = (number, sealed)
            entry = {
                "chain": chain, "number": number, "at_us": at_us, "actor": actor,
                "action": action, "subject": subject, "gesture": gesture, "facts": text,
                "hash": sealed,
            }  # fmt: skip
            if is_sealed_here:
                _BARE.execute(connection, _ENTRY, entry)
            else:
                connection.execute(_ENTRY, entry)
            gesture = None

    def _end_of(self, chain: str) -> tuple[int, bytes]:
        head = self.connection.execute(_HEAD, {"chain": chain}).one_or_none()
        return (head[0], head[1]) if head else (0, GENESIS)
