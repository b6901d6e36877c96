"""What a partner reaches: its own counter, and nothing else of any service."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import Keeper, KeeperKind
from counter_app.domain.custody.shipment import SealFound
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import Signed
from counter_app.domain.issuance_details import NextStep, Refusal
from counter_app.domain.operators import Actor, Permission, Role, permissions_of
from counter_app.domain.partners.mandate import DataKind
from counter_app.domain.partners.shelf import SealedBag
from counter_app.domain.people.person import Address
from counter_app.services.appointments import Wish
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.lookup import FoundKind
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.services.partner_office import PLAIN, REACH, sees
from counter_app.services.receiving import Scanned
from tests import factories as f
from tests import partner_office as p


@pytest.fixture
def town(office: Office) -> p.Partner:
    made = p.partner(office)
    made.mandate()
    return made


@pytest.fixture
def own(office: Office, town: p.Partner) -> Office:
    """Give the office as the town's clerk sees it."""
    return office.seen_by(town.clerk)


@pytest.fixture
def elsewhere(office: Office, town: p.Partner, tmp_path: Path) -> f.AtDesk:
    """Give a visit at the immigration service's own desk."""
    return f.at_desk(office, town.head, town.head, tmp_path)


def services(office: Office) -> dict[str, Any]:
    return {name: one for name, one in vars(office).items() if name not in {"store", "rules"}}


def methods(service: object) -> dict[str, Callable[..., Any]]:
    found = inspect.getmembers(type(service), inspect.isfunction)
    return {name: function for name, function in found if not name.startswith("_")}


def test_every_reachable_method_exists_and_every_parameter_is_judged(office: Office) -> None:
    """A new parameter of a reachable method must be told apart: plain, or lying somewhere."""
    for name, open_to in REACH.items():
        known = methods(services(office)[name])
        assert open_to <= set(known), name
        for method in open_to:
            for parameter in list(inspect.signature(known[method]).parameters)[1:]:
                assert parameter in PLAIN or sees(parameter), (name, method, parameter)


def test_everything_else_is_refused(office: Office, own: Office) -> None:
    tried = 0
    for name, service in services(office).items():
        for method in set(methods(service)) - REACH.get(name, frozenset()):
            with pytest.raises(Refused) as caught:
                getattr(getattr(own, name), method)()
            assert caught.value.code is Code.NOT_PERMITTED, (name, method)
            tried += 1
    assert tried > 90


def test_who_works_for_the_service_sees_the_office_itself(office: Office) -> None:
    assert office.seen_by(p.everybody(office)) is office


def test_partners_have_no_permission_beyond_their_counter() -> None:
    for role in (Role.PARTNER_CLERK, Role.PARTNER_MANAGER):
        allowed = permissions_of(frozenset({role}))
        assert not allowed & {
            Permission.SEE_PEOPLE, Permission.BOOK, Permission.IMPORT, Permission.PLAN,
            Permission.OVERBOOK, Permission.SEE_AUDIT, Permission.MANAGE_OPERATORS,
            Permission.SEE_MANDATES, Permission.MANAGE_MANDATES, Permission.CAPTURE,
        }  # fmt: skip


def test_what_lies_elsewhere_is_answered_as_if_it_did_not_exist(
    own: Office, town: p.Partner, elsewhere: f.AtDesk
) -> None:
    visit, who, card = elsewhere.visit.id, elsewhere.person.id, elsewhere.card
    clerk, made = town.clerk, elsewhere.verification.id
    attempts: tuple[Callable[[], object], ...] = (
        lambda: own.issuance.visit(clerk, visit),
        lambda: own.issuance.missing(clerk, elsewhere.wish()),
        lambda: own.issuance.hand_out(clerk, elsewhere.wish(), new_id()),
        lambda: own.queue.check_in(clerk, visit, new_id()),
        lambda: own.queue.entry(visit),
        lambda: own.queue.done(clerk, visit, new_id()),
        lambda: own.identity.verify(clerk, visit, who, f.PASSPORT, f.ACCEPTED, new_id()),
        lambda: own.identity.latest(visit, who),
        lambda: own.identity.may_second(clerk, made),
        lambda: own.identity_reports.report(clerk, made),
        lambda: own.custody.present(clerk, card.document_number, who, new_id()),
        lambda: own.custody.of_person(who),
        lambda: own.custody.put_back(clerk, card.id, "mine", new_id()),
        lambda: own.partner_shelf.send_back(clerk, (card.id,), p.BAG, "mine", new_id()),
        lambda: own.partner_shelf.report_missing(clerk, card.id, "mine", new_id()),
        lambda: own.consignments.open_bag(clerk, new_id(), "S1", new_id()),
        lambda: own.consignments.scan(clerk, new_id(), card.document_number, new_id()),
        lambda: own.consignments.close(clerk, new_id(), 0, new_id()),
        lambda: own.appointments.get(visit),
        lambda: own.appointments.day(elsewhere.visit.location_id, f.TODAY),
        lambda: own.queue.entries(elsewhere.visit.location_id),
        lambda: own.hall.at_work(elsewhere.visit.location_id),
        lambda: own.planning.location(elsewhere.visit.location_id),
    )
    for number, attempt in enumerate(attempts):
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code in {Code.NOT_FOUND, Code.CARD_UNKNOWN}, number


def test_the_services_themselves_refuse_a_partner_too(
    office: Office, town: p.Partner, elsewhere: f.AtDesk
) -> None:
    """Behind the door: with the office itself in hand a partner gets no further."""
    clerk, visit = town.clerk, elsewhere.visit.id
    hand_out = office.issuance.hand_out(town.head, elsewhere.wish(), new_id())
    attempts: tuple[Callable[[], object], ...] = (
        lambda: office.people.search(clerk, "voorbeeld"),
        lambda: office.people.page(clerk, elsewhere.person.id),
        lambda: office.agenda.days(clerk, elsewhere.visit.location_id, f.TODAY),
        lambda: office.mandates.all(clerk),
        lambda: office.partners.organisations(clerk),
        lambda: office.issuance.visit(clerk, visit),
        lambda: office.issuance.undo(clerk, hand_out.id, "mine", new_id()),
        lambda: office.issuance.sign(clerk, hand_out.id, Signed.PAPER, None, new_id()),
        lambda: office.messages.receipt_letter(clerk, hand_out.id),
        lambda: office.identity_reports.report(clerk, elsewhere.verification.id),
        lambda: office.identity.may_second(clerk, elsewhere.verification.id),
        lambda: office.queue.check_in(clerk, visit, new_id()),
        lambda: office.partner_shelf.send_back(
            clerk, (elsewhere.card.id,), p.BAG, "mine", new_id()
        ),
        lambda: office.appointments.walk_in(
            clerk,
            Wish(
                location_id=elsewhere.visit.location_id, service="COLLECT_DOCUMENT",
                starts_at=f.NOW, person_ids=(elsewhere.person.id,),
            ),
            new_id(),
        ),
    )  # fmt: skip
    for number, attempt in enumerate(attempts):
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code in {
            Code.NOT_PERMITTED, Code.NOT_FOUND, Code.NOT_HERE, Code.CARD_NOT_HERE,
            Code.VERIFICATION_MISSING,  # a shared database shows none that was made elsewhere
        }, number  # fmt: skip


def test_a_scan_tells_nothing_of_what_lies_elsewhere(
    own: Office, town: p.Partner, elsewhere: f.AtDesk
) -> None:
    here = town.due()
    for text in (
        elsewhere.card.document_number, elsewhere.person.v_number or "", elsewhere.visit.code,
    ):  # fmt: skip
        found = own.lookup.find(town.clerk, text)
        assert (found.kind, found.person_id, found.card) == (FoundKind.NOTHING, None, None)
    found = own.lookup.find(town.clerk, here.v_number or "")
    assert (found.kind, found.person_id) == (FoundKind.PERSON, here.id)


def test_a_partner_sees_of_a_person_what_the_mandate_gives(
    office: Office, town: p.Partner, own: Office
) -> None:
    someone = town.due(
        email="a@example.org", phone="06-1", address=Address("Straat 1", "1000 AA", "Utrecht")
    )
    f.ready_card(office, someone)  # a second card would lie at the service; there is one only
    visit = town.visit(someone)
    seen = own.issuance.visit(town.clerk, visit.id).person
    assert (seen.email, seen.phone, seen.address) == (None, None, Address())
    assert seen.v_number == someone.v_number
    (given,) = office.mandates.all(town.head)
    office.mandates.withdraw(town.head, given.id, "de minister", "brief", new_id())
    less = town.scoped(data=frozenset({DataKind.NAME, DataKind.APPOINTMENT}))
    town.mandate("M-2", scope=less)
    assert own.issuance.visit(town.clerk, visit.id).person.v_number is None
    shelf = own.partner_shelf.look(town.clerk)
    assert [(card.name, card.born) for card in shelf.cards] == [("Voorbeeld, Ayşe", "")]
    assert shelf.expected[0].born == ""


def test_the_day_of_a_municipality(
    office: Office, own: Office, town: p.Partner, clock: Any
) -> None:
    """Hand out through the partner's own office only, sign, print, undo, count, send back."""
    someone, left = town.due(), town.due()
    clerk: Actor = town.clerk
    visit = town.visit(someone)
    verification = own.identity.verify(
        clerk, visit.id, someone.id, f.PASSPORT, f.ACCEPTED, new_id()
    )
    (card,) = own.custody.of_person(someone.id)
    card = own.custody.present(clerk, card.document_number, someone.id, new_id())
    desk = f.AtDesk(person=someone, visit=visit, card=card, verification=verification)
    made = own.issuance.hand_out(clerk, desk.wish(), new_id())
    own.issuance.undo(clerk, made.id, "wrong card", new_id())
    clock.advance(timedelta(minutes=1))
    again = own.issuance.hand_out(clerk, desk.wish(), new_id())
    own.issuance.sign(clerk, again.id, Signed.PAPER, None, new_id())
    assert own.messages.receipt_letter(clerk, again.id).startswith(b"%PDF")
    own.queue.done(clerk, visit.id, new_id())
    shelf = own.partner_shelf.look(clerk)
    assert [one.document_number for one in shelf.cards] == [
        one.document_number for one in office.custody.of_person(left.id)
    ]
    counted = own.shelf_counts.compare(clerk, None, "one works here", ("vx0000001",), new_id())
    assert (len(counted.missing), counted.surplus, counted.agrees) == (1, ("VX0000001",), False)
    own.partner_shelf.send_back(clerk, (shelf.cards[0].id,), p.BAG, "nobody came", new_id())
    assert own.partner_shelf.look(clerk).cards == ()


def test_a_refused_card_lies_on_the_partners_shelf_again(own: Office, town: p.Partner) -> None:
    """The partner keeps it and answers for it; nobody handed it to the service."""
    desk = town.at_desk()
    wish = RefusalWish(
        appointment_id=desk.visit.id, person_id=desk.person.id, reason=Refusal.NO_MANDATE,
        next_step=NextStep.NEW_APPOINTMENT, card_id=desk.card.id,
    )  # fmt: skip
    own.issuance.refuse(town.clerk, wish, new_id())
    (card,) = own.custody.of_person(desk.person.id)
    assert (card.state, card.keeper.kind) == (CardState.AT_PARTNER, KeeperKind.PARTNER)


def test_a_card_comes_from_the_service_goes_out_and_the_rest_goes_back(
    office: Office, own: Office, town: p.Partner
) -> None:
    """A bag is packed for the partner; who collects gets the card from the partner's shelf."""
    head, clerk = town.head, town.clerk
    someone, other = f.on_file(office, head), f.on_file(office, head)
    for one in (someone, other):
        f.ready_card(office, one, head.location_id)
    cards = tuple(office.custody.of_person(one.id)[0] for one in (someone, other))
    bag = Parcel("1", "SEAL-1", tuple(card.id for card in cards))
    office.consignments.pack(head, (bag,), town.place.id, "P-1", "Koerier", new_id())
    assert own.partner_shelf.look(clerk).cards == ()
    (coming,) = own.consignments.open(clerk)
    own.consignments.open_bag(clerk, coming.bags[0].id, "SEAL-1", new_id())
    for card in cards:
        seen = own.consignments.scan(clerk, coming.id, card.document_number, new_id())
        assert seen.scanned is Scanned.ARRIVED
    own.consignments.close(clerk, coming.id, 2, new_id())
    assert not office.consignments.get(head, coming.id).is_open
    listed = {card.document_number: card.state for card in own.partner_shelf.look(clerk).cards}
    assert listed == {card.document_number: CardState.AT_PARTNER for card in cards}
    desk = town.at_desk(someone)
    made = own.issuance.hand_out(clerk, desk.wish(), new_id())
    assert made.location_id == town.place.id
    gesture = new_id()
    sent = own.partner_shelf.send_back(clerk, (cards[1].id,), p.BAG, "nobody came", gesture)
    assert own.partner_shelf.send_back(clerk, (cards[1].id,), p.BAG, "nobody came", gesture) == sent
    assert own.papers.packing_list(clerk, sent).startswith(b"%PDF")
    (left,) = office.custody.of_person(other.id)
    assert (left.state, left.keeper) == (CardState.IN_TRANSIT, Keeper(KeeperKind.COURIER, sent))
    (arriving,) = (one for one in office.consignments.open(head) if one.id == sent)
    assert arriving.to_location_id == head.location_id
    seal = office.consignments.open_bag(head, arriving.bags[0].id, "S1", new_id())
    assert seal.found is SealFound.INTACT
    office.consignments.scan(head, sent, left.document_number, new_id())
    office.consignments.close(head, sent, 1, new_id())
    (home,) = office.custody.of_person(other.id)
    assert (home.state, home.location_id) == (CardState.RECEIVED, head.location_id)


@pytest.mark.parametrize(
    ("cards", "bag", "code", "field"),
    [
        ((), p.BAG, Code.REQUIRED, "cards"),
        (("one",), SealedBag(" ", "Koerier"), Code.REQUIRED, "seal"),
        (("one",), SealedBag("S1", ""), Code.REQUIRED, "courier"),
    ],
)
def test_cards_go_back_in_a_sealed_bag_only(
    office: Office, town: p.Partner, cards: tuple[str, ...], bag: SealedBag, code: Code, field: str
) -> None:
    (card,) = office.custody.of_person(town.due().id)
    with pytest.raises(Invalid) as caught:
        office.partner_shelf.send_back(
            town.clerk, (card.id,) if cards else (), bag, "nobody came", new_id()
        )
    assert (caught.value.code, caught.value.field) == (code, field)
    assert office.custody.by_number(card.document_number) == card


def test_the_counter_is_told_how_far_its_mandate_reaches_and_when_it_ends(
    office: Office, town: p.Partner, own: Office
) -> None:
    assert own.partner_shelf.look(town.clerk).ending == ()
    town.mandate(
        "M-2",
        scope=town.scoped(
            location_ids=frozenset({town.place.id}),
            person_ids=frozenset({town.clerk.operator_id}),
        ),
        in_force_until=f.later(60 * 24 * 30),
    )
    shelf = own.partner_shelf.look(town.clerk)
    assert [one.number for one in shelf.ending] == ["M-2"]
    assert dict(shelf.places) == {town.place.id: town.place.name}
    assert dict(shelf.persons) == {town.clerk.operator_id: town.clerk.name}
