"""What the page of a case load knows and decides: the list, what it comes to, and booking it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from counter_app.domain.contacts.case_booking import OPEN_OUTCOMES, CaseBooking, CaseBookings
from counter_app.domain.operators import Actor, Permission
from counter_app.exchange.written_tables import Cell, text_table, workbook
from counter_app.services.office import Office
from counter_app.ui.tasks import Cancelled, Progress, Tasks

_LANE = "case load"
"""A lane of its own: booking thousands keeps nobody waiting who books one."""


class Doing(StrEnum):
    """What is done with a list now."""

    NOTHING = "nothing"
    LOOKING = "looking"
    BOOKING = "booking"


class LoadModel(QObject):
    """A list of people, a preview of it, and booking all of it.

    Signals:
        changed: the list, what it comes to, or what is done with it is new.
        advanced: rows that are done, and how many there are.
        booked: the CaseBookings of what was booked, or stopped.
        written: the name of the report's file and its bytes.
    """

    changed = Signal()
    advanced = Signal(int, int)
    booked = Signal(object)
    written = Signal(str, bytes)
    _ended = Signal(object)
    _failed = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Start without a list."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._stop = Event()
        self.file: Path | None = None
        self.result: CaseBookings | None = None
        self.is_preview = True
        self.doing = Doing.NOTHING
        self.only_left = False
        self._ended.connect(self._show)
        self._failed.connect(self._fail)

    @property
    def may(self) -> bool:
        """Whether the operator may book."""
        return self._actor.may(Permission.BOOK)

    @property
    def can_book(self) -> bool:
        """Whether there is something to book now."""
        return (
            self.may and self.doing is Doing.NOTHING and self.is_preview
            and self.result is not None and self.result.totals.visits > 0
        )  # fmt: skip

    @property
    def can_go_on(self) -> bool:
        """Whether booking was stopped and can be gone on with."""
        return (
            self.may and self.doing is Doing.NOTHING and not self.is_preview
            and self.result is not None and self.result.is_stopped
        )  # fmt: skip

    @property
    def rows(self) -> Sequence[CaseBooking]:
        """The rows that are shown."""
        rows = self.result.rows if self.result else ()
        return [one for one in rows if one.outcome in OPEN_OUTCOMES] if self.only_left else rows

    def choose(self, file: Path) -> None:
        """Take a list and look what booking it would come to."""
        if self.doing is Doing.NOTHING:
            self.file = file
            self.look()

    def look(self) -> None:
        """Look what booking the list would come to now; nothing is booked."""
        actor, booking, file = self._actor, self._office.case_booking, self.file
        if file is None or self.doing is not Doing.NOTHING:
            return
        self.result, self.is_preview = None, True
        self._run(
            Doing.LOOKING, lambda told, _stopped: booking.preview(actor, file, told)
        )  # fmt: skip

    def book(self) -> None:
        """Book everybody on the list, or go on where it was stopped."""
        actor, booking, file = self._actor, self._office.case_booking, self.file
        if file is None or not (self.can_book or self.can_go_on):
            return
        self.is_preview = False
        self._run(
            Doing.BOOKING,
            lambda told, stopped: booking.book(actor, file, told=told, stopped=stopped),
        )

    def stop(self) -> None:
        """Stop after the family that is under way; what was booked stays."""
        self._stop.set()

    def see(self, *, only_left: bool) -> None:
        """Show only rows about which somebody has to do something, or all."""
        self.only_left = only_left
        self.changed.emit()

    def write(self, name: str, title: str, head: Sequence[str], rows: list[list[Cell]]) -> None:
        """Make the report as a file, off the GUI thread."""

        def work() -> bytes:
            return workbook(title, head, rows) if name.endswith(".xlsx") else text_table(head, rows)

        self._tasks.run(self, work, lambda made: self.written.emit(name, made), lane="reports")

    def _run(
        self, doing: Doing,
        work: Callable[[Callable[[int, int], None], Callable[[], bool]], CaseBookings],
    ) -> None:  # fmt: skip
        self._stop.clear()
        self.doing = doing
        self.changed.emit()

        def whole(progress: Progress) -> None:
            def stopped() -> bool:
                return self._stop.is_set() or progress.cancelled

            def told(done: int, of: int) -> None:
                if doing is Doing.LOOKING and stopped():
                    raise Cancelled  # nothing is lost; what is being booked ends in order
                with suppress(Cancelled):
                    progress.report(done, of)

            # told by signals: of work that was stopped on request nobody else is told
            try:
                self._ended.emit(work(told, stopped))
            except Cancelled:
                self._ended.emit(None)
            except Exception as error:
                self._failed.emit(error)

        self._tasks.run_long(
            self, whole, lambda _none: None, lane=_LANE, on_progress=self.advanced.emit
        )

    @property
    def is_stopping(self) -> bool:
        """Whether somebody asked to stop what is done now."""
        return self._stop.is_set()

    def _show(self, result: CaseBookings | None) -> None:
        was, self.doing, self.result = self.doing, Doing.NOTHING, result
        self.changed.emit()
        if was is Doing.BOOKING and result is not None:
            self.booked.emit(result)

    def _fail(self, error: Exception) -> None:
        self.doing, self.result, self.is_preview = Doing.NOTHING, None, True  # a look tells it all
        self.changed.emit()
        self._tasks.fail(error, self)
