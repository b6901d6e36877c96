"""How quickly free times are found where much is booked, through the service."""

from __future__ import annotations

import itertools
import random
import statistics
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from counter_app.cli.bench.measure import Figure, Options, at_most, milliseconds, report
from counter_app.cli.bench.others import others_book
from counter_app.cli.bench.past import load_past
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import (
    FIRST_DAY,
    GROUP,
    SERVICE,
    Raw,
    TrialOffice,
    open_days,
    trial_office,
)
from counter_app.domain.booking import Search
from counter_app.domain.planning.opening import Location

SERVICES = (SERVICE, "BIOMETRICS", "RETURN_VISA")
_PRINTS = "prints"
_POSTCODES = ("1011", "2595", "3013", "5211", "8011", "3511", "9711", "6211")
_TICKS = 96
_BOOKED = 0.7
_EACH = 800
_PACE = 1.0
"""Seconds between two bookings of one clerk; no clerk is as quick."""


def run(options: Options) -> dict[str, Any]:
    """Search offices of which 70 % are booked in visits of 5 to 30 minutes.

    The floor of each search is the bare driver reading the same rows. The slots are taken as
    triggers would take them. Families of one to six want several services at two groups of desks,
    with cards, ages and a distance to look at; then again over ten years of past visits, and while
    eight clerks book, each as often as a second allows. What a search takes while eight processes
    book without pause on the same processors is told beside a bare question to the server then.
    """
    locations, desks, days, times = (12, 20, 60, 300) if options.is_full else (2, 4, 5, 10)
    past = options.past if options.past is not None else 200_000 if options.is_full else 50
    with trial_office(options, desks, SERVICES) as trial:
        places = open_days(trial, locations, days, desks, groups=(GROUP, _PRINTS))
        people = _people(trial)
        raw = Raw(trial.database)
        booked = _book(raw, desks)
        raw.analyze("slot_days")
        figures = _single(trial, raw, places, days, times)
        figures.append(_families(trial, people, "", times))
        load_past(trial, places, people, past)
        figures.append(_families(trial, people, f"_over_{past}_past", times))
        clients = 8 if options.is_full else 2
        others = load_people(trial, clients * _EACH, first=5_000)
        with others_book(trial, places, clients, others[::2], _PACE):
            figures.append(_families(trial, people, f"_while_{clients}_clerks_book", times))
        with others_book(trial, places, clients, others[1::2], 0):
            crowded = _families(trial, people, "", times).value
            asked = milliseconds(lambda: raw.execute("SELECT 1").fetchall(), times)
        raw.close()
        return report(
            "slots", options, figures, engine=options.engine,
            cells=2 * locations * desks * days * _TICKS, booked=round(booked, 3), past=past,
            while_all_processors_book={
                "ms": round(crowded, 2), "select_1_ms": round(statistics.median(asked), 2),
            },
        )  # fmt: skip


def _single(
    trial: TrialOffice, raw: Raw, places: Sequence[Location], days: int, times: int
) -> list[Figure]:
    """Measure the searches for one person and one service, each beside its floor."""
    service, locations = trial.office.appointments, len(places)
    last = FIRST_DAY + timedelta(days=days - 1)
    place, day = places[-1], FIRST_DAY + timedelta(days=days // 2)
    lines = (
        "SELECT location_id, day, first_tick, free FROM slot_days"
        " WHERE service_group = ? AND day >= ? AND day <= ?"
    )
    one = "SELECT id, first_tick, free FROM slot_days WHERE location_id = ? AND day = ?"
    first, tomorrow = raw.day(FIRST_DAY), raw.day(FIRST_DAY + timedelta(days=1))
    return [
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


def _people(trial: TrialOffice) -> tuple[UUID, ...]:
    """Put people on file whose cards lie at the first location, and tell two groups of desks."""
    people = load_people(trial, 600)
    load_cards(trial, people)
    raw = Raw(trial.database)
    raw.execute(raw.sql("UPDATE service_kinds SET service_group = ? WHERE code = ?"),
                (_PRINTS, SERVICES[1]))  # fmt: skip
    raw.execute(raw.sql("UPDATE service_kinds SET youngest = 0, needs_card = (code = ?)"),
                (SERVICE,))  # fmt: skip
    places = raw.execute("SELECT id FROM locations ORDER BY code").fetchall()
    for (place,), postcode in zip(places, _POSTCODES * 2, strict=False):
        raw.execute(raw.sql("UPDATE locations SET postcode = ? WHERE id = ?"), (postcode, place))
    raw.commit_now()
    raw.close()
    return people


def _families(trial: TrialOffice, people: tuple[UUID, ...], tail: str, times: int) -> Figure:
    """Measure the counters side by side for families of one to six."""
    wants = ((SERVICES[1],), SERVICES[1:], (SERVICES[2],))
    searches = [
        Search(
            services=tuple(wants[(size + n) % 3] for n in range(size)),
            people=people[size * 6 : size * 6 + size], near=_POSTCODES[size],
        )
        for size in range(1, 7)
    ]  # fmt: skip
    turn = itertools.cycle(searches)
    service = trial.office.appointments
    taken = milliseconds(lambda: service.side_by_side(next(turn)), times, warm_up=12)
    return at_most(f"side_by_side_families{tail}", "ms", taken, 5.0)


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
