"""Cards, every step each of them took, and the reminders of those that nobody collects."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.store.base import Base, UtcDateTime, check, words

_TIED = text("reserved_visit IS NOT NULL")


class CardRow(Base):
    """A residence card. State and keeper follow its events and nothing else, by trigger.

    `reserved_visit` is the visit for which it is set aside; it goes with a visit that is moved and
    is emptied with `reserved_for` when the visit falls away, by trigger. No foreign key: a package
    takes cards along without the visits of other days.
    """

    __tablename__ = "cards"
    __table_args__ = (
        check("(keeper = 'maker') = (keeper_id IS NULL)", "keeper_id"),
        check("reserved_visit IS NULL OR reserved_for IS NOT NULL", "reserved_visit"),
        Index(
            "ix_cards_reserved_visit", "reserved_visit", sqlite_where=_TIED, postgresql_where=_TIED
        ),
        Index(None, "person_id"),
        Index(None, "v_number"),
        Index(None, "location_id", "state"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    document_number: Mapped[str] = mapped_column(String(20), unique=True)
    document_type: Mapped[str] = mapped_column(String(16))
    v_number: Mapped[str] = mapped_column(String(10))
    surname: Mapped[str] = mapped_column(String(200))
    given_names: Mapped[str] = mapped_column(String(200))
    born: Mapped[str] = mapped_column(String(10))
    valid_from: Mapped[date]
    valid_until: Mapped[date]
    state: Mapped[CardState] = mapped_column(words(CardState, "state"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    box: Mapped[str] = mapped_column(String(40), default="")
    position: Mapped[int | None] = mapped_column(default=None)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)
    keeper: Mapped[KeeperKind] = mapped_column(
        words(KeeperKind, "keeper"), server_default=KeeperKind.MAKER.value, default=KeeperKind.MAKER
    )
    keeper_id: Mapped[UUID | None] = mapped_column(default=None)
    reserved_for: Mapped[date | None] = mapped_column(default=None)
    reserved_visit: Mapped[UUID | None] = mapped_column(default=None)


class CustodyEventRow(Base):
    """One step of a card; never changed or deleted, by trigger."""

    __tablename__ = "custody_events"

    card_id: Mapped[UUID] = mapped_column(ForeignKey("cards.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    from_state: Mapped[str | None] = mapped_column(String(32))
    to_state: Mapped[str] = mapped_column(String(32))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    reason: Mapped[str] = mapped_column(String(200), default="")
    consignment_id: Mapped[UUID | None] = mapped_column(ForeignKey("consignments.id"), default=None)


class CardReminderRow(Base):
    """A letter about a card that lies too long; never changed or deleted, by trigger.

    `run_id` is the same for all that were made in one go; `number` counts the reminders of a card
    at a location, so that two people who remind at once do it once.
    """

    __tablename__ = "card_reminders"
    __table_args__ = (
        UniqueConstraint("card_id", "location_id", "number"),
        check("number >= 1", "number"),
        Index(None, "run_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    run_id: Mapped[UUID]
    card_id: Mapped[UUID] = mapped_column(ForeignKey("cards.id"))
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
