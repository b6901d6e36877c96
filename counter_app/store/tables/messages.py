"""Letters and messages that are to go out, noted in the transaction that causes them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.store.base import Base, UtcDateTime


class OutboxRow(Base):
    """A message about an appointment. Holds identifiers; the words are made when it goes out.

    `reason` is the code of a `CancellationReason`; "" for one that is not stated.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "appointment_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    language: Mapped[str] = mapped_column(String(2))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    printed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    reason: Mapped[str] = mapped_column(String(32), default="", server_default="")
