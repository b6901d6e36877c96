"""How long people are going to wait: the hall played on from now, many times over.

Each play draws service times, pauses and arrivals from what was recorded here in recent days, and
calls by the rule of the house at the desks that are at work. The estimate is the time that is right
in most plays: within a quarter of the wait, or "now" where the call comes within a minute. Nine of
ten plays lie between the least and the most that is told. The plays draw by fixed seeds: of the
same hall the same is told.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.queue import IN_HALL
from counter_app.domain.queue.course import Coming, Course, HallNow
from counter_app.domain.queue.experience import Experience, Planned
from counter_app.domain.queue.rules import QueueRules

PLAYS, FEWEST, CALLS = 150, 40, 1500
"""How often the hall is played on; the fewer, down to the fewest, the more people wait, so that
there are no more than so many calls in all: the plays agree the better, the more people they call.
"""
NOW = 60.0
"""Seconds up to which a wait is told, and judged, as none."""
PART = 0.25
"""The part of the true wait by which an estimate may be wrong."""
_PARTS = (0.15, PART, 0.35)
"""Parts by which plays are counted as right: one alone would hang on the few plays at its edges."""
TRUSTED = 40
"""Recorded times altogether under which an estimate is only a rough range."""


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
    newcomer: Coming | None = None, plays: int | None = None,
) -> dict[UUID, Estimate]:  # fmt: skip
    """Return the estimate of everybody who waits, and of a newcomer, by appointment.

    Args:
        plays: how often the hall is played on; None for as often as so many people need.
    """
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
    plays = plays or max(FEWEST, min(PLAYS, CALLS // len(wanted)))
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
    """Return the wait that is right in most plays; the shortest of those equally good.

    It is one of the plays' waits, or 0 for "now", which is right up to `NOW`. Plays count by how
    near they are to what is told (`_PARTS`).

    Args:
        took: the waits of all plays in seconds, ascending.
    """
    now = bisect_right(took, NOW)
    found, most = 0.0, now * len(_PARTS)
    for told in took[now:]:
        right = sum(_right_within(part, told, took) for part in _PARTS)
        if right > most:
            found, most = told, right
    return found


def right_in(took: Sequence[float], told: float) -> float:
    """Return in which part of all plays a wait would be told rightly.

    Args:
        took: the waits of all plays in seconds, ascending; at least one.
    """
    if told <= NOW:
        return bisect_right(took, NOW) / len(took)
    return _right_within(PART, told, took) / len(took)


def _right_within(part: float, told: float, took: Sequence[float]) -> int:
    """Return how many waits differ from what is told by no more than a part of them."""
    return bisect_right(took, told / (1 - part)) - bisect_left(took, told / (1 + part))
