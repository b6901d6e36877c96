"""Appointments, who comes on them for what, what they occupy, and what happened to them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.appointments import AppointmentState, Arrangement, Channel, Outcome
from counter_app.domain.booking import DayPart
from counter_app.domain.waitlist import WaitState
from counter_app.store.base import Base, UtcDateTime, check, words

_HELD = text("state = 'held'")
_COOLING = text("cools_until IS NOT NULL")
_LISTED = text("state IN ('waiting', 'offered')")


class AppointmentRow(Base):
    """A visit that was agreed on. What it occupies are its spans.

    Attributes:
        lead: position of the participant who is called.
        held_until: when a held time is given back.
        cools_until: until when a time that this visit gave back stays closed.
        overbook_reason: why its spans may go beyond the capacity.
        needs: abilities of a desk that somebody needs, apart by spaces.
        audience: the group that they said to belong to, "" for none.
        postcode: digits of where they said to live or work, where the location serves a region;
            "" for the address on file.
    """

    __tablename__ = "appointments"
    __table_args__ = (
        UniqueConstraint("uid", "sequence"),
        Index(None, "location_id", "starts_at"),
        Index("ix_appointments_held", "held_until", sqlite_where=_HELD, postgresql_where=_HELD),
        check("starts_at < ends_at", "order"),
        check("state <> 'held' OR held_until IS NOT NULL", "held"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    uid: Mapped[UUID]
    sequence: Mapped[int]
    code: Mapped[str] = mapped_column(String(12), unique=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"))
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[AppointmentState] = mapped_column(words(AppointmentState, "state"))
    language: Mapped[str] = mapped_column(String(2))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    version: Mapped[int] = mapped_column(default=1)
    channel: Mapped[Channel] = mapped_column(
        words(Channel, "channel"), default=Channel.DESK, server_default="desk"
    )
    arrangement: Mapped[Arrangement] = mapped_column(
        words(Arrangement, "arrangement"), default=Arrangement.ONE_AFTER_ANOTHER,
        server_default="one_after_another",
    )  # fmt: skip
    lead: Mapped[int] = mapped_column(default=0, server_default="0")
    held_until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    cools_until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    overbook_reason: Mapped[str] = mapped_column(String(200), default="", server_default="")
    needs: Mapped[str] = mapped_column(String(200), default="", server_default="")
    audience: Mapped[str] = mapped_column(String(40), default="", server_default="")
    postcode: Mapped[str] = mapped_column(String(4), default="", server_default="")
    series_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("series.id"), default=None, index=True
    )


class SeriesRow(Base):
    """Visits that were booked together for a class or a centre."""

    __tablename__ = "series"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class AppointmentSpanRow(Base):
    """What a visit occupies: so many desks of a service group over some ticks of a day.

    Inserting it takes the ticks, releasing it gives them back, by trigger. A visit at several
    groups has several, one after the other.

    Attributes:
        sequence: that of the appointment when the span was taken; older ones are released.
        places: desks at the same time.
        cools_until: until when the ticks, once released, stay closed.
    """

    __tablename__ = "appointment_spans"
    __table_args__ = (
        check("ticks > 0 AND places > 0", "length"),
        check("cools_until IS NULL OR is_released", "cools"),
        Index("ix_appointment_spans_cools", "cools_until", sqlite_where=_COOLING,
              postgresql_where=_COOLING),
        {"sqlite_with_rowid": False},
    )  # fmt: skip

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sequence: Mapped[int]
    slot_day_id: Mapped[UUID] = mapped_column(ForeignKey("slot_days.id"))
    tick: Mapped[int]
    ticks: Mapped[int]
    places: Mapped[int]
    is_overbooked: Mapped[bool] = mapped_column(default=False, server_default=false())
    is_released: Mapped[bool] = mapped_column(default=False, server_default=false())
    cools_until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class ParticipantRow(Base):
    """A person on an appointment, by name."""

    __tablename__ = "participants"
    __table_args__ = (Index(None, "person_id"), {"sqlite_with_rowid": False})

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))


class ParticipantServiceRow(Base):
    """A service for a person on an appointment, and what came of it."""

    __tablename__ = "participant_services"
    __table_args__ = ({"sqlite_with_rowid": False},)

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"), primary_key=True)
    outcome: Mapped[Outcome] = mapped_column(
        words(Outcome, "outcome"), default=Outcome.DUE, server_default="due"
    )


class AppointmentEventRow(Base):
    """A step of an appointment; written by trigger, never changed."""

    __tablename__ = "appointment_events"

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    from_state: Mapped[str | None] = mapped_column(String(32))
    to_state: Mapped[str] = mapped_column(String(32))


class WaitlistRow(Base):
    """Somebody who would come sooner, with what was offered.

    Attributes:
        needs, audience, postcode: as those of an appointment, into which an offer makes them.
    """

    __tablename__ = "waitlist"
    __table_args__ = (
        Index("ix_waitlist_now", "location_id", "queued_at", sqlite_where=_LISTED,
              postgresql_where=_LISTED),
        Index("ux_waitlist_appointment_id", "appointment_id", unique=True),
        check("from_day <= until_day", "order"),
        check("(state IN ('offered', 'booked')) = (appointment_id IS NOT NULL)", "offer"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    from_day: Mapped[date]
    until_day: Mapped[date]
    part: Mapped[DayPart] = mapped_column(words(DayPart, "part"))
    arrangement: Mapped[Arrangement] = mapped_column(words(Arrangement, "arrangement"))
    state: Mapped[WaitState] = mapped_column(words(WaitState, "state"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    queued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    offers: Mapped[int] = mapped_column(default=0)
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id"), default=None)
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)
    needs: Mapped[str] = mapped_column(String(200), default="", server_default="")
    audience: Mapped[str] = mapped_column(String(40), default="", server_default="")
    postcode: Mapped[str] = mapped_column(String(4), default="", server_default="")


class WaitlistPersonRow(Base):
    """A person who waits, and the codes of the services, apart by spaces."""

    __tablename__ = "waitlist_people"
    __table_args__ = (Index(None, "person_id"), {"sqlite_with_rowid": False})

    entry_id: Mapped[UUID] = mapped_column(ForeignKey("waitlist.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    services: Mapped[str] = mapped_column(String(200))
