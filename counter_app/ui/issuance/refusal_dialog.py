"""Refusing a hand-out: why, and what happens next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from counter_app.domain.errors import Code
from counter_app.domain.issuance_details import NEXT_STEPS, NextStep, Refusal
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label

_MANDATE = frozenset({Code.MANDATE_NEEDED, Code.MANDATE_NOT_COVERING})


class RefusalDialog(QDialog):
    """A reason, a step that may follow it, and room for a note."""

    def __init__(
        self, on_refused: Callable[[Refusal, NextStep, str], object], parent: QWidget,
        *, under_mandate: bool = False,
    ) -> None:  # fmt: skip
        """Ask; `on_refused` gets what was chosen. Only a partner can lack a mandate."""
        super().__init__(parent)
        self._on_refused = on_refused
        self.setWindowTitle(self.tr("Refuse hand-out"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason, self.step, self.note = QComboBox(), QComboBox(), QLineEdit()
        self.note.setMaxLength(200)
        box = VBox(self, margins=20, spacing=12)
        box.addWidget(
            Label(
                self.tr("Nothing is handed out. Tell the person why, and what happens next."),
                wrap=True,
            )
        )
        box.addWidget(FormField(self.tr("&Reason"), self.reason))
        box.addWidget(FormField(self.tr("What happens &next"), self.step))
        box.addWidget(FormField(self.tr("N&ote"), self.note))
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(
            self.tr("Refuse hand-out"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        restyle(self.button, kind="danger")
        buttons.addButton(self.tr("Go back"), QDialogButtonBox.ButtonRole.RejectRole)
        box.addWidget(buttons)
        for reason in Refusal:
            if reason is Refusal.NO_MANDATE and not under_mandate:
                continue
            self.reason.addItem(text.of(reason), reason.value)
        self.reason.currentIndexChanged.connect(lambda _index: self._offer())
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self._offer()
        self.setMinimumWidth(current().px(460))

    def propose(self, reason: Refusal) -> None:
        """Begin with a reason that the visit shows already."""
        self.reason.setCurrentIndex(self.reason.findData(reason.value))

    def _offer(self) -> None:
        self.step.clear()
        for step in NEXT_STEPS[Refusal(self.reason.currentData())]:
            self.step.addItem(text.of(step), step.value)

    def _accept(self) -> None:
        self.accept()
        self._on_refused(
            Refusal(self.reason.currentData()), NextStep(self.step.currentData()),
            self.note.text(),
        )  # fmt: skip


def ask_why_refused(model: VisitModel, case: Case, parent: QWidget) -> RefusalDialog:
    """Ask over a screen, beginning with the reason that the visit shows already."""
    dialog = RefusalDialog(model.refuse_hand_out, parent, under_mandate=model.actor.is_partner)
    lacks = {reason.code for reason in case.missing} & _MANDATE
    if case.is_stopped:
        dialog.propose(Refusal.IDENTITY_DOUBTED)
    elif lacks:
        dialog.propose(Refusal.NO_MANDATE)
    dialog.open()
    return dialog
