"""The mandate that a counter works under, and what it instructs."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from counter_app.domain.partners.mandate import Mandate, Scope
from counter_app.domain.partners.shelf import Shelf
from counter_app.ui import text
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import mandates


class MandatePage(QScrollArea):
    """Each mandate in force: number, what may be done, until when, and its instructions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_shelf(self, shelf: Shelf | None) -> None:
        """Show what is in force this moment."""
        inside = QWidget()
        box = VBox(inside, spacing=10)
        if shelf is not None and not shelf.standing:
            box.addWidget(
                EmptyState(
                    self.tr("No mandate is in force"),
                    self.tr("Cards stay on the shelf or go back. Call the immigration service."),
                    "lock",
                ),
                1,
            )
        for one in shelf.standing if shelf else ():
            box.addWidget(Label(one.number, "heading"))
            facts = KeyValueGrid()
            facts.set_facts(self._facts(one, shelf) if shelf else [])
            box.addWidget(facts)
            title = self.tr("Instructions, version %1")
            box.addWidget(Label(title.replace("%1", one.terms.instructions_version), "strong"))
            box.addWidget(Label(one.terms.instructions or self.tr("None were written."), wrap=True))
        box.addStretch(1)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("Mandate"))

    def _facts(self, one: Mandate, shelf: Shelf) -> list[tuple[str, str]]:
        zone = ZoneInfo(shelf.zone)
        terms, scope = one.terms, one.terms.scope
        actions = ", ".join(text.of(action) for action in sorted(scope.actions))
        until = terms.in_force_until
        types = ", ".join(sorted(scope.document_types)) or self.tr("all types")
        whom = text.of(scope.minors)
        wards = self.tr("only children whose guardian this organisation is")
        return [
            (self.tr("Kind"), text.of(terms.kind)),
            (self.tr("You may"), actions),
            (self.tr("For"), f"{whom}; {wards}" if scope.only_wards else whom),
            (self.tr("Documents"), types),
            (self.tr("Groups"), mandates.groups(scope) or self.tr("everybody")),
            (self.tr("Locations"), _named(shelf.places, scope.location_ids) or self.tr("all")),
            (self.tr("Days"), mandates.weekdays(scope) or self.tr("every day")),
            (self.tr("By name"), _named(shelf.persons, scope.person_ids)),
            (self.tr("Function"), terms.grantee_function),
            (self.tr("At most"), self._numbers(scope)),
            (self.tr("In force until"), self._day(until, zone) if until else self.tr("no end")),
            (self.tr("You sign"), terms.signing_line),
            (self.tr("Report"), terms.report_duty),
            (self.tr("Pilot"), terms.pilot),
        ]

    def _numbers(self, scope: Scope) -> str:
        """Return how many hand-outs there may be, "" without a limit."""
        words = []
        if scope.most_per_day:
            words.append(self.tr("%1 a day").replace("%1", str(scope.most_per_day)))
        if scope.most_in_all:
            words.append(self.tr("%1 in all").replace("%1", str(scope.most_in_all)))
        return ", ".join(words)

    @staticmethod
    def _day(moment: datetime, zone: ZoneInfo) -> str:
        return f"{moment.astimezone(zone):%d-%m-%Y %H:%M}"


def _named(names: Mapping[UUID, str], only: AbstractSet[UUID]) -> str:
    return ", ".join(sorted(names[one] for one in only if one in names))
