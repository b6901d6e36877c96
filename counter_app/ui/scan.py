"""Hears hand scanners that type: a burst of keys is a scan, wherever the focus is.

A person's first key of a possible burst is held for at most `GAP` and then goes on to its field
unharmed. Because keys that were held go to widgets and no longer to Qt's shortcut map, no shortcut
may be a bare letter or digit: screens take those in `keyPressEvent`.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

GAP: Final = 50
"""Milliseconds: keys of a scan follow each other faster, keys of a person hardly ever."""
LEAST: Final = 6
"""Characters: fewer in a burst is a person with nimble fingers."""

_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_CONTROLS: Final = (Qt.Key.Key_J, Qt.Key.Key_M)
"""With Ctrl: LF and CR, which a keyboard has no other keys for."""
_SHIFTS: Final = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_NumLock)
_TYPING: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


@dataclass(frozen=True, slots=True)
class _Key:
    target: QObject
    event: QKeyEvent
    at: float


class ScanCatcher(QObject):
    """An event filter for the application that takes scans out of the stream of keys.

    Signals:
        scanned: the text of a scan; lines of a machine-readable zone are parted by a line feed.
    """

    scanned = Signal(str)

    def __init__(
        self,
        clock: Callable[[], float] | None = None,
        parent: QObject | None = None,
        *,
        gap: int = GAP,
        least: int = LEAST,
    ) -> None:
        """Take a clock in milliseconds for tests; without one the events' own times count."""
        super().__init__(parent)
        self._clock = clock
        self._gap = gap
        self._least = least
        self._held: list[_Key] = []
        self._text = ""
        self._last = 0.0
        self._swallowed: set[int] = set()
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._timed_out)
        self._started = 0.0
        self._patience = True

    def install(self, app: QCoreApplication) -> None:
        """Begin to listen."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold, take or pass on a key."""
        if self._replaying or isinstance(watched, QWindow):
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                return self._override(event)
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._pressed(watched, event)
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                return self._released(watched, event)
            case QEvent.Type.MouseButtonPress | QEvent.Type.WindowDeactivate:
                self.settle()
        return False

    def settle(self) -> None:
        """End the burst now: tell of a scan, or give held keys to whom they were meant for."""
        self._timer.stop()
        held, text = self._held, self._text
        self._held, self._text = [], ""
        if len(text.replace("\n", "")) >= self._least:
            self._swallowed |= {
                key.event.key() for key in held if key.event.type() == QEvent.Type.KeyPress
            } - {key.event.key() for key in held if key.event.type() == QEvent.Type.KeyRelease}
            self.scanned.emit(text.strip("\n"))
            return
        self._replay(held)

    def _override(self, event: QKeyEvent) -> bool:
        """Keep keys of a burst away from shortcuts and default buttons."""
        if _is_typing(event) or (_is_end(event) and self._text):
            event.accept()
            return True
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        at = self._now(event)
        if self._held and at - self._last >= self._gap:
            self.settle()
        if event.key() in _SHIFTS:
            return False
        if event.isAutoRepeat() or _is_secret(watched):
            self.settle()
            return False
        if _is_typing(event):
            self._hold(watched, event, at)
            self._text += event.text()
            return True
        if _is_end(event) and self._text:
            self._hold(watched, event, at)
            self._text += "\n"
            return True
        self.settle()
        return False

    def _released(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        pressed = any(key.event.key() == event.key() for key in self._held)
        if pressed:
            self._held.append(_Key(watched, event.clone(), self._last))
        return pressed

    def _hold(self, watched: QObject, event: QKeyEvent, at: float) -> None:
        self._swallowed.discard(event.key())
        self._held.append(_Key(watched, event.clone(), at))
        self._last = at
        self._patience = True
        self._started = time.monotonic() * 1000
        self._timer.start(self._gap)

    def _timed_out(self) -> None:
        late = time.monotonic() * 1000 - self._started
        if late > 2 * self._gap and self._patience:
            # the program itself was busy: keys of the same burst may still stand in the queue
            self._patience = False
            self._timer.start(0)
            return
        self.settle()

    def _replay(self, held: list[_Key]) -> None:
        self._replaying = True
        try:
            for key in held:
                target = _target(key.target)
                if target is not None:
                    QCoreApplication.sendEvent(target, key.event)
        finally:
            self._replaying = False

    def _now(self, event: QKeyEvent) -> float:
        if self._clock is not None:
            return self._clock()
        return float(event.timestamp()) or time.monotonic() * 1000


def _is_typing(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & ~_TYPING


def _is_end(event: QKeyEvent) -> bool:
    """Tell whether a key ends a line: Enter, Tab, or CR and LF as some readers send them."""
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return event.key() in _CONTROLS
    return event.key() in _ENDS and not event.modifiers() & ~_TYPING


def _is_secret(watched: QObject) -> bool:
    """Leave passwords alone: a password manager types as fast as a scanner."""
    return isinstance(watched, QLineEdit) and watched.echoMode() != QLineEdit.EchoMode.Normal


def _target(watched: QObject) -> QObject | None:
    """Return whom a held key goes to: whoever it was meant for, or where the focus went since."""
    if not shiboken6.isValid(watched):
        return QApplication.focusWidget()
    focus = QApplication.focusWidget()
    window = watched.window() if isinstance(watched, QWidget) else None
    return focus if focus is not None and focus.window() is window else watched


__all__ = ["GAP", "LEAST", "ScanCatcher"]
