"""Residence cards and where each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.custody.keeper import MAKER, Keeper
from counter_app.domain.partial_date import PartialDate


class CardState(StrEnum):
    """Where a card is on its way from the maker to a hand."""

    ANNOUNCED = "announced"
    RECEIVED = "received"
    IN_STOCK = "in_stock"
    RESERVED = "reserved"
    IN_TRANSIT = "in_transit"
    AT_PARTNER = "at_partner"
    PRESENTED = "presented"
    HANDED_OUT = "handed_out"
    NOT_COLLECTED = "not_collected"
    RETURNED = "returned"
    DESTROYED = "destroyed"
    MISSING = "missing"
    REPORTED = "reported"
    BLOCKED = "blocked"
    SURRENDERED = "surrendered"


_S = CardState
TRANSITIONS: frozenset[tuple[CardState, CardState]] = frozenset(
    {
        (_S.ANNOUNCED, _S.RECEIVED),
        (_S.RECEIVED, _S.IN_STOCK),
        (_S.IN_STOCK, _S.RESERVED),
        (_S.RESERVED, _S.IN_STOCK),
        (_S.IN_STOCK, _S.IN_TRANSIT),
        (_S.RESERVED, _S.IN_TRANSIT),
        (_S.IN_STOCK, _S.IN_STOCK),  # another place
        (_S.RESERVED, _S.RESERVED),
        (_S.RECEIVED, _S.IN_TRANSIT),  # came to the wrong address
        (_S.IN_TRANSIT, _S.RECEIVED),
        (_S.IN_TRANSIT, _S.AT_PARTNER),
        (_S.AT_PARTNER, _S.PRESENTED),
        (_S.AT_PARTNER, _S.IN_TRANSIT),
        (_S.IN_STOCK, _S.PRESENTED),
        (_S.RESERVED, _S.PRESENTED),
        (_S.PRESENTED, _S.IN_STOCK),
        (_S.PRESENTED, _S.AT_PARTNER),
        (_S.PRESENTED, _S.PRESENTED),  # from the runner's hands into the clerk's
        (_S.PRESENTED, _S.HANDED_OUT),
        (_S.HANDED_OUT, _S.PRESENTED),  # an undone hand-out, by counter-entry
        (_S.IN_STOCK, _S.NOT_COLLECTED),
        (_S.AT_PARTNER, _S.NOT_COLLECTED),
        (_S.NOT_COLLECTED, _S.RETURNED),
        (_S.NOT_COLLECTED, _S.IN_STOCK),
        (_S.RETURNED, _S.DESTROYED),
        (_S.RETURNED, _S.RETURNED),  # handed to the courier, then to the maker
        (_S.HANDED_OUT, _S.SURRENDERED),  # taken in for the new one
        (_S.SURRENDERED, _S.HANDED_OUT),  # the hand-out was undone
        (_S.SURRENDERED, _S.RETURNED),
        (_S.SURRENDERED, _S.MISSING),
        (_S.REPORTED, _S.RETURNED),  # found after the report: invalid for good
        (_S.MISSING, _S.REPORTED),
        (_S.MISSING, _S.IN_STOCK),
        (_S.MISSING, _S.RETURNED),  # found, but it was blocked or taken back before
        (_S.BLOCKED, _S.MISSING),
        *((state, _S.MISSING) for state in (_S.ANNOUNCED, _S.RECEIVED, _S.IN_STOCK, _S.RESERVED,
                                            _S.IN_TRANSIT, _S.AT_PARTNER, _S.PRESENTED,
                                            _S.NOT_COLLECTED, _S.RETURNED)),
        *((state, _S.BLOCKED) for state in (_S.ANNOUNCED, _S.RECEIVED, _S.IN_STOCK, _S.RESERVED,
                                            _S.IN_TRANSIT, _S.AT_PARTNER, _S.PRESENTED,
                                            _S.NOT_COLLECTED)),
        (_S.BLOCKED, _S.RETURNED),
    }
)  # fmt: skip
"""Steps that a card may take; the database holds the same table."""

COLLECTABLE = frozenset({CardState.IN_STOCK, CardState.RESERVED, CardState.AT_PARTNER})
"""States in which a card lies ready to be brought to a desk."""

OUT_OF_USE = frozenset({_S.BLOCKED, _S.SURRENDERED, _S.RETURNED, _S.NOT_COLLECTED})
"""States of a card that is not handed out any more and goes back to the maker."""

IN_HOUSE = frozenset(
    {_S.RECEIVED, _S.IN_STOCK, _S.RESERVED, _S.NOT_COLLECTED, _S.RETURNED, _S.SURRENDERED,
     _S.BLOCKED}
)  # fmt: skip
"""States in which a card lies in a location's store, so that a count must find it."""


def when_found(before: CardState) -> CardState:
    """Return the state of a missing card that is found, by the state in which it went missing.

    One that was out of use already does not come into use by having been lost.
    """
    return CardState.RETURNED if before in OUT_OF_USE else CardState.IN_STOCK


def when_sent(before: CardState) -> CardState:
    """Return the state of a card that a courier takes to another location.

    One that is out of use is on its way back to the maker, by way of that location.
    """
    return CardState.RETURNED if before in OUT_OF_USE else CardState.IN_TRANSIT


def when_arrived(before: CardState, *, at_partner: bool) -> CardState:
    """Return the state of a card that came out of a bag, by the state in which it travelled.

    One that is out of use goes on its way back to the maker, wherever it lands.
    """
    if before in OUT_OF_USE:
        return CardState.RETURNED
    return CardState.AT_PARTNER if at_partner else CardState.RECEIVED


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a location's store a card lies: box and position in it."""

    box: str
    position: int | None = None

    def __str__(self) -> str:
        """Write the place as on the label of a tray."""
        return self.box if self.position is None else f"{self.box} / {self.position}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A residence card, with what is printed on it.

    Attributes:
        person_id: whom it is for, or None while nobody on file has its V-number.
        location_id: the location that keeps it now, or that it is on its way from.
        keeper: who answers for it now.
        reserved_for: the day for which it was set aside, or None; none for a card in reserve is
            what is left when the visit that it was set aside for fell away.
        reserved_visit: the visit for which it was set aside, or None.
    """

    id: UUID
    document_number: str
    document_type: str
    v_number: str
    surname: str
    given_names: str
    date_of_birth: PartialDate
    valid_from: date
    valid_until: date
    state: CardState
    location_id: UUID
    place: Place
    person_id: UUID | None = None
    version: int = 1
    keeper: Keeper = MAKER
    reserved_for: date | None = None
    reserved_visit: UUID | None = None

    @property
    def is_to_give_back(self) -> bool:
        """Whether it is set aside for nothing any more: its visit fell away."""
        return self.state is CardState.RESERVED and self.reserved_for is None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyEvent:
    """One step of a card on its way; never changed afterwards."""

    card_id: UUID
    at: datetime
    from_state: CardState | None
    to_state: CardState
    location_id: UUID
    operator_id: UUID
    reason: str = ""
    consignment_id: UUID | None = None
