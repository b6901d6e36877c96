"""Booked visits that turn out needless: what was found, and what a clerk said to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.contacts.kinds import Contact, contact_of
from counter_app.domain.custody.card import COLLECTABLE, CardState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.queue.preflight import CardSeen
from counter_app.domain.reuse.decision import Answer, Decision

_HANDED_OUT: Final = "card.handed_out"
_TO_COME: Final = COLLECTABLE | {
    CardState.ANNOUNCED, CardState.RECEIVED, CardState.IN_TRANSIT, CardState.PRESENTED,
}  # fmt: skip
"""States of a card that may still be handed out."""


class NeedlessState(StrEnum):
    """Where a finding stands.

    Attributes:
        LAPSED: it holds no more: the rules or the records say otherwise now, or the visit changed.
    """

    OPEN = "open"
    RELEASED = "released"
    KEPT = "kept"
    LAPSED = "lapsed"


_S = NeedlessState
NEEDLESS_STEPS: Final[frozenset[tuple[NeedlessState, NeedlessState]]] = frozenset(
    {
        (_S.OPEN, _S.RELEASED),
        (_S.OPEN, _S.KEPT),
        (_S.OPEN, _S.LAPSED),
        (_S.KEPT, _S.OPEN),  # a clerk thinks better of it
        (_S.KEPT, _S.LAPSED),
        (_S.LAPSED, _S.OPEN),  # found again
    }
)
"""Steps that a finding may take; the database holds the same table."""


class Ground(StrEnum):
    """Why a booked service is not needed.

    Attributes:
        REUSE: what was taken before can be used again.
        HANDED_OUT: the card that the person comes for was handed out.
        CARD_READY: the card itself is collected on another visit, so that no sticker is needed.
    """

    REUSE = "reuse"
    HANDED_OUT = "handed_out"
    CARD_READY = "card_ready"


def check_step(now: NeedlessState, then: NeedlessState) -> None:
    """Raise Refused(WRONG_STATE) unless a finding may take this step."""
    if (now, then) not in NEEDLESS_STEPS:
        raise Refused(Code.WRONG_STATE, state=now.value, wanted=then.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A service for which a person is expected on a booked visit.

    Attributes:
        day: of the visit, at the location.
        cards: the cards that there are of the person.
    """

    appointment_id: UUID
    person_id: UUID
    service: str
    location_id: UUID
    day: date
    cards: tuple[CardSeen, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Needless:
    """Why a service on a visit is not needed, and by which rule."""

    due: Due
    ground: Ground
    rule: str
    version: int

    @property
    def key(self) -> tuple[UUID, UUID, str]:
        """What tells findings apart: visit, person and service."""
        return self.due.appointment_id, self.due.person_id, self.due.service


Decide = Callable[[Due], Decision | None]
"""What the rules on reuse say of a person on the day of the visit; None where they may not be
asked, since nobody noted for which document the person comes and it makes a difference."""


def find(expected: Iterable[Due], decide: Decide) -> tuple[Needless, ...]:
    """Return the services of all visits that somebody need not come for at all.

    Who still comes for something else is left alone: the desk sees there what is not needed.
    """
    visits: dict[tuple[UUID, UUID], list[Due]] = defaultdict(list)
    collects: set[UUID] = set()
    for due in expected:
        visits[due.appointment_id, due.person_id].append(due)
        if contact_of(due.service) is Contact.COLLECT:
            collects.add(due.person_id)
    found: list[Needless] = []
    for of_person in visits.values():
        grounds = [_ground(due, decide, collects=due.person_id in collects) for due in of_person]
        if all(grounds):
            found += [one for one in grounds if one is not None]
    return tuple(found)


def _ground(due: Due, decide: Decide, *, collects: bool) -> Needless | None:
    match contact_of(due.service):
        case Contact.BIOMETRICS:
            decision = decide(due)
            if decision is not None and decision.answer is Answer.REUSE:
                rule = f"reuse.{decision.rule_set}"
                return Needless(due=due, ground=Ground.REUSE, rule=rule, version=decision.version)
        case Contact.COLLECT:
            states = {card.state for card in due.cards}
            if CardState.HANDED_OUT in states and not states & _TO_COME:
                return Needless(
                    due=due, ground=Ground.HANDED_OUT, rule="card.handed_out", version=0
                )
        case Contact.ENDORSEMENT:
            is_ready = any(card.state in COLLECTABLE for card in due.cards)
            if is_ready and collects:  # the card itself is fetched on another visit
                return Needless(
                    due=due, ground=Ground.CARD_READY, rule="plan.card_ready", version=0
                )
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedlessVisit:
    """A finding as a clerk sees it: who need not come where and when, and why.

    Attributes:
        services: all that the person comes for on that visit.
        grounds: why, one for each service.
        others: how many people come on the visit beside this one.
        can_take_back_until: until when a release can be taken back; None where it cannot.
    """

    appointment_id: UUID
    person_id: UUID
    name: str
    v_number: str
    location_id: UUID
    location_name: str
    starts_at: datetime
    services: tuple[str, ...]
    grounds: tuple[Ground, ...]
    rule: str
    version: int
    found_at: datetime
    state: NeedlessState
    others: int = 0
    reason: str = ""
    decided_at: datetime | None = None
    can_take_back_until: datetime | None = None
