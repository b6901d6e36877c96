"""Numbered residence endorsements: rolls, what became of each number, and how long one is valid.

The sticker is numbered security stock; stock ran out in autumn 2022, so that too little of it
must stop the booking of the service (domain facts 1.2 and 1.4).
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Invalid, Refused

MONTHS = 6  # Vv 3.3(6), Vc B1: at most six months
LONGEST_NUMBER = 18
MOST_ON_ROLL = 100_000
SERVICES = frozenset(
    {"RESIDENCE_ENDORSEMENT", "BIOMETRICS_AND_ENDORSEMENT", "UA_PROOF", "RETURN_VISA"}
)
"""Services for which a numbered sticker is used (domain facts 1.1, 1.2, 1.4)."""


class StickerState(StrEnum):
    """What became of a numbered sticker."""

    USED = "used"
    SPOILED = "spoiled"
    DESTROYED = "destroyed"


class Written(StrEnum):
    """How the sticker was filled in."""

    PRINTED = "printed"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A roll of stickers with consecutive numbers.

    Attributes:
        service: code of the service for which it is used.
        first, last: numbers without the prefix.
        digits: how many digits a number has on the sticker, with its leading zeros.
    """

    id: UUID
    location_id: UUID
    service: str
    prefix: str
    first: int
    last: int
    digits: int
    used: int = 0
    spoiled: int = 0
    destroyed: int = 0

    @property
    def remaining(self) -> int:
        """How many stickers are left on it."""
        return self.last - self.first + 1 - self.used - self.spoiled - self.destroyed

    def holds(self, prefix: str, number: int) -> bool:
        """Whether a number belongs to it."""
        return prefix == self.prefix and self.first <= number <= self.last

    def label(self, number: int) -> str:
        """Write a number as on the sticker, with its leading zeros."""
        return f"{self.prefix}{number:0{self.digits}}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sticker:
    """A sticker that left its roll."""

    id: UUID
    roll_id: UUID
    number: str
    state: StickerState
    person_id: UUID | None = None
    valid_until: date | None = None


def split_number(text: str) -> tuple[str, int]:
    """Return prefix and number of a sticker as it was scanned or typed.

    Raises:
        Invalid: BAD_NUMBER for a text that ends in no number.
    """
    plain = "".join(text.split()).upper()
    digits = len(plain) - len(plain.rstrip("0123456789"))
    if not digits or len(plain) > LONGEST_NUMBER or not plain.isascii():
        raise Invalid(Code.BAD_NUMBER, "sticker", value=text)
    return plain[:-digits], int(plain[-digits:])


def read_roll(first: str, last: str) -> tuple[str, int, int, int]:
    """Return prefix, first and last number, and the number of digits of a roll.

    Raises:
        Invalid: BAD_NUMBER for numbers that run backwards, without end, or are written unlike.
    """
    prefix, begins = split_number(first)
    other, ends = split_number(last)
    alike = other == prefix and len("".join(first.split())) == len("".join(last.split()))
    if not alike or ends < begins or ends - begins >= MOST_ON_ROLL or len(prefix) > 8:
        raise Invalid(Code.BAD_NUMBER, "last", value=last)
    return prefix, begins, ends, len("".join(first.split())) - len(prefix)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the month's last day (before: negative)."""
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def valid_until(today: date, passport_until: date) -> date:
    """Return until when a sticker may be valid: the lesser of two (Vc B1).

    Six months, and one month before the passport expires.

    Raises:
        Refused: PASSPORT_TOO_SHORT when that day has passed already.
    """
    until = min(months_later(today, MONTHS), months_later(passport_until, -1))
    if until <= today:
        raise Refused(Code.PASSPORT_TOO_SHORT, until=passport_until)
    return until
