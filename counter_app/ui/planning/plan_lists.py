"""What is planned at a location as lists, each with what can be done to its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.planning.history import PlanVersion
from counter_app.domain.planning.opening import Closure, Desk, OpeningRule, ServiceOffer
from counter_app.domain.planning.plan import ENDING, Planned, PlannedKind, kind_of
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.ui import text
from counter_app.ui.planning import plan_words
from counter_app.ui.planning.planning_model import PlanningModel
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.marked_table import SteadyTable
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.words import appointments as words


class PlanList(QWidget):
    """The lines of one kind; Enter changes one, Delete ends it.

    Signals:
        new_wanted, change_wanted, end_wanted: the last two with the line.
        kind_wanted: the ServiceKind of the line, whatever location offers it.
    """

    new_wanted = Signal()
    change_wanted = Signal(object)
    end_wanted = Signal(object)
    kind_wanted = Signal(object)

    def __init__(
        self, kind: PlannedKind, model: PlanningModel, parent: QWidget | None = None
    ) -> None:
        """Show the lines of a kind out of the model's plan."""
        super().__init__(parent)
        self.kind, self._model = kind, model
        self.records: RecordTableModel[Any] = RecordTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "", sortable=False)
        self.new, self.change, self.end = QPushButton(), QPushButton(), QPushButton()
        box = VBox(self, spacing=8)
        tools = QWidget()
        row = FlowBox(tools, spacing=8)
        self.end.setProperty("kind", "danger")
        for button in (self.new, self.change, self.end):
            row.addWidget(button)
        self.needs = QPushButton()
        row.addWidget(self.needs)
        self.needs.setVisible(kind is PlannedKind.SERVICE)
        self.end.setVisible(kind in ENDING)
        box.addWidget(tools)
        box.addWidget(self.table, 1)
        self.new.clicked.connect(self.new_wanted)
        self.change.clicked.connect(lambda: self._want(self.change_wanted))
        self.end.clicked.connect(lambda: self._want(self.end_wanted))
        self.needs.clicked.connect(self._want_kind)
        self.table.opened.connect(self.change_wanted)
        self.table.selected.connect(lambda _one: self._enable())
        self.retranslate()

    def show_lines(self) -> None:
        """Show what the model has now."""
        shown = self._model.shown
        items = shown.plan.items() if shown else ()
        self.records.set_rows([one for one in items if kind_of(one) is self.kind])
        if self.table.record() is None:
            self.table.choose_row(0)
        self._enable()

    def select(self, item: Planned) -> None:
        """Choose a line and go there."""
        self.table.select(item.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End a line with Delete, begin a new one with Insert."""
        if event.key() == Qt.Key.Key_Delete and self.kind in ENDING:
            self._want(self.end_wanted)
        elif event.key() == Qt.Key.Key_Insert:
            self.new_wanted.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the list anew."""
        new, empty = {
            PlannedKind.RULE: (
                self.tr("New hours…"),
                self.tr("No opening hours yet. Press New hours to open this location."),
            ),
            PlannedKind.CLOSURE: (
                self.tr("New closure…"), self.tr("Nothing is closed. Press New closure to close."),
            ),
            PlannedKind.SHIFT: (
                self.tr("New line…"),
                self.tr("No staff is planned: the desks of the opening hours count."),
            ),
            PlannedKind.DESK: (self.tr("New desk…"), self.tr("No desks yet. Press New desk.")),
            PlannedKind.SERVICE: (
                self.tr("New service…"), self.tr("Nothing is offered here. Press New service."),
            ),
            PlannedKind.LOCATION: ("", ""),
        }[self.kind]  # fmt: skip
        self.new.setText(new)
        self.change.setText(self.tr("Change…"))
        self.end.setText(self.tr("End…"))
        self.needs.setText(self.tr("What it &needs…"))
        self.table.setAccessibleName(text.of(self.kind))
        self.table.set_empty(empty)
        self.records.set_columns(self._columns())
        self.show_lines()

    def _want(self, signal: Any) -> None:
        record = self.table.record()
        if record is not None:
            signal.emit(record)

    def _want_kind(self) -> None:
        record = self.table.record()
        kind = self._kind(record) if isinstance(record, ServiceOffer) else None
        if kind is not None:
            self.kind_wanted.emit(kind)

    def _enable(self) -> None:
        there = self.table.record() is not None
        self.change.setEnabled(there)
        self.needs.setEnabled(there)
        self.end.setEnabled(there)

    def _columns(self) -> Sequence[Column[Any]]:
        yes, no = self.tr("yes"), self.tr("no")
        match self.kind:
            case PlannedKind.RULE:
                return (
                    Column(self.tr("Day"), plan_words.repetition, stretch=True),
                    Column(self.tr("Hours"), lambda one: plan_words.hours(one.opens, one.closes)),
                    Column(self.tr("Desks"), lambda one: str(one.desks), numeric=True),
                    Column(self.tr("Public"), _public, numeric=True),
                    Column(self.tr("Group"), lambda one: plan_words.group(one.group)),
                    Column(
                        self.tr("When"),
                        lambda one: plan_words.period(one.valid_from, one.valid_until),
                    ),
                    Column(
                        self.tr("Holidays"), lambda one: self.tr("open") if one.on_holidays else "–"
                    ),
                )
            case PlannedKind.CLOSURE:
                return (
                    Column(self.tr("Days"), _days),
                    Column(self.tr("Hours"), plan_words.closure_hours),
                    Column(self.tr("Group"), lambda one: plan_words.group(one.group)),
                    Column(self.tr("Why"), lambda one: one.reason or "–", stretch=True),
                )
            case PlannedKind.SHIFT:
                return (
                    Column(self.tr("Days"), _days, stretch=True),
                    Column(self.tr("Hours"), lambda one: plan_words.hours(one.begins, one.ends)),
                    Column(self.tr("Group"), lambda one: plan_words.group(one.group)),
                    Column(self.tr("People"), lambda one: str(one.staff), numeric=True),
                )
            case PlannedKind.DESK:
                return (
                    Column(self.tr("Desk"), lambda one: one.name),
                    Column(self.tr("Can do"), _abilities, stretch=True),
                    Column(self.tr("In use"), lambda one: yes if one.is_active else no),
                )
            case _:
                return (
                    Column(self.tr("Service"), lambda one: text.service(one.service), stretch=True),
                    Column(self.tr("Minutes"), self._minutes, numeric=True),
                    Column(self.tr("Each further"), self._extra, numeric=True),
                    Column(self.tr("Needs"), self._needs, tip=self._needs),
                    Column(self.tr("Offered"), lambda one: yes if one.is_offered else no),
                )

    def _kind(self, offer: ServiceOffer) -> ServiceKind | None:
        kinds = self._model.shown.kinds if self._model.shown else ()
        return next((kind for kind in kinds if kind.code == offer.service), None)

    def _minutes(self, offer: ServiceOffer) -> str:
        kind = self._kind(offer)
        return str(offer.base_minutes or (kind.base_minutes if kind else "–"))

    def _needs(self, offer: ServiceOffer) -> str:
        kind = self._kind(offer)
        return ", ".join(words.ability(one) for one in kind.needs) if kind and kind.needs else "–"

    def _extra(self, offer: ServiceOffer) -> str:
        kind = self._kind(offer)
        if offer.extra_minutes is not None:
            return str(offer.extra_minutes)
        return str(kind.extra_minutes if kind else "–")


class HistoryList(QWidget):
    """Who wrote what when, the newest first; Enter puts a line back.

    Signals:
        back_wanted: the PlanVersion that shall hold again.
    """

    back_wanted = Signal(object)

    def __init__(self, model: PlanningModel, parent: QWidget | None = None) -> None:
        """Show the history out of the model."""
        super().__init__(parent)
        self._model = model
        self.records: RecordTableModel[PlanVersion] = RecordTableModel(
            (), lambda one: (one.subject, one.number), self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self.back = QPushButton()
        box = VBox(self, spacing=8)
        tools = QWidget()
        FlowBox(tools, spacing=8).addWidget(self.back)
        box.addWidget(tools)
        box.addWidget(self.table, 1)
        self.back.clicked.connect(self._want)
        self.table.opened.connect(lambda _one: self._want())
        self.table.selected.connect(lambda _one: self._enable())
        self.retranslate()

    def show_lines(self) -> None:
        """Show what the model has now."""
        self.records.set_rows(self._model.shown.history if self._model.shown else ())
        if self.table.record() is None:
            self.table.choose_row(0)
        self._enable()

    def retranslate(self) -> None:
        """Word the list anew."""
        self.back.setText(self.tr("Put this back…"))
        self.table.setAccessibleName(self.tr("History"))
        self.table.set_empty(self.tr("Nothing was written yet."))
        self.records.set_columns(
            (
                Column(self.tr("When"), lambda one: text.moment(one.made_at)),
                Column(self.tr("Who"), lambda one: self._model.operator(one) or "–"),
                Column(self.tr("Kind"), lambda one: text.of(one.kind)),
                Column(self.tr("What"), self._what, stretch=True, tip=self._what),
                Column(self.tr("Version"), lambda one: str(one.number), numeric=True),
                Column(self.tr("Holds"), lambda one: self.tr("now") if self._holds(one) else "–"),
            )
        )
        self.show_lines()

    def _what(self, one: PlanVersion) -> str:
        if one.item is not None:
            return plan_words.item(one.item)
        history = self._model.shown.history if self._model.shown else ()
        before = next(
            (
                each.item
                for each in history
                if each.subject == one.subject and each.number == one.number - 1
            ),
            None,
        )
        name = plan_words.item(before) if before is not None else ""
        return self.tr("ended: %1").replace("%1", name)

    def _holds(self, one: PlanVersion) -> bool:
        now = self._model.find(one.subject)
        return now is not None and now.version == one.number

    def _enable(self) -> None:
        one = self.table.record()
        self.back.setEnabled(one is not None and one.item is not None and not self._holds(one))

    def _want(self) -> None:
        if self.back.isEnabled():
            self.back_wanted.emit(self.table.record())


def _public(rule: OpeningRule) -> str:
    return str(rule.open_public)


def _days(one: Closure) -> str:
    return plan_words.period(one.first_day, one.last_day)


def _abilities(desk: Desk) -> str:
    return ", ".join(words.ability(one) for one in sorted(desk.abilities)) or "–"
