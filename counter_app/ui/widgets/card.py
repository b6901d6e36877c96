"""A panel on the canvas, with or without a heading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from counter_app.ui.widgets.boxes import HBox, Margins, VBox
from counter_app.ui.widgets.label import ElidedLabel, Label


class Card(QFrame):
    """A white panel; parts are added to `body`, small ones beside the heading with `add_aside`."""

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        panel: str = "card",
        margins: Margins = 16,
        spacing: float = 8,
    ) -> None:
        """Make an empty panel; `panel` is card, well, now or plain."""
        super().__init__(parent)
        self.setProperty("panel", panel)
        outer = VBox(self, margins=margins, spacing=spacing)
        self._head = QWidget(self)
        head = HBox(self._head, spacing=12)
        self._title = Label(title, "heading")
        self._subtitle = ElidedLabel("", "muted")
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._subtitle, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        self._aside = HBox(spacing=8)
        head.addLayout(self._aside)
        outer.addWidget(self._head)
        self.body: VBox = VBox(spacing=spacing)
        outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Name the panel; an empty title takes the line away."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._head.setVisible(bool(title) or self._aside.count() > 0)
        if title:
            self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a part below the others."""
        if isinstance(part, QWidget):
            self.body.addWidget(part, stretch)
        else:
            self.body.addLayout(part, stretch)

    def add_aside(self, part: QWidget) -> None:
        """Put a small part at the right end of the heading."""
        self._aside.addWidget(part)
        self._head.setVisible(True)


class Line(QFrame):
    """A thin line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Draw it across."""
        super().__init__(parent)
        self.setProperty("panel", "line")
        self.setFixedHeight(1)
