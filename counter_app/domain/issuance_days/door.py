"""What the door of an issuance day says to a scan: one answer, why, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.custody.card import COLLECTABLE, CardState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.queue import PriorityReason
from counter_app.domain.queue.rules import QueueRules


class Verdict(StrEnum):
    """What somebody at the door is to this day, now. The first that holds is the answer."""

    UNKNOWN = "unknown"
    SERVED = "served"
    INSIDE = "inside"
    CALLED_OFF = "called_off"
    ELSEWHERE = "elsewhere"
    NOT_TODAY = "not_today"
    NO_CARD = "no_card"
    PRIORITY = "priority"
    EARLY = "early"
    LATE = "late"
    EXPECTED = "expected"


LETS_IN: Final = frozenset({Verdict.PRIORITY, Verdict.LATE, Verdict.EXPECTED})
"""Answers after which one key lets in."""

MAY_COME_FIRST: Final = LETS_IN | {Verdict.EARLY}
"""Answers after which the host may let in before others, with a reason."""


class CardTrouble(StrEnum):
    """Why no card of somebody can be brought to a desk."""

    NONE = "none"
    NOT_ARRIVED = "not_arrived"
    NOT_SORTED = "not_sorted"
    ELSEWHERE = "elsewhere"
    OUT_OF_USE = "out_of_use"


_READY: Final = COLLECTABLE | {CardState.PRESENTED}
_ON_ITS_WAY: Final = frozenset({CardState.ANNOUNCED, CardState.IN_TRANSIT})
_PASSED: Final = frozenset({CardState.HANDED_OUT, CardState.SURRENDERED, CardState.DESTROYED})
_NEAREST: Final = (
    CardTrouble.NOT_SORTED, CardTrouble.NOT_ARRIVED, CardTrouble.ELSEWHERE,
    CardTrouble.OUT_OF_USE, CardTrouble.NONE,
)  # fmt: skip
"""Of several troubles the one that is mended soonest is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSeen:
    """A card of somebody who stands at the door.

    Attributes:
        place: where it lies, as on the label of its tray.
    """

    person_id: UUID
    state: CardState
    location_id: UUID
    location_name: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorFacts:
    """All that an answer rests on.

    Attributes:
        person_id: whom the code belongs to; None for nobody on file.
        appointment_id: the appointment that counts: today's here, else the nearest; None without.
        persons: who comes on it, without those who withdrew.
        is_today: whether that appointment is on this day.
        is_here: whether it is in this hall.
        is_off: whether it was called off.
        is_over: whether its visit was finished, or every card handed out.
        ticket: the number, for who was let in.
        is_inside: whether somebody waits or is served on it.
        called_until: people whose time is before that were called early; None for nobody.
        priority: why the person goes before others, as noted already.
    """

    person_id: UUID | None = None
    appointment_id: UUID | None = None
    name: str = ""
    institution: str = ""
    starts_at: datetime | None = None
    location_name: str = ""
    persons: tuple[UUID, ...] = ()
    cards: tuple[CardSeen, ...] = ()
    is_today: bool = False
    is_here: bool = False
    is_off: bool = False
    is_over: bool = False
    is_inside: bool = False
    ticket: str = ""
    desk_name: str = ""
    called_until: datetime | None = None
    priority: PriorityReason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorAnswer:
    """What the door says.

    Attributes:
        back_at: when to come back, for who is early.
        minutes: how many minutes late, for who is.
        trouble: why there is no card, for who has none.
        card_at: the location where the card lies, for a card that lies elsewhere.
        ready: how many of the `persons` have a card that can be brought.
    """

    verdict: Verdict
    person_id: UUID | None = None
    appointment_id: UUID | None = None
    name: str = ""
    institution: str = ""
    starts_at: datetime | None = None
    location_name: str = ""
    ticket: str = ""
    desk_name: str = ""
    back_at: datetime | None = None
    minutes: int = 0
    trouble: CardTrouble | None = None
    card_at: str = ""
    ready: int = 0
    persons: int = 0
    priority: PriorityReason | None = None

    @property
    def lets_in(self) -> bool:
        """Whether one key lets in."""
        return self.verdict in LETS_IN

    @property
    def may_come_first(self) -> bool:
        """Whether the host may let in before others, with a reason."""
        return self.verdict in MAY_COME_FIRST


def decide(facts: DoorFacts, here: UUID, rules: QueueRules, now: datetime) -> DoorAnswer:
    """Say what somebody is to this day, now.

    A card is what the day is about: who has none is told so before the time is spoken of, for
    waiting does not bring it. Who comes late is let in, and joins at the time of coming.

    Args:
        here: the location of the hall.
        rules: of that hall; its limits say what early and late mean, whatever else it does then.
    """
    if facts.appointment_id is None or facts.starts_at is None:
        verdict = Verdict.UNKNOWN if facts.person_id is None else Verdict.NOT_TODAY
        return DoorAnswer(verdict=verdict, person_id=facts.person_id, name=facts.name)
    verdict = _verdict(facts, here, rules, now)
    trouble, card_at = trouble_of(facts.persons, facts.cards, here)
    return DoorAnswer(
        verdict=verdict, person_id=facts.person_id, appointment_id=facts.appointment_id,
        name=facts.name,
        institution=facts.institution, starts_at=facts.starts_at,
        location_name=facts.location_name, ticket=facts.ticket, desk_name=facts.desk_name,
        back_at=facts.starts_at - rules.early_limit if verdict is Verdict.EARLY else None,
        minutes=_minutes(now - facts.starts_at) if verdict is Verdict.LATE else 0,
        trouble=trouble if verdict is Verdict.NO_CARD else None,
        card_at=card_at if verdict is Verdict.NO_CARD else "",
        ready=len(ready(facts.persons, facts.cards, here)), persons=len(facts.persons),
        priority=facts.priority,
    )  # fmt: skip


def ready(persons: Iterable[UUID], cards: Iterable[CardSeen], here: UUID) -> frozenset[UUID]:
    """Return who of these people has a card that can be brought to a desk of this hall."""
    coming = set(persons)
    return frozenset(
        card.person_id
        for card in cards
        if card.person_id in coming and card.state in _READY and card.location_id == here
    )


def trouble_of(
    persons: Iterable[UUID], cards: Iterable[CardSeen], here: UUID
) -> tuple[CardTrouble | None, str]:
    """Return why no card of these people can be brought, and where one lies; None when one can."""
    coming, lying = tuple(persons), tuple(cards)
    if ready(coming, lying, here):
        return None, ""
    found = [(_trouble(card, here), card) for card in lying if card.state not in _PASSED]
    if not found:
        return CardTrouble.NONE, ""
    trouble, card = min(found, key=lambda one: _NEAREST.index(one[0]))
    return trouble, card.location_name if trouble is CardTrouble.ELSEWHERE else ""


def _trouble(card: CardSeen, here: UUID) -> CardTrouble:
    if card.state in _ON_ITS_WAY:
        return CardTrouble.NOT_ARRIVED
    if card.state is CardState.RECEIVED and card.location_id == here:
        return CardTrouble.NOT_SORTED
    if card.state in _READY or card.state is CardState.RECEIVED:
        return CardTrouble.ELSEWHERE
    return CardTrouble.OUT_OF_USE


def _verdict(facts: DoorFacts, here: UUID, rules: QueueRules, now: datetime) -> Verdict:
    assert facts.starts_at is not None  # noqa: S101 - asked by the caller
    for holds, verdict in (
        (facts.is_over and facts.is_today, Verdict.SERVED),
        (facts.is_inside, Verdict.INSIDE),
        (facts.is_off, Verdict.CALLED_OFF),
        (facts.is_today and not facts.is_here, Verdict.ELSEWHERE),
        (not facts.is_today, Verdict.NOT_TODAY),
        (not ready(facts.persons, facts.cards, here), Verdict.NO_CARD),
        (facts.priority is not None, Verdict.PRIORITY),
    ):
        if holds:
            return verdict
    if is_early(facts.starts_at, facts.called_until, rules, now):
        return Verdict.EARLY
    return Verdict.LATE if now > facts.starts_at + rules.late_limit else Verdict.EXPECTED


def is_early(
    starts_at: datetime, called_until: datetime | None, rules: QueueRules, now: datetime
) -> bool:
    """Whether somebody comes before the door lets them in, and was not called early."""
    was_called = called_until is not None and starts_at < called_until
    return now < starts_at - rules.early_limit and not was_called


def check_early(
    starts_at: datetime, called_until: datetime | None, rules: QueueRules, now: datetime
) -> None:
    """Raise Refused(TOO_EARLY) with when to come back, as `is_early` says, at a kiosk too."""
    if is_early(starts_at, called_until, rules, now):
        back_at = starts_at - rules.early_limit
        raise Refused(Code.TOO_EARLY, starts_at=starts_at, back_at=back_at)


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who is expected today and whom a typed name may mean."""

    person_id: UUID
    name: str
    date_of_birth: PartialDate
    starts_at: datetime
    institution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorNow:
    """What the hosts at a door must know besides.

    Attributes:
        early: so long before their time people are let in.
        called_until: guests before this moment were called early; None for nobody.
        inside: how many people with a number are inside.
        holds: how many may be inside at once; None where nobody set it.
        zone: of the hall's wall clock.
    """

    name: str
    state: DayState
    zone: str
    early: timedelta
    called_until: datetime | None = None
    inside: int = 0
    holds: int | None = None

    @property
    def is_full(self) -> bool:
        """Whether no more people fit inside."""
        return self.holds is not None and self.inside >= self.holds
