"""The control tower: all locations side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.plan import Plan
from counter_app.domain.planning.ticks import (
    day_and_tick,
    first_start,
    moment_of,
    ticks_for,
)
from counter_app.domain.tower.overview import (
    DayLoad,
    Stock,
    TowerLine,
    TowerView,
    expected_minutes,
    is_low,
    loads_between,
    pressure_of,
)
from counter_app.domain.tower.rules import TowerRules
from counter_app.store.queries import planning
from counter_app.store.queries import tower as queries
from counter_app.store.store import Store

SPAN_DAYS = 28
"""How many days are looked at unless others are asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What was read of all locations, each figure by location."""

    loads: Mapping[UUID, Mapping[date, DayLoad]]
    visits: Mapping[UUID, int]
    desks: Mapping[UUID, int]
    stocks: Mapping[UUID, Stock]
    free: Mapping[UUID, datetime]
    absent: Mapping[UUID, int]
    closed: Mapping[UUID, int]


class Tower:
    """Looks at all locations at once."""

    def __init__(self, store: Store, rules: TowerRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def look(self, actor: Actor, days: int = SPAN_DAYS) -> TowerView:
        """Return the state of all locations over so many days from today on.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        now = self._store.clock.now()
        with self._store.reading() as session:
            places = planning.locations(session)
            zone = places[0].tz if places else UTC
            today = now.astimezone(zone).date()
            last = today + timedelta(days=days - 1)
            found = self._read(session, places, today, last, now)
        lines = (self._line(place, found, today, last) for place in places)
        return TowerView(
            first_day=today, last_day=last, made_at=now, past_weeks=self._rules.past_weeks,
            lines=tuple(lines),
        )  # fmt: skip

    def _read(
        self, session: Session, places: tuple[Location, ...], first: date, last: date, now: datetime
    ) -> _Read:
        before = first - timedelta(weeks=self._rules.past_weeks)
        ends = datetime.combine(last + timedelta(days=1), time(), UTC)
        return _Read(
            loads=queries.day_loads(queries.group_loads(session, before, last)),
            visits=queries.visits_ahead(session, now, ends),
            desks=queries.desks_in_use(session),
            stocks=queries.stocks(session, now),
            free=_first_free(session, places, first, now),
            absent=_absent(session, places, first, last),
            closed=_closed(session, first, last),
        )

    def _line(self, place: Location, found: _Read, first: date, last: date) -> TowerLine:
        loads = found.loads.get(place.id, {})
        ahead = loads_between(loads, first, last)
        past = [one for day, one in loads.items() if day < first]
        capacity = sum(one.capacity for one in ahead)
        expected = expected_minutes(past, ahead)
        stock = found.stocks.get(place.id, Stock())
        return TowerLine(
            location=place, visits=found.visits.get(place.id, 0), capacity=capacity,
            booked=sum(one.booked for one in ahead), expected=expected,
            absent=found.absent.get(place.id, 0), closed=found.closed.get(place.id, 0),
            first_free=found.free.get(place.id), desks=found.desks.get(place.id, 0), stock=stock,
            pressure=pressure_of(capacity, expected, self._rules),
            is_low=is_low(stock, self._rules), days=ahead,
        )  # fmt: skip


def _first_free(
    session: Session, places: tuple[Location, ...], today: date, now: datetime
) -> dict[UUID, datetime]:
    """Return when the next free time of any service group begins, by location."""
    minutes = queries.shortest_visits(session)
    of = {place.id: place for place in places}
    found: dict[UUID, datetime] = {}
    for group in sorted({group for _, group in minutes}):
        for line in planning.lines(session, group, today, date.max):
            place, wanted = of[line.location_id], minutes.get((line.location_id, group))
            best = found.get(line.location_id)
            if wanted is None or (best is not None and line.day > best.astimezone(place.tz).date()):
                continue
            day, tick = day_and_tick(now, place.tz)
            past = tick + 1 - line.first_tick if line.day == day else 0
            start = first_start(line.free, ticks_for(wanted), not_before=past)
            if start is not None:
                at = moment_of(line.day, line.first_tick + start, place.tz)
                found[line.location_id] = min(at, best) if best else at
    return found


def _absent(
    session: Session, places: tuple[Location, ...], first: date, last: date
) -> dict[UUID, int]:
    """Return the desk-minutes that shifts take off the opening hours, by location."""
    shifts = queries.shifts_in(session, first, last)
    rules = queries.rules_of(session, shifts, first, last)
    closures = queries.closures_in(session, first, last)
    of = {place.id: place for place in places}
    found: dict[UUID, int] = {}
    for place_id, spoken in shifts.items():
        full = Plan(
            location=of[place_id], rules=rules.get(place_id, ()),
            closures=closures.get(place_id, ()),
        )  # fmt: skip
        staffed = Plan(
            location=full.location, rules=full.rules, closures=full.closures, shifts=spoken
        )
        days = {
            (shift.group, day.day)
            for shift in spoken
            for day in loads_between({}, max(first, shift.first_day), min(last, shift.last_day))
        }
        found[place_id] = sum(
            full.day(group, day).desk_minutes - staffed.day(group, day).desk_minutes
            for group, day in days
        )
    return found


def _closed(session: Session, first: date, last: date) -> dict[UUID, int]:
    """Return on how many days of a span a closure speaks, by location."""
    return {
        place: len(
            {
                one.day
                for closure in closures
                for one in loads_between(
                    {}, max(first, closure.first_day), min(last, closure.last_day)
                )
            }
        )
        for place, closures in queries.closures_in(session, first, last).items()
    }
