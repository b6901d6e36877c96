"""The steps of a visit: number or mark, name, and one line of fact each."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from counter_app.ui.theme import current
from counter_app.ui.widgets.boxes import VBox, clear


class StepState(StrEnum):
    """Where a step stands."""

    OPEN = "open"
    NOW = "now"
    DONE = "done"
    SKIPPED = "skipped"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Step:
    """A step to show: its key, name, fact, and state."""

    key: str
    title: str
    fact: str = ""
    state: StepState = StepState.OPEN


_MARKS = {
    StepState.DONE: ("check", "on-good", "good"),
    StepState.SKIPPED: ("minus", "muted", "raised"),
    StepState.STOPPED: ("cross", "on-bad", "bad"),
}


_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class StepList(QWidget):
    """Steps below each other, one of them present; arrows and Enter choose.

    Signals:
        chosen: the key of a step that the person went to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._box = VBox(self, spacing=0)
        self._rows: list[_StepRow] = []
        self._in_line = False

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show steps; rows are kept where keys are the same, so focus stays."""
        if [row.step.key for row in self._rows] == [step.key for step in steps]:
            for row, step in zip(self._rows, steps, strict=True):
                row.show_step(step)
            return
        clear(self._box)
        self._rows = []
        for number, step in enumerate(steps, 1):
            row = _StepRow(number, step, last=number == len(steps))
            row.set_in_line(self._in_line)
            row.clicked.connect(lambda _checked=False, key=step.key: self.chosen.emit(key))
            self._rows.append(row)
            self._box.addWidget(row)
        self._box.addStretch(1)

    def set_in_line(self, in_line: bool) -> None:
        """Show the steps beside each other, by number and mark only, or below each other."""
        if in_line == self._in_line:
            return
        self._in_line = in_line
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if in_line else ways.TopToBottom)
        for row in self._rows:
            row.set_in_line(in_line)

    def steps(self) -> tuple[Step, ...]:
        """Return what is shown."""
        return tuple(row.step for row in self._rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrows."""
        move = _MOVES.get(Qt.Key(event.key()))
        here = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        if move is None or here is None:
            super().keyPressEvent(event)
            return
        there = max(0, min(len(self._rows) - 1, here + move))
        self._rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Word the states anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            for row in self._rows:
                row.show_step(row.step)
        super().changeEvent(event)


class _StepRow(QAbstractButton):
    """One step, painted: a disc with number or mark, the name, the fact."""

    def __init__(self, number: int, step: Step, *, last: bool) -> None:
        super().__init__()
        self._number, self._last = number, last
        self._in_line = False
        self.step = step
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        current().changed.connect(self.updateGeometry)
        self.show_step(step)

    def show_step(self, step: Step) -> None:
        self.step = step
        self.setText(step.title)
        self.setToolTip(" · ".join(part for part in (step.title, step.fact) if part))
        self.setAccessibleName(f"{self._number}. {step.title}, {self._state_words()}")
        self.setAccessibleDescription(step.fact)
        self.update()

    def set_in_line(self, in_line: bool) -> None:
        self._in_line = in_line
        across = QSizePolicy.Policy.Fixed if in_line else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._in_line:
            return QSize(current().px(48), current().px(36))
        return QSize(current().px(200), current().px(56))

    def minimumSizeHint(self) -> QSize:
        if self._in_line:
            return self.sizeHint()
        return QSize(current().px(120), current().px(56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif Qt.Key(event.key()) in _MOVES:
            event.ignore()  # the list moves the focus
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = current(), current().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        present = self.step.state is StepState.NOW
        painter.setPen(Qt.PenStyle.NoPen)
        if present or self.underMouse():
            painter.setBrush(theme.color("accent-tint" if present else "hover"))
            painter.drawRoundedRect(area, px(6), px(6))
        disc = QRectF(px(12), (self.height() - px(24)) / 2, px(24), px(24))
        if not self._in_line:
            self._paint_rail(painter, disc)
            self._paint_words(painter, disc.right() + px(12))
        self._paint_disc(painter, disc)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(area, px(6), px(6))
        painter.end()

    def _paint_rail(self, painter: QPainter, disc: QRectF) -> None:
        painter.setPen(QPen(current().color("line"), 2))
        x = disc.center().x()
        if self._number > 1:
            painter.drawLine(int(x), 0, int(x), int(disc.top()) - current().px(3))
        if not self._last:
            painter.drawLine(int(x), int(disc.bottom()) + current().px(3), int(x), self.height())

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        theme = current()
        now = self.step.state is StepState.NOW
        ground = "accent" if now else _MARKS.get(self.step.state, ("", "", "surface"))[2]
        filled = self.step.state in (StepState.DONE, StepState.NOW, StepState.STOPPED)
        painter.setBrush(theme.color(ground))
        painter.setPen(QPen(theme.color(ground if filled else "edge"), 1.5))
        painter.drawEllipse(disc)
        if self.step.state in _MARKS:
            icon, token, _ground = _MARKS[self.step.state]
            picture = theme.pixmap(icon, token, 14)
            half = theme.px(14) / 2
            painter.drawPixmap(disc.center().toPoint().x() - int(half) + 1,
                               disc.center().toPoint().y() - int(half) + 1, picture)  # fmt: skip
            return
        painter.setFont(theme.font(bold=True))
        painter.setPen(theme.color("on-accent" if now else "muted"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, left: float) -> None:
        theme = current()
        quiet = self.step.state in (StepState.OPEN, StepState.SKIPPED)
        width = self.width() - left - theme.px(8)
        for text, bold, token, row in (
            (self.step.title, True, "muted" if quiet else "ink", 0),
            (self.step.fact, False, "muted", 1),
        ):
            font = theme.font(bold=bold)
            painter.setFont(font)
            painter.setPen(theme.color(token))
            height = painter.fontMetrics().height()
            middle = self.height() / 2
            lone = not self.step.fact
            top = middle - height / 2 if lone else middle - height + row * height
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(left, top, width, height), 0, words)

    def _state_words(self) -> str:
        return {
            StepState.OPEN: self.tr("to do"),
            StepState.NOW: self.tr("present step"),
            StepState.DONE: self.tr("done"),
            StepState.SKIPPED: self.tr("not needed"),
            StepState.STOPPED: self.tr("stopped"),
        }[self.step.state]
