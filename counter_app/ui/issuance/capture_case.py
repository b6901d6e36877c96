"""What a clerk took of one person so far, before it is recorded; a picture lives here only."""

from dataclasses import dataclass, field
from uuid import UUID

from counter_app.devices.ports import PhotoScore
from counter_app.domain.capture.photo_quality import PhotoQuality, Question, Verdict
from counter_app.domain.capture.record import (
    CaptureReport,
    CaptureWish,
    PhotoTaken,
    PrintsTaken,
    SignatureTaken,
    WhyNot,
)
from counter_app.domain.errors import CounterError
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality


@dataclass(frozen=True, slots=True, repr=False)
class Shot:
    """A photo that was taken: the picture itself, as the screen shows it, and its measures."""

    data: bytes
    png: bytes
    sha256: str
    source: PictureSource
    quality: PhotoQuality


@dataclass(slots=True, repr=False)
class CaptureCase:
    """Photo, prints and signature of one person, each as it was taken or the reason why not.

    Attributes:
        hindrance: why nothing may be taken here, None when it may or that is not known yet.
        is_young: whether the person is under the age from which prints are taken.
        reasons: why something was not taken.
        scores: what a quality program says of the photo, () when it failed, None without one.
        answers: what was answered about the photo, by the code of the question.
        is_photo_used: whether a clerk said, after all answers, that this is the photo.
        is_correcting: whether a second record is being made, to take the place of the first.
        prints_said: whether a clerk said that all fingers but the missing ones were taken.
    """

    hindrance: CounterError | None = None
    is_young: bool = False
    shot: Shot | None = None
    scores: tuple[PhotoScore, ...] | None = None
    answers: dict[str, bool] = field(default_factory=dict)
    is_best: bool = False
    is_photo_used: bool = False
    missing: dict[Finger, FingerMissing] = field(default_factory=dict)
    prints_said: bool = False
    is_signed: bool = False
    reasons: dict[Modality, WhyNot] = field(default_factory=dict)
    recorded: CaptureReport | None = None
    is_correcting: bool = False

    def take(self, shot: Shot) -> None:
        """Keep a photo; what was answered about another one is asked again."""
        self.drop_shot()
        self.shot = shot
        self.reasons.pop(Modality.PHOTO, None)

    def drop_shot(self) -> None:
        """Forget the photo, to take it again."""
        self.shot, self.is_best, self.is_photo_used = None, False, False
        self.answers, self.scores = {}, None

    def correct(self) -> None:
        """Begin a second record from the first; the photo is not here any more."""
        made = self.recorded
        if made is None:
            return
        self.recorded, self.is_correcting = None, True
        self.prints_said = False
        self.missing = dict(made.missing)
        self.is_signed = made.outcomes[Modality.SIGNATURE] is None
        self.reasons = {one: why for one, why in made.outcomes.items() if why is not None}
        self.reasons.setdefault(Modality.PHOTO, WhyNot.REUSED)

    def set_reason(self, modality: Modality, reason: WhyNot | None) -> None:
        """Say why something is not taken, or that it is."""
        if reason is None:
            self.reasons.pop(modality, None)
        else:
            self.reasons[modality] = reason

    def open_questions(self, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        """Return what is still to be answered about the photo."""
        return tuple(one for one in questions if one.code not in self.answers)

    @property
    def is_poor(self) -> bool:
        """Whether the photo is poor, by a measure or by an answer."""
        verdict = self.shot.quality.verdict if self.shot else Verdict.GOOD
        return verdict is Verdict.POOR or not all(self.answers.values())

    @property
    def is_unusable(self) -> bool:
        """Whether the photo cannot be used at all."""
        return self.shot is not None and self.shot.quality.verdict is Verdict.UNUSABLE

    def may_use(self, questions: tuple[Question, ...]) -> bool:
        """Whether the photo may be used: answered, usable, and good or the best to be had."""
        if self.shot is None or self.is_unusable or self.open_questions(questions):
            return False
        return self.is_best or not self.is_poor

    def is_settled(self, modality: Modality) -> bool:
        """Whether it was said what became of one of the three."""
        if self.recorded is not None or modality in self.reasons:
            return True
        match modality:
            case Modality.PHOTO:
                return self.is_photo_used
            case Modality.FINGERPRINTS:
                return self.prints_said
            case Modality.SIGNATURE:
                return self.is_signed

    def photo(self, questions: tuple[Question, ...]) -> PhotoTaken | WhyNot | None:
        """Return the photo as it is recorded, why not, or None while it is not settled."""
        reason = self.reasons.get(Modality.PHOTO)
        if reason is not None:
            return reason
        shot = self.shot
        if shot is None or not self.is_photo_used or not self.may_use(questions):
            return None
        return PhotoTaken(
            sha256=shot.sha256, source=shot.source, quality=shot.quality,
            answers=dict(self.answers), is_best=self.is_best,
        )  # fmt: skip

    @property
    def prints(self) -> PrintsTaken | WhyNot | None:
        """The prints as they are recorded, why not, or None while it is not settled."""
        reason = self.reasons.get(Modality.FINGERPRINTS)
        if reason is not None:
            return reason
        return PrintsTaken(missing=dict(self.missing)) if self.prints_said else None

    @property
    def signature(self) -> SignatureTaken | WhyNot | None:
        """The signature as it is recorded, why not, or None while it is not settled."""
        reason = self.reasons.get(Modality.SIGNATURE)
        if reason is not None:
            return reason
        return SignatureTaken() if self.is_signed else None

    def wish(
        self, appointment_id: UUID, person_id: UUID, questions: tuple[Question, ...]
    ) -> CaptureWish | None:
        """Return what would be recorded, None while a part is not settled."""
        photo, prints, signature = self.photo(questions), self.prints, self.signature
        if photo is None or prints is None or signature is None:
            return None
        return CaptureWish(
            appointment_id=appointment_id, person_id=person_id, photo=photo, prints=prints,
            signature=signature,
        )  # fmt: skip
