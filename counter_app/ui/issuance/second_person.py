"""A second person signs in on the spot; the first one's session goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label


class SecondPersonDialog(QDialog):
    """Login and password; stays open while they are wrong."""

    def __init__(
        self, on_sign_in: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        """Ask; `on_sign_in` gets login and password."""
        super().__init__(parent)
        self._on_sign_in = on_sign_in
        self.setWindowTitle(self.tr("Second person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = VBox(self, margins=20, spacing=12)
        words = self.tr(
            "Sign in as yourself for this check only. You see the document afresh and give your "
            "own answers; the desk stays signed in as before."
        )
        box.addWidget(Label(words, wrap=True))
        self.login, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._login = FormField(self.tr("&Login"), self.login)
        self._password = FormField(self.tr("&Password"), self.password)
        box.addWidget(self._login)
        box.addWidget(self._password)
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(
            self.tr("Sign in and look"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        restyle(self.button, kind="primary")
        self.button.setDefault(True)
        buttons.addButton(self.tr("Go back"), QDialogButtonBox.ButtonRole.RejectRole)
        box.addWidget(buttons)
        buttons.accepted.connect(self._submit)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(current().px(440))

    def show_refusal(self, words: str) -> None:
        """Say why this person cannot be the second, and let somebody try again."""
        self.button.setEnabled(True)
        self._password.show_error(words)
        self.password.clear()
        self._password.show_error(words)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self) -> str:
        """Return what is said to be wrong."""
        return self._password.error

    def _submit(self) -> None:
        if not self.login.text().strip() or not self.password.text():
            (self.password if self.login.text().strip() else self.login).setFocus()
            return
        self.button.setEnabled(False)
        self._on_sign_in(self.login.text(), self.password.text())
