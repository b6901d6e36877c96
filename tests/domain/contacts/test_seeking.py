"""The quick ways of the seeker say what a plain look at every place says."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.contacts.asked import Applicant, Judges
from counter_app.domain.contacts.atlas import UNKNOWN_KM, Atlas
from counter_app.domain.contacts.case_report import contacts_of, visits_of
from counter_app.domain.contacts.kinds import SERVICE_OF
from counter_app.domain.contacts.places import Going, PlanPlace, Stage, VisitNeed, objection
from counter_app.domain.contacts.plan import Aim
from counter_app.domain.contacts.planner import Planner
from counter_app.domain.contacts.seeking import Seeker
from counter_app.domain.planning.distance import Point, Surroundings, digits_of, kilometres
from tests.domain.contacts import scene as s
from tests.domain.contacts.test_planner_properties import people, places

FEW = settings(max_examples=60)


def seeker(there: tuple[PlanPlace, ...]) -> Seeker:
    return Seeker(Atlas(there, s.POSTCODES), s.supply(there), s.RULES.travel)


def km(place: PlanPlace, postcode: str) -> float:
    digits = digits_of(postcode)
    home = s.POSTCODES.find(digits) if digits else None
    return kilometres(home, place.point) if home and place.point else UNKNOWN_KM


@FEW
@given(places(), people(), st.sampled_from(Stage), st.sampled_from(Aim), st.integers(0, 60))
def test_the_best_place_is_the_one_that_a_look_at_all_of_them_finds(
    there: tuple[PlanPlace, ...], family: list[Applicant], stage: Stage, aim: Aim, ahead: int
) -> None:
    coming = tuple(
        Going(who=one, contacts=one.procedure.contacts)
        for one in family
        if any(contact in SERVICE_OF for contact in one.procedure.contacts)
    )
    if not coming:
        return
    need = VisitNeed(coming=coming, stage=stage, from_day=s.ON + timedelta(days=ahead))
    found = seeker(there).best(need, aim)
    stock = s.supply(there)
    fitting = []
    for place in there:
        if objection(place, need) is None:
            opening = stock.openings(need)(place)
            assert opening
            fitting.append((place, km(place, need.postcode), opening))
    assert (found.offer is None) == (not fitting)
    if found.offer is None:
        assert found.obstacle
        return
    hours = s.RULES.travel.hours

    def score(one) -> tuple[object, ...]:  # type: ignore[no-untyped-def]
        place, way, opening = one
        road = 0.0 if way == UNKNOWN_KM else hours(way)
        wait = s.RULES.travel.usual_wait / timedelta(hours=1)
        minutes = sum(s.KINDS[code].base_minutes for each in coming for code in each.services)
        days = (opening.day - need.from_day).days * len(coming)
        worth = len(coming) * (road + wait) + minutes / 60
        day = opening.day.toordinal()
        return {
            Aim.NEAREST: (way, day), Aim.SOONEST: (day, way),
            Aim.BALANCED: (worth + days * s.RULES.travel.hours_for_a_day, day),
        }[aim] + (place.name,)  # fmt: skip

    best = min(fitting, key=score)
    assert found.offer.location_id == best[0].id
    assert found.offer.opening == best[2]


@FEW
@given(places(), people(), people(), people())
def test_a_case_load_plans_everybody_as_the_planner_does_alone(
    there: tuple[PlanPlace, ...], one: list[Applicant], two: list[Applicant], more: list[Applicant]
) -> None:
    """Where there is room enough for all, nobody notices that others were planned before."""
    judges = Judges(s.RULES, s.REUSE, s.contact_rules(), foresees=False)
    stock = s.supply(there, per_day=10_000)
    load = Planner(s.RULES, judges, Seeker(Atlas(there, s.POSTCODES), stock, s.RULES.travel))
    for family in (one, two, more):
        together = load.plan(family)
        alone = s.planner(*there, stock=s.supply(there, per_day=10_000)).proposal(family).plan
        for person, same in zip(together.people, alone.people, strict=True):
            assert contacts_of(person) == contacts_of(same)
            assert visits_of(together, person.key) == visits_of(alone, same.key)
        assert (together.hours, together.kilometres) == (alone.hours, alone.kilometres)


@given(
    st.lists(
        st.none() | st.builds(Point, st.floats(-60, 60), st.floats(-179, 179)), max_size=5
    ),
    st.builds(Point, st.floats(-60, 60), st.floats(-179, 179)),
)  # fmt: skip
def test_ways_that_are_reckoned_together_are_those_that_are_reckoned_one_by_one(
    points: list[Point | None], home: Point
) -> None:
    found = list(Surroundings(points).kilometres_from(home, UNKNOWN_KM))
    assert found == [kilometres(home, one) if one else UNKNOWN_KM for one in points]


@pytest.mark.parametrize(("left", "days"), [((4, 0, 8), [0, 2, 2, None]), ((3, 4), [1, None])])
def test_what_is_full_stays_full(left: tuple[int, ...], days: list[int | None]) -> None:
    place = s.desk(1, 2515)
    stock = s.LoadSupply(s.ON, {place.id: {"counter": left}})
    who = s.person(procedure="return_visa")  # four ticks
    going = Going(who=who, contacts=who.procedure.contacts)
    need = VisitNeed(coming=(going,), stage=Stage.NOW, from_day=s.ON)
    for day in days:
        opening = stock.openings(need)(place)
        assert (opening and (opening.day - s.ON).days) == day
        if opening is not None:
            stock.take(place, need, opening)
