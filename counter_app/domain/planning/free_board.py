"""Free places of days and locations, from which times are proposed, no time to two people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.appointments import FreeStart
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning.opening import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeLine:
    """Free places per tick of a day at a location, from a first tick on."""

    location: Location
    day: date
    first_tick: int
    places: list[int]


class FreeBoard:
    """What is free for one service group; what was taken from it is not proposed again."""

    def __init__(self, lines: Iterable[FreeLine], now: datetime) -> None:
        """Take the lines as they are; times up to now are no proposal."""
        self._lines = sorted(lines, key=lambda line: (line.day, line.location.name))
        self._now = now

    def near(
        self, at: datetime, length: int, places: int, most: int, location_id: UUID
    ) -> tuple[FreeStart, ...]:
        """Return free times, the nearest first: so many at a location, as many elsewhere.

        Args:
            length: ticks that the visit takes.
            places: places that it takes on each of them.
        """
        here: list[FreeStart] = []
        elsewhere: list[FreeStart] = []
        for line in sorted(self._lines, key=lambda one: abs(one.day - at.date())):
            side = here if line.location.id == location_id else elsewhere
            if len(side) < most:
                side.extend(self._starts(line, at, length, places))
            if len(here) >= most and len(elsewhere) >= most:
                break
        return tuple(
            start
            for side in (here, elsewhere)
            for start in sorted(side, key=lambda one: abs(one.starts_at - at))[:most]
        )

    def take(self, start: FreeStart, places: int) -> None:
        """Take a time that was proposed."""
        for line in self._lines:
            if (line.location.id, line.day) == (start.location_id, start.day):
                zone = line.location.tz
                first = (start.starts_at - t.midnight(line.day, zone)) // t.TICK - line.first_tick
                length = (start.ends_at - start.starts_at) // t.TICK
                for offset in range(first, first + length):
                    line.places[offset] -= places

    def _starts(self, line: FreeLine, at: datetime, length: int, places: int) -> list[FreeStart]:
        """Return the free times of a day that lie nearest to the same time of that day."""
        zone = line.location.tz
        base = t.midnight(line.day, zone)
        past = (self._now - base) // t.TICK + 1 - line.first_tick
        free = t.write_free(line.places)
        starts = t.all_starts(free, length, places, not_before=past)
        wanted = t.tick_of(at.astimezone(zone).time(), line.day, zone) - line.first_tick
        return [
            FreeStart(
                location_id=line.location.id, location_name=line.location.name, day=line.day,
                starts_at=base + (line.first_tick + offset) * t.TICK,
                ends_at=base + (line.first_tick + offset + length) * t.TICK,
                places=t.places_over(free, offset, length),
            )
            for offset in sorted(starts, key=lambda one: (abs(one - wanted), one))[:3]
        ]  # fmt: skip
