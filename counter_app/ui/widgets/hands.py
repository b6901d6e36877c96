"""Two hands with ten fingers, each a button with its name and what became of it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.label import Label


class FingerState(StrEnum):
    """What became of a finger."""

    TAKEN = "taken"
    PASSING = "passing"
    LASTING = "lasting"


_KEYS = {
    Qt.Key.Key_1: FingerState.TAKEN,
    Qt.Key.Key_2: FingerState.PASSING,
    Qt.Key.Key_3: FingerState.LASTING,
}
_LOOKS = {
    FingerState.TAKEN: ("check", "good", "good-tint"),
    FingerState.PASSING: ("clock", "warn", "warn-tint"),
    FingerState.LASTING: ("cross", "bad", "bad-tint"),
}
_LEFT = ("left_little", "left_ring", "left_middle", "left_index", "left_thumb")
_RIGHT = ("right_thumb", "right_index", "right_middle", "right_ring", "right_little")
_HEIGHTS = {"little": 92, "ring": 122, "middle": 134, "index": 120, "thumb": 84}
_WIDE, _TALLEST, _WORDS = 60, 134, 44
"""Measures of a finger at 100 %: width, the tallest, and the room for words below."""


class Hands(QWidget):
    """Both hands as the clerk's own lie on the table; arrows go along the fingers.

    Signals:
        chosen: the code of a finger ("left_index") and its new FingerState.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show ten fingers, taken."""
        super().__init__(parent)
        self.fingers: dict[str, FingerButton] = {}
        self._titles = (Label("", "strong"), Label("", "strong"))
        hands = [self._hand(codes, title) for codes, title in
                 zip((_LEFT, _RIGHT), self._titles, strict=True)]  # fmt: skip
        VBox(self).addWidget(Columns(hands, least=650, share=(1, 1), spacing=24))
        self._retranslate()

    def show_fingers(self, states: Mapping[str, FingerState]) -> None:
        """Show what became of the fingers; those that are not named were taken."""
        for code, finger in self.fingers.items():
            finger.show_state(states.get(code, FingerState.TAKEN))

    def begin(self) -> None:
        """Put the focus on the first finger."""
        self.fingers[_LEFT[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the fingers with the arrows, and say by 1, 2 and 3 what became of one."""
        order = [*_LEFT, *_RIGHT]
        at = next((n for n, code in enumerate(order) if self.fingers[code].hasFocus()), None)
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if at is None or (step is None and key not in _KEYS):
            super().keyPressEvent(event)
        elif step is not None:
            self.fingers[order[(at + step) % len(order)]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.chosen.emit(order[at], _KEYS[key])

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _hand(self, codes: tuple[str, ...], title: Label) -> QWidget:
        hand = QWidget()
        box = VBox(hand, spacing=6)
        row = HBox(spacing=3)
        for code in codes:
            finger = FingerButton(code)
            finger.state_chosen.connect(self.chosen)
            self.fingers[code] = finger
            row.addWidget(finger, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        box.addWidget(title)
        box.addLayout(row)
        return hand

    def _retranslate(self) -> None:
        left, right = self._titles
        left.setText(self.tr("Left hand"))
        right.setText(self.tr("Right hand"))
        words = {
            "thumb": self.tr("thumb"), "index": self.tr("index"), "middle": self.tr("middle"),
            "ring": self.tr("ring"), "little": self.tr("little"),
        }  # fmt: skip
        names = {
            "left_little": self.tr("Left little finger"), "left_ring": self.tr("Left ring finger"),
            "left_middle": self.tr("Left middle finger"),
            "left_index": self.tr("Left index finger"), "left_thumb": self.tr("Left thumb"),
            "right_thumb": self.tr("Right thumb"), "right_index": self.tr("Right index finger"),
            "right_middle": self.tr("Right middle finger"),
            "right_ring": self.tr("Right ring finger"),
            "right_little": self.tr("Right little finger"),
        }  # fmt: skip
        states = {
            FingerState.TAKEN: self.tr("taken"), FingerState.PASSING: self.tr("not now"),
            FingerState.LASTING: self.tr("never"),
        }  # fmt: skip
        for code, finger in self.fingers.items():
            finger.word(words[code.partition("_")[2]], names[code], states)


class FingerButton(QAbstractButton):
    """One finger, painted, with name and state in words below it.

    Signals:
        state_chosen: the code of the finger and the FingerState out of its menu.
    """

    state_chosen = Signal(str, object)

    def __init__(self, code: str) -> None:
        """Show a finger that was taken."""
        super().__init__()
        self.code = code
        self.state = FingerState.TAKEN
        self._name, self._words = "", dict.fromkeys(FingerState, "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        current().changed.connect(self.updateGeometry)
        self.clicked.connect(self._next)

    def show_state(self, state: FingerState) -> None:
        """Show what became of it."""
        self.state = state
        self._say()
        self.update()

    def word(self, short: str, name: str, states: Mapping[FingerState, str]) -> None:
        """Name it: short for the eye, whole for a screen reader."""
        self._name, self._words = name, dict(states)
        self.setText(short)
        self._say()
        self.updateGeometry()
        self.update()

    def state_words(self) -> str:
        """Return what became of it, in words."""
        return self._words[self.state]

    def sizeHint(self) -> QSize:
        """Be as tall as the tallest finger, with two lines below."""
        return QSize(current().px(_WIDE), current().px(_TALLEST + _WORDS))

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def contextMenuEvent(self, event: QEvent) -> None:
        """Offer the three states."""
        self.open_menu()

    def open_menu(self) -> QMenu:
        """Open a menu with the three states below the finger."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for state in FingerState:
            act = menu.addAction(self._words[state])
            act.setCheckable(True)
            act.setChecked(state is self.state)
            act.triggered.connect(lambda _c=False, s=state: self.state_chosen.emit(self.code, s))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        self.update()
        super().focusInEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Draw the press."""
        super().mouseReleaseEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows and figures to the hands."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the finger, its mark, and both words."""
        theme, px = current(), current().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon, token, ground = _LOOKS[self.state]
        tall = px(_HEIGHTS[self.code.partition("_")[2]])
        bottom = px(_TALLEST)
        area = QRectF(px(4), bottom - tall, self.width() - px(8), tall).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.color(ground))
        painter.setPen(QPen(theme.color(token), 1.5))
        painter.drawRoundedRect(area, px(23), px(23))
        mark = theme.pixmap(icon, token, 20)
        half = px(20) / 2
        middle = area.top() + px(26)
        painter.drawPixmap(QPoint(round(area.center().x() - half), round(middle - half)), mark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), max(2, px(2))))
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), px(25), px(25))
        for row, (words, bold, colour) in enumerate(
            ((self.text(), True, "ink"), (self.state_words(), False, token))
        ):
            painter.setFont(theme.font(bold=bold))
            painter.setPen(theme.color(colour))
            line = QRectF(-px(4), bottom + px(2) + row * px(20), self.width() + px(8), px(20))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _next(self) -> None:
        order = list(FingerState)
        self.state_chosen.emit(self.code, order[(order.index(self.state) + 1) % len(order)])

    def _say(self) -> None:
        self.setAccessibleName(f"{self._name}: {self.state_words()}")
