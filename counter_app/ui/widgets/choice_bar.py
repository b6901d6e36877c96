"""A row of buttons of which one is pressed: filters with their counts."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from counter_app.ui.theme import keep, put_icon
from counter_app.ui.widgets.flow_box import FlowBox


class ChoiceBar(QWidget):
    """One choice of several; the arrows go from one to the next.

    Signals:
        chosen: the key of the choice that the person made.
    """

    chosen = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Begin without choices; `name` is for screen readers."""
        super().__init__(parent)
        self._row = FlowBox(self)
        self._group = QButtonGroup(self)
        self._buttons: dict[Hashable, QPushButton] = {}
        self.setAccessibleName(name)

    def add(self, key: Hashable, icon: str = "") -> QPushButton:
        """Add a choice at the right end."""
        button = QPushButton()
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("choice", "true")
        self._buttons[key] = button
        self._group.addButton(button)
        self._row.addWidget(button)
        if icon:
            keep(button, lambda: put_icon(button, icon, "warn", 16))
        button.clicked.connect(lambda: self.chosen.emit(key))
        return button

    def set_words(self, key: Hashable, words: str, tip: str = "") -> None:
        """Word a choice."""
        button = self._buttons[key]
        if button.text() != words:
            button.setText(words)
            button.setAccessibleName(words)
        button.setToolTip(tip)

    def choose(self, key: Hashable) -> None:
        """Show a choice without telling of it."""
        self._buttons[key].setChecked(True)

    def button(self, key: Hashable) -> QPushButton:
        """Return the button of a choice."""
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the choices with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        shown = [key for key, button in self._buttons.items() if not button.isHidden()]
        at = next((n for n, key in enumerate(shown) if self._buttons[key].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        key = shown[(at + step) % len(shown)]
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[key].click()
