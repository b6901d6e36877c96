"""What is looked for: services, persons, location or distance, part of the day, what is needed."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from counter_app.domain.appointments import Arrangement
from counter_app.domain.booking import DayPart
from counter_app.ui.appointments.appointments_model import AppointmentsModel
from counter_app.ui.appointments.person_picker import PersonPicker
from counter_app.ui.appointments.search import MOST_PERSONS
from counter_app.ui.theme import keep_width
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.words import appointments as words

_WIDTH = 300
_POSTCODE = 7


class SearchPanel(Card):
    """The left column of the search.

    Signals:
        changed: parts of the Search by their names, as a dict.
    """

    changed = Signal(object)

    def __init__(self, model: AppointmentsModel, parent: QWidget | None = None) -> None:
        """Lay out the fields."""
        super().__init__(parent=parent, spacing=8)
        self._model = model
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        keep_width(self, _WIDTH)
        self.service, self.location, self.part = QComboBox(), QComboBox(), QComboBox()
        self.arrangement, self.need, self.audience = QComboBox(), QComboBox(), QComboBox()
        self.near = QLineEdit()
        self.near.setMaxLength(_POSTCODE)
        self.picker = PersonPicker()
        self._fields = {
            name: FormField("", box)
            for name, box in (
                ("service", self.service), ("arrangement", self.arrangement),
                ("location_id", self.location), ("near", self.near), ("part", self.part),
                ("need", self.need), ("audience", self.audience),
            )
        }  # fmt: skip
        self.add(self._fields["service"])
        self.add(self.picker)
        self.add(self._fields["arrangement"])
        for wide, narrow in (("location_id", "near"), ("need", "audience")):
            row = HBox(spacing=8)
            row.addWidget(self._fields[wide], 3 if wide == "location_id" else 1)
            row.addWidget(self._fields[narrow], 2 if wide == "location_id" else 1)
            self.add(row)
            if wide == "location_id":
                self.add(self._fields["part"])
        self.body.addStretch(1)
        for name, box in self._combos():
            box.setMinimumContentsLength(6)
            box.currentIndexChanged.connect(
                lambda _index, combo=box, key=name: self._chose(key, combo.currentData())
            )
        self.near.textEdited.connect(self._typed)

    def fill(self) -> None:
        """Offer what is known, in the present language."""
        model, nobody = self._model, [(self.tr("none"), "")]
        places: list[tuple[str, object]] = [(self.tr("All locations"), None)]
        places += [(place.name, place.id) for place in model.locations]
        choices: dict[str, Sequence[tuple[str, object]]] = {
            "service": [(words.service(kind.code), kind.code) for kind in model.services],
            "location_id": places,
            "part": [
                (self.tr("Whole day"), DayPart.ALL), (self.tr("Morning"), DayPart.MORNING),
                (self.tr("Afternoon"), DayPart.AFTERNOON),
            ],
            "arrangement": [
                (self.tr("one after another, at one desk"), Arrangement.ONE_AFTER_ANOTHER),
                (self.tr("side by side, each at a desk"), Arrangement.SIDE_BY_SIDE),
            ],
            "need": nobody + [(words.ability(code), code) for code in model.abilities],
            "audience": nobody + [(words.audience(code), code) for code in model.audiences],
        }  # fmt: skip
        for name, box in self._combos():
            _fill(box, choices[name], getattr(model.search, name))
        self.show_search()

    def show_search(self) -> None:
        """Show what is looked for, and only the fields that matter."""
        model, search = self._model, self._model.search
        moving = model.moving is not None
        for name, box in self._combos():
            _choose(box, getattr(search, name))
        if self.near.text() != search.near:
            self.near.setText(search.near)
        self.service.setEnabled(not moving)
        self.arrangement.setEnabled(not moving)
        self._fields["arrangement"].setVisible(len(search.persons) > 1)
        self._fields["need"].setVisible(bool(model.abilities))
        self._fields["audience"].setVisible(bool(model.audiences))
        wants = {one.id: search.services_of(one.id) for one in search.persons}
        codes = [kind.code for kind in model.services]
        self.picker.set_persons(search.persons, wants, codes, locked=moving)
        self.picker.field.setEnabled(len(search.persons) < MOST_PERSONS)

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.set_title(self.tr("What and who"))
        labels = {
            "service": self.tr("&Service"), "arrangement": self.tr("Several &people"),
            "location_id": self.tr("&Location"), "near": self.tr("Near p&ostcode"),
            "part": self.tr("Part of the &day"), "need": self.tr("Desk &needs"),
            "audience": self.tr("&Group"),
        }  # fmt: skip
        for name, field in self._fields.items():
            field.set_label(labels[name])
        self.near.setPlaceholderText("2595")
        self.picker.retranslate()
        self.fill()

    def _combos(self) -> tuple[tuple[str, QComboBox], ...]:
        return (
            ("service", self.service), ("arrangement", self.arrangement),
            ("location_id", self.location), ("part", self.part), ("need", self.need),
            ("audience", self.audience),
        )  # fmt: skip

    def _chose(self, name: str, value: object) -> None:
        """Tell of a choice; Qt gives an enum's member back as its text."""
        kinds: dict[str, type[StrEnum]] = {"part": DayPart, "arrangement": Arrangement}
        self.changed.emit({name: kinds[name](str(value)) if name in kinds else value})

    def _typed(self, typed: str) -> None:
        """Count distances as soon as a postcode is whole, or gone."""
        before = self._model.search.postcode
        self._model.type_near(typed)
        if self._model.search.postcode != before:
            self.changed.emit({"near": typed})


def _fill(combo: QComboBox, choices: Sequence[tuple[str, object]], present: object) -> None:
    combo.blockSignals(True)
    combo.clear()
    for words_, value in choices:
        combo.addItem(words_, value)
    combo.blockSignals(False)
    _choose(combo, present)


def _choose(combo: QComboBox, value: object) -> None:
    combo.blockSignals(True)
    for place in range(combo.count()):
        if combo.itemData(place) == value:
            combo.setCurrentIndex(place)
    combo.blockSignals(False)
