"""Looking ahead at a day: whose visit is going to work, whose is not, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.custody.card import COLLECTABLE, CardState, Place
from counter_app.domain.messages import NoticeReason


class Readiness(StrEnum):
    """How things stand for one person who is expected."""

    READY = "ready"
    CARD_ELSEWHERE = "card_elsewhere"
    CARD_COMING = "card_coming"
    NO_CARD = "no_card"
    ALREADY_HANDED_OUT = "already_handed_out"
    CARD_BLOCKED = "card_blocked"
    NOT_NEEDED = "not_needed"
    NOTHING_TO_CHECK = "nothing_to_check"


class Remedy(StrEnum):
    """What can be done now, so that nobody comes in vain."""

    TELL = "tell"
    RELEASE = "release"
    MOVE = "move"
    MOVE_TO_CARD = "move_to_card"
    CALL_OFF = "call_off"
    LOOK = "look"


_REMEDIES: dict[Readiness, tuple[Remedy, ...]] = {
    Readiness.READY: (),
    Readiness.NOTHING_TO_CHECK: (),
    Readiness.CARD_ELSEWHERE: (Remedy.MOVE_TO_CARD, Remedy.TELL, Remedy.CALL_OFF),
    Readiness.CARD_COMING: (Remedy.MOVE, Remedy.TELL, Remedy.CALL_OFF),
    Readiness.NO_CARD: (Remedy.MOVE, Remedy.TELL, Remedy.CALL_OFF),
    Readiness.ALREADY_HANDED_OUT: (Remedy.RELEASE, Remedy.CALL_OFF, Remedy.LOOK),
    Readiness.CARD_BLOCKED: (Remedy.LOOK, Remedy.TELL, Remedy.CALL_OFF),
    Readiness.NOT_NEEDED: (Remedy.RELEASE, Remedy.CALL_OFF),
}
"""The remedies of each finding, the best first."""

NOTICES: dict[Readiness, NoticeReason] = {
    Readiness.CARD_ELSEWHERE: NoticeReason.CARD_ELSEWHERE,
    Readiness.CARD_COMING: NoticeReason.CARD_NOT_HERE,
    Readiness.NO_CARD: NoticeReason.CARD_NOT_HERE,
    Readiness.CARD_BLOCKED: NoticeReason.CARD_NOT_HERE,
}
"""What is told to somebody about a visit that stands."""

_COMING = frozenset({CardState.ANNOUNCED, CardState.RECEIVED, CardState.IN_TRANSIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSeen:
    """A card of a person, as far as looking ahead needs it."""

    state: CardState
    location_id: UUID
    location_name: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Somebody who is expected for a service.

    Attributes:
        needs_card: whether the service hands out a card that must lie ready.
    """

    appointment_id: UUID
    code: str
    starts_at: datetime
    location_id: UUID
    service: str
    needs_card: bool
    person_id: UUID
    name: str
    v_number: str | None
    cards: tuple[CardSeen, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreflightLine:
    """What was found for somebody who is expected, and what can be done.

    Attributes:
        card: the card that the finding speaks of, or None.
        told_at: when this finding was told to the person, or None.
    """

    expected: Expected
    readiness: Readiness
    card: CardSeen | None = None
    told_at: datetime | None = None

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What can be done, the best first."""
        return _REMEDIES[self.readiness]

    @property
    def notice(self) -> NoticeReason | None:
        """What a message would tell, or None where nothing is to be told or it was told."""
        return NOTICES.get(self.readiness) if self.told_at is None else None

    @property
    def is_well(self) -> bool:
        """Whether nothing has to be done."""
        return not self.remedies


Rule = Callable[[Expected], Readiness | None]
"""Something else that may make a visit needless, such as prints that can be used again: it answers
for those it speaks of and returns None for all others."""


def look_ahead(expected: Iterable[Expected], rules: Iterable[Rule] = ()) -> list[PreflightLine]:
    """Judge everybody who is expected; what needs something done comes first, then by time."""
    known = tuple(rules)
    lines = [_judge(one, known) for one in expected]
    return sorted(
        lines, key=lambda line: (line.is_well, line.expected.starts_at, line.expected.name)
    )


def _judge(expected: Expected, rules: tuple[Rule, ...]) -> PreflightLine:
    for rule in rules:
        found = rule(expected)
        if found is not None:
            return PreflightLine(expected=expected, readiness=found)
    if not expected.needs_card:
        return PreflightLine(expected=expected, readiness=Readiness.NOTHING_TO_CHECK)
    readiness, card = _card(expected)
    return PreflightLine(expected=expected, readiness=readiness, card=card)


def _card(expected: Expected) -> tuple[Readiness, CardSeen | None]:
    def first(states: frozenset[CardState], *, here: bool | None = None) -> CardSeen | None:
        for card in expected.cards:
            if card.state in states and here in {None, card.location_id == expected.location_id}:
                return card
        return None

    lying = COLLECTABLE | {CardState.PRESENTED}
    for readiness, card in (
        (Readiness.READY, first(lying, here=True)),
        (Readiness.CARD_ELSEWHERE, first(lying, here=False)),
        (Readiness.CARD_COMING, first(_COMING)),
        (Readiness.ALREADY_HANDED_OUT, first(frozenset({CardState.HANDED_OUT}))),
        (Readiness.CARD_BLOCKED, expected.cards[0] if expected.cards else None),
    ):
        if card is not None:
            return readiness, card
    return Readiness.NO_CARD, None
