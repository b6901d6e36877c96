"""The list of screens at the left of the main window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QWidget

from counter_app.ui.theme import current, keep, put_icon
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import Label

_WIDE, _NARROW = 184, 168
_LARGE = 125
"""Above this zoom, in per cent, the rail is narrow."""


class Rail(QFrame):
    """Screens by icon and word; arrows go up and down, Alt+1 to Alt+9 jump.

    Signals:
        chosen: the name of the screen to show.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty rail."""
        super().__init__(parent)
        self.setProperty("panel", "rail")
        self._entries: list[tuple[int, str, _RailButton]] = []
        box = self._box = VBox(self, margins=(10, 18, 4, 12), spacing=4)
        brand = Label("Counter", "brand")
        brand.setContentsMargins(10, 0, 0, 10)
        box.addWidget(brand)
        inside = QWidget()
        self._list = VBox(inside, spacing=1)
        self._list.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box.addWidget(scroll, 1)
        keep(self, self._measure)

    def add(self, name: str, icon: str, words: str, order: int) -> None:
        """Put a screen in its place."""
        button = _RailButton(icon)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._entries.append((order, name, button))
        self._entries.sort(key=lambda entry: entry[0])
        self._list.insertWidget([e[1] for e in self._entries].index(name), button)
        button.set_words(words)
        self._number()

    def rename(self, name: str, words: str) -> None:
        """Word an entry anew."""
        self._button(name).set_words(words)
        self._number()

    def choose(self, name: str) -> None:
        """Mark the entry of the screen that is shown."""
        for _order, each, button in self._entries:
            button.setChecked(each == name)
            button.draw()
        self._reveal()

    def names(self) -> list[str]:
        """Return the screens' names, top to bottom."""
        return [name for _order, name, _button in self._entries]

    def clear(self) -> None:
        """Take all entries out."""
        for _order, _name, button in self._entries:
            self._list.removeWidget(button)
            button.deleteLater()
        self._entries.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the entry of the screen that is shown in sight."""
        super().resizeEvent(event)
        self._reveal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrows."""
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        buttons = [button for _order, _name, button in self._entries]
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if move is None or here is None:
            super().keyPressEvent(event)
            return
        there = max(0, min(len(buttons) - 1, here + move))
        buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _measure(self) -> None:
        """Keep a large zoom's room for the work: the rail is then just as wide as its words."""
        is_large = current().zoom > _LARGE
        self.setFixedWidth(current().px(_NARROW if is_large else _WIDE))
        left, right = current().px(3 if is_large else 10), current().px(4)  # a bar has room there
        self._box.setContentsMargins(left, current().px(18), right, current().px(12))

    def _reveal(self) -> None:
        """Scroll to the marked entry where not all of them have room."""
        self._list.activate()
        for _order, _name, button in self._entries:
            if button.isChecked():
                self._scroll.ensureWidgetVisible(button, 0, current().px(8))

    def _button(self, name: str) -> "_RailButton":
        return next(button for _order, each, button in self._entries if each == name)

    def _number(self) -> None:
        for place, (_order, _name, button) in enumerate(self._entries, 1):
            keys = f" (Alt+{place})" if place <= 9 else ""
            button.setToolTip(f"{button.text()}{keys}")


class _RailButton(QToolButton):
    """An entry of the rail."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep(self, self.draw)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.draw()

    def draw(self) -> None:
        put_icon(self, self._icon, "accent" if self.isChecked() else "muted", 18)

    def nextCheckState(self) -> None:
        """Leave the mark to the window, which knows what is shown."""
