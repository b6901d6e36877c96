"""Reading the hall: which desks are at work, and whom they called."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.queue import QueueState, ticket_text
from counter_app.domain.queue.calling import DeskAtWork
from counter_app.domain.queue.hall import Call
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import DeskRow
from counter_app.store.tables.queue import DeskSliceRow, QueueEntryRow, TicketRow

_D = DeskSliceRow
_AT_WORK = (
    select(
        _D.desk_id, DeskRow.name, DeskRow.abilities, _D.operator_id,
        OperatorRow.name.label("clerk"), _D.session_id, _D.started_at, _D.until,
    )
    .join(DeskRow, DeskRow.id == _D.desk_id)
    .join(OperatorRow, OperatorRow.id == _D.operator_id)
    .where(_D.location_id == bindparam("location_id"), _D.ended_at.is_(None))
    .order_by(func.length(DeskRow.name), DeskRow.name)
)  # fmt: skip
_E = QueueEntryRow
_CALLS = (
    select(_E.appointment_id, _E.started_at, _E.ended_at, TicketRow.number, DeskRow.name)
    .join(TicketRow, TicketRow.appointment_id == _E.appointment_id)
    .join(DeskRow, DeskRow.id == _E.desk_id)
    .where(
        _E.location_id == bindparam("location_id"),
        TicketRow.day == bindparam("day"),
        _E.state == QueueState.CALLED,
        _E.voided_at.is_(None),
    )
    .order_by(_E.started_at.desc(), _E.id.desc())
    .limit(bindparam("most"))
)  # fmt: skip

_WAITING = select(func.count(), func.min(_E.started_at)).where(
    _E.location_id == bindparam("location_id"),
    _E.state == QueueState.WAITING,
    _E.ended_at.is_(None),
    _E.voided_at.is_(None),
)
_BOOKED = (
    select(AppointmentRow.starts_at)
    .where(
        AppointmentRow.location_id == bindparam("location_id"),
        AppointmentRow.starts_at >= bindparam("begins"),
        AppointmentRow.starts_at < bindparam("ends"),
        AppointmentRow.state == AppointmentState.BOOKED,
    )
    .distinct()
    .order_by(AppointmentRow.starts_at)
)


def waiting(session: Session, location_id: UUID) -> tuple[int, datetime | None]:
    """Return how many wait to be called at a location, and since when the first one has."""
    row = session.connection().execute(_WAITING, {"location_id": location_id}).one()
    return row[0], row[1]


def booked(
    session: Session, location_id: UUID, begins: datetime, ends: datetime
) -> tuple[datetime, ...]:
    """Return the moments within a span for which people are still booked, each once, in order."""
    values = {"location_id": location_id, "begins": begins, "ends": ends}
    return tuple(session.connection().execute(_BOOKED, values).scalars())


def at_work(session: Session, location_id: UUID) -> tuple[DeskAtWork, ...]:
    """Return the desks at which somebody sits now, 2 before 10."""
    rows = session.connection().execute(_AT_WORK, {"location_id": location_id})
    return tuple(
        DeskAtWork(
            desk_id=row.desk_id, name=row.name, operator_id=row.operator_id,
            operator_name=row.clerk, session_id=row.session_id,
            abilities=frozenset(row.abilities.split()), since=row.started_at, until=row.until,
        )
        for row in rows
    )  # fmt: skip


def calls(session: Session, location_id: UUID, day: date, most: int) -> tuple[Call, ...]:
    """Return the last calls of a day, the newest first; a person called again stands once."""
    rows = session.connection().execute(
        _CALLS, {"location_id": location_id, "day": day, "most": most * 4}
    )
    found: dict[UUID, Call] = {}
    for row in rows:
        if row.appointment_id not in found:
            found[row.appointment_id] = Call(
                ticket=ticket_text(row.number), desk_name=row.name, at=row.started_at,
                is_open=row.ended_at is None,
            )  # fmt: skip
    return tuple(found.values())[:most]
