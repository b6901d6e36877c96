"""A card is blocked by its number, wherever it is: at a partner's point, and under way."""

from __future__ import annotations

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.custody.shipment import CaseKind, Remedy
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.custody import CustodyEventRow
from tests import factories as f
from tests import partner_office as p
from tests.beneath import beneath
from tests.expectations import actions, refused, unchanged

WHY = "asked for by the maker"


@pytest.fixture
def town(office: Office) -> p.Partner:
    return p.partner(office)


@pytest.fixture
def planner(office: Office, town: p.Partner) -> Actor:
    return f.seat(office, "planner")


def card_of(office: Office, town: p.Partner) -> Card:
    """Give a card that lies on the partner's shelf."""
    (card,) = office.custody.of_person(town.due().id)
    return card


def fresh(office: Office, card: Card) -> Card:
    found = office.custody.by_number(card.document_number)
    assert found is not None
    return found


def test_a_card_at_a_partner_is_blocked_and_goes_back(
    office: Office, town: p.Partner, planner: Actor
) -> None:
    card, gesture = card_of(office, town), new_id()
    made = office.cases.recall(planner, card.document_number.lower(), WHY, gesture)
    with unchanged(office.store):
        assert office.cases.recall(planner, card.document_number, WHY, gesture) == made
    assert [action for action, _ in actions(office, gesture)] == ["card.blocked"]
    blocked = fresh(office, card)
    assert (blocked.state, blocked.location_id, blocked.keeper) == (
        CardState.BLOCKED, card.location_id, card.keeper,
    )  # fmt: skip
    assert (made.kind, made.location_id) == (CaseKind.RECALLED, planner.location_id)
    office.cases.settle(planner, made.id, Remedy.SENT_BACK, new_id())
    assert fresh(office, card).state is CardState.BLOCKED  # the partner has it still
    (shown,) = office.partner_shelf.look(town.clerk).cards
    assert shown.goes_back
    back = office.partner_shelf.send_back(town.clerk, (card.id,), p.BAG, "recalled", new_id())
    assert fresh(office, card).keeper == Keeper(KeeperKind.COURIER, back)


@pytest.mark.parametrize("to_partner", [True, False])
def test_a_card_under_way_is_blocked_and_lands_out_of_use(
    office: Office, town: p.Partner, planner: Actor, to_partner: bool
) -> None:
    head, clerk = town.head, town.clerk
    if to_partner:
        someone = f.on_file(office, head)
        f.ready_card(office, someone, head.location_id)
        (card,) = office.custody.of_person(someone.id)
        bag = (Parcel("1", "S1", (card.id,)),)
        of = office.consignments.pack(head, bag, town.place.id, "P-1", "Koerier", new_id())
    else:
        card = card_of(office, town)
        back = office.partner_shelf.send_back(clerk, (card.id,), p.BAG, "nobody came", new_id())
        of = office.consignments.get(head, back)
    office.cases.recall(planner, card.document_number, WHY, new_id())
    assert fresh(office, card).keeper == Keeper(KeeperKind.COURIER, of.id)
    at = clerk if to_partner else head
    office.consignments.open_bag(at, of.bags[0].id, "S1", new_id())
    office.consignments.scan(at, of.id, card.document_number, new_id())
    office.consignments.close(at, of.id, 1, new_id())
    landed = fresh(office, card)
    assert (landed.state, landed.keeper.id) == (CardState.RETURNED, at.location_id)


def test_a_clerk_blocks_what_lies_here_only(office: Office, town: p.Partner) -> None:
    card, clerk = card_of(office, town), f.seat(office, "clerk")
    # a shared database does not even show that clerk the card
    told = Code.CARD_NOT_HERE if office.store.is_embedded else Code.CARD_UNKNOWN
    with unchanged(office.store), refused(told):
        office.cases.recall(clerk, card.document_number, WHY, new_id())
    with unchanged(office.store), refused(Code.NOT_PERMITTED):
        office.cases.recall(town.clerk, card.document_number, WHY, new_id())


@pytest.mark.parametrize("moves", [True, False])
def test_the_database_lets_nobody_else_block_what_lies_elsewhere(
    office: Office, town: p.Partner, moves: bool
) -> None:
    """Nor is a card moved to one's own place by blocking it there."""
    card, clerk = card_of(office, town), f.seat(office, "clerk")
    event = insert(table(CustodyEventRow)).values(
        card_id=card.id, version=card.version + 1, at=f.NOW, from_state=card.state.value,
        to_state="blocked", location_id=clerk.location_id if moves else card.location_id,
        operator_id=clerk.operator_id, reason="",
    )  # fmt: skip
    with pytest.raises(DBAPIError) as why, beneath(office.store) as connection:
        connection.execute(event)
    told = translate(why.value)
    assert told is not None
    assert told.code is (Code.CARD_WRONG_STATE if moves else Code.NOT_HERE)
