"""A day that was held and recorded, played again by the simulation: same waits, same finish."""

from __future__ import annotations

import math
from datetime import time, timedelta
from heapq import heappop, heappush
from pathlib import Path
from random import Random
from uuid import UUID

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.course import measure
from counter_app.domain.issuance_days.recorded import course_of, guests_of
from counter_app.domain.issuance_days.simulation import Scene, play
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests import hall_day as h
from tests import issuance_day_office as d

HALF = 30.0


def hold(office: Office, clock: SetClock, hall: h.HallDay, visits: list[UUID], seed: int) -> None:
    """Hold a day through the real queue: people come, two desks call whoever is next.

    It knows nothing of the simulation: an own list of what happens when, in seconds after nine.
    """
    chance, nine = Random(seed), f.local(d.SATURDAY, 9)
    todo: list[tuple[float, int, str, object]] = []
    for number, visit in enumerate(visits):
        heappush(todo, (chance.randrange(0, 60) * HALF + HALF, number, "comes", visit))
    free: list[Actor] = [hall.captain, hall.helper]
    waiting, order = 0, len(visits)
    while todo:
        at, _, what, who = heappop(todo)
        clock.set(nine + timedelta(seconds=at))
        if what == "comes":
            assert isinstance(who, UUID)
            office.queue.check_in(hall.captain, who, new_id(), admit=True)
            waiting += 1
        else:
            actor, visit = who  # type: ignore[misc]
            office.queue.done(actor, visit, new_id())
            free.append(actor)
        while waiting and free:
            actor = free.pop(0)
            entry = office.queue.call_next(actor, new_id())
            office.queue.serve(actor, entry.appointment_id, new_id())
            waiting -= 1
            order += 1
            leaves = at + chance.randrange(6, 16) * HALF + 1
            heappush(todo, (leaves, order, "leaves", (actor, entry.appointment_id)))


def test_a_recorded_day_is_played_with_the_same_waits_and_the_same_finish(
    office: Office, clock: SetClock, tmp_path: Path
) -> None:
    hall = h.running(office, clock, tmp_path, guests=16)
    visits = [
        h.book(office, hall, number, time(9, 10 * (number // 4) + 10)).id for number in range(16)
    ]
    hold(office, clock, hall, visits, 3)
    recorded = office.day_reports.visits(hall.captain, hall.day.id)
    assert len(recorded) == 16
    then = course_of(recorded, hall.day.tz)
    place = office.planning.location(hall.day.location_id)
    scene = Scene(
        desks=(((9 * 3600.0, math.inf),),) * 2, order=office.rules.queue.at(place.code).order
    )
    now = play(guests_of(recorded, hall.day.tz), scene)
    assert now.finish == then.finish
    waits = {stay.arrived: stay.waited for stay in now.stays}
    assert waits == {stay.arrived: stay.waited for stay in then.stays}
    assert max(waits.values()) > 0
    begins, ends = 9 * 3600.0, 11 * 3600.0
    assert measure(now, begins, ends).inside == measure(then, begins, ends).inside
    assert measure(now, begins, ends).served == measure(then, begins, ends).served
