"""An issuance day played: does it agree with Erlang, and how long does it take?"""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from counter_app.cli.bench.measure import Figure, Options, at_most, report, seconds
from counter_app.domain.issuance_days.assumptions import HOUR, Assumptions, Pauses, spread_evenly
from counter_app.domain.issuance_days.forecast import SoFar, forecast
from counter_app.domain.issuance_days.simulation import Guest, Scene, play
from counter_app.domain.issuance_days.what_if import PLAYS, play_out

_TAKES = 240.0
"""Seconds of a hand-out: four minutes."""
_WITHIN = 0.03
_ZONE = ZoneInfo("Europe/Amsterdam")


def run(options: Options) -> dict[str, Any]:
    """Play queues that have a closed form (M/M/c), then a day of 7,000 with 60 desks."""
    people, persons = (150_000, 7000) if options.is_full else (20_000, 600)
    # with more desks and load the mean of even a million waits is not sure within three percent
    queues = ((1, 0.5), (4, 0.6)) if options.is_full else ((1, 0.5),)
    figures = [_wait(options, servers, load, people) for servers, load in queues]
    of = Assumptions(
        invited=spread_evenly(persons, 9 * HOUR, 17 * HOUR),
        desks=((9 * HOUR, max(1, persons * 60 // 7000)),), opens=9 * HOUR, closes=17 * HOUR,
        pauses=Pauses(),
    )  # fmt: skip
    _, played = seconds(  # processor time: others on the machine must not judge it
        lambda: play_out(of, PLAYS)
    )
    noon = datetime(2026, 10, 3, 12, tzinfo=_ZONE)
    known = SoFar(
        inside=(noon - timedelta(minutes=5),) * 200, desks_open=of.most_desks - 2,
        at_desks=(120.0,) * (of.most_desks - 2), took=(_TAKES,) * 50,
        expected=tuple(
            (noon.replace(hour=0) + timedelta(seconds=at), count)
            for at, count in of.invited
            if at >= 12 * HOUR
        ),
    )  # fmt: skip
    _, foretold = seconds(lambda: forecast(known, of, noon, zone=_ZONE))
    figures += [
        at_most(f"processor_variant_of_{persons}_people_{PLAYS}_plays", "s", [played], 8.0),
        at_most(f"processor_forecast_at_noon_of_{persons}_people", "s", [foretold], 3.0),
    ]
    return report("day-simulation", options, figures, persons=persons, people=people)


def erlang_c_wait(arrivals: float, service: float, servers: int) -> float:
    """Return the mean wait of M/M/c in seconds (Erlang 1917); rates a second."""
    load = arrivals / service
    term, below = 1.0, 0.0
    for number in range(servers):
        below += term
        term *= load / (number + 1)
    full = term * servers / (servers - load)
    return full / (below + full) / (servers * service - arrivals)


def _wait(options: Options, servers: int, load: float, people: int) -> Figure:
    chance, at, guests = Random(options.seed), 0.0, []  # noqa: S311 - a play of chance, no secret
    rate = servers * load / _TAKES
    for _ in range(people):
        at += chance.expovariate(rate)
        guests.append(Guest(at, at, chance.expovariate(1 / _TAKES)))
    stays = play(guests, Scene(desks=(((0.0, math.inf),),) * servers)).stays
    waited = sum(stay.waited for stay in stays) / people
    floor = erlang_c_wait(rate, 1 / _TAKES, servers)
    off = abs(waited / floor - 1)
    return Figure(
        name=f"wait_of_{servers}_desks_at_{load:.0%}", unit="s", value=waited, floor=floor,
        ratio=waited / floor, target=f"within {_WITHIN:.0%} of Erlang C", met=off <= _WITHIN,
    )  # fmt: skip
