"""What the agenda's screen knows and decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.agenda import AgendaDay, SeasonDay
from counter_app.domain.appointments import Appointment, AppointmentState, DayLine
from counter_app.domain.changes import (
    AppointmentsChanged,
    CardsChanged,
    Change,
    PlanningChanged,
    QueueChanged,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.services.agenda import ListKind
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Progress, Tasks

SEASON_DAYS = 60


class Span(StrEnum):
    """How much the agenda shows at once."""

    DAY = "day"
    WEEK = "week"
    LIST = "list"


_DAYS = {Span.DAY: 1, Span.WEEK: 7, Span.LIST: 7}


@dataclass(frozen=True, slots=True)
class _Read:
    places: tuple[Location, ...]
    today: date
    days: tuple[AgendaDay, ...]
    season: tuple[SeasonDay, ...]


class AgendaModel(QObject):
    """Days of a location, the season, and moving a visit to another free time.

    Signals:
        changed: days, place, span or season are new.
        starts_ready: a visit to be moved, and the free starts it may go to on the shown days.
        moved: the Appointment at its new time, and the DayLine that it was.
        cancelled: the Appointment that was called off.
        list_ready: the ListKind and the bytes of a list that was asked for.
    """

    changed = Signal()
    starts_ready = Signal(object, object)
    moved = Signal(object, object)
    cancelled = Signal(object)
    list_ready = Signal(object, object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work; nothing is loaded yet."""
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._gestures = Gestures(self, tasks)
        self._loading: Progress | None = None
        self._read: _Read | None = None
        self._wanted: date | None = None
        self.actor = actor
        self.location_id = actor.location_id
        self.span = Span.DAY

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self._office.store.clock.now()

    @property
    def today(self) -> date | None:
        """The present day at the location, None before the first answer."""
        return self._read.today if self._read else None

    @property
    def days(self) -> tuple[AgendaDay, ...]:
        """The days that are shown."""
        return self._read.days if self._read else ()

    @property
    def season(self) -> tuple[SeasonDay, ...]:
        """How full the coming days are."""
        return self._read.season if self._read else ()

    @property
    def places(self) -> tuple[Location, ...]:
        """The locations whose agenda may be looked at."""
        return self._read.places if self._read else ()

    @property
    def place(self) -> Location | None:
        """The location that is shown."""
        return next((one for one in self.places if one.id == self.location_id), None)

    @property
    def first_day(self) -> date | None:
        """The first day that is shown."""
        return self.days[0].day if self.days else None

    def load(self) -> None:
        """Read what is shown anew; an older reading under way is forgotten."""
        if self._loading is not None:
            self._loading.cancel()
        location_id, span, wanted = self.location_id, self.span, self._wanted
        self._loading = self._tasks.run(
            self, lambda: self._fetch(location_id, span, wanted), self._take
        )

    def show_span(self, span: Span) -> None:
        """Show a day, a week, or a week as a list."""
        if span is not self.span:
            self.span = span
            self.load()

    def show_place(self, location_id: UUID) -> None:
        """Show another location."""
        if location_id != self.location_id:
            self.location_id = location_id
            self.load()

    def go(self, steps: int) -> None:
        """Show a day or week later or, with a negative number, earlier."""
        base = self._wanted or self.first_day
        if base is not None:
            self.go_to(base + timedelta(days=steps * _DAYS[self.span]))

    def go_to(self, day: date | None) -> None:
        """Show a day, or the week that it lies in; None is today."""
        self._wanted = day
        self.load()

    def hear(self, change: Change) -> None:
        """Load anew if the change touches what is shown."""
        match change:
            case AppointmentsChanged(location, day):
                season = {one.day for one in self.season}
                shown = {one.day for one in self.days}
                concerned = location == self.location_id and (day in shown or day in season)
            case QueueChanged(location) | CardsChanged(location) | PlanningChanged(location):
                concerned = location == self.location_id
            case _:
                concerned = False
        if concerned:
            self.load()

    def may_move(self, line: DayLine | None) -> bool:
        """Tell whether a visit may be moved or called off by this operator."""
        return (
            line is not None
            and line.state is AppointmentState.BOOKED
            and self.actor.may(Permission.BOOK)
            and line.starts_at > self.now
        )

    def find_starts(self, line: DayLine) -> None:
        """Look for the free times of the shown days to which a visit could go."""
        office, days = self._office, [day.day for day in self.days]
        location_id = self.location_id
        self._tasks.run(
            self,
            lambda: office.appointments.starts_for(line.id, location_id, days),
            lambda starts: self.starts_ready.emit(line, starts),
        )

    def move(self, line: DayLine, to: datetime) -> None:
        """Move a visit to another time at this location, with the guards of every booking."""
        actor, office, location_id = self.actor, self._office, self.location_id
        self._gestures.run(
            ("move", line.id, to),
            lambda key: office.appointments.move(actor, line.id, to, location_id, key),
            lambda made: self._moved(made, line),
        )

    def cancel(self, line: DayLine, reason: str) -> None:
        """Call a visit off."""
        actor, office = self.actor, self._office
        self._gestures.run(
            ("cancel", line.id),
            lambda key: office.appointments.cancel(actor, line.id, reason, key),
            self._cancelled,
        )

    def make_list(self, kind: ListKind, language: str) -> None:
        """Write what is shown as a file."""
        first, actor, location_id = self.first_day, self.actor, self.location_id
        if first is None:
            return
        count = len(self.days)
        self._tasks.run(
            self,
            lambda: self._office.agenda.list_of(actor, location_id, first, count, kind, language),
            lambda data: self.list_ready.emit(kind, data),
            lane="reports",
        )

    def _fetch(self, location_id: UUID, span: Span, wanted: date | None) -> _Read:
        office = self._office
        places = office.planning.locations()
        zone = next(one for one in places if one.id == location_id).tz
        today = self.now.astimezone(zone).date()
        first = wanted or today
        if span is not Span.DAY:
            first -= timedelta(days=first.weekday())
        monday = today - timedelta(days=today.weekday())
        return _Read(
            places, today,
            office.agenda.days(self.actor, location_id, first, _DAYS[span]),
            office.agenda.season(self.actor, location_id, monday, SEASON_DAYS + 7),
        )  # fmt: skip

    def _take(self, read: _Read) -> None:
        self._loading = None
        self._read = read
        self.changed.emit()

    def _moved(self, made: Appointment, line: DayLine) -> None:
        self.moved.emit(made, line)
        self.load()

    def _cancelled(self, gone: Appointment) -> None:
        self.cancelled.emit(gone)
        self.load()
