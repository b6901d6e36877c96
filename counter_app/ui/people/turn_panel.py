"""When it is the person's turn, in the words of the letter, and the letter itself."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from counter_app.domain.turn import Next, Sureness, Turn
from counter_app.ui import text
from counter_app.ui.people.turn_model import TurnModel
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone

_LANGUAGES = {"nl": "Nederlands", "en": "English"}
_TONES = {
    Sureness.RECORDED: Tone.GOOD, Sureness.FAIR: Tone.GOOD, Sureness.ROUGH: Tone.WARN,
    Sureness.TOO_FEW: Tone.WARN,
}  # fmt: skip


class TurnPanel(QWidget):
    """Headings and sentences, how sure they are, and a button that makes the letter."""

    def __init__(self, model: TurnModel, parent: QWidget | None = None) -> None:
        """Show what a model is told."""
        super().__init__(parent)
        self.model = model
        self._turn: Turn | None = None
        self._sure = Badge()
        self._words = VBox(spacing=4)
        self.language, self.letter = QComboBox(), QPushButton()
        keep_icon(self.letter, "printer")
        self.letter.setAutoDefault(False)
        for code, name in _LANGUAGES.items():
            self.language.addItem(name, code)
        box = VBox(self, spacing=8)
        box.addWidget(self._sure)
        box.addLayout(self._words)
        foot = HBox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(self.language)
        foot.addWidget(self.letter)
        box.addLayout(foot)
        model.answered.connect(self.show_turn)
        model.letter_made.connect(self._keep)
        self.letter.clicked.connect(lambda: model.make_letter(self.language.currentData()))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Word the panel anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_turn(self, turn: Turn | None) -> None:
        """Show an answer; nothing while there is none."""
        self._turn = turn
        clear(self._words)
        for part in (self._sure, self.language, self.letter):
            part.setVisible(turn is not None)
        if turn is None:
            return
        tone = Tone.WARN if turn.next is Next.CALL_US else _TONES[turn.sureness]
        self._sure.show_fact(self._how_sure(turn), tone)
        # the letter's own words, in the language of the window
        for heading, lines in self.model.say(turn, text.language()).parts:
            self._words.addWidget(Label(heading, "strong", wrap=True, selectable=True))
            for line in lines:
                self._words.addWidget(Label(line, wrap=True, selectable=True))

    def choose_language(self, languages: tuple[str, ...]) -> None:
        """Offer the letter in the first of these languages that it is written in, else Dutch."""
        code = next((one for one in languages if one in _LANGUAGES), "nl")
        self.language.setCurrentIndex(self.language.findData(code))

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.letter.setText(self.tr("Save letter…"))
        self.letter.setAccessibleName(self.tr("Save the letter that says when it is the turn"))
        self.language.setAccessibleName(self.tr("Language of the letter"))
        self.show_turn(self._turn)

    def _how_sure(self, turn: Turn) -> str:
        return {
            Sureness.RECORDED: self.tr("on record"),
            Sureness.FAIR: self.tr("fairly sure"),
            Sureness.ROUGH: self.tr("a rough guess"),
            Sureness.TOO_FEW: self.tr("no day can be named"),
        }[turn.sureness]

    def _keep(self, data: bytes) -> None:
        name = self.tr("turn") + ".pdf"  # a file's name says nothing of the person
        save_as(self, self.letter.text(), name, "PDF (*.pdf)", data, self._tell_failed)

    def _tell_failed(self) -> None:
        self._sure.show_fact(self.tr("the letter could not be written there"), Tone.BAD)
