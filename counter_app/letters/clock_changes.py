"""A time zone's clock changes as a VTIMEZONE, which calendars without our tables can follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Change:
    """The offset before and after a moment; RFC 5545 tells it by the clock as it was before."""

    wall_clock: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool


@cache
def describe(name: str, year: int) -> Timezone:
    """Return the VTIMEZONE of an IANA zone for a year and its neighbours.

    Changes that come on the same last weekday of a month in all three years, as they do all over
    Europe, are written as one yearly rule: Outlook knows no other form.
    """
    zone = ZoneInfo(name)
    years = [_changes(zone, each) for each in (year - 1, year, year + 1)]
    timezone = Timezone()
    timezone.add("tzid", name)
    if any(years):
        rules = {tuple(_rule(change) for change in changes) for changes in years}
        yearly = len(rules) == 1 and all(all(rule) for rule in rules)
        for change in years[0] if yearly else [change for some in years for change in some]:
            timezone.add_component(_observance(change, yearly=yearly))
    if not years[0]:
        timezone.add_component(_observance(_standing(zone, year - 1), yearly=False))
    return timezone


def _changes(zone: ZoneInfo, year: int) -> list[_Change]:
    """Find the changes of a year by looking at every day, then at every minute of that day."""
    found: list[_Change] = []
    day = datetime(year, 1, 1, tzinfo=UTC)
    while day.year == year:
        following = day + timedelta(days=1)
        if _offset(zone, day) != _offset(zone, following):
            low, high = day, following
            while high - low > timedelta(minutes=1):
                middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
                same = _offset(zone, middle) == _offset(zone, low)
                low, high = (middle, high) if same else (low, middle)
            found.append(_change(zone, high, _offset(zone, low)))
        day = following
    return found


def _change(zone: ZoneInfo, moment: datetime, before: timedelta) -> _Change:
    after = moment.astimezone(zone)
    wall_clock = (moment + before).replace(tzinfo=None)
    return _Change(
        wall_clock, before, _offset(zone, moment), after.tzname() or zone.key, bool(after.dst())
    )


def _standing(zone: ZoneInfo, year: int) -> _Change:
    start = datetime(year, 1, 1, tzinfo=UTC)
    return _change(zone, start, _offset(zone, start))


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _rule(change: _Change) -> tuple[int, str, timedelta] | None:
    """Return month, weekday and time if the change comes on that month's last such weekday."""
    clock = change.wall_clock
    if (clock + timedelta(days=7)).month == clock.month:
        return None
    return clock.month, _DAYS[clock.weekday()], timedelta(hours=clock.hour, minutes=clock.minute)


def _observance(change: _Change, *, yearly: bool) -> TimezoneDaylight | TimezoneStandard:
    component = TimezoneDaylight() if change.summer else TimezoneStandard()
    component.add("dtstart", change.wall_clock)
    component.add("tzoffsetfrom", change.before)
    component.add("tzoffsetto", change.after)
    component.add("tzname", change.name)
    rule = _rule(change) if yearly else None
    if rule:
        component.add("rrule", {"freq": "yearly", "bymonth": rule[0], "byday": f"-1{rule[1]}"})
    return component
