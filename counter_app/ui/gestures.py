"""Writing gestures: each has one key, so that a double click or a second try does it once."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.ui.tasks import Progress, Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _No:
    refusal: Refused


class Gestures:
    """Runs what a screen writes.

    What is asked for again while it runs is left alone. The key stays until the work was done, so
    that a second try after a broken connection is known to the store.
    """

    def __init__(self, owner: QObject, tasks: Tasks) -> None:
        """Take who owns the work, and who runs it."""
        self._owner, self._tasks = owner, tasks
        self._keys: dict[Hashable, UUID] = {}
        self._running: dict[Hashable, Progress | None] = {}

    def is_running(self, what: Hashable) -> bool:
        """Whether this is being done now."""
        if what not in self._running:
            return False
        progress = self._running[what]
        return progress is None or not progress.cancelled

    def run(
        self,
        what: Hashable,
        work: Callable[[UUID], T],
        on_done: Callable[[T], object],
        *,
        expected: frozenset[Code] = frozenset(),
        on_refused: Callable[[Refused], object] | None = None,
    ) -> None:
        """Do what is named, with its key, off the GUI thread.

        Refusals with an expected code go to `on_refused`; all other errors where errors go.
        """
        if self.is_running(what):
            return
        key = self._keys.setdefault(what, new_id())
        self._running[what] = None

        def attempt() -> T | _No:
            try:
                return work(key)
            except Refused as refusal:
                if refusal.code in expected:
                    return _No(refusal)
                self._running.pop(what, None)
                raise
            except BaseException:
                self._running.pop(what, None)
                raise

        def deliver(result: T | _No) -> None:
            self._running.pop(what, None)
            self._keys.pop(what, None)
            if not isinstance(result, _No):
                on_done(result)
            elif on_refused is not None:
                on_refused(result.refusal)

        progress = self._tasks.run(self._owner, attempt, deliver)
        if what in self._running:
            self._running[what] = progress
