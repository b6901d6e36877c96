"""One person's case at the desk: what was read, answered, scanned and handed out so far."""

from dataclasses import dataclass, field
from enum import StrEnum

from counter_app.domain.custody.card import COLLECTABLE, Card, CardState
from counter_app.domain.errors import CounterError, Invalid
from counter_app.domain.identity.comparison import Comparison
from counter_app.domain.identity.mrz import Mrz
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
from counter_app.domain.people.person import Representative
from counter_app.domain.queue import QueueState
from counter_app.services.issuance import Visit


class StepKey(StrEnum):
    """The steps of a visit, in their order."""

    WHY = "why"
    IDENTITY = "identity"
    REPRESENTATIVE = "representative"
    CARD = "card"
    OLD_DOCUMENT = "old_document"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read at the desk, and how it agrees with the file."""

    mrz: Mrz
    comparison: Comparison
    was_typed: bool


def _no_answers() -> dict[Question, Answer]:
    return dict.fromkeys(Question, Answer.NOT_DONE)


def _usual_means() -> dict[Question, frozenset[Means]]:
    return dict.fromkeys(Question, frozenset({Means.EYE}))


@dataclass(slots=True)
class Case:
    """What a clerk has done so far for one person; kept while another person's tab is shown.

    Attributes:
        card: the card that was scanned at this desk.
        missing: why the card may not be handed out yet, as the office said last.
    """

    visit: Visit
    document: ReadDocument | None = None
    answers: dict[Question, Answer] = field(default_factory=_no_answers)
    means: dict[Question, frozenset[Means]] = field(default_factory=_usual_means)
    verification: Verification | None = None
    card: Card | None = None
    old_kind: OldDocument | None = None
    old_reference: str = ""
    representative: Representative | None = None
    missing: tuple[CounterError, ...] = ()
    hand_out: HandOut | None = None
    is_signed: bool = False

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
        return self.is_handed_out and self.is_signed

    @property
    def steps(self) -> tuple[StepKey, ...]:
        """The steps that this person needs."""
        return tuple(
            step for step in StepKey if step is not StepKey.REPRESENTATIVE or self.visit.is_minor
        )

    def is_done(self, step: StepKey) -> bool:
        """Whether a step is behind us."""
        return {
            StepKey.WHY: self.is_serving or self.is_handed_out,
            StepKey.IDENTITY: self.is_identified,
            StepKey.REPRESENTATIVE: self.representative is not None,
            StepKey.CARD: self.card is not None,
            StepKey.OLD_DOCUMENT: self.is_handed_out,
            StepKey.RECEIPT: self.is_handed_out and self.is_signed,
        }[step]

    def next_step(self) -> StepKey:
        """Return the first step that is still to be done, or the last one."""
        if self.is_handed_out:
            return StepKey.RECEIPT
        return next((step for step in self.steps if not self.is_done(step)), StepKey.RECEIPT)

    def findings(self) -> dict[Question, Finding]:
        """Return the answers with their means, as they are recorded."""
        return {
            question: Finding(self.answers[question], self.means[question]) for question in Question
        }

    def take_document(self, document: ReadDocument) -> None:
        """Keep what was read; questions that rest on it are asked again."""
        self.document = document
        self.verification = None
        self.means[Question.PERSON_ON_FILE] = frozenset({Means.MRZ})
        self.answers = _no_answers()

    def check_again(self) -> None:
        """Forget document and answers, to check the identity anew."""
        self.document, self.verification = None, None
        self.answers, self.means = _no_answers(), _usual_means()


def case_of(visit: Visit, session_id: object) -> Case:
    """Open a person's case: what was done before in this session is not asked again."""
    case = Case(visit)
    seen = visit.verification
    if seen is not None and seen.session_id == session_id:
        case.verification = seen
        case.answers = {question: seen.answers[question].answer for question in Question}
        case.means = {question: seen.answers[question].means for question in Question}
    case.card = next((card for card in visit.cards if card.state is CardState.PRESENTED), None)
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
