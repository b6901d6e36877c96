"""What is looked for: service, persons, location, part of the day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from counter_app.ui.appointments.appointments_model import MOST_PERSONS, AppointmentsModel, DayPart
from counter_app.ui.appointments.person_picker import PersonPicker
from counter_app.ui.theme import keep_width
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.words import appointments as words

_WIDTH = 300


class SearchPanel(Card):
    """The left column of the search.

    Signals:
        changed: parts of the Search by their names, as a dict.
    """

    changed = Signal(object)

    def __init__(self, model: AppointmentsModel, parent: QWidget | None = None) -> None:
        """Lay out the fields."""
        super().__init__(parent=parent, spacing=12)
        self._model = model
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        keep_width(self, _WIDTH)
        self.service: QComboBox = QComboBox()
        self.location: QComboBox = QComboBox()
        self.part: QComboBox = QComboBox()
        self.picker = PersonPicker()
        self._service_field = FormField("", self.service)
        self._location_field = FormField("", self.location)
        self._part_field = FormField("", self.part)
        for part in (self._service_field, self.picker, self._location_field, self._part_field):
            self.add(part)
        self.body.addStretch(1)
        for combo, name in (
            (self.service, "service"), (self.location, "location_id"), (self.part, "part"),
        ):  # fmt: skip
            combo.setMinimumContentsLength(12)
            combo.currentIndexChanged.connect(
                lambda _index, box=combo, key=name: self._changed(key, box)
            )

    def fill(self) -> None:
        """Offer what is known, in the present language."""
        model = self._model
        parts = {
            DayPart.ALL: self.tr("Whole day"),
            DayPart.MORNING: self.tr("Morning"),
            DayPart.AFTERNOON: self.tr("Afternoon"),
        }
        services = [(words.service(kind.code), kind.code) for kind in model.services]
        places: list[tuple[str, object]] = [(self.tr("All locations"), None)]
        places += [(place.name, place.id) for place in model.locations]
        search = model.search
        _fill(self.service, services, search.service)
        _fill(self.location, places, search.location_id)
        _fill(self.part, [(parts[part], part.value) for part in DayPart], search.part.value)

    def show_search(self) -> None:
        """Show what is looked for."""
        search, moving = self._model.search, self._model.moving is not None
        for combo, value in (
            (self.service, search.service), (self.location, search.location_id),
            (self.part, search.part.value),
        ):  # fmt: skip
            _choose(combo, value)
        self.service.setEnabled(not moving)
        self.picker.set_persons(search.persons, locked=moving)
        self.picker.field.setEnabled(len(search.persons) < MOST_PERSONS)

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.set_title(self.tr("What and who"))
        self._service_field.set_label(self.tr("&Service"))
        self._location_field.set_label(self.tr("&Location"))
        self._part_field.set_label(self.tr("Part of the &day"))
        self.picker.retranslate()
        self.fill()

    def _changed(self, key: str, combo: QComboBox) -> None:
        value = combo.currentData()
        self.changed.emit({key: DayPart(value) if key == "part" else value})


def _fill(combo: QComboBox, choices: "list[tuple[str, str]] | list[tuple[str, object]]",
          present: object) -> None:  # fmt: skip
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
