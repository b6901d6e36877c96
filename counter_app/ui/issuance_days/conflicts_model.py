"""What the screen of cases knows and decides: what came home and waits for a decision."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.packages.conflict import Conflict, Remedy
from counter_app.services.office import Office
from counter_app.ui.issuance_days.bringing_home import BroughtHome, bring_home
from counter_app.ui.tasks import Tasks


class Shelf(StrEnum):
    """Which cases are shown."""

    OPEN = "open"
    SETTLED = "settled"


class ConflictsModel(QObject):
    """The cases of the actor's place, settling one, and bringing results home.

    Signals:
        changed: what is shown is new.
        settled: the Conflict that was settled.
        brought: the BroughtHome of the files that were chosen.
    """

    changed = Signal()
    settled = Signal(object)
    brought = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self.shelf = Shelf.OPEN
        self.open: tuple[Conflict, ...] = ()
        self.done: tuple[Conflict, ...] = ()
        self.is_read = False

    @property
    def cases(self) -> tuple[Conflict, ...]:
        """The cases of the shelf that is shown."""
        return self.open if self.shelf is Shelf.OPEN else self.done

    def show(self, shelf: Shelf) -> None:
        """Show the other shelf."""
        self.shelf = shelf
        self.changed.emit()

    def load(self) -> None:
        """Read both shelves."""
        cases, actor = self._office.package_conflicts, self._actor
        self._tasks.run(self, lambda: (cases.open(actor), cases.settled(actor)), self._keep)

    def beside(self, one: Conflict) -> int:
        """Return how many other open cases stand against the same thing."""
        return sum(other.item_id == one.item_id for other in self.open) - 1

    def settle(self, one: Conflict, remedy: Remedy, reason: str) -> None:
        """Settle a case."""
        cases, actor, key = self._office.package_conflicts, self._actor, new_id()
        self._tasks.run(
            self, lambda: cases.settle(actor, one.id, remedy, reason, key), self._settled
        )

    def bring_home(self, chosen: Sequence[str]) -> None:
        """Merge the files that were chosen, each by itself: one that is refused stops no other."""
        if not chosen:
            return
        files, office, actor = [Path(one) for one in chosen], self._office, self._actor
        self._tasks.run(self, lambda: bring_home(office, actor, files), self._brought)

    def _keep(self, found: tuple[tuple[Conflict, ...], tuple[Conflict, ...]]) -> None:
        self.open, self.done = found
        self.is_read = True
        self.changed.emit()

    def _settled(self, one: Conflict) -> None:
        self.settled.emit(one)
        self.load()

    def _brought(self, done: BroughtHome) -> None:
        self.brought.emit(done)
        self.load()
