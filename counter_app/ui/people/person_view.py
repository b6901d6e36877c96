"""A person's page: facts, contact, representatives, cards, appointments, and what happened."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from counter_app.domain.people.person import Person, Representative
from counter_app.ui import text
from counter_app.ui.people import person_tables
from counter_app.ui.people.choices import language_name
from counter_app.ui.people.papers_model import PapersModel
from counter_app.ui.people.papers_panel import PapersPanel
from counter_app.ui.people.person_model import PersonModel, ShownPerson
from counter_app.ui.people.turn_model import TurnModel
from counter_app.ui.people.turn_panel import TurnPanel
from counter_app.ui.reuse_model import ReuseModel
from counter_app.ui.reuse_panel import ReusePanel
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns


class PersonView(QWidget):
    """Everything that is known of a person, and what can be done next.

    Signals:
        left: back to the search.
        book_wanted, plan_wanted, edit_wanted, representative_wanted: what its button says.
        visit_chosen: the id of an appointment of this person.
    """

    left = Signal()
    book_wanted = Signal()
    plan_wanted = Signal()
    edit_wanted = Signal()
    representative_wanted = Signal()
    visit_chosen = Signal(object)

    def __init__(
        self, model: PersonModel, reuse: ReuseModel, turn: TurnModel, papers: PapersModel,
        may_write: bool, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show four models; `may_write` offers to book and to edit."""
        super().__init__(parent)
        self.model, self._reuse = model, reuse
        self._needed_card, self.needed = Card(margins=14), ReusePanel(reuse)
        self._turn_card, self.turn = Card(margins=14), TurnPanel(turn)
        self._papers_card, self.papers = Card(margins=14), PapersPanel(papers, may_write)
        self._shown: ShownPerson | None = None
        self._name, self._facts = Label("", "title", wrap=True), Label("", "muted", wrap=True)
        self._minor = Badge(tone=Tone.WARN)
        self.back = QToolButton()
        self.book, self.edit, self.represent = QPushButton(), QPushButton(), QPushButton()
        self.plan = QPushButton()
        for button in (self.book, self.plan, self.edit, self.represent):
            button.setEnabled(may_write)
            button.setAutoDefault(False)
        self._contact_card, self._contact = Card(margins=14), KeyValueGrid()
        self._law_card, self._law = Card(margins=14), Label("", wrap=True)
        self._cards_card = Card(margins=14)
        self._visits_card = Card(margins=14)
        self._history_card = Card(margins=14)
        self.cards = person_tables.cards(self)
        self.visits = person_tables.visits(self)
        self.history = person_tables.history(self)
        self._build()
        self._connect()
        self.retranslate()

    @property
    def person(self) -> Person | None:
        """The person that is shown."""
        return self._shown.page.person if self._shown else None

    def clear(self) -> None:
        """Show nobody until the next answer."""
        self._shown = None
        self._reuse.show_person(None)
        self.turn.model.show_person(None, self._reuse.product)
        self.papers.model.show_person(None)
        self._show_facts()

    def changeEvent(self, event: QEvent) -> None:
        """Word the page anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.back.setToolTip(self.tr("Back to the search") + " (Esc)")
        self.back.setAccessibleName(self.tr("Back to the search"))
        self.book.setText(self.tr("Book an appointment"))
        self.plan.setText(self.tr("Plan contacts"))
        self.edit.setText(self.tr("Edit"))
        self.represent.setText(self.tr("Add representative"))
        self._minor.show_fact(self.tr("under 18"), Tone.WARN)
        self._needed_card.set_title(self.tr("Photo and fingerprints"))
        self._turn_card.set_title(self.tr("When is it my turn?"))
        self._papers_card.set_title(self.tr("Papers on file"))
        self._contact_card.set_title(self.tr("Contact"))
        self._law_card.set_title(self.tr("Legal representatives"))
        self._cards_card.set_title(self.tr("Cards"))
        self._visits_card.set_title(self.tr("Appointments"))
        self._history_card.set_title(self.tr("History"))
        for table in (self.cards, self.visits, self.history):
            table.retranslate()
        self._show_facts()

    def _build(self) -> None:
        outer = VBox(self, spacing=12)
        head = Card(margins=14, spacing=10)
        top = HBox(spacing=8)
        self.back.setProperty("kind", "quiet")
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_icon(self.back, "left", "accent")
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        words = VBox(spacing=2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        top.addLayout(words, 1)
        top.addWidget(self._minor, 0, Qt.AlignmentFlag.AlignTop)
        actions = QWidget()
        row = FlowBox(actions, spacing=8, right=True)
        self.book.setProperty("kind", "primary")
        for button in (self.represent, self.edit, self.plan, self.book):
            row.addWidget(button)
        who = QWidget()
        who.setLayout(top)
        head.add(TwoColumns(who, actions, share=(1, 1)))
        outer.addWidget(head)
        left_part, right_part = QWidget(), QWidget()
        left, right = VBox(left_part, spacing=12), VBox(right_part, spacing=12)
        self._needed_card.add(self.needed)
        self._contact_card.add(self._contact)
        self._law_card.add(self._law)
        self._cards_card.add(self.cards, 1)
        self._visits_card.add(self.visits, 1)
        self._history_card.add(self.history, 1)
        self._turn_card.add(self.turn)
        self._papers_card.add(self.papers)
        left.addWidget(self._needed_card)
        left.addWidget(self._turn_card)
        left.addWidget(self._papers_card)
        left.addWidget(self._contact_card)
        left.addWidget(self._law_card)
        left.addStretch(1)
        right.addWidget(self._visits_card, 2)
        right.addWidget(self._cards_card, 1)
        right.addWidget(self._history_card, 4)
        outer.addWidget(TwoColumns(left_part, right_part), 1)

    def _connect(self) -> None:
        self.model.shown.connect(self._show)
        self.needed.product.activated.connect(self._ask_turn)
        self.back.clicked.connect(self.left)
        self.book.clicked.connect(self.book_wanted)
        self.plan.clicked.connect(self.plan_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.represent.clicked.connect(self.representative_wanted)
        self.visits.opened.connect(lambda visit: self.visit_chosen.emit(visit.id))

    def _show(self, shown: ShownPerson) -> None:
        self._shown = shown
        self._reuse.show_person(shown.page.person.id)
        self.turn.choose_language(shown.page.person.languages)
        self.turn.model.show_person(shown.page.person.id, self._reuse.product)
        self.papers.model.show_person(shown.page.person.id)
        self._show_facts()

    def _ask_turn(self) -> None:
        if self._shown is not None:
            self.turn.model.show_person(self._shown.page.person.id, self._reuse.product)

    def _show_facts(self) -> None:
        shown = self._shown
        page = shown.page if shown else None
        self.cards.show_rows(page.cards if page else (), shown)
        self.visits.show_rows(page.appointments if page else (), shown)
        self.history.show_rows(page.history if page else (), shown)
        if shown is None:
            for label in (self._name, self._facts, self._law):
                label.setText("")
            self._contact.set_facts(())
            self._minor.hide()
            return
        person = shown.page.person
        self._name.setText(person.full_name)
        self._facts.setText(self._strip(shown))
        self._minor.setVisible(person.is_minor(shown.today))
        self._contact.set_facts(
            (
                (text.field("email"), person.email or ""),
                (text.field("phone"), person.phone or ""),
                (self.tr("Address"), "\n".join(person.address.lines())),
                (text.field("language"), ", ".join(map(language_name, person.languages))),
            )
        )
        lines = [self._representative(one) for one in shown.page.representatives]
        self._law.setText("\n".join(lines) or self.tr("Nobody is recorded."))

    def _strip(self, shown: ShownPerson) -> str:
        person = shown.page.person
        age = person.date_of_birth.age_on(shown.today)
        born = text.shown(person.date_of_birth)
        parts = [
            f"{text.field('v_number')} {text.v_number(person.v_number)}",
            f"{born} ({age})" if age is not None else born,
            text.nationality(person.nationality),
            text.of(person.sex) if person.sex else "",
        ]
        return " · ".join(part for part in parts if part)

    def _representative(self, one: Representative) -> str:
        since = self.tr("since %1").replace("%1", text.shown(one.valid_from))
        return f"{one.name}, {text.of(one.relation)}, {since}"
