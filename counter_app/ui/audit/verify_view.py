"""Verifying the audit trail: how far it is, and the verdict in sentences."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from counter_app.services.audit import AuditVerdict
from counter_app.ui import text
from counter_app.ui.audit.audit_model import AuditModel
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_MOST = 12
"""So many flaws are named; the count says how many there are."""


class VerifyView(QWidget):
    """A button, what it found, and the hash to write down."""

    def __init__(self, model: AuditModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.model = model
        self._verdict: AuditVerdict | None = None
        self._count = 0
        self.verify, self.stop = QPushButton(), QPushButton()
        self.badge = Badge()
        self.words, self._flaws = Label("", wrap=True), Label("", wrap=True, selectable=True)
        self.heads = Label("", "muted", wrap=True, selectable=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._card = Card(margins=14, spacing=8)
        self._build()
        self.verify.clicked.connect(model.verify)
        self.stop.clicked.connect(model.cancel)
        model.verifying_changed.connect(self._show_working)
        model.counted.connect(self._show_count)
        model.verified.connect(self._show_verdict)
        self._show_working(False)

    def changeEvent(self, event: QEvent) -> None:
        """Word the panel anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.verify.setText(self.tr("Verify now"))
        self.stop.setText(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Entries verified"))
        verdict = self._verdict
        is_working = not self.stop.isHidden()
        self.badge.setVisible(verdict is not None and not is_working)
        self._flaws.setVisible(verdict is not None and bool(verdict.flaws) and not is_working)
        self.heads.setVisible(verdict is not None and not is_working)
        if is_working:
            words = self.tr("%1 entries verified so far.")
            self.words.setText(words.replace("%1", QLocale().toString(self._count)))
        elif verdict is None:
            self.words.setText(
                self.tr(
                    "Every entry is sealed with the one before it. Verifying shows whether "
                    "anything was changed, removed or inserted."
                )
            )
        else:
            self._word(verdict)

    def _build(self) -> None:
        outer = VBox(self, spacing=0)
        left, right = QWidget(), QWidget()
        said = VBox(left, spacing=6)
        for part in (self.badge, self.words, self._flaws, self.heads, self._bar):
            said.addWidget(part)
        buttons = FlowBox(right, spacing=8, right=True)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.verify)
        self._card.add(TwoColumns(left, right, share=(4, 1)))
        outer.addWidget(self._card)

    def _show_working(self, working: bool) -> None:
        self._count = 0 if working else self._count
        self._bar.setVisible(working)
        self.stop.setVisible(working)
        self.verify.setEnabled(not working)
        self.retranslate()

    def _show_count(self, count: int) -> None:
        self._count = count
        self.retranslate()

    def _show_verdict(self, verdict: AuditVerdict) -> None:
        self._verdict = verdict
        self.retranslate()
        announce(self, self.words.text(), urgent=bool(verdict.flaws))

    def _word(self, verdict: AuditVerdict) -> None:
        number = QLocale().toString(verdict.entries)
        if verdict.flaws:
            self.badge.show_fact(self.tr("The trail is broken"), Tone.BAD)
            words = self.tr(
                "%2 of %1 entries do not hold. Keep this database as it is and call the "
                "security officer."
            )
            count = QLocale().toString(len(verdict.flaws))
            self.words.setText(words.replace("%1", number).replace("%2", count))
        else:
            self.badge.show_fact(self.tr("The trail is whole"), Tone.GOOD)
            words = self.tr("All %1 entries hold: nothing was changed, removed or inserted.")
            self.words.setText(words.replace("%1", number))
        line = self.tr("Entry %1: %2")
        named = [
            line.replace("%1", str(flaw.number)).replace("%2", text.of(flaw.flaw))
            for flaw in verdict.flaws[:_MOST]
        ]
        if len(verdict.flaws) > _MOST:
            named.append("…")
        self._flaws.setText("\n".join(named))
        advice = self.tr("To write down elsewhere: last entry %1 with seal %2")
        lines = [
            advice.replace("%1", str(last)).replace("%2", grouped(seal))
            for last, seal in verdict.heads.values()
        ]
        self.heads.setText("\n".join(lines))


def grouped(seal: str) -> str:
    """Write a hash in groups of eight, to be copied by hand."""
    return " ".join(seal[at : at + 8] for at in range(0, len(seal), 8))
