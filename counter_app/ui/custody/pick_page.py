"""Fetching: the cards of a day's visits, in walking order."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from counter_app.domain.custody.storage import PickLine
from counter_app.domain.partial_date import PartialDate
from counter_app.ui import text
from counter_app.ui.custody.page import PartModel, VaultPage
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class PickModel(PartModel):
    """The cards to fetch for a day.

    Signals:
        set_aside: how many cards were set aside.
        made: the pick list as PDF.
    """

    set_aside = Signal(int)
    made = Signal(object)

    day: date | None = None
    lines: tuple[PickLine, ...] = ()
    zone = ZoneInfo("Europe/Amsterdam")

    def load(self) -> None:
        """Read the list of the day; today until another is chosen."""
        office, actor = self.office, self.actor

        def work() -> tuple[date, tuple[PickLine, ...], ZoneInfo]:
            zone = office.planning.location(actor.location_id).tz
            day = self.day or office.store.clock.now().astimezone(zone).date()
            return day, office.storage.pick_list(actor, day), zone

        def done(found: tuple[date, tuple[PickLine, ...], ZoneInfo]) -> None:
            if self.day in (None, found[0]):
                self.day, self.lines, self.zone = found
                self.changed.emit()

        self.tasks.run(self, work, done)

    def show_day(self, day: date) -> None:
        """Go to another day."""
        if day != self.day:
            self.day = day
            self.load()

    def reserve_all(self) -> None:
        """Set aside every card of the day."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(count: int) -> None:
            self.set_aside.emit(count)
            self.load()

        self.gestures.run(
            ("reserve", day), lambda key: office.storage.reserve_day(actor, day, key), done
        )

    def make_list(self, language: str) -> None:
        """Make the list on paper."""
        office, actor, day = self.office, self.actor, self.day
        if day is not None:
            self.tasks.run(
                self, lambda: office.papers.pick_list(actor, day, language), self.made.emit
            )


class PickPage(VaultPage):
    """A day and its cards."""

    def __init__(self, model: PickModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.day = DateEdit()
        self.reserve_button = self.button(model.reserve_all, "park", primary=True)
        self.list_button = self.button(self._make, "printer")
        self.records: MarkedTableModel[PickLine] = MarkedTableModel(
            (), lambda line: line.card.id, self
        )
        self.table = SteadyTable(self.records, "", sortable=False)
        self.summary = Label("", "heading")
        self.row(self.field("day", self.day, 140), self.reserve_button, self.list_button)
        self.box.addWidget(self.summary)
        self.box.addWidget(self.table, 1)
        self.day.date_changed.connect(self._choose)
        model.changed.connect(self.show_all)
        model.set_aside.connect(self._show_aside)
        model.made.connect(lambda pdf: self.pdf_made.emit(pdf, "pick-list.pdf"))

    def begin(self) -> None:
        """Go to the list."""
        self.table.setFocus()
        self.table.choose_row(0)

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+Return", self.reserve_button), ("Ctrl+P", self.list_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(self.tr("Walk along the trays in this order; each card stands once."))
        self.fields["day"].set_label(self.tr("&Day"))
        self.reserve_button.setText(self.tr("Set all aside"))
        self.list_button.setText(self.tr("Print list"))
        self.table.setAccessibleName(self.tr("Cards to fetch"))
        self.table.set_empty(
            self.tr("No visit and no hall of this day needs a card that lies here.")
        )
        self.records.set_columns(
            (
                Column(self.tr("Place"), lambda line: str(line.place)),
                Column(self.tr("Card"), lambda line: line.card.document_number),
                Column(self.tr("Name on it"), _name, stretch=True),
                Column(self.tr("Visit"), self._visit),
                Column(self.tr("State"), lambda line: text.of(line.card.state)),
            )
        )
        self.show_all()

    def show_all(self) -> None:
        """Show the list."""
        day = self.model.day
        if day is not None and not self.day.hasFocus():
            self.day.set_date(PartialDate(day.year, day.month, day.day))
        self.records.set_rows(self.model.lines)
        self.summary.setText(
            self.tr("Cards to fetch: %1").replace("%1", str(len(self.model.lines)))
        )
        self.reserve_button.setEnabled(bool(self.model.lines))

    def _choose(self, day: PartialDate | None) -> None:
        if day is not None and day.is_complete:
            self.model.show_day(date(day.year, day.month, day.day))

    def _make(self) -> None:
        self.model.make_list(text.language())

    def _show_aside(self, count: int) -> None:
        self.said.emit(Tone.GOOD, self.tr("Cards set aside: %1.").replace("%1", str(count)))

    def _visit(self, line: PickLine) -> str:
        if line.starts_at is None:
            return ""
        at = line.starts_at.astimezone(self.model.zone)
        return f"{text.short_day(at.date())} {line.hall}" if line.hall else f"{at:%H:%M}"


def _name(line: PickLine) -> str:
    return ", ".join(filter(None, (line.card.surname, line.card.given_names)))
