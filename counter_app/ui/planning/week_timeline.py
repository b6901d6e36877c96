"""A week as seven lines of time: desks at work, the public share, and who is booked."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
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

from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.overview import DayNotes, GroupDay, Segment, segments
from counter_app.ui import local_time
from counter_app.ui.planning import plan_words
from counter_app.ui.theme import current, keep

_HEAD, _ROW, _SIDE, _NOTE = 24, 42, 96, 14
_HOUR = 12
"""Ticks of an hour."""
_EARLY, _LATE = 8, 18
"""Hours that are always shown."""


class WeekTimeline(QWidget):
    """Blocks of opening hours by day; arrows go from block to block.

    The height of a block is the number of desks; the darker part of it is booked, the line in it
    the public share. The same stands in the table beside it, in words.

    Signals:
        day_chosen: the date that the person went to.
        opened: date and tick of the block on which Enter was pressed.
    """

    day_chosen = Signal(object)
    opened = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._days: tuple[GroupDay, ...] = ()
        self._notes: tuple[DayNotes, ...] = ()
        self._runs: tuple[tuple[Segment, ...], ...] = ()
        self._place: Location | None = None
        self._at = (0, 0)
        self._hours = (_EARLY, _LATE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self.updateGeometry)
        self.describe()

    def set_week(
        self, place: Location, days: Sequence[GroupDay], notes: Sequence[DayNotes], day: date
    ) -> None:
        """Show the seven days of a service group, one of them chosen."""
        self._place, self._days, self._notes = place, tuple(days), tuple(notes)
        self._runs = tuple(segments(one) for one in self._days)
        row = next((n for n, one in enumerate(self._notes) if one.day == day), 0)
        column = self._at[1] if row == self._at[0] else 0
        self._at = (row, min(column, max(0, len(self._row_runs(row)) - 1)))
        ends = [run for of_day in self._runs for run in of_day]
        self._hours = (
            min([_EARLY, *(run.first // _HOUR for run in ends)]),
            max([_LATE, *(-(-run.end // _HOUR) for run in ends)]),
        )
        self.describe()
        self.update()

    def describe(self) -> None:
        """Tell screen readers which block is chosen and what it says."""
        self.setAccessibleName(self.tr("Week"))
        if self._place is not None and self._notes:
            self.setAccessibleDescription(self.words(*self._at))
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    def words(self, row: int, column: int) -> str:
        """Say what a block of a day is, and what is special about the day."""
        if self._place is None or row >= len(self._notes):
            return ""
        note, runs = self._notes[row], self._row_runs(row)
        parts = [local_time.day_words(note.day)]
        if column < len(runs):
            run = runs[column]
            said = self.tr("%1: %2 desks, %3 of them public, %4 booked at most")
            for place, value in enumerate(
                (
                    plan_words.segment_hours(note.day, run, self._place), run.desks, run.public,
                    run.booked,
                ),
                1,
            ):  # fmt: skip
                said = said.replace(f"%{place}", str(value))
            parts.append(said)
        else:
            parts.append(self.tr("closed"))
        if self._days and not self._days[row].is_laid:
            parts.append(self.tr("not bookable yet"))
        return ", ".join([*parts, *plan_words.notes(note)])

    def sizeHint(self) -> QSize:
        """Return room for seven days."""
        return QSize(current().px(520), current().px(_HEAD + 7 * _ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least at which hours can be told apart."""
        return QSize(current().px(360), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from block to block with the arrows; Enter opens one."""
        row, column = self._at
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                step = 1 if key == Qt.Key.Key_Right else -1
                self._go(row, column + step)
            case Qt.Key.Key_Up:
                self._go(row - 1, 0)
            case Qt.Key.Key_Down:
                self._go(row + 1, 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the block under the pointer."""
        row, column = self._under(event.position().toPoint())
        if row is not None:
            self._go(row, column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the block under the pointer."""
        if self._under(event.position().toPoint())[0] is not None:
            self._open()

    def event(self, event: QEvent) -> bool:
        """Say what the block under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, column = self._under(event.pos())
            if row is not None:
                QToolTip.showText(event.globalPos(), self.words(row, column), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hours, the days and their blocks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        most = max((run.desks for runs in self._runs for run in runs), default=1) or 1
        for row, note in enumerate(self._notes):
            self._paint_day(painter, row, note)
            for column, run in enumerate(self._row_runs(row)):
                self._paint_run(painter, row, column, run, most)
        painter.end()

    def _paint_hours(self, painter: QPainter) -> None:
        theme = current()
        painter.setFont(theme.font(9))
        first, last = self._hours
        step = 1 if self._x(_HOUR) - self._x(0) >= theme.px(36) else 2
        for hour in range(first, last + 1):
            x = self._x(hour * _HOUR)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, theme.px(_HEAD)), QPointF(x, self.height()))
            if (hour - first) % step == 0:
                painter.setPen(theme.color("muted"))
                box = QRectF(x - theme.px(20), 0, theme.px(40), theme.px(_HEAD))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(hour))

    def _paint_day(self, painter: QPainter, row: int, note: DayNotes) -> None:
        theme = current()
        area = self._row_area(row)
        chosen = row == self._at[0]
        if chosen:
            painter.fillRect(area, theme.color("accent-tint"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(bold=chosen))
        side = QRectF(theme.px(6), area.top(), theme.px(_SIDE - 8), area.height())
        painter.drawText(side, Qt.AlignmentFlag.AlignVCenter, local_time.short_day(note.day))
        words = [*plan_words.notes(note)] if note.holiday or note.closures else []
        if self._days and not self._days[row].is_laid:
            words.append(self.tr("not bookable yet"))
        if words:
            painter.setFont(theme.font(8.5))
            painter.setPen(theme.color("warn"))
            line = QRectF(
                self._x(self._hours[0] * _HOUR) + theme.px(4), area.top() + 1,
                self.width() - theme.px(_SIDE + 8), theme.px(_NOTE),
            )  # fmt: skip
            room = int(line.width())
            shown = painter.fontMetrics().elidedText(
                " · ".join(words), Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_run(self, painter: QPainter, row: int, column: int, run: Segment, most: int) -> None:
        theme = current()
        area = self._run_area(row, run, run.desks, most)
        chosen = (row, column) == self._at
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRect(area)
        if run.booked:
            booked = self._run_area(row, run, min(run.booked, most), most)
            painter.fillRect(booked.adjusted(1, 0, 0, 0), theme.color("good-tint"))
            painter.setPen(QPen(theme.color("good"), 1))
            painter.drawLine(booked.topLeft(), booked.topRight())
        if run.public < run.desks:
            y = self._run_area(row, run, run.public, most).top()
            painter.setPen(QPen(theme.color("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2.5))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.setFont(theme.font(9.5, bold=True))
        painter.setPen(theme.color("ink"))
        words = f"{run.booked}/{run.desks}" if run.booked else str(run.desks)
        if painter.fontMetrics().horizontalAdvance(words) <= area.width() - 2:
            if area.height() < theme.px(18):  # above the block where it is too low for figures
                area = QRectF(area.left(), area.top() - theme.px(16), area.width(), theme.px(16))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _row_runs(self, row: int) -> tuple[Segment, ...]:
        return self._runs[row] if row < len(self._runs) else ()

    def _row_area(self, row: int) -> QRectF:
        top = current().px(_HEAD) + row * current().px(_ROW)
        return QRectF(0, top, self.width(), current().px(_ROW))

    def _run_area(self, row: int, run: Segment, height: int, most: int) -> QRectF:
        area = self._row_area(row)
        room = area.height() - current().px(_NOTE) - 3
        tall = room * height / most
        left, right = self._x(run.first), self._x(run.end)
        return QRectF(left, area.bottom() - 1 - tall, right - left, tall)

    def _x(self, tick: int) -> float:
        first, last = self._hours
        side = current().px(_SIDE)
        room = self.width() - side - current().px(8)
        return side + (tick - first * _HOUR) * room / ((last - first) * _HOUR)

    def _under(self, point: QPoint) -> tuple[int | None, int]:
        row = (point.y() - current().px(_HEAD)) // current().px(_ROW)
        if not 0 <= row < len(self._notes):
            return None, 0
        runs = self._row_runs(row)
        found = (
            n for n, run in enumerate(runs) if self._x(run.first) <= point.x() < self._x(run.end)
        )
        return row, next(found, 0)

    def _go(self, row: int, column: int) -> None:
        if not 0 <= row < len(self._notes):
            return
        last = max(0, len(self._row_runs(row)) - 1)
        is_other = row != self._at[0]
        self._at = (row, max(0, min(column, last)))
        self.describe()
        self.update()
        if is_other:
            self.day_chosen.emit(self._notes[row].day)

    def _open(self) -> None:
        row, column = self._at
        runs = self._row_runs(row)
        if row < len(self._notes):
            tick = runs[column].first if column < len(runs) else 0
            self.opened.emit(self._notes[row].day, tick)
