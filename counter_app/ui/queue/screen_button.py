"""The button that opens the screen in the hall: silent, or with a voice."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class ScreenButton(QPushButton):
    """Asks whether calls are said aloud too, where this computer has a voice.

    Signals:
        wanted: the screen is to be opened; whether it speaks.
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the silent screen; `offer_voice` adds the choice."""
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.menu_ = QMenu(self)
        self.silent, self.aloud = QAction(self), QAction(self)
        for action, is_aloud in ((self.silent, False), (self.aloud, True)):
            self.menu_.addAction(action)
            action.triggered.connect(lambda _on=False, said=is_aloud: self.wanted.emit(said))
        self.clicked.connect(self._open_silent)

    def offer_voice(self, has_voice: bool) -> None:
        """Let it be chosen whether calls are spoken, or open the screen at once."""
        if has_voice:
            self.setMenu(self.menu_)

    def retranslate(self) -> None:
        """Word the button anew."""
        self.setText(self.tr("Call screen"))
        self.setToolTip(self.tr("Show the calls on the screen in the hall"))
        self.silent.setText(self.tr("&Show the calls"))
        self.aloud.setText(self.tr("Show the calls and say them &aloud"))

    def _open_silent(self) -> None:
        if self.menu() is None:
            self.wanted.emit(False)
