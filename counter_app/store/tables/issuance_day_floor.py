"""What is said while an issuance day runs: who may come early, which desk is wanted."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.issuance_days.signals import SignalKind
from counter_app.store.base import Base, UtcDateTime, check, words


class SignalRow(Base):
    """Something that was said to all who run a day; never changed or deleted, by trigger.

    Of one kind the last one counts: about the whole day, a desk, or a card.

    Attributes:
        until_at: guests whose time is before it may come in now.
    """

    __tablename__ = "issuance_day_signals"
    __table_args__ = (
        Index(None, "day_id", "kind", "at"),
        check("(kind = 'call_early') = (until_at IS NOT NULL)", "until_at"),
        check("(kind IN ('want_desk', 'drop_desk')) = (desk_id IS NOT NULL)", "desk_id"),
        check("(kind = 'not_found') = (card_id IS NOT NULL)", "card_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"))
    kind: Mapped[SignalKind] = mapped_column(words(SignalKind, "kind"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    until_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desks.id"), default=None)
    card_id: Mapped[UUID | None] = mapped_column(ForeignKey("cards.id"), default=None)
