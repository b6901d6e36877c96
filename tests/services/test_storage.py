"""Trays, walking order, and cards that are set aside for a day."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.appointments import Appointment
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import Card, CardState, Place
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.custody import CardRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused, unchanged


@pytest.fixture
def demo(office: Office) -> Actor:
    actor = f.seat(office, "demo")
    office.storage.add_tray(actor, "FAR", 9, 2, new_id())
    office.storage.add_tray(actor, "NEAR", 1, 2, new_id())
    return actor


def test_cards_are_put_away_and_fetched_in_walking_order(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    people = [f.on_file(office, demo) for _ in range(3)]
    cards = [f.card_for(office, demo, tmp_path, one) for one in people]
    for card, place in zip(cards, (("FAR", 1), ("NEAR", 2), ("NEAR", 1)), strict=True):
        office.storage.put_away(demo, card.document_number, *place, new_id())
    for number, one in enumerate(people):
        f.book(office, demo, f.local(f.TODAY, 10 + number), one)
    fetched = [str(line.place) for line in office.storage.pick_list(demo, f.TODAY)]
    assert fetched == ["NEAR / 1", "NEAR / 2", "FAR / 1"]
    gesture = new_id()
    assert office.storage.reserve_day(demo, f.TODAY, gesture) == 3
    with unchanged(office.store):
        assert office.storage.reserve_day(demo, f.TODAY, gesture) == 3
    again = office.custody.by_number(cards[0].document_number)
    assert again is not None
    assert (again.state, again.reserved_for) == (CardState.RESERVED, f.TODAY)
    assert office.storage.release(demo, again.document_number, new_id()).state is CardState.IN_STOCK


@pytest.fixture
def aside(office: Office, demo: Actor, tmp_path: Path) -> tuple[Appointment, Card]:
    """Set a card aside for its person's visit."""
    someone = f.on_file(office, demo)
    card = f.card_for(office, demo, tmp_path, someone)
    office.storage.put_away(demo, card.document_number, "NEAR", 1, new_id())
    with refused(Code.NO_VISIT):
        office.storage.reserve_visit(demo, card.document_number, new_id())
    visit = f.book(office, demo, f.local(f.TODAY, 15), someone)
    made = office.storage.reserve_visit(demo, card.document_number, new_id())
    assert (made.state, made.reserved_for, made.reserved_visit) == (
        CardState.RESERVED, f.TODAY, visit.id,
    )  # fmt: skip
    return visit, made


def test_a_card_is_free_when_its_visit_falls_away(
    office: Office, demo: Actor, aside: tuple[Appointment, Card]
) -> None:
    visit, card = aside
    office.appointments.cancel(demo, visit.id, "ill", new_id())
    free = office.custody.by_number(card.document_number)
    assert free is not None
    assert (free.reserved_visit, free.reserved_for, free.is_to_give_back) == (None, None, True)
    assert office.storage.pick_list(demo, f.TODAY) == ()
    back = office.storage.release(demo, card.document_number, new_id())
    assert (back.state, back.is_to_give_back) == (CardState.IN_STOCK, False)


def test_a_card_goes_with_a_visit_that_is_moved(
    office: Office, demo: Actor, aside: tuple[Appointment, Card]
) -> None:
    visit, card = aside
    later = f.local(f.TODAY + timedelta(days=3), 10)
    moved = office.appointments.move(demo, visit.id, later, demo.location_id, new_id())
    now = office.custody.by_number(card.document_number)
    assert now is not None
    assert (now.reserved_visit, now.reserved_for) == (moved.id, f.TODAY + timedelta(days=3))


def test_a_card_is_free_when_nobody_comes_for_it(
    office: Office, demo: Actor, aside: tuple[Appointment, Card], clock: SetClock
) -> None:
    visit, card = aside
    clock.advance(timedelta(hours=9))
    office.queue.no_show(demo, visit.id, new_id())
    free = office.custody.by_number(card.document_number)
    assert free is not None
    assert free.is_to_give_back


def test_a_card_of_one_who_withdraws_is_free_and_the_others_stay(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    people = [f.on_file(office, demo) for _ in range(2)]
    cards = [f.card_for(office, demo, tmp_path, one) for one in people]
    for number, card in enumerate(cards, 1):
        office.storage.put_away(demo, card.document_number, "FAR", number, new_id())
    visit = f.book(office, demo, f.local(f.TODAY, 15), *people)
    assert office.storage.reserve_day(demo, f.TODAY, new_id()) == 2
    office.appointments.withdraw(demo, visit.id, people[0].id, "ill", new_id())
    tied = [office.custody.by_number(card.document_number) for card in cards]
    assert [card and card.reserved_visit for card in tied] == [None, visit.id]


def test_no_card_is_tied_to_a_visit_that_is_not_its_persons(
    office: Office, demo: Actor, aside: tuple[Appointment, Card]
) -> None:
    """Whoever asks: the database looks at person, place and state of the visit."""
    visit, card = aside
    other = f.book(office, demo, f.local(f.TODAY, 16), f.on_file(office, demo))
    for wrong, code in ((other.id, Code.WRONG_STATE), (new_id(), Code.WRONG_STATE)):
        with beneath(office.store, keep=False) as connection, pytest.raises(DBAPIError) as caught:
            connection.execute(
                update(table(CardRow)).where(CardRow.id == card.id).values(reserved_visit=wrong)
            )
        said = translate(caught.value)
        assert said is not None
        assert said.code is code
    office.storage.release(demo, card.document_number, new_id())
    office.appointments.cancel(demo, visit.id, "ill", new_id())
    with beneath(office.store, keep=False) as connection, pytest.raises(DBAPIError):
        connection.execute(
            update(table(CardRow))
            .where(CardRow.id == card.id)
            .values(reserved_visit=visit.id, reserved_for=f.TODAY)
        )


def test_a_place_holds_one_card_and_a_tray_so_many(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    one, two, three = (
        f.card_for(office, demo, tmp_path, f.on_file(office, demo)).document_number
        for _ in range(3)
    )
    office.storage.put_away(demo, one, "NEAR", 1, new_id())
    with refused(Code.PLACE_TAKEN):
        office.storage.put_away(demo, two, "NEAR", 1, new_id())
    with pytest.raises(Invalid, match="bad_number"):
        office.storage.put_away(demo, two, "NEAR", 3, new_id())
    with refused(Code.NOT_FOUND):
        office.storage.put_away(demo, two, "NOWHERE", 1, new_id())
    moved = office.storage.put_away(demo, two, "NEAR", None, new_id())
    assert moved.place == Place("NEAR", 2)
    with refused(Code.PLACE_TAKEN):
        office.storage.put_away(demo, three, "NEAR", None, new_id())
    with refused(Code.NAME_TAKEN):
        office.storage.add_tray(demo, "NEAR", 3, 3, new_id())


def test_received_cards_get_the_first_free_places_along_the_way(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    people = [f.on_file(office, demo) for _ in range(5)]
    file = f.consignment(tmp_path / "five.csv", *({"person": one} for one in people))
    made, _ = office.consignments.announce(demo, file, "M-1", "Koerier", new_id())
    for bag in made.bags:
        office.consignments.open_bag(demo, bag.id, "1", new_id())
    for item in made.items:
        office.consignments.scan(demo, made.id, item.document_number, new_id())
    places = [str(line.place) for line in office.storage.put_away_list(demo)]
    assert places == ["NEAR / 1", "NEAR / 2", "FAR / 1", "FAR / 2", "None"]
