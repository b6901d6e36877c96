"""Inserts that are compiled once and then handed to the driver as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Insert

_Convert = Callable[[Any], Any]
_Prepared = tuple[str, tuple[tuple[str, _Convert | None], ...]]


class BareInserts:
    """The inserts of an embedded database, each with the order and conversion of its values.

    What SQLAlchemy does anew for each execution (looking the statement up, naming its values, a
    result for rows that do not come) is a third of what a booking costs there.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._known: WeakKeyDictionary[Insert, dict[tuple[str, ...], _Prepared | None]] = (
            WeakKeyDictionary()
        )

    def execute(self, connection: Connection, statement: Insert, values: Mapping[str, Any]) -> None:
        """Write a row."""
        names = tuple(values)
        known = self._known.setdefault(statement, {})
        if names not in known:
            known[names] = _prepared(connection, statement, names)
        prepared = known[names]
        if prepared is None:
            connection.execute(statement, values)
            return
        text, order = prepared
        row = tuple(
            values[name] if convert is None else convert(values[name]) for name, convert in order
        )
        connection.exec_driver_sql(text, row)


def _prepared(
    connection: Connection, statement: Insert, names: tuple[str, ...]
) -> _Prepared | None:
    """Compile an insert; None for one whose columns have values that only Python makes."""
    compiled = statement.compile(dialect=connection.dialect, column_keys=list(names))
    if compiled.insert_prefetch:
        return None
    columns = statement.table.c
    order = compiled.positiontup
    if order is None or set(order) != set(names):
        return None
    dialect = connection.dialect
    return compiled.string, tuple(
        (name, columns[name].type.dialect_impl(dialect).bind_processor(dialect)) for name in order
    )
