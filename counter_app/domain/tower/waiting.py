"""How long people wait for a visit under a plan: work that waits, day after day.

Who asks on a day waits behind all work that was asked for before, and is served on the next day
at the earliest. Work is counted in desk-minutes and taken in the order in which it was asked for;
gaps in a day that no visit fits into are not seen, so that real waits are somewhat longer. By
Little's law the sum of the work that waits each evening, divided by the work that is asked for, is
the mean wait in days: what a plan is improved by, and what is told, are the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counter_app.domain.tower.duties import Method, WeekPlan
from counter_app.domain.tower.month import Demand, Month, Place

LATER_DAYS = 7
"""Work that still waits at the end counts as if it waited so many days more."""

_MOST_DAYS = 366
"""Waits beyond that are told as that many days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How long people wait.

    Attributes:
        mean, median, p90: days from asking to the visit, over all who ask.
        left: desk-minutes of work that waits at the end.
    """

    mean: float
    median: int
    p90: int
    left: int


def present_minutes(month: Month) -> dict[Place, list[int]]:
    """Return what the present plan opens per place, day by day."""
    return {
        place: [month.present.get(place, {}).get(day, 0) for day in month.days]
        for place in month.places
    }


def open_minutes(month: Month, plan: WeekPlan) -> dict[Place, list[int]]:
    """Return what a plan opens per place, day by day."""
    if plan.method is Method.PRESENT:
        return present_minutes(month)
    return {place: list(plan.minutes(month, place).values()) for place in month.places}


def work_left(opened: Sequence[int], demand: Demand) -> list[float]:
    """Return the work that waits each evening."""
    left, evenings = float(demand.waiting), []
    for minutes in opened:
        left = max(0.0, left - minutes) + demand.daily
        evenings.append(left)
    return evenings


def burden(opened: Sequence[int], demand: Demand) -> float:
    """Return what a plan is improved by: work times days that it waits, in desk-minutes."""
    evenings = work_left(opened, demand)
    return sum(evenings) + LATER_DAYS * (evenings[-1] if evenings else 0.0)


def waits(opened: Sequence[int], demand: Demand) -> list[int]:
    """Return for each day how many days somebody waits who asks then.

    After the last day the same days are taken to come again.
    """
    length, total = len(opened), sum(opened)
    if not total:
        return [_MOST_DAYS] * length
    found = []
    left = float(demand.waiting)
    for at, minutes in enumerate(opened):
        rest = max(0.0, left - minutes)
        before = rest + demand.daily / 2
        left = rest + demand.daily
        whole = int(before // total) if before >= total else 0
        before -= whole * total
        days = whole * length
        while before > 0 and days < _MOST_DAYS:
            days += 1
            before -= opened[(at + days) % length]
        found.append(max(1, min(days, _MOST_DAYS)))
    return found


def waiting_of(month: Month, opened: Mapping[Place, Sequence[int]]) -> Waiting:
    """Return how long people wait at all places together."""
    every: list[tuple[int, float]] = []
    left = 0.0
    for place, minutes in opened.items():
        demand = month.demand.get(place)
        if demand is None or not demand.daily:
            continue
        every.extend((days, demand.daily) for days in waits(minutes, demand))
        left += work_left(minutes, demand)[-1]
    every.sort()
    weight = sum(one for _, one in every)
    if not weight:
        return Waiting(mean=0.0, median=0, p90=0, left=0)
    mean = sum(days * one for days, one in every) / weight
    return Waiting(
        mean=mean, median=_at(every, weight / 2), p90=_at(every, weight * 0.9), left=round(left)
    )


def _at(every: Sequence[tuple[int, float]], weight: float) -> int:
    seen = 0.0
    for days, one in every:
        seen += one
        if seen >= weight - 1e-9:
            return days
    return every[-1][0]
