"""What to look for on this kind of document and on the face, what to ask, what to do in doubt."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from counter_app.domain.identity.document_kinds import DocumentKind
from counter_app.domain.identity.guidance import Check, Guidance
from counter_app.domain.identity.verification import Question
from counter_app.ui import text
from counter_app.ui.theme import keep
from counter_app.ui.widgets.boxes import VBox, clear
from counter_app.ui.widgets.label import Label


class CheckList(QWidget):
    """Boxes to tick by mouse, Space or the digits 1 to 9; ticking is a help, never a must.

    Signals:
        ticked: the code of a check, and whether it was done.
    """

    ticked = Signal(str, bool)

    def __init__(self, guidance: Guidance, parent: QWidget | None = None) -> None:
        """Begin without a document."""
        super().__init__(parent)
        self._guidance = guidance
        self._shown: tuple[DocumentKind | None, Question, str] | None = None
        self._boxes: dict[str, QCheckBox] = {}
        self._box = VBox(self, spacing=4)

    def show_list(self, kind: DocumentKind | None, question: Question, ticked: set[str]) -> None:
        """Show what belongs to a question, with what is ticked already."""
        wanted = (kind, question, text.language())
        if wanted != self._shown:
            self._shown = wanted
            self._fill(*wanted)
        for code, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(code in ticked)
            box.blockSignals(False)

    def tick(self, number: int) -> bool:
        """Turn the box of a number, from 1; False where there is none."""
        boxes = list(self._boxes.values())
        if not 1 <= number <= len(boxes):
            return False
        boxes[number - 1].toggle()
        return True

    def boxes(self) -> dict[str, QCheckBox]:
        """Return the boxes by the code of their check."""
        return dict(self._boxes)

    def _fill(self, kind: DocumentKind | None, question: Question, language: str) -> None:
        clear(self._box)
        self._boxes.clear()
        guidance = self._guidance
        checks: tuple[Check, ...] = ()
        if question is Question.DOCUMENT_GENUINE and kind is not None:
            self._head(self.tr("Look and feel"))
            checks = guidance.document_checks(kind)
        elif question is Question.HOLDER_IS_PERSON:
            self._head(self.tr("Face and picture, feature by feature"))
            checks = guidance.holder
        for number, check in enumerate(checks, 1):
            self._add(number, check, language)
        if question is not Question.DOCUMENT_GENUINE:
            self._head(self.tr("Questions to ask; the answers stand on file"))
            self._lines(guidance.asked(language))
        self._head(self.tr("In doubt"))
        self._lines(guidance.in_doubt(language))
        self._box.addStretch(1)

    def _head(self, words: str) -> None:
        label = Label(words, "strong", wrap=True)
        keep(label, lambda: label.setContentsMargins(0, 6, 0, 0))
        self._box.addWidget(label)

    def _lines(self, lines: tuple[str, ...]) -> None:
        for line in lines:
            self._box.addWidget(Label(f"•  {line}", wrap=True))

    def _add(self, number: int, check: Check, language: str) -> None:
        words = check.say(language)
        box = _WrappedCheck(f"{number}  {words}")
        box.setAccessibleName(words)
        box.setToolTip(self.tr("Source: {source}").replace("{source}", _SOURCES[check.source]))
        box.toggled.connect(partial(self.ticked.emit, check.code))
        self._boxes[check.code] = box
        self._box.addWidget(box)


class _WrappedCheck(QCheckBox):
    """A box whose words may be cut at the edge; the tip and screen readers have all of them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setMinimumWidth(40)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


_SOURCES = {
    "icao_2": "ICAO Doc 9303-2", "prado": "PRADO", "edison": "EDISON TD",
    "checklist": "Toetsingspunten identiteit (RvIG)", "faces": "ENFSI, FISWG",
    "convention": "1951, 1954",
}  # fmt: skip
