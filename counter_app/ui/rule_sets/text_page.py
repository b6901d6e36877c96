"""What a rule set says: in sentences, or as a form while it is a draft."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from counter_app.domain.errors import Invalid
from counter_app.domain.reuse.rules import RuleSet, SetState
from counter_app.ui.rule_sets import sentences
from counter_app.ui.rule_sets.rule_sets_model import ShownSet
from counter_app.ui.rule_sets.set_form import SetForm
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.words import reuse, rule_sets


class TextPage(QWidget):
    """A set in sentences, or its form.

    Signals:
        written: a RuleSet and a note were typed.
    """

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a set."""
        super().__init__(parent)
        self._shown: ShownSet | None = None
        self.form, self._facts = SetForm(), KeyValueGrid()
        inside = QWidget()
        box = VBox(inside, margins=(0, 0, 8, 0), spacing=12)
        self._said_part = Columns((self._facts,), least=0, share=(1,))  # it holds its height
        box.addWidget(self._said_part)
        box.addWidget(self.form)
        box.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(inside)
        VBox(self).addWidget(self._scroll)
        self.form.changed.connect(self._typed)

    def show_set(self, one: ShownSet | None) -> None:
        """Show a set."""
        self._shown = one
        writes = one is not None and one.is_writable
        self.form.setVisible(writes)
        self._said_part.setVisible(not writes)
        if one is not None and writes:
            self.form.show_set(one)
        elif one is not None:
            self._facts.set_facts(self._said(one))

    def read(self) -> tuple[RuleSet, str]:
        """Return what was typed. Raises Invalid with the field."""
        return self.form.read()

    def retranslate(self) -> None:
        """Word the page anew."""
        self._scroll.setAccessibleName(self.tr("What the rule set says"))
        self.form.retranslate()
        self.show_set(self._shown)

    @property
    def is_unfinished(self) -> bool:
        """Whether something was typed that cannot be read yet, as half a date."""
        if not self.form.isVisibleTo(self):
            return False
        try:
            self.form.read()
        except Invalid:
            return True
        return False

    def _typed(self) -> None:
        if not self.is_unfinished:  # what is half typed is marked when it is to be saved
            self.written.emit(*self.form.read())

    def _said(self, one: ShownSet) -> list[tuple[str, str]]:
        rules = one.rules
        facts = [(self.tr("Holds"), sentences.days(rules))]
        if rules.state is not SetState.NOT_FOUND:
            facts.append((self.tr("Source"), rules.source))
        else:
            facts.append((self.tr("Text"), rule_sets.say(rule_sets.FOUND, rules.state)))
            return facts
        ages = ", ".join(map(str, rules.ages)) or self.tr("as the law says: 12 and 18")
        facts.append((self.tr("Taken again after turning"), ages))
        if one.note:
            facts.append((self.tr("Why this version"), one.note))
        facts += [
            (reuse.say(reuse.PRODUCTS, product), sentences.product(rule))
            for product, rule in rules.products.items()
        ]
        return facts
