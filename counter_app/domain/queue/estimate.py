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
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from heapq import heapify, heappop, heappush
from itertools import accumulate
from typing import Any
from uuid import UUID

from counter_app.domain.queue import AT_DESK, IN_HALL, QueueEntry
from counter_app.domain.queue.calling import DeskAtWork, may_call, order_key, rests
from counter_app.domain.queue.experience import Experience, Planned
from counter_app.domain.queue.rules import QueueRules

PLAYS = 60
"""How often the hall is played on; more change the estimate by less than a minute."""
CLOSE = 180.0
"""Seconds by which an estimate may be wrong whatever the wait is."""
PART = 0.25
"""The part of the wait by which an estimate may be wrong."""
TRUSTED = 40
"""Recorded times altogether under which an estimate is only a rough range."""
WEIGHT = 1.5
"""How much more a long wait counts than a short one. At 0 the estimate is right for the many who
are called at once and for few who wait; at 3 it frightens them. Measured with `bench queue`: at 1.5
of those who are told a long wait as many are told rightly as of those who have one."""
LONG = 600.0
"""Seconds from which a wait counts no more than another: one course in five that takes half an hour
must not outweigh the others."""


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
