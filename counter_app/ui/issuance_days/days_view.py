"""The screen of issuance days: a day to choose, and pages about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox

from counter_app.devices.ports import Printer
from counter_app.domain.changes import AnythingChanged, CardsChanged, Change, IssuanceDaysChanged
from counter_app.domain.errors import Invalid
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.operators import Actor, Permission
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.issuance_days.closing_model import ClosingModel
from counter_app.ui.issuance_days.closing_page import ClosingPage
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.guests_model import GuestsModel
from counter_app.ui.issuance_days.guests_page import GuestsPage
from counter_app.ui.issuance_days.packages_model import PackagesModel
from counter_app.ui.issuance_days.packages_page import PackagesPage
from counter_app.ui.issuance_days.plan_model import PlanModel
from counter_app.ui.issuance_days.plan_page import PlanPage
from counter_app.ui.issuance_days.variants_model import VariantsModel
from counter_app.ui.issuance_days.variants_page import VariantsPage
from counter_app.ui.issuance_days.waves_model import WavesModel
from counter_app.ui.issuance_days.waves_page import WavesPage
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.typed import read_date

Maker = Callable[[Office, Actor, Tasks], DayTab]
TABS: dict[str, Maker] = {
    "plan": lambda office, actor, tasks: PlanPage(PlanModel(office, actor, tasks)),
    "guests": lambda office, actor, tasks: GuestsPage(GuestsModel(office, actor, tasks)),
    "waves": lambda office, actor, tasks: WavesPage(WavesModel(office, actor, tasks)),
    "what_if": lambda office, actor, tasks: VariantsPage(VariantsModel(office, actor, tasks)),
    "packages": lambda office, actor, tasks: PackagesPage(PackagesModel(office, actor, tasks)),
    "closing": lambda office, actor, tasks: ClosingPage(ClosingModel(office, actor, tasks)),
}
"""The pages of the screen, from left to right; a further one is a further line."""
_KEYS = (
    "Ctrl+Return", "Ctrl+P", "Ctrl+O", "Ctrl+Shift+O", "Ctrl+M", "Ctrl+E", "Ctrl+D",
    "Ctrl+Shift+D", "Ctrl+Delete",
)  # fmt: skip
"""Keys that the buttons of a page may have."""


class DaysView(Screen):
    """A day to choose, and the page in front about it."""

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, printer: Printer | None = None
    ) -> None:
        """Build the screen; the page in front loads when it is shown."""
        super().__init__()
        self.setObjectName("days")
        self._office, self._actor, self._tasks, self._printer = office, actor, tasks, printer
        self.pages = {name: make(office, actor, tasks) for name, make in TABS.items()}
        self.tab = next(iter(self.pages))
        self.days: tuple[IssuanceDay, ...] = ()
        self.choice = QComboBox()
        self.choice_field: FormField[QComboBox] = FormField("", self.choice)
        self.copy_on: FormField[DateEdit] = FormField("", DateEdit())
        self._title = Label("", "title")
        self.state = Label("", "strong")
        self.tabs = ChoiceBar()
        self._stack = PageStack()
        self._wanted: UUID | None = None
        self._build()
        self.retranslate()

    @property
    def plan(self) -> PlanPage:
        """The page of the plan."""
        page = self.pages["plan"]
        assert isinstance(page, PlanPage)  # noqa: S101 - it is made so
        return page

    @property
    def day(self) -> IssuanceDay | None:
        """The chosen day."""
        wanted = self.choice.currentData()
        return next((one for one in self.days if str(one.id) == wanted), None)

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("DaysView", "Issuance days")

    def activate(self) -> None:
        """Read the days, and the page in front."""
        office, actor = self._office, self._actor

        def done(days: tuple[IssuanceDay, ...]) -> None:
            self.days = days
            self._fill()
            if not days and not self.plan.is_new:
                self.plan.start_new()
            self._show_day()

        self._tasks.run(self, lambda: office.issuance_days.days(actor), done)

    def reload(self) -> None:
        """Read everything anew; what was typed stays, and is saved over what is there now."""
        self.activate()
        self.plan.rebase()

    def on_change(self, change: Change) -> None:
        """Read anew when a day changed, or cards of its hall when that is looked at."""
        day = self.day
        if isinstance(change, IssuanceDaysChanged | AnythingChanged):
            self.activate()
        elif (
            isinstance(change, CardsChanged)
            and day is not None
            and change.location_id == day.location_id
            and self.tab == "closing"
        ):
            self.pages[self.tab].part.load()

    def open_with(self, subject: object) -> None:
        """Show a page by its name, or a day by its identifier."""
        if isinstance(subject, str) and subject in self.pages:
            self.show_tab(subject)
        elif isinstance(subject, UUID):
            self._wanted = subject
            self._fill()
            self._show_day()

    def on_scan(self, text: str) -> bool:
        """Give a scan to the page in front."""
        return self.pages[self.tab].take_scan(text)

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the page in front by its name in the domain."""
        known = self.pages[self.tab].fields.get(field)
        if known is None:
            return False
        known.show_error(words)
        known.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        own = [Shortcut(keys, button.text()) for keys, button in self.pages[self.tab].buttons()]
        pages = self.tr("Plan; Ctrl+2 and on the other pages")
        return (Shortcut("Ctrl+1", pages), Shortcut("Ctrl+N", self.tr("New day")), *own)

    def show_tab(self, name: object) -> None:
        """Bring a page to the front."""
        if not isinstance(name, str) or name not in self.pages:
            return
        self.tab = name
        self.tabs.choose(name)
        self.clear_banner()
        self._stack.bring(self.pages[name])
        self.pages[name].part.set_day(self.day)
        self.pages[name].begin()

    def start_new(self) -> None:
        """Begin the plan of a new day."""
        self.choice.setCurrentIndex(-1)
        self.show_tab("plan")
        self.plan.start_new()
        self._show_state()

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Issuance days"))
        self.choice_field.set_label(self.tr("Da&y"))
        self.copy_on.set_label(self.tr("Plan a&gain on"))
        self.new_button.setText(self.tr("New day"))
        self.copy_button.setText(self.tr("Copy this day"))
        self.tabs.setAccessibleName(self.tr("Pages of the day"))
        for name, words in (
            ("plan", self.tr("Plan")), ("guests", self.tr("Ready list")),
            ("waves", self.tr("Waves and invitations")), ("what_if", self.tr("What if")),
            ("packages", self.tr("Without a network")), ("closing", self.tr("Closing")),
        ):  # fmt: skip
            self.tabs.set_words(name, words)
        for page in self.pages.values():
            page.retranslate()
        self._show_state()

    def _build(self) -> None:
        self.new_button = self.plan.button(self.start_new, "plus")
        self.copy_button = self.plan.button(self._copy, "refresh")
        self.body.addWidget(self._title)
        card = Card(margins=14, spacing=12)
        keep(self.choice, lambda: self.choice.setMinimumWidth(current().px(350)))
        keep(self.copy_on.editor, lambda: self.copy_on.editor.setFixedWidth(current().px(120)))
        top = HBox(spacing=8)
        line = FlowBox(spacing=8, low=True)
        for part in (
            self.choice_field, self.state, self.new_button, self.copy_on, self.copy_button
        ):  # fmt: skip
            line.addWidget(part)
        top.addLayout(line, 1)
        card.body.addLayout(top)
        card.add(self.tabs)
        card.add(self._stack, 1)
        self.body.addWidget(card, 1)
        for number, (name, page) in enumerate(self.pages.items(), 1):
            self.tabs.add(name)
            self._stack.add(page)
            page.said.connect(self.show_banner)
            page.file_made.connect(self._put_out)
            page.wanted.connect(lambda name: self.wanted.emit(name, None))
            self._bind(f"Ctrl+{number}", lambda one=name: self.show_tab(one))
        self.tabs.choose(self.tab)
        self.tabs.chosen.connect(self.show_tab)
        self.choice.currentIndexChanged.connect(lambda _at: self._show_day())
        self.plan.model.saved.connect(self._saved)
        self._bind("Ctrl+N", self.start_new)
        for keys in _KEYS:
            self._bind(keys, lambda one=keys: self._press(one))

    def _bind(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _press(self, keys: str) -> None:
        for own, button in self.pages[self.tab].buttons():
            if own == keys and button.isVisible() and button.isEnabled():
                button.click()

    def _fill(self) -> None:
        """Show the days to choose from; the chosen one stays."""
        wanted = str(self._wanted) if self._wanted else self.choice.currentData()
        self._wanted = None
        self.choice.blockSignals(True)
        self.choice.clear()
        dates = [one.day for one in self.days]
        for one in self.days:
            words = f"{text.short_day(one.day)} {one.day.year} · {one.name}"
            whole = f"{words}, {one.location_name}"
            self.choice.addItem(whole if dates.count(one.day) > 1 else words, str(one.id))
            self.choice.setItemData(self.choice.count() - 1, whole, Qt.ItemDataRole.ToolTipRole)
        at = self.choice.findData(wanted)
        new = self.plan.is_new and wanted is None
        self.choice.setCurrentIndex(-1 if new else max(at, 0) if self.days else -1)
        self.choice.blockSignals(False)

    def _show_day(self) -> None:
        day = self.day
        if day is not None:
            self.plan.is_new = False
        self.pages[self.tab].part.set_day(day)
        self._show_state()

    def _show_state(self) -> None:
        day = self.day
        self.state.setText(text.of(day.state) if day else self.tr("new"))
        may = self._actor.may(Permission.PLAN)
        self.new_button.setEnabled(may)
        self.copy_button.setEnabled(may and day is not None)

    def _copy(self) -> None:
        try:
            on = read_date(self.copy_on.editor, "copy_on", needed=True)
        except Invalid as error:
            self.copy_on.show_error(text.error(error))
            self.copy_on.editor.setFocus()
            return
        if on is not None:
            self.plan.model.set_day(self.day)
            self.plan.model.copy(on)

    def _saved(self, day: IssuanceDay) -> None:
        self._wanted = day.id
        self.plan.saved()
        self.copy_on.editor.set_date(None)
        words = self.tr("Saved: %1 is %2.")
        words = words.replace("%1", day.name).replace("%2", text.of(day.state))
        self.show_banner(Tone.GOOD, words)
        self.activate()

    def _put_out(self, data: bytes, name: str) -> None:
        """Print a paper, or keep it as a file; a table is always kept."""
        printer = self._printer
        if printer is None or not name.endswith(".pdf"):
            kinds = "PDF (*.pdf)" if name.endswith(".pdf") else "Excel (*.xlsx)"
            save_as(
                self, self.tr("Keep as a file"), name, kinds, data,
                lambda: self.show_banner(
                    Tone.BAD, self.tr("The file could not be written there.")
                ),
            )  # fmt: skip
            return
        self._tasks.run(
            self, lambda: printer.print_pdf(data, name.removesuffix(".pdf")),
            lambda _nothing: self.show_banner(Tone.GOOD, self.tr("It went to the printer.")),
            lane="printer",
        )  # fmt: skip
