"""The door: a scan, one big answer, one key to let in."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from counter_app.devices.ports import SlipPrinter
from counter_app.domain.issuance_days.door import Candidate, DoorAnswer
from counter_app.domain.operators import Actor
from counter_app.domain.queue import PriorityReason
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.issuance_days.answer_panel import AnswerPanel, look
from counter_app.ui.issuance_days.door_model import DoorModel, Past
from counter_app.ui.issuance_days.floor_page import FloorPage
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns


class DoorPage(FloorPage):
    """What a host at the door works with."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Lay out the page."""
        super().__init__()
        self.model = DoorModel(office, actor, tasks, self)
        self.panel = AnswerPanel()
        self.entry = QLineEdit()
        self.entry.setMaxLength(200)
        self.field: FormField[QLineEdit] = FormField("", self.entry)
        self.facts = Label("", "strong", wrap=True)
        self.let_in_button = self.button(self._admit, "check", primary=True)
        self.first_words = Label("", "muted", wrap=True)
        self.reasons: dict[PriorityReason, QPushButton] = {}
        self._first = QWidget()
        self.choices: MarkedTableModel[Candidate] = MarkedTableModel(
            (), lambda one: one.person_id, self
        )
        self.names = SteadyTable(self.choices, "", sortable=False)
        self.records: MarkedTableModel[Past] = MarkedTableModel((), lambda one: one.at, self)
        self.past = SteadyTable(self.records, "", sortable=False)
        self.past_words = Label("", "heading")
        self._empty = EmptyState(icon="days")
        self._build()
        self.model.changed.connect(self.show_all)
        self.model.answered.connect(self._go_on)
        self.model.named.connect(self._go_to_names)
        self.model.let_in.connect(lambda _answer: self._begin_anew())
        self.show_all()

    def use_slips(self, printer: SlipPrinter | None) -> None:
        """Print a slip for whoever is let in."""
        self.model.use_slips(printer)

    def load(self) -> None:
        """Read how the day stands."""
        self.model.load()

    def hear_queue(self) -> None:
        """Count anew who is inside."""
        self.model.load()

    def hear_day(self) -> None:
        """Read anew whether the day runs and who was called early."""
        self.model.load()

    def take_scan(self, text: str) -> bool:
        """Ask what a scan means."""
        if self.model.is_running:
            self.model.look(text, is_scan=True)
        return True

    def begin(self) -> None:
        """Go to the line for what is typed."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        first = next(iter(self.reasons.values()))
        return (("Ctrl+Return", self.let_in_button), ("Ctrl+P", first))

    def press(self, keys: str) -> None:
        """Press a button; of the reasons the first one is gone to: a person chooses."""
        if keys != "Ctrl+P":
            super().press(keys)
        elif self._first.isVisible():
            next(iter(self.reasons.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.field.set_label(
            self.tr("&Letter, card, passport or V-number; or a name"),
            self.tr("Scan, or type and press Enter. Enter lets in when the answer is green."),
        )
        self.let_in_button.setText(self.tr("Let in"))
        self.first_words.setText(self.tr("Or let in before others, because this person:"))
        for reason, button in self.reasons.items():
            button.setText(text.of(reason))
        self.names.setAccessibleName(self.tr("People with this name"))
        self.names.set_empty(self.tr("Nobody with this name is expected today."))
        self.choices.set_columns(
            (
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
                Column(self.tr("Born"), lambda one: text.shown(one.date_of_birth)),
                Column(self.tr("Time"), self._time, numeric=True),
                Column(self.tr("Institution"), lambda one: one.institution),
            )
        )
        self.past_words.setText(self.tr("Last scans"))
        self.past.setAccessibleName(self.tr("Last scans"))
        self.past.set_empty(self.tr("Nobody was scanned yet."))
        self.records.set_columns(
            (
                Column(self.tr("At"), self._at, numeric=True),
                MarkedColumn(self.tr("Answer"), self._said, icon=_mark, stretch=True),
                Column(self.tr("Number"), lambda one: one.answer.ticket if one.is_in else ""),
            )
        )
        self.show_all()

    def show_all(self) -> None:
        """Show what the model knows."""
        model = self.model
        is_open = model.is_running or not model.is_loaded
        self._columns.setVisible(is_open)
        self._empty.setVisible(not is_open)
        if not is_open:
            self._show_closed()
        self._show_facts()
        if model.answer is None and not model.candidates and not model.typed:
            self.panel.show_nothing(
                self.tr("Scan a letter"), self.tr("The answer stands here at once.")
            )
        elif model.answer is None:
            self.panel.show_nothing(
                self.tr("%n with this name", "", len(model.candidates)),
                self.tr("Choose with the arrows and Enter, or type more letters."),
            )
        elif model.is_in:
            self.panel.show_let_in(model.answer)
        else:
            self.panel.show_answer(model.answer, model.zone, model.reason)
        self.names.setVisible(model.answer is None and bool(model.typed))
        self.choices.set_rows(model.candidates)
        self.let_in_button.setVisible(model.may_let_in)
        self._first.setVisible(model.may_put_first)
        self.records.set_rows(tuple(model.past))

    def _build(self) -> None:
        left, right = QWidget(), QWidget()
        column = VBox(left, spacing=12)
        column.addWidget(self.field)
        column.addWidget(self.panel)
        column.addWidget(self.let_in_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.let_in_button.setProperty("kind", "hall-primary")
        self.let_in_button.setAutoDefault(True)  # Enter presses it, as it does in the line above
        reasons = VBox(self._first, spacing=6)
        reasons.addWidget(self.first_words)
        row = QWidget()
        flow = FlowBox(row, spacing=6)
        for reason in PriorityReason:
            button = self.button(partial(self.model.admit, reason))
            button.setAutoDefault(True)
            self.reasons[reason] = button
            flow.addWidget(button)
        reasons.addWidget(row)
        column.addWidget(self._first)
        column.addWidget(self.names, 1)
        column.addStretch(0)
        side = VBox(right, spacing=8)
        side.addWidget(self.facts)
        side.addWidget(self.past_words)
        side.addWidget(self.past, 1)
        self._columns = TwoColumns(left, right, least=820, share=(5, 3), spacing=20)
        self.box.addWidget(self._columns, 1)
        self.box.addWidget(self._empty, 1)
        self.entry.returnPressed.connect(self._entered)
        self.names.opened.connect(self._chosen)

    def _entered(self) -> None:
        """Ask what was typed; an empty line lets in whom the answer is about."""
        typed = self.entry.text().strip()
        if typed:
            self.entry.clear()
            self.model.look(typed)
        else:
            self._admit()

    def _admit(self) -> None:
        self.model.admit()

    def _go_on(self, _answer: DoorAnswer) -> None:
        """Go where the next key is due."""
        target = self.let_in_button if self.model.may_let_in else self.entry
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_names(self) -> None:
        self.names.choose_row(0)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_anew(self) -> None:
        self.entry.clear()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, one: object) -> None:
        if isinstance(one, Candidate):
            self.model.choose(one)

    def _show_facts(self) -> None:
        now = self.model.now
        if now is None:
            self.facts.setText("")
            return
        inside = self.tr("Inside: %1").replace("%1", str(now.inside))
        if now.holds is not None:
            inside = (
                self.tr("Inside: %1 of %2")
                .replace("%1", str(now.inside))
                .replace("%2", str(now.holds))
            )
        parts = [inside]
        if now.is_full:
            parts.append(self.tr("The hall is full: let people wait outside."))
        if now.called_until is not None:
            until = local_time.clock(now.called_until, self.model.zone)
            parts.append(self.tr("Called early: all before %1.").replace("%1", until))
        self.facts.setText("\n".join(parts))
        self.facts.set_tone(Tone.WARN if now.is_full else None)

    def _show_closed(self) -> None:
        if self.model.now is None:
            self._empty.set_words(
                self.tr("There is no issuance day here today"),
                self.tr("On such a day this page says who may come in. Plan one first."),
            )
        else:
            self._empty.set_words(
                self.tr("The day has not begun"),
                self.tr("Its captain lets it begin on the page Board. Scans wait until then."),
            )

    def _time(self, one: Candidate) -> str:
        return local_time.clock(one.starts_at, self.model.zone)

    def _at(self, one: Past) -> str:
        return local_time.clock(one.at, self.model.zone)

    def _said(self, one: Past) -> str:
        return self.tr("Was let in") if one.is_in else text.of(one.answer.verdict)


def _mark(one: Past) -> tuple[str, Tone]:
    return ("good", Tone.GOOD) if one.is_in else look(one.answer.verdict)
