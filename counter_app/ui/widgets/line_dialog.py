"""One line to type, with what it is for."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField


class LineDialog(ActDialog):
    """A sentence, a line, and a button that waits until something stands there."""

    def __init__(
        self, title: str, words: str, label: str, act: str, on_line: Callable[[str], object],
        parent: QWidget, *, is_secret: bool = False,
    ) -> None:  # fmt: skip
        """Ask; `on_line` gets what was typed, a password as it is."""
        super().__init__(title, words, act, parent)
        self._on_line, self._is_secret = on_line, is_secret
        self.line = QLineEdit()
        if is_secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields.addWidget(FormField(label, self.line, required=True))
        self.line.textChanged.connect(self._judge)
        self._judge()
        self.line.setFocus()

    def go(self) -> None:
        """Hand on what was typed, and close."""
        typed = self.line.text()
        self.accept()
        self._on_line(typed if self._is_secret else typed.strip())

    def _judge(self) -> None:
        self.button.setEnabled(bool(self.line.text().strip()))
