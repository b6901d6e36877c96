"""A field to sign in with pen, finger or mouse."""

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.ui.theme import current, keep

_PNG_SIZE = QSize(720, 240)
_PEN = 3.0


class SignaturePad(QWidget):
    """Takes strokes and gives them as a picture; Delete clears it.

    Signals:
        changed: whether there is a signature now.
    """

    changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty pad, three times as wide as high."""
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        keep(self, lambda: self.setMinimumSize(current().px(240), current().px(120)))
        self._retranslate()

    @property
    def is_signed(self) -> bool:
        """Whether there is at least one stroke."""
        return bool(self._strokes)

    def clear(self) -> None:
        """Take the signature away; a stroke under way ends, the pen begins a new one."""
        self._drawing = False
        if self._strokes:
            self._strokes = []
            self.changed.emit(False)
            self.update()

    def png(self) -> bytes:
        """Return the signature, black on white, as PNG of 720 × 240; empty without one."""
        if not self._strokes:
            return b""
        image = QImage(_PNG_SIZE, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._draw(painter, QRectF(image.rect()), QPen(Qt.GlobalColor.black, _PEN))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub forgets QIODevice
        return bytes(buffer.data().data())

    def sizeHint(self) -> QSize:
        """Return three by one."""
        return QSize(current().px(420), current().px(140))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen's strokes as they come."""
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        else:
            self._end(event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the pad with Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, the line to sign on, and the strokes."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.color("surface"))
        ring = ("focus", 2) if self.hasFocus() else ("edge", 1)
        painter.setPen(QPen(theme.color(ring[0]), ring[1]))
        painter.drawRoundedRect(area, theme.px(5), theme.px(5))
        painter.setPen(QPen(theme.color("edge"), 1))
        base = area.bottom() - area.height() / 4
        painter.drawLine(QPointF(area.left() + theme.px(16), base),
                         QPointF(area.right() - theme.px(16), base))  # fmt: skip
        painter.setPen(theme.color("muted"))
        below = QRectF(area.left() + theme.px(16), base, area.width(), area.height() / 4)
        if not self._strokes:
            painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), self.tr("Sign here"))
        self._draw(painter, QRectF(self.rect()), QPen(theme.color("ink"), theme.px(2)))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _begin(self, point: QPointF) -> None:
        self._drawing = True
        self._strokes.append([self._relative(point)])
        if len(self._strokes) == 1:
            self.changed.emit(True)
        self.update()

    def _go_on(self, point: QPointF) -> None:
        if self._drawing:
            self._strokes[-1].append(self._relative(point))
            self.update()

    def _end(self, point: QPointF) -> None:
        self._go_on(point)
        self._drawing = False

    def _relative(self, point: QPointF) -> QPointF:
        """Keep points as parts of the pad, so that a zoom does not move the ink."""
        x, y = point.x() / max(1, self.width()), point.y() / max(1, self.height())
        return QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))

    def _draw(self, painter: QPainter, area: QRectF, pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            points = [QPointF(p.x() * area.width(), p.y() * area.height()) for p in stroke]
            path = QPainterPath(points[0])
            for point in points[1:] or [points[0] + QPointF(0.1, 0.1)]:
                path.lineTo(point)
            painter.drawPath(path)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Signature"))
        self.setAccessibleDescription(
            self.tr("Sign with pen, finger or mouse. Delete clears the field.")
        )
