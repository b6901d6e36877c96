"""Counting at a partner's point: two people, or one who says why; differences are explained."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.shipment import CaseKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.services.office import Office
from counter_app.settings import custody_rules
from counter_app.store.base import table
from counter_app.store.queries import vault
from counter_app.store.refusals import translate
from counter_app.store.tables.vault import CountRow
from tests import factories as f
from tests import partner_office as p
from tests.beneath import beneath

ALONE = "one works here"


@pytest.fixture
def town(office: Office) -> p.Partner:
    return p.partner(office)


@pytest.fixture
def colleague(office: Office, town: p.Partner) -> Actor:
    p.add_staff(office, town.head, town.place.id, "partner2")
    return office.operators.attest(town.clerk, "partner2", f.PASSWORD)


def number_of(town: p.Partner, someone: Person) -> str:
    (card,) = town.office.custody.of_person(someone.id)
    return card.document_number


def refused(town: p.Partner, second: Actor | None, reason: str) -> Code:
    with pytest.raises(Refused) as why:
        town.office.shelf_counts.compare(town.clerk, second, reason, (), new_id())
    return why.value.code


def test_a_missing_card_is_explained_by_two_and_becomes_a_case(
    office: Office, town: p.Partner, colleague: Actor
) -> None:
    """No mandate is in force: counting needs none."""
    counts, found, lost = office.shelf_counts, number_of(town, town.due()), town.due()
    gesture = new_id()
    made = counts.compare(town.clerk, colleague, "", (found, "VX0000001"), gesture)
    assert ([card.document_number for card in made.missing], made.surplus) == (
        [number_of(town, lost)], ("VX0000001",)
    )  # fmt: skip
    assert counts.compare(town.clerk, colleague, "", (found, "VX0000001"), gesture).id == made.id
    with pytest.raises(Refused) as why:
        counts.close(town.clerk, made.id, new_id())
    assert why.value.code is Code.COUNT_UNEXPLAINED
    office.partner_shelf.report_missing(town.clerk, made.missing[0].id, "not there", new_id())
    counts.close(town.clerk, made.id, new_id())
    with office.store.reading() as session:
        kept = vault.count(session, made.id)
    assert kept.closed_at is not None
    assert (kept.first_id, kept.second_id) == (town.clerk.operator_id, colleague.operator_id)
    said = {line.number: line.explanation for line in kept.differences}
    assert said == {
        number_of(town, lost): Explanation.MISSING, "VX0000001": Explanation.UNKNOWN_CARD,
    }  # fmt: skip
    cases = office.cases.open_cases(p.everybody(office))
    assert {case.kind for case in cases} == {CaseKind.MISSING, CaseKind.SURPLUS}
    assert office.custody.of_person(lost.id)[0].state is CardState.MISSING


def test_two_count_where_two_work(office: Office, town: p.Partner, colleague: Actor) -> None:
    assert office.partner_shelf.look(town.clerk).counts_by_two
    assert refused(town, None, ALONE) is Code.TWO_PERSONS_NEEDED
    assert refused(town, town.clerk, "") is Code.SECOND_PERSON_SAME
    assert refused(town, f.seat(office, "demo"), "") is Code.NOT_HERE


def test_the_shipped_rule_is_two_from_two_on() -> None:
    assert custody_rules().count_by_two_from == 2
    assert CustodyRules.parse("count_by_two_from = 3").count_by_two_from == 3
    assert CustodyRules.parse("").count_by_two_from == 2


def test_one_alone_says_why(office: Office, town: p.Partner) -> None:
    assert not office.partner_shelf.look(town.clerk).counts_by_two
    assert refused(town, None, "  ") is Code.REASON_NEEDED
    made = office.shelf_counts.compare(town.clerk, None, ALONE, (), new_id())
    assert made.agrees
    with office.store.reading() as session:
        assert vault.count(session, made.id).alone_reason == ALONE


def test_a_count_goes_on_and_what_left_meanwhile_is_explained(
    office: Office, town: p.Partner
) -> None:
    """A mistyped number scanned no more is no difference; a card sent back is no missing one."""
    counts, stays, goes = office.shelf_counts, town.due(), town.due()
    first = counts.compare(town.clerk, None, ALONE, ("VX000000Z",), new_id())
    assert len(first.missing) == 2
    (card,) = office.custody.of_person(goes.id)
    office.partner_shelf.send_back(town.clerk, (card.id,), p.BAG, "nobody came", new_id())
    again = counts.compare(town.clerk, None, ALONE, (number_of(town, stays),), new_id())
    assert (again.id, again.missing, again.surplus, again.explained) == (first.id, (), (), 1)
    counts.close(town.clerk, again.id, new_id())


def test_the_database_takes_nobody_alone_in_the_vault_or_without_a_reason(
    office: Office, town: p.Partner
) -> None:
    row = {
        "id": new_id(), "location_id": town.place.id, "tray": "", "second_id": None,
        "first_id": town.clerk.operator_id, "alone_reason": "", "opened_at": f.NOW,
    }  # fmt: skip
    home = f.seat(office, "demo").location_id
    for changes, told in (
        ({}, "two_persons"),
        ({"second_id": town.clerk.operator_id}, "two_persons"),
        ({"alone_reason": ALONE, "location_id": home}, Code.TWO_PERSONS_NEEDED),
    ):
        with pytest.raises(DBAPIError) as why, beneath(office.store) as connection:
            connection.execute(insert(table(CountRow)), {**row, **changes})
        refusal = translate(why.value)
        said = refusal.code if refusal is not None else str(why.value.orig)
        assert told in said
    with beneath(office.store) as connection:
        connection.execute(insert(table(CountRow)), {**row, "alone_reason": ALONE})
    with pytest.raises(DBAPIError), beneath(office.store) as connection:
        connection.execute(update(table(CountRow)).values(alone_reason="other"))
