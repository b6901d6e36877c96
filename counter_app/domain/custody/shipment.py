"""Consignments on their way: sealed bags, what was found in them, and what each case asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ConsignmentKind(StrEnum):
    """Between whom cards travel."""

    FROM_MAKER = "from_maker"
    TRANSFER = "transfer"
    TO_MAKER = "to_maker"


class SealFound(StrEnum):
    """How a bag's seal was found; PENDING until somebody looked."""

    PENDING = "pending"
    INTACT = "intact"
    BROKEN = "broken"
    OTHER_NUMBER = "other_number"


class ItemFound(StrEnum):
    """What became of a card that a consignment names, or of one that lay in it unnamed."""

    EXPECTED = "expected"
    ARRIVED = "arrived"
    DAMAGED = "damaged"
    WRONG_ADDRESS = "wrong_address"
    MISSING = "missing"


class CaseKind(StrEnum):
    """What is out of order with cards."""

    MISSING = "missing"
    SURPLUS = "surplus"
    DAMAGED = "damaged"
    WRONG_ADDRESS = "wrong_address"
    SEAL = "seal"
    RECALLED = "recalled"


class Remedy(StrEnum):
    """How a case was settled."""

    FOUND = "found"
    REPORTED = "reported"
    SENT_BACK = "sent_back"
    SENT_ON = "sent_on"
    ADDED_TO_STOCK = "added_to_stock"
    ACCEPTED = "accepted"


REMEDIES: dict[CaseKind, frozenset[Remedy]] = {
    CaseKind.MISSING: frozenset({Remedy.FOUND, Remedy.REPORTED}),
    CaseKind.SURPLUS: frozenset({Remedy.ADDED_TO_STOCK, Remedy.SENT_BACK, Remedy.SENT_ON}),
    CaseKind.DAMAGED: frozenset({Remedy.SENT_BACK}),
    CaseKind.WRONG_ADDRESS: frozenset({Remedy.SENT_ON, Remedy.SENT_BACK}),
    CaseKind.SEAL: frozenset({Remedy.ACCEPTED, Remedy.REPORTED}),
    CaseKind.RECALLED: frozenset({Remedy.SENT_BACK}),
}
"""Which remedies settle which kind of case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """A sealed bag or box of a consignment."""

    id: UUID
    label: str
    seal: str
    found: SealFound = SealFound.PENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A card of a consignment. Holds no name: a packing list names documents only.

    Attributes:
        is_card: False for an old document that is no card on file; `card_id` then names the
            hand-out at which it was taken in.
    """

    card_id: UUID
    document_number: str
    bag: str
    found: ItemFound
    is_card: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Consignment:
    """Cards that travel together, with their bags.

    Attributes:
        reference: the number of the manifest or packing list.
        from_location_id, to_location_id: None for the maker.
    """

    id: UUID
    reference: str
    kind: ConsignmentKind
    from_location_id: UUID | None
    to_location_id: UUID | None
    courier: str
    sent_at: datetime
    closed_at: datetime | None
    bags: tuple[Bag, ...] = ()
    items: tuple[Item, ...] = ()

    def count(self, found: ItemFound) -> int:
        """Return how many cards were found so."""
        return sum(item.found is found for item in self.items)

    @property
    def is_open(self) -> bool:
        """Whether it is still under way or being counted."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Something out of order that somebody must settle.

    Attributes:
        due_at: until when it must be reported, None where the house has no period.
    """

    id: UUID
    kind: CaseKind
    location_id: UUID
    document_number: str
    opened_at: datetime
    card_id: UUID | None = None
    consignment_id: UUID | None = None
    due_at: datetime | None = None
    remedy: Remedy | None = None
    closed_at: datetime | None = None
    note: str = ""
    reference: str = ""

    def is_late(self, now: datetime) -> bool:
        """Whether the duty to report has run out."""
        return self.closed_at is None and self.due_at is not None and now > self.due_at
