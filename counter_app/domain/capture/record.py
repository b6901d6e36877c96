"""What was taken of a person at a desk, or why not: the record that stays when no picture does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum, unique
from typing import Any, Final
from uuid import UUID

from counter_app.domain.capture.photo_quality import PhotoQuality, Question, Verdict
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality, Quality

SERVICES: Final = frozenset({"BIOMETRICS", "BIOMETRICS_AND_ENDORSEMENT"})
"""Kinds of service for which something is taken."""
PRINTS_FROM: Final = 6
"""Age in years below which no prints are taken (Vb 8.27)."""
WHO_MAY: Final = OrganisationKind.IMMIGRATION_SERVICE
"""The kind of organisation whose people may take photo and prints at a desk (Vw 106a(3))."""


@unique
class WhyNot(StrEnum):
    """Why something was not taken at all. Single fingers have reasons of their own (Vb 8.30)."""

    REUSED = "reused"
    UNDER_SIX = "under_six"
    UNION_CITIZEN = "union_citizen"
    BY_POST = "by_post"
    CANNOT_SIGN = "cannot_sign"
    REFUSED = "refused"
    DEVICE_FAILED = "device_failed"


_W = WhyNot
REASONS: Final[Mapping[Modality, tuple[WhyNot, ...]]] = {
    Modality.PHOTO: (_W.REUSED, _W.BY_POST, _W.REFUSED, _W.DEVICE_FAILED),
    Modality.FINGERPRINTS: (
        _W.REUSED, _W.UNDER_SIX, _W.UNION_CITIZEN, _W.REFUSED, _W.DEVICE_FAILED,
    ),
    Modality.SIGNATURE: (_W.REUSED, _W.CANNOT_SIGN, _W.BY_POST, _W.REFUSED, _W.DEVICE_FAILED),
}  # fmt: skip
"""Which reasons fit what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoTaken:
    """A photo as it is recorded: its hash, what was measured, what the clerk answered.

    Attributes:
        answers: yes or no by the code of each question.
        is_best: whether the clerk takes a poor one, as no better can be had.
    """

    sha256: str
    source: PictureSource
    quality: PhotoQuality
    answers: Mapping[str, bool]
    is_best: bool = False

    @property
    def is_good(self) -> bool:
        """Whether nothing measured is poor and every question has a yes."""
        return self.quality.verdict not in _BAD and all(self.answers.values())

    def as_data(self) -> dict[str, Any]:
        """Return it in plain words and numbers, as it is stored."""
        return {
            "source": self.source.value, "answers": dict(self.answers), "best": self.is_best,
            **self.quality.as_data(),
        }  # fmt: skip


_BAD: Final = frozenset({Verdict.POOR, Verdict.UNUSABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintsTaken:
    """Which fingers were taken: all that are not missing, each with its reason (Vb 8.30)."""

    missing: Mapping[Finger, FingerMissing] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignatureTaken:
    """That somebody signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureWish:
    """What a clerk is about to record: each part as it was taken, or the reason why not."""

    appointment_id: UUID
    person_id: UUID
    photo: PhotoTaken | WhyNot
    prints: PrintsTaken | WhyNot
    signature: SignatureTaken | WhyNot

    def quality(self, modality: Modality) -> Quality | None:
        """Return how good what was taken is, None for what was not taken."""
        part = self.part(modality)
        if isinstance(part, WhyNot):
            return None
        if isinstance(part, PhotoTaken):
            return Quality.GOOD if part.is_good else Quality.POOR
        return Quality.GOOD

    def part(self, modality: Modality) -> PhotoTaken | PrintsTaken | SignatureTaken | WhyNot:
        """Return what was taken of a modality, or why not."""
        match modality:
            case Modality.PHOTO:
                return self.photo
            case Modality.FINGERPRINTS:
                return self.prints
            case Modality.SIGNATURE:
                return self.signature


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureReport:
    """A record that was made: who took what, where and when. It names no picture but by its hash.

    Attributes:
        outcomes: per modality the reason why it was not taken, None for what was.
        missing: fingers without a print.
        verification_id: the accepted check of the identity that went before, None without one.
    """

    id: UUID
    person_id: UUID
    appointment_id: UUID
    location_id: UUID
    desk_id: UUID
    operator_id: UUID
    at: datetime
    outcomes: Mapping[Modality, WhyNot | None]
    missing: Mapping[Finger, FingerMissing]
    photo_sha256: str = ""
    verification_id: UUID | None = None


def check(wish: CaptureWish, questions: tuple[Question, ...], age: int | None) -> None:
    """Judge what is about to be recorded.

    Args:
        wish: what is to be recorded.
        questions: what had to be answered about the photo.
        age: of the person in years today, None where the birth date leaves it open.

    Raises:
        Invalid: BAD_WORD for a reason that does not fit.
        Refused: UNDER_SIX when prints of a child below six would be recorded (Vb 8.27);
            ANSWER_OPEN for a question without an answer; PHOTO_UNUSABLE; PHOTO_POOR for a poor
            photo that nobody says is the best to be had.
    """
    for modality in Modality:
        part = wish.part(modality)
        if isinstance(part, WhyNot) and part not in REASONS[modality]:
            raise Invalid(Code.BAD_WORD, modality.value, value=part.value)
    _check_prints(wish.prints, age)
    if isinstance(wish.photo, PhotoTaken):
        _check_photo(wish.photo, questions)


def _check_prints(prints: PrintsTaken | WhyNot, age: int | None) -> None:
    is_young = age is not None and age < PRINTS_FROM
    if is_young and isinstance(prints, PrintsTaken):
        raise Refused(Code.UNDER_SIX, age=PRINTS_FROM)
    if prints is WhyNot.UNDER_SIX and not is_young and age is not None:
        raise Invalid(Code.BAD_WORD, Modality.FINGERPRINTS.value, value=prints.value)


def _check_photo(photo: PhotoTaken, questions: tuple[Question, ...]) -> None:
    if {one.code for one in questions} != set(photo.answers):
        raise Refused(Code.ANSWER_OPEN, question="photo")
    if photo.quality.verdict is Verdict.UNUSABLE:
        raise Refused(Code.PHOTO_UNUSABLE)
    if not photo.is_good and not photo.is_best:
        raise Refused(Code.PHOTO_POOR)
