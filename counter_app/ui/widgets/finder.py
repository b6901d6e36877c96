"""What a camera sees or took, in the shape of a document's photo, with guides for the head."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.ui.theme import current, keep

_SHAPE = 35 / 45
_WIDE, _WIDEST = 252, 340
"""How wide the finder is at 100 %, and at most: words grow with the zoom, a picture need not."""
_CROWN, _CHIN = 0.13, 0.88
"""Where crown and chin should be: the head takes 70 to 80 % of the height (ICAO Doc 9303)."""
_HEAD_WIDE = 0.58
"""Width of a head by its height, about; the oval is a help, no measure."""
_EYES = 0.45


class Finder(QWidget):
    """Shows pictures one after the other; guides lie over them while nothing was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a picture."""
        super().__init__(parent)
        self._image = QImage()
        self._has_guides = False
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        keep(self, self._measure)
        self._retranslate()

    def show_live(self, image: QImage) -> None:
        """Show what the camera sees now, with the guides."""
        self._set(image, guides=True)

    def show_taken(self, image: QImage) -> None:
        """Show what was taken."""
        self._set(image, guides=False)

    def clear(self, words: str = "") -> None:
        """Forget the picture, and say why there is none."""
        self._words = words
        self._set(QImage(), guides=True)

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture in it."""
        return self._image.isNull()

    def sizeHint(self) -> QSize:
        """Return the shape of a photo."""
        wide = min(current().px(_WIDE), _WIDEST)
        return QSize(wide, round(wide / _SHAPE))

    def changeEvent(self, event: QEvent) -> None:
        """Word it anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture within the frame, and the guides."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        corners = QPainterPath()
        corners.addRoundedRect(area, theme.px(5), theme.px(5))
        painter.setClipPath(corners)
        painter.fillRect(area, theme.color("raised"))
        if not self._image.isNull():
            painter.drawImage(self._place(area), self._image)
        if self._has_guides:
            self._draw_guides(painter, area)
        if self._image.isNull() and self._words:
            self._draw_words(painter, area)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawPath(corners)
        painter.end()

    def _set(self, image: QImage, *, guides: bool) -> None:
        self._image, self._has_guides = image, guides
        self._retranslate()
        self.update()

    def _place(self, area: QRectF) -> QRectF:
        """Return where the picture stands: whole, in the middle."""
        size = self._image.size().toSizeF().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(area.center())
        return place

    def _draw_guides(self, painter: QPainter, area: QRectF) -> None:
        theme = current()
        tall = area.height() * (_CHIN - _CROWN)
        head = QRectF(0, area.top() + area.height() * _CROWN, tall * _HEAD_WIDE * 1.15, tall)
        head.moveCenter(QPointF(area.center().x(), head.center().y()))
        eyes = area.top() + area.height() * _EYES
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # a light line within a dark one is seen on every picture
        dark, light = QColor(0, 0, 0, 150), QColor(255, 255, 255, 230)
        for colour, width in ((dark, theme.px(4)), (light, theme.px(2))):
            pen = QPen(colour, width)
            pen.setStyle(Qt.PenStyle.DashLine if width == theme.px(2) else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawEllipse(head)
            for left, right in ((0.0, 0.14), (0.86, 1.0)):
                painter.drawLine(
                    QPointF(area.left() + area.width() * left, eyes),
                    QPointF(area.left() + area.width() * right, eyes),
                )

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        theme = current()
        room = area.adjusted(theme.px(16), theme.px(16), -theme.px(16), -theme.px(16))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setFont(theme.font())
        needed = painter.boundingRect(room, flags, self._words)
        ground = needed.adjusted(-theme.px(8), -theme.px(6), theme.px(8), theme.px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(ground, theme.px(4), theme.px(4))
        painter.setPen(theme.color("ink"))
        painter.drawText(room, flags, self._words)

    def _measure(self) -> None:
        self.setFixedSize(self.sizeHint())

    def _retranslate(self) -> None:
        if self._image.isNull():
            self.setAccessibleName(self._words or self.tr("No picture"))
        elif self._has_guides:
            self.setAccessibleName(self.tr("What the camera sees now"))
        else:
            self.setAccessibleName(self.tr("The photo that was taken"))
