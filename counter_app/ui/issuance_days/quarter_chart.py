"""The day in bars: for each quarter of an hour who was told to come, who came, who has a card."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.domain.issuance_days.board import QuarterLine
from counter_app.ui.theme import current, keep

_HEIGHT, _FOOT, _HEAD, _SIDE, _WIDEST = 150, 22, 24, 34, 44
"""Measures at 100 %: of the chart, below the bars, above them, left of them, and of one quarter."""


class QuarterChart(QWidget):
    """Outline: told to come; pale: came; full: has the card. A table beside it has the numbers."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._lines: tuple[QuarterLine, ...] = ()
        self._zone = ZoneInfo("Europe/Amsterdam")
        self._now: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep(self, self.updateGeometry)

    def show_lines(
        self, lines: Sequence[QuarterLine], zone: ZoneInfo, now: datetime | None
    ) -> None:
        """Show the quarters of a day, with a line at a moment."""
        self._lines, self._zone, self._now = tuple(lines), zone, now
        whole = self.tr("Invited %1, came %2, handed out %3.")
        for place, count in enumerate(
            (
                sum(one.tally.invited for one in lines),
                sum(one.tally.came for one in lines),
                sum(one.tally.handed for one in lines),
            ),
            1,
        ):
            whole = whole.replace(f"%{place}", str(count))
        self.setAccessibleName(self.tr("The day by quarters of an hour"))
        self.setAccessibleDescription(whole)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as there is room, and low."""
        return QSize(current().px(480), current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Need little width: bars become narrow."""
        return QSize(current().px(200), current().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, hours, legend and the present moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, theme = current().px, current()
        area = QRectF(
            px(_SIDE), px(_HEAD), self.width() - px(_SIDE) - px(4),
            self.height() - px(_HEAD) - px(_FOOT),
        )  # fmt: skip
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._draw_legend(painter)
        if self._lines:
            most = max(1, *(line.tally.invited for line in self._lines))
            painter.setPen(theme.color("muted"))
            top = QRectF(0, area.top() - px(8), px(_SIDE) - px(6), px(18))
            painter.drawText(top, int(Qt.AlignmentFlag.AlignRight), str(most))
            self._draw_bars(painter, area, most)
        painter.end()

    def _draw_bars(self, painter: QPainter, area: QRectF, most: int) -> None:
        px, theme = current().px, current()
        first, last = self._lines[0].begins, self._lines[-1].begins
        slots = int((last - first).total_seconds() // 900) + 1
        wide = min(area.width() / slots, px(_WIDEST))
        for line in self._lines:
            at = area.left() + wide * ((line.begins - first).total_seconds() / 900)
            tally = line.tally
            for count, ground, edge in (
                (tally.invited, None, "edge"), (tally.came, "accent-tint", "accent"),
                (tally.handed, "accent", "accent"),
            ):  # fmt: skip
                if not count:
                    continue
                high = area.height() * count / most
                bar = QRectF(
                    at + wide * 0.12, area.bottom() - high, max(1.0, wide * 0.76), high
                )  # fmt: skip
                painter.setPen(QPen(theme.color(edge), 1))
                painter.setBrush(
                    Qt.BrushStyle.NoBrush if ground is None else theme.color(ground)
                )  # fmt: skip
                painter.drawRect(bar)
            local = line.begins.astimezone(self._zone)
            if local.minute == 0:
                painter.setPen(theme.color("muted"))
                foot = QRectF(at - px(30), area.bottom() + px(3), px(60) + wide, px(18))
                painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), f"{local:%H:%M}")
        if self._now is not None:
            at = area.left() + wide * ((self._now - first).total_seconds() / 900)
            if area.left() <= at <= area.right():
                painter.setPen(QPen(theme.color("bad"), px(2), Qt.PenStyle.DashLine))
                painter.drawLine(int(at), int(area.top()), int(at), int(area.bottom()))

    def _draw_legend(self, painter: QPainter) -> None:
        px, theme = current().px, current()
        left = float(px(_SIDE))
        for words, ground, edge in (
            (self.tr("told to come"), None, "edge"), (self.tr("came"), "accent-tint", "accent"),
            (self.tr("has the card"), "accent", "accent"),
        ):  # fmt: skip
            box = QRectF(left, px(4), px(12), px(12))
            painter.setPen(QPen(theme.color(edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else theme.color(ground))
            painter.drawRect(box)
            painter.setPen(theme.color("ink"))
            room = painter.fontMetrics().horizontalAdvance(words) + px(4)
            painter.drawText(
                QRectF(box.right() + px(6), 0, room, px(20)),
                int(Qt.AlignmentFlag.AlignVCenter), words,
            )  # fmt: skip
            left = box.right() + px(6) + room + px(16)
