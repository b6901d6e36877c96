"""A week of a busy hall: are the figures the sums of what was recorded, and the estimates right?"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from counter_app.cli.bench.hall_week import HallWeek, Plan, Tally, Wait, everything
from counter_app.cli.bench.measure import Figure, Options, percentile, report
from counter_app.cli.bench.people import load_people
from counter_app.cli.bench.trial_office import FIRST_DAY, TrialOffice, open_days, trial_office
from counter_app.domain.queue import ENDS, QueueState
from counter_app.domain.queue.estimate import Basis

_SHARE = 0.8
"""So many of the people must have been told a waiting time that was right."""


def run(options: Options) -> dict[str, Any]:
    """Play some days to learn from, then a week in which every figure and estimate is judged.

    Everybody is asked about. An estimate, made at the check-in, is right within three minutes or a
    quarter of how long the person then waited for the first call.
    """
    days, warm_up, plan = 1, 1, Plan(visits=24, desks=3)
    if options.is_full:
        days, warm_up, plan = 6, 2, Plan(visits=334, desks=9)
    with trial_office(options, desks=plan.desks) as trial:
        open_days(trial, 1, days + warm_up + 2, plan.desks)
        people = iter(load_people(trial, int(plan.visits * (days + warm_up) * 1.2) + 20))
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
        _right("estimates_right", waits),
        _covered(waits),
    ]  # fmt: skip
    took = [wait.took.total_seconds() / 60 for wait in waits] or [0.0]
    return report(
        "queue", options, figures, engine=options.engine,
        visits=sum(tally.came for tally in tallies[warm_up:]),
        absent=sum(tally.absent for tally in tallies[warm_up:]), audit_flaws=flaws,
        waited_median_minutes=round(statistics.median(took), 1),
        right_of_who_waited_over_10_minutes=_share(
            wait for wait in waits if wait.took > timedelta(minutes=10)
        ),
        range_right_of_who_waited_over_10_minutes=_within(
            wait for wait in waits if wait.took > timedelta(minutes=10)
        ),
        right_after_5_minutes_of_who_waited_over_10=_share(
            wait.later for wait in waits if wait.later and wait.took > timedelta(minutes=10)
        ),
        right_of_who_was_told_over_10_minutes=_share(
            wait for wait in waits if wait.estimate.likely > timedelta(minutes=10)
        ),
        within_a_quarter_of_who_waited_over_1_minute=_quarter(waits, timedelta(minutes=1)),
        within_a_quarter_of_who_waited_over_10_minutes=_quarter(waits, timedelta(minutes=10)),
        waited_p90_minutes=round(percentile(took, 90), 1), waited_most_minutes=round(max(took), 1),
    )  # fmt: skip


def _none(name: str, unit: str, number: int) -> Figure:
    return Figure(name=name, unit=unit, value=float(number), target="== 0", met=number == 0)


def _right(name: str, waits: list[Wait]) -> Figure:
    share = sum(wait.is_right for wait in waits) / len(waits) if waits else 1.0
    return Figure(
        name=name, unit="of people", value=share, target=f">= {_SHARE:g}", met=share >= _SHARE
    )


def _share(waits: Iterable[Wait]) -> str:
    """Write how many of some people were told rightly; a part of them, so without a target."""
    found = list(waits)
    return f"{sum(wait.is_right for wait in found)} of {len(found)}"


def _quarter(waits: Iterable[Wait], least: timedelta) -> str:
    """Write for how many who waited longer the estimate was within a quarter of the truth."""
    found = [wait for wait in waits if wait.took > least]
    return f"{sum(wait.is_within_a_quarter for wait in found)} of {len(found)}"


def _within(waits: Iterable[Wait]) -> str:
    """Write for how many of some people the range held that was told."""
    found = list(waits)
    return f"{sum(wait.is_within for wait in found)} of {len(found)}"


def _covered(waits: list[Wait]) -> Figure:
    """Judge the range that is told where a single figure would claim too much."""
    told = [wait for wait in waits if wait.estimate.basis is not Basis.UNKNOWN]
    share = sum(wait.is_within for wait in told) / len(told) if told else 1.0
    return Figure(
        name="waited_within_the_range", unit="of people", value=share, target=">= 0.8",
        met=share >= _SHARE,
    )  # fmt: skip


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
