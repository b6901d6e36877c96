"""Figures over a period, their cases, and the nightly sums that make them quick.

A day that is over is summed up once; triggers forget the sum when anything of that day changes, and
what is not summed up is counted from its cases. So a figure always says what its cases say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache, lru_cache
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert
from sqlalchemy.orm import Session

from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.distance import Point, Postcodes, digits_of, kilometres
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import midnight
from counter_app.domain.reports.cases import MOST_CASES, Case, Cases
from counter_app.domain.reports.figures import (
    UNSUMMED,
    Figure,
    FigureRules,
    Grouping,
    Measure,
    Topic,
)
from counter_app.domain.reports.report import (
    Asked,
    FigureReport,
    Part,
    key_of,
    lines_of,
    tallied,
)
from counter_app.paths import resource
from counter_app.services.appointments import Appointments
from counter_app.services.figure_sums import DaySums
from counter_app.store.base import table
from counter_app.store.queries import planning
from counter_app.store.queries.reports import nights, reading
from counter_app.store.queries.reports.reading import Days
from counter_app.store.queries.reports.topics import Setting
from counter_app.store.store import Store
from counter_app.store.tables.reports import FirstFreeRow

_DAY = timedelta(days=1)


@cache
def _postcodes() -> Postcodes:
    return Postcodes.parse(resource("places", "pc4.csv").read_text(encoding="utf-8"))


class Reports:
    """What happened, in figures."""

    def __init__(
        self, store: Store, rules: FigureRules, appointments: Appointments, horizon_days: int
    ) -> None:
        """Join the parts; free times are found by whoever books them, so many days ahead."""
        self._store = store
        self.rules = rules
        self._horizon = horizon_days
        self._free_times = appointments
        self._in_order = frozenset(
            one.topic for one in rules.figures.values() if one.measure is Measure.SPREAD
        )
        self._sums = DaySums(store, self._in_order)
        self._way = lru_cache(maxsize=65536)(self._way_between)

    def figure(self, actor: Actor, asked: Asked) -> FigureReport:
        """Return a figure over a period.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for an unknown location.
            Invalid: NOT_FOUND, BAD_DATE, as `Asked.check` says.
        """
        actor.require(Permission.SEE_REPORTS)
        figure = asked.check(self.rules.figures)
        with self._store.reading(together=True) as session:
            places = self._places(session)
            days = self._days(session, places, figure, asked)
            setting = self._setting(places)
            sums, of = (
                list(self._parts(session, topic, days, asked.by, setting)) if topic else []
                for topic in (figure.topic, figure.of)
            )
        whole, lines = lines_of(figure, asked.by, sums, of)
        return FigureReport(
            asked=asked, figure=figure, whole=whole, lines=lines, made_at=self._store.clock.now(),
            names={str(place.id): place.name for place in places.values()},
        )  # fmt: skip

    def cases(self, actor: Actor, asked: Asked, key: str = "") -> Cases:
        """Return the cases of a figure, or of one line of it; who looked is noted.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for an unknown location.
            Invalid: NOT_FOUND, BAD_DATE, as `Asked.check` says.
        """
        actor.require(Permission.SEE_REPORTS)
        actor.require(Permission.SEE_PEOPLE)
        figure = asked.check(self.rules.figures)
        with self._store.reading(together=True) as session:
            places = self._places(session)
            days = self._days(session, places, figure, asked)
            found = [
                one
                for one in self._each(session, figure, days, self._setting(places))
                if not key or key_of(one, asked.by) == key
            ]
        with self._store.work(actor) as work:
            work.audit(
                "report.cases_seen", actor.location_id, location_id=actor.location_id,
                figure=figure.code, first_day=asked.first, last_day=asked.last, count=len(found),
            )  # fmt: skip
        return Cases(cases=tuple(found[:MOST_CASES]), number=len(found))

    def sum_up(self, actor: Actor) -> int:
        """Sum up the days that are over and not summed up, or changed since; return how many.

        Only locations whose rows the operator meets are summed up: in a shared database others
        would come out too low.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.reading(together=True) as session:
            places = self._places(session)
        return self._sums.bring_up_to_date(actor, places, self._setting(places))

    def note_first_free(self, actor: Actor) -> int:
        """Note how long one has to wait for a first free time, once a day; return how many rows.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        now = self._store.clock.now()
        with self._store.reading() as session:
            places = self._places(session)
            noted = nights.noted_on(session, now.date() - _DAY)
            offered = nights.services_offered(session)
        rows = []
        for service in sorted(offered):
            for place, start in self._free_times.first_free(service):
                today = now.astimezone(place.tz).date()
                if place.id not in places or (today, place.id, service) in noted:
                    continue
                days = None if start is None else (start.day - today).days
                rows.append(
                    {
                        "day": today, "location_id": place.id, "service": service,
                        "noted_at": now, "horizon": self._horizon,
                        "days": None if days is None else max(0, min(days, self._horizon)),
                    }
                )  # fmt: skip
        if rows:
            with self._store.work(actor) as work:
                work.connection.execute(insert(table(FirstFreeRow)), rows)
                work.audit(
                    "figures.free_times_noted", actor.location_id,
                    location_id=actor.location_id, count=len(rows),
                )  # fmt: skip
        return len(rows)

    def _places(self, session: Session) -> dict[UUID, Location]:
        return {place.id: place for place in planning.locations(session)}

    def _days(
        self, session: Session, places: Mapping[UUID, Location], figure: Figure, asked: Asked
    ) -> Days:
        """Return the days and locations that a figure speaks of. Raises Refused(NOT_FOUND)."""
        if asked.location_id is None or figure.is_everywhere:
            return Days(asked.first, asked.last, tuple(places))
        return Days(asked.first, asked.last, (planning.location(session, asked.location_id).id,))

    def _setting(self, places: Mapping[UUID, Location]) -> Setting:
        zones: dict[UUID, ZoneInfo] = {place.id: place.tz for place in places.values()}
        return Setting(zones=zones, rules=self.rules, now=self._store.clock.now(), way=self._way)

    def _way_between(
        self, postcode: str, latitude: float | None, longitude: float | None
    ) -> float | None:
        """Return the kilometres there and back, or None where either end is not known."""
        digits = digits_of(postcode)
        home = _postcodes().find(digits) if digits else None
        if home is None or latitude is None or longitude is None:
            return None
        return 2 * self.rules.detour * kilometres(home, Point(latitude, longitude))

    def _parts(
        self, session: Session, topic: Topic, days: Days, by: Grouping, setting: Setting
    ) -> Iterator[Part]:
        """Give the parts of a topic: summed up where that holds, else counted now."""
        if topic in {Topic.FIRST_FREE_HERE, Topic.FIRST_FREE_ANYWHERE}:
            anywhere = topic is Topic.FIRST_FREE_ANYWHERE
            noted = reading.first_free(session, days, anywhere=anywhere)
            yield from tallied(noted, by)
        elif topic in UNSUMMED:
            yield from tallied(reading.measured(session, topic, days, setting), by)
        else:
            in_order = topic in self._in_order
            yield from reading.summed(session, topic, days, by, in_order=in_order)
            for run in reading.unsummed(session, days):
                now = reading.measured(session, topic, run, setting)
                yield from tallied(now, by)

    def _each(
        self, session: Session, figure: Figure, days: Days, setting: Setting
    ) -> Iterator[Case]:
        if figure.topic in {Topic.FIRST_FREE_HERE, Topic.FIRST_FREE_ANYWHERE}:
            anywhere = figure.topic is Topic.FIRST_FREE_ANYWHERE
            noted = list(reading.first_free(session, days, anywhere=anywhere))
            for one in reversed(noted):
                yield Case(
                    at=midnight(one.day, setting.zones[one.location_id]), day=one.day,
                    location_id=one.location_id, kind=one.kind, value=one.value, reference="",
                )  # fmt: skip
        else:
            yield from reading.cases(session, figure.topic, days, setting)
