"""The desk's day: who comes, who is here, who is done, and what needs somebody."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.queue import QueueEntry
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.today.day_columns import columns
from counter_app.ui.today.day_lines import DayFilter, DayRow
from counter_app.ui.today.today_model import TodayModel
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.tone import Tone

_TICK = 20_000
"""Milliseconds between two looks at the clock."""
_ATTENTION = (DayFilter.LATE, DayFilter.LONG, DayFilter.NO_CARD)
_MOST_FREE = 2
"""So many services have their first free time shown; the tip has them all."""


class TodayView(Screen):
    """The appointments of a day, with filters, what needs attention, and checking in.

    Signals:
        open_person: the id of a person.
        open_visit: the id of an appointment whose person is here.
        book_for: the id of a person to book for.
    """

    open_person = Signal(object)
    open_visit = Signal(object)
    book_for = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("today")
        self._actor = actor
        self.model = TodayModel(office, actor, tasks, self)
        self._date, self._clock = Label("", "title", wrap=True), Label("", "muted")
        self._free = Label("", "muted", wrap=True)
        self._ending = Label("", "strong", wrap=True)
        self._ending.set_tone(Tone.WARN)
        self.before, self.after = QToolButton(), QToolButton()
        self.present = QPushButton()
        self.filters = ChoiceBar()
        self.records: MarkedTableModel[DayRow] = MarkedTableModel((), lambda row: row.line.id, self)
        self.table = SteadyTable(self.records, "", sortable=False)
        self.check_in, self.visit = QPushButton(), QPushButton()
        self.person, self.book = QPushButton(), QPushButton()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("TodayView", "Today")

    def activate(self) -> None:
        """Load the day, and look at the clock now and then."""
        self.model.load()
        self._tick.start()

    def deactivate(self) -> None:
        """Rest while another screen is in front."""
        self._tick.stop()

    def on_change(self, change: Change) -> None:
        """Load anew if the change concerns the day."""
        self.model.hear(change)

    def restore_focus(self) -> None:
        """Begin in the list."""
        super().restore_focus()
        if self.focusWidget() is self.before:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Load the day anew."""
        self.model.load()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("F2", self.tr("Check in the chosen person")),
            Shortcut("Return", self.tr("Open the visit, or the person who is not here yet")),
            Shortcut("Ctrl+O", self.tr("Open the person")),
            Shortcut("Ctrl+B", self.tr("Book an appointment for the person")),
            Shortcut("Ctrl+1", self.tr("First filter; Ctrl+2 the second, and so on")),
            Shortcut("Alt+Left", self.tr("The day before")),
            Shortcut("Alt+Right", self.tr("The day after")),
            Shortcut("Alt+Home", self.tr("Back to today")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self.records.set_columns(columns(self))
        self.before.setAccessibleName(self.tr("The day before"))
        self.after.setAccessibleName(self.tr("The day after"))
        self.before.setToolTip(self.tr("The day before") + " (Alt+←)")
        self.after.setToolTip(self.tr("The day after") + " (Alt+→)")
        self.present.setText(self.tr("Today"))
        self.filters.setAccessibleName(self.tr("Which appointments are shown"))
        self.table.setAccessibleName(self.tr("Appointments of the day"))
        self.check_in.setText(self.tr("Check in") + "  F2")
        self.visit.setText(self.tr("Open visit"))
        self.person.setText(self.tr("Open person"))
        self.book.setText(self.tr("Book"))
        self._show()

    def _build(self) -> None:
        head = HBox(spacing=8)
        for button, icon in ((self.before, "left"), (self.after, "right")):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("kind", "quiet")
            keep_icon(button, icon, "accent")
            head.addWidget(button)
        head.addWidget(self._date, 1)
        head.addWidget(self.present)
        head.addWidget(self._clock)
        self.body.addLayout(head)
        self.body.addWidget(self._ending)
        card = Card(margins=12, spacing=10)
        for wanted in DayFilter:
            self.filters.add(wanted, "warn" if wanted in _ATTENTION else "")
        card.add(self.filters)
        card.add(self.table, 1)
        card.add(self._free)
        foot = QWidget()
        actions = FlowBox(foot, spacing=8, right=True)
        self.check_in.setProperty("kind", "primary")
        for action in (self.book, self.person, self.visit, self.check_in):
            action.setAutoDefault(False)
            actions.addWidget(action)
        card.add(foot)
        self.body.addWidget(card, 1)
        self.filters.choose(self.model.filter)

    def _connect(self) -> None:
        self.model.changed.connect(self._show)
        self.model.checked_in.connect(self._welcome)
        self.filters.chosen.connect(self._choose)
        self.table.selected.connect(self._enable)
        self.table.opened.connect(self._open)
        self.before.clicked.connect(lambda: self.model.go(-1))
        self.after.clicked.connect(lambda: self.model.go(1))
        self.present.clicked.connect(self.model.go_today)
        self.check_in.clicked.connect(self._check_in)
        self.visit.clicked.connect(self._open_visit)
        self.person.clicked.connect(self._open_person)
        self.book.clicked.connect(self._book)
        self._tick.timeout.connect(self.model.tick)
        for keys, button in (
            ("F2", self.check_in), ("Ctrl+O", self.person), ("Ctrl+B", self.book),
            ("Alt+Left", self.before), ("Alt+Right", self.after), ("Alt+Home", self.present),
        ):  # fmt: skip
            self._bind(keys, button)
        for place, wanted in enumerate(DayFilter, 1):
            self._bind(f"Ctrl+{place}", self.filters.button(wanted))

    def _bind(self, keys: str, button: QPushButton | QToolButton) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)

    def _row(self) -> DayRow | None:
        row = self.table.record()
        return row if isinstance(row, DayRow) else None

    def _choose(self, wanted: object) -> None:
        if isinstance(wanted, DayFilter):
            self.filters.choose(wanted)
            self.model.show_only(wanted)

    def _open(self, row: DayRow) -> None:
        if self.model.may_open_visit(row):
            self.open_visit.emit(row.line.id)
        else:
            self.open_person.emit(row.line.person_id)

    def _open_visit(self) -> None:
        row = self._row()
        if row is not None and self.model.may_open_visit(row):
            self.open_visit.emit(row.line.id)

    def _open_person(self) -> None:
        row = self._row()
        if row is not None:
            self.open_person.emit(row.line.person_id)

    def _book(self) -> None:
        row = self._row()
        if row is not None:
            self.book_for.emit(row.line.person_id)

    def _check_in(self) -> None:
        row = self._row()
        if row is not None:
            self.clear_banner()
            self.model.check_in(row)
            self._enable()

    def _welcome(self, entry: QueueEntry) -> None:
        words = self.tr("%1 is checked in with ticket %2.")
        self.show_banner(Tone.GOOD, words.replace("%1", entry.name).replace("%2", entry.ticket))

    def _show(self) -> None:
        model, day = self.model, self.model.day
        self._word_filters()
        self.records.set_rows(model.rows())
        self.table.mark_before(model.next_row())
        if self._row() is None and model.rows():
            self.table.choose_row(model.next_row() or 0)
        self.present.setVisible(day is not None and not model.is_today)
        if day is not None:
            self._date.setText(text.long_day(day))
            now = model.now.astimezone(model.zone)
            self._clock.setText(f"{self._actor.location_name} · {now:%H:%M}")
        self._word_free()
        self._word_ending()
        self._enable()

    def _word_filters(self) -> None:
        count = self.model.count
        words = {
            DayFilter.STILL: self.tr("Still to come %1"),
            DayFilter.HERE: self.tr("Here %1"),
            DayFilter.DONE: self.tr("Done %1"),
            DayFilter.ALL: self.tr("All %1"),
            DayFilter.LATE: self.tr("Late %1"),
            DayFilter.LONG: self.tr("Waiting long %1"),
            DayFilter.NO_CARD: self.tr("No card here %1"),
        }
        for wanted, sentence in words.items():
            number = count(wanted)
            self.filters.set_words(wanted, sentence.replace("%1", str(number)))
            button = self.filters.button(wanted)
            button.setVisible(wanted not in _ATTENTION or number > 0 or button.isChecked())
        empty = {
            DayFilter.STILL: self.tr("Nobody is still to come. Press Ctrl+4 to see all."),
            DayFilter.HERE: self.tr("Nobody is here now. Who comes in is checked in with F2."),
            DayFilter.DONE: self.tr("Nobody is done yet."),
            DayFilter.ALL: self.tr("No appointments on this day. Book one on Appointments."),
        }
        self.table.set_empty(empty.get(self.model.filter, self.tr("Nothing needs attention now.")))

    def _word_ending(self) -> None:
        """Tell which mandates run out or ran out unended."""
        words = self.tr("Mandates that run out or ran out: %1. Look at Partners.")
        numbers = ", ".join(one.number for one in self.model.ending)
        self._ending.setText(words.replace("%1", numbers) if numbers else "")
        self._ending.setVisible(bool(numbers))

    def _word_free(self) -> None:
        none = self.tr("none")
        lines = [
            f"{text.service(kind)} {self._moment(start.starts_at) if start else none}"
            for kind, start in self.model.free
        ]
        self._free.setText(self.tr("Next free:") + " " + " · ".join(lines[:_MOST_FREE]))
        self._free.setToolTip("\n".join(lines))
        self._free.setVisible(bool(lines))

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(self.model.zone)
        if local.date() == self.model.day:
            return f"{local:%H:%M}"
        return f"{text.short_day(local.date())} {local:%H:%M}"

    def _enable(self, _record: object = None) -> None:
        row = self._row()
        self.check_in.setEnabled(self.model.may_check_in(row))
        self.visit.setEnabled(self.model.may_open_visit(row))
        self.person.setEnabled(row is not None)
        self.book.setEnabled(row is not None and self._actor.may(Permission.BOOK))
