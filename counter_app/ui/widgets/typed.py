"""What was typed in a field, or why it cannot be right."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.time_edit import TimeEdit


def read_date(editor: QWidget, name: str, *, needed: bool = False) -> date | None:
    """Return a date; None for an empty field. Raises Invalid(REQUIRED, BAD_DATE)."""
    found = editor.date() if isinstance(editor, DateEdit) else None
    if found is not None:
        return date(found.year, found.month, found.day)
    if isinstance(editor, DateEdit) and editor.is_wrong:
        raise Invalid(Code.BAD_DATE, name, value=editor.text())
    if needed:
        raise Invalid(Code.REQUIRED, name)
    return None


def read_time(editor: QWidget, name: str, *, needed: bool = False) -> time | None:
    """Return a time; None for an empty field. Raises Invalid(REQUIRED, BAD_TIME)."""
    found = editor.value() if isinstance(editor, TimeEdit) else None
    if found is not None:
        return found
    if isinstance(editor, TimeEdit) and editor.is_wrong:
        raise Invalid(Code.BAD_TIME, name, value=editor.text())
    if needed:
        raise Invalid(Code.REQUIRED, name)
    return None


def read_number(editor: QWidget, name: str) -> int | None:
    """Return a whole number; None for an empty field. Raises Invalid(BAD_NUMBER)."""
    if isinstance(editor, QSpinBox):
        return editor.value()
    typed = editor.text().strip() if isinstance(editor, QLineEdit) else ""
    if not typed:
        return None
    if not typed.isdecimal():
        raise Invalid(Code.BAD_NUMBER, name, value=typed)
    return int(typed)
