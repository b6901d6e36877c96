"""Folders for a while: of this user alone, gone when their work is done, swept after a crash.

A lock that dies with its process holds each of them. Whoever makes the next one in the same place
first removes what nobody holds any more, so that a process that was killed leaves nothing behind
for longer than until the next start.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
import weakref
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, Self

from counter_app import paths

if TYPE_CHECKING:
    from types import TracebackType

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


HELD: Final = ".held"
"""The file in each folder that carries its lock."""

_PREFIX: Final = "counter-"
_IN_THE_MAKING: Final = 3600.0
"""So many seconds a folder may stand without its lock before it counts as left behind."""

_swept: set[Path] = set()


class Scratch:
    """A folder for a while; also a context manager. It goes with the object or the process."""

    def __init__(self, kind: str, base: Path) -> None:
        """Make a folder below `base`, named by what it is for and never by whom.

        Raises:
            OSError: where nothing can be written.
        """
        base = _usable(base)
        if base not in _swept:
            _swept.add(base)
            sweep(base)
        self.path, self._lock = _made(kind, base)
        self._end = weakref.finalize(self, _remove, self.path, self._lock, os.getpid())

    @property
    def lock(self) -> int:
        """The lock's descriptor, for a program of ours that goes on working in the folder."""
        return self._lock.fileno()

    def close(self) -> None:
        """Remove the folder with all that is in it."""
        self._end()

    def __enter__(self) -> Self:
        """Give the folder."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove it, whatever happened."""
        self.close()


def private(kind: str) -> Scratch:
    """Make a folder for what may tell of a person, where only this user looks."""
    return Scratch(kind, paths.private_dir())


def large(kind: str) -> Scratch:
    """Make a folder for made-up data of any size, in the system's place for such."""
    import tempfile  # slow to load, and no window needs it

    return Scratch(kind, Path(tempfile.gettempdir()))


def sweep(base: Path) -> int:
    """Remove this user's folders below a place that no living process holds; return how many."""
    return sum(_left_behind(folder) for folder in base.glob(f"{_PREFIX}*"))


def _usable(base: Path) -> Path:
    """Return the place, made if need be; the system's own where the user's cannot be written."""
    try:
        base.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        pass
    else:
        if os.access(base, os.W_OK | os.X_OK):
            return base
    import tempfile

    return Path(tempfile.gettempdir())


_TAKEN = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What a system says of a lock that somebody holds."""


def _made(kind: str, base: Path) -> tuple[Path, IO[bytes]]:
    while True:
        path = base / f"{_PREFIX}{kind}-{os.getpid()}-{os.urandom(4).hex()}"
        path.mkdir(mode=0o700)
        lock = (path / HELD).open("wb")
        try:
            _take(lock)
        except OSError as error:
            lock.close()
            if error.errno in _TAKEN:
                continue  # who sweeps at this very moment took it for one that was left behind
            _delete(path)
            raise
        if (path / HELD).exists():
            return path, lock
        lock.close()


def _left_behind(folder: Path) -> bool:
    """Remove a folder if it is ours and nobody holds it."""
    with contextlib.suppress(OSError):
        about = folder.lstat()
        if folder.is_symlink() or (hasattr(os, "getuid") and about.st_uid != os.getuid()):
            return False
        if not (folder / HELD).exists():  # killed between two steps, or not one of these at all
            if time.time() - about.st_mtime > _IN_THE_MAKING:
                folder.rmdir()  # only when it is empty
                return True
            return False
        with (folder / HELD).open("r+b") as lock:
            _take(lock)
            if sys.platform != "win32":
                _delete(folder)
        _delete(folder)
        return not folder.exists()
    return False


def _remove(folder: Path, lock: IO[bytes], maker: int) -> None:
    if os.getpid() == maker:  # a forked child leaves its parent's folder alone
        lock.close()
        _delete(folder)


def _delete(folder: Path) -> None:
    import shutil

    shutil.rmtree(folder, ignore_errors=True)
