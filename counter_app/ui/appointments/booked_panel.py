"""One appointment: its code, its facts, its letter, and what can still be done with it."""

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from counter_app.domain.appointments import (
    Appointment,
    AppointmentState,
    Channel,
    Outcome,
    Participant,
)
from counter_app.domain.operators import Permission
from counter_app.ui import local_time, text
from counter_app.ui.appointments.appointments_model import AppointmentsModel
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import Grid, HBox, VBox, clear
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import appointments as words

_TONES = {
    AppointmentState.BOOKED: Tone.GOOD,
    AppointmentState.HELD: Tone.WARN,
    AppointmentState.CANCELLED: Tone.BAD,
    AppointmentState.NO_SHOW: Tone.WARN,
}
_HERE = frozenset(
    {AppointmentState.ARRIVED, AppointmentState.IN_SERVICE, AppointmentState.FULFILLED}
)
"""States in which something may have come of a service."""


class BookedPanel(Card):
    """Shows an appointment after booking, moving, or finding it.

    Signals:
        print_wanted, save_wanted, entry_wanted: letter on paper, as PDF, as calendar entry.
        move_wanted, cancel_wanted, new_wanted, person_wanted: what was pressed.
        confirm_wanted, release_wanted: the held time is to be booked, or given back.
        move_one_wanted, withdraw_wanted: the UUID of one person of several.
        outcomes_wanted: what came of the services is to be noted for each person.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    entry_wanted = Signal()
    move_wanted = Signal()
    cancel_wanted = Signal()
    new_wanted = Signal()
    person_wanted = Signal()
    confirm_wanted = Signal()
    release_wanted = Signal()
    move_one_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    outcomes_wanted = Signal()

    def __init__(self, model: AppointmentsModel, parent: QWidget | None = None) -> None:
        """Lay out the panel, without an appointment."""
        super().__init__(parent=parent, margins=(24, 20, 24, 20), spacing=14)
        self._model = model
        self._code_title = Label("", "muted")
        self._code = Label("", "number", selectable=True)
        self._state = Badge("")
        self._facts = KeyValueGrid()
        self._hold = QFrame()
        self._countdown = Label("", "strong", wrap=True)
        self.confirm_button, self.release_button = QPushButton(), QPushButton()
        self._people = Grid(spacing=6, across=16)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.entry_button, self.move_button = QPushButton(), QPushButton()
        self.cancel_button, self.new_button = QPushButton(), QPushButton()
        self.person_button, self.outcome_button = QPushButton(), QPushButton()
        self.cancel_button.setProperty("kind", "danger")
        self.person_button.setProperty("kind", "quiet")
        self._build()

    def show_appointment(self, found: Appointment) -> None:
        """Show an appointment."""
        model = self._model
        zone = model.zone(found.location_id)
        self._code.setText(f"{found.code[:4]} {found.code[4:]}")
        self._state.show_fact(text.of(found.state), _TONES.get(found.state, Tone.INFO))
        times = f"{local_time.clock(found.starts_at, zone)}–{local_time.clock(found.ends_at, zone)}"
        day = local_time.day_words(found.starts_at.astimezone(zone).date())
        self._facts.set_facts(
            (
                (self.tr("When"), f"{day}, {times}"),
                (self.tr("Where"), found.location_name),
                *self._more(found),
            )
        )
        self._show_people(found)
        held = found.state is AppointmentState.HELD
        self._hold.setVisible(held)
        self._count_down()
        self._tick.start() if held else self._tick.stop()
        may = found.state is AppointmentState.BOOKED and model.actor.may(Permission.BOOK)
        for button in (self.move_button, self.cancel_button):
            button.setEnabled(may)
        self.outcome_button.setVisible(
            found.state in _HERE and bool(found.participants) and model.actor.may(Permission.CALL)
        )
        has_printer = model.has_printer
        self.print_button.setVisible(has_printer)
        default = self.print_button if has_printer else self.save_button
        for button in (self.print_button, self.save_button):
            button.setProperty("kind", "primary" if button is default else None)
            button.style().unpolish(button)
            button.style().polish(button)
        for button in (self.print_button, self.save_button, self.entry_button):
            button.setEnabled(not held)
        self.print_button.setEnabled(not held and model.actor.may(Permission.BOOK))

    def default(self) -> QPushButton:
        """Return the button of the next step."""
        found = self._model.appointment
        if found is not None and found.state is AppointmentState.HELD:
            return self.confirm_button
        return self.print_button if self._model.has_printer else self.save_button

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.set_title(self.tr("Appointment"))
        self._code_title.setText(self.tr("Appointment code"))
        self.print_button.setText(self.tr("Print letter"))
        self.save_button.setText(self.tr("Save letter…"))
        self.entry_button.setText(self.tr("Save calendar entry…"))
        self.move_button.setText(self.tr("Move…"))
        self.cancel_button.setText(self.tr("Cancel appointment…"))
        self.new_button.setText(self.tr("New appointment"))
        self.person_button.setText(self.tr("Open person"))
        self.outcome_button.setText(self.tr("Who was &helped…"))
        self.confirm_button.setText(self.tr("Book this time"))
        self.release_button.setText(self.tr("Give it back"))
        if self._model.appointment is not None:
            self.show_appointment(self._model.appointment)

    def _more(self, found: Appointment) -> list[tuple[str, str]]:
        """Return facts that not every appointment has."""
        facts = []
        if found.overbook_reason:
            facts.append((self.tr("Overbooked"), found.overbook_reason))
        if found.needs:
            facts.append((self.tr("Needed"), ", ".join(words.ability(one) for one in found.needs)))
        if found.channel is not Channel.DESK:
            facts.append((self.tr("Booked by"), text.of(found.channel)))
        return facts

    def _show_people(self, found: Appointment) -> None:
        """Show who comes for what, with a way out for each of several."""
        clear(self._people)
        booked = found.state in {AppointmentState.BOOKED, AppointmentState.HELD}
        several = len(found.participants) > 1 and booked and self._model.actor.may(Permission.BOOK)
        for row, one in enumerate(found.people):
            self._people.addWidget(Label(one.name, "strong" if one.is_coming else "muted"), row, 0)
            self._people.addWidget(Label(_services(one), wrap=True), row, 1)
            if not (several and one.is_coming):
                continue
            if found.state is AppointmentState.BOOKED:
                self._add_step(row, 2, self.tr("Move alone…"), one, self.move_one_wanted)
            self._add_step(row, 3, self.tr("Withdraw…"), one, self.withdraw_wanted)
        self._people.setColumnStretch(1, 1)

    def _add_step(
        self, row: int, column: int, label: str, one: Participant, signal: SignalInstance
    ) -> None:
        button = QPushButton(label)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{one.name}: {label}")
        button.clicked.connect(lambda _checked=False, who=one.person_id: signal.emit(who))
        self._people.addWidget(button, row, column)

    def _count_down(self) -> None:
        """Say how long the time is still held."""
        found = self._model.appointment
        if found is None or found.held_until is None:
            return
        left = max(0, int((found.held_until - self._model.now).total_seconds()))
        if left:
            clock = f"{left // 3600}:{left // 60 % 60:02}:{left % 60:02}" if left >= 3600 else (
                f"{left // 60}:{left % 60:02}"
            )  # fmt: skip
            said = self.tr("Held for %1 more. Nobody else can take it.").replace("%1", clock)
        else:
            said = self.tr("This time was held too long. It is given back.")
        self._countdown.setText(said)
        self.confirm_button.setEnabled(left > 0)

    def _build(self) -> None:
        self.add_aside(self._state)
        self.add(self._code_title)
        self.add(self._code)
        self.add(self._facts)
        restyle(self._hold, state=Tone.WARN.value)
        row = HBox(self._hold, margins=(12, 10, 12, 10), spacing=10)
        row.addWidget(self._countdown, 1)
        row.addWidget(self.confirm_button)
        row.addWidget(self.release_button)
        self.confirm_button.setProperty("kind", "primary")
        self.add(self._hold)
        people = QWidget()
        VBox(people).addLayout(self._people)
        self.add(people)
        first, second = QWidget(), QWidget()
        letters, steps = FlowBox(first, spacing=8), FlowBox(second, spacing=8)
        for button in (self.print_button, self.save_button, self.entry_button):
            letters.addWidget(button)
        for button in (
            self.outcome_button, self.move_button, self.new_button, self.person_button,
            self.cancel_button,
        ):  # fmt: skip
            steps.addWidget(button)
        self.add(first)
        self.add(second)
        self.body.addStretch(1)
        self._code.setAlignment(Qt.AlignmentFlag.AlignLeft)
        for button, signal in (
            (self.print_button, self.print_wanted), (self.save_button, self.save_wanted),
            (self.entry_button, self.entry_wanted), (self.move_button, self.move_wanted),
            (self.cancel_button, self.cancel_wanted), (self.new_button, self.new_wanted),
            (self.person_button, self.person_wanted), (self.confirm_button, self.confirm_wanted),
            (self.release_button, self.release_wanted),
            (self.outcome_button, self.outcomes_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, s=signal: s.emit())


def _services(one: Participant) -> str:
    """Write what a person comes for, and what came of it where something did."""
    return ", ".join(
        words.service(due.service)
        if due.outcome is Outcome.DUE
        else f"{words.service(due.service)} ({text.of(due.outcome)})"
        for due in one.services
    )
