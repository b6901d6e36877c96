"""What no plan may break: opening windows, desks and their abilities, contracts, travel.

Judged from the duties alone, however they were found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from counter_app.domain.tower.duties import Duty, WeekPlan
from counter_app.domain.tower.month import Month, group_sets


class HardRule(StrEnum):
    """What a plan can break."""

    NOBODY = "nobody"
    CLOSED = "closed"
    NOT_HERE = "not_here"
    DESKS = "desks"
    TWICE = "twice"
    DAYS = "days"
    HOURS = "hours"
    LONG_DAY = "long_day"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class Breach:
    """One place at which a plan breaks a rule.

    Attributes:
        site: where, or the home of whom.
        weekday: on which day; None for a whole week.
    """

    rule: HardRule
    site: UUID
    weekday: int | None = None


def breaches(month: Month, plan: WeekPlan) -> tuple[Breach, ...]:
    """Return everything that a plan breaks, in no order; nothing for a plan that may be worked."""
    return (*_of_people(month, plan.duties), *_of_sites(month, plan.duties))


def _of_people(month: Month, duties: Iterable[Duty]) -> Iterator[Breach]:
    contract = month.contract
    by_person: dict[tuple[UUID, int], list[Duty]] = defaultdict(list)
    for duty in duties:
        by_person[duty.person].append(duty)
    for (home, number), week in by_person.items():
        if not 1 <= number <= month.site[home].people:
            yield Breach(HardRule.NOBODY, home)
        days = Counter(duty.weekday for duty in week)
        for weekday, times in days.items():
            if times > 1:
                yield Breach(HardRule.TWICE, home, weekday)
        if len(days) > contract.days_week:
            yield Breach(HardRule.DAYS, home)
        if sum(duty.hours.minutes for duty in week) > contract.hours_week * 60:
            yield Breach(HardRule.HOURS, home)
        for duty in week:
            if duty.hours.minutes > contract.hours_day * 60:
                yield Breach(HardRule.LONG_DAY, home, duty.weekday)
            away = month.distance(home, duty.site)
            if away is None or away > contract.travel_km:
                yield Breach(HardRule.TRAVEL, home, duty.weekday)


def _of_sites(month: Month, duties: Iterable[Duty]) -> Iterator[Breach]:
    at_work: dict[tuple[UUID, int], Counter[tuple[int, str]]] = defaultdict(Counter)
    for duty in duties:
        site = month.site[duty.site]
        window = site.windows.get(duty.weekday)
        if window is None or not duty.hours.within(window):
            yield Breach(HardRule.CLOSED, site.id, duty.weekday)
        if duty.group not in site.groups:
            yield Breach(HardRule.NOT_HERE, site.id, duty.weekday)
        for tick in duty.hours.ticks:
            at_work[site.id, duty.weekday][tick, duty.group] += 1
    for (site_id, weekday), numbers in at_work.items():
        if _lacks_desks(month, site_id, weekday, numbers):
            yield Breach(HardRule.DESKS, site_id, weekday)


def _lacks_desks(
    month: Month, site_id: UUID, weekday: int, numbers: Counter[tuple[int, str]]
) -> bool:
    """Whether at some tick people have no desk that can do their work.

    There is a desk for everybody if and only if each choice of groups has as many people as there
    are desks for it, or fewer (Hall's theorem).
    """
    site = month.site[site_id]
    extra = month.extra.get((site_id, weekday), ())
    for chosen in group_sets(site.groups):
        able = site.able([month.needs.get(group, frozenset()) for group in chosen])
        is_all = len(chosen) == len(site.groups)
        for tick in {tick for tick, _ in numbers}:
            taken = sum(numbers[tick, group] for group in chosen)
            beside = extra[tick] if is_all and tick < len(extra) else 0
            if taken and taken + beside > able:
                return True
    return False
