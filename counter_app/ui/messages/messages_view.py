"""The screen of messages to applicants: what failed, what waits to be printed, what went out."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from counter_app.devices.ports import Printer
from counter_app.domain.changes import Change
from counter_app.domain.messages import Delivery, DeliveryState
from counter_app.domain.operators import Actor
from counter_app.services.messages import Letter
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.messages.messages_model import MessagesModel, Shelf
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_TONES = {
    DeliveryState.SENT: Tone.GOOD,
    DeliveryState.FAILED: Tone.WARN,
    DeliveryState.DOUBTFUL: Tone.WARN,
    DeliveryState.DEAD: Tone.BAD,
}


class MessagesView(Screen):
    """Four shelves of messages, and what to do with one: try again, print, go to the person.

    Signals:
        open_person: the person whom a message is written to is to be shown.
    """

    open_person = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks, printer: Printer | None) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("messages")
        self.model = MessagesModel(office, actor, tasks, printer, self)
        self._title, self._hint = Label("", "title"), Label("", "muted", wrap=True)
        self.shelves = ChoiceBar()
        self.person, self.again = QPushButton(), QPushButton()
        self.print, self.print_all = QPushButton(), QPushButton()
        self.records: MarkedTableModel[Delivery] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "")
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("MessagesView", "Messages")

    def activate(self) -> None:
        """Read the shelf."""
        self.model.load()

    def reload(self) -> None:
        """Read the shelf anew."""
        self.model.load()

    def on_change(self, change: Change) -> None:
        """Read anew when messages went out or failed."""
        self.model.hear(change)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("To look at; Ctrl+2 to 4 the other lists")),
            Shortcut("Ctrl+R", self.tr("Try again")),
            Shortcut("Ctrl+P", self.tr("Print as letter")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Messages"))
        self.shelves.setAccessibleName(self.tr("Which messages"))
        self.person.setText(self.tr("Open person"))
        self.again.setText(self.tr("Try again"))
        self.print.setText(self.tr("Print as letter"))
        self.print_all.setText(self.tr("Print all"))
        self.table.setAccessibleName(self.tr("Messages"))
        self._show()

    def _columns(self) -> tuple[Column[Delivery], ...]:
        """Return the columns; why something failed only where something did."""
        why: tuple[Column[Delivery], ...] = ()
        if self.model.shelf is Shelf.TROUBLED:
            why = (Column(self.tr("Why"), self._why, stretch=True, tip=self._why),)
        return (
            Column(self.tr("Made"), lambda one: self._at(one.created_at),
                   lambda one: one.created_at),
            Column(self.tr("Person"), lambda one: one.name, stretch=True,
                   tip=lambda one: one.name),
            Column(self.tr("What"), lambda one: text.of(one.kind)),
            Column(self.tr("By"), lambda one: text.of(one.channel)),
            Column(self.tr("Visit"), lambda one: self._at(one.starts_at),
                   lambda one: one.starts_at),
            MarkedColumn(
                self.tr("State"), lambda one: text.of(one.state), tone=self._tone,
                icon=lambda one: (self._tone(one).icon, self._tone(one)),
            ),
            *why,
        )  # fmt: skip

    def _build(self) -> None:
        self.body.addWidget(self._title)
        card = Card(margins=14, spacing=10)
        tools = QWidget()
        buttons = FlowBox(tools, spacing=8, right=True)
        for shelf in Shelf:
            self.shelves.add(shelf)
        self.shelves.choose(self.model.shelf)
        keep_icon(self.person, "people")
        keep_icon(self.again, "refresh")
        keep_icon(self.print, "printer")
        keep_icon(self.print_all, "printer", "on-accent")
        self.print_all.setProperty("kind", "primary")
        for button in (self.person, self.again, self.print, self.print_all):
            buttons.addWidget(button)
        card.add(self.shelves)
        card.add(self._hint)
        card.add(tools)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        model = self.model
        self.shelves.chosen.connect(self._choose)
        self.table.selected.connect(lambda _one: self._show_buttons())
        self.table.opened.connect(lambda _one: self._open_person())
        self.person.clicked.connect(self._open_person)
        self.again.clicked.connect(self.try_again)
        self.print.clicked.connect(self._print)
        self.print_all.clicked.connect(model.print_all)
        model.changed.connect(self._show)
        model.tried_again.connect(
            lambda: self.show_banner(Tone.GOOD, self.tr("It is in the queue again."))
        )
        model.printed.connect(self._say_printed)
        model.letter_made.connect(self._save)
        keys = [(f"Ctrl+{n}", self.shelves.button(shelf)) for n, shelf in enumerate(Shelf, 1)]
        for key, button in [*keys, ("Ctrl+R", self.again), ("Ctrl+P", self.print)]:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def try_again(self) -> QMessageBox | None:
        """Put the chosen message back into the queue; ask first where it may have arrived."""
        one = self.table.record()
        if not self.model.may_try_again(one):
            return None
        if one.state is not DeliveryState.DOUBTFUL:
            self.model.try_again(one)
            return None
        return ask(
            self,
            self.tr("It may have arrived"),
            self.tr(
                "The message was handed to the server, but no answer came back. If it is sent "
                "again, the person may get it twice."
            ),
            self.tr("Send again"),
            self.tr("Leave it"),
            lambda: self.model.try_again(one),
        )

    def _open_person(self) -> None:
        one = self.table.record()
        if one is not None:
            self.open_person.emit(one.person_id)

    def _print(self) -> None:
        one = self.table.record()
        if self.model.may_print(one):
            self.model.print_one(one)

    def _choose(self, shelf: object) -> None:
        if isinstance(shelf, Shelf):
            self.shelves.choose(shelf)
            self.clear_banner()
            self.model.show(shelf)

    def _show(self) -> None:
        counts = self.model.standing
        troubled = counts.failed + counts.doubtful + counts.dead
        for shelf, words, count in (
            (Shelf.TROUBLED, self.tr("To look at (%1)"), troubled),
            (Shelf.TO_PRINT, self.tr("To print (%1)"), counts.to_print),
            (Shelf.WAITING, self.tr("Waiting (%1)"), counts.waiting),
            (Shelf.DONE, self.tr("Went out (%1)"), counts.sent),
        ):
            self.shelves.set_words(shelf, words.replace("%1", str(count)))
        shelf = self.model.shelf
        self._hint.setText(self._hints()[shelf])
        self.table.set_empty(self._nothing()[shelf])
        columns = self._columns()
        if [one.heading for one in columns] != [one.heading for one in self.records.columns]:
            self.records.set_columns(columns)
        self.records.set_rows(self.model.messages)
        if self.table.record() is None:
            self.table.choose_row(0)
        self._show_buttons()

    def _hints(self) -> dict[Shelf, str]:
        return {
            Shelf.TROUBLED: self.tr(
                "What failed is tried again by itself. What is in doubt or given up waits for you: "
                "correct the address and try again, or print the letter."
            ),
            Shelf.TO_PRINT: self.tr("These people have no e-mail address. Print and post."),
            Shelf.WAITING: self.tr("These go out within a minute, when the mail server answers."),
            Shelf.DONE: self.tr("What went out, and what was overtaken before it could."),
        }

    def _nothing(self) -> dict[Shelf, str]:
        return {
            Shelf.TROUBLED: self.tr(
                "Nothing to look at. All messages went out or are on their way."
            ),
            Shelf.TO_PRINT: self.tr("No letter waits to be printed."),
            Shelf.WAITING: self.tr("No message waits."),
            Shelf.DONE: self.tr("Nothing went out yet."),
        }

    def _show_buttons(self) -> None:
        one = self.table.record()
        self.person.setEnabled(one is not None)
        self.again.setEnabled(self.model.may_try_again(one))
        self.print.setEnabled(self.model.may_print(one))
        wanted = self.model.shelf is Shelf.TO_PRINT and self.model.has_printer
        self.print_all.setVisible(wanted)
        self.print_all.setEnabled(bool(self.model.messages))

    def _say_printed(self, count: int) -> None:
        words = self.tr("%1 letters went to the printer.").replace("%1", str(count))
        self.show_banner(Tone.GOOD, words)

    def _save(self, letter: Letter) -> None:
        save_as(
            self, self.tr("Save letter"), "letter.pdf", "PDF (*.pdf)", letter.pdf,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )  # fmt: skip

    def _at(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.model.zone):%d-%m-%Y %H:%M}"

    def _why(self, one: Delivery) -> str:
        if one.failure is None:
            return ""
        words = text.of(one.failure) + (f" ({one.reply})" if one.reply else "")
        if one.state is DeliveryState.FAILED:
            again = self.tr("next try %1").replace("%1", self._at(one.due_at))
            return f"{words}; {again}"
        return words

    @staticmethod
    def _tone(one: Delivery) -> Tone:
        return _TONES.get(one.state, Tone.QUIET)
