"""A bag comes to a partner's point: its seal, each card, the count; what differs is a case."""

from __future__ import annotations

import pytest

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.custody.shipment import CaseKind, Consignment, ItemFound, Remedy, SealFound
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.people.person import Person
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.services.receiving import Scanned
from tests import factories as f
from tests import partner_office as p
from tests.expectations import refused, unchanged


@pytest.fixture
def town(office: Office) -> p.Partner:
    return p.partner(office)


@pytest.fixture
def own(office: Office, town: p.Partner) -> Office:
    """Give the office as the town's clerk sees it; no mandate is in force: none is needed."""
    return office.seen_by(town.clerk)


def sent(town: p.Partner, *people: Person, reference: str = "P-1") -> Consignment:
    """Send the cards of these people to the partner."""
    for one in people:
        f.ready_card(town.office, one, town.head.location_id)
    cards = tuple(town.office.custody.of_person(one.id)[0].id for one in people)
    bag = (Parcel("1", "SEAL-1", cards),)
    return town.office.consignments.pack(
        town.head, bag, town.place.id, reference, "Koerier", new_id()
    )


def somebody(town: p.Partner, number: int) -> list[Person]:
    return [f.on_file(town.office, town.head) for _ in range(number)]


def test_a_bag_is_looked_at_scanned_counted_and_closed(
    office: Office, own: Office, town: p.Partner
) -> None:
    people = somebody(town, 2)
    made = sent(town, *people)
    clerk = town.clerk
    (coming,) = own.consignments.open(clerk)
    first, second = (item.document_number for item in coming.items)
    with refused(Code.SEAL_FIRST):
        own.consignments.scan(clerk, made.id, first, new_id())
    assert (
        own.consignments.open_bag(clerk, coming.bags[0].id, "seal-1", new_id()).found
        is SealFound.INTACT
    )
    gesture = new_id()
    assert own.consignments.scan(clerk, made.id, first, gesture).scanned is Scanned.ARRIVED
    with unchanged(office.store):
        own.consignments.scan(clerk, made.id, first, gesture)
    own.consignments.scan(clerk, made.id, second, new_id())
    with refused(Code.NUMBER_DIFFERS, counted=1, scanned=2):
        own.consignments.close(clerk, made.id, 1, new_id())
    assert not own.consignments.close(clerk, made.id, 2, new_id()).is_open
    listed = {card.document_number: card.state for card in own.partner_shelf.look(clerk).cards}
    assert listed == dict.fromkeys((first, second), CardState.AT_PARTNER)
    for one in people:
        (card,) = office.custody.of_person(one.id)
        assert card.keeper == Keeper(KeeperKind.PARTNER, town.place.id)


def test_who_sent_it_sees_that_it_was_received(
    office: Office, own: Office, town: p.Partner
) -> None:
    made = sent(town, *somebody(town, 1))
    assert [one.id for one in office.consignments.open(town.head)] == [made.id]
    own.consignments.open_bag(town.clerk, made.bags[0].id, "SEAL-1", new_id())
    own.consignments.close(town.clerk, made.id, 0, new_id())
    assert office.consignments.open(town.head) == ()
    (told,) = office.consignments.sent(town.head)
    assert (told.id, told.closed_at, told.count(ItemFound.MISSING)) == (made.id, f.NOW, 1)


def test_what_was_lost_on_the_way_is_missing_and_a_case_for_the_service(
    office: Office, own: Office, town: p.Partner
) -> None:
    here, lost = somebody(town, 2)
    made = sent(town, here, lost)
    own.consignments.open_bag(town.clerk, made.bags[0].id, "", new_id(), is_broken=True)
    number = office.custody.of_person(here.id)[0].document_number
    own.consignments.scan(town.clerk, made.id, number, new_id())
    own.consignments.close(town.clerk, made.id, 1, new_id())
    (gone,) = office.custody.of_person(lost.id)
    assert (gone.state, gone.location_id, gone.keeper) == (
        CardState.MISSING, town.place.id, Keeper(KeeperKind.COURIER, made.id)
    )  # fmt: skip
    planner = f.seat(office, "planner")
    cases = {case.kind: case for case in office.cases.open_cases(planner)}
    assert set(cases) == {CaseKind.SEAL, CaseKind.MISSING}
    office.cases.settle(planner, cases[CaseKind.MISSING].id, Remedy.FOUND, new_id())
    (found,) = office.custody.of_person(lost.id)
    assert (found.state, found.location_id) == (CardState.IN_STOCK, planner.location_id)


def test_a_damaged_card_and_one_that_nobody_listed_are_cases(
    office: Office, own: Office, town: p.Partner
) -> None:
    """A card of elsewhere and one of nobody are told alike: by number, and nothing of it."""
    broken, elsewhere = somebody(town, 2)
    made = sent(town, broken)
    f.ready_card(office, elsewhere, town.head.location_id)
    (stays,) = office.custody.of_person(elsewhere.id)
    own.consignments.open_bag(town.clerk, made.bags[0].id, "SEAL-1", new_id())
    for number in ("VX0000001", stays.document_number):
        seen = own.consignments.scan(town.clerk, made.id, number, new_id())
        assert seen.scanned is Scanned.SURPLUS
    (card,) = office.custody.of_person(broken.id)
    seen = own.consignments.scan(
        town.clerk, made.id, card.document_number, new_id(), is_damaged=True
    )
    assert seen.scanned is Scanned.DAMAGED
    own.consignments.close(town.clerk, made.id, 3, new_id())
    assert office.custody.of_person(elsewhere.id) == (stays,)
    (card,) = office.custody.of_person(broken.id)
    assert (card.state, card.keeper) == (
        CardState.BLOCKED, Keeper(KeeperKind.PARTNER, town.place.id)
    )  # fmt: skip
    cases = office.cases.open_cases(f.seat(office, "planner"))
    assert sorted((case.kind.value, case.card_id is not None) for case in cases) == [
        ("damaged", True), ("surplus", False), ("surplus", False),
    ]  # fmt: skip


def test_a_card_that_lay_in_another_bag_to_the_same_point_is_there(
    office: Office, own: Office, town: p.Partner
) -> None:
    one, other = somebody(town, 2)
    first, second = sent(town, one), sent(town, other, reference="P-2")
    for of in (first, second):
        own.consignments.open_bag(town.clerk, of.bags[0].id, "SEAL-1", new_id())
    number = office.custody.of_person(other.id)[0].document_number
    assert own.consignments.scan(town.clerk, first.id, number, new_id()).scanned is Scanned.SURPLUS
    assert office.custody.of_person(other.id)[0].state is CardState.AT_PARTNER
    own.consignments.close(town.clerk, first.id, 1, new_id())
    closed = own.consignments.close(town.clerk, second.id, 0, new_id())
    assert closed.count(ItemFound.WRONG_ADDRESS) == 1
    assert own.consignments.open(town.clerk) == ()


def test_a_partner_receives_nothing_of_others(office: Office, town: p.Partner) -> None:
    """What it sent itself is received by the service, and what goes elsewhere does not exist."""
    (card,) = office.custody.of_person(town.due().id)
    back = office.partner_shelf.send_back(town.clerk, (card.id,), p.BAG, "nobody came", new_id())
    (of,) = office.consignments.open(town.clerk)
    for attempt in (
        lambda: office.consignments.open_bag(town.clerk, of.bags[0].id, "S1", new_id()),
        lambda: office.consignments.scan(town.clerk, back, card.document_number, new_id()),
        lambda: office.consignments.close(town.clerk, back, 0, new_id()),
    ):
        with refused(Code.NOT_FOUND):
            attempt()
