"""Reading the queue."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, func, literal_column, select, text
from sqlalchemy.orm import Session, aliased

from counter_app.domain.appointments import AppointmentState, Channel, Outcome
from counter_app.domain.errors import Code, Refused
from counter_app.domain.people.person import full_name
from counter_app.domain.queue import QueueEntry, QueueState, Target, ticket_text
from counter_app.domain.queue.course import Coming
from counter_app.domain.queue.experience import Attended
from counter_app.domain.queue.statistics import Slice
from counter_app.store.queries.appointments import WANTED, wanted
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.name_only import NameOnlyRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import DeskRow, LocationRow, ServiceKindRow
from counter_app.store.tables.queue import QueueEntryRow, TicketRow

_E = QueueEntryRow
_PERSONS = (
    select(func.count(ParticipantServiceRow.position.distinct()))
    .where(
        ParticipantServiceRow.appointment_id == AppointmentRow.id,
        ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
    )
    .correlate(AppointmentRow)
    .scalar_subquery()
)
_NEEDS = (
    select(func.aggregate_strings(ServiceKindRow.needs, " "))
    .join(ParticipantServiceRow, ParticipantServiceRow.service == ServiceKindRow.code)
    .where(
        ParticipantServiceRow.appointment_id == AppointmentRow.id,
        ParticipantServiceRow.outcome != Outcome.WITHDRAWN,
    )
    .correlate(AppointmentRow)
    .scalar_subquery()
)
_call = aliased(QueueEntryRow)
_CALLS = (
    select(func.count())
    .where(
        _call.appointment_id == _E.appointment_id,
        _call.state == QueueState.CALLED,
        _call.voided_at.is_(None),
    )
    .correlate(_E)
    .scalar_subquery()
)
_to_desk, _clerk, _to_clerk = aliased(DeskRow), aliased(OperatorRow), aliased(OperatorRow)
_ALL = (
    select(
        _E.id, _E.appointment_id, _E.state, _E.started_at, _E.desk_id, _E.operator_id, _E.note,
        _E.to_desk_id, _E.to_ability, _E.to_operator_id, ParticipantRow.person_id,
        PersonRow.surname, PersonRow.given_names, AppointmentRow.service,
        AppointmentRow.starts_at, WANTED.label("wanted"),
        _CALLS.label("calls"),
        TicketRow.number, TicketRow.arrived_at, TicketRow.day, TicketRow.priority,
        TicketRow.priority_reason, _NEEDS.label("service_needs"), AppointmentRow.needs,
        AppointmentRow.channel, DeskRow.name.label("desk"),
        _to_desk.name.label("to_desk"), _clerk.name.label("clerk"),
        _to_clerk.name.label("to_clerk"), NameOnlyRow.person_id.label("by_name"),
    )
    .join(AppointmentRow, AppointmentRow.id == _E.appointment_id)
    .join(
        ParticipantRow,
        (ParticipantRow.appointment_id == AppointmentRow.id)
        & (ParticipantRow.position == AppointmentRow.lead),
    )
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
    .join(TicketRow, TicketRow.appointment_id == AppointmentRow.id)
    .outerjoin(NameOnlyRow, NameOnlyRow.person_id == ParticipantRow.person_id)
    .outerjoin(DeskRow, DeskRow.id == _E.desk_id)
    .outerjoin(_to_desk, _to_desk.id == _E.to_desk_id)
    .outerjoin(_clerk, _clerk.id == _E.operator_id)
    .outerjoin(_to_clerk, _to_clerk.id == _E.to_operator_id)
    .where(_E.ended_at.is_(None), _E.voided_at.is_(None))
)  # fmt: skip
_HERE = _ALL.where(_E.location_id == bindparam("location_id"))
_OF = _ALL.where(_E.appointment_id == bindparam("appointment_id"))
_INSIDE = (
    select(_E.appointment_id)
    .join(ParticipantRow, ParticipantRow.appointment_id == _E.appointment_id)
    .where(
        ParticipantRow.person_id == bindparam("person_id"),
        _E.location_id == bindparam("location_id"),
        _E.ended_at.is_(None),
        _E.voided_at.is_(None),
    )
    .order_by(_E.started_at.desc())
    .limit(1)
)
_COMING = (
    select(
        AppointmentRow.id, AppointmentRow.service, AppointmentRow.starts_at,
        _PERSONS.label("persons"), _NEEDS.label("service_needs"), AppointmentRow.needs,
    )
    .where(
        AppointmentRow.location_id == bindparam("location_id"),
        AppointmentRow.starts_at >= bindparam("first"),
        AppointmentRow.starts_at < bindparam("last"),
        AppointmentRow.state == AppointmentState.BOOKED,
    )
    .order_by(AppointmentRow.starts_at, AppointmentRow.id)
)  # fmt: skip
_ATTENDED = (
    select(
        AppointmentRow.id, AppointmentRow.state, AppointmentRow.starts_at,
        AppointmentRow.channel, TicketRow.arrived_at,
    )
    .outerjoin(TicketRow, TicketRow.appointment_id == AppointmentRow.id)
    .where(
        AppointmentRow.location_id == bindparam("location_id"),
        AppointmentRow.starts_at >= bindparam("first"),
        AppointmentRow.starts_at < bindparam("last"),
    )
)  # fmt: skip
_SLICES = (
    select(
        _E.appointment_id, _E.state, _E.started_at, _E.ended_at, _E.desk_id, _E.operator_id,
        AppointmentRow.service, AppointmentRow.starts_at, _PERSONS.label("persons"),
        TicketRow.arrived_at,
    )
    .join(AppointmentRow, AppointmentRow.id == _E.appointment_id)
    .join(TicketRow, TicketRow.appointment_id == AppointmentRow.id)
    .where(
        _E.location_id == bindparam("location_id"),
        _E.started_at >= bindparam("first"),
        _E.started_at < bindparam("last"),
        _E.voided_at.is_(None),
    )
    .order_by(_E.started_at, _E.id)
)  # fmt: skip


_WAITS = (
    select(_E.location_id, _E.started_at, _E.ended_at, AppointmentRow.starts_at)
    .join(AppointmentRow, AppointmentRow.id == _E.appointment_id)
    .where(
        _E.location_id.in_(select(LocationRow.id)),
        _E.state == literal_column("'waiting'"),
        _E.previous_id.is_(None),
        _E.voided_at.is_(None),
        _E.started_at >= bindparam("since"),
        _E.ended_at.is_not(None),
    )
)


def open_entries(session: Session, location_id: UUID) -> tuple[QueueEntry, ...]:
    """Return the open slices of a location, in no order."""
    rows = session.connection().execute(_HERE, {"location_id": location_id})
    return tuple(_entry(row) for row in rows)


def open_entry(session: Session, appointment_id: UUID) -> QueueEntry | None:
    """Return the open slice of a visit, or None."""
    row = session.connection().execute(_OF, {"appointment_id": appointment_id}).one_or_none()
    return _entry(row) if row else None


def visit_inside(session: Session, location_id: UUID, person_id: UUID) -> UUID | None:
    """Return the visit on which somebody is inside at a location now, or None."""
    return (
        session.connection()
        .execute(_INSIDE, {"location_id": location_id, "person_id": person_id})
        .scalar()
    )


def last_entry(session: Session, appointment_id: UUID) -> QueueEntryRow | None:
    """Return the newest slice of a visit that was not voided."""
    return session.scalars(
        select(_E)
        .where(_E.appointment_id == appointment_id, _E.voided_at.is_(None))
        .order_by(_E.started_at.desc(), _E.id.desc())
        .limit(1)
    ).one_or_none()


_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended(:list, 0))")


def next_number(session: Session, location_id: UUID, day: date) -> int:
    """Return the next ticket number of a location on a day.

    In a shared database others wait for it until the commit: they would all find the same.
    """
    if session.connection().dialect.name == "postgresql":
        session.execute(_ONE_AT_A_TIME, {"list": f"tickets {location_id} {day}"})
    highest = session.scalar(
        select(func.max(TicketRow.number)).where(
            TicketRow.location_id == location_id, TicketRow.day == day
        )
    )
    return (highest or 0) + 1


def place_and_language(session: Session, appointment_id: UUID) -> tuple[UUID, str]:
    """Return the location and the language of a visit with a ticket. Raises Refused(NOT_FOUND)."""
    found = session.execute(
        select(TicketRow.location_id, AppointmentRow.language)
        .join(AppointmentRow, AppointmentRow.id == TicketRow.appointment_id)
        .where(TicketRow.appointment_id == appointment_id)
    ).one_or_none()
    if found is None:
        raise Refused(Code.NOT_FOUND, what="appointment")
    return found.location_id, found.language


def coming(
    session: Session, location_id: UUID, first: datetime, last: datetime
) -> tuple[Coming, ...]:
    """Return who is booked in a span of time and did not check in yet, the soonest first."""
    rows = session.connection().execute(
        _COMING, {"location_id": location_id, "first": first, "last": last}
    )
    return tuple(
        Coming(
            appointment_id=row.id, service=row.service, persons=row.persons,
            starts_at=row.starts_at, needs=_needs(row),
        )
        for row in rows
    )  # fmt: skip


def attended(
    session: Session, location_id: UUID, first: datetime, last: datetime
) -> tuple[Attended, ...]:
    """Return whether and when people came to the appointments of a span of time."""
    rows = session.connection().execute(
        _ATTENDED, {"location_id": location_id, "first": first, "last": last}
    )
    return tuple(
        Attended(
            appointment_id=row.id, state=row.state, starts_at=row.starts_at,
            channel=row.channel, arrived_at=row.arrived_at,
        )
        for row in rows
    )  # fmt: skip


def slices(
    session: Session, location_id: UUID, first: datetime, last: datetime
) -> tuple[Slice, ...]:
    """Return the slices that began in a span of time and stand, in the order of beginning."""
    rows = session.connection().execute(
        _SLICES, {"location_id": location_id, "first": first, "last": last}
    )
    return tuple(
        Slice(
            appointment_id=row.appointment_id, state=row.state, started_at=row.started_at,
            ended_at=row.ended_at, service=row.service, persons=row.persons,
            due=max(row.starts_at, row.arrived_at), desk_id=row.desk_id,
            operator_id=row.operator_id,
        )
        for row in rows
    )  # fmt: skip


def _needs(row: Row[*tuple[Any, ...]]) -> frozenset[str]:
    """Return what the services need, and what somebody on the appointment needs besides."""
    return frozenset(f"{row.service_needs or ''} {row.needs}".split())


def _entry(row: Row[*tuple[Any, ...]]) -> QueueEntry:
    persons, services = wanted(row.service, row.wanted)
    return QueueEntry(
        id=row.id, appointment_id=row.appointment_id, person_id=row.person_id,
        name=full_name(row.surname, row.given_names), service=services[0], services=services,
        persons=persons, ticket=ticket_text(row.number), state=row.state,
        since=row.started_at, arrived_at=row.arrived_at, starts_at=row.starts_at, day=row.day,
        desk_id=row.desk_id, desk_name=row.desk or "", operator_id=row.operator_id,
        operator_name=row.clerk or "",
        needs=_needs(row), priority=row.priority, priority_reason=row.priority_reason,
        walked_in=row.channel is Channel.WALK_IN, by_name=row.by_name is not None,
        calls=row.calls, note=row.note,
        target=Target(
            desk_id=row.to_desk_id, ability=row.to_ability, operator_id=row.to_operator_id
        ),
        target_name=row.to_desk or row.to_clerk or row.to_ability,
    )  # fmt: skip


def waits(session: Session, since: datetime) -> dict[UUID, list[float]]:
    """Return how long, in seconds, visits waited for their first call since a moment, by location.

    Counted from the arrival or the time agreed on, whichever is later.
    """
    found: dict[UUID, list[float]] = defaultdict(list)
    for row in session.connection().execute(_WAITS, {"since": since}):
        waited = row.ended_at - max(row.started_at, row.starts_at)
        found[row.location_id].append(max(0.0, waited.total_seconds()))
    return found
