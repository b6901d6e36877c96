"""The strip above the queue: my desk, whom it is busy with, and the one next step."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from counter_app.domain.planning.opening import Desk
from counter_app.domain.queue import QueueEntry, QueueState
from counter_app.ui import local_time, text
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.two_columns import TwoColumns
from counter_app.ui.words import appointments as words


class DeskStrip(Card):
    """Shows what the desk is doing; the button that comes next is the coloured one.

    Signals:
        desk_chosen: the UUID of a desk, or None.
        call_next, serve, open_visit, not_answered, no_show, undo: what was pressed.
    """

    desk_chosen = Signal(object)
    call_next = Signal()
    serve = Signal()
    open_visit = Signal()
    not_answered = Signal()
    no_show = Signal()
    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the strip, with no desk."""
        super().__init__(parent=parent, margins=(16, 12, 16, 12))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.desk: QComboBox = QComboBox()
        self._desk_field = FormField("", self.desk)
        self._ticket = Label("", "number")
        self._name = Label("", "strong")
        self._facts = Label("", "muted", wrap=True)
        self.call_button = QPushButton()
        self.serve_button = QPushButton()
        self.visit_button = QPushButton()
        self.missing_button = QPushButton()
        self.no_show_button = QPushButton()
        self.undo_button = QPushButton()
        for button in (self.missing_button, self.no_show_button, self.undo_button):
            button.setProperty("kind", "quiet")
        now = QWidget()
        row = HBox(now, spacing=20)
        row.addWidget(self._desk_field, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._ticket)
        who = VBox(spacing=2)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self._facts)
        who.addStretch(1)
        row.addLayout(who, 1)
        part, first, second = QWidget(), QWidget(), QWidget()
        acts = VBox(part, spacing=4)
        main = FlowBox(first, spacing=8, right=True)
        side = FlowBox(second, spacing=0, right=True)
        for button in (self.serve_button, self.visit_button, self.call_button):
            main.addWidget(button)
        for button in (self.missing_button, self.no_show_button, self.undo_button):
            side.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(first)
        acts.addWidget(second)
        acts.addStretch(1)
        self.add(TwoColumns(now, part, least=720, share=(1, 0), spacing=12))
        self._connect()

    def show_desks(self, desks: Sequence[Desk], mine: UUID | None) -> None:
        """Offer the desks of the location."""
        self.desk.blockSignals(True)
        self.desk.clear()
        self.desk.addItem(self.tr("No desk"), None)
        for desk in desks:
            self.desk.addItem(self.tr("Desk {name}").replace("{name}", desk.name), desk.id)
            if desk.id == mine:
                self.desk.setCurrentIndex(self.desk.count() - 1)
        self.desk.blockSignals(False)

    def show_now(
        self, entry: QueueEntry | None, now: datetime, zone: ZoneInfo, may_call: bool,
        next_one: str, closes_at: datetime | None = None,
    ) -> None:  # fmt: skip
        """Show whom the desk is busy with; `next_one` says who waits first, or why nobody."""
        state = None if entry is None else entry.state
        called, serving = state is QueueState.CALLED, state is QueueState.SERVING
        self._ticket.setText(entry.ticket if entry else "")
        self._ticket.setVisible(entry is not None)
        if entry is None:
            self._name.setText(self.tr("Free") if may_call else self.tr("Choose your desk"))
            self._facts.setText(" · ".join((*self._closing(closes_at, now, zone), next_one)))
        else:
            self._name.setText(entry.name)
            self._facts.setText(
                " · ".join(
                    (
                        text.all_services(entry.services, words.service),
                        f"{text.of(entry.state)} {local_time.stopwatch(entry.since, now)}",
                        self.tr("booked {time}").replace(
                            "{time}", local_time.clock(entry.starts_at, zone)
                        ),
                        *self._closing(closes_at, now, zone),
                    )
                )
            )
        self.serve_button.setVisible(called)
        self.visit_button.setVisible(serving)
        self.missing_button.setVisible(called)
        self.no_show_button.setVisible(called)
        self.undo_button.setVisible(called or serving)
        closed = closes_at is not None and closes_at <= now
        self.call_button.setEnabled(may_call and not called and not closed)
        self._mark(self.serve_button if called else
                   self.visit_button if serving else self.call_button)  # fmt: skip

    def retranslate(self) -> None:
        """Word the strip anew."""
        self.setAccessibleName(self.tr("My desk"))
        self._desk_field.set_label(self.tr("My &desk"))
        self.call_button.setText(self.tr("Call next (F8)"))
        self.serve_button.setText(self.tr("Serve (F9)"))
        self.visit_button.setText(self.tr("Open visit (F9)"))
        self.missing_button.setText(self.tr("Not answered"))
        self.no_show_button.setText(self.tr("No-show"))
        self.undo_button.setText(self.tr("Undo…"))
        self.missing_button.setToolTip(self.tr("Back to the queue, to be called again"))

    def _closing(self, at: datetime | None, now: datetime, zone: ZoneInfo) -> tuple[str, ...]:
        if at is None:
            return ()
        said = self.tr("closes at {time}") if now < at else self.tr("closed at {time}")
        return (said.replace("{time}", local_time.clock(at, zone)),)

    def _mark(self, default: QPushButton) -> None:
        for button in (self.call_button, self.serve_button, self.visit_button):
            kind = "primary" if button is default else None
            if button.property("kind") != kind:
                restyle(button, kind=kind)

    def _connect(self) -> None:
        self.desk.currentIndexChanged.connect(
            lambda _index: self.desk_chosen.emit(self.desk.currentData())
        )
        self.call_button.clicked.connect(lambda: self.call_next.emit())
        self.serve_button.clicked.connect(lambda: self.serve.emit())
        self.visit_button.clicked.connect(lambda: self.open_visit.emit())
        self.missing_button.clicked.connect(lambda: self.not_answered.emit())
        self.no_show_button.clicked.connect(lambda: self.no_show.emit())
        self.undo_button.clicked.connect(lambda: self.undo.emit())
