"""The form for a draft of a rule set: its days, its source, and what it says of each document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.facts import Modality, Place, Product
from counter_app.domain.reuse.rules import ModalityRule, ProductRule, ReuseMode, RuleSet
from counter_app.ui.rule_sets.product_form import ProductForm
from counter_app.ui.rule_sets.rule_sets_model import ShownSet
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Line
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.page_parts import at_top
from counter_app.ui.words import reuse

_SILENT = ModalityRule(reuse=ReuseMode.NOT_STATED)


class SetForm(QWidget):
    """Fields by their name in the domain. What is typed is told at once.

    Signals:
        changed: somebody changed a field, and all of it can be read.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self._rules: RuleSet | None = None
        self._products: dict[Product, ProductRule] = {}
        self.lines = {name: QLineEdit() for name in ("code", "source", "ages", "note")}
        self.days = {name: DateEdit() for name in ("starts", "ends")}
        self.product, self.has_product = QComboBox(), QCheckBox()
        self.form = ProductForm()
        editors: dict[str, QWidget] = {**self.lines, **self.days, "products": self.product}
        needed = {"code", "source", "starts"}
        self.fields: dict[str, FormField[Any]] = {
            name: FormField("", editor, required=name in needed) for name, editor in editors.items()
        }
        for one in Product:
            self.product.addItem("", one.value)
        box = VBox(self, spacing=12)
        for names in (("code", "starts", "ends"), ("source",), ("ages", "note")):
            parts = [at_top(self.fields[name]) for name in names]
            box.addWidget(Columns(parts, least=520, share=(1,) * len(parts)))
        box.addWidget(Line())
        box.addWidget(self.fields["products"])
        box.addWidget(self.has_product)
        box.addWidget(self.form)
        box.addStretch(1)
        self._connect()

    def show_set(self, one: ShownSet) -> None:
        """Show a draft; fields that say the same already stay as they are."""
        if self._rules is not None and self._same(one):
            return
        rules = one.rules
        self._rules, self._products = rules, dict(rules.products)
        for name, said in (
            ("code", rules.code), ("source", rules.source), ("note", one.note),
            ("ages", ", ".join(map(str, rules.ages))),
        ):  # fmt: skip
            self.lines[name].setText(said)
        for name, day in (("starts", rules.starts), ("ends", rules.ends)):
            self.days[name].set_date(PartialDate.of(day) if day else None)
        self.lines["code"].setEnabled(one.stored is None)
        first = next(iter(rules.products), Product.LATER_PERMIT)
        if self._present() not in rules.products:
            self.product.setCurrentIndex(self.product.findData(first.value))
        self._show_product()
        self.clear_errors()

    def read(self) -> tuple[RuleSet, str]:
        """Return what stands in the fields, and the note.

        Raises:
            Invalid: BAD_DATE, BAD_NUMBER, REQUIRED with the field.
        """
        rules = self._rules
        if rules is None:
            raise Invalid(Code.REQUIRED, "code")
        source = self.lines["source"].text().strip()
        products = {one: self._products[one] for one in Product if one in self._products}
        for one, rule in products.items():
            if rule.source == rules.source:
                products[one] = replace(rule, source=source)
        found = replace(
            rules, code=self.lines["code"].text().strip(), source=source, products=products,
            starts=self._day("starts"), ends=self._day("ends"), ages=self._ages(),
        )  # fmt: skip
        return found, self.lines["note"].text().strip()

    def mark(self, field: str, words: str) -> bool:
        """Mark a field and go there; False if there is none of that name.

        A field of a document is marked at the first one that lacks it.
        """
        lacking = next((one for one in self._products if self._lacks(one, field)), None)
        if lacking is not None:
            self.product.setCurrentIndex(self.product.findData(lacking.value))
            self._show_product()
        known = self.fields.get(field) or self.form.fields.get(field)
        if known is None:
            return False
        known.show_error(words)
        known.editor.setFocus()
        return True

    def clear_errors(self) -> None:
        """Take the marks off all fields."""
        for field in (*self.fields.values(), *self.form.fields.values()):
            field.clear_error()

    def retranslate(self) -> None:
        """Word the form anew."""
        for name, words, hint in (
            ("code", self.tr("Code"), ""),
            ("source", self.tr("Source: article, page or letter, with its date"), ""),
            ("ages", self.tr("Taken again after turning"), self.tr("such as 6, 12, 18")),
            ("note", self.tr("Why this version"), self.tr("for whoever publishes it")),
            ("starts", self.tr("First day"), ""),
            ("ends", self.tr("Last day"), self.tr("empty: no end")),
            ("products", self.tr("Document"), ""),
        ):  # fmt: skip
            self.fields[name].set_label(words, hint)
        self.has_product.setText(self.tr("The set says something about this document"))
        for row in range(self.product.count()):
            one = Product(self.product.itemData(row))
            self.product.setItemText(row, reuse.say(reuse.PRODUCTS, one))
        self.form.retranslate()

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textEdited.connect(self._touched)
        for day in self.days.values():
            day.textEdited.connect(self._touched)
        self.product.activated.connect(lambda _row: self._show_product())
        self.has_product.clicked.connect(self._take_product)
        self.form.changed.connect(self._keep_product)

    def _lacks(self, product: Product, field: str) -> bool:
        """Whether a document says "used again up to an age", and not which."""
        rule = self._products[product]
        wanted = (one for one in Modality if field == f"{one.value}_months")
        return any(
            rule.of(one).reuse is ReuseMode.WITHIN and not rule.of(one).months for one in wanted
        )

    def _touched(self, _value: object = None) -> None:
        self.changed.emit()

    def _present(self) -> Product:
        return Product(self.product.currentData())

    def _show_product(self) -> None:
        rule = self._products.get(self._present())
        self.has_product.setChecked(rule is not None)
        self.form.setVisible(rule is not None)
        if rule is not None:
            self.form.show_rule(rule)

    def _take_product(self, wanted: bool) -> None:
        if wanted:
            self._products[self._present()] = ProductRule(
                photo=_SILENT, fingerprints=_SILENT, signature=_SILENT,
                places=frozenset({Place.DESK}), doubtful_places=frozenset(),
                first_places=frozenset(), under_one=ReuseMode.NOT_STATED,
                source=self.lines["source"].text().strip(),
            )  # fmt: skip
        else:
            self._products.pop(self._present(), None)
        self._show_product()
        self.changed.emit()

    def _keep_product(self) -> None:
        self._products[self._present()] = self.form.rule(self.lines["source"].text().strip())
        self.changed.emit()

    def _same(self, one: ShownSet) -> bool:
        try:
            found, note = self.read()
        except Invalid:
            return False
        return (found, note) == (one.rules, one.note)

    def _day(self, name: str) -> date | None:
        editor = self.days[name]
        found = editor.date()
        if editor.is_wrong:
            raise Invalid(Code.BAD_DATE, name)
        return found.latest() if found else None

    def _ages(self) -> tuple[int, ...]:
        parts = self.lines["ages"].text().replace(",", " ").split()
        if not all(part.isascii() and part.isdigit() for part in parts):
            raise Invalid(Code.BAD_NUMBER, "ages")
        return tuple(sorted({int(part) for part in parts}))
