"""Work off the GUI thread: named lanes of one thread each, results delivered on the GUI thread."""

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

BUSY_AFTER = 300
"""Milliseconds after which work is shown as busy."""
LONG_AFTER = 2000
"""Milliseconds after which work is shown with a way to stop it."""

T = TypeVar("T")
Failed = Callable[[Exception], object]

_log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The work was stopped on request; nobody is told."""


class Progress:
    """A handle on running work: how far it is, and a way to stop it. Safe in any thread."""

    def __init__(self, tell: Callable[[int, int], None] | None = None) -> None:
        """Take what to call at each report."""
        self._tell = tell
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next check; work that waits in its lane never starts."""
        self._stop.set()

    def check(self) -> None:
        """Raise Cancelled when somebody asked to stop."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        """Tell how many parts of how many are done. Raises Cancelled on request."""
        self.check()
        if self._tell is not None:
            self._tell(done, total)


@dataclass
class _Job:
    owner: QObject
    lane: str
    work: Callable[[], Any]
    on_done: Callable[[Any], object]
    on_error: Failed | None
    on_progress: Callable[[int, int], object] | None
    progress: Progress
    shown: bool = False


class Tasks(QObject):
    """Runs work on lanes and hands back what came of it on the GUI thread.

    A job stays in this object's keeping until it was delivered, so that no Qt object a closure
    holds is ever released in a worker thread.

    Signals:
        busy_changed: an owner has work over 300 ms (True) or none any more (False).
        lane_busy: a lane's name, and whether it has work over 300 ms.
        long_running: an owner and the Progress of its work that takes over 2 s.
    """

    busy_changed = Signal(object, bool)
    lane_busy = Signal(str, bool)
    long_running = Signal(object, object)
    _finished = Signal(int, object, object)
    _reported = Signal(int, int, int)

    def __init__(
        self,
        on_failure: Callable[[Exception, QObject], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take what to do with errors for which a caller names nothing."""
        super().__init__(parent)
        self._on_failure = on_failure
        self._jobs: dict[int, _Job] = {}
        self._numbers = itertools.count(1)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def on_failure(self, show: Callable[[Exception, QObject], object]) -> None:
        """Set what to do with errors for which a caller names nothing."""
        self._on_failure = show

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], object],
        on_error: Failed | None = None,
        lane: str = "store",
        on_progress: Callable[[int, int], object] | None = None,
    ) -> Progress:
        """Do the work on a lane, then call `on_done` or `on_error` on the GUI thread.

        Nothing is called when the owner is gone or the work was cancelled.
        """
        return self.run_long(owner, lambda _progress: work(), on_done, on_error, lane, on_progress)

    def run_long(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object],
        on_error: Failed | None = None,
        lane: str = "store",
        on_progress: Callable[[int, int], object] | None = None,
    ) -> Progress:
        """Do work that reports how far it is and can be stopped; else as `run`."""
        number = next(self._numbers)
        progress = Progress(lambda done, total: self._reported.emit(number, done, total))
        if self._closed:
            progress.cancel()
            return progress
        self._jobs[number] = _Job(
            owner, lane, lambda: work(progress), on_done, on_error, on_progress, progress
        )
        self._start(number, lane)
        return progress

    def fail(self, error: Exception, owner: QObject) -> None:
        """Show an error as if the work's owner had named nothing to do with it."""
        if self._on_failure is not None:
            self._on_failure(error, owner)
        else:
            _log.error("work failed and nobody was told", exc_info=error)

    @property
    def pending(self) -> int:
        """How many jobs wait, run or were not delivered yet."""
        return len(self._jobs)

    def close(self) -> None:
        """Take no more work, let running work finish, and drop what waits."""
        self._closed = True
        for job in list(self._jobs.values()):
            job.progress.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()
        self._jobs.clear()

    def _start(self, number: int, lane: str) -> None:
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=f"lane-{lane}")
        self._lanes[lane].submit(self._execute, number)
        QTimer.singleShot(BUSY_AFTER, self, lambda: self._show_busy(number))
        QTimer.singleShot(LONG_AFTER, self, lambda: self._show_long(number))

    def _execute(self, number: int) -> None:
        result, error = self._outcome(number)
        self._finished.emit(number, result, error)

    def _outcome(self, number: int) -> tuple[object, Exception | None]:
        job = self._jobs.get(number)
        if job is None:
            return None, Cancelled()
        try:
            job.progress.check()
            return job.work(), None
        except Exception as error:
            return None, error

    def _show_busy(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is None or not shiboken6.isValid(job.owner):
            return
        first_of_owner = not self._is_shown(owner=job.owner)
        first_of_lane = not self._is_shown(lane=job.lane)
        job.shown = True
        if first_of_owner:
            self.busy_changed.emit(job.owner, True)
        if first_of_lane:
            self.lane_busy.emit(job.lane, True)

    def _show_long(self, number: int) -> None:
        job = self._jobs.get(number)
        if job is not None and shiboken6.isValid(job.owner):
            self.long_running.emit(job.owner, job.progress)

    def _is_shown(self, owner: QObject | None = None, lane: str | None = None) -> bool:
        return any(
            job.shown and (job.owner is owner or job.lane == lane) for job in self._jobs.values()
        )

    @Slot(int, int, int)
    def _tell(self, number: int, done: int, total: int) -> None:
        job = self._jobs.get(number)
        if job is not None and job.on_progress is not None and shiboken6.isValid(job.owner):
            job.on_progress(done, total)

    @Slot(int, object, object)
    def _deliver(self, number: int, result: object, error: Exception | None) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        alive = shiboken6.isValid(job.owner)
        if job.shown and alive and not self._is_shown(owner=job.owner):
            self.busy_changed.emit(job.owner, False)
        if job.shown and not self._is_shown(lane=job.lane):
            self.lane_busy.emit(job.lane, False)
        if not alive or job.progress.cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            job.on_done(result)
        elif job.on_error is not None:
            job.on_error(error)
        else:
            self.fail(error, job.owner)


class InlineTasks(Tasks):
    """Tasks that are done at once in the calling thread, for tests of models.

    With `hold` the work waits until `release`, so that a test sees the state in between.
    """

    def __init__(
        self,
        on_failure: Callable[[Exception, QObject], object] | None = None,
        *,
        hold: bool = False,
    ) -> None:
        """Run at once, or hold."""
        super().__init__(on_failure)
        self._hold = hold
        self._held: list[int] = []

    def release(self) -> None:
        """Do all work that was held."""
        while self._held:
            self._run_now(self._held.pop(0))

    def _start(self, number: int, lane: str) -> None:
        if self._hold:
            self._held.append(number)
        else:
            self._run_now(number)

    def _run_now(self, number: int) -> None:
        result, error = self._outcome(number)
        self._deliver(number, result, error)
