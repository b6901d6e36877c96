"""Visits in every order of steps: whatever a counter does, slots, queue and states agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import AT_DESK, ENDS, PriorityReason, QueueState, Target
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.queue import QueueEntryRow
from tests import factories as f
from tests.expectations import slots_are_right, unchanged

picks = st.integers(0, 9)
desks = st.integers(0, 1)
AGREE = {
    QueueState.WAITING: AppointmentState.ARRIVED,
    QueueState.CALLED: AppointmentState.ARRIVED,
    QueueState.SERVING: AppointmentState.IN_SERVICE,
    QueueState.PARKED: AppointmentState.IN_SERVICE,
    QueueState.TRANSFERRED: AppointmentState.ARRIVED,
}
NEVER = {Code.INTERNAL, Code.STORE_BUSY, Code.STORE_DAMAGED, Code.NOT_FOUND, Code.NOT_PERMITTED}


class Counters(RuleBasedStateMachine):
    """Two desks, some visits, and every step tried at any time."""

    make: Callable[[], str]

    def __init__(self) -> None:
        super().__init__()
        self.clock = SetClock(f.NOW)
        self.office: Office = f.open_office(type(self).make(), self.clock)
        demo = f.seat(self.office, "demo")
        seats = {desk.name: desk.id for desk in self.office.planning.desks(demo.location_id)}
        self.actors: list[Actor] = [self.office.operators.at_desk(demo, seats[n]) for n in "12"]
        people = [f.on_file(self.office, demo) for _ in range(4)]
        for one in people:
            f.ready_card(self.office, one)
        self.people = [one.id for one in people]
        self.visits: list[UUID] = []

    def teardown(self) -> None:
        assert self.office.audit.verify().flaws == ()
        self.office.close()

    def attempt(self, act: Callable[..., Any], *given: object) -> None:
        """Do something twice with one gesture; a refusal must be one that a person can use."""
        gesture = new_id()
        refusals: list[Code] = []
        try:
            act(*given, gesture)
        except CounterError as error:
            refusals.append(error.code)
        assert not NEVER & set(refusals)
        assert (self.office.audit.outcome_of(gesture) is None) == bool(refusals)
        if not refusals:
            with unchanged(self.office.store):
                act(*given, gesture)

    def one(self, pick: int) -> UUID:
        return self.visits[pick % len(self.visits)] if self.visits else self.some_visit()

    def some_visit(self) -> UUID:
        self.book(0, 0)
        return self.visits[0]

    @rule(pick=picks, slot=st.integers(0, 5))
    def book(self, pick: int, slot: int) -> None:
        starts = self.office.appointments.free_starts(
            "COLLECT_DOCUMENT", self.actors[0].location_id, f.TODAY
        )
        if not starts:
            return
        person = self.people[pick % len(self.people)]
        wish = Wish(
            location_id=self.actors[0].location_id, service="COLLECT_DOCUMENT",
            starts_at=starts[slot % len(starts)].starts_at, person_ids=(person,),
        )  # fmt: skip
        before = len(self.visits)
        self.attempt(lambda *given: self._note(self.office.appointments.book(*given).id),
                     self.actors[0], wish)  # fmt: skip
        assert len(self.visits) <= before + 1

    def _note(self, visit: UUID) -> None:
        if visit not in self.visits:
            self.visits.append(visit)

    @rule(pick=picks, minutes=st.sampled_from([5, 10, 60, 1440]))
    def move(self, pick: int, minutes: int) -> None:
        old = self.office.appointments.get(self.one(pick))
        to = old.starts_at + timedelta(minutes=minutes)
        self.attempt(
            lambda *given: self._note(self.office.appointments.move(*given).id),
            self.actors[0], old.id, to, old.location_id,
        )  # fmt: skip

    @rule(pick=picks)
    def cancel(self, pick: int) -> None:
        self.attempt(self.office.appointments.cancel, self.actors[0], self.one(pick), "asked")

    @rule(pick=picks, desk=desks)
    def check_in(self, pick: int, desk: int) -> None:
        self.attempt(self.office.queue.check_in, self.actors[desk], self.one(pick))

    @rule(desk=desks)
    def call_next(self, desk: int) -> None:
        self.attempt(self.office.queue.call_next, self.actors[desk])

    @rule(
        pick=picks, desk=desks,
        step=st.sampled_from([
            "call", "serve", "done", "no_show", "back_to_waiting", "recall", "resume", "left",
        ]),
    )  # fmt: skip
    def step(self, pick: int, desk: int, step: str) -> None:
        self.attempt(getattr(self.office.queue, step), self.actors[desk], self.one(pick))

    @rule(pick=picks, desk=desks)
    def park(self, pick: int, desk: int) -> None:
        self.attempt(self.office.queue.park, self.actors[desk], self.one(pick), "hall")

    @rule(pick=picks, desk=desks, to=desks)
    def transfer(self, pick: int, desk: int, to: int) -> None:
        target = Target(desk_id=self.actors[to].desk_id)
        self.attempt(self.office.queue.transfer, self.actors[desk], self.one(pick), target, "")

    @rule(pick=picks, reason=st.sampled_from([None, *PriorityReason]))
    def prioritise(self, pick: int, reason: PriorityReason | None) -> None:
        self.attempt(self.office.queue.prioritise, self.actors[0], self.one(pick), reason)

    @rule(pick=picks, desk=desks)
    def undo(self, pick: int, desk: int) -> None:
        self.attempt(self.office.queue.undo, self.actors[desk], self.one(pick), "by mistake")

    @rule(minutes=st.sampled_from([1, 5, 11]))
    def wait(self, minutes: int) -> None:
        self.clock.advance(timedelta(minutes=minutes))

    @invariant()
    def slots_and_appointments_agree(self) -> None:
        slots_are_right(self.office.store)

    @invariant()
    def queue_and_appointments_agree(self) -> None:
        with self.office.store.reading() as session:
            slices = list(session.execute(select(table(QueueEntryRow))))
        open_ones = [row for row in slices if row.ended_at is None]
        assert not [row for row in open_ones if row.voided_at or row.state in ENDS]
        self.slices_follow_each_other(slices)
        visits = Counter(row.appointment_id for row in open_ones)
        at_desks = Counter(row.desk_id for row in open_ones if row.desk_id and row.state in AT_DESK)
        assert max([0, *visits.values(), *at_desks.values()]) <= 1
        for visit in self.visits:
            state = self.office.appointments.get(visit).state
            entry = self.office.queue.entry(visit)
            wanted = AGREE[entry.state] if entry else None
            if wanted:
                assert state is wanted
            else:
                assert state not in AGREE.values()

    def slices_follow_each_other(self, slices: list[Any]) -> None:
        """Nobody is lost: what stands of a visit has no gap, and an end or an open slice."""
        standing: dict[UUID, list[Any]] = {}
        for row in slices:
            if row.voided_at is None:
                standing.setdefault(row.appointment_id, []).append(row)
        for rows in standing.values():
            rows.sort(key=lambda row: (row.started_at, row.id))
            for before, after in pairwise(rows):
                came_back = before.state in {QueueState.MISSED, QueueState.LEFT}
                assert came_back or before.ended_at == after.started_at
            assert rows[-1].state in ENDS or rows[-1].ended_at is None


@pytest.mark.parametrize(("backend_name", "examples"), [("sqlite", 8), ("postgresql", 3)])
def test_visits_in_every_order(
    request: pytest.FixtureRequest, backend_name: str, examples: int, tmp_path: Path
) -> None:
    make = request.getfixturevalue("new_sqlite" if backend_name == "sqlite" else "new_postgres")

    class Here(Counters):
        pass

    Here.make = staticmethod(make)
    run_state_machine_as_test(
        Here, settings=settings(max_examples=examples, stateful_step_count=25, deadline=None)
    )
