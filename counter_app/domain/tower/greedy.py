"""A plain plan: people go where one more of them shortens the waiting most, one after the other.

It needs nothing but this file, and stands beside the plan of the solver to be compared with.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from uuid import UUID

from counter_app.domain.tower.duties import Duty, Method, Task, WeekPlan, name_people
from counter_app.domain.tower.month import (
    WEEKDAYS,
    Hours,
    Month,
    Place,
    WeekForm,
    forms_of,
    group_sets,
)
from counter_app.domain.tower.waiting import burden

_LEAST_GAIN = 1.0
"""Nobody is sent anywhere for less: desk-minutes times days."""


def greedy(month: Month) -> WeekPlan:
    """Return a plan that breaks no hard rule, found step by step.

    All work the same form of week: the one with the most hours. First every place that is booked
    gets somebody, then each further duty goes where it takes off most.
    """
    form = max(forms_of(month.contract), key=lambda one: (one.days * one.minutes, one.days))
    builder = _Builder(month, form)
    builder.keep_booked()
    builder.fill()
    return WeekPlan(method=Method.GREEDY, duties=builder.duties())


class _Builder:
    """The plan as far as it is made, and who is still free."""

    def __init__(self, month: Month, form: WeekForm) -> None:
        self._month, self._form = month, form
        self._tasks: dict[UUID, list[Task]] = defaultdict(list)
        self._on_day: Counter[tuple[UUID, int]] = Counter()
        self._at_work: dict[tuple[UUID, int], Counter[tuple[int, str]]] = defaultdict(Counter)
        self._opened = {
            place: [month.staying.get(place, {}).get(day, 0) for day in month.days]
            for place in month.places
        }
        self._spots = [(place, weekday) for place in month.places for weekday in WEEKDAYS]
        self._gains: list[tuple[float, Hours | None] | None] = [None] * len(self._spots)
        self._sets = {site.id: self._limits(site.id) for site in month.sites}
        self._homes = {
            site.id: [home for home, reach in month.near.items() if site.id in reach]
            for site in month.sites
        }

    def duties(self) -> tuple[Duty, ...]:
        """Name who works each task."""
        return tuple(
            duty
            for site in self._month.sites
            for duty in name_people(site.id, self._form, 1, site.people, self._tasks[site.id])
        )

    def keep_booked(self) -> None:
        """Give somebody to each place that is booked, as far as there are people for it."""
        for (site, group, weekday), wanted in self._month.booked.items():
            if (site, group) in self._opened:
                self._cover(site, group, weekday, wanted)

    def _cover(self, site: UUID, group: str, weekday: int, wanted: tuple[int, ...]) -> None:
        patterns = self._month.patterns(site, weekday, self._form)
        there = self._at_work[site, weekday]
        for tick, number in enumerate(wanted):
            while there[tick, group] < number:
                full = self._full(site, group, weekday)
                able = [one for one in patterns
                        if tick in one.ticks and full.isdisjoint(one.ticks)]  # fmt: skip
                home = self._home_for(site, weekday)
                if not able or home is None:
                    break
                self._give(home, (site, group), weekday, max(able, key=lambda one: one.ends))

    def fill(self) -> None:
        """Send people where they shorten the waiting most, until nothing is gained any more."""
        while self._spots:
            worth = [self._gain(at)[0] for at in range(len(self._spots))]
            at = max(range(len(worth)), key=worth.__getitem__)
            gain, hours = self._gain(at)
            if hours is None or gain < _LEAST_GAIN:
                return
            place, weekday = self._spots[at]
            home = self._home_for(place[0], weekday)
            if home is None:
                self._gains[at] = (0.0, None)
                continue
            self._give(home, place, weekday, hours)

    def _gain(self, at: int) -> tuple[float, Hours | None]:
        """Return how much one more person takes off at a spot, and the hours in which."""
        found = self._gains[at]
        if found is None:
            found = self._gains[at] = self._looked(*self._spots[at])
        return found

    def _looked(self, place: Place, weekday: int) -> tuple[float, Hours | None]:
        month, (site, group) = self._month, place
        demand = month.demand.get(place)
        if demand is None or self._home_for(site, weekday) is None:
            return 0.0, None
        full = self._full(site, group, weekday)
        found = [
            hours
            for hours in month.patterns(site, weekday, self._form)
            if full.isdisjoint(hours.ticks)
        ]
        if not found:
            return 0.0, None
        there, now = self._at_work[site, weekday], month.site[site].hours.get(weekday, ())
        hours = min(
            found,
            key=lambda one: (-one.minutes, not any(one.within(open_) for open_ in now),
                             max(there[tick, group] for tick in one.ticks), one.begins),
        )  # fmt: skip
        before = burden(self._opened[place], demand)
        return before - burden(self._with(place, weekday, hours), demand), hours

    def _with(self, place: Place, weekday: int, hours: Hours) -> list[int]:
        month = self._month
        return [
            minutes + month.open_minutes(place, day, hours) if day.weekday() == weekday else minutes
            for day, minutes in zip(month.days, self._opened[place], strict=True)
        ]

    def _give(self, home: UUID, place: Place, weekday: int, hours: Hours) -> None:
        site, group = place
        self._tasks[home].append(Task(weekday, site, group, hours))
        self._on_day[home, weekday] += 1
        for tick in hours.ticks:
            self._at_work[site, weekday][tick, group] += 1
        self._opened[place] = self._with(place, weekday, hours)
        is_free = self._is_free(home, weekday)
        for at, (other, day) in enumerate(self._spots):
            # the waiting of this place, and the desks of this location on this day, are others now
            if other == place or (other[0] == site and day == weekday):
                self._gains[at] = None
            elif not is_free:
                gain = self._gains[at]
                if gain is not None and gain[1] and self._home_for(other[0], day) is None:
                    self._gains[at] = None

    def _home_for(self, site: UUID, weekday: int) -> UUID | None:
        """Return a home with somebody free: the location itself, else the one with most free."""
        if self._is_free(site, weekday):
            return site
        others = [home for home in self._homes[site] if self._is_free(home, weekday)]
        return max(others, key=self._free_days, default=None)

    def _is_free(self, home: UUID, weekday: int) -> bool:
        people = self._month.site[home].people
        return self._on_day[home, weekday] < people and self._free_days(home) > 0

    def _free_days(self, home: UUID) -> int:
        return self._month.site[home].people * self._form.days - len(self._tasks[home])

    def _limits(self, site: UUID) -> list[tuple[tuple[str, ...], int, bool]]:
        one = self._month.site[site]
        return [
            (chosen, one.able([self._month.needs.get(group, frozenset()) for group in chosen]),
             len(chosen) == len(one.groups))
            for chosen in group_sets(one.groups)
        ]  # fmt: skip

    def _full(self, site: UUID, group: str, weekday: int) -> set[int]:
        """Return the ticks at which one more of a group finds no desk."""
        window = self._month.may_open(site, weekday)
        if window is None:
            return set()
        there = self._at_work[site, weekday]
        extra = self._month.extra.get((site, weekday), ())
        return {
            tick
            for chosen, able, is_all in self._sets[site]
            if group in chosen
            for tick in window.ticks
            if sum([there[tick, one] for one in chosen])
            + (extra[tick] if is_all and tick < len(extra) else 0)
            >= able
        }
