"""The stock: put received cards away, find a card, take one out of use."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from counter_app.domain.custody.card import Card, CardState
from counter_app.services.ageing import Reminders
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.custody.set_aside import SetAside
from counter_app.ui.custody.stock_model import StockModel
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.second_signature import ask_second
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_TONES = {
    CardState.RECEIVED: Tone.WARN,
    CardState.IN_STOCK: Tone.GOOD,
    CardState.RESERVED: Tone.INFO,
    CardState.BLOCKED: Tone.BAD,
}


class StockPage(VaultPage):
    """A line to scan a card and its tray, below it all that lies here in walking order."""

    def __init__(self, model: StockModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.number, self.position, self.tray = QLineEdit(), QSpinBox(), QComboBox()
        self.position.setRange(0, 10_000)
        self.filter = QLineEdit()
        self.due = QCheckBox()
        self.result = Label("", "strong", wrap=True)
        self._build()
        self.number.textChanged.connect(lambda _text: self._propose())
        self.on_enter(self.number, self._put)
        self.filter.textChanged.connect(model.filter)
        self.due.toggled.connect(model.show_due)
        self.table.selected.connect(lambda _card: self._show_buttons())
        model.changed.connect(self.show_all)
        model.put_away.connect(self._show_put)
        model.set_apart.connect(self._show_apart)
        model.aimed.connect(self._show_aim)
        model.reminded.connect(self._print_reminders)

    def take_scan(self, text: str) -> bool:
        """Take a card; the label of a tray or a position then lays it there."""
        label = text.strip()
        place = self.model.read_place(label)
        if place is not None and self.number.text():
            self.tray.setCurrentText(place.box)
            self.position.setValue(place.position or 0)
            self._put()
            return True
        card = self.model.find(label)
        if card is None:
            return False
        self.number.setText(card.document_number)
        self.table.select(card.id)
        return True

    def begin(self) -> None:
        """Go to the line that is scanned into."""
        self.number.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+Return", self.put_button), ("Ctrl+M", self.miss_button),
            ("Ctrl+P", self.remind_button), ("Ctrl+T", self.aside.aside_button),
            ("Ctrl+Shift+T", self.aside.back_button),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Scan a card, then the label of its tray, or press Enter to lay it as proposed."
            )
        )
        self.fields["number"].set_label(self.tr("Card &number: scan or type"))
        self.fields["tray"].set_label(self.tr("&Tray"))
        self.fields["position"].set_label(self.tr("&Position"))
        self.position.setSpecialValueText(self.tr("first free"))
        self.put_button.setText(self.tr("Lay it there"))
        self.fields["filter"].set_label(self.tr("&Find in the stock"))
        self.due.setText(self.tr("&Due by age only"))
        self.aside.retranslate()
        self.miss_button.setText(self.tr("Cannot be found"))
        self.block_button.setText(self.tr("Block"))
        self.back_button.setText(self.tr("Take back"))
        self.destroy_button.setText(self.tr("Destroy, two people"))
        self.table.setAccessibleName(self.tr("Cards that lie here"))
        self.table.set_empty(self.tr("No card lies here. Take in a consignment under Receive."))
        self.records.set_columns(
            (
                Column(self.tr("Place"), lambda card: str(card.place)),
                Column(self.tr("Card"), lambda card: card.document_number),
                Column(self.tr("Name on it"), _name, stretch=True),
                MarkedColumn(
                    self.tr("State"), lambda card: text.of(card.state),
                    icon=lambda card: (_tone(card).icon, _tone(card)),
                ),
                Column(self.tr("Set aside for"), self.aside.aim),
                Column(self.tr("Due"), self._stage),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show the stock."""
        labels = [tray.label for tray in self.model.trays]
        if labels != [self.tray.itemText(n) for n in range(self.tray.count())]:
            chosen = self.tray.currentText()
            self.tray.clear()
            self.tray.addItems(labels)
            self.tray.setCurrentText(chosen)
        self.records.set_rows(self.model.shown)
        waiting, due = len(self.model.waiting), len(self.model.due)
        words = [self.tr("Cards that lie here: %1.").replace("%1", str(len(self.model.cards)))]
        if waiting:
            words.append(self.tr("To be put away: %1.").replace("%1", str(waiting)))
        self.due.setEnabled(bool(due) or self.due.isChecked())
        if due:
            words.append(self.tr("Due by their age: %1.").replace("%1", str(due)))
        if self.model.due_at_partners:
            away = str(len(self.model.due_at_partners))
            words.append(self.tr("Due at partners' points: %1.").replace("%1", away))
        if self.model.unreachable:
            unreachable = self.tr("To be reminded, but without an address on file: %1.")
            words.append(unreachable.replace("%1", str(self.model.unreachable)))
        self.summary.setText(" ".join(words))
        if not self.number.text() and self.model.waiting:
            self._propose()
        self._word_reminders()
        self._show_buttons()

    def _build(self) -> None:
        self.put_button = self.button(self._put, "check", primary=True)
        self.miss_button = self.button(self._miss, "search")
        self.block_button = self.button(self._block, "lock")
        self.back_button = self.button(self._back, "undo")
        self.destroy_button = self.button(self._destroy, "cross")
        self.remind_button = self.button(self.model.remind, "printer")
        self.records: MarkedTableModel[Card] = MarkedTableModel((), lambda card: card.id, self)
        self.table = SteadyTable(self.records, "")
        self.summary = Label("", "heading")
        self.row(
            self.field("number", self.number, 220), self.field("tray", self.tray, 160),
            self.field("position", self.position, 110), self.put_button,
        )  # fmt: skip
        self.box.addWidget(self.result)
        self.box.addWidget(self.summary)
        self.row(self.field("filter", self.filter, 200), self.due)
        self.low(self.table, 150)
        self.box.addWidget(self.table, 1)
        self.aside = SetAside()
        self.aside.wanted.connect(self._set_aside)
        self.aside.back.connect(self._give_back)
        self.box.addWidget(self.aside)
        tools = QWidget()
        flow = FlowBox(tools, spacing=8)
        for button in (
            self.miss_button, self.block_button, self.back_button, self.destroy_button,
            self.remind_button,
        ):  # fmt: skip
            flow.addWidget(button)
        self.box.addWidget(tools)

    def _stage(self, card: Card) -> str:
        stage = self.model.stage(card)
        return text.of(stage) if stage else ""

    def _propose(self) -> None:
        """Show where a received card can lie."""
        number = self.number.text().strip().upper()
        line = self.model.proposal(number) if number else None
        if line is not None and line.place is not None:
            self.tray.setCurrentText(line.place.box)
            self.position.setValue(line.place.position or 0)

    def _put(self) -> None:
        if self.number.text().strip() and self.tray.currentText():
            self.model.put(
                self.number.text(), self.tray.currentText(), self.position.value() or None
            )

    def _miss(self) -> object:
        card = self.table.record()
        if not self.model.may(card, "miss"):
            return None
        return ask_reason(
            self, self.tr("Cannot be found"),
            self.tr("The card is missing from now on, and a case is opened."),
            self.tr("It is missing"), lambda note: self.model.miss(card, note),
        )  # fmt: skip

    def _block(self) -> object:
        card = self.table.record()
        if not self.model.may(card, "recall"):
            return None
        return ask_reason(
            self, self.tr("Block card"), self.tr("Nobody can hand it out any more."),
            self.tr("Block"), lambda note: self.model.recall(card, note),
        )  # fmt: skip

    def _back(self) -> object:
        card = self.table.record()
        if not self.model.may(card, "back"):
            return None
        return ask_reason(
            self, self.tr("Take back"), self.tr("It leaves the stock, for the maker."),
            self.tr("Take back"), lambda note: self.model.take_back(card, note),
        )  # fmt: skip

    def _destroy(self) -> object:
        card = self.table.record()
        if not self.model.may(card, "destroy"):
            return None
        return ask_second(
            self, self.tr("Both of you see that the card is destroyed, and sign for it."),
            self.tr("Destroyed"), lambda *sign: self.model.destroy(card, *sign),
        )  # fmt: skip

    def _set_aside(self, day: date | None) -> None:
        card = self.table.record()
        if card is not None:
            self.model.set_aside(card, day)

    def _give_back(self) -> None:
        card = self.table.record()
        if card is not None:
            self.model.give_back(card)

    def _show_buttons(self) -> None:
        card = self.table.record()
        self.aside.show_card(card)
        for button, what in (
            (self.miss_button, "miss"), (self.block_button, "recall"),
            (self.back_button, "back"), (self.destroy_button, "destroy"),
        ):  # fmt: skip
            button.setEnabled(self.model.may(card, what))

    def _word_reminders(self) -> None:
        due, made = len(self.model.to_remind), self.model.letters
        words = self.tr("Print reminders (%1)…")
        if not due and made is not None:
            due, words = len(made.cards), self.tr("Print the reminders again (%1)…")
        self.remind_button.setText(words.replace("%1", str(due)))
        self.remind_button.setEnabled(due > 0)

    def _print_reminders(self, made: Reminders) -> None:
        words = self.tr("Reminders made: %1, for cards: %2. Post them today.")
        self.result.set_tone(Tone.GOOD)
        self.result.setText(
            words.replace("%1", str(made.letters)).replace("%2", str(len(made.cards)))
        )
        self.pdf_made.emit(made.pdf, "reminders.pdf")

    def _show_put(self, card: Card) -> None:
        self.result.set_tone(Tone.GOOD)
        words = self.tr("%1 lies in %2.").replace("%1", card.document_number)
        self.result.setText(words.replace("%2", str(card.place)))
        self.number.clear()
        self.position.setValue(0)
        self.number.setFocus()

    def _show_aim(self, card: Card) -> None:
        back = self.tr("%1 is in stock again.").replace("%1", card.document_number)
        aside = self.tr("%1 is set aside: %2.").replace("%1", card.document_number)
        is_aside = card.state is CardState.RESERVED
        self.result.set_tone(Tone.GOOD)
        self.result.setText(aside.replace("%2", self.aside.aim(card)) if is_aside else back)

    def _show_apart(self, card: Card) -> None:
        words = self.tr("%1 is out of the stock.").replace("%1", card.document_number)
        self.said.emit(Tone.INFO, words)


def _name(card: Card) -> str:
    return ", ".join(filter(None, (card.surname, card.given_names)))


def _tone(card: Card) -> Tone:
    return _TONES.get(card.state, Tone.QUIET)
