"""The waiting list: what was asked for is what is offered, and who gets nothing is told why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Address
from counter_app.domain.planning.opening import Location
from counter_app.domain.waitlist import WaitEntry, WaitState, WaitWish
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, slots_are_right, unchanged
from tests.services.booking_office import (
    PRINTS,
    TEN,
    VISA,
    of,
    second_place,
    sql,
    visit,
    with_rules,
)


@pytest.fixture
def there(office: Office, planner: Actor) -> Location:
    return second_place(office, planner, PRINTS, VISA)


def wish(actor: Actor, participants: tuple[Asked, ...], **changes: object) -> WaitWish:
    facts: dict[str, object] = {
        "location_id": actor.location_id, "participants": participants, "from_day": f.TODAY,
        "until_day": date(2026, 9, 12),
    }  # fmt: skip
    return WaitWish(**{**facts, **changes})  # type: ignore[arg-type]


def offered(office: Office, planner: Actor, entry: WaitEntry) -> WaitEntry:
    assert office.waitlist.offer(planner) == 1
    found = office.waitlist.get(entry.id)
    assert found.state is WaitState.OFFERED
    return found


def test_a_need_goes_along_and_one_that_nobody_can_serve_is_refused_with_the_place(
    office: Office, clerk: Actor, planner: Actor, there: Location
) -> None:
    sql(office, "UPDATE desks SET abilities = 'low' WHERE location_id IN"
        " (SELECT id FROM locations WHERE code = 'RTM')")  # fmt: skip
    asked = wish(clerk, of(f.on_file(office, clerk)), needs=("low",))
    with unchanged(office.store), refused(Code.ABILITY_MISSING, locations=("Rotterdam",)):
        office.waitlist.join(clerk, asked, new_id())
    sql(office, "UPDATE desks SET abilities = 'low' WHERE name = '1'")
    entry = office.waitlist.join(clerk, asked, new_id())
    assert entry.wish == asked
    made = offered(office, planner, entry).appointment_id
    assert made is not None
    assert office.appointments.get(made).needs == ("low",)


def test_the_group_and_the_region_of_who_waits_go_along(
    office: Office, clerk: Actor, planner: Actor, there: Location
) -> None:
    sql(office, "UPDATE locations SET audience = 'expat', region = '3300' WHERE code = 'DH'")
    home = Address(street="A", postcode="2511 BT", city="B")
    people = of(f.on_file(office, clerk, address=home))
    with refused(Code.WRONG_AUDIENCE, locations=("Rotterdam",)):
        office.waitlist.join(clerk, wish(clerk, people), new_id())
    with refused(Code.OUT_OF_REGION):
        office.waitlist.join(clerk, wish(clerk, people, audience="expat"), new_id())
    good = wish(clerk, people, audience="expat", postcode="3300 AB")
    entry = office.waitlist.join(clerk, good, new_id())
    assert (entry.wish.audience, entry.wish.postcode) == ("expat", "3300")
    made = offered(office, planner, entry).appointment_id
    assert made is not None
    held = office.appointments.get(made)
    assert (held.audience, held.postcode) == ("expat", "3300")


def test_a_postcode_is_not_kept_where_no_region_is_served(office: Office, clerk: Actor) -> None:
    asked = wish(clerk, of(f.on_file(office, clerk)), postcode="3300 AB")
    assert office.waitlist.join(clerk, asked, new_id()).wish.postcode == ""


def test_nobody_joins_for_what_can_not_be_offered(office: Office, clerk: Actor) -> None:
    busy = f.on_file(office, clerk)
    office.appointments.book(clerk, visit(office, of(busy)), new_id())
    with refused(Code.ALREADY_BOOKED, starts_at=TEN):
        office.waitlist.join(clerk, wish(clerk, of(busy)), new_id())
    strict = with_rules(office, most_open=1)
    with unchanged(office.store), refused(Code.TOO_MANY_OPEN, most=1):
        strict.waitlist.join(clerk, wish(clerk, of(busy, service=VISA)), new_id())
    later = strict.appointments.of_person(busy.id)[0]
    instead = wish(clerk, of(busy), replaces=later.id)
    assert strict.waitlist.join(clerk, instead, new_id()).state is WaitState.WAITING


def test_a_child_waits_for_the_day_on_which_it_is_old_enough(office: Office, clerk: Actor) -> None:
    sql(office, "UPDATE service_kinds SET youngest = 14 WHERE code = 'BIOMETRICS'")
    soon = of(f.on_file(office, clerk, date_of_birth=PartialDate(2012, 9, 10)))
    assert office.waitlist.join(clerk, wish(clerk, soon), new_id()).state is WaitState.WAITING
    with refused(Code.WRONG_AGE):
        office.waitlist.join(
            clerk, wish(clerk, of(f.on_file(office, clerk, date_of_birth=PartialDate(2013, 1, 1)))),
            new_id(),
        )  # fmt: skip


def test_one_waits_once_for_the_same(office: Office, clerk: Actor) -> None:
    someone, other = f.on_file(office, clerk), f.on_file(office, clerk)
    first = office.waitlist.join(clerk, wish(clerk, of(someone)), new_id())
    two = (Asked(other.id, (VISA,)), Asked(someone.id, (VISA, PRINTS)))
    for again in (of(someone), two):
        with unchanged(office.store), refused(Code.ALREADY_WAITING):
            office.waitlist.join(clerk, wish(clerk, again), new_id())
    office.waitlist.join(clerk, wish(clerk, of(someone, service=VISA)), new_id())
    office.waitlist.leave(clerk, first.id, new_id())
    assert office.waitlist.join(clerk, wish(clerk, of(someone)), new_id())


def test_who_gets_no_offer_is_told_why_and_gets_one_when_that_is_over(
    office: Office, clerk: Actor, planner: Actor, there: Location
) -> None:
    first, second = f.on_file(office, clerk), f.on_file(office, clerk)
    entries = [office.waitlist.join(clerk, wish(clerk, of(one)), new_id())
               for one in (first, second)]  # fmt: skip
    assert [one.hindrance for one in office.waitlist.entries(clerk.location_id)] == [None, None]
    made = office.appointments.book(clerk, visit(office, of(first)), new_id())
    hindered, free = office.waitlist.entries(clerk.location_id)
    assert hindered.id == entries[0].id
    assert hindered.hindrance is not None
    assert hindered.hindrance.code is Code.ALREADY_BOOKED
    assert free.hindrance is None
    offered(office, planner, entries[1])  # who cannot come takes nobody's turn
    assert office.waitlist.get(entries[0].id).state is WaitState.WAITING
    office.appointments.cancel(clerk, made.id, "ill", new_id())
    assert office.waitlist.entries(clerk.location_id)[0].hindrance is None
    offered(office, planner, entries[0])
    slots_are_right(office.store)


def test_the_reason_names_the_place_where_it_would_work(
    office: Office, clerk: Actor, planner: Actor, there: Location
) -> None:
    office.waitlist.join(clerk, wish(clerk, of(f.on_file(office, clerk))), new_id())
    sql(office, "UPDATE locations SET audience = 'expat' WHERE code = 'DH'")
    (entry,) = office.waitlist.entries(clerk.location_id)
    assert entry.hindrance is not None
    assert entry.hindrance.code is Code.WRONG_AUDIENCE
    assert entry.hindrance.values["locations"] == ("Rotterdam",)
    assert office.waitlist.offer(planner) == 0


def test_a_sooner_visit_instead_of_another_is_judged_as_any_other(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    """The database judges it so; whoever was let onto the list would wait in vain."""
    someone = f.on_file(office, clerk)
    later = office.appointments.book(
        clerk, visit(office, of(someone), starts_at=TEN + timedelta(days=2)), new_id()
    )
    sql(office, "UPDATE locations SET audience = 'expat' WHERE code = 'DH'")
    asked = wish(clerk, of(someone), replaces=later.id, until_day=f.SATURDAY)
    with refused(Code.WRONG_AUDIENCE):
        office.waitlist.join(clerk, asked, new_id())
    entry = office.waitlist.join(clerk, replace(asked, audience="expat"), new_id())
    held = offered(office, planner, entry).appointment_id
    assert held is not None
    taken = office.appointments.confirm(clerk, held, new_id())
    assert (taken.state, taken.audience) == (AppointmentState.BOOKED, "expat")
