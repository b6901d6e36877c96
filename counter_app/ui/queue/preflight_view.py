"""The look ahead: who comes in vain tomorrow, and what to do about it today."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.changes import AppointmentsChanged, CardsChanged, Change
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue.preflight import PreflightLine, Readiness, Remedy
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.queue.preflight_model import PreflightModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.table import Column, DataTable, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns
from counter_app.ui.words import appointments as words

_TONES = {
    Readiness.READY: Tone.GOOD, Readiness.CARD_ELSEWHERE: Tone.BAD,
    Readiness.CARD_COMING: Tone.WARN, Readiness.NO_CARD: Tone.BAD,
    Readiness.ALREADY_HANDED_OUT: Tone.WARN, Readiness.CARD_BLOCKED: Tone.BAD,
    Readiness.NOT_NEEDED: Tone.WARN,
}  # fmt: skip


class PreflightView(Screen):
    """The expected people of a day, those for whom something has to be done on top.

    Signals:
        open_person: the UUID of a person.
        book_for: the UUID of a person whose visit is to be moved by hand.
    """

    open_person = Signal(object)
    book_for = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        """Lay the screen out; `activate` fills it."""
        super().__init__(parent)
        self.setObjectName("preflight")
        self.model = PreflightModel(office, actor, tasks, self)
        self._day = Label("", "heading")
        self._counts = Label("", "muted", wrap=True)
        self.earlier_button, self.later_button = QPushButton(), QPushButton()
        self._records: RecordTableModel[PreflightLine] = RecordTableModel(
            self._columns(), lambda line: (line.expected.appointment_id, line.expected.person_id,
                                           line.expected.service), self,
        )  # fmt: skip
        self.table = DataTable(self._records, "", sortable=False)
        self.move_button, self.off_button = QPushButton(), QPushButton()
        self.tell_button, self.all_button = QPushButton(), QPushButton()
        self.person_button = QPushButton()
        for button in (self.off_button, self.all_button, self.person_button):
            button.setProperty("kind", "quiet")
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("PreflightView", "Look ahead")

    def activate(self) -> None:
        """Look at the next day on which somebody is expected."""
        self.model.reload()
        self.table.setFocus()

    def reload(self) -> None:
        """Look at the day anew."""
        self.model.reload()

    def on_change(self, change: Change) -> None:
        """Look anew when appointments or cards here changed."""
        here = self.model.actor.location_id
        if isinstance(change, AppointmentsChanged | CardsChanged) and change.location_id == here:
            self.model.reload()

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._records.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("People expected"))
        self.table.set_empty(self.tr("Nobody is expected on this day."))
        self.earlier_button.setText(self.tr("Day before"))
        self.later_button.setText(self.tr("Day after"))
        self.move_button.setText(self.tr("Move…"))
        self.tell_button.setText(self.tr("Send message…"))
        self.off_button.setText(self.tr("Call off…"))
        self.person_button.setText(self.tr("Open person"))
        self._show()

    def _build(self) -> None:
        panel = Card(spacing=12)
        said, days = QWidget(), QWidget()
        words = HBox(said, spacing=8)
        words.addWidget(self._day)
        words.addWidget(self._counts, 1)
        turn = FlowBox(days, spacing=8, right=True)
        turn.addWidget(self.earlier_button)
        turn.addWidget(self.later_button)
        panel.add(TwoColumns(said, days, least=560, share=(1, 0), spacing=8))
        panel.add(self.table, 1)
        buttons = QWidget()
        row = FlowBox(buttons, spacing=8)
        for button in (
            self.move_button, self.tell_button, self.all_button, self.off_button,
            self.person_button,
        ):  # fmt: skip
            row.addWidget(button)
        panel.add(buttons)
        self.body.addWidget(panel, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.free_found.connect(self._ask_to_move)
        model.settled.connect(self._say_settled)
        model.told.connect(self._say_told)
        self.earlier_button.clicked.connect(lambda: model.go(-1))
        self.later_button.clicked.connect(lambda: model.go(1))
        self.table.selected.connect(lambda _line: self._show_buttons())
        self.table.opened.connect(lambda line: self.open_person.emit(line.expected.person_id))
        self.move_button.clicked.connect(self._move)
        self.tell_button.clicked.connect(self._tell)
        self.all_button.clicked.connect(self._tell_all)
        self.off_button.clicked.connect(self._call_off)
        self.person_button.clicked.connect(self._open_person)

    def _columns(self) -> tuple[Column[PreflightLine], ...]:
        def at(line: PreflightLine) -> str:
            return local_time.clock(line.expected.starts_at, self.model.zone)

        def where(line: PreflightLine) -> str:
            card = line.card
            if card is None or line.readiness not in {Readiness.READY, Readiness.CARD_ELSEWHERE}:
                return ""
            if line.readiness is Readiness.READY:
                return str(card.place)
            return card.location_name

        def told(line: PreflightLine) -> str:
            if line.told_at is None:
                return ""
            return local_time.moment_words(line.told_at, self.model.zone)

        return (
            Column(self.tr("Booked"), at, numeric=True),
            Column(self.tr("Name"), lambda line: line.expected.name, stretch=True),
            Column(self.tr("Service"), lambda line: words.service(line.expected.service)),
            Column(self.tr("Found"), lambda line: text.of(line.readiness),
                   tone=lambda line: _TONES.get(line.readiness)),
            Column(self.tr("Card lies"), where),
            Column(self.tr("Best remedy"),
                   lambda line: text.of(line.remedies[0]) if line.remedies else ""),
            Column(self.tr("Told"), told),
        )  # fmt: skip

    def _show(self) -> None:
        model = self.model
        self._records.set_rows(model.lines)
        self._day.setText(local_time.day_words(model.day) if model.day else "")
        expected = self.tr("%n expected", "", len(model.lines))
        todo = self.tr("something to do for %n", "", model.todo)
        self._counts.setText(f"{expected} · {todo}" if model.lines else "")
        self._show_buttons()

    def _show_buttons(self) -> None:
        line, may = self._chosen(), self.model.actor.may(Permission.BOOK)
        remedies = line.remedies if line else ()
        moves = Remedy.MOVE in remedies or Remedy.MOVE_TO_CARD in remedies
        self.move_button.setEnabled(moves and may)
        self.off_button.setEnabled(Remedy.CALL_OFF in remedies and may)
        releases = Remedy.RELEASE in remedies
        self.tell_button.setEnabled(
            may and line is not None and (releases or line.notice is not None)
        )
        number = len(self.model.untold)
        self.all_button.setText(self.tr("Send message to %n…", "", number))
        self.all_button.setVisible(number > 1)
        self.all_button.setEnabled(may)
        self.person_button.setEnabled(line is not None)

    def _chosen(self) -> PreflightLine | None:
        record = self.table.record()
        return record if isinstance(record, PreflightLine) else None

    def _move(self) -> None:
        line = self._chosen()
        if line is None:
            return
        if Remedy.MOVE_TO_CARD in line.remedies:
            self.model.find_free(line)
        else:
            self.book_for.emit(line.expected.person_id)

    def _ask_to_move(self, line: PreflightLine, at: datetime) -> None:
        card = line.card
        question = (
            self.tr("Move {name} to {place}, {when}? That is where the card lies.")
            .replace("{name}", line.expected.name)
            .replace("{place}", card.location_name if card else "")
            .replace("{when}", local_time.moment_words(at, self.model.zone))
        )
        ask(
            self, self.tr("Move"), question, self.tr("Move"), self.tr("Leave it as it is"),
            lambda: self.model.move_to_card(line, at),
        )  # fmt: skip

    def _call_off(self) -> None:
        line = self._chosen()
        if line is not None:
            ask_reason(
                self, self.tr("Call off"),
                self.tr("Call off the visit of {name}? A letter about it is made.")
                .replace("{name}", line.expected.name),
                self.tr("Call off"), lambda reason: self.model.call_off(line, reason),
            )  # fmt: skip

    def _tell(self) -> None:
        line = self._chosen()
        if line is None:
            return
        name, stay = line.expected.name, self.tr("Leave it as it is")
        if Remedy.RELEASE in line.remedies:
            said = self.tr("Tell {name} that the visit is not needed? Its time is given back.")
            ask(
                self, self.tr("Send message"), said.replace("{name}", name),
                self.tr("Send and give back"), stay, lambda: self.model.release(line),
            )  # fmt: skip
        elif line.notice is not None:
            said = self.tr("Tell {name} to call before coming? The visit stays. {what}")
            ask(
                self, self.tr("Send message"),
                said.replace("{name}", name).replace("{what}", text.of(line.notice)),
                self.tr("Send"), stay, lambda: self.model.tell(line),
            )  # fmt: skip

    def _tell_all(self) -> None:
        number = len(self.model.untold)
        said = self.tr(
            "Tell %n people that they would come in vain? Their visits stay.", "", number
        )
        ask(
            self, self.tr("Send message"), said, self.tr("Send"), self.tr("Leave it as it is"),
            self.model.tell_all,
        )  # fmt: skip

    def _say_told(self, number: int) -> None:
        self.show_banner(Tone.GOOD, self.tr("%n are told.", "", number))

    def _open_person(self) -> None:
        line = self._chosen()
        if line is not None:
            self.open_person.emit(line.expected.person_id)

    def _say_settled(self, line: PreflightLine) -> None:
        said = self.tr("It is settled for {name}.").replace("{name}", line.expected.name)
        self.show_banner(Tone.GOOD, said)
