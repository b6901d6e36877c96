"""The week: a timeline of blocks, and the same as a table in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from counter_app.domain.planning.overview import Segment, segments
from counter_app.ui import local_time, text
from counter_app.ui.planning import plan_words
from counter_app.ui.planning.planning_model import PlanningModel
from counter_app.ui.planning.week_timeline import WeekTimeline
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import SteadyTable
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.widgets.two_columns import TwoColumns


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A block of the week, or a day without one."""

    day: date
    segment: Segment | None


class WeekPage(QWidget):
    """Seven days of a service group.

    Signals:
        opened: date and tick of a block that shall be changed.
    """

    opened = Signal(object, int)

    def __init__(self, model: PlanningModel, parent: QWidget | None = None) -> None:
        """Show the week out of the model."""
        super().__init__(parent)
        self._model = model
        self.groups = ChoiceBar()
        self._group_keys: tuple[str, ...] = ()
        self.timeline = WeekTimeline()
        self.records: RecordTableModel[WeekLine] = RecordTableModel(
            (), lambda one: (one.day, one.segment and one.segment.first), self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self._legend = Label("", "muted", wrap=True)
        box = VBox(self, spacing=8)
        box.addWidget(self.groups)
        left = QWidget()
        inner = VBox(left, spacing=4)
        inner.addWidget(self.timeline)
        inner.addWidget(self._legend)
        inner.addStretch(1)
        box.addWidget(TwoColumns(left, self.table, least=780, share=(9, 8)), 1)
        self.groups.chosen.connect(self._choose_group)
        self.timeline.day_chosen.connect(model.choose_day)
        self.timeline.opened.connect(self.opened)
        self.table.opened.connect(
            lambda line: self.opened.emit(line.day, line.segment.first if line.segment else 0)
        )
        self.retranslate()

    def show_week(self) -> None:
        """Show what the model has now."""
        shown, model = self._model.shown, self._model
        if shown is None:
            return
        self._offer_groups(shown.plan.groups)
        self.timeline.set_week(shown.plan.location, model.days, shown.week.notes, model.day)
        lines = []
        for note in shown.week.notes:
            of_day = [one for one in model.days if one.day == note.day]
            runs = [run for one in of_day for run in segments(one)]
            lines += [WeekLine(note.day, run) for run in runs] or [WeekLine(note.day, None)]
        self.records.set_rows(lines)

    def go_first(self) -> None:
        """Go to the timeline."""
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.groups.setAccessibleName(self.tr("Service group"))
        self.table.setAccessibleName(self.tr("Week in words"))
        self._legend.setText(
            self.tr(
                "Figures: booked at most / desks. Dashes: open to the public. "
                "Enter changes the hours of a block."
            )
        )
        self.records.set_columns(
            (
                Column(self.tr("Day"), lambda one: local_time.short_day(one.day)),
                Column(self.tr("Hours"), self._hours, stretch=True),
                Column(self.tr("Desks"), self._desks, numeric=True),
                Column(
                    self.tr("Booked"),
                    lambda one: str(one.segment.booked) if one.segment else "",
                    numeric=True,
                ),
            )
        )
        for key in self._group_keys:
            self.groups.set_words(key, text.service_group(key))
        self.timeline.describe()
        self.show_week()

    def _hours(self, line: WeekLine) -> str:
        shown = self._model.shown
        if shown is None or line.segment is None:
            note = next((n for n in shown.week.notes if n.day == line.day), None) if shown else None
            special = plan_words.notes(note) if note else ()
            is_special = note is not None and (note.holiday or note.closures)
            return special[0] if is_special and special else self.tr("closed")
        return plan_words.segment_hours(line.day, line.segment, shown.plan.location)

    def _desks(self, line: WeekLine) -> str:
        """Say how many desks work, and how many are public where not all of them are."""
        run = line.segment
        if run is None:
            return ""
        if run.public == run.desks:
            return str(run.desks)
        words = self.tr("%1, %2 public")
        return words.replace("%1", str(run.desks)).replace("%2", str(run.public))

    def _offer_groups(self, groups: tuple[str, ...]) -> None:
        for key in groups:
            if key not in self._group_keys:
                self.groups.add(key)
                self.groups.set_words(key, text.service_group(key))
        self._group_keys = tuple(dict.fromkeys((*self._group_keys, *groups)))
        for key in self._group_keys:
            self.groups.button(key).setVisible(key in groups)
        self.groups.setVisible(len(groups) > 1)
        if self._model.group in groups:
            self.groups.choose(self._model.group)

    def _choose_group(self, group: object) -> None:
        self._model.choose_group(str(group))
