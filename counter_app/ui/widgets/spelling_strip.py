"""Two spellings of a name, letter under letter; what is written otherwise stands out."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from counter_app.domain.identity.spelling import LetterVerdict, Spelled
from counter_app.ui.theme import current, keep

_GROUND = {
    LetterVerdict.OTHERWISE: "accent-tint",
    LetterVerdict.ONLY_ON_FILE: "warn-tint",
    LetterVerdict.ONLY_IN_DOCUMENT: "warn-tint",
}
_INK = {
    LetterVerdict.OTHERWISE: "accent",
    LetterVerdict.ONLY_ON_FILE: "warn",
    LetterVerdict.ONLY_IN_DOCUMENT: "warn",
}
_NOTHING = "–"


class SpellingStrip(QWidget):
    """The file's letters above, the document's below; a bar under each pair that differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a name."""
        super().__init__(parent)
        self._letters: tuple[Spelled, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        keep(self, self._fit)

    def show_letters(self, letters: Sequence[Spelled]) -> None:
        """Show how two spellings relate; screen readers get the pairs that differ."""
        self._letters = tuple(letters)
        told = [
            f"{one.on_file or _NOTHING} = {one.in_document or _NOTHING}"
            for one in self._letters
            if one.verdict in _INK
        ]
        self.setAccessibleDescription(", ".join(told))
        self._fit()

    def sizeHint(self) -> QSize:
        """Need so many lines as the names take."""
        return QSize(current().px(200), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Need the width of a short word."""
        return QSize(current().px(120), self._height(max(self.width(), current().px(120))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pairs."""
        theme, painter = current(), QPainter(self)
        for one, place in self._places(self.width()):
            if one.verdict in _GROUND:
                painter.fillRect(place, theme.color(_GROUND[one.verdict]))
                painter.setPen(QPen(theme.color(_INK[one.verdict]), theme.px(2)))
                painter.drawLine(place.bottomLeft(), place.bottomRight())
            half = QRectF(place.x(), place.y(), place.width(), place.height() / 2)
            painter.setFont(theme.font())
            painter.setPen(theme.color("muted" if one.on_file else "warn"))
            painter.drawText(half, Qt.AlignmentFlag.AlignCenter, one.on_file or _NOTHING)
            half.moveTop(place.y() + place.height() / 2)
            painter.setFont(theme.font(bold=True))
            painter.setPen(theme.color("ink" if one.in_document else "muted"))
            shown = one.in_document or ("" if one.verdict is LetterVerdict.OTHERWISE else _NOTHING)
            painter.drawText(half, Qt.AlignmentFlag.AlignCenter, shown)

    def _fit(self) -> None:
        self.setFixedHeight(self._height(self.width()))
        self.update()

    def _height(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1][1].bottom()) + current().px(3) if places else 0

    def _places(self, width: int) -> list[tuple[Spelled, QRectF]]:
        """Return where each pair stands; a word that does not fit begins a new line."""
        theme = current()
        tall, gap = theme.px(38), theme.px(6)
        found: list[tuple[Spelled, QRectF]] = []
        x = y = 0.0
        for word in self._words():
            wide = sum(self._wide(one) for one in word)
            if x and x + wide > width:
                x, y = 0.0, y + tall + gap
            for one in word:
                if x and x + self._wide(one) > width:
                    x, y = 0.0, y + tall + gap
                found.append((one, QRectF(x, y, self._wide(one) - 1, tall)))
                x += self._wide(one)
            x += theme.px(10)
        return found

    def _words(self) -> list[list[Spelled]]:
        words: list[list[Spelled]] = [[]]
        for one in self._letters:
            if one.verdict is LetterVerdict.BREAK:
                words.append([])
            else:
                words[-1].append(one)
        return [word for word in words if word]

    def _wide(self, one: Spelled) -> float:
        letters = max(len(one.on_file), len(one.in_document), 1)
        return current().px(6) + current().px(11) * letters
