"""Rows as plain data that travels between databases of either kind, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Date, DateTime, LargeBinary, RowMapping, Table, Time, Uuid

from counter_app.store.base import UtcDateTime

Plain = dict[str, Any]

_READERS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (Uuid, UUID),
    (UtcDateTime, datetime.fromisoformat),
    (DateTime, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
    (LargeBinary, lambda text: bytes.fromhex(text[2:])),
)


def plain(row: Mapping[str, Any]) -> Plain:
    """Return a row as JSON holds it; bytes as PostgreSQL writes them."""
    return {name: _plain(value) for name, value in row.items()}


def plain_rows(rows: Iterable[RowMapping]) -> list[Plain]:
    """Return rows of a result as JSON holds them."""
    return [plain(cast("Mapping[str, Any]", row)) for row in rows]


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    return value  # JSON of its own


def typed(table: Table, rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return rows as the program's own types, for an insert.

    Raises:
        KeyError: for a column that the table does not have.
        ValueError: for a value that is none of its kind.
    """
    readers = _readers(table)
    return [
        {
            name: value if value is None else readers[name](value)
            for name, value in row.items()
        }
        for row in rows
    ]  # fmt: skip


@cache
def _readers(table: Table) -> dict[str, Callable[[Any], Any]]:
    found: dict[str, Callable[[Any], Any]] = {}
    for column in table.columns:
        found[column.name] = next(
            (reader for kind, reader in _READERS if isinstance(column.type, kind)), _as_it_is
        )
    return found


def _as_it_is(value: Any) -> Any:
    return value
