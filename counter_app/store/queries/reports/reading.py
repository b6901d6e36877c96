"""Reading cases of a topic, days that were summed up, and days that were not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Select, func, literal, select
from sqlalchemy.orm import Session

from counter_app.domain.planning.ticks import midnight
from counter_app.domain.reports.cases import Case
from counter_app.domain.reports.figures import Grouping, Topic
from counter_app.domain.reports.report import Part, month_of
from counter_app.domain.reports.summary import Measured, Tally, read_spread
from counter_app.store.base import table
from counter_app.store.queries.reports.topics import SOURCES, AnyRow, Setting, Source
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.queue import DeskSliceRow
from counter_app.store.tables.reports import DayFigureRow, FirstFreeRow, SummedDayRow

_F, _G, _D = table(FirstFreeRow).c, table(DayFigureRow).c, table(SummedDayRow).c
_DAY = timedelta(days=1)
_PARTS: dict[Grouping, Column[Any]] = {
    Grouping.MONTH: _G.day, Grouping.DAY: _G.day, Grouping.LOCATION: _G.location_id,
    Grouping.KIND: _G.kind,
}  # fmt: skip


class Days(NamedTuple):
    """Local days of some locations, both ends included."""

    first: date
    last: date
    location_ids: tuple[UUID, ...]

    def each(self) -> tuple[date, ...]:
        """Return every day."""
        length = (self.last - self.first).days + 1
        return tuple(self.first + _DAY * number for number in range(length))

    @property
    def number(self) -> int:
        """How many days there are, those of each location counted by themselves."""
        return len(self.each()) * len(self.location_ids)


def measured(session: Session, topic: Topic, days: Days, setting: Setting) -> Iterator[Measured]:
    """Give the cases of a topic on some days, as far as figures need them."""
    source = SOURCES[topic]
    columns = (
        source.location_id.label("location_id"), source.at.label("at"), source.kind.label("kind"),
        source.begin.label("begin"), source.end.label("end"), *source.more,
    )  # fmt: skip
    for statement in _statements(topic, source, columns, days, setting.zones):
        for row in session.connection().execute(statement):
            value = source.value(row, setting)
            if value is not None:
                yield Measured(
                    row.location_id, setting.day(row.location_id, row.at),
                    _kind(source, row, value, setting), value,
                )  # fmt: skip


def cases(session: Session, topic: Topic, days: Days, setting: Setting) -> Iterator[Case]:
    """Give the cases of a topic on some days with what each is known by, the newest first."""
    source = SOURCES[topic]
    columns = (
        source.location_id.label("location_id"), source.at.label("at"), source.kind.label("kind"),
        source.begin.label("begin"), source.end.label("end"), *source.more,
        source.reference.label("reference"), source.appointment_id.label("appointment_id"),
        source.person_id.label("person_id"),
    )  # fmt: skip
    for statement in _statements(topic, source, columns, days, setting.zones):
        for row in session.connection().execute(statement.order_by(source.at.desc())):
            value = source.value(row, setting)
            if value is not None:
                yield Case(
                    at=row.at, day=setting.day(row.location_id, row.at),
                    location_id=row.location_id, kind=_kind(source, row, value, setting),
                    value=value, reference=row.reference, appointment_id=row.appointment_id,
                    person_id=row.person_id,
                )  # fmt: skip


def _statements(
    topic: Topic, source: Source, columns: Sequence[object], days: Days,
    zones: Mapping[UUID, ZoneInfo],
) -> Iterator[Select[*tuple[object, ...]]]:  # fmt: skip
    """Give a statement for the locations of each time zone."""
    by_zone: dict[ZoneInfo, list[UUID]] = defaultdict(list)
    for location_id in days.location_ids:
        by_zone[zones[location_id]].append(location_id)
    for zone, location_ids in by_zone.items():
        here = source.location_id.in_(location_ids)
        statement = select(*columns).select_from(source.of).where(here, *source.where)  # type: ignore[call-overload]
        if topic is not Topic.CARDS_LYING:
            begins, ends = midnight(days.first, zone), midnight(days.last + _DAY, zone)
            statement = statement.where(source.at >= begins, source.at < ends)
        yield statement


def _kind(source: Source, row: AnyRow, value: int, setting: Setting) -> str:
    return source.kind_of(value, setting) if source.kind_of else str(row.kind)


def first_free(session: Session, days: Days, *, anywhere: bool) -> Iterator[Measured]:
    """Give what was noted of first free times; `anywhere` only the soonest of each service.

    Where nothing was free, the days that were looked at count.
    """
    waited = func.coalesce(_F.days, _F.horizon).label("waited")
    rows = session.connection().execute(
        select(_F.day, _F.location_id, _F.service, waited)
        .where(
            _F.day >= days.first, _F.day <= days.last,
            _F.location_id.in_(days.location_ids),
        )
        .order_by(_F.day, _F.service, waited, _F.location_id)
    )  # fmt: skip
    last: tuple[date, str] | None = None
    for row in rows:
        if anywhere and last == (row.day, row.service):
            continue
        last = (row.day, row.service)
        yield Measured(row.location_id, row.day, row.service, row.waited)


def summed(
    session: Session, topic: Topic, days: Days, by: Grouping, *, in_order: bool
) -> Iterator[Part]:
    """Give what was summed up of a topic and still holds, with the line it belongs to.

    The database puts together what belongs to one line; of spreads it only writes one after the
    other.

    Args:
        in_order: whether values are laid in order.
    """
    holds = (_D.location_id == _G.location_id) & (_D.day == _G.day)
    part = _PARTS[by]
    spreads = func.aggregate_strings(_G.spread, " ") if in_order else literal("")
    statement = (
        select(part, func.sum(_G.cases), func.sum(_G.total), spreads)
        .join_from(table(DayFigureRow), table(SummedDayRow), holds)
        .where(
            _G.topic == topic, _G.day >= days.first, _G.day <= days.last,
            _G.location_id.in_(days.location_ids),
        )
        .group_by(part)
    )  # fmt: skip
    for key, number, total, spread in session.connection().execute(statement):
        yield _line_of(by, key), Tally(int(number), int(total), read_spread(spread))


def _line_of(by: Grouping, key: UUID | date | str) -> str:
    """Return the key of a line for what a statement was grouped by."""
    if by is Grouping.MONTH and isinstance(key, date):
        return month_of(key)
    return str(key)


def unsummed(session: Session, days: Days) -> list[Days]:
    """Return the days that were not summed up, or changed since, as runs of days."""
    rows = session.connection().execute(
        select(_D.location_id, _D.day).where(
            _D.day >= days.first, _D.day <= days.last, _D.location_id.in_(days.location_ids)
        )
    )
    there: dict[UUID, set[date]] = defaultdict(set)
    for location_id, day in rows:
        there[location_id].add(day)
    whole = days.each()
    runs: dict[tuple[date, date], list[UUID]] = defaultdict(list)
    for location_id in days.location_ids:
        for first, last in _runs(day for day in whole if day not in there[location_id]):
            runs[first, last].append(location_id)
    return [Days(first, last, tuple(ids)) for (first, last), ids in sorted(runs.items())]


def _runs(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """Give days that follow each other as first and last."""
    first = last = None
    for day in days:
        if first is None or last is None or day != last + _DAY:
            if first is not None and last is not None:
                yield first, last
            first = day
        last = day
    if first is not None and last is not None:
        yield first, last


def begun_at(session: Session, location_id: UUID) -> datetime | None:
    """Return the moment of the first thing at a location that figures may count, or None."""
    connection = session.connection()
    moments = (
        connection.scalar(select(func.min(AppointmentRow.starts_at)).where(
            AppointmentRow.location_id == location_id)),
        connection.scalar(select(func.min(DeskSliceRow.started_at)).where(
            DeskSliceRow.location_id == location_id)),
    )  # fmt: skip
    return min((one for one in moments if one is not None), default=None)
