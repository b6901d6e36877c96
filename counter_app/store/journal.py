"""Gestures under way on this machine, so that after a crash it can be said what became of them.

One small file stands for each gesture from before its transaction until after it. A file that is
left over belongs to a gesture whose process died: the audit trail knows whether it was committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID


class Journal:
    """The gestures under way, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        """Use a folder; it is made when needed."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def under_way(self, gesture: UUID, at: datetime) -> Iterator[None]:
        """Note a gesture for as long as its transaction takes."""
        file = self._folder / str(gesture)
        file.write_text(at.isoformat(), encoding="ascii")
        try:
            yield
        finally:
            file.unlink(missing_ok=True)

    def left_over(self) -> tuple[tuple[UUID, datetime], ...]:
        """Return the gestures whose process died, the oldest first, with when they began."""
        found = []
        for file in self._folder.iterdir():
            try:
                found.append((UUID(file.name), datetime.fromisoformat(file.read_text("ascii"))))
            except (ValueError, OSError):
                continue  # a file that is not ours, or one cut short before it said when
        return tuple(sorted(found, key=lambda pair: pair[1]))

    def forget(self, gesture: UUID) -> None:
        """Drop a gesture that was told to the operator."""
        (self._folder / str(gesture)).unlink(missing_ok=True)
