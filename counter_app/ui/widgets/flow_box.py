"""A layout that goes on in the next line where the width ends, as words do."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from counter_app.ui.theme import current


class FlowBox(QLayout):
    """Parts beside each other in as many lines as they need, `spacing` apart at 100 %."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: float = 4, right: bool = False,
        low: bool = False,
    ) -> None:  # fmt: skip
        """Begin empty; `right` lets the lines end at the right edge, `low` parts stand level."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._units, self._right, self._low = spacing, right, low
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            policy = parent.sizePolicy()
            policy.setHeightForWidth(True)
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            parent.setSizePolicy(policy)
        current().changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, None beyond the last one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out, None beyond the last one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the parts."""
        super().setGeometry(area)
        spare = area.height() - self._place(area, move=False)
        self._place(area.adjusted(0, max(spare, 0) // 2, 0, 0), move=True)

    def sizeHint(self) -> QSize:
        """Want one line."""
        gap = current().px(self._units)
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + gap for size in sizes) - gap if sizes else 0
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Need room for the widest part."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        gap, top = current().px(self._units), area.y()
        for line in self._lines(area.width(), gap):
            height = max(item.sizeHint().height() for item in line)
            width = sum(item.sizeHint().width() + gap for item in line) - gap
            left = area.x() + (max(area.width() - width, 0) if self._right else 0)
            for item in line:
                size = item.sizeHint()
                if move:
                    above = (height - size.height()) // (1 if self._low else 2)
                    width = min(size.width(), area.width())
                    item.setGeometry(QRect(left, top + above, width, size.height()))
                left += size.width() + gap
            top += height + gap
        return max(top - gap - area.y(), 0)

    def _lines(self, width: int, gap: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            need = item.sizeHint().width()
            if not lines or used + gap + need > width:
                lines.append([])
                used = -gap
            lines[-1].append(item)
            used += gap + need
        return lines
