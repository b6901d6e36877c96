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
from counter_app.domain.custody.shipment import Remedy as CaseRemedy
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.vault import TrayRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused, unchanged


@pytest.fixture
def demo(office: Office) -> Actor:
    actor = f.seat(office, "demo")
    office.trays.add(actor, "FAR", 9, 2, new_id())
    office.trays.add(actor, "NEAR", 1, 2, new_id())
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
        office.trays.add(demo, "NEAR", 3, 3, new_id())


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


def labels(office: Office, actor: Actor) -> list[tuple[str, int]]:
    return [(tray.label, tray.walk) for tray in office.trays.all(actor)]


def test_a_tray_is_moved_along_the_way_and_the_lists_follow(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    near, far = office.trays.all(demo)
    cards = [f.card_for(office, demo, tmp_path, f.on_file(office, demo)) for _ in range(2)]
    for card, label in zip(cards, ("FAR", "NEAR"), strict=True):
        office.storage.put_away(demo, card.document_number, label, 1, new_id())
    office.trays.add(demo, "MIDDLE", 5, 4, new_id())
    gesture = new_id()
    way = office.trays.move(demo, far.id, 1, gesture)
    assert [tray.label for tray in way] == ["FAR", "NEAR", "MIDDLE"]
    with unchanged(office.store):
        assert office.trays.move(demo, far.id, 1, gesture) == way
    assert labels(office, demo) == [("FAR", 1), ("NEAR", 2), ("MIDDLE", 3)]
    assert [card.place.box for card in office.storage.stock(demo)][:2] == ["FAR", "NEAR"]
    office.trays.move(demo, near.id, 3, new_id())
    assert [label for label, _ in labels(office, demo)] == ["FAR", "MIDDLE", "NEAR"]
    for number in (0, 4):
        with pytest.raises(Invalid, match="bad_number"):
            office.trays.move(demo, near.id, number, new_id())
    with refused(Code.NOT_FOUND):
        office.trays.move(demo, new_id(), 1, new_id())


def test_what_lies_in_a_tray_goes_by_its_new_label(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    near, _ = office.trays.all(demo)
    kept, missed, handed = (
        f.card_for(office, demo, tmp_path, f.on_file(office, demo)).document_number
        for _ in range(3)
    )
    for position, number in enumerate((kept, missed), 1):
        office.storage.put_away(demo, number, "NEAR", position, new_id())
    office.storage.put_away(demo, handed, "FAR", 1, new_id())
    office.cases.miss(demo, missed, "not in its place", new_id())
    gesture = new_id()
    renamed = office.trays.rename(demo, near.id, " SAFE 1 ", gesture)
    assert (renamed.id, renamed.label, renamed.walk) == (near.id, "SAFE 1", near.walk)
    with unchanged(office.store):
        assert office.trays.rename(demo, near.id, "SAFE 1", gesture) == renamed
    places = {
        number: str(card.place)
        for number in (kept, missed, handed)
        if (card := office.custody.by_number(number))
    }
    assert places == {kept: "SAFE 1 / 1", missed: "SAFE 1 / 2", handed: "FAR / 1"}
    assert [(use.tray.label, use.lying, use.free) for use in office.trays.in_use(demo)] == [
        ("SAFE 1", 1, 1), ("FAR", 1, 1),
    ]  # fmt: skip


def test_a_label_names_one_tray_and_no_other_cards(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    near, _ = office.trays.all(demo)
    f.card_for(office, demo, tmp_path, f.on_file(office, demo))
    with refused(Code.NAME_TAKEN):
        office.trays.rename(demo, near.id, "FAR", new_id())
    with refused(Code.PLACE_TAKEN):
        office.trays.rename(demo, near.id, "BOX001", new_id())
    for label, code in (("  ", "required"), ("X" * 41, "too_long")):
        with pytest.raises(Invalid, match=code):
            office.trays.rename(demo, near.id, label, new_id())
    with refused(Code.NOT_FOUND):
        office.trays.rename(demo, new_id(), "SAFE", new_id())


def test_a_tray_keeps_its_label_while_it_is_counted(office: Office, demo: Actor) -> None:
    """In the program, and whoever asks the database itself."""
    near, _ = office.trays.all(demo)
    rename = update(table(TrayRow)).where(TrayRow.id == near.id).values(label="SAFE")
    move = update(table(TrayRow)).where(TrayRow.id == near.id).values(location_id=new_id())
    office.counts.begin(demo, f.seat(office, "second"), "NEAR", new_id())
    with refused(Code.WRONG_STATE):
        office.trays.rename(demo, near.id, "SAFE", new_id())
    for change, code in ((rename, "counter:wrong_state"), (move, "counter:append_only")):
        with beneath(office.store, keep=False) as connection, pytest.raises(DBAPIError, match=code):
            connection.execute(change)


def test_a_card_that_turned_up_without_a_place_is_put_away_too(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    file = f.consignment(tmp_path / "one.csv", {"person": f.on_file(office, demo), "box": ""})
    made, _ = office.consignments.announce(demo, file, "M-1", "Koerier", new_id())
    office.consignments.open_bag(demo, made.bags[0].id, "1", new_id())
    office.consignments.close(demo, made.id, 0, new_id())
    (case,) = office.cases.open_cases(demo)
    office.cases.settle(demo, case.id, CaseRemedy.FOUND, new_id())
    (line,) = office.storage.put_away_list(demo)
    assert (line.card.state, str(line.place)) == (CardState.IN_STOCK, "NEAR / 1")
    office.storage.put_away(demo, line.card.document_number, "NEAR", 1, new_id())
    assert office.storage.put_away_list(demo) == ()
