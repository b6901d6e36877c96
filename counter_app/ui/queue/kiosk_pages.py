"""The pages of the check-in kiosk: show a code, read the answer, leave it as an operator."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QWidget

from counter_app.domain.appointments import CODE_LENGTH
from counter_app.domain.errors import CounterError
from counter_app.ui import text
from counter_app.ui.queue.kiosk_model import Answer
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import Grid, HBox, VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

Say = Callable[..., str]
_KEYS = "123456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""What an appointment code is made of, and the 1 that people look for."""
_KEYS_IN_ROW = 8
_SIZE = 64
"""Pixels at 100 %: keys that a trembling finger hits (WCAG 2.2, 2.5.5 asks for 44)."""
_ICONS = {Tone.GOOD: ("good", "good"), Tone.WARN: ("warn", "warn"), Tone.BAD: ("bad", "bad")}


class StartPage(QWidget):
    """Hold a code before the reader, or type it.

    Signals:
        entered: the code.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the page out."""
        super().__init__(parent)
        self._picture = Label()
        self._prompt = Label("", "hall-head", wrap=True)
        self._or = Label("", "hall-text", wrap=True)
        self.code = QLineEdit()
        self.code.setProperty("kind", "hall")
        self.code.setMaxLength(512)
        self.erase_button = QPushButton()
        self.erase_button.setProperty("kind", "hall")
        self.enter_button = QPushButton()
        self.enter_button.setProperty("kind", "hall-primary")
        self.keys: list[QPushButton] = []
        self._is_working = False
        self._words = ("", "")
        self._build()
        self.setFocusProxy(self.code)
        self.enter_button.clicked.connect(self._enter)
        self.code.returnPressed.connect(self._enter)
        self.erase_button.clicked.connect(self._erase)

    def word(self, say: Say) -> None:
        """Say everything in the language of `say`."""
        self._words = (say("kiosk.check_in"), say("kiosk.working"))
        self._prompt.setText(say("kiosk.prompt"))
        self._or.setText(say("kiosk.or_type"))
        self.code.setAccessibleName(say("kiosk.code"))
        self.code.setAccessibleDescription(f"{say('kiosk.prompt')} {say('kiosk.or_type')}")
        self.code.setPlaceholderText(say("kiosk.code"))
        self.erase_button.setText(say("kiosk.erase"))
        self._board.setAccessibleName(say("kiosk.keys"))
        self.set_working(self._is_working)

    def clear(self) -> None:
        """Forget what was typed."""
        self.code.clear()

    def set_working(self, working: bool) -> None:
        """Say that an answer is on its way."""
        self._is_working = working
        self.enter_button.setText(self._words[1] if working else self._words[0])
        self.enter_button.setEnabled(not working)

    def _build(self) -> None:
        show, type_it = QWidget(), QWidget()
        left = VBox(show, spacing=16)
        left.addStretch(1)
        left.addWidget(self._picture)
        left.addWidget(self._prompt)
        left.addWidget(self._or)
        left.addStretch(1)
        keep(self._picture, lambda: self._picture.setPixmap(current().pixmap("scan", "accent", 96)))
        right = VBox(type_it, spacing=16)
        right.addStretch(1)
        right.addWidget(self.code)
        self._board = QWidget()
        grid = Grid(self._board, spacing=8)
        for n, letter in enumerate(_KEYS):
            key = QPushButton(letter)
            key.setProperty("kind", "key")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a keyboard has these keys already
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            keep(key, partial(_as_large_as_a_finger, key))
            key.clicked.connect(lambda _checked=False, typed=letter: self._type(typed))
            self.keys.append(key)
            grid.addWidget(key, n // _KEYS_IN_ROW, n % _KEYS_IN_ROW)
        right.addWidget(self._board)
        acts = HBox(spacing=12)
        acts.addWidget(self.erase_button)
        acts.addWidget(self.enter_button, 1)
        right.addLayout(acts)
        right.addStretch(1)
        VBox(self).addWidget(TwoColumns(show, type_it, least=900, share=(1, 1), spacing=48))

    def _type(self, letter: str) -> None:
        if len(self.code.text()) < CODE_LENGTH:
            self.code.setText(self.code.text() + letter)
            self.code.textEdited.emit(self.code.text())

    def _erase(self) -> None:
        self.code.setText(self.code.text()[:-1])
        self.code.textEdited.emit(self.code.text())

    def _enter(self) -> None:
        self.entered.emit(self.code.text())


class AnswerPage(QFrame):
    """What became of it, and what to do now.

    Signals:
        back: the person has read it.
    """

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the page out."""
        super().__init__(parent)
        self._icon = Label()
        self._warning = Label("", "hall-rehearsal", wrap=True)
        self._head = Label("", "hall-title", wrap=True)
        self._number = Label("", "hall-number")
        self._body = Label("", "hall-text", wrap=True)
        self._wait = Label("", "hall-text", wrap=True)
        self._left = Label("", "hall-note", wrap=True)
        self.back_button = QPushButton()
        self.back_button.setProperty("kind", "hall-primary")
        self._shown: Answer | None = None
        box = VBox(self, margins=32, spacing=16)
        box.addWidget(self._warning)
        box.addStretch(1)
        top = HBox(spacing=24)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said = VBox(spacing=4)
        said.addWidget(self._head)
        said.addWidget(self._number)
        top.addLayout(said, 1)
        box.addLayout(top)
        box.addWidget(self._body)
        box.addWidget(self._wait)
        box.addStretch(1)
        below = HBox(spacing=24)
        below.addWidget(self.back_button)
        below.addWidget(self._left, 1)
        box.addLayout(below)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back_button.clicked.connect(self.back)
        keep(self, self._paint_icon)

    def word(self, say: Say) -> None:
        """Say everything in the language of `say`."""
        self.back_button.setText(say("kiosk.again"))

    def show_answer(self, answer: Answer, left: str) -> bool:
        """Show an answer and how long it stays; True when it is another than before."""
        self._left.setText(left)
        if answer == self._shown:
            return False
        self._shown = answer
        self._warning.setText(answer.warning)
        self._warning.setVisible(bool(answer.warning))
        self._head.setText(answer.head)
        self._number.setText(answer.number)
        self._number.setVisible(bool(answer.number))
        self._body.setText(answer.body)
        self._wait.setText(answer.wait)
        self._wait.setVisible(bool(answer.wait))
        self.setProperty("state", answer.tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(self.spoken())
        self._paint_icon()
        return True

    def spoken(self) -> str:
        """Return all of the answer as one text."""
        shown = self._shown
        if shown is None:
            return ""
        warning = f"{shown.warning}." if shown.warning else ""
        return " ".join(filter(None, (warning, f"{shown.head}.", shown.body, shown.wait)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be read as a whole when the page comes up."""
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter or Space, wherever on the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.back.emit()
            return
        super().keyPressEvent(event)

    def _paint_icon(self) -> None:
        if self._shown is not None:
            icon, colour = _ICONS[self._shown.tone]
            self._icon.setPixmap(current().pixmap(icon, colour, 88))


class StaffPage(QWidget):
    """Leave the kiosk with an operator's name and password.

    Signals:
        entered: login and password.
        back: nobody wants to leave.
    """

    entered = Signal(str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the page out."""
        super().__init__(parent)
        self.login = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for editor in (self.login, self.password):
            editor.setProperty("kind", "hall")
        self._login_field = FormField("", self.login)
        self._password_field = FormField("", self.password)
        self.leave_button = QPushButton()
        self.leave_button.setProperty("kind", "hall-primary")
        self.back_button = QPushButton()
        self.back_button.setProperty("kind", "hall")
        box = VBox(self, spacing=16)
        box.addStretch(1)
        for field in (self._login_field, self._password_field):
            keep(field, partial(_narrow, field))
            box.addWidget(field)
        row = HBox(spacing=12)
        row.addWidget(self.leave_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(2)
        self.setFocusProxy(self.login)
        self.leave_button.clicked.connect(self._enter)
        self.password.returnPressed.connect(self._enter)
        self.login.returnPressed.connect(self.password.setFocus)
        self.back_button.clicked.connect(self.back)

    def word(self, say: Say) -> None:
        """Say everything in the language of `say`; operators' words are the program's own."""
        self._login_field.set_label(self.tr("Operator"))
        self._password_field.set_label(self.tr("Password"))
        self.leave_button.setText(self.tr("Close the kiosk"))
        self.back_button.setText(say("kiosk.again"))

    def show_error(self, error: CounterError) -> None:
        """Say why it stays closed; the password is typed anew."""
        self.password.clear()
        self._password_field.show_error(text.error(error))
        self.password.setFocus()

    def _enter(self) -> None:
        self._password_field.clear_error()
        self.entered.emit(self.login.text(), self.password.text())

    def clear(self) -> None:
        """Forget what was typed."""
        self.login.clear()
        self.password.clear()
        self._password_field.clear_error()


def _as_large_as_a_finger(key: QPushButton) -> None:
    key.setMinimumHeight(current().px(_SIZE))


def _narrow(field: QWidget) -> None:
    field.setMaximumWidth(current().px(520))
