"""Closing a day: what became of each card that was brought, and what still has to be explained.

A day is closed when every card is explained, and what was left over was counted by two people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.counting import CountLine
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.issuance_days.day import DayState, IssuanceDay

REASON_LENGTH = 200
_WITH_US = frozenset({KeeperKind.LOCATION, KeeperKind.OPERATOR, KeeperKind.PARTNER})
_FOR_MAKER = frozenset(
    {CardState.SURRENDERED, CardState.RETURNED, CardState.BLOCKED, CardState.NOT_COLLECTED}
)
_LOST = frozenset({CardState.MISSING, CardState.REPORTED})


class Fate(StrEnum):
    """What became of a card of a day.

    Attributes:
        UNDER_WAY: its consignment to the hall was not closed yet.
        AT_DESK: somebody has it at a desk or on the way to one.
        LEFT: lies in the hall.
        OLD: an old document that was taken in, and lies in the hall.
        KEPT: stays in the hall's own vault, with a reason.
        SENT: left the hall in a sealed bag, or lies somewhere else.
        LOST: missing, with a case about it.
    """

    HANDED_OUT = "handed_out"
    SENT = "sent"
    KEPT = "kept"
    LOST = "lost"
    DESTROYED = "destroyed"
    LEFT = "left"
    OLD = "old"
    AT_DESK = "at_desk"
    UNDER_WAY = "under_way"

    @property
    def is_explained(self) -> bool:
        """Whether a day may be closed with a card that this became of."""
        return self not in {Fate.LEFT, Fate.OLD, Fate.AT_DESK, Fate.UNDER_WAY}


def fate_of(
    state: CardState, keeper: KeeperKind, *, at_hall: bool, is_kept: bool, is_awaited: bool
) -> Fate:
    """Return what became of a card.

    Args:
        state: the card's.
        keeper: who answers for it.
        at_hall: whether it is the hall's, or on its way from there.
        is_kept: whether it was decided that it stays.
        is_awaited: whether an open consignment to the hall still expects it.
    """
    if state is CardState.HANDED_OUT:
        return Fate.HANDED_OUT
    if state is CardState.DESTROYED:
        return Fate.DESTROYED
    if state in _LOST:
        return Fate.LOST
    if is_awaited:
        return Fate.UNDER_WAY
    if not at_hall or keeper not in _WITH_US:
        return Fate.SENT
    if keeper is KeeperKind.OPERATOR:
        return Fate.AT_DESK
    if is_kept:
        return Fate.KEPT
    return Fate.OLD if state is CardState.SURRENDERED else Fate.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCard:
    """A card of a day; no name stands on it.

    Attributes:
        place: where it lies in the hall, "" once it left.
        institution_id: of the person whom it is for, None for nobody's on the lists.
        kept_reason: why it stays in the hall.
    """

    id: UUID
    number: str
    state: CardState
    fate: Fate
    place: str = ""
    institution_id: UUID | None = None
    institution: str = ""
    kept_reason: str = ""

    @property
    def goes_to_maker(self) -> bool:
        """Whether it lies in the hall and is out of use, so that only the maker takes it."""
        return self.fate in {Fate.LEFT, Fate.OLD} and self.state in _FOR_MAKER


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCount:
    """The newest count of everything in the hall since the day began.

    Attributes:
        closed_at: None while it is under way.
        handed_out_since: hand-outs after its beginning; it is stale then.
    """

    id: UUID
    first: str
    second: str
    opened_at: datetime
    closed_at: datetime | None
    expected: int = 0
    seen: int = 0
    differences: tuple[CountLine, ...] = ()
    handed_out_since: int = 0

    @property
    def is_good(self) -> bool:
        """Whether a day may be closed on it."""
        return self.closed_at is not None and self.handed_out_since == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedBag:
    """A sealed bag in which left-over cards went back.

    Attributes:
        institution: whose cards they are; "" for several or none.
        destination: where they went; "" for the maker.
        received_at: when it was counted there; None until then.
    """

    consignment_id: UUID
    reference: str
    label: str
    seal: str
    cards: int
    destination: str
    sent_at: datetime
    institution_id: UUID | None = None
    institution: str = ""
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """Left-over cards that belong together, and where they are going to go back to.

    Attributes:
        location_id: where the institution keeps cards itself; None for the vault.
        is_for_maker: out of use, or old: it goes to the maker, with old documents.
    """

    institution_id: UUID | None
    institution: str
    location_id: UUID | None
    cards: tuple[DayCard, ...]
    is_for_maker: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnWish:
    """A sealed bag that is to go back.

    Attributes:
        institution_id: whose cards lie in it; None for cards of several or of nobody's.
        to_location_id: where it goes; None for the maker, with old documents that were taken in.
        reference: the number of its packing list.
    """

    cards: tuple[UUID, ...]
    label: str
    seal: str
    courier: str
    reference: str
    institution_id: UUID | None = None
    to_location_id: UUID | None = None


class Hindrance(StrEnum):
    """Why a day cannot be closed yet."""

    NOT_RUNNING = "not_running"
    CONSIGNMENT_OPEN = "consignment_open"
    CARDS_OPEN = "cards_open"
    OLD_DOCUMENTS = "old_documents"
    COUNT_NEEDED = "count_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How far the closing of a day has come.

    Attributes:
        cards: every card of the day.
        returns: sealed bags that went back.
        count: the newest count, None before the first one.
        consignments_open: consignments to the hall that were not closed.
        old_documents: old documents that were taken in and wait for the maker.
        vaults: institution to the location where it keeps cards itself.
        away: machines whose package is not home yet, with when it was sealed: what was done on
            them is not known here.
    """

    day: IssuanceDay
    cards: tuple[DayCard, ...]
    returns: tuple[ReturnedBag, ...] = ()
    count: LastCount | None = None
    consignments_open: int = 0
    old_documents: int = 0
    vaults: tuple[tuple[UUID, UUID], ...] = ()
    away: tuple[tuple[str, datetime], ...] = ()

    @property
    def totals(self) -> Counter[Fate]:
        """How many cards each thing became of."""
        return Counter(card.fate for card in self.cards)

    @property
    def unexplained(self) -> tuple[DayCard, ...]:
        """The cards that still have to be explained."""
        return tuple(card for card in self.cards if not card.fate.is_explained)

    @property
    def leftovers(self) -> tuple[Leftover, ...]:
        """What lies in the hall, by institution, those without one and for the maker last."""
        groups = tuple(group_left(self.cards, dict(self.vaults)))
        if not self.for_maker and not self.old_documents:
            return groups
        return (*groups, Leftover(None, "", None, self.for_maker, is_for_maker=True))

    @property
    def for_maker(self) -> tuple[DayCard, ...]:
        """What lies in the hall and is out of use: it goes to the maker."""
        return tuple(card for card in self.cards if card.goes_to_maker)

    @property
    def hindrances(self) -> tuple[Hindrance, ...]:
        """Everything that stands in the way of closing."""
        found = []
        if self.day.state is not DayState.RUNNING:
            found.append(Hindrance.NOT_RUNNING)
        if self.consignments_open:
            found.append(Hindrance.CONSIGNMENT_OPEN)
        if self.unexplained:
            found.append(Hindrance.CARDS_OPEN)
        if self.old_documents:
            found.append(Hindrance.OLD_DOCUMENTS)
        if self.cards and (self.count is None or not self.count.is_good):
            found.append(Hindrance.COUNT_NEEDED)
        return tuple(found)


def group_left(cards: Iterable[DayCard], vaults: dict[UUID, UUID]) -> Iterable[Leftover]:
    """Put left-over cards together by institution, in the order of their names."""
    groups: dict[tuple[bool, str, UUID | None], list[DayCard]] = {}
    for card in cards:
        if card.fate is Fate.LEFT and not card.goes_to_maker:
            key = (card.institution_id is None, card.institution, card.institution_id)
            groups.setdefault(key, []).append(card)
    for (_, name, institution), some in sorted(groups.items(), key=lambda one: one[0][:2]):
        vault = vaults.get(institution) if institution else None
        yield Leftover(institution, name, vault, tuple(some))


def check_closing(closing: Closing) -> None:
    """Raise Refused unless a day may be closed.

    Raises:
        Refused: WRONG_STATE for a day that is not running; DAY_CARDS_OPEN with the number of cards
            and consignments that nobody explained; DAY_COUNT_NEEDED.
    """
    day, hindrances = closing.day, closing.hindrances
    if Hindrance.NOT_RUNNING in hindrances:
        raise Refused(Code.WRONG_STATE, state=day.state.value, wanted=DayState.RUNNING.value)
    number = len(closing.unexplained) + closing.old_documents + closing.consignments_open
    if number:
        raise Refused(Code.DAY_CARDS_OPEN, number=number)
    if Hindrance.COUNT_NEEDED in hindrances:
        raise Refused(Code.DAY_COUNT_NEEDED)


def check_return(wish: ReturnWish) -> None:
    """Raise Invalid(REQUIRED) for a bag without cards, seal or label.

    A bag for the maker may hold nothing but old documents, which are no cards of the day.
    """
    for name in ("seal", "label"):
        if not getattr(wish, name).strip():
            raise Invalid(Code.REQUIRED, name)
    if not wish.cards and wish.to_location_id is not None:
        raise Invalid(Code.REQUIRED, "cards")
