"""Locations, opening rules and slots that are laid out again when hours change."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from counter_app.domain.changes import Change, PlanningChanged
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure, Location
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, slots_are_right, unchanged

TUESDAY = date(2026, 10, 6)  # not laid out yet


def free(office: Office, place: Location, day: date) -> list[tuple[str, int]]:
    """Return the first and the last free time of a day with their places."""
    starts = office.appointments.free_starts("COLLECT_DOCUMENT", place.id, day)
    ends = [starts[0], starts[-1]] if starts else []
    return [(f"{one.starts_at.astimezone(f.ZONE):%H:%M}", one.places) for one in ends]


def test_a_new_location(office: Office, planner: Actor, announced: list[Change]) -> None:
    new = f.location("RTM", "Rotterdam")
    owner = office.planning.organisation_id()
    made = office.planning.add_location(planner, new, owner, 12, ("BIOMETRICS",))
    assert office.planning.location(new.id) == made == new
    assert [one.name for one in office.planning.locations()] == ["Den Haag", "Rotterdam"]
    assert [one.name for one in office.planning.desks(new.id)] == [str(n) for n in range(1, 13)]
    assert [one.code for one in office.planning.services_at(new.id)] == ["BIOMETRICS"]
    assert announced == [PlanningChanged(new.id)]
    with unchanged(office.store), refused(Code.NAME_TAKEN):
        office.planning.add_location(planner, f.location("RTM", "Other"), owner, 1, ())
    with unchanged(office.store), refused(Code.REQUIRED, field="name"):
        office.planning.add_location(planner, f.location("X", " "), owner, 1, ())
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.planning.add_location(planner, f.location("Y"), new_id(), 1, ())
    with refused(Code.NOT_FOUND, what="location"):
        office.planning.location(new_id())


def test_laying_out_a_day(
    office: Office, planner: Actor, place: Location, announced: list[Change]
) -> None:
    assert free(office, place, TUESDAY) == []
    assert office.planning.lay_out(planner, place.id, TUESDAY, TUESDAY) == 1
    assert free(office, place, TUESDAY) == [("09:00", 6), ("16:50", 6)]
    assert announced == [PlanningChanged(place.id)]
    assert office.planning.lay_out(planner, place.id, TUESDAY, TUESDAY) == 0
    assert office.planning.lay_out(planner, place.id, f.SUNDAY, f.SUNDAY) == 0
    slots_are_right(office.store)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"opens": time(7), "closes": time(9)}, [("07:00", 6), ("16:50", 6)]),
        ({"opens": time(17), "closes": time()}, [("09:00", 6), ("23:50", 6)]),
        ({"opens": time(8), "closes": time(18), "desks": 2}, [("08:00", 2), ("17:50", 2)]),
        ({"desks": 80}, [("09:00", 74), ("16:50", 74)]),
        ({"valid_from": date(2027, 1, 1)}, [("09:00", 6), ("16:50", 6)]),
    ],
)
def test_more_hours_keep_what_is_booked(
    office: Office, planner: Actor, place: Location, changes: dict[str, Any],
    expected: list[tuple[str, int]],
) -> None:  # fmt: skip
    visit = f.book(office, planner, f.local(f.SATURDAY, 12))
    office.planning.add_rules(planner, (f.rule(place.id, 5, **changes),))
    office.planning.lay_out(planner, place.id, f.SATURDAY, f.SATURDAY)
    assert free(office, place, f.SATURDAY) == expected
    assert office.appointments.get(visit.id) == visit
    slots_are_right(office.store)
    moved = office.appointments.move(planner, visit.id, f.local(f.SATURDAY, 9), place.id, new_id())
    assert moved.starts_at == f.local(f.SATURDAY, 9)
    slots_are_right(office.store)


def test_a_closure_where_somebody_is_booked_is_refused_until_they_are_moved(
    office: Office, planner: Actor, place: Location
) -> None:
    visit = f.book(office, planner, f.local(f.SATURDAY, 12))
    closure = Closure(id=new_id(), location_id=place.id, first_day=f.SATURDAY, last_day=f.SATURDAY)
    office.planning.add_closure(planner, closure)
    with unchanged(office.store), refused(Code.SLOT_FULL):
        office.planning.lay_out(planner, place.id, f.SATURDAY, f.SATURDAY)
    assert free(office, place, f.SATURDAY) == [("09:00", 6), ("16:50", 6)]
    office.appointments.move(planner, visit.id, f.local(date(2026, 9, 7), 12), place.id, new_id())
    assert office.planning.lay_out(planner, place.id, f.SATURDAY, f.SATURDAY) == 1
    assert free(office, place, f.SATURDAY) == []
    with refused(Code.SLOT_FULL):
        f.book(office, planner, f.local(f.SATURDAY, 12))
    slots_are_right(office.store)


@pytest.mark.parametrize(
    ("day", "first"), [(date(2026, 10, 25), 120), (date(2028, 3, 26), 96)], ids=["300", "276"]
)
def test_days_on_which_the_clock_changes(
    office: Office, planner: Actor, place: Location, day: date, first: int
) -> None:
    office.planning.add_rules(planner, (f.rule(place.id, 6),))
    office.planning.lay_out(planner, place.id, day, day)
    assert free(office, place, day) == [("09:00", 6), ("16:50", 6)]
    visit = f.book(office, planner, f.local(day, 9))
    assert visit.starts_at == f.local(day, 9)
    slots_are_right(office.store)


def test_public_holidays_are_not_laid_out(office: Office, planner: Actor, place: Location) -> None:
    christmas = date(2026, 12, 25)
    assert office.planning.lay_out(planner, place.id, christmas, date(2026, 12, 28)) == 1
    office.planning.add_rules(planner, (f.rule(place.id, 4, on_holidays=True, desks=2),))
    assert office.planning.lay_out(planner, place.id, christmas, christmas) == 1
    assert free(office, place, christmas) == [("09:00", 2), ("16:50", 2)]


def test_rules_of_a_location_that_is_not_there(office: Office, planner: Actor) -> None:
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.planning.add_rules(planner, (f.rule(new_id(), 0),))
    nowhere = Closure(id=new_id(), location_id=new_id(), first_day=f.TODAY, last_day=f.TODAY)
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.planning.add_closure(planner, nowhere)
