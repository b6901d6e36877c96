"""Data side by side: one column of facts, or two sources that should agree."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import Grid, HBox, clear
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_COLUMN = 230
"""What a column of facts needs, at 100 %."""


class KeyValueGrid(QWidget):
    """Facts as label and value, in one or more columns."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        """Lay facts out over so many columns."""
        super().__init__(parent)
        self._most = self._columns = columns
        self._facts: tuple[tuple[str, str], ...] = ()
        self._grid = Grid(self, spacing=6, across=16)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show facts, row by row; an absent value is a dash."""
        self._facts = tuple(facts)
        clear(self._grid)
        for place, (name, value) in enumerate(self._facts):
            row, column = divmod(place, self._columns)
            key = Label(name, "muted")
            shown = Label(value or "–", selectable=True, wrap=True)
            shown.setAccessibleName(f"{name}: {value or '–'}")
            shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(key, row, column * 2, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, column * 2 + 1)
            self._grid.setColumnStretch(column * 2 + 1, 1)

    def minimumSizeHint(self) -> QSize:
        """Need the width of one column only."""
        size = super().minimumSizeHint()
        return QSize(size.width() // self._columns, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put all facts into one column where there is no room for more."""
        super().resizeEvent(event)
        columns = self._most if self.width() >= current().px(_COLUMN) * self._most else 1
        if columns != self._columns:
            self._columns = columns
            QTimer.singleShot(0, self, self._lay_out_again)

    def _lay_out_again(self) -> None:
        for column in range(1, self._most):
            self._grid.setColumnStretch(column * 2 + 1, 0)
        self.set_facts(self._facts)


@dataclass(frozen=True, slots=True)
class Compared:
    """One datum from two sources: its name, both values, and how they agree in words."""

    name: str
    left: str
    right: str
    verdict: str = ""
    tone: Tone = Tone.GOOD


class ComparisonTable(QWidget):
    """Two sources side by side, each line with its verdict as icon and words."""

    def __init__(self, left: str = "", right: str = "", parent: QWidget | None = None) -> None:
        """Name both sources."""
        super().__init__(parent)
        self._left, self._right = left, right
        self._grid: QGridLayout = Grid(self, spacing=0)
        self._rows: tuple[Compared, ...] = ()
        current().changed.connect(self._again)

    def set_sources(self, left: str, right: str) -> None:
        """Name both sources anew."""
        self._left, self._right = left, right
        self.set_rows(self._rows)

    def set_rows(self, rows: Sequence[Compared]) -> None:
        """Show the data."""
        self._rows = tuple(rows)
        clear(self._grid)
        for column, words in ((1, self._left), (2, self._right)):
            head = Label(words, "muted")
            across, gap = current().px(6), current().px(4)
            head.setContentsMargins(across, gap, across, gap)
            self._grid.addWidget(head, 0, column)
        for number, row in enumerate(self._rows, 1):
            self._add(number, row)
        for column, stretch in enumerate((9, 9, 9, 10)):
            self._grid.setColumnStretch(column, stretch)

    def _again(self) -> None:
        self.set_rows(self._rows)

    def _add(self, number: int, row: Compared) -> None:
        if number % 2:
            stripe = QFrame()
            stripe.setProperty("panel", "well")
            self._grid.addWidget(stripe, number, 0, 1, 4)
        name, left = (
            Label(row.name, "muted", wrap=True),
            Label(row.left, "strong", selectable=True, wrap=True),
        )
        right = Label(row.right, selectable=True, wrap=True)
        left.setAccessibleName(f"{row.name}, {self._left}: {row.left}")
        right.setAccessibleName(f"{row.name}, {self._right}: {row.right}, {row.verdict}")
        for column, label in enumerate((name, left, right)):
            gap = current().px(4)
            label.setContentsMargins(current().px(6), gap, current().px(6), gap)
            self._grid.addWidget(label, number, column)
        if row.verdict:
            verdict = QWidget()
            line = HBox(verdict, margins=(0, 0, 8, 0), spacing=4)
            words = Label(row.verdict, wrap=True)
            words.set_tone(row.tone)
            line.addWidget(IconLabel(row.tone.icon, row.tone.token, 14))
            line.addWidget(words, 1)
            self._grid.addWidget(verdict, number, 3)
