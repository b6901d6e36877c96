"""The chosen visit beside the timeline: its facts, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.appointments import DayLine
from counter_app.ui import local_time, text
from counter_app.ui.agenda.marks import mark, state_words
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label


class VisitPanel(Card):
    """One visit, or what to do to choose one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the panel, without a visit."""
        super().__init__(parent=parent, margins=14)
        self._state = Badge("")
        self._facts = KeyValueGrid()
        self._none = Label("", "muted", wrap=True)
        self.move_button, self.cancel_button = QPushButton(), QPushButton()
        self.person_button, self.visit_button = QPushButton(), QPushButton()
        self.cancel_button.setProperty("kind", "danger")
        self.add_aside(self._state)
        self.add(self._none)
        self.add(self._facts)
        buttons = QWidget()
        row = FlowBox(buttons, spacing=8)
        for button in (
            self.move_button, self.person_button, self.visit_button, self.cancel_button,
        ):  # fmt: skip
            button.setAutoDefault(False)
            row.addWidget(button)
        self.add(buttons)
        self.body.addStretch(1)

    def show_visit(
        self, line: DayLine | None, now: datetime, zone: ZoneInfo, *, may_move: bool, is_here: bool
    ) -> None:
        """Show a visit, or none."""
        self._none.setVisible(line is None)
        for part in (self._facts, self._state):
            part.setVisible(line is not None)
        self.move_button.setEnabled(may_move)
        self.cancel_button.setEnabled(may_move)
        self.person_button.setEnabled(line is not None)
        self.visit_button.setEnabled(is_here)
        if line is None:
            return
        icon, tone = mark(line, now)
        self._state.show_fact(state_words(line, now), tone, icon)
        times = f"{local_time.clock(line.starts_at, zone)}–{local_time.clock(line.ends_at, zone)}"
        day = local_time.short_day(line.starts_at.astimezone(zone).date())
        self._facts.set_facts(
            [
                (self.tr("Who"), line.name),
                (self.tr("When"), f"{day} {times}"),
                (self.tr("What"), text.all_services(line.services)),
                (self.tr("Persons"), str(line.persons)),
                (self.tr("Ticket"), line.ticket),
                (self.tr("Card"), line.card_place),
                (self.tr("Code"), f"{line.code[:4]} {line.code[4:]}"),
            ]
        )

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.set_title(self.tr("Visit"))
        self._none.setText(self.tr("Choose a visit with the arrow keys or a click."))
        self.move_button.setText(self.tr("Move…"))
        self.cancel_button.setText(self.tr("Cancel appointment…"))
        self.person_button.setText(self.tr("Open person"))
        self.visit_button.setText(self.tr("Open visit"))
