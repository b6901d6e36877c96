"""A busy hall played through the real services, person by person, with a clock that is set.

Bookings, people without an appointment, people who come late or never, who do not answer, leave,
are parked or sent to another desk, and a desk that closes at eleven. The player keeps its own tally
of what happened, so that the recorded slices can be compared with it.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import Raw, TrialOffice
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import QueueState, Target
from counter_app.domain.queue.estimate import Basis, Estimate
from counter_app.services.appointments import Wish

PLAIN, PRINTS = "RESIDENCE_ENDORSEMENT", "BIOMETRICS"
"""What any desk can do, and what only some can; neither needs a card to lie ready."""

ABILITY = "fingerprints"
_PLANNED_MINUTES = 10
"""A visit is planned so short that the busy day of `Plan` fits into the slots of its desks."""
_MINUTE = timedelta(minutes=1)
_NO_WAIT = timedelta()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a day in the hall is like.

    Attributes:
        visits: people who come on a day.
        desks: how many are at work; the last one closes at eleven.
        walk_ins, absent, silent, leaving, parked, sent_on: shares of those who come without an
            appointment, do not come at all, do not answer the first call, leave when they wait
            long, are parked, or go on to another desk.
        prints: the share that comes for what only every second desk can do.
    """

    visits: int
    desks: int
    walk_ins: float = 0.2
    absent: float = 0.08
    silent: float = 0.04
    leaving: float = 0.02
    parked: float = 0.02
    sent_on: float = 0.03
    prints: float = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """What was estimated at a check-in, and how long it took.

    Attributes:
        later: the same, counted from five minutes after the check-in, of who waited that long.
    """

    estimate: Estimate
    took: timedelta
    later: Wait | None = None

    @property
    def is_within(self) -> bool:
        """Whether it took as long as the range said, give or take a minute."""
        return self.estimate.least - _MINUTE <= self.took <= self.estimate.most + _MINUTE

    @property
    def is_right(self) -> bool:
        """Whether the estimate was within three minutes or a quarter of the truth."""
        if self.estimate.basis is Basis.UNKNOWN:
            return False
        return abs(self.estimate.likely - self.took) <= max(3 * _MINUTE, self.took / 4)

    @property
    def is_within_a_quarter(self) -> bool:
        """Whether the estimate was within a quarter of the truth, however short the wait."""
        if self.estimate.basis is Basis.UNKNOWN:
            return False
        return abs(self.estimate.likely - self.took) <= self.took / 4


@dataclass(slots=True)
class Tally:
    """What the player saw happen on a day."""

    day: date
    begun: dict[QueueState, int] = field(default_factory=lambda: defaultdict(int))
    time: dict[QueueState, timedelta] = field(default_factory=lambda: defaultdict(timedelta))
    absent: int = 0
    came: int = 0
    waits: list[Wait] = field(default_factory=list)


class HallWeek:
    """Days in a hall, one after the other."""

    def __init__(self, trial: TrialOffice, plan: Plan, people: Iterator[UUID], seed: int) -> None:
        """Prepare desks and services of a trial office."""
        self._trial, self._plan, self._people = trial, plan, people
        self._chance = random.Random(seed)  # noqa: S311 - a made-up hall
        raw = Raw(trial.database)
        raw.execute(raw.sql("UPDATE service_kinds SET needs = ? WHERE code = ?"), (ABILITY, PRINTS))
        for service in (PLAIN, PRINTS):
            raw.execute(
                raw.sql(
                    "INSERT INTO location_services (location_id, service, base_minutes)"
                    " VALUES (?, ?, ?)"
                ),
                (raw.id(trial.location.id), service, _PLANNED_MINUTES),
            )
        found = trial.office.planning.desks(trial.location.id)[: plan.desks]
        for desk in found[::2]:
            raw.execute(
                raw.sql("UPDATE desks SET abilities = ? WHERE id = ?"), (ABILITY, raw.id(desk.id))
            )
        raw.close()
        self._seats = [
            replace(trial.actor, session_id=new_id(), desk_id=desk.id, desk_name=desk.name)
            for desk in found
        ]

    def play(self, day: date, *, measured: bool) -> Tally:
        """Play one day from the doors' opening until the last person has gone."""
        return _Day(self._trial, self._plan, self._people, self._seats, self._chance, day).play(
            measured=measured
        )


@dataclass(slots=True)
class _Visit:
    """Somebody in the hall, as the player knows them."""

    id: UUID
    service: str
    arrived: datetime
    since: datetime
    state: QueueState = QueueState.WAITING
    estimate: Estimate | None = None
    later: Estimate | None = None
    was_called: bool = False
    detours: bool = True


class _Day:
    """One day: a heap of what happens next."""

    def __init__(
        self, trial: TrialOffice, plan: Plan, people: Iterator[UUID], seats: list[Actor],
        chance: random.Random, day: date,
    ) -> None:  # fmt: skip
        self._trial, self._plan, self._people = trial, plan, people
        self._queue, self._hall = trial.office.queue, trial.office.hall
        self._seats, self._chance = seats, chance
        self._events: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = count()
        self._visits: dict[UUID, _Visit] = {}
        self._free: dict[UUID, Actor] = {}
        self._closed: set[UUID] = set()
        self._tally = Tally(day)
        self._opens = self._at(9)
        self._measured = False

    def play(self, *, measured: bool) -> Tally:
        """Play the day; estimates are made only where they are measured."""
        self._measured = measured
        clock, zone = self._trial.clock, self._trial.location.tz
        clock.set(datetime.combine(self._tally.day, time(6), zone))
        self._book()
        for seat in self._seats:
            self._later(self._opens - _MINUTE, partial(self._open, seat))
        last = self._seats[-1]
        self._later(self._at(10, 30), lambda: self._hall.close_desk_at(last, self._at(11)))
        self._later(self._at(11), lambda: self._close(last))
        while self._events:
            at, _, happen = heappop(self._events)
            clock.set(max(at, clock.now()))
            happen()
        for seat in self._seats:
            self._hall.leave_desk(seat)
        return self._tally

    def _at(self, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(self._tally.day, time(hour, minute), self._trial.location.tz)

    def _later(self, at: datetime, happen: Callable[[], None]) -> None:
        heappush(self._events, (at, next(self._order), happen))

    @property
    def _now(self) -> datetime:
        return self._trial.clock.now()

    def _minutes(self, mean: float, spread: float) -> timedelta:
        """Draw a duration: most near the mean, a few much longer."""
        drawn = self._chance.lognormvariate(0, spread) * mean / 2.718281828 ** (spread**2 / 2)
        return timedelta(seconds=round(drawn * 60))

    # --- coming ---------------------------------------------------------------------------------

    def _book(self) -> None:
        """Book those with an appointment over the day, and let the others come when they like."""
        plan, chance = self._plan, self._chance
        walking = round(plan.visits * plan.walk_ins)
        coming = plan.visits - walking
        staying_away = round(coming * plan.absent)
        for number in range(coming + staying_away):
            visit = self._booked(self._service())
            if number >= coming:
                self._later(self._at(18), partial(self._absent, visit.id))
                continue
            early = timedelta(seconds=round(chance.gauss(6 * 60, 6 * 60)))
            visit.arrived = max(self._opens, visit.arrived - early)
            self._later(visit.arrived, partial(self._arrive, visit))
        for _ in range(walking):
            at = self._opens + timedelta(seconds=chance.randrange(7 * 3600))
            self._later(at, self._walk_in)

    def _service(self) -> str:
        return PRINTS if self._chance.random() < self._plan.prints else PLAIN

    def _booked(self, service: str) -> _Visit:
        """Book somebody at one of the times that are still free, each as probable as another."""
        office, place = self._trial.office, self._trial.location.id
        free = office.appointments.free_starts(service, place, self._tally.day)
        starts_at = self._chance.choice(free).starts_at
        wish = Wish(
            location_id=place, service=service, starts_at=starts_at,
            person_ids=(next(self._people),),
        )  # fmt: skip
        made = office.appointments.book(self._trial.actor, wish, new_id())
        return _Visit(made.id, service, starts_at, starts_at)

    def _absent(self, appointment_id: UUID) -> None:
        self._queue.no_show(self._trial.actor, appointment_id, new_id())
        self._tally.absent += 1

    def _arrive(self, visit: _Visit) -> None:
        self._queue.check_in(self._trial.actor, visit.id, new_id())
        self._come(visit)

    def _come(self, visit: _Visit) -> None:
        visit.arrived = visit.since = self._now
        self._visits[visit.id] = visit
        self._tally.came += 1
        self._tally.begun[QueueState.WAITING] += 1
        if self._measured:
            visit.estimate = self._hall.estimates(self._trial.location.id).get(visit.id)
            self._later(self._now + 5 * _MINUTE, lambda: self._ask_again(visit))
        if self._chance.random() < self._plan.leaving:
            self._later(self._now + 25 * _MINUTE, lambda: self._leave(visit))
        self._wake()

    def _ask_again(self, visit: _Visit) -> None:
        """Look once more at how long somebody is going to wait who waits for some minutes."""
        if visit.state is QueueState.WAITING and not visit.was_called:
            visit.later = self._hall.estimates(self._trial.location.id).get(visit.id)

    def _walk_in(self) -> None:
        service = self._service()
        made = walk_in(self._trial, service, next(self._people))
        self._come(_Visit(made, service, self._now, self._now))

    def _leave(self, visit: _Visit) -> None:
        if visit.state is QueueState.WAITING and not visit.was_called:
            self._queue.left(self._trial.actor, visit.id, new_id())
            self._to(visit, QueueState.LEFT)

    # --- at the desks ---------------------------------------------------------------------------

    def _open(self, seat: Actor) -> None:
        self._hall.take_desk(seat, new_id())
        self._free[seat.session_id] = seat

    def _close(self, seat: Actor) -> None:
        """Close a desk; a visit under way there is brought to its end."""
        self._closed.add(seat.session_id)
        if self._free.pop(seat.session_id, None):
            self._hall.leave_desk(seat)

    def _wake(self) -> None:
        for seat in list(self._free.values()):
            self._next(seat)

    def _next(self, seat: Actor) -> None:
        """Let a desk call whose turn it is, or wait."""
        if seat.session_id in self._closed:
            self._free.pop(seat.session_id, None)
            self._hall.leave_desk(seat)
            return
        try:
            entry = self._queue.call_next(seat, new_id())
        except CounterError as error:
            if error.code is not Code.NOBODY_WAITING:
                raise
            self._free[seat.session_id] = seat
            return
        self._free.pop(seat.session_id, None)
        visit = self._visits[entry.appointment_id]
        if not visit.was_called and visit.estimate is not None:
            took = self._now - visit.arrived
            later = Wait(estimate=visit.later, took=took - 5 * _MINUTE) if visit.later else None
            self._tally.waits.append(Wait(estimate=visit.estimate, took=took, later=later))
        visit.was_called = True
        self._to(visit, QueueState.CALLED)
        if self._chance.random() < self._plan.silent:
            self._later(self._now + 2 * _MINUTE, lambda: self._again(seat, visit, 1))
        else:
            self._later(self._now + self._minutes(0.8, 0.4), lambda: self._serve(seat, visit))

    def _again(self, seat: Actor, visit: _Visit, calls: int) -> None:
        """Call again who does not come; some never do."""
        if calls >= 2 and self._chance.random() < 0.5:
            self._queue.no_show(seat, visit.id, new_id())
            self._to(visit, QueueState.MISSED)
            self._pause(seat)
        elif calls >= 2:
            self._serve(seat, visit)
        else:
            self._queue.recall(seat, visit.id, new_id())
            self._to(visit, QueueState.CALLED)
            self._later(self._now + 2 * _MINUTE, lambda: self._again(seat, visit, calls + 1))

    def _serve(self, seat: Actor, visit: _Visit) -> None:
        self._queue.serve(seat, visit.id, new_id())
        self._serving(seat, visit)

    def _serving(self, seat: Actor, visit: _Visit) -> None:
        self._to(visit, QueueState.SERVING)
        mean = 13.0 if visit.service == PRINTS else 8.5
        self._later(self._now + self._minutes(mean, 0.45), lambda: self._finish(seat, visit))

    def _finish(self, seat: Actor, visit: _Visit) -> None:
        chance, plan = self._chance.random(), self._plan
        if visit.detours and chance < plan.parked:
            visit.detours = False
            self._queue.park(seat, visit.id, "photo booth", new_id())
            self._to(visit, QueueState.PARKED)
            self._later(self._now + 8 * _MINUTE, lambda: self._resume(visit))
        elif visit.detours and chance < plan.parked + plan.sent_on:
            visit.detours = False
            self._queue.transfer(seat, visit.id, Target(ability=ABILITY), "prints", new_id())
            self._to(visit, QueueState.TRANSFERRED)
            self._wake()
        else:
            self._queue.done(seat, visit.id, new_id())
            self._to(visit, QueueState.DONE)
        self._pause(seat)

    def _resume(self, visit: _Visit) -> None:
        """Go on with a parked person at the first desk that is free."""
        if not self._free:
            self._later(self._now + _MINUTE, lambda: self._resume(visit))
            return
        seat = self._free.pop(next(iter(self._free)))
        self._queue.resume(seat, visit.id, new_id())
        self._serving(seat, visit)

    def _pause(self, seat: Actor) -> None:
        self._later(self._now + self._minutes(0.4, 0.3), lambda: self._next(seat))

    def _to(self, visit: _Visit, state: QueueState) -> None:
        """Tally that a visit goes from one state to another now."""
        self._tally.time[visit.state] += self._now - visit.since
        self._tally.begun[state] += 1
        visit.state, visit.since = state, self._now
        if state in {QueueState.DONE, QueueState.MISSED, QueueState.LEFT}:
            self._tally.time[state] += _NO_WAIT
            del self._visits[visit.id]


def walk_in(trial: TrialOffice, service: str, person: UUID) -> UUID:
    """Let somebody in who has no appointment; return the visit."""
    office, place = trial.office, trial.location.id
    wish = Wish(
        location_id=place, service=service, starts_at=trial.clock.now(), person_ids=(person,)
    )
    return office.hall.walk_in(trial.actor, wish, new_id()).appointment_id


def everything(trial: TrialOffice) -> list[Any]:
    """Return all slices as they stand in the database, by the bare driver."""
    raw = Raw(trial.database)
    rows = raw.execute(
        "SELECT appointment_id, state, started_at, ended_at, voided_at FROM queue_entries"
        " ORDER BY appointment_id, started_at, id"
    ).fetchall()
    raw.close()
    return list(rows)
