"""What is assumed of a day: who is invited when, who works, and how people behave.

Moments are seconds since midnight on the hall's own clock; lengths that people write down are in
minutes. The starting figures are data with their sources (`resources/rules/issuance_days.toml`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import time
from typing import Any

from counter_app.domain.errors import Code, Invalid

HOUR = 3600.0
DAY = 24 * HOUR
MOST_PEOPLE = 50_000
"""More in one day is a slip of the fingers; the largest day so far had about 7,000."""
MOST_AT_WORK = 1000


def seconds_of(at: time) -> float:
    """Return a wall-clock time as seconds since midnight."""
    return float(at.hour * 3600 + at.minute * 60 + at.second)


def time_of(seconds: float) -> time:
    """Return seconds since midnight as a wall-clock time, whole minutes; a later day wraps."""
    minutes = round(seconds / 60) % (24 * 60)
    return time(minutes // 60, minutes % 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How people behave and how long things take, apart from any one plan.

    Attributes:
        no_show: part of the invited who do not come.
        early_minutes: how much before the time those come who come in time, on average.
        late_share, late_minutes: part of those who come late, and how late on average.
        travel_share, travel_size: part of the invited who travel in groups (a bus), and how many
            together; a group arrives at one moment.
        uninvited: people without an invitation who come, as a part of the invited.
        minutes, spread: what a hand-out takes on average, and its standard deviation as a part
            of that; 1 is the spread of an exponential time.
        doubt_share, doubt_minutes: part of the hand-outs in which a second person is asked, and
            how long that takes.
    """

    no_show: float = 0.1
    early_minutes: float = 12.0
    late_share: float = 0.1
    late_minutes: float = 15.0
    travel_share: float = 0.1
    travel_size: int = 40
    uninvited: float = 0.02
    minutes: float = 4.0
    spread: float = 0.5
    doubt_share: float = 0.02
    doubt_minutes: float = 8.0

    def __post_init__(self) -> None:
        """Raise Invalid(BAD_NUMBER) for what cannot be."""
        for name in ("no_show", "late_share", "travel_share", "uninvited", "doubt_share"):
            _within(name, getattr(self, name), 0.0, 1.0)
        for name in ("early_minutes", "late_minutes", "doubt_minutes"):
            _within(name, getattr(self, name), 0.0, 600.0)
        _within("minutes", self.minutes, 0.1, 240.0)
        _within("spread", self.spread, 0.0, 3.0)
        _within("travel_size", self.travel_size, 1, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pauses:
    """Each desk is left once for some minutes, in turns.

    Attributes:
        turns: how many turns there are; every desk of a turn pauses at the same time.
    """

    minutes: float = 30.0
    begins: float = 11.5 * HOUR
    ends: float = 14 * HOUR
    turns: int = 5

    def __post_init__(self) -> None:
        """Raise Invalid(BAD_NUMBER) for pauses that do not fit between their times."""
        _within("pause_minutes", self.minutes, 0.0, 240.0)
        _within("pause_turns", self.turns, 1, 100)
        _within("pause_begins", self.begins, 0.0, DAY)
        _within("pause_ends", self.ends, self.begins + self.minutes * 60, DAY)

    def of(self, desk: int) -> tuple[float, float]:
        """Return from when until when a desk pauses; desks are counted from 0."""
        length = self.minutes * 60
        between = (self.ends - self.begins - length) / max(1, self.turns - 1)
        start = self.begins + between * (desk % self.turns)
        return start, start + length


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """A plan of a day with the habits that it is judged by.

    Attributes:
        invited: persons by the time of their invitation, ascending.
        desks: from when on how many desks work, ascending; the last holds until nobody is left.
        opens: when the doors open.
        closes: when the day is to be over; whoever is in the hall then is still served.
        hosts, check_seconds: who checks at the door, and how long one check takes.
        let_in_minutes: how long before their time people may come in.
        places: how many may wait inside.
        seconds: how many second persons there are for doubts.
        pauses: None for a day without.
    """

    invited: tuple[tuple[float, int], ...]
    desks: tuple[tuple[float, int], ...]
    opens: float
    closes: float
    hosts: int = 6
    check_seconds: float = 12.0
    let_in_minutes: float = 15.0
    places: int = 400
    seconds: int = 3
    pauses: Pauses | None = None
    habits: Habits = field(default_factory=Habits)

    def __post_init__(self) -> None:
        """Raise Invalid for a day that cannot be played."""
        if not self.invited or not self.desks:
            raise Invalid(Code.REQUIRED, "invited" if not self.invited else "desks")
        _ascending("invited", self.invited)
        _ascending("desks", self.desks)
        _within("invited", self.persons, 1, MOST_PEOPLE)
        for _, desks in self.desks:
            _within("desks", desks, 0, MOST_AT_WORK)
        _within("desks", self.desks[-1][1], 1, MOST_AT_WORK)
        _within("opens", self.opens, 0.0, DAY)
        _within("closes", self.closes, self.opens + 60, DAY)
        _within("hosts", self.hosts, 1, MOST_AT_WORK)
        _within("check_seconds", self.check_seconds, 0.0, 3600.0)
        _within("let_in_minutes", self.let_in_minutes, 0.0, 24 * 60)
        _within("places", self.places, 1, MOST_PEOPLE)
        _within("seconds", self.seconds, 0, MOST_AT_WORK)

    @property
    def persons(self) -> int:
        """How many people are invited."""
        return sum(count for _, count in self.invited)

    @property
    def most_desks(self) -> int:
        """The most desks that work at once."""
        return max(desks for _, desks in self.desks)

    def desks_at(self, moment: float) -> int:
        """Return how many desks are planned at a moment, pauses not counted."""
        return next((desks for start, desks in reversed(self.desks) if start <= moment), 0)

    def as_data(self) -> dict[str, Any]:
        """Return it as plain data, for the store and for files."""
        own = {
            one.name: getattr(self, one.name)
            for one in fields(self)
            if one.name not in {"habits", "pauses"}
        }
        own |= {name: [list(pair) for pair in own[name]] for name in ("invited", "desks")}
        own["habits"] = _plain(self.habits)
        own["pauses"] = None if self.pauses is None else _plain(self.pauses)
        return own

    @classmethod
    def of_data(cls, data: Mapping[str, Any]) -> Assumptions:
        """Read what `as_data` gave. Raises Invalid(BAD_NUMBER, REQUIRED)."""
        rest = {name: value for name, value in data.items() if name not in {"habits", "pauses"}}
        rest |= {
            name: tuple((float(at), int(count)) for at, count in rest[name])
            for name in ("invited", "desks")
        }
        pauses = data.get("pauses")
        return cls(
            **rest, habits=Habits(**data.get("habits", {})),
            pauses=None if pauses is None else Pauses(**pauses),
        )  # fmt: skip


def spread_evenly(persons: int, begins: float, ends: float, step: float = 900.0) -> tuple[
    tuple[float, int], ...
]:  # fmt: skip
    """Invite people evenly, in steps of a quarter of an hour, the last one before `ends`."""
    steps = max(1, int((ends - begins) // step))
    return tuple(
        (begins + number * step, persons * (number + 1) // steps - persons * number // steps)
        for number in range(steps)
    )


def _plain(of: Habits | Pauses) -> dict[str, float | int]:
    return {one.name: getattr(of, one.name) for one in fields(of)}


def _within(name: str, value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise Invalid(Code.BAD_NUMBER, name, value=value)


def _ascending(name: str, pairs: Sequence[tuple[float, int]]) -> None:
    starts = [start for start, _ in pairs]
    if starts != sorted(set(starts)) or any(count < 0 for _, count in pairs):
        raise Invalid(Code.BAD_NUMBER, name, value=len(pairs))
