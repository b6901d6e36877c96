"""The control tower shows what lies in the database, at every location at once."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from counter_app.domain.errors import Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure, Location, StaffShift
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.tower.overview import Pressure
from counter_app.services.office import Office
from tests import factories as f


def _second_place(office: Office, planner: Actor) -> Location:
    place = f.location("ZW", "Zwolle")
    office.planning.add_location(
        planner, place, office.planning.organisation_id(), 2, ("BIOMETRICS",)
    )
    return place


def test_it_counts_what_is_open_and_what_is_booked(
    office: Office, planner: Actor, clerk: Actor, place: Location
) -> None:
    person = f.on_file(office, clerk)
    f.book(office, clerk, f.local(date(2026, 9, 7), 10), person)
    view = office.tower.look(planner, days=7)
    (line,) = view.lines
    # six desks, eight hours, on the six days from Friday on that are no Sunday
    assert line.capacity == 6 * 8 * 60 * 6
    assert line.booked == 10
    assert line.visits == 1
    assert line.desks == 6
    assert line.first_free is not None
    assert line.first_free.astimezone(f.ZONE).date() == f.TODAY
    assert line.pressure is Pressure.CALM


def test_it_shows_locations_without_hours_as_closed(office: Office, planner: Actor) -> None:
    place = _second_place(office, planner)
    lines = {line.location.id: line for line in office.tower.look(planner).lines}
    assert lines[place.id].pressure is Pressure.CLOSED
    assert lines[place.id].first_free is None
    assert lines[place.id].desks == 2


def test_absences_are_desk_minutes_that_the_hours_ask_for_and_nobody_works(
    office: Office, planner: Actor, place: Location
) -> None:
    day = date(2026, 9, 8)
    shift = StaffShift(
        id=new_id(), location_id=place.id, group="counter", first_day=day, last_day=day,
        begins=time(9), ends=time(13), staff=4,
    )  # fmt: skip
    closure = Closure(
        id=new_id(), location_id=place.id, first_day=day + timedelta(days=1),
        last_day=day + timedelta(days=2),
    )  # fmt: skip
    change = PlanChange(location_id=place.id, put=(shift, closure))
    seen = office.planning.preview(planner, change)
    office.planning.apply(planner, seen, (), new_id())
    (line,) = office.tower.look(planner, days=7).lines
    assert line.absent == 2 * 4 * 60
    assert line.closed == 2


def test_cards_that_wait_are_counted(office: Office, planner: Actor, clerk: Actor) -> None:
    for _ in range(3):
        f.ready_card(office, f.on_file(office, clerk))
    (line,) = office.tower.look(planner).lines
    assert line.stock.cards == 3
    assert line.stock.stickers is None


def test_only_planners_look(office: Office, host: Actor) -> None:
    with pytest.raises(Refused):
        office.tower.look(host)
