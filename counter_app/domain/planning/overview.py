"""What a planner looks at: a week tick by tick, a year day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from counter_app.domain.planning.days_off import SchoolRegion, SchoolYearCalendar, holiday_names
from counter_app.domain.planning.opening import Closure, DayPlan
from counter_app.domain.planning.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDay:
    """A day of a service group.

    Attributes:
        plan: what the rules say of it.
        booked: places taken per tick, those beyond the capacity too.
        is_laid: whether it can be booked: slots are laid out, and differ in nothing.
    """

    group: str
    day: date
    plan: DayPlan
    booked: tuple[int, ...]
    is_laid: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DayNotes:
    """What is special about a day.

    Attributes:
        holiday: the Dutch name of a public holiday, or "".
        closures: closures that speak of it.
        schools: regions in which schools are closed.
        schools_known: whether the data says anything of schools on that day.
    """

    day: date
    holiday: str = ""
    closures: tuple[Closure, ...] = ()
    schools: frozenset[SchoolRegion] = frozenset()
    schools_known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekView:
    """Seven days from a Monday on."""

    monday: date
    notes: tuple[DayNotes, ...]
    groups: tuple[GroupDay, ...]

    def of(self, group: str) -> tuple[GroupDay, ...]:
        """Return the days of a service group."""
        return tuple(one for one in self.groups if one.group == group)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDay:
    """A day of the year strip: how much is open, and what is special about it."""

    notes: DayNotes
    desk_minutes: int

    @property
    def day(self) -> date:
        """The day."""
        return self.notes.day


def notes_of(plan: Plan, schools: SchoolYearCalendar, day: date) -> DayNotes:
    """Return what is special about a day at a location."""
    return DayNotes(
        day=day,
        holiday=holiday_names(day.year).get(day, ""),
        closures=tuple(one for one in plan.closures if one.covers(day)),
        schools=frozenset(region for one in schools.between(day, day) for region in one.regions),
        schools_known=schools.knows(day),
    )


def year_of(plan: Plan, schools: SchoolYearCalendar, year: int) -> tuple[YearDay, ...]:
    """Return every day of a year."""
    first = date(year, 1, 1)
    length = (date(year + 1, 1, 1) - first).days
    days = (first + timedelta(days=number) for number in range(length))
    return tuple(
        YearDay(
            notes=notes_of(plan, schools, day),
            desk_minutes=sum(plan.day(group, day).desk_minutes for group in plan.groups),
        )
        for day in days
    )


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of ticks over which as many desks work and as many are public.

    Attributes:
        first, end: ticks; the end is the first one that no longer belongs to it.
        booked: the most places that are taken at once.
    """

    first: int
    end: int
    desks: int
    public: int
    booked: int


def segments(of: GroupDay) -> tuple[Segment, ...]:
    """Return the runs of a day in which desks work, or people are booked."""
    found: list[Segment] = []
    for tick, (desks, public, booked) in enumerate(
        zip(of.plan.capacity, of.plan.open_public, of.booked, strict=True)
    ):
        if not desks and not booked:
            continue
        last = found[-1] if found else None
        if last and last.end == tick and (last.desks, last.public) == (desks, public):
            most = max(last.booked, booked)
            found[-1] = Segment(last.first, tick + 1, desks, public, most)
        else:
            found.append(Segment(tick, tick + 1, desks, public, booked))
    return tuple(found)
