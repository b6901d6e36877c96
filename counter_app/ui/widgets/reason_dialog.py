"""Asking for a reason before something is undone or called off."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label

_LONGEST = 200


class ReasonDialog(QDialog):
    """A question, a line for the reason, and a button that waits for it."""

    def __init__(
        self,
        title: str,
        words: str,
        act: str,
        on_reason: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Ask; `act` is the word of the button, `on_reason` gets what was typed."""
        super().__init__(parent)
        self._on_reason = on_reason
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = VBox(self, margins=20, spacing=16)
        box.addWidget(Label(words, wrap=True))
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST)
        box.addWidget(FormField(self.tr("&Reason"), self.reason, required=True))
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.button, kind="primary")
        buttons.addButton(self.tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.setDefault(True)
        box.addWidget(buttons)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.reason.textChanged.connect(self._judge)
        self._judge()
        self.setMinimumWidth(current().px(440))

    def _judge(self) -> None:
        self.button.setEnabled(bool(self.reason.text().strip()))

    def _accept(self) -> None:
        self.accept()
        self._on_reason(self.reason.text().strip())


def ask_reason(
    parent: QWidget, title: str, words: str, act: str, on_reason: Callable[[str], object]
) -> ReasonDialog:
    """Open the dialog over a screen and go on with what was typed."""
    dialog = ReasonDialog(title, words, act, on_reason, parent)
    dialog.open()
    dialog.reason.setFocus()
    return dialog
