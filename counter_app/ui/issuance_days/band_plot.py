"""Queues of several variants beside each other: a panel each, one scale, bands and numbers.

Told by line, hatching and words before colour: outside is a full line on a tint, inside a dashed
one, and each peak has its number. The same lines draw a screen and a printed page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.domain.issuance_days.course import STEP
from counter_app.domain.issuance_days.what_if import Band, Outcome
from counter_app.ui.theme import current, keep

MOST_PANELS = 4
_HOUR = 3600.0
_STEPS = (5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000)


@dataclass(frozen=True, slots=True)
class Panel:
    """One variant: its name, a line about it, what came of it, and when it is to be over."""

    title: str
    told: str
    outcome: Outcome
    closes: float
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in a plot."""

    outside: str
    inside: str
    end: str


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by the names of the theme, and how long a measure of 100 % is."""

    color: Callable[[str], QColor]
    px: Callable[[float], float]


class BandPlot(QWidget):
    """The panels of a comparison."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._panels: tuple[Panel, ...] = ()
        self._words = Words("", "", "")
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep(self, self.updateGeometry)

    @property
    def panels(self) -> tuple[Panel, ...]:
        """What is shown."""
        return self._panels

    def show_panels(self, panels: Sequence[Panel], words: Words, empty: str) -> None:
        """Show up to four variants; `empty` says what to do while there is none."""
        self._panels, self._words, self._empty = tuple(panels[:MOST_PANELS]), words, empty
        told = "; ".join(f"{one.title}: {one.told}" for one in self._panels)
        self.setAccessibleDescription(told or empty)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as there is room."""
        return QSize(current().px(620), current().px(250))

    def minimumSizeHint(self) -> QSize:
        """Need enough to be read."""
        return QSize(current().px(260), current().px(230))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw, with a ring where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current()
        area = QRectF(self.rect())
        if self._panels:
            draw(painter, area, self._panels, self._words, Look(theme.color, theme.px))
        else:
            painter.setPen(theme.color("muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(area, flags, self._empty)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.px(2)))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.end()


def draw(
    painter: QPainter, area: QRectF, panels: Sequence[Panel], words: Words, look: Look
) -> None:
    """Draw panels beside each other, on one scale for all of them."""
    line = QFontMetricsF(painter.font(), painter.device()).height()
    most = _round_up(
        max((one.most for panel in panels for one in _curves(panel.outcome)), default=1.0)
    )
    first = min(_start(panel.outcome) for panel in panels)
    last = max(max(panel.outcome.finish.most, panel.closes) for panel in panels) + _HOUR / 4
    _legend(painter, area, words, look, line)
    scale = painter.fontMetrics().horizontalAdvance(str(most)) + look.px(8)
    wide = (area.width() - scale) / len(panels)
    top, foot = area.top() + line * 1.5, line * 1.4
    for number, panel in enumerate(panels):
        left = area.left() + scale + number * wide
        head = QRectF(left, top, wide - look.px(10), line * 2.2)
        _head(painter, head, panel, look)
        plot = QRectF(
            left, head.bottom() + look.px(4), wide - look.px(10),
            area.bottom() - head.bottom() - foot - look.px(4),
        )  # fmt: skip
        frame = _Frame(plot, first, last, most)
        _axes(painter, frame, panel, look, line, numbers=number == 0)
        _curve(painter, frame, panel.outcome, panel.outcome.inside, look, is_outside=False)
        _curve(painter, frame, panel.outcome, panel.outcome.outside, look, is_outside=True)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a moment and a number of persons stand in a panel."""

    area: QRectF
    first: float
    last: float
    most: float

    def at(self, moment: float, persons: float) -> QPointF:
        along = (moment - self.first) / (self.last - self.first)
        return QPointF(
            self.area.left() + self.area.width() * min(1.0, max(0.0, along)),
            self.area.bottom() - self.area.height() * persons / self.most,
        )


def _curves(outcome: Outcome) -> tuple[Band, ...]:
    return (*outcome.inside, *outcome.outside)


def _start(outcome: Outcome) -> float:
    """Return when the first queue begins, on a full hour."""
    for number, (inside, outside) in enumerate(zip(outcome.inside, outcome.outside, strict=True)):
        if inside.most or outside.most:
            return (outcome.begins + number * STEP) // _HOUR * _HOUR
    return outcome.begins


def _round_up(most: float) -> int:
    """Return a round number above the highest point."""
    for step in _STEPS:
        if most <= step * 4:
            return max(step, -int(-most // step) * step)
    return int(most)


def _legend(painter: QPainter, area: QRectF, words: Words, look: Look, line: float) -> None:
    left = area.left() + look.px(4)
    middle = area.top() + line / 2
    for told, pen in (
        (words.outside, _pen(look, is_outside=True)),
        (words.inside, _pen(look, is_outside=False)), (words.end, _end_pen(look)),
    ):  # fmt: skip
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(left + look.px(26), middle))
        painter.setPen(look.color("ink"))
        room = painter.fontMetrics().horizontalAdvance(told) + look.px(6)
        box = QRectF(left + look.px(32), area.top(), room, line)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), told)
        left = box.right() + look.px(16)


def _head(painter: QPainter, head: QRectF, panel: Panel, look: Look) -> None:
    font = painter.font()
    bold = painter.font()
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(look.color("ink"))
    shown = painter.fontMetrics().elidedText(
        panel.title, Qt.TextElideMode.ElideRight, int(head.width())
    )
    half = head.height() / 2
    if panel.is_chosen:
        mark = QRectF(head.left() - look.px(6), head.top(), look.px(3), head.height())
        painter.fillRect(mark, look.color("accent"))
    painter.drawText(QRectF(head.left(), head.top(), head.width(), half), shown)
    painter.setFont(font)
    painter.setPen(look.color("muted"))
    shown = painter.fontMetrics().elidedText(
        panel.told, Qt.TextElideMode.ElideRight, int(head.width())
    )
    painter.drawText(QRectF(head.left(), head.top() + half, head.width(), half), shown)


def _axes(
    painter: QPainter, frame: _Frame, panel: Panel, look: Look, line: float, *, numbers: bool
) -> None:
    area = frame.area
    for part in (0.0, 0.5, 1.0):
        at = frame.at(frame.first, frame.most * part)
        painter.setPen(QPen(look.color("edge" if part == 0 else "line"), look.px(1)))
        painter.drawLine(at, QPointF(area.right(), at.y()))
        if numbers:
            painter.setPen(look.color("muted"))
            box = QRectF(at.x() - look.px(60), at.y() - line / 2, look.px(54), line)
            flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(box, flags, f"{frame.most * part:.0f}")
    hours = (frame.last - frame.first) / _HOUR
    room = painter.fontMetrics().horizontalAdvance("00:00 ") * 1.2
    every = next(
        (one for one in (1, 2, 3, 4, 6) if hours / one * room <= area.width()), 12
    )  # fmt: skip
    painter.setPen(look.color("muted"))
    for hour in range(0, int(hours) + 1, every):
        at = frame.at(frame.first + hour * _HOUR, 0)
        shown = f"{int((frame.first + hour * _HOUR) // _HOUR) % 24:02d}:00"
        box = QRectF(at.x() - room / 2, at.y() + look.px(2), room, line)
        if box.right() <= area.right() + look.px(4) and hour:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), shown)
    end = frame.at(panel.closes, 0)
    painter.setPen(_end_pen(look))
    painter.drawLine(end, QPointF(end.x(), area.top()))


def _end_pen(look: Look) -> QPen:
    return QPen(look.color("ink"), look.px(1), Qt.PenStyle.DotLine)


def _pen(look: Look, *, is_outside: bool) -> QPen:
    style = Qt.PenStyle.SolidLine if is_outside else Qt.PenStyle.DashLine
    return QPen(look.color("accent" if is_outside else "ink"), look.px(2), style)


def _curve(
    painter: QPainter, frame: _Frame, outcome: Outcome, bands: Sequence[Band], look: Look, *,
    is_outside: bool,
) -> None:  # fmt: skip
    """Draw a band with its middle line, and the number at its peak."""
    moments = [outcome.begins + (number + 0.5) * STEP for number in range(len(bands))]
    shown = [
        (at, one) for at, one in zip(moments, bands, strict=True) if frame.first <= at <= frame.last
    ]
    if not shown:
        return
    edge = [frame.at(at, one.most) for at, one in shown]
    edge += [frame.at(at, one.least) for at, one in reversed(shown)]
    tint = QColor(look.color("accent" if is_outside else "muted"))
    tint.setAlpha(70)
    ground = QBrush(
        tint, Qt.BrushStyle.SolidPattern if is_outside else Qt.BrushStyle.BDiagPattern
    )  # fmt: skip
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF(edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(look, is_outside=is_outside))
    painter.drawPolyline(QPolygonF([frame.at(at, one.likely) for at, one in shown]))
    at, peak = max(shown, key=lambda one: one[1].likely)
    if peak.likely < 1:
        return
    point = frame.at(at, peak.likely)
    words = f"{peak.likely:.0f}"
    metrics = painter.fontMetrics()
    room = metrics.horizontalAdvance(words)
    beside = -room / 2 if is_outside else look.px(5)  # two peaks are often at one moment
    box = QRectF(
        min(max(point.x() + beside, frame.area.left()), frame.area.right() - room),
        max(frame.area.top(), point.y() - metrics.height() - look.px(2)),
        room + look.px(2), metrics.height(),
    )  # fmt: skip
    painter.setPen(look.color("accent" if is_outside else "ink"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), words)
