"""What if: a day played many times over, and variants of it laid side by side.

Each play is drawn by a seed. A band tells what lies between one play in twenty and nineteen in
twenty, with the middle one: a single figure would promise what nobody can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import accumulate
from uuid import UUID

from counter_app.domain.issuance_days.assumptions import Assumptions
from counter_app.domain.issuance_days.course import Measures, measure, quantile
from counter_app.domain.issuance_days.drawing import draw_guests, draw_scene
from counter_app.domain.issuance_days.simulation import play
from counter_app.domain.queue.rules import OrderKey, QueueRules

PLAYS = 20
"""How often a variant is played; more change a band by less than its own width."""


@dataclass(frozen=True, slots=True)
class Band:
    """What lies between one play in twenty and nineteen in twenty, and the middle one."""

    least: float
    likely: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of playing a variant many times; moments and waits in seconds, queues in persons.

    Attributes:
        overtime: seconds after the planned end at which the last person left; 0 when in time.
        inside, outside: the longest queue in each step of a curve from `begins` on.
        served: how many were served by the end of each quarter of an hour from `begins` on.
    """

    plays: int
    invited: int
    served_total: Band
    unserved: Band
    finish: Band
    overtime: Band
    longest_inside: Band
    longest_outside: Band
    mean_wait: Band
    long_wait: Band
    desk_use: Band
    begins: float
    inside: tuple[Band, ...] = field(repr=False)
    outside: tuple[Band, ...] = field(repr=False)
    served: tuple[Band, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A plan of a day that somebody thinks about, with a name.

    Attributes:
        version: counts the edits.
        applied_at: when the day was planned like it; None before that.
    """

    id: UUID
    day_id: UUID
    name: str
    assumptions: Assumptions
    version: int = 1
    applied_at: datetime | None = None


def plays(
    of: Assumptions, seeds: Iterable[int], order: tuple[OrderKey, ...] = QueueRules().order
) -> Iterator[Measures]:
    """Play a day once for each seed, one after the other."""
    scene = draw_scene(of, order)
    for seed in seeds:
        yield measure(play(draw_guests(of, seed), scene), of.opens - 3600, of.closes)


def play_out(
    of: Assumptions, number: int = PLAYS, *, order: tuple[OrderKey, ...] = QueueRules().order,
    after_each: Callable[[int], None] = lambda done: None,
) -> Outcome:  # fmt: skip
    """Play a day so many times and draw the bands.

    Args:
        of: the day.
        number: how many plays; the seeds are 0 and on, so that the answer is the same each time.
        order: by what people are called.
        after_each: told how many plays are done; what it raises ends the whole.
    """
    found = []
    for measures in plays(of, range(number), order):
        found.append(measures)
        after_each(len(found))
    return bands(of, found)


def bands(of: Assumptions, found: Sequence[Measures]) -> Outcome:
    """Draw the bands of plays of one day; at least one."""

    def band(value: Callable[[Measures], float]) -> Band:
        return band_of([value(one) for one in found])

    return Outcome(
        plays=len(found), invited=of.persons, begins=found[0].begins,
        served_total=band(lambda m: m.served_total), unserved=band(lambda m: m.unserved),
        finish=band(lambda m: m.finish), overtime=band(lambda m: max(0.0, m.finish - of.closes)),
        longest_inside=band(lambda m: m.longest_inside),
        longest_outside=band(lambda m: m.longest_outside),
        mean_wait=band(lambda m: m.mean_wait), long_wait=band(lambda m: m.long_wait),
        desk_use=band(lambda m: m.desk_use),
        inside=_curve([one.inside for one in found], 0),
        outside=_curve([one.outside for one in found], 0),
        served=_curve([tuple(accumulate(one.served)) for one in found], None),
    )  # fmt: skip


def band_of(values: Iterable[float]) -> Band:
    """Return the band of some values; at least one."""
    ascending = sorted(values)
    return Band(quantile(ascending, 0.05), quantile(ascending, 0.5), quantile(ascending, 0.95))


def _curve(curves: Sequence[Sequence[int]], after: int | None) -> tuple[Band, ...]:
    """Return the band at each step; a curve that ended goes on at `after`, or at its last value."""
    length = max(len(one) for one in curves)
    filled = [
        [*one, *[one[-1] if after is None else after] * (length - len(one))] for one in curves
    ]
    return tuple(band_of(step) for step in zip(*filled, strict=True))
