"""A step of an appointment, and the message about it: shared by all services that take one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Insert, insert, update

from counter_app.domain.appointments import Appointment, AppointmentState, check_step
from counter_app.domain.changes import AppointmentsChanged, PersonChanged
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.store.base import table
from counter_app.store.queries import booking, planning
from counter_app.store.queries.booking import DayLines, Span
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.messages import OutboxRow
from counter_app.store.work import Work

_OUTBOX = insert(table(OutboxRow))


def set_state(
    work: Work, appointment: Appointment, state: AppointmentState,
    *, cools_until: datetime | None = None,
) -> None:  # fmt: skip
    """Take an appointment one step on; the database judges the step and the version.

    Args:
        cools_until: until when a time that is given back stays closed; None opens it at once.

    Raises:
        Refused: WRONG_STATE for a step that the state machine does not know.
    """
    check_step(appointment.state, state)
    values: dict[str, Any] = {"state": state, "version": appointment.version + 1}
    if cools_until is not None:
        values["cools_until"] = cools_until
    if appointment.held_until is not None:
        values["held_until"] = None
    work.session.execute(
        update(table(AppointmentRow)).where(AppointmentRow.id == appointment.id).values(values)
    )
    note(work, appointment)


def note(work: Work, appointment: Appointment) -> None:
    """Note that an appointment changed, for its day and for each of its people."""
    place = planning.location(work.session, appointment.location_id)
    day, _ = t.day_and_tick(appointment.starts_at, place.tz)
    work.note(AppointmentsChanged(appointment.location_id, day))
    work.note(*(PersonChanged(person_id) for person_id in appointment.participants))


def lock_times(
    work: Work, appointment: Appointment, *others: UUID
) -> tuple[tuple[Span, ...], dict[UUID, DayLines]]:
    """Lock the days that an appointment occupies, and others, before any time is given back.

    Returns:
        What the appointment occupies, and the locked days.
    """
    occupied = booking.spans(work.session, appointment.id)
    ids = {span.slot_day_id for span in occupied} | set(others)
    return occupied, booking.locked_days(work.session, ids) if ids else {}


def message(
    work: Work, kind: str, about: UUID, language: str, answer_by: datetime | None = None,
    person_id: UUID | None = None, reason: str = "",
) -> tuple[Insert, Mapping[str, Any]]:  # fmt: skip
    """Return the row of a message about an appointment, to be written with other rows.

    Args:
        answer_by: until when an offer is kept.
        person_id: who alone is called off, while the others still come.
        reason: the code of why.
    """
    return _OUTBOX, {
        "id": new_id(), "kind": kind, "appointment_id": about, "language": language,
        "created_at": work.now, "printed_at": None, "answer_by": answer_by, "reason": reason,
        "days_before": 0, "person_id": person_id,
    }  # fmt: skip


def tell(work: Work, kind: str, about: Appointment) -> None:
    """Put a message about an appointment into the outbox."""
    work.write(message(work, kind, about.id, about.language))
