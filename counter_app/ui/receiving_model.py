"""Receiving what comes in sealed bags: which bag is next, and what the scans of its cards mean."""

from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.custody.shipment import (
    Bag,
    Consignment,
    ConsignmentKind,
    ItemFound,
    SealFound,
)
from counter_app.services.receiving import ScanResult
from counter_app.ui.part_model import PartModel


class ReceivingModel(PartModel):
    """Consignments to the actor's location; one of them is being received.

    Signals:
        scanned: a ScanResult.
        opened: the Bag whose seal was looked at.
        closed: the Consignment that was closed.
    """

    scanned = Signal(object)
    opened = Signal(object)
    closed = Signal(object)

    consignments: tuple[Consignment, ...] = ()
    chosen_id: UUID | None = None

    @property
    def chosen(self) -> Consignment | None:
        """The consignment that is being received."""
        return next((one for one in self.consignments if one.id == self.chosen_id), None)

    @property
    def next_bag(self) -> Bag | None:
        """The bag whose seal is to be looked at now, None when all were."""
        bags = self.chosen.bags if self.chosen else ()
        return next((bag for bag in bags if bag.found is SealFound.PENDING), None)

    def is_seal(self, text: str) -> bool:
        """Whether something that was read is the seal of a bag nobody looked at yet."""
        closed = (bag for of in self.consignments for bag in of.bags)
        wanted = text.strip().upper()
        return any(bag.found is SealFound.PENDING and bag.seal.upper() == wanted for bag in closed)

    @property
    def left(self) -> int:
        """How many cards of the list were not scanned yet."""
        return self.chosen.count(ItemFound.EXPECTED) if self.chosen else 0

    def load(self) -> None:
        """Read what is under way to here."""
        office, actor = self.office, self.actor

        def done(found: tuple[Consignment, ...]) -> None:
            self.consignments = tuple(
                one
                for one in found
                if one.to_location_id == actor.location_id
                and one.kind is not ConsignmentKind.TO_MAKER
            )
            if self.chosen is None:
                self.chosen_id = self.consignments[0].id if self.consignments else None
            self.changed.emit()

        self.tasks.run(self, lambda: office.consignments.open(actor), done)

    def choose(self, consignment: Consignment | None) -> None:
        """Receive this one."""
        wanted = consignment.id if consignment else None
        if wanted != self.chosen_id:
            self.chosen_id = wanted
            self.changed.emit()

    def take(self, text: str, *, is_damaged: bool = False) -> None:
        """Take a seal's number while a bag is closed, then cards."""
        if self.next_bag is not None:
            self.open_bag(text)
        elif self.chosen is not None:
            self._scan(self.chosen.id, text, is_damaged)

    def open_bag(self, seal: str, *, is_broken: bool = False) -> None:
        """Note how the seal of the next bag was found."""
        office, actor, bag = self.office, self.actor, self.next_bag
        if bag is None:
            return

        def done(seen: Bag) -> None:
            self.opened.emit(seen)
            self.load()

        self.gestures.run(
            ("bag", bag.id, seal, is_broken),
            lambda key: office.consignments.open_bag(actor, bag.id, seal, key, is_broken=is_broken),
            done,
        )

    def close(self, counted: int) -> None:
        """Close the consignment; what was not scanned is missing from now on."""
        office, actor, of = self.office, self.actor, self.chosen
        if of is None:
            return

        def done(made: Consignment) -> None:
            self.chosen_id = None
            self.closed.emit(made)
            self.load()

        self.gestures.run(
            ("close", of.id, counted),
            lambda key: office.consignments.close(actor, of.id, counted, key),
            done,
        )

    def _scan(self, consignment_id: UUID, number: str, is_damaged: bool) -> None:
        office, actor = self.office, self.actor

        def done(result: ScanResult) -> None:
            self.consignments = tuple(
                result.consignment if one.id == result.consignment.id else one
                for one in self.consignments
            )
            self.scanned.emit(result)
            self.changed.emit()

        self.gestures.run(
            ("scan", consignment_id, number, is_damaged),
            lambda key: office.consignments.scan(
                actor, consignment_id, number, key, is_damaged=is_damaged
            ),
            done,
        )
