"""Layouts measured in pixels at 100 %, which follow the zoom."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from counter_app.ui.theme import current

Margins = float | tuple[float, float, float, float]
"""One measure for all sides, or left, top, right, bottom."""


def _measure(layout: QLayout, margins: Margins, spacing: float) -> None:
    sides = margins if isinstance(margins, tuple) else (margins,) * 4
    left, top, right, bottom = (current().px(side) for side in sides)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(current().px(spacing))


class VBox(QVBoxLayout):
    """Parts below each other."""

    def __init__(
        self, parent: QWidget | None = None, *, margins: Margins = 0, spacing: float = 8
    ) -> None:
        """Measure now and after each zoom."""
        super().__init__(parent) if parent is not None else super().__init__()
        self._margins, self._gap = margins, spacing
        current().changed.connect(self._again)
        self._again()

    def _again(self) -> None:
        _measure(self, self._margins, self._gap)


class HBox(QHBoxLayout):
    """Parts beside each other."""

    def __init__(
        self, parent: QWidget | None = None, *, margins: Margins = 0, spacing: float = 8
    ) -> None:
        """Measure now and after each zoom."""
        super().__init__(parent) if parent is not None else super().__init__()
        self._margins, self._gap = margins, spacing
        current().changed.connect(self._again)
        self._again()

    def _again(self) -> None:
        _measure(self, self._margins, self._gap)


class Grid(QGridLayout):
    """Parts in rows and columns; `across` is the room between columns where it is another."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        margins: Margins = 0,
        spacing: float = 8,
        across: float | None = None,
    ) -> None:
        """Measure now and after each zoom."""
        super().__init__(parent) if parent is not None else super().__init__()
        self._margins, self._gap = margins, spacing
        self._across = spacing if across is None else across
        current().changed.connect(self._again)
        self._again()

    def _again(self) -> None:
        _measure(self, self._margins, self._gap)
        self.setHorizontalSpacing(current().px(self._across))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete its widgets and inner layouts."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
