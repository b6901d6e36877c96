"""One figure of the board: what it is, how much, and what stands behind it."""

from PySide6.QtWidgets import QFrame

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone


class FigureTile(QFrame):
    """A label, a large number, and a line below."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setProperty("panel", "well")
        box = VBox(self, margins=(14, 8, 14, 8), spacing=0)
        self._label = Label("", "muted")
        self._value = Label("", "number")
        self._note = Label("", "body")
        for part in (self._label, self._value, self._note):
            box.addWidget(part)
        keep(self, lambda: self.setMinimumWidth(current().px(176)))

    def show_figure(self, label: str, value: str, note: str = "", tone: Tone | None = None) -> None:
        """Show a figure; what its tone means stands in the note."""
        self._label.setText(label)
        self._value.setText(value)
        self._note.setText(note)
        self._note.set_tone(tone)
        self.setAccessibleName(f"{label}: {value}. {note}".rstrip(". "))
