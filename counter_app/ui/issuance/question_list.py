"""What only a person can tell of a photo: questions below each other, yes or no."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from counter_app.domain.capture.photo_quality import Question
from counter_app.ui import text
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.yes_no_row import YesNoRow


class QuestionList(QWidget):
    """The questions with their answers; the first open one gets the focus.

    Signals:
        answered: the code of a question, and True for yes.
    """

    answered = Signal(str, bool)

    def __init__(self, questions: Iterable[Question], parent: QWidget | None = None) -> None:
        """Ask all questions; `show_answers` says which of them are asked now."""
        super().__init__(parent)
        self._questions = tuple(questions)
        self._title = Label("", "strong")
        self.rows: dict[str, YesNoRow] = {}
        box = VBox(self, spacing=4)
        box.addWidget(self._title)
        for question in self._questions:
            row = YesNoRow()
            row.answered.connect(lambda good, code=question.code: self.answered.emit(code, good))
            self.rows[question.code] = row
            box.addWidget(row)
        self._retranslate()

    def show_answers(self, asked: Iterable[Question], answers: Mapping[str, bool]) -> None:
        """Show the questions that are asked, with what was answered."""
        codes = {question.code for question in asked}
        for code, row in self.rows.items():
            row.setVisible(code in codes)
            if row.answer is not answers.get(code):
                row.set_answer(answers.get(code))

    def focus(self, question: Question) -> None:
        """Go to a question."""
        self.rows[question.code].focus_answer()

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("You judge"))
        for question in self._questions:
            self.rows[question.code].ask(question.say(text.language()), question.source)
