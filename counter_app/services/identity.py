"""Reading what a document says and recording the three answers."""

from __future__ import annotations

import hashlib
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.changes import PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.comparison import Comparison, compare
from counter_app.domain.identity.document_kinds import kind_of
from counter_app.domain.identity.mrz import Mrz
from counter_app.domain.identity.verification import (
    DocumentSeen,
    Finding,
    Question,
    Verification,
    judge,
)
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.person import Person
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import QueueState
from counter_app.store.base import table
from counter_app.store.queries import identity as queries
from counter_app.store.queries import planning, queue
from counter_app.store.store import Store
from counter_app.store.tables.identity import VerificationRow


def facts_of(person: Person) -> PersonFacts:
    """Return what the file says about a person, for comparing with a document."""
    return PersonFacts(
        person.surname, person.given_names, person.date_of_birth,
        person.sex.value if person.sex else None, person.nationality,
    )  # fmt: skip


def document_seen(mrz: Mrz, comparison: Comparison, *, was_typed: bool) -> DocumentSeen:
    """Return what is kept of a document that was read: its number, a hash, and the findings."""
    return DocumentSeen(
        kind=kind_of(mrz.document_code, mrz.issuer, mrz.nationality).value,
        issuer=mrz.issuer, number=mrz.document_number,
        mrz_sha256=hashlib.sha256(mrz.zone.encode()).hexdigest(), was_typed=was_typed,
        findings=tuple(finding.kind.value for finding in comparison.findings),
    )  # fmt: skip


class Identity:
    """Verifications: is the document genuine, is the holder on it, is this the person on file."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def compare(self, actor: Actor, mrz: Mrz, person: Person) -> Comparison:
        """Compare a document with the file, on today's date at the actor's location."""
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
        today, _ = day_and_tick(self._store.clock.now(), zone)
        return compare(mrz, facts_of(person), today)

    def latest(self, appointment_id: UUID, person_id: UUID) -> Verification | None:
        """Return the newest verification of a person in a visit, or None."""
        with self._store.reading() as session:
            return queries.latest(session, appointment_id, person_id)

    def verify(
        self,
        actor: Actor,
        appointment_id: UUID,
        person_id: UUID,
        document: DocumentSeen,
        answers: dict[Question, Finding],
        gesture: UUID,
    ) -> Verification:
        """Record the three answers about a person who is being served.

        Raises:
            Refused: NOT_PERMITTED, ANSWER_OPEN, MEANS_NEEDED; WRONG_STATE unless the visit is
                being served at the actor's desk (NOT_YOURS at another one).
        """
        actor.require(Permission.VERIFY)
        outcome = judge(answers)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.verification(work.session, earlier)
            entry = queue.open_entry(work.session, appointment_id)
            if entry is None or entry.state is not QueueState.SERVING:
                state = entry.state.value if entry else "none"
                raise Refused(Code.WRONG_STATE, state=state, wanted="serving")
            if entry.desk_id != actor.desk_id:
                raise Refused(Code.NOT_YOURS, desk=entry.desk_name)
            made = Verification(
                id=new_id(), person_id=person_id, appointment_id=appointment_id,
                operator_id=actor.operator_id, session_id=actor.session_id, at=work.now,
                document=document, answers=answers, outcome=outcome,
            )  # fmt: skip
            work.session.execute(insert(table(VerificationRow)), _row(made))
            work.audit(
                "identity.verified", made.id, location_id=actor.location_id,
                outcome=outcome.value, person=str(person_id),
                answers={q.value: f.answer.value for q, f in answers.items()},
                findings=list(document.findings),
            )  # fmt: skip
            work.note(PersonChanged(person_id))
            return made


def _row(made: Verification) -> dict[str, object]:
    return {
        "id": made.id, "person_id": made.person_id, "appointment_id": made.appointment_id,
        "operator_id": made.operator_id, "session_id": made.session_id, "at": made.at,
        "document_genuine": made.answers[Question.DOCUMENT_GENUINE].answer,
        "holder_is_person": made.answers[Question.HOLDER_IS_PERSON].answer,
        "person_on_file": made.answers[Question.PERSON_ON_FILE].answer,
        "means": {q.value: sorted(made.answers[q].means) for q in Question},
        "document_kind": made.document.kind, "document_issuer": made.document.issuer,
        "document_number": made.document.number, "mrz_sha256": made.document.mrz_sha256,
        "was_typed": made.document.was_typed, "findings": " ".join(made.document.findings),
        "outcome": made.outcome,
    }  # fmt: skip
