"""What was taken at a desk, by whom; and pictures that are kept for a time, by half."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.capture.record import WhyNot
from counter_app.store.base import Base, UtcDateTime, check, words


class CaptureReportRow(Base):
    """One capture at a desk; never changed or deleted, by trigger.

    `photo`, `prints` and `signature` are reasons why something was not taken; NULL for what was.
    """

    __tablename__ = "capture_reports"
    __table_args__ = (
        Index(None, "person_id"),
        Index(None, "appointment_id"),
        check("(photo IS NULL) = (photo_sha256 <> '')", "photo_has_a_hash"),
        check("missing = '' OR prints IS NULL", "only_taken_prints_miss_fingers"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    appointment_id: Mapped[UUID] = mapped_column(ForeignKey("appointments.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    session_id: Mapped[UUID]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    photo: Mapped[WhyNot | None] = mapped_column(words(WhyNot, "photo"))
    prints: Mapped[WhyNot | None] = mapped_column(words(WhyNot, "prints"))
    signature: Mapped[WhyNot | None] = mapped_column(words(WhyNot, "signature"))
    missing: Mapped[str] = mapped_column(String(400))
    photo_sha256: Mapped[str] = mapped_column(String(64))
    quality: Mapped[dict[str, Any]] = mapped_column(JSON)
    verification_id: Mapped[UUID | None] = mapped_column(ForeignKey("verifications.id"))


class KeptPictureRow(Base):
    """The key of a picture whose sealed bytes lie in a file; both are destroyed when it is time."""

    __tablename__ = "kept_pictures"
    __table_args__ = (
        Index(None, "destroy_at"),
        check("destroy_at > kept_at", "time"),
        check("length(key) = 32", "key"),
    )

    capture_id: Mapped[UUID] = mapped_column(ForeignKey("capture_reports.id"), primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    key: Mapped[bytes] = mapped_column(LargeBinary(32))
    kept_at: Mapped[datetime] = mapped_column(UtcDateTime)
    destroy_at: Mapped[datetime] = mapped_column(UtcDateTime)
