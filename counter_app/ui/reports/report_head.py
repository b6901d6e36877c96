"""The head of the figures: which days, where, and what to take away."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from counter_app.domain.partial_date import PartialDate
from counter_app.services.agenda import ListKind
from counter_app.ui.reports.reports_model import Period, ReportsModel
from counter_app.ui.theme import keep_icon, keep_width
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField


class ReportHead(QWidget):
    """What is counted, and files of it.

    Signals:
        period_chosen: a Period.
        days_chosen: the first and the last day.
        place_chosen: the id of a location, or None for all.
        file_wanted: the ListKind of a file of the figure.
        month_wanted: the monthly report.
    """

    period_chosen = Signal(object)
    days_chosen = Signal(object, object)
    place_chosen = Signal(object)
    file_wanted = Signal(object)
    month_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the bar, empty."""
        super().__init__(parent)
        self.period, self.place = QComboBox(), QComboBox()
        self.first, self.last = DateEdit(), DateEdit()
        self._period = FormField("", self.period)
        self._place = FormField("", self.place)
        self.first_field, self.last_field = FormField("", self.first), FormField("", self.last)
        self.export, self.month = QPushButton(), QPushButton()
        self._menu = QMenu(self)
        self._build()

    def show_state(self, model: ReportsModel) -> None:
        """Show what the model asks for."""
        asked, figure = model.asked, model.figure
        self.period.setCurrentIndex(self.period.findData(model.period))
        for edit, day in ((self.first, asked.first), (self.last, asked.last)):
            if not edit.hasFocus():
                edit.set_date(PartialDate(day.year, day.month, day.day))
        known = [self.place.itemData(number) for number in range(1, self.place.count())]
        if known != [one.id for one in model.places]:
            while self.place.count() > 1:
                self.place.removeItem(1)
            for one in model.places:
                self.place.addItem(one.name, one.id)
        self.place.setCurrentIndex(max(0, self.place.findData(asked.location_id)))
        self.place.setEnabled(not figure.is_everywhere)
        for part in (self.period, self.first, self.last):
            part.setEnabled(not figure.is_standing)

    def retranslate(self) -> None:
        """Word the bar anew."""
        self._period.set_label(self.tr("Period"))
        self._place.set_label(self.tr("Location"))
        self.first_field.set_label(self.tr("From"))
        self.last_field.set_label(self.tr("To"))
        self.export.setText(self.tr("Take away…"))
        self.month.setText(self.tr("Monthly report…"))
        for number, words in enumerate((
            self.tr("This month"), self.tr("Last month"), self.tr("This year"),
            self.tr("Last 12 months"), self.tr("Other days"),
        )):  # fmt: skip
            self.period.setItemText(number, words)
        self.place.setItemText(0, self.tr("All locations"))

    def _build(self) -> None:
        row = FlowBox(self, spacing=8, low=True)
        for period in Period:
            self.period.addItem("", period)
        self.place.addItem("", None)
        for editor, units in (
            (self.period, 180.0), (self.place, 170.0), (self.first, 110.0), (self.last, 110.0),
        ):  # fmt: skip
            keep_width(editor, units)
        for part in (self._period, self.first_field, self.last_field, self._place, self.export,
                     self.month):  # fmt: skip
            row.addWidget(part)
        keep_icon(self.month, "reports", "accent")
        for button in (self.export, self.month):
            button.setAutoDefault(False)
        for kind in ListKind:
            action = self._menu.addAction(kind.value.upper())
            action.triggered.connect(lambda _checked=False, k=kind: self.file_wanted.emit(k))
        self.period.activated.connect(lambda _n: self.period_chosen.emit(self.period.currentData()))
        self.place.activated.connect(lambda _n: self.place_chosen.emit(self._chosen_place()))
        for edit in (self.first, self.last):
            edit.editingFinished.connect(self._take_days)
        self.export.clicked.connect(
            lambda: self._menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))
        )
        self.month.clicked.connect(self.month_wanted)

    def _chosen_place(self) -> UUID | None:
        found = self.place.currentData(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, UUID) else None

    def _take_days(self) -> None:
        """Ask for other days once both are whole; what is typed stays where it is."""
        first, last = _whole(self.first), _whole(self.last)
        for edit, field in ((first, self.first_field), (last, self.last_field)):
            if edit is None:
                field.show_error(self.tr("Day, month and year, such as 01-09-2026."))
            else:
                field.clear_error()
        if first is None or last is None:
            return
        if last < first:
            self.last_field.show_error(self.tr("The last day comes before the first."))
            return
        self.days_chosen.emit(first, last)


def _whole(edit: DateEdit) -> date | None:
    found = edit.date()
    return found.latest() if found is not None else None
