"""Days summed up: how many cases of a kind, what they add up to, and how they lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple
from uuid import UUID

from counter_app.domain.reports.figures import Topic


class Measured(NamedTuple):
    """One case as far as figures need it: where, on which local day, of what kind, how much."""

    location_id: UUID
    day: date
    kind: str
    value: int


@dataclass(slots=True)
class Tally:
    """Cases taken together. The spread says how many cases have each value."""

    cases: int = 0
    total: int = 0
    spread: Counter[int] = field(default_factory=Counter)

    def count(self, value: int) -> None:
        """Take one case in."""
        self.cases += 1
        self.total += value
        self.spread[value] += 1

    def add(self, other: Tally) -> None:
        """Take all cases of another one in."""
        self.cases += other.cases
        self.total += other.total
        self.spread.update(other.spread)

    def rank(self, percent: int) -> int | None:
        """Return the least value that at least so many percent of the cases do not exceed.

        The nearest rank: always a value that one of the cases has. None without any case.
        """
        return rank_of(self.spread, percent)


def rank_of(spread: Counter[int], percent: int) -> int | None:
    """Return the least value that at least so many percent of the cases do not exceed."""
    cases = spread.total()
    wanted = -(-cases * percent // 100)
    passed = 0
    for value in sorted(spread):
        passed += spread[value]
        if passed >= wanted:
            return value
    return None


class DaySum(NamedTuple):
    """What happened of one topic and kind at a location on a day."""

    topic: Topic
    location_id: UUID
    day: date
    kind: str
    tally: Tally


def sum_up(topic: Topic, cases: Iterable[Measured]) -> list[DaySum]:
    """Sum cases up by location, day and kind."""
    found: dict[tuple[UUID, date, str], Tally] = {}
    for one in cases:
        tally = found.get((one.location_id, one.day, one.kind))
        if tally is None:
            tally = found[one.location_id, one.day, one.kind] = Tally()
        tally.count(one.value)
    return [DaySum(topic, *key, tally) for key, tally in found.items()]


def spread_text(spread: Counter[int]) -> str:
    """Write a spread for the store: "4:12 5:3", by value."""
    return " ".join(f"{value}:{spread[value]}" for value in sorted(spread))


def read_spread(text: str) -> Counter[int]:
    """Read what `spread_text` wrote, or several of these one after the other.

    Days are much alike: each part is read once, however many days have it.
    """
    spread: Counter[int] = Counter()
    for part, times in Counter(text.split()).items():
        value, _, cases = part.partition(":")
        spread[int(value)] += times * int(cases)
    return spread
