"""Months and birthdays, counted as the rules count them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
OLDEST_AGE = 125
"""Years; nobody on record became older, so an unknown birth year lies no further back."""


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of a shorter month."""
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def birthday(born: date, age: int) -> date:
    """Return the day on which somebody reaches an age; 29 February counts on 1 March (BW 1:2)."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def age_on(born: date, day: date) -> int:
    """Return the age in full years on a day; below zero before birth."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
