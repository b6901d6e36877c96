"""The timeline: visits on a time axis, to be walked through, looked at and moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from counter_app.domain.agenda import AgendaDay
from counter_app.domain.appointments import DayLine, FreeStart
from counter_app.ui import local_time, text
from counter_app.ui.agenda.layout import Block, Layout, Measures, lay_out
from counter_app.ui.agenda.marks import state_words
from counter_app.ui.agenda.painting import Scene, paint
from counter_app.ui.agenda.relocation import Relocation
from counter_app.ui.agenda.walking import neighbour
from counter_app.ui.theme import current, keep

SCALES = (4, 6, 8, 12, 16, 24)
"""Offered heights of five minutes, in pixels at 100 %."""
_NORMAL = 3
_LANE = {1: 120, 7: 15}
"""Least width of a lane when a day or a week is shown."""


class Timeline(QAbstractScrollArea):
    """Days side by side, time downwards. Arrows walk, Enter opens, M moves, Esc leaves moving.

    Signals:
        chosen: the DayLine on which the keyboard stands, or None.
        opened: a DayLine was opened.
        move_begun: a DayLine is to be moved; its free starts are wanted.
        move_wanted: a DayLine and the moment to which it is to go.
        day_wanted: a step to the day before (-1) or after (1), at the edge of what is shown.
    """

    chosen = Signal(object)
    opened = Signal(object)
    move_begun = Signal(object)
    move_wanted = Signal(object, object)
    day_wanted = Signal(int)

    def __init__(
        self, now: Callable[[], datetime], may_move: Callable[[DayLine], bool],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Take the clock, and what says whether a visit may be moved."""
        super().__init__(parent)
        self._now, self._may_move = now, may_move
        self._days: tuple[AgendaDay, ...] = ()
        self._scale = _NORMAL
        self._layout = Layout(measures=self._measures())
        self._block: Block | None = None
        self._moving: Relocation | None = None
        self._pressed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        keep(self, self._measure)
        keep(self, lambda: self.setMinimumHeight(current().px(300)))
        self.describe()

    @property
    def line(self) -> DayLine | None:
        """The visit on which the keyboard stands."""
        return self._block.line if self._block else None

    @property
    def is_moving(self) -> bool:
        """Whether a visit is on the move."""
        return self._moving is not None

    @property
    def target(self) -> datetime | None:
        """Where the visit on the move would go; None where nothing is free."""
        return self._moving.moment if self._moving else None

    def show_days(self, days: Sequence[AgendaDay]) -> None:
        """Show days; the chosen visit stays chosen where it is still there."""
        before, first = self.line, not self._days
        self._days = tuple(days)
        self._measure()
        self._choose(self._layout.by_id.get(before.id) if before else None)
        if first and days:
            self._scroll_to_now()

    def choose(self, line_id: object) -> None:
        """Choose a visit by its appointment."""
        self._choose(next((one for one in self._layout.blocks if one.line.id == line_id), None))

    def show_starts(self, line: DayLine, starts: Sequence[FreeStart]) -> None:
        """Begin to move a visit among these free starts; keys or pointer choose one."""
        block = self._layout.by_id.get(line.id)
        if block is None or not self._may_move(line):
            return
        self._choose(block)
        self._moving = Relocation(line, block.day, starts)
        self.describe()
        self.viewport().update()

    def begin_move(self) -> None:
        """Ask for the free starts of the chosen visit."""
        if self._block is not None and self._may_move(self._block.line):
            self.move_begun.emit(self._block.line)

    def leave_move(self) -> None:
        """Leave the visit where it was."""
        self._moving = None
        self._pressed = None
        self.viewport().unsetCursor()
        self.describe()
        self.viewport().update()

    def zoom(self, steps: int) -> None:
        """Make five minutes taller or smaller."""
        self._scale = max(0, min(self._scale + steps, len(SCALES) - 1))
        self._measure()

    def describe(self) -> None:
        """Tell screen readers where the keyboard stands."""
        self.setAccessibleName(self.tr("Agenda"))
        self.setAccessibleDescription(self.words())
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def words(self) -> str:
        """Return in words what the keyboard stands on, or where a visit on the move would go."""
        if self._moving is not None:
            to = self._moving.moment
            if to is None:
                return self.tr("No free time here. Esc leaves the visit where it was.")
            zone = self._zone()
            return self.tr("Move %1 to %2? Enter moves, Esc leaves it.").replace(
                "%1", self._moving.line.name).replace(
                "%2", local_time.moment_words(to, zone))  # fmt: skip
        if self._block is None:
            return self.tr("No visit chosen. The arrow keys go from one to the next.")
        return self._words_of(self._block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, move, zoom."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if not plain or not (self._key_on_the_move(key) if self._moving else self._key(key)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, and be ready to drag it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = self._place(event.position())
        if self._moving is not None:
            self._aim(at)
            self._settle()
            return
        self._choose(self._layout.block_at(at.x(), at.y()))
        self._pressed = event.position() if self._block is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a visit to a free time."""
        if self._moving is not None:
            self._aim(self._place(event.position()))
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pressed = None
                self.begin_move()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a visit: it goes there if that is free."""
        self._pressed = None
        if self._moving is not None and event.button() is Qt.MouseButton.LeftButton:
            self._aim(self._place(event.position()))
            self._settle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if self._block is not None and self._moving is None:
            self._pressed = None
            self.opened.emit(self._block.line)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._place(QPointF(event.pos()))
            block = self._layout.block_at(at.x(), at.y())
            if block is not None:
                QToolTip.showText(event.globalPos(), self._words_of(block), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._measure()

    def focusInEvent(self, event: QEvent) -> None:
        """Begin at the visit that comes next."""
        if self._block is None:
            self._choose(self._next_block())
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Show that keys go elsewhere."""
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the visible part."""
        painter = QPainter(self.viewport())
        scene = Scene(
            now=self._now(), chosen=self._block.line.id if self._block else None,
            target=self._target_area(), has_focus=self.hasFocus(),
        )  # fmt: skip
        paint(painter, self._layout, scene, current(), self._seen())
        painter.end()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: names and hours stay at the edges."""
        self.viewport().update()

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._block is not None:
                self.opened.emit(self._block.line)
        elif key is Qt.Key.Key_M:
            self.begin_move()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key is Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.day_wanted.emit(-1 if key is Qt.Key.Key_PageUp else 1)
        else:
            found = neighbour(self._layout, self._block or self._next_block(), key)
            if found is None:
                return False
            self._choose(found)
        return True

    def _key_on_the_move(self, key: Qt.Key) -> bool:
        moving = self._moving
        if moving is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle()
        elif key is Qt.Key.Key_Escape:
            self.leave_move()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            moving.step(-1 if key is Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            moving.step_day(-1 if key is Qt.Key.Key_Left else 1)
        else:
            return False
        self._show_target()
        return True

    def _settle(self) -> None:
        """Go where the visit on the move stands, if that is another, free time."""
        moving = self._moving
        self.leave_move()
        if moving is not None and moving.moment not in (None, moving.line.starts_at):
            self.move_wanted.emit(moving.line, moving.moment)

    def _aim(self, at: QPointF) -> None:
        column = self._layout.column_at(at.x())
        if self._moving is None or column is None:
            return
        self._moving.aim(column.day.day, self._layout.moment(column, self._layout.tick_at(at.y())))
        self._show_target()

    def _show_target(self) -> None:
        area = self._target_area()
        if area is not None:
            self._reveal(area)
        self.describe()
        self.viewport().update()

    def _target_area(self) -> QRectF | None:
        moving = self._moving
        if moving is None or moving.moment is None:
            return None
        column = self._layout.column_of(moving.day)
        if column is None:
            return None
        first = self._layout.tick_of(moving.moment, column)
        ticks = (moving.line.ends_at - moving.line.starts_at).total_seconds() / 300
        top, bottom = self._layout.y_of(first), self._layout.y_of(first + ticks)
        wide = column.width if len(self._days) > 1 else min(column.width, column.lane_width * 2)
        return QRectF(column.left, top, wide, bottom - top)

    def _choose(self, block: Block | None) -> None:
        self._block = block
        if block is not None:
            self._reveal(block.area)
        self.describe()
        self.viewport().update()
        self.chosen.emit(block.line if block else None)

    def _next_block(self) -> Block | None:
        """Return the visit that comes next, or the last one there is."""
        blocks, now = self._layout.blocks, self._now()
        coming = [one for one in blocks if one.line.ends_at > now]
        return next(iter(coming or blocks[-1:]), None)

    def _reveal(self, area: QRectF) -> None:
        seen, measures = self._seen(), self._layout.measures
        for bar, low, high, start, end in (
            (self.verticalScrollBar(), area.top(), area.bottom(), seen.top() + measures.head,
             seen.bottom()),
            (self.horizontalScrollBar(), area.left(), area.right(), seen.left() + measures.gutter,
             seen.right()),
        ):  # fmt: skip
            if low < start:
                bar.setValue(int(bar.value() - (start - low)))
            elif high > end:
                bar.setValue(int(bar.value() + (high - end)))

    def _scroll_to_now(self) -> None:
        block = self._next_block()
        if block is not None:
            self.verticalScrollBar().setValue(int(block.area.top() - self._layout.measures.head))

    def _measures(self) -> Measures:
        theme = current()
        lane = _LANE[7 if len(self._days) > 1 else 1]
        return Measures(
            head=theme.px(42), gutter=theme.px(56), tick=float(theme.px(SCALES[self._scale])),
            lane=theme.px(lane), gap=theme.px(6),
        )  # fmt: skip

    def _measure(self) -> None:
        room = self.viewport().size()
        self._layout = lay_out(self._days, self._measures(), room.width())
        chosen = self.line
        self._block = self._layout.by_id.get(chosen.id) if chosen else None
        high, wide = self._layout.height, self._layout.width
        self.verticalScrollBar().setRange(0, max(0, int(high - room.height())))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(int(self._layout.measures.tick * 6))
        self.horizontalScrollBar().setRange(0, max(0, int(wide - room.width())))
        self.horizontalScrollBar().setPageStep(room.width())
        self.viewport().update()

    def _seen(self) -> QRectF:
        room = self.viewport().size()
        return QRectF(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value(),
            room.width(), room.height(),
        )  # fmt: skip

    def _place(self, at: QPointF | QPoint) -> QPointF:
        return QPointF(at) + self._seen().topLeft()

    def _zone(self) -> ZoneInfo:
        return self._days[0].zone

    def _words_of(self, block: Block) -> str:
        line, zone = block.line, self._days[0].zone
        when = f"{local_time.clock(line.starts_at, zone)}–{local_time.clock(line.ends_at, zone)}"
        parts = [
            self._day_words(block.day), when, line.name, text.all_services(line.services),
            state_words(line, self._now()),
        ]  # fmt: skip
        if line.persons > 1:
            parts.append(self.tr("%n person(s)", "", line.persons))
        if line.ticket:
            parts.append(line.ticket)
        return ", ".join(part for part in parts if part)

    def _day_words(self, day: date) -> str:
        return local_time.short_day(day) if len(self._days) > 1 else ""
