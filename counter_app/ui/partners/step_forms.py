"""Forms for consent to a mandate and for its withdrawal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partners.mandate import Consent
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.record_form import RecordForm, read_day


class ConsentForm(RecordForm):
    """Who consented, the mandatee and whom he answers to, and when (Awb 10:4)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self.by, self.superior = QLineEdit(), QLineEdit()
        self.add("consent_by", self.by, required=True)
        self.add("consent_superior", self.superior, required=True)
        self.add("consent_on", DateEdit(), required=True)
        self.rows(("consent_by", "consent_superior"), ("consent_on",))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record the consent")

    def start(self) -> None:
        """Empty the form."""
        for field in self.fields.values():
            field.editor.clear()
        self.clear_errors()

    def read(self) -> Consent:
        """Return the consent."""
        day = read_day(self, "consent_on", needed=True)
        if day is None:
            raise Invalid(Code.REQUIRED, "consent_on")
        return Consent(by=self.by.text().strip(), superior=self.superior.text().strip(), on=day)

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self.note(self.tr("From now on the text of the mandate rests: it is not changed any more."))
        self.save.setText(self.tr("Record the consent"))
        self.fields["consent_by"].set_label(self.tr("The mandatee consented: who?"))
        self.fields["consent_superior"].set_label(self.tr("And whom the mandatee answers to"))
        self.fields["consent_on"].set_label(self.tr("On"))


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """Who withdraws a mandate, and by which document."""

    by: str
    document: str


class WithdrawForm(RecordForm):
    """Who withdraws a mandate, and by which document (Awb 10:8)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self.by, self.document = QLineEdit(), QLineEdit()
        self.add("withdrawn_by", self.by, required=True)
        self.add("withdrawal_document", self.document, required=True)
        self.rows(("withdrawn_by", "withdrawal_document"))
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Withdraw the mandate")

    def start(self) -> None:
        """Empty the form."""
        self.by.clear()
        self.document.clear()
        self.clear_errors()

    def read(self) -> Withdrawing:
        """Return who and by what."""
        for name, editor in (("withdrawn_by", self.by), ("withdrawal_document", self.document)):
            if not editor.text().strip():
                raise Invalid(Code.REQUIRED, name)
        return Withdrawing(self.by.text().strip(), self.document.text().strip())

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self.note(
            self.tr("It ends this second: nothing is handed out any more. Cards can be sent back.")
        )
        self.save.setText(self.tr("Withdraw now"))
        self.fields["withdrawn_by"].set_label(self.tr("Withdrawn by"))
        self.fields["withdrawal_document"].set_label(self.tr("By letter or decision"))
