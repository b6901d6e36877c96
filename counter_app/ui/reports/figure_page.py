"""One figure: its value large, chart and table side by side, and below them what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from counter_app.domain.reports.figures import Grouping, Measure
from counter_app.domain.reports.report import FigureReport, Line
from counter_app.letters.report_words import ReportWords
from counter_app.ui import text
from counter_app.ui.reports.chart import Bar, BarChart
from counter_app.ui.reports.reports_model import ReportsModel
from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column


class FigurePage(QWidget):
    """A figure as it is asked for.

    Signals:
        by_chosen: the Grouping by which the person wants it taken apart.
        cases_wanted: the key of a line, "" for all of them.
    """

    by_chosen = Signal(object)
    cases_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the page, empty."""
        super().__init__(parent)
        self._report: FigureReport | None = None
        self.name, self.headline = Label("", "heading"), Label("", "title", wrap=True)
        self.period = Label("", "muted", wrap=True)
        self.definition = Label("", wrap=True)
        self.sources = Label("", "muted", wrap=True)
        self.groupings = ChoiceBar()
        self.legend = Label("", "muted", wrap=True)
        self.chart = BarChart()
        self.lines: MarkedTableModel[Line] = MarkedTableModel((), lambda one: one.key, self)
        self.table = SteadyTable(self.lines, "", sortable=False)
        self.cases = QPushButton()
        self._build()

    def show_figure(self, model: ReportsModel) -> None:
        """Show what the model counted, or only what is asked while it still counts."""
        words = ReportWords(text.language())
        figure, by = model.figure, model.asked.by
        told = figure.in_language(words.language)
        self.name.setText(told.name)
        self.definition.setText(told.definition)
        self.sources.setText(words.sources(figure))
        for one in Grouping:
            self.groupings.button(one).setVisible(one in figure.groupings)
            self.groupings.set_words(one, words.grouping(figure, one))
        self.groupings.choose(by)
        report = model.report
        fresh = report is not None and report.asked == model.asked
        self.cases.setEnabled(model.may_see_cases and fresh)
        if report is None or not fresh:
            return
        self._report = report
        self._show(report, words)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.groupings.setAccessibleName(self.tr("By what it is taken apart"))
        self.chart.setAccessibleName(self.tr("Chart"))
        self.table.setAccessibleName(self.tr("Values"))
        self.table.set_empty(self.tr("No cases in this period. Choose another one."))
        self.cases.setText(self.tr("Show the cases"))
        self.legend.setText(
            self.tr("Full: half of the cases need no more. Hatched: nine of ten need no more.")
        )

    def _show(self, report: FigureReport, words: ReportWords) -> None:
        figure = report.figure
        self.headline.setText(words.headline(report))
        self.period.setText(words.period(report))
        self.legend.setVisible(figure.measure is Measure.SPREAD)
        self.chart.show_bars([_bar(report, line, words) for line in report.lines])
        self.lines.set_columns(_columns(report, words))
        self.lines.set_rows(report.lines)
        if self.chart.bar is not None:
            self.table.select(self.chart.bar.key)

    def _build(self) -> None:
        box = VBox(self, spacing=8)
        head = HBox(spacing=12)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.cases)
        box.addLayout(head)
        box.addWidget(self.headline)
        box.addWidget(self.period)
        for by in Grouping:
            self.groupings.add(by)
        box.addWidget(self.groupings)
        frame = QScrollArea()
        frame.setWidgetResizable(True)
        frame.setWidget(self.chart)
        frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setProperty("panel", "plain")
        for part in (frame, self.table):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        keep(frame, lambda: frame.setMinimumHeight(current().px(200)))
        self._frame = frame
        left = QWidget()
        rows = VBox(left, spacing=4)
        rows.addWidget(frame, 1)
        rows.addWidget(self.legend)
        box.addWidget(Columns((left, self.table), least=660, share=(4, 5), scrolls=True), 1)
        box.addWidget(self.definition)
        box.addWidget(self.sources)
        keep_icon(self.cases, "search", "accent")
        self.cases.setAutoDefault(False)
        self.groupings.chosen.connect(self.by_chosen)
        self.chart.chosen.connect(self._follow_chart)
        self.chart.opened.connect(self.cases_wanted)
        self.table.selected.connect(self._follow_table)
        self.table.opened.connect(lambda line: self.cases_wanted.emit(line.key))
        self.cases.clicked.connect(lambda: self.cases_wanted.emit(""))

    def _follow_chart(self, key: str) -> None:
        self.table.select(key)
        area = self.chart.area_of(self.chart.place)
        self._frame.ensureVisible(0, int(area.center().y()), 0, int(area.height()))

    def _follow_table(self, line: Line | None) -> None:
        if line is not None:
            self.chart.choose(line.key)


def _bar(report: FigureReport, line: Line, words: ReportWords) -> Bar:
    said = words.value(report.figure, line)
    if report.figure.measure is Measure.SPREAD and line.high is not None:
        said = f"{said} · {words.amount(line.high, report.figure.unit)}"
    return Bar(
        key=line.key, label=words.key(report.asked.by, line.key, report.names), value=line.value,
        words=said, high=line.high,
    )  # fmt: skip


def _columns(report: FigureReport, words: ReportWords) -> tuple[Column[Line], ...]:
    """Return the columns of a figure: what each line is about, its value, what it rests on."""
    figure, by = report.figure, report.asked.by
    columns: list[Column[Line]] = [
        Column(words.grouping(figure, by), lambda line: words.key(by, line.key, report.names),
               stretch=True),
    ]  # fmt: skip
    if figure.measure is Measure.SPREAD:
        columns += [
            Column(words.say("legend_median").capitalize(),
                   lambda line: words.value(figure, line), numeric=True),
            Column(words.say("high_short"), lambda line: words.amount(line.high, figure.unit),
                   numeric=True),
        ]  # fmt: skip
    else:
        columns.append(
            Column(words.say("value"), lambda line: words.value(figure, line), numeric=True)
        )
    if figure.measure is not Measure.COUNT:
        columns.append(
            Column(words.say("cases"), lambda line: words.number(line.cases), numeric=True)
        )
    if figure.unknown:
        columns.append(
            Column(words.say("unknown"), lambda line: words.number(line.unknown or 0), numeric=True)
        )
    return tuple(columns)
