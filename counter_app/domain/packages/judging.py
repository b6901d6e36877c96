"""What stands against something that was brought home. Pure: facts in, reasons out.

The verdict over a set of items depends on the set and on what home knows, never on the order in
which laptops came home: what two of them claim, neither gets by being first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import CardState
from counter_app.domain.packages.conflict import ConflictKind
from counter_app.domain.packages.package import ItemKind

_K = ConflictKind
DRIFT: Final = timedelta(minutes=10)
"""So much may the clock of a laptop differ before it is called wrong [assumed]."""

_AT_HAND: Final = frozenset(
    {CardState.IN_STOCK, CardState.RESERVED, CardState.AT_PARTNER, CardState.PRESENTED}
)
_CARD_AWAY: Final[Mapping[CardState, ConflictKind]] = {
    CardState.BLOCKED: _K.RECALLED, CardState.RETURNED: _K.RECALLED,
    CardState.DESTROYED: _K.RECALLED, CardState.NOT_COLLECTED: _K.RECALLED,
    CardState.MISSING: _K.CARD_MISSING, CardState.REPORTED: _K.CARD_MISSING,
    CardState.HANDED_OUT: _K.HANDED_OUT_AT_HOME, CardState.SURRENDERED: _K.HANDED_OUT_AT_HOME,
}  # fmt: skip
_VISIT_AWAY: Final[Mapping[AppointmentState, ConflictKind]] = {
    AppointmentState.MOVED: _K.APPOINTMENT_MOVED,
    AppointmentState.CANCELLED: _K.APPOINTMENT_CANCELLED,
    AppointmentState.RELEASED_NOT_NEEDED: _K.APPOINTMENT_CANCELLED,
    AppointmentState.ARRIVED: _K.SERVED_AT_HOME,
    AppointmentState.IN_SERVICE: _K.SERVED_AT_HOME,
    AppointmentState.FULFILLED: _K.SERVED_AT_HOME,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """Something that was brought home, as far as it is judged.

    Attributes:
        package_id: the package that brought it; one package never contradicts itself.
        at, until: its first and last moment, by the clock of that machine.
        operators: who had a hand in it.
        people: people on file it is about, with the print of their identity when it was packed;
            "" for somebody who came to be on that machine.
        documents: travel documents that were shown, as issuer and number.
        visit_id: the visit that it belongs to.
        handed_out: whether a card left in it.
        is_whole: whether the visit had come to its end.
    """

    id: UUID
    package_id: UUID
    kind: ItemKind
    subject: UUID
    at: datetime
    until: datetime
    operators: frozenset[UUID] = frozenset()
    people: Mapping[UUID, str] = field(default_factory=dict)
    documents: frozenset[tuple[str, str]] = frozenset()
    visit_id: UUID | None = None
    location_id: UUID | None = None
    handed_out: bool = False
    is_whole: bool = True
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAtHome:
    """How a card stands at home, what this day's packages put on record taken away."""

    state: CardState
    location_id: UUID
    person_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What home knows that bears on what was brought.

    Attributes:
        cards, visits: as they would stand had none of these packages come home.
        people: prints of identity, by person.
        away: operators whose account rests.
        reported: documents that were reported missing, as issuer and number.
        withdrawn, expires: packages that were called back, and when each ends.
        packed: when each package was made.
        now: the moment of the merge.
    """

    now: datetime
    cards: Mapping[UUID, CardAtHome] = field(default_factory=dict)
    visits: Mapping[UUID, AppointmentState] = field(default_factory=dict)
    people: Mapping[UUID, str] = field(default_factory=dict)
    away: frozenset[UUID] = frozenset()
    reported: frozenset[tuple[str, str]] = frozenset()
    withdrawn: frozenset[UUID] = frozenset()
    expires: Mapping[UUID, datetime] = field(default_factory=dict)
    packed: Mapping[UUID, datetime] = field(default_factory=dict)


def against(item: Brought, home: Home) -> frozenset[ConflictKind]:
    """Return what home says against an item by itself."""
    found = set(_about_package(item, home))
    if item.kind is ItemKind.SCAN:
        return frozenset(found & {_K.CLOCK_WRONG})
    if item.operators & home.away:
        found.add(_K.OPERATOR_LOCKED)
    if item.documents & home.reported:
        found.add(_K.DOCUMENT_REPORTED)
    for person, print_ in item.people.items():
        if print_ and person not in home.people:
            found.add(_K.UNKNOWN_PERSON)
        elif print_ and home.people[person] != print_:
            found.add(_K.PERSON_CHANGED)
    if item.kind is ItemKind.CARD:
        found |= _about_card(item, home)
    if item.kind is ItemKind.VISIT:
        found |= _about_visit(item, home)
    return frozenset(found)


def contested(items: Iterable[Brought]) -> dict[UUID, frozenset[ConflictKind]]:
    """Return for each item that another package speaks against, why."""
    items = tuple(items)
    cards: dict[UUID, list[Brought]] = defaultdict(list)
    visits: dict[UUID, list[Brought]] = defaultdict(list)
    for item in items:
        if item.kind is ItemKind.CARD:
            cards[item.subject].append(item)
        if item.kind is ItemKind.VISIT:
            for key in {item.subject, *item.people}:
                visits[key].append(item)
    found: dict[UUID, set[ConflictKind]] = defaultdict(set)
    for kind, groups in ((_K.CARD_TWICE, cards), (_K.SERVED_TWICE, visits)):
        for group in groups.values():
            if len({one.package_id for one in group}) > 1:
                for one in group:
                    found[one.id].add(kind)
    twice = {
        (one.package_id, one.subject)
        for one in items
        if one.kind is ItemKind.VISIT and _K.SERVED_TWICE in found.get(one.id, ())
    }
    for one in items:
        if one.kind is ItemKind.CARD and (one.package_id, one.visit_id) in twice:
            found[one.id].add(_K.SERVED_TWICE)
    return {item: frozenset(kinds) for item, kinds in found.items()}


def verdicts(items: Iterable[Brought], home: Home) -> dict[UUID, frozenset[ConflictKind]]:
    """Return what stands against each item of a set; nothing for most."""
    items = tuple(items)
    claims = contested(items)
    return {one.id: against(one, home) | claims.get(one.id, frozenset()) for one in items}


def _about_package(item: Brought, home: Home) -> Iterable[ConflictKind]:
    packed = home.packed.get(item.package_id)
    if (packed and item.at < packed - DRIFT) or item.until > home.now + DRIFT:
        yield _K.CLOCK_WRONG
    ends = home.expires.get(item.package_id)
    if ends and item.until >= ends:
        yield _K.PACKAGE_EXPIRED
    if item.package_id in home.withdrawn:
        yield _K.PACKAGE_WITHDRAWN


def _about_card(item: Brought, home: Home) -> set[ConflictKind]:
    card = home.cards.get(item.subject)
    if card is None:
        return {_K.UNKNOWN_CARD}
    away = _CARD_AWAY.get(card.state)
    if away is not None:
        return {away}
    found = set()
    if card.state not in _AT_HAND or card.location_id != item.location_id:
        found.add(_K.CARD_MOVED)
    if item.people and card.person_id not in item.people:
        found.add(_K.CARD_REASSIGNED)
    return found


def _about_visit(item: Brought, home: Home) -> set[ConflictKind]:
    found = set() if item.is_whole else {_K.UNFINISHED}
    state = home.visits.get(item.subject)
    if not item.is_new and state is None:
        found.add(_K.APPOINTMENT_CANCELLED)
    elif state is not None and state in _VISIT_AWAY:
        found.add(_VISIT_AWAY[state])
    return found
