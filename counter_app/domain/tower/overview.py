"""The state of all locations over some days: what is booked, what will come, what can be done.

Minutes are desk-minutes: one desk that works, or is taken, for one minute.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from counter_app.domain.planning.opening import Location
from counter_app.domain.tower.rules import TowerRules

_WEEK = timedelta(days=7)


class Pressure(StrEnum):
    """How full a location is."""

    CLOSED = "closed"
    CALM = "calm"
    BUSY = "busy"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class DayLoad:
    """A day of a location: minutes that desks work, and minutes that are taken."""

    day: date
    capacity: int
    booked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What lies at a location.

    Attributes:
        cards: cards that wait to be collected.
        stickers: numbered stickers left on the rolls, None where there are none to look after.
        stickers_due: how many of them are spoken for by visits ahead.
    """

    cards: int = 0
    stickers: int | None = None
    stickers_due: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TowerLine:
    """One location in the control tower.

    Attributes:
        visits: visits ahead within the span.
        capacity, booked: desk-minutes within the span.
        expected: desk-minutes that will be taken in the end; see `expected_minutes`.
        absent: desk-minutes that fail because fewer people are on duty than the hours ask for.
        closed: days of the span on which a closure speaks.
        first_free: when the next free time begins, None for none within the horizon.
        desks: desks in use.
        pressure: how full it will be.
    """

    location: Location
    visits: int
    capacity: int
    booked: int
    expected: int
    absent: int
    closed: int
    first_free: datetime | None
    desks: int
    stock: Stock
    pressure: Pressure
    is_low: bool
    days: tuple[DayLoad, ...] = ()

    @property
    def use(self) -> float:
        """What is booked as a share of what desks can do; 0 where nothing is open."""
        return self.booked / self.capacity if self.capacity else 0.0

    @property
    def expected_use(self) -> float:
        """What will be taken as a share of what desks can do; 0 where nothing is open."""
        return self.expected / self.capacity if self.capacity else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TowerView:
    """All locations over one span of days.

    Attributes:
        past_weeks: how many past weeks the expectation rests on.
    """

    first_day: date
    last_day: date
    made_at: datetime
    past_weeks: int
    lines: tuple[TowerLine, ...]

    @property
    def totals(self) -> tuple[int, int, int]:
        """Desk-minutes booked, expected and open at all locations together."""
        return (
            sum(line.booked for line in self.lines),
            sum(line.expected for line in self.lines),
            sum(line.capacity for line in self.lines),
        )


def expected_minutes(past: Sequence[DayLoad], ahead: Sequence[DayLoad]) -> int:
    """Return how many desk-minutes will be taken on days ahead.

    Of each day ahead that is open: the middle one (median) of what was taken on the same weekdays
    of the past, days on which nothing was open left out, or what is booked by now if that is more.
    It cannot be more than what is open then: who finds no place is not seen by this figure.
    """
    by_weekday: dict[int, list[int]] = {}
    for one in past:
        if one.capacity:
            by_weekday.setdefault(one.day.weekday(), []).append(one.booked)
    total = 0
    for one in ahead:
        seen = by_weekday.get(one.day.weekday())
        usual = round(statistics.median(seen)) if seen and one.capacity else 0
        total += max(one.booked, min(usual, one.capacity))
    return total


def pressure_of(capacity: int, expected: int, rules: TowerRules) -> Pressure:
    """Return how full a location will be."""
    if not capacity:
        return Pressure.CLOSED
    use = expected / capacity
    if use >= rules.full:
        return Pressure.FULL
    return Pressure.BUSY if use >= rules.busy else Pressure.CALM


def is_low(stock: Stock, rules: TowerRules) -> bool:
    """Whether the stickers that are left, those spoken for taken off, are too few."""
    return stock.stickers is not None and stock.stickers - stock.stickers_due < rules.low_stickers


def loads_between(
    loads: Mapping[date, DayLoad], first_day: date, last_day: date
) -> tuple[DayLoad, ...]:
    """Return each day of a span, closed where nothing is laid out."""
    length = (last_day - first_day).days + 1
    days = (first_day + timedelta(days=number) for number in range(length))
    return tuple(loads.get(day) or DayLoad(day, 0, 0) for day in days)
