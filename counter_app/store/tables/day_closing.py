"""Variants of an issuance day that were thought about, and its closing: bags, cards that stay."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.store.base import Base, UtcDateTime, check


class DayVariantRow(Base):
    """A plan of a day that somebody thinks about; one that was applied rests, by trigger.

    `assumptions` and `outcome` are as `domain.issuance_days` writes them.
    """

    __tablename__ = "issuance_day_variants"
    __table_args__ = (
        UniqueConstraint("day_id", "name"),
        check("name <> ''", "name"),
        check("(applied_at IS NULL) = (applied_by IS NULL)", "applied"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"))
    name: Mapped[str] = mapped_column(String(80))
    assumptions: Mapped[dict[str, Any]] = mapped_column(JSON)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    version: Mapped[int] = mapped_column(default=1)
    applied_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    applied_by: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)


class DayReturnRow(Base):
    """A consignment in which left-over cards of a day went back; never changed or deleted."""

    __tablename__ = "issuance_day_returns"

    consignment_id: Mapped[UUID] = mapped_column(ForeignKey("consignments.id"), primary_key=True)
    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), index=True)
    institution_id: Mapped[UUID | None] = mapped_column(ForeignKey("institutions.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))


class DayKeptCardRow(Base):
    """A card that stays in the hall's own vault after a day, and why; never changed or deleted."""

    __tablename__ = "issuance_day_kept_cards"
    __table_args__ = (check("reason <> ''", "reason"),)

    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), primary_key=True)
    card_id: Mapped[UUID] = mapped_column(ForeignKey("cards.id"), primary_key=True)
    reason: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))


class DayReportRow(Base):
    """The figures of a day when it was closed, without a person; never changed or deleted."""

    __tablename__ = "issuance_day_reports"

    day_id: Mapped[UUID] = mapped_column(ForeignKey("issuance_days.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    figures: Mapped[dict[str, Any]] = mapped_column(JSON)
