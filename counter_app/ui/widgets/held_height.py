"""Parts that hold the height which their wrapped words need at the width that there is."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class HeldHeight(QWidget):
    """Asks for its height anew when it is resized, and when a part has more to say.

    Qt's own hints do not know how high wrapped words are at a width. Whoever inherits says in
    `needed_height` what is needed; None holds nothing.
    """

    def needed_height(self) -> int | None:
        """Return the least height at the present width, in pixels."""
        return None

    def hold_height(self) -> None:
        """Hold the height that is needed now."""
        needed = self.needed_height()
        if needed is not None:
            self.setMinimumHeight(needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hold the height for the new width."""
        super().resizeEvent(event)
        self.hold_height()

    def event(self, event: QEvent) -> bool:
        """Hold the height anew when a part has more to say."""
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.hold_height()
        return heard
