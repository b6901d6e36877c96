"""A scenario played day by day, many times over: who asks, what desks can do, how long it takes.

Work is counted in desk-minutes. Who asks stands behind all who asked before, and is served on the
next open day at the earliest, as in `domain.tower.waiting`. Each run has a course of events of its
own: a level that differs from what was foreseen, and days that differ from each other. The same
run of two scenarios has the same course, so that they are compared on equal terms.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import accumulate

from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.scenarios.assumptions import Assumptions, Base
from counter_app.domain.scenarios.courses import Band, Course, Outcome, Run
from counter_app.domain.scenarios.effects import Effect, EffectKind, Scenario

_YEAR_WEEKS = 52
MOST_DAYS = 730
"""Waits beyond two years are told as two years."""


def play(scenario: Scenario, base: Base, given: Assumptions) -> Outcome:
    """Return what becomes of a scenario, without its measures and with them.

    Raises:
        Invalid: NOT_FOUND for a group that the assumptions do not know.
    """
    without = course(scenario, base, given, scenario.effects)
    answered = None
    if scenario.measures:
        answered = course(scenario, base, given, (*scenario.effects, *scenario.measures))
    return Outcome(
        scenario=scenario, assumed=given.valid_from, part=base.part, without=without,
        answered=answered,
    )  # fmt: skip


def course(scenario: Scenario, base: Base, given: Assumptions, effects: Sequence[Effect]) -> Course:
    """Return the course of a scenario under some effects, over all its runs."""
    plan = tuple(_weeks(scenario, base, given, effects))
    runs = [_run(scenario, base, given, plan, number) for number in range(scenario.runs)]
    return Course(
        waiting=tuple(Band.of(week) for week in zip(*(one.waiting for one in runs), strict=True)),
        visits=tuple(
            sum(week) / len(runs) for week in zip(*(one.visits for one in runs), strict=True)
        ),
        mean=Band.of([one.mean for one in runs]),
        worst=Band.of([max(one.waiting) for one in runs]),
        elsewhere=sum(one.elsewhere for one in runs) / len(runs),
        needless=sum(one.needless for one in runs) / len(runs),
        desk_hours=sum(one.opened for one in runs) / len(runs) / 60,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Week:
    """What is different in a week.

    Attributes:
        work: desk-minutes that a usual visit asks for, after what falls away; per usual visit.
        visits, elsewhere, needless: parts of the usual visits: at counters, at partners, not at
            all.
        group_visits, group_work: of groups that come, per day.
        opens: what part of the usual hours desks work.
    """

    work: float
    visits: float
    elsewhere: float
    needless: float
    group_visits: float
    group_work: float
    opens: float


def _weeks(
    scenario: Scenario, base: Base, given: Assumptions, effects: Sequence[Effect]
) -> Iterator[_Week]:
    for week in range(scenario.weeks):
        inflow = opens = 1.0
        group_visits = group_work = 0.0
        for effect in effects:
            if effect.kind is EffectKind.INFLOW and effect.holds(week):
                inflow *= 1 + effect.percent / 100
            elif effect.kind is EffectKind.OPENING and effect.holds(week):
                opens *= 1 + effect.percent / 100
            elif effect.kind is EffectKind.GROUP:
                group = given.group(effect)
                if effect.from_week <= week < effect.from_week + group.weeks:
                    persons = group.persons * base.part / group.weeks / 7
                    visits = persons / group.persons_per_visit
                    group_visits += visits
                    group_work += visits * base.minutes_for(group.service, group.persons_per_visit)
        yield _parted(week, base, given, effects, inflow, opens, group_visits, group_work)


def _parted(
    week: int, base: Base, given: Assumptions, effects: Sequence[Effect], inflow: float,
    opens: float, group_visits: float, group_work: float,
) -> _Week:  # fmt: skip
    """Return a week with what falls away and what partners do taken off, service by service."""
    work = visits = elsewhere = needless = 0.0
    for service, share in base.shares.items():
        needed = share * _needed(week, service, given, effects)
        partners = _at_partners(week, service, given, effects)
        needless += share - needed
        elsewhere += needed * partners
        visits += needed * (1 - partners)
        work += needed * (1 - partners) * base.minutes.get(service, 0.0)
    more = 1 + given.again
    return _Week(
        work=work * inflow * more, visits=visits * inflow * more, elsewhere=elsewhere * inflow,
        needless=needless * inflow, group_visits=group_visits * more,
        group_work=group_work * more, opens=opens,
    )  # fmt: skip


def _needed(week: int, service: str, given: Assumptions, effects: Sequence[Effect]) -> float:
    """Return what part of the visits for a service is still needed in a week."""
    part = 1.0
    for effect in effects:
        if (
            effect.kind is EffectKind.VALIDITY
            and service in given.renewed
            and _is_spared(week, effect, given)
        ):
            part *= 1 - given.renewal
        elif effect.kind is EffectKind.REUSE and service == "BIOMETRICS" and effect.holds(week):
            part *= 1 - effect.percent / 100
    return part


def _is_spared(week: int, effect: Effect, given: Assumptions) -> bool:
    """Whether documents that would have been renewed in a week are still valid.

    Documents that are issued from a week on would have been renewed so many years later as they
    are valid now: until then nothing changes. Where those issued before are valid longer too, it
    begins at once. After the years that were added renewals come again, only later.
    """
    first = effect.from_week + (0 if effect.issued else given.valid_years * _YEAR_WEEKS)
    return first <= week < first + (effect.years - given.valid_years) * _YEAR_WEEKS


def _at_partners(week: int, service: str, given: Assumptions, effects: Sequence[Effect]) -> float:
    """Return what part of the visits for a service goes to partners in a week."""
    if service not in given.taken_visits:
        return 0.0
    number = sum(
        effect.number for effect in effects
        if effect.kind is EffectKind.PARTNERS and effect.holds(week)
    )  # fmt: skip
    return min(1.0, number / given.municipalities) * given.taken


def _run(
    scenario: Scenario, base: Base, given: Assumptions, plan: Sequence[_Week], number: int
) -> Run:
    """Play one course of events."""
    dice = random.Random(f"{scenario.seed} {number}")  # noqa: S311 - a course of events
    level = max(0.1, dice.gauss(1, given.level))
    asked: list[float] = []
    opened: list[float] = []
    visits = [0.0] * scenario.weeks
    elsewhere = needless = 0.0
    for at in range(scenario.weeks * 7):
        day = scenario.first_day + timedelta(days=at)
        week = plan[at // 7]
        usual = base.visits_day * level * given.season[day.month - 1]
        today = usual * max(0.0, dice.gauss(1, given.noise))
        asked.append(today * week.work + week.group_work)
        visits[at // 7] += today * week.visits + week.group_visits
        elsewhere += today * week.elsewhere
        needless += today * week.needless
        opened.append(0.0 if is_holiday(day) else base.opens[day.weekday()] * week.opens)
    waits = days_waited(asked, opened, base.waiting)
    mean = sum(w * work for w, work in zip(waits, asked, strict=True)) / max(sum(asked), 1e-9)
    return Run(
        waiting=tuple(sum(waits[at : at + 7]) / 7 for at in range(0, len(waits), 7)),
        visits=tuple(visits), mean=mean, elsewhere=elsewhere, needless=needless,
        opened=sum(opened),
    )  # fmt: skip


def days_waited(asked: Sequence[float], opened: Sequence[float], waiting: float) -> list[float]:
    """Return for each day how many days somebody waits who asks then.

    Args:
        asked: desk-minutes of work that is asked for, day by day.
        opened: desk-minutes that desks work, day by day; after the last day as in the last weeks.
        waiting: desk-minutes of work that waits at the start.
    """
    tail = opened[-28:]
    usual = sum(tail) / max(len(tail), 1)
    total = list(accumulate(opened, initial=0.0))
    left, found = waiting, []
    for at, (work, minutes) in enumerate(zip(asked, opened, strict=True)):
        left = max(0.0, left - minutes)
        before = left + work / 2
        left += work
        target = total[at + 1] + before
        done = bisect_left(total, target - 1e-9, lo=at + 2)
        if done < len(total):
            days = float(done - at - 1)
        elif usual > 0:
            days = len(total) - 2 - at + max(1.0, (target - total[-1]) / usual)
        else:
            days = float(MOST_DAYS)
        found.append(min(max(1.0, days), float(MOST_DAYS)))
    return found
