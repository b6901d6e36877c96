"""Days of several locations are summed up together, and who is at work there is waited for."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, text

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.reports import SummedDayRow
from tests import factories as f
from tests.beneath import beneath
from tests.services.custody_office import second_location

_PATIENCE = 400
_AT_WORK = text("SELECT pg_advisory_xact_lock_shared(hashtextextended('figures ' || :place, 0))")
"""What a change of something that is over asks for."""

_WAITING = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


@pytest.fixture
def two(office: Office, demo: Actor, clerk: Actor, clock: SetClock) -> tuple[UUID, UUID]:
    """Give two locations, each with a desk that was manned yesterday."""
    there, _ = second_location(office, demo)
    desk, *_ = office.planning.desks(there.location_id)
    for actor in (clerk, replace(there, desk_id=desk.id)):
        office.hall.take_desk(actor, new_id())
        clock.set(clock.now() + timedelta(minutes=30))
        office.hall.leave_desk(actor)
    clock.set(f.later(60 * 24))
    return clerk.location_id, there.location_id


def summed(office: Office) -> set[UUID]:
    with beneath(office.store, keep=False) as connection:
        return set(connection.scalars(select(table(SummedDayRow).c.location_id)))


def test_a_night_of_all_locations_is_one_round(
    office: Office, planner: Actor, two: tuple[UUID, UUID]
) -> None:
    assert office.reports.sum_up(planner) == 2
    assert summed(office) == set(two)
    assert office.reports.sum_up(planner) == 0


def test_where_something_is_being_changed_the_others_do_not_wait(
    office: Office, planner: Actor, two: tuple[UUID, UUID], backend: str
) -> None:
    if backend == "sqlite":
        pytest.skip("SQLite lets one writer in at a time")
    busy, free = two
    done: list[int] = []
    thread = threading.Thread(target=lambda: done.append(office.reports.sum_up(planner)))
    with beneath(office.store) as other:
        other.execute(_AT_WORK, {"place": str(busy)})
        thread.start()
        for _ in range(_PATIENCE):
            if other.scalar(_WAITING):
                break
            threading.Event().wait(0.01)
        assert summed(office) == {free}
    thread.join(20)
    assert done == [2]
    assert summed(office) == {busy, free}
