"""Dates of which a part may be unknown, as birth dates of refugees often are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from counter_app.domain.errors import Code, Invalid

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date whose day, or month and day, or all parts may be unknown.

    Unknown parts are 0, as the Dutch population register writes them (1998-00-00).
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        """Raise Invalid(BAD_DATE) for a date that no calendar has."""
        known = (self.year > 0, self.month > 0, self.day > 0)
        holes = known not in {
            (True, True, True), (True, True, False), (True, False, False), (False, False, False),
        }  # fmt: skip
        if holes:
            raise Invalid(Code.BAD_DATE, "date_of_birth", value=self.iso())
        try:
            date(self.year or 2000, self.month or 1, self.day or 1)
        except ValueError:
            raise Invalid(Code.BAD_DATE, "date_of_birth", value=self.iso()) from None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read YYYY-MM-DD with 00 for unknown parts. Raises Invalid(BAD_DATE)."""
        match = _ISO.fullmatch(text.strip())
        if match is None:
            raise Invalid(Code.BAD_DATE, "date_of_birth", value=text)
        return cls(*(int(part) for part in match.groups()))

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Make one of a full calendar date."""
        return cls(day.year, day.month, day.day)

    def iso(self) -> str:
        """Write YYYY-MM-DD with 00 for unknown parts; sorts by time."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    @property
    def is_complete(self) -> bool:
        """Whether day, month and year are known."""
        return self.day > 0

    def latest(self) -> date | None:
        """Return the last calendar day it may be, so that ages are never overstated."""
        if not self.year:
            return None
        if not self.month:
            return date(self.year, 12, 31)
        if not self.day:
            following = date(self.year + self.month // 12, self.month % 12 + 1, 1)
            return date.fromordinal(following.toordinal() - 1)
        return date(self.year, self.month, self.day)

    def age_on(self, day: date) -> int | None:
        """Return the age in full years on a day, by the latest possible birthday; None if unknown.

        Born on 29 February one comes of age on 1 March of a common year (BW 1:2 counts full years).
        """
        born = self if self.day else self.latest()
        if born is None:
            return None
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
