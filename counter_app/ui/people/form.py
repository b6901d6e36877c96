"""What the forms of this screen share: Enter saves, Escape leaves, errors stand beside fields."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.form_field import FormField


class Form(QWidget):
    """Fields by their name in the domain, a button that saves and one that leaves.

    A form overrides `submit` and `retranslate`.

    Signals:
        left: the form is to be closed without saving.
    """

    left = Signal()

    def __init__(self, fields: dict[str, FormField[Any]], parent: QWidget | None = None) -> None:
        """Take the fields; the form lays them out."""
        super().__init__(parent)
        self.fields = fields
        self.save, self.leave = QPushButton(), QPushButton()
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.submit)
        self.leave.clicked.connect(self.left)

    def submit(self) -> None:
        """Save what stands in the fields."""

    def retranslate(self) -> None:
        """Word the form anew."""
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Cancel"))

    def clear_errors(self) -> None:
        """Take the marks off all fields."""
        for field in self.fields.values():
            field.clear_error()

    def foot(self) -> HBox:
        """Return the row with both buttons, at its right end."""
        row = HBox(spacing=8)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Word the form anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, leave with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
