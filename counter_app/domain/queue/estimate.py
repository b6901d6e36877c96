"""How long people are going to wait: the hall played on from now, many times over.

Each play draws service times, pauses and arrivals from what was recorded here in recent days, and
calls by the rule of the house at the desks that are at work. The estimate is the time that is right
in most plays, where a play counts by how long one waits in it: most people are called at once, and
a figure that is right for them alone would be wrong for everybody who waits. Nine of ten plays lie
between the least and the most that is told.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import accumulate
from uuid import UUID

from counter_app.domain.queue import IN_HALL
from counter_app.domain.queue.course import Coming, Course, HallNow
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


def forecast(
    hall: HallNow, experience: Experience, rules: QueueRules, planned: Planned, now: datetime, *,
    newcomer: Coming | None = None, plays: int = PLAYS,
) -> dict[UUID, Estimate]:  # fmt: skip
    """Return the estimate of everybody who waits, and of a newcomer, by appointment."""
    waiting = [entry for entry in hall.entries if entry.state in IN_HALL]
    kinds = {entry.service for entry in waiting}
    wanted = [entry.appointment_id for entry in waiting]
    if newcomer is not None:
        kinds.add(newcomer.service)
        wanted.append(newcomer.appointment_id)
    if not wanted:
        return {}
    course = Course(hall, experience, rules, planned, now, newcomer)
    took: dict[UUID, list[float]] = {one: [] for one in wanted}
    for seed in range(plays):
        for appointment_id, seconds in course.play(seed):
            took[appointment_id].append(seconds)
    basis = Basis.RECORDED if experience.size >= TRUSTED else Basis.THIN
    if not kinds <= {service for service, _ in experience.occupied}:
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
