"""Hand-outs and receipts."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.issuance import HandOutState, OldDocument, Signed
from counter_app.domain.issuance_details import ChipLook, NextStep, Refusal
from counter_app.domain.people.person import Relation
from counter_app.store.base import Base, UtcDateTime, check, words

_STANDS = text("state = 'handed_out'")


class HandOutRow(Base):
    """A card handed to a person. A card is handed out at most once, by index and trigger.

    Under `mandate_id`, where another organisation's operator did it; `mandate_acts` tells how the
    mandate stood then.
    """

    __tablename__ = "hand_outs"
    __table_args__ = (
        Index("ux_hand_outs_card", "card_id", unique=True, sqlite_where=_STANDS,
              postgresql_where=_STANDS),
        Index(None, "person_id"),
        Index(None, "appointment_id"),
        Index(None, "mandate_id", "at"),
        Index(None, "location_id", "at"),
        check("(state = 'undone') = (undone_at IS NOT NULL)", "undone_at"),
        check("state <> 'undone' OR undo_reason <> ''", "undo_reason"),
        check("old_document = 'none_held' OR old_reference <> ''", "old_reference"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    card_id: Mapped[UUID] = mapped_column(ForeignKey("cards.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    verification_id: Mapped[UUID] = mapped_column(ForeignKey("verifications.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    session_id: Mapped[UUID]
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    representative_id: Mapped[UUID | None] = mapped_column(ForeignKey("representatives.id"))
    state: Mapped[HandOutState] = mapped_column(words(HandOutState, "state"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    old_document: Mapped[OldDocument] = mapped_column(words(OldDocument, "old_document"))
    old_reference: Mapped[str] = mapped_column(String(60), default="")
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    undo_reason: Mapped[str] = mapped_column(String(200), default="")
    mandate_id: Mapped[UUID | None] = mapped_column(ForeignKey("mandates.id"), default=None)


class ReceiptRow(Base):
    """The signed proof of receipt (model M76); never changed or deleted, by trigger."""

    __tablename__ = "receipts"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    hand_out_id: Mapped[UUID] = mapped_column(ForeignKey("hand_outs.id"), unique=True)
    number: Mapped[str] = mapped_column(String(30), unique=True)
    signed: Mapped[Signed] = mapped_column(words(Signed, "signed"))
    signature: Mapped[bytes | None] = mapped_column(LargeBinary)
    signed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    language: Mapped[str] = mapped_column(String(2))


class HandOutDetailRow(Base):
    """What was looked at and decided at a hand-out; never changed or deleted, by trigger."""

    __tablename__ = "hand_out_details"
    __table_args__ = (
        check("name_right AND lines_agree AND chip <> 'differs'", "card_in_order"),
        check("NOT grants OR in_name_of <> ''", "in_name_of"),
        check("(relation IS NULL) = (representative_number = '')", "representative"),
        check(
            "relation IS NULL OR (representative_genuine AND representative_holder"
            " AND representative_on_file)",
            "representative_verified",
        ),
    )

    hand_out_id: Mapped[UUID] = mapped_column(ForeignKey("hand_outs.id"), primary_key=True)
    name_right: Mapped[bool]
    lines_agree: Mapped[bool]
    chip: Mapped[ChipLook] = mapped_column(words(ChipLook, "chip"))
    grants: Mapped[bool]
    in_name_of: Mapped[str] = mapped_column(String(120))
    fee_kind: Mapped[str] = mapped_column(String(40))
    fee_cents: Mapped[int]
    relation: Mapped[Relation | None] = mapped_column(words(Relation, "relation"))
    representative_kind: Mapped[str] = mapped_column(String(40))
    representative_number: Mapped[str] = mapped_column(String(40))
    representative_genuine: Mapped[bool]
    representative_holder: Mapped[bool]
    representative_on_file: Mapped[bool]
    old_card_id: Mapped[UUID | None] = mapped_column(ForeignKey("cards.id"))


class SurrenderedRow(Base):
    """An old document that was taken in: cut, then on its way to the maker.

    One that a partner cut goes back to the service first: with a consignment, to a location, where
    it lies once it arrived.
    """

    __tablename__ = "surrendered_documents"
    __table_args__ = (Index(None, "location_id", "sent_with"),)

    hand_out_id: Mapped[UUID] = mapped_column(ForeignKey("hand_outs.id"), primary_key=True)
    number: Mapped[str] = mapped_column(String(60))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    card_id: Mapped[UUID | None] = mapped_column(ForeignKey("cards.id"))
    cut_at: Mapped[datetime] = mapped_column(UtcDateTime)
    given_back_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    sent_with: Mapped[UUID | None] = mapped_column(ForeignKey("consignments.id"), default=None)
    brought_with: Mapped[UUID | None] = mapped_column(ForeignKey("consignments.id"), default=None)
    brought_to: Mapped[UUID | None] = mapped_column(ForeignKey("locations.id"), default=None)


class RefusalRow(Base):
    """A hand-out that was refused, and what happens next; never changed, by trigger."""

    __tablename__ = "hand_out_refusals"
    __table_args__ = (Index(None, "appointment_id"), Index(None, "at"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    card_id: Mapped[UUID | None] = mapped_column(ForeignKey("cards.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    reason: Mapped[Refusal] = mapped_column(words(Refusal, "reason"))
    next_step: Mapped[NextStep] = mapped_column(words(NextStep, "next_step"))
    note: Mapped[str] = mapped_column(String(200), default="")
