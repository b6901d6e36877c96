"""Who is asked to come in which quarter of an hour.

Places are filled from the first quarter on. People who travel together are asked for the same
quarter, or for quarters that follow each other; a wish for morning or afternoon is kept while
there is room for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.booking import DayPart


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody for whom a quarter is looked for."""

    guest_id: UUID
    party: str = ""
    preference: DayPart = DayPart.ALL


@dataclass(frozen=True, slots=True)
class Seated:
    """The quarter that somebody is asked for, and whether it is in the wanted part of the day."""

    guest_id: UUID
    quarter: datetime
    as_wished: bool = True


@dataclass(frozen=True, slots=True)
class Seating:
    """Who got which quarter, and who found no room."""

    seated: tuple[Seated, ...]
    left: tuple[UUID, ...]


def seat(asking: Iterable[Asking], free: Mapping[datetime, int], zone: ZoneInfo) -> Seating:
    """Give everybody a quarter, the largest parties first, then in the order of the list.

    Args:
        free: how many guests each quarter still takes.
    """
    room, people = dict(sorted(free.items())), list(asking)
    seated: dict[UUID, Seated] = {}
    left: list[UUID] = []
    order = {one.guest_id: at for at, one in enumerate(people)}
    for party in _parties(people):
        placed = _place(party, room, zone)
        if placed is None:
            left.extend(one.guest_id for one in party)
            continue
        for one, (quarter, as_wished) in zip(party, placed, strict=True):
            room[quarter] -= 1
            seated[one.guest_id] = Seated(one.guest_id, quarter, as_wished)
    return Seating(
        tuple(sorted(seated.values(), key=lambda s: order[s.guest_id])),
        tuple(sorted(left, key=lambda guest_id: order[guest_id])),
    )


def _parties(people: Sequence[Asking]) -> list[list[Asking]]:
    """Return people by party, the largest first; of parties that are alike the first named."""
    together: dict[str, list[Asking]] = {}
    for one in people:
        together.setdefault(one.party or f"\0{one.guest_id}", []).append(one)
    wishes = {DayPart.MORNING: 0, DayPart.AFTERNOON: 0, DayPart.ALL: 1}
    # who has a wish chooses before who has none
    return sorted(together.values(), key=lambda party: (-len(party), wishes[_wish(party)]))


def _wish(party: Sequence[Asking]) -> DayPart:
    """Return the part of the day that most of a party want."""
    wanted = [one.preference for one in party if one.preference is not DayPart.ALL]
    return max(sorted(set(wanted)), key=wanted.count) if wanted else DayPart.ALL


def _place(
    party: Sequence[Asking], room: Mapping[datetime, int], zone: ZoneInfo
) -> list[tuple[datetime, bool]] | None:
    """Return a quarter for each of a party, or None when it does not fit together any more."""
    wish = _wish(party)
    for part in (wish, DayPart.ALL):
        quarters = [at for at in room if part.holds(at.astimezone(zone))]
        found = _run(len(party), quarters, room)
        if found:
            return [(at, wish.holds(at.astimezone(zone))) for at in found]
    return None


def _run(
    number: int, quarters: Sequence[datetime], room: Mapping[datetime, int]
) -> list[datetime] | None:
    """Return quarters for so many people: one that takes them all, or a run without a gap."""
    for at in quarters:
        if room[at] >= number:
            return [at] * number
    for begin in range(len(quarters)):
        found: list[datetime] = []
        for at in quarters[begin:]:
            if room[at] <= 0:
                break
            found += [at] * min(room[at], number - len(found))
            if len(found) == number:
                return found
    return None
