"""Choosing a counter: the places as a list by waiting time, and beside it where they are."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from counter_app.domain.appointments import FreeStart
from counter_app.domain.booking import LocationOffer
from counter_app.ui import local_time, text
from counter_app.ui.appointments.counter_map import CounterMap
from counter_app.ui.appointments.search import Offer
from counter_app.ui.theme import current, keep, restyle
from counter_app.ui.widgets.boxes import HBox, VBox, clear
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label


class PlaceRow(QFrame):
    """One place: its number on the map, its name, its first time, and what speaks for or against.

    Signals:
        chosen: the UUID of the location, when somebody goes to the row.
        taken: the FreeStart of its button.
    """

    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, number: int, offer: LocationOffer, facts: str) -> None:
        """Show a place."""
        super().__init__()
        self.offer = offer
        self.button: QPushButton | None = None
        block = VBox(self, margins=(8, 4, 8, 4), spacing=2)
        row = HBox(spacing=8)
        self._number = Label(str(number), "strong")
        keep(self._number, lambda: self._number.setMinimumWidth(current().px(18)))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._number)
        row.addWidget(Label(offer.location.name, "strong", wrap=True), 1)
        row.addWidget(self._first(offer, facts))
        block.addLayout(row)
        below = HBox(spacing=8)
        below.addSpacing(current().px(26))
        below.addWidget(Label(facts, "muted", wrap=True), 1)
        block.addLayout(below)

    def mark(self, is_chosen: bool) -> None:
        """Show whether it is the one that is marked on the map."""
        restyle(self, state="info" if is_chosen else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the place."""
        self.chosen.emit(self.offer.location.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the place whose button has the focus."""
        if event.type() is QEvent.Type.FocusIn:
            self.chosen.emit(self.offer.location.id)
        return super().eventFilter(watched, event)

    def _first(self, offer: LocationOffer, facts: str) -> QWidget:
        """Return the button of the first free time, or words where there is none."""
        if offer.hindrance is not None:
            return Label(self.tr("not here"), "muted")
        if offer.first is None:
            return Label(self.tr("nothing is free"), "muted")
        start: FreeStart = offer.first
        words = local_time.moment_words(start.starts_at, offer.location.tz)
        self.button = QPushButton(words)
        self.button.setAccessibleName(f"{offer.location.name} {words}")
        self.button.setAccessibleDescription(facts)
        self.button.clicked.connect(lambda: self.taken.emit(start))
        self.button.installEventFilter(self)
        return self.button


class PlacesPage(QWidget):
    """List and map show the same places in the same order; what is marked is marked in both.

    Attributes:
        picture: the map in a card of its own, for whoever lays out the screen to put beside it.

    Signals:
        taken: the FreeStart of a place that was taken.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without places."""
        super().__init__(parent)
        self.map = CounterMap()
        self.picture = Card(margins=12, spacing=4)
        self.rows: list[PlaceRow] = []
        self._chosen: UUID | None = None
        outer = VBox(self)
        self._places = VBox(spacing=2)
        outer.addLayout(self._places)
        outer.addStretch(1)
        self._legend = Label("", "muted", wrap=True)
        self.picture.add(self.map, 1)
        self.picture.add(self._legend)
        self.picture.hide()
        self.map.chosen.connect(self.choose)
        self.map.taken.connect(self._take)
        self.retranslate()

    @property
    def has_map(self) -> bool:
        """Whether it is known where any of the places is."""
        return any(row.offer.point is not None for row in self.rows)

    @property
    def chosen(self) -> UUID | None:
        """The location that is marked."""
        return self._chosen

    def show_offer(self, offer: Offer) -> None:
        """Show places; the one that was marked stays marked while it is there."""
        clear(self._places)
        self.rows = []
        facts = {one.location.id: self.facts(one) for one in offer.places}
        for number, one in enumerate(offer.places, 1):
            row = PlaceRow(number, one, facts[one.location.id])
            row.chosen.connect(self.choose)
            row.taken.connect(self.taken)
            self._places.addWidget(row)
            self.rows.append(row)
        self.map.show_places(
            offer.places, {one.location.id: self._said(one) for one in offer.places}, offer.land,
            offer.near,
        )  # fmt: skip
        kept = self._chosen
        self._chosen = None
        self.choose(kept if kept in facts else None)

    def choose(self, location_id: UUID | None) -> None:
        """Mark a place in the list and on the map."""
        if location_id == self._chosen:
            return
        self._chosen = location_id
        for row in self.rows:
            row.mark(row.offer.location.id == location_id)
        self.map.choose(location_id)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of the first free times, the soonest first."""
        return [row.button for row in self.rows if row.button is not None]

    def retranslate(self) -> None:
        """Word the page anew; its rows come with the next offer."""
        self._legend.setText(
            self.tr(
                "Numbers as in the list. Ring: nothing is free. Cross: not possible. "
                "Diamond: the postcode."
            )
        )
        self.map.describe()

    def facts(self, offer: LocationOffer) -> str:
        """Return how far a location is and how long one waits there, or why it does not work."""
        facts = [fact for fact in (self._far(offer), self._wait(offer)) if fact]
        if offer.hindrance is not None:
            facts.append(text.error(offer.hindrance))
        return " · ".join(facts)

    def _take(self, location_id: UUID) -> None:
        for row in self.rows:
            if row.offer.location.id == location_id and row.offer.first is not None:
                self.taken.emit(row.offer.first)

    def _said(self, offer: LocationOffer) -> str:
        """Return all that is to be seen of a place, as one sentence for a screen reader."""
        if offer.hindrance is not None:
            first = self.tr("not here")
        elif offer.first is None:
            first = self.tr("nothing is free")
        else:
            first = local_time.moment_words(offer.first.starts_at, offer.location.tz)
        parts: Sequence[str] = (offer.location.name, first, self.facts(offer))
        return ", ".join(part for part in parts if part)

    def _far(self, offer: LocationOffer) -> str:
        if offer.kilometres is None:
            return ""
        return self.tr("%1 km").replace("%1", str(round(offer.kilometres)))

    def _wait(self, offer: LocationOffer) -> str:
        if offer.wait is None:
            return ""
        minutes = str(round(offer.wait.total_seconds() / 60))
        return self.tr("usually %1 min waiting").replace("%1", minutes)
