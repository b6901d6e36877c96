"""The door by which acts of others, done without a network, go on record.

On a shared database it is the function `counter_bring_home`, since nobody writes in another's name
there; an embedded one takes the rows as they are. Triggers judge them on both.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, insert, text

from counter_app.store.base import Base
from counter_app.store.row_text import Plain, typed

_DOOR = text("SELECT counter_bring_home(:package, :what, CAST(:lines AS jsonb))")


class Move(StrEnum):
    """What is changed of rows that are there."""

    STEPS = "steps"
    OUTCOMES = "outcomes"
    UNDONE = "undone"
    VOIDED = "voided"
    COUNTED = "counted"


_MOVES: Final[Mapping[Move, str]] = {
    Move.STEPS: "UPDATE appointments SET state = :state, version = version + 1 WHERE id = :id",
    Move.OUTCOMES: (
        "UPDATE participant_services SET outcome = :outcome WHERE appointment_id = :appointment_id"
        " AND position = :position AND service = :service"
    ),
    Move.UNDONE: (
        "UPDATE hand_outs SET state = 'undone', undone_at = :undone_at, undo_reason = :undo_reason"
        " WHERE id = :id"
    ),
    Move.VOIDED: (
        "UPDATE queue_entries SET voided_at = :voided_at, void_reason = :void_reason"
        " WHERE id = :id AND voided_at IS NULL"
    ),
    Move.COUNTED: "UPDATE counts SET closed_at = :closed_at WHERE id = :id",
}
_IDS: Final = frozenset({"id", "appointment_id"})
_MOMENTS: Final = frozenset({"undone_at", "voided_at", "closed_at"})


def rows(connection: Connection, package_id: UUID, name: str, lines: Sequence[Plain]) -> None:
    """Write rows of a table in their order. Raises what its constraints and triggers say."""
    if not lines:
        return
    if connection.dialect.name == "sqlite":
        table = Base.metadata.tables[name]
        connection.execute(insert(table), typed(table, lines))
        return
    _through(connection, package_id, name, lines)


def move(connection: Connection, package_id: UUID, what: Move, lines: Sequence[Plain]) -> None:
    """Change rows in their order. Raises what triggers say."""
    if not lines:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(text(_MOVES[what]), [_embedded(line) for line in lines])
        return
    _through(connection, package_id, what.value, lines)


def _through(
    connection: Connection, package_id: UUID, what: str, lines: Sequence[Mapping[str, Any]]
) -> None:
    values = {"package": package_id, "what": what, "lines": json.dumps(list(lines))}
    connection.execute(_DOOR, values)


def _embedded(line: Plain) -> Plain:
    """Return identifiers and moments as an embedded database keeps them."""
    made = dict(line)
    for name in _IDS & made.keys():
        made[name] = made[name].replace("-", "")
    for name in _MOMENTS & made.keys():
        made[name] = made[name].replace("T", " ").removesuffix("+00:00")
    return made
