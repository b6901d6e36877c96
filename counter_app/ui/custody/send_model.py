"""Sending: cards that are packed, to whom, and what is under way from here."""

from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.shipment import Consignment, ConsignmentKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning.opening import Location
from counter_app.services.packing import Parcel
from counter_app.ui.part_model import PartModel

_LEAVES = frozenset({CardState.IN_STOCK, CardState.RESERVED, CardState.RECEIVED})
_GOES_BACK = frozenset({CardState.RETURNED, CardState.SURRENDERED})


class SendModel(PartModel):
    """One bag at a time.

    Signals:
        refused: the Refused with which a card was turned down.
        sent: a Consignment, and its packing list as PDF.
        confirmed: the Consignment that the maker confirmed.
    """

    refused = Signal(object)
    sent = Signal(object, object)
    confirmed = Signal(object)

    locations: tuple[Location, ...] = ()
    packed: tuple[Card, ...] = ()
    under_way: tuple[Consignment, ...] = ()
    surrendered: tuple[str, ...] = ()
    with_received = False

    def show_received(self, wanted: bool) -> None:
        """Show what was received at the other end too, or what is under way only."""
        self.with_received = wanted
        self.load()

    def load(self) -> None:
        """Read the places to send to, what is under way, and what was received lately."""
        office, actor, received = self.office, self.actor, self.with_received

        def work() -> tuple[tuple[Location, ...], tuple[Consignment, ...], tuple[str, ...]]:
            past = office.consignments.closed(actor) if received else ()
            return (
                office.planning.locations(), (*office.consignments.sent(actor), *past),
                office.consignments.surrendered(actor),
            )  # fmt: skip

        def done(
            found: tuple[tuple[Location, ...], tuple[Consignment, ...], tuple[str, ...]],
        ) -> None:
            places, sent, self.surrendered = found
            self.locations = tuple(one for one in places if one.id != actor.location_id)
            own = {one.id: one for one in sent if one.from_location_id == actor.location_id}
            self.under_way = tuple(own.values())
            self.changed.emit()

        self.tasks.run(self, work, done)

    def take(self, number: str, *, to_maker: bool) -> None:
        """Put a card into the bag, if it may go there."""
        office, actor, wanted = self.office, self.actor, number.strip().upper()
        states = _GOES_BACK if to_maker else _LEAVES

        def done(card: Card | None) -> None:
            if card is None:
                self.refused.emit(Refused(Code.CARD_UNKNOWN, number=wanted))
            elif card.location_id != actor.location_id:
                self.refused.emit(Refused(Code.CARD_NOT_HERE))
            elif card.state not in states:
                self.refused.emit(Refused(Code.CARD_WRONG_STATE, state=card.state.value))
            elif card not in self.packed:
                self.packed = (*self.packed, card)
                self.changed.emit()

        self.tasks.run(self, lambda: office.custody.by_number(wanted), done)

    def take_out(self, card: Card | None) -> None:
        """Take a card out of the bag again."""
        self.packed = tuple(one for one in self.packed if one != card)
        self.changed.emit()

    def send(
        self, to: UUID | None, label: str, seal: str, reference: str, courier: str, language: str
    ) -> None:
        """Give the bag to the courier; the packing list goes with it."""
        office, actor, cards = self.office, self.actor, self.packed
        parcel = Parcel(label.strip() or "1", seal, tuple(card.id for card in cards))

        def work(key: UUID) -> tuple[Consignment, bytes]:
            made = office.consignments.pack(actor, (parcel,), to, reference, courier, key)
            return made, office.papers.packing_list(actor, made.id, language)

        def done(result: tuple[Consignment, bytes]) -> None:
            self.packed = ()
            self.sent.emit(*result)
            self.load()

        self.gestures.run(("send", reference, seal, parcel.cards, to), work, done)

    def confirm(self, of: Consignment | None) -> None:
        """Note that the maker has a consignment."""
        office, actor = self.office, self.actor
        if of is None or of.kind is not ConsignmentKind.TO_MAKER or not of.is_open:
            return

        def done(made: Consignment) -> None:
            self.confirmed.emit(made)
            self.load()

        self.gestures.run(
            ("confirm", of.id), lambda key: office.consignments.confirm(actor, of.id, key), done
        )
