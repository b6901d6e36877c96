"""Places in a vault, and the lists by which cards are put away and fetched in walking order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.custody.card import Card, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Tray:
    """A tray or drawer of a location.

    Attributes:
        walk: where it comes on the way along the store; lists follow it.
        positions: how many cards it holds, numbered from 1.
    """

    id: UUID
    location_id: UUID
    label: str
    walk: int
    positions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PickLine:
    """A card to fetch, and for which visit.

    Attributes:
        hall: the hall of an issuance day to which the card travels for it; "" for a visit here.
    """

    card: Card
    place: Place
    starts_at: datetime | None
    reserved_for: date | None = None
    hall: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAwayLine:
    """A card that was received, and where it can lie; None when the trays are full."""

    card: Card
    place: Place | None


def walking_order(trays: Iterable[Tray], cards: Iterable[Card]) -> tuple[Card, ...]:
    """Sort cards by the way along the trays; those at no known place come last, by number."""
    walk = {tray.label: tray.walk for tray in trays}
    last = max(walk.values(), default=0) + 1
    return tuple(
        sorted(
            cards,
            key=lambda card: (
                walk.get(card.place.box, last), card.place.box, card.place.position or 0,
                card.document_number,
            ),
        )
    )  # fmt: skip


def free_places(trays: Sequence[Tray], taken: Iterable[Place], wanted: int) -> tuple[Place, ...]:
    """Return up to so many free places, the first ones along the way."""
    occupied = {(place.box, place.position) for place in taken}
    found: list[Place] = []
    for tray in sorted(trays, key=lambda one: (one.walk, one.label)):
        for position in range(1, tray.positions + 1):
            if len(found) == wanted:
                return tuple(found)
            if (tray.label, position) not in occupied:
                found.append(Place(tray.label, position))
    return tuple(found)
