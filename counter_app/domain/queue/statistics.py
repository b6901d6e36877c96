"""Figures of a hall. Each is a sum over the time slices that were recorded, and nothing else.

Slices that were voided are no part of it: an undone step never happened, and the slice that was
reopened begins where the one before it began.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.queue import QueueState

_NONE = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """One time slice of a visit, as recorded.

    Attributes:
        ended_at: None while it is open.
        due: the later of appointment and arrival.
    """

    appointment_id: UUID
    state: QueueState
    started_at: datetime
    ended_at: datetime | None
    service: str
    persons: int
    due: datetime
    desk_id: UUID | None = None
    operator_id: UUID | None = None

    def lasted(self, now: datetime) -> timedelta:
        """Return how long it lasted, an open one until now."""
        return (self.ended_at or max(now, self.started_at)) - self.started_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What happened in a hall in a span of time.

    Attributes:
        begun: how many slices of each state began.
        time: how long people were in each state together.
    """

    begun: dict[QueueState, int] = field(default_factory=dict)
    time: dict[QueueState, timedelta] = field(default_factory=dict)

    def count(self, state: QueueState) -> int:
        """Return how many slices of a state began."""
        return self.begun.get(state, 0)

    def spent(self, *states: QueueState) -> timedelta:
        """Return how long people were in these states together."""
        return sum((self.time.get(state, _NONE) for state in states), _NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTimes:
    """The times of one visit.

    Attributes:
        waited: in the hall, from check-in to the first call, or until now or the end without one.
        waited_for_us: of that, what came after both the booked time and the arrival.
        on_the_way: between calls and the beginning of service.
        served: at desks.
        held: parked.
        waited_again: in the hall after the first call.
        calls: how often called.
        end: done, missed, left, or None while the visit goes on.
    """

    appointment_id: UUID
    service: str
    persons: int
    arrived_at: datetime
    waited: timedelta
    waited_for_us: timedelta
    on_the_way: timedelta
    served: timedelta
    held: timedelta
    waited_again: timedelta
    calls: int
    end: QueueState | None

    @property
    def in_the_hall(self) -> timedelta:
        """The whole stay: the sum of all times."""
        return self.waited + self.on_the_way + self.served + self.held + self.waited_again


_IN_HALL = (QueueState.WAITING, QueueState.TRANSFERRED)
_ENDS = (QueueState.DONE, QueueState.MISSED, QueueState.LEFT)


def totals(slices: Iterable[Slice], now: datetime) -> Totals:
    """Sum slices up."""
    begun: dict[QueueState, int] = defaultdict(int)
    time: dict[QueueState, timedelta] = defaultdict(timedelta)
    for one in slices:
        begun[one.state] += 1
        time[one.state] += one.lasted(now)
    return Totals(begun=dict(begun), time=dict(time))


def by_hour(slices: Iterable[Slice], now: datetime, zone: ZoneInfo) -> dict[datetime, Totals]:
    """Sum slices up for each local hour, named by its beginning; a slice over two counts in both.

    The times of all hours add up to those of `totals`, and so do the numbers.
    """
    begun: dict[datetime, dict[QueueState, int]] = defaultdict(lambda: defaultdict(int))
    time: dict[datetime, dict[QueueState, timedelta]] = defaultdict(lambda: defaultdict(timedelta))
    for one in slices:
        begun[_hour(one.started_at, zone)][one.state] += 1
        for hour, part in _parts(one, now, zone):
            time[hour][one.state] += part
    return {
        hour: Totals(begun=dict(begun[hour]), time=dict(time[hour]))
        for hour in sorted({*begun, *time})
    }


def visits(slices: Iterable[Slice], now: datetime) -> tuple[VisitTimes, ...]:
    """Return the times of each visit, in the order of arrival."""
    of: dict[UUID, list[Slice]] = defaultdict(list)
    for one in slices:
        of[one.appointment_id].append(one)
    found = (_visit(sorted(parts, key=lambda s: s.started_at), now) for parts in of.values())
    return tuple(sorted(found, key=lambda visit: (visit.arrived_at, visit.appointment_id)))


def _visit(parts: Sequence[Slice], now: datetime) -> VisitTimes:
    first_call = next(
        (n for n, one in enumerate(parts) if one.state is QueueState.CALLED), len(parts)
    )
    before, after = parts[:first_call], parts[first_call:]
    first, last = parts[0], parts[-1]

    def spent(chosen: Iterable[Slice], *states: QueueState) -> timedelta:
        return sum((one.lasted(now) for one in chosen if one.state in states), _NONE)

    for_us = sum(
        (
            max(_NONE, (one.ended_at or max(now, one.started_at)) - max(one.started_at, one.due))
            for one in before
            if one.state in _IN_HALL
        ),
        _NONE,
    )
    return VisitTimes(
        appointment_id=first.appointment_id, service=first.service, persons=first.persons,
        arrived_at=first.started_at, waited=spent(before, *_IN_HALL), waited_for_us=for_us,
        on_the_way=spent(parts, QueueState.CALLED), served=spent(parts, QueueState.SERVING),
        held=spent(parts, QueueState.PARKED), waited_again=spent(after, *_IN_HALL),
        calls=sum(one.state is QueueState.CALLED for one in parts),
        end=last.state if last.state in _ENDS else None,
    )  # fmt: skip


def _hour(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone).replace(minute=0, second=0, microsecond=0)


def _parts(one: Slice, now: datetime, zone: ZoneInfo) -> Iterator[tuple[datetime, timedelta]]:
    """Cut a slice at the full hours."""
    start, end = one.started_at, one.ended_at or max(now, one.started_at)
    while start < end:
        hour = _hour(start, zone)
        # full hours of elapsed time: local clocks may jump, in whole hours here
        into = timedelta(
            minutes=start.astimezone(zone).minute, seconds=start.second,
            microseconds=start.microsecond,
        )  # fmt: skip
        cut = min(end, start + timedelta(hours=1) - into)
        yield hour, cut - start
        start = cut
