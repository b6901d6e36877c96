"""One appointment: its code, its facts, its letter, and what can still be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.operators import Permission
from counter_app.ui import local_time, text
from counter_app.ui.appointments.appointments_model import AppointmentsModel
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import appointments as words

_TONES = {
    AppointmentState.BOOKED: Tone.GOOD,
    AppointmentState.CANCELLED: Tone.BAD,
    AppointmentState.NO_SHOW: Tone.WARN,
}


class BookedPanel(Card):
    """Shows an appointment after booking, moving, or finding it.

    Signals:
        print_wanted, save_wanted, entry_wanted: letter on paper, as PDF, as calendar entry.
        move_wanted, cancel_wanted, new_wanted, person_wanted: what was pressed.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    entry_wanted = Signal()
    move_wanted = Signal()
    cancel_wanted = Signal()
    new_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, model: AppointmentsModel, parent: QWidget | None = None) -> None:
        """Lay out the panel, without an appointment."""
        super().__init__(parent=parent, margins=(24, 20, 24, 20), spacing=14)
        self._model = model
        self._code_title = Label("", "muted")
        self._code = Label("", "number", selectable=True)
        self._state = Badge("")
        self._facts = KeyValueGrid()
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.entry_button, self.move_button = QPushButton(), QPushButton()
        self.cancel_button, self.new_button = QPushButton(), QPushButton()
        self.person_button = QPushButton()
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
                (self.tr("What"), words.service(found.service)),
                (self.tr("Who"), "; ".join(model.names)),
            )
        )
        may = found.state is AppointmentState.BOOKED and model.actor.may(Permission.BOOK)
        for button in (self.move_button, self.cancel_button):
            button.setEnabled(may)
        has_printer = model.has_printer
        self.print_button.setVisible(has_printer)
        default = self.print_button if has_printer else self.save_button
        for button in (self.print_button, self.save_button):
            button.setProperty("kind", "primary" if button is default else None)
            button.style().unpolish(button)
            button.style().polish(button)
        self.print_button.setEnabled(model.actor.may(Permission.BOOK))

    def default(self) -> QPushButton:
        """Return the button of the next step."""
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
        if self._model.appointment is not None:
            self.show_appointment(self._model.appointment)

    def _build(self) -> None:
        self.add_aside(self._state)
        self.add(self._code_title)
        self.add(self._code)
        self.add(self._facts)
        first, second = QWidget(), QWidget()
        letters, steps = FlowBox(first, spacing=8), FlowBox(second, spacing=8)
        for button in (self.print_button, self.save_button, self.entry_button):
            letters.addWidget(button)
        for button in (
            self.move_button, self.new_button, self.person_button, self.cancel_button,
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
            (self.person_button, self.person_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, s=signal: s.emit())
