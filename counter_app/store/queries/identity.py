"""Reading verifications."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.evidence import Evidence
from counter_app.domain.identity.verification import (
    DocumentSeen,
    Finding,
    Means,
    Outcome,
    Question,
    Verification,
)
from counter_app.store.tables.identity import ReportedDocumentRow, VerificationRow

_LATEST = (
    select(VerificationRow.__table__)
    .where(
        VerificationRow.appointment_id == bindparam("appointment_id"),
        VerificationRow.person_id == bindparam("person_id"),
    )
    .order_by(VerificationRow.at.desc(), VerificationRow.id.desc())
    .limit(1)
)
_ALL = (
    select(VerificationRow.__table__)
    .where(
        VerificationRow.appointment_id == bindparam("appointment_id"),
        VerificationRow.person_id == bindparam("person_id"),
    )
    .order_by(VerificationRow.at, VerificationRow.id)
)


def _verification(row: VerificationRow | Row[*tuple[Any, ...]]) -> Verification:
    given = {
        Question.DOCUMENT_GENUINE: row.document_genuine,
        Question.HOLDER_IS_PERSON: row.holder_is_person,
        Question.PERSON_ON_FILE: row.person_on_file,
    }
    return Verification(
        id=row.id, person_id=row.person_id, appointment_id=row.appointment_id,
        operator_id=row.operator_id, session_id=row.session_id, at=row.at, outcome=row.outcome,
        document=DocumentSeen(
            kind=row.document_kind, issuer=row.document_issuer, number=row.document_number,
            mrz_sha256=row.mrz_sha256, was_typed=row.was_typed,
            findings=tuple(row.findings.split()),
        ),
        answers={
            question: Finding(answer, frozenset(Means(m) for m in row.means[question.value]))
            for question, answer in given.items()
        },
        evidence=Evidence.of_data(row.evidence), second_of=row.second_of,
    )  # fmt: skip


def find(session: Session, verification_id: UUID) -> Verification | None:
    """Return a verification, or None."""
    row = session.get(VerificationRow, verification_id)
    return _verification(row) if row else None


def verification(session: Session, verification_id: UUID) -> Verification:
    """Return a verification. Raises Refused(VERIFICATION_MISSING)."""
    found = find(session, verification_id)
    if found is None:
        raise Refused(Code.VERIFICATION_MISSING)
    return found


def latest(session: Session, appointment_id: UUID, person_id: UUID) -> Verification | None:
    """Return the newest verification of a person in a visit, or None."""
    visit = {"appointment_id": appointment_id, "person_id": person_id}
    row = session.connection().execute(_LATEST, visit).one_or_none()
    return _verification(row) if row else None


def of_visit(session: Session, appointment_id: UUID, person_id: UUID) -> tuple[Verification, ...]:
    """Return all verifications of a person in a visit, the oldest first."""
    visit = {"appointment_id": appointment_id, "person_id": person_id}
    return tuple(_verification(row) for row in session.connection().execute(_ALL, visit))


@dataclass(frozen=True, slots=True)
class Reported:
    """What the list of reported documents says of one: since when, and of which day the list is."""

    reported_on: date | None
    list_of: date


_REPORTED = select(ReportedDocumentRow.reported_on, ReportedDocumentRow.list_of).where(
    ReportedDocumentRow.issuer == bindparam("issuer"),
    ReportedDocumentRow.number == bindparam("number"),
)
_LAST_NUMBER = (
    select(VerificationRow.document_number)
    .where(
        VerificationRow.person_id == bindparam("person_id"),
        VerificationRow.document_issuer == bindparam("issuer"),
        VerificationRow.outcome == Outcome.ACCEPTED,
    )
    .order_by(VerificationRow.at.desc(), VerificationRow.id.desc())
    .limit(1)
)


def reported(session: Session, issuer: str, number: str) -> Reported | None:
    """Return what the list of reported documents says of a number, None where it is not on it."""
    row = session.connection().execute(_REPORTED, {"issuer": issuer, "number": number}).first()
    return Reported(row.reported_on, row.list_of) if row else None


def last_number(session: Session, person_id: UUID, issuer: str) -> str:
    """Return the number of the document of an issuer that was accepted last, "" without one."""
    wanted = {"person_id": person_id, "issuer": issuer}
    return session.connection().execute(_LAST_NUMBER, wanted).scalar() or ""


def list_of(session: Session) -> date | None:
    """Return the day of the newest list of reported documents, None where none was taken in."""
    return session.scalar(select(func.max(ReportedDocumentRow.list_of)))
