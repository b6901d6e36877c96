"""Hearing what others changed: by NOTIFY on a shared database, by its version in a file."""

from __future__ import annotations

import random
import selectors
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from counter_app.domain.changes import AnythingChanged, Change
from counter_app.store import wire

if TYPE_CHECKING:  # an embedded office never needs it
    import psycopg

CHANNEL = "counter_changes"
"""The channel on which every transaction tells what it changed."""

Hear = Callable[[tuple[Change, ...]], None]
Reached = Callable[[bool], None]

_SOONEST, _LATEST = 0.2, 15.0
"""Seconds between two tries to connect again, at first and at most."""

_HEARTBEAT = 10.0
"""Seconds of silence after which the server is asked whether it is still there."""

_LOOK_EVERY = 0.25


class Watch(Protocol):
    """Hears what others change until it is stopped."""

    def start(self) -> None:
        """Begin to hear."""

    def stop(self) -> None:
        """Hear nothing more; returns when the thread has ended."""


class ServerWatch:
    """Listens on a connection of its own, and connects again after it was lost.

    What was said while nobody listened is lost. So each time it begins to listen it tells that
    anything may have changed.
    """

    def __init__(self, address: str, own: UUID, hear: Hear, reached: Reached) -> None:
        """Take the server's address, and the sender whose words are our own."""
        self._address, self._own, self._hear, self._reached = address, own, hear, reached
        self._stopped = threading.Event()
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="changes", daemon=True)

    def start(self) -> None:
        """Begin to listen, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread at once, unless it is connecting just now."""
        self._stopped.set()
        self._wake.send(b".")
        self._thread.join()
        self._wake.close()
        self._woken.close()

    def _run(self) -> None:
        import psycopg

        pause, is_reached = _SOONEST, True
        while not self._stopped.is_set():
            try:
                with self._connected() as connection:
                    pause, was_reached, is_reached = _SOONEST, is_reached, True
                    if not was_reached:
                        self._reached(True)
                    self._hear((AnythingChanged(),))
                    self._listen(connection)
            except psycopg.Error:
                if is_reached and not self._stopped.is_set():
                    is_reached = False
                    self._reached(False)
            # not all at once, when a server comes back to hundreds of machines
            self._stopped.wait(pause * random.uniform(0.5, 1.0))  # noqa: S311
            pause = min(pause * 2, _LATEST)

    @contextmanager
    def _connected(self) -> Iterator[psycopg.Connection[Any]]:
        import psycopg

        # a cable that was pulled is noticed by asking, and by no answer within seconds
        with psycopg.connect(
            self._address, autocommit=True, connect_timeout=5, application_name="counter changes",
            tcp_user_timeout=5_000, keepalives_idle=10, keepalives_interval=5, keepalives_count=2,
        ) as connection:  # fmt: skip
            connection.execute(f"LISTEN {CHANNEL}")
            yield connection

    def _listen(self, connection: psycopg.Connection[Any]) -> None:
        with selectors.DefaultSelector() as waiting:
            waiting.register(connection, selectors.EVENT_READ)
            waiting.register(self._woken, selectors.EVENT_READ)
            while not self._stopped.is_set():
                if not waiting.select(_HEARTBEAT):
                    connection.execute("SELECT 1")
                for said in connection.notifies(timeout=0):
                    sender, changes = wire.read(said.payload)
                    if sender != self._own:
                        self._hear(changes)


class FileWatch:
    """Looks some times a second whether another process changed something in the file.

    SQLite tells only that somebody else wrote; the mark tells whether there was a change in it.
    Entries of the audit trail alone are none: screens that look would make each other look for
    ever. A process's own work holds the lock meanwhile and is left out: nobody else writes then, as
    the turnstile lets one in at a time.
    """

    def __init__(self, connection: Any, hear: Hear) -> None:
        """Take a connection that nothing else uses; it is closed in the end."""
        self._connection, self._hear = connection, hear
        self._lock = threading.Lock()
        self._seen, self._told = self._version(), self._mark()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="changes", daemon=True)

    def start(self) -> None:
        """Begin to look, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread at once."""
        self._stopped.set()
        self._thread.join()
        self._connection.close()

    @contextmanager
    def own_work(self) -> Iterator[None]:
        """Leave out what is written within; the caller holds the turnstile."""
        with self._lock:
            self._look()
            try:
                yield
            finally:
                self._seen, self._told = self._version(), self._mark()

    def _run(self) -> None:
        while not self._stopped.wait(_LOOK_EVERY):
            with self._lock:
                self._look()

    def _look(self) -> None:
        before, self._seen = self._seen, self._version()
        if self._seen == before:
            return
        told, self._told = self._told, self._mark()
        if self._told != told:
            self._hear((AnythingChanged(),))

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _mark(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])


def new_mark() -> str:
    """Return the statement that marks a transaction of an embedded office as one with a change.

    The mark is a number in the file's head that is kept with the transaction and read by
    `FileWatch`; any other number than before will do.
    """
    return f"PRAGMA user_version = {random.getrandbits(31)}"
