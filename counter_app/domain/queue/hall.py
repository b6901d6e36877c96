"""What the screen in the hall shows, and what a ticket says: numbers, never names."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from counter_app.domain.appointments import DayLine
from counter_app.domain.queue import QueueEntry
from counter_app.domain.queue.estimate import Basis, Estimate

_SOON = timedelta(minutes=3)
_STEP = 5
"""Minutes to which longer waits are told: nobody believes 23."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HallDay:
    """A location's day as one reading brings it.

    Attributes:
        today: the present day there.
        lines: the appointments of the day, by time.
        entries: who is in the hall now, in no order.
    """

    day: date
    today: date
    zone: ZoneInfo
    lines: tuple[DayLine, ...]
    entries: tuple[QueueEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A number that was called to a desk.

    Attributes:
        at: when it was called, the last time.
        is_open: whether the person is still expected at the desk.
    """

    ticket: str
    desk_name: str
    at: datetime
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What a person takes along from the check-in. Nothing in it says who the person is.

    Attributes:
        number: such as "A 012".
        starts_at: the booked time, None for somebody without an appointment.
        estimate: how long the wait may be.
        language: the code of the language that the person reads, such as "nl".
        is_rehearsal: whether it was given out in a rehearsal; the paper says so.
    """

    number: str
    location_name: str
    zone: str
    arrived_at: datetime
    starts_at: datetime | None
    estimate: Estimate
    language: str
    is_rehearsal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """The words on a slip of paper, ready for a receipt printer.

    Attributes:
        warning: what stands above all else, such as that it is a rehearsal; "" for nothing.
    """

    heading: str
    label: str
    number: str
    lines: tuple[str, ...]
    footer: str
    warning: str = ""


class WaitWords(StrEnum):
    """In what way a waiting time may honestly be told."""

    SOON = "soon"
    ABOUT = "about"
    BETWEEN = "between"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Told:
    """A waiting time as it is told, in minutes."""

    kind: WaitWords
    least: int = 0
    most: int = 0


def told(estimate: Estimate) -> Told:
    """Return how to tell an estimate: one figure only where recorded times agree.

    A wide or thinly founded one is told as a range, and what nobody knows is not made up.
    """
    if estimate.basis is Basis.UNKNOWN:
        return Told(WaitWords.UNKNOWN)
    if estimate.most <= _SOON:
        return Told(WaitWords.SOON)
    spread = estimate.most - estimate.least
    narrow = spread <= max(timedelta(minutes=6), estimate.likely / 2)
    if estimate.basis is Basis.RECORDED and narrow:
        minutes = _rounded(estimate.likely, round)
        return Told(WaitWords.ABOUT, minutes, minutes)
    least = _rounded(estimate.least, math.floor)
    return Told(WaitWords.BETWEEN, least, max(_rounded(estimate.most, math.ceil), least + 1))


def _rounded(wait: timedelta, way: Callable[[float], int]) -> int:
    minutes = wait.total_seconds() / 60
    step = _STEP if minutes >= 2 * _STEP else 1
    return max(0, way(minutes / step) * step)


@dataclass(frozen=True, slots=True, kw_only=True)
class HallOutline:
    """The little that a line at the bottom of a window tells of a hall.

    Attributes:
        waiting: how many wait to be called.
        oldest: since when the first of them has waited, or None.
        booked: the moments of today for which people are still booked, each once, in order.
    """

    zone: str
    waiting: int = 0
    oldest: datetime | None = None
    booked: tuple[datetime, ...] = ()
