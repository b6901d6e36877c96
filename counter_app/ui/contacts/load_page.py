"""The page of a case load: choose a list, see what booking comes to, book all of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QProgressBar, QPushButton, QWidget

from counter_app.domain.contacts.case_booking import CaseBooking, CaseOutcome, CaseTime
from counter_app.ui import text
from counter_app.ui.contacts import load_sentences as sentences
from counter_app.ui.contacts.load_model import Doing, LoadModel
from counter_app.ui.contacts.sentences import contacts
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import Column, DataTable, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import case_booking as booking_words
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say

_TONES = {
    CaseOutcome.PROPOSED: Tone.INFO, CaseOutcome.BOOKED: Tone.GOOD, CaseOutcome.BEFORE: Tone.GOOD,
    CaseOutcome.REFUSED: Tone.BAD, CaseOutcome.WRONG: Tone.BAD, CaseOutcome.HELD: Tone.WARN,
    CaseOutcome.NOT_REACHED: Tone.WARN,
}  # fmt: skip
_ENDINGS = "*.csv *.txt *.xlsx *.xlsm"


class LoadPage(QWidget):
    """The list and what it comes to above; its rows, each with what became of it, below."""

    def __init__(self, model: LoadModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self.model = model
        self._records: RecordTableModel[CaseBooking] = RecordTableModel(
            (), lambda one: one.row, self
        )
        self.table = DataTable(self._records, "")
        self.choose, self.look, self.book = QPushButton(), QPushButton(), QPushButton()
        self.stop, self.keep = QPushButton(), QPushButton()
        self.only_left = QCheckBox()
        self.bar, self._going = QProgressBar(), QWidget()
        self._hint, self.sums = Label("", "muted", wrap=True), Label("", "strong", wrap=True)
        self.why = Label("", wrap=True, selectable=True)
        self._build()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._records.set_columns(self._columns())
        self._hint.setText(self.tr(
            "An Excel or CSV list with V-number and procedure; family and case number where there "
            "are. First you see what would be booked. The same list again books nobody twice."
        ))  # fmt: skip
        self.choose.setText(self.tr("Choose a list…"))
        self.look.setText(self.tr("Look again"))
        self.stop.setText(self.tr("Stop"))
        self.keep.setText(self.tr("Keep the report…"))
        self.only_left.setText(self.tr("Only what is left to settle"))
        self.bar.setAccessibleName(self.tr("Rows done"))
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self.why.setAccessibleName(self.tr("Explanation"))
        self._show()

    def open_dialog(self) -> QFileDialog:
        """Open the dialog to choose a list with."""
        dialog = QFileDialog(self, self.tr("Choose a list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables") + f" ({_ENDINGS})", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda path: self.model.choose(Path(path)))
        dialog.open()
        return dialog

    def keep_report(self) -> None:
        """Make the report of all rows as a workbook; where it goes is asked when it is made."""
        result, file = self.model.result, self.model.file
        if result is None or file is None:
            return
        kind = self.tr("report")
        lines = [line for row in result.rows for line in sentences.lines(row)]
        self.model.write(f"{file.stem}-{kind}.xlsx", self.tr("Case load"), sentences.head(), lines)

    def _build(self) -> None:
        panel = Card(margins=14, spacing=10)
        buttons = QWidget()
        row = FlowBox(buttons, spacing=8)
        for button in (self.choose, self.look, self.book, self.keep):
            row.addWidget(button)
        panel.add(self._hint)
        panel.add(buttons)
        self.bar.setTextVisible(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        going = HBox(self._going, spacing=8)
        going.addWidget(self.bar, 1)
        going.addWidget(self.stop)
        panel.add(self._going)
        panel.add(self.sums)
        panel.add(self.only_left)
        panel.add(self.table, 1)
        panel.add(self.why)
        VBox(self, spacing=0).addWidget(panel, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.advanced.connect(self._advance)
        self.choose.clicked.connect(self.open_dialog)
        self.look.clicked.connect(model.look)
        self.book.clicked.connect(self._book)
        self.stop.clicked.connect(self._stop)
        self.keep.clicked.connect(self.keep_report)
        self.only_left.toggled.connect(lambda on: model.see(only_left=on))
        self.table.selected.connect(self._tell)

    def _columns(self) -> tuple[Column[CaseBooking], ...]:
        def each(one: CaseBooking, said: Callable[[CaseTime], str]) -> str:
            return "; ".join(dict.fromkeys(said(visit) for visit in one.visits))

        return (
            Column(self.tr("Row"), lambda one: str(one.row), lambda one: one.row, numeric=True),
            Column(self.tr("V-number"), lambda one: text.v_number(one.v_number)),
            Column(self.tr("Procedure"), lambda one: say(words.PROCEDURES, one.procedure)),
            Column(self.tr("Outcome"), lambda one: say(booking_words.OUTCOMES, one.outcome),
                   tone=lambda one: _TONES.get(one.outcome)),
            Column(self.tr("When"), lambda one: each(one, sentences.when)),
            Column(self.tr("Where"), lambda one: each(one, lambda visit: visit.place)),
            Column(self.tr("For what"),
                   lambda one: each(one, lambda visit: contacts(visit.contacts))),
            Column(self.tr("Explanation"), sentences.why, stretch=True, tip=sentences.why),
        )  # fmt: skip

    def _show(self) -> None:
        model, result = self.model, self.model.result
        works = model.doing is not Doing.NOTHING
        self._going.setVisible(works)
        self.stop.setEnabled(works and not model.is_stopping)
        if not works:
            self.bar.setRange(0, 0)
        self.choose.setEnabled(not works)
        self.look.setVisible(model.file is not None)
        self.look.setEnabled(not works)
        self.keep.setVisible(result is not None)
        self.book.setVisible(model.may)
        self.book.setEnabled(model.can_book or model.can_go_on)
        self.book.setText(self._book_words())
        restyle(self.book, kind="primary" if self.book.isEnabled() else "")
        restyle(self.choose, kind="" if self.book.isEnabled() else "primary")
        self.only_left.setVisible(result is not None and result.totals.left > 0)
        name = model.file.name if model.file else ""
        said = sentences.sums(result.totals, is_preview=model.is_preview) if result else ""
        self.sums.setText(f"{name}: {said}" if said else self._working_words(name))
        self.sums.setVisible(bool(self.sums.text()))
        self._records.set_rows(model.rows)
        self.table.set_empty(
            self.tr("Nothing is left to settle.") if result
            else self.tr("Choose a list. Its rows come here, each with what would be booked.")
        )  # fmt: skip
        self._tell(self.table.record())

    def _working_words(self, name: str) -> str:
        if self.model.doing is Doing.LOOKING:
            return self.tr("%1 is planned.").replace("%1", name)
        return ""

    def _book_words(self) -> str:
        if self.model.can_go_on:
            return self.tr("Go on booking")
        number = self.model.result.totals.visits if self.model.can_book and self.model.result else 0
        return self.tr("Book all %n proposals…", "", number) if number else self.tr("Book all…")

    def _advance(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        said = self.tr("%1 of %2 rows").replace("%1", str(done)).replace("%2", str(of))
        self.bar.setAccessibleDescription(said)

    def _book(self) -> None:
        result = self.model.result
        if result is None or self.model.can_go_on:
            self._begin()
            return
        totals = result.totals
        said = self.tr(
            "Book %1 appointments for %2 people? They all get a message. You can stop at any time; "
            "what was booked by then stands."
        )
        question = said.replace("%1", text.number(totals.visits)).replace(
            "%2", text.number(totals.people)
        )
        ask(
            self, self.tr("Book all proposals"), question, self.tr("Book all"),
            self.tr("Not now"), self._begin,
        )  # fmt: skip

    def _begin(self) -> None:
        self.model.book()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.model.stop()

    def _tell(self, row: object) -> None:
        self.why.setText(sentences.why(row) if isinstance(row, CaseBooking) else "")
        self.why.setVisible(bool(self.why.text()))
