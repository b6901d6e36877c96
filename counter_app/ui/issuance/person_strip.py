"""The strip that never scrolls away: who, why here, ticket, time in service, side exits."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from counter_app.domain.people.person import Person
from counter_app.domain.queue import QueueState
from counter_app.services.issuance import Visit
from counter_app.ui import local_time, text
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns
from counter_app.ui.words import appointments as service_words
from counter_app.ui.words import issuance as words

_GAP = " · "


class PersonStrip(Card):
    """One person of a visit.

    Signals:
        back_to_queue, undo, open_person: a side exit was pressed.
    """

    back_to_queue = Signal()
    undo = Signal()
    open_person = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the strip."""
        super().__init__(parent=parent, margins=(20, 6, 16, 6))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._name = Label("", "title", wrap=True, selectable=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._minor = Badge("", Tone.WARN)
        self._facts = Label("", "muted", wrap=True, selectable=True)
        self._why = Label("", wrap=True)
        self._ticket = Label("", "number")
        self._timer = Label("", "muted")
        self.back_button, self.undo_button = QPushButton(), QPushButton()
        self.person_button = QPushButton()
        left, aside = QWidget(), QWidget()
        who = VBox(left, spacing=0)
        young = QWidget()
        mark = HBox(young)
        mark.addWidget(self._minor)
        mark.addStretch(1)
        who.addWidget(TwoColumns(self._name, young, least=520, share=(1, 0), spacing=2))
        who.addWidget(self._facts)
        who.addWidget(self._why)
        right = VBox(aside, spacing=0)
        lasting = HBox(spacing=12)
        lasting.addStretch(1)
        for label in (self._timer, self._ticket):
            lasting.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        right.addLayout(lasting)
        side = QWidget()
        exits = FlowBox(side, spacing=0, right=True)
        for button in (self.person_button, self.back_button, self.undo_button):
            button.setProperty("kind", "quiet")
            exits.addWidget(button)
        right.addWidget(side)
        self.add(TwoColumns(left, aside, least=620, share=(1, 0), spacing=8))
        self.back_button.clicked.connect(lambda: self.back_to_queue.emit())
        self.undo_button.clicked.connect(lambda: self.undo.emit())
        self.person_button.clicked.connect(lambda: self.open_person.emit())

    def show_visit(self, visit: Visit, zone: ZoneInfo, today: date) -> None:
        """Show a person and why he or she is here."""
        person, entry = visit.person, visit.entry
        self._name.setText(person.full_name)
        self._minor.setVisible(visit.is_minor)
        self._minor.show_fact(self.tr("minor: with a legal representative"), Tone.WARN)
        self._facts.setText(self._person_words(person, today))
        wanted = visit.appointment.services_of(person.id)
        times = [text.all_services(wanted, service_words.service)]
        booked = local_time.clock(visit.appointment.starts_at, zone)
        times.append(self.tr("booked {time}").replace("{time}", booked))
        if entry is not None:
            arrived = local_time.clock(entry.arrived_at, zone)
            times.append(self.tr("arrived {time}").replace("{time}", arrived))
        self._why.setText(_GAP.join(times))
        self._ticket.setText(entry.ticket if entry is not None else "")
        served = entry is not None and entry.state is QueueState.SERVING
        self.back_button.setEnabled(served)
        self.undo_button.setEnabled(served)

    def show_time(self, visit: Visit, now: datetime) -> None:
        """Show how long the present state lasts."""
        entry = visit.entry
        if entry is None:
            self._timer.setText(text.of(visit.appointment.state))
        else:
            lasted = local_time.stopwatch(entry.since, now)
            self._timer.setText(f"{text.of(entry.state)} {lasted}")

    def retranslate(self) -> None:
        """Word the side exits anew."""
        self.back_button.setText(self.tr("Back to queue…"))
        self.undo_button.setText(self.tr("Undo…"))
        self.person_button.setText(self.tr("Open person"))
        self.undo_button.setToolTip(self.tr("Take the beginning of this visit back"))

    def _person_words(self, person: Person, today: date) -> str:
        parts = []
        if person.v_number:
            number = f"{person.v_number[:4]} {person.v_number[4:7]} {person.v_number[7:]}"
            parts.append(self.tr("V-number {number}").replace("{number}", number))
        age = person.date_of_birth.age_on(today)
        born = text.shown(person.date_of_birth)
        parts.append(born if age is None else f"{born} ({age})")
        parts.append(text.nationality(person.nationality))
        if person.languages:
            spoken = words.language(person.languages[0])
            parts.append(self.tr("speaks {language}").replace("{language}", spoken))
        return _GAP.join(parts)
