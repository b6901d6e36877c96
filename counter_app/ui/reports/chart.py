"""A chart of bars: each says its value, what nine of ten do not exceed is hatched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.ui.theme import current, keep

_ROW, _BAR, _GAP, _EDGE = 28, 16, 10, 6
_LABEL_SHARE = 0.42
_MOVES = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000,
}  # fmt: skip
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is about, how long it is, and the words of its value.

    Attributes:
        high: how far the hatched part reaches, None without one.
    """

    key: str
    label: str
    value: float | None
    words: str
    high: float | None = None


class BarChart(QWidget):
    """Bars from top to bottom, for mouse and arrow keys.

    Signals:
        chosen: the key of the bar that the person went to.
        opened: the key of the bar whose cases the person wants.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self._fit)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars that are shown."""
        return self._bars

    @property
    def bar(self) -> Bar | None:
        """The bar that is marked."""
        return self._bars[self._at] if 0 <= self._at < len(self._bars) else None

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars; the mark stays on the same one if it is still there."""
        before = self.bar.key if self.bar else ""
        self._bars = tuple(bars)
        keys = [bar.key for bar in self._bars]
        self._at = keys.index(before) if before in keys else (0 if keys else -1)
        self._fit()
        self._describe()

    def choose(self, key: str) -> None:
        """Mark a bar without telling of it."""
        for number, bar in enumerate(self._bars):
            if bar.key == key and number != self._at:
                self._at = number
                self._describe()

    def sizeHint(self) -> QSize:
        """Return room for all bars."""
        theme = current()
        return QSize(theme.px(420), theme.px(max(1, len(self._bars)) * _ROW + 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which labels and values can be read."""
        return QSize(current().px(280), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar with the arrows; Enter asks for the cases."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.bar is not None:
            self.opened.emit(self.bar.key)
        elif key in _MOVES and self._bars:
            self._go(self._at + _MOVES[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the bar under the pointer."""
        self._go_to(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the cases of the bar under the pointer."""
        self._go_to(event.position())
        if self.bar is not None:
            self.opened.emit(self.bar.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars that are there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current().font(10))
        metrics = QFontMetricsF(painter.font())
        label = min(
            self.width() * _LABEL_SHARE,
            max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + 8,
        )
        value = max((metrics.horizontalAdvance(bar.words) for bar in self._bars), default=0) + 8
        most = max((bar.high or bar.value or 0 for bar in self._bars), default=0)
        gap = current().px(_GAP)
        room = max(0.0, self.width() - label - value - 4 * gap)
        for number, bar in enumerate(self._bars):
            row = QRectF(0, self._top(number), self.width(), current().px(_ROW))
            self._paint_mark(painter, row, number)
            painter.setPen(current().color("ink"))
            words = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label)
            area = QRectF(gap, row.top(), label, row.height())
            painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, words)
            scale = room / most if most else 0.0
            long = self._paint_bar(painter, bar, row, 2 * gap + label, scale)
            area = QRectF(2 * gap + label + long + gap, row.top(), value + gap, row.height())
            painter.setPen(current().color("ink" if bar.value else "muted"))
            painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, bar.words)
        painter.end()

    def _paint_mark(self, painter: QPainter, row: QRectF, number: int) -> None:
        """Mark the bar that the keys stand on: a ground, and a ring while keys go here."""
        if number != self._at:
            return
        theme = current()
        painter.setPen(QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), 4, 4)

    @staticmethod
    def _paint_bar(
        painter: QPainter, bar: Bar, row: QRectF, left: float, scale: float
    ) -> float:  # fmt: skip
        """Draw a bar; return how long it is with its hatched part."""
        theme = current()
        high = theme.px(_BAR)
        top = row.center().y() - high / 2
        long = max(1.0, (bar.value or 0) * scale) if bar.value else 0.0
        far = max(long, (bar.high or 0) * scale)
        painter.setPen(QPen(theme.color("accent"), 1))
        if far > long:
            painter.setBrush(QBrush(theme.color("accent"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(QRectF(left, top, far, high))
        if long:
            painter.setBrush(theme.color("accent"))
            painter.drawRect(QRectF(left, top, long, high))
        return far

    def _go(self, number: int) -> None:
        self._at = max(0, min(number, len(self._bars) - 1))
        self._describe()
        if self.bar is not None:
            self.chosen.emit(self.bar.key)

    def _go_to(self, point: QPointF) -> None:
        number = int((point.y() - current().px(_EDGE)) // current().px(_ROW))
        if 0 <= number < len(self._bars):
            self._go(number)

    def area_of(self, number: int) -> QRectF:
        """Return where a bar stands."""
        return QRectF(0, self._top(number), self.width(), current().px(_ROW))

    @property
    def place(self) -> int:
        """The number of the bar that is marked, -1 for none."""
        return self._at

    def _top(self, number: int) -> float:
        return current().px(_EDGE) + number * current().px(_ROW)

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        """Tell screen readers which bar is marked, and its value."""
        bar = self.bar
        self.setAccessibleDescription(f"{bar.label}: {bar.words}" if bar else "")
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.update()
