"""The screen of contacts: plans for people, and booked visits that are not needed."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counter_app.domain.changes import AppointmentsChanged, Change, NeedlessChanged, RulesChanged
from counter_app.domain.contacts.case_booking import CaseBookings
from counter_app.domain.contacts.needless import NeedlessState, NeedlessVisit
from counter_app.domain.errors import CounterError
from counter_app.domain.operators import Actor
from counter_app.services.contacts import PlanBooked
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.contacts import load_sentences
from counter_app.ui.contacts.load_model import LoadModel
from counter_app.ui.contacts.load_page import LoadPage
from counter_app.ui.contacts.needless_model import NeedlessModel
from counter_app.ui.contacts.needless_page import NeedlessPage
from counter_app.ui.contacts.plan_model import PlanModel
from counter_app.ui.contacts.plan_page import PlanPage
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone


class Part(StrEnum):
    """The pages of the screen."""

    PLAN = "plan"
    NEEDLESS = "needless"
    LOAD = "load"


class ContactsView(Screen):
    """Three pages, one in front."""

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Build the screen; a page loads when it is shown."""
        super().__init__(parent)
        self.setObjectName("contacts")
        self.plan = PlanPage(PlanModel(office, actor, tasks, self))
        self.needless = NeedlessPage(NeedlessModel(office, actor, tasks, self))
        self.load = LoadPage(LoadModel(office, actor, tasks, self))
        self.part = Part.PLAN
        self._title = Label("", "title")
        self.parts = ChoiceBar()
        self._stack = PageStack()
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("ContactsView", "Contacts")

    def activate(self) -> None:
        """Read the page in front; a plan is made anew, since times go."""
        self.needless.model.load()
        self.plan.model.load()
        if self.plan.model.people:
            self.plan.model.reload()

    def reload(self) -> None:
        """Read the page in front anew."""
        self.activate()

    def on_change(self, change: Change) -> None:
        """Read anew what others decided, and plan anew when the rules changed."""
        if isinstance(change, NeedlessChanged | AppointmentsChanged):
            self.needless.model.load()
        elif isinstance(change, RulesChanged) and self.plan.model.people:
            self.plan.model.reload()

    def open_with(self, subject: object) -> None:
        """Plan for a person that another screen asked for."""
        if isinstance(subject, UUID):
            self.go(Part.PLAN)
            self.plan.model.open_person(subject)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut(
                "Ctrl+1",
                self.tr("Plan contacts; Ctrl+2 visits that are not needed; Ctrl+3 a case load"),
            ),
            Shortcut("Ctrl+O", self.tr("Choose the list of a case load")),
            Shortcut("Ctrl+Return", self.tr("Book the visits of the plan, or all of the list")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.title())
        self.parts.setAccessibleName(self.tr("Pages"))
        self.parts.set_words(Part.PLAN, self.tr("Plan"))
        self._word_needless()
        self.parts.set_words(Part.LOAD, self.tr("Case load"))
        self.plan.retranslate()
        self.needless.retranslate()
        self.load.retranslate()

    def go(self, part: Part) -> None:
        """Bring a page to the front."""
        self.part = part
        self.parts.choose(part)
        self._stack.bring(
            {Part.PLAN: self.plan, Part.NEEDLESS: self.needless, Part.LOAD: self.load}[part]
        )

    def _build(self) -> None:
        head = HBox(spacing=16)
        head.addWidget(self._title)
        for part in Part:
            self.parts.add(part)
        head.addWidget(self.parts)
        head.addStretch(1)
        self.body.addLayout(head)
        self._stack.add(self.plan)
        self._stack.add(self.needless)
        self._stack.add(self.load)
        self.body.addWidget(self._stack, 1)
        self.parts.choose(self.part)
        for number, part in enumerate(Part, 1):
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda wanted=part: self.go(wanted))
        keys = (("Ctrl+Return", self._book), ("Ctrl+O", self._choose_list))
        for sequence, act in keys:
            key = QShortcut(QKeySequence(sequence), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def _book(self) -> None:
        (self.load if self.part is Part.LOAD else self.plan).book.click()

    def _choose_list(self) -> None:
        self.go(Part.LOAD)
        self.load.choose.click()

    def _connect(self) -> None:
        self.parts.chosen.connect(self.go)
        self.plan.model.booked.connect(self._say_booked)
        self.load.model.booked.connect(self._say_load)
        self.load.model.written.connect(self._keep_report)
        model = self.needless.model
        model.changed.connect(self._word_needless)
        model.settled.connect(self._say_settled)
        model.refused.connect(self._say_refused)
        model.released.connect(self._say_released)

    def _say_load(self, done: CaseBookings) -> None:
        tone = Tone.WARN if done.is_stopped or done.totals.left else Tone.GOOD
        said = load_sentences.sums(done.totals, is_preview=False)
        if done.is_stopped:
            said = f"{self.tr('Stopped.')} {said}"
        self.show_banner(tone, said)

    def _keep_report(self, name: str, data: bytes) -> None:
        save_as(
            self, self.tr("Keep the report"), name, "Excel (*.xlsx)", data,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )  # fmt: skip

    def _word_needless(self) -> None:
        number = len(self.needless.model.open)
        said = self.tr("Not needed")
        self.parts.set_words(Part.NEEDLESS, f"{said} ({number})" if number else said)

    def _say_booked(self, made: PlanBooked) -> None:
        self.show_banner(Tone.GOOD, self.plan.booked_words(made))

    def _say_settled(self, visit: NeedlessVisit, state: NeedlessState) -> None:
        said = {
            NeedlessState.RELEASED: self.tr("{name} is told not to come; the time is free again."),
            NeedlessState.KEPT: self.tr("The visit of {name} stands."),
            NeedlessState.OPEN: self.tr("The visit of {name} waits for a decision again."),
        }[state]
        self.show_banner(Tone.GOOD, said.replace("{name}", visit.name))

    def _say_refused(self, refusal: CounterError) -> None:
        self.show_banner(Tone.WARN, text.error(refusal))

    def _say_released(self, done: int, left: int) -> None:
        said = self.tr("%n visits are given back.", "", done)
        rest = self.tr("%n could not be: they are shown as they stand now.", "", left)
        self.show_banner(Tone.WARN if left else Tone.GOOD, f"{said} {rest}" if left else said)
