"""A proposal: the present plan, a plain one and the solver's, each with what it does to waiting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from counter_app.domain.tower.duties import Method, WeekPlan
from counter_app.domain.tower.hard_rules import Breach, breaches
from counter_app.domain.tower.month import Month, Place
from counter_app.domain.tower.waiting import (
    Waiting,
    burden,
    open_minutes,
    waiting_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteEffect:
    """What a plan does at one location.

    Attributes:
        waiting: for a visit there.
        desk_hours: hours that desks work over the whole month.
        coming, going: people who come from elsewhere and who go elsewhere, in duties of a week.
    """

    site: UUID
    waiting: Waiting
    desk_hours: float
    coming: int = 0
    going: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A plan with what comes of it.

    Attributes:
        broken: hard rules that it breaks; none for a plan that is proposed. The present plan names
            nobody, so that contracts cannot be judged.
        burden: work times days that it waits, what plans are improved by.
    """

    plan: WeekPlan
    waiting: Waiting
    sites: tuple[SiteEffect, ...]
    broken: tuple[Breach, ...]
    burden: float

    @property
    def method(self) -> Method:
        """How the plan came about."""
        return self.plan.method

    @property
    def desk_hours(self) -> float:
        """Hours that all desks work over the whole month."""
        return sum(one.desk_hours for one in self.sites)

    def at(self, site: UUID) -> SiteEffect:
        """Return what it does at a location. Raises StopIteration for one that is not there."""
        return next(one for one in self.sites if one.site == site)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Plans for one month beside each other.

    Attributes:
        has_solver: whether the solver could be used here.
    """

    month: Month
    plans: tuple[Judged, ...]
    has_solver: bool

    @property
    def present(self) -> Judged:
        """The plan as it is."""
        return self.plans[0]

    @property
    def best(self) -> Judged:
        """The plan with the least waiting that breaks nothing; the present one if none is better.

        Of two alike the one that was found by simpler means.
        """
        sound = [self.present, *(one for one in self.plans[1:] if not one.broken)]
        return min(sound, key=lambda one: round(one.burden))

    def of(self, method: Method) -> Judged | None:
        """Return the plan that was found in a way, None where it was not looked for."""
        return next((one for one in self.plans if one.method is method), None)


def judge(month: Month, plan: WeekPlan) -> Judged:
    """Return a plan with what comes of it."""
    opened = open_minutes(month, plan)
    return Judged(
        plan=plan, waiting=waiting_of(month, opened),
        sites=tuple(_effect(month, plan, opened, site.id) for site in month.sites),
        broken=breaches(month, plan),
        burden=sum(
            burden(minutes, month.demand[place])
            for place, minutes in opened.items()
            if place in month.demand
        ),
    )  # fmt: skip


def _effect(
    month: Month, plan: WeekPlan, opened: Mapping[Place, Sequence[int]], site: UUID
) -> SiteEffect:
    here = {place: minutes for place, minutes in opened.items() if place[0] == site}
    return SiteEffect(
        site=site, waiting=waiting_of(month, here),
        desk_hours=sum(sum(minutes) for minutes in here.values()) / 60,
        coming=sum(duty.site == site != duty.home for duty in plan.duties),
        going=sum(duty.home == site != duty.site for duty in plan.duties),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalWish:
    """What is asked for.

    Attributes:
        first_day: the Monday on which the plan begins; None for the first that people can be told
            of in time.
        weeks: how long it holds.
        seconds: how long the solver may look.
        people: how many have their home at a location, by its code, where that is known better
            than from the present hours.
    """

    first_day: date | None = None
    weeks: int = 4
    seconds: float = 20.0
    people: tuple[tuple[str, int], ...] = ()
