"""Small dialogs of the queue: where to, why first."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counter_app.domain.queue import PriorityReason, Target
from counter_app.ui import text
from counter_app.ui.queue.detours_model import Destination
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.words import appointments as words

_LONGEST = 200


class TransferDialog(ActDialog):
    """To which desk, ability or clerk, and why."""

    def __init__(
        self, who: str, destinations: Sequence[Destination],
        on_target: Callable[[Target, str], object], parent: QWidget,
    ) -> None:  # fmt: skip
        """Offer the destinations; `on_target` gets the chosen one and the reason."""
        super().__init__(
            self.tr("Transfer"), self.tr("Where does {who} go?").replace("{who}", who),
            self.tr("Transfer"), parent,
        )  # fmt: skip
        self._on_target = on_target
        self.to = QComboBox()
        kinds = {
            "desk": self.tr("Desk {name}"),
            "ability": self.tr("Any desk for {name}"),
            "operator": self.tr("Colleague {name}"),
        }
        for one in destinations:
            name = words.ability(one.name) if one.kind == "ability" else one.name
            self.to.addItem(kinds[one.kind].replace("{name}", name), one.target)
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST)
        self.fields.addWidget(FormField(self.tr("&To"), self.to))
        self.fields.addWidget(FormField(self.tr("&Note for the colleague"), self.why))
        if not destinations:
            self.to.addItem(self.tr("No other desk is at work"))
            self.button.setEnabled(False)
        self.to.setFocus()

    def go(self) -> None:
        """Send the person there."""
        super().go()
        self._on_target(self.to.currentData(), self.why.text().strip())


class PriorityDialog(ActDialog):
    """Why somebody goes first, or that they do not any more."""

    def __init__(
        self, who: str, present: PriorityReason | None,
        on_reason: Callable[[PriorityReason | None], object], parent: QWidget,
    ) -> None:  # fmt: skip
        """Offer the reasons."""
        super().__init__(
            self.tr("Priority"), self.tr("Why does {who} go first?").replace("{who}", who),
            self.tr("Set"), parent,
        )  # fmt: skip
        self._on_reason = on_reason
        self.reason = QComboBox()
        self.reason.addItem(self.tr("No priority"), None)
        for one in PriorityReason:
            self.reason.addItem(text.of(one), one)
        chosen = present or next(iter(PriorityReason))
        self.reason.setCurrentIndex(list(PriorityReason).index(chosen) + 1)
        self.fields.addWidget(FormField(self.tr("&Reason"), self.reason))
        self.reason.setFocus()

    def go(self) -> None:
        """Set it."""
        super().go()
        chosen = self.reason.currentData()  # Qt gives a member of an enum back as its text
        self._on_reason(None if chosen is None else PriorityReason(chosen))
