"""What the screen of the planning knows: a location, a week, a year, and what was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import AppointmentsChanged, Change, PlanningChanged
from counter_app.domain.operators import Actor
from counter_app.domain.planning.desk_count import Shortage, shortages
from counter_app.domain.planning.history import PlanVersion
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.overview import GroupDay, WeekView, YearDay
from counter_app.domain.planning.plan import Plan, Planned
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """All that the screen shows, read together."""

    locations: tuple[Location, ...]
    plan: Plan
    week: WeekView
    year: tuple[YearDay, ...]
    history: tuple[PlanVersion, ...]
    kinds: tuple[ServiceKind, ...]
    operators: Mapping[UUID, str]
    today: date


class PlanningModel(QObject):
    """One location at a time, the actor's own at first.

    Signals:
        changed: something else is shown; all of `shown` may be new.
    """

    changed = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._place = actor.location_id
        self._day: date | None = None
        self._group = ""
        self._shown: Loaded | None = None
        self._loading: Progress | None = None

    @property
    def shown(self) -> Loaded | None:
        """What is shown, None before the first loading."""
        return self._shown

    @property
    def place_id(self) -> UUID:
        """The location that is looked at."""
        return self._place

    @property
    def day(self) -> date:
        """The day that is looked at; its week and its year are shown."""
        return self._day or (self._shown.today if self._shown else date.today())  # noqa: DTZ011 - before loading

    @property
    def group(self) -> str:
        """The service group whose week is shown."""
        return self._group

    @property
    def days(self) -> tuple[GroupDay, ...]:
        """The days of the week for the service group."""
        return self._shown.week.of(self._group) if self._shown else ()

    @property
    def shortages(self) -> tuple[Shortage, ...]:
        """The days of the week on which the hours ask for more desks than there are."""
        if self._shown is None:
            return ()
        monday = self._shown.week.monday
        return shortages(self._shown.plan, (monday + timedelta(days=n) for n in range(7)))

    def load(self) -> None:
        """Read everything anew."""
        if self._loading is not None:
            self._loading.cancel()
        place, day = self._place, self._day
        self._loading = self._tasks.run(self, lambda: self._fetch(place, day), self._take)

    def hear(self, change: Change) -> None:
        """Load anew when what is shown was changed."""
        if isinstance(change, PlanningChanged | AppointmentsChanged) and (
            change.location_id == self._place
        ):
            self.load()

    def choose_place(self, place_id: UUID) -> None:
        """Look at another location."""
        if place_id != self._place:
            self._place, self._group = place_id, ""
            self.load()

    def choose_day(self, day: date) -> None:
        """Look at the week of a day."""
        if day != self._day:
            before = self.day
            self._day = day
            if before - timedelta(days=before.weekday()) == day - timedelta(days=day.weekday()):
                self.changed.emit()
            else:
                self.load()

    def go(self, weeks: int) -> None:
        """Look at a week later or earlier; 0 for the present one."""
        if weeks:
            self.choose_day(self.day + weeks * _WEEK)
        elif self._shown:
            self.choose_day(self._shown.today)

    def choose_group(self, group: str) -> None:
        """Show the week of another service group."""
        self._group = group
        self.changed.emit()

    def find(self, item_id: UUID) -> Planned | None:
        """Return something planned by its id, or None when it ended."""
        items = self._shown.plan.items() if self._shown else ()
        return next((one for one in items if one.id == item_id), None)

    def operator(self, version: PlanVersion) -> str:
        """Return the name of who wrote a version, "" where it is not known."""
        return self._shown.operators.get(version.made_by, "") if self._shown else ""

    def _fetch(self, place: UUID, day: date | None) -> Loaded:
        planning = self._office.planning
        plan = planning.plan(place)
        today, _ = day_and_tick(self._office.store.clock.now(), plan.location.tz)
        wanted = day or today
        return Loaded(
            locations=planning.locations(),
            plan=plan,
            week=planning.week(place, wanted - timedelta(days=wanted.weekday())),
            year=planning.year(place, wanted.year),
            history=planning.history(place),
            kinds=planning.service_kinds(),
            operators=self._office.operators.names(),
            today=today,
        )

    def _take(self, loaded: Loaded) -> None:
        self._loading = None
        self._shown = loaded
        groups = loaded.plan.groups
        if self._group not in groups:
            self._group = groups[0] if groups else ""
        self.changed.emit()
