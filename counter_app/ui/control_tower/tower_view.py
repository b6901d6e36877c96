"""The screen of the control tower: locations, better plans, scenarios."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor
from counter_app.domain.planning.plan import PlanChange
from counter_app.services.office import Office
from counter_app.ui.control_tower.locations_page import LocationsPage
from counter_app.ui.control_tower.plans_page import PlansPage
from counter_app.ui.control_tower.scenarios_model import ScenariosModel
from counter_app.ui.control_tower.scenarios_page import ScenariosPage
from counter_app.ui.control_tower.tower_model import TowerModel
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import tower


class Part(StrEnum):
    """The pages of the control tower."""

    LOCATIONS = "locations"
    PLANS = "plans"
    SCENARIOS = "scenarios"


class TowerScreen(Screen):
    """Three pages; what is found leads on to Planning, where it is written."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("control_tower")
        self.model = TowerModel(office, actor, tasks, self)
        self.what_if = ScenariosModel(office, actor, tasks, self)
        self.locations, self.plans = LocationsPage(self.model), PlansPage(self.model)
        self.scenarios = ScenariosPage(self.what_if)
        self.parts = ChoiceBar()
        self._stack = PageStack()
        self._title = Label("", "title")
        self._notice = timedelta(days=office.proposals.notice_days)
        self._build()
        self._connect()
        self.retranslate()
        self.show_part(Part.LOCATIONS)

    @property
    def part(self) -> Part:
        """The page in front."""
        return list(Part)[self._stack.front]

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("TowerScreen", "Control tower")

    def activate(self) -> None:
        """Look at all locations anew, and read what was kept."""
        self.model.load()
        if self.part is Part.SCENARIOS:
            self.what_if.load()

    def reload(self) -> None:
        """Look again; plans that were found, and what is compared, stay."""
        self.clear_banner()
        self.activate()

    def on_change(self, change: Change) -> None:
        """Look again when something happened at any location."""
        self.model.hear(change)
        if self.part is Part.SCENARIOS:
            self.what_if.hear(change)

    def restore_focus(self) -> None:
        """Begin in the page in front."""
        self._page(self.part).go_first()

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the search for plans, or of the question, by its name."""
        known = self.plans.fields.get(field) or self.scenarios.form.fields.get(field)
        if known is None:
            return False
        known.show_error(words)
        known.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("Locations; Ctrl+2 better plans, Ctrl+3 scenarios")),
            Shortcut("Return", self.tr("Open the chosen location in Planning")),
            Shortcut("Ctrl+Return", self.tr("Look for a better week; on scenarios: play")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.title())
        self.parts.setAccessibleName(self.tr("Parts of the control tower"))
        self.parts.set_words(Part.LOCATIONS, self.tr("Locations"))
        self.parts.set_words(Part.PLANS, self.tr("Better plans"))
        self.parts.set_words(Part.SCENARIOS, self.tr("Scenarios"))
        for part in Part:
            self._page(part).retranslate()

    def show_part(self, part: Part) -> None:
        """Bring a page to the front."""
        self.parts.choose(part)
        self._stack.bring(self._page(part))
        if part is Part.SCENARIOS:
            self.what_if.load()
        self._page(part).go_first()

    def _page(self, part: Part) -> LocationsPage | PlansPage | ScenariosPage:
        if part is Part.LOCATIONS:
            return self.locations
        return self.plans if part is Part.PLANS else self.scenarios

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self.parts)
        for part in Part:
            self.parts.add(part)
            page: QWidget = self._page(part)
            self._stack.add(page)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.parts.chosen.connect(lambda part: self.show_part(Part(part)))
        self.locations.plan_wanted.connect(lambda place: self.wanted.emit("planning", place))
        self.plans.search_wanted.connect(self.model.search)
        self.model.change_ready.connect(self._to_planning)
        self.model.changed.connect(self._propose_monday)
        self.what_if.was_kept.connect(self._say_kept)
        for number, part in enumerate(Part, 1):
            self._key(f"Ctrl+{number}", lambda part=part: self.show_part(part))
        self._key("Ctrl+Return", self._go_on)

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _go_on(self) -> None:
        if self.part is Part.PLANS:
            self.plans.begin()
        elif self.part is Part.SCENARIOS:
            self.scenarios.form.ask()

    def _propose_monday(self) -> None:
        """Propose the first Monday that people can be told of in time."""
        view = self.model.view
        if view is not None:
            told = view.first_day + self._notice
            self.plans.set_first(told + timedelta(days=-told.weekday() % 7))

    def _to_planning(self, change: PlanChange) -> None:
        if change.is_empty:
            self.show_banner(Tone.INFO, self.tr("This plan changes nothing at this location."))
        else:
            self.wanted.emit("planning", change)

    def _say_kept(self, name: str) -> None:
        words = self.tr("%1 was kept.").replace("%1", tower.preset(name))
        self.show_banner(Tone.GOOD, words)
