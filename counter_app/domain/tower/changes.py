"""A week that holds over a month, as a change of a location's planning."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.planning.opening import OpeningRule, StaffShift
from counter_app.domain.planning.plan import Plan, PlanChange, Planned
from counter_app.domain.tower.duties import WeekPlan
from counter_app.domain.tower.month import WEEKDAYS, Hours
from counter_app.domain.tower.rosters import shifts_of

_DAY = timedelta(days=1)


def is_weekly(rule: OpeningRule) -> bool:
    """Whether a rule holds week after week, so that a week of a plan can take its place."""
    return rule.every_weeks == 1 and rule.nth is None and not rule.is_one_off


def speaks_in(rule: OpeningRule, first: date, last: date) -> bool:
    """Whether a rule may hold on a day of a span."""
    return rule.valid_from <= last and (rule.valid_until is None or rule.valid_until >= first)


def change_of(
    plan: Plan, week: WeekPlan, first: date, last: date, new_id: Callable[[], UUID]
) -> PlanChange:
    """Return the change by which a week holds at a location from a day to another.

    Before and after those days all stays as it is; so do hours of single days, of some weeks only,
    and of public holidays. Shifts of those days are written anew, for the people whom the plan has
    on duty here, without those who are missing now.
    """
    stays = [one for one in plan.rules if not is_weekly(one)]
    put: list[Planned] = []
    end: list[OpeningRule | StaffShift] = []
    for rule in plan.rules:
        if is_weekly(rule) and speaks_in(rule, first, last):
            kept = list(_around(rule, first, last, new_id))
            free_days = list(_holidays(rule, first, last, new_id))
            put += (*kept, *free_days)
            stays += free_days
            if all(one.id != rule.id for one in kept):
                end.append(rule)
    for shift in plan.shifts:
        if shift.first_day <= last and shift.last_day >= first:
            left = list(_shift_around(shift, first, last, new_id))
            put += left
            if all(one.id != shift.id for one in left):
                end.append(shift)
    put += _week(plan, week, first, last, new_id)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    for group in sorted(
        {*plan.groups, *(one for site, one in week.counts if site == plan.location.id)}
    ):
        of_week = week.counts.get((plan.location.id, group), {})
        put += shifts_of(plan, group, of_week, days, stays, new_id)
    return PlanChange(location_id=plan.location.id, put=tuple(put), end=tuple(end))


def _around(
    rule: OpeningRule, first: date, last: date, new_id: Callable[[], UUID]
) -> Iterator[OpeningRule]:
    """Yield what is left of a rule before and after a span; the first part keeps its name."""
    name: Callable[[], tuple[UUID, int]] = lambda: (rule.id, rule.version)  # noqa: E731
    if rule.valid_from < first:
        yield replace(rule, valid_until=first - _DAY)
        name = lambda: (new_id(), 0)  # noqa: E731
    if rule.valid_until is None or rule.valid_until > last:
        rule_id, version = name()
        yield replace(
            rule, id=rule_id, version=version, valid_from=last + _DAY,
            anchor=rule.anchor or rule.valid_from,
        )  # fmt: skip


def _holidays(
    rule: OpeningRule, first: date, last: date, new_id: Callable[[], UUID]
) -> Iterator[OpeningRule]:
    """Yield the public holidays on which a rule goes on holding, each as a day of its own."""
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        if is_holiday(day) and rule.holds_on(day, is_holiday=True):
            yield replace(rule, id=new_id(), version=0, valid_from=day, valid_until=day)


def _shift_around(
    shift: StaffShift, first: date, last: date, new_id: Callable[[], UUID]
) -> Iterator[StaffShift]:
    is_first = True
    if shift.first_day < first:
        yield replace(shift, last_day=first - _DAY)
        is_first = False
    if shift.last_day > last:
        after = replace(shift, first_day=last + _DAY)
        yield after if is_first else replace(after, id=new_id(), version=0)


def _week(
    plan: Plan, week: WeekPlan, first: date, last: date, new_id: Callable[[], UUID]
) -> Iterator[OpeningRule]:
    """Yield the rules that open as many desks as people work."""
    for (site, group), days in sorted(week.counts.items(), key=lambda item: item[0][1]):
        if site != plan.location.id:
            continue
        share = _public_share(plan, group, first, last)
        for weekday in WEEKDAYS:
            for hours, desks in steps(days.get(weekday, {})):
                opens, closes = hours.times
                yield OpeningRule(
                    id=new_id(), location_id=site, group=group, weekday=weekday, opens=opens,
                    closes=closes, desks=desks, valid_from=first, valid_until=last,
                    public_desks=None if share is None else int(desks * share),
                )  # fmt: skip


def steps(counts: Mapping[Hours, int]) -> Iterator[tuple[Hours, int]]:
    """Yield stretches in which as many people are at work, with their number."""
    edges = sorted({edge for hours in counts for edge in (hours.begins, hours.ends)})
    for begins, ends in itertools.pairwise(edges):
        desks = sum(number for hours, number in counts.items() if begins in hours.ticks)
        if desks:
            yield Hours(begins, ends), desks


def _public_share(plan: Plan, group: str, first: date, last: date) -> float | None:
    """Return what share of the desks the public may fill now, None for all of them."""
    rules = [one for one in plan.rules
             if one.group == group and is_weekly(one) and speaks_in(one, first, last)]  # fmt: skip
    desks = sum(rule.desks for rule in rules)
    public = sum(rule.open_public for rule in rules)
    return None if public == desks or not desks else public / desks
