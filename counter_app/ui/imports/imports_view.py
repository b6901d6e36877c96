"""The screen for files: choose, take in, and decide on what waits."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QWidget

from counter_app.domain.changes import Change
from counter_app.domain.errors import CounterError
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.imports.imports_model import FileKind, FileOutcome, ImportsModel
from counter_app.ui.imports.report_view import ReportView
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_ENDINGS = (".csv", ".txt", ".xlsx", ".xlsm")


class ImportsView(Screen):
    """Files by dialog or drag and drop, then the report row by row."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("imports")
        self.setAcceptDrops(True)
        self.model = ImportsModel(office, actor, tasks, self)
        self.kinds = ChoiceBar()
        self.kind = FileKind.PEOPLE
        self.choose, self.stop = QPushButton(), QPushButton()
        self._title, self._hint = Label("", "title"), Label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self.report = ReportView(self.model)
        self._build()
        self._connect()
        self.retranslate()
        self._show_working(False)

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("ImportsView", "Import")

    def activate(self) -> None:
        """Load the earlier reports."""
        self.model.load()

    def on_change(self, change: Change) -> None:
        """Load anew after a file was taken in elsewhere."""
        self.model.hear(change)

    def reload(self) -> None:
        """Load the reports anew."""
        self.model.load()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+O", self.tr("Choose files")),
            Shortcut("Ctrl+1", self.tr("People; Ctrl+2 and Ctrl+3 cards")),
            Shortcut("Ctrl+Return", self.tr("Take in the chosen row")),
            Shortcut("Ctrl+S", self.tr("Export the report")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Import"))
        self.kinds.setAccessibleName(self.tr("What the files hold"))
        self.kinds.set_words(FileKind.PEOPLE, self.tr("People"))
        self.kinds.set_words(FileKind.RECEIVED, self.tr("Cards, received here"))
        self.kinds.set_words(FileKind.ANNOUNCED, self.tr("Cards, announced"))
        self.choose.setText(self.tr("Choose files…"))
        self.stop.setText(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Files taken in"))
        self._hint.setText(
            self.tr(
                "Excel or CSV. Files can be dropped here too. The same file twice changes nothing."
            )
        )

    def open_dialog(self) -> QFileDialog:
        """Open the dialog to choose files with."""
        dialog = QFileDialog(self, self.tr("Choose files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{ending}" for ending in _ENDINGS)
        dialog.setNameFilters([self.tr("Tables") + f" ({patterns})", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self._take_in)
        dialog.open()
        return dialog

    def open_export(self) -> QFileDialog | None:
        """Open the dialog that asks where the report is to be written."""
        report = self.model.report
        if report is None:
            return None
        dialog = QFileDialog(self, self.tr("Export the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("Tables") + " (*.csv)"])
        kind = self.tr("report")
        dialog.selectFile(f"{Path(report.file).stem}-{kind}.csv")
        dialog.fileSelected.connect(
            lambda path: self.model.export(Path(path), self.report.exported_rows())
        )
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if _paths(event) and not self.model.is_working:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files in."""
        event.acceptProposedAction()
        self._take_in([str(path) for path in _paths(event)])

    def _build(self) -> None:
        self.body.addWidget(self._title)
        card = Card(margins=14, spacing=8)
        tools = QWidget()
        buttons = FlowBox(tools, spacing=8, right=True)
        for kind in FileKind:
            self.kinds.add(kind)
        self.kinds.choose(self.kind)
        self.choose.setProperty("kind", "primary")
        keep_icon(self.choose, "folder", "on-accent")
        buttons.addWidget(self.stop)
        buttons.addWidget(self.choose)
        card.add(TwoColumns(self.kinds, tools, share=(2, 1)))
        words = VBox(spacing=6)
        words.addWidget(self._hint)
        self._bar.setTextVisible(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words.addWidget(self._bar)
        card.add(words)
        self.body.addWidget(card)
        self.body.addWidget(self.report, 1)

    def _connect(self) -> None:
        model = self.model
        self.kinds.chosen.connect(self._choose_kind)
        self.choose.clicked.connect(self.open_dialog)
        self.stop.clicked.connect(model.cancel)
        self.report.export_wanted.connect(self.open_export)
        model.runs_ready.connect(self.report.show_runs)
        model.working_changed.connect(self._show_working)
        model.progressed.connect(self._show_progress)
        model.finished.connect(self._say_outcomes)
        model.settled.connect(self._say_settled)
        model.exported.connect(
            lambda path: self.show_banner(
                Tone.GOOD, self.tr("The report was written to %1.").replace("%1", path.name)
            )
        )
        keys = [(f"Ctrl+{n}", self.kinds.button(kind)) for n, kind in enumerate(FileKind, 1)]
        keys += [
            ("Ctrl+O", self.choose), ("Ctrl+S", self.report.export),
            ("Ctrl+Return", self.report.row.take_in),
        ]  # fmt: skip
        for key, button in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _choose_kind(self, kind: object) -> None:
        if isinstance(kind, FileKind):
            self.kind = kind
            self.kinds.choose(kind)

    def _take_in(self, files: Sequence[str]) -> None:
        self.clear_banner()
        self.model.take_in([Path(file) for file in files], self.kind)

    def _show_working(self, working: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(working)
        self.stop.setVisible(working)
        self.choose.setEnabled(not working)

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("File %1 of %2").replace("%1", str(done + 1))
        self._bar.setAccessibleDescription(words.replace("%2", str(total)))
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setValue(done)

    def _say_outcomes(self, outcomes: Sequence[FileOutcome]) -> None:
        failed = [outcome for outcome in outcomes if outcome.error]
        lines = [f"{bad.name}: {_words(bad.error)}" for bad in failed if bad.error]
        repeated = [out.name for out in outcomes if out.report and out.report.repeated]
        if repeated:
            words = self.tr("Taken in before, so that nothing was changed: %1.")
            lines.append(words.replace("%1", ", ".join(repeated)))
        if lines:
            self.show_banner(Tone.WARN if failed else Tone.INFO, "\n".join(lines))
            return
        waiting = sum(len(out.report.held_back) for out in outcomes if out.report)
        if waiting:
            words = self.tr("Taken in. %1 rows wait for a decision.")
            self.show_banner(Tone.WARN, words.replace("%1", str(waiting)))
        else:
            self.show_banner(Tone.GOOD, self.tr("Taken in. No row waits for a decision."))

    def _say_settled(self, row: int) -> None:
        words = self.tr("Row %1 was taken in.").replace("%1", str(row))
        self.show_banner(Tone.GOOD, words)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _words(error: CounterError) -> str:
    """Say why a file was not taken in, with the columns it lacks by their names."""
    missing = error.values.get("missing")
    if missing:
        named = {**error.values, "missing": tuple(text.field(name) for name in missing)}
        named.pop("field", None)
        return text.error(CounterError(error.code, **named))
    return text.error(error)
