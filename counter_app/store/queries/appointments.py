"""Reading appointments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, String, bindparam, cast, func, literal_column, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import OPEN, Appointment, AppointmentState, DayLine
from counter_app.domain.custody.card import COLLECTABLE
from counter_app.domain.errors import Code, Refused
from counter_app.domain.people.person import first_language, full_name
from counter_app.domain.queue import ticket_text
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.queue import TicketRow

_A = AppointmentRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """What booking needs to know of a person.

    Attributes:
        open_elsewhere: an appointment for the same service that is still to come, or None.
    """

    name: str
    language: str
    open_elsewhere: UUID | None


_ONE = (
    select(
        *_A.__table__.columns,
        LocationRow.name.label("location_name"),
        PersonRow.surname,
        PersonRow.given_names,
    )
    .join(LocationRow, LocationRow.id == _A.location_id)
    .join(ParticipantRow, (ParticipantRow.appointment_id == _A.id) & (ParticipantRow.position == 0))
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
)
_BY_ID = _ONE.where(_A.id == bindparam("appointment_id"))
_BY_CODE = _ONE.where(_A.code == bindparam("code"))
_LATEST = _ONE.where(_A.uid == bindparam("uid")).order_by(_A.sequence.desc()).limit(1)
_PARTICIPANTS = (
    select(ParticipantRow.person_id)
    .where(ParticipantRow.appointment_id == bindparam("appointment_id"))
    .order_by(ParticipantRow.position)
)
_MINE = select(ParticipantRow.appointment_id).where(
    ParticipantRow.person_id == bindparam("person_id")
)
_OF_PERSON = _ONE.where(_A.id.in_(_MINE)).order_by(_A.starts_at.desc())
_COMPANY = (
    select(ParticipantRow.appointment_id, ParticipantRow.person_id)
    .where(ParticipantRow.appointment_id.in_(_MINE))
    .order_by(ParticipantRow.position)
)
_OPEN_OF = (
    select(_A.id)
    .join(ParticipantRow, ParticipantRow.appointment_id == _A.id)
    .where(
        ParticipantRow.person_id == PersonRow.id,
        _A.service == bindparam("service"),
        _A.state.in_([literal_column(f"'{state}'") for state in sorted(OPEN)]),
        _A.ends_at > bindparam("now"),
    )
    .order_by(_A.starts_at)
    .limit(1)
    .correlate(PersonRow)
    .scalar_subquery()
)
_GUESTS = select(
    PersonRow.id,
    PersonRow.surname,
    PersonRow.given_names,
    PersonRow.languages,
    _OPEN_OF.label("open_id"),
)
_ONE_GUEST = _GUESTS.where(PersonRow.id == bindparam("person_id"))
_MANY_GUESTS = _GUESTS.where(PersonRow.id.in_(bindparam("person_ids", expanding=True)))
_HOLD_GUESTS = (
    select(PersonRow.id)
    .where(PersonRow.id.in_(bindparam("person_ids", expanding=True)))
    .order_by(PersonRow.id)
    .with_for_update(key_share=True)
)
_PERSONS = (
    select(func.count())
    .where(ParticipantRow.appointment_id == _A.id)
    .correlate(_A)
    .scalar_subquery()
)
_PLACE = (
    select(func.min(CardRow.box + " / " + func.coalesce(cast(CardRow.position, String), "")))
    .where(
        CardRow.person_id == ParticipantRow.person_id,
        CardRow.location_id == _A.location_id,
        CardRow.state.in_(sorted(COLLECTABLE)),
    )
    .correlate(_A, ParticipantRow)
    .scalar_subquery()
)
_DAY = (
    select(
        _A.id, _A.code, _A.starts_at, _A.ends_at, _A.state, _A.service,
        ParticipantRow.person_id, PersonRow.surname, PersonRow.given_names, PersonRow.v_number,
        _PERSONS.label("persons"), TicketRow.number.label("ticket"), _PLACE.label("place"),
    )
    .join(ParticipantRow, (ParticipantRow.appointment_id == _A.id) & (ParticipantRow.position == 0))
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
    .outerjoin(TicketRow, TicketRow.appointment_id == _A.id)
    .where(
        _A.location_id == bindparam("location_id"),
        _A.starts_at >= bindparam("first"),
        _A.starts_at < bindparam("last"),
    )
    .order_by(_A.starts_at, PersonRow.search_key)
)  # fmt: skip


def _appointment(session: Session, row: Row[*tuple[Any, ...]]) -> Appointment:
    people = session.connection().execute(_PARTICIPANTS, {"appointment_id": row.id}).scalars()
    return _with(row, people)


def _with(row: Row[*tuple[Any, ...]], people: Iterable[UUID]) -> Appointment:
    return Appointment(
        id=row.id, uid=row.uid, sequence=row.sequence, code=row.code,
        location_id=row.location_id, location_name=row.location_name, service=row.service,
        starts_at=row.starts_at, ends_at=row.ends_at, state=row.state,
        participants=tuple(people), name=full_name(row.surname, row.given_names),
        language=row.language, version=row.version,
    )  # fmt: skip


def appointment(session: Session, appointment_id: UUID) -> Appointment:
    """Return an appointment. Raises Refused(NOT_FOUND)."""
    row = session.connection().execute(_BY_ID, {"appointment_id": appointment_id}).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="appointment")
    return _appointment(session, row)


def latest(session: Session, appointment_id: UUID) -> Appointment:
    """Return what an appointment was moved to, or itself. Raises Refused(NOT_FOUND)."""
    return successor(session, appointment(session, appointment_id))


def successor(session: Session, found: Appointment) -> Appointment:
    """Return what an appointment was moved to, or itself."""
    if found.state is not AppointmentState.MOVED:
        return found
    return _appointment(session, session.connection().execute(_LATEST, {"uid": found.uid}).one())


def by_code(session: Session, code: str) -> Appointment | None:
    """Return the appointment with a code, or None."""
    row = session.connection().execute(_BY_CODE, {"code": code}).one_or_none()
    return _appointment(session, row) if row else None


def of_person(session: Session, person_id: UUID) -> tuple[Appointment, ...]:
    """Return all appointments of a person, the latest first."""
    connection, whose = session.connection(), {"person_id": person_id}
    company: dict[UUID, list[UUID]] = defaultdict(list)
    for appointment_id, who in connection.execute(_COMPANY, whose):
        company[appointment_id].append(who)
    return tuple(_with(row, company[row.id]) for row in connection.execute(_OF_PERSON, whose))


def guests(
    session: Session, person_ids: Sequence[UUID], service: str, now: datetime
) -> dict[UUID, Guest]:
    """Return who is to come, each with an open appointment for the same service if there is one.

    The people are locked first: two bookings on different days must not both find nothing.
    """
    if session.get_bind().dialect.name == "postgresql":  # SQLite has one writer at a time
        session.connection().execute(_HOLD_GUESTS, {"person_ids": list(person_ids)})
    values: dict[str, object] = {"service": service, "now": now}
    if len(person_ids) == 1:
        rows = session.connection().execute(_ONE_GUEST, {**values, "person_id": person_ids[0]})
    else:
        values["person_ids"] = list(person_ids)
        rows = session.connection().execute(_MANY_GUESTS, values)
    return {
        row[0]: Guest(
            name=full_name(row[1], row[2]),
            language=first_language(row[3].split()),
            open_elsewhere=row[4],
        )
        for row in rows
    }


def day(
    session: Session, location_id: UUID, first: datetime, last: datetime
) -> tuple[DayLine, ...]:
    """Return the appointments of a location that start in a span of time."""
    rows = session.connection().execute(
        _DAY, {"location_id": location_id, "first": first, "last": last}
    )
    return tuple(
        DayLine(
            id=row.id, code=row.code, starts_at=row.starts_at, ends_at=row.ends_at,
            state=row.state, service=row.service, person_id=row.person_id,
            name=full_name(row.surname, row.given_names), v_number=row.v_number,
            persons=row.persons, ticket=ticket_text(row.ticket),
            card_place=(row.place or "").removesuffix(" / "),
        )
        for row in rows
    )  # fmt: skip
