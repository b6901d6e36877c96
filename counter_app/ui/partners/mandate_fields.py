"""The fields of a mandate: all that a register must say of one."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from counter_app.domain.partners.mandate import (
    DataKind,
    MandateAction,
    MandateKind,
    Minors,
)
from counter_app.ui import text
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.record_form import RecordForm
from counter_app.ui.widgets.ticks import Ticks

LINES = (
    "number", "grantor_office", "grantee_office", "grantee_function", "basis_article",
    "decision_number", "gazette_reference", "signing_line", "instructions_version", "report_duty",
    "pilot", "document_types", "groups",
)  # fmt: skip
_REQUIRED = {
    "number", "grantor_office", "grantee_office", "basis_article", "signing_line",
    "instructions_version", "in_force_from",
}  # fmt: skip
_MOST = 1_000_000


class MandateFields(RecordForm):
    """The fields themselves: their order, their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(parent)
        self.organisation, self.kind, self.parent_box = QComboBox(), QComboBox(), QComboBox()
        self.minors, self.instructions = QComboBox(), QPlainTextEdit()
        self.instructions.setTabChangesFocus(True)
        keep(self.instructions, lambda: self.instructions.setFixedHeight(current().px(96)))
        self.wards, self.sub_mandate = QCheckBox(), QCheckBox()
        self.per_day, self.in_all = _numbers(), _numbers()
        self.acts, self.data = Ticks(MandateAction), Ticks(DataKind)
        self._acts_title, self._data_title = Label("", "strong"), Label("", "strong", wrap=True)
        self._fill_fields()

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        for place, kind in enumerate(MandateKind):
            self.kind.setItemText(place, text.of(kind))
        for place, minors in enumerate(Minors):
            self.minors.setItemText(place, text.of(minors))
        self.acts.retranslate()
        self.data.retranslate()
        self._acts_title.setText(self.tr("What may be done"))
        self._data_title.setText(
            self.tr("Data that is given; face images and fingerprints never are")
        )
        self.wards.setText(self.tr("Only children whose guardian it is"))
        self.sub_mandate.setText(self.tr("Sub-mandates may be given"))
        for name, box in (("only_wards", self.wards), ("sub_mandate_allowed", self.sub_mandate)):
            self.fields[name].set_label("")
            box.setAccessibleName(box.text())
        for name, (label, hint) in self._labels().items():
            self.fields[name].set_label(label, hint)
        for number in (self.per_day, self.in_all):
            number.setSpecialValueText(self.tr("no limit"))

    def _line(self, name: str) -> str:
        return str(self.fields[name].editor.text()).strip()

    def _labels(self) -> dict[str, tuple[str, str]]:
        return {
            "organisation": (self.tr("Given to"), ""),
            "number": (self.tr("Number in the register"), ""),
            "kind": (self.tr("Kind"), ""),
            "parent": (self.tr("Rests on"), ""),
            "grantor_office": (self.tr("Given by"), ""),
            "grantee_office": (self.tr("Office that receives it"), ""),
            "grantee_function": (
                self.tr("Function of who may use it"), self.tr("Empty: everybody of its staff")
            ),
            "basis_article": (self.tr("Ground"), self.tr("Article of the law")),
            "decision_number": (self.tr("Number of the decision"), ""),
            "gazette_reference": (self.tr("Staatscourant"), ""),
            "in_force_from": (self.tr("From"), ""),
            "in_force_until": (self.tr("Until and including"), self.tr("Empty: no end")),
            "minors": (self.tr("For"), ""),
            "document_types": (
                self.tr("Types of document"), self.tr("I W W2, apart by spaces; empty: all")
            ),
            "groups": (
                self.tr("Groups of people"),
                self.tr("student ukraine expat asylum, apart by spaces; empty: everybody"),
            ),
            "most_per_day": (self.tr("At most a day"), ""),
            "most_in_all": (self.tr("At most in all"), ""),
            "signing_line": (self.tr("Signs as"), ""),
            "instructions_version": (self.tr("Version of the instructions"), ""),
            "instructions": (self.tr("Instructions"), ""),
            "report_duty": (self.tr("Report"), self.tr("How often, to whom")),
            "pilot": (
                self.tr("Pilot or what-if"), self.tr("Only where the law has to change first")
            ),
        }  # fmt: skip

    def _fill_fields(self) -> None:
        for kind in MandateKind:
            self.kind.addItem("", kind)
        for minors in Minors:
            self.minors.addItem("", minors)
        editors: dict[str, QWidget] = {
            "organisation": self.organisation, "kind": self.kind, "parent": self.parent_box,
            "minors": self.minors, "only_wards": self.wards, "most_per_day": self.per_day,
            "most_in_all": self.in_all, "sub_mandate_allowed": self.sub_mandate,
            "instructions": self.instructions, "in_force_from": DateEdit(),
            "in_force_until": DateEdit(), **{name: QLineEdit() for name in LINES},
        }  # fmt: skip
        order = (
            ("organisation", "number"), ("kind", "parent"), ("pilot",),
            ("grantor_office", "basis_article"), ("decision_number", "gazette_reference"),
            ("grantee_office", "grantee_function"), ("in_force_from", "in_force_until"),
        )  # fmt: skip
        reach = (
            ("minors", "groups"), ("document_types",), ("only_wards", "sub_mandate_allowed"),
            ("most_per_day", "most_in_all"), ("signing_line",),
            ("instructions_version", "report_duty"), ("instructions",),
        )  # fmt: skip
        for name in (name for row in (*order, *reach) for name in row):
            self.add(name, editors[name], required=name in _REQUIRED)
        self.rows(*order)
        for part in (self._acts_title, self.acts, self._data_title, self.data):
            self.put(part)
        self.rows(*reach)


def _numbers() -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, _MOST)
    keep(box, lambda: box.setMinimumHeight(current().px(34)))
    return box
