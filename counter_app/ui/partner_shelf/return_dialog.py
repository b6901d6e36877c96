"""Asking how cards go back: which, in what bag, by whom, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counter_app.domain.partners.shelf import SealedBag, ShelfCard
from counter_app.ui import text
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField

Sent = Callable[[tuple[UUID, ...], SealedBag, str, str], object]


class ReturnDialog(ActDialog):
    """One card, or all that lie on the shelf, in one sealed bag."""

    def __init__(
        self, card: ShelfCard, shelf: Sequence[ShelfCard], on_sent: Sent, parent: QWidget
    ) -> None:
        """Ask; `on_sent` gets the cards, the bag, the reason and the language of the list."""
        words = self.tr("Send card %1 back to the immigration service?")
        super().__init__(
            self.tr("Send back"), words.replace("%1", card.document_number), self.tr("Send back"),
            parent,
        )  # fmt: skip
        self._card, self._shelf, self._on_sent = card, shelf, on_sent
        self.all = QCheckBox(self.tr("All %n cards on the shelf", "", len(shelf)))
        self.all.setAccessibleName(self.all.text())
        self.fields.addWidget(self.all)
        self.seal, self.courier, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        for editor, label, most in (
            (self.seal, self.tr("Number of the &seal"), 40),
            (self.courier, self.tr("&Courier"), 80),
            (self.reason, self.tr("&Reason"), 200),
        ):
            editor.setMaxLength(most)
            editor.textChanged.connect(self._judge)
            self.fields.addWidget(FormField(label, editor, required=True))
        self._judge()
        self.seal.setFocus()

    def go(self) -> None:
        """Send them and close."""
        cards = tuple(one.id for one in self._shelf) if self.all.isChecked() else (self._card.id,)
        bag = SealedBag(self.seal.text().strip(), self.courier.text().strip())
        self.accept()
        self._on_sent(cards, bag, self.reason.text().strip(), text.language())

    def _judge(self) -> None:
        editors = (self.seal, self.courier, self.reason)
        self.button.setEnabled(all(editor.text().strip() for editor in editors))
