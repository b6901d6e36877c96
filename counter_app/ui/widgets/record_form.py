"""What forms of one record share: named fields in rows, saving, leaving, marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.ui import text
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_parts import at_top
from counter_app.ui.widgets.typed import read_date

_WIDE = 520


class RecordForm(QFrame):
    """Fields by their name in the domain; Enter saves, Escape leaves.

    A form overrides `title`, `read` and `retranslate`.

    Signals:
        submitted: what `read` returned, to be written.
        left: the form is to be closed without saving.
    """

    submitted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without fields."""
        super().__init__(parent)
        self.setProperty("panel", "card")
        self.fields: dict[str, FormField[Any]] = {}
        self.save, self.leave = QPushButton(), QPushButton()
        self._title, self._note = Label("", "title"), Label("", "strong", wrap=True)
        self._note.hide()
        self._rows = VBox(spacing=12)
        self._lay_out()
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)

    def title(self) -> str:
        """Return what the form is for."""
        return ""

    def read(self) -> object:
        """Return what stands in the fields. Raises Invalid for what cannot be right.

        Each form says it; a widget cannot have abstract methods, Qt has a metaclass of its own.
        """
        raise NotImplementedError

    def retranslate(self) -> None:
        """Word the form anew."""
        self._title.setText(self.title())
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Cancel"))

    def submit(self) -> None:
        """Hand on what stands in the fields, or mark the field that cannot be right."""
        self.clear_errors()
        try:
            found = self.read()
        except Invalid as error:
            self.mark(error.field, text.error(error))
            return
        self.submitted.emit(found)

    def note(self, words: str) -> None:
        """Say something above the fields; "" says nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def mark(self, field: str, words: str) -> bool:
        """Mark a field and go there; False if there is none of that name."""
        known = self.fields.get(field)
        if known is None or not known.isVisibleTo(self):
            return False
        known.show_error(words)
        known.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_errors(self) -> None:
        """Take the marks off all fields."""
        for field in self.fields.values():
            field.clear_error()

    def go_first(self) -> None:
        """Put the cursor into the first field."""
        for field in self.fields.values():
            if field.isVisibleTo(self) and field.editor.isEnabled():
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def add(self, name: str, editor: QWidget, *, required: bool = False) -> None:
        """Add a field by its name in the domain; `rows` puts it into the form."""
        self.fields[name] = FormField("", editor, required=required)

    def rows(self, *rows: Sequence[str]) -> None:
        """Put fields into the form, row by row, or below each other where there is no room."""
        for row in rows:
            parts = [at_top(self.fields[name]) for name in row]
            self._rows.addWidget(Columns(parts, least=_WIDE, share=(1,) * len(parts)))

    def put(self, part: QWidget) -> None:
        """Put something else into the form, below what is there."""
        self._rows.addWidget(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, leave with Escape; Enter in a text begins a line."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton):
                focus.click()
            elif not isinstance(focus, QPlainTextEdit):
                self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Word the form anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        outer = VBox(self, margins=16, spacing=12)
        outer.addWidget(self._title)
        outer.addWidget(self._note)
        inside = QWidget()
        box = VBox(inside, margins=(0, 0, 8, 0), spacing=12)
        box.addLayout(self._rows)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outer.addWidget(scroll, 1)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        outer.addLayout(foot)


def read_day(form: RecordForm, name: str, *, needed: bool = False) -> date | None:
    """Return the date in a field. Raises Invalid(REQUIRED or BAD_DATE) with its name."""
    return read_date(form.fields[name].editor, name, needed=needed)


def show_day(form: RecordForm, name: str, day: date | None) -> None:
    """Show a date in a field."""
    editor = form.fields[name].editor
    if isinstance(editor, DateEdit):
        editor.set_date(PartialDate.of(day) if day else None)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the first second of a day in a zone."""
    return datetime.combine(day, time(), zone)
