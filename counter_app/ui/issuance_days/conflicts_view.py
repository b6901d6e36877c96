"""The screen of cases: what came home from machines without a network and waits for a decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from counter_app.domain.changes import Change, IssuanceDaysChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor
from counter_app.domain.packages.conflict import Conflict, ConflictKind, Remedy
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.issuance_days.bringing_home import BroughtHome
from counter_app.ui.issuance_days.conflicts_model import ConflictsModel, Shelf
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.reason_dialog import ReasonDialog, ask_reason
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_URGENT: Final = frozenset(
    {
        ConflictKind.RECALLED, ConflictKind.CARD_MISSING, ConflictKind.CARD_TWICE,
        ConflictKind.HANDED_OUT_AT_HOME, ConflictKind.DOCUMENT_REPORTED,
        ConflictKind.MANDATE_ENDED, ConflictKind.PACKAGE_WITHDRAWN,
    }
)  # fmt: skip
"""Cases in which a card may be in a hand where it should not be."""


class ConflictsView(Screen):
    """Cases on two shelves, one of them looked at, and the two ways to settle it."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("conflicts")
        self.model = ConflictsModel(office, actor, tasks, self)
        self._title, self._hint = Label("", "title"), Label("", "muted", wrap=True)
        self.shelves = ChoiceBar()
        self.bring, self.record, self.keep_out = QPushButton(), QPushButton(), QPushButton()
        self.says, self.next = Label("", "strong", wrap=True), Label("", "muted", wrap=True)
        self.records: MarkedTableModel[Conflict] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "")
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("ConflictsView", "Came home")

    def activate(self) -> None:
        """Read the cases."""
        self.model.load()

    def reload(self) -> None:
        """Read the cases anew."""
        self.model.load()

    def on_change(self, change: Change) -> None:
        """Read anew when a day changed."""
        if isinstance(change, IssuanceDaysChanged):
            self.model.load()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("To decide; Ctrl+2 decided")),
            Shortcut("Ctrl+B", self.tr("Bring results home")),
            Shortcut("Ctrl+R", self.tr("Put on record")),
            Shortcut("Ctrl+O", self.tr("Keep out")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Came home"))
        self.shelves.setAccessibleName(self.tr("Which cases"))
        self.bring.setText(self.tr("Bring results home…"))
        self.record.setText(self.tr("Put on record…"))
        self.keep_out.setText(self.tr("Keep out…"))
        self.table.setAccessibleName(self.tr("Cases"))
        self.records.set_columns(self._columns())
        self._show()

    def ask(self, remedy: Remedy) -> ReasonDialog | None:
        """Ask why a case is settled so, and settle it."""
        one = self.table.record()
        if one is None or one.remedy is not None:
            return None
        if remedy is Remedy.RECORD:
            title, act = self.tr("Put on record"), self.tr("Put on record")
            words = self.tr(
                "It goes on record as it happened, in the name of who did it. Say why it may."
            )
        else:
            title, act = self.tr("Keep out"), self.tr("Keep out")
            words = self.tr(
                "It does not go on record. What came home stays in the register, whole, with your "
                "reason. Say what was found out."
            )
        return ask_reason(
            self, title, words, act, lambda reason: self.model.settle(one, remedy, reason)
        )

    def choose_files(self) -> QFileDialog:
        """Ask for files of results and bring them home."""
        dialog = QFileDialog(self, self.tr("Results of machines"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Results (*.home);;All files (*)"))
        dialog.filesSelected.connect(self.model.bring_home)
        dialog.open()
        return dialog

    def _columns(self) -> tuple[Column[Conflict], ...]:
        return (
            Column(self.tr("When"), lambda one: text.moment(one.at), lambda one: one.at),
            MarkedColumn(
                self.tr("Why it waits"), lambda one: text.of(one.kind), stretch=True,
                tip=lambda one: text.of(one.kind), tone=_tone,
                icon=lambda one: (_tone(one).icon, _tone(one)),
            ),
            Column(self.tr("About"), _about, stretch=True, tip=_about),
            Column(self.tr("What"), lambda one: text.of(one.item_kind)),
            Column(self.tr("Machine"), lambda one: one.device_name),
        )  # fmt: skip

    def _build(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self._hint)
        card = Card(margins=14, spacing=10)
        top = QWidget()
        line = FlowBox(top, spacing=8)
        for shelf in Shelf:
            self.shelves.add(shelf)
        self.shelves.choose(self.model.shelf)
        line.addWidget(self.shelves)
        line.addWidget(self.bring)
        card.add(top)
        card.add(self.table, 1)
        self.body.addWidget(card, 1)
        case = Card(margins=14, spacing=8)
        case.add(self.says)
        case.add(self.next)
        tools = QWidget()
        buttons = FlowBox(tools, spacing=8, right=True)
        for button, icon in ((self.keep_out, "cross"), (self.record, "check")):
            keep_icon(button, icon)
            buttons.addWidget(button)
        keep_icon(self.bring, "imports")
        case.add(tools)
        self.body.addWidget(case)

    def _connect(self) -> None:
        model = self.model
        self.shelves.chosen.connect(self._choose)
        self.table.selected.connect(lambda _one: self._show_case())
        self.bring.clicked.connect(self.choose_files)
        self.record.clicked.connect(lambda: self.ask(Remedy.RECORD))
        self.keep_out.clicked.connect(lambda: self.ask(Remedy.KEEP_OUT))
        model.changed.connect(self._show)
        model.settled.connect(self._say_settled)
        model.brought.connect(self._say_brought)
        keys: list[tuple[str, Callable[[], object]]] = [
            (f"Ctrl+{n}", self.shelves.button(shelf).click) for n, shelf in enumerate(Shelf, 1)
        ]
        keys += [
            ("Ctrl+B", self.bring.click), ("Ctrl+R", self.record.click),
            ("Ctrl+O", self.keep_out.click),
        ]  # fmt: skip
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _choose(self, shelf: object) -> None:
        if isinstance(shelf, Shelf):
            self.shelves.choose(shelf)
            self.clear_banner()
            self.model.show(shelf)

    def _show(self) -> None:
        model = self.model
        for shelf, words, count in (
            (Shelf.OPEN, self.tr("To decide (%1)"), len(model.open)),
            (Shelf.SETTLED, self.tr("Decided (%1)"), len(model.done)),
        ):
            self.shelves.set_words(shelf, words.replace("%1", str(count)))
        self._hint.setText(
            self.tr(
                "What machines did without the network goes on record by itself. Where the office "
                "knew better meanwhile, it waits here, complete, until somebody decides."
            )
        )
        nothing = {
            Shelf.OPEN: self.tr(
                "Nothing waits. Bring the results of the machines home when their day is closed."
            ),
            Shelf.SETTLED: self.tr("Nothing was decided yet."),
        }
        self.table.set_empty(nothing[model.shelf])
        self.records.set_rows(model.cases)
        if self.table.record() is None:
            self.table.choose_row(0)
        self._show_case()

    def _show_case(self) -> None:
        one = self.table.record()
        is_open = one is not None and one.remedy is None
        self.record.setEnabled(is_open)
        self.keep_out.setEnabled(is_open)
        if one is None:
            self.says.setText(self.tr("No case is chosen."))
            self.next.setText("")
            return
        self.says.setText(" ".join((text.of(one.kind), *self._facts(one))))
        self.next.setText(self._advice(one))

    def _facts(self, one: Conflict) -> list[str]:
        facts = []
        if one.code:
            facts.append(text.error(Refused(Code(one.code))))
        if one.others:
            facts.append(self.tr("Also on: %1.").replace("%1", ", ".join(one.others)))
        if one.operator_name:
            facts.append(self.tr("Done by %1.").replace("%1", one.operator_name))
        return facts

    def _advice(self, one: Conflict) -> str:
        if one.remedy is not None:
            words = self.tr("Decided: %1. Reason: %2")
            return words.replace("%1", text.of(one.remedy)).replace("%2", one.reason)
        others = self.model.beside(one)
        if others:
            return self.tr(
                "%n more reason(s) stand against the same thing. It goes on record when all are "
                "decided so.", "", others,
            )  # fmt: skip
        if one.kind in _URGENT:
            return self.tr(
                "The card may be in a hand where it should not be. Call the person, then decide."
            )
        return self.tr("Find out what happened, with the machine's operator. Then decide.")

    def _say_settled(self, one: Conflict) -> None:
        words = self.tr("Decided: %1.").replace("%1", text.of(one.remedy) if one.remedy else "")
        if one.remedy is Remedy.KEEP_OUT and one.number:
            stays = self.tr(
                "For the office card %1 lies where it lay. Is it not there? Report it in Custody."
            )
            self.show_banner(Tone.WARN, f"{words} {stays.replace('%1', one.number)}")
            return
        self.show_banner(Tone.GOOD, words)

    def _say_brought(self, done: BroughtHome) -> None:
        if done.failed:
            name, why = done.failed[0]
            self.show_banner(Tone.BAD, f"{name}: {text.error(why)}")
            return
        words = self.tr("Brought home: %1 on record, %2 to decide.")
        words = words.replace("%1", str(done.accepted)).replace("%2", str(done.conflicts))
        self.show_banner(Tone.WARN if done.conflicts else Tone.GOOD, words)


def _about(one: Conflict) -> str:
    return " · ".join(part for part in (one.number, one.person) if part)


def _tone(one: Conflict) -> Tone:
    if one.remedy is not None:
        return Tone.QUIET
    return Tone.BAD if one.kind in _URGENT else Tone.WARN
