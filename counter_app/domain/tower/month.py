"""What a better plan is looked for in: places, people, contracts, what is booked and what is asked.

A plan is one week that holds over some weeks. Ticks are five minutes of wall-clock time since
midnight; minutes are desk-minutes.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cached_property
from uuid import UUID

from counter_app.domain.planning.distance import Point, kilometres
from counter_app.domain.planning.ticks import TICK_MINUTES
from counter_app.domain.tower.rules import Contract

WEEKDAYS = range(7)
_HOUR = 60 // TICK_MINUTES

Place = tuple[UUID, str]
"""A location and a service group: what people wait for."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of a day, in ticks; the end no longer belongs to it."""

    begins: int
    ends: int

    @property
    def minutes(self) -> int:
        """How long it is."""
        return (self.ends - self.begins) * TICK_MINUTES

    @property
    def ticks(self) -> range:
        """The ticks that belong to it."""
        return range(self.begins, self.ends)

    def within(self, other: Hours) -> bool:
        """Whether it lies wholly in another stretch."""
        return other.begins <= self.begins and self.ends <= other.ends

    @classmethod
    def between(cls, opens: time, closes: time) -> Hours:
        """Return the stretch between two times; midnight as an end is the end of the day."""
        ends = _tick(closes)
        return cls(_tick(opens), ends or 24 * _HOUR)

    @property
    def times(self) -> tuple[time, time]:
        """Its two times; the end of the day is midnight."""
        return _time(self.begins), _time(self.ends)


def _tick(at: time) -> int:
    return (at.hour * 60 + at.minute) // TICK_MINUTES


def _time(tick: int) -> time:
    hour, minute = divmod(tick * TICK_MINUTES, 60)
    return time(hour % 24, minute)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A location as a plan sees it.

    Attributes:
        people: how many have their home here.
        desks: what each desk in use can do.
        groups: service groups that work here.
        windows: by weekday, when it may open; absent: never.
        hours: by weekday, stretches in which it opens now.
        point: where it lies; None where that is not known: then nobody travels.
    """

    id: UUID
    code: str
    name: str
    people: int
    desks: tuple[frozenset[str], ...]
    groups: tuple[str, ...]
    windows: Mapping[int, Hours]
    hours: Mapping[int, tuple[Hours, ...]] = field(default_factory=dict)
    point: Point | None = None

    def able(self, needs: Sequence[frozenset[str]]) -> int:
        """Count the desks that can do what at least one of some groups needs."""
        return sum(any(one <= desk for one in needs) for desk in self.desks)


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked of a service group at a location.

    Attributes:
        waiting: minutes of visits that wait when the plan begins.
        daily: minutes that are asked for each day, Sundays too: people ask when they like.
    """

    waiting: int
    daily: float


@dataclass(frozen=True, slots=True)
class WeekForm:
    """A way to work a week under a contract: at most so many days of at most so many minutes."""

    days: int
    minutes: int

    @property
    def ticks(self) -> int:
        """The longest day."""
        return self.minutes // TICK_MINUTES


def forms_of(contract: Contract) -> tuple[WeekForm, ...]:
    """Return the ways to work a week, the one with the longest days last.

    Fewer days may be longer ones; a way that is worse in both is left out. Each is within the
    contract by itself, so that whoever keeps to one of them keeps to the contract.
    """
    found: list[WeekForm] = []
    for days in range(contract.days_week, 0, -1):
        week = contract.hours_week * 60 // days
        minutes = min(contract.hours_day * 60, week) // 30 * 30
        if minutes and (not found or minutes > found[-1].minutes):
            found.append(WeekForm(days, minutes))
    return tuple(found)


@dataclass(frozen=True, kw_only=True)
class Month:
    """All that a plan must keep to, and what it is judged by.

    Attributes:
        closed: stretches that closures close, per place and date.
        holidays: days on which nothing opens.
        needs: what a desk must be able to do, by service group.
        booked: per place and weekday, the most places that are taken at once, per tick.
        present: minutes that the present plan opens, per place and date.
        extra: desks that stay in use whatever the plan says, as on single days with hours of their
            own: per location and weekday, per tick.
        staying: minutes that those open, per place and date.
        missing: people who are missing, per place and date, per tick: they work nowhere that day.
        most_near: to how many other locations people may be sent, the nearest ones.
    """

    first_day: date
    last_day: date
    sites: tuple[Site, ...]
    contract: Contract
    needs: Mapping[str, frozenset[str]]
    demand: Mapping[Place, Demand]
    present: Mapping[Place, Mapping[date, int]]
    booked: Mapping[tuple[UUID, str, int], tuple[int, ...]] = field(default_factory=dict)
    closed: Mapping[tuple[UUID, str, date], tuple[Hours, ...]] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    extra: Mapping[tuple[UUID, int], tuple[int, ...]] = field(default_factory=dict)
    staying: Mapping[Place, Mapping[date, int]] = field(default_factory=dict)
    missing: Mapping[tuple[UUID, str, date], tuple[int, ...]] = field(default_factory=dict)
    most_near: int = 4

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Every day of it."""
        length = (self.last_day - self.first_day).days + 1
        return tuple(self.first_day + timedelta(days=number) for number in range(length))

    @cached_property
    def site(self) -> Mapping[UUID, Site]:
        """The locations by their identifier."""
        return {one.id: one for one in self.sites}

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every service group at every location."""
        return tuple((site.id, group) for site in self.sites for group in site.groups)

    @cached_property
    def near(self) -> Mapping[UUID, tuple[UUID, ...]]:
        """Where people of a home may work: at home first, then elsewhere, the nearest first."""
        return {site.id: (site.id, *self._others(site)) for site in self.sites}

    def distance(self, one: UUID, other: UUID) -> float | None:
        """Return the kilometres between two locations, None where they are not known."""
        here, there = self.site[one].point, self.site[other].point
        if one == other:
            return 0.0
        return kilometres(here, there) if here and there else None

    def _others(self, site: Site) -> list[UUID]:
        far = [
            (km, str(other.id), other.id)
            for other in self.sites
            if other.id != site.id
            and (km := self.distance(site.id, other.id)) is not None
            and km <= self.contract.travel_km
        ]
        return [one for _, _, one in sorted(far)[: self.most_near]]

    def may_open(self, site_id: UUID, weekday: int) -> Hours | None:
        """Return when a location may open on a weekday, or None."""
        return self.site[site_id].windows.get(weekday)

    def patterns(self, site_id: UUID, weekday: int, form: WeekForm) -> tuple[Hours, ...]:
        """Return the stretches that somebody may work at a location on a weekday.

        Whole days of the form that begin on the hour within the window, and the present hours, or
        their beginning and their end where they are longer than a day of the form.
        """
        window = self.may_open(site_id, weekday)
        if window is None:
            return ()
        length = min(form.ticks, window.ends - window.begins)
        found = {
            Hours(first, first + length)
            for first in range(window.begins, window.ends - length + 1, _HOUR)
        }
        for now in self.site[site_id].hours.get(weekday, ()):
            if now.ends - now.begins <= form.ticks:
                found.add(now)
            else:
                found |= {Hours(now.begins, now.begins + form.ticks),
                          Hours(now.ends - form.ticks, now.ends)}  # fmt: skip
        return tuple(sorted((one for one in found if one.within(window)), key=_by_begin))

    def open_minutes(self, place: Place, day: date, hours: Hours) -> int:
        """Return how much of a stretch is open on a day: nothing on holidays, less by closures."""
        if day in self.holidays:
            return 0
        shut = self.closed.get((*place, day), ())
        if not shut:
            return hours.minutes
        taken = {tick for one in shut for tick in one.ticks}
        return sum(tick not in taken for tick in hours.ticks) * TICK_MINUTES

    def missed_minutes(self, place: Place, day: date, counts: Mapping[Hours, int]) -> int:
        """Return how much of what people open on a day falls out because some are missing."""
        missing = self.missing.get((*place, day))
        if missing is None or day in self.holidays:
            return 0
        taken = {tick for one in self.closed.get((*place, day), ()) for tick in one.ticks}
        coming = [0] * len(missing)
        for hours, number in counts.items():
            for tick in hours.ticks:
                coming[tick] += 0 if tick in taken else number
        return sum(map(min, coming, missing)) * TICK_MINUTES


def _by_begin(hours: Hours) -> tuple[int, int]:
    return hours.begins, hours.ends


def group_sets(groups: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return every choice of one group or more: desks must suffice for each (Hall)."""
    return tuple(
        chosen
        for size in range(1, len(groups) + 1)
        for chosen in itertools.combinations(groups, size)
    )
