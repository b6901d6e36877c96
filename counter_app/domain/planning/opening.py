"""Places, desks, opening rules, closures and staff: what a planner writes down.

A `version` counts how often a thing was written; 0 is one that was not written yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from functools import cached_property
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.planning.ticks import TICK_MINUTES, tick_of, ticks_in

_WEEK = timedelta(days=7)
_LAST = -1
MOST_DESKS = 1000
"""More than that at one place is a slip of the fingers."""


class LocationKind(StrEnum):
    """What kind of place people come to."""

    DESK = "desk"
    EXPAT_CENTRE = "expat_centre"
    HALL = "hall"
    PARTNER = "partner"


class Ability(StrEnum):
    """What a desk can do that not every desk can; services and visitors may need it.

    Attributes:
        LOW: a desk at the height of somebody who sits.
        WHEELCHAIR: a place that a wheelchair reaches.
    """

    BIOMETRICS = "biometrics"
    SCANNER = "scanner"
    CHIP_READER = "chip_reader"
    LOW = "low"
    WHEELCHAIR = "wheelchair"
    HEARING_LOOP = "hearing_loop"
    PRIVATE_ROOM = "private_room"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place with desks. Times are shown in its zone.

    Attributes:
        kind: a LocationKind; a hall stands for a university or a hall for a day.
        audience: codes of the groups that it serves; none means everybody.
        region: ranges of postcode digits that it serves, such as "3000-3199"; none: everywhere.
        is_public: whether the public planner shows it.
    """

    id: UUID
    code: str
    name: str
    kind: str
    zone: str
    address: str
    phone: str = ""
    postcode: str = ""
    latitude: float | None = None
    longitude: float | None = None
    audience: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    is_public: bool = True
    version: int = 1

    @property
    def tz(self) -> ZoneInfo:
        """The location's time zone."""
        return ZoneInfo(self.zone)

    @property
    def location_id(self) -> UUID:
        """The location that it belongs to: itself."""
        return self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A desk at a location, with what it can do (codes of `Ability`)."""

    id: UUID
    location_id: UUID
    name: str
    abilities: frozenset[str] = frozenset()
    is_active: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOffer:
    """A service that a location offers, or does not offer any more.

    Attributes:
        base_minutes: its own duration; None for that of the kind of service.
        extra_minutes: what each further person adds here; None likewise.
    """

    location_id: UUID
    service: str
    base_minutes: int | None = None
    extra_minutes: int | None = None
    is_offered: bool = True
    version: int = 0

    def __post_init__(self) -> None:
        """Raise Invalid for a duration that is none."""
        if self.base_minutes is not None and not 0 < self.base_minutes <= 24 * 60:
            raise Invalid(Code.BAD_NUMBER, "base_minutes", value=self.base_minutes)
        if self.extra_minutes is not None and not 0 <= self.extra_minutes <= 24 * 60:
            raise Invalid(Code.BAD_NUMBER, "extra_minutes", value=self.extra_minutes)

    @property
    def id(self) -> UUID:
        """An identifier that follows from the location and the service."""
        return uuid5(self.location_id, self.service)


def _check_hours(**hours: time) -> None:
    """Raise Invalid(BAD_TIME) unless the second time follows the first, both on five minutes.

    Midnight (00:00) as an end means the end of the day.
    """
    (first, opens), (last, closes) = hours.items()
    if closes != time() and closes <= opens:
        raise Invalid(Code.BAD_TIME, last, value=closes.isoformat("minutes"))
    for name, value in ((first, opens), (last, closes)):
        if value.minute % TICK_MINUTES or value.second or value.microsecond:
            raise Invalid(Code.BAD_TIME, name, value=value.isoformat("minutes"))


def ticks_between(opens: time, closes: time, day: date, zone: ZoneInfo) -> range:
    """Return the ticks of a day from a wall-clock time to before another."""
    end = ticks_in(day, zone) if closes == time() else tick_of(closes, day, zone)
    return range(tick_of(opens, day, zone), end)


@dataclass(frozen=True, kw_only=True)
class OpeningRule:
    """On such a day, between these wall-clock times, so many desks work for a service group.

    Several rules of one day add up. A rule of one day only is a rule that begins and ends on it.

    Attributes:
        weekday: Monday is 0, as in `date.weekday`; Saturday 5.
        closes: the end; midnight (00:00) means the end of the day.
        on_holidays: whether it holds on public holidays too.
        every_weeks: 1 for every week, 2 for every second one, counted from the week of `anchor`.
        anchor: a day of a week in which it holds; `valid_from` when not given.
        nth: which such weekday of the month (1 to 5, -1 for the last); None for all of them.
        public_desks: how many of the desks the public planner may fill; None for all of them.
    """

    id: UUID
    location_id: UUID
    group: str
    weekday: int
    opens: time
    closes: time
    desks: int
    valid_from: date
    valid_until: date | None = None
    on_holidays: bool = False
    every_weeks: int = 1
    anchor: date | None = None
    nth: int | None = None
    public_desks: int | None = None
    version: int = 0

    def __post_init__(self) -> None:
        """Raise Invalid for a rule that no day can follow."""
        if not 0 <= self.weekday <= 6:
            raise Invalid(Code.BAD_NUMBER, "weekday", value=self.weekday)
        _check_hours(opens=self.opens, closes=self.closes)
        if not 0 <= self.desks <= MOST_DESKS:
            raise Invalid(Code.BAD_NUMBER, "desks", value=self.desks)
        if self.public_desks is not None and not 0 <= self.public_desks <= self.desks:
            raise Invalid(Code.BAD_NUMBER, "public_desks", value=self.public_desks)
        if not 1 <= self.every_weeks <= 52:
            raise Invalid(Code.BAD_NUMBER, "every_weeks", value=self.every_weeks)
        if self.nth is not None and (self.nth not in {_LAST, *range(1, 6)} or self.every_weeks > 1):
            raise Invalid(Code.BAD_NUMBER, "nth", value=self.nth)
        if self.valid_until is not None and self.valid_until < self.valid_from:
            raise Invalid(Code.BAD_DATE, "valid_until", value=self.valid_until.isoformat())

    @property
    def is_one_off(self) -> bool:
        """Whether it speaks of a single day."""
        return self.valid_from == self.valid_until

    @property
    def open_public(self) -> int:
        """How many of its desks the public planner may fill."""
        return self.desks if self.public_desks is None else self.public_desks

    def holds_on(self, day: date, *, is_holiday: bool) -> bool:
        """Whether the rule speaks of that day."""
        return (
            day.weekday() == self.weekday
            and self.valid_from <= day
            and (self.valid_until is None or day <= self.valid_until)
            and (self.on_holidays or not is_holiday)
            and self._is_its_week(day)
        )

    def _is_its_week(self, day: date) -> bool:
        if self.nth is not None:
            return self.nth in _places_in_month(day)
        weeks = (_monday(day) - self._first_monday) // _WEEK
        return weeks % self.every_weeks == 0

    @cached_property
    def _first_monday(self) -> date:
        return _monday(self.anchor or self.valid_from)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _places_in_month(day: date) -> tuple[int, ...]:
    """Return which one of its weekday in the month a day is: a number, and -1 for the last."""
    number = (day.day - 1) // 7 + 1
    return (number, _LAST) if (day + _WEEK).month != day.month else (number,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days, or hours of them, on which a location is closed whatever its rules say.

    Attributes:
        group: the service group that it closes; "" for all of them.
        begins, ends: the hours of each day, both or neither; neither for whole days.
    """

    id: UUID
    location_id: UUID
    first_day: date
    last_day: date
    reason: str = ""
    group: str = ""
    begins: time | None = None
    ends: time | None = None
    version: int = 0

    def __post_init__(self) -> None:
        """Raise Invalid for a closure of no time."""
        if self.last_day < self.first_day:
            raise Invalid(Code.BAD_DATE, "last_day", value=self.last_day.isoformat())
        if (self.begins is None) != (self.ends is None):
            raise Invalid(Code.REQUIRED, "begins" if self.begins is None else "ends")
        if self.begins is not None and self.ends is not None:
            _check_hours(begins=self.begins, ends=self.ends)

    def covers(self, day: date) -> bool:
        """Whether it speaks of that day."""
        return self.first_day <= day <= self.last_day

    def ticks(self, day: date, zone: ZoneInfo) -> range:
        """Return the ticks of a day that it closes."""
        if not self.covers(day):
            return range(0)
        if self.begins is None or self.ends is None:
            return range(ticks_in(day, zone))
        return ticks_between(self.begins, self.ends, day, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffShift:
    """So many people are on duty for a service group, on some days, between these hours.

    Shifts add up. Where a shift speaks, no more desks work than there are people; where none does,
    the rules alone count.
    """

    id: UUID
    location_id: UUID
    group: str
    first_day: date
    last_day: date
    begins: time
    ends: time
    staff: int
    version: int = 0

    def __post_init__(self) -> None:
        """Raise Invalid for a shift that nobody can work."""
        if self.last_day < self.first_day:
            raise Invalid(Code.BAD_DATE, "last_day", value=self.last_day.isoformat())
        _check_hours(begins=self.begins, ends=self.ends)
        if not 0 <= self.staff <= MOST_DESKS:
            raise Invalid(Code.BAD_NUMBER, "staff", value=self.staff)

    def covers(self, day: date) -> bool:
        """Whether it speaks of that day."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Desks at work per tick of a day, and how many of them the public planner may fill."""

    capacity: tuple[int, ...]
    open_public: tuple[int, ...]

    @property
    def desk_minutes(self) -> int:
        """The sum of the minutes that all desks work."""
        return sum(self.capacity) * TICK_MINUTES


def plan_day(
    rules: Iterable[OpeningRule],
    closures: Iterable[Closure],
    shifts: Iterable[StaffShift],
    day: date,
    zone: ZoneInfo,
) -> DayPlan:
    """Return what works on a day: rules add up, staff limits, closures close.

    All must be of one service group; closures also of all groups.
    """
    length = ticks_in(day, zone)
    desks, public = [0] * length, [0] * length
    holiday = is_holiday(day)
    for rule in rules:
        if rule.holds_on(day, is_holiday=holiday):
            for tick in ticks_between(rule.opens, rule.closes, day, zone):
                desks[tick] += rule.desks
                public[tick] += rule.open_public
    staff: dict[int, int] = {}
    for shift in shifts:
        if shift.covers(day):
            for tick in ticks_between(shift.begins, shift.ends, day, zone):
                staff[tick] = staff.get(tick, 0) + shift.staff
    for tick, number in staff.items():
        desks[tick] = min(desks[tick], number)
    for closure in closures:
        for tick in closure.ticks(day, zone):
            desks[tick] = 0
    return DayPlan(tuple(desks), tuple(map(min, public, desks)))


def capacity(
    rules: Iterable[OpeningRule], closures: Iterable[Closure], day: date, zone: ZoneInfo
) -> list[int]:
    """Return the number of desks at work per tick of a day, for rules of one service group."""
    return list(plan_day(rules, closures, (), day, zone).capacity)
