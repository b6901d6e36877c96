"""The files of one issuance day: every planted defect is found and named, every good row passes."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from counter_app.domain.custody.consignment import (
    ConsignmentReading,
    cross_check,
    read_consignment,
)
from counter_app.domain.findings import Finding, FindingCode
from counter_app.domain.people.roster import RosterReading, read_roster
from counter_app.exchange.tables import read_table

DAY = Path(__file__).parents[1] / "fixtures" / "issuance-day"
TODAY = date(2026, 9, 5)


@pytest.fixture(scope="module")
def consignment() -> ConsignmentReading:
    return read_consignment(read_table(DAY / "consignment.csv"), "consignment.csv", TODAY)


@pytest.fixture(scope="module")
def noordzee(consignment: ConsignmentReading) -> RosterReading:
    return roster("students-noordzee.xlsx", consignment)


@pytest.fixture(scope="module")
def delta(consignment: ConsignmentReading) -> RosterReading:
    return roster("students-delta.csv", consignment)


def roster(
    name: str, cards: ConsignmentReading, corrections: dict[tuple[int, str], str] | None = None
) -> RosterReading:
    table = read_table(DAY / name)
    return read_roster(table, name, TODAY, printed=cards.printed(), corrections=corrections)


def of(findings: tuple[Finding, ...], code: FindingCode) -> list[Finding]:
    return [finding for finding in findings if finding.code is code]


def counts(findings: tuple[Finding, ...]) -> dict[str, int]:
    return dict(Counter(finding.code.value for finding in findings))


def joined(cards: ConsignmentReading, *rosters: RosterReading) -> tuple[Finding, ...]:
    facts = {row.v_number: row.facts() for one in rosters for row in one.rows}
    mentions = {number: at for one in rosters for number, at in one.mentions().items()}
    return cross_check(cards.cards, facts, mentions, cards.file)


def test_the_workbook(noordzee: RosterReading) -> None:
    assert counts(noordzee.findings) == {
        "unknown_column": 2,
        "lost_leading_zero": 5,
        "duplicate_row": 1,
        "bad_v_number": 1,
        "bad_date": 1,
        "bad_email": 1,
    }
    lost = of(noordzee.findings, FindingCode.LOST_LEADING_ZERO)
    assert {(f.value, f.proposal) for f in lost} == {
        ("358278968", "0358278968"),
        ("307410235", "0307410235"),
        ("702700812", "0702700812"),
        ("689228376", "0689228376"),
        ("917062517", "0917062517"),
    }
    (again,) = of(noordzee.findings, FindingCode.DUPLICATE_ROW)
    assert (again.row, again.value, again.values["first_row"]) == (244, "0872092314", 7)
    assert {(f.field, f.value) for f in noordzee.findings if f.row == 245} == {
        ("v_number", "12345"),
        ("date_of_birth", "31-02-2001"),
        ("email", "geen"),
    }
    assert (len(noordzee.rows), len(noordzee.held_back)) == (235, 7)


def test_the_text_file(delta: RosterReading) -> None:
    assert counts(delta.findings) == {
        "encoding_assumed": 1,
        "empty_rows": 1,
        "lost_characters": 44,
    }
    assert of(delta.findings, FindingCode.EMPTY_ROWS)[0].values["count"] == 2
    lost = of(delta.findings, FindingCode.LOST_CHARACTERS)
    assert len({finding.row for finding in lost}) == len(delta.held_back) == 32
    assert [f.row for f in lost if f.proposal is None] == [15]  # there is no card for that row
    assert ("L?tifxanl?", "Lətifxanlı") in {(f.value, f.proposal) for f in lost}
    assert len(delta.rows) == 128


def test_the_consignment(consignment: ConsignmentReading) -> None:
    assert counts(consignment.findings) == {
        "place_taken": 1,
        "duplicate_card": 1,
        "bad_document_number": 1,
    }
    (twice,) = of(consignment.findings, FindingCode.DUPLICATE_CARD)
    assert (twice.row, twice.value, twice.values["first_row"]) == (393, "V6HZPBNFY", 12)
    (bad,) = of(consignment.findings, FindingCode.BAD_DOCUMENT_NUMBER)
    assert (bad.row, bad.value) == (394, "V0O000000")
    assert (len(consignment.cards), len(consignment.held_back)) == (391, 2)


def test_cards_and_people(
    consignment: ConsignmentReading, noordzee: RosterReading, delta: RosterReading
) -> None:
    found = joined(consignment, noordzee, delta)
    assert counts(found) == {"no_card": 10, "card_of_held_back_row": 36, "card_of_nobody": 1}
    assert {f.value for f in of(found, FindingCode.NO_CARD)} == {
        "1102170858", "1108321301", "0644947680", "0852984869", "1432939212", "1981486993",
        "1064095475", "2578020964", "1385526249", "0123626441",
    }  # fmt: skip
    (nobody,) = of(found, FindingCode.CARD_OF_NOBODY)
    assert nobody.values["document_number"] == "VX1Y2Z3A4"
    waiting = of(found, FindingCode.CARD_OF_HELD_BACK_ROW)
    lost_zero = [f.values["roster_row"] for f in waiting if f.value != f.values["written"]]
    assert lost_zero == [55, 78, 147, 170, 193]


def test_accepted_proposals_let_the_rows_pass(
    consignment: ConsignmentReading, noordzee: RosterReading, delta: RosterReading
) -> None:
    again = []
    for reading in (noordzee, delta):
        accepted = {
            (finding.row, finding.field): finding.proposal
            for finding in reading.findings
            if finding.row is not None and finding.proposal is not None
        }
        again.append(roster(reading.file, consignment, accepted))
    assert [row.row for row in again[0].held_back] == [244, 245]
    assert [row.row for row in again[1].held_back] == [15]
    assert counts(joined(consignment, *again)) == {"no_card": 10, "card_of_nobody": 1}
