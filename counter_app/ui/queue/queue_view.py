"""The queue: who waits, who is called, who is served, and what my desk does next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.domain.changes import AppointmentsChanged, Change, QueueChanged
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue import QueueEntry, QueueState
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.queue.act_bar import ActBar
from counter_app.ui.queue.desk_strip import DeskStrip
from counter_app.ui.queue.held_order import HeldOrder
from counter_app.ui.queue.queue_columns import QueueColumns
from counter_app.ui.queue.queue_detours import QueueDetours
from counter_app.ui.queue.queue_model import Arrival, QueueModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import ElidedLabel
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import DataTable, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_TICK = 1000


class QueueView(Screen):
    """The queue of my location.

    Signals:
        open_visit: the UUID of the appointment whose visit is to be shown.
        open_person: the UUID of a person.
        book_for: the UUID of a person without an appointment today.
        actor_changed: the Actor, at another desk now.
        call_screen_wanted: the screen in the hall is to be opened.
    """

    open_visit = Signal(object)
    open_person = Signal(object)
    book_for = Signal(object)
    actor_changed = Signal(object)
    call_screen_wanted = Signal()

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
        self._order = HeldOrder()
        self._columns = QueueColumns(
            self.model, lambda entry: entry.appointment_id in self._order.gone, self
        )
        self._records: RecordTableModel[QueueEntry] = RecordTableModel(
            self._columns.all(), lambda entry: entry.appointment_id, self
        )
        self.table = DataTable(self._records, "", sortable=False)
        self.acts = ActBar()
        self.walk_in_button = QPushButton()
        self.screen_button = QPushButton()
        self.desks_button = QPushButton()
        for button in (self.desks_button, self.screen_button):
            button.setProperty("kind", "quiet")
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._detours = QueueDetours(self, self.model, self.acts, self._selected, office, tasks)
        self._build()
        self._connect()
        self.retranslate()
        self._show()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("QueueView", "Queue")

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
            self.model.reload_soon()

    def on_scan(self, text: str) -> bool:
        """Check in whom a scan belongs to."""
        if self.model.actor.may(Permission.CHECK_IN):
            self.model.check_in(text, is_scan=True)
            return True
        return False

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of the queue."""
        return (
            Shortcut("F5", self.tr("Close a desk at a time, or keep it open")),
            Shortcut("F6", self.tr("Let somebody in without an appointment")),
            Shortcut("F7", self.tr("Check in by code")),
            Shortcut("F8", self.tr("Call next")),
            Shortcut("F9", self.tr("Serve, or open the visit at my desk")),
            Shortcut("Return", self.tr("Call, serve or open the selected person")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._records.set_columns(self._columns.all())
        self.table.setAccessibleName(self.tr("Queue"))
        self.table.set_empty(
            self.tr("Nobody is waiting. Check people in by scanning the code on their letter.")
        )
        self.strip.retranslate()
        self._code_field.set_label(self.tr("Check &in by code or scan (F7)"))
        self.check_in_button.setText(self.tr("Check in"))
        self.walk_in_button.setText(self.tr("Without appointment… (F6)"))
        self.desks_button.setText(self.tr("Desks… (F5)"))
        self.desks_button.setToolTip(self.tr("Close a desk at a time, or keep it open"))
        self.screen_button.setText(self.tr("Call screen"))
        self.screen_button.setToolTip(self.tr("Show the calls on the screen in the hall"))
        self.acts.retranslate()
        self._show_desks()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep every row where it is while the pointer is over the list."""
        if watched is self.table.viewport():
            if event.type() is QEvent.Type.Enter:
                self._order.is_held = True
            elif event.type() is QEvent.Type.Leave:
                self._order.is_held = False
                self._show()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check in with Enter in the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.code.hasFocus():
            self._check_in()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.body.addWidget(self.strip)
        panel = Card(spacing=12)
        about, ways, buttons = QWidget(), QWidget(), QWidget()
        right = HBox(about, spacing=8)
        keep(self._code_field, lambda: self._code_field.setMaximumWidth(current().px(420)))
        row = FlowBox(buttons, spacing=8)
        for button in (self.check_in_button, self.walk_in_button):
            row.addWidget(button)
        below = VBox(ways)
        below.addStretch(1)
        below.addWidget(buttons)
        coming = TwoColumns(self._code_field, ways, least=470, share=(1, 0), spacing=8)
        right.addWidget(self._counts, 1)
        right.addWidget(self.desks_button, 0, Qt.AlignmentFlag.AlignBottom)
        right.addWidget(self.screen_button, 0, Qt.AlignmentFlag.AlignBottom)
        panel.add(TwoColumns(coming, about, least=820, share=(3, 2)))
        panel.add(self.table, 1)
        panel.add(self.acts)
        self.body.addWidget(panel, 1)
        keep(self.table, lambda: self.table.setMinimumHeight(current().px(160)))

    def _connect(self) -> None:
        model, strip = self.model, self.strip
        model.changed.connect(self._show)
        model.changed.connect(self._show_desks)
        model.actor_changed.connect(self.actor_changed)
        model.called.connect(self._say_called)
        model.serving.connect(lambda entry: self.open_visit.emit(entry.appointment_id))
        model.over.connect(self.say_over)
        model.undone.connect(self.clear_banner)
        model.arrived.connect(self.say_arrived)
        model.finish_first.connect(self._ask_to_finish)
        strip.desk_chosen.connect(model.sit_at)
        strip.call_next.connect(model.call_next)
        strip.serve.connect(self._with_mine(model.serve))
        strip.open_visit.connect(self._serve_or_open)
        strip.not_answered.connect(self._with_mine(model.back_to_waiting))
        strip.no_show.connect(self._with_mine(model.no_show))
        strip.undo.connect(self._with_mine(self._detours.ask_undo))
        self.check_in_button.clicked.connect(self._check_in)
        self.desks_button.clicked.connect(self._detours.show_desks)
        self.walk_in_button.clicked.connect(self._detours.let_in)
        self._detours.person_wanted.connect(self.open_person)
        self._detours.model.over.connect(self.say_over)
        self._detours.let_in_done.connect(self._say_let_in)
        self.screen_button.clicked.connect(self.call_screen_wanted)
        self.table.selected.connect(lambda _entry: self._show_buttons())
        self.table.opened.connect(self._open)
        self._timer.timeout.connect(self._show_times)
        self.table.viewport().installEventFilter(self)
        keys_of = (
            ("F5", self.desks_button.click),
            ("F6", self.walk_in_button.click),
            ("F7", self._focus_code),
            ("F8", strip.call_button.click),
            ("F9", self._serve_or_open),
        )
        for keys, act in keys_of:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show(self) -> None:
        self._records.set_rows(self._order.show(self.model.entries))
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
        self.strip.show_now(model.mine, model.now, model.zone, model.may_call, next_one,
                            model.closes_at)  # fmt: skip
        self.table.viewport().update()

    def _show_buttons(self) -> None:
        entry = self._selected()
        model, actor = self.model, self.model.actor
        gone = entry is not None and entry.appointment_id in self._order.gone
        free = model.may_call and model.mine is None
        self.acts.judge(None if gone else entry, actor, free)
        self.strip.setVisible(actor.may(Permission.CALL))
        may_close = actor.may(Permission.CALL) or actor.may(Permission.PLAN)
        self.desks_button.setVisible(may_close)
        self.walk_in_button.setEnabled(actor.may(Permission.CHECK_IN))
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
        elif self.acts.buttons["call"].isEnabled():
            self.model.call(entry)

    def _check_in(self) -> None:
        self.model.check_in(self.code.text())

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

    def say_over(self, entry: QueueEntry) -> None:
        """Say that a visit is over, with the way back."""
        words_ = self.tr("{ticket} is over.").replace("{ticket}", entry.ticket)
        self.show_banner(Tone.INFO, words_, self.tr("Undo…"), lambda: self._detours.ask_undo(entry))

    def say_arrived(self, arrival: Arrival) -> None:
        """Say who is in the queue now, or why nobody is."""
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

    def _say_let_in(self, entry: QueueEntry) -> None:
        self.model.replace(entry)
        self.say_arrived(Arrival(entry=entry))

    def _say_not_arrived(self, arrival: Arrival) -> None:
        said = (
            text.error(arrival.refusal)
            if arrival.refusal is not None
            else self.tr("There is no appointment here today for this person.")
        )
        person_id, admits = arrival.person_id, arrival.admits
        if admits is not None:
            self.show_banner(Tone.WARN, said, self.tr("Let in"), lambda: self.model.admit(admits))
        elif person_id is not None:
            self.show_banner(
                Tone.WARN, said, self.tr("Book"), lambda: self.book_for.emit(person_id)
            )
        else:
            self.show_banner(Tone.WARN, said)
            self.code.selectAll()
