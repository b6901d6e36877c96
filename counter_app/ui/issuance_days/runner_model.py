"""What a runner's page knows: what to fetch, what to bring, and what the last scan led to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.fetching import Errand, Line
from counter_app.domain.operators import Actor
from counter_app.domain.packages import failed_scan
from counter_app.domain.packages.package import ScanFailure
from counter_app.services.office import Office
from counter_app.ui import failed_scans
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

_SOON = 400
"""Milliseconds in which changes of the hall are gathered, so that the list is read once."""
_EXPECTED = frozenset(
    {
        Code.NOBODY_WAITS, Code.CARD_UNKNOWN, Code.CARD_NOT_HERE, Code.CARD_WRONG_STATE,
        Code.ALREADY_HANDED_OUT,
    }
)  # fmt: skip


class Done(StrEnum):
    """What became of a card."""

    FETCHED = "fetched"
    BACK = "back"
    NOT_FOUND = "not_found"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Result:
    """What the last gesture led to.

    Attributes:
        line: the errand that follows for this card, where there is one.
    """

    done: Done
    number: str
    line: Line | None = None
    refusal: Refused | None = None


class RunnerModel(QObject):
    """A list in the order of walking, and the card that was scanned last.

    Signals:
        changed: anything that is shown is new.
    """

    changed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start empty; `load` reads the list."""
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._gestures = Gestures(self, tasks)
        self.actor = actor
        self.lines: tuple[Line, ...] = ()
        self.result: Result | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.load)

    @property
    def urgent(self) -> int:
        """For how many people at a desk a card is to be fetched or brought."""
        return sum(one.errand in {Errand.FETCH_NOW, Errand.BRING} for one in self.lines)

    def load(self) -> None:
        """Read the list."""
        office, actor = self._office, self.actor
        self._tasks.run(self, lambda: office.day_runner.lines(actor), self._show)

    def load_soon(self) -> None:
        """Read the list in a moment, once for all changes until then."""
        if not self._soon.isActive():
            self._soon.start()

    def fetch(self, number: str, *, is_scan: bool = False) -> None:
        """Take the card with this number: it was scanned or typed at its tray."""
        self._do(Done.FETCHED, number, is_scan=is_scan)

    def bring_back(self, number: str) -> None:
        """Lay a card back that is carried."""
        self._do(Done.BACK, number)

    def miss(self, number: str) -> None:
        """Say that a card does not lie in its place."""
        self._do(Done.NOT_FOUND, number)

    def _do(self, what: Done, number: str, *, is_scan: bool = False) -> None:
        wanted = number.strip().upper()
        if not wanted:
            return
        actor, runner = self.actor, self._office.day_runner
        acts = {
            Done.FETCHED: runner.fetch, Done.BACK: runner.bring_back,
            Done.NOT_FOUND: runner.not_found,
        }  # fmt: skip

        def work(key: UUID) -> tuple[Line, ...]:
            acts[what](actor, wanted, key)
            return runner.lines(actor)

        def done(lines: tuple[Line, ...]) -> None:
            line = next((one for one in lines if one.card.number == wanted), None)
            self.result = Result(what, wanted, line)
            self._show(lines)

        def refused(refusal: Refused) -> None:
            if is_scan:
                self._note(refusal, wanted)
            self.result = Result(Done.REFUSED, wanted, refusal=refusal)
            self.load()

        self._gestures.run(
            (what, wanted), work, done, expected=_EXPECTED, on_refused=refused
        )  # fmt: skip

    def _note(self, refusal: Refused, number: str) -> None:
        """Note a scan that led to no card of this hall."""
        failure = failed_scan.of_refusal(refusal.code)
        if failure is ScanFailure.CARD_UNKNOWN:
            failure = failed_scan.of_text(number)
        failed_scans.note(self, self._tasks, self._office, self.actor, failure)

    def _show(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines
        self.changed.emit()
