"""What happened to each person on a day, played or recorded, and the figures drawn from it.

Moments are seconds since the local midnight of the day. A played day and a recorded one are
measured by the same lines, so that they can be laid side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

STEP = 300.0
"""Seconds between two points of a curve."""
QUARTER = 900.0
"""Seconds of a quarter of an hour, by which throughput is told."""


class Stay(NamedTuple):
    """The times of one person at the hall.

    Attributes:
        arrived: at the end of the queue outside, or of those who are too early.
        entered: checked at the door and let in.
        called: to a desk.
        done: left the desk; at the desk since `called`.
        desk: which desk, counted from 0.
    """

    arrived: float
    entered: float
    called: float
    done: float
    desk: int = 0

    @property
    def waited_outside(self) -> float:
        """Seconds in front of the door, the check itself included."""
        return self.entered - self.arrived

    @property
    def waited_inside(self) -> float:
        """Seconds between the door and the call."""
        return self.called - self.entered

    @property
    def waited(self) -> float:
        """Seconds between coming and being called."""
        return self.called - self.arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One course of a day.

    Attributes:
        stays: who was served, in the order of leaving the desk.
        unserved: who came and was not served, because every desk had closed.
        open_seconds: how long desks were open together, pauses not counted.
    """

    stays: tuple[Stay, ...]
    unserved: int = 0
    open_seconds: float = 0.0

    @property
    def finish(self) -> float:
        """When the last person left a desk; 0 when nobody came."""
        return max((stay.done for stay in self.stays), default=0.0)

    @property
    def desk_use(self) -> float:
        """The part of the open time in which somebody stood at the desk, 0 to 1."""
        busy = sum(stay.done - stay.called for stay in self.stays)
        return busy / self.open_seconds if self.open_seconds else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The figures of one course; waits in seconds, queues in persons.

    Attributes:
        waits_inside, waits_outside: of each served person, ascending.
        inside, outside: the longest queue in each step from `begins` on.
        served: people served in each quarter of an hour from `begins` on.
    """

    finish: float
    served_total: int
    unserved: int
    desk_use: float
    longest_inside: int
    longest_outside: int
    mean_wait: float
    long_wait: float
    begins: float
    inside: tuple[int, ...] = field(repr=False)
    outside: tuple[int, ...] = field(repr=False)
    served: tuple[int, ...] = field(repr=False)


def measure(course: Course, begins: float, ends: float) -> Measures:
    """Draw the figures of a course; curves run from `begins` until `ends` or the finish.

    The long wait is that of the nineteenth in twenty: one person in twenty waited longer.
    """
    stays = course.stays
    ends = max(ends, course.finish)
    inside = curve(((one.entered, one.called) for one in stays), begins, ends)
    outside = curve(((one.arrived, one.entered) for one in stays), begins, ends)
    waits = sorted(one.waited for one in stays)
    return Measures(
        finish=course.finish, served_total=len(stays), unserved=course.unserved,
        desk_use=course.desk_use, longest_inside=max(inside, default=0),
        longest_outside=max(outside, default=0),
        mean_wait=sum(waits) / len(waits) if waits else 0.0,
        long_wait=quantile(waits, 0.95) if waits else 0.0,
        begins=begins, inside=inside, outside=outside,
        served=counted((one.done for one in stays), begins, ends),
    )  # fmt: skip


def curve(spans: Iterable[tuple[float, float]], begins: float, ends: float) -> tuple[int, ...]:
    """Return the most persons at once in each step of `STEP` seconds.

    Args:
        spans: from when until when each person stood there; one of no length counts nowhere.
        begins: where the curve begins; who stood there before is counted in its first step.
        ends: where it ends.
    """
    steps = max(1, -int((begins - ends) // STEP))
    changes = sorted(
        change for start, end in spans if end > start for change in ((start, 1), (end, -1))
    )
    most, now, at = [0] * steps, 0, 0
    for moment, change in changes:  # at one moment, who leaves goes before who comes
        step = min(steps - 1, max(0, int((moment - begins) // STEP)))
        for passed in range(at + 1, step + 1):
            most[passed] = now
        at = step
        now += change
        most[at] = max(most[at], now)
    return tuple(most)


def counted(moments: Iterable[float], begins: float, ends: float) -> tuple[int, ...]:
    """Return how many moments fall into each quarter of an hour."""
    counts = [0] * max(1, -int((begins - ends) // QUARTER))
    for moment in moments:
        counts[min(len(counts) - 1, max(0, int((moment - begins) // QUARTER)))] += 1
    return tuple(counts)


def running(counts: Sequence[int]) -> Iterator[int]:
    """Yield sums so far."""
    return accumulate(counts)


def quantile(ascending: Sequence[float], part: float) -> float:
    """Return the value below which a part of the values lies; between two, in proportion."""
    place = part * (len(ascending) - 1)
    low = int(place)
    high = min(low + 1, len(ascending) - 1)
    return ascending[low] + (ascending[high] - ascending[low]) * (place - low)
