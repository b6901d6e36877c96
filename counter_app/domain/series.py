"""A series: many people, one after the other, booked by one gesture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.appointments import Appointment, FreeStart
from counter_app.domain.booking import Asked
from counter_app.domain.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesWish:
    """Who is to come one after the other, from when on.

    Attributes:
        name: of the class or centre, such as "Intake 12 September"; no person's name.
        desks: how many of them are served at the same time.
        until_day: the last day that may be used; the day of the beginning by default.
    """

    location_id: UUID
    name: str
    starts_at: datetime
    participants: tuple[Asked, ...]
    desks: int = 1
    until_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLine:
    """Where one person of a series comes to, or why nowhere."""

    asked: Asked
    name: str
    start: FreeStart | None = None
    hindrance: Refused | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPlan:
    """What a series would be, to be looked at before it is booked."""

    wish: SeriesWish
    lines: tuple[SeriesLine, ...]

    @property
    def placed(self) -> int:
        """How many have a time."""
        return sum(line.start is not None for line in self.lines)

    @property
    def is_whole(self) -> bool:
        """Whether everybody has a time."""
        return self.placed == len(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series that was booked."""

    id: UUID
    name: str
    appointments: tuple[Appointment, ...]


def next_lane(lanes: Sequence[datetime]) -> int:
    """Return which of some desks is free first; of two alike the one before."""
    return min(range(len(lanes)), key=lambda number: (lanes[number], number))
