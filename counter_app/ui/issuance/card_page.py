"""The card: where it lies, and the scan that brings the right one to the desk."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from counter_app.domain.errors import Refused
from counter_app.ui import local_time, text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card as Panel
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone


class CardPage(Page):
    """Says which card to fetch and takes its number."""

    def __init__(self, model: VisitModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._case: Case | None = None
        self._banner = Banner()
        self._place_title = Label("", "muted")
        self._place = Label("", "number", selectable=True)
        self._facts = KeyValueGrid(2)
        self.number = QLineEdit()
        self.number.setMaxLength(20)
        self._field = FormField("", self.number)
        self.button = QPushButton()
        box = VBox(self, spacing=12)
        box.addWidget(self._banner)
        panel = Panel(panel="well")
        panel.add(self._place_title)
        panel.add(self._place)
        panel.add(self._facts)
        box.addWidget(panel)
        row = HBox(spacing=8)
        row.addWidget(self._field, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)
        self.button.clicked.connect(self._take)

    def heading(self) -> tuple[str, str]:
        """Return the name of the step and the card that waits."""
        card = self._case.ready_card if self._case else None
        return self.tr("Card"), card.document_number if card else ""

    def hint(self) -> str:
        """Say what to look at."""
        return self.tr("Look at name and photo on the card before you scan it.")

    def show_case(self, case: Case) -> None:
        """Show where the card lies, and what is printed on it."""
        if self._case is not case:
            self.number.clear()
            self._banner.hide()
        self._case = case
        card = case.ready_card
        if case.card is not None:
            self._banner.hide()
        self._place_title.setText(
            self.tr("At the desk, from") if case.card is not None else self.tr("Fetch it from")
        )
        self._place.setText(str(card.place) if card else self.tr("No card is ready"))
        if card is None:
            self._facts.set_facts(())
            return
        self._facts.set_facts(
            (
                (self.tr("Card number"), card.document_number),
                (self.tr("Name on it"), ", ".join(filter(None, (card.surname, card.given_names)))),
                (self.tr("Type"), card.document_type),
                (self.tr("Born"), text.shown(card.date_of_birth)),
                (self.tr("State"), text.of(card.state)),
                (self.tr("Valid to"), local_time.day(card.valid_until)),
            )
        )

    def next_act(self) -> NextAct:
        """Go on once the card was scanned."""
        case = self._case
        if case is not None and case.card is not None:
            return NextAct(self.tr("Go on"))
        return NextAct(self.tr("Go on"), (self.tr("Scan the card."),))

    def act(self) -> None:
        """Go on."""
        if self._case is not None and self._case.card is not None:
            self.model.moved_on.emit(self._case.next_step())

    def begin(self) -> None:
        """Go to the number."""
        self.number.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a typed number with Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.number.hasFocus() and self.number.text().strip():
            self._take()
            return
        super().keyPressEvent(event)

    def show_wrong(self, refusal: Refused) -> None:
        """Say loudly that a card is not the one to hand over."""
        QApplication.beep()
        self._banner.show_message(Tone.BAD, text.error(refusal))
        self.number.setFocus()
        self.number.selectAll()

    def wrong(self) -> str:
        """Return what is said about a wrong card, empty when nothing is."""
        return self._banner.text()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._field.set_label(self.tr("Card &number: scan or type"))
        self.button.setText(self.tr("Bring to the desk"))
        if self._case is not None:
            self.show_case(self._case)

    def _take(self) -> None:
        self.model.present_card(self.number.text())
