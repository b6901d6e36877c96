"""The comparison of variants on one sheet of paper: plots above, the numbers below."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from counter_app.ui.issuance_days.band_plot import Look, Panel, Words, draw
from counter_app.ui.theme import current

_DOTS = 150
_INK = {
    "ink": "#14181F", "muted": "#565D68", "line": "#C3C9D2", "edge": "#7A8694",
    "accent": "#1F5FA8", "surface": "#FFFFFF",
}  # fmt: skip
"""Colours of paper, whatever the screen looks like; they keep apart in grey as well."""


def paper(
    title: str, told: str, panels: Sequence[Panel], words: Words, heads: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> bytes:  # fmt: skip
    """Return one A4 page in landscape as PDF."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape,
            QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, writer.width(), writer.height())
    look = Look(lambda name: QColor(_INK[name]), lambda units: units * _DOTS / 96)
    y = _line(painter, area, 0, title, _font(15, bold=True), look.color("ink"))
    y = _line(painter, area, y, told, _font(9), look.color("muted")) + look.px(10)
    foot = (len(rows) + 2) * look.px(22)
    painter.setFont(_font(8.5))
    draw(painter, QRectF(0, y, area.width(), area.height() - y - foot), panels, words, look)
    _table(painter, area, area.height() - foot + look.px(10), heads, rows, look)
    painter.end()
    buffer.close()
    return bytes(content.data())


def _font(points: float, *, bold: bool = False) -> QFont:
    font = current().font(points, bold=bold)
    font.setPointSizeF(points)  # the zoom of the screen is not that of the paper
    return font


def _line(
    painter: QPainter, area: QRectF, y: float, words: str, font: QFont, colour: QColor
) -> float:
    painter.setFont(font)
    painter.setPen(colour)
    flags = int(Qt.TextFlag.TextWordWrap)
    box = painter.boundingRect(QRectF(0, y, area.width(), 400), flags, words)
    painter.drawText(box, flags, words)
    return float(box.bottom())


def _table(
    painter: QPainter, area: QRectF, y: float, heads: Sequence[str],
    rows: Sequence[Sequence[str]], look: Look,
) -> None:  # fmt: skip
    tall = look.px(22)
    first = area.width() * 0.2
    wide = (area.width() - first) / max(1, len(heads) - 1)
    edges = [(0.0, first), *((first + wide * n, wide) for n in range(len(heads) - 1))]
    for number, cells in enumerate([heads, *rows]):
        painter.setFont(_font(8.5, bold=number == 0))
        painter.setPen(look.color("ink"))
        for column, (cell, (left, room)) in enumerate(zip(cells, edges, strict=True)):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            shown = painter.fontMetrics().elidedText(
                cell, Qt.TextElideMode.ElideRight, int(room - look.px(6))
            )
            box = QRectF(left, y + number * tall, room - look.px(4), tall)
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setPen(QPen(look.color("edge" if number == 0 else "line"), 1))
        painter.drawLine(
            int(area.left()), int(y + (number + 1) * tall), int(area.right()),
            int(y + (number + 1) * tall),
        )  # fmt: skip
