"""A desk or an ability that goes hits whom no other desk can serve, and they are decided on."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from uuid import UUID

import pytest

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.errors import Code, Conflict
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.fitting import HitCause
from counter_app.domain.planning.opening import Ability, Desk, Location
from counter_app.domain.planning.plan import PlanChange, Planned
from counter_app.domain.planning.preview import Applied, Choice, Hit, Preview, Way
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.letters.data import LetterKind
from counter_app.services.office import Office
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import refused, rows, slots_are_right, unchanged
from tests.services.test_messages import words

BIO, LOW, SCANNER = (one.value for one in (Ability.BIOMETRICS, Ability.LOW, Ability.SCANNER))


def change(place: Location, *put: Planned) -> PlanChange:
    return PlanChange(location_id=place.id, put=put)


def apply(office: Office, actor: Actor, *put: Planned) -> Applied:
    seen = office.planning.preview(actor, PlanChange(location_id=put[0].location_id, put=put))
    assert seen.hits == ()
    return office.planning.apply(actor, seen, (), new_id())


def desk(office: Office, place: Location, number: int = 0) -> Desk:
    return office.planning.plan(place.id).desks[number]


def able(office: Office, planner: Actor, place: Location, *of_each: str) -> None:
    """Say what the first desks can do, one string for each; the others can do nothing special."""
    desks = office.planning.plan(place.id).desks
    some = zip(desks, of_each, strict=False)
    fresh = (replace(one, abilities=frozenset(codes.split())) for one, codes in some)
    apply(office, planner, *fresh)


def kind(office: Office, code: str = "BIOMETRICS") -> ServiceKind:
    return next(one for one in office.planning.service_kinds() if one.code == code)


def needs(office: Office, planner: Actor, *abilities: str) -> None:
    before = kind(office)
    after = replace(before, needs=abilities)
    office.service_kinds.change(planner, before, after, new_id())


def booked(
    office: Office, actor: Actor, hour: int, service: str = "BIOMETRICS", *own: str
) -> Appointment:
    at = f.local(f.SATURDAY, hour)
    wish = f.wish(office, at, f.on_file(office, actor), service=service)
    return office.appointments.book(actor, replace(wish, needs=own), new_id())


def hits(preview: Preview) -> list[tuple[UUID, HitCause]]:
    return [(hit.appointment_id, hit.cause) for hit in preview.hits]


def kept(hit: Hit) -> Choice:
    return Choice(appointment_id=hit.appointment_id, way=Way.KEEP, reason="set is lent out")


def off(hit: Hit) -> Choice:
    return Choice(appointment_id=hit.appointment_id, way=Way.CALL_OFF)


@pytest.mark.parametrize("goes", ["desk", "ability"])
def test_the_only_desk_that_can_do_it_goes(
    office: Office, planner: Actor, place: Location, goes: str
) -> None:
    able(office, planner, place, BIO)
    needs(office, planner, BIO)
    visit = booked(office, planner, 10)
    booked(office, planner, 10, "COLLECT_DOCUMENT")
    only = desk(office, place)
    fresh = (
        replace(only, is_active=False) if goes == "desk" else replace(only, abilities=frozenset())
    )
    with unchanged(office.store):
        seen = office.planning.preview(planner, change(place, fresh))
    assert hits(seen) == [(visit.id, HitCause.NO_ABLE_DESK)]
    assert (seen.hits[0].ways, seen.hits[0].proposals) == (tuple(Way), ())
    with unchanged(office.store), refused(Code.CHOICE_NEEDED, number=1):
        office.planning.apply(planner, seen, (), new_id())
    office.planning.apply(planner, seen, (off(seen.hits[0]),), new_id())
    assert office.appointments.get(visit.id).state is AppointmentState.CANCELLED
    slots_are_right(office.store)
    letter = office.messages.appointment_letter(planner, visit.id, LetterKind.CANCELLATION)
    told = " ".join(words(letter.pdf).split())
    assert "The counter is open, but what we need for your appointment" in told
    assert "closed" not in told
    assert rows(office.store, OutboxRow, kind="cancellation", reason="no_able_desk") == 1
    with refused(Code.ABILITY_MISSING):
        booked(office, planner, 11)


def test_nobody_is_hit_while_another_desk_can_do_it(
    office: Office, planner: Actor, place: Location
) -> None:
    able(office, planner, place, BIO, f"{BIO} {LOW}")
    needs(office, planner, BIO)
    booked(office, planner, 10)
    seated = booked(office, planner, 11, "BIOMETRICS", LOW)
    gone = office.planning.preview(
        planner, change(place, replace(desk(office, place), is_active=False))
    )
    assert gone.hits == ()
    low = replace(desk(office, place, 1), is_active=False)
    assert hits(office.planning.preview(planner, change(place, low))) == [
        (seated.id, HitCause.NO_ABLE_DESK)
    ]
    instead = replace(desk(office, place, 2), abilities=frozenset({BIO, LOW}))
    assert office.planning.preview(planner, change(place, low, instead)).hits == ()


def test_one_desk_must_do_all_that_a_visit_needs(
    office: Office, planner: Actor, place: Location
) -> None:
    able(office, planner, place, f"{BIO} {LOW}", BIO, LOW)
    needs(office, planner, BIO)
    seated = booked(office, planner, 10, "BIOMETRICS", LOW)
    apart = replace(desk(office, place), is_active=False)
    assert hits(office.planning.preview(planner, change(place, apart))) == [
        (seated.id, HitCause.NO_ABLE_DESK)
    ]


def test_somebody_kept_without_a_desk_keeps_the_place_and_is_not_asked_about_again(
    office: Office, planner: Actor, place: Location
) -> None:
    able(office, planner, place, LOW)
    visit = booked(office, planner, 10, "COLLECT_DOCUMENT", LOW)
    seen = office.planning.preview(
        planner, change(place, replace(desk(office, place), is_active=False))
    )
    office.planning.apply(planner, seen, tuple(map(kept, seen.hits)), new_id())
    stays = office.appointments.get(visit.id)
    assert (stays.state, stays.overbook_reason) == (AppointmentState.BOOKED, "")
    slots_are_right(office.store)
    second = replace(desk(office, place, 1), is_active=False)
    assert office.planning.preview(planner, change(place, second)).hits == ()


def test_they_are_moved_to_where_a_desk_can_do_it(
    office: Office, planner: Actor, place: Location
) -> None:
    other = f.location("RTM", "Rotterdam")
    services = ("COLLECT_DOCUMENT", "BIOMETRICS")
    organisation = office.planning.organisation_id()
    office.planning.add_location(planner, other, organisation, 1, services)
    office.planning.add_rules(
        planner, [f.rule(other.id, 5, opens=time(9), closes=time(17), desks=1)]
    )
    office.planning.lay_out(planner, other.id, f.TODAY, f.SATURDAY)
    able(office, planner, place, BIO)
    needs(office, planner, BIO)
    visit = booked(office, planner, 10)
    gone = change(place, replace(desk(office, place), is_active=False))
    assert office.planning.preview(planner, gone).hits[0].proposals == ()
    able(office, planner, other, BIO)
    seen = office.planning.preview(planner, gone)
    start = seen.hits[0].proposals[0]
    assert {one.location_id for one in seen.hits[0].proposals} == {other.id}
    choice = Choice(
        appointment_id=visit.id, way=Way.MOVE, to=start.starts_at, location_id=start.location_id
    )
    lent = replace(desk(office, other), abilities=frozenset())
    apply(office, planner, lent)
    with unchanged(office.store), pytest.raises(Conflict) as caught:
        office.planning.apply(planner, seen, (choice,), new_id())
    assert caught.value.values["visit"] == visit.code
    assert caught.value.values["preview"].hits[0].proposals == ()
    able(office, planner, other, BIO)
    done = office.planning.apply(planner, seen, (choice,), new_id())
    assert office.appointments.get(done.moved[0]).location_id == other.id
    slots_are_right(office.store)


def test_whom_a_location_serves_hits_nobody_and_says_so(
    office: Office, planner: Actor, place: Location
) -> None:
    booked(office, planner, 10, "COLLECT_DOCUMENT")
    here = office.planning.plan(place.id).location
    for other in (replace(here, audience=("students",)), replace(here, region=("2500-2599",))):
        seen = office.planning.preview(planner, change(place, other))
        assert (seen.hits, seen.changes_audience) == ((), True)
    renamed = office.planning.preview(planner, change(place, replace(here, name="Den Haag C")))
    assert not renamed.changes_audience


def test_what_a_kind_will_need_tells_whom_it_strands(
    office: Office, planner: Actor, place: Location
) -> None:
    able(office, planner, place, LOW)
    late, early = booked(office, planner, 12), booked(office, planner, 10)
    booked(office, planner, 9, "COLLECT_DOCUMENT")
    before = kind(office)
    fits = replace(before, needs=(LOW,))
    stops = replace(before, needs=(SCANNER,))
    assert office.service_kinds.stranded(planner, fits) == ()
    with unchanged(office.store):
        found = office.service_kinds.stranded(planner, stops)
    assert [(one.appointment_id, one.location.id) for one in found] == [
        (early.id, place.id), (late.id, place.id),
    ]  # fmt: skip
    assert [one.name for one in found] == [early.name, late.name]
    blind = replace(planner, permissions=planner.permissions - {Permission.SEE_PEOPLE})
    assert {one.name for one in office.service_kinds.stranded(blind, stops)} == {""}
    with unchanged(office.store), refused(Code.CHOICE_NEEDED, number=1):
        office.service_kinds.change(planner, before, stops, new_id(), {early.id})
    seen = {one.appointment_id for one in found}
    assert office.service_kinds.change(planner, before, stops, new_id(), seen).needs == (SCANNER,)
    assert office.appointments.get(early.id).state is AppointmentState.BOOKED
    assert office.service_kinds.stranded(planner, replace(stops, needs=(SCANNER, LOW))) == ()
