"""A month whose days show how much is free, for mouse and arrow keys."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
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

from counter_app.ui import local_time
from counter_app.ui.theme import current, keep

_WEEKS = 6
_HEAD = 28
_CELL = 40
_MOVES = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
}  # fmt: skip


class HeatCalendar(QWidget):
    """Six weeks from the Monday on or before the first of a month.

    Signals:
        day_chosen: the date that the person went to.
        month_wanted: the first day of another month.
    """

    day_chosen = Signal(object)
    month_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Show the month of a day; days before it cannot be chosen."""
        super().__init__(parent)
        self._today = today
        self._month = today.replace(day=1)
        self._day: date | None = None
        self._heat: Mapping[date, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self.updateGeometry)
        self.describe()

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._month

    def set_heat(self, month: date, heat: Mapping[date, int], day: date | None) -> None:
        """Show how many starting times each day has."""
        self._month, self._heat, self._day = month, dict(heat), day
        self.describe()
        self.update()

    def describe(self) -> None:
        """Tell screen readers which day is chosen, and how much is free then."""
        self.setAccessibleName(self.tr("Day"))
        if self._day is not None:
            self.setAccessibleDescription(self.words(self._day))
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    def words(self, day: date) -> str:
        """Return a day and how much is free then."""
        free = self.tr("free times: %n", "", self._heat.get(day, 0))
        return f"{local_time.day_words(day)}, {free}"

    def sizeHint(self) -> QSize:
        """Return room for seven days by six weeks."""
        return QSize(current().px(7 * _CELL), current().px(_HEAD + _WEEKS * _CELL))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which figures can be read."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day with the arrows, from month to month with the page keys."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            base = self._day or max(self._today, self._month)
            self._choose(base + timedelta(days=_MOVES[key]))
        elif key is Qt.Key.Key_PageUp:
            self.month_wanted.emit(previous_month(self._month))
        elif key is Qt.Key.Key_PageDown:
            self.month_wanted.emit(next_month(self._month))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        day = self._at(event.position().toPoint())
        if day is not None:
            self._choose(day)

    def event(self, event: QEvent) -> bool:
        """Say how much is free on the day under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._at(event.pos())
            if day is not None:
                QToolTip.showText(event.globalPos(), self.words(day), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weekdays and the days."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font())
        for column in range(7):
            area = QRectF(column * self._width(), 0, self._width(), theme.px(_HEAD))
            name = QLocale().dayName(column + 1, QLocale.FormatType.ShortFormat)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
        most = max(self._heat.values(), default=0)
        for place in range(7 * _WEEKS):
            self._paint_day(painter, self._first() + timedelta(days=place), place, most)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, place: int, most: int) -> None:
        theme = current()
        row, column = divmod(place, 7)
        area = QRectF(
            column * self._width(), theme.px(_HEAD) + row * theme.px(_CELL),
            self._width(), theme.px(_CELL),
        ).adjusted(1, 1, -1, -1)  # fmt: skip
        free = self._heat.get(day, 0) if day >= self._today else 0
        chosen = day == self._day
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.color("accent"))
        elif free:
            painter.setBrush(_tint(theme.color("surface"), theme.color("good-tint"), free / most))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, theme.px(4), theme.px(4))
        if chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.drawRoundedRect(area, theme.px(4), theme.px(4))
        ink = "on-accent" if chosen else "ink" if free else "on-off"
        painter.setPen(theme.color(ink))
        painter.setFont(theme.font(bold=chosen or day == self._today))
        upper = area.adjusted(0, theme.px(3), 0, -area.height() * 0.42)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if free:
            painter.setFont(theme.font(8.5))
            painter.setPen(theme.color("on-accent" if chosen else "muted"))
            lower = area.adjusted(0, area.height() * 0.5, 0, -theme.px(1))
            painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, str(free))

    def _width(self) -> float:
        return self.width() / 7

    def _first(self) -> date:
        return self._month - timedelta(days=self._month.weekday())

    def _at(self, point: QPoint) -> date | None:
        row = (point.y() - current().px(_HEAD)) // current().px(_CELL)
        column = int(point.x() // self._width())
        if not (0 <= row < _WEEKS and 0 <= column < 7):
            return None
        return self._first() + timedelta(days=row * 7 + column)

    def _choose(self, day: date) -> None:
        if day >= self._today:
            self.day_chosen.emit(day)


def next_month(first: date) -> date:
    """Return the first day of the following month."""
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1)


def previous_month(first: date) -> date:
    """Return the first day of the month before."""
    return (first.replace(day=1) - timedelta(days=1)).replace(day=1)


def month_words(first: date) -> str:
    """Return a month in words of the present language, such as September 2026."""
    words = QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")
    return words[:1].upper() + words[1:]


def _tint(ground: QColor, full: QColor, part: float) -> QColor:
    """Mix two colours; a day with any free time is at least a third tinted."""
    share = 0.33 + 0.67 * part
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in zip(ground.getRgb()[:3], full.getRgb()[:3], strict=True)  # type: ignore[index] # the stub says object
        )
    )
