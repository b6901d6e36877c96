"""Reading what a booking rests on: locations with their terms, days with their lines, people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Row,
    String,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    true,
    type_coerce,
)
from sqlalchemy.orm import Session

from counter_app.domain.appointments import OPEN, Outcome
from counter_app.domain.booking import Terms, Visitor
from counter_app.domain.custody.card import COLLECTABLE
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import first_language, full_name
from counter_app.domain.planning.distance import Point
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.visits import Line
from counter_app.store.tables.appointments import (
    AppointmentRow,
    AppointmentSpanRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import (
    LocationRow,
    LocationServiceRow,
    ServiceKindRow,
    SlotDayRow,
)
from counter_app.store.work import EARLIER

_A = AppointmentRow
_OPEN: list[ColumnElement[str]] = [literal_column(f"'{state}'") for state in sorted(OPEN)]
_READY: list[ColumnElement[str]] = [literal_column(f"'{one}'") for one in sorted(COLLECTABLE)]
_TERMS = (
    type_coerce(LocationRow.id, String).label("id"), LocationRow.code, LocationRow.name,
    LocationRow.kind, LocationRow.zone, LocationRow.address, LocationRow.phone,
    LocationRow.audience, LocationRow.region,
    LocationRow.is_public, LocationRow.latitude, LocationRow.longitude, LocationRow.postcode,
    ServiceKindRow.code.label("service"), ServiceKindRow.service_group.label("group"),
    func.coalesce(LocationServiceRow.base_minutes, ServiceKindRow.base_minutes).label(
        "base_minutes"
    ),
    func.coalesce(LocationServiceRow.extra_minutes, ServiceKindRow.extra_minutes).label(
        "extra_minutes"
    ),
    ServiceKindRow.most_persons, ServiceKindRow.bring, ServiceKindRow.needs,
    ServiceKindRow.youngest, ServiceKindRow.oldest, ServiceKindRow.needs_card,
)  # fmt: skip
_KIND_AT, _KIND_END = 13, len(_TERMS)
"""Where in a row the columns of the service begin and end."""

_OFFERS = (
    select(*_TERMS)
    .join(LocationServiceRow, LocationServiceRow.location_id == LocationRow.id)
    .join(ServiceKindRow, ServiceKindRow.code == LocationServiceRow.service)
    .where(LocationServiceRow.is_offered == true())
)
_OFFERED = _OFFERS.where(
    LocationServiceRow.service.in_(bindparam("services", expanding=True))
).order_by(LocationRow.name)
_OFFERED_AT = _OFFERED.where(LocationRow.id == bindparam("location_id"))
_DAY = (
    (SlotDayRow.location_id == LocationRow.id)
    & (SlotDayRow.service_group == ServiceKindRow.service_group)
    & (SlotDayRow.day == bindparam("day"))
)
_SEATS = (
    _OFFERS.add_columns(
        SlotDayRow.id.label("slot_day_id"), SlotDayRow.first_tick, SlotDayRow.free,
        SlotDayRow.free_public, EARLIER.label("earlier"),
    )
    .join(SlotDayRow, _DAY)
    .where(LocationRow.id == bindparam("location_id"))
)  # fmt: skip
_SEAT_ONE = _SEATS.where(ServiceKindRow.code == bindparam("service"))
_SEAT_MANY = _SEATS.where(ServiceKindRow.code.in_(bindparam("services", expanding=True))).order_by(
    SlotDayRow.id
)
_SEAT_ONE_LOCKED = _SEAT_ONE.with_for_update(of=SlotDayRow, key_share=True)
_SEAT_MANY_LOCKED = _SEAT_MANY.with_for_update(of=SlotDayRow, key_share=True)
_DAYS_LOCKED = (
    select(SlotDayRow.id, SlotDayRow.first_tick, SlotDayRow.free, SlotDayRow.free_public)
    .where(SlotDayRow.id.in_(bindparam("ids", expanding=True)))
    .order_by(SlotDayRow.id)
    .with_for_update(key_share=True)
)
_SPANS = (
    select(
        AppointmentSpanRow.position, AppointmentSpanRow.slot_day_id, AppointmentSpanRow.tick,
        AppointmentSpanRow.ticks, AppointmentSpanRow.places, AppointmentSpanRow.is_overbooked,
    )
    .where(
        AppointmentSpanRow.appointment_id == bindparam("appointment_id"),
        ~AppointmentSpanRow.is_released,
    )
    .order_by(AppointmentSpanRow.position)
)  # fmt: skip
_GROUPS = select(SlotDayRow.id, SlotDayRow.service_group).where(
    SlotDayRow.id.in_(bindparam("ids", expanding=True))
)
_NEXT_POSITION = select(func.max(AppointmentSpanRow.position)).where(
    AppointmentSpanRow.appointment_id == bindparam("appointment_id")
)
_AHEAD = (
    select(_A.id)
    .join(ParticipantRow, ParticipantRow.appointment_id == _A.id)
    .where(
        ParticipantRow.person_id == PersonRow.id,
        _A.state.in_(_OPEN),
        _A.ends_at > bindparam("now"),
    )
    .correlate(PersonRow)
)
_SAME = (
    _AHEAD.join(
        ParticipantServiceRow,
        (ParticipantServiceRow.appointment_id == _A.id)
        & (ParticipantServiceRow.position == ParticipantRow.position),
    )
    .where(
        ParticipantServiceRow.service.in_(bindparam("services", expanding=True)),
        ParticipantServiceRow.outcome != literal_column(f"'{Outcome.WITHDRAWN}'"),
    )
    .order_by(_A.starts_at)
    .limit(1)
    .scalar_subquery()
)
_CARDS = (
    select(func.aggregate_strings(cast(CardRow.location_id, String), " "))
    .where(CardRow.person_id == PersonRow.id, CardRow.state.in_(_READY))
    .correlate(PersonRow)
    .scalar_subquery()
)
_VISITORS = select(
    PersonRow.id, PersonRow.surname, PersonRow.given_names, PersonRow.languages, PersonRow.born,
    PersonRow.postcode, _CARDS.label("cards"),
)  # fmt: skip
_GUESTS = _VISITORS.add_columns(
    _SAME.label("open_id"),
    _AHEAD.with_only_columns(func.count()).scalar_subquery().label("ahead"),
)
_ONE_GUEST = _GUESTS.where(PersonRow.id == bindparam("person_id"))
_MANY_GUESTS = _GUESTS.where(PersonRow.id.in_(bindparam("person_ids", expanding=True)))
_MANY_VISITORS = _VISITORS.where(PersonRow.id.in_(bindparam("person_ids", expanding=True)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """What booking needs to know of a person.

    Attributes:
        visitor: the facts that eligibility rests on.
        open_elsewhere: an appointment for one of the services that is still to come, or None.
        ahead: how many appointments are still to come.
    """

    name: str
    language: str
    visitor: Visitor
    open_elsewhere: UUID | None = None
    ahead: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLines:
    """A day of a service group: what is free for the house, and for the public."""

    slot_day_id: UUID
    house: Line
    public: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """What an appointment occupies of a day."""

    position: int
    slot_day_id: UUID
    tick: int
    ticks: int
    places: int
    is_overbooked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a booking finds in one reading; a service without a day lacks in `days`.

    Attributes:
        days: the day of each service group that has one.
        earlier: what the gesture made before, or None.
    """

    terms: Terms
    days: dict[str, DayLines]
    earlier: UUID | None


@lru_cache(maxsize=1024)
def _kind(
    code: str, group: str, base_minutes: int, extra_minutes: int, most_persons: int, bring: str,
    needs: str, youngest: int | None, oldest: int | None, needs_card: bool,
) -> ServiceKind:  # fmt: skip
    """Return a service as a location offers it; the same words make the same object."""
    return ServiceKind(
        code=code, group=group, base_minutes=base_minutes, extra_minutes=extra_minutes,
        most_persons=most_persons, bring=tuple(bring.split()), needs=tuple(needs.split()),
        youngest=youngest, oldest=oldest, needs_card=bool(needs_card),
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _place(
    place_id: str | UUID, code: str, name: str, kind: str, zone: str, address: str, phone: str,
    audience: str, region: str, is_public: bool, latitude: float | None, longitude: float | None,
    postcode: str,
) -> Terms:  # fmt: skip
    """Return a location without its services; SQLite gives its identifier as text."""
    location_id = place_id if isinstance(place_id, UUID) else UUID(place_id)
    known = latitude is not None and longitude is not None
    return Terms(
        location=Location(
            id=location_id, code=code, name=name, kind=kind, zone=zone, address=address,
            phone=phone,
        ),
        kinds={}, audience=frozenset(audience.split()), region=region.strip(),
        is_public=bool(is_public), postcode=postcode,
        point=Point(latitude or 0.0, longitude or 0.0) if known else None,
    )  # fmt: skip


def _terms(rows: Sequence[Row[*tuple[Any, ...]]]) -> Terms:
    kinds = {row[_KIND_AT]: _kind(*row[_KIND_AT:_KIND_END]) for row in rows}
    return replace(_place(*rows[0][:_KIND_AT]), kinds=kinds)


def _day(row: Row[*tuple[Any, ...]], slot_day_id: UUID) -> DayLines:
    return DayLines(
        slot_day_id=slot_day_id, house=Line(row.first_tick, row.free),
        public=Line(row.first_tick, row.free_public),
    )  # fmt: skip


def seats(
    session: Session, location_id: UUID, services: tuple[str, ...], day: date,
    gesture: UUID | None, *, lock: bool,
) -> Found | None:  # fmt: skip
    """Return the services of a location that have slots on a day, with the day's lines.

    One statement reads the location, its services and what the gesture made before, and locks the
    days when asked. None when there is none of all that.
    """
    values: dict[str, object] = {
        "location_id": location_id, "day": day, "gesture": str(gesture) if gesture else "",
    }  # fmt: skip
    if len(services) == 1:
        statement = _SEAT_ONE_LOCKED if lock else _SEAT_ONE
        values["service"] = services[0]
    else:
        statement = _SEAT_MANY_LOCKED if lock else _SEAT_MANY
        values["services"] = list(services)
    rows = session.connection().execute(statement, values).all()
    if not rows:
        return None
    earlier = rows[0].earlier
    return Found(
        terms=_terms(rows), days={row.group: _day(row, row.slot_day_id) for row in rows},
        earlier=UUID(earlier) if earlier else None,
    )  # fmt: skip


def locked_days(session: Session, slot_day_ids: Iterable[UUID]) -> dict[UUID, DayLines]:
    """Lock some days in one order, so that two moves never wait for each other; return them."""
    rows = session.connection().execute(_DAYS_LOCKED, {"ids": list(slot_day_ids)})
    return {row.id: _day(row, row.id) for row in rows}


def terms_of(session: Session, services: tuple[str, ...]) -> tuple[Terms, ...]:
    """Return all locations that offer any of some services, by name."""
    rows = session.connection().execute(_OFFERED, {"services": list(services)})
    by_place: dict[str, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in rows:
        by_place[row[0]].append(row)
    return tuple(_terms(of_place) for of_place in by_place.values())


def terms_at(session: Session, services: tuple[str, ...], location_id: UUID) -> Terms | None:
    """Return a location with those of some services that it offers, or None."""
    rows = session.connection().execute(
        _OFFERED_AT, {"services": list(services), "location_id": location_id}
    )
    found = rows.all()
    return _terms(found) if found else None


def spans(session: Session, appointment_id: UUID) -> tuple[Span, ...]:
    """Return what an appointment occupies now."""
    rows = session.connection().execute(_SPANS, {"appointment_id": appointment_id})
    return tuple(
        Span(
            position=row.position, slot_day_id=row.slot_day_id, tick=row.tick, ticks=row.ticks,
            places=row.places, is_overbooked=row.is_overbooked,
        )
        for row in rows
    )  # fmt: skip


def groups_of(session: Session, slot_day_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the service group of each of some days."""
    rows = session.connection().execute(_GROUPS, {"ids": list(slot_day_ids)})
    return {row.id: row.service_group for row in rows}


def next_position(session: Session, appointment_id: UUID) -> int:
    """Return the position of an appointment's next span."""
    last = session.connection().execute(_NEXT_POSITION, {"appointment_id": appointment_id})
    highest = last.scalar()
    return 0 if highest is None else highest + 1


def guests(
    session: Session, coming: dict[UUID, tuple[str, ...]], now: datetime
) -> dict[UUID, Guest]:
    """Return who is to come, each with an open appointment for a same service if there is one.

    The database locks the people and asks again when their services are written: two bookings on
    different days never both find nothing.
    """
    services = sorted({code for codes in coming.values() for code in codes})
    values: dict[str, object] = {"services": services, "now": now}
    if len(coming) == 1:
        values["person_id"] = next(iter(coming))
        rows = session.connection().execute(_ONE_GUEST, values)
    else:
        values["person_ids"] = list(coming)
        rows = session.connection().execute(_MANY_GUESTS, values)
    return {
        row.id: Guest(
            name=full_name(row.surname, row.given_names),
            language=first_language(row.languages.split()),
            visitor=_visitor(row, coming[row.id]), open_elsewhere=row.open_id, ahead=row.ahead,
        )
        for row in rows
    }  # fmt: skip


def visitors(session: Session, coming: dict[UUID, tuple[str, ...]]) -> dict[UUID, Visitor]:
    """Return the facts that eligibility rests on, of people on file."""
    rows = session.connection().execute(_MANY_VISITORS, {"person_ids": list(coming)})
    return {row.id: _visitor(row, coming[row.id]) for row in rows}


def _visitor(row: Row[*tuple[Any, ...]], services: tuple[str, ...]) -> Visitor:
    return Visitor(
        services=services, born=PartialDate.parse(row.born), postcode=row.postcode,
        cards=frozenset(UUID(one) for one in (row.cards or "").split()),
    )  # fmt: skip
