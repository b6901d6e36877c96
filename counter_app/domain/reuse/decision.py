"""What a decision on reuse says, and why: closed vocabularies with the facts beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counter_app.domain.reuse.facts import Modality, Place, Product


class Answer(StrEnum):
    """What must be done for photo, prints and signature together.

    Attributes:
        SIGNATURE_ONLY: photo and prints need no visit, but the rule set wants a new signature.
    """

    REUSE = "reuse"
    PHOTO_ONLY = "photo_only"
    FINGERPRINTS_ONLY = "fingerprints_only"
    SIGNATURE_ONLY = "signature_only"
    ALL = "all"
    BY_POST = "by_post"
    UNKNOWN = "unknown"


class Need(StrEnum):
    """What must be done for one modality."""

    REUSE = "reuse"
    TAKE = "take"
    NOT_TAKEN = "not_taken"
    BY_POST = "by_post"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why; `Line.age` or `Line.taken_on` hold what a reason speaks of."""

    STILL_GOOD = "still_good"
    FIRST_DOCUMENT = "first_document"
    MISSING = "missing"
    POOR = "poor"
    TOO_OLD = "too_old"
    AGE_REACHED = "age_reached"
    UNDER_AGE = "under_age"
    EVERY_APPLICATION = "every_application"
    PLACE_NOT_NAMED = "place_not_named"
    PASSING_IMPEDIMENT = "passing_impediment"
    LASTING_IMPEDIMENT = "lasting_impediment"
    UNDER_SIX = "under_six"
    UNION_CITIZEN = "union_citizen"
    BY_POST = "by_post"
    UNDER_ONE = "under_one"
    RULES_NOT_FOUND = "rules_not_found"
    NOT_STATED = "not_stated"
    PLACE_DOUBTFUL = "place_doubtful"
    QUALITY_NOT_STATED = "quality_not_stated"
    BIRTH_DATE_UNCLEAR = "birth_date_unclear"


class ChangeCause(StrEnum):
    """What makes the answer another one on a later day."""

    AGE = "age"
    TOO_OLD = "too_old"
    RULES = "rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The decision on one modality.

    Attributes:
        age: the age that the reason speaks of, in years.
        taken_on: when the capture was made that was looked at, None without one.
        place: where it was made.
        source: the article or page that says so.
        invite_by: until when somebody with a passing impediment is invited again.
    """

    modality: Modality
    need: Need
    reason: Reason
    source: str
    age: int | None = None
    taken_on: date | None = None
    place: Place | None = None
    invite_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The next day on which the answer becomes another one, if nothing else happens.

    Attributes:
        age: with AGE, the age that is reached.
        answer: what the answer is from that day on.
    """

    on: date
    cause: ChangeCause
    answer: Answer
    age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What must be taken, why, by which rules, and until when that holds.

    Attributes:
        reason: that of the line on which the answer rests.
        rule_set: its code; "" for a day without any.
        lines: photo, fingerprints, signature. The signature weighs in the answer only where the
            rule set speaks of it: of those that were published, one does, where it comes by post.
        is_birth_date_complete: whether day, month and year of birth are known.
        coming: what changes next, None when nothing is foreseen.
        last_known: what the newest rule set says whose text was found; only where the rule set of
            the day was not found. It is information, not a decision.
    """

    answer: Answer
    reason: Reason
    age: int | None
    on: date
    product: Product
    rule_set: str
    version: int
    source: str
    lines: tuple[Line, ...]
    is_birth_date_complete: bool
    coming: Coming | None = None
    last_known: Decision | None = None

    def line(self, modality: Modality) -> Line:
        """Return the line of a modality."""
        return next(line for line in self.lines if line.modality is modality)
