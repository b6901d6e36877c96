"""Days of a hall played through the real services, step by step, with a clock that is set.

What happens is played in memory (`hall_model`); here the same is done at the door and at the desks:
people are booked, checked in, called by the services' own rule, served. The services must call the
same people to the same desks, and tell the waiting times that the domain tells of the hall in
memory. The player keeps its own tally, so that the recorded slices can be compared with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random
from time import process_time
from typing import Any
from uuid import UUID

from counter_app.cli.bench.hall_model import ONE_CLOSES, Guest
from counter_app.cli.bench.hall_plan import ABILITY, PLAIN, PRINTS, Plan
from counter_app.cli.bench.hall_play import Play
from counter_app.cli.bench.hall_records import Record, experience
from counter_app.cli.bench.hall_waits import Wait
from counter_app.cli.bench.trial_office import Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import ENDS, QueueState, Target
from counter_app.domain.queue.estimate import Estimate, forecast
from counter_app.domain.queue.experience import Experience
from counter_app.domain.queue.rules import QueueRules
from counter_app.services.appointments import Wish

PLANNED_MINUTES = 10
"""A visit is planned so short that the busy day of `Plan` fits into the slots of its desks."""
_S = QueueState
_ABSENT_NOTED = timedelta(hours=18)
"""Since midnight: when those are noted who never came."""


@dataclass(slots=True)
class Tally:
    """What the player saw happen on a day.

    Attributes:
        others_called: how often the services called somebody else than the hall in memory.
        told_otherwise: how often they told another waiting time.
        milliseconds: of the processor for the waiting times of everybody in the hall, each time.
    """

    day: date
    begun: dict[QueueState, int] = field(default_factory=lambda: defaultdict(int))
    time: dict[QueueState, timedelta] = field(default_factory=lambda: defaultdict(timedelta))
    absent: int = 0
    came: int = 0
    others_called: int = 0
    told_otherwise: int = 0
    milliseconds: list[float] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)


class HallWeek:
    """Days in a hall, one after the other."""

    def __init__(self, trial: TrialOffice, plan: Plan, people: Iterator[UUID], seed: int) -> None:
        """Prepare desks and services of a trial office."""
        self._trial, self._plan, self._people = trial, plan, people
        self._chance = Random(seed)  # noqa: S311 - a made-up hall
        self._records: list[Record] = []
        raw = Raw(trial.database)
        raw.execute(raw.sql("UPDATE service_kinds SET needs = ? WHERE code = ?"), (ABILITY, PRINTS))
        for service in (PLAIN, PRINTS):
            raw.execute(
                raw.sql(
                    "INSERT INTO location_services (location_id, service, base_minutes)"
                    " VALUES (?, ?, ?)"
                ),
                (raw.id(trial.location.id), service, PLANNED_MINUTES),
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
        """Play one day from the doors' opening until the last person has gone.

        Args:
            measured: whether everybody is told a waiting time at the check-in.
        """
        record = Record(Play.day(self._plan, self._chance), len(self._records))
        known = self._records.copy() if measured else None
        self._records.append(record)
        return _Day(self._trial, record, self._people, self._seats, day).play(known)


class _Day:
    """Does through the services what is played in memory; a follower of it."""

    def __init__(
        self, trial: TrialOffice, record: Record, people: Iterator[UUID], seats: list[Actor],
        day: date,
    ) -> None:  # fmt: skip
        self._trial, self._record, self._people, self._seats = trial, record, people, seats
        self._queue, self._hall = trial.office.queue, trial.office.hall
        self._play = record.play
        self._midnight = datetime.combine(day, time(), trial.location.tz)
        self._visits: dict[int, UUID] = {}
        self._told: dict[int, Estimate] = {}
        self._tally = Tally(day)

    def play(self, known: list[Record] | None) -> Tally:
        """Play the day; estimates are made and compared where days before it are given."""
        play, tally, clock = self._play, self._tally, self._trial.clock
        clock.set(self._midnight + timedelta(hours=6))
        for guest in play.expected.values():
            self._visits[guest.number] = self._book(guest)
        clock.set(self._moment(play.now) - timedelta(minutes=1))
        for seat in self._seats:
            self._hall.take_desk(seat, new_id())
        play.follower = self
        learned = experience(known) if known else None
        for guest in play.steps():
            self._come(guest)
            if learned is not None:
                self._ask(guest, learned)
        clock.set(max(clock.now(), self._midnight + _ABSENT_NOTED))
        for number in play.expected:
            self._queue.no_show(self._trial.actor, self._visits[number], new_id())
            tally.absent += 1
        for seat in self._seats:
            self._hall.leave_desk(seat)
        return tally

    def _ask(self, guest: Guest, learned: Experience) -> None:
        """Ask the services how long somebody is going to wait, and the domain the same."""
        began = process_time()
        told = self._hall.estimates(self._trial.location.id)[self._visits[guest.number]]
        self._tally.milliseconds.append((process_time() - began) * 1000)
        self._told[guest.number] = told
        record = self._record
        same = forecast(record.hall(), learned, QueueRules(), _planned, record.now())
        self._tally.told_otherwise += told != same[record.name(guest.number)]

    # --- what follows the play ------------------------------------------------------------------

    def moves(self, guest: Guest, state: QueueState) -> None:
        """Do at the desk what happens to somebody, and tally it."""
        now, tally = self._at_now(), self._tally
        seat, visit = self._seats[guest.desk], self._visits[guest.number]
        if state is _S.CALLED and guest.state is not _S.CALLED:
            called = self._queue.call_next(seat, new_id())
            tally.others_called += called.appointment_id != visit
            self._wait_is_over(guest)
        else:
            self._do(guest, state, seat, visit)
        tally.time[guest.state] += now - self._moment(guest.since)
        tally.begun[state] += 1
        if state in ENDS:
            tally.time[state] += timedelta()

    def closing(self, desk: int) -> None:
        """Say when a desk closes."""
        self._at_now()
        self._hall.close_desk_at(self._seats[desk], self._moment(ONE_CLOSES))

    def closed(self, desk: int) -> None:
        """Leave a desk that has closed."""
        self._at_now()
        self._hall.leave_desk(self._seats[desk])

    def _do(self, guest: Guest, state: QueueState, seat: Actor, visit: UUID) -> None:
        queue = self._queue
        if state is _S.CALLED:
            queue.recall(seat, visit, new_id())
        elif state is _S.SERVING and guest.state is _S.PARKED:
            queue.resume(seat, visit, new_id())
        elif state is _S.SERVING:
            queue.serve(seat, visit, new_id())
        elif state is _S.PARKED:
            queue.park(seat, visit, "photo booth", new_id())
        elif state is _S.TRANSFERRED:
            queue.transfer(seat, visit, Target(ability=ABILITY), "prints", new_id())
        elif state is _S.DONE:
            queue.done(seat, visit, new_id())
        elif state is _S.MISSED:
            queue.no_show(seat, visit, new_id())
        else:
            queue.left(self._trial.actor, visit, new_id())

    def _wait_is_over(self, guest: Guest) -> None:
        told = self._told.pop(guest.number, None)
        if told is not None:
            took = timedelta(seconds=guest.called - guest.arrived)
            self._tally.waits.append(Wait(estimate=told, took=took))

    # --- coming ---------------------------------------------------------------------------------

    def _book(self, guest: Guest) -> UUID:
        wish = Wish(
            location_id=self._trial.location.id, service=guest.service,
            starts_at=self._moment(guest.starts), person_ids=(next(self._people),),
        )  # fmt: skip
        return self._trial.office.appointments.book(self._trial.actor, wish, new_id()).id

    def _come(self, guest: Guest) -> None:
        self._at_now()
        if guest.walked:
            self._visits[guest.number] = walk_in(self._trial, guest.service, next(self._people))
        else:
            self._queue.check_in(self._trial.actor, self._visits[guest.number], new_id())
        self._tally.came += 1
        self._tally.begun[_S.WAITING] += 1

    def _moment(self, seconds: float) -> datetime:
        return self._midnight + timedelta(seconds=seconds)

    def _at_now(self) -> datetime:
        """Set the clock to the play's present moment."""
        now = self._moment(self._play.now)
        self._trial.clock.set(now)
        return now


def _planned(_service: str, _persons: int) -> float:
    return PLANNED_MINUTES * 60.0


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
