"""Small dialogs of the queue: where to, why first, who was helped."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from counter_app.domain.appointments import Appointment, Outcome
from counter_app.domain.queue import PriorityReason, Target
from counter_app.ui import text
from counter_app.ui.queue.detours_model import Destination
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import appointments as words

_LONGEST = 200
_CHOICES = (Outcome.DONE, Outcome.ABSENT, Outcome.REFUSED, Outcome.DUE)


class _ActDialog(QDialog):
    """A title, some fields, and two buttons."""

    def __init__(self, title: str, words_: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._outer = VBox(self, margins=20, spacing=16)
        self._outer.addWidget(Label(words_, wrap=True))
        self.fields = VBox(spacing=12)
        self._outer.addLayout(self.fields)
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.button, kind="primary")
        buttons.addButton(self.tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button.setDefault(True)
        self._outer.addWidget(buttons)
        buttons.accepted.connect(self.go)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(current().px(440))

    def go(self) -> None:
        """Do it and close."""
        self.accept()


class TransferDialog(_ActDialog):
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
            self.to.addItem(kinds[one.kind].replace("{name}", one.name), one.target)
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


class PriorityDialog(_ActDialog):
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


class OutcomeDialog(_ActDialog):
    """What came of each service for each person of a family."""

    def __init__(
        self, visit: Appointment,
        on_outcomes: Callable[[tuple[tuple[UUID, str, Outcome], ...]], object], parent: QWidget,
    ) -> None:  # fmt: skip
        """List the persons with their services; what was noted already stands chosen."""
        super().__init__(
            self.tr("Who was helped?"),
            self.tr("Note for each person what came of it."),
            self.tr("Save"), parent,
        )  # fmt: skip
        self._on_outcomes = on_outcomes
        self.lines: list[tuple[UUID, str, Outcome, QComboBox]] = []
        said = {
            Outcome.DONE: self.tr("was helped"),
            Outcome.ABSENT: self.tr("is not here"),
            Outcome.REFUSED: self.tr("was refused"),
            Outcome.DUE: self.tr("still to do"),
        }
        for person in visit.people:
            for due in person.services:
                if due.outcome is Outcome.WITHDRAWN:
                    continue
                choice = QComboBox()
                for outcome in _CHOICES:
                    choice.addItem(said[outcome], outcome)
                before = due.outcome
                choice.setCurrentIndex(
                    _CHOICES.index(before) if before in _CHOICES else len(_CHOICES) - 1
                )
                self.lines.append((person.person_id, due.service, before, choice))
                name = f"{person.name} · {words.service(due.service)}"
                self.fields.addWidget(FormField(name, choice))

    def go(self) -> None:
        """Save what was changed."""
        super().go()
        changed: list[tuple[UUID, str, Outcome]] = []
        for person_id, service, before, choice in self.lines:
            wanted = Outcome(choice.currentData())  # Qt gives a member back as its text
            if wanted is before:
                continue
            if before is not Outcome.DUE and wanted is not Outcome.DUE:
                changed.append((person_id, service, Outcome.DUE))  # taken back first
            changed.append((person_id, service, wanted))
        if changed:
            self._on_outcomes(tuple(changed))
