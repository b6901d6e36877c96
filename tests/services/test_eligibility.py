"""Who may be booked where, and the counters side by side by waiting time and distance."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from counter_app.domain.appointments import Channel
from counter_app.domain.booking import DayPart, Search
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Address
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, unchanged
from tests.services.booking_office import (
    PRINTS,
    TEN,
    VISA,
    minutes,
    of,
    second_place,
    sql,
    visit,
)

COLLECT = "COLLECT_DOCUMENT"


@pytest.fixture
def there(office: Office, planner: Actor) -> Location:
    """Give a second location, in Rotterdam."""
    place = second_place(office, planner)
    sql(office, "UPDATE locations SET postcode = '3013 AA' WHERE code = 'RTM'")
    sql(office, "UPDATE locations SET postcode = '2595 AA' WHERE code = 'DH'")
    return place


def test_a_card_is_collected_where_it_lies(office: Office, clerk: Actor, there: Location) -> None:
    someone = f.on_file(office, clerk)
    wish = visit(office, of(someone, service=COLLECT))
    with unchanged(office.store), refused(Code.CARD_LIES_ELSEWHERE) as caught:
        office.appointments.book(clerk, wish, new_id())
    assert "locations" not in caught.value.values  # it lies nowhere yet
    f.ready_card(office, someone)
    elsewhere = visit(office, of(someone, service=COLLECT), location_id=there.id)
    with refused(Code.CARD_LIES_ELSEWHERE, locations=("Den Haag",)):
        office.appointments.book(clerk, elsewhere, new_id())
    assert office.appointments.book(clerk, wish, new_id()).service == COLLECT


def test_a_region_is_where_one_lives_or_works(
    office: Office, place: Location, there: Location
) -> None:
    clerk = f.seat(office, "demo")  # a desk's clerk books at that desk's place only
    sql(office, "UPDATE locations SET region = '3000-3199 3300' WHERE code = 'RTM'")
    home = f.on_file(office, clerk, address=Address(street="A", postcode="2511 BT", city="B"))
    asked = {"location_id": there.id}
    with refused(Code.OUT_OF_REGION, locations=("Den Haag",)):
        office.appointments.book(clerk, visit(office, of(home), **asked), new_id())
    works = visit(office, of(home), postcode="3300 AB", **asked)
    made = office.appointments.book(clerk, works, new_id())
    assert (made.location_id, made.postcode) == (there.id, "3300")
    moved = office.appointments.move(clerk, made.id, TEN + minutes(180), there.id, new_id())
    assert office.appointments.get(moved.id).postcode == "3300"
    elsewhere = office.appointments.book(clerk, visit(office, of(f.on_file(office, clerk)),
                                                      postcode="3300 AB"), new_id())  # fmt: skip
    assert elsewhere.postcode == ""  # no region is served there: nothing was judged
    nowhere = visit(office, of(f.on_file(office, clerk)), **asked, starts_at=TEN + minutes(60))
    with refused(Code.OUT_OF_REGION):
        office.appointments.book(clerk, nowhere, new_id())


def test_an_expat_centre_serves_its_groups_and_whoever_collects(
    office: Office, clerk: Actor, there: Location
) -> None:
    sql(office, "UPDATE locations SET audience = 'expat student' WHERE code = 'DH'")
    someone = f.on_file(office, clerk)
    f.ready_card(office, someone)
    with refused(Code.WRONG_AUDIENCE, locations=("Rotterdam",)):
        office.appointments.book(clerk, visit(office, of(someone)), new_id())
    collects = visit(office, of(someone, service=COLLECT))
    office.appointments.book(clerk, collects, new_id())
    expat = visit(office, of(someone), audience="expat", starts_at=TEN + minutes(60))
    office.appointments.book(clerk, expat, new_id())


def test_ages_count_on_the_day_of_the_visit(office: Office, clerk: Actor) -> None:
    sql(office, "UPDATE service_kinds SET youngest = 14, oldest = 30 WHERE code = 'BIOMETRICS'")
    ages = {
        PartialDate(2012, 9, 5): True, PartialDate(2012, 9, 6): False, PartialDate(2012): False,
        PartialDate(1995, 9, 6): True, PartialDate(1995, 9, 5): False, PartialDate(0): True,
    }  # fmt: skip
    for born, fits in ages.items():
        wish = visit(office, of(f.on_file(office, clerk, date_of_birth=born)))
        if fits:
            assert office.appointments.book(clerk, wish, new_id()), born
        else:
            with refused(Code.WRONG_AGE, service=PRINTS):
                office.appointments.book(clerk, wish, new_id())


def test_one_desk_has_all_that_is_needed(
    office: Office, clerk: Actor, place: Location, there: Location
) -> None:
    sql(office, "UPDATE service_kinds SET needs = 'scanner' WHERE code = 'BIOMETRICS'")
    sql(office, "UPDATE desks SET abilities = 'scanner' WHERE name IN ('2', '3')")
    sql(office, "UPDATE desks SET abilities = 'low' WHERE name = '1'")
    wish = visit(office, of(f.on_file(office, clerk)), needs=("low",))
    with refused(Code.ABILITY_MISSING, needs=("low", "scanner")):
        office.appointments.book(clerk, wish, new_id())
    sql(office, "UPDATE desks SET abilities = 'low scanner' WHERE name = '1'")
    made = office.appointments.book(clerk, wish, new_id())
    assert made.needs == ("low",)
    sql(office, "UPDATE desks SET is_active = false WHERE name = '1' AND location_id IN"
        " (SELECT id FROM locations WHERE code = 'DH')")  # fmt: skip
    other = visit(office, of(f.on_file(office, clerk)), needs=("low",))
    with refused(Code.ABILITY_MISSING, locations=("Rotterdam",)):
        office.appointments.book(clerk, other, new_id())


def test_some_locations_are_not_for_the_public(office: Office, clerk: Actor) -> None:
    sql(office, "UPDATE locations SET is_public = false")
    wish = visit(office, of(f.on_file(office, clerk)), channel=Channel.PUBLIC)
    with refused(Code.NOT_PUBLIC):
        office.appointments.book(clerk, wish, new_id())


def test_counters_side_by_side(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, place: Location, there: Location
) -> None:
    third = second_place(office, planner, PRINTS, name="Zwolle", code="ZW")
    waited = office.appointments.book(clerk, visit(office, of(f.on_file(office, clerk)),
                                                   starts_at=f.later(5)), new_id())  # fmt: skip
    office.queue.check_in(clerk, waited.id, new_id())
    clock.advance(minutes(12))
    office.queue.call(clerk, waited.id, new_id())
    two = Search(services=((PRINTS, VISA), (PRINTS,)), near="2595")
    here, other = office.appointments.side_by_side(two)
    assert (here.location, other.location) == (place, there)  # Zwolle does no visa
    assert here.first is not None
    assert here.first.ends_at - here.first.starts_at == minutes(40)
    assert here.kilometres == pytest.approx(0, abs=0.1)
    assert other.kilometres == pytest.approx(21, abs=3)
    assert (here.wait, other.wait) == (minutes(7), None)  # from the time agreed on, not arrival
    prints = office.appointments.side_by_side(Search(services=((PRINTS,),), near="3013 aa"))
    assert [one.location.name for one in prints] == ["Rotterdam", "Den Haag", "Zwolle"]
    assert prints[2].kilometres is None  # nobody said where it is
    only = Search(services=((PRINTS,),), location_ids=(third.id,), from_day=f.SUNDAY,
                  part=DayPart.AFTERNOON)  # fmt: skip
    (zwolle,) = office.appointments.side_by_side(only)
    assert zwolle.first is not None
    assert zwolle.first.starts_at == f.local(date(2026, 9, 7), 12)
    with pytest.raises(Invalid) as caught:
        office.appointments.side_by_side(Search(services=((PRINTS,),), near="25"))
    assert caught.value.code is Code.BAD_POSTCODE


def test_where_it_would_not_work_comes_last_with_the_reason(
    office: Office, clerk: Actor, there: Location
) -> None:
    someone = f.on_file(office, clerk)
    f.ready_card(office, someone)
    sql(office, "UPDATE locations SET audience = 'expat' WHERE code = 'DH'")
    offers = office.appointments.side_by_side(Search(services=((COLLECT,),), people=(someone.id,)))
    assert [(one.location.code, one.hindrance and one.hindrance.code) for one in offers] == [
        ("DH", None), ("RTM", Code.CARD_LIES_ELSEWHERE),
    ]  # fmt: skip
    assert offers[1].first is None
    prints = office.appointments.side_by_side(Search(services=((PRINTS,),), people=(someone.id,)))
    assert [one.hindrance and one.hindrance.code for one in prints] == [None, Code.WRONG_AUDIENCE]
    public = office.appointments.side_by_side(
        Search(services=((PRINTS,),), channel=Channel.PUBLIC, audience="expat")
    )
    assert all(one.hindrance is None for one in public)


def test_the_heat_of_a_family_counts_where_all_of_it_fits(
    office: Office, clerk: Actor, place: Location
) -> None:
    family = Search(services=((PRINTS,),) * 6)
    alone = Search(services=((PRINTS,),))
    day = f.SATURDAY + timedelta(days=2)
    heat, one = (office.appointments.heat(search, day, 1) for search in (family, alone))
    assert heat == {(place.id, day): 96 - 8 + 1}
    assert one == {(place.id, day): 96 - 3 + 1}
