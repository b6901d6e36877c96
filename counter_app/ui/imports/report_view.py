"""The report of a file: how many, what was found, and the rows that wait."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counter_app.domain.findings import Finding, Severity
from counter_app.domain.imports import ImportReport
from counter_app.ui import text
from counter_app.ui.imports.imports_model import ImportsModel
from counter_app.ui.imports.row_view import RowView
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.NOTICE: Tone.INFO}


class ReportView(QWidget):
    """Counts, findings, and the chosen row; earlier reports are one choice away.

    Signals:
        export_wanted: the report is to be written to a file.
    """

    export_wanted = Signal()

    def __init__(self, model: ImportsModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.model = model
        self.runs = QComboBox()
        self.runs.setMinimumContentsLength(34)
        self.runs.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.export = QPushButton()
        self.counts = [Badge() for _ in range(6)]
        self._card = Card(margins=14, spacing=10)
        self._none = Label("", "muted", wrap=True)
        self.records: MarkedTableModel[Finding] = MarkedTableModel((), _key, self)
        self.table = SteadyTable(self.records, "")
        self.row = RowView()
        self._build()
        self._connect()
        self.retranslate()

    def exported_rows(self) -> list[list[str]]:
        """Return the report as rows of words, its heading first."""
        heads = (
            self.tr("Weight"), self.tr("Row"), self.tr("Field"), self.tr("In the file"),
            self.tr("Finding"), self.tr("What to do"), self.tr("Proposal"),
        )  # fmt: skip
        return [list(heads), *(self._exported(found) for found in self.model.findings())]

    def show_runs(self, runs: Sequence[ImportReport]) -> None:
        """Offer earlier reports."""
        self.runs.blockSignals(True)
        self.runs.clear()
        for run in runs:
            self.runs.addItem(f"{run.file} · {text.moment(run.at)}", str(run.run_id))
        self.runs.blockSignals(False)
        self._choose_run()

    def changeEvent(self, event: QEvent) -> None:
        """Word the report anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Word the report anew."""
        self.export.setText(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write this report to a CSV file") + " (Ctrl+S)")
        self.runs.setAccessibleName(self.tr("Earlier imports"))
        self.table.setAccessibleName(self.tr("Findings"))
        self.table.set_empty(self.tr("Nothing was found: every row was taken in."))
        self.records.set_columns(
            (
                MarkedColumn(
                    self.tr("Weight"), self._weight, icon=self._mark,
                    sort=lambda found: self._mark(found)[1].value,
                ),
                Column(
                    self.tr("Row"), lambda found: str(found.row or "–"),
                    sort=lambda found: found.row or 0, numeric=True,
                ),
                Column(self.tr("Field"), lambda found: text.field(found.field) or "–"),
                Column(
                    self.tr("Finding"), lambda found: text.finding(found.code), stretch=True,
                    tip=lambda found: f"{text.finding(found.code)} {text.remedy(found.code)}",
                ),
            )
        )  # fmt: skip
        self._show_report(self.model.report)

    def _build(self) -> None:
        outer = VBox(self, spacing=0)
        tools = QWidget()
        buttons = FlowBox(tools, spacing=8, right=True)
        buttons.addWidget(self.runs)
        buttons.addWidget(self.export)
        self._card.add(self._none)
        self._counts_row = QWidget()
        row = FlowBox(self._counts_row, spacing=6)
        for badge in self.counts:
            row.addWidget(badge)
        self._card.add(TwoColumns(self._counts_row, tools, share=(1, 1)))
        self._columns = TwoColumns(self.table, self.row, least=860, share=(5, 3))
        self._card.add(self._columns, 1)
        outer.addWidget(self._card, 1)

    def _connect(self) -> None:
        self.model.report_changed.connect(self._show_report)
        self.model.unsettled.connect(self.row.show_errors)
        self.table.selected.connect(self._show_finding)
        self.table.opened.connect(lambda _finding: self.row.setFocus())
        self.row.settle_wanted.connect(self.model.settle)
        self.runs.activated.connect(lambda place: self.model.show(UUID(self.runs.itemData(place))))
        self.export.clicked.connect(self.export_wanted)

    def _show_report(self, report: ImportReport | None) -> None:
        has_report = report is not None
        for part in (self._counts_row, self._columns, self.runs, self.export):
            part.setVisible(has_report)
        self._none.setVisible(not has_report)
        self._none.setText(
            self.tr("No file was taken in yet. Choose a list of people or a consignment above.")
        )
        self._card.set_title(self.tr("Report"), text.of(report.kind) if report else "")
        if report is None:
            return
        self._choose_run()
        settled = report.rows - report.added - report.completed - report.unchanged
        settled -= len(report.held_back)
        facts = (
            (self.tr("%1 rows"), report.rows, Tone.QUIET, True),
            (self.tr("%1 added"), report.added, Tone.GOOD, True),
            (self.tr("%1 completed"), report.completed, Tone.GOOD, report.completed > 0),
            (self.tr("%1 on file already"), report.unchanged, Tone.QUIET, report.unchanged > 0),
            (self.tr("%1 settled"), settled, Tone.GOOD, settled > 0),
            (self.tr("%1 held back"), len(report.held_back), Tone.BAD, bool(report.held_back)),
        )
        for badge, (words, number, tone, is_shown) in zip(self.counts, facts, strict=True):
            badge.show_fact(words.replace("%1", str(number)), tone)
            badge.setVisible(is_shown)
        self.records.set_rows(self.model.findings())
        if self.table.record() is None:
            self.table.choose_row(0)
        self._show_finding(self.table.record())

    def _show_finding(self, finding: Finding | None) -> None:
        if finding is None or finding.row is None:
            self.row.show_finding(finding, None, ())
            return
        waiting = self.model.held_back(finding.row)
        self.row.show_finding(finding, waiting, self.model.findings_of(finding.row))

    def _choose_run(self) -> None:
        report = self.model.report
        if report is not None:
            self.runs.setCurrentIndex(self.runs.findData(str(report.run_id)))

    def _weight(self, finding: Finding) -> str:
        if self.model.is_settled(finding):
            return self.tr("settled")
        return text.of(finding.severity)

    def _exported(self, found: Finding) -> list[str]:
        return [
            self._weight(found), str(found.row or ""),
            text.field(found.field) if found.field else "", found.value,
            text.finding(found.code), text.remedy(found.code), found.proposal or "",
        ]  # fmt: skip

    def _mark(self, finding: Finding) -> tuple[str, Tone]:
        if self.model.is_settled(finding):
            return "check", Tone.GOOD
        tone = _TONES[finding.severity]
        return tone.icon, tone


def _key(finding: Finding) -> object:
    return (finding.row, finding.field, finding.code, finding.value)
