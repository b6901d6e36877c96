"""Days and moments as they are typed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, TypeVar

import click

_Day = TypeVar("_Day", bound=date)

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
"""What lies outside these years was typed wrongly, and no calendar could be reckoned with it."""


def iso_day(text: str) -> date:
    """Read year-month-day. Raises ValueError for what is none, or lies in no likely year."""
    return _likely(date.fromisoformat(text))


def iso_moment(text: str) -> datetime:
    """Read a moment, with an offset or without. Raises ValueError likewise."""
    return _likely(datetime.fromisoformat(text))


class ADay(click.DateTime):
    """The type of an option that is a day: year-month-day, in a likely year."""

    def __init__(self) -> None:
        """Take one form only."""
        super().__init__(["%Y-%m-%d"])

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Read it. Raises click.BadParameter."""
        read: datetime = super().convert(value, param, ctx)
        try:
            return _likely(read)
        except ValueError:
            self.fail(f"{value!r} does not match the format '%Y-%m-%d'.", param, ctx)


def _likely(read: _Day) -> _Day:
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        raise ValueError(read.year)
    return read
