"""The screen in the hall: numbers and desks, readable from ten metres, and no names."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget

from counter_app.domain.queue.hall import Call
from counter_app.letters import hall as words
from counter_app.ui.queue.call_screen_model import SHOWN, CallScreenModel
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import Label

_FLASHES = 6
_FLASH_EVERY = 500
"""Milliseconds: one flash a second, far below the three that WCAG 2.2 (2.3.1) allows."""
_NUMBER, _DESK, _LINE, _HEAD, _DRILL, _SMALL = 0.26, 0.13, 0.125, 0.04, 0.036, 0.035
"""Heights of type as parts of the screen's height: at 1.5 m of screen, 10 m away."""


class CallScreenView(QWidget):
    """A window for a monitor in the hall.

    Signals:
        closed: the window was closed.

    Attributes:
        number: the newest number that was called.
    """

    closed = Signal()

    def __init__(
        self, model: CallScreenModel, parent: QWidget | None = None, *, still: bool = False,
        sound: bool = True,
    ) -> None:  # fmt: skip
        """Lay the screen out. With `still` nothing flashes; `sound` is a chime at each call."""
        super().__init__(parent)
        self.setObjectName("call_screen")
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        model.setParent(self)
        self._still, self._sound = still, sound
        self._drill = Label("", "hall-rehearsal", wrap=True)
        self._place = Label()
        self._time = Label()
        self._now = QFrame()
        self.number, self._desk = Label(), Label()
        self._now_words, self._earlier_words = Label("", wrap=True), Label("", wrap=True)
        self._lines = [(Label(), Label()) for _ in range(SHOWN - 1)]
        self._neutral = Label("", wrap=True)
        self._pages = QStackedWidget()
        self._flashes = QTimer(self)
        self._flashes.setInterval(_FLASH_EVERY)
        self._left = 0
        self._clock = QTimer(self)
        self._clock.setInterval(5000)
        self._build()
        self._flashes.timeout.connect(self._flash)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start()
        model.changed.connect(self._show)
        model.called.connect(self._point_out)
        current().changed.connect(self._size)
        self._show()
        current().dress(self)

    def open(self) -> None:
        """Cover the second screen, or the only one, and begin to look for calls."""
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            self.setGeometry(screens[-1].geometry())
        self.showFullScreen()
        self.model.start()

    @property
    def flashes(self) -> bool:
        """Whether a call is being pointed out by flashing."""
        return self._flashes.isActive()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Look for calls no more."""
        self.model.stop()
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave full screen and come back with F11, close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the type anew for the height there is."""
        super().resizeEvent(event)
        self._size()

    def _build(self) -> None:
        outer = VBox(self, margins=(32, 20, 32, 24), spacing=20)
        top = HBox(spacing=24)
        top.addWidget(self._place, 1)
        top.addWidget(self._time)
        self._drill.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drill.hide()
        outer.addWidget(self._drill)
        outer.addLayout(top)
        calls = QWidget()
        row = HBox(calls, spacing=32)
        self._now.setProperty("panel", "now")
        now = VBox(self._now, margins=24, spacing=0)
        now.addWidget(self._now_words)
        now.addStretch(1)
        for label in (self.number, self._desk):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            now.addWidget(label)
        now.addStretch(1)
        row.addWidget(self._now, 3)
        side = VBox(spacing=8)
        side.addWidget(self._earlier_words)
        for number, desk in self._lines:
            line = HBox(spacing=16)
            line.addWidget(number, 1)
            line.addWidget(desk)
            side.addLayout(line)
        side.addStretch(1)
        row.addLayout(side, 2)
        self._neutral.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(calls)
        self._pages.addWidget(self._neutral)
        outer.addWidget(self._pages, 1)

    def _size(self) -> None:
        """Set all type by the height of the window; the zoom of the desk does not reach here."""
        height, ink, muted = self.height(), current().hex("ink"), current().hex("muted")
        accent = current().hex("accent")
        wide = min(height, self.width() * 9 // 16)

        def put(label: Label, part: float, colour: str, weight: int = 700) -> None:
            label.setStyleSheet(
                f"font-size: {max(12, round(part * wide))}px; font-weight: {weight};"
                f" color: {colour};"
            )

        put(self._drill, _DRILL, current().hex("warn"))
        put(self._place, _SMALL, muted, 400)
        put(self._time, _SMALL, muted, 400)
        put(self._now_words, _HEAD, accent)
        put(self._earlier_words, _HEAD, muted)
        put(self.number, _NUMBER, accent)
        put(self._desk, _DESK, ink)
        put(self._neutral, 0.06, ink)
        for number, desk in self._lines:
            put(number, _LINE, ink)
            put(desk, _LINE * 0.6, ink, 400)

    def _show(self) -> None:
        calls = self.model.calls
        self._place.setText(self.model.location_name)
        self._drill.setVisible(self.model.is_rehearsal)
        drill = " · ".join(words.rehearsal("screen", code) for code in words.languages())
        self._drill.setText(drill if self.model.is_rehearsal else "")
        self._tell_time()
        self._now_words.setText(_all("calls.now"))
        self._earlier_words.setText(_all("calls.earlier", 2))
        self.setWindowTitle(words.words("").say("calls.title"))
        is_neutral = self.model.has_trouble or not calls
        key = "calls.trouble" if self.model.has_trouble else "calls.nobody"
        self._neutral.setText("\n\n".join(words.words(code).say(key) for code in words.languages()))
        self._pages.setCurrentIndex(1 if is_neutral else 0)
        if calls:
            self.number.setText(calls[0].ticket)
            self._desk.setText(_desk(calls[0]))
        for n, (number, desk) in enumerate(self._lines, 1):
            call = calls[n] if n < len(calls) else None
            number.setText(call.ticket if call else "")
            desk.setText(_desk(call) if call else "")
        self.setAccessibleName(words.words("").say("calls.title"))
        told = "; ".join(f"{call.ticket}, {_desk(call)}" for call in calls)
        shown = self._neutral.text() if is_neutral else told
        self.setAccessibleDescription(f"{self._drill.text()} {shown}".strip())

    def _tell_time(self) -> None:
        self._time.setText(self.model.clock_time())

    def _point_out(self, call: Call) -> None:
        """Let a new call be seen and heard."""
        said = words.spoken(call, "", is_rehearsal=self.model.is_rehearsal)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        if self._sound:
            QApplication.beep()
        if not self._still:
            self._left = _FLASHES
            self._flashes.start()

    def _flash(self) -> None:
        self._left -= 1
        restyle(self._now, panel="card" if self._left % 2 else "now")
        if self._left <= 0:
            self._flashes.stop()
            restyle(self._now, panel="now")


def _desk(call: Call) -> str:
    return f"{words.words('').say('calls.desk')} {call.desk_name}"


def _all(key: str, most: int = 3) -> str:
    """Return a heading in the languages of the hall."""
    return " · ".join(words.words(code).say(key) for code in list(words.languages())[:most])
