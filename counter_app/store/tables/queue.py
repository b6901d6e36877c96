"""The queue as time slices."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.queue import PriorityReason, QueueState
from counter_app.store.base import Base, UtcDateTime, check, words

_OPEN = text("ended_at IS NULL AND voided_at IS NULL")
_FIRST_WAIT = text("state = 'waiting' AND previous_id IS NULL AND voided_at IS NULL")
_AT_DESK = text(
    "ended_at IS NULL AND voided_at IS NULL AND desk_id IS NOT NULL"
    " AND state IN ('called', 'serving')"
)
_SEATED = text("ended_at IS NULL")


class TicketRow(Base):
    """The number under which a visit waits, unique at a location on a day.

    `arrived_at` is when the person came, the last time they did. A `priority` above 0 goes before
    others, and has its reason.
    """

    __tablename__ = "tickets"
    __table_args__ = (
        UniqueConstraint("location_id", "day", "number"),
        check(
            "(priority = 0) = (priority_reason IS NULL) AND priority BETWEEN 0 AND 1", "priority"
        ),
    )

    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"), primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    day: Mapped[date]
    number: Mapped[int]
    arrived_at: Mapped[datetime] = mapped_column(UtcDateTime)
    priority: Mapped[int] = mapped_column(default=0, server_default="0")
    priority_reason: Mapped[PriorityReason | None] = mapped_column(
        words(PriorityReason, "priority_reason"), default=None
    )


class QueueEntryRow(Base):
    """One time slice of a visit. At most one is open per visit, and one per desk.

    The slices that were not voided follow each other without a gap, by trigger; only who left or
    was missed may come back later. `note` says where a parked person is, or why somebody goes
    elsewhere; the three targets say where a transferred person goes.
    """

    __tablename__ = "queue_entries"
    __table_args__ = (
        Index("ux_queue_entries_open", "appointment_id", unique=True,
              sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ux_queue_entries_desk", "desk_id", unique=True,
              sqlite_where=_AT_DESK, postgresql_where=_AT_DESK),
        Index("ix_queue_entries_now", "location_id", "state", sqlite_where=_OPEN,
              postgresql_where=_OPEN),
        Index(None, "appointment_id", "started_at"),
        Index("ix_queue_entries_day", "location_id", "started_at"),
        Index("ix_queue_entries_waits", "location_id", "started_at", sqlite_where=_FIRST_WAIT,
              postgresql_where=_FIRST_WAIT),
        check("ended_at IS NULL OR ended_at >= started_at", "order"),
        check("(voided_at IS NULL) = (void_reason = '')", "void_reason"),
        check(
            "(state = 'transferred') = (to_desk_id IS NOT NULL OR to_ability <> ''"
            " OR to_operator_id IS NOT NULL)", "target",
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    state: Mapped[QueueState] = mapped_column(words(QueueState, "state"))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desks.id"), default=None)
    operator_id: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)
    previous_id: Mapped[UUID | None] = mapped_column(ForeignKey("queue_entries.id"), default=None)
    voided_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    void_reason: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(String(200), default="", server_default="")
    to_desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desks.id"), default=None)
    to_ability: Mapped[str] = mapped_column(String(40), default="", server_default="")
    to_operator_id: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)


class DeskSliceRow(Base):
    """A time during which somebody sits at a desk. At most one is open per desk, by index.

    `until` is when the clerk means to close the desk, where that is known.
    """

    __tablename__ = "desk_slices"
    __table_args__ = (
        Index("ux_desk_slices_open", "desk_id", unique=True,
              sqlite_where=_SEATED, postgresql_where=_SEATED),
        Index(None, "location_id", "started_at"),
        check("ended_at IS NULL OR ended_at >= started_at", "order"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    session_id: Mapped[UUID]
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
