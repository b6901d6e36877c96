"""A short question with two answers."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from counter_app.ui.theme import current, keep, put_icon
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.label import Label

_KEYS = {Qt.Key.Key_J: True, Qt.Key.Key_Y: True, Qt.Key.Key_N: False}


class YesNoRow(QWidget):
    """One question in a sentence, with Yes and No; J, Y and N answer it.

    Signals:
        answered: True for yes.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._answer: bool | None = None
        self._question = Label("", wrap=True)
        self._group = QButtonGroup(self)
        self._buttons: dict[bool, QPushButton] = {}
        row = HBox(self, spacing=6)
        row.addWidget(self._question, 1)
        for good, kind in ((True, "yes"), (False, "no")):
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("answer", kind)
            button.clicked.connect(lambda _checked=False, g=good: self._choose(g))
            self._buttons[good] = button
            self._group.addButton(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._retranslate()
        keep(self, self._draw)

    @property
    def answer(self) -> bool | None:
        """What was answered, None while it is open."""
        return self._answer

    def ask(self, question: str, tip: str = "") -> None:
        """Ask something; the tip says who asks it."""
        self._question.setText(question)
        self._question.setToolTip(tip)
        self.setAccessibleName(question)
        self.setAccessibleDescription(tip)
        self._retranslate()

    def set_answer(self, answer: bool | None) -> None:
        """Show an answer without telling of it."""
        self._answer = answer
        self._group.setExclusive(False)
        for good, button in self._buttons.items():
            button.setChecked(good is answer)
        self._group.setExclusive(True)
        self._draw()

    def focus_answer(self) -> None:
        """Put the focus on the answer given, or on yes."""
        self._buttons[self._answer is not False].setFocus(Qt.FocusReason.TabFocusReason)

    def button(self, good: bool) -> QPushButton:
        """Return the button of an answer."""
        return self._buttons[good]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by letter."""
        good = _KEYS.get(Qt.Key(event.key()))
        if good is not None and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._choose(good)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Word the answers anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose(self, good: bool) -> None:
        if self.isEnabled():
            self.set_answer(good)
            self.answered.emit(good)

    def _draw(self) -> None:
        for good, button in self._buttons.items():
            button.setMinimumWidth(current().px(64))
            token = "on-good" if good else "on-bad"
            chosen = good is self._answer
            put_icon(button, "check" if good else "cross", token if chosen else "muted", 14)

    def _retranslate(self) -> None:
        for good, button in self._buttons.items():
            words = self.tr("Yes") if good else self.tr("No")
            button.setText(words)
            button.setAccessibleName(f"{self._question.text()} {words}".strip())
        self._draw()
