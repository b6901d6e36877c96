"""A proposal is read from the database and written through Planning; all who are booked stay."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counter_app.domain.errors import Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location, OpeningRule, StaffShift
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.tower.duties import Method
from counter_app.domain.tower.proposal import ProposalWish
from counter_app.domain.tower.rosters import counts_of
from counter_app.services.office import Office
from tests import factories as f

FIRST = date(2026, 9, 14)
WISH = ProposalWish(first_day=FIRST, weeks=1, seconds=0.5)

_NOON = 12 * 12


def _busy(office: Office, clerk: Actor, visits: int = 6) -> None:
    for number in range(visits):
        person = f.on_file(office, clerk)
        f.book(office, clerk, f.local(FIRST, 10 + number // 6, number % 6 * 10), person)


def test_the_month_is_what_is_written_and_booked(
    office: Office, planner: Actor, clerk: Actor, place: Location
) -> None:
    _busy(office, clerk)
    month = office.proposals.month(planner, WISH)
    (site,) = month.sites
    assert (month.first_day, month.last_day) == (FIRST, FIRST + timedelta(days=6))
    assert site.people == -(-6 * 8 * 6 // 36)
    assert len(site.desks) == 6
    assert site.groups == ("counter",)
    assert month.present[place.id, "counter"][FIRST] == 6 * 8 * 60
    # six visits of ten minutes wait, and were asked for within eight weeks
    assert month.demand[place.id, "counter"].daily == pytest.approx(60 / 56)
    assert max(month.booked[place.id, "counter", 0]) == 1


def test_absences_take_people_off(office: Office, planner: Actor, place: Location) -> None:
    before = office.proposals.month(planner, WISH).sites[0].people
    shift = StaffShift(
        id=new_id(), location_id=place.id, group="counter", first_day=FIRST,
        last_day=FIRST + timedelta(days=6), begins=time(9), ends=time(17), staff=3,
    )  # fmt: skip
    seen = office.planning.preview(planner, PlanChange(location_id=place.id, put=(shift,)))
    office.planning.apply(planner, seen, (), new_id())
    assert office.proposals.month(planner, WISH).sites[0].people == before // 2


def test_a_plan_is_written_for_its_days_and_nothing_else_changes(
    office: Office, planner: Actor, clerk: Actor, place: Location
) -> None:
    _busy(office, clerk)
    before = office.planning.plan(place.id)
    found = office.proposals.propose(planner, WISH)
    plain = found.of(Method.GREEDY)
    assert plain is not None
    assert plain.broken == ()
    (change,) = office.proposals.changes(planner, found, plain)
    seen = office.planning.preview(planner, change)
    assert seen.hits == ()
    office.planning.apply(planner, seen, (), new_id())
    after = office.planning.plan(place.id)
    opened = plain.plan.minutes(found.month, (place.id, "counter"))
    for number in range(-7, 14):
        day = FIRST + timedelta(days=number)
        planned = after.day("counter", day)
        if 0 <= number < 7:
            assert planned.desk_minutes == opened[day]
        else:
            assert planned == before.day("counter", day)


def test_people_s_shifts_go_along_and_absences_stay(
    office: Office, planner: Actor, clerk: Actor, place: Location
) -> None:
    _busy(office, clerk)
    away = FIRST + timedelta(days=8)
    gone = StaffShift(
        id=new_id(), location_id=place.id, group="counter", first_day=away, last_day=away,
        begins=time(9), ends=time(17), staff=5,
    )  # fmt: skip
    seen = office.planning.preview(planner, PlanChange(location_id=place.id, put=(gone,)))
    office.planning.apply(planner, seen, (), new_id())
    found = office.proposals.propose(planner, replace(WISH, weeks=2))
    plain = found.of(Method.GREEDY)
    assert plain is not None
    (change,) = office.proposals.changes(planner, found, plain)
    assert gone.id in {one.id for one in change.end}
    fresh = [one for one in change.put if isinstance(one, StaffShift)]
    assert fresh
    seen = office.planning.preview(planner, change)
    office.planning.apply(planner, seen, (), new_id())
    after = office.planning.plan(place.id)
    assert {one.id for one in after.shifts} == {one.id for one in fresh}
    opened = plain.plan.minutes(found.month, (place.id, "counter"))
    week = plain.plan.counts[place.id, "counter"]
    for number in range(14):
        day = FIRST + timedelta(days=number)
        planned = after.day("counter", day)
        assert planned.desk_minutes == opened[day]
        people = counts_of(week.get(day.weekday(), Counter()))[_NOON]
        on_duty = [
            one.staff
            for one in after.shifts
            if one.covers(day) and one.begins <= time(12) < one.ends
        ]
        gone = day == away and people > 0
        assert sum(on_duty) == planned.capacity[_NOON] == people - gone


def test_who_was_on_duty_on_a_single_day_stays_so(
    office: Office, planner: Actor, place: Location
) -> None:
    day = FIRST + timedelta(days=5)
    hours = {"begins": time(18), "ends": time(20)}
    extra = OpeningRule(
        id=new_id(), location_id=place.id, group="counter", weekday=5, opens=time(18),
        closes=time(20), desks=2, valid_from=day, valid_until=day,
    )  # fmt: skip
    alone = StaffShift(
        id=new_id(), location_id=place.id, group="counter", first_day=day, last_day=day,
        staff=1, **hours,
    )  # fmt: skip
    seen = office.planning.preview(planner, PlanChange(location_id=place.id, put=(extra, alone)))
    office.planning.apply(planner, seen, (), new_id())
    before = office.planning.plan(place.id).day("counter", day).capacity[18 * 12 :]
    found = office.proposals.propose(planner, WISH)
    plain = found.of(Method.GREEDY)
    assert plain is not None
    assert found.month.staying[place.id, "counter"] == {day: 120}
    seen = office.planning.preview(
        planner, office.proposals.change(planner, found, plain, place.id)
    )
    office.planning.apply(planner, seen, (), new_id())
    assert office.planning.plan(place.id).day("counter", day).capacity[18 * 12 :] == before


def test_hours_of_single_days_stay(office: Office, planner: Actor, place: Location) -> None:
    day = FIRST + timedelta(days=2)
    extra = OpeningRule(
        id=new_id(), location_id=place.id, group="counter", weekday=2, opens=time(18),
        closes=time(20), desks=2, valid_from=day, valid_until=day,
    )  # fmt: skip
    office.planning.add_rules(planner, (extra,))
    found = office.proposals.propose(planner, WISH)
    plain = found.of(Method.GREEDY)
    assert plain is not None
    assert found.month.staying[place.id, "counter"] == {day: 240}
    change = office.proposals.change(planner, found, plain, place.id)
    assert extra.id not in {one.id for one in (*change.put, *change.end)}


def test_a_plan_begins_on_a_monday_to_come(office: Office, planner: Actor) -> None:
    for day in (FIRST + timedelta(days=1), date(2026, 8, 31)):
        with pytest.raises(Invalid):
            office.proposals.propose(planner, ProposalWish(first_day=day, weeks=1))
    assert office.proposals.month(planner, ProposalWish()).first_day == date(2026, 10, 5)


def test_people_that_are_known_better_count(office: Office, planner: Actor) -> None:
    wish = ProposalWish(first_day=FIRST, weeks=1, people=(("DH", 2),))
    assert office.proposals.month(planner, wish).sites[0].people == 2
    with pytest.raises(Refused):
        office.proposals.month(planner, ProposalWish(first_day=FIRST, people=(("XX", 2),)))


def test_only_planners_propose(office: Office, host: Actor) -> None:
    with pytest.raises(Refused):
        office.proposals.propose(host, WISH)
