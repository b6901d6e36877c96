"""Random months to plan in: places near and far, unlike demand, desks that cannot do everything."""

from __future__ import annotations

import random
from datetime import date, timedelta
from uuid import UUID, uuid5

from counter_app.domain.planning.distance import Point
from counter_app.domain.tower.month import Demand, Hours, Month, Place, Site
from counter_app.domain.tower.rules import Contract

_ROOT = UUID(int=7)
_GROUPS = ("counter", "prints")
NEEDS = {"counter": frozenset[str](), "prints": frozenset({"biometrics"})}
CONTRACT = Contract(hours_week=36, days_week=5, hours_day=9, travel_km=60)
FIRST = date(2026, 10, 5)
LAST = FIRST + timedelta(days=27)
HOUR = 12


def random_month(seed: int, sites: int = 3) -> Month:
    """Return a month in which some places have more work than they can do, and some less."""
    dice = random.Random(seed)
    made = tuple(_site(dice, number) for number in range(sites))
    places = [(site.id, group) for site in made for group in site.groups]
    opened = {place: _opened(dice, made, place) for place in places}
    days = [FIRST + timedelta(days=n) for n in range(28)]
    present = {
        place: {day: opened[place].get(day.weekday(), 0) for day in days} for place in places
    }
    demand = {}
    for at, place in enumerate(places):
        load = (1.25, 0.6)[at % 2] * dice.uniform(0.9, 1.1)
        daily = sum(present[place].values()) / 28 * load
        demand[place] = Demand(waiting=round(daily * dice.randint(3, 20)), daily=daily)
    closed = {}
    if dice.random() < 0.5:
        shut = dice.choice(days)
        closed = {(*place, shut): (Hours(0, 288),) for place in places[:1]}
    return Month(
        first_day=FIRST, last_day=LAST, sites=made, contract=CONTRACT, needs=NEEDS, demand=demand,
        present=present, closed=closed,
    )  # fmt: skip


def _site(dice: random.Random, number: int) -> Site:
    desks = dice.randint(4, 9)
    able = dice.randint(2, desks)
    window = Hours(8 * HOUR, dice.choice((17, 18, 20)) * HOUR)
    windows = dict.fromkeys(range(5), window)
    if dice.random() < 0.5:
        windows[5] = Hours(9 * HOUR, 16 * HOUR)
    return Site(
        id=uuid5(_ROOT, str(number)), code=f"S{number}", name=f"Site {number}", people=desks,
        desks=tuple(
            frozenset({"biometrics"}) if at < able else frozenset() for at in range(desks)
        ),
        groups=_GROUPS[: dice.randint(1, 2)], windows=windows,
        hours={weekday: (Hours(9 * HOUR, 17 * HOUR),) for weekday in range(5)},
        point=Point(52 + dice.uniform(-0.4, 0.4), 5 + dice.uniform(-0.5, 0.5)),
    )  # fmt: skip


def _opened(dice: random.Random, sites: tuple[Site, ...], place: Place) -> dict[int, int]:
    site = next(one for one in sites if one.id == place[0])
    at_work = site.people * 36 // 40 // len(site.groups)
    return {weekday: max(1, at_work) * 8 * 60 for weekday in range(5)}
