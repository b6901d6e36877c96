"""A part that scrolls up and down, and keeps what has the focus in sight."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from counter_app.ui.theme import current

_ABOVE = 48
"""How much stays in sight above and below what has the focus, at 100 %."""


class FollowScroll(QScrollArea):
    """Scrolls its part; what gets the focus, by Tab or by itself, comes into sight."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        """Take the part that scrolls."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(part)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what the new size pushed away."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_focus)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        part = self.widget()
        if now is not None and part is not None and part.isAncestorOf(now):
            self._show_focus()
            QTimer.singleShot(0, self, self._show_focus)  # parts may move before they are drawn

    def _show_focus(self) -> None:
        part, now = self.widget(), QApplication.focusWidget()
        if now is not None and part is not None and part.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, current().px(_ABOVE))
