"""Reading what was taken at desks, who may take it, and which pictures are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session, aliased

from counter_app.domain.capture.keeping import KeptPicture
from counter_app.domain.capture.record import CaptureReport
from counter_app.domain.errors import Code, Refused
from counter_app.domain.reuse.capture_list import fingers
from counter_app.domain.reuse.facts import Modality
from counter_app.store.tables.capture import CaptureReportRow, KeptPictureRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import DeskRow, LocationRow, OrganisationRow

_home, _own = aliased(LocationRow), aliased(OrganisationRow)
_WHERE = (
    select(
        OrganisationRow.kind, _own.kind.label("own_kind"), DeskRow.abilities,
        DeskRow.name, LocationRow.code, LocationRow.zone,
    )
    .select_from(LocationRow)
    .join(OrganisationRow, OrganisationRow.id == LocationRow.organisation_id)
    .join(OperatorRow, OperatorRow.id == bindparam("operator_id"))
    .join(_home, _home.id == OperatorRow.location_id)
    .join(_own, _own.id == _home.organisation_id)
    .outerjoin(
        DeskRow,
        (DeskRow.id == bindparam("desk_id")) & (DeskRow.location_id == LocationRow.id)
        & DeskRow.is_active,
    )
    .where(LocationRow.id == bindparam("location_id"))
)  # fmt: skip
_OF_VISIT = (
    select(CaptureReportRow.__table__)
    .where(
        CaptureReportRow.appointment_id == bindparam("appointment_id"),
        CaptureReportRow.person_id == bindparam("person_id"),
    )
    .order_by(CaptureReportRow.at, CaptureReportRow.id)
)
_ONE = select(CaptureReportRow.__table__).where(CaptureReportRow.id == bindparam("id"))
_KEPT = select(KeptPictureRow.__table__)
_KEPT_ONE = _KEPT.where(KeptPictureRow.capture_id == bindparam("capture_id"))
_DUE = _KEPT.where(KeptPictureRow.destroy_at <= bindparam("now"))


@dataclass(frozen=True, slots=True, kw_only=True)
class CapturePlace:
    """Where somebody would take something, and for whom he works.

    Attributes:
        kinds: kinds of the organisation of the location, and of the operator's own one.
        abilities: what the desk can do; None where it is no desk in use of this location.
    """

    kinds: frozenset[str]
    abilities: frozenset[str] | None
    desk: str
    code: str
    zone: str


def place(
    session: Session, operator_id: UUID, location_id: UUID, desk_id: UUID | None
) -> CapturePlace:
    """Return where somebody sits. Raises Refused(NOT_FOUND)."""
    found = session.connection().execute(
        _WHERE, {"operator_id": operator_id, "location_id": location_id, "desk_id": desk_id}
    )
    row = found.one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="location")
    return CapturePlace(
        kinds=frozenset((row.kind, row.own_kind)),
        abilities=None if row.abilities is None else frozenset(row.abilities.split()),
        desk=row.name or "", code=row.code, zone=row.zone,
    )  # fmt: skip


def of_visit(session: Session, appointment_id: UUID, person_id: UUID) -> tuple[CaptureReport, ...]:
    """Return what was taken of a person in a visit, the oldest first."""
    rows = session.connection().execute(
        _OF_VISIT, {"appointment_id": appointment_id, "person_id": person_id}
    )
    return tuple(_report(row) for row in rows)


def report(session: Session, capture_id: UUID) -> CaptureReport:
    """Return a record. Raises Refused(NOT_FOUND)."""
    row = session.connection().execute(_ONE, {"id": capture_id}).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="capture")
    return _report(row)


def kept_key(session: Session, capture_id: UUID) -> tuple[KeptPicture, bytes] | None:
    """Return a picture that is kept, with its key; None for one that is not or no longer."""
    row = session.connection().execute(_KEPT_ONE, {"capture_id": capture_id}).one_or_none()
    return None if row is None else (_kept(row), bytes(row.key))


def due(session: Session, now: datetime) -> tuple[KeptPicture, ...]:
    """Return the pictures whose time is over."""
    return tuple(_kept(row) for row in session.connection().execute(_DUE, {"now": now}))


def _report(row: Row[*tuple[Any, ...]]) -> CaptureReport:
    return CaptureReport(
        id=row.id, person_id=row.person_id, appointment_id=row.appointment_id,
        location_id=row.location_id, desk_id=row.desk_id, operator_id=row.operator_id, at=row.at,
        outcomes={
            Modality.PHOTO: row.photo, Modality.FINGERPRINTS: row.prints,
            Modality.SIGNATURE: row.signature,
        },
        missing=fingers(row.missing), photo_sha256=row.photo_sha256,
        verification_id=row.verification_id,
    )  # fmt: skip


def _kept(row: Row[*tuple[Any, ...]]) -> KeptPicture:
    return KeptPicture(
        capture_id=row.capture_id, location_id=row.location_id, kept_at=row.kept_at,
        destroy_at=row.destroy_at,
    )  # fmt: skip
