"""Reading what a document says and recording the three answers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.changes import PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.comparison import Comparison, Known, compare
from counter_app.domain.identity.document_kinds import kind_of
from counter_app.domain.identity.evidence import ChipSeen, Evidence
from counter_app.domain.identity.mrz import Mrz
from counter_app.domain.identity.reported_list import issuer_key, number_key
from counter_app.domain.identity.verification import (
    DocumentSeen,
    Finding,
    Question,
    Verification,
    check_second,
    judge,
    unsettled,
)
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.person import Person
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import QueueState
from counter_app.store.base import table
from counter_app.store.queries import appointments, planning, queue
from counter_app.store.queries import identity as queries
from counter_app.store.store import Store
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.work import Work


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

    def compare(
        self,
        actor: Actor,
        mrz: Mrz,
        person: Person,
        chip: ChipSeen | None = None,
        chip_zone: str = "",
        issued: date | None = None,
    ) -> Comparison:
        """Compare a document with the file, on today's date at the actor's location.

        The list of reported documents and the document that the person showed last are asked too.

        Args:
            actor: who asks.
            mrz: the lines as they were read.
            person: whom the file is about.
            chip: what reading the chip proved.
            chip_zone: the lines that the chip holds, joined.
            issued: the document's date of issue, where the chip says so.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require_any(Permission.SEE_PEOPLE, Permission.SEE_OWN_SHELF)
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
            reported = queries.reported(
                session, issuer_key(mrz.issuer), number_key(mrz.document_number)
            )
            known = Known(
                is_reported=reported is not None,
                reported_on=reported.reported_on if reported else None,
                last_number=queries.last_number(session, person.id, mrz.issuer),
                chip=chip, chip_zone=chip_zone, issued=issued,
            )  # fmt: skip
        today, _ = day_and_tick(self._store.clock.now(), zone)
        return compare(mrz, facts_of(person), today, known)

    def latest(self, appointment_id: UUID, person_id: UUID) -> Verification | None:
        """Return the newest verification of a person in a visit, or None."""
        with self._store.reading() as session:
            return queries.latest(session, appointment_id, person_id)

    def of_visit(self, appointment_id: UUID, person_id: UUID) -> tuple[Verification, ...]:
        """Return all verifications of a person in a visit, the oldest first."""
        with self._store.reading() as session:
            return queries.of_visit(session, appointment_id, person_id)

    def verify(
        self,
        actor: Actor,
        appointment_id: UUID,
        person_id: UUID,
        document: DocumentSeen,
        answers: dict[Question, Finding],
        gesture: UUID,
        evidence: Evidence | None = None,
    ) -> Verification:
        """Record the three answers about a person who is being served.

        While a doubt of this visit stands, three times yes still needs a second person.

        Raises:
            Refused: NOT_PERMITTED, ANSWER_OPEN, MEANS_NEEDED; WRONG_STATE unless the visit is
                being served at the actor's desk (NOT_YOURS at another one).
        """
        actor.require(Permission.VERIFY)
        judge(answers)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.verification(work.session, earlier)
            _check_served(work, actor, appointment_id)
            doubts = unsettled(queries.of_visit(work.session, appointment_id, person_id))
            made = Verification(
                id=new_id(), person_id=person_id, appointment_id=appointment_id,
                operator_id=actor.operator_id, session_id=actor.session_id, at=work.now,
                document=document, answers=answers, outcome=judge(answers, in_doubt=bool(doubts)),
                evidence=evidence or Evidence(),
            )  # fmt: skip
            return _record(work, actor, made, "identity.verified")

    def may_second(self, second: Actor, doubt_id: UUID) -> Verification:
        """Return the doubt on which somebody may look as the second person.

        Raises:
            Refused: NOT_PERMITTED, VERIFICATION_MISSING, SECOND_PERSON_SAME, WRONG_STATE.
        """
        second.require(Permission.VERIFY)
        with self._store.reading() as session:
            doubt = queries.verification(session, doubt_id)
            second.require_here(appointments.appointment(session, doubt.appointment_id).location_id)
            made = queries.of_visit(session, doubt.appointment_id, doubt.person_id)
            check_second(made, doubt, second.operator_id)
            return doubt

    def second(
        self,
        actor: Actor,
        second: Actor,
        doubt_id: UUID,
        answers: dict[Question, Finding],
        gesture: UUID,
        evidence: Evidence | None = None,
    ) -> Verification:
        """Record what a second person answers on a doubt or refusal, at the same desk.

        Args:
            actor: whose session the desk is in.
            second: who signed in on the spot, by `Operators.attest`.
            doubt_id: the verification that did not accept.
            answers: the second person's own.
            gesture: the key of the gesture.
            evidence: what the second person saw; by default what the first saw.

        Raises:
            Refused: NOT_PERMITTED, ANSWER_OPEN, MEANS_NEEDED, VERIFICATION_MISSING,
                SECOND_PERSON_SAME, WRONG_STATE, NOT_YOURS. The database refuses the same.
        """
        actor.require(Permission.VERIFY)
        second.require(Permission.VERIFY)
        outcome = judge(answers)
        with self._store.work(second, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.verification(work.session, earlier)
            doubt = queries.verification(work.session, doubt_id)
            _check_served(work, actor, doubt.appointment_id)
            if doubt.session_id != actor.session_id:
                raise Refused(Code.VERIFICATION_MISSING)
            before = queries.of_visit(work.session, doubt.appointment_id, doubt.person_id)
            check_second(before, doubt, second.operator_id)
            made = Verification(
                id=new_id(), person_id=doubt.person_id, appointment_id=doubt.appointment_id,
                operator_id=second.operator_id, session_id=actor.session_id, at=work.now,
                document=doubt.document, answers=answers, outcome=outcome,
                evidence=evidence or doubt.evidence, second_of=doubt.id,
            )  # fmt: skip
            return _record(
                work, actor, made, "identity.seconded",
                first=str(doubt.id), session=str(second.session_id),
            )  # fmt: skip


def _check_served(work: Work, actor: Actor, appointment_id: UUID) -> None:
    """Raise Refused unless the visit is being served at the actor's desk."""
    entry = queue.open_entry(work.session, appointment_id)
    if entry is None or entry.state is not QueueState.SERVING:
        state = entry.state.value if entry else "none"
        raise Refused(Code.WRONG_STATE, state=state, wanted="serving")
    if entry.desk_id != actor.desk_id:
        raise Refused(Code.NOT_YOURS, desk=entry.desk_name)


def _record(
    work: Work, actor: Actor, made: Verification, action: str, **facts: str
) -> Verification:
    work.session.execute(insert(table(VerificationRow)), _row(made))
    work.audit(
        action, made.id, location_id=actor.location_id,
        outcome=made.outcome.value, person=str(made.person_id),
        answers={q.value: f.answer.value for q, f in made.answers.items()},
        findings=list(made.document.findings), reading=made.evidence.reading.value, **facts,
    )  # fmt: skip
    work.note(PersonChanged(made.person_id))
    return made


def _row(made: Verification) -> Mapping[str, object]:
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
        "outcome": made.outcome, "evidence": made.evidence.as_data(),
        "second_of": made.second_of,
    }  # fmt: skip
