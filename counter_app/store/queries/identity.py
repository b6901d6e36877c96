"""Reading verifications."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.verification import (
    DocumentSeen,
    Finding,
    Means,
    Question,
    Verification,
)
from counter_app.store.tables.identity import VerificationRow

_LATEST = (
    select(VerificationRow.__table__)
    .where(
        VerificationRow.appointment_id == bindparam("appointment_id"),
        VerificationRow.person_id == bindparam("person_id"),
    )
    .order_by(VerificationRow.at.desc(), VerificationRow.id.desc())
    .limit(1)
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
