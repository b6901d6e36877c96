"""What each guest of a day still lacks: the ready list and the lists at the cut-off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from counter_app.domain.custody.card import CardState
from counter_app.domain.issuance_days.guests import NO_MVV_DUTY, Guest, Match, Readiness
from counter_app.domain.issuance_days.invitations import COMING, Invitation, InvitationState

_S = CardState
MOVABLE: Final = frozenset({_S.RECEIVED, _S.IN_STOCK, _S.RESERVED, _S.IN_TRANSIT, _S.AT_PARTNER})
"""States of cards that lie ready, or can be at the hall in time; the database holds the same."""

_LOST: Final = frozenset({_S.BLOCKED, _S.MISSING, _S.REPORTED})


@dataclass(frozen=True, slots=True)
class CardFact:
    """A card of a guest, as far as readiness asks.

    Attributes:
        is_coming: whether it travels to the hall with a consignment of this day.
    """

    card_id: UUID
    state: CardState
    location_id: UUID
    location_name: str
    reserved_for: date | None = None
    is_coming: bool = False


def readiness(
    guest: Guest,
    cards: Sequence[CardFact],
    *,
    hall_id: UUID,
    day: date,
    v_number: str | None,
    nationality: str,
    has_biometrics: bool,
) -> Readiness:
    """Return the first thing that stands in the way of inviting a guest.

    Args:
        v_number: as on file; None when the person has none there.
        nationality: as on file, or as the list says it.
        has_biometrics: whether photo and prints are on record.
    """
    if guest.person_id is None:
        return Readiness.UNKNOWN_PERSON if guest.v_number else Readiness.NO_V_NUMBER
    if v_number is None:
        return Readiness.NO_V_NUMBER
    there = [card for card in cards if card.state in MOVABLE]
    if any(_lies_for_day(card, hall_id, day) for card in there):
        return Readiness.READY
    if there:
        return Readiness.CARD_ELSEWHERE
    if any(card.state in _LOST for card in cards):
        return Readiness.CARD_BLOCKED
    if any(card.state is _S.HANDED_OUT for card in cards):
        return Readiness.HANDED_OUT
    if nationality in NO_MVV_DUTY and not has_biometrics:
        return Readiness.BIOMETRICS_FIRST
    return Readiness.NO_CARD


def _lies_for_day(card: CardFact, hall_id: UUID, day: date) -> bool:
    """Whether a card lies at the hall, travels there, or was set aside for the day."""
    return card.location_id == hall_id or card.is_coming or card.reserved_for == day


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReadyGuest:
    """A guest with what is known of person, card and invitation.

    Attributes:
        card_place: where the card lies that can be handed out, "" for none.
        invitation: None before one went out.
        proposal_name: who it may be, as that person is called on file, or on a card that lies
            ready for nobody on file.
        proposal_number: the V-number of such a card; "" where somebody on file is proposed.
    """

    guest: Guest
    institution: str
    readiness: Readiness
    v_number: str | None = None
    postcode: str = ""
    card_place: str = ""
    card_place_id: UUID | None = None
    invitation: Invitation | None = None
    proposal_name: str = ""
    proposal_number: str = ""

    @property
    def is_proposed(self) -> bool:
        """Whether somebody has to say yes or no to who it may be."""
        return self.guest.match is Match.PROPOSED or bool(self.proposal_number)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be said any more of who it is."""
        return self.guest.match is Match.BY_NUMBER

    @property
    def is_invited(self) -> bool:
        """Whether an invitation stands."""
        return self.invitation is not None and self.invitation.state in COMING

    @property
    def may_be_invited(self) -> bool:
        """Whether a first invitation, or one after it was taken back, may go out."""
        again = {InvitationState.WITHDRAWN}
        return (
            self.readiness.may_be_invited
            and self.guest.fallback_uid is None
            and (self.invitation is None or self.invitation.state in again)
        )


class ListKind(StrEnum):
    """A list that somebody works through before the day."""

    TO_CONFIRM = "to_confirm"
    UNKNOWN = "unknown"
    NO_V_NUMBER = "no_v_number"
    BIOMETRICS_FIRST = "biometrics_first"
    NO_CARD = "no_card"
    CARD_ELSEWHERE = "card_elsewhere"
    CARD_BLOCKED = "card_blocked"
    NEVER_INVITED = "never_invited"
    NEVER_ANSWERED = "never_answered"
    OTHER_TIME = "other_time"
    CANNOT_COME = "cannot_come"
    COMING = "coming"


_BY_READINESS: Final = {
    Readiness.UNKNOWN_PERSON: ListKind.UNKNOWN,
    Readiness.NO_V_NUMBER: ListKind.NO_V_NUMBER,
    Readiness.BIOMETRICS_FIRST: ListKind.BIOMETRICS_FIRST,
    Readiness.NO_CARD: ListKind.NO_CARD,
    Readiness.CARD_ELSEWHERE: ListKind.CARD_ELSEWHERE,
    Readiness.CARD_BLOCKED: ListKind.CARD_BLOCKED,
}
_BY_ANSWER: Final = {
    InvitationState.INVITED: ListKind.NEVER_ANSWERED,
    InvitationState.UNANSWERED: ListKind.NEVER_ANSWERED,
    InvitationState.OTHER_TIME: ListKind.OTHER_TIME,
    InvitationState.CANNOT_COME: ListKind.CANNOT_COME,
    InvitationState.ACCEPTED: ListKind.COMING,
}


def lists_of(one: ReadyGuest) -> frozenset[ListKind]:
    """Return the lists on which a guest stands."""
    found: set[ListKind] = set()
    if one.is_proposed:
        found.add(ListKind.TO_CONFIRM)
    by_readiness = _BY_READINESS.get(one.readiness)
    if by_readiness:
        found.add(by_readiness)
    if one.invitation is not None and one.invitation.state in _BY_ANSWER:
        found.add(_BY_ANSWER[one.invitation.state])
    if one.may_be_invited:
        found.add(ListKind.NEVER_INVITED)
    return frozenset(found)


def counts(guests: Iterable[ReadyGuest]) -> Counter[ListKind]:
    """Count the guests of each list."""
    return Counter(kind for one in guests for kind in lists_of(one))


NEEDS_FALLBACK: Final = frozenset(
    {ListKind.NEVER_INVITED, ListKind.NEVER_ANSWERED, ListKind.CANNOT_COME,
     ListKind.BIOMETRICS_FIRST}
)  # fmt: skip
"""Lists whose people get an appointment at a normal desk instead."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReadyList:
    """The ready list of a day at one moment."""

    day_id: UUID
    at: datetime
    guests: tuple[ReadyGuest, ...]

    def of(self, kind: ListKind) -> tuple[ReadyGuest, ...]:
        """Return one list."""
        return tuple(one for one in self.guests if kind in lists_of(one))

    def by_readiness(self) -> Counter[Readiness]:
        """Count what is lacking."""
        return Counter(one.readiness for one in self.guests)

    def by_answer(self) -> Counter[InvitationState]:
        """Count what was answered."""
        return Counter(one.invitation.state for one in self.guests if one.invitation)
