"""A change of the planning and a visit that moves never wait for each other crosswise.

SQLite lets one writer in at a time; only PostgreSQL locks single days and people.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from uuid import UUID

import pytest
from sqlalchemy import select, text

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure, Location
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.planning.preview import Applied, Choice, Preview, Way
from counter_app.services.office import Office
from counter_app.store.queries import people
from counter_app.store.tables.people import PersonRow
from counter_app.store.tables.planning import SlotDayRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import slots_are_right

MONDAY = f.SATURDAY.replace(day=7)
_PATIENCE = 400


@pytest.fixture(autouse=True)
def _shared_only(backend: str) -> None:
    if backend == "sqlite":
        pytest.skip("SQLite lets one writer in at a time")


@pytest.fixture
def planner_office(database: str, planner: Actor) -> Iterator[Office]:
    """Give the planner a connection of their own."""
    office = f.open_office(database, SetClock(f.NOW), by=planner)
    yield office
    office.close()


def slot_day(office: Office, place: Location, day: object) -> UUID:
    with office.store.reading() as session:
        found = session.scalar(
            select(SlotDayRow.id).where(SlotDayRow.location_id == place.id, SlotDayRow.day == day)
        )
    assert found is not None
    return found


def closing_monday(office: Office, planner: Actor, place: Location) -> tuple[Preview, list[Choice]]:
    """Look at closing Monday, and move everybody to Saturday."""
    closed = Closure(id=new_id(), location_id=place.id, first_day=MONDAY, last_day=MONDAY)
    seen = office.planning.preview(planner, PlanChange(location_id=place.id, put=(closed,)))
    choices = [
        Choice(
            appointment_id=hit.appointment_id, way=Way.MOVE, location_id=place.id,
            to=f.local(f.SATURDAY, 9 + number),
        )
        for number, hit in enumerate(seen.hits)
    ]  # fmt: skip
    return seen, choices


def wait_until_somebody_waits(office: Office) -> None:
    """Go on as soon as a connection waits for a lock of another."""
    asked = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    for _ in range(_PATIENCE):
        with office.store.reading() as session:
            if session.scalar(asked):
                return
        threading.Event().wait(0.01)
    pytest.fail("nobody waited")


def is_free(office: Office, slot_day_id: UUID) -> bool:
    """Whether nobody holds a slot day now."""
    asked = select(SlotDayRow.id).where(SlotDayRow.id == slot_day_id)
    with beneath(office.store, keep=False) as connection:
        held = connection.execute(asked.with_for_update(skip_locked=True)).all()
    return bool(held)


def test_days_to_move_to_are_locked_in_the_one_order(
    office: Office, planner_office: Office, clerk: Actor, planner: Actor, place: Location
) -> None:
    """While somebody holds Saturday, the closing of Monday waits before it holds Monday."""
    visit = f.book(office, clerk, f.local(MONDAY, 10))
    saturday, monday = (slot_day(office, place, day) for day in (f.SATURDAY, MONDAY))
    assert saturday < monday
    seen, choices = closing_monday(planner_office, planner, place)
    done: list[Applied] = []

    def apply() -> None:
        done.append(planner_office.planning.apply(planner, seen, choices, new_id()))

    thread = threading.Thread(target=apply)
    with beneath(office.store) as other:
        held = select(SlotDayRow.id).where(SlotDayRow.id == saturday)
        other.execute(held.with_for_update(key_share=True)).all()
        thread.start()
        wait_until_somebody_waits(office)
        assert is_free(office, monday)
    thread.join(20)
    assert [len(one.moved) for one in done] == [1]
    assert office.appointments.get(visit.id).state is AppointmentState.MOVED
    slots_are_right(office.store)


def test_people_are_locked_in_the_one_order(
    office: Office, planner_office: Office, clerk: Actor, planner: Actor, place: Location
) -> None:
    """Who was booked first may be the later one in the order of people."""
    first, second = sorted((f.on_file(office, clerk) for _ in range(2)), key=lambda one: one.id)
    for someone, hour in ((second, 10), (first, 11)):
        f.book(office, clerk, f.local(MONDAY, hour), someone)
    seen, choices = closing_monday(planner_office, planner, place)
    assert office.appointments.get(seen.hits[0].appointment_id).participants == (second.id,)
    done: list[Applied] = []
    thread = threading.Thread(
        target=lambda: done.append(planner_office.planning.apply(planner, seen, choices, new_id()))
    )
    with office.store.work(clerk) as work:
        people.lock(work.session, {first.id})
        thread.start()
        wait_until_somebody_waits(office)
        with beneath(office.store, keep=False) as connection:
            asked = select(PersonRow.id).where(PersonRow.id == second.id)
            assert connection.execute(asked.with_for_update(skip_locked=True)).all()
    thread.join(20)
    assert [len(one.moved) for one in done] == [2]
