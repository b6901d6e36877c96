"""When a day that is under way will be over: what is left of it, played on from now many times.

What was measured today counts more than what was assumed: once enough people were served, how long
a hand-out takes is drawn from those that were. So are the desks: those that are open now tell how
many of the planned ones will be open later.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random
from statistics import mean, stdev
from zoneinfo import ZoneInfo

from counter_app.domain.issuance_days.assumptions import Assumptions
from counter_app.domain.issuance_days.course import curve, quantile
from counter_app.domain.issuance_days.drawing import at_desk, desk_spans, draw_scene, offset
from counter_app.domain.issuance_days.recorded import clock_seconds
from counter_app.domain.issuance_days.simulation import Guest, play
from counter_app.domain.queue.rules import OrderKey, QueueRules

PLAYS = 21
"""How often the rest of a day is played. The day itself, being one more play, lies between the
first and the last of 21 in 20 of 22 cases: nine in ten."""
_DRAWN = 2000
"""How many times are drawn from assumptions, to draw from."""
Span = tuple[float, float]
TRUSTED = 30
"""Recorded hand-outs from which on they are drawn from, and not from what was assumed."""


class Basis(StrEnum):
    """What a forecast rests on: times that were measured today, or those that were assumed."""

    MEASURED = "measured"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SoFar:
    """Where a day stands.

    Attributes:
        inside: since when each person waits in the hall who was let in, in the order of calling.
        outside: people who stand in front of the door.
        at_desks: for how many seconds each person who is at a desk has been there.
        desks_open: desks at which somebody works now; not those that pause.
        expected: invited people who did not come yet, by the time of their invitation.
        took: seconds of hand-outs that were measured today.
    """

    inside: tuple[datetime, ...] = ()
    outside: int = 0
    at_desks: tuple[float, ...] = ()
    desks_open: int = 0
    expected: tuple[tuple[datetime, int], ...] = ()
    took: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """When the last person leaves, and how long queues and waits still become.

    Attributes:
        likely, least, most: the middle of all plays, and the first and the last. All None
            when nobody is left to be served, or no desk will ever be open.
        longest_inside, longest_outside: the likely longest queues from now on.
        longest_wait: the likely wait of the nineteenth in twenty from now on.
        still_to_serve: how many are likely to be served from now on.
        basis: what it rests on.
    """

    likely: datetime | None = None
    least: datetime | None = None
    most: datetime | None = None
    longest_inside: int = 0
    longest_outside: int = 0
    longest_wait: timedelta = timedelta()
    still_to_serve: int = 0
    basis: Basis = Basis.ASSUMED

    @property
    def is_known(self) -> bool:
        """Whether a time can be told."""
        return self.likely is not None


def forecast(
    so_far: SoFar, plan: Assumptions, now: datetime, *, zone: ZoneInfo,
    order: tuple[OrderKey, ...] = QueueRules().order, number: int = PLAYS,
) -> Forecast:  # fmt: skip
    """Tell when a day will be over, and how its queues go on.

    The same situation gives the same answer. It takes about 10 milliseconds for each thousand
    people who are left and each play: off the GUI thread.

    Args:
        so_far: where the day stands.
        plan: the desks by the hour, the door and the habits that were planned with.
        now: the moment, aware.
        zone: the hall's; moments of the plan are its wall clock.
        order: by what people are called.
        number: how often the rest is played.
    """
    rest = _Rest(so_far, plan, now, zone)
    scene = draw_scene(plan, order)
    finishes, inside, outside, waits, served = [], [], [], [], []
    for seed in range(number):
        chance = Random(f"rest {seed}")  # noqa: S311 - a play of chance, no secret
        desks, last = rest.desks(chance)
        guests = rest.guests(chance)
        course = play(guests, replace(scene, desks=desks, opens=min(plan.opens, rest.at)))
        if course.unserved or not (guests or so_far.at_desks):
            continue
        stays = course.stays
        ends = max(course.finish, last)
        finishes.append(ends)
        served.append(len(stays) + len(so_far.at_desks))
        inside.append(max(curve(((one.entered, one.called) for one in stays), rest.at, ends)))
        outside.append(max(curve(((one.arrived, one.entered) for one in stays), rest.at, ends)))
        waits.append(quantile(sorted(one.waited for one in stays), 0.95) if stays else 0.0)
    if not finishes:
        return Forecast(basis=rest.basis)

    def moment(part: float) -> datetime:
        return now + timedelta(minutes=round((quantile(sorted(finishes), part) - rest.at) / 60))

    return Forecast(
        likely=moment(0.5), least=moment(0.0), most=moment(1.0), basis=rest.basis,
        longest_inside=_middle(inside), longest_outside=_middle(outside),
        longest_wait=timedelta(seconds=_middle(waits)), still_to_serve=_middle(served),
    )  # fmt: skip


class _Rest:
    """What is left of a day, to be drawn by chance. Moments are the hall's wall clock."""

    def __init__(self, so_far: SoFar, plan: Assumptions, now: datetime, zone: ZoneInfo) -> None:
        self._so_far, self._plan = so_far, plan
        self.at = clock_seconds(now, zone)
        self.basis = Basis.MEASURED if len(so_far.took) >= TRUSTED else Basis.ASSUMED
        self._spans = _planned_spans(plan, so_far.desks_open, self.at)
        chance = Random("habits")  # noqa: S311 - a play of chance, no secret
        if self.basis is Basis.MEASURED:
            self._times = sorted(so_far.took)
        else:
            self._times = sorted(at_desk(plan.habits, chance) for _ in range(_DRAWN))
        self._doubt = _doubt_of_mean(self._times) if self.basis is Basis.MEASURED else 0.0
        self._waiting = [clock_seconds(since, zone) for since in so_far.inside]
        self._expected = [(clock_seconds(due, zone), count) for due, count in so_far.expected]

    def desks(self, chance: Random) -> tuple[tuple[tuple[Span, ...], ...], float]:
        """Return when each desk calls people, and when the last who is at a desk leaves."""
        spans = [list(one) for one in self._spans]
        busy = [one for one in spans if one and one[0][0] <= self.at]
        last = 0.0
        for number, passed in enumerate(self._so_far.at_desks):
            free = self.at + self._left(passed, chance)
            last = max(last, free)
            if number < len(busy):
                begins, ends = busy[number][0]
                busy[number][0] = (max(begins, free), max(ends, free))
        return tuple(tuple(one) for one in spans), last

    def _left(self, passed: float, chance: Random) -> float:
        """Draw how much longer somebody stays at a desk who has been there for some time."""
        longer = self._times[bisect_right(self._times, passed) :]
        return chance.choice(longer) - passed if longer else self._times[len(self._times) // 2] / 3

    def guests(self, chance: Random) -> list[Guest]:
        """Draw who is still to be served: who waits, stands outside, or is still to come."""
        at, habits = self.at, self._plan.habits
        pace = max(0.1, chance.gauss(1.0, self._doubt))

        def takes() -> float:
            return chance.choice(self._times) * pace

        found = [Guest(since, since, takes(), is_inside=True) for since in self._waiting]
        found += [Guest(at, at, takes()) for _ in range(self._so_far.outside)]
        offsets = sorted(offset(habits, chance) for _ in range(_DRAWN))
        for due, count in self._expected:
            coming = offsets[bisect_right(offsets, at - due) :]
            shown = (1 - habits.no_show) * len(coming) / _DRAWN
            probable = shown / (shown + habits.no_show) if shown else 0.0
            found += [
                Guest(due, due + chance.choice(coming), takes())
                for _ in range(count)
                if chance.random() < probable
            ]
        return found


def _doubt_of_mean(times: Sequence[float]) -> float:
    """Return the standard error of the mean of times, as a part of it: so far a pace is known."""
    average = mean(times)
    return stdev(times) / average / math.sqrt(len(times)) if average else 0.0


def _middle(values: Sequence[float]) -> int:
    return round(quantile(sorted(values), 0.5))


def _planned_spans(plan: Assumptions, desks_open: int, at: float) -> list[list[Span]]:
    """Return when desks call people from now on, whoever is at them left out of account.

    As many of the planned desks are missing later as are missing now, and likewise with more.
    """
    spans = [[(max(start, at), end) for start, end in one if end > at] for one in desk_spans(plan)]
    first = plan.desks[0][0]
    if at < first:  # before the planned beginning only those work that are open
        return spans + [[(at, first)] for _ in range(desks_open)]
    present = [number for number, one in enumerate(spans) if one and one[0][0] <= at]
    if desks_open < len(present):
        gone = set(present[desks_open:])
        return [one for number, one in enumerate(spans) if number not in gone]
    return spans + [[(at, math.inf)] for _ in range(desks_open - len(present))]
