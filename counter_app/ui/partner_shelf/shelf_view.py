"""A partner's counter: today's people, the shelf, counting, and the mandate it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor
from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.partners.shelf import Expected, ShelfCard
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.partner_shelf.arrivals_page import ArrivalsPage
from counter_app.ui.partner_shelf.cards_page import CardsPage, born
from counter_app.ui.partner_shelf.count_page import CountPage
from counter_app.ui.partner_shelf.mandate_page import MandatePage
from counter_app.ui.partner_shelf.return_dialog import ReturnDialog
from counter_app.ui.partner_shelf.shelf_model import Part, ShelfModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.second_signature import ask_second
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_LONGEST = 20
"""Characters of a document number at most; a passport's lines are longer."""


class ShelfView(Screen):
    """Everything that a partner's clerk works with, beside the visit itself.

    Signals:
        open_visit: the UUID of an appointment that is being served.
    """

    open_visit = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("shelf")
        self.model = ShelfModel(office, actor, tasks, self)
        self._title, self._state = Label("", "title"), Badge()
        self._why, self._pilot = Label("", "strong", wrap=True), Label("", "strong", wrap=True)
        self._ending = Label("", "strong", wrap=True)
        self.parts = ChoiceBar()
        self.people: MarkedTableModel[Expected] = MarkedTableModel(
            (), lambda one: (one.appointment_id, one.person_id), self
        )
        self.lying = CardsPage()
        self.cards, self.back, self.report = (
            self.lying.records, self.lying.back, self.lying.report,
        )  # fmt: skip
        self.today, self.shelf = SteadyTable(self.people, ""), self.lying.table
        self.begin = QPushButton()
        self.arrivals = ArrivalsPage(self.model.arrivals)
        self.count, self.mandate = CountPage(self.model), MandatePage()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("ShelfView", "Our counter")

    def activate(self) -> None:
        """Read everything."""
        self.model.load()

    def reload(self) -> None:
        """Read everything anew; a count goes on."""
        self.model.load()

    def on_change(self, change: Change) -> None:
        """Read anew what concerns this counter."""
        self.model.hear(change)

    def on_scan(self, text: str) -> bool:
        """Count while counting; on the shelf choose a card; take in what comes out of a bag."""
        number, part = text.strip().upper(), self.model.part
        if part is Part.ARRIVALS:
            return self.arrivals.take_scan(text)
        is_card = number.isalnum() and len(number) <= _LONGEST
        if part is not Part.CARDS or not (is_card or self.model.arrivals.is_seal(number)):
            return self.model.take_scan(text)
        known = next((card for card in self.cards.rows if card.document_number == number), None)
        if known is not None:
            self.shelf.select(known.id)
            return True
        if not self.model.arrivals.consignments:
            return False
        self._choose(Part.ARRIVALS)
        return self.arrivals.take_scan(text)

    def open_with(self, subject: object) -> None:
        """Show a person of today, or a card, that a scan led to."""
        if not isinstance(subject, UUID):
            return
        for place, one in enumerate(self.people.rows):
            if one.person_id == subject:
                self._choose(Part.TODAY)
                self.today.choose_row(place)
                return
        if any(card.id == subject for card in self.cards.rows):
            self._choose(Part.CARDS)
            self.shelf.select(subject)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut(
                "Ctrl+1",
                self.tr("Today; Ctrl+2 to Ctrl+5 the other parts"),
            ),
            Shortcut("Return", self.tr("Begin the visit of the chosen person")),
            Shortcut("Ctrl+B", self.tr("Send the chosen card back, or all")),
            Shortcut("Ctrl+E", self.tr("In a count: compare with the list")),
            Shortcut("Ctrl+Return", self.tr("In a count, or a bag that arrived: close it")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self.parts.setAccessibleName(self.tr("What to show"))
        self.begin.setText(self.tr("Begin visit"))
        self.today.setAccessibleName(self.tr("People today"))
        self.lying.retranslate()
        self._set_columns()
        self.arrivals.retranslate()
        self.count.retranslate()
        self._show()

    def _set_columns(self) -> None:
        self.people.set_columns(
            (
                Column(self.tr("Time"), self._clock, lambda one: one.starts_at),
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
                Column(self.tr("Born"), lambda one: born(one.born)),
                MarkedColumn(
                    self.tr("Card"), self._card_words, tone=self._card_tone,
                    icon=lambda one: (self._card_tone(one).icon, self._card_tone(one)),
                ),
                Column(self.tr("State"), lambda one: text.of(one.state)),
            )
        )  # fmt: skip

    def _build(self) -> None:
        heading = QWidget()
        head = FlowBox(heading, spacing=12)
        head.addWidget(self._title)
        head.addWidget(self._state)
        self.body.addWidget(heading)
        self.body.addWidget(self._why)
        self.body.addWidget(self._pilot)
        self.body.addWidget(self._ending)
        self._ending.set_tone(Tone.WARN)
        card = Card(margins=14, spacing=10)
        for part in Part:
            self.parts.add(part)
        self.parts.choose(self.model.part)
        keep_icon(self.begin, "visit", "on-accent")
        self.begin.setProperty("kind", "primary")
        for page in (
            _page(self.today, self.begin), self.lying,
            self.arrivals, self.count, self.mandate,
        ):  # fmt: skip
            self._stack.addWidget(page)
        card.add(self.parts)
        card.add(self._stack, 1)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        model = self.model
        self.parts.chosen.connect(self._choose)
        self.today.selected.connect(lambda _one: self._show_buttons())
        self.lying.chosen.connect(self._show_buttons)
        self.today.opened.connect(lambda _one: self._begin())
        self.begin.clicked.connect(self._begin)
        self.lying.back_wanted.connect(self._ask_back)
        self.lying.missing.connect(self._ask_missing)
        self.count.missing_chosen.connect(self._ask_missing)
        self.count.signature_wanted.connect(self._ask_who_counts)
        model.count_closed.connect(self._say_counted)
        model.changed.connect(self._show)
        model.visit_begun.connect(self.open_visit)
        model.sent_back.connect(self._say_sent)
        model.reported.connect(
            lambda number: self._say(self.tr("%1 was reported missing. Nobody can hand it out."),
                                     number)
        )  # fmt: skip
        model.reported.connect(lambda _number: self._go_on_counting())
        model.arrivals.changed.connect(self._show_parts)
        self.arrivals.said.connect(self.show_banner)
        keys = [(f"Ctrl+{n}", self.parts.button(part)) for n, part in enumerate(Part, 1)]
        more = [
            ("Ctrl+B", self.back), ("Ctrl+E", self.count.compare),
            ("Ctrl+Return", None),
        ]  # fmt: skip
        for key, button in [*keys, *more]:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click if button else self._close)

    def _choose(self, part: object) -> None:
        if isinstance(part, Part):
            self.parts.choose(part)
            self.clear_banner()
            self.model.show(part)
            if part is Part.COUNT:
                self.count.begin()
            if part is Part.ARRIVALS:
                self.arrivals.begin()

    def _close(self) -> None:
        """Close what is being counted: the shelf, or the bag that arrived."""
        arrives = self.model.part is Part.ARRIVALS
        (self.arrivals.close_bag if arrives else self.count.close_count).click()

    def _show(self) -> None:
        shelf, part = self.model.shelf, self.model.part
        self._stack.setCurrentIndex(list(Part).index(part))
        self._title.setText(shelf.organisation if shelf else self.title())
        self._show_mandate()
        today, cards = (shelf.expected, shelf.cards) if shelf else ((), ())
        self._show_parts()
        self.today.set_empty(self._nobody())
        self.people.set_rows(today)
        self.cards.set_rows(cards)
        for table in (self.today, self.shelf):
            if table.record() is None:
                table.choose_row(0)
        self.count.show_count()
        self.mandate.show_shelf(shelf)
        self._show_buttons()

    def _show_parts(self) -> None:
        """Say how much each part holds."""
        shelf = self.model.shelf
        today, cards = (shelf.expected, shelf.cards) if shelf else ((), ())
        coming = self.model.arrivals.consignments
        for key, words in (
            (Part.TODAY, self.tr("Today (%1)").replace("%1", str(len(today)))),
            (Part.CARDS, self.tr("Shelf (%1)").replace("%1", str(len(cards)))),
            (Part.ARRIVALS, self.tr("Arrivals (%1)").replace("%1", str(len(coming)))),
            (Part.COUNT, self.tr("Count")),
            (Part.MANDATE, self.tr("Mandate")),
        ):
            self.parts.set_words(key, words)

    def _nobody(self) -> str:
        """Say why nobody is on the list: without a mandate it is not known who comes."""
        if self.model.shelf is not None and not self.model.shelf.standing:
            return self.tr("Without a mandate this counter does not see who comes.")
        return self.tr(
            "Nobody is booked here today. Somebody without an appointment is sent to the planner."
        )

    def _show_mandate(self) -> None:
        shelf = self.model.shelf
        self._state.setVisible(shelf is not None)
        closed = shelf.closed if shelf else None
        if closed is None:
            self._state.show_fact(self.tr("Open for handing out"), Tone.GOOD)
        else:
            self._state.show_fact(self.tr("Handing out is closed"), Tone.BAD)
        self._why.setText(text.error(closed) if closed else "")
        self._why.setVisible(closed is not None)
        pilot = shelf.pilot if shelf else ""
        words = self.tr("Pilot: %1. The law has yet to change for it; each receipt says so.")
        self._pilot.setText(words.replace("%1", pilot))
        self._pilot.setVisible(bool(pilot))
        ending = [one for one in shelf.ending if one.terms.in_force_until] if shelf else []
        soon = self.tr("Mandate %1 ends on %2. Ask the immigration service what comes after it.")
        zone = ZoneInfo(shelf.zone) if shelf else ZoneInfo("UTC")
        self._ending.setText(
            "\n".join(
                soon.replace("%1", one.number).replace("%2", _last_day(one, zone)) for one in ending
            )
        )
        self._ending.setVisible(bool(ending))

    def _show_buttons(self) -> None:
        closed = self.model.shelf is None or self.model.shelf.closed is not None
        self.begin.setEnabled(self.model.may_begin(self.today.record()) and not closed)
        chosen = self.shelf.record() is not None
        self.back.setEnabled(chosen and self.model.part is Part.CARDS)
        self.report.setEnabled(chosen)

    def _begin(self) -> None:
        one = self.today.record()
        if self.begin.isEnabled() and one is not None:
            self.model.begin(one)

    def _ask_back(self, card: ShelfCard) -> None:
        ReturnDialog(card, self.cards.rows, self.model.send_back, self).open()

    def _ask_missing(self, card: ShelfCard | None) -> None:
        if card is None:
            return
        words = self.tr("Report card %1 missing? Nobody can hand it out any more.")
        ask_reason(
            self, self.tr("Report missing"), words.replace("%1", card.document_number),
            self.tr("Report missing"), lambda reason: self.model.report_missing(card, reason),
        )  # fmt: skip

    def _say_counted(self) -> None:
        self._say(self.tr("The count is closed."), "")
        self.count.begin()

    def _go_on_counting(self) -> None:
        if self.model.part is Part.COUNT:
            self.count.go_on()

    def _ask_who_counts(self) -> None:
        """Ask for a colleague's signature, or, where one works alone, why."""
        shelf = self.model.shelf
        if shelf is not None and shelf.counts_by_two:
            ask_second(
                self, self.tr("You count together, and both of you stand for the result."),
                self.tr("Compare"), self.model.count_with,
            )  # fmt: skip
        else:
            words = self.tr("One person counts at this counter. Why alone?")
            ask_reason(
                self, self.tr("Count alone"), words, self.tr("Compare"), self.model.count_alone
            )

    def _say_sent(self, number: int, pdf: bytes) -> None:
        words = self.tr("%n cards go back. Put their list into the bag.", "", number)
        self.show_banner(
            Tone.GOOD, words, self.tr("Save the list…"),
            lambda: save_as(
                self, self.tr("List for the bag"), "packing-list.pdf", "PDF (*.pdf)", pdf,
                lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
            ),
        )  # fmt: skip

    def _say(self, words: str, number: str) -> None:
        self.show_banner(Tone.GOOD, words.replace("%1", number))

    def _clock(self, one: Expected) -> str:
        return f"{one.starts_at.astimezone(self.model.zone):%H:%M}"

    def _card_words(self, one: Expected) -> str:
        if one.state is AppointmentState.FULFILLED and not one.has_card:
            return "–"
        return self.tr("lies here") if one.has_card else self.tr("not here")

    @staticmethod
    def _card_tone(one: Expected) -> Tone:
        is_over = one.state is AppointmentState.FULFILLED
        return Tone.GOOD if one.has_card else Tone.INFO if is_over else Tone.WARN


def _page(table: QWidget, button: QPushButton) -> QWidget:
    """Return a table with its button below, at the right."""
    page = QWidget()
    box = VBox(page, spacing=10)
    box.addWidget(table, 1)
    row = HBox(spacing=8)
    row.addStretch(1)
    row.addWidget(button)
    box.addLayout(row)
    return page


def _last_day(one: Mandate, zone: ZoneInfo) -> str:
    until = one.terms.in_force_until
    return f"{until.astimezone(zone):%d-%m-%Y %H:%M}" if until else ""
