"""What stands where nothing is: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import IconLabel, Label


class EmptyState(QWidget):
    """An icon, a sentence, what to do, perhaps a button.

    Signals:
        pressed: the button was pressed.
    """

    pressed = Signal()

    def __init__(
        self,
        title: str = "",
        advice: str = "",
        icon: str = "empty",
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Say it in the middle of the space there is."""
        super().__init__(parent)
        box = VBox(self, margins=24, spacing=8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._icon = IconLabel(icon, "muted", 36)
        self._title = Label(title, "heading", wrap=True)
        self._advice = Label(advice, "muted", wrap=True)
        self._button = QPushButton(button)
        for label in (self._title, self._advice):
            label.setAlignment(centre)
        box.addStretch(1)
        box.addWidget(self._icon, 0, centre)
        box.addWidget(self._title)
        box.addWidget(self._advice)
        box.addWidget(self._button, 0, centre)
        box.addStretch(1)
        self._button.clicked.connect(self.pressed)
        self.set_words(title, advice, button)

    def set_words(self, title: str, advice: str = "", button: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._advice.setText(advice)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
