"""What the day's screen knows and decides."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.devices.ports import SlipPrinter
from counter_app.domain.appointments import AppointmentState, FreeStart
from counter_app.domain.changes import (
    AppointmentsChanged,
    CardsChanged,
    Change,
    PartnersChanged,
    PlanningChanged,
    QueueChanged,
)
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.queue import QueueEntry
from counter_app.domain.queue.hall import HallDay
from counter_app.services.office import Office
from counter_app.ui.slips import Slips
from counter_app.ui.tasks import Progress, Tasks
from counter_app.ui.today.day_lines import DayFilter, DayRow, judge

_Free = tuple[tuple[str, FreeStart | None], ...]


_FREE_AFTER = 400
"""Milliseconds after the last change at which free times are looked for: the list goes before, and
many bookings make one search."""


class TodayModel(QObject):
    """The appointments of one day at the actor's location.

    Signals:
        changed: rows, counts, day or time are new.
        checked_in: the QueueEntry of somebody who was checked in here.
    """

    changed = Signal()
    checked_in = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work; nothing is loaded yet."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._slips = Slips(self, office, tasks)
        self._wanted: date | None = None
        self._day: HallDay | None = None
        self._rows: tuple[DayRow, ...] = ()
        self._filter = DayFilter.STILL
        self._loading: Progress | None = None
        self._free: _Free = ()
        self._free_is_old = True
        self._soon = QTimer(self)  # one gesture tells of several changes: they are read once
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._load_lines)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_FREE_AFTER)
        self._quiet.timeout.connect(self._load_free)
        self._checking_in: set[UUID] = set()
        self.ending: tuple[Mandate, ...] = ()

    def use_slips(self, printer: SlipPrinter | None) -> None:
        """Print a slip with the number for whoever is checked in here."""
        self._slips.use(printer)

    @property
    def day(self) -> date | None:
        """The day that is shown, None before the first answer."""
        return self._day.day if self._day else None

    @property
    def is_today(self) -> bool:
        """Whether the day that is shown is the present one."""
        return self._day is not None and self._day.day == self._day.today

    @property
    def zone(self) -> tzinfo:
        """The zone of the location's clock."""
        return self._day.zone if self._day else UTC

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self._office.store.clock.now()

    @property
    def filter(self) -> DayFilter:
        """Which lines are shown."""
        return self._filter

    @property
    def free(self) -> _Free:
        """The first free time of each service from the shown day on."""
        return self._free

    def rows(self) -> tuple[DayRow, ...]:
        """Return the lines that the filter shows, by time."""
        return tuple(row for row in self._rows if row.fits(self._filter))

    def count(self, wanted: DayFilter) -> int:
        """Return how many lines a filter would show."""
        return sum(row.fits(wanted) for row in self._rows)

    def next_row(self) -> int | None:
        """Return the place of the first shown line still ahead; None on other days."""
        if not self.is_today:
            return None
        rows, now = self.rows(), self.now
        return next((n for n, row in enumerate(rows) if row.line.starts_at > now), len(rows))

    def load(self) -> None:
        """Read the day anew, then the free times; an older reading under way is forgotten."""
        self._free_is_old = True
        self._load_lines()
        self._load_ending()

    def _load_ending(self) -> None:
        """Look which mandates run out, for who looks after the register."""
        if not self._actor.may(Permission.SEE_MANDATES):
            return
        office, actor = self._office, self._actor

        def done(found: tuple[Mandate, ...]) -> None:
            if found != self.ending:
                self.ending = found
                self.changed.emit()

        self._tasks.run(self, lambda: office.mandates.expiring(actor), done)

    def _load_lines(self) -> None:
        self._soon.stop()
        if self._loading is not None:
            self._loading.cancel()
        wanted = self._wanted
        office, here = self._office, self._actor.location_id
        self._loading = self._tasks.run(self, lambda: office.queue.day(here, wanted), self._take)

    def go(self, days: int) -> None:
        """Show a day later or, with a negative number, earlier."""
        start = self._wanted or self.day
        if start is not None:
            self._wanted = start + timedelta(days=days)
            self.load()

    def go_today(self) -> None:
        """Show the present day."""
        self._wanted = None
        self.load()

    def go_to(self, day: date) -> None:
        """Show a day."""
        self._wanted = day
        self.load()

    def show_only(self, wanted: DayFilter) -> None:
        """Choose which lines are shown."""
        self._filter = wanted
        self.changed.emit()

    def tick(self) -> None:
        """Judge the lines anew, as time went on."""
        if self._day is None:
            return
        if self.now.astimezone(self._day.zone).date() != self._day.today:
            self.load()
        self._judge()

    def may_check_in(self, row: DayRow | None) -> bool:
        """Tell whether the actor may check this person in now."""
        return (
            row is not None
            and self.is_today
            and self._actor.may(Permission.CHECK_IN)
            and row.line.state is AppointmentState.BOOKED
            and row.line.id not in self._checking_in
        )

    def may_open_visit(self, row: DayRow | None) -> bool:
        """Tell whether there is a visit to open for this person."""
        return (
            row is not None
            and self._actor.may(Permission.HAND_OUT)
            and (row.fits(DayFilter.HERE) or row.line.state is AppointmentState.FULFILLED)
        )

    def check_in(self, row: DayRow) -> None:
        """Check a person in; a second press while the first is under way does nothing."""
        if not self.may_check_in(row):
            return
        visit, gesture = row.line.id, new_id()
        self._checking_in.add(visit)
        self._tasks.run(
            self,
            lambda: self._office.queue.check_in(self._actor, visit, gesture),
            self._welcome,
            lambda error: self._stop_checking(visit, error),
        )

    def hear(self, change: Change) -> None:
        """Load anew if the change touches the day that is shown."""
        match change:
            case AppointmentsChanged(location, day):
                concerned = location == self._actor.location_id and day == self.day
            case QueueChanged(location) | CardsChanged(location) | PlanningChanged(location):
                concerned = location == self._actor.location_id
            case PartnersChanged():
                concerned = False
                self._load_ending()
            case _:
                concerned = False
        if concerned:
            self._free_is_old |= isinstance(change, AppointmentsChanged | PlanningChanged)
            self._soon.start(0)

    def _take(self, day: HallDay) -> None:
        is_other = self._day is None or self._day.day != day.day
        self._loading = None
        self._day = day
        self._judge()
        if self._free_is_old and is_other:
            self._load_free()
        elif self._free_is_old:
            self._quiet.start()

    def _load_free(self) -> None:
        if self._day is None:
            return
        self._quiet.stop()
        self._free_is_old = False
        since = max(self._day.day, self._day.today)
        self._tasks.run(self, lambda: self._read_free(since), self._take_free)

    def _read_free(self, since: date) -> _Free:
        office, here = self._office, self._actor.location_id
        return tuple(
            (kind.code, found)
            for kind in office.planning.services_at(here)
            for _, found in office.appointments.first_free(kind.code, 1, [here], from_day=since)
        )

    def _take_free(self, free: _Free) -> None:
        if free != self._free:
            self._free = free
            self.changed.emit()

    def _judge(self) -> None:
        if self._day is not None:
            queue = {entry.appointment_id: entry for entry in self._day.entries}
            self._rows = judge(self._day.lines, queue, self.now)
            self.changed.emit()

    def _welcome(self, entry: QueueEntry) -> None:
        self._checking_in.discard(entry.appointment_id)
        self._slips.print_for(entry.appointment_id)
        self.checked_in.emit(entry)
        self.load()

    def _stop_checking(self, visit: UUID, error: Exception) -> None:
        self._checking_in.discard(visit)
        self._tasks.fail(error, self)
        self.load()
