"""Appointments at normal desks for guests who do not come to the hall, the nearest desk first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from counter_app.domain.booking import Terms
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.distance import Point, kilometres
from counter_app.domain.planning.visits import Line, Visit


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Need:
    """A guest who needs an appointment at a desk.

    Attributes:
        service: what the guest comes for: the card, or photo and prints first.
        point: where the guest lives, or None when that is not known.
    """

    guest_id: UUID
    person_id: UUID
    service: str
    point: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTime:
    """A time at a desk for a guest; without `starts_at` none was found in the span."""

    guest_id: UUID
    person_id: UUID
    service: str
    location_id: UUID | None = None
    location_name: str = ""
    day: date | None = None
    tick: int = 0
    starts_at: datetime | None = None
    kilometres: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPlace:
    """A location that serves a guest's need, and where it lies."""

    terms: Terms
    point: Point | None = None


class Desks:
    """What is free at the desks of some locations in a span of days."""

    def __init__(
        self,
        places: Sequence[DeskPlace],
        lines: Mapping[tuple[UUID, date], dict[str, Line]],
        now: datetime,
    ) -> None:
        """Keep what is free; nobody is asked for today, so that the letter comes first."""
        self._places = places
        self._lines = {key: dict(groups) for key, groups in lines.items()}
        self._days: dict[UUID, list[date]] = {}
        for place_id, day in sorted(lines, key=lambda key: key[1]):
            self._days.setdefault(place_id, []).append(day)
        self._now = now
        self._full: set[tuple[UUID, str]] = set()

    def assign(self, needs: Iterable[Need]) -> tuple[DeskTime, ...]:
        """Return a time for each need: the nearest desk that has one, there the first."""
        return tuple(self._one(need) for need in needs)

    def _one(self, need: Need) -> DeskTime:
        without = DeskTime(
            guest_id=need.guest_id, person_id=need.person_id, service=need.service
        )  # fmt: skip
        offering = [one for one in self._places if need.service in one.terms.kinds]
        for place in sorted(offering, key=lambda one: _order(need.point, one)):
            found = self._first(need, place)
            if found:
                return found
        return without

    def _first(self, need: Need, place: DeskPlace) -> DeskTime | None:
        at = place.terms.location
        if (at.id, need.service) in self._full:
            return None
        visit = visits.visit_of(place.terms.kinds, [(need.service,)])
        tomorrow = self._now.astimezone(at.tz).date() + timedelta(days=1)
        for day in self._days.get(at.id, ()):
            lines = self._lines[at.id, day]
            tick = visits.first(visit, lines) if day >= tomorrow else None
            if tick is None:
                continue
            _take(lines, visit, tick)
            return DeskTime(
                guest_id=need.guest_id, person_id=need.person_id, service=need.service,
                location_id=at.id, location_name=at.name, day=day, tick=tick,
                starts_at=t.moment_of(day, tick, at.tz),
                kilometres=_distance(need.point, place.point),
            )  # fmt: skip
        self._full.add((at.id, need.service))
        return None


def _take(lines: dict[str, Line], visit: Visit, tick: int) -> None:
    for piece in visit:
        lines[piece.group] = visits.taken(lines[piece.group], piece, tick)


def _distance(one: Point | None, other: Point | None) -> float | None:
    return kilometres(one, other) if one and other else None


def _order(home: Point | None, place: DeskPlace) -> tuple[float, str]:
    """Return the nearest first; where it is not known how far it is, by name."""
    far = _distance(home, place.point)
    return (far if far is not None else float("inf"), place.terms.location.name)
