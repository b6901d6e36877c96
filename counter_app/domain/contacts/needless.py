"""Booked visits that turn out needless: what was found, and what a clerk said to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.contacts.asked import CARD_READY
from counter_app.domain.contacts.kinds import Contact, contact_of
from counter_app.domain.custody.card import COLLECTABLE, CardState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.queue.preflight import CardSeen
from counter_app.domain.reuse.contacts import Basis, ContactAnswer, ContactDecision
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
        BY_POST: what is asked for is sent by post: nobody comes for it.
        RULED: a text says that no sticker is needed, as while the document is still valid.
        DELIVERED: the document may be brought home. Which documents are is an assumption, so that
            this is proposed to a clerk, and never given back by itself.
    """

    REUSE = "reuse"
    HANDED_OUT = "handed_out"
    CARD_READY = "card_ready"
    BY_POST = "by_post"
    RULED = "ruled"
    DELIVERED = "delivered"


PROPOSED_ONLY: Final = frozenset({Ground.DELIVERED})
"""Grounds on which a visit is given back only by somebody who looked at it."""
_GROUND_OF: Final = {Answer.REUSE: Ground.REUSE, Answer.BY_POST: Ground.BY_POST}
"""The answers on photo and prints for which nobody comes."""


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
Rule = Callable[[Due], ContactDecision | None]
"""What the rules on other contacts say of a sticker or of collecting; None where they may not be
asked, since nobody noted a procedure, or since the noted one does not speak of that contact."""


def find(expected: Iterable[Due], decide: Decide, rule: Rule) -> tuple[Needless, ...]:
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
        grounds = [
            _ground(due, decide, rule, collects=due.person_id in collects) for due in of_person
        ]
        if all(grounds):
            found += [one for one in grounds if one is not None]
    return tuple(found)


def _ground(due: Due, decide: Decide, rule: Rule, *, collects: bool) -> Needless | None:
    match contact_of(due.service):
        case Contact.BIOMETRICS:
            return _taken(due, decide(due))
        case Contact.COLLECT:
            return _collected(due, rule)
        case Contact.ENDORSEMENT:
            return _endorsed(due, rule, collects=collects)
    return None


def _taken(due: Due, decision: Decision | None) -> Needless | None:
    ground = _GROUND_OF.get(decision.answer) if decision is not None else None
    if decision is None or ground is None:
        return None
    return Needless(
        due=due, ground=ground, rule=f"reuse.{decision.rule_set}", version=decision.version
    )


def _collected(due: Due, rule: Rule) -> Needless | None:
    states = {card.state for card in due.cards}
    if CardState.HANDED_OUT in states and not states & _TO_COME:
        return Needless(due=due, ground=Ground.HANDED_OUT, rule=_HANDED_OUT, version=0)
    if states & COLLECTABLE:  # a letter names the place: it is fetched there, and nowhere else
        return None
    said = rule(due)
    if said is None or said.answer is not ContactAnswer.DELIVERY:
        return None
    return _ruled(due, Ground.DELIVERED, said)


def _endorsed(due: Due, rule: Rule, *, collects: bool) -> Needless | None:
    if any(card.state in COLLECTABLE for card in due.cards):
        if not collects:
            return None
        # the card itself is fetched on another visit
        return Needless(due=due, ground=Ground.CARD_READY, rule=CARD_READY, version=0)
    said = rule(due)
    if said is None or said.answer is not ContactAnswer.NOT_NEEDED:
        return None
    return _ruled(due, Ground.RULED, said) if said.basis is Basis.STATED else None


def _ruled(due: Due, ground: Ground, said: ContactDecision) -> Needless:
    rule = f"{said.contact.value}.{said.rule}"
    return Needless(due=due, ground=ground, rule=rule, version=said.version)


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

    @property
    def is_proposed_only(self) -> bool:
        """Whether somebody must look at it before it is given back: it rests on an assumption."""
        return not PROPOSED_ONLY.isdisjoint(self.grounds)
