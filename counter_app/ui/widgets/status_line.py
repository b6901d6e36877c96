"""The line at the bottom: database, devices, jobs, the hall."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.label import ElidedLabel, IconLabel, Label
from counter_app.ui.widgets.tone import Tone


class StatusLine(QFrame):
    """States by key, facts at the right, and what can be tried again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.setProperty("panel", "status")
        row = HBox(self, margins=(24, 4, 24, 4), spacing=24)
        self._states: dict[str, tuple[QWidget, IconLabel, Label]] = {}
        self._row = HBox(spacing=24)
        row.addLayout(self._row)
        self._trouble = Label("", "error")
        self._retry = QPushButton()
        self._retry.setProperty("kind", "quiet")
        self._again: object = None
        row.addWidget(self._trouble)
        row.addWidget(self._retry)
        self._facts = ElidedLabel("", "muted")  # the states stay whole and the facts give way
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._facts, 1)
        self._retry.clicked.connect(self._try_again)
        self.clear_trouble()
        self._retranslate()

    def set_state(
        self, key: str, words: str, tone: Tone = Tone.GOOD, *, first: bool = False
    ) -> None:
        """Show how a part stands; empty words take it away.

        Args:
            first: stand before all others and stay whole: where there is no room, they give way.
        """
        if key not in self._states:
            part = QWidget()
            line = HBox(part, spacing=6)
            icon = IconLabel("dot", tone.token, 14)
            label = Label() if first else ElidedLabel()
            line.addWidget(icon)
            line.addWidget(label)
            self._states[key] = (part, icon, label)
            self._row.insertWidget(0 if first else -1, part)
        part, icon, label = self._states[key]
        icon.set_icon("dot" if tone is Tone.GOOD else tone.icon, tone.token)
        label.setText(words)
        label.set_tone(tone)
        inside = part.layout()
        if inside is not None:  # a tone may be bold, and wider than the words were
            inside.invalidate()
        part.updateGeometry()
        part.setVisible(bool(words))

    def state(self, key: str) -> str:
        """Return the words of a part, empty if it is not shown."""
        known = self._states.get(key)
        return known[2].text() if known else ""

    def set_facts(self, words: str) -> None:
        """Show facts at the right end, such as how many wait."""
        self._facts.setText(words)

    def facts(self) -> str:
        """Return the facts at the right end."""
        return self._facts.text()

    def show_trouble(self, words: str, retry: object = None) -> None:
        """Say what does not answer now; `retry` is called on the button."""
        self._trouble.setText(words)
        self._trouble.show()
        self._again = retry
        self._retry.setVisible(callable(retry))
        announce(self, words, urgent=True)

    def clear_trouble(self) -> None:
        """Everything answers again."""
        self._trouble.hide()
        self._trouble.setText("")
        self._retry.hide()
        self._again = None

    def trouble(self) -> str:
        """Return what does not answer now, empty if all does."""
        return self._trouble.text()

    def changeEvent(self, event: QEvent) -> None:
        """Word the button anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _try_again(self) -> None:
        again = self._again
        self.clear_trouble()
        if callable(again):
            again()

    def _retranslate(self) -> None:
        self._retry.setText(self.tr("Try again"))
