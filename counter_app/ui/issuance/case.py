"""One person's case at the desk: what was read, answered, scanned and handed out so far."""

from dataclasses import dataclass, field, fields, replace

from counter_app.domain.capture.record import SERVICES as CAPTURE_SERVICES
from counter_app.domain.custody.card import COLLECTABLE, Card, CardState
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.custody.stickers import SERVICES as STICKER_SERVICES
from counter_app.domain.custody.stickers import Sticker
from counter_app.domain.errors import CounterError, Invalid
from counter_app.domain.identity.chip import ChipReading, PhotoVerdict
from counter_app.domain.identity.evidence import (
    ChipSeen,
    Evidence,
    PictureSeen,
    PictureSource,
    Reading,
)
from counter_app.domain.identity.verification import (
    Answer,
    Finding,
    Means,
    Outcome,
    Question,
    Verification,
    judge,
)
from counter_app.domain.issuance import HandOut, HandOutState, OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import (
    CardCheck,
    FeePaid,
    RefusedHandOut,
    RepresentativeSeen,
)
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Representative
from counter_app.domain.queue import QueueState
from counter_app.domain.reuse.facts import Modality
from counter_app.services.issuance import Visit
from counter_app.ui.issuance.capture_case import CaptureCase
from counter_app.ui.issuance.read_document import Picture, ReadDocument
from counter_app.ui.issuance.step_key import StepKey

_CAPTURE = frozenset({StepKey.PHOTO, StepKey.FINGERPRINTS, StepKey.SIGNATURE})
_CARD = frozenset({StepKey.CARD, StepKey.OLD_DOCUMENT, StepKey.RECEIPT})


def _no_answers() -> dict[Question, Answer]:
    return dict.fromkeys(Question, Answer.NOT_DONE)


def _usual_means() -> dict[Question, frozenset[Means]]:
    return dict.fromkeys(Question, frozenset({Means.EYE}))


@dataclass(slots=True)
class Case:
    """What a clerk has done so far for one person; kept while another person's tab is shown.

    Attributes:
        chip: what the chip of the present document said.
        chip_failure: why it could not be read.
        checks: codes of what was looked for and ticked.
        second: who signed in as second person and is answering now.
        card: the card that was scanned at this desk.
        grants: whether handing out grants the permit.
        fee: what was paid at the desk.
        card_zone: the lines of the new card as they were scanned, "" while they were not.
        card_check: what was found on the new card itself.
        representative_seen: how the representative was verified, as far as that was done.
        next_sticker: the number of the next sticker, "" when none is left, None until asked.
        sticker: the sticker that is in the passport.
        missing: why the card may not be handed out yet, as the office said last.
        capture: what was taken of the person, None where the person does not come for that.
    """

    visit: Visit
    document: ReadDocument | None = None
    answers: dict[Question, Answer] = field(default_factory=_no_answers)
    means: dict[Question, frozenset[Means]] = field(default_factory=_usual_means)
    chip: ChipReading | None = None
    chip_failure: CounterError | None = None
    pictures: dict[PictureSource, Picture] = field(default_factory=dict)
    checks: set[str] = field(default_factory=set)
    second: Actor | None = None
    verification: Verification | None = None
    card: Card | None = None
    old_kind: OldDocument | None = None
    old_reference: str = ""
    representative: Representative | None = None
    missing: tuple[CounterError, ...] = ()
    hand_out: HandOut | None = None
    is_signed: bool = False
    capture: CaptureCase | None = None
    grants: bool = False
    fee: FeePaid = field(default_factory=FeePaid)
    card_zone: str = ""
    card_check: CardCheck = field(default_factory=CardCheck)
    representative_seen: RepresentativeSeen | None = None
    refusal: RefusedHandOut | None = None
    next_sticker: str | None = None
    sticker: Sticker | None = None

    @property
    def is_serving(self) -> bool:
        """Whether the visit is being served."""
        entry = self.visit.entry
        return entry is not None and entry.state is QueueState.SERVING

    @property
    def outcome(self) -> Outcome | None:
        """What the answers given so far come to, None while one is open or without means."""
        try:
            return judge(self.findings())
        except CounterError:
            return None

    @property
    def is_identified(self) -> bool:
        """Whether the identity was accepted."""
        return self.verification is not None and self.verification.outcome is Outcome.ACCEPTED

    @property
    def is_stopped(self) -> bool:
        """Whether a doubt or a refusal was recorded."""
        return self.verification is not None and not self.is_identified

    @property
    def doubt(self) -> Verification | None:
        """The first person's doubt or refusal on which a second person may look."""
        made = self.visit.verifications
        if self.verification is not None and self.verification not in made:
            made = (*made, self.verification)
        return next(
            (
                each
                for each in reversed(made)
                if each.second_of is None and each.outcome is not Outcome.ACCEPTED
            ),
            None,
        )

    @property
    def is_answering(self) -> bool:
        """Whether answers are being given now, by the first person or the second."""
        return self.verification is None or self.second is not None

    @property
    def lacks_chip_photo(self) -> bool:
        """Whether the chip was read and gives no photo that can be looked at."""
        bad = {PhotoVerdict.DAMAGED, PhotoVerdict.MISSING}
        return self.chip is not None and self.chip.photo_verdict in bad

    @property
    def ready_card(self) -> Card | None:
        """The card that waits for this person, the one at the desk first."""
        if self.card is not None:
            return self.card
        order = (CardState.PRESENTED, *sorted(COLLECTABLE))
        waiting = [card for card in self.visit.cards if card.state in order]
        return min(waiting, key=lambda card: order.index(card.state), default=None)

    @property
    def previous_card(self) -> Card | None:
        """The card that the person holds already, as far as is known."""
        held = [card for card in self.visit.cards if card.state is CardState.HANDED_OUT]
        return max(held, key=lambda card: card.valid_from, default=None)

    @property
    def old_document(self) -> OldDocumentAnswer | None:
        """What became of the old document, None while that is not said or lacks its number."""
        if self.old_kind is None:
            return None
        reference = "" if self.old_kind is OldDocument.NONE_HELD else self.old_reference
        try:
            return OldDocumentAnswer(self.old_kind, reference.strip())
        except Invalid:
            return None

    @property
    def is_handed_out(self) -> bool:
        """Whether the card is in the person's hands."""
        return self.hand_out is not None and self.hand_out.state is HandOutState.HANDED_OUT

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to do for this person."""
        is_handed_over = not self.wants_card or (self.is_handed_out and self.is_signed)
        return self._is_taken and self._is_stuck and is_handed_over

    @property
    def services(self) -> tuple[str, ...]:
        """What this person comes for."""
        return self.visit.appointment.services_of(self.visit.person.id)

    @property
    def wants_sticker(self) -> bool:
        """Whether this person comes for a numbered sticker."""
        return not STICKER_SERVICES.isdisjoint(self.services)

    @property
    def wants_card(self) -> bool:
        """Whether a card is handed out: one waits, or the person comes for one."""
        others = set(self.services) - CAPTURE_SERVICES - STICKER_SERVICES
        return bool(others) or self.ready_card is not None or self.is_handed_out

    @property
    def _is_taken(self) -> bool:
        """Whether no picture or print is left to take."""
        return self.capture is None or self.capture.recorded is not None

    @property
    def _is_stuck(self) -> bool:
        """Whether no sticker is left to place."""
        return not self.wants_sticker or self.sticker is not None

    @property
    def steps(self) -> tuple[StepKey, ...]:
        """The steps that this person needs."""
        unneeded = set() if self.visit.is_minor else {StepKey.REPRESENTATIVE}
        if self.capture is None:
            unneeded |= _CAPTURE
        if not self.wants_sticker:
            unneeded.add(StepKey.STICKER)
        if not self.wants_card:
            unneeded |= _CARD
        return tuple(step for step in StepKey if step not in unneeded)

    def is_done(self, step: StepKey) -> bool:
        """Whether a step is behind us."""
        return {
            StepKey.WHY: self.is_serving or self.is_handed_out,
            StepKey.STICKER: self.sticker is not None,
            StepKey.IDENTITY: self.is_identified,
            StepKey.PHOTO: self._is_settled(Modality.PHOTO),
            StepKey.FINGERPRINTS: self._is_settled(Modality.FINGERPRINTS),
            StepKey.SIGNATURE: self.capture is not None and self.capture.recorded is not None,
            StepKey.REPRESENTATIVE: self.is_handed_out
            or (self.representative is not None and self.is_representative_verified),
            StepKey.CARD: self.card is not None,
            StepKey.OLD_DOCUMENT: self.is_handed_out,
            StepKey.RECEIPT: self.is_handed_out and self.is_signed,
        }[step]

    @property
    def is_representative_verified(self) -> bool:
        """Whether the three questions about the representative were answered with yes."""
        return self.representative_seen is not None and self.representative_seen.is_verified

    def next_step(self) -> StepKey:
        """Return the first step that is still to be done, or the last one."""
        if self.is_handed_out and self._is_taken and self._is_stuck:
            return StepKey.RECEIPT
        return next((step for step in self.steps if not self.is_done(step)), self.steps[-1])

    def findings(self) -> dict[Question, Finding]:
        """Return the answers with their means, as they are recorded."""
        return {
            question: Finding(self.answers[question], self.means[question]) for question in Question
        }

    def renew(self, fresh: "Case") -> None:
        """Be as the visit was loaded anew, with what was done here since.

        It stays the same case: a scan or an answer that is on its way still finds it.
        """
        fresh.keep(self)
        for each in fields(self):
            setattr(self, each.name, getattr(fresh, each.name))

    def keep(self, before: "Case") -> None:
        """Take over what was done before the visit was loaded anew."""
        self.document, self.representative = before.document, before.representative
        self.chip, self.chip_failure = before.chip, before.chip_failure
        self.pictures, self.checks, self.second = before.pictures, before.checks, before.second
        if self.is_answering:
            self.answers, self.means = before.answers, before.means
        self.old_kind, self.old_reference = before.old_kind, before.old_reference
        self.capture = before.capture
        self.grants, self.fee = before.grants, before.fee
        self.card_zone, self.card_check = before.card_zone, before.card_check
        self.representative_seen, self.refusal = before.representative_seen, before.refusal

    def _is_settled(self, modality: Modality) -> bool:
        capture = self.capture
        return capture is not None and capture.is_settled(modality)

    def evidence(self) -> Evidence:
        """Return what the answers rest on, as it is kept."""
        document = self.document
        repairs = [] if document is None else [each.value for each in document.mrz.repairs]
        return Evidence(
            reading=document.reading if document else Reading.SCANNED,
            repairs=(*repairs, *(document.repairs if document else ())),
            chip=ChipSeen.of(self.chip) if self.chip else None,
            pictures=tuple(
                PictureSeen(source, seen.sha256, seen.taken_on)
                for source, seen in self.pictures.items()
            ),
            checks=tuple(sorted(self.checks)),
            list_of=document.list_of if document else None,
        )

    def take_document(self, document: ReadDocument) -> None:
        """Keep what was read; questions that rest on it are asked again."""
        if self.document is None or self.document.mrz.zone != document.mrz.zone:
            self.chip, self.chip_failure = None, None
            for source in (PictureSource.CHIP, PictureSource.DOCUMENT):
                self.pictures.pop(source, None)
            self.checks.clear()
        self.document = document
        self.verification = self.second = None
        self.means[Question.PERSON_ON_FILE] = frozenset({Means.MRZ})
        self.answers = _no_answers()

    def take_chip(self, reading: ChipReading, document: ReadDocument) -> None:
        """Keep what the chip said; what was answered before it is asked again."""
        self.take_document(document)
        self.chip, self.chip_failure = reading, None
        self.means[Question.DOCUMENT_GENUINE] = frozenset({Means.CHIP, Means.EYE})
        self.means[Question.PERSON_ON_FILE] = frozenset({Means.CHIP})

    def take_picture(self, source: PictureSource, picture: Picture) -> None:
        """Keep a picture; from the second on faces are compared by pictures."""
        self.pictures[source] = picture
        if len(self.pictures) > 1:
            holder = Question.HOLDER_IS_PERSON
            self.means[holder] = self.means[holder] | {Means.PHOTOS}

    def note_made(self, made: Verification) -> None:
        """Add a verification to those of the visit."""
        self.visit = replace(self.visit, verifications=(*self.visit.verifications, made))

    def begin_second(self, second: Actor) -> None:
        """Let a second person answer: afresh, without seeing what the first answered."""
        self.second = second
        self.answers, self.checks = _no_answers(), set()

    def leave_second(self) -> None:
        """Go back to the first person's recorded answers."""
        self.second = None
        if self.verification is not None:
            self.answers = {
                question: self.verification.answers[question].answer for question in Question
            }

    def check_again(self) -> None:
        """Forget document and answers, to check the identity anew."""
        self.document = self.verification = self.second = self.chip = self.chip_failure = None
        self.pictures.clear()
        self.checks.clear()
        self.answers, self.means = _no_answers(), _usual_means()


def case_of(visit: Visit, actor: Actor) -> Case:
    """Open a person's case: what was done before in this session is not asked again.

    A card that a runner carries is not at the desk before it is scanned there.
    """
    case = Case(visit, sticker=visit.sticker)
    if not CAPTURE_SERVICES.isdisjoint(case.services):
        case.capture = CaptureCase()
    seen = visit.verification
    if seen is not None and seen.session_id == actor.session_id:
        case.verification = seen
        case.answers = {question: seen.answers[question].answer for question in Question}
        case.means = {question: seen.answers[question].means for question in Question}
    mine = Keeper(KeeperKind.OPERATOR, actor.operator_id)
    at_desk = (card for card in visit.cards if card.state is CardState.PRESENTED)
    case.card = next((card for card in at_desk if card.keeper == mine), None)
    given = [
        made
        for made in visit.hand_outs
        if made.person_id == visit.person.id and made.state is HandOutState.HANDED_OUT
    ]
    if given:
        case.hand_out = given[-1]
        case.is_signed = bool(given[-1].receipt_number)
        case.card = next((c for c in visit.cards if c.id == given[-1].card_id), case.card)
    previous = case.previous_card
    if previous is not None and not given:
        case.old_kind = OldDocument.TAKEN_IN
        case.old_reference = previous.document_number
    if visit.is_minor and given and given[-1].representative_id is not None:
        case.representative = next(
            (r for r in visit.representatives if r.id == given[-1].representative_id), None
        )
    return case
