"""Residence cards and where each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

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


_S = CardState
TRANSITIONS: frozenset[tuple[CardState, CardState]] = frozenset(
    {
        (_S.ANNOUNCED, _S.RECEIVED),
        (_S.RECEIVED, _S.IN_STOCK),
        (_S.IN_STOCK, _S.RESERVED),
        (_S.RESERVED, _S.IN_STOCK),
        (_S.IN_STOCK, _S.IN_TRANSIT),
        (_S.RESERVED, _S.IN_TRANSIT),
        (_S.IN_TRANSIT, _S.RECEIVED),
        (_S.IN_TRANSIT, _S.AT_PARTNER),
        (_S.AT_PARTNER, _S.PRESENTED),
        (_S.AT_PARTNER, _S.IN_TRANSIT),
        (_S.IN_STOCK, _S.PRESENTED),
        (_S.RESERVED, _S.PRESENTED),
        (_S.PRESENTED, _S.IN_STOCK),
        (_S.PRESENTED, _S.AT_PARTNER),
        (_S.PRESENTED, _S.HANDED_OUT),
        (_S.HANDED_OUT, _S.PRESENTED),  # an undone hand-out, by counter-entry
        (_S.IN_STOCK, _S.NOT_COLLECTED),
        (_S.AT_PARTNER, _S.NOT_COLLECTED),
        (_S.NOT_COLLECTED, _S.RETURNED),
        (_S.NOT_COLLECTED, _S.IN_STOCK),
        (_S.RETURNED, _S.DESTROYED),
        (_S.MISSING, _S.REPORTED),
        (_S.MISSING, _S.IN_STOCK),
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
        location_id: the location that keeps it now.
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
