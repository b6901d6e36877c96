"""Several at once at the vault: one count, one case, one remedy, one place for each card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import DatabaseError

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.custody.card import IN_HOUSE, CardState
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.shipment import CaseKind, Remedy
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.consignments import CaseRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.vault import CountLineRow, CountRow
from tests import factories as f
from tests import racers
from tests.beneath import beneath
from tests.expectations import rows, slots_are_right
from tests.services.test_waiting_races import codes

_LOST = {Code.CHANGED_MEANWHILE, Code.WRONG_STATE, Code.CARD_WRONG_STATE}
"""What whoever came second is told: it stands otherwise by now."""


@pytest.fixture
def demo(office: Office) -> Actor:
    return f.seat(office, "demo")


def cards(office: Office, demo: Actor, folder: Path, wanted: int) -> list[str]:
    """Let cards lie here; return their numbers."""
    return [
        f.card_for(office, demo, folder, f.on_file(office, demo)).document_number
        for _ in range(wanted)
    ]


def race(database: str, actor: Actor, *shares: list[racers.Act]) -> list[list[Any]]:
    return racers.race(racers.acting, [(database, actor, share) for share in shares])


def won(results: list[list[Any]], nth: int) -> int:
    """Count who did the act with this number, and was not refused."""
    return sum(not isinstance(given[nth], Code) for given in results)


def test_a_card_set_aside_beside_the_call_off_of_its_visit(
    office: Office, database: str, demo: Actor
) -> None:
    """Whoever is quicker: no card is kept for a visit that is called off."""
    numbers, visits = [], []
    for n in range(8):
        someone = f.on_file(office, demo)
        visits.append(f.book(office, demo, f.later(10 + 10 * (n // 6)), someone).id)
        numbers.append(office.custody.of_person(someone.id)[0].document_number)
    aside: list[racers.Act] = [
        ("storage", verb, (number, new_id()))
        for number in numbers
        for verb in ("reserve_visit", "release", "reserve_visit")
    ]
    off: list[racers.Act] = [("appointments", "cancel", (one, "ill", new_id())) for one in visits]
    again: list[racers.Act] = [(one, verb, (*told[:-1], new_id())) for one, verb, told in aside]
    results = race(database, demo, aside, again, off, list(off))
    assert codes(results) <= _LOST | {Code.NO_VISIT}
    for nth, number in enumerate(numbers):
        assert won(results[2:], nth) >= 1
        card = office.custody.by_number(number)
        assert card is not None
        assert office.appointments.get(visits[nth]).state is AppointmentState.CANCELLED
        assert (card.reserved_visit, card.reserved_for) == (None, None)
        assert card.state in IN_HOUSE
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()


def test_one_case_has_one_remedy(
    office: Office, database: str, demo: Actor, tmp_path: Path
) -> None:
    """A missing card is found by one and reported by another; the first of them counts."""
    numbers = cards(office, demo, tmp_path, 6)
    cases = [office.cases.miss(demo, number, "", new_id()).id for number in numbers]
    shares: list[list[racers.Act]] = [
        [("cases", "settle", (one, remedy, new_id())) for one in cases]
        for remedy in (Remedy.FOUND, Remedy.FOUND, Remedy.FOUND)
    ]
    results = race(database, demo, *shares)
    assert codes(results) <= _LOST
    assert [won(results, nth) for nth in range(len(cases))] == [1] * len(cases)
    assert rows(office.store, CaseRow, remedy=Remedy.FOUND) == len(cases)
    assert rows(office.store, CardRow, state=CardState.IN_STOCK) == len(cases)
    assert office.audit.verify().flaws == ()


def test_a_case_without_a_card_is_settled_once(
    office: Office, database: str, demo: Actor, second: Actor
) -> None:
    cases = surplus(office, demo, second, 6)
    ways = (Remedy.ADDED_TO_STOCK, Remedy.SENT_BACK, Remedy.SENT_ON, Remedy.SENT_BACK)
    results = race(
        database, demo,
        *([("cases", "settle", (one, way, new_id())) for one in cases] for way in ways),
    )  # fmt: skip
    assert codes(results) <= _LOST
    assert [won(results, nth) for nth in range(len(cases))] == [1] * len(cases)


def surplus(office: Office, demo: Actor, second: Actor, wanted: int) -> list[Any]:
    """Count cards that nobody knows; return the cases about them."""
    count = office.counts.begin(demo, second, "", new_id())
    for n in range(wanted):
        office.counts.scan(demo, count.id, f"V9999999{n}", new_id())
        office.counts.explain(
            demo, count.id, f"V9999999{n}", Explanation.UNKNOWN_CARD, "", new_id()
        )
    office.counts.close(demo, count.id, new_id())
    return [one.id for one in office.cases.open_cases(demo)]


def test_a_card_is_missed_once_whoever_misses_it(
    office: Office, database: str, demo: Actor, tmp_path: Path
) -> None:
    numbers = cards(office, demo, tmp_path, 6)
    shares: list[list[racers.Act]] = [
        [("cases", "miss", (number, "", new_id())) for number in numbers] for _ in range(6)
    ]
    results = race(database, demo, *shares)
    assert codes(results) <= _LOST
    assert [won(results, nth) for nth in range(len(numbers))] == [1] * len(numbers)
    assert rows(office.store, CaseRow, kind=CaseKind.MISSING) == len(numbers)


def test_one_vault_has_one_count_under_way(
    office: Office, database: str, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    cards(office, demo, tmp_path, 3)
    results = race(
        database, demo, *([("counts", "begin", (second, "", new_id()))] for _ in range(6))
    )
    assert codes(results) <= _LOST
    assert won(results, 0) == rows(office.store, CountRow) == 1
    assert rows(office.store, CountLineRow) == 3


def test_a_count_by_many_hands_notes_each_card_once_and_ends_once(
    office: Office, database: str, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    """Everybody scans the same trays, also what nobody knows, and presses close in the end."""
    here = cards(office, demo, tmp_path, 4)
    strange = [f"V8888888{n}" for n in range(4)]
    count = office.counts.begin(demo, second, "", new_id())
    scans = [number for pair in zip(here, strange, strict=True) for number in pair]
    results = race(database, demo, *(
        [("counts", "scan", (count.id, number, new_id())) for number in scans] for _ in range(6)
    ))  # fmt: skip
    assert codes(results) == set()
    assert rows(office.store, CountLineRow) == len(scans)
    for number in strange:
        office.counts.explain(demo, count.id, number, Explanation.UNKNOWN_CARD, "", new_id())
    closings = race(
        database, demo, *([("counts", "close", (count.id, new_id()))] for _ in range(6))
    )
    assert codes(closings) <= _LOST
    assert rows(office.store, CaseRow, kind=CaseKind.SURPLUS) == len(strange)
    assert office.counts.get(demo, count.id).closed_at is not None
    assert office.audit.verify().flaws == ()


def test_one_place_takes_one_card(
    office: Office, database: str, demo: Actor, tmp_path: Path
) -> None:
    numbers = cards(office, demo, tmp_path, 4)
    office.trays.add(demo, "K1", 1, 20, new_id())
    shares: list[list[racers.Act]] = [
        [("storage", "put_away", (number, "K1", place, new_id())) for place in (1, 2, None)]
        for number in numbers
    ]
    results = race(database, demo, *shares)
    assert codes(results) <= {Code.PLACE_TAKEN, Code.CHANGED_MEANWHILE}
    found = [office.custody.by_number(number) for number in numbers]
    places = [one.place for one in found if one and one.place.box == "K1"]
    assert len(places) == len(set(places)) > 1


def test_the_database_holds_it_whoever_asks(
    office: Office, demo: Actor, second: Actor, tmp_path: Path
) -> None:
    surplus(office, demo, second, 1)
    lying, moved = cards(office, demo, tmp_path, 2)
    office.trays.add(demo, "K1", 1, 20, new_id())
    office.storage.put_away(demo, lying, "K1", 3, new_id())
    with (
        pytest.raises(DatabaseError, match="counter:place_taken"),
        beneath(office.store) as connection,
    ):
        connection.execute(
            update(table(CardRow))
            .where(CardRow.document_number == moved)
            .values(box="K1", position=3)
        )
    office.counts.begin(demo, second, "", new_id())
    here = {"location_id": demo.location_id, "opened_at": f.NOW}
    count = {
        "id": new_id(), "tray": "", "first_id": demo.operator_id,
        "second_id": second.operator_id, **here,
    }  # fmt: skip
    case = {
        "id": new_id(), "kind": CaseKind.SURPLUS, "document_number": "V99999990",
        "card_id": None, "consignment_id": None, "opened_by": demo.operator_id, **here,
    }  # fmt: skip
    for row, values in ((CountRow, count), (CaseRow, case)):
        with (
            pytest.raises(DatabaseError, match="counter:changed_meanwhile"),
            beneath(office.store) as connection,
        ):
            connection.execute(insert(table(row)), values)
