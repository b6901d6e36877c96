"""Consignments: which cards pass, and whether people and cards match, both ways."""

from __future__ import annotations

from datetime import date

import pytest

from counter_app.domain.custody.consignment import (
    ConsignmentCard,
    ConsignmentReading,
    cross_check,
    map_columns,
    read_consignment,
)
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.findings import Finding, FindingCode, Severity
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.roster import Mention
from counter_app.domain.tables import Cell, Table, TableRow

TODAY = date(2026, 9, 5)
FIELDS = (
    "document_number", "v_number", "surname", "given_names", "date_of_birth", "document_type",
    "valid_from", "valid_until", "box", "position",
)  # fmt: skip
GOOD = (
    "V7P4YE36T", "0307388624", "Lê", "Dũng", "2008-04-06", "I", "2026-08-20", "2030-09-28",
    "BOX001", "1",
)  # fmt: skip
OTHER = {"document_number": "V4R4F39JS", "v_number": "2528605135", "position": "2"}


def but(**changes: Cell) -> tuple[Cell, ...]:
    """Return the good row with some cells changed."""
    return tuple(changes.get(field, cell) for field, cell in zip(FIELDS, GOOD, strict=True))


def reading(*rows: tuple[Cell, ...]) -> ConsignmentReading:
    numbered = tuple(TableRow(at, row) for at, row in enumerate((FIELDS, *rows), 1))
    return read_consignment(Table(rows=numbered), "cards.csv", TODAY)


def only(findings: tuple[Finding, ...]) -> Finding:
    assert len(findings) == 1, findings
    return findings[0]


def test_a_good_row_passes_whole() -> None:
    found = reading(GOOD)
    assert (found.findings, found.held_back) == ((), ())
    (card,) = found.cards
    assert (card.row, card.document_number, card.v_number) == (2, "V7P4YE36T", "0307388624")
    assert (card.surname, card.given_names, card.document_type) == ("Lê", "Dũng", "I")
    assert card.date_of_birth == PartialDate(2008, 4, 6)
    assert (card.valid_from, card.valid_until) == (date(2026, 8, 20), date(2030, 9, 28))
    assert (card.box, card.position) == ("BOX001", 1)
    assert found.printed() == {"0307388624": card.facts()}


def test_dutch_headings_are_known() -> None:
    mapped = map_columns(
        ("Documentnummer", "V-nr", "Naam", "Voornaam", "Geb.datum", "Soort", "Geldig vanaf",
         "Geldig t/m", "Doos", "Plaats")
    )  # fmt: skip
    assert list(mapped.columns.values()) == list(range(10))


def test_missing_columns_are_named() -> None:
    with pytest.raises(Invalid) as caught:
        map_columns(FIELDS[1:])
    assert caught.value.code is Code.FILE_UNKNOWN_COLUMNS
    assert caught.value.values["missing"] == ("document_number",)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"document_number": "V0O000000"}, FindingCode.BAD_DOCUMENT_NUMBER, "document_number"),
        ({"document_number": None}, FindingCode.REQUIRED, "document_number"),
        ({"v_number": 307388624}, FindingCode.LOST_LEADING_ZERO, "v_number"),
        ({"surname": "L?"}, FindingCode.LOST_CHARACTERS, "surname"),
        ({"surname": None, "given_names": None}, FindingCode.REQUIRED, "surname"),
        ({"document_type": None}, FindingCode.REQUIRED, "document_type"),
        ({"valid_from": "2026-00-00"}, FindingCode.BAD_DATE, "valid_from"),
        ({"valid_until": "2030-02-30"}, FindingCode.BAD_DATE, "valid_until"),
        ({"valid_until": "2026-08-19"}, FindingCode.VALIDITY_REVERSED, "valid_until"),
    ],
)
def test_a_card_with_an_error_is_held_back(
    changes: dict[str, Cell], code: FindingCode, field: str
) -> None:
    found = reading(but(**changes), but(**OTHER))
    finding = only(found.findings)
    assert (finding.row, finding.code, finding.field) == (2, code, field)
    assert finding.severity is Severity.ERROR
    assert [card.row for card in found.cards] == [3]
    (held,) = found.held_back
    assert held.cells[field] == str(changes[field] or "")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"position": "0"}, FindingCode.BAD_NUMBER),
        ({"position": "A4"}, FindingCode.BAD_NUMBER),
        ({"valid_until": "2026-09-04"}, FindingCode.CARD_EXPIRED),
    ],
)
def test_a_card_with_a_warning_passes(changes: dict[str, Cell], code: FindingCode) -> None:
    found = reading(but(**changes))
    assert (only(found.findings).code, len(found.cards)) == (code, 1)


def test_a_place_may_be_unknown() -> None:
    found = reading(but(box=None, position=None), but(**(OTHER | {"position": None})))
    assert found.findings == ()
    assert (found.cards[0].box, found.cards[0].position) == ("", None)


def test_a_card_is_valid_on_its_last_day() -> None:
    assert reading(but(valid_until="2026-09-05")).findings == ()


def test_of_a_card_listed_twice_the_first_row_stays() -> None:
    found = reading(GOOD, but(document_number="v7p4ye36t", box="BOX002"), but(**OTHER))
    finding = only(found.findings)
    assert (finding.row, finding.code) == (3, FindingCode.DUPLICATE_CARD)
    assert finding.values == {"first_row": 2, "fields": ("document_number", "box")}
    assert [card.row for card in found.cards] == [2, 4]
    assert [row.row for row in found.held_back] == [3]


def test_two_cards_in_one_place_pass_with_a_warning() -> None:
    found = reading(GOOD, but(**(OTHER | {"position": "1"})))
    finding = only(found.findings)
    assert (finding.row, finding.code, finding.value) == (3, FindingCode.PLACE_TAKEN, "BOX001 / 1")
    assert finding.values == {"first_row": 2}
    assert len(found.cards) == 2


def test_each_of_two_cards_of_one_person_is_said() -> None:
    found = reading(GOOD, but(document_number="V4R4F39JS", position="2"))
    assert [(f.row, f.code) for f in found.findings] == [
        (2, FindingCode.TWO_CARDS),
        (3, FindingCode.TWO_CARDS),
    ]
    assert found.findings[0].values == {"document_numbers": ("V7P4YE36T", "V4R4F39JS")}
    assert found.printed()["0307388624"] == found.cards[0].facts()


# people and cards


CARD: ConsignmentCard = reading(GOOD).cards[0]
MENTIONS = {CARD.v_number: Mention("list.csv", 7)}


def facts(**changes: object) -> dict[str, PersonFacts]:
    said = {"surname": "Lê", "given_names": "Dũng", "date_of_birth": PartialDate(2008, 4, 6)}
    return {CARD.v_number: PersonFacts(**(said | changes))}  # type: ignore[arg-type]


@pytest.mark.parametrize("surname", ["Lê", "LE", "le"])
def test_a_card_of_its_person_gives_no_finding(surname: str) -> None:
    assert cross_check([CARD], facts(surname=surname), MENTIONS, "cards.csv") == ()


def test_differences_between_card_and_file_are_said() -> None:
    other = facts(surname="Trần", date_of_birth=PartialDate(2008, 6, 4))
    found = cross_check([CARD], other, MENTIONS, "cards.csv")
    assert [(f.row, f.code, f.value, f.values["on_file"]) for f in found] == [
        (2, FindingCode.NAME_DIFFERS_ON_CARD, "Lê, Dũng", "Trần, Dũng"),
        (2, FindingCode.BIRTH_DATE_DIFFERS_ON_CARD, "2008-04-06", "2008-06-04"),
    ]


def test_a_card_of_nobody_is_said_with_whom_it_may_be_for() -> None:
    near = {"0307388642": facts()[CARD.v_number], "9999999999": facts()[CARD.v_number]}
    finding = only(cross_check([CARD], near, {}, "cards.csv"))
    assert (finding.code, finding.value) == (FindingCode.CARD_OF_NOBODY, "0307388624")
    assert finding.values == {"document_number": "V7P4YE36T", "near": ("0307388642",)}


@pytest.mark.parametrize("written", ["307388624", "0307388624", "030738862"])
def test_a_card_whose_person_waits_in_a_roster_names_that_row(written: str) -> None:
    found = cross_check([CARD], {}, {written: Mention("list.csv", 12)}, "cards.csv")
    finding = only(found)
    assert (finding.code, finding.severity) == (
        FindingCode.CARD_OF_HELD_BACK_ROW,
        Severity.NOTICE,
    )
    assert finding.values == {"written": written, "roster_file": "list.csv", "roster_row": 12}


def test_a_person_without_a_card_is_said_with_the_row() -> None:
    mentions = MENTIONS | {"1102170858": Mention("list.csv", 9), "12345": Mention("list.csv", 10)}
    finding = only(cross_check([CARD], facts(), mentions, "cards.csv"))
    assert (finding.code, finding.row, finding.value) == (FindingCode.NO_CARD, None, "1102170858")
    assert finding.values == {"roster_file": "list.csv", "roster_row": 9}


def test_people_on_file_who_are_on_no_roster_need_no_card() -> None:
    people = facts() | {"1102170858": facts()[CARD.v_number]}
    assert cross_check([CARD], people, MENTIONS, "cards.csv") == ()
