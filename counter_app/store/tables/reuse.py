"""Records that a photo, prints or a signature were taken; never the thing itself."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.reuse.facts import Modality, Place, Quality
from counter_app.store.base import Base, UtcDateTime, check, words


class BiometricCaptureRow(Base):
    """One record; never changed or deleted, by trigger: a later record takes its place.

    `report_id` names the capture at a desk that it comes from, none for a record from a list.
    """

    __tablename__ = "biometric_captures"
    __table_args__ = (
        Index(None, "person_id"),
        check("missing = '' OR modality = 'fingerprints'", "only_fingers_are_missing"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    modality: Mapped[Modality] = mapped_column(words(Modality, "modality"))
    taken_on: Mapped[date]
    place: Mapped[Place] = mapped_column(words(Place, "place"))
    quality: Mapped[Quality] = mapped_column(words(Quality, "quality"))
    missing: Mapped[str] = mapped_column(String(400))
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("capture_reports.id"), default=None)
