"""Reading appointments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, String, bindparam, cast, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import (
    Appointment,
    AppointmentState,
    DayLine,
    Outcome,
    Participant,
    ServiceDue,
    all_services,
)
from counter_app.domain.custody.card import COLLECTABLE
from counter_app.domain.errors import Code, Refused
from counter_app.domain.people.person import full_name
from counter_app.domain.queue import ticket_text
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.queue import TicketRow

_A = AppointmentRow


_LEAD = (ParticipantRow.appointment_id == _A.id) & (ParticipantRow.position == _A.lead)
"""Joins the person who is called."""

_ONE = (
    select(
        *_A.__table__.columns,
        LocationRow.name.label("location_name"),
        PersonRow.surname,
        PersonRow.given_names,
    )
    .join(LocationRow, LocationRow.id == _A.location_id)
    .join(ParticipantRow, _LEAD)
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
)
_BY_ID = _ONE.where(_A.id == bindparam("appointment_id"))
_BY_CODE = _ONE.where(_A.code == bindparam("code"))
_LATEST = _ONE.where(_A.uid == bindparam("uid")).order_by(_A.sequence.desc()).limit(1)
_PEOPLE = (
    select(
        ParticipantRow.appointment_id, ParticipantRow.position, ParticipantRow.person_id,
        PersonRow.surname, PersonRow.given_names, ParticipantServiceRow.service,
        ParticipantServiceRow.outcome,
    )
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
    .join(
        ParticipantServiceRow,
        (ParticipantServiceRow.appointment_id == ParticipantRow.appointment_id)
        & (ParticipantServiceRow.position == ParticipantRow.position),
    )
    .order_by(
        ParticipantRow.appointment_id, ParticipantRow.position, ParticipantServiceRow.service
    )
)  # fmt: skip
_PEOPLE_ON = _PEOPLE.where(ParticipantRow.appointment_id == bindparam("appointment_id"))
_MINE = select(ParticipantRow.appointment_id).where(
    ParticipantRow.person_id == bindparam("person_id")
)
_OF_PERSON = _ONE.where(_A.id.in_(_MINE)).order_by(_A.starts_at.desc())
_COMPANY = _PEOPLE.where(ParticipantRow.appointment_id.in_(_MINE))
WANTED = (
    select(
        func.aggregate_strings(
            cast(ParticipantServiceRow.position, String) + ":" + ParticipantServiceRow.service, " "
        )
    )
    .where(
        ParticipantServiceRow.appointment_id == _A.id,
        ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
    )
    .correlate(_A)
    .scalar_subquery()
)
"""Who on a visit still comes for what, in one look at its rows; `wanted` reads it."""

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
        _A.channel, _A.overbook_reason, WANTED.label("wanted"),
        TicketRow.number.label("ticket"), _PLACE.label("place"),
    )
    .join(ParticipantRow, _LEAD)
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
    rows = session.connection().execute(_PEOPLE_ON, {"appointment_id": row.id})
    return _with(row, _people(rows).get(row.id, ()))


def _people(rows: Iterable[Row[*tuple[Any, ...]]]) -> dict[UUID, tuple[Participant, ...]]:
    """Return who comes on each appointment; the rows of one person stand together."""
    found: dict[UUID, list[Participant]] = defaultdict(list)
    for (appointment_id, position), group in groupby(rows, key=lambda row: (row[0], row[1])):
        same = list(group)
        found[appointment_id].append(
            Participant(
                position=position, person_id=same[0].person_id,
                name=full_name(same[0].surname, same[0].given_names),
                services=tuple(ServiceDue(row.service, row.outcome) for row in same),
            )
        )  # fmt: skip
    return {appointment_id: tuple(people) for appointment_id, people in found.items()}


def _with(row: Row[*tuple[Any, ...]], people: tuple[Participant, ...]) -> Appointment:
    lead = sorted((one for one in people if one.is_coming), key=lambda p: p.position != row.lead)
    own = all_services(row.service, lead[0].wanted if lead else ())
    return Appointment(
        id=row.id, uid=row.uid, sequence=row.sequence, code=row.code,
        location_id=row.location_id, location_name=row.location_name, service=own[0],
        starts_at=row.starts_at, ends_at=row.ends_at, state=row.state,
        participants=tuple(one.person_id for one in lead),
        name=full_name(row.surname, row.given_names), language=row.language, version=row.version,
        people=people, channel=row.channel, held_until=row.held_until,
        overbook_reason=row.overbook_reason, series_id=row.series_id,
        needs=tuple(row.needs.split()), arrangement=row.arrangement, audience=row.audience,
        postcode=row.postcode,
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
    company = _people(connection.execute(_COMPANY, whose))
    return tuple(
        _with(row, company.get(row.id, ())) for row in connection.execute(_OF_PERSON, whose)
    )


def day(
    session: Session, location_id: UUID, first: datetime, last: datetime
) -> tuple[DayLine, ...]:
    """Return the appointments of a location that start in a span of time."""
    rows = session.connection().execute(
        _DAY, {"location_id": location_id, "first": first, "last": last}
    )
    return tuple(_line(row) for row in rows)


def wanted(first: str, found: str | None) -> tuple[int, tuple[str, ...]]:
    """Return how many persons come, and for which services, the visit's own first."""
    pairs = [one.partition(":") for one in (found or "").split()]
    return len({pair[0] for pair in pairs}), all_services(first, (pair[2] for pair in pairs))


def _line(row: Row[*tuple[Any, ...]]) -> DayLine:
    persons, services = wanted(row.service, row.wanted)
    return DayLine(
        id=row.id, code=row.code, starts_at=row.starts_at, ends_at=row.ends_at,
        state=row.state, service=services[0], services=services, person_id=row.person_id,
        name=full_name(row.surname, row.given_names), v_number=row.v_number,
        persons=persons, ticket=ticket_text(row.ticket),
        card_place=(row.place or "").removesuffix(" / "), channel=row.channel,
        is_overbooked=bool(row.overbook_reason),
    )  # fmt: skip
