"""Trays, walking order, and cards that are set aside for a day."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.domain.custody.card import CardState, Place
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
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
