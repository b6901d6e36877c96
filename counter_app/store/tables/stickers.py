"""Rolls of numbered stickers, and what became of each number that left its roll."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.custody.stickers import StickerState, Written
from counter_app.store.base import Base, UtcDateTime, check, words


class RollRow(Base):
    """A roll; its numbers never change, by trigger."""

    __tablename__ = "sticker_rolls"
    __table_args__ = (
        UniqueConstraint("prefix", "first", "last"),
        Index(None, "location_id", "service"),
        check("first >= 0 AND last >= first", "numbers"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    service: Mapped[str] = mapped_column(ForeignKey("service_kinds.code"))
    prefix: Mapped[str] = mapped_column(String(8))
    first: Mapped[int]
    last: Mapped[int]
    digits: Mapped[int]
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))


class StickerRow(Base):
    """A sticker that left its roll, once. Only a spoiled one goes on, to destroyed, by trigger."""

    __tablename__ = "stickers"
    __table_args__ = (
        UniqueConstraint("roll_id", "number"),
        Index(None, "person_id"),
        check(
            "(state = 'used') = (person_id IS NOT NULL AND valid_until IS NOT NULL"
            " AND appointment_id IS NOT NULL AND written IS NOT NULL)",
            "used_for_somebody",
        ),
        check("(state = 'destroyed') = (second_id IS NOT NULL)", "destroyed_by_two"),
        check("second_id IS NULL OR second_id <> operator_id", "two_persons"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    roll_id: Mapped[UUID] = mapped_column(ForeignKey("sticker_rolls.id"))
    number: Mapped[int]
    state: Mapped[StickerState] = mapped_column(words(StickerState, "state"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    reason: Mapped[str] = mapped_column(String(200), default="")
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None)
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointments.id"), default=None)
    verification_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("verifications.id"), default=None
    )
    passport_until: Mapped[date | None] = mapped_column(default=None)
    valid_until: Mapped[date | None] = mapped_column(default=None)
    written: Mapped[Written | None] = mapped_column(words(Written, "written"), default=None)
    second_id: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)
