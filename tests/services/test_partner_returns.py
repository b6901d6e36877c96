"""What is out of use at a partner's point: shown, counted, sent back, and on to the maker."""

from __future__ import annotations

import pytest

from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.keeper import MAKER, Keeper, KeeperKind
from counter_app.domain.custody.shipment import CaseKind, ItemFound, Remedy
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import NextStep, Refusal
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.services.receiving import Scanned
from tests import partner_office as p
from tests.expectations import refused

ALONE = "one works here"
OLD = "VA7654321"


@pytest.fixture
def town(office: Office) -> p.Partner:
    made = p.partner(office)
    made.mandate()
    return made


@pytest.fixture
def own(office: Office, town: p.Partner) -> Office:
    return office.seen_by(town.clerk)


def defect(own: Office, town: p.Partner) -> Card:
    """Let a card prove defective at the partner's desk; it is blocked there."""
    desk = town.at_desk()
    wish = RefusalWish(
        appointment_id=desk.visit.id, person_id=desk.person.id, reason=Refusal.CARD_DEFECT,
        next_step=NextStep.NEW_CARD, card_id=desk.card.id,
    )  # fmt: skip
    own.issuance.refuse(town.clerk, wish, new_id())
    own.queue.done(town.clerk, desk.visit.id, new_id())
    return own.custody.of_person(desk.person.id)[0]


def cut(own: Office, town: p.Partner, number: str = OLD) -> None:
    """Hand a card out at the partner's desk, for an old document that is cut."""
    desk = town.at_desk()
    old = OldDocumentAnswer(OldDocument.TAKEN_IN, number)
    own.issuance.hand_out(town.clerk, desk.wish(old_document=old), new_id())
    own.queue.done(town.clerk, desk.visit.id, new_id())


def shelf(own: Office, town: p.Partner) -> dict[str, tuple[CardState, bool]]:
    found = own.partner_shelf.look(town.clerk).cards
    return {one.document_number: (one.state, one.is_card) for one in found}


def sent_back(own: Office, town: p.Partner) -> object:
    every = tuple(one.id for one in own.partner_shelf.look(town.clerk).cards)
    return own.partner_shelf.send_back(town.clerk, every, p.BAG, "out of use", new_id())


def test_what_is_out_of_use_lies_on_the_shelf_and_is_counted(own: Office, town: p.Partner) -> None:
    blocked = defect(own, town)
    cut(own, town)
    assert shelf(own, town) == {
        blocked.document_number: (CardState.BLOCKED, True), OLD: (CardState.SURRENDERED, False),
    }  # fmt: skip
    numbers = (blocked.document_number, OLD.lower())
    counted = own.shelf_counts.compare(town.clerk, None, ALONE, numbers, new_id())
    assert (counted.agrees, counted.found, counted.surplus) == (True, 2, ())
    own.shelf_counts.close(town.clerk, counted.id, new_id())


def test_it_goes_back_in_a_bag_and_from_the_service_to_the_maker(
    office: Office, own: Office, town: p.Partner
) -> None:
    head = town.head
    blocked = defect(own, town)
    cut(own, town)
    made = sent_back(own, town)
    assert shelf(own, town) == {}
    (on_way,) = office.custody.of_person(blocked.person_id or new_id())
    assert (on_way.state, on_way.keeper) == (
        CardState.RETURNED, Keeper(KeeperKind.COURIER, made)
    )  # fmt: skip
    assert own.papers.packing_list(town.clerk, made).startswith(b"%PDF")
    of = next(one for one in office.consignments.open(head) if one.id == made)
    assert sorted((one.document_number, one.is_card) for one in of.items) == sorted(
        [(blocked.document_number, True), (OLD, False)]
    )
    office.consignments.open_bag(head, of.bags[0].id, "S1", new_id())
    for number in (blocked.document_number, OLD):
        seen = office.consignments.scan(head, of.id, number, new_id())
        assert seen.scanned is Scanned.ARRIVED
    again = office.consignments.scan(head, of.id, OLD, new_id())
    assert again.scanned is Scanned.SEEN_BEFORE
    assert not office.consignments.close(head, of.id, 2, new_id()).is_open
    (back,) = office.custody.of_person(blocked.person_id or new_id())
    assert (back.state, back.location_id, back.keeper.kind) == (
        CardState.RETURNED, head.location_id, KeeperKind.LOCATION
    )  # fmt: skip
    assert office.consignments.surrendered(head) == (OLD,)
    parcel = (Parcel("1", "S9", (back.id,)),)
    away = office.consignments.pack(head, parcel, None, "R-1", "Koerier", new_id())
    office.consignments.confirm(head, away.id, new_id())
    assert office.consignments.surrendered(head) == ()
    assert office.custody.of_person(blocked.person_id or new_id())[0].keeper == MAKER


def test_what_was_lost_on_the_way_back_is_missing_and_may_be_found(
    office: Office, own: Office, town: p.Partner
) -> None:
    cut(own, town)
    made = sent_back(own, town)
    of = next(one for one in office.consignments.open(town.head) if one.id == made)
    office.consignments.open_bag(town.head, of.bags[0].id, "S1", new_id())
    closed = office.consignments.close(town.head, of.id, 0, new_id())
    assert [one.found for one in closed.items] == [ItemFound.MISSING]
    (case,) = office.cases.open_cases(town.head)
    assert (case.kind, case.document_number, case.card_id) == (CaseKind.MISSING, OLD, None)
    assert office.consignments.surrendered(town.head) == ()
    office.cases.settle(town.head, case.id, Remedy.FOUND, new_id())
    assert office.consignments.surrendered(town.head) == (OLD,)


def test_an_old_document_that_is_not_on_the_shelf_is_reported(
    office: Office, own: Office, town: p.Partner
) -> None:
    cut(own, town)
    counted = own.shelf_counts.compare(town.clerk, None, ALONE, (), new_id())
    (gone,) = counted.missing
    own.partner_shelf.report_missing(town.clerk, gone.id, "not in its envelope", new_id())
    assert shelf(own, town) == {}
    own.shelf_counts.close(town.clerk, counted.id, new_id())
    with refused(Code.NOT_FOUND):
        own.partner_shelf.send_back(town.clerk, (gone.id,), p.BAG, "back", new_id())
    (case,) = office.cases.open_cases(town.head)
    office.cases.settle(town.head, case.id, Remedy.FOUND, new_id())
    assert list(shelf(own, town)) == [OLD]


def test_what_a_courier_has_is_on_no_shelf(office: Office, own: Office, town: p.Partner) -> None:
    (card,) = office.custody.of_person(town.due().id)
    own.partner_shelf.send_back(town.clerk, (card.id,), p.BAG, "nobody came", new_id())
    for attempt in (
        lambda: own.partner_shelf.report_missing(town.clerk, card.id, "gone", new_id()),
        lambda: own.partner_shelf.send_back(town.clerk, (card.id,), p.BAG, "again", new_id()),
    ):
        with refused(Code.CARD_NOT_HERE):
            attempt()


def test_an_undone_hand_out_gives_no_old_document_back_that_was_sent(
    office: Office, own: Office, town: p.Partner
) -> None:
    desk = town.at_desk()
    old = OldDocumentAnswer(OldDocument.TAKEN_IN, OLD)
    made = own.issuance.hand_out(town.clerk, desk.wish(old_document=old), new_id())
    sent_back(own, town)
    own.issuance.undo(town.clerk, made.id, "wrong card", new_id())
    assert OLD not in shelf(own, town)
