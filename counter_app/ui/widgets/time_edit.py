"""A time of day as it is typed at a desk: 9, 930, 9:30, 24:00 for the end of the day."""

import re
from datetime import time

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TYPED = re.compile(r"(\d{1,2})(?:[:. ]?(\d{2}))?", re.ASCII)


def read_time(text: str) -> time | None:
    """Read a time; 24:00 is midnight, None is what is no time."""
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if (hour, minute) == (24, 0):
        return time()
    return time(hour, minute) if hour < 24 and minute < 60 else None


class TimeEdit(QLineEdit):
    """A line for a time; what is typed is put in order when the person goes on."""

    def __init__(self, parent: QWidget | None = None, *, is_end: bool = False) -> None:
        """Begin empty; midnight as an end is written 24:00."""
        super().__init__(parent)
        self._is_end = is_end
        self.setMaxLength(5)
        self.setPlaceholderText("17:00" if is_end else "09:00")

    def value(self) -> time | None:
        """Return the time, or None while it is empty or not one."""
        return read_time(self.text())

    def set_time(self, at: time | None) -> None:
        """Show a time."""
        if at is None:
            self.setText("")
        else:
            self.setText("24:00" if self._is_end and at == time() else at.strftime("%H:%M"))

    @property
    def is_wrong(self) -> bool:
        """Whether something was typed that is no time."""
        return bool(self.text().strip()) and self.value() is None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the time in order when the person goes on."""
        at = self.value()
        if at is not None:
            self.set_time(at)
        super().focusOutEvent(event)
