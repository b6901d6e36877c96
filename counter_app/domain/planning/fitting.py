"""Which visits still fit when there are fewer places: who booked first is kept first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.planning.opening import DayPlan

PlanDay = tuple[str, date]
"""A service group and a day: what capacity belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Ticks that a visit takes on one day.

    Attributes:
        booked_at: since when; who booked earlier is kept before who booked later.
        is_fixed: somebody who is here already, or was: nobody asks them to go.
        is_overbooked: beyond the capacity, so no place has to be found for it.
    """

    appointment_id: UUID
    group: str
    day: date
    tick: int
    ticks: int
    places: int
    booked_at: datetime
    is_fixed: bool = False
    is_overbooked: bool = False

    @property
    def span(self) -> range:
        """The ticks that it takes."""
        return range(self.tick, self.tick + self.ticks)


class HitCause(StrEnum):
    """Why a visit cannot stay as it is."""

    CLOSED = "closed"
    FEWER_DESKS = "fewer_desks"
    NOT_OFFERED = "not_offered"
    NO_ABLE_DESK = "no_able_desk"


@dataclass(frozen=True, slots=True)
class Fit:
    """What fits and what does not.

    Attributes:
        hits: visits that fit no longer, in order of booking, each with its cause.
        used: places per tick that the visits that stay take, on each day that was looked at.
    """

    hits: tuple[tuple[UUID, HitCause], ...]
    used: Mapping[PlanDay, list[int]]


def first_come_first_kept(
    taken: Iterable[Taken], before: Mapping[PlanDay, DayPlan], after: Mapping[PlanDay, DayPlan]
) -> Fit:
    """Find the visits for which there is no place any more.

    Whoever is here already comes first, then whoever booked first; a visit of several spans stays
    as a whole or not at all. Days that `after` does not name have room for what is on them.
    Somebody overbooked needs no place, but is hit when the place closes around them.
    """
    visits: dict[UUID, list[Taken]] = defaultdict(list)
    for one in taken:
        visits[one.appointment_id].append(one)
    used = {at: [0] * len(plan.capacity) for at, plan in after.items()}
    hits: list[tuple[datetime, UUID, HitCause]] = []
    for spans in sorted(visits.values(), key=_order):
        here = [one for one in spans if (one.group, one.day) in after]
        cause = _cause(here, before, after, used)
        if cause is not None:
            hits.append((here[0].booked_at, here[0].appointment_id, cause))
            continue
        for one in here:
            if not one.is_overbooked:
                line = used[one.group, one.day]
                for tick in one.span:
                    line[tick] += one.places
    hits.sort(key=lambda hit: (hit[0], str(hit[1])))
    return Fit(tuple((visit, cause) for _, visit, cause in hits), used)


def _order(spans: list[Taken]) -> tuple[bool, datetime, str]:
    first = spans[0]
    return (not first.is_fixed, first.booked_at, str(first.appointment_id))


def _cause(
    spans: Iterable[Taken],
    before: Mapping[PlanDay, DayPlan],
    after: Mapping[PlanDay, DayPlan],
    used: Mapping[PlanDay, list[int]],
) -> HitCause | None:
    """Return why a visit does not fit, or None when it does."""
    found: HitCause | None = None
    for one in spans:
        at = (one.group, one.day)
        for tick in one.span:
            there = _at(after[at].capacity, tick)
            if one.is_overbooked:
                # a place that was closed around them before closes nothing to them now
                was_open = at in before and _at(before[at].capacity, tick) > 0
                if there == 0 and was_open:
                    return HitCause.CLOSED
            elif there == 0:
                return HitCause.CLOSED
            elif used[at][tick] + one.places > there:
                found = HitCause.FEWER_DESKS
    return found


def _at(line: tuple[int, ...], tick: int) -> int:
    return line[tick] if tick < len(line) else 0
