"""Columns beside each other, or below each other where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.held_height import HeldHeight


class Columns(HeldHeight):
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

    def needed_height(self) -> int | None:
        """Return the height that wrapped words need at this width."""
        if not self._box.hasHeightForWidth():
            return None
        need = self._box.minimumHeightForWidth if self._scrolls else self._box.heightForWidth
        return need(self.width())

    def _arrange(self) -> None:
        ways = QBoxLayout.Direction
        self._box.setSpacing(current().px(self._gap))
        self._box.setDirection(ways.LeftToRight if self.is_wide else ways.TopToBottom)
