"""What is left of free times while a whole case load is planned: by day, not by the minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from counter_app.domain.contacts.places import Opening, PlanPlace, VisitNeed
from counter_app.domain.planning import visits

FreeTicks = Mapping[UUID, Mapping[str, Sequence[int]]]
"""By location and service group: the free ticks of all desks on each day, from a first day on."""


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
            place: {group: list(days) for group, days in groups.items()}
            for place, groups in free.items()
        }
        self._taken: dict[tuple[UUID, tuple[tuple[str, ...], ...]], tuple[tuple[str, int], ...]]
        self._taken = {}
        self._from: dict[tuple[UUID, tuple[tuple[str, int], ...], date], int] = {}

    def first(self, place: PlanPlace, need: VisitNeed) -> Opening | None:
        """Return the first day on which a visit has room at a place, or None."""
        takes = self._takes(place, need)
        groups = self._left.get(place.id, {})
        lines = [(groups.get(group), ticks) for group, ticks in takes]
        known = place.id, takes, need.from_day
        offset = self._from.get(known, max(0, (need.from_day - self._first_day).days))
        days = min((len(line) if line else 0 for line, _ in lines), default=0)
        while offset < days and any(line and line[offset] < ticks for line, ticks in lines):
            offset += 1
        self._from[known] = offset  # what is full stays full
        if offset >= days:
            return None
        return Opening(day=self._first_day + timedelta(days=offset))

    def take(self, place: PlanPlace, need: VisitNeed, opening: Opening) -> None:
        """Take the room of a visit."""
        offset = (opening.day - self._first_day).days
        for group, ticks in self._takes(place, need):
            self._left[place.id][group][offset] -= ticks

    def _takes(self, place: PlanPlace, need: VisitNeed) -> tuple[tuple[str, int], ...]:
        """Return how many ticks of each group a visit takes at a place."""
        key = place.id, need.services
        found = self._taken.get(key)
        if found is None:
            sums: Counter[str] = Counter()
            for piece in visits.visit_of(place.terms.kinds, need.services):
                sums[piece.group] += piece.ticks * piece.places
            found = self._taken[key] = tuple(sorted(sums.items()))
        return found
