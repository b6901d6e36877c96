"""Typing the lines at the bottom of a document, with check digits that point at the place."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.identity.mrz import CheckDigitProblem, FieldFault, Mrz, read
from counter_app.domain.identity.mrz_guess import Guess
from counter_app.domain.identity.mrz_suspects import Suspect, suspects
from counter_app.ui import text
from counter_app.ui.theme import current, keep, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_CARET = "▲"
_CARD_WIDTH = 30
"""Signs in a line of a card of three lines; a longer first line has one more below it."""


def pointers(mrz: Mrz, line: int, doubtful: tuple[Suspect, ...] = ()) -> str:
    """Return a line of spaces with marks below the wrong places of a line of a zone.

    Where a slip explains the check digits, its place is marked instead of theirs.
    """
    wrong: tuple[CheckDigitProblem | FieldFault | Suspect, ...] = (
        *(doubtful or mrz.problems), *mrz.faults,
    )  # fmt: skip
    places = sorted({one.position for one in wrong if one.line == line})
    marks = ""
    for place in places:
        marks = marks.ljust(place - 1) + _CARET
    return marks


class MrzEntry(QWidget):
    """Two lines, or three for a card; what is typed is checked as it is typed.

    Signals:
        entered: the lines, when they can be read.
    """

    entered = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make empty lines; `today` tells the office's day, by which years are told apart."""
        super().__init__(parent)
        self._today = today
        self._suspects: tuple[Suspect, ...] = ()
        self._proposal: Guess | None = None
        box = VBox(self, spacing=2)
        self.lines = tuple(QLineEdit() for _ in range(3))
        self._marks = tuple(Label("", "error") for _ in range(3))
        for line, marks in zip(self.lines, self._marks, strict=True):
            line.setMaxLength(44)
            line.textChanged.connect(self._changed)
            box.addWidget(line)
            box.addWidget(marks)
        self._verdict = Label("", wrap=True)
        self.button = QPushButton()
        box.addSpacing(4)
        box.addWidget(TwoColumns(self._verdict, self.button, least=560, share=(1, 0)))
        self.button.clicked.connect(self._enter)
        keep(self, self._measure)
        self._changed()

    def clear(self) -> None:
        """Empty the lines."""
        self._proposal = None
        for line in self.lines:
            line.clear()

    def set_lines(self, text_: str) -> None:
        """Show lines, such as those of a scan that could not be read, to be put right."""
        for line, words in zip(self.lines, [*text_.splitlines(), "", "", ""], strict=False):
            line.setText(words)

    def propose(self, found: Guess | None) -> None:
        """Show what a picture proposes, with what was put right; the clerk compares and enters."""
        self._proposal = found
        if found is not None:
            self.set_lines("\n".join(found.lines))
            self.button.setFocus()
        self._changed()

    def _proposal_words(self) -> list[str]:
        found = self._proposal
        if found is None or tuple(self._text().split()) != found.lines:
            return []
        sentence = self.tr("Line {line}, place {place}: read {read}, taken as {taken}")
        told = [
            sentence.replace("{line}", str(repair.line))
            .replace("{place}", str(repair.position))
            .replace("{read}", repair.read)
            .replace("{taken}", repair.taken)
            for repair in found.repairs
        ]
        return [self.tr("Proposed by the picture: compare number and dates, and type the name "
                        "anew where it is wrong."), *told]  # fmt: skip

    def verdict(self) -> str:
        """Return what is said about the lines."""
        return self._verdict.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter: to the next line, then to the check."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        shown = [line for line in self.lines if not line.isHidden()]
        empty = next((line for line in shown if not line.text()), None)
        if empty is not None:
            empty.setFocus()
        elif self.button.isEnabled():
            self._enter()

    def retranslate(self) -> None:
        """Word the entry anew."""
        self.button.setText(self.tr("Compare with the file"))
        for number, line in enumerate(self.lines, 1):
            line.setAccessibleName(self.tr("Line {number}").replace("{number}", str(number)))
            line.setPlaceholderText(line.accessibleName())
        self._changed()

    def _text(self) -> str:
        return "\n".join(line.text() for line in self.lines if not line.isHidden())

    def _enter(self) -> None:
        self.entered.emit(self._text())

    def _measure(self) -> None:
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(current().font().pointSizeF())
        sheet = f"font-family: '{font.family()}', monospace;"
        for line, marks in zip(self.lines, self._marks, strict=True):
            line.setStyleSheet(sheet)
            marks.setStyleSheet(sheet)
            marks.setContentsMargins(current().px(9) + 2, 0, 0, 0)

    def _changed(self, _text: str = "") -> None:
        first = self.lines[0].text()
        is_card = first[:1].upper() in set("IAC") and len(first) <= _CARD_WIDTH
        self.lines[2].setVisible(is_card)
        self._marks[2].setVisible(not self.lines[2].isHidden())
        mrz = self._read()
        self._suspects = () if mrz is None else suspects(mrz, self._today())
        for number, (line, marks) in enumerate(zip(self.lines, self._marks, strict=True), 1):
            words = pointers(mrz, number, self._suspects) if mrz is not None else ""
            marks.setText(words)
            if bool(line.property("wrong")) != bool(words):
                restyle(line, wrong="true" if words else None)
        self._say(mrz)

    def _read(self) -> Mrz | None:
        try:
            return read(self._text(), self._today())
        except Invalid:
            return None

    def _say(self, mrz: Mrz | None) -> None:
        self.button.setEnabled(mrz is not None)
        if mrz is None:
            self._verdict.set_tone(Tone.QUIET)
            self._verdict.setText(self._progress())
        elif mrz.is_valid:
            self._verdict.set_tone(Tone.GOOD)
            self._verdict.setText(
                self.tr("All check digits fit. They do not cover the name: compare it by eye.")
            )
        else:
            self._verdict.set_tone(Tone.BAD)
            self._verdict.setText("\n".join(self.problem_words(mrz)))
        proposal = self._proposal_words()
        if proposal:
            self._verdict.setText("\n".join((*proposal, self._verdict.text())))

    def problem_words(self, mrz: Mrz) -> tuple[str, ...]:
        """Return where check digits and fields of a zone are wrong, in words."""
        return (
            *(self._suspect(one) for one in suspects(mrz, self._today())),
            *(self._problem(wrong) for wrong in mrz.problems),
            *(self._fault(wrong) for wrong in mrz.faults),
        )

    def _problem(self, wrong: CheckDigitProblem) -> str:
        sentence = self.tr("Line {line}, place {place}: {found} stands there, {expected} would fit "
                           "({field})")  # fmt: skip
        return (
            self._placed(sentence, wrong)
            .replace("{found}", wrong.found)
            .replace("{expected}", wrong.expected)
        )

    def _suspect(self, one: Suspect) -> str:
        sentence = self.tr("Line {line}, place {place}: perhaps {fits} instead of {found}")
        return (
            sentence.replace("{line}", str(one.line))
            .replace("{place}", str(one.position))
            .replace("{fits}", one.fits)
            .replace("{found}", one.found)
        )

    def _fault(self, wrong: FieldFault) -> str:
        return self._placed(self.tr("Line {line}, place {place}: {field} cannot be right"), wrong)

    @staticmethod
    def _placed(sentence: str, wrong: CheckDigitProblem | FieldFault) -> str:
        return (
            sentence.replace("{line}", str(wrong.line))
            .replace("{place}", str(wrong.position))
            .replace("{field}", text.of(wrong.field))
        )

    def _progress(self) -> str:
        counts = [len(line.text()) for line in self.lines if not line.isHidden()]
        if not any(counts):
            return self.tr("Scan the document, or type the lines at its bottom.")
        whole = 30 if len(counts) == 3 else 44
        if counts == [36, 36] or counts == [44, 44] or counts == [30, 30, 30]:
            return self.tr("These lines cannot be read. Check each letter.")
        each = (
            self.tr("line {line}: {count} of {whole}")
            .replace("{line}", str(number))
            .replace("{count}", str(count))
            .replace("{whole}", str(whole))
            for number, count in enumerate(counts, 1)
        )
        return ", ".join(each)
