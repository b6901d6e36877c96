"""A small dialog over a screen: a sentence, some fields, one act and the way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.label import Label


class ActDialog(QDialog):
    """A title, some fields, and two buttons."""

    def __init__(self, title: str, words: str, act: str, parent: QWidget) -> None:
        """Lay it out; whoever inherits adds to `fields` and does the act in `go`."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._outer = VBox(self, margins=20, spacing=16)
        self.words = Label(words, wrap=True)
        self._outer.addWidget(self.words)
        self.fields = VBox(spacing=12)
        self._outer.addLayout(self.fields)
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.button, kind="primary")
        buttons.addButton(self.tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.setDefault(True)
        self._outer.addWidget(buttons)
        buttons.accepted.connect(self.go)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(current().px(440))

    def go(self) -> None:
        """Do it and close."""
        self.accept()
