"""Pictures of a person side by side, equally tall and level, or one laid over the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QSlider, QWidget

from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import Label

_TALLEST = 480
"""How tall a picture is drawn at most, at 100 %."""
_LEAST = 164
_GAP = 12


@dataclass(frozen=True, slots=True)
class Face:
    """A picture with where it comes from and how old it is, in words."""

    source: str
    age: str
    image: QImage


class FaceBoard(QWidget):
    """Two pictures or more; with the overlay a slider goes from one to the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a picture."""
        super().__init__(parent)
        self._faces: tuple[Face, ...] = ()
        self.canvas = _Canvas()
        self.overlay = QPushButton()
        self.overlay.setCheckable(True)
        self.overlay.setAutoDefault(False)
        self.overlay.setProperty("choice", "true")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(25)
        self._captions = Label("", wrap=True)
        box = VBox(self, spacing=6)
        box.addWidget(self.canvas, 1)
        box.addWidget(self._captions)
        self._row = HBox(spacing=8)
        self._row.addWidget(self.overlay)
        self._row.addWidget(self.slider, 1)
        self._row.addStretch(0)
        box.addLayout(self._row)
        self.overlay.toggled.connect(self._switch)
        self.slider.valueChanged.connect(self.canvas.set_share)
        self._retranslate()
        self.show_faces(())

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Show pictures, in the order of their weight; fewer than two cannot be laid over."""
        self._faces = tuple(faces)
        several = len(self._faces) > 1
        self.overlay.setVisible(several)
        if not several:
            self.overlay.setChecked(False)
        self.slider.setVisible(several and self.overlay.isChecked())
        self.canvas.show_faces(self._faces)
        self._caption()

    def add_button(self, button: QPushButton) -> None:
        """Put a button before the one for the overlay."""
        self._row.insertWidget(0, button)

    def toggle_overlay(self) -> None:
        """Lay the pictures over each other, or side by side again."""
        if len(self._faces) > 1:
            self.overlay.toggle()

    def changeEvent(self, event: QEvent) -> None:
        """Word the board anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _switch(self, over: bool) -> None:
        self.slider.setVisible(over)
        self.slider.setValue(50 if over else 0)
        self.canvas.set_overlay(over)
        if over:
            self.slider.setFocus(Qt.FocusReason.OtherFocusReason)
        self._caption()

    def _caption(self) -> None:
        words = [f"{face.source}: {face.age}" if face.age else face.source for face in self._faces]
        self._captions.setText("  ·  ".join(words))
        self._captions.setVisible(bool(words))
        self.canvas.setAccessibleName(", ".join(words) or self.tr("No picture"))

    def _retranslate(self) -> None:
        self.overlay.setText(self.tr("Overlay (O)"))
        self.overlay.setAccessibleName(self.tr("Lay the pictures over each other"))
        self.slider.setAccessibleName(self.tr("From the first picture to the second"))


class _Canvas(QWidget):
    """Draws the pictures."""

    def __init__(self) -> None:
        super().__init__()
        self._faces: tuple[Face, ...] = ()
        self._over = False
        self._share = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep(self, self.updateGeometry)

    def show_faces(self, faces: tuple[Face, ...]) -> None:
        self._faces = faces
        self.update()

    def set_overlay(self, over: bool) -> None:
        self._over = over
        self.update()

    def set_share(self, share: int) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().px(320), current().px(_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(200), current().px(_LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._faces:
            return
        if self._over:
            for face, strength in zip(self._faces[:2], (100, self._share), strict=False):
                painter.setOpacity(strength / 100)
                painter.drawImage(self._places(1, [face])[0], face.image)
            return
        for face, place in zip(
            self._faces, self._places(len(self._faces), self._faces), strict=True
        ):
            painter.drawImage(place, face.image)

    def _places(self, count: int, faces: Sequence[Face]) -> list[QRect]:
        """Return where pictures of one height stand, in the middle of the room."""
        gap = current().px(_GAP)
        ratios = [face.image.width() / max(1, face.image.height()) for face in faces]
        room = self.width() - gap * (count - 1)
        tall = int(min(self.height(), current().px(_TALLEST), room / max(0.1, sum(ratios))))
        widths = [int(tall * ratio) for ratio in ratios]
        left = (self.width() - sum(widths) - gap * (count - 1)) // 2
        places = []
        for wide in widths:
            places.append(QRect(left, (self.height() - tall) // 2, wide, tall))
            left += wide + gap
        return places
