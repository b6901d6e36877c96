"""The three answers of an identity verification, and what follows from them.

Kept apart on purpose (domain: PIL; Toetsingspunten identiteit RvIG): a genuine passport in the
hands of a look-alike, and the right person with a forged one, are different findings.

Four eyes: whoever doubts or refuses is overruled by somebody else only, who signs in on the spot,
sees the evidence afresh and answers the three questions anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.evidence import Evidence


class Question(StrEnum):
    """What is asked about the person at the desk."""

    DOCUMENT_GENUINE = "document_genuine"
    HOLDER_IS_PERSON = "holder_is_person"
    PERSON_ON_FILE = "person_on_file"


class Answer(StrEnum):
    """What the clerk answers."""

    YES = "yes"
    NO = "no"
    DOUBT = "doubt"
    NOT_DONE = "not_done"


class Means(StrEnum):
    """By what an answer was found."""

    EYE = "eye"
    LAMP = "lamp"
    MRZ = "mrz"
    CHIP = "chip"
    QUESTION = "question"
    COMPARISON = "comparison"
    PHOTOS = "photos"


class Outcome(StrEnum):
    """What the three answers come to."""

    ACCEPTED = "accepted"
    NEEDS_SECOND_PERSON = "needs_second_person"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer with the means by which it was found."""

    answer: Answer = Answer.NOT_DONE
    means: frozenset[Means] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSeen:
    """The document that was shown, without its picture.

    Attributes:
        mrz_sha256: hash of the MRZ lines as read, the proof of what was read, or "" without one.
        findings: codes of what the comparison with the file found.
    """

    kind: str
    issuer: str
    number: str
    mrz_sha256: str = ""
    was_typed: bool = False
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """One verification of one person in one visit.

    Attributes:
        operator_id: who answered.
        session_id: the session of the desk at which that was, also for a second person.
        second_of: the doubt or refusal on which a second person looked, else None.
    """

    id: UUID
    person_id: UUID
    appointment_id: UUID
    operator_id: UUID
    session_id: UUID
    at: datetime
    document: DocumentSeen
    answers: dict[Question, Finding] = field(default_factory=dict)
    outcome: Outcome
    evidence: Evidence = field(default_factory=Evidence)
    second_of: UUID | None = None


def open_questions(answers: dict[Question, Finding]) -> tuple[Question, ...]:
    """Return the questions that nobody has answered yet, in their order."""
    return tuple(q for q in Question if answers.get(q, Finding()).answer is Answer.NOT_DONE)


def judge(answers: dict[Question, Finding], *, in_doubt: bool = False) -> Outcome:
    """Say what the three answers come to. Any No refuses, any Doubt needs a second person [OA].

    Args:
        answers: what was answered, each with its means.
        in_doubt: whether a doubt of this visit is not settled; then three times yes do not do.

    Raises:
        Refused: ANSWER_OPEN while a question is open; MEANS_NEEDED for an answer without means.
    """
    still_open = open_questions(answers)
    if still_open:
        raise Refused(Code.ANSWER_OPEN, questions=tuple(q.value for q in still_open))
    bare = tuple(q.value for q in Question if not answers[q].means)
    if bare:
        raise Refused(Code.MEANS_NEEDED, questions=bare)
    given = {finding.answer for finding in answers.values()}
    if Answer.NO in given:
        return Outcome.REFUSED
    if Answer.DOUBT in given or in_doubt:
        return Outcome.NEEDS_SECOND_PERSON
    return Outcome.ACCEPTED


def unsettled(made: Iterable[Verification]) -> tuple[Verification, ...]:
    """Return the doubts and refusals about one person in one visit that still stand.

    One is settled by a later acceptance of a second person who did not doubt it himself.
    """
    in_order = sorted(made, key=lambda each: (each.at, each.id))
    return tuple(
        doubt
        for place, doubt in enumerate(in_order)
        if doubt.outcome is not Outcome.ACCEPTED
        and not any(
            later.second_of is not None
            and later.outcome is Outcome.ACCEPTED
            and later.operator_id != doubt.operator_id
            for later in in_order[place + 1 :]
        )
    )


def check_second(made: Iterable[Verification], doubt: Verification, operator_id: UUID) -> None:
    """Check that somebody may be the second person on a doubt.

    Raises:
        Refused: SECOND_PERSON_SAME for whoever answered about this person in this visit before;
            WRONG_STATE for what is no first person's doubt or refusal.
    """
    if any(each.operator_id == operator_id for each in made):
        raise Refused(Code.SECOND_PERSON_SAME)
    if doubt.outcome is Outcome.ACCEPTED or doubt.second_of is not None:
        raise Refused(
            Code.WRONG_STATE,
            state=doubt.outcome.value,
            wanted=Outcome.NEEDS_SECOND_PERSON.value,
        )


def check_fresh(verification: Verification, now: datetime, lasts: timedelta) -> None:
    """Raise Refused(VERIFICATION_STALE) when the verification is older than the house allows."""
    if now - verification.at > lasts:
        raise Refused(Code.VERIFICATION_STALE, minutes=int(lasts.total_seconds() // 60))
