"""Words in a page that stand there as long as they are true."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone


class Notice(QFrame):
    """An icon and a sentence; nothing to press, nothing to close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = HBox(self, margins=(12, 6, 12, 6), spacing=10)
        self._icon = IconLabel("info", "accent", 20)
        self._words = Label(wrap=True, selectable=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, tone: Tone, words: str) -> None:
        """Show words."""
        self._icon.set_icon(tone.icon, tone.token)
        self._words.setText(words)
        self.setAccessibleName(words)
        restyle(self, state=tone.value)
        self.show()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()
