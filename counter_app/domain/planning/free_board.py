"""Free places of days and locations, from which times are proposed, no time to two people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from counter_app.domain.appointments import FreeStart
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.visits import Line, Visit

_OF_A_DAY = 3
"""Times of one day that are proposed at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeLine:
    """Free places per tick of a day for a service group, from a first tick on."""

    location_id: UUID
    group: str
    day: date
    first_tick: int
    places: list[int]


class FreeBoard:
    """What is free on some days; what was taken from it is not proposed again."""

    def __init__(self, lines: Iterable[FreeLine], now: datetime) -> None:
        """Take the lines as they are; times up to now are no proposal."""
        self._days: dict[UUID, dict[date, dict[str, FreeLine]]] = defaultdict(dict)
        for line in lines:
            self._days[line.location_id].setdefault(line.day, {})[line.group] = line
        self._ticks: dict[tuple[UUID, datetime], int] = {}
        self._now = now

    def near(
        self, at: datetime, wanted: Mapping[UUID, tuple[Location, Visit]], most: int, here: UUID
    ) -> tuple[FreeStart, ...]:
        """Return free times, the nearest days first: so many at a location, as many elsewhere.

        Of a day the times nearest to the same time of day come first. They begin tomorrow, so that
        people hear of it; who was to come today may still.

        Args:
            wanted: what the visit occupies at each location that may serve it.
        """
        same: list[FreeStart] = []
        other: list[FreeStart] = []
        for location_id, (place, visit) in wanted.items():
            found = self._near(at, place, visit, most)
            (same if location_id == here else other).extend(found)
        zone = wanted[here][0].tz if here in wanted else UTC

        def distance(start: FreeStart) -> tuple[timedelta, bool, int]:
            """Days first, the later one of two as near; then the time of day."""
            asked, given = at.astimezone(zone), start.starts_at.astimezone(zone)
            days = given.date() - asked.date()
            return abs(days), days < timedelta(), abs(_minutes(given) - _minutes(asked))

        return tuple(one for side in (same, other) for one in sorted(side, key=distance)[:most])

    def take(self, start: FreeStart, visit: Visit) -> None:
        """Take a time that was proposed."""
        of_day = self._days[start.location_id][start.day]
        tick = self._ticks[start.location_id, start.starts_at]
        for piece in visit:
            line = of_day[piece.group]
            first = tick + piece.offset - line.first_tick
            for offset in range(first, first + piece.ticks):
                line.places[offset] -= piece.places

    def _near(self, at: datetime, place: Location, visit: Visit, most: int) -> list[FreeStart]:
        """Return the nearest free times at one location; days far away are not looked at."""
        local = at.astimezone(place.tz)
        days = self._days[place.id]
        found: list[FreeStart] = []
        today = self._now.astimezone(place.tz).date()
        first = min(local.date(), today + timedelta(days=1))
        ahead = [day for day in days if day >= first]
        for day in sorted(ahead, key=lambda one: (abs(one - local.date()), one)):
            found.extend(self._starts(day, place, visit, local))
            if len(found) >= most + _OF_A_DAY:
                break
        return found

    def _starts(self, day: date, place: Location, visit: Visit, local: datetime) -> list[FreeStart]:
        """Return the free times of a day that lie nearest to the same time of that day."""
        base = t.midnight(day, place.tz)
        lines = {
            group: Line(line.first_tick, t.write_free(line.places))
            for group, line in self._days[place.id][day].items()
        }
        past = (self._now - base) // t.TICK + 1
        wanted = t.tick_of(local.time().replace(second=0, microsecond=0), day, place.tz)
        starts = sorted(visits.starts(visit, lines, max(0, past)), key=lambda n: abs(n - wanted))
        found = []
        for tick in starts[:_OF_A_DAY]:
            starts_at = base + tick * t.TICK
            self._ticks[place.id, starts_at] = tick
            found.append(
                FreeStart(
                    location_id=place.id, location_name=place.name, day=day, starts_at=starts_at,
                    ends_at=starts_at + visits.length(visit) * t.TICK,
                    places=visits.rooms(visit, lines, tick),
                )
            )  # fmt: skip
        return found


def _minutes(at: datetime) -> int:
    return at.hour * 60 + at.minute
