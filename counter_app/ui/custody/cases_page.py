"""Cases: what is out of order, until when it must be reported, and how it was settled."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from counter_app.domain.custody.shipment import REMEDIES, Case, CaseKind, Remedy
from counter_app.domain.operators import Permission
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.part_model import PartModel
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.page_parts import wrapping_row
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class CasesModel(PartModel):
    """What is to be settled here.

    Signals:
        settled: the Case that was settled.
        blocked: the Case of a card that was blocked.
        made: the report of a missing card as PDF.
    """

    settled = Signal(object)
    blocked = Signal(object)
    made = Signal(object)

    cases: tuple[Case, ...] = ()
    with_settled = False

    @property
    def open_ones(self) -> int:
        """How many are still open."""
        return sum(case.closed_at is None for case in self.cases)

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self.office.store.clock.now()

    @property
    def late(self) -> int:
        """How many reports are overdue."""
        return sum(case.is_late(self.now) for case in self.cases)

    def load(self) -> None:
        """Read what is open, and what was settled where that is wanted."""
        office, actor, settled = self.office, self.actor, self.with_settled

        def work() -> tuple[Case, ...]:
            past = office.cases.settled(actor) if settled else ()
            return (*office.cases.open_cases(actor), *past)

        def done(found: tuple[Case, ...]) -> None:
            self.cases = found
            self.changed.emit()

        self.tasks.run(self, work, done)

    def show_settled(self, wanted: bool) -> None:
        """Show settled cases too, or open ones only."""
        self.with_settled = wanted
        self.load()

    def settle(self, case: Case, remedy: Remedy, reference: str) -> None:
        """Settle a case."""
        office, actor = self.office, self.actor

        def done(made: Case) -> None:
            self.settled.emit(made)
            self.load()

        self.gestures.run(
            ("settle", case.id, remedy, reference),
            lambda key: office.cases.settle(actor, case.id, remedy, key, reference=reference),
            done,
        )

    @property
    def may_block(self) -> bool:
        """Whether the actor blocks cards wherever they are, and not in the own stock only."""
        return self.actor.may(Permission.PLAN)

    def block(self, number: str, note: str) -> None:
        """Block a card by its number, at a partner's point or under way too."""
        office, actor, wanted = self.office, self.actor, number.strip().upper()

        def done(made: Case) -> None:
            self.blocked.emit(made)
            self.load()

        self.gestures.run(
            ("block", wanted, note), lambda key: office.cases.recall(actor, wanted, note, key), done
        )

    def make_report(self, case: Case, language: str) -> None:
        """Make the form by which a missing card is reported."""
        office, actor = self.office, self.actor
        self.tasks.run(
            self, lambda: office.papers.missing_report(actor, case.id, language), self.made.emit
        )


class CasesPage(VaultPage):
    """The open cases, and their remedies."""

    def __init__(self, model: CasesModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.remedy, self.reference, self.number = QComboBox(), QLineEdit(), QLineEdit()
        self.block_button = self.button(self._block, "warn")
        self.settle_button = self.button(self._settle, "check", primary=True)
        self.report_button = self.button(self._report, "printer")
        self.records: MarkedTableModel[Case] = MarkedTableModel((), lambda case: case.id, self)
        self.table = SteadyTable(self.records, "")
        self.summary = Label("", "heading")
        self.past = QCheckBox()
        self.past.toggled.connect(model.show_settled)
        self.box.addWidget(self.summary)
        self.box.addWidget(self.past)
        self.box.addWidget(self.table, 1)
        self.row(
            self.field("remedy", self.remedy, 220),
            self.field("case_reference", self.reference, 220),
            self.settle_button, self.report_button,
        )  # fmt: skip
        self.block_row = wrapping_row(
            self.field("block_number", self.number, 220), self.block_button
        )
        self.box.addWidget(self.block_row)
        self.block_row.setVisible(model.may_block)
        self.on_enter(self.number, self._block)
        self.table.selected.connect(lambda _case: self._offer())
        self.remedy.currentIndexChanged.connect(lambda _index: self._show_reference())
        model.changed.connect(self.show_all)
        model.settled.connect(self._show_settled)
        model.blocked.connect(self._show_blocked)
        model.made.connect(lambda pdf: self.pdf_made.emit(pdf, "missing-card.pdf"))

    def begin(self) -> None:
        """Go to the cases."""
        self.table.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+Return", self.settle_button), ("Ctrl+P", self.report_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr("Each case has a remedy. A missing card is reported, or found again.")
        )
        self.fields["remedy"].set_label(self.tr("&Remedy"))
        self.fields["case_reference"].set_label(self.tr("&Number of the report"))
        self.fields["block_number"].set_label(self.tr("Block a &card wherever it is"))
        self.block_button.setText(self.tr("Block…"))
        self.settle_button.setText(self.tr("Settle"))
        self.report_button.setText(self.tr("Report form"))
        self.past.setText(self.tr("Settled ones &too"))
        self.table.setAccessibleName(self.tr("Open cases"))
        self.table.set_empty(self.tr("Nothing is out of order."))
        self.records.set_columns(
            (
                MarkedColumn(
                    self.tr("What"), lambda case: text.of(case.kind),
                    icon=lambda case: (self._tone(case).icon, self._tone(case)),
                ),
                Column(self.tr("Card or bag"), lambda case: case.document_number),
                Column(self.tr("Since"), lambda case: text.moment(case.opened_at),
                       lambda case: case.opened_at),
                Column(self.tr("Report before"), self._due),
                Column(self.tr("Settled"), _settled, lambda case: case.closed_at or case.opened_at),
                Column(self.tr("Note"), lambda case: case.note, stretch=True),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show the cases."""
        self.records.set_rows(self.model.cases)
        if self.table.record() is None:
            self.table.choose_row(0)
        words = self.tr("Open cases: %1.").replace("%1", str(self.model.open_ones))
        if self.model.late:
            late = self.tr("Overdue reports: %1.")
            words = f"{words} {late.replace('%1', str(self.model.late))}"
        self.summary.setText(words)
        self.summary.set_tone(Tone.BAD if self.model.late else None)
        self._offer()

    def _offer(self) -> None:
        case = self.table.record()
        is_open = case is not None and case.closed_at is None
        allowed = [one for one in Remedy if case and is_open and one in REMEDIES[case.kind]]
        if [self.remedy.itemData(n) for n in range(self.remedy.count())] != [
            one.value for one in allowed
        ]:
            self.remedy.clear()
            for one in allowed:
                self.remedy.addItem(text.of(one), one.value)
        self.remedy.setEnabled(bool(allowed))
        self.settle_button.setEnabled(bool(allowed))
        self.report_button.setEnabled(case is not None and case.kind is CaseKind.MISSING)
        self._show_reference()

    def _show_reference(self) -> None:
        needed = self.remedy.currentData() == Remedy.REPORTED.value
        self.fields["case_reference"].setVisible(needed)

    def _settle(self) -> None:
        case, chosen = self.table.record(), self.remedy.currentData()
        if case is None or not chosen:
            return
        if Remedy(chosen) is Remedy.REPORTED and not self.reference.text().strip():
            self.fields["case_reference"].show_error(self.tr("Fill this in first."))
            self.reference.setFocus()
            return
        self.model.settle(case, Remedy(chosen), self.reference.text())

    def _block(self) -> None:
        number = self.number.text().strip().upper()
        if not number:
            self.fields["block_number"].show_error(self.tr("Fill this in first."))
            self.number.setFocus()
            return
        words = self.tr("Block card %1? Nobody can hand it out any more; it goes back.")
        ask_reason(
            self, self.tr("Block"), words.replace("%1", number), self.tr("Block"),
            lambda note: self.model.block(number, note),
        )  # fmt: skip

    def _show_blocked(self, case: Case) -> None:
        self.number.clear()
        words = self.tr("%1 is blocked. Nobody can hand it out any more.")
        self.said.emit(Tone.GOOD, words.replace("%1", case.document_number))

    def _report(self) -> None:
        case = self.table.record()
        if case is not None:
            self.model.make_report(case, text.language())

    def _show_settled(self, case: Case) -> None:
        self.reference.clear()
        self.said.emit(Tone.GOOD, self.tr("%1 is settled.").replace("%1", case.document_number))

    def _due(self, case: Case) -> str:
        if case.kind is not CaseKind.MISSING:
            return ""
        return text.moment(case.due_at) if case.due_at else self.tr("no period set")

    def _tone(self, case: Case) -> Tone:
        if case.closed_at is not None:
            return Tone.GOOD
        return Tone.BAD if case.is_late(self.model.now) else Tone.WARN


def _settled(case: Case) -> str:
    if case.closed_at is None or case.remedy is None:
        return ""
    how = " ".join(filter(None, (text.of(case.remedy), case.reference)))
    return f"{how}, {text.moment(case.closed_at)}"
