"""How quickly free times are found where much is booked, through the service."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from counter_app.cli.bench.measure import Figure, Options, at_most, milliseconds, report
from counter_app.cli.bench.trial_office import (
    FIRST_DAY,
    GROUP,
    SERVICE,
    Raw,
    open_days,
    trial_office,
)

_TICKS = 96
_BOOKED = 0.7


def run(options: Options) -> dict[str, Any]:
    """Search offices of which 70 % are booked in visits of 5 to 30 minutes.

    The floor of each search is the bare driver reading the same rows. The search reads no
    appointments, so none are made: the slots are taken as their triggers would take them.
    """
    locations, desks, days, times = (12, 20, 60, 300) if options.is_full else (2, 4, 5, 10)
    with trial_office(options, desks) as trial:
        places = open_days(trial, locations, days, desks)
        raw = Raw(trial.database)
        booked = _book(raw, desks)
        raw.analyze("slot_days")
        service = trial.office.appointments
        last = FIRST_DAY + timedelta(days=days - 1)
        place, day = places[-1], FIRST_DAY + timedelta(days=days // 2)
        lines = (
            "SELECT location_id, day, first_tick, free FROM slot_days"
            " WHERE service_group = ? AND day >= ? AND day <= ?"
        )
        one = "SELECT id, first_tick, free FROM slot_days WHERE location_id = ? AND day = ?"
        first, tomorrow = raw.day(FIRST_DAY), raw.day(FIRST_DAY + timedelta(days=1))
        figures = [
            _figure(
                f"first_free_at_{locations}_locations", 2.0, times,
                lambda: service.first_free(SERVICE),
                _reading(raw, lines, (GROUP, first, tomorrow)),
            ),
            _figure(
                "all_starts_of_a_day", 3.0, times,
                lambda: service.free_starts(SERVICE, place.id, day),
                _reading(raw, one, (raw.id(place.id), raw.day(day))),
            ),
            _figure(
                f"heat_map_{locations}_x_{days}", 5.0, times,
                lambda: service.heat_map(SERVICE, FIRST_DAY, days),
                _reading(raw, lines, (GROUP, first, raw.day(last))),
            ),
        ]  # fmt: skip
        raw.close()
        return report(
            "slots", options, figures, engine=options.engine,
            cells=locations * desks * days * _TICKS, booked=round(booked, 3),
        )  # fmt: skip


def _figure(
    name: str, limit: float, times: int, work: Callable[[], object], floor: Callable[[], object]
) -> Figure:
    taken = milliseconds(work, times)
    bare = statistics.median(milliseconds(floor, times))
    return at_most(name, "ms", taken, limit, floor=bare, ratio=statistics.median(taken) / bare)


def _reading(raw: Raw, text: str, values: tuple[Any, ...]) -> Callable[[], object]:
    statement = raw.sql(text)
    return lambda: raw.execute(statement, values).fetchall()


def _book(raw: Raw, desks: int) -> float:
    """Take 70 % of all cells; return the share that was taken."""
    dice = random.Random(7)  # noqa: S311 - a workload
    take = raw.sql(
        "UPDATE slots SET booked = CAST(substr(?, (tick - first_tick) * 2 + 1, 2) AS integer)"
        " FROM slot_days WHERE slot_days.id = slot_day_id AND slot_day_id = ?"
    )
    taken = 0
    days = raw.execute("SELECT id FROM slot_days").fetchall()
    raw.begin()
    for (slot_day,) in days:
        booked = [0] * _TICKS
        for _ in range(desks):
            for tick in _booked_ticks(dice):
                booked[tick] += 1
        taken += sum(booked)
        raw.execute(take, ("".join(f"{number:02}" for number in booked), slot_day))
    raw.commit()
    return taken / (len(days) * desks * _TICKS)


def _booked_ticks(dice: random.Random) -> list[int]:
    """Return the ticks of one desk that visits of one to six ticks take."""
    ticks: list[int] = []
    at = 0
    while at < _TICKS:
        length = min(dice.randint(1, 6), _TICKS - at)
        if dice.random() < _BOOKED:
            ticks += range(at, at + length)
        at += length
    return ticks
