"""Two columns beside each other, or below each other where there is no room."""

from PySide6.QtWidgets import QWidget

from counter_app.ui.widgets.columns import Columns


class TwoColumns(Columns):
    """A left and a right part; both stand below each other under a width at 100 %."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        least: float = 760,
        share: tuple[int, int] = (2, 3),
        spacing: float = 12,
        parent: QWidget | None = None,
    ) -> None:
        """Take both parts and how they share the width."""
        super().__init__((left, right), least=least, share=share, spacing=spacing, parent=parent)
