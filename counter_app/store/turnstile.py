"""A fair queue of writing processes in front of an SQLite file.

SQLite's own lock is polled, so that under load one process can starve for seconds. Two file
locks make a turnstile: who waits for the work holds the door, so a process that just finished
cannot slip in again before the one that was waiting. Locks die with their process.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        while True:
            try:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:  # it gives up after ten seconds; the queue may be longer
                continue
            return

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


class Turnstile:
    """Lets one thread of one process at a time write to a database file, in fair order."""

    def __init__(self, database: Path) -> None:
        """Open the two lock files beside the database."""
        self._threads = threading.Lock()
        self._door = Path(f"{database}-door").open("ab")  # noqa: SIM115 - open as long as the store
        self._room = Path(f"{database}-room").open("ab")  # noqa: SIM115

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the turn and hold it."""
        with self._threads:
            _lock(self._door)
            try:
                _lock(self._room)
            finally:
                _unlock(self._door)
            try:
                yield
            finally:
                _unlock(self._room)

    def close(self) -> None:
        """Close the lock files; they stay on disk, empty."""
        self._door.close()
        self._room.close()
