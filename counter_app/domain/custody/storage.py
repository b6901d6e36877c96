"""Places in a vault, and the lists by which cards are put away and fetched in walking order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.custody.card import Card, Place
from counter_app.domain.errors import Code, Invalid, Refused


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
class TrayUse:
    """A tray with the number of cards that lie in it."""

    tray: Tray
    lying: int

    @property
    def free(self) -> int:
        """How many more cards it holds."""
        return max(0, self.tray.positions - self.lying)


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
    visit_id: UUID | None = None
    hall: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAwayLine:
    """A card that lies in no place yet, and where it can lie; None when the trays are full."""

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


def moved(trays: Iterable[Tray], tray_id: UUID, number: int) -> tuple[Tray, ...]:
    """Return all trays in walking order, numbered from 1, with one of them moved.

    Args:
        number: where that one comes along the way; the first tray is number 1.

    Raises:
        Refused: NOT_FOUND for a tray that is not among them.
        Invalid: BAD_NUMBER for a number that is not on the way.
    """
    way = sorted(trays, key=lambda one: (one.walk, one.label))
    chosen = next((one for one in way if one.id == tray_id), None)
    if chosen is None:
        raise Refused(Code.NOT_FOUND, what="tray")
    if not 1 <= number <= len(way):
        raise Invalid(Code.BAD_NUMBER, "walk", value=str(number))
    way.remove(chosen)
    way.insert(number - 1, chosen)
    return tuple(replace(one, walk=walk) for walk, one in enumerate(way, 1))


def read_place(labels: Collection[str], text: str) -> Place | None:
    """Read what stands on a tray or on one of its positions; None when it names no tray here.

    A label may hold a slash itself, so the whole is looked for first.
    """
    text = text.strip()
    if text in labels:
        return Place(text)
    label, slash, position = (part.strip() for part in text.rpartition("/"))
    if slash and label in labels and position.isascii() and position.isdecimal():
        return Place(label, int(position[:6]))
    return None
