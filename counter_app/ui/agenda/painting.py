"""Painting the timeline: ground, hours, visits, the present moment, and a visit on the move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from counter_app.domain.agenda import is_late
from counter_app.ui import local_time, text
from counter_app.ui.agenda.layout import Block, Column, Layout
from counter_app.ui.agenda.marks import mark
from counter_app.ui.theme import Theme
from counter_app.ui.widgets.tone import Tone

_GROUNDS = {
    Tone.INFO: "accent-tint", Tone.GOOD: "good-tint", Tone.WARN: "warn-tint",
    Tone.BAD: "bad-tint", Tone.QUIET: "surface",
}  # fmt: skip
_HOUR = 12
_SIDES = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is painted besides the layout.

    Attributes:
        chosen: the visit that the keyboard stands on.
        target: where a visit on the move would go.
        is_free: whether that is a free time.
        has_focus: whether keys go to the timeline.
    """

    now: datetime
    chosen: UUID | None = None
    target: QRectF | None = None
    is_free: bool = True
    has_focus: bool = False


def paint(painter: QPainter, layout: Layout, scene: Scene, theme: Theme, seen: QRectF) -> None:
    """Paint the part that is seen; the days' names and the hours stay at the edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.translate(-seen.topLeft())
    painter.fillRect(seen, theme.color("canvas"))
    for column in layout.columns:
        _paint_ground(painter, layout, column, theme, seen)
    _paint_lines(painter, layout, theme)
    _paint_now(painter, layout, scene, theme)
    for block in layout.blocks:
        if block.area.intersects(seen):
            _paint_block(painter, block, scene, theme)
    if scene.target is not None:
        _paint_target(painter, scene.target, scene.is_free, theme)
    painter.restore()
    _paint_gutter(painter, layout, theme, seen)
    _paint_heads(painter, layout, theme, seen)


def _paint_ground(
    painter: QPainter, layout: Layout, column: Column, theme: Theme, seen: QRectF
) -> None:
    """White where a desk works, hatched where none does: what stays white is free."""
    high = layout.y_of(layout.last_tick) - layout.y_of(layout.first_tick)
    whole = QRectF(column.left, layout.y_of(layout.first_tick), column.width, high)
    painter.fillRect(whole, QBrush(theme.color("line"), Qt.BrushStyle.BDiagPattern))
    open_ground, high = theme.color("surface"), layout.measures.tick
    for one in column.day.load:
        if not one.capacity:
            continue
        area = QRectF(column.left, layout.y_of(one.tick), column.lane_width * one.capacity, high)
        if area.intersects(seen):
            painter.fillRect(area, open_ground)


def _paint_lines(painter: QPainter, layout: Layout, theme: Theme) -> None:
    for tick in range(layout.first_tick, layout.last_tick + 1, _HOUR // 2):
        whole = Qt.PenStyle.SolidLine if tick % _HOUR == 0 else Qt.PenStyle.DotLine
        painter.setPen(QPen(theme.color("line"), 1, whole))
        y = layout.y_of(tick)
        for column in layout.columns:
            painter.drawLine(QLineF(column.left, y, column.left + column.width, y))


def _paint_gutter(painter: QPainter, layout: Layout, theme: Theme, seen: QRectF) -> None:
    """Write the hours, on the clock of the first day that is shown."""
    area = QRectF(0, 0, layout.measures.gutter, seen.height())
    painter.fillRect(area, theme.color("canvas"))
    painter.setFont(theme.font(9))
    painter.setPen(theme.color("muted"))
    if not layout.columns:
        return
    first = layout.columns[0]
    for tick in range(layout.first_tick, layout.last_tick, _HOUR):
        y = layout.y_of(tick) - seen.top()
        row = QRectF(0, y, layout.measures.gutter - theme.px(8), theme.px(16))
        clock = local_time.clock(layout.moment(first, tick), first.day.zone)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, clock)


def _paint_heads(painter: QPainter, layout: Layout, theme: Theme, seen: QRectF) -> None:
    painter.fillRect(QRectF(0, 0, seen.width(), layout.measures.head), theme.color("canvas"))
    painter.save()
    painter.setClipRect(QRectF(layout.measures.gutter, 0, seen.width(), layout.measures.head))
    painter.translate(-seen.left(), 0)
    for column in layout.columns:
        _paint_head(painter, layout, column, theme)
    painter.restore()


def _paint_head(painter: QPainter, layout: Layout, column: Column, theme: Theme) -> None:
    high = layout.measures.head
    area = QRectF(column.left, 0, column.width, high)
    painter.setFont(theme.font(10.5, bold=True))
    painter.setPen(theme.color("ink"))
    upper, lower = (area.adjusted(4, 0, -4, -high / 2), area.adjusted(4, high / 2, -4, 0))
    painter.drawText(upper, _SIDES, _fitting(painter, local_time.short_day(column.day.day), upper))
    painter.setFont(theme.font(9))
    painter.setPen(theme.color("muted"))
    painter.drawText(lower, _SIDES, _fitting(painter, _day_words(column), lower))


def _day_words(column: Column) -> str:
    """Return how full a day is, in words."""
    use = column.day.use
    translate = QCoreApplication.translate
    if use is None:
        return translate("Agenda", "closed")
    full = translate("Agenda", "%1 % full").replace("%1", f"{use * 100:.0f}")
    one, several = translate("Agenda", "1 desk"), translate("Agenda", "%1 desks")
    number = column.day.desks
    desks = one if number == 1 else several.replace("%1", str(number))
    return f"{full} · {desks}"


def _paint_block(painter: QPainter, block: Block, scene: Scene, theme: Theme) -> None:
    icon, tone = mark(block.line, scene.now)
    area, chosen = block.area, block.line.id == scene.chosen
    edge = "warn" if block.is_beyond or is_late(block.line, scene.now) else tone.token
    painter.setBrush(theme.color(_GROUNDS[tone]))
    painter.setPen(QPen(theme.color("accent" if chosen else edge), 2 if chosen else 1))
    painter.drawRoundedRect(area, 3, 3)
    strip = QRectF(area.left() + 1, area.top() + 1.5, 3, area.height() - 3)
    painter.fillRect(strip, theme.color(edge))
    if chosen and scene.has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 4, 4)
    _paint_words(painter, block, icon, tone, theme)


def _paint_words(painter: QPainter, block: Block, icon: str, tone: Tone, theme: Theme) -> None:
    size = theme.px(14)
    inner = block.area.adjusted(theme.px(7), 0, -theme.px(2), 0)
    if inner.width() < size or inner.height() < theme.px(10):
        return
    line_high = min(float(theme.px(20)), inner.height())
    top = QRectF(inner.left(), inner.top(), inner.width(), line_high)
    picture = theme.pixmap(icon, tone.token, 14)
    painter.drawPixmap(
        QRectF(top.left(), top.center().y() - size / 2, size, size), picture, QRectF(picture.rect())
    )
    words = top.adjusted(size + theme.px(4), 0, 0, 0)
    if words.width() < theme.px(24):
        return
    painter.setFont(theme.font(9.5, bold=True))
    painter.setPen(theme.color("ink"))
    name = block.line.name
    if block.line.persons > 1:
        name = f"{name} +{block.line.persons - 1}"
    painter.drawText(words, _SIDES, _fitting(painter, name, words))
    if inner.height() < theme.px(34):
        return
    below = QRectF(inner.left(), top.bottom(), inner.width(), float(theme.px(16)))
    painter.setFont(theme.font(9))
    painter.setPen(theme.color("muted"))
    what = text.first_service(block.line.services)
    painter.drawText(below, _SIDES, _fitting(painter, what, below))


def _paint_now(painter: QPainter, layout: Layout, scene: Scene, theme: Theme) -> None:
    """Draw the present moment behind the visits, so that no name is struck through."""
    for column in layout.columns:
        tick = layout.tick_of(scene.now, column)
        if layout.first_tick <= tick <= layout.last_tick:
            y = layout.y_of(tick)
            painter.setPen(QPen(theme.color("bad"), 2))
            painter.drawLine(QLineF(column.left, y, column.left + column.width, y))


def _paint_target(painter: QPainter, area: QRectF, is_free: bool, theme: Theme) -> None:
    token = "accent" if is_free else "bad"
    painter.setBrush(theme.color(f"{token}-tint"))
    painter.setPen(QPen(theme.color(token), 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(area, 3, 3)
    mark_ = theme.pixmap("right" if is_free else "cross", token, 14)
    painter.drawPixmap(QPointF(area.left() + 4, area.top() + 4), mark_)


def _fitting(painter: QPainter, words: str, area: QRectF) -> str:
    """Shorten words to the room there is; nothing where not even the first letters fit."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
