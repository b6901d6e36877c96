"""Cards that come to a partner, at the shared database: the point receives its own and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import make_url

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import Card, CardState
from counter_app.domain.custody.shipment import Consignment
from counter_app.domain.ids import new_id
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from tests import factories as f
from tests import partner_office as p
from tests.security.border_scene import Stranger


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A partner's clerk, who signed in as an own database role, and two bags from the service.

    Attributes:
        own: the partner's office, over the clerk's own connection.
        coming: a bag with two cards, on its way to the partner.
        elsewhere: a bag with one card, on its way to another partner.
    """

    office: Office
    town: p.Partner
    own: Office
    coming: Consignment
    elsewhere: Consignment
    stranger: Callable[[str], Stranger]

    def cards_of(self, of: Consignment) -> list[Card]:
        found = [self.office.custody.by_number(item.document_number) for item in of.items]
        return [card for card in found if card is not None]


def signed_in(url: str, login: str) -> Stranger:
    at = make_url(url)
    return Stranger(login, psycopg.connect(
        host=at.host, port=at.port, dbname=at.database, user=login, password=f.PASSWORD,
        autocommit=True,
    ))  # fmt: skip


@pytest.fixture
def points(new_postgres: Callable[[], str]) -> Iterator[Points]:
    url = new_postgres()
    office = f.open_office(url, SetClock(f.NOW))
    town, other = p.partner(office), p.partner(office, name="Gemeente Gouda", login="gouda")
    people = [f.on_file(office, town.head) for _ in range(3)]
    for one in people:
        f.ready_card(office, one, town.head.location_id)
    ids = [office.custody.of_person(one.id)[0].id for one in people]
    sent = [
        office.consignments.pack(
            town.head, (Parcel("1", "S1", tuple(cards)),), place, reference, "Koerier", new_id()
        )
        for cards, place, reference in (
            (ids[:2], town.place.id, "P-1"), (ids[2:], other.place.id, "P-2"),
        )
    ]  # fmt: skip
    own = f.open_office(url, SetClock(f.NOW), by=town.clerk)
    open_ones: list[Stranger] = []

    def stranger(login: str) -> Stranger:
        open_ones.append(signed_in(url, login))
        return open_ones[-1]

    yield Points(
        office=office, town=town, own=own.seen_by(town.clerk), coming=sent[0], elsewhere=sent[1],
        stranger=stranger,
    )  # fmt: skip
    for one in open_ones:
        one.connection.close()
    own.close()
    office.close()


def test_a_partners_clerk_receives_a_bag_with_the_own_account(points: Points) -> None:
    own, clerk, of = points.own, points.town.clerk, points.coming
    (coming,) = own.consignments.open(clerk)
    assert coming.id == of.id
    own.consignments.open_bag(clerk, coming.bags[0].id, "S2", new_id())
    own.consignments.scan(clerk, of.id, of.items[0].document_number, new_id())
    (strange,) = points.cards_of(points.elsewhere)
    for number in ("VX0000001", strange.document_number):
        own.consignments.scan(clerk, of.id, number, new_id())
    assert not own.consignments.close(clerk, of.id, 3, new_id()).is_open
    assert [card.state for card in points.cards_of(of)] == [
        CardState.AT_PARTNER, CardState.MISSING
    ]  # fmt: skip
    (strange,) = points.cards_of(points.elsewhere)
    assert strange.state is CardState.IN_TRANSIT
    kinds = [case.kind.value for case in points.office.cases.open_cases(points.town.head)]
    assert sorted(kinds) == ["missing", "seal", "surplus", "surplus"]


def _event(card: Card, to: str, place: UUID, operator: UUID) -> tuple[str, tuple[Any, ...]]:
    return (
        "INSERT INTO custody_events (card_id, version, at, from_state, to_state, location_id,"
        " operator_id, reason) VALUES (%s, %s, now(), %s, %s, %s, %s, '')",
        (card.id, card.version + 1, card.state.value, to, place, operator),
    )


def test_a_partner_with_a_bare_connection_receives_nothing_of_others(points: Points) -> None:
    """Neither what goes elsewhere nor what it sent itself, and it closes over no card."""
    clerk, of = points.town.clerk, points.coming
    back_card = points.office.custody.of_person(points.town.due().id)[0]
    back = points.own.partner_shelf.send_back(
        clerk, (back_card.id,), p.BAG, "nobody came", new_id()
    )
    me = points.stranger("partner")
    (strange,) = points.cards_of(points.elsewhere)
    close = "UPDATE consignments SET closed_at = now(), closed_by = %s WHERE id = %s"
    found = "UPDATE consignment_items SET found = 'arrived', found_at = now()"
    seen = "UPDATE consignment_bags SET found = 'intact', seen_at = now()"
    for statement, values in (
        (f"{seen} WHERE consignment_id = %s", (back,)),
        (f"{found} WHERE consignment_id = %s", (back,)),
        (close, (clerk.operator_id, back)),
        (close, (points.town.head.operator_id, of.id)),
        _event(strange, "at_partner", points.town.place.id, clerk.operator_id),
    ):
        assert "counter:" in str(me.does(statement, values)), statement
    assert me.does(f"{found} WHERE consignment_id = %s", (points.elsewhere.id,)) == 0
    for statement in (seen, found):
        me.connection.execute(f"{statement} WHERE consignment_id = %s", (of.id,))  # type: ignore[arg-type]
    said = str(me.does(close, (clerk.operator_id, of.id)))  # its courier has both cards still
    assert "counter:wrong_state" in said


def test_a_clerk_of_another_desk_closes_nothing(points: Points) -> None:
    office, head = points.office, points.town.head
    me = points.stranger("clerk")
    close = "UPDATE consignments SET closed_at = now(), closed_by = %s WHERE id = %s"
    said = str(me.does(close, (f.seat(office, "clerk").operator_id, points.coming.id)))
    assert "counter:" in said
    assert head.location_id != points.town.place.id
