"""Scenarios beside each other: the question at the left, plot and figures at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.scenarios.courses import Band, Course, KeptScenario, Outcome
from counter_app.letters import scenarios as papers
from counter_app.letters.texts import texts
from counter_app.ui import local_time, text
from counter_app.ui.control_tower.scenario_form import ScenarioForm
from counter_app.ui.control_tower.scenario_plot import PlotLine, ScenarioPlot
from counter_app.ui.control_tower.scenarios_model import ScenariosModel
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import SteadyTable
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.words import tower


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of the table: a scenario without its measures, or with them."""

    number: int
    outcome: Outcome
    course: Course
    is_answered: bool


class ScenariosPage(QWidget):
    """Up to four scenarios, and those that were kept."""

    def __init__(self, model: ScenariosModel, parent: QWidget | None = None) -> None:
        """Build the page over a model."""
        super().__init__(parent)
        self.model = model
        self.form = ScenarioForm(model)
        self.plot = ScenarioPlot()
        self._legend, self._week = Label("", wrap=True), Label("", "muted", wrap=True)
        self.records: RecordTableModel[Compared] = RecordTableModel(
            (), lambda one: (one.number, one.is_answered), self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self.kept: RecordTableModel[KeptScenario] = RecordTableModel((), lambda one: one.id, self)
        self.kept_table = SteadyTable(self.kept, "", sortable=False)
        self.keep, self.remove, self.report = QPushButton(), QPushButton(), QPushButton()
        self.forget = QPushButton()
        self._ask, self._kept_card = Card(margins=12), Card(margins=12)
        self._plot_card, self._table_card = Card(margins=12, spacing=4), Card(margins=12)
        self._about = Label("", "muted", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    def go_first(self) -> None:
        """Go to the question."""
        self.form.preset.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_chosen(self) -> None:
        """Keep the scenario of the chosen line."""
        chosen = self.table.record()
        if chosen is not None:
            self.model.keep(chosen.outcome)

    def remove_chosen(self) -> None:
        """Take the scenario of the chosen line out of the comparison."""
        chosen = self.table.record()
        if chosen is not None:
            self.model.remove(chosen.number - 1)

    def make_report(self) -> None:
        """Write the comparison as a paper."""
        self.model.write_report(self.tr("en", "the language of the report"))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.form.retranslate()
        self._ask.set_title(self.tr("What if"))
        self._kept_card.set_title(self.tr("Kept"))
        self._plot_card.set_title(self.tr("Waiting in days, by the week in which somebody asks"))
        self._table_card.set_title(self.tr("Side by side"))
        self.table.setAccessibleName(self.tr("Scenarios side by side"))
        self.table.set_empty(self.tr("Play a scenario to see what becomes of it."))
        self.kept_table.setAccessibleName(self.tr("Kept scenarios"))
        self.kept_table.set_empty(self.tr("Nothing was kept yet. Play a scenario and keep it."))
        self.keep.setText(self.tr("Keep"))
        self.remove.setText(self.tr("Take out"))
        self.report.setText(self.tr("Report…"))
        self.forget.setText(self.tr("Throw away"))
        self.records.set_columns(
            (
                Column(self.tr("Scenario"), self._name, stretch=True, tip=self._name),
                Column(self.tr("Wait on average"), lambda one: _days(one.course.mean),
                       numeric=True),
                Column(self.tr("Longest week"), lambda one: _days(one.course.worst), numeric=True),
                Column(self.tr("Last week"), lambda one: _days(one.course.at_end), numeric=True),
                Column(self.tr("Visits"), lambda one: _number(one.course.at_counters),
                       numeric=True),
                Column(self.tr("At partners"), lambda one: _number(one.course.elsewhere),
                       numeric=True),
                Column(self.tr("Not needed"), lambda one: _number(one.course.needless),
                       numeric=True),
                Column(self.tr("Desk hours"), lambda one: _number(one.course.desk_hours),
                       numeric=True),
            )
        )  # fmt: skip
        self.kept.set_columns(
            (
                Column(self.tr("Name"), lambda one: tower.preset(one.name), stretch=True),
                Column(self.tr("Kept on"), lambda one: local_time.day(one.made_at.date())),
            )
        )
        self.show_all()

    def show_all(self) -> None:
        """Show what the model has now."""
        rows = []
        for number, outcome in enumerate(self.model.compared, 1):
            rows.append(Compared(number, outcome, outcome.without, False))
            if outcome.answered is not None:
                rows.append(Compared(number, outcome, outcome.answered, True))
        self.records.set_rows(rows)
        if rows and self.table.record() is None:
            self.table.choose_row(0)
        self.kept.set_rows(self.model.kept)
        for button in (self.keep, self.remove, self.report):
            button.setEnabled(bool(rows))
        self.forget.setEnabled(self.kept_table.record() is not None)
        self._show_plot(self.table.record())
        self._about.setText(
            self.tr(
                "Days: the middle of all courses that were played, and within which eight in ten "
                "lie. What a model says, no forecast; the report names assumptions and sources."
            )
        )

    def _show_plot(self, chosen: Compared | None) -> None:
        compared = self.model.compared
        lines = [
            PlotLine(number, tower.preset(one.scenario.name), one.last.waiting)
            for number, one in enumerate(compared, 1)
        ]
        at = min(chosen.number - 1 if chosen else 0, max(len(lines) - 1, 0))
        self.plot.show_lines(lines, at)
        self._legend.setText("   ".join(f"{line.number}. {line.name}" for line in lines))
        self._show_week()

    def _show_week(self) -> None:
        self._week.setText(self.plot.words())

    def _build(self) -> None:
        self._ask.add(self.form)
        self._kept_card.add(self.kept_table, 1)
        self._kept_card.add(self._tools(self.forget))
        left = QWidget()
        column = VBox(left, spacing=12)
        column.addWidget(self._ask)
        column.addWidget(self._kept_card, 1)
        self._plot_card.add(self.plot, 1)
        self._plot_card.add(self._legend)
        self._plot_card.add(self._week)
        self._table_card.add(self.table, 1)
        self._table_card.add(self._tools(self.keep, self.remove, self.report))
        self._table_card.add(self._about)
        right = QWidget()
        rows = VBox(right, spacing=12)
        rows.addWidget(self._plot_card, 3)
        rows.addWidget(self._table_card, 2)
        inside = Columns((left, right), least=980, share=(2, 5))
        outer = VBox(self)
        outer.addWidget(inside, 1)

    @staticmethod
    def _tools(*buttons: QPushButton) -> QWidget:
        tools = QWidget()
        row = FlowBox(tools, spacing=8)
        for button in buttons:
            row.addWidget(button)
        return tools

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_all)
        model.working_changed.connect(self.form.set_playing)
        model.report_ready.connect(self._save)
        self.form.asked.connect(model.play)
        self.table.selected.connect(self._show_plot)
        self.plot.moved.connect(self._show_week)
        self.keep.clicked.connect(self.keep_chosen)
        self.remove.clicked.connect(self.remove_chosen)
        self.report.clicked.connect(self.make_report)
        self.kept_table.opened.connect(model.show_kept)
        self.kept_table.selected.connect(lambda one: self.forget.setEnabled(one is not None))
        self.forget.clicked.connect(self._forget)

    def _forget(self) -> None:
        chosen = self.kept_table.record()
        if chosen is not None:
            self.model.forget(chosen.id)

    def _save(self, paper: bytes) -> None:
        name = f"{self.tr('scenarios')}.pdf"
        save_as(self, self.tr("Report"), name, "PDF (*.pdf)", paper, self._say_unwritten)

    def _say_unwritten(self) -> None:
        self._week.setText(self.tr("The file could not be written there. Choose another folder."))

    def _name(self, one: Compared) -> str:
        name = f"{one.number}. {tower.preset(one.outcome.scenario.name)}"
        if one.is_answered:
            return f"{name}: {self._measures(one.outcome)}"
        if one.outcome.answered is not None:
            return f"{name}: {self.tr('without measures')}"
        return name

    def _measures(self, outcome: Outcome) -> str:
        words = texts(self.tr("en", "the language of the report"))
        given = self.model.assumptions
        return ", ".join(papers.effect_words(words, one, given)
                         for one in outcome.scenario.measures)  # fmt: skip


def _days(band: Band) -> str:
    return f"{band.middle:.0f} ({band.low:.0f}–{band.high:.0f})"


def _number(value: float) -> str:
    return text.number(value) if value else "–"
