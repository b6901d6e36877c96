"""What a hand-out rests on beside person and verification: the card itself, fee, refusal."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.identity.verification import Question
from counter_app.domain.people.person import Relation

IN_NAME_OF: Final = "namens de minister van Asiel en Migratie"
"""How a decision is signed that another takes for the minister (Awb 10:10)."""


class ChipLook(StrEnum):
    """What the new card's own chip said before the card left the desk."""

    NOT_READ = "not_read"
    AGREES = "agrees"
    DIFFERS = "differs"


class Refusal(StrEnum):
    """Why a hand-out was refused."""

    NO_DOCUMENT = "no_document"
    IDENTITY_DOUBTED = "identity_doubted"
    OLD_DOCUMENT_NOT_BROUGHT = "old_document_not_brought"
    NO_REPRESENTATIVE = "no_representative"
    CARD_DEFECT = "card_defect"
    FEE_NOT_PAID = "fee_not_paid"
    WITHDRAWN = "withdrawn"
    NO_MANDATE = "no_mandate"


class NextStep(StrEnum):
    """What happens after a refusal."""

    NEW_APPOINTMENT = "new_appointment"
    COME_BACK_TODAY = "come_back_today"
    IDENTITY_DESK = "identity_desk"
    NEW_CARD = "new_card"
    POLICE_REPORT_FIRST = "police_report_first"
    DECISION_ELSEWHERE = "decision_elsewhere"


NEXT_STEPS: Final[dict[Refusal, tuple[NextStep, ...]]] = {
    Refusal.NO_DOCUMENT: (NextStep.COME_BACK_TODAY, NextStep.NEW_APPOINTMENT),
    Refusal.IDENTITY_DOUBTED: (NextStep.IDENTITY_DESK, NextStep.NEW_APPOINTMENT),
    Refusal.OLD_DOCUMENT_NOT_BROUGHT: (
        NextStep.COME_BACK_TODAY, NextStep.NEW_APPOINTMENT, NextStep.POLICE_REPORT_FIRST,
    ),
    Refusal.NO_REPRESENTATIVE: (NextStep.COME_BACK_TODAY, NextStep.NEW_APPOINTMENT),
    Refusal.CARD_DEFECT: (NextStep.NEW_CARD,),
    Refusal.FEE_NOT_PAID: (NextStep.COME_BACK_TODAY, NextStep.NEW_APPOINTMENT),
    Refusal.WITHDRAWN: (NextStep.DECISION_ELSEWHERE,),
    Refusal.NO_MANDATE: (NextStep.NEW_APPOINTMENT,),
}  # fmt: skip
"""What may follow which refusal, the usual step first."""


@dataclass(frozen=True, slots=True)
class CardCheck:
    """What the clerk saw on the new card itself.

    By handing out a clerk confirms name and print, so that the usual answers are yes.
    """

    name_right: bool = True
    lines_agree: bool = True
    chip: ChipLook = ChipLook.NOT_READ

    @property
    def is_good(self) -> bool:
        """Whether the card may leave the desk."""
        return self.name_right and self.lines_agree and self.chip is not ChipLook.DIFFERS


@dataclass(frozen=True, slots=True, repr=False)
class RepresentativeSeen:
    """How the representative was verified; no name, and no repr for logs.

    Attributes:
        kind: of the document that was looked at.
        number: of that document.
        answers: to the questions that are asked about the person too, in the order of `Question`:
            document genuine, this the one on it, that the representative on file; None is open.
    """

    kind: str
    number: str
    answers: tuple[bool | None, ...] = (None,) * len(Question)

    def __post_init__(self) -> None:
        """Raise Invalid(REQUIRED) for a document without a number."""
        if not self.number.strip():
            raise Invalid(Code.REQUIRED, "representative_number")

    @property
    def is_verified(self) -> bool:
        """Whether all three questions were answered with yes."""
        return all(answer is True for answer in self.answers)

    def answer(self, question: Question) -> bool | None:
        """Return what was answered, None while it is open."""
        return self.answers[list(Question).index(question)]

    def answering(self, question: Question, *, yes: bool) -> RepresentativeSeen:
        """Return the same with one more question answered."""
        given = zip(Question, self.answers, strict=True)
        answers = tuple(yes if asked is question else was for asked, was in given)
        return replace(self, answers=answers)


@dataclass(frozen=True, slots=True)
class FeePaid:
    """What was paid at the desk: a kind of the fee table, in euro cents."""

    kind: str = "none"
    cents: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a hand-out rests on beside person, card and verification.

    Attributes:
        grants: whether handing out grants the permit (mvv route, Vc B1/3.3.5).
        representative: how the representative was verified.
    """

    check: CardCheck = field(default_factory=CardCheck)
    grants: bool = False
    fee: FeePaid = field(default_factory=FeePaid)
    representative: RepresentativeSeen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedDetails:
    """The same, as it was recorded."""

    hand_out_id: UUID
    check: CardCheck
    grants: bool
    in_name_of: str
    fee: FeePaid
    relation: Relation | None
    representative: RepresentativeSeen | None
    old_card_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedHandOut:
    """A hand-out that did not take place."""

    id: UUID
    appointment_id: UUID
    person_id: UUID
    at: datetime
    reason: Refusal
    next_step: NextStep
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A fee that may be paid at the desk.

    Attributes:
        cents: the amount, or None where it is not known here and the desk types it.
    """

    kind: str
    valid_from: date
    cents: int | None
    source: str


class FeeTable:
    """Dated fees, read from data."""

    def __init__(self, fees: tuple[Fee, ...]) -> None:
        """Take all lines, in any order."""
        self._fees = fees

    @classmethod
    def parse(cls, text: str) -> FeeTable:
        """Read a fee table (TOML). Raises KeyError or ValueError for a damaged one."""
        return cls(
            tuple(
                Fee(
                    kind=line["kind"], valid_from=line["valid_from"], cents=line.get("cents"),
                    source=line["source"],
                )
                for line in tomllib.loads(text)["fee"]
            )
        )  # fmt: skip

    def on(self, day: date) -> tuple[Fee, ...]:
        """Return the fee of each kind that counts on a day, in the order of the table."""
        newest: dict[str, Fee] = {}
        for fee in self._fees:
            known = newest.get(fee.kind)
            if fee.valid_from <= day and (known is None or fee.valid_from > known.valid_from):
                newest[fee.kind] = fee
        return tuple(newest.values())

    def check(self, paid: FeePaid, day: date) -> None:
        """Raise Refused(FEE_OPEN) for a fee that the table does not know, or another amount.

        Of a fee without an amount any amount above nothing is taken: it stands on the receipt.
        """
        fee = next((one for one in self.on(day) if one.kind == paid.kind), None)
        wanted = fee.cents if fee else None
        wrong = paid.cents <= 0 if wanted is None else paid.cents != wanted
        if fee is None or wrong:
            raise Refused(Code.FEE_OPEN, kind=paid.kind)


def check_next_step(reason: Refusal, step: NextStep) -> None:
    """Raise Refused(CHOICE_NEEDED) for a step that does not follow a refusal."""
    if step not in NEXT_STEPS[reason]:
        raise Refused(Code.CHOICE_NEEDED)
