"""A date as it is typed at a desk: day, month, year, with parts that may be unknown."""

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.partial_date import PartialDate

_TYPED = re.compile(r"(?:(?:(\d{1,2})[-./ ])?(\d{1,2})[-./ ])?(\d{4})", re.ASCII)
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4})", re.ASCII)


def read_date(text: str) -> PartialDate | None:
    """Read 26-09-1997, 26091997, 00-09-1997, 09-1997 or 1997; None for what is no date."""
    text = text.strip()
    match = _RUN.fullmatch(text) or _TYPED.fullmatch(text)
    if match is None:
        return None
    day, month, year = (int(part or 0) for part in match.groups())
    try:
        return PartialDate(year, month, day)
    except Invalid:
        return None


def write_date(date: PartialDate) -> str:
    """Write dd-mm-yyyy, with 00 for unknown parts, as Dutch documents do."""
    return f"{date.day:02}-{date.month:02}-{date.year:04}"


class DateEdit(QLineEdit):
    """A line for a date; what is typed is put in order when the person goes on.

    Signals:
        date_changed: another date, or None while there is none.
    """

    date_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, partial: bool = False) -> None:
        """Take unknown days and months too if `partial`."""
        super().__init__(parent)
        self._partial = partial
        self._last: PartialDate | None = None
        self.setMaxLength(10)
        self.textChanged.connect(self._changed)
        self._retranslate()

    def date(self) -> PartialDate | None:
        """Return the date, or None while it is empty or not one."""
        date = read_date(self.text())
        if date is not None and not date.is_complete and not self._partial:
            return None
        return date

    def set_date(self, date: PartialDate | None) -> None:
        """Show a date."""
        self.setText("" if date is None else write_date(date))

    @property
    def is_wrong(self) -> bool:
        """Whether something was typed that is no date."""
        return bool(self.text().strip()) and self.date() is None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the date in order when the person goes on."""
        date = self.date()
        if date is not None:
            self.setText(write_date(date))
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Word the example anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _changed(self) -> None:
        date = self.date()
        if date != self._last:
            self._last = date
            self.date_changed.emit(date)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("dd-mm-yyyy"))
