"""The cases of a figure: when, where, of what kind, how much, and what each is known by."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.reports.cases import Case, Cases
from counter_app.domain.reports.figures import Measure, Topic, Unit
from counter_app.letters.report_words import ReportWords
from counter_app.ui import local_time, text
from counter_app.ui.reports.reports_model import ReportsModel
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.words import contacts

_UNITS = {Measure.SHARE: Unit.HOURS}
"""What a case counts in where the figure is a share of such."""

_ONES = frozenset({Topic.NO_SHOWS, Topic.DOUBTS})
"""Topics of shares whose cases all weigh the same."""


_CONTACTS = frozenset(one.value for one in Contact)


class CasesPage(QWidget):
    """A list of cases without names; from one the person's file is a step away.

    Signals:
        left: the person goes back to the figure.
        person_wanted: the id of the person of a case.
    """

    left = Signal()
    person_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out the page, empty."""
        super().__init__(parent)
        self.back, self.person = QPushButton(), QPushButton()
        self.title, self.number = Label("", "heading"), Label("", "muted", wrap=True)
        self.records: MarkedTableModel[Case] = MarkedTableModel((), id, self)
        self.table = SteadyTable(self.records, "")
        box = VBox(self, spacing=8)
        head = QWidget()
        parts = FlowBox(head, spacing=12)
        for part in (self.back, self.person, self.title):
            parts.addWidget(part)
        box.addWidget(head)
        box.addWidget(self.number)
        box.addWidget(self.table, 1)
        for button, icon in ((self.back, "left"), (self.person, "people")):
            button.setAutoDefault(False)
            keep_icon(button, icon, "accent")
        self.back.clicked.connect(self.left)
        self.person.clicked.connect(self._open)
        self.table.opened.connect(lambda _case: self._open())
        self.table.selected.connect(lambda _case: self._show_choice())

    def show_cases(self, model: ReportsModel, found: Cases) -> None:
        """Show the cases that were found."""
        words = ReportWords(text.language())
        report, figure = model.report, model.figure
        name = figure.in_language(words.language).name
        if model.line and report is not None:
            name = f"{name} · {words.key(model.asked.by, model.line, report.names)}"
        self.title.setText(name)
        told = self.tr("%1 cases").replace("%1", words.number(found.number))
        if found.number > len(found.cases):
            newest = self.tr("the newest %1 are shown; a shorter period or one line shows others")
            told = f"{told}: {newest.replace('%1', words.number(len(found.cases)))}"
        noted = self.tr("It is noted that you looked at them.")
        self.number.setText(f"{told}. {noted}")
        self.records.set_columns(self._columns(model, words))
        self.records.set_rows(found.cases)
        self.table.choose_row(0)
        self._show_choice()

    def begin(self) -> None:
        """Put the focus where the work begins."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.back.setText(self.tr("Back to the figure"))
        self.person.setText(self.tr("Open the person"))
        self.table.setAccessibleName(self.tr("Cases"))
        self.table.set_empty(self.tr("No cases here. Go back and choose another line or period."))

    def _columns(self, model: ReportsModel, words: ReportWords) -> tuple[Column[Case], ...]:
        zones = {one.id: one.tz for one in model.places}
        figure = model.figure

        def when(case: Case) -> str:
            zone: ZoneInfo = zones[case.location_id]
            return f"{local_time.day(case.day)} {local_time.clock(case.at, zone)}"

        columns: list[Column[Case]] = [
            Column(self.tr("When"), when, lambda case: case.at),
            Column(self.tr("Location"), model.place_name, stretch=True),
            Column(figure.in_language(words.language).kind, lambda case: words.kind(case.kind),
                   stretch=True),
        ]  # fmt: skip
        unit = _UNITS.get(figure.measure, figure.unit)
        if figure.measure is not Measure.COUNT and figure.topic not in _ONES:

            def value(case: Case) -> str:
                if case.value is None:
                    return words.say("unknown")
                return words.amount(case.value / figure.divide_by, unit)

            columns.append(
                Column(self.tr("Value"), value, lambda case: case.value or 0, numeric=True)
            )
        columns.append(Column(self.tr("Known by"), _reference))
        return tuple(columns)

    def _show_choice(self) -> None:
        case = self.table.record()
        self.person.setEnabled(isinstance(case, Case) and case.person_id is not None)

    def _open(self) -> None:
        case = self.table.record()
        if isinstance(case, Case) and case.person_id is not None:
            self.person_wanted.emit(case.person_id)


def _reference(case: Case) -> str:
    """Return what a case is known by: a code or a number, or the contact where none was booked."""
    if case.reference in _CONTACTS:
        return contacts.say(contacts.CONTACTS, Contact(case.reference))
    return case.reference
