"""Why something is not taken: a closed list, beside the work."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from counter_app.domain.capture.record import REASONS, WhyNot
from counter_app.domain.reuse.facts import Modality
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import capture as words

_LEAST, _WIDEST = 12, 340
"""Characters that the field needs, and its width at most, at 100 %."""
_EDGES = 24
"""What the list needs beside its words."""


class ReasonChoice(QWidget):
    """A label and the reasons that fit one of the three things that are taken.

    Signals:
        chosen: the WhyNot, or None for what is taken after all.
    """

    chosen = Signal(object)

    def __init__(self, modality: Modality, parent: QWidget | None = None) -> None:
        """Offer the reasons of a modality."""
        super().__init__(parent)
        self._label = Label("")
        self.box = QComboBox()
        self._label.setBuddy(self.box)
        # reasons are long: the list shows them whole, the field what fits
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(_LEAST)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self.box, lambda: self.box.setMaximumWidth(current().px(_WIDEST)))
        self.box.addItem("", None)
        for reason in REASONS[modality]:
            self.box.addItem("", reason.value)
        row = HBox(self, spacing=8)
        row.addWidget(self._label)
        row.addWidget(self.box, 1)
        row.addStretch(0)
        self.box.activated.connect(self._choose)
        self.retranslate()

    def show_reason(self, reason: WhyNot | None) -> None:
        """Show a reason without telling of it."""
        self.box.setCurrentIndex(self.box.findData(reason.value if reason else None))

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the reasons anew."""
        self._label.setText(self.tr("Not ta&ken because"))
        self.box.setAccessibleName(self.tr("Why it is not taken"))
        self.box.setItemText(0, self.tr("– it is taken –"))
        for row in range(1, self.box.count()):
            reason = WhyNot(self.box.itemData(row))
            self.box.setItemText(row, words.say(words.WHY_NOT, reason))
        shown = self.box.view()
        shown.setMinimumWidth(shown.sizeHintForColumn(0) + current().px(_EDGES))

    def _choose(self, row: int) -> None:
        found = self.box.itemData(row)
        self.chosen.emit(WhyNot(found) if found else None)
