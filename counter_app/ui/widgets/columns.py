"""Columns beside each other, or below each other where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from counter_app.ui.theme import current, keep


class Columns(QWidget):
    """Holds parts from left to right; they stand below each other under a width at 100 %."""

    def __init__(
        self,
        parts: Sequence[QWidget],
        *,
        least: float,
        share: Sequence[int],
        spacing: float = 12,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take the parts, the width they need beside each other, and how they share it.

        With `scrolls` a part scrolls by itself, so that the least height is enough.
        """
        super().__init__(parent)
        self._least, self._gap, self._scrolls = least, spacing, scrolls
        self._parts = tuple(parts)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for part, stretch in zip(parts, share, strict=True):
            self._box.addWidget(part, stretch)
        keep(self, self._arrange)

    @property
    def is_wide(self) -> bool:
        """Whether the parts stand beside each other."""
        return self.width() >= current().px(self._least)

    def minimumSizeHint(self) -> QSize:
        """Need the width of the widest part only."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the order that fits."""
        self._arrange()
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Ask for more height when a part has more to say."""
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return heard

    def _fit(self) -> None:
        """Hold the height that wrapped words need at this width; Qt's own hint does not know it."""
        if self._box.hasHeightForWidth():
            need = self._box.minimumHeightForWidth if self._scrolls else self._box.heightForWidth
            self.setMinimumHeight(need(self.width()))

    def _arrange(self) -> None:
        ways = QBoxLayout.Direction
        self._box.setSpacing(current().px(self._gap))
        self._box.setDirection(ways.LeftToRight if self.is_wide else ways.TopToBottom)
