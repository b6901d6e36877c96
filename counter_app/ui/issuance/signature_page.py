"""The signature, and the record of all that was taken; then the visit ends."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton

from counter_app.domain.capture.record import REASONS, WhyNot
from counter_app.domain.reuse.facts import Finger, Modality
from counter_app.ui import local_time, text
from counter_app.ui.issuance.capture_case import CaptureCase
from counter_app.ui.issuance.capture_model import CaptureModel
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import capture as words

_SIGNED = "signed"


class SignaturePage(Page):
    """Asks for the signature, shows all three parts, and records them."""

    def __init__(self, model: VisitModel, capture: CaptureModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._taking = capture
        self._case: Case | None = None
        self._ask = Label("", "strong", wrap=True)
        self._group = QButtonGroup(self)
        reasons = [reason.value for reason in REASONS[Modality.SIGNATURE]]
        self.choices = {code: QRadioButton() for code in (_SIGNED, *reasons)}
        self._panel = Card(panel="well")
        self._facts = KeyValueGrid()
        self.correct_button = QPushButton()
        self.correct_button.setAutoDefault(False)
        self.correct_button.setProperty("kind", "quiet")
        box = VBox(self, spacing=8)
        box.addWidget(self._ask)
        for code, button in self.choices.items():
            self._group.addButton(button)
            box.addWidget(button)
            button.clicked.connect(lambda _checked=False, c=code: self._choose(c))
        box.addSpacing(8)
        self._panel.add(self._facts)
        self._panel.add_aside(self.correct_button)
        self.correct_button.clicked.connect(capture.correct)
        box.addWidget(self._panel)
        box.addStretch(1)

    def heading(self) -> tuple[str, str]:
        """Return the name of the step, and whether the rules ask for it."""
        usual = self.tr("and the record of all three")
        return self.tr("Signature"), words.need(self._taking.need(Modality.SIGNATURE)) or usual

    def hint(self) -> str:
        """Say what the record holds."""
        return self.tr("The record names what was taken, by whom, when and at which desk.")

    def show_case(self, case: Case) -> None:
        """Show what was said of the signature, and what will be recorded."""
        self._case = case
        capture = case.capture
        if capture is None:
            return
        reason = capture.reasons.get(Modality.SIGNATURE)
        is_signed = capture.is_signed
        if capture.recorded is not None:
            reason = capture.recorded.outcomes[Modality.SIGNATURE]
            is_signed = reason is None
        chosen = reason.value if reason else _SIGNED if is_signed else None
        self._group.setExclusive(False)
        for code, button in self.choices.items():
            button.setChecked(code == chosen)
            button.setEnabled(capture.recorded is None and capture.hindrance is None)
        self._group.setExclusive(True)
        self.correct_button.setVisible(capture.recorded is not None and case.is_serving)
        self._show_facts(capture)

    def next_act(self) -> NextAct:
        """Record, go to the next person, or finish."""
        case, capture = self._case, self._capture()
        if case is None or capture is None:
            return NextAct(self.tr("Record"))
        if capture.recorded is None:
            return NextAct(self.tr("Record"), self._missing(capture))
        if not case.is_complete:
            return NextAct(self.tr("Go on"))
        if self.model.next_person() is not None:
            return NextAct(self.tr("Next person"))
        return NextAct(self.tr("Finish visit"))

    def act(self) -> None:
        """Do it."""
        case, capture = self._case, self._capture()
        if case is None or capture is None:
            return
        other = self.model.next_person()
        if capture.recorded is None:
            self._taking.record()
        elif not case.is_complete:
            self.model.moved_on.emit(case.next_step())
        elif other is not None:
            self.model.choose_person(other)
        else:
            self.model.finish()

    def begin(self) -> None:
        """Go to the answer given, or to the first."""
        chosen = self._group.checkedButton() or self.choices[_SIGNED]
        if chosen.isEnabled():
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the number before the words."""
        place = event.key() - Qt.Key.Key_1
        codes = list(self.choices)
        if 0 <= place < len(codes) and self.choices[codes[place]].isEnabled():
            self._choose(codes[place])
            self.choices[codes[place]].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._ask.setText(self.tr("Did the person sign on the service's own device?"))
        self._panel.set_title(self.tr("The record"))
        self.correct_button.setText(self.tr("&Correct"))
        for number, (code, button) in enumerate(self.choices.items(), 1):
            said = self.tr("Signed") if code == _SIGNED else self._reason(WhyNot(code))
            button.setText(f"{number}  {said}")
        if self._case is not None:
            self.show_case(self._case)

    def _capture(self) -> CaptureCase | None:
        return None if self._case is None else self._case.capture

    def _choose(self, code: str) -> None:
        if code == _SIGNED:
            self._taking.set_signed(True)
        else:
            self._taking.set_reason(Modality.SIGNATURE, WhyNot(code))

    def _missing(self, capture: CaptureCase) -> tuple[str, ...]:
        if capture.hindrance is not None:
            return (text.error(capture.hindrance),)
        missing = []
        if capture.photo(self._taking.questions) is None:
            missing.append(self.tr("The photo is not settled."))
        if capture.prints is None:
            missing.append(self.tr("The fingerprints are not settled."))
        if capture.signature is None:
            missing.append(self.tr("Say whether the person signed."))
        return tuple(missing)

    def _show_facts(self, capture: CaptureCase) -> None:
        facts = [(words.say(words.MODALITIES, one), self._part(capture, one)) for one in Modality]
        made = capture.recorded
        if made is not None:
            facts.append((self.tr("Recorded"), local_time.clock(made.at, self.model.zone)))
        self._facts.set_facts(facts)

    def _part(self, capture: CaptureCase, modality: Modality) -> str:
        made = capture.recorded
        reason = made.outcomes[modality] if made else capture.reasons.get(modality)
        if reason is not None:
            return self.tr("not taken: %1").replace("%1", words.say(words.WHY_NOT, reason))
        if not capture.is_settled(modality):
            return self.tr("open")
        missing = made.missing if made else capture.missing
        if modality is Modality.FINGERPRINTS and missing:
            taken = self.tr("%n fingers taken", "", len(Finger) - len(missing))
            return "\n".join((taken, *words.missing(missing)))
        if modality is Modality.PHOTO and made is None and capture.is_poor:
            return self.tr("taken, poor")
        return self.tr("signed") if modality is Modality.SIGNATURE else self.tr("taken")

    def _reason(self, reason: WhyNot) -> str:
        said = words.say(words.WHY_NOT, reason)
        return f"{said[:1].upper()}{said[1:]}"
