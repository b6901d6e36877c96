"""The steps of a visit with their one line of fact each."""

from PySide6.QtCore import QObject

from counter_app.domain.identity.verification import Answer
from counter_app.domain.reuse.facts import Modality
from counter_app.ui import text
from counter_app.ui.issuance.capture_steps import CaptureSteps
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.widgets.step_list import Step, StepState


class StepWords(QObject):
    """Words each step of a case."""

    def shortcuts(self) -> tuple[Shortcut, ...]:
        """Return the keys of the visit, with what they do."""
        return (
            Shortcut("Return", self.tr("The next step: what the coloured button says")),
            Shortcut("Y", self.tr("Yes, on a question (J works too)")),
            Shortcut("D", self.tr("Doubt, on a question (T works too)")),
            Shortcut("N", self.tr("No, on a question")),
            Shortcut("C", self.tr("Read the chip, at the identity")),
            Shortcut("P", self.tr("Take a picture, at the identity and the photo")),
            Shortcut("F", self.tr("Choose a file, at the photo")),
            Shortcut("O", self.tr("Lay pictures over each other, at the identity")),
            Shortcut("1", self.tr("Old document: 1 taken in, 2 police report, 3 none")),
        )

    def steps(self, case: Case, present: StepKey) -> tuple[Step, ...]:
        """Return the steps, the present one marked."""
        titles = {
            StepKey.WHY: self.tr("Why here"),
            StepKey.IDENTITY: self.tr("Identity"),
            StepKey.REPRESENTATIVE: self.tr("Representative"),
            StepKey.PHOTO: self.tr("Photo"),
            StepKey.FINGERPRINTS: self.tr("Fingerprints"),
            StepKey.SIGNATURE: self.tr("Signature"),
            StepKey.STICKER: self.tr("Sticker"),
            StepKey.CARD: self.tr("Card"),
            StepKey.OLD_DOCUMENT: self.tr("Old document"),
            StepKey.RECEIPT: self.tr("Receipt"),
        }
        return tuple(
            Step(step.value, titles[step], self._fact(case, step), _state(case, step, present))
            for step in case.steps
        )

    def _fact(self, case: Case, step: StepKey) -> str:
        match step:
            case StepKey.WHY:
                return self._why(case)
            case StepKey.IDENTITY:
                return self._identity(case)
            case StepKey.REPRESENTATIVE:
                if case.representative is None and case.is_handed_out:
                    return self.tr("recorded")
                return case.representative.name if case.representative else self.tr("to choose")
            case StepKey.PHOTO | StepKey.FINGERPRINTS | StepKey.SIGNATURE:
                return CaptureSteps(self).fact(case.capture, Modality(step.value))
            case StepKey.STICKER:
                return case.sticker.number if case.sticker else self.tr("to place")
            case StepKey.CARD:
                card = case.ready_card
                if card is None:
                    return self.tr("no card is ready")
                return card.document_number if case.card is not None else str(card.place)
            case StepKey.OLD_DOCUMENT:
                return self._old(case)
            case StepKey.RECEIPT:
                return self.tr("signed") if case.is_complete else self.tr("to sign")

    def _why(self, case: Case) -> str:
        if not case.wants_card:
            return self.tr("Photo and fingerprints")
        if case.ready_card is not None:
            return self.tr("Card type {type} is ready").replace(
                "{type}", case.ready_card.document_type
            )
        return self.tr("No card is ready")

    def _identity(self, case: Case) -> str:
        if case.verification is not None:
            return text.of(case.verification.outcome)
        if case.document is None:
            return self.tr("scan the passport")
        answered = sum(1 for answer in case.answers.values() if answer is not Answer.NOT_DONE)
        return (
            self.tr("{number} of {all} answered")
            .replace("{number}", str(answered))
            .replace("{all}", str(len(case.answers)))
        )

    def _old(self, case: Case) -> str:
        made = case.hand_out.old_document if case.is_handed_out and case.hand_out else None
        kind = made.kind if made is not None else case.old_kind
        if kind is not None:
            return text.of(kind)
        previous = case.previous_card
        return previous.document_number if previous is not None else self.tr("to ask")


def _state(case: Case, step: StepKey, present: StepKey) -> StepState:
    if step is present:
        return StepState.NOW
    if step is StepKey.IDENTITY and case.is_stopped:
        return StepState.STOPPED
    return StepState.DONE if case.is_done(step) else StepState.OPEN
