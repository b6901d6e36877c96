"""Trays of a store, counts of it, and cards that were destroyed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.custody.counting import Explanation
from counter_app.store.base import Base, UtcDateTime, check, words


class TrayRow(Base):
    """A tray of a location; lists follow `walk`."""

    __tablename__ = "trays"
    __table_args__ = (
        UniqueConstraint("location_id", "label"),
        check("positions BETWEEN 1 AND 10000", "positions"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    label: Mapped[str] = mapped_column(String(40))
    walk: Mapped[int]
    positions: Mapped[int]


class CountRow(Base):
    """A count by two people; it closes only when every difference is explained, by trigger.

    Only at another organisation's point, by trigger, one person may count, and says why.
    """

    __tablename__ = "counts"
    __table_args__ = (
        Index(None, "location_id", "closed_at"),
        check(
            "second_id IS NOT NULL AND first_id <> second_id AND alone_reason = ''"
            " OR second_id IS NULL AND alone_reason <> ''",
            "two_persons",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    tray: Mapped[str] = mapped_column(String(40))
    first_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    second_id: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    alone_reason: Mapped[str] = mapped_column(String(200), default="", server_default="")


class CountLineRow(Base):
    """One card of a count, on the list or in the vault or both."""

    __tablename__ = "count_lines"

    count_id: Mapped[UUID] = mapped_column(ForeignKey("counts.id"), primary_key=True)
    number: Mapped[str] = mapped_column(String(40), primary_key=True)
    card_id: Mapped[UUID | None] = mapped_column(ForeignKey("cards.id"))
    place: Mapped[str] = mapped_column(String(60))
    is_expected: Mapped[bool]
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    explanation: Mapped[Explanation | None] = mapped_column(
        words(Explanation, "explanation"), default=None
    )
    note: Mapped[str] = mapped_column(String(200), default="")


class DestructionRow(Base):
    """The two signatures under which a card is destroyed; never changed, by trigger."""

    __tablename__ = "destructions"
    __table_args__ = (check("first_id <> second_id", "two_persons"),)

    card_id: Mapped[UUID] = mapped_column(ForeignKey("cards.id"), primary_key=True)
    first_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    second_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
