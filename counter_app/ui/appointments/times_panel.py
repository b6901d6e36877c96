"""Free times of a day, or the first free time at each location; and why a booking was refused."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from counter_app.domain.appointments import FreeStart
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Permission
from counter_app.ui import local_time, text
from counter_app.ui.appointments.appointments_model import AppointmentsModel
from counter_app.ui.appointments.places_page import PlacesPage
from counter_app.ui.appointments.time_grid import TimeGrid
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_FULL = frozenset({Code.SLOT_FULL, Code.SLOT_CLOSED})


class TimesPanel(Card):
    """The right column of the search.

    Signals:
        place_taken: the FreeStart of a location that was chosen among all.
        other_taken: the FreeStart that was chosen instead of a refused one.
    """

    place_taken = Signal(object)
    other_taken = Signal(object)

    def __init__(self, model: AppointmentsModel, parent: QWidget | None = None) -> None:
        """Lay out the panel."""
        super().__init__(parent=parent, spacing=10)
        self._model = model
        self._refusal = QFrame()
        self._refusal_words = Label("", wrap=True)
        self._others = VBox(spacing=6)
        self.overbook_button = QPushButton()
        self._buttons: list[QPushButton] = []
        self.grid = TimeGrid()
        self.places_page = PlacesPage()
        self._empty = EmptyState(icon="clock")
        self._stack = QStackedWidget()
        self._build()

    def show_offer(self) -> None:
        """Show what is free."""
        model = self._model
        search, offer = model.search, model.offer
        if search.location_id is None:
            self.set_title(self.tr("First free time at each location"))
            self.places_page.show_offer(offer)
            self._stack.setCurrentIndex(1)
            return
        day = local_time.day_words(search.day) if search.day is not None else ""
        self.set_title(self.tr("Free times"), day)
        self.grid.set_starts(offer.starts, model.zone(search.location_id), model.start)
        self._stack.setCurrentIndex(0 if offer.starts else 2)

    def show_refusal(self, refusal: Refused | None) -> None:
        """Say why a booking was refused, with other times as buttons; None takes it away."""
        self._refusal.setVisible(refusal is not None)
        clear(self._others)
        self._buttons = []
        if refusal is None:
            return
        may = self._model.actor.may(Permission.OVERBOOK) and self._model.moving_alone is None
        self.overbook_button.setVisible(may and refusal.code in _FULL)
        self._refusal_words.setText(text.error(refusal))
        self._refusal.setAccessibleName(text.error(refusal))
        others: Sequence[FreeStart] = refusal.values.get("alternatives", ())
        for start in others:
            button = QPushButton(self._start_words(start))
            button.clicked.connect(lambda _checked=False, s=start: self.other_taken.emit(s))
            self._others.addWidget(button)
            button.show()  # now, so that it can have the focus at once
            self._buttons.append(button)

    def alternatives(self) -> list[QPushButton]:
        """Return the buttons of the other times."""
        return list(self._buttons)

    def places(self) -> list[QPushButton]:
        """Return the buttons of the locations."""
        return self.places_page.buttons()

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.grid.setAccessibleName(self.tr("Free times"))
        self.overbook_button.setText(self.tr("Book it all the same…"))
        self._empty.set_words(
            self.tr("Nothing is free then"),
            self.tr("Choose a coloured day, another part of the day, or all locations."),
        )
        self.places_page.retranslate()
        self.show_offer()

    def _build(self) -> None:
        restyle(self._refusal, state=Tone.WARN.value)
        row = HBox(self._refusal, margins=(12, 10, 12, 10), spacing=10)
        row.addWidget(IconLabel("warn", "warn", 20))
        column = VBox(spacing=8)
        column.addWidget(self._refusal_words)
        column.addLayout(self._others)
        column.addWidget(self.overbook_button)
        row.addLayout(column, 1)
        self._refusal.hide()
        self.add(self._refusal)
        self.places_page.taken.connect(self.place_taken)
        for page in (self.grid, self.places_page, self._empty):
            self._stack.addWidget(page)
        self.add(self._stack, 1)

    def _start_words(self, start: FreeStart) -> str:
        zone = self._model.zone(start.location_id)
        return f"{local_time.moment_words(start.starts_at, zone)} · {start.location_name}"
