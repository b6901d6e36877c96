"""Dates as people and spreadsheets write them, read column by column.

03-04-2001 alone may be 3 April or 4 March. The other cells of the column decide: where one has a
number above 12 first, days come first. A Dutch list without such a cell is read day first, and
every doubtful cell is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from counter_app.domain.errors import Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.tables import Cell

_YEAR_FIRST: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00)?)?", re.A)
_YEAR_LAST: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: 00:00(?::00)?)?", re.A)
_COMPACT: Final = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})", re.A)

_SERIAL_DAY_ZERO: Final = date(1899, 12, 30)
_SERIALS: Final = range(367, 60_000)
"""Spreadsheet day numbers of 1901 to 2064."""

_STRAY_SHARE: Final = 0.1
"""Cells in the other order, as a share of all that tell one, up to which they count as slips."""

_SWAP_EVIDENCE: Final = 5
"""Cells of each kind from which a spreadsheet's own swapping of days and months shows."""


class DayOrder(StrEnum):
    """What comes first in the dates of a column."""

    DAY = "day"
    MONTH = "month"
    UNKNOWN = "unknown"
    MIXED = "mixed"


class DateDoubt(StrEnum):
    """Why a written date is no date, or may be another one."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    IMPOSSIBLE = "impossible"
    NUMBER = "number"
    OTHER_ORDER = "other_order"
    AMBIGUOUS = "ambiguous"
    SWAPPED_BY_SPREADSHEET = "swapped_by_spreadsheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """One cell read.

    Attributes:
        date: the date, or None where there is none.
        doubt: why it is none, or why it may be another one.
        proposal: the date that was probably meant.
    """

    date: PartialDate | None
    doubt: DateDoubt | None = None
    proposal: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateColumn:
    """What the cells of a column together say about each of them."""

    order: DayOrder
    swapped_by_spreadsheet: bool = False

    @classmethod
    def of(cls, cells: Iterable[Cell]) -> DateColumn:
        """Judge a column by all its cells."""
        firsts: Counter[DayOrder] = Counter()
        typed_days: list[int] = []
        for cell in cells:
            if isinstance(cell, date):
                typed_days.append(cell.day)
            elif isinstance(cell, str) and (parts := _year_last(cell)) is not None:
                firsts[_tells(*parts[:2])] += 1
        day, month = firsts[DayOrder.DAY], firsts[DayOrder.MONTH]
        if not day + month:
            order = DayOrder.UNKNOWN
        elif min(day, month) > _STRAY_SHARE * (day + month):
            order = DayOrder.MIXED
        else:
            order = DayOrder.DAY if day >= month else DayOrder.MONTH
        swapped = (
            day >= _SWAP_EVIDENCE
            and not month + firsts[DayOrder.UNKNOWN]
            and len(typed_days) >= _SWAP_EVIDENCE
            and max(typed_days) <= 12
        )
        return cls(order=order, swapped_by_spreadsheet=swapped)

    def read(self, cell: Cell) -> WrittenDate:
        """Read one cell of the column."""
        if isinstance(cell, date):
            return self._typed(cell)
        if isinstance(cell, int | float):
            return _number(cell)
        text = (cell or "").strip()
        if not text:
            return WrittenDate(date=None, doubt=DateDoubt.EMPTY)
        if found := _YEAR_FIRST.fullmatch(text):
            return _made(int(found[1]), int(found[3]), int(found[4]))
        if found := _COMPACT.fullmatch(text):
            return _made(int(found[1]), int(found[2]), int(found[3]))
        parts = _year_last(text)
        if parts is None:
            return WrittenDate(date=None, doubt=DateDoubt.UNREADABLE)
        return self._year_last(*parts)

    def _typed(self, cell: date) -> WrittenDate:
        """Take a date cell; one of 12 days and months may have been swapped on opening."""
        read = PartialDate.of(cell)
        if self.swapped_by_spreadsheet and cell.day != cell.month:
            swapped = PartialDate(cell.year, cell.day, cell.month)
            doubt = DateDoubt.SWAPPED_BY_SPREADSHEET
            return WrittenDate(date=read, doubt=doubt, proposal=swapped)
        return WrittenDate(date=read)

    def _year_last(self, first: int, second: int, year: int) -> WrittenDate:
        """Read a date whose day and month stand before the year."""
        month_first = self.order is DayOrder.MONTH
        told = _tells(first, second)
        if self.order is DayOrder.MIXED and told is DayOrder.MONTH:
            month_first = True
        day, month = (second, first) if month_first else (first, second)
        made = _made(year, month, day)
        if made.date is None:
            other = _made(year, day, month)
            if other.date is not None:
                return WrittenDate(date=None, doubt=DateDoubt.OTHER_ORDER, proposal=other.date)
            return made
        doubtful = self.order in {DayOrder.UNKNOWN, DayOrder.MIXED}
        if doubtful and told is DayOrder.UNKNOWN and first != second and first:
            return WrittenDate(date=made.date, doubt=DateDoubt.AMBIGUOUS)
        return made


def _year_last(text: str) -> tuple[int, int, int] | None:
    """Split a date that ends with its year into its numbers."""
    found = _YEAR_LAST.fullmatch(text.strip())
    return (int(found[1]), int(found[3]), int(found[4])) if found else None


def _tells(first: int, second: int) -> DayOrder:
    """Say which order two numbers before a year can only have; impossible ones tell nothing."""
    if 12 < first <= 31 and second <= 12:
        return DayOrder.DAY
    if 12 < second <= 31 and first <= 12:
        return DayOrder.MONTH
    return DayOrder.UNKNOWN


def _made(year: int, month: int, day: int) -> WrittenDate:
    """Make a date, or say that no calendar has it."""
    try:
        return WrittenDate(date=PartialDate(year, month, day))
    except Invalid:
        return WrittenDate(date=None, doubt=DateDoubt.IMPOSSIBLE)


def _number(cell: float) -> WrittenDate:
    """Take a bare number for no date, and propose the day that a spreadsheet means by it."""
    if found := _COMPACT.fullmatch(str(cell)):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    proposal = None
    if cell in _SERIALS:
        proposal = PartialDate.of(_SERIAL_DAY_ZERO + timedelta(days=int(cell)))
    return WrittenDate(date=None, doubt=DateDoubt.NUMBER, proposal=proposal)
