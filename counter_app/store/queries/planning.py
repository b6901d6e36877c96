"""Reading locations, services, opening rules and free lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    String,
    bindparam,
    cast,
    func,
    select,
    true,
    type_coerce,
)
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning.opening import Desk, Location
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.store.base import table
from counter_app.store.tables.planning import (
    DeskRow,
    LocationRow,
    LocationServiceRow,
    ServiceKindRow,
    SlotDayRow,
)

_LOCATION = (
    LocationRow.id,
    LocationRow.code,
    LocationRow.name,
    LocationRow.kind,
    LocationRow.zone,
    LocationRow.address,
    LocationRow.phone,
    LocationRow.postcode,
    LocationRow.latitude,
    LocationRow.longitude,
    LocationRow.audience,
    LocationRow.region,
    LocationRow.is_public,
    LocationRow.version,
)
_LOCATION_OF = select(*_LOCATION).where(LocationRow.id == bindparam("location_id"))
_ASKS = (
    ServiceKindRow.needs, ServiceKindRow.youngest, ServiceKindRow.oldest, ServiceKindRow.needs_card,
)  # fmt: skip
_KIND = (
    ServiceKindRow.code.label("service"),
    ServiceKindRow.service_group.label("group"),
    func.coalesce(LocationServiceRow.base_minutes, ServiceKindRow.base_minutes).label(
        "base_minutes"
    ),
    func.coalesce(LocationServiceRow.extra_minutes, ServiceKindRow.extra_minutes).label(
        "extra_minutes"
    ),
    ServiceKindRow.most_persons,
    ServiceKindRow.bring,
    *_ASKS,
)
_OFFERED_AT = (
    select(*_LOCATION, *_KIND)
    .join(LocationServiceRow, LocationServiceRow.location_id == LocationRow.id)
    .join(ServiceKindRow, ServiceKindRow.code == LocationServiceRow.service)
    .where(
        LocationServiceRow.service.in_(bindparam("services", expanding=True)),
        LocationRow.id == bindparam("location_id"),
    )
)
_TICK_WIDTH = 1000
"""Added to a first tick, so that it has four digits."""

_DAY_AND_TICK = cast(SlotDayRow.day, String) + cast(SlotDayRow.first_tick + _TICK_WIDTH, String)


def _joined(free: ColumnElement[str], *more: ColumnElement[bool]) -> Select[str, str]:
    """Return the lines of each location as one text: a driver unpacks row by row, and slowly."""
    return (
        select(
            type_coerce(SlotDayRow.location_id, String),
            func.aggregate_strings(_DAY_AND_TICK + free, " "),
        )
        .where(
            SlotDayRow.service_group == bindparam("group"),
            SlotDayRow.day >= bindparam("first_day"),
            SlotDayRow.day <= bindparam("last_day"),
            *more,
        )
        .group_by(SlotDayRow.location_id)
    )  # fmt: skip


_HERE = SlotDayRow.location_id.in_(bindparam("location_ids", expanding=True))
_HOUSE, _PUBLIC = table(SlotDayRow).c.free, table(SlotDayRow).c.free_public
_LINES, _LINES_OF = _joined(_HOUSE), _joined(_HOUSE, _HERE)
_LINES_PUBLIC, _LINES_PUBLIC_OF = _joined(_PUBLIC), _joined(_PUBLIC, _HERE)
_SLOT_DAY = select(SlotDayRow.id, SlotDayRow.first_tick, SlotDayRow.free).where(
    SlotDayRow.location_id == bindparam("location_id"),
    SlotDayRow.service_group == bindparam("group"),
    SlotDayRow.day == bindparam("day"),
)
_SLOT_DAY_LOCKED = _SLOT_DAY.with_for_update()


class Line(NamedTuple):
    """What is free at a location on a day, from its first open tick on."""

    location_id: UUID
    day: date
    first_tick: int
    free: str


@lru_cache(maxsize=1024)
def _location_id(stored: str | UUID) -> UUID:
    """Read an identifier that comes back on line after line; SQLite gives it as text."""
    return stored if isinstance(stored, UUID) else UUID(stored)


@lru_cache(maxsize=1024)
def _day(stored: str) -> date:
    """Read a day that comes back at location after location."""
    return date.fromisoformat(stored)


def _location(row: Row[*tuple[Any, ...]]) -> Location:
    return Location(
        id=row.id, code=row.code, name=row.name, kind=row.kind, zone=row.zone,
        address=row.address, phone=row.phone, postcode=row.postcode, latitude=row.latitude,
        longitude=row.longitude, audience=tuple(row.audience.split()),
        region=tuple(row.region.split()), is_public=row.is_public, version=row.version,
    )  # fmt: skip


def locations(session: Session) -> tuple[Location, ...]:
    """Return all locations by name."""
    rows = session.execute(select(*_LOCATION).order_by(LocationRow.name))
    return tuple(_location(row) for row in rows)


def location(session: Session, location_id: UUID) -> Location:
    """Return one location. Raises Refused(NOT_FOUND)."""
    row = session.connection().execute(_LOCATION_OF, {"location_id": location_id}).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="location")
    return _location(row)


def desks(session: Session, location_id: UUID) -> tuple[Desk, ...]:
    """Return the active desks of a location in the order of their names, 2 before 10."""
    return tuple(one for one in all_desks(session, location_id) if one.is_active)


def all_desks(session: Session, location_id: UUID) -> tuple[Desk, ...]:
    """Return the desks of a location, those out of use too."""
    rows = session.execute(
        select(table(DeskRow))
        .where(DeskRow.location_id == location_id)
        .order_by(func.length(DeskRow.name), DeskRow.name)
    )
    return tuple(
        Desk(
            id=row.id, location_id=row.location_id, name=row.name,
            abilities=frozenset(row.abilities.split()), is_active=row.is_active,
            version=row.version,
        )
        for row in rows
    )  # fmt: skip


def services_at(session: Session, location_id: UUID) -> tuple[ServiceKind, ...]:
    """Return the services that a location offers."""
    rows = session.execute(
        select(*_KIND)
        .join(LocationServiceRow, ServiceKindRow.code == LocationServiceRow.service)
        .where(
            LocationServiceRow.location_id == location_id,
            LocationServiceRow.is_offered == true(),
        )
        .order_by(ServiceKindRow.code)
    )
    return tuple(_kind(row) for row in rows)


def service_kinds(session: Session) -> tuple[ServiceKind, ...]:
    """Return all kinds of service with the durations of the house, by code."""
    of_house = select(
        ServiceKindRow.code.label("service"), ServiceKindRow.service_group.label("group"),
        ServiceKindRow.base_minutes, ServiceKindRow.extra_minutes, ServiceKindRow.most_persons,
        ServiceKindRow.bring, *_ASKS,
    ).order_by(ServiceKindRow.code)  # fmt: skip
    return tuple(_kind(row) for row in session.execute(of_house))


def offering(session: Session, service: str) -> tuple[Location, ...]:
    """Return the locations that offer a service, by name."""
    here = select(LocationServiceRow.location_id).where(
        LocationServiceRow.service == service, LocationServiceRow.is_offered == true()
    )
    ids = set(session.connection().execute(here).scalars())
    return tuple(place for place in locations(session) if place.id in ids)


def _kind(row: Row[*tuple[Any, ...]]) -> ServiceKind:
    return ServiceKind(
        code=row.service, group=row.group, base_minutes=row.base_minutes,
        extra_minutes=row.extra_minutes, most_persons=row.most_persons,
        bring=tuple(row.bring.split()), needs=tuple(row.needs.split()), youngest=row.youngest,
        oldest=row.oldest, needs_card=row.needs_card,
    )  # fmt: skip


def offered_at(
    session: Session, services: Sequence[str], location_id: UUID
) -> tuple[Location, tuple[ServiceKind, ...]]:
    """Return services as a location offers or offered them, in the order in which they are asked.

    Raises:
        Refused: SERVICE_NOT_OFFERED for one that it never offered.
    """
    asked = {"services": list(services), "location_id": location_id}
    rows = {row.service: row for row in session.connection().execute(_OFFERED_AT, asked)}
    for code in services:
        if code not in rows:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=code)
    return _location(rows[services[0]]), tuple(_kind(rows[code]) for code in services)


def lines(
    session: Session,
    group: str,
    first_day: date,
    last_day: date,
    location_ids: Iterable[UUID] | None = None,
    *,
    public: bool = False,
) -> list[Line]:
    """Return the free lines of a service group in a span of days, in no order of the days.

    With `public` only what is open to the public.
    """
    span = {"group": group, "first_day": first_day, "last_day": last_day}
    if location_ids is None:
        rows = session.connection().execute(_LINES_PUBLIC if public else _LINES, span).all()
    else:
        wanted = {**span, "location_ids": list(location_ids)}
        statement = _LINES_PUBLIC_OF if public else _LINES_OF
        rows = session.connection().execute(statement, wanted).all()
    return [
        Line(place, _day(one[:10]), int(one[10:14]) - _TICK_WIDTH, one[14:])
        for place, joined in ((_location_id(row[0]), row[1]) for row in rows)
        for one in joined.split(" ")
    ]


def slot_day(
    session: Session, location_id: UUID, group: str, day: date, *, lock: bool = False
) -> tuple[UUID, int, str] | None:
    """Return (id, first tick, free line) of one day, locked for booking when asked."""
    row = (
        session.connection()
        .execute(
            _SLOT_DAY_LOCKED if lock else _SLOT_DAY,
            {"location_id": location_id, "group": group, "day": day},
        )
        .one_or_none()
    )
    return (row[0], row[1], row[2]) if row else None
