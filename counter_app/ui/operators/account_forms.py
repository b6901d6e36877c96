"""Forms for accounts: a new one, other roles, another password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.operators import PASSWORD_LENGTH, Operator, Role, check_password
from counter_app.domain.planning.opening import Location
from counter_app.ui.operators.accounts_model import NewAccount
from counter_app.ui.widgets.record_form import RecordForm
from counter_app.ui.widgets.ticks import Ticks


class _PasswordFields:
    """A password and the same once more, so that nobody is locked out by a slip of a finger."""

    def __init__(self, form: RecordForm) -> None:
        self.password, self.again = QLineEdit(), QLineEdit()
        for name, editor in (("password", self.password), ("again", self.again)):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
            form.add(name, editor, required=True)

    def clear(self) -> None:
        """Forget what was typed."""
        self.password.clear()
        self.again.clear()

    def read(self) -> str:
        """Return the password. Raises Invalid(PASSWORD_TOO_SHORT, PASSWORDS_DIFFER)."""
        check_password(self.password.text())
        if self.again.text() != self.password.text():
            raise Invalid(Code.PASSWORDS_DIFFER, "again")
        return self.password.text()


class AccountForm(RecordForm):
    """Who gets an account, with what roles, where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self.login, self.name, self.place = QLineEdit(), QLineEdit(), QComboBox()
        self.roles = Ticks(Role)
        self.add("login", self.login, required=True)
        self.add("name", self.name, required=True)
        self.passwords = _PasswordFields(self)
        self.add("location", self.place)
        self.add("roles", self.roles, required=True)
        self.rows(("login", "name"), ("password", "again"), ("location",), ("roles",))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New account")

    def start(self, locations: Sequence[Location], home: object) -> None:
        """Begin with empty fields, at the location that is at hand."""
        self.login.clear()
        self.name.clear()
        self.passwords.clear()
        self.roles.tick(())
        self.place.clear()
        for place in locations:
            self.place.addItem(place.name, place.id)
        self.place.setCurrentIndex(max(0, self.place.findData(home)))
        self.clear_errors()

    def read(self) -> NewAccount:
        """Return the account. Raises Invalid for what cannot be right."""
        for name, editor in (("login", self.login), ("name", self.name)):
            if not editor.text().strip():
                raise Invalid(Code.REQUIRED, name)
        password = self.passwords.read()
        if self.place.currentData() is None:
            raise Invalid(Code.REQUIRED, "location")
        roles = self.roles.ticked(Role)
        if not roles:
            raise Invalid(Code.REQUIRED, "roles")
        return NewAccount(
            login=self.login.text().strip(), name=self.name.text().strip(), password=password,
            roles=roles, location_id=self.place.currentData(),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self.roles.retranslate()
        least = self.tr("At least %1 characters").replace("%1", str(PASSWORD_LENGTH))
        for name, label, hint in (
            ("login", self.tr("Login"), ""),
            ("name", self.tr("Name"), ""),
            ("password", self.tr("First password"), least),
            ("again", self.tr("The same password once more"), ""),
            ("location", self.tr("Location"), ""),
            ("roles", self.tr("Roles"), self.tr("What the account may do; partners' roles work "
                                                "at a partner's own counter only")),
        ):  # fmt: skip
            self.fields[name].set_label(label, hint)


class RolesForm(RecordForm):
    """Other roles for an account that is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the field."""
        super().__init__(parent)
        self.roles = Ticks(Role)
        self.add("roles", self.roles, required=True)
        self.rows(("roles",))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Roles")

    def start(self, one: Operator) -> None:
        """Show the roles of an account."""
        self.note(one.name)
        self.roles.tick(one.roles)
        self.clear_errors()

    def read(self) -> frozenset[Role]:
        """Return the roles. Raises Invalid(REQUIRED) without any."""
        roles = self.roles.ticked(Role)
        if not roles:
            raise Invalid(Code.REQUIRED, "roles")
        return roles

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self.roles.retranslate()
        self.fields["roles"].set_label(
            self.tr("Roles"), self.tr("They hold from the next step on, in open sessions too")
        )


class PasswordForm(RecordForm):
    """Another password for an account that is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self.passwords = _PasswordFields(self)
        self.rows(("password", "again"))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New password")

    def start(self, one: Operator) -> None:
        """Begin with empty fields, for an account."""
        self.note(one.name)
        self.passwords.clear()
        self.clear_errors()

    def read(self) -> str:
        """Return the password. Raises Invalid for one that is too short or typed differently."""
        return self.passwords.read()

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        least = self.tr("At least %1 characters").replace("%1", str(PASSWORD_LENGTH))
        self.fields["password"].set_label(self.tr("New password"), least)
        self.fields["again"].set_label(self.tr("The same password once more"))
