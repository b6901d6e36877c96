"""What each of several people comes for, where that is not the same for all."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from counter_app.domain.people.person import PersonLine
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import Grid, clear
from counter_app.ui.widgets.follow_scroll import FollowScroll
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import appointments as words

_ROWS = 3
"""So many people are seen at once; further ones scroll into sight."""


class OwnServices(FollowScroll):
    """One row for each person with the services; at first what everybody comes for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody."""
        self._holder = QWidget()
        super().__init__(self._holder, parent)
        self._rows = Grid(self._holder, spacing=6, across=12)
        self._rows.setColumnStretch(0, 1)
        self.choices: dict[UUID, QComboBox] = {}
        self._kinds: tuple[ServiceKind, ...] = ()
        self._shown: tuple[PersonLine, ...] = ()
        self._own: dict[UUID, str] = {}
        self.hide()
        keep(self, self._limit)

    def show_people(self, persons: Sequence[PersonLine], kinds: Sequence[ServiceKind]) -> None:
        """Show a row for each of several people; what was chosen for somebody stays."""
        shown = tuple(persons) if len(persons) > 1 else ()
        if (shown, tuple(kinds)) == (self._shown, self._kinds):
            return
        self._shown, self._kinds = shown, tuple(kinds)
        clear(self._rows)
        self.choices = {}
        for row, person in enumerate(shown):
            choice = QComboBox()
            choice.addItem(self.tr("What everybody comes for"), "")
            for kind in kinds:
                choice.addItem(words.service(kind.code), kind.code)
            choice.setCurrentIndex(max(0, choice.findData(self._own.get(person.id, ""))))
            choice.setAccessibleName(self.tr("Service for %1").replace("%1", person.name))
            choice.currentIndexChanged.connect(self._keep)
            self._rows.addWidget(Label(person.name, wrap=True), row, 0)
            self._rows.addWidget(choice, row, 1)
            self.choices[person.id] = choice
        self.setVisible(bool(shown))
        self._limit()

    def service_of(self, person_id: UUID, common: str) -> str:
        """Return what somebody comes for: their own service, or what everybody comes for."""
        choice = self.choices.get(person_id)
        return (choice.currentData() if choice else "") or common

    def _keep(self) -> None:
        self._own.update({one: choice.currentData() for one, choice in self.choices.items()})

    def _limit(self) -> None:
        rows = min(len(self._shown), _ROWS)
        self.setFixedHeight(current().px(42) * rows)
