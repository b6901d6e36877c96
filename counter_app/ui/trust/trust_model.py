"""What the screen of national certificates knows and decides."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import CounterError
from counter_app.domain.identity.trust import ImportedFile, TrustSummary
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.trust_lists import TrustLists
from counter_app.ui.tasks import Progress, Tasks

_LANE = "trust"


class Part(StrEnum):
    """What the table shows."""

    STATES = "states"
    LISTS = "lists"
    REFUSED = "refused"
    TAKEN = "taken"


class Health(StrEnum):
    """Whether what is here can be relied on."""

    NOTHING = "nothing"
    FRESH = "fresh"
    DUE = "due"


class TrustModel(QObject):
    """The lists of this machine, and taking newer ones in.

    Signals:
        changed: what is here, or what is shown of it, is new.
        working: how many certificates of how many were looked at; None when it ended.
        taken: the ImportedFiles of the import that ended.
        failed: the CounterError for which nothing could be taken in.
    """

    changed = Signal()
    working = Signal(object)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(
        self, lists: TrustLists, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the service, who works, and who runs the work."""
        super().__init__(parent)
        self._lists, self._actor, self._tasks = lists, actor, tasks
        self._progress: Progress | None = None
        self.is_working = False
        self.summary: TrustSummary | None = None
        self.part = Part.STATES
        self.last: tuple[ImportedFile, ...] = ()
        self.signed_by: Path | None = None

    @property
    def renew_by(self) -> date | None:
        """When a newer list is due, None without any."""
        return None if self.summary is None else self.summary.renew_by(self._lists.renew_days)

    @property
    def health(self) -> Health:
        """Whether what is here can be relied on, today."""
        due = self.renew_by
        if self.summary is None or not self.summary.certificates or due is None:
            return Health.NOTHING
        return Health.FRESH if self._lists.today < due else Health.DUE

    def rows(self) -> Sequence[object]:
        """Return what the table shows now."""
        found = self.summary
        if self.part is Part.TAKEN:
            return self.last
        if found is None:
            return ()
        shown: dict[Part, Sequence[object]] = {
            Part.STATES: found.states, Part.LISTS: found.sources, Part.REFUSED: found.refused,
        }  # fmt: skip
        return shown[self.part]

    def show(self, part: Part) -> None:
        """Show something else in the table."""
        self.part = part
        self.changed.emit()

    def load(self) -> None:
        """Read what is here."""
        lists, actor = self._lists, self._actor
        self._tasks.run(self, lambda: lists.summary(actor), self._keep, lane=_LANE)

    def take_in(self, paths: Sequence[str]) -> None:
        """Take files or folders in; what was chosen as signer must stand behind the lists."""
        if self.is_working or not paths:
            return
        lists, actor, key, signer = self._lists, self._actor, new_id(), self.signed_by
        chosen = [Path(path) for path in paths]
        self.is_working = True
        self.working.emit((0, 0))
        progress = self._tasks.run_long(
            self,
            lambda told: lists.take_in(
                actor, chosen, key, signed_by=signer, tell=told.report,
                cancelled=lambda: told.cancelled,
            ),
            self._done, self._failed, lane=_LANE,
            on_progress=lambda done, whole: self.working.emit((done, whole)),
        )  # fmt: skip
        self._progress = progress if self.is_working else None

    def stop(self) -> None:
        """Take no further file in; what was taken in stays."""
        if self._progress is not None:
            self._progress.cancel()
            self._end()
            self.load()

    def _keep(self, found: TrustSummary) -> None:
        self.summary = found
        self.changed.emit()

    def _done(self, done: tuple[ImportedFile, ...]) -> None:
        self._end()
        self.last, self.part = done, Part.TAKEN
        self.taken.emit(done)
        self.load()

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, CounterError):
            self.failed.emit(error)
        else:
            self._tasks.fail(error, self)

    def _end(self) -> None:
        self._progress, self.is_working = None, False
        self.working.emit(None)
