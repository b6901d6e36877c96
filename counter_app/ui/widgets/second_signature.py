"""A second person signs on the spot; the first one's session goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label


class SecondSignature(QDialog):
    """Login and password of somebody else, for one act."""

    def __init__(
        self, words: str, act: str, on_signed: Callable[[str, str], object], parent: QWidget
    ) -> None:
        """Ask; `on_signed` gets login and password."""
        super().__init__(parent)
        self._on_signed = on_signed
        self.setWindowTitle(self.tr("Second person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = VBox(self, margins=20, spacing=12)
        box.addWidget(Label(words, wrap=True))
        self.login, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        box.addWidget(FormField(self.tr("&Login of the second person"), self.login))
        box.addWidget(FormField(self.tr("&Password"), self.password))
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.button, kind="primary")
        self.button.setDefault(True)
        buttons.addButton(self.tr("Go back"), QDialogButtonBox.ButtonRole.RejectRole)
        box.addWidget(buttons)
        buttons.accepted.connect(self._submit)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(current().px(440))

    def _submit(self) -> None:
        if not self.login.text().strip() or not self.password.text():
            (self.password if self.login.text().strip() else self.login).setFocus()
            return
        self.accept()
        self._on_signed(self.login.text(), self.password.text())


def ask_second(
    parent: QWidget, words: str, act: str, on_signed: Callable[[str, str], object]
) -> SecondSignature:
    """Open the dialog over a screen."""
    dialog = SecondSignature(words, act, on_signed, parent)
    dialog.open()
    return dialog
