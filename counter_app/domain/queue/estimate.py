"""How long people are going to wait: the hall played on from now, many times over.

Each play draws service times, pauses and arrivals from what was recorded here in recent days, and
calls by the rule of the house at the desks that are at work. The estimate is the time that is right
in most plays, where a play counts by how long one waits in it: most people are called at once, and
a figure that is right for them alone would be wrong for everybody who waits. Nine of ten plays lie
between the least and the most that is told.
"""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from heapq import heapify, heappop, heappush
from itertools import accumulate, groupby, pairwise
from typing import Any
from uuid import UUID

from counter_app.domain.queue import AT_DESK, IN_HALL, QueueEntry, QueueState
from counter_app.domain.queue.calling import DeskAtWork, may_call, order_key, rests
from counter_app.domain.queue.rules import QueueRules
from counter_app.domain.queue.statistics import Slice

PLAYS = 60
"""How often the hall is played on; more change the estimate by less than a minute."""
CLOSE = 180.0
"""Seconds by which an estimate may be wrong whatever the wait is."""
PART = 0.25
"""The part of the wait by which an estimate may be wrong."""
ENOUGH = 8
"""Recorded times of one kind from which they are trusted alone."""
TRUSTED = 40
"""Recorded times altogether under which an estimate is only a rough range."""
WEIGHT = 1.5
"""How much more a long wait counts than a short one. At 0 the estimate is right for the many who
are called at once and for few who wait; at 3 it frightens them. Measured with `bench queue`: at 1.5
of those who are told a long wait as many are told rightly as of those who have one."""
LONG = 600.0
"""Seconds from which a wait counts no more than another: one course in five that takes half an hour
must not outweigh the others."""
_PAUSE = timedelta(minutes=2)
"""A longer gap between two visits at a desk is no pause, but a hall with nobody in it."""
_SPREAD = (0.5, 0.75, 1.0, 1.25, 1.75)
"""Parts of the planned duration that stand for times nobody has recorded yet."""

Planned = Callable[[str, int], float]
"""The planned duration, in seconds, of a service for a number of persons."""


class Basis(StrEnum):
    """What an estimate rests on."""

    RECORDED = "recorded"
    THIN = "thin"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """How long somebody is going to wait from now; nothing is claimed with UNKNOWN."""

    basis: Basis
    likely: timedelta = timedelta()
    least: timedelta = timedelta()
    most: timedelta = timedelta()


NOT_KNOWN = Estimate(basis=Basis.UNKNOWN)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """What was recorded here in recent days; all times in seconds.

    Attributes:
        occupied: how long visits took up a desk, from the call on, by service and persons.
        pauses: between two visits at a desk while people came one after the other.
        returns: how often a visit took up a desk once more, per time that it did: after being
            parked, sent on or not answering. One in twenty makes a long queue a minute longer.
        aside: how long those were parked before they could be called again.
        offsets: arrival minus booked time of those who came, ascending.
        show: the share of the booked that came.
        walk_ins: how many came without an appointment, per second of opening.
        walk_in_kinds: services and persons of those who did.
    """

    occupied: Mapping[tuple[str, int], Sequence[float]] = field(default_factory=dict)
    pauses: Sequence[float] = (0.0,)
    returns: float = 0.0
    aside: Sequence[float] = (0.0,)
    offsets: Sequence[float] = (0.0,)
    show: float = 1.0
    walk_ins: float = 0.0
    walk_in_kinds: Sequence[tuple[str, int]] = ()

    @property
    def size(self) -> int:
        """How many visits it rests on."""
        return sum(map(len, self.occupied.values()))

    def durations(self, service: str, persons: int, planned: Planned) -> Sequence[float]:
        """Return times to draw from, ascending: recorded ones, or those of the plan."""
        found = self.occupied.get((service, persons), ())
        if len(found) >= ENOUGH:
            return found
        wanted = planned(service, persons)
        like = [
            one * wanted / planned(service, others)
            for (kind, others), times in self.occupied.items()
            if kind == service
            for one in times
        ]
        return sorted(like) if len(like) >= ENOUGH else [part * wanted for part in _SPREAD]


@dataclass(frozen=True, slots=True)
class _Run:
    """One time at a desk: calls and service, one after the other; `aside` is parked before it."""

    service: str
    persons: int
    took: float
    aside: float
    is_first: bool


def _runs(slices: Iterable[Slice]) -> list[_Run]:
    """Return every time that a visit took up a desk and came to an end there."""
    of_visit: dict[UUID, list[Slice]] = defaultdict(list)
    for one in sorted(slices, key=lambda s: s.started_at):
        of_visit[one.appointment_id].append(one)
    return [run for parts in of_visit.values() for run in _runs_of(parts)]


def _runs_of(parts: Sequence[Slice]) -> Iterable[_Run]:
    aside, is_first = 0.0, True
    for (at_desk, _), group in groupby(parts, lambda s: (s.state in AT_DESK, s.desk_id)):
        run = list(group)
        first, ended = run[0], run[-1].ended_at
        if not at_desk:
            aside += sum(
                (s.ended_at - s.started_at).total_seconds()
                for s in run
                if s.state is QueueState.PARKED and s.ended_at is not None
            )
        elif ended is not None:
            took = (ended - first.started_at).total_seconds()
            yield _Run(first.service, first.persons, took, aside, is_first)
            aside, is_first = 0.0, False


def occupations(slices: Iterable[Slice]) -> dict[tuple[str, int], list[float]]:
    """Return how long visits took up a desk: calls and service at it, one after the other."""
    found: dict[tuple[str, int], list[float]] = defaultdict(list)
    for run in _runs(slices):
        found[run.service, run.persons].append(run.took)
    return {kind: sorted(times) for kind, times in found.items()}


def returns(slices: Iterable[Slice]) -> tuple[float, list[float]]:
    """Return how often a time at a desk was followed by another, and the parked times between."""
    runs = _runs(slices)
    again = [run.aside for run in runs if not run.is_first]
    return (len(again) / len(runs) if runs else 0.0), again


def pauses(slices: Iterable[Slice]) -> list[float]:
    """Return the short gaps between two visits at a desk."""
    at: dict[UUID, list[Slice]] = defaultdict(list)
    for one in slices:
        if one.state in AT_DESK and one.desk_id is not None:
            at[one.desk_id].append(one)
    gaps = []
    for visits in at.values():
        visits.sort(key=lambda s: s.started_at)
        for before, after in pairwise(visits):
            if before.appointment_id != after.appointment_id and before.ended_at is not None:
                gap = after.started_at - before.ended_at
                if timedelta() <= gap <= _PAUSE:
                    gaps.append(gap.total_seconds())
    return gaps


def forecast(
    hall: HallNow, experience: Experience, rules: QueueRules, planned: Planned, now: datetime, *,
    newcomer: Coming | None = None, plays: int = PLAYS,
) -> dict[UUID, Estimate]:  # fmt: skip
    """Return the estimate of everybody who waits, and of a newcomer, by appointment."""
    guests = [_waiting(entry, hall, rules, now) for entry in hall.entries if entry.state in IN_HALL]
    if newcomer is not None:
        guests.append(_coming(newcomer, now.timestamp(), hall.at_work, rules))
    wanted = {guest.appointment_id for guest in guests}
    if not wanted:
        return {}
    play = _Play(hall, experience, rules, planned, now)
    took: dict[UUID, list[float]] = defaultdict(list)
    for seed in range(plays):
        for appointment_id, seconds in play(guests, wanted, seed).items():
            took[appointment_id].append(seconds)
    kinds = {(guest.service, guest.persons) for guest in guests}
    basis = Basis.RECORDED if experience.size >= TRUSTED else Basis.THIN
    if any(not any(service == known for known, _ in experience.occupied) for service, _ in kinds):
        basis = Basis.THIN
    return {one: _estimate(took[one], plays, basis) for one in wanted}


def _estimate(took: list[float], plays: int, basis: Basis) -> Estimate:
    if len(took) * 2 < plays:  # in most plays every desk closes before this person is called
        return NOT_KNOWN
    took.sort()

    def at(share: float) -> timedelta:
        return timedelta(seconds=round(took[round(share * (len(took) - 1))]))

    likely = timedelta(seconds=round(most_right(took)))
    return Estimate(basis=basis, likely=likely, least=at(0.05), most=at(0.95))


def most_right(took: Sequence[float]) -> float:
    """Return the wait that is right in most plays, each counted as `WEIGHT` and `LONG` say.

    A wait is right within `CLOSE` or `PART` of what was waited, whichever is more.

    Args:
        took: the waits of all plays in seconds, ascending.
    """
    weights = [0.0, *accumulate((1 + min(one, LONG) / 60) ** WEIGHT for one in took)]
    best, found = 0.0, took[0]
    for told in took:
        least, most = min(told - CLOSE, told / (1 + PART)), max(told + CLOSE, told / (1 - PART))
        right = weights[bisect_right(took, most)] - weights[bisect_left(took, least)]
        if right > best:
            best, found = right, told
    return found


@dataclass(frozen=True, slots=True)
class _Guest:
    """Somebody in a play: from when in the hall, in what order, and at which desks."""

    key: tuple[Any, ...]
    from_: float
    appointment_id: UUID
    service: str
    persons: int
    desks: frozenset[UUID]


def _waiting(entry: QueueEntry, hall: HallNow, rules: QueueRules, now: datetime) -> _Guest:
    key = order_key(
        rules.order, entry.priority, entry.starts_at.timestamp(), entry.arrived_at.timestamp()
    )
    ready = entry.since + rules.recall_after if rests(entry, rules, now) else now
    desks = frozenset(desk.desk_id for desk in hall.at_work if may_call(entry, desk, hall.at_work))
    return _Guest(
        (*key, entry.appointment_id.bytes), ready.timestamp(), entry.appointment_id,
        entry.service, entry.persons, desks,
    )  # fmt: skip


def _coming(
    one: Coming, arrives: float, at_work: Sequence[DeskAtWork], rules: QueueRules
) -> _Guest:
    key = order_key(rules.order, 0, one.starts_at.timestamp(), arrives)
    return _Guest(
        (*key, one.appointment_id.bytes), arrives, one.appointment_id, one.service, one.persons,
        _able(one.needs, at_work),
    )  # fmt: skip


def _able(needs: frozenset[str], at_work: Sequence[DeskAtWork]) -> frozenset[UUID]:
    return frozenset(desk.desk_id for desk in at_work if needs <= desk.abilities)


class _Play:
    """One course that the hall may take from now on, drawn by a seed."""

    def __init__(
        self, hall: HallNow, experience: Experience, rules: QueueRules, planned: Planned,
        now: datetime,
    ) -> None:  # fmt: skip
        self._hall, self._known, self._rules = hall, experience, rules
        self._planned, self._now = planned, now.timestamp()
        self._times: dict[tuple[str, int], Sequence[float]] = {}
        self._closes = {
            desk.desk_id: desk.until.timestamp() for desk in hall.at_work if desk.until is not None
        }
        self._everybody = frozenset(desk.desk_id for desk in hall.at_work)
        self._booked = [
            (one, one.starts_at.timestamp(), _able(one.needs, hall.at_work))
            for one in hall.coming
            if one.starts_at.timestamp() < self._now + _AHEAD
        ]
        self._expected = {
            one.appointment_id: self._expect(self._now - starts_at)
            for one, starts_at, _ in self._booked
        }
        self._able = {one.service: desks for one, _, desks in self._booked}
        for entry in hall.entries:
            self._able.setdefault(entry.service, _able(entry.needs, hall.at_work))

    def _expect(self, late: float) -> tuple[float, Sequence[float]]:
        """Return how probable it is that somebody still comes, and when, counted from the time.

        Who has not come by now is either still on the way or stays away: the nearer the time, the
        fewer are on the way who would have come by now.
        """
        offsets = self._known.offsets
        coming = offsets[bisect_right(offsets, late) :]
        share = self._known.show * len(coming) / len(offsets)
        return (share / (share + 1 - self._known.show) if share else 0.0), coming

    def __call__(self, guests: Sequence[_Guest], wanted: set[UUID], seed: int) -> dict[UUID, float]:
        """Play on until all wanted were called, or every desk is closed; seconds from now."""
        chance = random.Random(seed)  # noqa: S311 - a play of chance, no secret
        pool = sorted((one for one in guests if one.from_ <= self._now), key=lambda g: g.key)
        later = [one for one in guests if one.from_ > self._now] + self._arrivals(chance)
        later.sort(key=lambda g: g.from_, reverse=True)
        desks = self._desks(chance)
        called: dict[UUID, float] = {}
        missing = set(wanted)
        while desks and missing:
            at, order, desk_id = heappop(desks)
            if at >= self._closes.get(desk_id, at + 1):
                continue
            while later and later[-1].from_ <= at:
                insort(pool, later.pop(), key=lambda g: g.key)
            chosen = next((n for n, one in enumerate(pool) if desk_id in one.desks), None)
            if chosen is None:
                if later:
                    heappush(desks, (max(at, later[-1].from_), order, desk_id))
                continue
            guest = pool.pop(chosen)
            if guest.appointment_id in missing:
                missing.discard(guest.appointment_id)
                called[guest.appointment_id] = max(0.0, at - self._now)
            took = chance.choice(self._durations(guest.service, guest.persons))
            heappush(desks, (at + took + chance.choice(self._known.pauses), order, desk_id))
            if chance.random() < self._known.returns:
                again = replace(guest, from_=at + took + chance.choice(self._known.aside))
                insort(later, again, key=lambda g: -g.from_)
        return called

    def _durations(self, service: str, persons: int) -> Sequence[float]:
        kind = (service, persons)
        if kind not in self._times:
            self._times[kind] = self._known.durations(service, persons, self._planned)
        return self._times[kind]

    def _desks(self, chance: random.Random) -> list[tuple[float, int, UUID]]:
        """Return when each desk is free next: what is left of a visit, longer ones lasting on."""
        busy = {entry.desk_id: entry for entry in self._hall.entries if entry.state in AT_DESK}
        found = []
        for order, desk in enumerate(self._hall.at_work):
            entry, free = busy.get(desk.desk_id), self._now
            if entry is not None:
                times = self._durations(entry.service, entry.persons)
                passed = self._now - entry.since.timestamp()
                longer = times[bisect_right(times, passed) :]
                left = chance.choice(longer) - passed if longer else times[len(times) // 2] / 3
                free += left + chance.choice(self._known.pauses)
            found.append((free, order, desk.desk_id))
        heapify(found)
        return found

    def _arrivals(self, chance: random.Random) -> list[_Guest]:
        """Draw who comes later: the booked who show up, and people without an appointment."""
        known, found, order = self._known, [], self._rules.order
        for one, starts_at, desks in self._booked:
            probable, offsets = self._expected[one.appointment_id]
            # who is overdue by more than anybody was before counts as not coming
            if chance.random() < probable:
                arrives = starts_at + chance.choice(offsets)
                key = order_key(order, 0, starts_at, arrives)
                found.append(
                    _Guest(
                        (*key, b""), arrives, one.appointment_id, one.service, one.persons, desks
                    )
                )
        if known.walk_ins > 0 and known.walk_in_kinds:
            at = self._now + chance.expovariate(known.walk_ins)
            while at < self._now + _AHEAD:
                service, persons = chance.choice(known.walk_in_kinds)
                able = self._able.get(service, self._everybody)
                key = order_key(order, 0, at, at)
                found.append(_Guest((*key, b""), at, _NOBODY, service, persons, able))
                at += chance.expovariate(known.walk_ins)
        return found


_AHEAD = timedelta(hours=2.5).total_seconds()
"""Who comes later than this is called after everybody who is here now."""
_NOBODY = UUID(int=0)
