"""What else goes with a hand-out: the card's own print and chip, decision, fee."""

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPushButton, QWidget

from counter_app.domain.issuance_details import IN_NAME_OF, CardCheck, ChipLook
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.wrapping_box import WrappingBox


class HandOutExtras(QWidget):
    """Three lines below the card that is handed over; each has its usual answer already."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the lines."""
        super().__init__()
        self._model = model
        self._case: Case | None = None
        self.print_words = Label("", wrap=True)
        self.chip = QPushButton()
        self.chip.setAutoDefault(False)
        self.grants = WrappingBox()
        self.fee, self.amount = QComboBox(), QDoubleSpinBox()
        self.amount.setRange(0, 9_999.99)
        self.amount.setDecimals(2)
        self.amount.setPrefix("€ ")
        self._fee = FormField("", self.fee)
        self._amount = FormField("", self.amount)
        box = VBox(self, spacing=8)
        row = HBox(spacing=8)
        row.addWidget(self.print_words, 1)
        row.addWidget(self.chip)
        box.addLayout(row)
        box.addWidget(self.grants)
        fees = QWidget()
        beside = FlowBox(fees, spacing=8)
        for field in (self._fee, self._amount):
            beside.addWidget(field)
        keep(self.fee, lambda: self.fee.setMinimumWidth(current().px(280)))
        box.addWidget(fees)
        self.chip.clicked.connect(lambda _checked=False: model.read_card_chip())
        self.grants.toggled.connect(model.set_grants)
        self.fee.currentIndexChanged.connect(lambda _index: self._paid())
        self.amount.valueChanged.connect(lambda _value: self._paid())

    def show_case(self, case: Case) -> None:
        """Show what was said so far."""
        self._case = case
        self.grants.setChecked(case.grants)
        at = self.fee.findData(case.fee.kind)
        if at >= 0 and at != self.fee.currentIndex():
            self.fee.setCurrentIndex(at)
        self._amount.setVisible(case.fee.kind != "none")
        for widget in (self.grants, self.fee, self.amount):
            widget.setEnabled(not case.is_handed_out)
        self.chip.setVisible(self._model.may_read_card_chip and not case.is_handed_out)
        words, tone = self._print(case)
        self.print_words.setText(words)
        self.print_words.set_tone(tone)

    def retranslate(self) -> None:
        """Word the lines anew."""
        self.chip.setText(self.tr("Read the card's chip"))
        words = self.tr("Handing out &grants the permit (mvv): a decision %1")
        self.grants.word(words.replace("%1", IN_NAME_OF))
        self._fee.set_label(self.tr("&Fee"))
        self._amount.set_label(self.tr("&Amount paid"))
        chosen = self.fee.currentData()
        self.fee.blockSignals(True)
        self.fee.clear()
        for fee in self._model.fees():
            self.fee.addItem(text.fee(fee.kind), fee.kind)
        self.fee.setCurrentIndex(max(0, self.fee.findData(chosen)))
        self.fee.blockSignals(False)

    def _print(self, case: Case) -> tuple[str, Tone | None]:
        if not case.card_zone:
            return self.tr("Scan the lines on the card to compare its print with the record."), None
        check: CardCheck = case.card_check
        if check.is_good:
            words = self.tr("Print and record agree. Chip: {chip}.")
            return words.replace("{chip}", text.of(check.chip)), Tone.GOOD
        wrong = []
        if not check.name_right:
            wrong.append(self.tr("the name"))
        if not check.lines_agree:
            wrong.append(self.tr("number, birth date, expiry date or a check digit"))
        if check.chip is ChipLook.DIFFERS:
            wrong.append(self.tr("the chip"))
        words = self.tr("The card is not right: {what}. Refuse the hand-out.")
        return words.replace("{what}", ", ".join(wrong)), Tone.BAD

    def _paid(self) -> None:
        kind = str(self.fee.currentData() or "none")
        known = {fee.kind: fee.cents for fee in self._model.fees()}
        cents = known.get(kind)
        if cents is None:
            cents = round(self.amount.value() * 100)
        self._model.set_fee(kind, cents)
