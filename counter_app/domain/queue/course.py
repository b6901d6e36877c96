"""A course that a hall may take from now on: who comes, who is called when, drawn by chance.

It is played sixty times for one estimate, and estimates are asked for all day. So guests are bare
tuples, desks are bits of a number, and who comes later is drawn when the play's clock is there.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from math import inf, log
from operator import itemgetter
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from counter_app.domain.queue import AT_DESK, IN_HALL, QueueEntry, QueueState
from counter_app.domain.queue.calling import DeskAtWork, may_call, rests
from counter_app.domain.queue.experience import Experience, Planned
from counter_app.domain.queue.rules import OrderKey, QueueRules

_AHEAD = timedelta(hours=2.5).total_seconds()
"""Who comes later than this is called after everybody who is here now."""
_KEYS = (OrderKey.PRIORITY, OrderKey.DUE, OrderKey.APPOINTMENT, OrderKey.ARRIVAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """Somebody who is booked and did not come yet, or stands at the door now."""

    appointment_id: UUID
    service: str
    persons: int
    starts_at: datetime
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class HallNow:
    """Everything about a hall that an estimate starts from."""

    entries: tuple[QueueEntry, ...]
    coming: tuple[Coming, ...]
    at_work: tuple[DeskAtWork, ...]


T = TypeVar("T")

_Guest = tuple[Any, bytes, int, UUID | None, int, Sequence[float]]
"""Order of being called, who goes first of two alike, a number, who it is, desks, durations."""
_Later = tuple[float, int, _Guest]
"""When somebody comes or comes back, and who it is."""
_Booked = tuple[float, float, float, Sequence[float], int, Sequence[float]]
"""The first moment at which somebody may come, the booked one, how probable it is, how much after
the booked moment people come, desks, durations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outside:
    """Who may come later: the booked, the soonest first, and those who walk in, so many a second.

    Attributes:
        kinds: of those who walk in: desks and durations.
    """

    now: float
    order: Callable[[int, float, float], Any]
    booked: Sequence[_Booked]
    rate: float
    kinds: Sequence[tuple[int, Sequence[float]]]


class Course:
    """A hall as it is now, to be played on; moments are seconds."""

    def __init__(
        self, hall: HallNow, experience: Experience, rules: QueueRules, planned: Planned,
        now: datetime, newcomer: Coming | None = None,
    ) -> None:  # fmt: skip
        """Prepare what all plays begin with.

        Args:
            newcomer: somebody who stands at the door now.
        """
        self._known, self._planned, self._now = experience, planned, now.timestamp()
        self._at_work, self._order = hall.at_work, _by(rules.order)
        self._times: dict[tuple[str, int], Sequence[float]] = {}
        self._closes = [
            inf if desk.until is None else desk.until.timestamp() for desk in hall.at_work
        ]
        self._pool: list[_Guest] = []
        self._resting: list[_Later] = []
        for entry in hall.entries:
            if entry.state in IN_HALL:
                self._wait(entry, hall, rules, now)
        if newcomer is not None:
            self._pool.append(self._stranger(newcomer))
        self._pool.sort()
        self._wanted = len(self._pool) + len(self._resting)
        self._busy = [self._occupied(desk, hall) for desk in hall.at_work]
        able = {one.service: self._able(one.needs) for one in hall.coming}
        for entry in hall.entries:
            able.setdefault(entry.service, self._able(entry.needs))
        everybody = (1 << len(hall.at_work)) - 1
        self._outside = _Outside(
            now=self._now, order=self._order,
            booked=sorted(self._expected(hall.coming), key=itemgetter(0)),
            rate=experience.walk_ins if experience.walk_in_kinds else 0.0,
            kinds=[
                (able.get(service, everybody), self._durations(service, persons))
                for service, persons in experience.walk_in_kinds
            ],
        )  # fmt: skip

    def play(self, seed: int) -> list[tuple[UUID, float]]:
        """Play on until all who wait were called, or every desk is closed.

        Who comes, who walks in, and how long visits take are drawn apart from each other: the same
        people come whatever happens at the desks.

        Returns:
            Who was called, each with the seconds from now.
        """
        now, known, closes, chance = self._now, self._known, self._closes, _chance(seed, 0)
        pool, later = self._pool.copy(), self._resting.copy()
        desks = self._desks(chance)
        arrivals = _Arrivals(self._outside, seed, later, self._wanted)
        called: list[tuple[UUID, float]] = []
        while desks and len(called) < self._wanted:
            at, desk = heappop(desks)
            if at >= closes[desk]:
                continue
            upcoming = arrivals.until(at, pool)
            place = _first(pool, 1 << desk)
            if place < 0:
                if upcoming < inf:
                    heappush(desks, (max(at, upcoming), desk))
                continue
            key, tie, number, who, able, times = pool.pop(place)
            if who is not None:
                called.append((who, max(0.0, at - now)))
            ends = at + _one_of(times, chance)
            heappush(desks, (ends + _one_of(known.pauses, chance), desk))
            if chance() < known.returns:
                again = (key, tie, number, None, able, times)
                heappush(later, (ends + _one_of(known.aside, chance), number, again))
        return called

    def _wait(self, entry: QueueEntry, hall: HallNow, rules: QueueRules, now: datetime) -> None:
        """Put somebody who is here among those who wait, or who rest for some minutes."""
        key = self._order(
            -entry.priority, entry.starts_at.timestamp(), entry.arrived_at.timestamp()
        )
        desks = sum(
            1 << place
            for place, desk in enumerate(hall.at_work)
            if may_call(entry, desk, hall.at_work)
        )
        number = len(self._pool) + len(self._resting)
        guest = (
            key, entry.appointment_id.bytes, number, entry.appointment_id, desks,
            self._durations(entry.service, entry.persons),
        )  # fmt: skip
        ready = entry.since + rules.recall_after
        if rests(entry, rules, now) and ready > now:
            heappush(self._resting, (ready.timestamp(), number, guest))
        else:
            self._pool.append(guest)

    def _stranger(self, one: Coming) -> _Guest:
        return (
            self._order(0, one.starts_at.timestamp(), self._now), one.appointment_id.bytes,
            len(self._pool) + len(self._resting), one.appointment_id, self._able(one.needs),
            self._durations(one.service, one.persons),
        )  # fmt: skip

    def _able(self, needs: frozenset[str]) -> int:
        """Return the desks that can do something, a bit for each."""
        return sum(1 << n for n, desk in enumerate(self._at_work) if needs <= desk.abilities)

    def _durations(self, service: str, persons: int) -> Sequence[float]:
        kind = (service, persons)
        if kind not in self._times:
            self._times[kind] = self._known.durations(service, persons, self._planned)
        return self._times[kind]

    def _expected(self, coming: Iterable[Coming]) -> Iterable[_Booked]:
        """Return those of the booked who may still come before all who wait are called.

        Who has not come by now is either still on the way or stays away: the nearer the time, the
        fewer are on the way who would have come by now. Who is overdue by more than anybody was
        before counts as not coming.
        """
        offsets, show = self._known.offsets, self._known.show
        for one in coming:
            starts_at = one.starts_at.timestamp()
            if starts_at >= self._now + _AHEAD:
                continue
            left = offsets[bisect_right(offsets, self._now - starts_at) :]
            share = show * len(left) / len(offsets)
            if share:
                yield (
                    starts_at + left[0], starts_at, share / (share + 1 - show), left,
                    self._able(one.needs), self._durations(one.service, one.persons),
                )  # fmt: skip

    def _occupied(self, desk: DeskAtWork, hall: HallNow) -> Sequence[float] | None:
        """Return how much longer the visit at a desk may take, None where there is none."""
        here = (one for one in hall.entries if one.state in AT_DESK and one.desk_id == desk.desk_id)
        entry = next(here, None)
        if entry is None:
            return None
        times = self._durations(entry.service, entry.persons)
        passed = self._now - entry.since.timestamp()
        if entry.state is QueueState.SERVING:  # recorded times begin at the call
            passed += self._known.on_the_way
        longer = [took - passed for took in times[bisect_right(times, passed) :]]
        return longer or (times[len(times) // 2] / 3,)

    def _desks(self, chance: Callable[[], float]) -> list[tuple[float, int]]:
        """Return when each desk is free next."""
        pauses = self._known.pauses
        free = [
            (self._now + (_one_of(left, chance) + _one_of(pauses, chance) if left else 0.0), place)
            for place, left in enumerate(self._busy)
        ]
        heapify(free)
        return free


class _Arrivals:
    """Who comes in the course of one play, drawn as far as its clock has gone."""

    def __init__(self, outside: _Outside, seed: int, later: list[_Later], number: int) -> None:
        self._outside, self._later, self._number = outside, later, number
        self._chance, self._doors = _chance(seed, 1), _chance(seed, 2)
        self._place, self._end = 0, outside.now + _AHEAD
        self._next = self._after(outside.now)

    def until(self, at: float, pool: list[_Guest]) -> float:
        """Let in all who come by a moment; return when the next one may come, or infinity."""
        later, booked = self._later, self._outside.booked
        while self._place < len(booked) and booked[self._place][0] <= at:
            self._draw(booked[self._place])
            self._place += 1
        while self._next <= at:
            self._walk_in()
        while later and later[0][0] <= at:
            insort(pool, heappop(later)[2])
        upcoming = later[0][0] if later else inf
        if self._place < len(booked):
            upcoming = min(upcoming, booked[self._place][0])
        return min(upcoming, self._next)

    def _draw(self, booked: _Booked) -> None:
        """Draw whether somebody comes, and when."""
        _, starts_at, probable, offsets, desks, times = booked
        if self._chance() < probable:
            arrives = starts_at + _one_of(offsets, self._chance)
            self._come(arrives, self._outside.order(0, starts_at, arrives), desks, times)

    def _walk_in(self) -> None:
        desks, times = _one_of(self._outside.kinds, self._doors)
        self._come(self._next, self._outside.order(0, self._next, self._next), desks, times)
        self._next = self._after(self._next)

    def _come(self, arrives: float, key: Any, desks: int, times: Sequence[float]) -> None:
        self._number += 1
        guest = (key, b"", self._number, None, desks, times)
        heappush(self._later, (arrives, self._number, guest))

    def _after(self, at: float) -> float:
        """Draw when somebody comes next without an appointment."""
        if not self._outside.rate:
            return inf
        found = at - log(1.0 - self._doors()) / self._outside.rate
        return found if found < self._end else inf


def _first(pool: Sequence[_Guest], desk: int) -> int:
    """Return the place of the first who may be called to a desk, -1 for nobody."""
    for place, guest in enumerate(pool):
        if guest[4] & desk:
            return place
    return -1


def _by(keys: Sequence[OrderKey]) -> Callable[[int, float, float], Any]:
    """Return what makes the sort key of a house's order (see `calling.order_key`)."""
    pick = itemgetter(*(_KEYS.index(key) for key in keys))

    def key(backwards: int, starts_at: float, arrived_at: float) -> Any:
        due = starts_at if starts_at > arrived_at else arrived_at
        return pick((backwards, due, starts_at, arrived_at))

    return key


def _chance(seed: int, stream: int) -> Callable[[], float]:
    """Return numbers from 0 to 1; each stream of a seed is drawn for itself."""
    return Random(seed * 3 + stream).random  # noqa: S311 - a play of chance, no secret


def _one_of(things: Sequence[T], chance: Callable[[], float]) -> T:
    return things[int(chance() * len(things))]
