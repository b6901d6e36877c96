"""A visit is offered just the times to which it can move: for its own people and what they need."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

import pytest

from counter_app.domain.appointments import Appointment, Arrangement
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Ability
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.queue.preflight import Readiness
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, slots_are_right
from tests.services.booking_office import PRINTS, VISA, family, own_desks, second_place, visit

PLACES = [Arrangement.ONE_AFTER_ANOTHER, Arrangement.SIDE_BY_SIDE]
HALF_PAST_TEN = f.local(f.SATURDAY, 10, 30)


def short_saturday(office: Office, planner: Actor, desks: int) -> None:
    """Open from ten to twelve only, with a few desks."""
    plan = office.planning.plan(planner.location_id)
    put = tuple(
        replace(rule, opens=time(10), closes=time(12), desks=min(rule.desks, desks))
        for rule in plan.rules
        if rule.weekday == 5
    )
    change = PlanChange(location_id=planner.location_id, put=put)
    office.planning.apply(planner, office.planning.preview(planner, change), (), new_id())


def offered(office: Office, appointment_id: UUID, location_id: UUID) -> list[datetime]:
    starts = office.appointments.starts_for(appointment_id, location_id, [f.SATURDAY])
    return [start.starts_at for start in starts]


def tried(office: Office, actor: Actor, at: Appointment, moment: datetime) -> Appointment | None:
    """Return the visit at another time, or None where there is no room for it."""
    try:
        return office.appointments.move(actor, at.id, moment, at.location_id, new_id())
    except Refused as refusal:
        if refusal.code not in {Code.SLOT_FULL, Code.SLOT_CLOSED}:
            raise
        return None


@pytest.mark.parametrize("arrangement", PLACES)
def test_what_is_offered_is_just_what_moving_accepts(
    office: Office, planner: Actor, arrangement: Arrangement
) -> None:
    own_desks(office, planner, VISA, "stickers", 1)
    short_saturday(office, planner, 2)
    others = family(office, planner, (PRINTS,), (PRINTS,), (VISA,))
    for one, minute in zip(others, (0, 15, 30), strict=True):
        wish = visit(office, (one,), starts_at=f.local(f.SATURDAY, 11, minute))
        office.appointments.book(planner, wish, new_id())
    people = family(office, planner, (PRINTS, VISA), (PRINTS,))
    wish = visit(office, people, arrangement=arrangement, starts_at=HALF_PAST_TEN)
    at = office.appointments.book(planner, wish, new_id())
    told = offered(office, at.id, at.location_id)
    accepted = []
    for number in range(24):
        moment = f.local(f.SATURDAY, 10) + timedelta(minutes=5 * number)
        if moment == at.starts_at:
            continue
        there = tried(office, planner, at, moment)
        if there is None:
            continue
        accepted.append(moment)
        at = office.appointments.move(planner, there.id, HALF_PAST_TEN, at.location_id, new_id())
    assert told == accepted
    assert f.local(f.SATURDAY, 10, 35) in told  # into the places that it gives back itself
    assert 0 < len(told) < 23
    slots_are_right(office.store)


def test_who_withdrew_needs_no_place(office: Office, planner: Actor) -> None:
    short_saturday(office, planner, 1)
    first, second = family(office, planner, (PRINTS,), (PRINTS,))
    whole = office.appointments.book(planner, visit(office, (first, second)), new_id())
    before = offered(office, whole.id, whole.location_id)
    office.appointments.withdraw(planner, whole.id, second.person_id, "ill", new_id())
    alone = offered(office, whole.id, whole.location_id)
    assert set(before) < set(alone)
    assert max(alone) > max(before)


def test_a_place_that_could_never_serve_them_says_why(office: Office, planner: Actor) -> None:
    there = second_place(office, planner, PRINTS)
    people = family(office, planner, (PRINTS, VISA), (PRINTS,))
    both = office.appointments.book(planner, visit(office, people), new_id())
    with refused(Code.SERVICE_NOT_OFFERED, service=VISA):
        offered(office, both.id, there.id)
    desk = office.planning.plan(planner.location_id).desks[0]
    low = replace(desk, abilities=frozenset({Ability.LOW.value}))
    change = PlanChange(location_id=planner.location_id, put=(low,))
    office.planning.apply(planner, office.planning.preview(planner, change), (), new_id())
    (seated,) = family(office, planner, (PRINTS,))
    wish = visit(office, (seated,), needs=(Ability.LOW.value,))
    low_one = office.appointments.book(planner, wish, new_id())
    with refused(Code.ABILITY_MISSING, needs=("low",)):
        offered(office, low_one.id, there.id)
    assert offered(office, low_one.id, planner.location_id)


def test_a_family_is_brought_to_the_card_as_a_whole(office: Office, planner: Actor) -> None:
    """One desk there serves three one after another: a gap for one person is none for them."""
    there = second_place(office, planner)
    people = [f.on_file(office, planner) for _ in range(3)]
    whole = f.book(office, planner, f.local(f.SATURDAY, 10), *people)
    for one in people:
        f.lose_cards(office, one.id)
        f.new_card(office, one, there.id)
    lines = office.preflight.look(planner, planner.location_id, f.SATURDAY)
    line = next(one for one in lines if one.expected.person_id == people[0].id)
    assert line.readiness is Readiness.CARD_ELSEWHERE
    assert office.preflight.to_card(line) == f.local(f.SATURDAY, 9)
    kinds = {one.code: one for one in office.planning.services_at(there.id)}
    length = timedelta(minutes=kinds["COLLECT_DOCUMENT"].minutes(3))
    (other,) = family(office, planner, (PRINTS,))
    near_its_end = f.local(f.SATURDAY, 9) + length - timedelta(minutes=5)
    wish = visit(office, (other,), location_id=there.id, starts_at=near_its_end)
    between = office.appointments.book(planner, wish, new_id())
    free = office.preflight.to_card(line)
    assert free == between.ends_at  # for one person alone there were room before
    moved = office.preflight.move_to_card(planner, line, free, new_id())
    assert (moved.location_id, moved.uid) == (there.id, whole.uid)
    assert len(moved.participants) == 3
    slots_are_right(office.store)
