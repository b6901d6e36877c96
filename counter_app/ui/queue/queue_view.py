"""The queue: who waits, who is called, who is served, and what my desk does next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.domain.changes import AppointmentsChanged, Change, QueueChanged
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue import QueueEntry, QueueState
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.queue.desk_strip import DeskStrip
from counter_app.ui.queue.queue_model import Arrival, QueueModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import ElidedLabel
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.table import Column, DataTable, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import appointments as words

_TONES = {QueueState.CALLED: Tone.WARN, QueueState.SERVING: Tone.GOOD}
_TICK = 1000


class QueueView(Screen):
    """The queue of my location.

    Signals:
        open_visit: the UUID of the appointment whose visit is to be shown.
        open_person: the UUID of a person.
        book_for: the UUID of a person without an appointment today.
        actor_changed: the Actor, at another desk now.
    """

    open_visit = Signal(object)
    open_person = Signal(object)
    book_for = Signal(object)
    actor_changed = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Lay out the screen; `activate` fills it."""
        super().__init__(parent)
        self.setObjectName("queue")
        self.model = QueueModel(office, actor, tasks, self)
        self.strip = DeskStrip()
        self.code = QLineEdit()
        self.code.setMaxLength(512)
        self._code_field = FormField("", self.code)
        self.check_in_button = QPushButton()
        self._counts = ElidedLabel("", "muted")
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._records: RecordTableModel[QueueEntry] = RecordTableModel(
            self._columns(), lambda entry: entry.appointment_id, self
        )
        self.table = DataTable(self._records, "", sortable=False)
        self.call_button = QPushButton()
        self.undo_button = QPushButton()
        self.undo_button.setProperty("kind", "quiet")
        self.person_button = QPushButton()
        self.person_button.setProperty("kind", "quiet")
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._build()
        self._connect()
        self.retranslate()
        self._show()

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Queue")

    def activate(self) -> None:
        """Load the queue."""
        self.model.reload()
        self._timer.start()
        self.table.setFocus()

    def deactivate(self) -> None:
        """Rest."""
        self._timer.stop()

    def reload(self) -> None:
        """Load the queue anew; selection and place in the list stay."""
        self.model.reload()

    def set_actor(self, actor: Actor) -> None:
        """Go on as somebody else or at another desk."""
        self.model.set_actor(actor)

    def on_change(self, change: Change) -> None:
        """Load the queue anew when it changed."""
        here = self.model.actor.location_id
        if isinstance(change, QueueChanged | AppointmentsChanged) and change.location_id == here:
            self.model.reload()

    def on_scan(self, text: str) -> bool:
        """Check in whom a scan belongs to."""
        if self.model.actor.may(Permission.CHECK_IN):
            self.model.check_in(text)
            return True
        return False

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of the queue."""
        return (
            Shortcut("F7", self.tr("Check in by code")),
            Shortcut("F8", self.tr("Call next")),
            Shortcut("F9", self.tr("Serve, or open the visit at my desk")),
            Shortcut("Return", self.tr("Call, serve or open the selected person")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._records.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Queue"))
        self.table.set_empty(
            self.tr("Nobody is waiting. Check people in by scanning the code on their letter.")
        )
        self.strip.retranslate()
        self._code_field.set_label(self.tr("Check &in by code or scan (F7)"))
        self.check_in_button.setText(self.tr("Check in"))
        self.call_button.setText(self.tr("Call selected"))
        self.undo_button.setText(self.tr("Undo last step…"))
        self.person_button.setText(self.tr("Open person"))
        self._show_desks()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check in with Enter in the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.code.hasFocus():
            self._check_in()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.body.addWidget(self.strip)
        panel = Card(spacing=12)
        top = HBox(spacing=8)
        keep(self._code_field, lambda: self._code_field.setMaximumWidth(current().px(420)))
        top.addWidget(self._code_field)
        top.addWidget(self.check_in_button, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self._counts, 1)
        panel.add(top)
        panel.add(self.table, 1)
        buttons = QWidget()
        below = FlowBox(buttons, spacing=8)
        for button in (self.call_button, self.undo_button, self.person_button):
            below.addWidget(button)
        panel.add(buttons)
        self.body.addWidget(panel, 1)
        keep(self.table, lambda: self.table.setMinimumHeight(current().px(160)))

    def _connect(self) -> None:
        model, strip = self.model, self.strip
        model.changed.connect(self._show)
        model.changed.connect(self._show_desks)
        model.actor_changed.connect(self.actor_changed)
        model.called.connect(self._say_called)
        model.serving.connect(lambda entry: self.open_visit.emit(entry.appointment_id))
        model.over.connect(self._say_over)
        model.undone.connect(self.clear_banner)
        model.arrived.connect(self._say_arrived)
        model.finish_first.connect(self._ask_to_finish)
        strip.desk_chosen.connect(model.sit_at)
        strip.call_next.connect(model.call_next)
        strip.serve.connect(self._with_mine(model.serve))
        strip.open_visit.connect(self._serve_or_open)
        strip.not_answered.connect(self._with_mine(model.back_to_waiting))
        strip.no_show.connect(self._with_mine(model.no_show))
        strip.undo.connect(self._with_mine(self._ask_undo))
        self.check_in_button.clicked.connect(self._check_in)
        self.call_button.clicked.connect(self._call_selected)
        self.undo_button.clicked.connect(self._undo_selected)
        self.person_button.clicked.connect(self._open_person)
        self.table.selected.connect(lambda _entry: self._show_buttons())
        self.table.opened.connect(self._open)
        self._timer.timeout.connect(self._show_times)
        keys_of = (
            ("F7", self._focus_code),
            ("F8", strip.call_button.click),
            ("F9", self._serve_or_open),
        )
        for keys, act in keys_of:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _columns(self) -> tuple[Column[QueueEntry], ...]:
        def at(entry: QueueEntry) -> str:
            return local_time.clock(entry.starts_at, self.model.zone)

        def since(entry: QueueEntry) -> str:
            minutes = local_time.minutes(entry.since, self.model.now)
            return self.tr("%n min", "", minutes)

        def service(entry: QueueEntry) -> str:
            name = words.service(entry.service)
            return name if entry.persons == 1 else f"{name} · {self._persons(entry.persons)}"

        return (
            Column(self.tr("Ticket"), lambda entry: entry.ticket),
            Column(self.tr("Name"), lambda entry: entry.name, stretch=True),
            Column(self.tr("Service"), service),
            Column(self.tr("Booked"), at, numeric=True),
            Column(
                self.tr("State"),
                lambda entry: text.of(entry.state),
                tone=lambda entry: _TONES.get(entry.state),
            ),
            Column(self.tr("Since"), since, numeric=True),
            Column(self.tr("Desk"), lambda entry: entry.desk_name, numeric=True),
        )

    def _persons(self, number: int) -> str:
        return self.tr("%n persons", "", number)

    def _show(self) -> None:
        self._records.set_rows(self.model.entries)
        self._show_times()
        self._show_buttons()

    def _show_desks(self) -> None:
        self.strip.show_desks(self.model.desks, self.model.actor.desk_id)

    def _show_times(self) -> None:
        model, waiting = self.model, self.model.waiting
        if waiting:
            longest = max(local_time.minutes(entry.since, model.now) for entry in waiting)
            next_one = (
                self.tr("Next: {ticket} {name}")
                .replace("{ticket}", waiting[0].ticket)
                .replace("{name}", waiting[0].name)
            )
            counts = self.tr("%n waiting", "", len(waiting))
            longest_words = self.tr("longest %n min", "", longest)
            self._counts.setText(f"{counts} · {longest_words}")
        else:
            next_one = self.tr("Nobody is waiting.")
            self._counts.setText(next_one)
        self.strip.show_now(model.mine, model.now, model.zone, model.may_call, next_one)
        self.table.viewport().update()

    def _show_buttons(self) -> None:
        entry = self._selected()
        waits = entry is not None and entry.state is QueueState.WAITING
        actor = self.model.actor
        self.call_button.setEnabled(waits and self.model.may_call and self.model.mine is None)
        self.undo_button.setEnabled(entry is not None and actor.may(Permission.UNDO))
        self.person_button.setEnabled(entry is not None and actor.may(Permission.SEE_PEOPLE))
        self.check_in_button.setEnabled(actor.may(Permission.CHECK_IN))
        self.code.setEnabled(actor.may(Permission.CHECK_IN))

    def _selected(self) -> QueueEntry | None:
        record = self.table.record()
        return record if isinstance(record, QueueEntry) else None

    def _with_mine(self, act: Callable[[QueueEntry], object]) -> Callable[[], None]:
        def run() -> None:
            if self.model.mine is not None:
                act(self.model.mine)

        return run

    def _focus_code(self) -> None:
        self.code.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.code.selectAll()

    def _serve_or_open(self) -> None:
        mine = self.model.mine
        if mine is None:
            return
        if mine.state is QueueState.CALLED:
            self.model.serve(mine)
        else:
            self.open_visit.emit(mine.appointment_id)

    def _open(self, entry: QueueEntry) -> None:
        mine = self.model.mine
        if mine is not None and entry.appointment_id == mine.appointment_id:
            self._serve_or_open()
        elif self.call_button.isEnabled():
            self.model.call(entry)

    def _check_in(self) -> None:
        self.model.check_in(self.code.text())

    def _call_selected(self) -> None:
        entry = self._selected()
        if entry is not None:
            self.model.call(entry)

    def _undo_selected(self) -> None:
        entry = self._selected()
        if entry is not None:
            self._ask_undo(entry)

    def _open_person(self) -> None:
        entry = self._selected()
        if entry is not None:
            self.open_person.emit(entry.person_id)

    def _ask_undo(self, entry: QueueEntry) -> None:
        ask_reason(
            self,
            self.tr("Undo"),
            self.tr("Undo the last step of {ticket} {name}?")
            .replace("{ticket}", entry.ticket)
            .replace("{name}", entry.name),
            self.tr("Undo"),
            lambda reason: self.model.undo(entry, reason),
        )

    def _ask_to_finish(self, entry: QueueEntry) -> None:
        ask(
            self,
            self.tr("Call next"),
            self.tr("{ticket} {name} is still being served. Finish this visit?")
            .replace("{ticket}", entry.ticket)
            .replace("{name}", entry.name),
            self.tr("Finish and call next"),
            self.tr("Go on serving"),
            self.model.finish_and_call_next,
        )

    def _say_called(self, entry: QueueEntry) -> None:
        self.clear_banner()
        self.table.select(entry.appointment_id)
        self.strip.serve_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_over(self, entry: QueueEntry) -> None:
        words_ = self.tr("{ticket} is over.").replace("{ticket}", entry.ticket)
        self.show_banner(Tone.INFO, words_, self.tr("Undo…"), lambda: self._ask_undo(entry))

    def _say_arrived(self, arrival: Arrival) -> None:
        entry = arrival.entry
        if entry is None:
            self._say_not_arrived(arrival)
            return
        self.code.clear()
        self.table.select(entry.appointment_id)
        sentence = (
            self.tr("{name} is in the queue already, with {ticket}.")
            if arrival.was_there
            else self.tr("{name} is checked in, with {ticket}.")
        )
        shown = sentence.replace("{name}", entry.name).replace("{ticket}", entry.ticket)
        self.show_banner(Tone.INFO if arrival.was_there else Tone.GOOD, shown)

    def _say_not_arrived(self, arrival: Arrival) -> None:
        said = (
            text.error(arrival.refusal)
            if arrival.refusal is not None
            else self.tr("There is no appointment here today for this person.")
        )
        person_id = arrival.person_id
        if person_id is not None:
            self.show_banner(
                Tone.WARN, said, self.tr("Book"), lambda: self.book_for.emit(person_id)
            )
        else:
            self.show_banner(Tone.WARN, said)
            self.code.selectAll()
