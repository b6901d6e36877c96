"""Reading records of captures."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.reuse.capture_list import fingers
from counter_app.domain.reuse.facts import Capture, Modality, Place
from counter_app.store.tables.reuse import BiometricCaptureRow

_OF_PERSON = (
    select(BiometricCaptureRow.__table__)
    .where(BiometricCaptureRow.person_id == bindparam("person_id"))
    .order_by(BiometricCaptureRow.recorded_at, BiometricCaptureRow.id)
)


def of_person(session: Session, person_id: UUID) -> tuple[Capture, ...]:
    """Return what was taken of a person; of one modality, day and place the last record counts."""
    found: dict[tuple[Modality, object, Place], Capture] = {}
    for row in session.connection().execute(_OF_PERSON, {"person_id": person_id}):
        found[row.modality, row.taken_on, row.place] = Capture(
            modality=row.modality, taken_on=row.taken_on, place=row.place, quality=row.quality,
            missing=fingers(row.missing),
        )  # fmt: skip
    return tuple(found.values())
