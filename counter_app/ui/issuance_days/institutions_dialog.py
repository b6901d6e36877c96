"""What is known of an institution besides its name: whom to ask, and where its cards go back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.issuance_days.day import Institution
from counter_app.domain.people import numbers
from counter_app.domain.planning.opening import Location
from counter_app.ui import text
from counter_app.ui.issuance_days.plan_model import PlanModel
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField


class InstitutionsDialog(ActDialog):
    """One institution at a time: contact, e-mail, and the place that keeps its cards."""

    def __init__(
        self, known: Sequence[Institution], places: Sequence[Location],
        on_save: Callable[[Institution], object], parent: QWidget,
    ) -> None:  # fmt: skip
        """Offer institutions; `on_save` gets the one that was changed."""
        super().__init__(
            self.tr("Institutions"),
            self.tr("The list and the cards that are left over after a day go there."),
            self.tr("Save"), parent,
        )  # fmt: skip
        self._known, self._on_save = tuple(known), on_save
        self.choice, self.place = QComboBox(), QComboBox()
        self.contact, self.email = QLineEdit(), QLineEdit()
        self.contact.setMaxLength(400)
        self.email.setMaxLength(254)
        for one in self._known:
            self.choice.addItem(one.name, str(one.id))
        self.place.addItem(self.tr("does not keep cards: a vault"), "")
        for place in places:
            self.place.addItem(place.name, str(place.id))
        self.email_field = FormField(self.tr("&E-mail"), self.email)
        for field in (
            FormField(self.tr("&Institution"), self.choice),
            FormField(self.tr("&Contact"), self.contact, self.tr("Name and telephone number.")),
            self.email_field,
            FormField(self.tr("&Keeps cards at"), self.place),
        ):
            self.fields.addWidget(field)
        self.choice.currentIndexChanged.connect(lambda _at: self._fill())
        self._fill()
        self.choice.setFocus()

    def go(self) -> None:
        """Hand on what was changed and close, or mark an address that cannot be right."""
        one = self._chosen()
        if one is None:
            self.accept()
            return
        try:
            email = numbers.email(self.email.text()) if self.email.text().strip() else ""
        except Invalid as error:
            self.email_field.show_error(text.error(error))
            self.email.setFocus()
            return
        place = self.place.currentData()
        self.accept()
        self._on_save(
            replace(
                one, contact=self.contact.text().strip(), email=email,
                location_id=UUID(place) if place else None,
            )
        )  # fmt: skip

    def _chosen(self) -> Institution | None:
        wanted = self.choice.currentData()
        return next((one for one in self._known if str(one.id) == wanted), None)

    def _fill(self) -> None:
        one = self._chosen()
        self.contact.setText(one.contact if one else "")
        self.email.setText(one.email if one else "")
        self.email_field.clear_error()
        at = self.place.findData(str(one.location_id)) if one and one.location_id else 0
        self.place.setCurrentIndex(max(0, at))


class InstitutionsButton(QPushButton):
    """Opens the dialog about the institutions of the day, or about all before there is one."""

    def __init__(self, model: PlanModel) -> None:
        """Follow a model."""
        super().__init__()
        self.setAutoDefault(False)
        self._model = model
        self.clicked.connect(self._open)
        model.changed.connect(self._allow)
        self._allow()

    def retranslate(self) -> None:
        """Word it anew."""
        self.setText(self.tr("About institutions…"))

    def _allow(self) -> None:
        self.setEnabled(self._model.may_plan and bool(self._model.institutions))

    def _open(self) -> None:
        model = self._model
        on_day = {one.institution_id for one in model.day.shares} if model.day else set()
        known = [one for one in model.institutions if one.id in on_day] or model.institutions
        InstitutionsDialog(known, model.places, model.put_institution, self).open()
