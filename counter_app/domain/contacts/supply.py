"""What is left of free times while a whole case load is planned: by day, not by the minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from counter_app.domain.contacts.places import Opening, Openings, PlanPlace, VisitNeed
from counter_app.domain.planning import visits

FreeTicks = Mapping[UUID, Mapping[str, Sequence[int]]]
"""By location and service group: the free ticks of all desks on each day, from a first day on."""

_Takes = tuple[tuple[str, int], ...]
_Coming = tuple[tuple[str, ...], ...]
_ONE_DAY = timedelta(days=1)


class LoadSupply:
    """Free times of many days, of which each planned visit takes its share.

    A day has room while as many ticks are left as a visit takes: whether they lie side by side is
    not asked. So a plan of thousands says the day and not the time.
    """

    def __init__(self, first_day: date, free: FreeTicks) -> None:
        """Keep what is free.

        Args:
            first_day: the day of the first number of each sequence.
            free: as laid out now.
        """
        self._first_day = first_day
        self._left = {
            place.int: {group: list(days) for group, days in groups.items()}
            for place, groups in free.items()
        }
        self._takes: dict[_Coming, dict[int, _Takes]] = {}
        self._looks: dict[tuple[_Coming, date], _Look] = {}

    def openings(self, need: VisitNeed) -> Openings:
        """Return who says on which day a visit has room at a place first."""
        key = need.services, need.from_day
        look = self._looks.get(key)
        if look is None:
            begin = max(0, (need.from_day - self._first_day).days)
            takes = self._takes.setdefault(need.services, {})
            look = self._looks[key] = _Look(
                need.services, self._first_day, begin, self._left, takes
            )
        return look.first

    def take(self, place: PlanPlace, need: VisitNeed, opening: Opening) -> None:
        """Take the room of a visit."""
        offset = (opening.day - self._first_day).days
        lines = self._left[place.id.int]
        known = self._takes.setdefault(need.services, {})
        for group, ticks in _takes(place, need.services, known):
            lines[group][offset] -= ticks


class _Look:
    """Where visits of one kind have room from one day on: what is full stays full."""

    __slots__ = ("_begin", "_coming", "_first_day", "_known", "_left", "_lines", "_takes")

    def __init__(
        self, coming: _Coming, first_day: date, begin: int,
        left: Mapping[int, Mapping[str, Sequence[int]]], takes: dict[int, _Takes],
    ) -> None:  # fmt: skip
        self._coming = coming
        self._first_day = first_day
        self._begin = begin
        self._left = left
        self._takes = takes
        self._lines: dict[int, tuple[tuple[Sequence[int], int], ...]] = {}
        self._known: dict[int, tuple[int, Opening | None]] = {}

    def first(self, place: PlanPlace) -> Opening | None:
        """Return the first day on which there is room at a place, or None."""
        key = place.id.int
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = self._lines_of(place, key)
        offset, known = self._known.get(key, (self._begin, None))
        days = min((len(line) for line, _ in lines), default=0)
        begun = offset
        while offset < days:
            for line, ticks in lines:
                if line[offset] < ticks:
                    break
            else:
                break
            offset += 1
        if offset >= days:
            known = None
        elif known is None or offset != begun:
            known = Opening(day=self._first_day + offset * _ONE_DAY)
        self._known[key] = offset, known
        return known

    def _lines_of(self, place: PlanPlace, key: int) -> tuple[tuple[Sequence[int], int], ...]:
        groups = self._left.get(key, {})
        takes = _takes(place, self._coming, self._takes)
        return tuple((groups.get(group, ()), ticks) for group, ticks in takes)


def _takes(place: PlanPlace, coming: _Coming, known: dict[int, _Takes]) -> _Takes:
    """Return how many ticks of each group a visit takes at a place."""
    key = place.id.int
    found = known.get(key)
    if found is None:
        sums: Counter[str] = Counter()
        for piece in visits.visit_of(place.terms.kinds, coming):
            sums[piece.group] += piece.ticks * piece.places
        found = known[key] = tuple(sorted(sums.items()))
    return found
