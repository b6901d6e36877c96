"""The example persons of a rule set: expected answers, and what the set says of each right now."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse import examples as tables
from counter_app.domain.reuse.decision import Answer, Reason
from counter_app.domain.reuse.examples import Checked, Example
from counter_app.domain.reuse.facts import Product
from counter_app.ui import text
from counter_app.ui.rule_sets.rule_sets_model import RuleSetsModel
from counter_app.ui.theme import current, keep, keep_icon
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.date_edit import read_date, write_date
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.fold_scroll import FoldScroll
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import reuse

_RECORDS = ("photo", "fingerprints", "signature")
_LINES = ("number", "day", "born", *_RECORDS, "source", "because")
_DATES = ("day", "born")
_ROWS = (
    ("number", "day", "document", "born"), _RECORDS, ("answer", "reason"),
    ("because", "source"),
)  # fmt: skip

_WIDER = {"number": 1, "document": 3}


class ExamplePage(QWidget):
    """A table of examples, and the chosen one as a form while the set is a draft."""

    written = Signal(object)

    def __init__(self, model: RuleSetsModel, parent: QWidget | None = None) -> None:
        """Show a model's examples; `written` tells all of them after a change."""
        super().__init__(parent)
        self._model = model
        self._icon, self._sum = IconLabel("info", "accent", 18), Label("", "strong", wrap=True)
        self.records: MarkedTableModel[Checked] = MarkedTableModel(
            (), lambda one: one.example.number, self
        )
        self.table = SteadyTable(self.records, "")
        keep(self.table, lambda: self.table.setMinimumHeight(current().px(130)))
        self.shift = QPushButton()
        self.lines = {name: QLineEdit() for name in _LINES}
        self.boxes = {
            "document": _box(Product), "answer": _box(Answer), "reason": _box(Reason),
        }  # fmt: skip
        editors: dict[str, QWidget] = {**self.lines, **self.boxes}
        self.fields: dict[str, FormField[Any]] = {
            name: FormField("", editor) for name, editor in editors.items()
        }
        self.add, self.remove, self.take = QPushButton(), QPushButton(), QPushButton()
        self._form = QWidget()
        self._lay_out()
        self.table.selected.connect(self._show_one)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.take.clicked.connect(self._take)
        self.shift.clicked.connect(model.move_examples)
        for line in self.lines.values():
            line.returnPressed.connect(self._take)

    def show_checked(self) -> None:
        """Show the examples with what the rules say now."""
        now, checked = self._model.now, self._model.checked
        self.records.set_rows(checked)
        if self.table.record() is None:
            self.table.choose_row(0)
        right = sum(one.is_right for one in checked)
        if not checked:
            self._sum.setText(self.tr("No example yet. A set is proposed with its examples only."))
        elif right == len(checked):
            self._sum.setText(self.tr("All %n examples get the expected answer.", "", right))
        else:
            words = self.tr("%n examples get another answer than expected.", "",
                            len(checked) - right)  # fmt: skip
            self._sum.setText(words)
        tone = Tone.GOOD if checked and right == len(checked) else Tone.WARN
        self._icon.set_icon(tone.icon, tone.token)
        self._fold.setVisible(now is not None and now.is_writable)
        self.shift.setVisible(self._model.can_move_examples)
        self._show_one(self.table.record())

    def retranslate(self) -> None:
        """Word the page anew."""
        self.table.setAccessibleName(self.tr("Example persons"))
        self.table.set_empty(self.tr("No example person. Add the first one below."))
        for button, words in (
            (self.add, self.tr("New example")), (self.remove, self.tr("Remove")),
            (self.take, self.tr("Take over")), (self.shift, self.tr("Move to the new days")),
        ):  # fmt: skip
            button.setText(words)
        for name in _RECORDS:
            self.lines[name].setPlaceholderText(self.tr("2023-05-01 desk"))
            self.lines[name].setToolTip(self.tr("2023-05-01 desk + 2024-02-03 embassy poor"))
        for name, words, hint in (
            ("number", self.tr("No."), ""), ("day", self.tr("Day"), ""),
            ("document", self.tr("Document"), ""), ("born", self.tr("Born"), ""),
            ("photo", self.tr("Photo on record"), ""),
            ("fingerprints", self.tr("Fingerprints on record"), ""),
            ("signature", self.tr("Signature on record"), ""),
            ("answer", self.tr("Expected answer"), ""), ("reason", self.tr("Expected reason"), ""),
            ("source", self.tr("Source"), ""), ("because", self.tr("Because"), ""),
        ):  # fmt: skip
            self.fields[name].set_label(words, hint)
        for name, table in (
            ("document", reuse.PRODUCTS), ("answer", reuse.ANSWERS), ("reason", reuse.REASONS),
        ):  # fmt: skip
            box = self.boxes[name]
            for row, member in enumerate(table):
                box.setItemText(row, reuse.say(table, member).replace("%1", "…"))
        self.records.set_columns(self._columns())
        self.show_checked()

    def _lay_out(self) -> None:
        box = VBox(self, spacing=10)
        head = QWidget()
        row = HBox(head, spacing=8)
        row.addWidget(self._icon)
        row.addWidget(self._sum, 1)
        row.addWidget(self.shift)
        box.addWidget(head)
        box.addWidget(self.table, 1)
        form = VBox(self._form, spacing=8)
        for names in _ROWS:
            parts = [self.fields[name] for name in names]
            share = [_WIDER.get(name, 2) for name in names]
            form.addWidget(Columns(parts, least=560, share=share))
        tools = QWidget()
        buttons = FlowBox(tools, spacing=8, right=True)
        keep_icon(self.add, "plus")
        for button in (self.remove, self.add, self.take):
            buttons.addWidget(button)
        form.addWidget(tools)
        self._fold = FoldScroll(self._form, least=310)
        box.addWidget(self._fold)

    def _columns(self) -> tuple[Column[Checked], ...]:
        return (
            MarkedColumn(
                self.tr("No."), lambda one: one.example.number, lambda one: _order(one.example),
                icon=lambda one: ("check", Tone.GOOD) if one.is_right else ("bad", Tone.BAD),
                tip=self._verdict,
            ),
            Column(self.tr("Day"), lambda one: text.shown(one.example.facts.on),
                   lambda one: one.example.facts.on),
            Column(self.tr("Born"), lambda one: text.shown(one.example.facts.born)),
            Column(self.tr("Expected"), lambda one: _short(one.example.answer)),
            Column(self.tr("Rules say"), lambda one: _short(one.decision.answer),
                   tone=lambda one: None if one.is_right else Tone.BAD),
            Column(self.tr("Because"), lambda one: one.example.because, stretch=True),
        )  # fmt: skip

    def _verdict(self, one: Checked) -> str:
        if one.is_right:
            return self.tr("as expected")
        words = self.tr("otherwise: %1")
        return words.replace("%1", reuse.say(reuse.REASONS, one.decision.reason,
                                             one.decision.age))  # fmt: skip

    def _show_one(self, one: Checked | None) -> None:
        self.remove.setEnabled(one is not None)
        if one is None:
            return
        row = tables.row_of(one.example)
        for name in _LINES:
            said = row[name]
            self.lines[name].setText(
                write_date(PartialDate.parse(said)) if name in _DATES else said
            )
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(row[name]))

    def _read(self) -> Example:
        """Return what stands in the form. Raises Invalid with the field."""
        now = self._model.now
        row = {name: line.text().strip() for name, line in self.lines.items()}
        row |= {name: box.currentData() for name, box in self.boxes.items()}
        row["rule set"] = now.rules.code if now else ""
        for name in _DATES:
            found = read_date(row[name])
            if found is None:
                raise Invalid(Code.BAD_DATE, name)
            row[name] = found.iso()
        for name in ("number", "because"):
            if not row[name]:
                raise Invalid(Code.REQUIRED, name)
        return tables.example(row)

    def _take(self) -> None:
        for field in self.fields.values():
            field.clear_error()
        now, chosen = self._model.now, self.table.record()
        if now is None or not now.is_writable:
            return
        try:
            made = self._read()
        except Invalid as error:
            field = self.fields.get(error.field, self.fields["photo"])
            field.show_error(text.error(error))
            field.editor.setFocus()
            return
        old = chosen.example if chosen else None
        others = [made if one == old else one for one in now.examples]
        if old is None:
            others.append(made)
        if len({one.number for one in others}) < len(others):
            self.fields["number"].show_error(text.code(Code.NAME_TAKEN))
            return
        self.written.emit(tuple(others))

    def _add(self) -> None:
        now, chosen = self._model.now, self.table.record()
        if now is None:
            return
        taken = {one.number for one in now.examples}
        number = next(str(n) for n in range(len(taken) + 1, 2 * len(taken) + 2)
                      if str(n) not in taken)  # fmt: skip
        if chosen is None:
            self.lines["number"].setText(number)
            self.lines["day"].setFocus()
            return
        self.written.emit((*now.examples, replace(chosen.example, number=number)))
        self.table.choose_row(len(now.examples))
        self.lines["day"].setFocus()

    def _remove(self) -> None:
        now, chosen = self._model.now, self.table.record()
        if now is not None and chosen is not None:
            self.written.emit(tuple(one for one in now.examples if one != chosen.example))


def _short(answer: Answer) -> str:
    return reuse.say(reuse.SHORT, answer)


def _order(one: Example) -> tuple[int, str]:
    return (int(one.number) if one.number.isdigit() else 0, one.number)


def _box(kind: type[Product | Answer | Reason]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    for member in kind:
        box.addItem("", member.value)
    return box
