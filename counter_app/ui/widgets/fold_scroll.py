"""A part that is shown whole where there is room, and scrolls in what height is left otherwise."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.follow_scroll import FollowScroll


class FoldScroll(FollowScroll):
    """Asks for a least height only, unless it is told to be whole; it never scrolls sideways."""

    def __init__(self, part: QWidget, *, least: float, parent: QWidget | None = None) -> None:
        """Take the part, and the height that it may not do without, at 100 %."""
        super().__init__(part, parent)
        self._part, self._least, self._whole = part, least, False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep(self, self.updateGeometry)

    def set_whole(self, whole: bool) -> None:
        """Be as high as the part, or give way."""
        if whole != self._whole:
            self._whole = whole
            policy = self.sizePolicy()
            policy.setHeightForWidth(whole)
            self.setSizePolicy(policy)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Be as high as the part where it is whole."""
        return self._whole

    def heightForWidth(self, width: int) -> int:
        """Return the height of the whole part."""
        return max(self._part.heightForWidth(width), self._part.minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Want the least height, so that others get theirs first."""
        size = self._part.sizeHint()
        return size if self._whole else QSize(size.width(), current().px(self._least))

    def minimumSizeHint(self) -> QSize:
        """Need the part's width, and the least height."""
        need = self._part.minimumSizeHint()
        if self._whole:
            return need
        room = self.verticalScrollBar().sizeHint().width()
        return QSize(need.width() + room, min(need.height(), current().px(self._least)))
