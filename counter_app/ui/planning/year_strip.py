"""A year on one strip: how much is open each day, public and school holidays, closures."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
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

from counter_app.domain.planning.days_off import SchoolRegion
from counter_app.domain.planning.overview import YearDay
from counter_app.ui import local_time
from counter_app.ui.planning import plan_words
from counter_app.ui.theme import current, keep

_MONTHS, _BARS, _MARKS, _SCHOOL = 20, 30, 10, 5
"""Heights at 100 %: names of months, open hours, closed days, one region's school holidays."""


class YearStrip(QWidget):
    """Every day of a year beside the next; arrows go by days and weeks, page keys by months.

    Signals:
        day_chosen: the date that the person went to.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._days: tuple[YearDay, ...] = ()
        self._day: date | None = None
        self._today: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self.updateGeometry)
        self.describe()

    def set_year(self, days: Sequence[YearDay], day: date, today: date) -> None:
        """Show the days of a year, one of them chosen."""
        self._days, self._day, self._today = tuple(days), day, today
        self.describe()
        self.update()

    def describe(self) -> None:
        """Tell screen readers which day is chosen and what is special about it."""
        self.setAccessibleName(self.tr("Year"))
        if self._day is not None and self._days:
            self.setAccessibleDescription(self.words(self._day))
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    def words(self, day: date) -> str:
        """Say how much is open on a day, and what is special about it."""
        found = self._found(day)
        if found is None:
            return local_time.day_words(day)
        open_words = self.tr("%1 desk hours").replace(
            "%1", plan_words.desk_hours(found.desk_minutes)
        )
        is_open = open_words if found.desk_minutes else self.tr("closed")
        return ", ".join([local_time.day_words(day), is_open, *plan_words.notes(found.notes)])

    def sizeHint(self) -> QSize:
        """Return room for the year."""
        height = _MONTHS + _BARS + _MARKS + len(SchoolRegion) * _SCHOOL + 4
        return QSize(current().px(740), current().px(height))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which days can be told apart."""
        return QSize(current().px(370), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days and weeks with the arrows, by months with the page keys."""
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
            Qt.Key.Key_PageUp: -28, Qt.Key.Key_PageDown: 28,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._day is None:
            super().keyPressEvent(event)
        else:
            self.day_chosen.emit(self._day + timedelta(days=step))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        found = self._under(event.position().toPoint())
        if found is not None:
            self.day_chosen.emit(found)

    def event(self, event: QEvent) -> bool:
        """Say what the day under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._under(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), self.words(found), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw months, open hours, closed days and school holidays."""
        painter = QPainter(self)
        most = max((one.desk_minutes for one in self._days), default=0) or 1
        self._paint_months(painter)
        for place, one in enumerate(self._days):
            self._paint_day(painter, place, one, most)
        self._paint_chosen(painter)
        painter.end()

    def _paint_months(self, painter: QPainter) -> None:
        theme = current()
        painter.setFont(theme.font(9))
        for place, one in enumerate(self._days):
            if one.day.day != 1:
                continue
            x = self._x(place)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(int(x), 0, int(x), self.height())
            painter.setPen(theme.color("muted"))
            name = QLocale().standaloneMonthName(one.day.month, QLocale.FormatType.ShortFormat)
            box = QRectF(x + 3, 0, self._x(place + 28) - x, theme.px(_MONTHS))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, place: int, one: YearDay, most: int) -> None:
        theme = current()
        left, width = self._x(place), max(1.0, self._x(place + 1) - self._x(place))
        top, tall = theme.px(_MONTHS), theme.px(_BARS)
        if one.desk_minutes:
            height = max(3.0, tall * one.desk_minutes / most)
            colour = "accent" if self._today and one.day >= self._today else "edge"
            bar = QRectF(left, top + tall - height, width, height)
            painter.fillRect(bar, theme.color(colour))
        top += tall + 1
        if one.notes.closures:
            painter.fillRect(QRectF(left, top, width, theme.px(_MARKS) - 2), theme.color("bad"))
        elif one.notes.holiday:
            low = theme.px(_MARKS) / 2
            painter.fillRect(QRectF(left, top + low - 2, width, low), theme.color("warn"))
        top += theme.px(_MARKS)
        for number, region in enumerate(SchoolRegion):
            if region in one.notes.schools:
                line = QRectF(left, top + number * theme.px(_SCHOOL), width, theme.px(_SCHOOL) - 1)
                painter.fillRect(line, theme.color("good"))

    def _paint_chosen(self, painter: QPainter) -> None:
        theme = current()
        place = next((n for n, one in enumerate(self._days) if one.day == self._day), None)
        if place is None or self._day is None:
            return
        monday = place - self._day.weekday()
        frame = QRectF(
            self._x(monday), theme.px(_MONTHS) - 2, self._x(monday + 7) - self._x(monday),
            self.height() - theme.px(_MONTHS),
        )  # fmt: skip
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "ink"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(0, 1, 0, -1))

    def _found(self, day: date) -> YearDay | None:
        if not self._days:
            return None
        place = (day - self._days[0].day).days
        return self._days[place] if 0 <= place < len(self._days) else None

    def _x(self, place: float) -> float:
        return 1 + place * (self.width() - 2) / max(1, len(self._days))

    def _under(self, point: QPoint) -> date | None:
        place = int((point.x() - 1) * len(self._days) / max(1, self.width() - 2))
        return self._days[place].day if 0 <= place < len(self._days) else None
