"""Public holidays, which the law knows, and school holidays, which are dated data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=64)
def holiday_names(year: int) -> dict[date, str]:
    """Return the days on which Dutch counters are closed, each with its Dutch name.

    New Year, Easter Monday, King's Day (26 April where the 27th is a Sunday), Ascension, Whit
    Monday and both Christmas days; 5 May only in lustrum years, as counters keep it. Easter and
    Whit Sunday are Sundays and listed too. Good Friday is no closing day.
    (Algemene termijnenwet art. 3.)
    """
    import holidays  # slow to import, and not every command needs it

    named: dict[date, str] = dict(holidays.country_holidays("NL", years=year, language="nl"))
    return {day: name for day, name in named.items() if name.casefold() != "goede vrijdag"}


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """Return the days on which Dutch counters are closed (Algemene termijnenwet art. 3)."""
    return frozenset(holiday_names(year))


def is_holiday(day: date) -> bool:
    """Whether a day is a Dutch public holiday."""
    return day in public_holidays(day.year)


class SchoolRegion(StrEnum):
    """A part of the country with school holidays of its own."""

    NORTH = "north"
    MIDDLE = "middle"
    SOUTH = "south"


class SchoolBreak(StrEnum):
    """A school holiday by its name."""

    AUTUMN = "autumn"
    CHRISTMAS = "christmas"
    SPRING = "spring"
    MAY = "may"
    SUMMER = "summer"


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolHoliday:
    """Days on which the schools of some regions are closed; both days belong to it."""

    name: SchoolBreak
    first_day: date
    last_day: date
    regions: frozenset[SchoolRegion]

    def covers(self, day: date) -> bool:
        """Whether schools are closed on that day."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolYearCalendar:
    """School holidays as far as they are known: outside of these two days nothing is said."""

    valid_from: date
    valid_until: date
    holidays: tuple[SchoolHoliday, ...]

    @classmethod
    def parse(cls, text: str) -> SchoolYearCalendar:
        """Read a rule file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        return cls(
            valid_from=data["valid_from"],
            valid_until=data["valid_until"],
            holidays=tuple(sorted(map(_holiday, data["holidays"]), key=lambda h: h.first_day)),
        )

    def between(self, first_day: date, last_day: date) -> tuple[SchoolHoliday, ...]:
        """Return the holidays of which a day lies in a span, in order."""
        return tuple(
            one for one in self.holidays if one.first_day <= last_day and first_day <= one.last_day
        )

    def knows(self, day: date) -> bool:
        """Whether the data says anything of that day."""
        return self.valid_from <= day <= self.valid_until


def _holiday(entry: dict[str, Any]) -> SchoolHoliday:
    if entry["last_day"] < entry["first_day"]:
        raise ValueError(entry["name"])
    return SchoolHoliday(
        name=SchoolBreak(entry["name"]), first_day=entry["first_day"], last_day=entry["last_day"],
        regions=frozenset(map(SchoolRegion, entry["regions"])),
    )  # fmt: skip
