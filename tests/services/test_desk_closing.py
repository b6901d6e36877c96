"""A desk that closes at a time: looked at first, kept by the next call, opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import Target
from counter_app.domain.queue.closing import HitKind
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, unchanged


def waiting(office: Office, clerk: Actor, minutes: int) -> object:
    visit = f.book(office, clerk, f.later(minutes)).id
    office.queue.check_in(clerk, visit, new_id())
    return visit


def test_a_closed_desk_calls_nobody_until_it_is_opened_again(
    office: Office, clerk: Actor, second: Actor, clock: SetClock
) -> None:
    waiting(office, clerk, 10)
    office.hall.take_desk(clerk, new_id())
    gesture = new_id()
    office.hall.close_desk_at(clerk, f.later(20), gesture=gesture)
    with unchanged(office.store):
        office.hall.close_desk_at(clerk, f.later(20), gesture=gesture)
    clock.advance(timedelta(minutes=20))
    with refused(Code.DESK_CLOSED, until=f.later(20)):
        office.queue.call_next(clerk, new_id())
    office.hall.close_desk_at(clerk, None)
    assert office.queue.call_next(clerk, new_id()).desk_name == "1"


def test_who_was_sent_to_a_closed_desk_is_called_elsewhere(
    office: Office, clerk: Actor, second: Actor, clock: SetClock
) -> None:
    busy = f.book(office, clerk, f.later(5)).id
    visit = waiting(office, clerk, 10)
    office.hall.take_desk(clerk, new_id())
    office.hall.take_desk(second, new_id())
    f.served(office, clerk, busy)
    office.queue.transfer(clerk, visit, Target(desk_id=clerk.desk_id), "", new_id())  # type: ignore[arg-type]
    office.hall.close_desk_at(clerk, f.later(5))
    with refused(Code.NOBODY_WAITING):
        office.queue.call_next(second, new_id())
    hits = office.hall.closing(clerk, f.later(5)).hits
    assert [(hit.kind, hit.goes_to) for hit in hits] == [
        (HitKind.SENT_HERE, ("2",)), (HitKind.AT_DESK, ()),
    ]  # fmt: skip
    clock.advance(timedelta(minutes=5))
    assert office.queue.call_next(second, new_id()).appointment_id == visit


def test_looking_writes_nothing_and_counts_the_booked(office: Office, clerk: Actor) -> None:
    office.hall.take_desk(clerk, new_id())
    f.book(office, clerk, f.later(120))
    f.book(office, clerk, f.later(10))
    with unchanged(office.store):
        found = office.hall.closing(clerk, f.later(60))
    assert (found.desk.name, found.booked_after, found.stranded) == ("1", 1, 1)


def test_a_colleagues_desk_is_closed_by_who_plans(
    office: Office, clerk: Actor, second: Actor, planner: Actor
) -> None:
    office.hall.take_desk(second, new_id())
    with refused(Code.NOT_PERMITTED):
        office.hall.close_desk_at(clerk, f.later(30), second.desk_id)
    here = replace(planner, location_id=clerk.location_id)
    office.hall.close_desk_at(here, f.later(30), second.desk_id)
    assert office.hall.at_work(clerk.location_id)[0].until == f.later(30)
    with refused(Code.NO_DESK):
        office.hall.close_desk_at(here, f.later(30), clerk.desk_id)


def test_a_time_that_is_past_is_none(office: Office, clerk: Actor) -> None:
    office.hall.take_desk(clerk, new_id())
    for act in (office.hall.close_desk_at, office.hall.closing):
        with pytest.raises(Invalid) as wrong:
            act(clerk, f.later(0))
        assert (wrong.value.code, wrong.value.field) == (Code.BAD_TIME, "until")
