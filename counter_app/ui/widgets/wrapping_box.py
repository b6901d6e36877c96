"""A box to tick whose words go on in a next line where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget


class WrappingBox(QCheckBox):
    """A box to tick; it is worded by `word`, as Qt's own does not wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent)
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def word(self, words: str) -> None:
        """Say what is ticked; an & stands before the access key, as in `setText`."""
        self._words = words
        self.setAccessibleName(words.replace("&", ""))
        self.setText("\n".join(self._lines(self.width())))

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self._advance(self._words) + self._around().width(), self._high(1))

    def minimumSizeHint(self) -> QSize:
        """Need room for the longest word."""
        longest = max(map(self._advance, self._words.split()), default=0)
        return QSize(longest + self._around().width(), self._high(1))

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at a width."""
        return self._high(len(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where the room ends."""
        super().resizeEvent(event)
        self.setText("\n".join(self._lines(self.width())))

    def _lines(self, width: int) -> list[str]:
        room = width - self._around().width()
        lines: list[str] = []
        for word in self._words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines or [""]

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words.replace("&", ""))

    def _high(self, lines: int) -> int:
        return self._around().height() + self.fontMetrics().lineSpacing() * lines

    def _around(self) -> QSize:
        """Return what the mark and the frame take beside and above the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = QSize(100, self.fontMetrics().lineSpacing())
        whole = self.style().sizeFromContents(
            QStyle.ContentsType.CT_CheckBox, option, words, self
        )  # fmt: skip
        return whole - words
