"""One figure of the board: what it is, how much, and what stands behind it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.held_height import HeldHeight
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


class TileRow(HeldHeight):
    """Tiles beside each other; it holds the height that their lines need, at every zoom."""

    def __init__(self, tiles: Iterable[FigureTile]) -> None:
        """Take the tiles, from left to right."""
        super().__init__()
        self._flow = FlowBox(self, spacing=8)
        for tile in tiles:
            self._flow.addWidget(tile)
        keep(self, self.hold_height)

    def needed_height(self) -> int:
        """Return the height of the lines at this width."""
        return self._flow.heightForWidth(self.width())
