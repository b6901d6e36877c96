"""Two columns beside each other, or below each other where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from counter_app.ui.theme import current, keep


class TwoColumns(QWidget):
    """Holds a left and a right part; both stand below each other under a width at 100 %."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        least: float = 760,
        share: tuple[int, int] = (2, 3),
        parent: QWidget | None = None,
    ) -> None:
        """Take both parts and how they share the width."""
        super().__init__(parent)
        self._least = least
        self._parts = (left, right)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(left, share[0])
        self._box.addWidget(right, share[1])
        keep(self, self._arrange)

    def minimumSizeHint(self) -> QSize:
        """Need the width of the wider part only."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the order that fits."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        is_wide = self.width() >= current().px(self._least)
        ways = QBoxLayout.Direction
        self._box.setSpacing(current().px(12))
        self._box.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
