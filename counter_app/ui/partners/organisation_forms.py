"""Forms for an organisation and for the people who act for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import PASSWORD_LENGTH, Role
from counter_app.domain.partners.organisation import (
    ADMINISTRATIVE_BODIES,
    Organisation,
    OrganisationKind,
    Staff,
)
from counter_app.ui import text
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.record_form import RecordForm, read_day, show_day

_DATES = ("trained_on", "trained_until", "screened_on", "screened_until")
_PARTNERS: list[OrganisationKind] = [
    one for one in OrganisationKind if one is not OrganisationKind.IMMIGRATION_SERVICE
]


class OrganisationForm(RecordForm):
    """Name, kind, whom to ask, and the ground for giving it data."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: Organisation | None = None
        self.name, self.kind, self.contact = QLineEdit(), QComboBox(), QLineEdit()
        self.designation, self.active = QLineEdit(), QCheckBox()
        for kind in _PARTNERS:
            self.kind.addItem("", kind)
        self.add("name", self.name, required=True)
        self.add("kind", self.kind)
        self.add("contact", self.contact)
        self.add("designation", self.designation)
        self.add("is_active", self.active)
        self.rows(("name", "kind"), ("contact",), ("designation",), ("is_active",))
        self.kind.currentIndexChanged.connect(lambda _at: self._word_designation())
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New organisation") if self._old is None else self.tr("Organisation")

    def start(self, old: Organisation | None) -> None:
        """Show an organisation, or begin a new one."""
        self._old = old
        self.name.setText(old.name if old else "")
        self.kind.setCurrentIndex(_PARTNERS.index(old.kind) if old and old.is_partner else 0)
        self.kind.setEnabled(old is None)
        self.contact.setText(old.contact if old else "")
        self.designation.setText(old.designation if old else "")
        self.active.setChecked(old.is_active if old else True)
        self.clear_errors()
        self.retranslate()

    def read(self) -> Organisation:
        """Return the organisation."""
        old = self._old
        if not self.name.text().strip():
            raise Invalid(Code.REQUIRED, "name")
        return Organisation(
            id=old.id if old else new_id(), name=self.name.text().strip(),
            kind=old.kind if old else OrganisationKind(self.kind.currentData()),
            contact=self.contact.text().strip(), designation=self.designation.text().strip(),
            is_active=self.active.isChecked(), version=old.version if old else 1,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        for place, kind in enumerate(_PARTNERS):
            self.kind.setItemText(place, text.of(kind))
        self.fields["name"].set_label(self.tr("Name"))
        self.fields["kind"].set_label(self.tr("Kind"))
        self.fields["contact"].set_label(self.tr("Contact"), self.tr("Whom to call, and how"))
        self.active.setText(self.tr("Works with us"))
        self.fields["is_active"].set_label("", self.tr("One that does not hands nothing out"))
        self.active.setAccessibleName(self.active.text())
        self._word_designation()

    def _word_designation(self) -> None:
        is_body = self.kind.currentData() in ADMINISTRATIVE_BODIES
        hint = self.tr("Not needed: an administrative body, Vw 2000 article 107(4)")
        if not is_body:
            hint = self.tr("Ministerial rule by which it may receive data, Vw 2000 article 107(8)")
        self.fields["designation"].set_label(self.tr("Designation"), hint)


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Somebody to be added, with a first password."""

    staff: Staff
    password: str
    roles: frozenset[Role]


class StaffForm(RecordForm):
    """Account, function, training and screening of somebody of a partner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self._old: Staff | None = None
        self._organisation: Organisation | None = None
        self.login, self.name, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.place, self.role, self.function = QComboBox(), QComboBox(), QLineEdit()
        for role in (Role.PARTNER_CLERK, Role.PARTNER_MANAGER):
            self.role.addItem("", role)
        for name, editor in (
            ("login", self.login), ("name", self.name), ("password", self.password),
            ("location", self.place), ("roles", self.role), ("function", self.function),
        ):  # fmt: skip
            self.add(name, editor, required=name in {"login", "name", "password"})
        for name in _DATES:
            self.add(name, DateEdit())
        self.rows(
            ("login", "name"), ("password", "roles"), ("location", "function"),
            ("trained_on", "trained_until"), ("screened_on", "screened_until"),
        )  # fmt: skip
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New member of staff") if self._old is None else self.tr("Member of staff")

    def start(self, organisation: Organisation, old: Staff | None) -> None:
        """Show somebody of an organisation, or begin somebody new."""
        self._organisation, self._old = organisation, old
        self.login.setText(old.login if old else "")
        self.name.setText(old.name if old else "")
        self.password.clear()
        self.function.setText(old.function if old else "")
        self.place.clear()
        for place_id, place in organisation.locations:
            self.place.addItem(place, place_id)
        for name in ("login", "name", "password", "location", "roles"):
            self.fields[name].setEnabled(old is None)
        for name in ("password", "roles"):
            self.fields[name].setVisible(old is None)
        for name in _DATES:
            show_day(self, name, getattr(old, name) if old else None)
        self.clear_errors()
        self.retranslate()

    def read(self) -> NewStaff | Staff:
        """Return the record, or somebody new with a password."""
        dates = {name: read_day(self, name) for name in _DATES}
        function = self.function.text().strip()
        if self._old is not None:
            return replace(self._old, function=function, **dates)  # type: ignore[arg-type]
        if self._organisation is None or self.place.currentData() is None:
            raise Invalid(Code.REQUIRED, "location")
        for name, editor in (("login", self.login), ("name", self.name)):
            if not editor.text().strip():
                raise Invalid(Code.REQUIRED, name)
        staff = Staff(
            operator_id=new_id(), login=self.login.text(), name=self.name.text(),
            organisation_id=self._organisation.id, location_id=self.place.currentData(),
            function=function, trained_on=dates["trained_on"],
            trained_until=dates["trained_until"], screened_on=dates["screened_on"],
            screened_until=dates["screened_until"],
        )  # fmt: skip
        return NewStaff(staff, self.password.text(), frozenset({Role(self.role.currentData())}))

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        for place in range(self.role.count()):
            self.role.setItemText(place, text.of(Role(self.role.itemData(place))))
        least = self.tr("At least %1 characters").replace("%1", str(PASSWORD_LENGTH))
        for name, label, hint in (
            ("login", self.tr("Login"), ""),
            ("name", self.tr("Name"), ""),
            ("password", self.tr("First password"), least),
            ("location", self.tr("Location"), self.tr("Add one in the planning if none is there")),
            ("roles", self.tr("Role"), ""),
            ("function", self.tr("Function"), self.tr("As mandates name it")),
            ("trained_on", self.tr("Training passed on"), ""),
            ("trained_until", self.tr("Training counts until"), self.tr("Empty: no end")),
            ("screened_on", self.tr("Certificate of conduct (VOG) of"), ""),
            ("screened_until", self.tr("Certificate counts until"), self.tr("Empty: no end")),
        ):
            self.fields[name].set_label(label, hint)
