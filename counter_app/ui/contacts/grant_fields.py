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
        said: one of them was changed.
    """

    said = Signal()

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

    @property
    def granted_on(self) -> date | None:
        """The day of the grant; None where nobody said, or where the form asks for nothing."""
        read = None if self.isHidden() or self.granted.is_wrong else self.granted.date()
        return None if read is None else read.latest()

    @property
    def has_mvv(self) -> bool | None:
        """Whether there was an mvv; None where nobody said."""
        return None if self.isHidden() else list(_MVV)[self.mvv.currentIndex()]

    def _say(self) -> None:
        if not self.granted.is_wrong:
            self.said.emit()
