"""Who on file is decided otherwise under a rule set: asked, counted, and named."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton, QSizePolicy, QWidget

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.decision import Answer
from counter_app.domain.reuse.facts import Product
from counter_app.domain.reuse.preview import Otherwise, RulePreview
from counter_app.ui import text
from counter_app.ui.rule_sets.rule_sets_model import RuleSetsModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.words import reuse

Shift = tuple[tuple[Answer, Answer], int]


class RulePreviewPage(QWidget):
    """A document, a day, and what a set would change on it.

    Signals:
        opened: the id of a person whose page is wanted.
    """

    opened = Signal(object)

    def __init__(self, model: RuleSetsModel, parent: QWidget | None = None) -> None:
        """Ask a model."""
        super().__init__(parent)
        self._model = model
        self._found: RulePreview | None = None
        self.product, self.day = QComboBox(), DateEdit()
        self.fields: dict[str, FormField[Any]] = {
            "document": FormField("", self.product), "on": FormField("", self.day),
        }  # fmt: skip
        self.look, self.stop = QPushButton(), QPushButton()
        self.look.setProperty("kind", "primary")
        self._bar, self._work = QProgressBar(), QWidget()
        self._hint, self._sum = Label("", "muted", wrap=True), Label("", "strong", wrap=True)
        self.shifts: MarkedTableModel[Shift] = MarkedTableModel((), lambda one: one[0], self)
        self.people: MarkedTableModel[Otherwise] = MarkedTableModel(
            (), lambda one: one.person_id, self
        )
        self.counts, self.named = SteadyTable(self.shifts, ""), SteadyTable(self.people, "")
        for one in Product:
            self.product.addItem("", one.value)
        self._lay_out()
        self.look.clicked.connect(self._ask)
        self.stop.clicked.connect(model.stop)
        self.named.opened.connect(lambda one: self.opened.emit(one.person_id))
        model.working.connect(self._show_work)
        model.previewed.connect(self._show_found)
        self._show_work(None)

    def show_set(self) -> None:
        """Begin with the first day of the set that is still to come, else with today."""
        now = self._model.now
        starts = now.rules.starts if now else None
        day = max(self._model.today, starts) if starts else self._model.today
        if self.day.date() is None:
            self.day.set_date(PartialDate.of(day))

    def retranslate(self) -> None:
        """Word the page anew."""
        self._hint.setText(self.tr("Everybody on file is decided twice: by the rules in force, and "
                                   "with this set. Nothing is changed."))  # fmt: skip
        self.fields["document"].set_label(self.tr("For which document"))
        self.fields["on"].set_label(self.tr("On which day"))
        self.look.setText(self.tr("Look who is decided otherwise"))
        self.stop.setText(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("People looked at"))
        self.counts.setAccessibleName(self.tr("How many are decided otherwise, by answer"))
        self.named.setAccessibleName(self.tr("Who is decided otherwise"))
        self.counts.set_empty(self.tr("Nothing to compare yet. Press the button above."))
        self.named.set_empty(self.tr("Nobody is named yet."))
        for row in range(self.product.count()):
            one = Product(self.product.itemData(row))
            self.product.setItemText(row, reuse.say(reuse.PRODUCTS, one))
        self.shifts.set_columns((
            Column(self.tr("Now"), lambda one: reuse.say(reuse.SHORT, one[0][0]), stretch=True,
                   tip=lambda one: reuse.say(reuse.ANSWERS, one[0][0])),
            Column(self.tr("Under this set"), lambda one: reuse.say(reuse.SHORT, one[0][1]),
                   stretch=True, tip=lambda one: reuse.say(reuse.ANSWERS, one[0][1])),
            Column(self.tr("People"), lambda one: str(one[1]), lambda one: one[1], numeric=True),
        ))  # fmt: skip
        self.people.set_columns((
            Column(self.tr("V-number"), lambda one: text.v_number(one.v_number)),
            Column(self.tr("Name"), lambda one: one.name, stretch=True),
            Column(self.tr("Now"), lambda one: reuse.say(reuse.SHORT, one.before)),
            Column(self.tr("Then"), lambda one: reuse.say(reuse.SHORT, one.after)),
            Column(self.tr("Why"), lambda one: reuse.say(reuse.REASONS, one.reason, one.age),
                   stretch=True),
        ))  # fmt: skip
        self._show_found(self._found)

    def _lay_out(self) -> None:
        box = VBox(self, spacing=10)
        box.addWidget(self._hint)
        box.addWidget(Columns(list(self.fields.values()), least=480, share=(2, 1)))
        row = HBox(spacing=8)
        row.addWidget(self.look)
        row.addStretch(1)
        box.addLayout(row)
        going = HBox(self._work, spacing=8)
        going.addWidget(self._bar, 1)
        going.addWidget(self.stop)
        box.addWidget(self._work)
        box.addWidget(self._sum)
        for table, share in ((self.counts, 1), (self.named, 2)):
            box.addWidget(table, share)
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        keep(self, self._size)

    def _size(self) -> None:
        """Let a head and two rows be enough, so that the buttons below come into sight."""
        for table in (self.counts, self.named):
            table.setMinimumHeight(current().px(104))

    def _ask(self) -> None:
        found = self.day.date()
        day = found.latest() if found else None
        if day is None:
            self.fields["on"].show_error(self.tr("Fill in a day, such as 01-10-2026."))
            self.day.setFocus()
            return
        self._model.look(Product(self.product.currentData()), day)

    def _show_work(self, at: tuple[int, int] | None) -> None:
        self._work.setVisible(at is not None)
        self.look.setEnabled(at is None)
        if at is not None:
            self._bar.setRange(0, at[1])
            self._bar.setValue(at[0])

    def _show_found(self, found: RulePreview | None) -> None:
        self._found = found
        self._sum.setVisible(found is not None)
        if found is None:
            self.shifts.set_rows(())
            self.people.set_rows(())
            return
        words = self.tr(
            "%1 of %2 people are decided otherwise. Must come: %3, now %4. Not known: %5, now %6."
        )
        for mark, count in (
            ("%1", found.differing), ("%2", found.looked_at),
            ("%3", found.visits(after=True)), ("%4", found.visits(after=False)),
            ("%5", found.unknown(after=True)), ("%6", found.unknown(after=False)),
        ):  # fmt: skip
            words = words.replace(mark, str(count))
        if not found.is_whole:
            words += " " + self.tr("It was stopped before everybody was looked at.")
        elif found.differing > len(found.otherwise):
            words += " " + self.tr("The first %n are named.", "", len(found.otherwise))
        self._sum.setText(words)
        shifts = [one for one in found.counts.items() if one[0][0] is not one[0][1]]
        self.shifts.set_rows(tuple(sorted(shifts, key=lambda one: -one[1])))
        self.people.set_rows(found.otherwise)
