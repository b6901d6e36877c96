"""What a hall has shown in recent days, as far as waiting times are drawn from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from itertools import groupby, pairwise
from statistics import median
from uuid import UUID

from counter_app.domain.appointments import AppointmentState, Channel
from counter_app.domain.queue import AT_DESK, QueueState
from counter_app.domain.queue.statistics import Slice

ENOUGH = 8
"""Recorded times of one kind from which they are trusted alone."""
_PAUSE = timedelta(minutes=2)
"""A longer gap between two visits at a desk is no pause, but a hall with nobody in it."""
_SPREAD = (0.5, 0.75, 1.0, 1.25, 1.75)
"""Parts of the planned duration that stand for times nobody has recorded yet."""

Planned = Callable[[str, int], float]
"""The planned duration, in seconds, of a service for a number of persons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """What was recorded here in recent days; all times in seconds.

    Attributes:
        occupied: how long visits took up a desk, from the call on, by service and persons.
        on_the_way: how much of that usually passed before the service began.
        pauses: between two visits at a desk while people came one after the other.
        returns: how often a visit took up a desk once more, per time that it did: after being
            parked, sent on or not answering. One in twenty makes a long queue a minute longer.
        aside: how long those were parked before they could be called again.
        offsets: arrival minus booked time of those who came, ascending.
        show: the share of the booked that came.
        walk_ins: how many came without an appointment, per second of opening.
        walk_in_kinds: services and persons of those who did.
    """

    occupied: Mapping[tuple[str, int], Sequence[float]] = field(default_factory=dict)
    on_the_way: float = 0.0
    pauses: Sequence[float] = (0.0,)
    returns: float = 0.0
    aside: Sequence[float] = (0.0,)
    offsets: Sequence[float] = (0.0,)
    show: float = 1.0
    walk_ins: float = 0.0
    walk_in_kinds: Sequence[tuple[str, int]] = ()

    @property
    def size(self) -> int:
        """How many visits it rests on."""
        return sum(map(len, self.occupied.values()))

    def durations(self, service: str, persons: int, planned: Planned) -> Sequence[float]:
        """Return times to draw from, ascending: recorded ones, or those of the plan."""
        found = self.occupied.get((service, persons), ())
        if len(found) >= ENOUGH:
            return found
        wanted = planned(service, persons)
        like = [
            one * wanted / planned(service, others)
            for (kind, others), times in self.occupied.items()
            if kind == service
            for one in times
        ]
        return sorted(like) if len(like) >= ENOUGH else [part * wanted for part in _SPREAD]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """Whether and when somebody came to an appointment.

    Attributes:
        arrived_at: None for who never checked in.
    """

    appointment_id: UUID
    state: AppointmentState
    starts_at: datetime
    channel: Channel
    arrived_at: datetime | None

    @property
    def walked_in(self) -> bool:
        """Whether this was nobody with an appointment."""
        return self.channel is Channel.WALK_IN

    @property
    def stayed_away(self) -> bool:
        """Whether the person was noted as not having come at all."""
        return self.state is AppointmentState.NO_SHOW and self.arrived_at is None


@dataclass(frozen=True, slots=True)
class _Run:
    """One time at a desk: calls and service, one after the other; `aside` is parked before it."""

    service: str
    persons: int
    took: float
    aside: float
    is_first: bool


def _runs(slices: Iterable[Slice]) -> list[_Run]:
    """Return every time that a visit took up a desk and came to an end there."""
    of_visit: dict[UUID, list[Slice]] = defaultdict(list)
    for one in sorted(slices, key=lambda s: s.started_at):
        of_visit[one.appointment_id].append(one)
    return [run for parts in of_visit.values() for run in _runs_of(parts)]


def _runs_of(parts: Sequence[Slice]) -> Iterable[_Run]:
    aside, is_first = 0.0, True
    for (at_desk, _), group in groupby(parts, lambda s: (s.state in AT_DESK, s.desk_id)):
        run = list(group)
        first, ended = run[0], run[-1].ended_at
        if not at_desk:
            aside += sum(
                (s.ended_at - s.started_at).total_seconds()
                for s in run
                if s.state is QueueState.PARKED and s.ended_at is not None
            )
        elif ended is not None:
            took = (ended - first.started_at).total_seconds()
            yield _Run(first.service, first.persons, took, aside, is_first)
            aside, is_first = 0.0, False


def occupations(slices: Iterable[Slice]) -> dict[tuple[str, int], list[float]]:
    """Return how long visits took up a desk: calls and service at it, one after the other."""
    found: dict[tuple[str, int], list[float]] = defaultdict(list)
    for run in _runs(slices):
        found[run.service, run.persons].append(run.took)
    return {kind: sorted(times) for kind, times in found.items()}


def on_the_way(slices: Iterable[Slice]) -> float:
    """Return how long it usually took from the first call to the beginning of the service."""
    called: dict[tuple[UUID, UUID | None], datetime] = {}
    took = []
    for one in sorted(slices, key=lambda s: s.started_at):
        at_desk = (one.appointment_id, one.desk_id)
        if one.state is QueueState.CALLED:
            called.setdefault(at_desk, one.started_at)
        elif one.state is QueueState.SERVING and at_desk in called:
            took.append((one.started_at - called.pop(at_desk)).total_seconds())
    return median(took) if took else 0.0


def returns(slices: Iterable[Slice]) -> tuple[float, list[float]]:
    """Return how often a time at a desk was followed by another, and the parked times between."""
    runs = _runs(slices)
    again = [run.aside for run in runs if not run.is_first]
    return (len(again) / len(runs) if runs else 0.0), again


def pauses(slices: Iterable[Slice]) -> list[float]:
    """Return the short gaps between two visits at a desk."""
    at: dict[UUID, list[Slice]] = defaultdict(list)
    for one in slices:
        if one.state in AT_DESK and one.desk_id is not None:
            at[one.desk_id].append(one)
    gaps = []
    for visits in at.values():
        visits.sort(key=lambda s: s.started_at)
        for before, after in pairwise(visits):
            if before.appointment_id != after.appointment_id and before.ended_at is not None:
                gap = after.started_at - before.ended_at
                if timedelta() <= gap <= _PAUSE:
                    gaps.append(gap.total_seconds())
    return gaps


def learned(slices: Sequence[Slice], came: Iterable[Attended], zone: tzinfo) -> Experience:
    """Return what some days have shown, whatever the order in which it is told.

    Args:
        slices: those of all visits of these days that stand.
        came: who was booked or walked in on them.
        zone: whose days they are.
    """
    known = tuple(came)
    walked = {one.appointment_id for one in known if one.walked_in}
    booked = [one for one in known if not one.walked_in]
    shown = [one for one in booked if one.arrived_at is not None]
    absent = sum(one.stayed_away for one in booked)
    kinds = {one.appointment_id: (one.service, one.persons) for one in slices}
    again, aside = returns(slices)
    open_for = _open_for(slices, zone)
    return Experience(
        occupied=occupations(slices), on_the_way=on_the_way(slices),
        pauses=sorted(pauses(slices)) or (0.0,),
        returns=again, aside=sorted(aside) or (0.0,),
        offsets=sorted((one.arrived_at - one.starts_at).total_seconds()
                       for one in shown if one.arrived_at) or (0.0,),
        show=len(shown) / (len(shown) + absent) if shown else 1.0,
        walk_ins=len(walked) / open_for if open_for else 0.0,
        walk_in_kinds=sorted(kind for visit, kind in kinds.items() if visit in walked),
    )  # fmt: skip


def _open_for(slices: Iterable[Slice], zone: tzinfo) -> float:
    """Return for how many seconds the hall was open: from the first to the last beginning a day."""
    days: dict[date, list[datetime]] = defaultdict(list)
    for one in slices:
        days[one.started_at.astimezone(zone).date()].append(one.started_at)
    return sum((max(began) - min(began)).total_seconds() for began in days.values())
