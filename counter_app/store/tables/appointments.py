"""Appointments, who comes on them, and what happened to them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.appointments import AppointmentState
from counter_app.store.base import Base, UtcDateTime, check, words


class AppointmentRow(Base):
    """A visit that was agreed on. Inserting it takes its ticks, by trigger."""

    __tablename__ = "appointments"
    __table_args__ = (
        UniqueConstraint("uid", "sequence"),
        Index(None, "location_id", "starts_at"),
        check("ticks > 0 AND places > 0", "length"),
        check("starts_at < ends_at", "order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    uid: Mapped[UUID]
    sequence: Mapped[int]
    code: Mapped[str] = mapped_column(String(12), unique=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"))
    slot_day_id: Mapped[UUID] = mapped_column(ForeignKey("slot_days.id"))
    tick: Mapped[int]
    ticks: Mapped[int]
    places: Mapped[int]
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[AppointmentState] = mapped_column(words(AppointmentState, "state"))
    language: Mapped[str] = mapped_column(String(2))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    version: Mapped[int] = mapped_column(default=1)


class ParticipantRow(Base):
    """A person on an appointment, by name."""

    __tablename__ = "participants"
    __table_args__ = (Index(None, "person_id"), {"sqlite_with_rowid": False})

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))


class AppointmentEventRow(Base):
    """A step of an appointment; written by trigger, never changed."""

    __tablename__ = "appointment_events"

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    from_state: Mapped[str | None] = mapped_column(String(32))
    to_state: Mapped[str] = mapped_column(String(32))
