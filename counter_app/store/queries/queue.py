"""Reading the queue."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Outcome
from counter_app.domain.people.person import full_name
from counter_app.domain.queue import QueueEntry, call_order, ticket_text
from counter_app.store.tables.appointments import (
    AppointmentRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import DeskRow, LocationRow
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
_ALL = (
    select(
        _E.id, _E.appointment_id, _E.state, _E.started_at, _E.desk_id, _E.operator_id,
        ParticipantRow.person_id, PersonRow.surname, PersonRow.given_names,
        AppointmentRow.service, AppointmentRow.starts_at, _PERSONS.label("persons"),
        TicketRow.number, TicketRow.arrived_at, DeskRow.name.label("desk"),
    )
    .join(AppointmentRow, AppointmentRow.id == _E.appointment_id)
    .join(
        ParticipantRow,
        (ParticipantRow.appointment_id == AppointmentRow.id)
        & (ParticipantRow.position == AppointmentRow.lead),
    )
    .join(PersonRow, PersonRow.id == ParticipantRow.person_id)
    .join(TicketRow, TicketRow.appointment_id == AppointmentRow.id)
    .outerjoin(DeskRow, DeskRow.id == _E.desk_id)
    .where(_E.ended_at.is_(None), _E.voided_at.is_(None))
)  # fmt: skip
_HERE = _ALL.where(_E.location_id == bindparam("location_id"))
_OF = _ALL.where(_E.appointment_id == bindparam("appointment_id"))


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
    """Return the open slices of a location in the order of being called."""
    rows = session.connection().execute(_HERE, {"location_id": location_id})
    return tuple(sorted((_entry(row) for row in rows), key=call_order))


def open_entry(session: Session, appointment_id: UUID) -> QueueEntry | None:
    """Return the open slice of a visit, or None."""
    row = session.connection().execute(_OF, {"appointment_id": appointment_id}).one_or_none()
    return _entry(row) if row else None


def last_entry(session: Session, appointment_id: UUID) -> QueueEntryRow | None:
    """Return the newest slice of a visit that was not voided."""
    return session.scalars(
        select(_E)
        .where(_E.appointment_id == appointment_id, _E.voided_at.is_(None))
        .order_by(_E.started_at.desc(), _E.id.desc())
        .limit(1)
    ).one_or_none()


def next_number(session: Session, location_id: UUID, day: date) -> int:
    """Return the next ticket number of a location on a day."""
    highest = session.scalar(
        select(func.max(TicketRow.number)).where(
            TicketRow.location_id == location_id, TicketRow.day == day
        )
    )
    return (highest or 0) + 1


def times_called(session: Session, appointment_id: UUID) -> int:
    """Count how often a visit was called, voided calls left out."""
    return (
        session.scalar(
            select(func.count()).where(
                _E.appointment_id == appointment_id,
                _E.state == "called",
                _E.voided_at.is_(None),
            )
        )
        or 0
    )


def _entry(row: Row[*tuple[Any, ...]]) -> QueueEntry:
    return QueueEntry(
        id=row.id, appointment_id=row.appointment_id, person_id=row.person_id,
        name=full_name(row.surname, row.given_names), service=row.service, persons=row.persons,
        ticket=ticket_text(row.number), state=row.state, since=row.started_at,
        arrived_at=row.arrived_at, starts_at=row.starts_at, desk_id=row.desk_id,
        desk_name=row.desk or "", operator_id=row.operator_id,
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
