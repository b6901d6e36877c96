"""Which cards a runner fetches now: of who was called, and of who is next in line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.custody.card import Place
from counter_app.domain.queue import AT_DESK, IN_HALL, QueueState
from counter_app.domain.queue.calling import order_key
from counter_app.domain.queue.rules import OrderKey

AHEAD: Final = 1
"""People per desk at work whose cards are fetched before they are called.

A desk takes about four minutes for one (domain facts, section 4), a walk along the trays less.
"""

LEAST_AHEAD: Final = 4
"""People whose cards are fetched ahead where hardly a desk is at work: one walk, not four."""


class Errand(StrEnum):
    """What is to be done with a card, the most urgent first."""

    BRING = "bring"
    FETCH_NOW = "fetch_now"
    FETCH_NEXT = "fetch_next"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class InHall:
    """Somebody with a ticket, as far as a runner needs to know.

    Attributes:
        desk_name: the desk that called or serves, or "".
    """

    appointment_id: UUID
    ticket: str
    state: QueueState
    since: datetime
    starts_at: datetime
    arrived_at: datetime
    priority: int = 0
    desk_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """A card that somebody in the hall waits for. No name stands here: a runner needs none.

    Attributes:
        carried_by: the operator in whose hands it is, or None while it lies in its place.
        walk: where its tray comes on the way along the store.
    """

    card_id: UUID
    number: str
    place: Place
    walk: int
    appointment_id: UUID
    carried_by: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a runner's list."""

    errand: Errand
    card: Waited
    whom: InHall


def lines(
    hall: Iterable[InHall], cards: Iterable[Waited], me: UUID, desks: int, order: Iterable[OrderKey]
) -> tuple[Line, ...]:
    """Return what one runner has to do, in the order of doing it.

    First what he carries for who sits at a desk, then what such people wait for, then what those
    who are called next are going to wait for; each in the order of the trays. At the end stands
    what he carries for who was not called yet. What somebody else carries is not his.

    Args:
        me: the runner.
        desks: how many desks are at work.
        order: by what the house calls people.
    """
    people = {one.appointment_id: one for one in hall}
    next_ones = in_order(people.values(), order)[: max(LEAST_AHEAD, AHEAD * desks)]
    soon = frozenset(one.appointment_id for one in next_ones)
    found = []
    for card in cards:
        whom = people.get(card.appointment_id)
        errand = None if whom is None else _errand(card, whom, me, soon)
        if whom is not None and errand is not None:
            found.append(Line(errand=errand, card=card, whom=whom))
    return tuple(sorted(found, key=_on_the_way))


def in_order(hall: Iterable[InHall], keys: Iterable[OrderKey]) -> tuple[InHall, ...]:
    """Return who waits to be called, the next one first."""
    by = tuple(keys)
    waiting = (one for one in hall if one.state in IN_HALL)
    return tuple(
        sorted(
            waiting,
            key=lambda one: (
                order_key(by, one.priority, one.starts_at.timestamp(), one.arrived_at.timestamp()),
                one.appointment_id.bytes,
            ),
        )
    )


def _errand(card: Waited, whom: InHall, me: UUID, soon: frozenset[UUID]) -> Errand | None:
    is_at_desk = whom.state in AT_DESK
    if card.carried_by is not None:
        if card.carried_by != me:
            return None
        return Errand.BRING if is_at_desk else Errand.HOLD
    if is_at_desk:
        return Errand.FETCH_NOW
    return Errand.FETCH_NEXT if whom.appointment_id in soon else None


_ORDER: Final = tuple(Errand)


def _on_the_way(line: Line) -> tuple[int, int, str, int, str]:
    card = line.card
    return (
        _ORDER.index(line.errand), card.walk, card.place.box, card.place.position or 0, card.number,
    )  # fmt: skip
