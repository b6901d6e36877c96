"""Putting away: the cards that lie in no place yet, and where each can lie."""

from PySide6.QtCore import Signal

from counter_app.domain.custody.card import Card, Place
from counter_app.domain.custody.storage import PutAwayLine, Tray, read_place
from counter_app.ui.part_model import PartModel


class PutAwayModel(PartModel):
    """The cards to put away, in the order of the places that are proposed for them.

    Signals:
        put_away: the Card that lies in its place now.
        made: the list as PDF.
    """

    put_away = Signal(object)
    made = Signal(object)

    lines: tuple[PutAwayLine, ...] = ()
    trays: tuple[Tray, ...] = ()

    @property
    def without_place(self) -> int:
        """How many cards no tray has room for."""
        return sum(line.place is None for line in self.lines)

    def load(self) -> None:
        """Read the list."""
        office, actor = self.office, self.actor

        def done(found: tuple[tuple[PutAwayLine, ...], tuple[Tray, ...]]) -> None:
            self.lines, self.trays = found
            self.changed.emit()

        self.tasks.run(
            self, lambda: (office.storage.put_away_list(actor), office.trays.all(actor)), done
        )

    def line(self, number: str) -> PutAwayLine | None:
        """Return the line of a card, by its number, or None."""
        wanted = number.strip().upper()
        return next((one for one in self.lines if one.card.document_number == wanted), None)

    def read_place(self, text: str) -> Place | None:
        """Read what stands on a tray or a position; None when no tray here has that label."""
        return read_place({tray.label for tray in self.trays}, text)

    def put(self, number: str, place: Place) -> None:
        """Lay a card in its place."""
        office, actor = self.office, self.actor

        def after(card: Card) -> None:
            self.put_away.emit(card)
            self.load()

        self.gestures.run(
            ("put", number, place),
            lambda key: office.storage.put_away(actor, number, place.box, place.position, key),
            after,
        )

    def make_list(self, language: str) -> None:
        """Make the list on paper."""
        office, actor = self.office, self.actor
        self.tasks.run(self, lambda: office.papers.put_away_list(actor, language), self.made.emit)
