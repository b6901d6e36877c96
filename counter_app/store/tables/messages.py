"""Letters and messages that are to go out, noted in the transaction that causes them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.messages import DeliveryState, MessageKind, Way
from counter_app.store.base import Base, UtcDateTime, check, words


class OutboxRow(Base):
    """A message about an appointment. Holds identifiers; the words are made when it goes out.

    `reason` is the code of a `CancellationReason`, "" for one that is not stated, or of a
    `NoticeReason`. `person_id` is whom a notice is for; other messages go to the first of a visit.
    `days_before` says which of several reminders one is.
    Whoever causes a message inserts id, kind, appointment, language and moment; the rest has
    defaults. `routed_at` is empty until the ways by which it goes are chosen.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index(None, "appointment_id"),
        Index(
            "ix_outbox_unrouted", "created_at",
            sqlite_where=text("routed_at IS NULL"), postgresql_where=text("routed_at IS NULL"),
        ),
        Index(
            "ux_outbox_reminder", "appointment_id", "days_before", unique=True,
            sqlite_where=text("kind = 'reminder'"), postgresql_where=text("kind = 'reminder'"),
        ),
        Index(
            "ux_outbox_notice", "appointment_id", "person_id", "reason", unique=True,
            sqlite_where=text("kind = 'notice'"), postgresql_where=text("kind = 'notice'"),
        ),
        check("kind <> 'notice' OR person_id IS NOT NULL AND reason <> ''", "notice"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[MessageKind] = mapped_column(words(MessageKind, "kind"))
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    language: Mapped[str] = mapped_column(String(2))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    printed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    reason: Mapped[str] = mapped_column(String(32), default="", server_default="")
    routed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    answer_by: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None)
    days_before: Mapped[int] = mapped_column(default=0, server_default="0")


class DeliveryRow(Base):
    """One message on one way. Whoever sends it claims the row first; a claim ends by itself.

    `handed_at` is noted just before the last byte that makes a server responsible: a row that
    holds it and is not sent is in doubt, and never sent again without a person's word.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        UniqueConstraint("outbox_id", "channel"),
        Index(None, "state", "due_at"),
        Index(None, "sent_at"),
        check("(state = 'claimed') = (claimed_until IS NOT NULL)", "claimed"),
        check("state <> 'claimed' OR claimed_by IS NOT NULL", "claimant"),
        check("(state = 'sent') = (sent_at IS NOT NULL)", "sent"),
        check("state NOT IN ('sent', 'doubtful') OR handed_at IS NOT NULL", "handed"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    outbox_id: Mapped[UUID] = mapped_column(ForeignKey("outbox.id"))
    channel: Mapped[Way] = mapped_column(words(Way, "channel"))
    state: Mapped[DeliveryState] = mapped_column(words(DeliveryState, "state"))
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(default=0, server_default="0")
    claimed_by: Mapped[UUID | None] = mapped_column(default=None)
    claimed_until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    handed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    reference: Mapped[str] = mapped_column(String(120), default="", server_default="")
    failure: Mapped[str] = mapped_column(String(32), default="", server_default="")
    reply: Mapped[int] = mapped_column(default=0, server_default="0")
