"""Receiving: seal by seal, then card by card, then the count by hand."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QSpinBox

from counter_app.domain.custody.shipment import Bag, Consignment, Item, ItemFound, SealFound
from counter_app.services.receiving import Scanned, ScanResult
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.custody.receive_model import ReceiveModel
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_TONES = {
    ItemFound.EXPECTED: Tone.QUIET,
    ItemFound.ARRIVED: Tone.GOOD,
    ItemFound.DAMAGED: Tone.BAD,
    ItemFound.WRONG_ADDRESS: Tone.WARN,
    ItemFound.MISSING: Tone.BAD,
}


class ReceivePage(VaultPage):
    """One consignment at a time, the others above it."""

    def __init__(self, model: ReceiveModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.reference, self.courier = QLineEdit(), QLineEdit()
        self.number, self.damaged, self.broken = QLineEdit(), QCheckBox(), QPushButton()
        self.counted = QSpinBox()
        self.counted.setRange(0, 99_999)
        self.progress = Label("", "heading", wrap=True)
        self.result = Label("", "strong", wrap=True)
        self._build()
        self.coming.selected.connect(model.choose)
        self.on_enter(self.number, self._take)
        model.changed.connect(self.show_all)
        model.scanned.connect(self._show_scan)
        model.opened.connect(self._show_bag)
        model.announced.connect(self._show_announced)
        model.closed.connect(self._show_closed)

    def take_scan(self, text: str) -> bool:
        """Take a seal or a card."""
        if self.model.chosen is None:
            return False
        self.model.take(text, is_damaged=self.damaged.isChecked())
        return True

    def begin(self) -> None:
        """Go to the line that is scanned into."""
        (self.number if self.model.chosen else self.reference).setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+O", self.list_button), ("Ctrl+Return", self.close_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Take in the maker's list, look at each seal, scan each card. What the list and "
                "the bags do not agree on becomes a case."
            )
        )
        self.fields["reference"].set_label(self.tr("&Reference of the list"))
        self.fields["courier"].set_label(self.tr("&Courier"))
        self.list_button.setText(self.tr("Take in list…"))
        self.coming.setAccessibleName(self.tr("Consignments on their way to here"))
        self.coming.set_empty(
            self.tr("Nothing is on its way. Take in a list when the maker sends one.")
        )
        self.cards.setAccessibleName(self.tr("Cards of this consignment"))
        self.cards.set_empty(self.tr("Choose a consignment."))
        self.damaged.setText(self.tr("&Damaged"))
        self.broken.setText(self.tr("Seal is &broken"))
        self.take_button.setText(self.tr("Take"))
        self.fields["counted"].set_label(self.tr("Counted by &hand"))
        self.close_button.setText(self.tr("Close consignment"))
        self._models_words()
        self.show_all()

    def show_all(self) -> None:
        """Show the consignments, and the cards of the chosen one."""
        of, bag = self.model.chosen, self.model.next_bag
        self.records.set_rows(self.model.consignments)
        if of is not None:
            self.coming.select(of.id)
        self.items.set_rows(of.items if of else ())
        self.fields["seal"].set_label(
            self.tr("&Seal of bag %1: scan or type").replace("%1", bag.label)
            if bag
            else self.tr("Card &number: scan or type")
        )
        for widget in (self.number, self.take_button, self.counted):
            widget.setEnabled(of is not None)
        self.damaged.setVisible(bag is None)
        self.damaged.setEnabled(of is not None)
        self.broken.setVisible(bag is not None)
        self.close_button.setEnabled(of is not None and bag is None)
        self._show_progress(of, bag)

    def _build(self) -> None:
        self.list_button = self.button(self._choose_list, "imports")
        self.take_button = self.button(self._take, "scan", primary=True)
        self.close_button = self.button(self._close, "check")
        self.broken.clicked.connect(lambda: self.model.open_bag(self.number.text(), is_broken=True))
        self.broken.setAutoDefault(False)
        self.records: MarkedTableModel[Consignment] = MarkedTableModel((), lambda one: one.id, self)
        self.items: MarkedTableModel[Item] = MarkedTableModel((), lambda one: one.card_id, self)
        self.coming, self.cards = SteadyTable(self.records, ""), SteadyTable(self.items, "")
        self.low(self.coming)
        self.low(self.cards)
        self.row(
            self.field("reference", self.reference, 180, required=True),
            self.field("courier", self.courier, 180, required=True), self.list_button,
        )  # fmt: skip
        self.box.addWidget(self.coming, 2)
        self.box.addWidget(self.progress)
        self.row(self.field("seal", self.number, 280), self.take_button, self.damaged, self.broken)
        self.box.addWidget(self.result)
        self.box.addWidget(self.cards, 3)
        self.row(self.field("counted", self.counted, 120), self.close_button)

    def _models_words(self) -> None:
        self.records.set_columns(
            (
                Column(self.tr("Reference"), lambda one: one.reference),
                Column(self.tr("Kind"), lambda one: text.of(one.kind)),
                Column(self.tr("Courier"), lambda one: one.courier, stretch=True),
                Column(self.tr("Sent"), lambda one: text.moment(one.sent_at)),
                Column(self.tr("Bags"), lambda one: str(len(one.bags)), numeric=True),
                Column(self.tr("Scanned"), _progress, numeric=True),
            )
        )
        self.items.set_columns(
            (
                Column(self.tr("Card"), lambda one: one.document_number),
                Column(self.tr("Bag"), lambda one: one.bag),
                MarkedColumn(
                    self.tr("State"), lambda one: text.of(one.found), stretch=True,
                    icon=lambda one: (_TONES[one.found].icon, _TONES[one.found]),
                ),
            )
        )  # fmt: skip

    def _show_progress(self, of: Consignment | None, bag: Bag | None) -> None:
        self.progress.setVisible(of is not None)
        if of is None:
            self.progress.setText("")
        elif bag is not None:
            words = self.tr("%1: look at the seal of bag %2. On the list: %3.")
            seal = bag.seal or self.tr("no number")
            self.progress.setText(
                words.replace("%1", of.reference).replace("%2", bag.label).replace("%3", seal)
            )
        else:
            words = self.tr("%1: %2 of %3 cards are here, %4 still to be scanned.")
            here = len(of.items) - self.model.left
            for mark, value in (
                ("%1", of.reference), ("%2", here), ("%3", len(of.items)), ("%4", self.model.left),
            ):  # fmt: skip
                words = words.replace(mark, str(value))
            self.progress.setText(words)

    def _take(self) -> None:
        if self.number.text().strip():
            self.model.take(self.number.text(), is_damaged=self.damaged.isChecked())

    def _choose_list(self) -> QFileDialog | None:
        for name, line in (("reference", self.reference), ("courier", self.courier)):
            if not line.text().strip():
                self.fields[name].show_error(self.tr("Fill this in first."))
                line.setFocus()
                return None
        dialog = QFileDialog(
            self, self.tr("The maker's list"), "",
            self.tr("Lists (*.csv *.xlsx *.xml *.txt)"),
        )  # fmt: skip
        dialog.fileSelected.connect(self.announce)
        dialog.open()
        return dialog

    def announce(self, path: str) -> None:
        """Take in the list that was chosen."""
        self.model.announce(Path(path), self.reference.text(), self.courier.text())

    def _close(self) -> object:
        if self.model.left == 0:
            self.model.close(self.counted.value())
            return None
        words = self.tr("Cards not found: %1. They are missing from now on, each as a case.")
        return ask(
            self, self.tr("Close with cards missing?"),
            words.replace("%1", str(self.model.left)), self.tr("Close"), self.tr("Go on scanning"),
            lambda: self.model.close(self.counted.value()),
        )  # fmt: skip

    def _show_scan(self, result: ScanResult) -> None:
        tone = {Scanned.ARRIVED: Tone.GOOD, Scanned.SEEN_BEFORE: Tone.QUIET}.get(
            result.scanned, Tone.WARN
        )
        self.result.set_tone(tone)
        self.result.setText(f"{result.number}: {text.of(result.scanned)}")
        self.number.clear()
        self.damaged.setChecked(False)

    def _show_bag(self, bag: Bag) -> None:
        self.result.set_tone(Tone.GOOD if bag.found is SealFound.INTACT else Tone.WARN)
        self.result.setText(f"{bag.label}: {text.of(bag.found)}")
        self.number.clear()

    def _show_announced(self, of: Consignment, held_back: int) -> None:
        self.reference.clear()
        words = self.tr("Cards announced: %1. Rows that wait under Files: %2.")
        words = words.replace("%1", str(len(of.items))).replace("%2", str(held_back))
        self.said.emit(Tone.WARN if held_back else Tone.GOOD, words)
        self.number.setFocus()

    def _show_closed(self, of: Consignment) -> None:
        self.counted.setValue(0)
        self.result.setText("")
        words = self.tr("%1 is closed. Put the cards away under Stock.")
        self.said.emit(Tone.GOOD, words.replace("%1", of.reference))


def _progress(of: Consignment) -> str:
    return f"{len(of.items) - of.count(ItemFound.EXPECTED)} / {len(of.items)}"
