"""Waiting under several scenarios, week by week, with a band around the one that is chosen.

Lines differ by their dashes and carry their number, so that no colour has to be told from another;
the arrows go from week to week, and the values of that week stand in words below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.domain.scenarios.courses import Band
from counter_app.letters.line_chart import steps
from counter_app.ui.theme import current, keep

_DASHES: tuple[list[float], ...] = ([], [5, 3], [1.5, 2.5], [7, 3, 1.5, 3])
_TOKENS = ("ink", "accent", "warn", "good")
_LEFT, _RIGHT, _TOP, _FOOT = 40, 34, 12, 24
_KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlotLine:
    """A line of the plot: its number, its name, and its weeks."""

    number: int
    name: str
    bands: tuple[Band, ...]


class ScenarioPlot(QWidget):
    """Days of waiting upwards, weeks to the right.

    Signals:
        moved: the week that is marked is another one.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._lines: tuple[PlotLine, ...] = ()
        self._chosen = 0
        self._week = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep(self, self.updateGeometry)
        self.describe()

    @property
    def week(self) -> int:
        """The week that is marked, from 0 on."""
        return self._week

    @property
    def weeks(self) -> int:
        """How many weeks the longest line has."""
        return max((len(line.bands) for line in self._lines), default=0)

    def show_lines(self, lines: Sequence[PlotLine], chosen: int) -> None:
        """Show lines, with a band around the chosen one (by its place among them)."""
        self._lines, self._chosen = tuple(lines), chosen
        self._week = max(0, min(self._week, self.weeks - 1))
        self.describe()
        self.update()

    def words(self) -> str:
        """Return the values of the week that is marked."""
        if not self._lines:
            return ""
        parts = []
        for line in self._lines:
            if self._week < len(line.bands):
                band = line.bands[self._week]
                words = self.tr("%1. %2 days (%3–%4)").replace("%1", str(line.number))
                for place, value in enumerate((band.middle, band.low, band.high), 2):
                    words = words.replace(f"%{place}", f"{value:.0f}")
                parts.append(words)
        week = self.tr("Week %1:").replace("%1", str(self._week + 1))
        return f"{week} {' · '.join(parts)}"

    def describe(self) -> None:
        """Tell screen readers what is shown, and the values of the week that is marked."""
        self.setAccessibleName(self.tr("Waiting in days, week by week"))
        names = ", ".join(f"{line.number}. {line.name}" for line in self._lines)
        self.setAccessibleDescription(f"{names}. {self.words()}" if self._lines else "")
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def sizeHint(self) -> QSize:
        """Return room for a year."""
        return QSize(current().px(560), current().px(230))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which lines can be told apart."""
        return QSize(current().px(280), current().px(170))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from week to week."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or not self._lines:
            super().keyPressEvent(event)
            return
        self._go(self._week + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the week under the pointer."""
        if self._lines:
            area = self._area()
            part = (event.position().x() - area.left()) / max(area.width(), 1)
            self._go(round(part * (self.weeks - 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, the band, the lines and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current().font(8.5))
        most = max((b.high for line in self._lines for b in line.bands), default=1.0)
        marks = steps(most)
        area = self._area()
        self._axes(painter, area, marks)
        if self._lines:
            self._band(painter, area, marks[-1])
            self._mark(painter, area)
            taken: list[float] = []
            for line in self._lines:
                self._line(painter, area, marks[-1], line, taken)
        painter.end()

    def _axes(self, painter: QPainter, area: QRectF, marks: Sequence[float]) -> None:
        theme = current()
        for value in marks:
            y = area.bottom() - area.height() * value / marks[-1]
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("muted"))
            box = QRectF(0, y - 10, area.left() - theme.px(6), 20)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, f"{value:g}")
        for week in self._named_weeks(area.width()):
            x = self._x(area, week)
            box = QRectF(x - theme.px(40), area.bottom() + 3, theme.px(80), theme.px(_FOOT - 4))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(week + 1))

    def _band(self, painter: QPainter, area: QRectF, top: float) -> None:
        bands = self._lines[self._chosen].bands
        points = [self._point(area, top, n, band.high) for n, band in enumerate(bands)]
        points += [self._point(area, top, n, bands[n].low) for n in reversed(range(len(bands)))]
        painter.setPen(Qt.PenStyle.NoPen)
        tint = QColor(current().color(_TOKENS[self._chosen % len(_TOKENS)]))
        tint.setAlphaF(0.14)
        painter.setBrush(tint)
        painter.drawPolygon(QPolygonF(points))

    def _line(
        self, painter: QPainter, area: QRectF, top: float, line: PlotLine, taken: list[float]
    ) -> None:
        at = (line.number - 1) % len(_DASHES)
        pen = QPen(current().color(_TOKENS[at]), current().px(2))
        if _DASHES[at]:
            pen.setDashPattern(_DASHES[at])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [self._point(area, top, n, band.middle) for n, band in enumerate(line.bands)]
        painter.drawPolyline(QPolygonF(points))
        self._number(painter, points[-1], line.number, at, taken)

    def _number(
        self, painter: QPainter, end: QPointF, number: int, at: int, taken: list[float]
    ) -> None:
        """Write the number of a line at its end, below those that stand there already."""
        theme = current()
        size = theme.px(17)
        y = end.y() - size / 2
        while any(abs(y - other) < size for other in taken):
            y += 2
        taken.append(y)
        box = QRectF(end.x() + theme.px(6), y, size, size)
        painter.setPen(QPen(theme.color(_TOKENS[at]), 1.4))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(box)
        painter.setPen(theme.color("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _mark(self, painter: QPainter, area: QRectF) -> None:
        x = self._x(area, self._week)
        painter.setPen(QPen(current().color("focus" if self.hasFocus() else "edge"), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _named_weeks(self, width: float) -> list[int]:
        weeks = self.weeks
        if weeks <= 1:
            return list(range(weeks))
        most = max(2, int(width // current().px(60)))
        step = max(1, -(-weeks // most))
        return [*range(0, weeks - 1, step)]

    def _area(self) -> QRectF:
        theme = current()
        left, right, top, foot = (theme.px(one) for one in (_LEFT, _RIGHT, _TOP, _FOOT))
        return QRectF(left, top, self.width() - left - right, self.height() - top - foot)

    def _x(self, area: QRectF, week: int) -> float:
        return area.left() + area.width() * week / max(self.weeks - 1, 1)

    def _point(self, area: QRectF, top: float, week: int, days: float) -> QPointF:
        return QPointF(self._x(area, week), area.bottom() - area.height() * days / top)

    def _go(self, week: int) -> None:
        self._week = max(0, min(week, self.weeks - 1))
        self.describe()
        self.update()
        self.moved.emit()
