"""Text in one of the few roles that the style sheet knows, and icons beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from counter_app.ui.theme import current, keep, restyle
from counter_app.ui.widgets.tone import Tone


class Label(QLabel):
    """Plain text in a role: body, title, heading, strong, muted, number, error."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        """Show text as it is, never as markup."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def set_role(self, role: str) -> None:
        """Change the role."""
        restyle(self, role=role)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words; the words or an icon beside them must say the same."""
        restyle(self, tone=None if tone is None else tone.value)


class ElidedLabel(Label):
    """One line that gives way where there is no room; its tip then says all of it."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        """Show text, as much of it as fits."""
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Need no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        words, room = self.text(), self.contentsRect()
        fits = self.fontMetrics().horizontalAdvance(words) <= room.width()
        self.setToolTip("" if fits else words)
        if fits:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), shown)
        painter.end()


class IconLabel(QLabel):
    """A picture of an icon, silent for screen readers because words stand beside it."""

    def __init__(
        self, icon: str, colour: str = "ink", units: float = 20, parent: QWidget | None = None
    ) -> None:
        """Draw an icon of resources/icons, `units` wide at 100 %."""
        super().__init__(parent)
        self._icon, self._colour, self._units = icon, colour, units
        keep(self, self._draw)

    def set_icon(self, icon: str, colour: str | None = None) -> None:
        """Show another icon, and perhaps another colour."""
        self._icon = icon
        self._colour = colour or self._colour
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(current().pixmap(self._icon, self._colour, self._units))
        self.setFixedSize(current().px(self._units), current().px(self._units))
