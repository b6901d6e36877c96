"""What came of each service for each person of a visit."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from counter_app.domain.appointments import Appointment, Outcome
from counter_app.services.appointments import OutcomeSet
from counter_app.ui.widgets.act_dialog import ActDialog
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.words import appointments as words

_CHOICES = (
    Outcome.DONE, Outcome.ABSENT, Outcome.NOT_NEEDED, Outcome.REFUSED, Outcome.DUE,
)  # fmt: skip


class OutcomeDialog(ActDialog):
    """What came of each service for each person of a family."""

    def __init__(
        self, visit: Appointment,
        on_outcomes: Callable[[tuple[OutcomeSet, ...]], object], parent: QWidget,
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
            Outcome.NOT_NEEDED: self.tr("did not need it"),
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
        changed: list[OutcomeSet] = []
        for person_id, service, before, choice in self.lines:
            wanted = Outcome(choice.currentData())  # Qt gives a member back as its text
            if wanted is before:
                continue
            if before is not Outcome.DUE and wanted is not Outcome.DUE:
                changed.append((person_id, service, Outcome.DUE))  # taken back first
            changed.append((person_id, service, wanted))
        if changed:
            self._on_outcomes(tuple(changed))
