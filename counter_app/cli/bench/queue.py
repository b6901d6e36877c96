"""A week of a busy hall: are the figures the sums of what was recorded, and the estimates right?"""

from __future__ import annotations

import statistics
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from counter_app.cli.bench.hall_plan import Plan
from counter_app.cli.bench.hall_waits import by_class
from counter_app.cli.bench.hall_week import HallWeek, Tally, everything
from counter_app.cli.bench.measure import Figure, Options, at_most, percentile, report
from counter_app.cli.bench.people import load_people
from counter_app.cli.bench.trial_office import FIRST_DAY, TrialOffice, open_days, trial_office
from counter_app.domain.queue import ENDS, QueueState
from counter_app.domain.queue.estimate import NOW

_SHARE = 0.8
"""So many of the people must have been told a waiting time that was right."""
BUSY = Plan(visits=400, desks=9)
"""A hall with a queue in front of it nearly always; five such days make a week of 2,000 visits."""
_MILLISECONDS = 40.0
_NOW = timedelta(seconds=NOW)


def run(options: Options) -> dict[str, Any]:
    """Play some days to learn from, then a week in which every figure and estimate is judged.

    Everybody is asked about at the check-in, also those who are called at once. `Wait.is_right`
    says when an estimate is right; `bench waits` tells how many could be at best.
    """
    days, warm_up, plan = 1, 1, Plan(visits=60, desks=2)
    if options.is_full:
        days, warm_up, plan = 5, 2, BUSY
    with trial_office(options, desks=plan.desks) as trial:
        open_days(trial, 1, days + warm_up + 2, plan.desks)
        people = iter(load_people(trial, int(plan.visits * (days + warm_up) * 1.3) + 40))
        hall = HallWeek(trial, plan, people, seed=options.seed)
        tallies = [
            hall.play(FIRST_DAY + timedelta(days=day), measured=day >= warm_up)
            for day in range(days + warm_up)
        ]
        wrong = sum(_differences(trial, tally) for tally in tallies)
        lost, gaps = _lost(trial), _gaps(trial)
        left_open = len(trial.office.queue.entries(trial.location.id))
        flaws = len(trial.office.audit.verify().flaws)
    waits = [wait for tally in tallies for wait in tally.waits]
    figures = [
        _none("figures_that_differ_from_the_slices", "figures", wrong),
        _none("people_lost", "people", lost + left_open),
        _none("gaps_between_slices", "gaps", gaps),
        _none("called_otherwise_than_in_memory", "calls", _sum(tallies, "others_called")),
        _none("told_otherwise_than_in_memory", "people", _sum(tallies, "told_otherwise")),
        _share("told_within_a_quarter_of_the_truth", [wait.is_right for wait in waits]),
        at_most(
            "processor_estimates_of_all", "ms",
            [one for tally in tallies for one in tally.milliseconds], _MILLISECONDS,
        ),
        _share("waited_within_the_range", [one.is_within for one in waits if one.is_known]),
    ]  # fmt: skip
    took = [wait.took.total_seconds() for wait in waits] or [0.0]
    return report(
        "queue", options, figures, engine=options.engine,
        visits=_sum(tallies[warm_up:], "came"), absent=_sum(tallies[warm_up:], "absent"),
        desks=plan.desks, audit_flaws=flaws,
        waited_median_minutes=round(statistics.median(took) / 60, 1),
        waited_p90_minutes=round(percentile(took, 90) / 60, 1),
        waited_most_minutes=round(max(took) / 60, 1),
        told_within_a_quarter_by_true_wait=by_class(
            (wait.took.total_seconds(), wait.is_right) for wait in waits
        ),
        told_within_3_minutes_or_a_quarter_by_true_wait=by_class(
            (wait.took.total_seconds(), wait.is_close) for wait in waits
        ),
        told_now_counts_as_right_up_to_seconds=NOW,
        right_only_by_that=sum(wait.is_right and timedelta() < wait.took <= _NOW for wait in waits),
    )  # fmt: skip


def _sum(tallies: list[Tally], what: str) -> int:
    return sum(getattr(tally, what) for tally in tallies)


def _none(name: str, unit: str, number: int) -> Figure:
    return Figure(name=name, unit=unit, value=float(number), target="== 0", met=number == 0)


def _share(name: str, right: list[bool]) -> Figure:
    share = sum(right) / len(right) if right else 1.0
    return Figure(
        name=name, unit="of people", value=share, target=f">= {_SHARE:g}", met=share >= _SHARE
    )


def _differences(trial: TrialOffice, tally: Tally) -> int:
    """Count the figures of a day that are not what happened, or not what its hours add up to."""
    found = trial.office.hall.figures(trial.location.id, tally.day)
    wrong = int(found.absent != tally.absent) + int(len(found.visits) != tally.came)
    for state in QueueState:
        hours = found.hours.values()
        times = sum((hour.spent(state) for hour in hours), timedelta())
        wrong += found.totals.count(state) != tally.begun.get(state, 0)
        wrong += found.totals.spent(state) != tally.time.get(state, timedelta())
        wrong += sum(hour.count(state) for hour in hours) != found.totals.count(state)
        wrong += times != found.totals.spent(state)
    stayed = sum((visit.in_the_hall for visit in found.visits), timedelta())
    return wrong + int(stayed != found.totals.spent(*QueueState))


def _slices(trial: TrialOffice) -> dict[Any, list[tuple[str, datetime, datetime | None]]]:
    """Return the slices of each visit that were not voided, read by the bare driver."""
    found: dict[Any, list[tuple[str, datetime, datetime | None]]] = defaultdict(list)
    for visit, state, started, ended, voided in everything(trial):
        if voided is None:
            found[visit].append((state, _moment(started), _moment(ended) if ended else None))
    return found


def _lost(trial: TrialOffice) -> int:
    """Count the visits that did not come to an end."""
    return sum(
        parts[-1][0] not in ENDS or any(end is None for _, _, end in parts)
        for parts in _slices(trial).values()
    )


def _gaps(trial: TrialOffice) -> int:
    """Count the slices that do not begin where the one before them ended."""
    return sum(
        before[2] != after[1]
        for parts in _slices(trial).values()
        for before, after in pairwise(parts)
    )


def _moment(stored: Any) -> datetime:
    if isinstance(stored, str):
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)
    made: datetime = stored.astimezone(UTC)
    return made
