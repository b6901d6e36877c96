"""Opening rules, closures, public holidays, and the capacity that follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.planning.ticks import tick_of, ticks_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place with desks. Times are shown in its zone."""

    id: UUID
    code: str
    name: str
    kind: str
    zone: str
    address: str
    phone: str = ""

    @property
    def tz(self) -> ZoneInfo:
        """The location's time zone."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A desk at a location."""

    id: UUID
    location_id: UUID
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningRule:
    """On such a weekday, between these wall-clock times, so many desks work for a service group.

    Attributes:
        weekday: Monday is 0, as in `date.weekday`; Saturday 5.
        closes: the end; midnight (00:00) means the end of the day.
        on_holidays: whether it holds on public holidays too.
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

    def __post_init__(self) -> None:
        """Raise Invalid for a rule that no day can follow."""
        if not 0 <= self.weekday <= 6:
            raise Invalid(Code.BAD_NUMBER, "weekday", value=self.weekday)
        if self.closes != time() and self.closes <= self.opens:
            raise Invalid(Code.BAD_TIME, "closes", value=self.closes.isoformat("minutes"))
        if self.desks < 0:
            raise Invalid(Code.BAD_NUMBER, "desks", value=self.desks)
        for name, value in (("opens", self.opens), ("closes", self.closes)):
            if value.minute % 5 or value.second:
                raise Invalid(Code.BAD_TIME, name, value=value.isoformat("minutes"))

    def holds_on(self, day: date, *, is_holiday: bool) -> bool:
        """Whether the rule speaks of that day."""
        return (
            day.weekday() == self.weekday
            and self.valid_from <= day
            and (self.valid_until is None or day <= self.valid_until)
            and (self.on_holidays or not is_holiday)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure:
    """Days on which a location is closed whatever its rules say."""

    id: UUID
    location_id: UUID
    first_day: date
    last_day: date
    reason: str = ""

    def covers(self, day: date) -> bool:
        """Whether the location is closed on that day because of this."""
        return self.first_day <= day <= self.last_day


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """Return the days on which Dutch counters are closed (Algemene termijnenwet art. 3).

    New Year, Easter Monday, King's Day (26 April where the 27th is a Sunday), Ascension, Whit
    Monday and both Christmas days; 5 May only in lustrum years, as counters keep it. Easter and
    Whit Sunday are Sundays and listed too. Good Friday is no closing day.
    """
    import holidays  # slow to import, and not every command needs it

    named = holidays.country_holidays("NL", years=year, language="nl")
    return frozenset(day for day, name in named.items() if name.casefold() != "goede vrijdag")


def is_holiday(day: date) -> bool:
    """Whether a day is a Dutch public holiday."""
    return day in public_holidays(day.year)


def capacity(
    rules: Iterable[OpeningRule], closures: Iterable[Closure], day: date, zone: ZoneInfo
) -> list[int]:
    """Return the number of desks at work per tick of a day, for rules of one service group."""
    length = ticks_in(day, zone)
    desks = [0] * length
    if any(closure.covers(day) for closure in closures):
        return desks
    holiday = is_holiday(day)
    for rule in rules:
        if rule.holds_on(day, is_holiday=holiday):
            first = tick_of(rule.opens, day, zone)
            last = length if rule.closes == time() else tick_of(rule.closes, day, zone)
            for tick in range(first, last):
                desks[tick] += rule.desks
    return desks
