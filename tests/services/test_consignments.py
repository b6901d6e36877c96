"""Consignments: announced, sealed, scanned, counted, closed; what is out of order is a case."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.keeper import MAKER, Keeper, KeeperKind
from counter_app.domain.custody.shipment import CaseKind, ItemFound, Remedy, SealFound
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.consignments import Consignments
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.services.receiving import Scanned
from tests import factories as f
from tests.expectations import refused, unchanged
from tests.services.custody_office import second_location


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


def manifest(folder: Path, *cards: dict[str, object]) -> Path:
    return f.consignment(folder / f"{new_id().hex}.csv", *cards)


def announced(office: Office, demo: Actor, folder: Path, cards: int = 3) -> UUID:
    people = [f.on_file(office, demo) for _ in range(cards)]
    file = manifest(folder, *({"person": one} for one in people))
    made, report = office.consignments.announce(demo, file, "M-1", "Koerier", new_id())
    assert (len(made.items), report.held_back) == (cards, ())
    return made.id


def opened(office: Office, demo: Actor, consignment: UUID) -> None:
    for bag in office.consignments.get(demo, consignment).bags:
        office.consignments.open_bag(demo, bag.id, bag.seal or "1", new_id())


def test_a_manifest_is_announced_opened_scanned_and_closed(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    coming = announced(office, demo, tmp_path)
    of = office.consignments.get(demo, coming)
    first, second, third = (item.document_number for item in of.items)
    card = office.custody.by_number(first)
    assert card is not None
    assert (card.state, card.keeper) == (CardState.ANNOUNCED, MAKER)
    with refused(Code.SEAL_FIRST):
        office.consignments.scan(demo, coming, first, new_id())
    opened(office, demo, coming)
    gesture = new_id()
    seen = office.consignments.scan(demo, coming, first.lower(), gesture)
    assert (seen.scanned, seen.consignment.count(ItemFound.ARRIVED)) == (Scanned.ARRIVED, 1)
    with unchanged(office.store):
        office.consignments.scan(demo, coming, first, gesture)
    again = office.consignments.scan(demo, coming, first, new_id())
    assert again.scanned is Scanned.SEEN_BEFORE
    broken = office.consignments.scan(demo, coming, second, new_id(), is_damaged=True)
    assert broken.scanned is Scanned.DAMAGED
    with refused(Code.NUMBER_DIFFERS):
        office.consignments.close(demo, coming, 3, new_id())
    closed = office.consignments.close(demo, coming, 2, new_id())
    assert closed.count(ItemFound.MISSING) == 1
    lost = office.custody.by_number(third)
    assert lost is not None
    assert (lost.state, lost.keeper) == (CardState.MISSING, MAKER)
    kinds = {case.kind: case.document_number for case in office.cases.open_cases(demo)}
    assert kinds == {CaseKind.DAMAGED: second, CaseKind.MISSING: third}
    here = office.custody.by_number(first)
    assert here is not None
    assert here.keeper == Keeper(KeeperKind.LOCATION, demo.location_id)


def test_seals_that_are_not_right_and_cards_nobody_listed(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    someone = f.on_file(office, demo)
    file = manifest(tmp_path, {"person": someone})
    file.write_text(
        file.read_text().replace("position\n", "position,zak,zegel\n", 1).rstrip("\n") + ",Z1,S77\n"
    )
    made, _ = office.consignments.announce(demo, file, "M-2", "Koerier", new_id())
    (bag,) = made.bags
    assert (bag.label, bag.seal) == ("Z1", "S77")
    found = office.consignments.open_bag(demo, bag.id, "S78", new_id())
    assert found.found is SealFound.OTHER_NUMBER
    strange = office.consignments.scan(demo, made.id, "V99999999", new_id())
    assert strange.scanned is Scanned.SURPLUS
    torn = f.card_for(office, demo, tmp_path, f.on_file(office, demo)).document_number
    found_torn = office.consignments.scan(demo, made.id, torn, new_id(), is_damaged=True)
    assert found_torn.scanned is Scanned.SURPLUS
    blocked = office.custody.by_number(torn)
    assert blocked is not None
    assert blocked.state is CardState.BLOCKED
    kinds = {c.kind for c in office.cases.open_cases(demo) if c.document_number == torn}
    assert kinds == {CaseKind.SURPLUS, CaseKind.DAMAGED}
    assert {case.kind for case in office.cases.open_cases(demo)} == {
        CaseKind.SEAL, CaseKind.SURPLUS, CaseKind.DAMAGED,
    }  # fmt: skip
    office.consignments.scan(demo, made.id, made.items[0].document_number, new_id())
    assert not office.consignments.close(demo, made.id, 3, new_id()).is_open
    seal = next(c for c in office.cases.open_cases(demo) if c.kind is CaseKind.SEAL)
    with refused(Code.CHOICE_NEEDED):
        office.cases.settle(demo, seal.id, Remedy.FOUND, new_id())
    assert office.cases.settle(demo, seal.id, Remedy.ACCEPTED, new_id()).closed_at


def test_a_transfer_is_in_the_couriers_hands_until_it_is_received(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    there, _ = second_location(office, demo)
    someone, other = (f.on_file(office, demo) for _ in range(2))
    card, stays = (f.card_for(office, demo, tmp_path, one) for one in (someone, other))
    with pytest.raises(Invalid, match="required"):
        office.consignments.pack(
            demo, (Parcel("1", "", (card.id,)),), there.location_id, "T-1", "Koerier", new_id()
        )
    sent = office.consignments.pack(
        demo, (Parcel("1", "S1", (card.id,)),), there.location_id, "T-1", "Koerier", new_id()
    )
    on_way = office.custody.of_person(someone.id)[0]
    assert (on_way.state, on_way.keeper) == (
        CardState.IN_TRANSIT, Keeper(KeeperKind.COURIER, sent.id),
    )  # fmt: skip
    with refused(Code.NOT_HERE):
        office.consignments.scan(demo, sent.id, card.document_number, new_id())
    opened(office, there, sent.id)
    wrong = office.consignments.scan(there, sent.id, stays.document_number, new_id())
    assert wrong.scanned is Scanned.WRONG_ADDRESS
    office.consignments.scan(there, sent.id, card.document_number, new_id())
    office.consignments.close(there, sent.id, 2, new_id())
    arrived = office.custody.of_person(someone.id)[0]
    assert (arrived.state, arrived.location_id, arrived.keeper.id) == (
        CardState.RECEIVED, there.location_id, there.location_id,
    )  # fmt: skip


def test_what_goes_back_is_the_makers_once_confirmed(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    someone = f.on_file(office, demo)
    card = f.card_for(office, demo, tmp_path, someone)
    parcel = (Parcel("1", "S1", (card.id,)),)
    with refused(Code.CARD_WRONG_STATE):
        office.consignments.pack(demo, parcel, None, "R-1", "Koerier", new_id())
    office.ageing.take_back(demo, card.document_number, "not collected", new_id())
    sent = office.consignments.pack(demo, parcel, None, "R-1", "Koerier", new_id())
    assert office.custody.of_person(someone.id)[0].keeper.kind is KeeperKind.COURIER
    office.consignments.confirm(demo, sent.id, new_id())
    back = office.custody.of_person(someone.id)[0]
    assert (back.state, back.keeper) == (CardState.RETURNED, MAKER)


def test_a_missing_card_is_to_be_reported_within_the_houses_hours(
    office: Office, demo: Actor, tmp_path: Path
) -> None:
    rules = CustodyRules(report_within=timedelta(hours=24))
    timed = Consignments(office.store, rules)
    coming = announced(office, demo, tmp_path, 1)
    opened(office, demo, coming)
    timed.close(demo, coming, 0, new_id())
    (case,) = office.cases.open_cases(demo)
    assert case.due_at == f.NOW + timedelta(hours=24)
    assert case.is_late(f.NOW + timedelta(hours=25))
    with refused(Code.REASON_NEEDED):
        office.cases.settle(demo, case.id, Remedy.REPORTED, new_id())
    done = office.cases.settle(demo, case.id, Remedy.REPORTED, new_id(), reference="PV-2026-1")
    assert (done.remedy, done.reference) == (Remedy.REPORTED, "PV-2026-1")
    card = office.custody.by_number(case.document_number)
    assert card is not None
    assert card.state is CardState.REPORTED
