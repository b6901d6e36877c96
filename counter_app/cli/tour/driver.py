"""Hands and eyes of the tour: real key and scan events in, pictures and facts out."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_SECONDS = 20
_BETWEEN_KEYS = 60
"""Milliseconds between the keys of a person; a scanner's follow at once."""
_QUICK = 15
"""Milliseconds that the windows get at most where it is to be quick."""

_MOST_TABS = 80
"""More controls than any window has in its order."""

_MOST_TABS = 80
"""More controls than any window has in its order."""

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class TourFailed(Exception):
    """A step did not show what it should."""


@dataclass
class Step:
    """One step of the tour, as it stands in tour.json."""

    number: int
    name: str
    milliseconds: float = 0.0
    checked: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


class Driver:
    """Drives the windows as a person with a keyboard and a scanner would."""

    def __init__(self, out: Path, *, is_quick: bool = False) -> None:
        """Leave everything in the folder `out`, which is made when needed.

        Quick means without the pauses in which a person reads; what shows is checked all the same.
        """
        self.out = out
        self._is_quick = is_quick
        out.mkdir(parents=True, exist_ok=True)
        for earlier in (*out.glob("[0-9][0-9]-*.png"), *out.glob("printed/print-*.pdf")):
            earlier.unlink()
        self.steps: list[Step] = []

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Play one step and take its time."""
        step = Step(len(self.steps) + 1, name)
        self.steps.append(step)
        began = time.perf_counter()
        yield step
        step.milliseconds = round((time.perf_counter() - began) * 1000, 1)

    def check(self, what: str, holds: Callable[[], object]) -> None:
        """Wait until something shows. Raises TourFailed when it does not within the patience."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if time.monotonic() > until:
                message = f"step {len(self.steps)} ({self.steps[-1].name}): {what}"
                self.shot("failed")
                raise TourFailed(message)
            self.settle(10)
        self.steps[-1].checked.append(what)

    def settle(self, milliseconds: int = 0) -> None:
        """Let the windows work."""
        if self._is_quick:
            milliseconds = min(milliseconds, _QUICK)
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def press(self, *keys: str) -> None:
        """Press keys by name, such as "Ctrl+K", "F8", "Return"."""
        for name in keys:
            *modifiers, key = name.split("+")
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= {
                    "Ctrl": Qt.KeyboardModifier.ControlModifier,
                    "Alt": Qt.KeyboardModifier.AltModifier,
                    "Shift": Qt.KeyboardModifier.ShiftModifier,
                }[modifier]
            QTest.keyClick(self._target(), Qt.Key[f"Key_{key}"], held)
            self._pause()

    def write(self, text: str) -> None:
        """Put a text where the focus is: typed, or pasted when it is to be quick.

        Letters that no key of the test's keyboard has are pasted too.
        """
        if not self._is_quick and text.isascii():
            self.type(text)
            return
        QApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def paste(self, text: str) -> None:
        """Put a text over what stands where the focus is."""
        QApplication.clipboard().setText(text)
        self.press("Ctrl+A", "Ctrl+V")

    def tab_to(self, widget: QWidget) -> None:
        """Go to a control as somebody without a mouse does. Raises TourFailed if none leads there.

        Args:
            widget: where the focus is to be.
        """
        for _ in range(_MOST_TABS):
            if widget.hasFocus():
                break
            self.press("Tab")
        self.check(f"{widget.accessibleName() or 'the control'} is reached by Tab", widget.hasFocus)

    def type(self, text: str) -> None:
        """Type as a person does, a key at a time."""
        for letter in text:
            self._letter(letter)
            self._pause()

    def scan(self, text: str) -> None:
        """Type as a hand scanner does: all at once, ended by Enter."""
        for letter in f"{text}\n":
            self._letter(letter)

    def sign(self, pad: QWidget) -> None:
        """Write on a signature pad: a few strokes with pen or mouse."""
        wide, high = pad.width(), pad.height()
        places = [
            QPoint(int(wide * (0.2 + 0.05 * n)), int(high * (0.5 + 0.3 * math.sin(n * 1.7))))
            for n in range(13)
        ]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(pad, place)
            self.settle(10)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of a window, numbered in the order of the tour."""
        self.settle(80)
        window = widget or self.window()
        path = self.picture(name)
        if not window.grab().save(str(path)):
            message = f"the picture {path.name} could not be written"
            raise TourFailed(message)

    def picture(self, name: str) -> Path:
        """Return where the next picture goes, numbered in the order of the tour, and note it."""
        number = sum(len(step.pictures) for step in self.steps) + 1
        file = f"{number:02}-{name}.png"
        self.steps[-1].pictures.append(file)
        return self.out / file

    def save(self, name: str, data: bytes) -> Path:
        """Leave a file, and note it with the step."""
        path = self.out / name
        path.write_bytes(data)
        self.steps[-1].files.append(name)
        return path

    def report(self, **facts: Any) -> Path:
        """Write tour.json: every step with its milliseconds and what was checked."""
        path = self.out / "tour.json"
        steps = [vars(step) for step in self.steps]
        path.write_text(
            json.dumps({**facts, "steps": steps}, indent=1, ensure_ascii=False), encoding="utf-8"
        )
        return path

    def window(self) -> QWidget:
        """Return the window in front. Raises TourFailed when there is none."""
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        if window is None:
            visible = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
            if not visible:
                message = "there is no window"
                raise TourFailed(message)
            window = visible[0]
            window.activateWindow()  # without a window manager nobody does it after a dialog
            self.settle(20)
        return window

    def _pause(self) -> None:
        """Wait as long as a person does between two keys: a scanner would not."""
        loop = QEventLoop()
        QTimer.singleShot(_BETWEEN_KEYS, loop.quit)
        loop.exec()

    def _target(self) -> QWidget:
        window = self.window()
        focus: QWidget | None = QApplication.focusWidget()
        return window if focus is None else focus

    def _letter(self, letter: str) -> None:
        target = self._target()
        if letter in _NAMED:
            QTest.keyClick(target, _NAMED[letter])
        else:
            QTest.keyClicks(target, letter)
