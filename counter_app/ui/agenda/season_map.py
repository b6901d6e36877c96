"""The coming weeks at a glance: how full each day is, for mouse and arrow keys."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from counter_app.domain.agenda import SeasonDay
from counter_app.ui import local_time
from counter_app.ui.theme import current, keep

_HEAD, _SIDE, _CELL, _HIGH = 18, 34, 40, 22
_MOVES = {
    Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
}  # fmt: skip


class SeasonMap(QWidget):
    """Weeks from left to right, weekdays downwards; each day says its percentage.

    Signals:
        day_chosen: the date that the person went to.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._season: dict[date, SeasonDay] = {}
        self._first: date | None = None
        self._weeks = 0
        self._day: date | None = None
        self._today: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self.updateGeometry)
        self.describe()

    def show_season(
        self, first_day: date, days: int, season: Sequence[SeasonDay], today: date
    ) -> None:
        """Show so many days from a Monday on; days that are missing are closed."""
        self._first, self._weeks = first_day, -(-days // 7)
        self._season = {one.day: one for one in season}
        self._today = today
        self.describe()
        self.update()

    def show_day(self, day: date | None) -> None:
        """Mark the day that is looked at."""
        self._day = day
        self.describe()
        self.update()

    def describe(self) -> None:
        """Tell screen readers which day is marked, and how full it is."""
        self.setAccessibleName(self.tr("The coming weeks"))
        self.setAccessibleDescription(self.words(self._day) if self._day else "")
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def words(self, day: date) -> str:
        """Return a day and how full it is."""
        use = self._use(day)
        if use is None:
            return f"{local_time.day_words(day)}, {self.tr('closed')}"
        full = self.tr("%1 % full").replace("%1", f"{use * 100:.0f}")
        return f"{local_time.day_words(day)}, {full}"

    def sizeHint(self) -> QSize:
        """Return room for nine weeks by seven days."""
        theme = current()
        return QSize(theme.px(_SIDE + 9 * _CELL), theme.px(_HEAD + 7 * _HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which figures can be read."""
        theme = current()
        return QSize(theme.px(_SIDE + 9 * 30), theme.px(_HEAD + 7 * _HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day with the arrows."""
        move = _MOVES.get(Qt.Key(event.key()))
        base = self._day or self._today
        if move is None or base is None:
            super().keyPressEvent(event)
            return
        self._go(base + timedelta(days=move))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day under the pointer."""
        day = self._at(event.position())
        if day is not None:
            self._go(day)

    def event(self, event: QEvent) -> bool:
        """Say how full the day under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._at(QPointF(event.pos()))
            if day is not None:
                QToolTip.showText(event.globalPos(), self.words(day), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw weekdays, months and days."""
        if self._first is None:
            return
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(8.5))
        painter.setPen(theme.color("muted"))
        for row in range(7):
            name = QLocale().dayName(row + 1, QLocale.FormatType.ShortFormat)
            area = QRectF(0, self._top(row), theme.px(_SIDE - 6), theme.px(_HIGH))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name
            )
        room = painter.fontMetrics().horizontalAdvance("30-12 ")
        every = max(1, math.ceil(room / max(self._wide(), 1)))
        for week in range(self._weeks):
            monday = self._first + timedelta(days=7 * week)
            if week % every == 0:  # a narrow map dates some of its weeks
                area = QRectF(self._left(week), 0, self._wide(), theme.px(_HEAD))
                area.adjust(-room / 2, 0, room / 2, 0)
                painter.setPen(theme.color("muted"))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{monday.day}-{monday.month}")
            for row in range(7):
                self._paint_day(painter, monday + timedelta(days=row), week, row)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, week: int, row: int) -> None:
        theme = current()
        area = QRectF(self._left(week), self._top(row), self._wide(), theme.px(_HIGH)).adjusted(
            1, 1, -1, -1
        )
        use, marked = self._use(day), day == self._day
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground(use))
        painter.drawRoundedRect(area, 3, 3)
        if marked or day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            colour = "focus" if marked and self.hasFocus() else "accent" if marked else "muted"
            painter.setPen(QPen(theme.color(colour), 2 if marked else 1))
            painter.drawRoundedRect(area, 3, 3)
        if use is None:
            return
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(8.5, bold=use >= 1))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{use * 100:.0f}")
        painter.setFont(theme.font(8.5))

    def _ground(self, use: float | None) -> QColor:
        """Return the ground of a day: the fuller, the more tinted; overfull in another colour."""
        theme = current()
        if use is None:
            return theme.color("canvas")
        if use > 1:
            return theme.color("warn-tint")
        thin, full = theme.color("surface"), theme.color("accent-tint")
        share = min(1.0, use) ** 0.7
        return QColor.fromRgbF(
            thin.redF() + (full.redF() - thin.redF()) * share,
            thin.greenF() + (full.greenF() - thin.greenF()) * share,
            thin.blueF() + (full.blueF() - thin.blueF()) * share,
        )

    def _use(self, day: date) -> float | None:
        known = self._season.get(day)
        return known.use if known else None

    def _go(self, day: date) -> None:
        self.show_day(day)
        self.day_chosen.emit(day)

    def _at(self, point: QPointF) -> date | None:
        if self._first is None:
            return None
        week = int((point.x() - current().px(_SIDE)) // self._wide())
        row = int((point.y() - current().px(_HEAD)) // current().px(_HIGH))
        if not (0 <= week < self._weeks and 0 <= row < 7):
            return None
        return self._first + timedelta(days=7 * week + row)

    def _wide(self) -> float:
        return (self.width() - current().px(_SIDE)) / max(self._weeks, 1)

    def _left(self, week: int) -> float:
        return current().px(_SIDE) + week * self._wide()

    def _top(self, row: int) -> float:
        return current().px(_HEAD) + row * current().px(_HIGH)
