"""What must be taken of a person and what not, with the reasons one key away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counter_app.domain.reuse.decision import Answer, Decision
from counter_app.domain.reuse.facts import Product
from counter_app.ui import reuse_sentences as sentences
from counter_app.ui.reuse_model import ReuseModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import reuse as words

_TONES = {
    Answer.REUSE: Tone.GOOD,
    Answer.BY_POST: Tone.GOOD,
    Answer.UNKNOWN: Tone.WARN,
}

_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_WIDEST = 420
"""How wide the choice of document becomes, at 100 %."""


class ReusePanel(QWidget):
    """The answer as icon and words, its reason, the document it is for, and all lines."""

    def __init__(self, model: ReuseModel, parent: QWidget | None = None) -> None:
        """Show what a model is told."""
        super().__init__(parent)
        self.model = model
        self._decision: Decision | None = None
        self._icon = IconLabel("info", "accent", 20)
        self._answer = Label("", "strong", wrap=True, selectable=True)
        self._reason = Label("", wrap=True, selectable=True)
        self._document = Label("", "muted")
        self.product, self.why = QComboBox(), QPushButton()
        self._details = KeyValueGrid()
        self.why.setCheckable(True)
        self.why.setAutoDefault(False)
        self.why.setProperty("kind", "quiet")
        self._document.setBuddy(self.product)
        self._lay_out()
        self._fill()
        model.decided.connect(self.show_decision)
        self.product.activated.connect(self._choose)
        self.why.toggled.connect(self._details.setVisible)
        self._details.hide()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Word the panel anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_decision(self, decision: Decision | None) -> None:
        """Show a decision; nothing but the choice of document while there is none."""
        self._decision = decision
        self.product.setCurrentIndex(self.product.findData(self.model.product.value))
        for part in (self._icon, self._answer, self._reason, self.why):
            part.setVisible(decision is not None)
        self._details.setVisible(decision is not None and self.why.isChecked())
        if decision is None:
            return
        tone = _TONES.get(decision.answer, Tone.INFO)
        self._icon.set_icon(tone.icon, tone.token)
        self._answer.setText(words.say(words.ANSWERS, decision.answer))
        self._reason.setText(self._because(decision))
        self._details.set_facts(self._facts(decision))

    def retranslate(self) -> None:
        """Word the panel anew."""
        self._document.setText(self.tr("&Document"))
        self.product.setAccessibleName(self.tr("Document for which photo and prints are asked"))
        self.why.setText(self.tr("&Why"))
        self.why.setAccessibleName(self.tr("Why: show the rules and records behind the answer"))
        for row in range(self.product.count()):
            product = Product(self.product.itemData(row))
            self.product.setItemText(row, words.say(words.PRODUCTS, product))
        self.show_decision(self._decision)

    def _lay_out(self) -> None:
        box = VBox(self, spacing=6)
        choice = HBox(spacing=8)
        choice.addWidget(self._document)
        choice.addWidget(self.product, 1)
        choice.addStretch(0)
        self.product.setSizeAdjustPolicy(_SHORT)
        self.product.setMinimumContentsLength(12)
        keep(self.product, lambda: self.product.setMaximumWidth(current().px(_WIDEST)))
        head = HBox(spacing=8)
        head.addWidget(self._icon)
        head.addWidget(self._answer, 1)
        head.addWidget(self.why)
        box.addLayout(head)
        box.addWidget(self._reason)
        box.addWidget(self._details)
        box.addLayout(choice)

    def _fill(self) -> None:
        for product in Product:
            self.product.addItem("", product.value)

    def _choose(self, row: int) -> None:
        self.model.choose(Product(self.product.itemData(row)))

    def _because(self, decision: Decision) -> str:
        because = words.say(words.REASONS, decision.reason, decision.age)
        sentence = f"{because[:1].upper()}{because[1:]}."
        if decision.answer is not Answer.UNKNOWN or decision.reason not in words.REMEDIES:
            return sentence
        return f"{sentence} {words.say(words.REMEDIES, decision.reason)}"

    def _facts(self, decision: Decision) -> list[tuple[str, str]]:
        facts = [
            (words.say(words.MODALITIES, line.modality), sentences.line(line))
            for line in decision.lines
        ]
        changes = sentences.coming(decision.coming) or self.tr("nothing is foreseen")
        facts += [(self.tr("Changes"), changes), (self.tr("Rules"), sentences.rules(decision))]
        last = decision.last_known
        if last is not None:
            said = self.tr("%1 (%2). For information only.")
            said = said.replace("%1", words.say(words.ANSWERS, last.answer))
            facts.append((self.tr("Last rules found"), said.replace("%2", sentences.rules(last))))
        return facts
