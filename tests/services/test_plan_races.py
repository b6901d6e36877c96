"""A change of the planning against bookings at the same moment, and killed in the middle."""

from __future__ import annotations

import random
from datetime import timedelta
from uuid import UUID

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure, Location
from counter_app.domain.planning.plan import PlanChange
from counter_app.services.office import Office
from counter_app.store.tables.messages import OutboxRow
from counter_app.store.tables.planning import PlanVersionRow
from tests import factories as f
from tests import plan_racers, racers
from tests.expectations import rows, slots_are_right

KILLS = {"sqlite": 6, "postgresql": 4}


def saturday_closed(place: Location) -> PlanChange:
    closed = Closure(id=new_id(), location_id=place.id, first_day=f.SATURDAY, last_day=f.SATURDAY)
    return PlanChange(location_id=place.id, put=(closed,))


def test_a_closure_against_bookings_leaves_nobody_on_a_closed_day(
    office: Office, database: str, clerk: Actor, planner: Actor, place: Location
) -> None:
    begins = [f.local(f.SATURDAY, 9) + n * timedelta(minutes=10) for n in range(12)]
    shares = [
        [f.wish(office, at, f.on_file(office, clerk)) for at in begins[n::4]] for n in range(4)
    ]
    results = racers.race(
        plan_racers.either,
        [
            ("plan", database, planner, saturday_closed(place)),
            *(("book", database, clerk, share) for share in shares),
        ],
    )
    (again, called_off), booked = results[0], [one for share in results[1:] for one in share]
    made = {one for one in booked if isinstance(one, UUID)}
    assert {one for one in booked if isinstance(one, Code)} <= {Code.SLOT_FULL, Code.SLOT_CLOSED}
    assert made == set(called_off)
    assert {office.appointments.get(one).state for one in made} <= {AppointmentState.CANCELLED}
    assert again < 30
    assert office.appointments.free_starts("BIOMETRICS", place.id, f.SATURDAY) == ()
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()


@pytest.mark.slow
def test_killed_in_the_middle_all_is_done_or_nothing(
    office: Office, database: str, backend: str, planner: Actor, place: Location
) -> None:
    chance = random.Random(20260905)
    before_history = rows(office.store, PlanVersionRow)
    visits = [f.book(office, planner, f.local(f.SATURDAY, 9 + n % 8)) for n in range(24)]
    letters = rows(office.store, OutboxRow)
    outcomes = set()
    for _ in range(KILLS[backend]):
        ear, mouth = racers._processes.Pipe()
        worker = racers._processes.Process(
            target=plan_racers.work_until_killed,
            args=(database, planner, saturday_closed(place), f.NOW, mouth),
        )
        worker.start()
        mouth.close()
        assert ear.recv() == "begin"
        ear.poll(chance.random() * 0.5)
        worker.kill()
        worker.join(20)
        while plan_racers.others_at_work(office):
            ear.poll(0.01)
        ear.close()
        states = {office.appointments.get(one.id).state for one in visits}
        assert len(states) == 1
        is_done = states == {AppointmentState.CANCELLED}
        outcomes.add(is_done)
        assert rows(office.store, PlanVersionRow) == before_history + is_done
        assert rows(office.store, OutboxRow) == letters + is_done * len(visits)
        assert len(office.planning.plan(place.id).closures) == is_done
        slots_are_right(office.store)
        if is_done:
            break
    assert outcomes
    assert office.audit.verify().flaws == ()
