"""The runner: walk along the trays in this order, scan each card, bring it to the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from counter_app.domain.issuance_days.fetching import Errand, Line
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.issuance_days.floor_page import FloorPage
from counter_app.ui.issuance_days.runner_model import Done, Result, RunnerModel
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_MARKS = {
    Errand.BRING: ("right", Tone.GOOD),
    Errand.FETCH_NOW: ("warn", Tone.WARN),
    Errand.FETCH_NEXT: ("clock", Tone.INFO),
    Errand.HOLD: ("park", Tone.QUIET),
}


class RunnerPage(FloorPage):
    """What a runner works with: numbers and places, no names."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Lay out the page."""
        super().__init__()
        self.model = RunnerModel(office, actor, tasks, self)
        self.entry = QLineEdit()
        self.entry.setMaxLength(40)
        self.field: FormField[QLineEdit] = FormField("", self.entry)
        self.panel = QFrame()
        self.icon = IconLabel("scan", "muted", 48)
        self.head = Label("", "hall-head", wrap=True)
        self.detail = Label("", "heading", wrap=True)
        self.summary = Label("", "heading")
        self.records: MarkedTableModel[Line] = MarkedTableModel(
            (), lambda line: line.card.card_id, self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self.back_button = self.button(self._bring_back, "undo")
        self.missing_button = self.button(self._miss, "doubt")
        self._told: Result | None = None
        self._build()
        self.model.changed.connect(self.show_all)
        self.table.selected.connect(lambda _line: self._judge())

    def load(self) -> None:
        """Read the list."""
        self.model.load()

    def hear_queue(self) -> None:
        """Read the list in a moment."""
        self.model.load_soon()

    def hear_cards(self) -> None:
        """Read the list in a moment."""
        self.model.load_soon()

    def take_scan(self, text: str) -> bool:
        """Take the card that was scanned."""
        self.model.fetch(text, is_scan=True)
        return True

    def begin(self) -> None:
        """Go to the line for a number."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+B", self.back_button), ("Ctrl+M", self.missing_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.field.set_label(
            self.tr("&Card"), self.tr("Scan each card as you take it out of its tray.")
        )
        self.back_button.setText(self.tr("Lay back in its tray"))
        self.missing_button.setText(self.tr("Not in its place"))
        self.table.setAccessibleName(self.tr("Cards, in the order of walking"))
        self.table.set_empty(
            self.tr("Nothing to fetch now. Cards appear here before their people are called.")
        )
        self.records.set_columns(
            (
                MarkedColumn(
                    self.tr("To do"), lambda line: text.of(line.errand),
                    icon=lambda line: _MARKS[line.errand],
                    tone=lambda line: _MARKS[line.errand][1],
                ),
                Column(self.tr("Place"), lambda line: str(line.card.place)),
                Column(self.tr("Desk"), lambda line: line.whom.desk_name, numeric=True),
                Column(self.tr("Number"), lambda line: line.whom.ticket),
                Column(self.tr("Card"), lambda line: line.card.number, stretch=True),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show what the model knows."""
        self.records.set_rows(self.model.lines)
        urgent, whole = self.model.urgent, len(self.model.lines)
        self.summary.setText(
            self.tr("To do: %1, for people at a desk: %2")
            .replace("%1", str(whole))
            .replace("%2", str(urgent))
        )
        result = self.model.result
        if result is None:
            self._put(Tone.QUIET, "scan", self.tr("Scan a card"), self._first_words())
        else:
            self._show_result(result)
        if self.table.record() is None:
            self.table.choose_row(0)
        self._judge()

    def _build(self) -> None:
        row = HBox(self.panel, margins=(20, 14, 20, 14), spacing=16)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        words = VBox(spacing=4)
        words.addWidget(self.head)
        words.addWidget(self.detail)
        row.addLayout(words, 1)
        self.box.addWidget(self.field)
        self.box.addWidget(self.panel)
        self.box.addWidget(self.summary)
        self.box.addWidget(self.table, 1)
        acts = QWidget()
        flow = FlowBox(acts, spacing=8)
        flow.addWidget(self.back_button)
        flow.addWidget(self.missing_button)
        self.box.addWidget(acts)
        self.entry.returnPressed.connect(self._entered)

    def _entered(self) -> None:
        number = self.entry.text()
        self.entry.clear()
        self.model.fetch(number)

    def _chosen(self) -> Line | None:
        found = self.table.record()
        return found if isinstance(found, Line) else None

    def _bring_back(self) -> None:
        line = self._chosen()
        if line is not None:
            self.model.bring_back(line.card.number)

    def _miss(self) -> None:
        line = self._chosen()
        if line is not None:
            self.model.miss(line.card.number)

    def _judge(self) -> None:
        line = self._chosen()
        carried = line is not None and line.errand in {Errand.BRING, Errand.HOLD}
        self.back_button.setEnabled(carried)
        self.missing_button.setEnabled(line is not None and not carried)

    def _first_words(self) -> str:
        line = self.model.lines[0] if self.model.lines else None
        if line is None:
            return self.tr("Nobody waits for a card.")
        if line.errand in {Errand.BRING, Errand.HOLD}:
            return self._where(line)
        place = self.tr("Next: %1, card %2.").replace("%1", str(line.card.place))
        return place.replace("%2", line.card.number)

    def _show_result(self, result: Result) -> None:
        number = result.number
        match result.done:
            case Done.FETCHED if result.line is not None:
                self._show_fetched(result.line)
            case Done.FETCHED:
                self._put(Tone.INFO, "info", number, self.tr("It is at its desk already."))
            case Done.BACK:
                self._put(Tone.INFO, "undo", number, self.tr("Lay it back in its tray."))
            case Done.NOT_FOUND:
                self._put(Tone.WARN, "doubt", number, self.tr("The captain has been told."))
            case Done.REFUSED if result.refusal is not None:
                self._put(Tone.BAD, "bad", number, text.error(result.refusal))
        if result is not self._told:
            self._told = result
            urgent = result.done is Done.REFUSED
            announce(self.panel, f"{self.head.text()}. {self.detail.text()}", urgent=urgent)

    def _show_fetched(self, line: Line) -> None:
        if line.whom.desk_name:
            head = self.tr("Bring to desk %1").replace("%1", line.whom.desk_name)
            self._put(Tone.GOOD, "right", head, self._card_of(line))
        else:
            head = self.tr("Keep for %1").replace("%1", line.whom.ticket)
            self._put(Tone.INFO, "park", head, self._where(line))

    def _card_of(self, line: Line) -> str:
        words = self.tr("Card %1 for number %2.").replace("%1", line.card.number)
        return words.replace("%2", line.whom.ticket)

    def _where(self, line: Line) -> str:
        if line.whom.desk_name:
            words = self.tr("Bring card %1 to desk %2.").replace("%1", line.card.number)
            return words.replace("%2", line.whom.desk_name)
        words = self.tr("Card %1: number %2 is called soon, the desk stands here then.")
        return words.replace("%1", line.card.number).replace("%2", line.whom.ticket)

    def _put(self, tone: Tone, icon: str, head: str, detail: str) -> None:
        self.icon.set_icon(icon, tone.token)
        restyle(self.panel, state=None if tone is Tone.QUIET else tone.value, panel="card")
        self.head.setText(head)
        self.head.set_tone(None if tone is Tone.QUIET else tone)
        self.detail.setText(detail)
        self.panel.setAccessibleName(f"{head}. {detail}")
