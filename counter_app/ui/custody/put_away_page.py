"""Putting away: scan the card, then the place where it was laid."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QPushButton

from counter_app.domain.custody.card import Card
from counter_app.domain.custody.storage import PutAwayLine
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.custody.put_away_model import PutAwayModel
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class PutAwayPage(VaultPage):
    """A line for the card and one for its place, below them all cards in walking order."""

    def __init__(self, model: PutAwayModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.number, self.place = QLineEdit(), QLineEdit()
        self.result = Label("", "strong", wrap=True)
        self.summary = Label("", "heading", wrap=True)
        self.put_button = self.button(self._put, "check", primary=True)
        self.list_button = self.button(self._make, "printer")
        self.records: MarkedTableModel[PutAwayLine] = MarkedTableModel(
            (), lambda line: line.card.id, self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self.row(
            self.field("number", self.number, 220), self.field("position", self.place, 180),
            self.put_button, self.list_button,
        )  # fmt: skip
        for part in (self.result, self.summary):
            self.box.addWidget(part)
        self.box.addWidget(self.table, 1)
        self.on_enter(self.number, self._take_typed)
        self.on_enter(self.place, self._put)
        self.table.opened.connect(self._choose)
        model.changed.connect(self.show_all)
        model.put_away.connect(self._show_put)
        model.made.connect(lambda pdf: self.pdf_made.emit(pdf, "put-away-list.pdf"))

    def take_scan(self, text: str) -> bool:
        """Take a card, or the place where the card before it was laid."""
        place = self.model.read_place(text)
        if place is not None:
            self.place.setText(str(place))
            self._put()
            return True
        line = self.model.line(text)
        if line is None:
            return False
        self._choose(line)
        return True

    def begin(self) -> None:
        """Go to the line that is scanned into."""
        self.number.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+Return", self.put_button), ("Ctrl+P", self.list_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Scan a card, then the tray or the position where you lay it; Enter lays it where "
                "the list says. The list goes along the trays once."
            )
        )
        self.fields["number"].set_label(self.tr("Card &number: scan or type"))
        self.fields["position"].set_label(self.tr("&Place: scan or type"))
        self.put_button.setText(self.tr("Lay it there"))
        self.list_button.setText(self.tr("Print list"))
        self.table.setAccessibleName(self.tr("Cards to put away"))
        self.table.set_empty(
            self.tr("Every card that lies here has its place. New ones come in under Receive.")
        )
        self.records.set_columns(
            (
                Column(self.tr("Place"), self._where),
                Column(self.tr("Card"), lambda line: line.card.document_number),
                Column(self.tr("Name on it"), _name, stretch=True),
                Column(self.tr("State"), lambda line: text.of(line.card.state)),
            )
        )
        self.show_all()

    def show_all(self) -> None:
        """Show the list; what was typed stays."""
        self.records.set_rows(self.model.lines)
        words = [self.tr("To be put away: %1.").replace("%1", str(len(self.model.lines)))]
        if self.model.without_place:
            full = self.tr("No place is free for: %1. Add a tray under Trays.")
            words.append(full.replace("%1", str(self.model.without_place)))
        self.summary.setText(" ".join(words))
        for button in (self.put_button, self.list_button):
            button.setEnabled(bool(self.model.lines))

    def _choose(self, line: PutAwayLine) -> None:
        """Take a card, and say where it can lie."""
        number = line.card.document_number
        self.number.setText(number)
        self.table.select(line.card.id)
        self.place.setText(str(line.place) if line.place else "")
        self.result.set_tone(Tone.INFO)
        words = self.tr("%1: lay it in %2, then scan the place or press Enter.")
        if line.place is None:
            words = self.tr("%1: no place is free. Scan where you lay it.")
        self.result.setText(
            words.replace("%1", number).replace("%2", str(line.place) if line.place else "")
        )
        self.place.setFocus()
        self.place.selectAll()

    def _take_typed(self) -> None:
        line = self.model.line(self.number.text())
        if line is not None:
            self._choose(line)
        elif self.number.text().strip():
            self.fields["number"].show_error(self.tr("This card is not on the list."))

    def _put(self) -> None:
        line = self.model.line(self.number.text())
        place = self.model.read_place(self.place.text())
        if line is None:
            self.fields["number"].show_error(self.tr("Scan the card first."))
            self.number.setFocus()
        elif place is None:
            self.fields["position"].show_error(self.tr("No tray here has this label."))
            self.place.setFocus()
        else:
            self.model.put(line.card.document_number, place)

    def _make(self) -> None:
        self.model.make_list(text.language())

    def _show_put(self, card: Card) -> None:
        words = self.tr("%1 lies in %2.").replace("%1", card.document_number)
        self.result.set_tone(Tone.GOOD)
        self.result.setText(words.replace("%2", str(card.place)))
        if self.number.text().strip().upper() == card.document_number:  # else the next is here
            self.number.clear()
            self.place.clear()
            self.number.setFocus()

    def _where(self, line: PutAwayLine) -> str:
        return str(line.place) if line.place else self.tr("no place free")


def _name(line: PutAwayLine) -> str:
    return ", ".join(filter(None, (line.card.surname, line.card.given_names)))
