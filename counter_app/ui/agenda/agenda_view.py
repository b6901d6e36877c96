"""The agenda's screen: a day or a week on a time axis, the coming weeks, and lists to take away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from counter_app.devices.ports import Printer
from counter_app.domain.appointments import Appointment, AppointmentState, DayLine, FreeStart
from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor, Permission
from counter_app.services.agenda import ListKind
from counter_app.services.office import Office
from counter_app.ui import local_time
from counter_app.ui.agenda.agenda_model import SEASON_DAYS, AgendaModel, Span
from counter_app.ui.agenda.head_bar import HeadBar
from counter_app.ui.agenda.list_columns import columns
from counter_app.ui.agenda.season_map import SeasonMap
from counter_app.ui.agenda.timeline import Timeline
from counter_app.ui.agenda.visit_panel import VisitPanel
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_TICK = 30_000
"""Milliseconds between two looks at the clock."""
_HERE = frozenset({AppointmentState.ARRIVED, AppointmentState.IN_SERVICE})
_KINDS = {
    ListKind.XLSX: "XLSX (*.xlsx)", ListKind.CSV: "CSV (*.csv)", ListKind.PDF: "PDF (*.pdf)",
}  # fmt: skip


class AgendaView(Screen):
    """A location's days, drawn.

    Signals:
        open_person: the id of a person.
        open_visit: the id of an appointment whose person is here.
        book_for: the id of a person to book for.
    """

    open_person = Signal(object)
    open_visit = Signal(object)
    book_for = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, printer: Printer | None = None
    ) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("agenda")
        self.model = AgendaModel(office, actor, tasks, self)
        self._tasks, self._printer = tasks, printer
        self._language = ""
        self.head = HeadBar(has_printer=printer is not None)
        self.timeline = Timeline(lambda: self.model.now, self.model.may_move)
        self.records: MarkedTableModel[DayLine] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "", sortable=False)
        self.season = SeasonMap()
        self._season_card = Card(margins=14)
        self.visit = VisitPanel()
        self._stack = QStackedWidget()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("AgendaView", "Agenda")

    def activate(self) -> None:
        """Load the days, and look at the clock now and then."""
        self.model.load()
        self._tick.start()

    def deactivate(self) -> None:
        """Rest while another screen is in front."""
        self.timeline.leave_move()
        self._tick.stop()

    def on_change(self, change: Change) -> None:
        """Load anew if the change concerns what is shown."""
        self.model.hear(change)

    def reload(self) -> None:
        """Load anew."""
        self.model.load()

    def set_actor(self, actor: Actor) -> None:
        """Go on at another desk."""
        self.model.actor = actor

    def restore_focus(self) -> None:
        """Begin on the time axis, or in the list."""
        front = self.table if self.model.span is Span.LIST else self.timeline
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("Day; Ctrl+2 week, Ctrl+3 list")),
            Shortcut("Alt+Left", self.tr("Earlier")),
            Shortcut("Alt+Right", self.tr("Later")),
            Shortcut("Alt+Home", self.tr("Back to today")),
            Shortcut("Up", self.tr("The arrow keys go from visit to visit")),
            Shortcut("M", self.tr("Move the chosen visit: arrow keys, Enter, Esc")),
            Shortcut("+", self.tr("Taller; - for smaller")),
            Shortcut("Return", self.tr("Open the visit, or the person who is not here yet")),
            Shortcut("Ctrl+O", self.tr("Open the person")),
            Shortcut("Ctrl+E", self.tr("Take the list away: XLSX, CSV, PDF")),
            Shortcut("Ctrl+P", self.tr("Print the list")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._language = self.locale().name()[:2]
        self.head.retranslate()
        self.visit.retranslate()
        self.records.set_columns(columns(self._zone, lambda: self.model.now))
        self.table.setAccessibleName(self.tr("Appointments"))
        self.table.set_empty(self.tr("No appointments in this week."))
        self._season_card.set_title(self.tr("The coming weeks"), self.tr("% full"))
        self.timeline.describe()
        self.season.describe()
        self._show()

    def _build(self) -> None:
        self.body.addWidget(self.head)
        for part in (self.timeline, self.table):
            self._stack.addWidget(part)
        main = Card(margins=8)
        main.add(self._stack, 1)
        side = QWidget()
        rows = VBox(side, spacing=12)
        rows.addWidget(self.visit)
        self._season_card.add(self.season)
        rows.addWidget(self._season_card)
        rows.addStretch(1)
        self.body.addWidget(TwoColumns(main, side, least=860, share=(5, 2)), 1)

    def _connect(self) -> None:
        model, timeline, head = self.model, self.timeline, self.head
        model.changed.connect(self._show)
        model.starts_ready.connect(self._show_starts)
        model.moved.connect(self._say_moved)
        model.cancelled.connect(self._say_cancelled)
        model.list_ready.connect(self._keep_list)
        timeline.chosen.connect(lambda _line: self._show_visit())
        timeline.opened.connect(self._open)
        timeline.move_begun.connect(model.find_starts)
        timeline.move_wanted.connect(self._ask_to_move)
        timeline.day_wanted.connect(model.go)
        self.table.selected.connect(lambda _line: self._show_visit())
        self.table.opened.connect(self._open)
        self.season.day_chosen.connect(model.go_to)
        head.span_chosen.connect(model.show_span)
        head.place_chosen.connect(model.show_place)
        head.step_wanted.connect(model.go)
        head.today_wanted.connect(lambda: model.go_to(None))
        head.zoom_wanted.connect(timeline.zoom)
        head.list_wanted.connect(self._make_list)
        head.print_wanted.connect(lambda: self._make_list(None))
        self.visit.move_button.clicked.connect(self._begin_move)
        self.visit.cancel_button.clicked.connect(self._ask_to_cancel)
        self.visit.person_button.clicked.connect(self._open_person)
        self.visit.visit_button.clicked.connect(self._open_visit)
        self._tick.timeout.connect(self._look_at_clock)
        for keys, button in (
            ("Alt+Left", head.before), ("Alt+Right", head.after), ("Alt+Home", head.present),
            ("Ctrl+E", head.export), ("Ctrl+P", head.printing),
            ("Ctrl+O", self.visit.person_button),
            *((f"Ctrl+{n}", head.spans.button(span)) for n, span in enumerate(Span, 1)),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self._print_next = False

    def _zone(self) -> ZoneInfo:
        place = self.model.place
        return place.tz if place else ZoneInfo("Europe/Amsterdam")

    def _chosen(self) -> DayLine | None:
        if self.model.span is not Span.LIST:
            return self.timeline.line
        record = self.table.record()
        return record if isinstance(record, DayLine) else None

    def _show(self) -> None:
        model = self.model
        self.head.show_state(model)
        self._stack.setCurrentWidget(self.table if model.span is Span.LIST else self.timeline)
        if model.span is Span.LIST:
            self.records.set_rows(tuple(line for day in model.days for line in day.lines))
            if self.table.record() is None:
                self.table.choose_row(0)
        elif not self.timeline.is_moving:
            self.timeline.show_days(model.days)
        if model.today is not None:
            monday = model.today - timedelta(days=model.today.weekday())
            self.season.show_season(monday, SEASON_DAYS + 3, model.season, model.today)
            self.season.show_day(model.first_day if model.span is Span.DAY else None)
        self._show_visit()

    def _show_visit(self) -> None:
        line = self._chosen()
        self.visit.show_visit(
            line, self.model.now, self._zone(), may_move=self.model.may_move(line),
            is_here=self._may_open(line),
        )  # fmt: skip

    def _may_open(self, line: DayLine | None) -> bool:
        return (
            line is not None and line.state in _HERE and self.model.actor.may(Permission.HAND_OUT)
        )

    def _look_at_clock(self) -> None:
        self.timeline.viewport().update()
        self._show_visit()

    def _begin_move(self) -> None:
        line = self._chosen()
        if line is None:
            return
        if self.model.span is Span.LIST:
            self.model.show_span(Span.WEEK)
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        self.timeline.choose(line.id)
        self.model.find_starts(line)

    def _show_starts(self, line: DayLine, starts: Sequence[FreeStart]) -> None:
        self.timeline.show_starts(line, starts)
        self.show_banner(
            Tone.INFO, self.tr("Arrow keys or a click choose a free time, Esc leaves.")
        )

    def _ask_to_move(self, line: DayLine, to: datetime) -> None:
        zone = self._zone()
        self.clear_banner()
        words = self.tr("Move {name} from {old} to {new}? A letter about the change is made.")
        ask(
            self, self.tr("Move"),
            words.replace("{name}", line.name)
            .replace("{old}", local_time.moment_words(line.starts_at, zone))
            .replace("{new}", local_time.moment_words(to, zone)),
            self.tr("Move"), self.tr("Leave it"), lambda: self.model.move(line, to),
        )  # fmt: skip

    def _say_moved(self, made: Appointment, line: DayLine) -> None:
        at = local_time.moment_words(made.starts_at, self._zone())
        words = self.tr("{name} is moved to {new}.").replace("{name}", line.name)
        self.show_banner(Tone.GOOD, words.replace("{new}", at))

    def _ask_to_cancel(self) -> None:
        line = self._chosen()
        if line is not None:
            ask_reason(
                self, self.tr("Cancel appointment"),
                self.tr("The time is given back, and the letter's code does not work any more."),
                self.tr("Cancel appointment"),
                lambda reason: self.model.cancel(line, reason),
            )  # fmt: skip

    def _say_cancelled(self, gone: Appointment) -> None:
        self.show_banner(
            Tone.GOOD,
            self.tr("The appointment of {name} is cancelled.").replace("{name}", gone.name),
        )

    def _open(self, line: DayLine) -> None:
        if self._may_open(line):
            self.open_visit.emit(line.id)
        else:
            self.open_person.emit(line.person_id)

    def _open_person(self) -> None:
        line = self._chosen()
        if line is not None:
            self.open_person.emit(line.person_id)

    def _open_visit(self) -> None:
        line = self._chosen()
        if self._may_open(line) and line is not None:
            self.open_visit.emit(line.id)

    def _make_list(self, kind: ListKind | None) -> None:
        """Make a list; without a kind for the printer."""
        self._print_next = kind is None
        self.model.make_list(kind or ListKind.PDF, self._language)

    def _keep_list(self, kind: ListKind, data: bytes) -> None:
        printer = self._printer
        if self._print_next and printer is not None:
            self._tasks.run(
                self.model, lambda: printer.print_pdf(data, "agenda"),
                lambda _: self.show_banner(Tone.GOOD, self.tr("The list was printed.")),
                lane="printer",
            )  # fmt: skip
            return
        save_as(
            self, self.tr("Take the list away"), f"agenda.{kind.value}", _KINDS[kind], data,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )  # fmt: skip
