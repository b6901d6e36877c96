"""Making, upgrading, checking, saving and restoring a database."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, text

from counter_app import paths
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code, Refused, Unavailable
from counter_app.store import border, guards, tables  # noqa: F401 - tables fills the metadata
from counter_app.store.base import Base
from counter_app.store.keyfile import KeyFile
from counter_app.store.refusals import is_full
from counter_app.store.store import Store, open_sqlite

MIGRATION_LOCK: Final = 7_307_219_604_115_821
"""One number for PostgreSQL's advisory lock: two programs never change a schema at once."""

_MAINTENANCE = "postgres"
"""The database that every server has, from which others are made."""


class SchemaState(StrEnum):
    """How a database stands to this program."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(paths.migrations()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@cache
def _revisions() -> tuple[str | None, frozenset[str]]:
    """Return the program's last revision, and all of them."""
    script = ScriptDirectory.from_config(_config())
    known = frozenset(revision.revision for revision in script.walk_revisions())
    return script.get_current_head(), known


def state(store: Store) -> SchemaState:
    """Compare the database's revision and guards with the program's."""
    head, known = _revisions()
    with store.reading() as session:
        connection = session.connection()
        found = MigrationContext.configure(connection).get_current_revision()
        mark = guards.mark(connection) if found else None
    if found is None:
        return SchemaState.EMPTY
    if found == head:
        same = mark == guards.digest(connection.dialect.name)
        return SchemaState.CURRENT if same else SchemaState.OLDER
    return SchemaState.OLDER if found in known else SchemaState.NEWER


def require_current(store: Store) -> None:
    """Raise Unavailable(STORE_OLDER | STORE_NEWER | STORE_MISSING) unless the two fit."""
    found = state(store)
    if found is not SchemaState.CURRENT:
        raise Unavailable(
            {
                SchemaState.EMPTY: Code.STORE_MISSING,
                SchemaState.OLDER: Code.STORE_OLDER,
                SchemaState.NEWER: Code.STORE_NEWER,
            }[found]
        )


def upgrade(store: Store, revision: str = "head") -> None:
    """Bring the schema up to a revision, in one transaction."""
    with _changing(store) as connection:
        command.upgrade(_config(connection), revision)
        _settle_clock(store, connection)


def make(store: Store) -> None:
    """Make the schema of today in an empty database, in one transaction.

    It is made from the tables as they are, in a tenth of the time of all revisions one by one; a
    test holds that both end the same. A database that somebody else has begun is upgraded.
    """
    with _changing(store) as connection:
        _make(connection)
        _settle_clock(store, connection)


def _settle_clock(store: Store, connection: Connection) -> None:
    """Let a shared database judge the time of acts, unless whoever makes it sets the clock."""
    if not store.is_embedded and not isinstance(store.clock, SystemClock):
        border.trust_clients(connection)


def _make(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
    revisions = MigrationContext.configure(connection)
    if revisions.get_current_revision() is not None:
        command.upgrade(_config(connection), "head")
        return
    Base.metadata.create_all(connection)
    revisions.stamp(ScriptDirectory.from_config(_config()), "head")
    guards.lay(connection)


def fill(
    store: Store,
    load: Callable[[Connection], None],
    admit: Callable[[Connection], None] | None = None,
) -> None:
    """Make the schema in an empty database and load rows that were true elsewhere, at once.

    The guards judge steps, and these rows have taken theirs: they stand again before anybody
    works. References are checked before the commit.

    Args:
        admit: lets the accounts among the rows in, once the guards stand.
    """
    with _changing(store) as connection:
        _make(connection)
        guards.lift(connection)
        load(connection)
        guards.lay(connection)
        _settle_clock(store, connection)
        if admit is not None:
            admit(connection)


def downgrade(store: Store, revision: str) -> None:
    """Take the schema down to a revision; for developers, a counter goes back to its backup."""
    with _changing(store) as connection:
        command.downgrade(_config(connection), revision)


def make_database(url: URL) -> None:
    """Make a shared database where there is none of that name, by an administrator's address.

    Raises:
        Refused: NOT_PERMITTED when the account may not make databases, BAD_SIGN_IN.
        Unavailable: STORE_UNREACHABLE.
    """
    name = str(url.database)
    store = Store(url.set(database=_MAINTENANCE), SystemClock())
    try:
        with store.administering(commit=False) as found:
            connection = found.execution_options(isolation_level="AUTOCOMMIT")
            asked = text("SELECT 1 FROM pg_database WHERE datname = :name")
            if connection.scalar(asked, {"name": name}) is None:
                quoted = connection.dialect.identifier_preparer.quote_identifier(name)
                connection.exec_driver_sql(
                    f"CREATE DATABASE {quoted} TEMPLATE template0 ENCODING 'UTF8'"
                )
    finally:
        store.close()


def prepare(url: URL) -> None:
    """Make the roles of a shared database, by an administrator's address.

    Raises:
        Refused: NOT_PERMITTED when the account may not make roles, BAD_SIGN_IN.
        Unavailable: STORE_UNREACHABLE.
    """
    store = Store(url, SystemClock())
    try:
        with store.administering() as connection:
            border.ensure(connection)
    finally:
        store.close()


@contextmanager
def _changing(store: Store) -> Iterator[Connection]:
    """Give a transaction for changing tables.

    SQLite changes a table by making it anew, and would take that for the loss of all rows that
    others point to: foreign keys rest meanwhile and are checked before the commit.
    """
    with store.administering(commit=False) as connection:
        driver: Any = connection.connection.driver_connection
        if store.is_embedded:
            driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if not store.is_embedded:
                    border.ensure(connection)
                    connection.exec_driver_sql(f"SET LOCAL ROLE {border.OWNER}")
                yield connection
                if store.is_embedded and driver.execute("PRAGMA foreign_key_check").fetchone():
                    raise Unavailable(Code.STORE_DAMAGED)
        finally:
            if store.is_embedded:
                driver.execute("PRAGMA foreign_keys = ON")


def backup(database: Path, key: bytes, into: Path) -> None:
    """Copy an SQLite database, while it is in use, into a new encrypted file with its keys.

    Raises:
        Refused: STORE_EXISTS when the target is there already.
        Unavailable: DISK_FULL, FILE_UNREADABLE; nothing is left of a copy cut short.
    """
    if into.exists():
        raise Refused(Code.STORE_EXISTS, file=into.name)
    part = into.with_name(into.name + ".part")
    part.unlink(missing_ok=True)
    try:
        _copy(database, key, part)
        shutil.copyfile(KeyFile(database).path, KeyFile(into).path)
        part.replace(into)
    except (sqlcipher.DatabaseError, OSError) as error:
        left = (part, *part.parent.glob(f"{part.name}-*"), KeyFile(into).path)
        for one in left:
            one.unlink(missing_ok=True)
        if not os.access(into.parent, os.W_OK):
            raise Unavailable(Code.FILE_UNREADABLE, file=into.name) from error
        if is_full(into.parent):
            raise Unavailable(Code.DISK_FULL) from error
        raise


def _copy(database: Path, key: bytes, part: Path) -> None:
    source = open_sqlite(database, key)
    try:
        target = open_sqlite(part, key)
        try:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        finally:
            target.close()
    finally:
        source.close()


def restore(saved: Path, key: bytes, database: Path, now: datetime) -> Path | None:
    """Put a saved database in place; the present one is set aside, not deleted.

    Returns:
        Where the database that stood there was put, or None.

    Raises:
        Unavailable: STORE_DAMAGED when the saved file does not pass its check.
    """
    check_file(saved, key)
    aside = None
    if database.exists():
        aside = database.with_name(f"{database.name}.before-{now:%Y%m%dT%H%M%S}")
        database.replace(aside)
        KeyFile(database).path.replace(KeyFile(aside).path)
        log = database.with_name(f"{database.name}-wal")
        if log.exists():  # after a crash it holds the last commits: it belongs to what is set aside
            log.replace(aside.with_name(f"{aside.name}-wal"))
    database.with_name(f"{database.name}-shm").unlink(missing_ok=True)
    shutil.copyfile(KeyFile(saved).path, KeyFile(database).path)
    part = database.with_name(f"{database.name}.part")
    shutil.copyfile(saved, part)
    part.replace(database)
    return aside


def check_file(database: Path, key: bytes) -> None:
    """Raise Unavailable(STORE_MISSING | STORE_DAMAGED) unless the file is whole and opens."""
    if not database.exists():
        raise Unavailable(Code.STORE_MISSING, file=database.name)
    try:
        connection = open_sqlite(database, key)
        try:
            verdict = connection.execute("PRAGMA quick_check").fetchone()
        finally:
            connection.close()
    except Exception as error:
        raise Unavailable(Code.STORE_DAMAGED, file=database.name) from error
    if verdict is None or verdict[0] != "ok":
        raise Unavailable(Code.STORE_DAMAGED, file=database.name)
