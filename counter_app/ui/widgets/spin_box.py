"""The text of a spin box, which the style sheet cannot keep away from its edge."""

from PySide6.QtWidgets import QAbstractSpinBox

from counter_app.ui.theme import current, keep

_EDGE = 6


def pad(spin: QAbstractSpinBox) -> None:
    """Give the text of a spin box the room that other fields have."""
    keep(spin, lambda: spin.lineEdit().setTextMargins(current().px(_EDGE), 0, 0, 0))
