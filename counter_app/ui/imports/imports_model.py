"""What the screen for files knows and decides."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import Change, ImportFinished
from counter_app.domain.errors import CounterError, Refused
from counter_app.domain.findings import Finding, HeldBackRow, Severity
from counter_app.domain.imports import ImportReport
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui.tasks import Progress, Tasks

_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTICE: 2}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class FileKind(StrEnum):
    """What is to be taken in."""

    PEOPLE = "people"
    RECEIVED = "received"
    ANNOUNCED = "announced"


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What came of one file: a report, or why there is none."""

    name: str
    report: ImportReport | None
    error: CounterError | None = None


class ImportsModel(QObject):
    """Files, their reports, and the rows that wait.

    Signals:
        runs_ready: the earlier reports, the newest first.
        report_changed: the report that is shown, or None.
        progressed: files that are done, and how many there are.
        finished: a FileOutcome per file.
        working_changed: whether files are being taken in.
        settled: the number of a row that was taken in.
        unsettled: the findings for which a row cannot be taken in yet.
        exported: the path of a report that was written.
    """

    runs_ready = Signal(object)
    report_changed = Signal(object)
    progressed = Signal(int, int)
    finished = Signal(object)
    working_changed = Signal(bool)
    settled = Signal(int)
    unsettled = Signal(object)
    exported = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._report: ImportReport | None = None
        self._work: Progress | None = None
        self._settling = False

    @property
    def report(self) -> ImportReport | None:
        """The report that is shown."""
        return self._report

    @property
    def is_working(self) -> bool:
        """Whether files are being taken in."""
        return self._work is not None

    def load(self) -> None:
        """Read the earlier reports; the newest is shown if none is."""
        self._tasks.run(self, lambda: self._office.imports.runs(self._actor), self._list)

    def show(self, run_id: UUID) -> None:
        """Show a report as it stands now."""
        self._tasks.run(self, lambda: self._office.imports.report(self._actor, run_id), self._show)

    def hear(self, change: Change) -> None:
        """Read anew when a file was taken in or a row was settled elsewhere."""
        if isinstance(change, ImportFinished) and not self.is_working and not self._settling:
            self.load()

    def take_in(self, paths: Sequence[Path], kind: FileKind) -> None:
        """Take files in, one after the other; one that fails does not stop the others."""
        if self._work is not None or not paths:
            return
        files = tuple(paths)
        self._work = self._tasks.run_long(
            self,
            lambda progress: self._take_in(files, kind, progress),
            self._finish,
            self._stop,
            on_progress=self.progressed.emit,
        )
        self.working_changed.emit(True)

    def cancel(self) -> None:
        """Stop after the file that is being read; what was taken in stays."""
        if self._work is not None:
            self._work.cancel()
            self._end_work()
            self.load()

    def settle(self, row: int, fields: Mapping[str, str]) -> None:
        """Take in a row that was held back, with what its fields say now."""
        report = self._report
        if report is None or self._settling:
            return
        waiting = next((held for held in report.held_back if held.row == row), None)
        if waiting is None:
            return
        changed = {
            name: value for name, value in fields.items() if value != waiting.fields.get(name, "")
        }
        self._settling = True
        self._tasks.run(
            self,
            lambda: self._office.imports.settle(self._actor, report.run_id, row, changed),
            lambda fresh: self._settled(row, fresh),
            self._unsettled,
        )

    def export(self, path: Path, rows: Sequence[Sequence[str]]) -> None:
        """Write a table to a CSV file that spreadsheets open without running formulas."""
        self._tasks.run(self, lambda: _write(path, rows), self.exported.emit, lane="reports")

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings, the heaviest first; those of settled rows at the end."""
        if self._report is None:
            return ()
        return tuple(
            sorted(
                self._report.findings,
                key=lambda found: (
                    self.is_settled(found), _WEIGHT[found.severity], found.row or 0,
                ),
            )
        )  # fmt: skip

    def is_settled(self, finding: Finding) -> bool:
        """Tell whether the row of an error was taken in since."""
        return finding.severity is Severity.ERROR and self.held_back(finding.row) is None

    def held_back(self, row: int | None) -> HeldBackRow | None:
        """Return a row that waits, or None."""
        waiting = self._report.held_back if self._report else ()
        return next((held for held in waiting if held.row == row), None)

    def findings_of(self, row: int) -> tuple[Finding, ...]:
        """Return what was found in one row."""
        found = self._report.findings if self._report else ()
        return tuple(finding for finding in found if finding.row == row)

    def _take_in(
        self, paths: tuple[Path, ...], kind: FileKind, progress: Progress
    ) -> tuple[FileOutcome, ...]:
        outcomes = []
        for done, path in enumerate(paths):
            progress.report(done, len(paths))
            outcomes.append(self._one(path, kind))
        return tuple(outcomes)

    def _one(self, path: Path, kind: FileKind) -> FileOutcome:
        imports, actor = self._office.imports, self._actor
        try:
            if kind is FileKind.PEOPLE:
                report = imports.people(actor, path)
            else:
                report = imports.consignment(actor, path, received=kind is FileKind.RECEIVED)
        except CounterError as error:
            return FileOutcome(path.name, None, error)
        return FileOutcome(path.name, report)

    def _finish(self, outcomes: tuple[FileOutcome, ...]) -> None:
        self._end_work()
        reports = [outcome.report for outcome in outcomes if outcome.report]
        if reports:
            waiting = [report for report in reports if report.held_back]
            self._report = (waiting or reports)[0]
            self.report_changed.emit(self._report)
        self.finished.emit(outcomes)
        self.load()

    def _stop(self, error: Exception) -> None:
        self._end_work()
        self._tasks.fail(error, self)

    def _end_work(self) -> None:
        self._work = None
        self.working_changed.emit(False)

    def _list(self, runs: tuple[ImportReport, ...]) -> None:
        self.runs_ready.emit(runs)
        shown = self._report.run_id if self._report else None
        fresh = next((run for run in runs if run.run_id == shown), None)
        if fresh is not None:
            self._show(fresh)
        elif shown is None and runs:
            self._show(runs[0])

    def _show(self, report: ImportReport) -> None:
        self._report = report
        self.report_changed.emit(report)

    def _settled(self, row: int, report: ImportReport) -> None:
        self._settling = False
        self._show(report)
        self.settled.emit(row)

    def _unsettled(self, error: Exception) -> None:
        self._settling = False
        findings = error.values.get("findings") if isinstance(error, Refused) else None
        if findings:
            self.unsettled.emit(findings)
        else:
            self._tasks.fail(error, self)


def _write(path: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write CSV as Dutch spreadsheets open it: semicolons, UTF-8 with its mark."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        for row in rows:
            writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return path
