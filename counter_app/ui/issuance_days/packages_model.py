"""Packages of a day: what went out to which machine, sealing one, and bringing results home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import DayPackages, Device, Package, PackageState
from counter_app.exchange.sealed_package import save
from counter_app.services.office import Office
from counter_app.services.packages import Packed, PackWish
from counter_app.services.this_machine import ThisMachine
from counter_app.ui.issuance_days.bringing_home import bring_home
from counter_app.ui.issuance_days.day_tab import DayModel
from counter_app.ui.tasks import Progress, Tasks


@dataclass(frozen=True, slots=True)
class _Known:
    found: DayPackages | None
    machine: str
    is_alone: bool


class PackagesModel(DayModel):
    """The packages of a day at the actor's place.

    Signals:
        sealed: the Packed, and the path of its file.
        withdrawn: the Package that was called back.
        rehearsed: it was noted what came of the rehearsal.
        registered: the name under which this machine is known now.
        brought: the BroughtHome of the files that were chosen.
        advanced: (done, of) of files that are brought home.
    """

    sealed = Signal(object, str)
    withdrawn = Signal(object)
    registered = Signal(str)
    rehearsed = Signal()
    brought = Signal(object)
    advanced = Signal(int, int)
    _over = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None,
        machine: ThisMachine | None = None,
    ) -> None:  # fmt: skip
        """Begin with nothing known; `machine` is this one, where it is not the user's own."""
        super().__init__(office, actor, tasks, parent)
        self.machine = machine or ThisMachine()
        self._is_bringing = False
        self._progress: Progress | None = None
        self._over.connect(self._end_bringing)

    def forget(self) -> None:
        """Forget what was known of the day before."""
        self.found: DayPackages | None = None
        self.machine_name = ""
        self.is_alone = False

    @property
    def is_here(self) -> bool:
        """Whether the person works at the hall of the day: packages are made nowhere else."""
        return self.day is not None and self.day.location_id == self.actor.location_id

    @property
    def may_pack(self) -> bool:
        """Whether packages of the day may be sealed here."""
        return (
            self.is_here
            and self.found is not None
            and not self.is_alone
            and self.actor.may(Permission.PACK_DAY)
        )

    @property
    def may_bring(self) -> bool:
        """Whether results may be brought home here now."""
        is_stopped = self._progress is not None and self._progress.cancelled
        is_free = is_stopped or not self._is_bringing
        return is_free and not self.is_alone and self.actor.may(Permission.MERGE_DAY)

    @property
    def machines(self) -> tuple[Device, ...]:
        """The machines for which may be packed."""
        return tuple(one for one in self.found.devices if not one.is_retired) if self.found else ()

    @property
    def packages(self) -> tuple[Package, ...]:
        """The packages of the day, the newest first."""
        return self.found.packages if self.found else ()

    @property
    def conflicts(self) -> int:
        """How many cases of the day's packages wait for a decision."""
        return sum(one.conflicts for one in self.packages)

    @property
    def not_ready(self) -> tuple[str, ...]:
        """The names of operators of this place who could not open a package."""
        people = self.found.people if self.found else ()
        return tuple(one.name for one in people if not one.is_ready)

    def load(self) -> None:
        """Read machines, operators, boxes and packages."""
        office, actor, day, machine = self.office, self.actor, self.day, self.machine
        if day is None or not actor.may(Permission.PACK_DAY):
            self.changed.emit()
            return
        is_here = self.is_here

        def work() -> _Known:
            found = office.packages.look(actor, day.day) if is_here else None
            return _Known(found, machine.name(), office.offline.state() is not None)

        def done(known: _Known) -> None:
            if self.day is not None and self.day.id == day.id:
                self.found, self.machine_name = known.found, known.machine
                self.is_alone = known.is_alone
                self.changed.emit()

        self.tasks.run(self, work, done)

    def pack(self, wish: PackWish, file: str) -> None:
        """Seal a package and write it; a file that cannot be written is tried again elsewhere."""
        office, actor = self.office, self.actor

        def work(key: UUID) -> Packed:
            packed = office.packages.pack(actor, wish, key)
            try:
                save(packed.raw, Path(file))
            except OSError as error:
                raise Refused(Code.FILE_NOT_WRITTEN, file=Path(file).name) from error
            return packed

        def done(packed: Packed) -> None:
            self.sealed.emit(packed, file)
            self.load()

        self.gestures.run(("pack", wish), work, done)

    def withdraw(self, one: Package, reason: str) -> None:
        """Call a package back."""
        office, actor = self.office, self.actor

        def done(package: Package) -> None:
            self.withdrawn.emit(package)
            self.load()

        self.gestures.run(
            ("withdraw", one.id, reason),
            lambda key: office.packages.withdraw(actor, one.id, reason, key), done,
        )  # fmt: skip

    def register(self, name: str) -> None:
        """Register this machine under a name."""
        office, actor, machine = self.office, self.actor, self.machine

        def done(known: str) -> None:
            self.registered.emit(known)
            self.load()

        self.gestures.run(
            ("register", name), lambda key: machine.register(office, actor, name, key).name, done
        )

    @property
    def may_note(self) -> bool:
        """Whether what came of the rehearsal may be noted."""
        day = self.day
        return day is not None and day.is_open_to_changes and self.actor.may(Permission.PLAN)

    def note_rehearsal(self, words: str) -> None:
        """Note that the day was rehearsed now, and what came of it."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(changed: IssuanceDay) -> None:
            self.day = changed
            self.rehearsed.emit()
            self.changed.emit()

        self.gestures.run(
            ("rehearsed", day.id, words),
            lambda key: office.rehearsals.note(actor, day.id, words, key), done,
        )  # fmt: skip

    def retire(self, one: Device) -> None:
        """Pack for a machine no more."""
        office, actor = self.office, self.actor
        self.gestures.run(
            ("retire", one.id), lambda key: office.packages.retire(actor, one.id, key),
            lambda _nothing: self.load(),
        )  # fmt: skip

    def bring(self, chosen: Sequence[str]) -> None:
        """Bring files of results home; can be stopped between two of them."""
        if not chosen or not self.may_bring:
            return
        office, actor, files = self.office, self.actor, [Path(one) for one in chosen]
        self._is_bringing = True
        self.changed.emit()

        def work(progress: Progress) -> None:
            def tell(done: int, of: int) -> None:
                if not progress.cancelled:
                    progress.report(done, of)

            try:
                brought = bring_home(
                    office, actor, files, progress=tell, cancelled=lambda: progress.cancelled
                )
            finally:
                self._over.emit()
            self.brought.emit(brought)  # from here, as what was stopped is delivered to nobody

        progress = self.tasks.run_long(
            self, work, lambda _nothing: None, on_progress=self.advanced.emit
        )
        if self._is_bringing:
            self._progress = progress

    def _end_bringing(self) -> None:
        self._is_bringing, self._progress = False, None
        self.load()


def is_out(one: Package) -> bool:
    """Whether something of a package may still come home, so that it can be called back."""
    return one.state is not PackageState.WITHDRAWN
