"""What a rule set says of one document, as a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from counter_app.domain.reuse.facts import Modality
from counter_app.domain.reuse.rules import ModalityRule, ProductRule, ReuseMode
from counter_app.ui.rule_sets.place_ticks import PlaceTicks
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.page_parts import at_top
from counter_app.ui.words import rule_sets

_PRINTS = tuple(one for one in ReuseMode if one is not ReuseMode.BY_POST)
_YOUNG = (ReuseMode.NOT_STATED, ReuseMode.BY_POST)
_MODALITIES = tuple(one.value for one in Modality)


class ProductForm(QWidget):
    """Photo, prints, signature, places and the source for one document.

    Signals:
        changed: somebody changed a field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self._filling = False
        self.source = QLineEdit()
        self.places = {name: PlaceTicks() for name in ("places", "first", "doubtful")}
        self.modes = {name: _modes(tuple(ReuseMode)) for name in ("photo", "signature")}
        self.modes["fingerprints"] = _modes(_PRINTS)
        self.modes["under_one"] = _modes(_YOUNG)
        self.numbers = {
            f"{one}_{what}": _number(most)
            for one in _MODALITIES
            for what, most in (("months", 600), ("from_age", 125))
        }
        editors: dict[str, QWidget] = {
            **self.modes, **self.numbers, **self.places, "source": self.source,
        }  # fmt: skip
        self.fields: dict[str, FormField[Any]] = {
            name: FormField("", editor) for name, editor in editors.items()
        }
        box = VBox(self, spacing=12)
        for one in _MODALITIES:
            names = (one, f"{one}_months", f"{one}_from_age")
            box.addWidget(
                Columns([at_top(self.fields[n]) for n in names], least=520, share=(2, 1, 1))
            )
        for name in ("places", "first", "doubtful"):
            box.addWidget(self.fields[name])
        last = [at_top(self.fields[n]) for n in ("under_one", "source")]
        box.addWidget(Columns(last, least=520, share=(1, 2)))
        self._connect()

    def show_rule(self, rule: ProductRule) -> None:
        """Show what a set says of a document."""
        self._filling = True
        for one in Modality:
            said = rule.of(one)
            _choose(self.modes[one.value], said.reuse)
            self.numbers[f"{one.value}_months"].setValue(said.months)
            self.numbers[f"{one.value}_from_age"].setValue(said.from_age)
        _choose(self.modes["under_one"], rule.under_one)
        for name, found in (
            ("places", rule.places), ("first", rule.first_places),
            ("doubtful", rule.doubtful_places),
        ):  # fmt: skip
            self.places[name].tick(found)
        self.source.setText(rule.source)
        self._filling = False
        self._judge()

    def rule(self, source: str) -> ProductRule:
        """Return what stands in the fields; `source` where the document names none of its own."""
        return ProductRule(
            photo=self._modality("photo"), fingerprints=self._modality("fingerprints"),
            signature=self._modality("signature"), places=self.places["places"].ticked(),
            first_places=self.places["first"].ticked(),
            doubtful_places=self.places["doubtful"].ticked(),
            under_one=ReuseMode(self.modes["under_one"].currentData()),
            source=self.source.text().strip() or source,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the form anew."""
        months, age = self.tr("Months"), self.tr("From age")
        said = {
            "photo": self.tr("Photo"), "fingerprints": self.tr("Fingerprints"),
            "signature": self.tr("Signature"),
            **{f"{one}_months": months for one in _MODALITIES},
            **{f"{one}_from_age": age for one in _MODALITIES},
            "places": self.tr("Counts if it was taken"),
            "first": self.tr("For a first document, whatever its age, if it was taken"),
            "doubtful": self.tr("Not said whether it counts if it was taken"),
            "under_one": self.tr("Children under one year"),
            "source": self.tr("Source for this document"),
        }  # fmt: skip
        for name, words in said.items():
            self.fields[name].set_label(words)
        for name, ticks in self.places.items():
            ticks.retranslate(said[name])
        for one in _MODALITIES:
            for part in ("months", "from_age"):
                self.numbers[f"{one}_{part}"].setAccessibleName(
                    f"{said[one]}: {said[f'{one}_{part}']}"
                )
        for box in self.modes.values():
            for row in range(box.count()):
                words = rule_sets.say(rule_sets.MODES, ReuseMode(box.itemData(row)))
                box.setItemText(row, words)

    def _modality(self, name: str) -> ModalityRule:
        mode = ReuseMode(self.modes[name].currentData())
        months = self.numbers[f"{name}_months"].value() if mode is ReuseMode.WITHIN else 0
        return ModalityRule(
            reuse=mode, months=months, from_age=self.numbers[f"{name}_from_age"].value()
        )

    def _connect(self) -> None:
        for box in self.modes.values():
            box.activated.connect(self._touched)
        for number in self.numbers.values():
            number.valueChanged.connect(self._touched)
        for ticks in self.places.values():
            ticks.changed.connect(self._touched)
        self.source.textEdited.connect(self._touched)

    def _touched(self, _value: object = None) -> None:
        if not self._filling:
            self._judge()
            self.changed.emit()

    def _judge(self) -> None:
        for name in _MODALITIES:
            within = self.modes[name].currentData() == ReuseMode.WITHIN.value
            self.numbers[f"{name}_months"].setEnabled(within)


def _modes(modes: tuple[ReuseMode, ...]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    for mode in modes:
        box.addItem("", mode.value)
    return box


def _number(most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    return box


def _choose(box: QComboBox, mode: ReuseMode) -> None:
    box.setCurrentIndex(max(0, box.findData(mode.value)))
