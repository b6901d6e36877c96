"""Summing days up for reports: when they are over, and again when something of them changed."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import delete, insert, text
from sqlalchemy.orm import Session

from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import midnight
from counter_app.domain.reports.figures import UNSUMMED, Topic
from counter_app.domain.reports.summary import DaySum, spread_text, sum_up
from counter_app.store.base import table
from counter_app.store.queries.reports import nights, reading
from counter_app.store.queries.reports.reading import Days
from counter_app.store.queries.reports.topics import Setting
from counter_app.store.store import Store
from counter_app.store.tables.reports import DayFigureRow, SummedDayRow
from counter_app.store.work import Work

_OVER = timedelta(hours=2)
"""A day is summed up so long after its end; the guards of a shared database count on an hour."""

_AT_ONCE = 31
"""Days that one transaction sums up at most, those of each location counted by themselves."""

_ALONE = text("SELECT pg_advisory_xact_lock(hashtextextended('figures ' || :place, 0))")
_HELD = text(
    "SELECT place FROM unnest(cast(:places AS uuid[])) place"
    " WHERE pg_try_advisory_xact_lock(hashtextextended('figures ' || place, 0))"
)
"""Takes the locks that are free: nobody waits for one while others are held."""

_SUMMED_UP = tuple(topic for topic in Topic if topic not in UNSUMMED)
_DAY = timedelta(days=1)


class DaySums:
    """Keeps the sums of days that are over; `Reports` asks who may."""

    def __init__(self, store: Store, in_order: frozenset[Topic]) -> None:
        """Join the parts.

        Args:
            in_order: topics whose values are laid in order, so that their spread is kept.
        """
        self._store = store
        self._in_order = in_order

    def bring_up_to_date(
        self, actor: Actor, places: Mapping[UUID, Location], setting: Setting
    ) -> int:
        """Sum up what is due of locations whose rows the operator meets; return how many days."""
        with self._store.reading(together=True) as session:
            met = nights.met(session, places.keys())
            due = deque(self._due(session, [places[place_id] for place_id in met]))
        number = 0
        while due:
            run = due.popleft()
            done = self._sum_up(actor, run, setting)
            number += done.number
            busy = [one for one in run.location_ids if one not in done.location_ids]
            due.extend(Days(run.first, run.last, (one,)) for one in busy)  # those are waited for
        return number

    def _due(self, session: Session, places: Sequence[Location]) -> Iterator[Days]:
        """Give the runs of days that are to be summed up, those of many locations together.

        Much of what is read for one location is read for all: they are read at once.
        """
        for begin in range(0, len(places), _AT_ONCE):
            due: dict[date, list[UUID]] = defaultdict(list)
            for place in places[begin : begin + _AT_ONCE]:
                for day in self._days_due(session, place):
                    due[day].append(place.id)
            run: Days | None = None
            for day, here in sorted(due.items()):
                if run is not None and _goes_on(run, day, tuple(here)):
                    run = Days(run.first, day, run.location_ids)
                    continue
                if run is not None:
                    yield run
                run = Days(day, day, tuple(here))
            if run is not None:
                yield run

    def _days_due(self, session: Session, place: Location) -> Iterator[date]:
        """Give the days of a location that are to be summed up."""
        begun = reading.begun_at(session, place.id)
        if begun is None:
            return
        first = begun.astimezone(place.tz).date()
        last = (self._store.clock.now() - _OVER).astimezone(place.tz).date() - _DAY
        if first > last:
            return
        for run in reading.unsummed(session, Days(first, last, (place.id,))):
            yield from run.each()

    def _sum_up(self, actor: Actor, wanted: Days, setting: Setting) -> Days:
        """Sum up some days of locations, with nothing of theirs changing meanwhile.

        Returns:
            What was summed up: not those of several locations that are being changed just now.
        """
        with self._store.work(actor) as work:
            days = wanted if self._store.is_embedded else self._held(work, wanted)
            if not days.location_ids:
                return days
            sums = [
                one
                for topic in _SUMMED_UP
                for one in sum_up(topic, reading.measured(work.session, topic, days, setting))
            ]
            self._write(work, days, sums, setting)
            for place_id in days.location_ids:
                work.audit("figures.summed", place_id, location_id=place_id, days=len(days.each()))
        return days

    @staticmethod
    def _held(work: Work, wanted: Days) -> Days:
        """Hold the days of one location, or those of several that can be held at once."""
        if len(wanted.location_ids) == 1:
            work.connection.execute(_ALONE, {"place": str(wanted.location_ids[0])})
            return wanted
        held = work.connection.scalars(_HELD, {"places": list(wanted.location_ids)})
        return Days(wanted.first, wanted.last, tuple(held))

    def _write(self, work: Work, days: Days, sums: list[DaySum], setting: Setting) -> None:
        figures, summed = table(DayFigureRow), table(SummedDayRow)
        work.connection.execute(
            delete(figures).where(
                figures.c.topic.in_(_SUMMED_UP), figures.c.location_id.in_(days.location_ids),
                figures.c.day.between(days.first, days.last),
            )
        )  # fmt: skip
        work.connection.execute(
            delete(summed).where(
                summed.c.location_id.in_(days.location_ids),
                summed.c.day.between(days.first, days.last),
            )
        )
        if sums:
            work.connection.execute(insert(figures), [self._row(one) for one in sums])
        work.connection.execute(
            insert(summed),
            [
                {
                    "location_id": place_id, "day": day,
                    "begins": midnight(day, setting.zones[place_id]),
                    "ends": midnight(day + _DAY, setting.zones[place_id]),
                }
                for place_id in days.location_ids
                for day in days.each()
            ],
        )  # fmt: skip

    def _row(self, one: DaySum) -> dict[str, object]:
        spread = spread_text(one.tally.spread) if one.topic in self._in_order else ""
        return {
            "topic": one.topic, "location_id": one.location_id, "day": one.day, "kind": one.kind,
            "cases": one.tally.cases, "total": one.tally.total, "spread": spread,
        }  # fmt: skip


def _goes_on(run: Days, day: date, location_ids: tuple[UUID, ...]) -> bool:
    """Whether a day is summed up together with a run of days before it."""
    follows = day == run.last + _DAY and location_ids == run.location_ids
    return follows and run.number + len(location_ids) <= _AT_ONCE
