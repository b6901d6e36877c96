"""A cell with a figure and a small bar: what is booked, and what will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from counter_app.domain.tower.overview import TowerLine
from counter_app.ui.theme import current
from counter_app.ui.widgets.table import RECORD_ROLE, Index

_WIDE, _HIGH, _GAP = 90, 10, 10


class UseBar(QStyledItemDelegate):
    """Draws the cell's words and a bar behind them: full for booked, hatched for expected.

    The words say the same figures; the bar is for the eye that runs down the column.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the words and the bar."""
        size = super().sizeHint(option, index)
        size.setWidth(size.width() + current().px(_WIDE + _GAP))
        return size

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw no ring around the cell: the row is what is chosen."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the words as any cell, and the bar at the right end."""
        super().paint(painter, option, index)
        line = index.data(RECORD_ROLE)
        if not isinstance(line, TowerLine) or not line.capacity:
            return
        theme = current()
        wide, high = theme.px(_WIDE), theme.px(_HIGH)
        area = QRectF(option.rect)
        left = area.right() - wide - theme.px(_GAP)
        bar = QRectF(left, area.center().y() - high / 2, wide, high)
        ink = theme.color("accent")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(_part(bar, line.expected_use))
        painter.setBrush(ink)
        painter.drawRect(_part(bar, line.use))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawRect(bar)
        painter.restore()


def _part(bar: QRectF, share: float) -> QRectF:
    return QRectF(bar.left(), bar.top(), bar.width() * min(share, 1.0), bar.height())
