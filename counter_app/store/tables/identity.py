"""Verifications: three answers, the means, the outcome; and documents reported missing."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.identity.verification import Answer, Outcome
from counter_app.store.base import Base, UtcDateTime, check, words


class VerificationRow(Base):
    """One verification; never changed or deleted, by trigger."""

    __tablename__ = "verifications"
    __table_args__ = (
        Index(None, "person_id"),
        Index(None, "appointment_id"),
        Index(None, "at"),
        check(
            "outcome <> 'accepted' OR (document_genuine = 'yes' AND holder_is_person = 'yes'"
            " AND person_on_file = 'yes')",
            "accepted_means_three_times_yes",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    session_id: Mapped[UUID]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    document_genuine: Mapped[Answer] = mapped_column(words(Answer, "document_genuine"))
    holder_is_person: Mapped[Answer] = mapped_column(words(Answer, "holder_is_person"))
    person_on_file: Mapped[Answer] = mapped_column(words(Answer, "person_on_file"))
    means: Mapped[dict[str, Any]] = mapped_column(JSON)
    document_kind: Mapped[str] = mapped_column(String(40))
    document_issuer: Mapped[str] = mapped_column(String(3))
    document_number: Mapped[str] = mapped_column(String(40))
    mrz_sha256: Mapped[str] = mapped_column(String(64))
    was_typed: Mapped[bool]
    findings: Mapped[str] = mapped_column(String(400))
    outcome: Mapped[Outcome] = mapped_column(words(Outcome, "outcome"))
    evidence: Mapped[dict[str, Any]] = mapped_column(JSON)
    second_of: Mapped[UUID | None] = mapped_column(ForeignKey("verifications.id"), default=None)


class ReportedDocumentRow(Base):
    """The number of a document that its state or its holder reported missing."""

    __tablename__ = "reported_documents"
    __table_args__ = (UniqueConstraint("issuer", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    issuer: Mapped[str] = mapped_column(String(3))
    number: Mapped[str] = mapped_column(String(40))
    list_of: Mapped[date]
    reported_on: Mapped[date | None] = mapped_column(default=None)
