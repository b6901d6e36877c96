"""Whether there are as many desks as the opening hours ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from counter_app.domain.planning.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """A day on which the hours of all service groups together ask for more desks than there are.

    Attributes:
        needed: the most desks that work at once on that day.
        there: the desks in use.
    """

    day: date
    needed: int
    there: int


def shortages(plan: Plan, days: Iterable[date]) -> tuple[Shortage, ...]:
    """Return the days of some on which desks are missing, in their order.

    Service groups that work at once need desks of their own: their numbers add up tick by tick.
    """
    there = sum(desk.is_active for desk in plan.desks)
    found = []
    for day in days:
        lines = [plan.day(group, day).capacity for group in plan.groups]
        needed = max((sum(tick) for tick in zip(*lines, strict=True)), default=0)
        if needed > there:
            found.append(Shortage(day=day, needed=needed, there=there))
    return tuple(found)
