"""Changes as short texts that travel between machines, and back.

A text holds who sends it and, for each change, its kind and its values: identifiers and days,
never personal data. It knows every kind of change that `domain.changes` holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Any, get_type_hints
from uuid import UUID

from counter_app.domain.changes import AnythingChanged, Change

LONGEST = 7_900
"""Bytes of a text: PostgreSQL carries fewer than 8,000."""

_MOST_TEXTS = 8
"""A transaction that has more to tell says that anything may have changed."""

_READERS = {UUID: UUID, date: date.fromisoformat, str: str, int: int}
_compact = json.JSONEncoder(separators=(",", ":")).encode


def kinds() -> dict[str, type[Change]]:
    """Return every kind of change by its name."""
    return {kind.__name__: kind for kind in _below(Change)}


def _below(root: type[Change]) -> Iterator[type[Change]]:
    for kind in root.__subclasses__():
        yield kind
        yield from _below(kind)


def write(changes: Iterable[Change], sender: UUID) -> list[str]:
    """Write changes as few texts, none longer than LONGEST."""
    parts = [_compact(_values(change)) for change in changes]
    head = f'{{"by":"{sender.hex}","are":['
    texts: list[str] = []
    line = ""
    for part in parts:
        longer = f"{line},{part}" if line else part
        if line and len(head) + len(longer) + 2 > LONGEST:
            texts.append(f"{head}{line}]}}")
            longer = part
        line = longer
    if line:
        texts.append(f"{head}{line}]}}")
    return texts if len(texts) <= _MOST_TEXTS else write([AnythingChanged()], sender)


def read(text: str) -> tuple[UUID | None, tuple[Change, ...]]:
    """Return sender and changes; what nobody can read means that anything may have changed."""
    try:
        told = json.loads(text)
        return UUID(told["by"]), tuple(_change(*values) for values in told["are"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):  # another's words
        return None, (AnythingChanged(),)


def _values(change: Change) -> list[Any]:
    values = (getattr(change, field.name) for field in fields(change))
    return [type(change).__name__, *(v if isinstance(v, int) else str(v) for v in values)]


def _change(kind: str, *values: Any) -> Change:
    found, readers = _reading(kind)
    made = zip(readers, values, strict=True)
    return found(*(reader(str(value)) for reader, value in made))


@cache
def _reading(name: str) -> tuple[type[Change], list[Any]]:
    """Return a kind by its name, and what reads each of its values.

    Raises:
        KeyError: nobody knows the kind, or one of its values may not travel.
    """
    kind = kinds()[name]
    hints = get_type_hints(kind)
    return kind, [_READERS[hints[field.name]] for field in fields(kind)]
