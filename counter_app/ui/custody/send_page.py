"""Sending: choose to whom, scan cards into the bag, seal it, give it to the courier."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from counter_app.domain.custody.card import Card
from counter_app.domain.custody.shipment import Consignment, ConsignmentKind, ItemFound
from counter_app.domain.errors import Refused
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.custody.send_model import SendModel
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class SendPage(VaultPage):
    """The bag that is being packed, and what is under way."""

    def __init__(self, model: SendModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.to = QComboBox()
        self.number, self.seal, self.reference, self.courier, self.bag = (
            QLineEdit() for _ in range(5)
        )
        self.result = Label("", "strong", wrap=True)
        self.along = Label("", wrap=True)
        self._build()
        self.on_enter(self.number, self._take)
        self.to.currentIndexChanged.connect(lambda _index: self._empty_bag())
        self.under_way.selected.connect(lambda _one: self._show_buttons())
        model.changed.connect(self.show_all)
        model.refused.connect(self._show_refusal)
        model.sent.connect(self._show_sent)
        model.confirmed.connect(
            lambda of: self.said.emit(
                Tone.GOOD, self.tr("%1 is with the maker.").replace("%1", of.reference)
            )
        )

    @property
    def to_maker(self) -> bool:
        """Whether the bag goes to the maker."""
        return self.to.currentData() is None

    def take_scan(self, text: str) -> bool:
        """Put a card into the bag."""
        self.model.take(text, to_maker=self.to_maker)
        return True

    def begin(self) -> None:
        """Go to the line that is scanned into."""
        self.number.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+Return", self.send_button),)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "From the moment you send it, the courier answers for what is in the bag. Old "
                "documents that were cut go along to the maker."
            )
        )
        for name, words in (
            ("to", self.tr("&To")), ("number", self.tr("Card &number: scan or type")),
            ("bag", self.tr("&Bag")), ("seal", self.tr("&Seal")),
            ("reference", self.tr("&Reference")), ("courier", self.tr("&Courier")),
        ):  # fmt: skip
            self.fields[name].set_label(words)
        self.take_button.setText(self.tr("Into the bag"))
        self.out_button.setText(self.tr("Take out"))
        self.send_button.setText(self.tr("Send with packing list"))
        self.past.setText(self.tr("Recei&ved ones too"))
        self.confirm_button.setText(self.tr("The maker confirmed it"))
        self.cards.setAccessibleName(self.tr("Cards in the bag"))
        self.cards.set_empty(self.tr("The bag is empty. Scan the cards that go into it."))
        self.under_way.setAccessibleName(self.tr("Under way, or received lately"))
        self.under_way.set_empty(self.tr("Nothing is under way from here."))
        self.records.set_columns(
            (
                Column(self.tr("Card"), lambda card: card.document_number),
                Column(self.tr("Place"), lambda card: str(card.place), stretch=True),
                Column(self.tr("State"), lambda card: text.of(card.state)),
            )
        )
        self.sent.set_columns(
            (
                Column(self.tr("Reference"), lambda of: of.reference),
                Column(self.tr("Kind"), lambda of: text.of(of.kind)),
                Column(self.tr("Courier"), lambda of: of.courier, stretch=True),
                Column(self.tr("Sent"), lambda of: text.moment(of.sent_at)),
                Column(self.tr("Cards"), lambda of: str(len(of.items)), numeric=True),
                MarkedColumn(
                    self.tr("Received"), self._received,
                    icon=lambda of: (_tone(of).icon, _tone(of)),
                ),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show the bag and what is under way."""
        wanted = [(self.tr("The maker"), None), *((p.name, p.id) for p in self.model.locations)]
        if [name for name, _ in wanted] != [self.to.itemText(n) for n in range(self.to.count())]:
            kept = self.to.currentData()
            self.to.blockSignals(True)
            self.to.clear()
            for name, location_id in wanted:
                self.to.addItem(name, location_id)
            self.to.setCurrentIndex(max(0, self.to.findData(kept)))
            self.to.blockSignals(False)
        along = self.model.surrendered if self.to_maker else ()
        words = self.tr("Old documents that go along: %1.").replace("%1", ", ".join(along))
        self.along.setText(words if along else "")
        self.along.setVisible(bool(along))
        self.records.set_rows(self.model.packed)
        self.sent.set_rows(self.model.under_way)
        self._show_buttons()

    def _build(self) -> None:
        self.past = QCheckBox()
        self.take_button = self.button(self._take, "scan")
        self.out_button = self.button(lambda: self.model.take_out(self.cards.record()), "minus")
        self.send_button = self.button(self._send, "transfer", primary=True)
        self.confirm_button = self.button(
            lambda: self.model.confirm(self.under_way.record()), "check"
        )
        self.records: MarkedTableModel[Card] = MarkedTableModel((), lambda card: card.id, self)
        self.sent: MarkedTableModel[Consignment] = MarkedTableModel((), lambda of: of.id, self)
        self.cards, self.under_way = SteadyTable(self.records, ""), SteadyTable(self.sent, "")
        self.low(self.cards, 130)
        self.low(self.under_way)
        self.row(
            self.field("to", self.to, 200), self.field("number", self.number, 240),
            self.take_button, self.out_button,
        )  # fmt: skip
        self.box.addWidget(self.result)
        self.box.addWidget(self.cards, 3)
        self.box.addWidget(self.along)
        self.row(
            self.field("bag", self.bag, 80), self.field("seal", self.seal, 130, required=True),
            self.field("reference", self.reference, 150, required=True),
            self.field("courier", self.courier, 150, required=True), self.send_button,
        )  # fmt: skip
        self.box.addWidget(self.under_way, 2)
        self.past.toggled.connect(self.model.show_received)
        self.row(self.confirm_button, self.past)

    def _take(self) -> None:
        if self.number.text().strip():
            self.model.take(self.number.text(), to_maker=self.to_maker)
            self.number.clear()
            self.result.setText("")

    def _send(self) -> None:
        for name, line in (
            ("seal", self.seal), ("reference", self.reference), ("courier", self.courier),
        ):  # fmt: skip
            if not line.text().strip():
                self.fields[name].show_error(self.tr("Fill this in first."))
                line.setFocus()
                return
        to = self.to.currentData()
        self.model.send(
            to if isinstance(to, UUID) else None, self.bag.text(), self.seal.text(),
            self.reference.text(), self.courier.text(), text.language(),
        )  # fmt: skip

    def _empty_bag(self) -> None:
        for card in self.model.packed:
            self.model.take_out(card)
        self.show_all()

    def _show_buttons(self) -> None:
        one = self.under_way.record()
        back = one is not None and one.is_open and one.kind is ConsignmentKind.TO_MAKER
        self.confirm_button.setEnabled(back)
        self.send_button.setEnabled(bool(self.model.packed))
        self.out_button.setEnabled(self.cards.record() is not None)

    def _received(self, of: Consignment) -> str:
        """Say when it was closed at the other end, and what was missing there."""
        if of.closed_at is None:
            return self.tr("under way")
        lost = of.count(ItemFound.MISSING)
        words = self.tr("%1, missing: %2") if lost else "%1"
        return words.replace("%1", text.moment(of.closed_at)).replace("%2", str(lost))

    def _show_refusal(self, refusal: Refused) -> None:
        self.result.set_tone(Tone.BAD)
        self.result.setText(text.error(refusal))

    def _show_sent(self, of: Consignment, pdf: bytes) -> None:
        self.seal.clear()
        self.reference.clear()
        words = self.tr("%1 is under way.").replace("%1", of.reference)
        self.said.emit(Tone.GOOD, words)
        self.pdf_made.emit(pdf, "packing-list.pdf")


def _tone(of: Consignment) -> Tone:
    if of.is_open:
        return Tone.QUIET
    return Tone.BAD if of.count(ItemFound.MISSING) else Tone.GOOD
