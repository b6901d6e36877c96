"""The agenda: days with what can be done on them, what is booked, and where each visit is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.appointments import OCCUPIES, AppointmentState, DayLine

LATE_AFTER = timedelta(minutes=5)
"""From then on somebody who was expected counts as late. A planning figure."""


class TickLoad(NamedTuple):
    """One five-minute tick of a day, all service groups of the location together.

    Attributes:
        tick: counted from local midnight (see `domain.planning.ticks`).
        capacity: desks at work.
        booked: taken by appointments.
        overbooked: taken beyond the capacity.
        cooling: given back, and not open again yet.
    """

    tick: int
    capacity: int
    booked: int
    overbooked: int
    cooling: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDay:
    """A day of a location as it is drawn: what can be done, and the visits that keep their time."""

    day: date
    zone: ZoneInfo
    load: tuple[TickLoad, ...]
    lines: tuple[DayLine, ...]

    @property
    def desks(self) -> int:
        """The most desks that work at once."""
        return max((tick.capacity for tick in self.load), default=0)

    @property
    def use(self) -> float | None:
        """The share of the day's capacity that is booked, None while the location is closed."""
        return share_used(
            sum(tick.booked + tick.overbooked for tick in self.load),
            sum(tick.capacity for tick in self.load),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonDay:
    """One day of the season: how many ticks of desk time there are, and how many are taken."""

    day: date
    capacity: int
    taken: int

    @property
    def use(self) -> float | None:
        """The share that is taken, None while the location is closed."""
        return share_used(self.taken, self.capacity)


def share_used(taken: int, capacity: int) -> float | None:
    """Return taken / capacity; more than 1 when overbooked, None where nothing can be done."""
    return taken / capacity if capacity else None


def is_late(line: DayLine, now: datetime) -> bool:
    """Whether the person of a visit should have come by now."""
    return line.state is AppointmentState.BOOKED and now >= line.starts_at + LATE_AFTER


def shown(lines: Iterable[DayLine]) -> tuple[DayLine, ...]:
    """Return the visits that keep their time, in the order of time."""
    kept = (line for line in lines if line.state in OCCUPIES)
    return tuple(sorted(kept, key=lambda line: (line.starts_at, line.ends_at, line.name)))


def lanes(lines: Iterable[DayLine]) -> dict[UUID, int]:
    """Put visits side by side: each gets the lowest lane that is free when it begins.

    Two visits in one lane never overlap, and no more lanes are used than visits overlap at once.
    """
    ends: list[datetime] = []
    placed: dict[UUID, int] = {}
    for line in sorted(lines, key=lambda one: (one.starts_at, one.ends_at, one.name)):
        lane = next((n for n, end in enumerate(ends) if end <= line.starts_at), len(ends))
        if lane == len(ends):
            ends.append(line.ends_at)
        else:
            ends[lane] = line.ends_at
        placed[line.id] = lane
    return placed
