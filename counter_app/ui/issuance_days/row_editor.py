"""Rows of small fields that one types a list in: hours of a day, institutions and their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QWidget

from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import Grid, HBox, VBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.spin_box import pad
from counter_app.ui.widgets.time_edit import TimeEdit

_MOST = 1_000


class RowEditor(QWidget):
    """A heading, rows that look alike, and a button for one more.

    A row whose first field is empty counts as none.

    Signals:
        edited: something was typed, added or taken away.
    """

    edited = Signal()

    def __init__(self, make: Callable[[], Sequence[QWidget]]) -> None:
        """Begin without rows; `make` gives the fields of a new one."""
        super().__init__()
        self._make = make
        self.rows: list[Sequence[QWidget]] = []
        self._removers: list[QPushButton] = []
        self._title = Label("", "heading")
        self._heads: list[Label] = []
        self._grid: Grid = Grid(spacing=6, across=6)
        self._names: tuple[str, ...] = ()
        self._remove_words = ""
        self.add_button = QPushButton()
        self.add_button.setAutoDefault(False)
        keep_icon(self.add_button, "plus", "ink")
        self.add_button.clicked.connect(lambda: self._one_more())
        box = VBox(self, spacing=6)
        box.addWidget(self._title)
        box.addLayout(self._grid)
        foot = HBox(spacing=8)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        box.addLayout(foot)
        box.addStretch(1)  # beside a longer list it stays at the top

    def set_words(self, title: str, names: Sequence[str], add: str, remove: str) -> None:
        """Word the list: its title, the columns, and the two buttons."""
        self._title.setText(title)
        self._names, self._remove_words = tuple(names), remove
        self.add_button.setText(add)
        while len(self._heads) < len(names):
            head = Label("", "muted", wrap=True)
            self._heads.append(head)
            self._grid.addWidget(head, 0, len(self._heads) - 1)
        for head, name in zip(self._heads, names, strict=True):
            head.setText(name)
        self._name_all()

    def set_number(self, number: int) -> None:
        """Show so many rows, empty ones at the end."""
        while len(self.rows) > number:
            self._take_away(len(self.rows) - 1)
        while len(self.rows) < number:
            self._add_row()
        self._name_all()

    def set_read_only(self, is_so: bool) -> None:
        """Let nobody type, where there is no right to or the day has ended."""
        for row in self.rows:
            for field in row:
                if isinstance(field, QLineEdit | QSpinBox):
                    field.setReadOnly(is_so)
        for button in (*self._removers, self.add_button):
            button.setEnabled(not is_so)

    def _one_more(self) -> None:
        self._add_row()
        self._name_all()
        self.rows[-1][0].setFocus()
        self.edited.emit()

    def _add_row(self) -> None:
        fields = self._make()
        at = len(self.rows) + 1
        remover = QPushButton()
        remover.setAutoDefault(False)
        keep_icon(remover, "cross", "ink")
        keep(remover, lambda: remover.setFixedWidth(current().px(36)))
        remover.clicked.connect(lambda: self._remove(remover))
        for column, field in enumerate(fields):
            self._grid.addWidget(field, at, column)
            if isinstance(field, QLineEdit):
                field.textEdited.connect(lambda _text: self.edited.emit())
            elif isinstance(field, QSpinBox):
                field.valueChanged.connect(lambda _value: self.edited.emit())
        self._grid.addWidget(remover, at, len(fields))
        self.rows.append(fields)
        self._removers.append(remover)

    def _remove(self, remover: QPushButton) -> None:
        self._take_away(self._removers.index(remover))
        self.add_button.setFocus()
        self.edited.emit()

    def _take_away(self, at: int) -> None:
        for part in (*self.rows.pop(at), self._removers.pop(at)):
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        # what stands below moves up, so that the order of Tab stays that of the eye
        for row in range(at, len(self.rows)):
            for column, field in enumerate((*self.rows[row], self._removers[row])):
                self._grid.addWidget(field, row + 1, column)
        self._name_all()

    def _name_all(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            for name, field in zip(self._names, row, strict=True):
                field.setAccessibleName(f"{name} {number}")
            self._removers[number - 1].setAccessibleName(f"{self._remove_words} {number}")
            self._removers[number - 1].setToolTip(self._remove_words)


def time_field(*, is_end: bool = False) -> TimeEdit:
    """Return a field for a time in a row."""
    made = TimeEdit(is_end=is_end)
    keep(made, lambda: made.setFixedWidth(current().px(60)))
    return made


def number_field(most: int = _MOST) -> QSpinBox:
    """Return a field for a number in a row."""
    made = QSpinBox()
    made.setRange(0, most)
    pad(made)
    wide = 60 if most <= _MOST else 76
    keep(made, lambda: made.setFixedWidth(current().px(wide)))
    return made


def name_field() -> QLineEdit:
    """Return a field for a name in a row."""
    made = QLineEdit()
    made.setMaxLength(200)
    return made


def fill_row(row: Sequence[QWidget], values: Sequence[object]) -> None:
    """Show a value in each field of a row."""
    for field, value in zip(row, values, strict=True):
        if isinstance(field, TimeEdit):
            field.set_time(value if isinstance(value, time) else None)
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        elif isinstance(field, QSpinBox) and isinstance(value, int):
            field.setValue(value)
