"""The guards of a database: triggers and the table of steps, as `db/policies` states them.

Revisions change tables; guards are not part of any revision. They are lifted before revisions run
and laid anew at the end, so that `db/policies` always holds the whole present state.
"""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

from sqlalchemy import Connection, delete, insert, inspect, select, text

from counter_app import paths
from counter_app.store import border
from counter_app.store.base import table
from counter_app.store.tables.audit import GuardMarkRow, StateStepRow

_BASE = "base"
"""The file that the others stand on: it comes first."""

_PERIODS = ("verification_minutes", "undo_minutes")
"""Names of [periods] in house.toml that stand in braces in the files."""


def _files(dialect: str) -> list[Path]:
    found = sorted((paths.migrations() / "policies").glob(f"*.{dialect}.sql"))
    return sorted(found, key=lambda file: not file.name.startswith(f"{_BASE}."))


def _periods() -> dict[str, int]:
    """Return the periods of the house that guards judge by: the program's own rule reads them."""
    house = tomllib.loads(paths.resource("rules", "house.toml").read_text(encoding="utf-8"))
    return {name: int(house["periods"][name]) for name in _PERIODS}


def _steps() -> Path:
    return paths.migrations() / "policies" / "steps.toml"


def digest(dialect: str) -> str:
    """Return the SHA-256, in hexadecimal, of all that `lay` would lay."""
    whole = hashlib.sha256(_steps().read_bytes())
    whole.update(repr(sorted(_periods().items())).encode())
    for file in _files(dialect):
        whole.update(file.read_bytes())
    if dialect == "postgresql":
        whole.update(border.digest())
    return whole.hexdigest()


def mark(connection: Connection) -> str | None:
    """Return the digest of the guards that stand in a database, or None where none do."""
    if not inspect(connection).has_table(GuardMarkRow.__tablename__):
        return None
    return connection.scalar(select(GuardMarkRow.sha256))


def lay(connection: Connection) -> None:
    """Lay the guards in a database without any; its schema is the program's."""
    dialect = connection.dialect.name
    if dialect == "postgresql":
        border.columns(connection)
    connection.execute(insert(table(StateStepRow)), _step_rows())
    periods = _periods()
    for file in _files(dialect):
        for statement in file.read_text(encoding="utf-8").split("\n--;\n"):
            connection.exec_driver_sql(_literal(_with(statement, periods), dialect))
    if dialect == "postgresql":
        border.lay(connection)
    connection.execute(insert(table(GuardMarkRow)), {"sha256": digest(dialect)})


def _with(statement: str, periods: dict[str, int]) -> str:
    for name, minutes in periods.items():
        statement = statement.replace(f"{{{name}}}", str(minutes))
    return statement


def _literal(statement: str, dialect: str) -> str:
    """Write a statement so that psycopg takes its percent signs for what they are."""
    return statement.replace("%", "%%") if dialect == "postgresql" else statement


def lift(connection: Connection) -> None:
    """Take all guards away, whatever version of the program laid them."""
    if connection.dialect.name == "sqlite":
        triggers = (
            "SELECT 'DROP TRIGGER \"' || name || '\"' FROM sqlite_master WHERE type = 'trigger'"
        )
        _do_each(connection, triggers)
    else:
        border.lift(connection)
        _do_each(connection, _PG_TRIGGERS)
        _do_each(connection, _PG_FUNCTIONS)
    there = set(inspect(connection).get_table_names())
    for row in (StateStepRow, GuardMarkRow):
        if row.__tablename__ in there:
            connection.execute(delete(table(row)))


_SQLITE_TRIGGERS = """
SELECT 'DROP TRIGGER "' || name || '"' FROM sqlite_master WHERE type = 'trigger'
"""
_PG_TRIGGERS = """
SELECT format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
"""
_PG_FUNCTIONS = """
SELECT format('DROP FUNCTION %s', p.oid::regprocedure)
FROM pg_proc p
WHERE p.pronamespace = current_schema()::regnamespace AND NOT EXISTS (
    SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e'
)
"""


def _do_each(connection: Connection, query: str) -> None:
    """Carry out what a query over the catalogue writes."""
    for statement in connection.execute(text(query)).scalars().all():
        connection.exec_driver_sql(statement)


def _step_rows() -> list[dict[str, str]]:
    machines = tomllib.loads(_steps().read_text(encoding="utf-8"))
    return [
        {"machine": machine, "from_state": before, "to_state": after}
        for machine, steps in machines.items()
        for before, then in steps.items()
        for after in then
    ]
