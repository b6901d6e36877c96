"""Every key that does something, and the page that lists them (F1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QWidget

from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import Grid, VBox
from counter_app.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does, in the operator's words. No bare letters outside a row's own keys."""

    keys: str
    words: str

    def shown(self) -> str:
        """Return the keys as this desktop writes them."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText) or self.keys


class KeyboardOverview(QDialog):
    """A page of keys, in named groups."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[Shortcut]]], parent: QWidget | None = None
    ) -> None:
        """List groups in the order given; empty ones are left out."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = VBox(self, margins=20, spacing=16)
        page = QWidget()
        grid = Grid(page, spacing=8)
        row = 0
        for name, shortcuts in groups:
            if not shortcuts:
                continue
            grid.addWidget(Label(name, "heading"), row, 0, 1, 2)
            for shortcut in shortcuts:
                row += 1
                keys = Label(shortcut.shown(), "strong")
                words = Label(shortcut.words, wrap=True)
                grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(words, row, 1)
            row += 1
            grid.setRowMinimumHeight(row, 12)
            row += 1
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(current().px(24))
        grid.setRowStretch(row, 1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keys"))
        outer.addWidget(scroll, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)
        self.resize(560, 600)
