"""A part of a dialog that is shown whole, as far as the screen has room, and scrolls beyond."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.follow_scroll import FollowScroll

_AROUND = 150
"""What else a dialog and its frame need of the screen's height, at 100 %."""


class RoomScroll(FollowScroll):
    """As high as its part needs to be, up to what the screen leaves; never scrolls sideways."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        """Take the part."""
        super().__init__(part, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep(self, self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the part has more or less to show."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the dialog, as without a scroll: Tab brings things into sight."""
        event.ignore()

    def _fit(self) -> None:
        part = self.widget()
        if part is None:
            return
        room = self.screen().availableGeometry().height() - current().px(_AROUND)
        need = part.minimumSizeHint()
        beside = self.verticalScrollBar().sizeHint().width() if need.height() > room else 0
        self.setMinimumSize(need.width() + beside, min(need.height(), room))
