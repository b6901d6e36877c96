"""All locations on one page: how full, when free, what is missing, what lies there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.tower.overview import Pressure, TowerLine
from counter_app.ui import local_time, text
from counter_app.ui.control_tower.day_bars import DayBars
from counter_app.ui.control_tower.tower_model import TowerModel
from counter_app.ui.control_tower.use_bar import UseBar
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_TONES = {
    Pressure.CLOSED: Tone.QUIET, Pressure.CALM: Tone.GOOD, Pressure.BUSY: Tone.WARN,
    Pressure.FULL: Tone.BAD,
}  # fmt: skip
_USE = 2


class LocationsPage(QWidget):
    """The table of locations, and the days of the one that is chosen.

    Signals:
        plan_wanted: the identifier of a location that shall be looked at in Planning.
    """

    plan_wanted = Signal(object)

    def __init__(self, model: TowerModel, parent: QWidget | None = None) -> None:
        """Build the page over a model."""
        super().__init__(parent)
        self.model = model
        self._sum, self._how = Label("", "strong", wrap=True), Label("", "muted", wrap=True)
        self.records: MarkedTableModel[TowerLine] = MarkedTableModel(
            (), lambda line: line.location.id, self
        )
        self.table = SteadyTable(self.records, "")
        self._bar = UseBar(self)
        self.bars = DayBars()
        self._day = Label("", "muted", wrap=True)
        self._card = Card(margins=12, spacing=6)
        self.to_plan = QPushButton()
        self._build()
        self.retranslate()

    def go_first(self) -> None:
        """Go to the table, to its first line if none is chosen."""
        if self.table.record() is None:
            self.table.choose_row(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_plan(self) -> None:
        """Look at the chosen location in Planning."""
        line = self.table.record()
        if line is not None:
            self.plan_wanted.emit(line.location.id)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.table.setAccessibleName(self.tr("Locations"))
        self.table.set_empty(self.tr("There is no location yet. Add one under Planning."))
        self.to_plan.setText(self.tr("Open in Planning"))
        self.records.set_columns(
            (
                Column(self.tr("Location"), lambda line: line.location.name, stretch=True,
                       tip=lambda line: line.location.name),
                MarkedColumn(
                    self.tr("State"), lambda line: text.of(line.pressure),
                    sort=lambda line: -line.expected_use,
                    icon=lambda line: (_TONES[line.pressure].icon, _TONES[line.pressure]),
                ),
                Column(self.tr("Booked → expected"), _use, sort=lambda line: -line.expected_use,
                       tip=self._hours),
                Column(self.tr("Desk hours"), lambda line: _hours(line.capacity), numeric=True,
                       sort=lambda line: line.capacity, tip=self._desks),
                Column(self.tr("First free"), self._free,
                       sort=lambda line: line.first_free),
                Column(self.tr("Missing"), self._missing, sort=lambda line: -line.absent,
                       tone=_missing_tone, tip=self._missing_words),
                MarkedColumn(
                    self.tr("Cards / stickers"), _stock, numeric=True, tip=self._due,
                    sort=lambda line: line.stock.cards,
                    icon=lambda line: ("warn", Tone.WARN) if line.is_low else None,
                ),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show what the model has now."""
        self.bars.describe()
        view = self.model.view
        if view is None:
            return
        booked, expected, capacity = view.totals
        words = self.tr("%1 to %2: %3 of %4 desk hours booked, %5 expected.")
        values = (
            local_time.day(view.first_day), local_time.day(view.last_day), _hours(booked),
            _hours(capacity), _hours(expected),
        )  # fmt: skip
        for place, value in enumerate(values, 1):
            words = words.replace(f"%{place}", value)
        self._sum.setText(words)
        how = self.tr(
            "Expected: the middle one of what was taken on the same weekdays of the past %1 weeks, "
            "or what is booked now if that is more. Who found no place is not seen by it."
        )
        self._how.setText(how.replace("%1", str(view.past_weeks)))
        self.records.set_rows(view.lines)
        if view.lines and self.table.record() is None:
            self.table.choose_row(0)
        self._show_days(self.table.record())

    def _build(self) -> None:
        outer = VBox(self, spacing=10)
        outer.addWidget(self._sum)
        outer.addWidget(self.table, 1)
        outer.addWidget(self._how)
        foot = HBox(spacing=12)
        foot.addWidget(self._day, 1)
        foot.addWidget(self.to_plan, 0, Qt.AlignmentFlag.AlignTop)
        self._card.add(self.bars)
        self._card.add(foot)
        outer.addWidget(self._card)
        self.table.setItemDelegateForColumn(_USE, self._bar)
        self.table.selected.connect(self._show_days)
        self.table.opened.connect(lambda line: self.plan_wanted.emit(line.location.id))
        self.to_plan.clicked.connect(self.open_plan)
        self.model.changed.connect(self.show_all)

    def _show_days(self, line: TowerLine | None) -> None:
        self._card.setVisible(line is not None)
        if line is None:
            return
        self._card.set_title(line.location.name)
        self.bars.show_days(line.days)
        self._day.setText(
            self.tr(
                "Each frame is a day: as high as what is open, filled as far as it is booked. "
                "Arrow keys tell the figures."
            )
        )

    def _free(self, line: TowerLine) -> str:
        if line.first_free is None:
            return self.tr("none")
        return local_time.moment_words(line.first_free, line.location.tz)

    def _hours(self, line: TowerLine) -> str:
        words = self.tr("%1 booked and %2 expected of %3 desk hours")
        for place, value in enumerate((line.booked, line.expected, line.capacity), 1):
            words = words.replace(f"%{place}", _hours(value))
        return words

    def _desks(self, line: TowerLine) -> str:
        return self.tr("%1 desks in use").replace("%1", str(line.desks))

    def _missing(self, line: TowerLine) -> str:
        """Return what shifts and closures take off: hours without staff, days that are closed."""
        parts = []
        if line.absent:
            parts.append(self.tr("%1 h").replace("%1", _hours(line.absent)))
        if line.closed:
            parts.append(self.tr("%1 d").replace("%1", str(line.closed)))
        return ", ".join(parts) or "–"

    def _missing_words(self, line: TowerLine) -> str:
        words = self.tr("%1 desk hours without staff, %2 days with a closure")
        return words.replace("%1", _hours(line.absent)).replace("%2", str(line.closed))

    def _due(self, line: TowerLine) -> str:
        words = self.tr("%1 cards wait to be collected. Stickers left: %2, of which %3 are booked.")
        left = line.stock.stickers
        shown = (line.stock.cards, "–" if left is None else left, line.stock.stickers_due)
        for place, value in enumerate(shown, 1):
            words = words.replace(f"%{place}", str(value))
        return words


def _hours(minutes: int) -> str:
    return text.number(minutes / 60)


def _use(line: TowerLine) -> str:
    if not line.capacity:
        return "–"
    return f"{line.use * 100:.0f} → {line.expected_use * 100:.0f} %"


def _missing_tone(line: TowerLine) -> Tone | None:
    return Tone.WARN if line.absent or line.closed else None


def _stock(line: TowerLine) -> str:
    left = line.stock.stickers
    return f"{text.number(line.stock.cards)} / {'–' if left is None else text.number(left)}"
