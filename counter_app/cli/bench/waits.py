"""How many waiting times could be told rightly at best, and how many are: at several loads.

The week of `bench queue` is played in memory with more and with fewer desks. At each check-in the
estimate is made as the services make it; and the hall is played on many times by its own chances
(`hall_play`), which nobody in a real hall knows: what is told by these plays is right as often as
anything that does not know the future can be. The rest is chance: how long those take who are
before one, and who still comes.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from counter_app.cli.bench.hall_model import CLOSES, ONE_CLOSES, OPENS, Guest
from counter_app.cli.bench.hall_plan import PAUSED, Plan
from counter_app.cli.bench.hall_play import Play
from counter_app.cli.bench.hall_records import Record, experience
from counter_app.cli.bench.hall_waits import by_class, is_right
from counter_app.cli.bench.measure import Figure, Options, at_most, report
from counter_app.domain.queue import AT_DESK, IN_HALL
from counter_app.domain.queue.estimate import NOW, PLAYS, forecast, most_right, right_in
from counter_app.domain.queue.experience import Experience
from counter_app.domain.queue.rules import QueueRules

_MILLISECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much is played.

    Attributes:
        desks: how many desks are at work, load by load.
        each: of how many people one is asked about.
        plays: how often the hall is played on by its own chances for each of them.
    """

    visits: int
    desks: tuple[int, ...]
    days: int
    learned_from: int
    each: int
    plays: int


FULL = Size(visits=400, desks=(9, 10, 11, 12), days=5, learned_from=5, each=6, plays=120)
SMALL = Size(visits=60, desks=(3,), days=1, learned_from=1, each=6, plays=20)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody at the check-in; times in seconds.

    Attributes:
        told: what the program told.
        best: what would be told by who knows every chance of the hall.
        chance: in which part of those plays that is right; the best of many counts is a little
            too good, so that the mean of it is a bound from above.
    """

    guest: Guest
    told: float
    best: float
    chance: float
    milliseconds: float

    @property
    def took(self) -> float:
        """How long the person waited."""
        return self.guest.called - self.guest.arrived


def run(options: Options) -> dict[str, Any]:
    """Play a week at several loads; how near the estimates come to what is possible is judged."""
    size = FULL if options.is_full else SMALL
    loads, figures, times = [], [], []
    for desks in size.desks:
        plan = Plan(visits=size.visits, desks=desks)
        days, asked = week(plan, size, options.seed)
        times += [one.milliseconds for one in asked]
        loads.append(_facts(plan, days, asked))
        figures.append(_near(desks, asked, certain=options.is_full))
    figures.append(at_most("estimate_of_all_who_wait", "ms", times, _MILLISECONDS))
    return report(
        "waits", options, figures, visits_a_week=size.visits * size.days, plays=PLAYS,
        plays_by_true_chances=size.plays, told_now_counts_as_right_up_to_seconds=NOW, loads=loads,
    )  # fmt: skip


def week(plan: Plan, size: Size, seed: int) -> tuple[list[Record], list[Asked]]:
    """Play days to learn from, then days on which people are asked about at the check-in."""
    chance = Random(seed)  # noqa: S311 - a made-up hall
    past = [_played(Record(Play.day(plan, chance), day)) for day in range(size.learned_from)]
    known, days, asked = experience(past), [], []
    for day in range(size.days):
        record = Record(Play.day(plan, chance), size.learned_from + day)
        asked += list(_asked(record, known, size))
        days.append(record)
    return days, [one for one in asked if one.took < math.inf]


def _played(record: Record) -> Record:
    for _ in record.play.steps():
        pass
    return record


def _asked(record: Record, known: Experience, size: Size) -> Iterator[Asked]:
    for number, guest in enumerate(record.play.steps()):
        if number % size.each == 0:
            began = time.process_time()
            told = forecast(record.hall(), known, QueueRules(), _planned, record.now())
            took = (time.process_time() - began) * 1000
            plays = _by_true_chances(record.play, guest, size.plays)
            best = most_right(plays) if plays else 0.0
            yield Asked(
                guest, told[record.name(guest.number)].likely.total_seconds(), best,
                right_in(plays, best) if plays else 0.0, took,
            )  # fmt: skip


def _by_true_chances(play: Play, guest: Guest, plays: int) -> list[float]:
    """Return how long somebody waits when everything undecided is drawn anew, ascending."""
    again = (
        play.again(Random(seed)).called_after(guest.number)  # noqa: S311 - a play of chance
        for seed in range(plays)
    )
    return sorted(took for took in again if took < math.inf)


def _planned(_service: str, _persons: int) -> float:
    return 600.0


def _near(desks: int, asked: list[Asked], *, certain: bool) -> Figure:
    """Judge what was told beside the best: as good, but for two standard errors of chance."""
    told, best = _share(asked, "told"), _share(asked, "best")
    behind = [is_right(one.best, one.took) - is_right(one.told, one.took) for one in asked]
    chance = 2 * statistics.pstdev(behind) / math.sqrt(len(behind))
    return Figure(
        name=f"told_within_a_quarter_with_{desks}_desks", unit="of people", value=told, floor=best,
        target=f">= floor - {chance:.3f}", met=told >= best - chance or not certain,
    )  # fmt: skip


def _share(asked: list[Asked], what: str) -> float:
    return statistics.mean(is_right(getattr(one, what), one.took) for one in asked)


def _facts(plan: Plan, days: list[Record], asked: list[Asked]) -> dict[str, Any]:
    took = [one.took / 60 for one in asked]
    return {
        "desks": plan.desks,
        "desks_busy_of_open_time": _mean(_busy(one.play) for one in days),
        "somebody_waits_of_open_time": _mean(_queued(one.play) for one in days),
        "last_one_gone_at": round(max(one.play.now for one in days) / 3600, 1),
        "waited_median_minutes": round(statistics.median(took), 1),
        "told_within_a_quarter": by_class((o.took, is_right(o.told, o.took)) for o in asked),
        "best_within_a_quarter": by_class((o.took, is_right(o.best, o.took)) for o in asked),
        "at_most_possible": _mean(one.chance for one in asked),
    }


def _mean(shares: Iterable[float]) -> float:
    return round(statistics.mean(shares), 3)


def _busy(play: Play) -> float:
    """Return the part of the open time in which desks were taken up; a pause is part of a visit."""
    desks = play.plan.desks
    open_for = (desks - 1) * (CLOSES - OPENS) + (ONE_CLOSES - OPENS)
    busy = 0.0
    for one in play.happened or ():
        if one.state in AT_DESK:
            busy += max(0.0, min(one.ended, CLOSES) - one.began)
        elif one.began == one.ended and one.began < CLOSES:
            busy += PAUSED.minutes * 60
    return busy / open_for


def _queued(play: Play) -> float:
    """Return the part of the open time in which somebody waited."""
    reached, queued = OPENS, 0.0
    waits = sorted((o.began, o.ended) for o in play.happened or () if o.state in IN_HALL)
    for began, ended in waits:
        until = min(ended, CLOSES)
        queued += max(0.0, until - max(began, reached))
        reached = max(reached, until)
    return queued / (CLOSES - OPENS)
