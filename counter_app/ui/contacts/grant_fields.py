"""What is asked about a highly skilled migrant beside the procedure: the grant, and an mvv."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from counter_app.domain.partial_date import PartialDate
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.words import QT_TRANSLATE_NOOP

_MVV: Final[Mapping[bool | None, str]] = {
    None: QT_TRANSLATE_NOOP("GrantFields", "Not said"),
    True: QT_TRANSLATE_NOOP("GrantFields", "Yes"),
    False: QT_TRANSLATE_NOOP("GrantFields", "No"),
}


class GrantFields(QWidget):
    """The day of the grant, and whether the person travelled in on an mvv.

    Signals:
        said: the day or None, and whether there was an mvv, None where nobody said.
    """

    said = Signal(object, object)

    def __init__(
        self, name: str, granted_on: date | None, *, has_mvv: bool | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show what was said of a person."""
        super().__init__(parent)
        self.granted, self.mvv = DateEdit(), QComboBox()
        granted = self.tr("Permit of {name} granted on")
        self.granted.setAccessibleName(granted.replace("{name}", name))
        if granted_on is not None:
            self.granted.set_date(PartialDate.of(granted_on))
        mvv = self.tr("Did {name} travel in on an mvv?")
        self.mvv.setAccessibleName(mvv.replace("{name}", name))
        for answer, words in _MVV.items():
            self.mvv.addItem(QCoreApplication.translate("GrantFields", words), answer)
        self.mvv.setCurrentIndex(list(_MVV).index(has_mvv))
        box = VBox(self, spacing=4)
        box.addWidget(FormField(self.tr("Permit granted on"), self.granted))
        box.addWidget(FormField(self.tr("Travelled in on an mvv"), self.mvv))
        self.granted.editingFinished.connect(self._say)
        self.mvv.activated.connect(lambda _row: self._say())

    def _say(self) -> None:
        if self.granted.is_wrong:
            return
        read = self.granted.date()
        day = read.latest() if read is not None else None
        self.said.emit(day, list(_MVV)[self.mvv.currentIndex()])
