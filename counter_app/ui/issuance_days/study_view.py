"""The screen of a day before and after it: what if, and the closing."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox

from counter_app.domain.changes import CardsChanged, Change, IssuanceDaysChanged
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.issuance_days.closing_model import ClosingModel
from counter_app.ui.issuance_days.closing_page import ClosingPage
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.variants_model import VariantsModel
from counter_app.ui.issuance_days.variants_page import VariantsPage
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone


class StudyTab(StrEnum):
    """The pages."""

    WHAT_IF = "what_if"
    CLOSING = "closing"


class StudyView(Screen):
    """A day to choose, and two pages about it."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; the page in front loads when it is shown."""
        super().__init__()
        self.setObjectName("day_study")
        self._office, self._actor, self._tasks = office, actor, tasks
        self.what_if = VariantsPage(VariantsModel(office, actor, tasks))
        self.closing = ClosingPage(ClosingModel(office, actor, tasks))
        self.pages: dict[StudyTab, DayTab] = {
            StudyTab.WHAT_IF: self.what_if, StudyTab.CLOSING: self.closing,
        }  # fmt: skip
        self.tab = StudyTab.WHAT_IF
        self.days: tuple[IssuanceDay, ...] = ()
        self.choice = QComboBox()
        self._title = Label("", "title")
        self.tabs = ChoiceBar()
        self._stack = PageStack()
        self._build()
        self.retranslate()

    @property
    def day(self) -> IssuanceDay | None:
        """The chosen day."""
        wanted = self.choice.currentData()
        return next((one for one in self.days if str(one.id) == wanted), None)

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Days: what if, closing")

    def activate(self) -> None:
        """Read the days, and the page in front."""
        office, actor = self._office, self._actor

        def done(days: tuple[IssuanceDay, ...]) -> None:
            self.days = days
            self._fill(self.choice.currentData())
            self.pages[self.tab].part.set_day(self.day)

        self._tasks.run(self, lambda: office.issuance_days.days(actor), done)

    def reload(self) -> None:
        """Read everything anew."""
        self.activate()

    def on_change(self, change: Change) -> None:
        """Read anew when the day, or cards in its hall, changed."""
        day = self.day
        if isinstance(change, IssuanceDaysChanged):
            self.activate()
        elif (
            isinstance(change, CardsChanged)
            and day is not None
            and change.location_id == day.location_id
            and self.tab is StudyTab.CLOSING
        ):
            self.closing.part.load()

    def open_with(self, subject: object) -> None:
        """Show a page, or a day by its identifier."""
        if isinstance(subject, StudyTab):
            self.show_tab(subject)
        elif isinstance(subject, UUID):
            self.choice.setCurrentIndex(max(0, self.choice.findData(str(subject))))

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
        return (Shortcut("Ctrl+1", self.tr("What if; Ctrl+2 the closing")), *own)

    def show_tab(self, tab: object) -> None:
        """Bring a page to the front."""
        if not isinstance(tab, StudyTab):
            return
        self.tab = tab
        self.tabs.choose(tab)
        self.clear_banner()
        self._stack.bring(self.pages[tab])
        self.pages[tab].part.set_day(self.day)
        self.pages[tab].begin()

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Issuance day"))
        self._choice_field.set_label(self.tr("&Day"))
        self.tabs.setAccessibleName(self.tr("Pages of the day"))
        for tab, words in (
            (StudyTab.WHAT_IF, self.tr("What if")), (StudyTab.CLOSING, self.tr("Closing")),
        ):  # fmt: skip
            self.tabs.set_words(tab, words)
        self._fill(self.choice.currentData())
        for page in self.pages.values():
            page.retranslate()

    def _build(self) -> None:
        self._choice_field: FormField[QComboBox] = FormField("", self.choice)
        keep(self.choice, lambda: self.choice.setMinimumWidth(current().px(420)))
        head = HBox(spacing=16)
        head.addWidget(self._title, 1)
        head.addWidget(self._choice_field)
        self.body.addLayout(head)
        card = Card(margins=14, spacing=12)
        card.add(self.tabs)
        card.add(self._stack, 1)
        self.body.addWidget(card, 1)
        for number, (tab, page) in enumerate(self.pages.items(), 1):
            self.tabs.add(tab)
            self._stack.add(page)
            page.said.connect(self.show_banner)
            page.file_made.connect(self._keep_file)
            page.wanted.connect(lambda name: self.wanted.emit(name, None))
            self._bind(f"Ctrl+{number}", lambda one=tab: self.show_tab(one))
        self.tabs.choose(self.tab)
        self.tabs.chosen.connect(self.show_tab)
        self.choice.currentIndexChanged.connect(
            lambda _index: self.pages[self.tab].part.set_day(self.day)
        )
        for keys in ("Ctrl+Return", "Ctrl+E", "Ctrl+P", "Ctrl+M", "Ctrl+Delete"):
            self._bind(keys, lambda one=keys: self._press(one))

    def _fill(self, chosen: object) -> None:
        """Show the days; the next one is chosen at first, else the last that was."""
        self.choice.blockSignals(True)
        self.choice.clear()
        for day in self.days:
            words = f"{day.day:%d-%m-%Y}  {day.name}, {day.location_name}: {text.of(day.state)}"
            self.choice.addItem(words, str(day.id))
        at = self.choice.findData(chosen) if chosen is not None else -1
        if at < 0:
            today = self._office.store.clock.now().date()
            coming = [n for n, day in enumerate(self.days) if day.day >= today]
            at = coming[-1] if coming else 0
        self.choice.setCurrentIndex(at if self.days else -1)
        self.choice.blockSignals(False)

    def _bind(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _press(self, keys: str) -> None:
        for own, button in self.pages[self.tab].buttons():
            if own == keys and button.isVisible() and button.isEnabled():
                button.click()

    def _keep_file(self, content: bytes, name: str) -> None:
        kinds = "PDF (*.pdf)" if name.endswith(".pdf") else "XLSX (*.xlsx)"
        save_as(
            self, self.tr("Keep the file"), name, kinds, content,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )  # fmt: skip
