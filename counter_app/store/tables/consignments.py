"""Consignments with their sealed bags, and the cases that they raise."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.custody.shipment import (
    CaseKind,
    ConsignmentKind,
    ItemFound,
    Remedy,
    SealFound,
)
from counter_app.store.base import Base, UtcDateTime, check, words


class ConsignmentRow(Base):
    """Cards that travel together. Never deleted; closed once, by trigger."""

    __tablename__ = "consignments"
    __table_args__ = (
        UniqueConstraint("kind", "reference"),
        Index(None, "to_location_id", "closed_at"),
        check("kind = 'from_maker' OR from_location_id IS NOT NULL", "from_location_id"),
        check("kind = 'to_maker' OR to_location_id IS NOT NULL", "to_location_id"),
        check("courier <> ''", "courier"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(40))
    kind: Mapped[ConsignmentKind] = mapped_column(words(ConsignmentKind, "kind"))
    from_location_id: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"))
    to_location_id: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"))
    courier: Mapped[str] = mapped_column(String(80))
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sent_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_by: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)


class BagRow(Base):
    """A sealed bag or box."""

    __tablename__ = "consignment_bags"
    __table_args__ = (UniqueConstraint("consignment_id", "label"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    consignment_id: Mapped[UUID] = mapped_column(ForeignKey("consignments.id"))
    label: Mapped[str] = mapped_column(String(40))
    seal: Mapped[str] = mapped_column(String(40))
    found: Mapped[SealFound] = mapped_column(words(SealFound, "found"))
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class ItemRow(Base):
    """A card of a consignment; a closed consignment expects none any more, by trigger."""

    __tablename__ = "consignment_items"
    __table_args__ = (Index(None, "card_id"),)

    consignment_id: Mapped[UUID] = mapped_column(ForeignKey("consignments.id"), primary_key=True)
    card_id: Mapped[UUID] = mapped_column(ForeignKey("cards.id"), primary_key=True)
    bag_id: Mapped[UUID | None] = mapped_column(ForeignKey("consignment_bags.id"))
    found: Mapped[ItemFound] = mapped_column(words(ItemFound, "found"))
    found_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class CaseRow(Base):
    """Something out of order with a card; closed with a remedy, never deleted, by trigger."""

    __tablename__ = "custody_cases"
    __table_args__ = (
        Index(None, "location_id", "closed_at"),
        Index(None, "card_id"),
        check("(closed_at IS NULL) = (remedy IS NULL)", "closed_with_remedy"),
        check("remedy IS NULL OR remedy <> 'reported' OR reference <> ''", "reference"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[CaseKind] = mapped_column(words(CaseKind, "kind"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    document_number: Mapped[str] = mapped_column(String(40))
    card_id: Mapped[UUID | None] = mapped_column(ForeignKey("cards.id"))
    consignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("consignments.id"))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    opened_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    remedy: Mapped[Remedy | None] = mapped_column(words(Remedy, "remedy"), default=None)
    reference: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(String(200), default="")
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_by: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)
