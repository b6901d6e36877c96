"""The page to look at: locations, the year, the week, and what is written as lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from counter_app.domain.planning.opening import Location, LocationKind
from counter_app.domain.planning.plan import PlannedKind
from counter_app.ui import local_time, text
from counter_app.ui.planning.plan_lists import HistoryList, PlanList
from counter_app.ui.planning.planning_model import PlanningModel
from counter_app.ui.planning.week_page import WeekPage
from counter_app.ui.planning.year_strip import YearStrip
from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import ElidedLabel, Label
from counter_app.ui.widgets.notice import Notice
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

WEEK, HISTORY = "week", "history"
_LISTS = {
    "rules": PlannedKind.RULE, "closures": PlannedKind.CLOSURE, "staff": PlannedKind.SHIFT,
    "desks": PlannedKind.DESK, "services": PlannedKind.SERVICE,
}  # fmt: skip


class OverviewPage(QWidget):
    """One location with its tabs.

    Signals:
        new_wanted: the PlannedKind of something new.
        change_wanted, end_wanted: something planned.
        back_wanted: a PlanVersion that shall hold again.
        kind_wanted: a ServiceKind whose demands are to be changed.
    """

    new_wanted = Signal(object)
    change_wanted = Signal(object)
    end_wanted = Signal(object)
    back_wanted = Signal(object)
    kind_wanted = Signal(object)
    tab_names = (WEEK, *_LISTS, HISTORY)

    def __init__(self, model: PlanningModel, parent: QWidget | None = None) -> None:
        """Build the page over a model."""
        super().__init__(parent)
        self._model = model
        self.places = QListWidget()
        self.new_place, self.edit_place = QPushButton(), QPushButton()
        self._name, self._facts = ElidedLabel("", "title"), ElidedLabel("", "muted")
        self.before, self.today, self.after = QPushButton(), QPushButton(), QPushButton()
        self._span = Label("", "heading")
        self.strip = YearStrip()
        self._legend = Label("", "muted", wrap=True)
        self.shortage = Notice()
        self.tabs = ChoiceBar()
        self._stack = PageStack()
        self.week = WeekPage(model)
        self.lists = {name: PlanList(kind, model) for name, kind in _LISTS.items()}
        self.history = HistoryList(model)
        self._build()
        self._connect()
        self.choose_tab(WEEK)
        self.retranslate()

    def show_all(self) -> None:
        """Show what the model has now."""
        shown = self._model.shown
        if shown is None:
            return
        self._show_places(shown.locations, shown.plan.location)
        place = shown.plan.location
        self._name.setText(place.name)
        self._facts.setText(_place_facts(place))
        monday = shown.week.monday
        words = self.tr("Week %1, from %2")
        number = str(monday.isocalendar().week)
        words = words.replace("%1", number).replace("%2", local_time.short_day(monday))
        self._span.setText(f"{words} {monday.year}")
        self.strip.set_year(shown.year, self._model.day, shown.today)
        self._show_shortage()
        self.week.show_week()
        for one in self.lists.values():
            one.show_lines()
        self.history.show_lines()

    def go_first(self) -> None:
        """Go into the tab that is in front."""
        page = self._stack.page
        if page is self.week:
            self.week.go_first()
        elif isinstance(page, PlanList | HistoryList):
            page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tab(self, name: str) -> QWidget:
        if name == WEEK:
            return self.week
        return self.history if name == HISTORY else self.lists[name]

    def choose_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)
        self._stack.bring(self._tab(name))
        self.go_first()

    def retranslate(self) -> None:
        """Word the page anew."""
        self.places.setAccessibleName(self.tr("Locations"))
        self.new_place.setText(self.tr("New location…"))
        self.edit_place.setText(self.tr("Change location…"))
        self.before.setText(self.tr("Week before"))
        self.today.setText(self.tr("This week"))
        self.after.setText(self.tr("Next week"))
        self.tabs.setAccessibleName(self.tr("Parts of the planning"))
        for name, words in {
            WEEK: self.tr("Week"), "rules": self.tr("Opening hours"),
            "closures": self.tr("Closures"), "staff": self.tr("Staff"),
            "desks": self.tr("Desks"), "services": self.tr("Services"),
            HISTORY: self.tr("History"),
        }.items():  # fmt: skip
            self.tabs.set_words(name, words)
        self._legend.setText(
            self.tr(
                "Bars: desk hours. Thick: closed. Thin: public holiday. "
                "Lines: school holidays north, middle, south."
            )
        )
        self.strip.describe()
        self.week.retranslate()
        for one in self.lists.values():
            one.retranslate()
        self.history.retranslate()
        self.show_all()

    def _build(self) -> None:
        side = Card(margins=10)
        side.add(self.places, 1)
        self.new_place.setProperty("kind", "quiet")
        side.add(self.new_place)
        self.places.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        keep(side, lambda: side.setMinimumWidth(current().px(160)))
        keep(side, lambda: side.setMinimumHeight(current().px(130)))
        right = QWidget()
        rows = VBox(right, spacing=10)
        head = HBox(spacing=8)
        head.addWidget(self._name, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignBaseline)
        self.edit_place.setProperty("kind", "quiet")
        head.addWidget(self.edit_place)
        rows.addLayout(head)
        year = Card(margins=10, spacing=4)
        bar = QWidget()
        buttons = FlowBox(bar, spacing=8, right=True)
        keep_icon(self.before, "left")
        keep_icon(self.after, "right")
        for button in (self.before, self.today, self.after):
            buttons.addWidget(button)
        year.add(TwoColumns(self._span, bar, least=600, share=(1, 1), spacing=8))
        year.add(self.strip)
        year.add(self._legend)
        rows.addWidget(year)
        rows.addWidget(self.shortage)
        card = Card(margins=12, spacing=10)
        card.add(self.tabs)
        for name in self.tab_names:
            self.tabs.add(name)
        for page in (self.week, *self.lists.values(), self.history):
            self._stack.add(page)
        card.add(self._stack, 1)
        rows.addWidget(card, 1)
        outer = VBox(self)
        outer.addWidget(Columns((side, right), least=900, share=(0, 1)), 1)

    def _connect(self) -> None:
        model = self._model
        self.places.currentItemChanged.connect(self._choose_place)
        self.new_place.clicked.connect(lambda: self.new_wanted.emit(PlannedKind.LOCATION))
        self.edit_place.clicked.connect(self._edit_place)
        self.before.clicked.connect(lambda: model.go(-1))
        self.today.clicked.connect(lambda: model.go(0))
        self.after.clicked.connect(lambda: model.go(1))
        self.strip.day_chosen.connect(model.choose_day)
        self.tabs.chosen.connect(lambda name: self.choose_tab(str(name)))
        self.week.opened.connect(self._open_block)
        for name, kind in _LISTS.items():
            one = self.lists[name]
            one.new_wanted.connect(lambda kind=kind: self.new_wanted.emit(kind))
            one.change_wanted.connect(self.change_wanted)
            one.end_wanted.connect(self.end_wanted)
            one.kind_wanted.connect(self.kind_wanted)
        self.history.back_wanted.connect(self.back_wanted)

    def _show_places(self, places: tuple[Location, ...], chosen: Location) -> None:
        self.places.blockSignals(True)
        self.places.clear()
        for place in places:
            item = QListWidgetItem(place.name)
            item.setData(Qt.ItemDataRole.UserRole, place.id)
            item.setToolTip(_place_facts(place))
            self.places.addItem(item)
            if place.id == chosen.id:
                self.places.setCurrentItem(item)
        self.places.blockSignals(False)

    def _show_shortage(self) -> None:
        """Say on which days of the week desks are missing."""
        found = self._model.shortages
        self.shortage.setVisible(bool(found))
        if not found:
            return
        worst = max(found, key=lambda one: one.needed)
        words = self.tr("The hours ask for up to %1 desks at once; %2 are in use here. On: %3.")
        days = ", ".join(local_time.short_day(one.day) for one in found)
        for place, value in enumerate((str(worst.needed), str(worst.there), days), 1):
            words = words.replace(f"%{place}", value)
        self.shortage.say(Tone.WARN, words)

    def _choose_place(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            self._model.choose_place(item.data(Qt.ItemDataRole.UserRole))

    def _edit_place(self) -> None:
        if self._model.shown is not None:
            self.change_wanted.emit(self._model.shown.plan.location)

    def _open_block(self, day: date, tick: int) -> None:
        """Change the rule behind a block; where there is none, begin one for the day."""
        shown = self._model.shown
        if shown is None:
            return
        rule = shown.plan.rule_at(self._model.group, day, tick)
        if rule is None:
            self.new_wanted.emit(PlannedKind.RULE)
        else:
            self.change_wanted.emit(rule)


def _place_facts(place: Location) -> str:
    kinds = {kind.value: kind for kind in LocationKind}
    kind = text.of(kinds[place.kind]) if place.kind in kinds else place.kind
    return " · ".join(
        part for part in (kind, place.code, ", ".join(place.address.split("\n"))) if part
    )
