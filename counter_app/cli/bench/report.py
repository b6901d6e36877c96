"""Figures over a year of 446,930 visits (the published number of 2022), on either database.

Every figure is asked over the year at all locations, taken apart as it usually is. The floor is one
count of the year's appointments by the bare driver. What the sums cost is told too.
"""

from __future__ import annotations

import statistics
from datetime import timedelta
from typing import Any

from sqlalchemy import delete

from counter_app.cli.bench.measure import Figure, Options, at_most, milliseconds, report, seconds
from counter_app.cli.bench.people import load_people
from counter_app.cli.bench.report_year import YEAR, load_year
from counter_app.cli.bench.trial_office import Raw, TrialOffice, open_days, trial_office
from counter_app.domain.reports.report import Asked
from counter_app.store.base import table
from counter_app.store.tables.reports import SummedDayRow

VISITS = 446_930
"""Counter visits in 2022, as published."""

_LIMIT = 2000.0
_SERVICES = ("COLLECT_DOCUMENT", "BIOMETRICS", "RESIDENCE_ENDORSEMENT", "UA_PROOF")


def run(options: Options) -> dict[str, Any]:
    """Load a year, sum it up, and ask every figure."""
    number, locations, persons = (VISITS, 12, 20_000) if options.is_full else (600, 1, 150)
    with trial_office(options, services=_SERVICES) as trial:
        places = open_days(trial, locations, 7, 20)
        people = load_people(trial, persons)
        loading, _ = seconds(lambda: load_year(trial, places, people, number, options.seed))
        summing, _ = seconds(lambda: trial.office.reports.sum_up(trial.actor))
        floor = _floor(trial)
        figures = _whole(trial, floor)
        night = _forget_last_day(trial)
        figures += [
            _asked(trial, f"hall_wait_with_{night}_days_not_summed_up", "hall_wait", floor),
            _told("sums_of_one_night", seconds(lambda: _sum_up(trial))[0]),
            _told("sums_of_the_first_time", summing), _told("loading", loading),
        ]  # fmt: skip
    return report(
        "report", options, figures, engine=options.engine, visits=number, locations=locations
    )


def _sum_up(trial: TrialOffice) -> int:
    return trial.office.reports.sum_up(trial.actor)


def _whole(trial: TrialOffice, floor: float) -> list[Figure]:
    """Ask each figure over the year, at all locations, by its usual parts."""
    return [
        _asked(trial, code, code, floor) for code in trial.office.reports.rules.figures
    ]  # fmt: skip


def _asked(trial: TrialOffice, name: str, code: str, floor: float) -> Figure:
    reports = trial.office.reports
    by = reports.rules.figures[code].groupings[0]
    wanted = Asked(figure=code, first=YEAR[0], last=YEAR[1], by=by)
    taken = [seconds(lambda: reports.figure(trial.actor, wanted)) for _ in range(3)]
    cpu = 1000 * statistics.median(busy for _, busy in taken)
    return at_most(name, "ms", [1000 * wall for wall, _ in taken], _LIMIT, floor=floor, cpu=cpu)


def _told(name: str, value: float) -> Figure:
    """Tell a duration for which there is no target."""
    return Figure(name=name, unit="s", value=value, target="none", met=True)


def _floor(trial: TrialOffice) -> float:
    """Return how long the bare driver takes to count the year's visits by state."""
    raw = Raw(trial.database)
    query = raw.sql("SELECT state, count(*) FROM appointments GROUP BY state")
    (taken,) = milliseconds(lambda: raw.execute(query).fetchall(), 1, warm_up=1)
    raw.close()
    return taken


def _forget_last_day(trial: TrialOffice) -> int:
    """Let the last working day of every location count as changed; return how many those are."""
    last = YEAR[1] - timedelta(days=max(0, YEAR[1].weekday() - 4))
    days = table(SummedDayRow).c
    with trial.office.store.work(trial.actor) as work:
        gone = work.connection.execute(delete(table(SummedDayRow)).where(days.day == last))
    return int(gone.rowcount)
