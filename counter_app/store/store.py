"""The two doors to a database: `reading` and `work`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from counter_app.domain.changes import Change
from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.store import postgres, wire
from counter_app.store.journal import Journal
from counter_app.store.refusals import is_full, translate, unexplained
from counter_app.store.round_trip import one_round_trip
from counter_app.store.statements import share
from counter_app.store.turnstile import Turnstile
from counter_app.store.watch import CHANNEL, FileWatch, Hear, Reached, ServerWatch, Watch, new_mark
from counter_app.store.work import Work

Listener = Callable[[tuple[Change, ...], UUID], None]
_NOTIFY = text("SELECT pg_notify(:channel, :text)")
_BUSY_SECONDS = 30
_READERS = 4
_CONNECT_SECONDS = 10


def parse_url(address: str) -> URL:
    """Read a database address: a URL, or the path of an SQLite file.

    Raises:
        Unavailable: STORE_UNREACHABLE for an address of another kind of database.
    """
    if "://" not in address:
        return URL.create("sqlite", database=str(Path(address).expanduser().absolute()))
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # a port that is no number, for one
        raise Unavailable(Code.STORE_UNREACHABLE) from None
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite" or not url.database:
        raise Unavailable(Code.STORE_UNREACHABLE)
    return url


def open_sqlite(path: Path, key: bytes, *, read_only: bool = False) -> Any:
    """Open an encrypted SQLite file with the house's settings; return the driver's connection."""
    connection = sqlcipher.connect(
        str(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _settle(connection, key, read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: Any, key: bytes, read_only: bool) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal itself
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    # REPLACE deletes the row that stands in its way: only so the triggers against deleting fire
    cursor.execute("PRAGMA recursive_triggers = ON")
    cursor.execute("PRAGMA temp_store = MEMORY")
    cursor.execute("PRAGMA cache_size = -65536")
    if read_only:
        cursor.execute("PRAGMA query_only = ON")
    cursor.close()


class _OnConnection(Session):
    """A session over one transaction; `connection()` gives it at once, without the ORM's search.

    Statements that need no objects run on the connection and cost half of the session's time.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, autoflush=False, join_transaction_mode="control_fully")
        self._given = connection

    def connection(
        self, bind_arguments: object = None, execution_options: object = None
    ) -> Connection:
        return self._given


class Store:
    """A database, embedded or shared."""

    def __init__(
        self,
        url: URL,
        clock: Clock,
        key: bytes | None = None,
        journal: Journal | None = None,
        *,
        role: str = "",
    ) -> None:
        """Join the parts; nothing is opened yet.

        Args:
            key: that of an SQLite file.
            role: in which an administrator of a shared database acts, "" for the account's own.
        """
        self._journal = journal
        self.url = url
        self.clock = clock
        self.is_embedded = url.get_backend_name() == "sqlite"
        self._listeners: list[Listener] = []
        self._turnstile: Turnstile | None = None
        self._watch: Watch | None = None
        self._beside: dict[str, Engine] = {}
        self._sent = threading.local()
        self._closed = threading.Event()
        self.id = new_id()
        """Whose changes are our own among those that machines tell each other."""
        self.key = key
        if self.is_embedded:
            if key is None:
                raise Unavailable(Code.STORE_LOCKED)
            path = Path(str(url.database))
            self._reader = self._sqlite(path, key, read_only=True)
            self._writer = self._sqlite(path, key, read_only=False)
            self._turnstile = Turnstile(path)
        else:
            self._writer = postgres.engine(url, role=role)
            self._reader = postgres.engine(url, role=role, read_only=True)

    @staticmethod
    def _sqlite(path: Path, key: bytes, *, read_only: bool) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=lambda: open_sqlite(path, key, read_only=read_only),
            poolclass=QueuePool,
            pool_size=_READERS if read_only else 1,
            max_overflow=0,
            hide_parameters=True,  # they would stand in the text of an error
        )
        # the driver must not begin by itself: work takes the write lock before it reads
        statement = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        # (not a listener: an engine with listeners asks them at every statement)
        begin: Any = lambda connection: connection.execute(statement)  # noqa: E731
        engine.dialect.do_begin = begin  # type: ignore[method-assign]
        return share(engine, read_only)

    @contextmanager
    def administering(self, *, commit: bool = True) -> Iterator[Connection]:
        """Give a bare connection for work on the schema and the accounts.

        Raises:
            Refused: NOT_PERMITTED, BAD_SIGN_IN.
            Unavailable: STORE_UNREACHABLE.
        """
        with self._translated(), self._writer.connect() as connection:
            yield connection
            if commit:
                connection.commit()

    @property
    def engine(self) -> Engine:
        """The writing engine, for schema work and tests."""
        return self._writer

    def admit(self, login: str, password: str) -> None:
        """Let an operator work over this store of a shared database, as the role of that name.

        The server judges the password, at once; whoever opened the store is asked again too.

        Raises:
            Refused: BAD_SIGN_IN.
        """
        url = postgres.as_account(self.url, login, password or None)
        if url == self.url:
            with self.reading():
                return
        engine = postgres.engine(url)
        try:
            with self._translated(), engine.connect():
                pass
        except BaseException:
            engine.dispose()
            raise
        before = None if login == self.url.username else self._beside.get(login)
        if login == self.url.username:
            engine.dispose()
        else:
            self._beside[login] = engine
        if before is not None:
            before.dispose()

    def on_commit(self, listener: Listener) -> None:
        """Call `listener(changes, initiator)` after each commit, on the thread that committed."""
        self._listeners.append(listener)

    @contextmanager
    def reading(self, *, together: bool = False) -> Iterator[Session]:
        """Give a session for queries. Raises Unavailable when the database does not answer.

        Args:
            together: queries that must agree with each other see one moment of a shared database;
                without it each sees its own. An embedded one always shows one moment.
        """
        with (
            self._translated(),
            self._reader.connect() as connection,
            _OnConnection(self._at_one_moment(connection) if together else connection) as session,
        ):
            yield session

    def _at_one_moment(self, connection: Connection) -> Connection:
        if self.is_embedded:
            return connection
        return connection.execution_options(isolation_level="REPEATABLE READ")

    @contextmanager
    def work(self, actor: Actor, gesture: UUID | None = None) -> Iterator[Work]:
        """Give one transaction: rule, change and audit entry, whole or not at all.

        Changes are announced after the commit. A `gesture` that was committed before is found by
        `Work.earlier`.
        """
        with (
            self._translated(),
            self._under_way(gesture),
            self._turn(),
            self._writer_of(actor).connect() as connection,
            _OnConnection(connection) as session,
        ):
            work = Work(session, actor, gesture, self.clock.now())
            yield work
            self._sent.commits = self.commits_sent() + 1
            with one_round_trip(connection):
                work.finish()
                self._tell_others(connection, work.changes)
                connection.commit()
        for listener in self._listeners:
            listener(work.changes, gesture or actor.session_id)

    def _writer_of(self, actor: Actor) -> Engine:
        """Return the door through which an operator writes: in a shared database its own role's."""
        return self._beside.get(actor.login, self._writer)

    def commits_sent(self) -> int:
        """Return how many transactions this thread has sent to be committed, whatever came of it.

        Of a step during which it did not grow nothing was kept, and it may be done anew.
        """
        return getattr(self._sent, "commits", 0)

    def connect_anew(self, pause: float) -> bool:
        """Forget connections that may be dead, after some seconds; False when the store closed."""
        if self._closed.wait(pause):
            return False
        for engine in (self._reader, self._writer, *self._beside.values()):
            engine.dispose()
        return True

    def follow(self, hear: Hear, reached: Reached) -> None:
        """Hear what others change, on a thread of its own, until the store is closed.

        Args:
            hear: is told changes of others; AnythingChanged when nobody can say which.
            reached: is told False when the server is lost and True when it is back.
        """
        self._end_watch()
        if self.is_embedded:
            assert self.key is not None  # noqa: S101 - it was asked for
            connection = open_sqlite(Path(str(self.url.database)), self.key, read_only=True)
            self._watch = FileWatch(connection, hear)
        else:
            self._watch = ServerWatch(postgres.conninfo(self.url), self.id, hear, reached)
        self._watch.start()

    def _tell_others(self, connection: Connection, changes: tuple[Change, ...]) -> None:
        """Tell other machines, at the very moment of the commit, what it changes."""
        if self.is_embedded:
            if changes:
                connection.exec_driver_sql(new_mark())
            return
        for told in wire.write(changes, self.id):
            connection.execute(_NOTIFY, {"channel": CHANNEL, "text": told})

    def close(self) -> None:
        """Close all connections."""
        self._closed.set()
        self._end_watch()
        self._reader.dispose()
        self._writer.dispose()
        for engine in self._beside.values():
            engine.dispose()
        if self._turnstile:
            self._turnstile.close()

    def _end_watch(self) -> None:
        watch, self._watch = self._watch, None
        if watch:
            watch.stop()

    @contextmanager
    def _under_way(self, gesture: UUID | None) -> Iterator[None]:
        if self._journal is None or gesture is None:
            yield
        else:
            with self._journal.under_way(gesture, self.clock.now()):
                yield

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if self._turnstile is None:
            yield
        else:
            with self._turnstile.turn(), self._own_work():
                yield

    def _own_work(self) -> AbstractContextManager[None]:
        return self._watch.own_work() if isinstance(self._watch, FileWatch) else nullcontext()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            meaning = translate(error)
            if meaning is None:
                raise unexplained(error) from None
            if meaning.code is Code.STORE_DAMAGED:
                meaning = self._broken()
            # the database's own words quote the values that were refused: they end here
            raise meaning from (error if isinstance(meaning, Unavailable) else None)
        except (sqlcipher.DatabaseError, OSError) as error:
            raise self._broken() from error

    def _broken(self) -> Unavailable:
        """Return what a broken file of ours means: nobody restores one for want of room."""
        is_full_disk = self.is_embedded and is_full(Path(str(self.url.database)).parent)
        return Unavailable(Code.DISK_FULL if is_full_disk else Code.STORE_DAMAGED)
