"""What a machine with a package knows of its day, and sealing what was done for home."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import Offline, Standstill
from counter_app.exchange.sealed_package import save
from counter_app.services.office import Office
from counter_app.services.offline import Closed
from counter_app.services.this_machine import ThisMachine
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """Results that were sealed, and where they lie."""

    file: str
    items: int
    is_final: bool


class MachineModel(QObject):
    """The package of this machine.

    Signals:
        changed: what is shown is new.
        sealed: the SealedFile that was written.
    """

    changed = Signal()
    sealed = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None,
        machine: ThisMachine | None = None,
    ) -> None:  # fmt: skip
        """Take the services, who works, who runs the work, and the machine's own keys."""
        super().__init__(parent)
        self._office, self._actor = office, actor
        self._machine = machine or ThisMachine()
        self._gestures = Gestures(self, tasks)
        self._tasks = tasks
        self.state: Offline | None = None
        self.last: SealedFile | None = None

    @property
    def is_closed(self) -> bool:
        """Whether the day was closed on this machine."""
        return self.state is not None and self.state.stopped is Standstill.CLOSED

    @property
    def may_seal(self) -> bool:
        """Whether the actor may seal what was done."""
        one, actor = self.state, self._actor
        if one is None or one.is_rehearsal:
            return False
        if one.is_shared:
            return actor.may(Permission.MERGE_DAY)
        return actor.may(Permission.HAND_OUT) or actor.may(Permission.MERGE_DAY)

    @property
    def may_go_beyond(self) -> bool:
        """Whether the actor may let new work go on now, whatever stands against it."""
        one = self.state
        stands = one is not None and one.stopped is not None and one.until is None
        return stands and not self.is_closed and self._actor.may(Permission.WORK_BEYOND)

    def load(self) -> None:
        """Look how this machine stands."""
        self._tasks.run(self, self._office.offline.state, self.take)

    def take(self, found: Offline | None) -> None:
        """Show how this machine stands."""
        self.state = found
        self.changed.emit()

    def seal(self, file: str, *, so_far: bool) -> None:
        """Seal what was done into a file; without `so_far` the day ends with it."""
        office, actor, machine = self._office, self._actor, self._machine

        def work(key: UUID) -> Closed:
            closed = office.offline.close(actor, machine.keys(), key, so_far=so_far)
            try:
                save(closed.raw, Path(file))
            except OSError as error:
                raise Refused(Code.FILE_NOT_WRITTEN, file=Path(file).name) from error
            return closed

        def done(closed: Closed) -> None:
            self.last = SealedFile(file=file, items=closed.items, is_final=closed.is_final)
            self.sealed.emit(self.last)
            self.load()

        self._gestures.run(("seal", so_far, self._parts()), work, done)

    def _parts(self) -> int:
        return self.state.parts if self.state else 0
