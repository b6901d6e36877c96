"""Who is on duty where: people's shifts that a plan brings along, and absences that it keeps."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.planning.opening import OpeningRule, StaffShift
from counter_app.domain.planning.plan import Plan
from counter_app.domain.tower.month import Hours

_TICKS = 24 * 12

Line = tuple[int, ...]
"""A number for each five minutes of the wall clock of a day."""
NOBODY: Line = (0,) * _TICKS


def absences(plan: Plan, group: str, days: Sequence[date]) -> dict[date, Line]:
    """Return how many people are missing on each day of some, where anybody is.

    People are missing where shifts take more off the desks than they do on every such weekday:
    what they take off week after week is how many people there are, and no absence.
    """
    rules = [one for one in plan.rules if one.group == group]
    lost = {day: _lost(rules, plan.shifts, group, day) for day in days}
    usual: dict[int, Line] = {}
    for day, line in lost.items():
        if line is not None:
            before = usual.get(day.weekday(), line)
            usual[day.weekday()] = tuple(map(min, before, line))
    found = {}
    for day, line in lost.items():
        if line is not None and line != usual[day.weekday()]:
            always = usual[day.weekday()]
            found[day] = tuple(now - then for now, then in zip(line, always, strict=True))
    return found


def counts_of(counts: Mapping[Hours, int]) -> Line:
    """Return how many people work at each tick of a day."""
    line = [0] * _TICKS
    for hours, number in counts.items():
        for tick in hours.ticks:
            line[tick] += number
    return tuple(line)


def shifts_of(
    plan: Plan, group: str, week: Mapping[int, Counter[Hours]], days: Sequence[date],
    stays: Iterable[OpeningRule], new_id: Callable[[], UUID],
) -> Iterator[StaffShift]:  # fmt: skip
    """Yield the shifts that say how many people are on duty for a group on each day of a plan.

    Absences that are written go on: who is missing on a day is missing in the plan too.

    Args:
        plan: as it is written before.
        week: how many people the plan has at work, by weekday.
        days: the days of the plan, in their order.
        stays: rules that hold beside the week, as on single days; nobody is taken from their hours
            who works there now.
    """
    missing = absences(plan, group, days)
    rules = [one for one in stays if one.group == group]
    lines = {}
    for day in days:
        coming = NOBODY if is_holiday(day) else counts_of(week.get(day.weekday(), {}))
        gone, stay = missing.get(day, NOBODY), _desks(rules, day)
        now = _staff(plan.shifts, group, day)
        lines[day] = list(map(_on_duty, coming, gone, stay, now))
    for begins, ends, hours, staff in _runs(lines):
        opens, closes = hours.times
        yield StaffShift(
            id=new_id(), location_id=plan.location.id, group=group, first_day=begins,
            last_day=ends, begins=opens, ends=closes, staff=staff,
        )  # fmt: skip


def _lost(
    rules: Iterable[OpeningRule], shifts: Iterable[StaffShift], group: str, day: date
) -> Line | None:
    """Return how many desks shifts take off at each tick; None for a day without desks."""
    desks = _desks(rules, day)
    if not any(desks):
        return None
    return tuple(
        0 if people is None else max(0, desk - people)
        for desk, people in zip(desks, _staff(shifts, group, day), strict=True)
    )


def _on_duty(coming: int, gone: int, stay: int, staff: int | None) -> int | None:
    """Return the people at a tick; None where no shift speaks: the rules alone count."""
    staying = stay if staff is None else min(stay, staff)
    if coming:
        return max(0, coming - gone) + staying
    return staying if stay and staff is not None else None


def _desks(rules: Iterable[OpeningRule], day: date) -> Line:
    line = [0] * _TICKS
    holiday = is_holiday(day)
    for rule in rules:
        if rule.holds_on(day, is_holiday=holiday):
            for tick in Hours.between(rule.opens, rule.closes).ticks:
                line[tick] += rule.desks
    return tuple(line)


def _staff(shifts: Iterable[StaffShift], group: str, day: date) -> list[int | None]:
    line: list[int | None] = [None] * _TICKS
    for shift in shifts:
        if shift.group == group and shift.covers(day):
            for tick in Hours.between(shift.begins, shift.ends).ticks:
                line[tick] = (line[tick] or 0) + shift.staff
    return line


def _runs(lines: Mapping[date, Sequence[int | None]]) -> list[tuple[date, date, Hours, int]]:
    """Return stretches with as many people, over days one after the other that are alike."""
    under_way: dict[tuple[Hours, int], tuple[date, date]] = {}
    done = []
    for day, line in lines.items():
        now = frozenset(_stretches(line))
        done += [(*under_way.pop(key), *key) for key in under_way.keys() - now]
        for key in now:
            under_way[key] = (under_way[key][0] if key in under_way else day, day)
    done += [(*span, *key) for key, span in under_way.items()]
    return sorted(done, key=lambda one: (one[0], one[2].begins))


def _stretches(line: Sequence[int | None]) -> Iterator[tuple[Hours, int]]:
    at = 0
    for staff, ticks in itertools.groupby(line):
        length = len(tuple(ticks))
        if staff is not None:
            yield Hours(at, at + length), staff
        at += length
