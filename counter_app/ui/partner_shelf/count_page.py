"""Counting a shelf: scan everything, compare, explain what differs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.domain.partners.shelf import ShelfCard
from counter_app.ui.partner_shelf.shelf_model import ShelfModel
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class CountPage(QWidget):
    """How many were scanned, the outcome, and the cards that are missing.

    Signals:
        missing_chosen: a card that is to be reported missing.
        signature_wanted: it is to be asked who counts, before list and shelf are compared.
    """

    missing_chosen = Signal(object)
    signature_wanted = Signal()

    def __init__(self, model: ShelfModel, parent: QWidget | None = None) -> None:
        """Show a model's count."""
        super().__init__(parent)
        self._model = model
        self._hint, self._outcome = Label("", "muted", wrap=True), Badge()
        self._surplus = Label("", "strong", wrap=True)
        self.number: FormField[QLineEdit] = FormField("", QLineEdit())
        self.compare, self.again = QPushButton(), QPushButton()
        self.report, self.close_count = QPushButton(), QPushButton()
        self.records: MarkedTableModel[ShelfCard] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "")
        self._build()

    def begin(self) -> None:
        """Put the cursor where numbers are typed."""
        self.number.editor.setFocus()

    def go_on(self) -> None:
        """Go to what is next: the cards that are missing still, or closing the count."""
        (self.close_count if self.close_count.isEnabled() else self.table).setFocus()

    def retranslate(self) -> None:
        """Word the page anew."""
        self.number.set_label(self.tr("Document number"), self.tr("Scan a card, or type and Enter"))
        self.compare.setText(self.tr("Compare with the list"))
        self.again.setText(self.tr("Count again"))
        self.report.setText(self.tr("Report missing"))
        self.close_count.setText(self.tr("Close the count"))
        self.table.setAccessibleName(self.tr("Cards that are missing"))
        self.records.set_columns(
            (
                Column(self.tr("Number"), lambda one: one.document_number),
                Column(self.tr("Place"), lambda one: one.place),
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
            )
        )
        self.show_count()

    def show_count(self) -> None:
        """Show how far the count is, or what came of it."""
        model, counted = self._model, self._model.counted
        listed = len(model.shelf.cards) if model.shelf else 0
        words = self.tr("%1 scanned; the list has %2.")
        self._hint.setText(words.replace("%1", str(len(model.scanned))).replace("%2", str(listed)))
        self._outcome.setVisible(counted is not None)
        self.records.set_rows(counted.missing if counted else ())
        self.report.setEnabled(bool(counted and counted.missing))
        self.compare.setEnabled(bool(model.scanned) or listed == 0)
        self.close_count.setEnabled(counted is not None and not counted.missing)
        self._surplus.setVisible(bool(counted and counted.surplus))
        if counted is None:
            self.table.set_empty(self.tr("Scan every card on the shelf, then compare."))
            return
        if counted.agrees:
            self._outcome.show_fact(self.tr("Shelf and list agree"), Tone.GOOD)
            self.table.set_empty(self.tr("Nothing is missing."))
        elif counted.missing or counted.surplus:
            differ = self.tr("Missing: %1, not on the list: %2")
            self._outcome.show_fact(
                differ.replace("%1", str(len(counted.missing))).replace(
                    "%2", str(len(counted.surplus))
                ),
                Tone.BAD,
            )
            self.table.choose_row(0)
        else:
            told = self.tr("Every difference is explained: %1")
            self._outcome.show_fact(told.replace("%1", str(counted.explained)), Tone.WARN)
            self.table.set_empty(self.tr("Nothing is left to explain. Close the count."))
        surplus = self.tr(
            "Not on the list: %1. Keep these apart: closing the count tells the "
            "immigration service."
        )
        self._surplus.setText(surplus.replace("%1", ", ".join(counted.surplus)))

    def _build(self) -> None:
        box = VBox(self, spacing=10)
        box.addWidget(self._hint)
        box.addWidget(self.number)
        tools = QWidget()
        row = FlowBox(tools, spacing=8, right=True)
        for button in (self.again, self.compare):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.compare.setProperty("kind", "primary")
        box.addWidget(tools)
        box.addWidget(self._outcome)
        box.addWidget(self._surplus)
        box.addWidget(self.table, 1)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(self.report)
        foot.addWidget(self.close_count)
        box.addLayout(foot)
        self.number.editor.returnPressed.connect(self._take)
        self.compare.clicked.connect(self._compare)
        self.close_count.clicked.connect(self._model.close_count)
        self.again.clicked.connect(self._model.count_again)
        self.report.clicked.connect(self._choose_missing)

    def _compare(self) -> None:
        """Compare, once it is known who counts."""
        if self._model.is_signed:
            self._model.compare()
        else:
            self.signature_wanted.emit()

    def _take(self) -> None:
        if self._model.take_scan(self.number.editor.text()):
            self.number.editor.clear()

    def _choose_missing(self) -> None:
        card = self.table.record()
        if card is not None:
            self.missing_chosen.emit(card)
