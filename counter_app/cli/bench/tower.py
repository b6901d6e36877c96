"""How quickly all locations are looked at, and how good and how quickly plans are found."""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from typing import Any

from counter_app.cli.bench.measure import Figure, Options, at_most, milliseconds, report, seconds
from counter_app.cli.bench.tower_load import many_locations
from counter_app.cli.bench.trial_office import FIRST_DAY, Raw, trial_office
from counter_app.domain.scenarios.effects import BaseKind
from counter_app.domain.tower.duties import Method, WeekPlan
from counter_app.domain.tower.greedy import greedy
from counter_app.domain.tower.month import Month
from counter_app.domain.tower.proposal import Judged, ProposalWish, judge
from counter_app.services import tower_solver
from counter_app.services.office import Office

_SOLVER_SECONDS = 20.0


def run(options: Options) -> dict[str, Any]:
    """Look at all locations, plan a month for them, and play a scenario.

    The floor of the look is the bare driver adding up the same slots. Where the solver is not
    installed, its figures are missing.
    """
    locations, desks, times = (60, 12, 15) if options.is_full else (4, 3, 3)
    with trial_office(options, desks) as trial:
        many_locations(trial, locations, desks)
        office, actor = trial.office, trial.actor
        raw = Raw(trial.database)
        first, last = (FIRST_DAY - timedelta(days=56), FIRST_DAY + timedelta(days=27))
        floor = statistics.median(milliseconds(lambda: _sum(raw, first, last), times))
        raw.close()
        taken = milliseconds(lambda: office.tower.look(actor), times)
        figures = [
            at_most(f"look_at_{locations}_locations", "ms", taken, 1_000.0, floor=floor,
                    ratio=statistics.median(taken) / floor),
        ]  # fmt: skip
        wish = ProposalWish(seconds=_SOLVER_SECONDS if options.is_full else 0.5)
        month = office.proposals.month(actor, wish)
        read = milliseconds(lambda: office.proposals.month(actor, wish), 3, warm_up=0)
        figures.append(at_most(f"read_month_of_{locations}", "ms", read, 5_000.0))
        plans = _plans(month, wish.seconds, figures)
        asked = office.scenarios.preset(actor, "new_group", BaseKind.COUNTRY)
        played = milliseconds(lambda: office.scenarios.run(actor, asked), 3, warm_up=0)
        figures.append(at_most("scenario_of_a_year", "ms", played, 2_000.0))
        facts = _facts(office, plans)
    return report("tower", options, figures, engine=options.engine, **facts)


def _plans(month: Month, most: float, figures: list[Figure]) -> dict[Method, Judged]:
    """Find plans for a month, and measure how long that takes."""
    found = {Method.PRESENT: judge(month, WeekPlan(method=Method.PRESENT))}
    wall, cpu = seconds(lambda: found.update({Method.GREEDY: judge(month, greedy(month))}))
    figures.append(at_most("plain_plan", "s", [wall], 30.0, cpu=cpu))
    if tower_solver.is_installed():
        plain = found[Method.GREEDY].plan

        def solve() -> None:
            solved = tower_solver.solve(month, plain, most)
            if solved is not None:
                found[Method.SOLVER] = judge(month, solved)

        wall, cpu = seconds(solve)
        figures.append(at_most("solver", "s", [wall], most + 15.0, cpu=cpu))
    return found


def _facts(office: Office, plans: dict[Method, Judged]) -> dict[str, Any]:
    return {
        "waiting_days": {
            method.value: {
                "mean": round(one.waiting.mean, 2), "median": one.waiting.median,
                "p90": one.waiting.p90, "broken": len(one.broken),
                "desk_hours": round(one.desk_hours), "away": one.plan.away,
                "gap": one.plan.gap,
            }
            for method, one in plans.items()
        },
        "locations": len(office.planning.locations()),
    }  # fmt: skip


def _sum(raw: Raw, first: date, last: date) -> object:
    statement = raw.sql(
        "SELECT location_id, service_group, day, sum(capacity), sum(booked + overbooked)"
        " FROM slot_days JOIN slots ON slot_day_id = id WHERE day >= ? AND day <= ?"
        " GROUP BY location_id, service_group, day"
    )
    return raw.execute(statement, (raw.day(first), raw.day(last))).fetchall()
