"""What the screen of figures knows and decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.reports.cases import Case, Cases
from counter_app.domain.reports.figures import Figure, Grouping
from counter_app.domain.reports.report import Asked, FigureReport
from counter_app.services.agenda import ListKind
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks

_ZONE = ZoneInfo("Europe/Amsterdam")
"""The zone of days until the locations were read."""

_LANE = "reports"


class Period(StrEnum):
    """Which days are looked at."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    TWELVE_MONTHS = "twelve_months"
    OTHER = "other"


class ReportsModel(QObject):
    """One figure over a period, and the cases of one of its lines.

    Signals:
        changed: the figure that is shown, or what is asked, is new.
        cases_ready: the Cases of a line that were asked for.
        file_ready: the name of a file and its bytes.
    """

    changed = Signal()
    cases_ready = Signal(object)
    file_ready = Signal(str, object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work; nothing is loaded yet."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._loading: Progress | None = None
        self.places: tuple[Location, ...] = ()
        self.report: FigureReport | None = None
        self.line = ""
        self.period = Period.TWELVE_MONTHS
        first = self.figures[0]
        days = self._days_of(self.period)
        self.asked = Asked(figure=first.code, first=days[0], last=days[1], by=first.groupings[0])

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures, in the order of the rule file."""
        return tuple(self._office.reports.rules.figures.values())

    @property
    def figure(self) -> Figure:
        """The figure that is asked for."""
        return self._office.reports.rules.figures[self.asked.figure]

    @property
    def may_see_cases(self) -> bool:
        """Whether the operator may look into the cases; the service asks it again."""
        return self._actor.may(Permission.SEE_PEOPLE)

    def load(self) -> None:
        """Count anew what is shown; an older counting under way is forgotten."""
        if self._loading is not None:
            self._loading.cancel()
        office, actor, asked = self._office, self._actor, self.asked
        self._loading = self._tasks.run(
            self, lambda: (office.planning.locations(), office.reports.figure(actor, asked)),
            self._take, lane=_LANE,
        )  # fmt: skip

    def show_figure(self, code: str) -> None:
        """Show another figure, taken apart as before where it can be."""
        figure = self._office.reports.rules.figures[code]
        by = self.asked.by if self.asked.by in figure.groupings else figure.groupings[0]
        self._ask(replace(self.asked, figure=code, by=by))

    def show_period(self, period: Period) -> None:
        """Show another period; for OTHER the days stay until others are given."""
        self.period = period
        if period is not Period.OTHER:
            first, last = self._days_of(period)
            self._ask(replace(self.asked, first=first, last=last))
        else:
            self.changed.emit()

    def show_days(self, first: date, last: date) -> None:
        """Show a period of any days; the same days again are no other period."""
        if (first, last) == (self.asked.first, self.asked.last):
            return
        self.period = Period.OTHER
        self._ask(replace(self.asked, first=first, last=last))

    def show_place(self, location_id: UUID | None) -> None:
        """Show one location, or all of them."""
        self._ask(replace(self.asked, location_id=location_id))

    def show_by(self, by: Grouping) -> None:
        """Take the figure apart by something else."""
        self._ask(replace(self.asked, by=by))

    def find_cases(self, line: str = "") -> None:
        """Look for the cases of a line, or of the whole; it is noted who looked."""
        self.line = line
        office, actor, asked = self._office, self._actor, self.asked
        self._tasks.run(
            self, lambda: office.reports.cases(actor, asked, line), self._take_cases, lane=_LANE
        )

    def make_file(self, kind: ListKind, language: str) -> None:
        """Write the figure that is shown as a file."""
        office, actor, asked = self._office, self._actor, self.asked
        self._tasks.run(
            self, lambda: office.report_papers.figure(actor, asked, kind, language),
            lambda data: self.file_ready.emit(f"{asked.figure}.{kind.value}", data), lane=_LANE,
        )  # fmt: skip

    def make_month(self, language: str) -> None:
        """Write the monthly report of the month in which the period ends."""
        office, actor, asked = self._office, self._actor, self.asked
        month = asked.last
        self._tasks.run(
            self,
            lambda: office.report_papers.month(actor, month, asked.location_id, language),
            lambda data: self.file_ready.emit(f"{month.year}-{month.month:02}.pdf", data),
            lane=_LANE,
        )  # fmt: skip

    def place_name(self, case: Case) -> str:
        """Return the name of the location of a case."""
        return next((one.name for one in self.places if one.id == case.location_id), "")

    def _ask(self, asked: Asked) -> None:
        if asked != self.asked:
            self.asked = asked
            self.changed.emit()
            self.load()

    def _days_of(self, period: Period) -> tuple[date, date]:
        here = (one.tz for one in self.places if one.id == self._actor.location_id)
        today = self._office.store.clock.now().astimezone(next(here, _ZONE)).date()
        this_month = today.replace(day=1)
        before = this_month - timedelta(days=1)
        match period:
            case Period.LAST_MONTH:
                return before.replace(day=1), before
            case Period.THIS_YEAR:
                return date(today.year, 1, 1), today
            case Period.TWELVE_MONTHS:
                back = this_month.replace(year=this_month.year - 1)
                return back, today
        return this_month, today

    def _take(self, found: tuple[tuple[Location, ...], FigureReport]) -> None:
        self._loading = None
        self.places, self.report = found
        self.changed.emit()

    def _take_cases(self, found: Cases) -> None:
        self.cases_ready.emit(found)
