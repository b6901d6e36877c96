"""Chance: one day drawn from assumptions by a seed, to be played.

Each kind of chance has a stream of its own, so that two variants with the same seed meet the same
people, and what differs between them is the plan and not luck.
"""

from __future__ import annotations

import math
from random import Random

from counter_app.domain.issuance_days.assumptions import Assumptions, Habits
from counter_app.domain.issuance_days.simulation import Guest, Scene
from counter_app.domain.queue.rules import OrderKey, QueueRules

_ORDER = QueueRules().order


def draw_guests(of: Assumptions, seed: int) -> list[Guest]:
    """Draw who comes, when, and how long each takes; in the order of their invitations."""
    habits = of.habits
    coming, long = Random(f"coming {seed}"), Random(f"lasting {seed}")  # noqa: S311 - a play
    guests: list[Guest] = []
    for due, invited in of.invited:
        guests += [
            _guest(habits, due, due + offset, long) for offset in _offsets(habits, invited, coming)
        ]
    uninvited = Random(f"uninvited {seed}")  # noqa: S311 - a play of chance, no secret
    for _ in range(_rounded(of.persons * habits.uninvited, uninvited)):
        arrives = uninvited.uniform(of.opens, max(due for due, _ in of.invited))
        guests.append(_guest(habits, arrives, arrives, uninvited))
    return guests


def draw_scene(of: Assumptions, order: tuple[OrderKey, ...] = _ORDER) -> Scene:
    """Return the hall as it is planned."""
    return Scene(
        desks=desk_spans(of), opens=of.opens, hosts=of.hosts, check=of.check_seconds,
        early=of.let_in_minutes * 60, places=of.places, seconds=of.seconds, order=order,
    )  # fmt: skip


def desk_spans(of: Assumptions) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return when each desk calls people; the first desks work the longest.

    A pause begins once the person at the desk is served, and ends when it is planned to end.
    """
    starts = [start for start, _ in of.desks]
    ends = [*starts[1:], math.inf]
    found = []
    for desk in range(of.most_desks):
        spans: list[tuple[float, float]] = []
        for start, end, (_, desks) in zip(starts, ends, of.desks, strict=True):
            if desk >= desks:
                continue
            if spans and spans[-1][1] == start:
                start = spans.pop()[0]
            spans.append((start, end))
        found.append(tuple(_without_pause(of, desk, spans)))
    return tuple(found)


def _without_pause(
    of: Assumptions, desk: int, spans: list[tuple[float, float]]
) -> list[tuple[float, float]]:
    if of.pauses is None or of.pauses.minutes == 0:
        return spans
    away, back = of.pauses.of(desk)
    found = []
    for start, end in spans:
        parts = ((start, min(end, away)), (max(start, back), end))
        found += [part for part in parts if part[0] < part[1]]
    return found


def _offsets(habits: Habits, invited: int, chance: Random) -> list[float]:
    """Draw how many seconds after their time those come who come at all, groups together."""
    coming = sum(chance.random() >= habits.no_show for _ in range(invited))
    travelling = _rounded(coming * habits.travel_share, chance)
    offsets: list[float] = []
    while travelling > 0:
        size = min(travelling, habits.travel_size)
        offsets += [offset(habits, chance)] * size
        travelling -= size
    offsets += [offset(habits, chance) for _ in range(coming - len(offsets))]
    return offsets


def offset(habits: Habits, chance: Random) -> float:
    """Draw how many seconds after the time somebody comes; less than 0 is before it."""
    if chance.random() < habits.late_share:
        return chance.gammavariate(2.0, habits.late_minutes * 30) if habits.late_minutes else 0.0
    if not habits.early_minutes:
        return 0.0
    return -chance.gammavariate(2.0, habits.early_minutes * 60 / 2)


def _guest(habits: Habits, due: float, arrives: float, chance: Random) -> Guest:
    takes = lasting(habits, chance)
    return Guest(due, max(0.0, arrives), takes, _second(habits, chance))


def _second(habits: Habits, chance: Random) -> float:
    """Draw what a doubt adds; nothing for most people."""
    if chance.random() >= habits.doubt_share:
        return 0.0
    return chance.expovariate(1.0) * habits.doubt_minutes * 60


def at_desk(habits: Habits, chance: Random) -> float:
    """Draw how many seconds somebody stays at a desk where a second person is always free."""
    return lasting(habits, chance) + _second(habits, chance)


def lasting(habits: Habits, chance: Random) -> float:
    """Draw how many seconds a hand-out takes, without what a doubt adds."""
    mean, spread = habits.minutes * 60, habits.spread
    if spread == 0:
        return mean
    return chance.gammavariate(1 / spread**2, mean * spread**2)


def _rounded(wanted: float, chance: Random) -> int:
    """Round up or down so that the average is right."""
    return int(wanted) + (chance.random() < wanted - int(wanted))
