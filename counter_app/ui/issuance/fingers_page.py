"""The fingerprints: which were taken, and why a finger is missing. No print comes in here."""

from collections.abc import Mapping

from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality
from counter_app.ui import text
from counter_app.ui.issuance.capture_case import CaptureCase
from counter_app.ui.issuance.capture_model import CaptureModel
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.reason_choice import ReasonChoice
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.hands import FingerState, Hands
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import capture as words


class FingersPage(Page):
    """Two hands; what is said of them goes into the record."""

    def __init__(self, model: VisitModel, capture: CaptureModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._taking = capture
        self._case: Case | None = None
        self._how = Label("", wrap=True)
        self.hands = Hands()
        self.summary = Label("", "strong", wrap=True)
        self.reason = ReasonChoice(Modality.FINGERPRINTS)
        box = VBox(self, spacing=12)
        for part in (self._how, self.hands, self.summary, self.reason):
            box.addWidget(part)
        box.addStretch(1)
        self.hands.chosen.connect(self._choose)
        self.reason.chosen.connect(lambda reason: capture.set_reason(Modality.FINGERPRINTS, reason))

    def heading(self) -> tuple[str, str]:
        """Return the name of the step, and whether the rules ask for it."""
        usual = self.tr("taken with the service's own device")
        return self.tr("Fingerprints"), words.need(
            self._taking.need(Modality.FINGERPRINTS)
        ) or usual

    def hint(self) -> str:
        """Say what the record is for."""
        return self.tr(
            "A finger “not now” is asked for again within a year (Vb 8.30). No print is kept here."
        )

    def show_case(self, case: Case) -> None:
        """Show what was said of the fingers."""
        self._case = case
        capture = case.capture
        if capture is None:
            return
        made = capture.recorded
        missing = made.missing if made else capture.missing
        reason = (
            made.outcomes[Modality.FINGERPRINTS]
            if made
            else capture.reasons.get(Modality.FINGERPRINTS)
        )
        self.hands.show_fingers({one.value: FingerState(why) for one, why in missing.items()})
        is_open = made is None and capture.hindrance is None
        self.hands.setEnabled(is_open and reason is None)
        self.reason.setEnabled(is_open and not capture.is_young)
        self.reason.show_reason(reason)
        self.summary.setText(self._summary(missing) if reason is None else self._none(capture))

    def next_act(self) -> NextAct:
        """Say that the other fingers were taken, or that none are."""
        capture = self._capture()
        if capture is None or capture.recorded is not None:
            return NextAct(self.tr("Go on"))
        missing = () if capture.hindrance is None else (text.error(capture.hindrance),)
        if Modality.FINGERPRINTS in capture.reasons:
            return NextAct(self.tr("Go on without prints"), missing)
        if not capture.missing:
            return NextAct(self.tr("All ten were taken"), missing)
        if len(capture.missing) == len(Finger):
            return NextAct(self.tr("No finger can be taken"), missing)
        return NextAct(self.tr("The others were taken"), missing)

    def act(self) -> None:
        """Say it."""
        if self._case is None:
            return
        capture = self._capture()
        if capture is not None and capture.recorded is None:
            self._taking.say_prints()
        else:
            self.model.moved_on.emit(self._case.next_step())

    def begin(self) -> None:
        """Go to the first finger; Enter says there, too, that all ten were taken."""
        if self.hands.isEnabled():
            self.hands.begin()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._how.setText(
            self.tr("Arrows go along the fingers. 1 taken, 2 not now (wound, bandage), 3 never.")
        )
        if self._case is not None:
            self.show_case(self._case)

    def _capture(self) -> CaptureCase | None:
        return None if self._case is None else self._case.capture

    def _choose(self, code: str, state: FingerState) -> None:
        reason = None if state is FingerState.TAKEN else FingerMissing(state.value)
        self._taking.set_finger(Finger(code), reason)

    def _summary(self, missing: Mapping[Finger, FingerMissing]) -> str:
        lines = words.missing(missing)
        taken = len(Finger) - len(missing)
        return "\n".join((self.tr("%n fingers taken", "", taken), *lines))

    def _none(self, capture: CaptureCase) -> str:
        if capture.is_young:
            return self.tr("No prints are taken of children under six (Vb 8.27).")
        return self.tr("No prints are taken.")
