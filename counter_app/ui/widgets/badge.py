"""A short fact in a pill: icon and word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone


class Badge(QFrame):
    """A pill with an icon and a word."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.QUIET,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the icon of the tone if none is named."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = HBox(self, margins=(8, 2, 10, 2), spacing=4)
        self._icon = IconLabel(icon or tone.icon, tone.token, 14)
        self._text = Label(text)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_fact(text, tone, icon)

    def show_fact(self, text: str, tone: Tone, icon: str | None = None) -> None:
        """Show another fact."""
        self._text.setText(text)
        self._text.set_tone(tone)
        self._icon.set_icon(icon or tone.icon, tone.token)
        self.setAccessibleName(text)
        restyle(self, badge=tone.value)

    def text(self) -> str:
        """Return the word."""
        return self._text.text()
