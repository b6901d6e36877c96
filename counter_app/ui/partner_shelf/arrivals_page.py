"""A bag arrived: look at its seal, scan each card, count them by hand, close it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from counter_app.domain.custody.shipment import Bag, Consignment, Item, ItemFound, SealFound
from counter_app.services.receiving import Scanned, ScanResult
from counter_app.ui import text
from counter_app.ui.receiving_model import ReceivingModel
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.page_parts import act_button, keep_low, wrapping_row
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_TONES = {
    ItemFound.EXPECTED: Tone.QUIET, ItemFound.ARRIVED: Tone.GOOD, ItemFound.DAMAGED: Tone.BAD,
    ItemFound.WRONG_ADDRESS: Tone.WARN, ItemFound.MISSING: Tone.BAD,
}  # fmt: skip


class ArrivalsPage(QWidget):
    """What is on its way to this counter; one consignment at a time is taken in.

    Signals:
        said: a Tone and words that belong on the screen's banner.
    """

    said = Signal(object, str)

    def __init__(self, model: ReceivingModel, parent: QWidget | None = None) -> None:
        """Lay out the page."""
        super().__init__(parent)
        self.model = model
        self._hint, self._progress = Label("", "muted", wrap=True), Label("", "heading", wrap=True)
        self._result = Label("", "strong", wrap=True)
        self.number: FormField[QLineEdit] = FormField("", QLineEdit())
        self.counted: FormField[QSpinBox] = FormField("", QSpinBox())
        self.damaged = QCheckBox()
        self.take = act_button(self._take, "scan", primary=True)
        self.broken = act_button(self._break, "warn")
        self.close_bag = act_button(self._close, "check")
        self.records: MarkedTableModel[Consignment] = MarkedTableModel((), lambda of: of.id, self)
        self.items: MarkedTableModel[Item] = MarkedTableModel((), lambda one: one.card_id, self)
        self.coming, self.cards = SteadyTable(self.records, ""), SteadyTable(self.items, "")
        self._build()
        self.coming.selected.connect(model.choose)
        self.number.editor.returnPressed.connect(self._take)
        model.changed.connect(self.show_all)
        model.scanned.connect(self._show_scan)
        model.opened.connect(self._show_bag)
        model.closed.connect(self._show_closed)

    def begin(self) -> None:
        """Put the cursor where seals and numbers are scanned."""
        self.number.editor.setFocus()

    def take_scan(self, scanned: str) -> bool:
        """Take a seal or a card; False where nothing is on its way."""
        if self.model.chosen is None:
            return False
        self.model.take(scanned, is_damaged=self.damaged.isChecked())
        return True

    def retranslate(self) -> None:
        """Word the page anew."""
        self._hint.setText(
            self.tr(
                "Look at the seal, scan each card, count them by hand. The immigration service is "
                "told of what is missing, damaged or not on the list."
            )
        )
        self.coming.setAccessibleName(self.tr("Bags on their way to this counter"))
        self.coming.set_empty(self.tr("Nothing is on its way to this counter."))
        self.cards.setAccessibleName(self.tr("Cards of this consignment"))
        self.cards.set_empty(self.tr("Choose a consignment."))
        self.damaged.setText(self.tr("&Damaged"))
        self.broken.setText(self.tr("Seal is &broken"))
        self.take.setText(self.tr("Take"))
        self.counted.set_label(self.tr("Counted by &hand"))
        self.close_bag.setText(self.tr("All taken out: close"))
        self.records.set_columns(
            (
                Column(self.tr("Reference"), lambda of: of.reference),
                Column(self.tr("Courier"), lambda of: of.courier, stretch=True),
                Column(self.tr("Sent"), lambda of: text.moment(of.sent_at)),
                Column(self.tr("Scanned"), _so_far, numeric=True),
            )
        )
        self.items.set_columns(
            (
                Column(self.tr("Number"), lambda one: one.document_number),
                MarkedColumn(
                    self.tr("State"), lambda one: text.of(one.found), stretch=True,
                    icon=lambda one: (_TONES[one.found].icon, _TONES[one.found]),
                ),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show what is on its way, and how far the chosen one is taken in."""
        of, bag = self.model.chosen, self.model.next_bag
        self.records.set_rows(self.model.consignments)
        if of is not None:
            self.coming.select(of.id)
        self.items.set_rows(of.items if of else ())
        if bag is not None:
            words = self.tr("&Seal of bag %1: scan or type").replace("%1", bag.label)
        else:
            words = self.tr("Document &number: scan or type")
        self.number.set_label(words)
        for widget in (self.number, self.take, self.counted):
            widget.setEnabled(of is not None)
        self.damaged.setVisible(bag is None)
        self.damaged.setEnabled(of is not None)
        self.broken.setVisible(bag is not None)
        self.close_bag.setEnabled(of is not None and bag is None)
        self._show_progress(of, bag)

    def _build(self) -> None:
        self.number.editor.setMaxLength(60)
        self.counted.editor.setRange(0, 99_999)
        box = VBox(self, spacing=10)
        for table in (self.coming, self.cards):
            keep_low(table)
        box.addWidget(self._hint)
        box.addWidget(self.coming, 2)
        box.addWidget(self._progress)
        box.addWidget(wrapping_row(self.number, self.take, self.damaged, self.broken))
        box.addWidget(self._result)
        box.addWidget(self.cards, 3)
        box.addWidget(wrapping_row(self.counted, self.close_bag))

    def _show_progress(self, of: Consignment | None, bag: Bag | None) -> None:
        self._progress.setVisible(of is not None)
        if of is None:
            self._progress.setText("")
        elif bag is not None:
            words = self.tr("Bag %1: its seal should say %2.")
            seal = bag.seal or self.tr("no number")
            self._progress.setText(words.replace("%1", bag.label).replace("%2", seal))
        else:
            words = self.tr("%1 of %2 cards are here, %3 still to be scanned.")
            left = self.model.left
            for mark, value in (("%1", len(of.items) - left), ("%2", len(of.items)), ("%3", left)):
                words = words.replace(mark, str(value))
            self._progress.setText(words)

    def _take(self) -> None:
        if self.number.editor.text().strip():
            self.take_scan(self.number.editor.text())

    def _break(self) -> None:
        self.model.open_bag(self.number.editor.text(), is_broken=True)

    def _close(self) -> None:
        if self.model.left == 0:
            self.model.close(self.counted.editor.value())
            return
        words = self.tr(
            "Cards not found: %1. They are missing from now on, and the immigration service is "
            "told."
        )
        ask(
            self, self.tr("Close with cards missing?"),
            words.replace("%1", str(self.model.left)), self.tr("Close"), self.tr("Go on scanning"),
            lambda: self.model.close(self.counted.editor.value()),
        )  # fmt: skip

    def _show_scan(self, result: ScanResult) -> None:
        good = {Scanned.ARRIVED: Tone.GOOD, Scanned.SEEN_BEFORE: Tone.QUIET}
        self._say(good.get(result.scanned, Tone.WARN), result.number, text.of(result.scanned))
        self.damaged.setChecked(False)

    def _show_bag(self, bag: Bag) -> None:
        tone = Tone.GOOD if bag.found is SealFound.INTACT else Tone.WARN
        self._say(tone, bag.label, text.of(bag.found))

    def _say(self, tone: Tone, subject: str, words: str) -> None:
        self._result.set_tone(tone)
        self._result.setText(f"{subject}: {words}")
        self.number.editor.clear()
        self.begin()

    def _show_closed(self, of: Consignment) -> None:
        self.counted.editor.setValue(0)
        self._result.setText("")
        lost = of.count(ItemFound.MISSING)
        here = of.count(ItemFound.ARRIVED) + of.count(ItemFound.DAMAGED)
        words = self.tr("%1 is closed. Cards here: %2.")
        if lost:
            words = self.tr(
                "%1 is closed. Cards here: %2, missing: %3. The immigration service is told."
            )
        for mark, value in (("%1", of.reference), ("%2", here), ("%3", lost)):
            words = words.replace(mark, str(value))
        self.said.emit(Tone.WARN if lost else Tone.GOOD, words)


def _so_far(of: Consignment) -> str:
    return f"{len(of.items) - of.count(ItemFound.EXPECTED)} / {len(of.items)}"
