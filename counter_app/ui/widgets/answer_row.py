"""A question with three answers: yes, doubt, no."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from counter_app.ui.theme import current, put_icon, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.two_columns import TwoColumns


class Choice(StrEnum):
    """What may be answered."""

    YES = "yes"
    DOUBT = "doubt"
    NO = "no"


_KEYS = {
    Qt.Key.Key_J: Choice.YES,
    Qt.Key.Key_Y: Choice.YES,
    Qt.Key.Key_T: Choice.DOUBT,
    Qt.Key.Key_D: Choice.DOUBT,
    Qt.Key.Key_N: Choice.NO,
}
_ICONS = {Choice.YES: "check", Choice.DOUBT: "doubt", Choice.NO: "cross"}


class AnswerRow(QFrame):
    """One question in a sentence, its fact, and the three answers; J/Y, T/D and N answer it.

    Signals:
        answered: the Choice that the person made.
    """

    answered = Signal(object)

    def __init__(self, question: str, fact: str = "", parent: QWidget | None = None) -> None:
        """Ask, with nothing answered."""
        super().__init__(parent)
        self._choice: Choice | None = None
        self._present = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        asked = QWidget()
        words = VBox(asked, spacing=0)
        self._question = Label(question, "strong", wrap=True)
        self._fact = Label(fact, "muted", wrap=True)
        words.addWidget(self._question)
        words.addWidget(self._fact)
        given = QWidget()
        row = FlowBox(given, spacing=8, right=True)
        columns = TwoColumns(asked, given, least=470, share=(1, 0), spacing=8)
        VBox(self, margins=(12, 4, 8, 4)).addWidget(columns)
        self._group = QButtonGroup(self)
        self._buttons: dict[Choice, QPushButton] = {}
        for choice in Choice:
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("answer", choice.value)
            self._buttons[choice] = button
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, c=choice: self._choose(c))
            row.addWidget(button)
        self._retranslate()
        self.set_question(question, fact)
        current().changed.connect(self._draw)
        self._draw()

    @property
    def choice(self) -> Choice | None:
        """What was answered, None while it is open."""
        return self._choice

    def set_question(self, question: str, fact: str = "") -> None:
        """Ask something else."""
        self._question.setText(question)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self.setAccessibleName(question)
        self._retranslate()

    def set_choice(self, choice: Choice | None) -> None:
        """Show an answer without telling of it."""
        self._choice = choice
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is choice)
        self._group.setExclusive(True)
        self._draw()

    def set_present(self, present: bool) -> None:
        """Mark the question that is to be answered next."""
        self._present = present
        self._draw()

    def focus_choice(self) -> None:
        """Put the focus on the answer given, or on the first."""
        self._buttons[self._choice or Choice.YES].setFocus(Qt.FocusReason.TabFocusReason)

    def button(self, choice: Choice) -> QPushButton:
        """Return the button of an answer."""
        return self._buttons[choice]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by letter, and go along the answers with the arrows."""
        choice = _KEYS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if choice is not None and plain:
            self._choose(choice)
            self._buttons[choice].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Word the answers anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose(self, choice: Choice) -> None:
        if self.isEnabled():
            self.set_choice(choice)
            self.answered.emit(choice)

    def _draw(self) -> None:
        restyle(self, panel="now" if self._present else "card")
        theme = current()
        for choice, button in self._buttons.items():
            button.setMinimumWidth(theme.px(76))
            chosen = choice is self._choice
            token = {Choice.YES: "on-good", Choice.DOUBT: "on-warn", Choice.NO: "on-bad"}[choice]
            put_icon(button, _ICONS[choice], token if chosen else "muted", 14)

    def _retranslate(self) -> None:
        words = {
            Choice.YES: self.tr("Yes"),
            Choice.DOUBT: self.tr("Doubt"),
            Choice.NO: self.tr("No"),
        }
        question = self._question.text()
        for choice, button in self._buttons.items():
            button.setText(words[choice])
            button.setAccessibleName(f"{question} {words[choice]}")
