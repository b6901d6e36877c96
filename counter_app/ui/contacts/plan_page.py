"""The page of plans: who, what is asked and what falls away, and the visits that are left."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.contacts.asked import ContactLine, Fate
from counter_app.domain.contacts.plan import Aim, Plan, PlannedVisit
from counter_app.services.contacts import PlanBooked
from counter_app.ui import text
from counter_app.ui.contacts import sentences
from counter_app.ui.contacts.people_panel import PeoplePanel
from counter_app.ui.contacts.plan_model import PlanModel
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.table import Column, DataTable, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say

_TONES = {
    Fate.NOT_NEEDED: Tone.GOOD, Fate.BY_POST: Tone.GOOD, Fate.DELIVERED: Tone.GOOD,
    Fate.ALONG: Tone.GOOD, Fate.ASK: Tone.WARN,
}  # fmt: skip


@dataclass(frozen=True)
class ContactOf:
    """A contact of a person, as one row."""

    key: str
    line: ContactLine


class PlanPage(QWidget):
    """People on the left; on the right the plans, and what the row in hand is about."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.model = model
        self.people = PeoplePanel(model.procedures, model.asks_when_lost, model.is_skilled)
        self._who = Card(margins=14, spacing=12)
        self._asked, self._visits, self._about = (Card(margins=14) for _ in range(3))
        self.aims = ChoiceBar()
        for aim in Aim:
            self.aims.add(aim)
        self._totals = Label("", "muted", wrap=True)
        self._contacts: RecordTableModel[ContactOf] = RecordTableModel(
            (), lambda row: (row.key, row.line.contact, row.line.paper), self
        )
        self._planned: RecordTableModel[PlannedVisit] = RecordTableModel(
            (), lambda visit: (visit.stage, visit.coming), self
        )
        self.contacts = DataTable(self._contacts, "", sortable=False)
        self.visits = DataTable(self._planned, "", sortable=False)
        self.work = Label("", wrap=True, selectable=True)
        self.why = Label("", wrap=True)
        self.why.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.book = QPushButton()
        restyle(self.book, kind="primary")
        self._empty = EmptyState("people", "")
        self._right = QWidget()
        self._build()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._who.set_title(self.tr("For whom"))
        self._asked.set_title(self.tr("What is asked, and what falls away"))
        self._visits.set_title(self.tr("Visits that are left"))
        self._about.set_title(self.tr("Why"))
        self.contacts.setAccessibleName(self.tr("Contacts"))
        self.visits.setAccessibleName(self.tr("Visits"))
        self.visits.set_empty(self.tr("No visit is left: nobody has to come."))
        self.why.setAccessibleName(self.tr("Why"))
        self.work.setAccessibleName(self.tr("Beginning work"))
        self.aims.setAccessibleName(self.tr("Which plan"))
        self._empty.set_words(
            self.tr("Nobody is chosen"),
            self.tr("Add a person. For a family add everybody: they are planned together."),
        )
        self.people.retranslate()
        self._contacts.set_columns(self._contact_columns())
        self._planned.set_columns(self._visit_columns())
        self._show()

    def booked_words(self, made: PlanBooked) -> str:
        """Say what was booked and noted."""
        visits = self.tr("%n visits are booked.", "", len(made.appointments))
        saved = self.tr("%n savings are noted.", "", made.recorded)
        return f"{visits} {saved}" if made.appointments else saved

    def _build(self) -> None:
        left = QWidget()
        VBox(left, spacing=0).addWidget(self._who)
        self._who.add(self.people)
        self._who.body.addStretch(1)
        right = VBox(self._right, spacing=12)
        head = HBox(spacing=12)
        head.addWidget(self.aims)
        head.addWidget(self._totals, 1)
        right.addLayout(head)
        self._asked.add(self.contacts, 1)
        self._asked.add(self.work)
        self._visits.add(self.visits, 1)
        buttons = QWidget()
        FlowBox(buttons, spacing=8).addWidget(self.book)
        self._visits.add(buttons)
        self._about.add(self.why)
        right.addWidget(self._asked, 3)
        right.addWidget(self._visits, 2)
        right.addWidget(self._about)
        both = QWidget()
        shown = HBox(both, spacing=0)
        shown.addWidget(self._right, 1)
        shown.addWidget(self._empty, 1)
        outer = VBox(self, spacing=0)
        outer.addWidget(TwoColumns(left, both, least=860, share=(2, 5), spacing=12), 1)

    def _connect(self) -> None:
        model, people = self.model, self.people
        people.searched.connect(model.search)
        people.picked.connect(model.add)
        people.dropped.connect(model.drop)
        people.said.connect(model.say)
        model.found.connect(people.set_results)
        model.people_changed.connect(lambda: people.set_people(model.people, model.audiences))
        model.planned.connect(self._show)
        self.aims.chosen.connect(model.choose)
        self.contacts.selected.connect(self._tell_contact)
        self.visits.selected.connect(self._tell_visit)
        self.book.clicked.connect(model.book)

    def _contact_columns(self) -> tuple[Column[ContactOf], ...]:
        return (
            Column(self.tr("Person"), lambda row: self.model.name(row.key)),
            Column(self.tr("Contact"), lambda row: sentences.named(row.line)),
            Column(self.tr("What becomes of it"), lambda row: say(words.FATES, row.line.fate),
                   tone=lambda row: _TONES.get(row.line.fate)),
            Column(self.tr("Because"), lambda row: sentences.because(row.line), stretch=True,
                   tip=lambda row: sentences.about_contact(row.line)),
        )  # fmt: skip

    def _visit_columns(self) -> tuple[Column[PlannedVisit], ...]:
        def where(visit: PlannedVisit) -> str:
            if visit.offer is None:
                return self.tr("no place")
            return f"{visit.offer.name} ({say(words.WAYS, visit.offer.way)})"

        def at(visit: PlannedVisit) -> str:
            return sentences.when(visit.offer) if visit.offer else ""

        def far(visit: PlannedVisit) -> str:
            return sentences.distance(visit.offer.kilometres) if visit.offer else ""

        def wait(visit: PlannedVisit) -> str:
            return sentences.minutes(visit.offer) if visit.offer else ""

        def what(visit: PlannedVisit) -> str:
            some = dict.fromkeys(contact for one in visit.coming for contact in one.contacts)
            return sentences.contacts(tuple(some))

        return (
            Column(self.tr("When"), at),
            Column(self.tr("Where"), where,
                   tone=lambda visit: None if visit.offer else Tone.BAD),
            Column(self.tr("Distance"), far, numeric=True),
            Column(self.tr("Usual wait"), wait, numeric=True),
            Column(self.tr("Persons"), lambda visit: str(len(visit.coming)), numeric=True),
            Column(self.tr("For what"), what, stretch=True),
            Column(self.tr("Booking"), lambda visit: say(words.STAGES, visit.stage)),
        )  # fmt: skip

    def _show(self) -> None:
        model, plan = self.model, self.model.plan
        self._right.setVisible(plan is not None)
        self._empty.setVisible(plan is None)
        rows = plan.people if plan else ()
        self._contacts.set_rows([ContactOf(one.key, line) for one in rows for line in one.lines])
        self._planned.set_rows(plan.visits if plan else ())
        self.work.setText("\n".join(sentences.about_work(*one) for one in model.work))
        self.work.setVisible(bool(model.work))
        offered = {one.aim for one in model.plans}
        for aim in Aim:
            self.aims.set_words(aim, say(words.AIMS, aim))
            self.aims.button(aim).setVisible(aim in offered)
        self.aims.choose(model.aim)
        self.aims.setVisible(len(offered) > 1)
        has_places = plan is not None and any(visit.offer for visit in plan.visits)
        self._totals.setText(self._sums(plan) if plan and has_places else "")
        self.book.setText(self._book_words())
        self.book.setEnabled(model.may_book)
        self._tell_first()

    def _sums(self, plan: Plan) -> str:
        said = self.tr("{made} of {asked} visits are left · {km} km by road · {hours} hours in all")
        return (
            said.replace("{made}", str(plan.made)).replace("{asked}", str(plan.asked))
            .replace("{km}", text.number(plan.kilometres))
            .replace("{hours}", text.number(plan.hours, 1))
        )  # fmt: skip

    def _book_words(self) -> str:
        if not self.model.bookable:
            return self.tr("Note that nothing is booked now")
        return self.tr("Book %n visits", "", self.model.bookable)

    def _tell_first(self) -> None:
        """Say why the first contact is as it is, until a row is chosen."""
        rows = self._contacts.rows
        self.why.setText(sentences.about_contact(rows[0].line) if rows else "")

    def _tell_contact(self, row: object) -> None:
        if isinstance(row, ContactOf):
            self.why.setText(sentences.about_contact(row.line))

    def _tell_visit(self, visit: object) -> None:
        if isinstance(visit, PlannedVisit):
            self.why.setText(sentences.about_visit(visit, self.model.name))
