"""The coming days of one location: what is open and what is booked, for mouse and arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from counter_app.domain.tower.overview import DayLoad
from counter_app.ui import local_time
from counter_app.ui.theme import current, keep

_HIGH, _FOOT = 74, 18
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -999, Qt.Key.Key_End: 999}


class DayBars(QWidget):
    """A frame as high as what is open, filled as far as it is booked, for each day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._days: tuple[DayLoad, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self.updateGeometry)
        self.describe()

    def show_days(self, days: tuple[DayLoad, ...]) -> None:
        """Show days in their order."""
        self._days = days
        self._at = min(self._at, max(len(days) - 1, 0))
        self.describe()
        self.update()

    def describe(self) -> None:
        """Tell screen readers which day is marked, and how full it is."""
        self.setAccessibleName(self.tr("The coming days"))
        self.setAccessibleDescription(self.words())
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def words(self) -> str:
        """Return the day that is marked, and how full it is."""
        return self._words(self._days[self._at]) if self._days else ""

    def sizeHint(self) -> QSize:
        """Return room for four weeks."""
        return QSize(current().px(28 * 14), current().px(_HIGH + _FOOT))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which days can be told apart."""
        return QSize(current().px(28 * 6), current().px(_HIGH + _FOOT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day with the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._days:
            super().keyPressEvent(event)
            return
        self._go(self._at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the day under the pointer."""
        if self._days:
            self._go(self._under(event.position()))

    def event(self, event: QEvent) -> bool:
        """Say how full the day under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._days:
            one = self._days[self._under(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), self._words(one), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each day, and the name of each Monday."""
        if not self._days:
            return
        theme = current()
        painter = QPainter(self)
        painter.setFont(theme.font(8.5))
        most = max(max(one.capacity, one.booked) for one in self._days) or 1
        wide, high = self._wide(), theme.px(_HIGH)
        for number, one in enumerate(self._days):
            left = number * wide
            frame = high * one.capacity / most
            filled = high * one.booked / most
            inner = QRectF(left + 1, high - frame, wide - 2, frame)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("warn" if one.booked > one.capacity else "accent"))
            painter.drawRect(QRectF(left + 1, high - filled, wide - 2, filled))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("edge"), 1))
            painter.drawRect(inner)
            if number == self._at:
                painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "muted"), 2))
                painter.drawLine(QPointF(left + 1, high + 2), QPointF(left + wide - 1, high + 2))
            if one.day.weekday() == 0:
                painter.setPen(theme.color("muted"))
                area = QRectF(left, high + 3, wide * 6, theme.px(_FOOT - 3))
                painter.drawText(area, Qt.AlignmentFlag.AlignLeft, local_time.short_day(one.day))
        painter.end()

    def _words(self, one: DayLoad) -> str:
        day = local_time.day_words(one.day)
        if not one.capacity and not one.booked:
            return f"{day}: {self.tr('closed')}"
        words = self.tr("%1 of %2 desk hours booked")
        words = words.replace("%1", f"{one.booked / 60:.1f}")
        return f"{day}: {words.replace('%2', f'{one.capacity / 60:.1f}')}"

    def _go(self, number: int) -> None:
        self._at = max(0, min(number, len(self._days) - 1))
        self.describe()
        self.update()

    def _under(self, point: QPointF) -> int:
        return max(0, min(int(point.x() // self._wide()), len(self._days) - 1))

    def _wide(self) -> float:
        return self.width() / max(len(self._days), 1)
