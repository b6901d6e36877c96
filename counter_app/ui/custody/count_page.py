"""Counting: two people scan what lies here; every difference is explained before it closes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from counter_app.domain.custody.counting import Count, CountLine, Explanation
from counter_app.ui import text
from counter_app.ui.custody.count_model import CountModel
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.second_signature import ask_second
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class CountPage(VaultPage):
    """Before a count: who counts along. During one: scan, explain, close."""

    def __init__(self, model: CountModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.tray, self.number = QComboBox(), QLineEdit()
        self.explanation, self.note = QComboBox(), QLineEdit()
        self.differences = QCheckBox()
        self.progress = Label("", "heading", wrap=True)
        self.result = Label("", "strong", wrap=True)
        self._build()
        self.on_enter(self.number, self._scan)
        self.table.selected.connect(lambda _line: self._offer())
        self.differences.toggled.connect(model.show_differences)
        model.changed.connect(self.show_all)
        model.scanned.connect(self._show_scan)
        model.closed.connect(self._show_closed)

    def take_scan(self, text: str) -> bool:
        """Take a card that was found."""
        if self.model.count is None:
            return False
        self.model.scan(text)
        return True

    def begin(self) -> None:
        """Go where the work begins."""
        (self.number if self.model.count else self.tray).setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+E", self.explain_button), ("Ctrl+Return", self.close_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Two people take every card out and scan it. What the list and the vault do not "
                "agree on is explained one by one; only then does the count close."
            )
        )
        self.fields["tray"].set_label(self.tr("&What is counted"))
        self.fields["number"].set_label(self.tr("Card &number: scan or type"))
        self.fields["explanation"].set_label(self.tr("&Explanation"))
        self.fields["note"].set_label(self.tr("N&ote"))
        self.differences.setText(self.tr("Show &differences only"))
        self.begin_button.setText(self.tr("Begin with a second person…"))
        self.scan_button.setText(self.tr("Found"))
        self.explain_button.setText(self.tr("Explain"))
        self.close_button.setText(self.tr("Close the count"))
        self.table.setAccessibleName(self.tr("Cards of this count"))
        self.table.set_empty(self.tr("No count is under way. Begin one with a second person."))
        self.records.set_columns(
            (
                Column(self.tr("Card"), lambda line: line.number),
                Column(self.tr("Place on the list"), lambda line: line.place),
                MarkedColumn(
                    self.tr("Found"), self._found,
                    icon=lambda line: (_tone(line).icon, _tone(line)),
                ),
                Column(self.tr("Explanation"), self._explained, stretch=True),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show the count."""
        count = self.model.count
        wanted = [self.tr("Everything that lies here"), *(t.label for t in self.model.trays)]
        if wanted != [self.tray.itemText(n) for n in range(self.tray.count())]:
            self.tray.clear()
            self.tray.addItems(wanted)
        for widget in (self.fields["tray"], self.begin_button):
            widget.setVisible(count is None)
        for part in (
            self.fields["number"], self.scan_button, self.fields["explanation"],
            self.fields["note"], self.explain_button, self.close_button, self.differences,
        ):  # fmt: skip
            part.setVisible(count is not None)
        self.records.set_rows(self.model.lines)
        if self.table.record() is None:
            self.table.choose_row(0)
        self._show_progress(count)
        self._offer()

    def _build(self) -> None:
        self.begin_button = self.button(self._begin, "people", primary=True)
        self.scan_button = self.button(self._scan, "scan", primary=True)
        self.explain_button = self.button(self._explain, "pen")
        self.close_button = self.button(self.model.close, "check")
        self.records: MarkedTableModel[CountLine] = MarkedTableModel(
            (), lambda line: line.number, self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self.row(
            self.field("tray", self.tray, 240), self.begin_button,
            self.field("number", self.number, 260), self.scan_button, self.differences,
        )  # fmt: skip
        self.box.addWidget(self.progress)
        self.box.addWidget(self.result)
        self.box.addWidget(self.table, 1)
        self.row(
            self.field("explanation", self.explanation, 260), self.field("note", self.note, 260),
            self.explain_button, self.close_button,
        )  # fmt: skip

    def _show_progress(self, count: Count | None) -> None:
        self.result.setVisible(count is not None)
        if count is None:
            self.progress.setText("")
            return
        listed = sum(line.is_expected and line.seen_at is not None for line in count.lines)
        words = self.tr("%1 of %2 cards of the list found; differences: %3, to be explained: %4")
        for mark, value in (
            ("%1", listed), ("%2", count.expected), ("%3", len(count.differences)),
            ("%4", len(count.unexplained)),
        ):  # fmt: skip
            words = words.replace(mark, str(value))
        self.progress.setText(words)
        self.close_button.setEnabled(not count.unexplained)

    def _offer(self) -> None:
        """Offer what may explain the chosen line."""
        line = self.table.record()
        allowed = [one for one in Explanation if line is not None and one in line.allowed]
        if [self.explanation.itemData(n) for n in range(self.explanation.count())] != [
            one.value for one in allowed
        ]:
            self.explanation.clear()
            for one in allowed:
                self.explanation.addItem(text.of(one), one.value)
        for widget in (self.explanation, self.note, self.explain_button):
            widget.setEnabled(bool(allowed))

    def _begin(self) -> object:
        tray = self.tray.currentText() if self.tray.currentIndex() > 0 else ""
        return ask_second(
            self, self.tr("You count together, and both of you stand for the result."),
            self.tr("Begin"), lambda login, word: self.model.begin(login, word, tray),
        )  # fmt: skip

    def _scan(self) -> None:
        self.model.scan(self.number.text())
        self.number.clear()

    def _explain(self) -> None:
        line, chosen = self.table.record(), self.explanation.currentData()
        if line is not None and chosen:
            self.model.explain(line, Explanation(chosen), self.note.text())
            self.note.clear()

    def _show_scan(self, number: str, line: CountLine | None) -> None:
        listed = line is not None and line.is_expected
        self.result.set_tone(Tone.GOOD if listed else Tone.WARN)
        words = self.tr("%1: on the list.") if listed else self.tr("%1: not on the list.")
        self.result.setText(words.replace("%1", number))
        if line is not None:
            self.table.select(line.number)

    def _show_closed(self, count: Count) -> None:
        self.result.setText("")
        words = self.tr("The count is closed: %1 cards found, differences explained: %2.")
        words = words.replace("%1", str(count.seen)).replace("%2", str(len(count.differences)))
        self.said.emit(Tone.GOOD, words)

    def _found(self, line: CountLine) -> str:
        if line.seen_at is None:
            return self.tr("not found") if line.is_expected else ""
        return self.tr("found") if line.is_expected else self.tr("found, not on the list")

    def _explained(self, line: CountLine) -> str:
        if line.explanation is not None:
            said = text.of(line.explanation)
            return f"{said}: {line.note}" if line.note else said
        return self.tr("to be explained") if line.differs else ""


def _tone(line: CountLine) -> Tone:
    if not line.differs:
        return Tone.GOOD
    return Tone.WARN if line.explanation is None else Tone.INFO
