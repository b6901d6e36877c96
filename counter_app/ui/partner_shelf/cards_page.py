"""What lies on the shelf: cards to be handed out, and what is out of use and goes back."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.shelf import ShelfCard
from counter_app.ui import text
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.date_edit import write_date
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class CardsPage(QWidget):
    """The cards, and what can be done with the chosen one.

    Signals:
        chosen: another card is chosen, or none.
        back_wanted: the chosen ShelfCard is to be sent back.
        missing: the chosen ShelfCard is not there.
    """

    chosen = Signal()
    back_wanted = Signal(object)
    missing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the page, empty."""
        super().__init__(parent)
        self.records: MarkedTableModel[ShelfCard] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "")
        self.back, self.report = QPushButton(), QPushButton()
        keep_icon(self.back, "transfer")
        keep_icon(self.report, "warn")
        self._build()
        self.table.selected.connect(lambda _one: self.chosen.emit())
        self.back.clicked.connect(lambda: self._with_chosen(self.back_wanted))
        self.report.clicked.connect(lambda: self._with_chosen(self.missing))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.back.setText(self.tr("Send back…"))
        self.report.setText(self.tr("Report missing"))
        self.table.setAccessibleName(self.tr("Cards on the shelf"))
        self.table.set_empty(self.tr("The shelf is empty. Take in a bag under Arrivals."))
        self.records.set_columns(
            (
                Column(self.tr("Place"), lambda one: one.place),
                Column(self.tr("Number"), lambda one: one.document_number),
                Column(self.tr("Type"), self._type),
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
                Column(self.tr("Born"), lambda one: born(one.born)),
                Column(self.tr("Here since"), self._since, lambda one: one.since),
                MarkedColumn(
                    self.tr("State"), self._state,
                    icon=lambda one: (Tone.WARN.icon, Tone.WARN) if one.goes_back else None,
                ),
            )
        )  # fmt: skip

    @staticmethod
    def _since(one: ShelfCard) -> str:
        return text.moment(one.since) if one.since else ""

    def _type(self, one: ShelfCard) -> str:
        return one.document_type if one.is_card else self.tr("old document")

    def _state(self, one: ShelfCard) -> str:
        """Say how a card stands; of what is out of use or lies too long, that it goes back."""
        if not one.goes_back:
            return text.of(one.state)
        return self.tr("%1: goes back").replace("%1", text.of(one.state))

    def _with_chosen(self, wanted: SignalInstance) -> None:
        one = self.table.record()
        if one is not None:
            wanted.emit(one)

    def _build(self) -> None:
        box = VBox(self, spacing=10)
        box.addWidget(self.table, 1)
        row = HBox(spacing=8)
        row.addStretch(1)
        row.addWidget(self.report)
        row.addWidget(self.back)
        box.addLayout(row)


def born(written: str) -> str:
    """Write a day of birth as the desk reads it, "" where it is not given."""
    return write_date(PartialDate.parse(written)) if written else ""
