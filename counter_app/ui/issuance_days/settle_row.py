"""Saying who a line of a list is: yes or no to a proposal, or a number that names the person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.domain.issuance_days.ready import ReadyGuest
from counter_app.ui.issuance_days.guests_model import GuestsModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.page_parts import act_button

_LONGEST = 40
"""Characters of a number that may be scanned here; a letter's code is longer."""


class SettleRow(QWidget):
    """Two buttons for the person that is proposed, and a line with a button for somebody else."""

    def __init__(self, model: GuestsModel) -> None:
        """Lay it out."""
        super().__init__()
        self._model = model
        self._one: ReadyGuest | None = None
        self.yes_button = act_button(self._accept, "check")
        self.no_button = act_button(self._reject)
        self.number = QLineEdit()
        self.number.setMaxLength(_LONGEST)
        keep(self.number, lambda: self.number.setFixedWidth(current().px(170)))
        self.number_field: FormField[QLineEdit] = FormField("", self.number)
        self.as_button = act_button(self._name)
        box = FlowBox(self, spacing=8, low=True)
        for part in (self.yes_button, self.no_button, self.number_field, self.as_button):
            box.addWidget(part)
        self.number.textChanged.connect(lambda _text: self._allow())
        self.number.returnPressed.connect(self._name)
        model.number_unknown.connect(self._say_unknown)
        self.retranslate()

    def show_guest(self, one: ReadyGuest | None) -> None:
        """Be about another line; a number that was typed for the one before goes."""
        is_other = one is None or self._one is None or one.guest.id != self._one.guest.id
        if is_other or (one is not None and self._one is not None
                        and one.guest.match is not self._one.guest.match):  # fmt: skip
            self.number.clear()
            self.number_field.clear_error()
        self._one = one
        self._allow()

    def take_scan(self, text: str) -> bool:
        """Put a scanned number into the line, for one key to say that it is this person."""
        wanted = text.strip()
        if not self.number.isEnabled() or len(wanted) > _LONGEST or "\n" in wanted:
            return False
        self.number.setText(wanted)
        self.as_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def retranslate(self) -> None:
        """Word it anew."""
        self.yes_button.setText(self.tr("Yes, this person"))
        self.no_button.setText(self.tr("No, somebody else"))
        self.number_field.set_label(self.tr("&V-number or card"))
        self.as_button.setText(self.tr("It is this person"))

    def _allow(self) -> None:
        one = self._one
        may = one is not None and self._model.may_import
        is_proposed = one is not None and one.is_proposed
        for button in (self.yes_button, self.no_button):
            button.setEnabled(may and is_proposed)
        is_open = may and one is not None and not one.is_settled
        self.number.setEnabled(is_open)
        self.as_button.setEnabled(is_open and bool(self.number.text().strip()))

    def _accept(self) -> None:
        one = self._one
        if one is None:
            return
        if one.proposal_number:
            self._model.settle_as(one.guest, one.proposal_number)
        else:
            self._model.settle(one.guest, one.guest.proposal_id)

    def _reject(self) -> None:
        if self._one is not None:
            self._model.settle(self._one.guest, None)

    def _say_unknown(self) -> None:
        self.number_field.show_error(self.tr("Nobody on file and no card has this number."))
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> None:
        if self._one is not None and self.as_button.isEnabled():
            self._model.settle_as(self._one.guest, self.number.text().strip())
