"""Rosters: which rows pass, which are held back, and that nothing is dropped or repaired."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.findings import Finding, FindingCode, Severity
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.person import Address, Sex
from counter_app.domain.people.roster import Mention, RosterReading, map_columns, read_roster
from counter_app.domain.tables import Cell, EncodingDoubt, Table, TableRow

TODAY = date(2026, 9, 5)
HEADING = ("V-nummer", "Achternaam", "Voornamen", "Geboortedatum", "Nationaliteit", "E-mail")
GOOD = ("0872092314", "Nguyễn", "Hồng Dương", "1997-09-26", "VNM", "a@example.org")


def table(*rows: tuple[Cell, ...], heading: tuple[Cell, ...] = HEADING) -> Table:
    return Table(rows=tuple(TableRow(at, row) for at, row in enumerate((heading, *rows), 1)))


def but(**changes: Cell) -> tuple[Cell, ...]:
    """Return the good row with some cells changed."""
    fields = ("v_number", "surname", "given_names", "date_of_birth", "nationality", "email")
    return tuple(changes.get(field, cell) for field, cell in zip(fields, GOOD, strict=True))


def reading(*rows: tuple[Cell, ...], **options: object) -> RosterReading:
    return read_roster(table(*rows), "list.csv", TODAY, **options)  # type: ignore[arg-type]


def only(found: RosterReading) -> Finding:
    assert len(found.findings) == 1, found.findings
    return found.findings[0]


def test_a_good_row_passes_whole() -> None:
    heading = (
        "Preferred language", "geslacht", "Given names", "tussenvoegsel", "Family name",
        "Date of Birth", "V-number", "nationality", "e-mail address", "Institution", "Telefoon",
        "Straat", "Huisnummer", "Postcode", "Woonplaats",
    )  # fmt: skip
    row = (
        "Engels", "vrouw", " Zoë  Anna", "van der", "Berg", date(2001, 2, 3), 1872092314, "nld",
        "z@example.org", "Noordzee", "+31 6 12345678", "Dijk", 7, "1234 AB", "Delft",
    )  # fmt: skip
    found = read_roster(table(row, heading=heading), "list.xlsx", TODAY)
    assert (found.findings, found.held_back) == ((), ())
    (person,) = found.rows
    assert (person.row, person.v_number) == (2, "1872092314")
    assert (person.surname, person.given_names) == ("van der Berg", "Zoë Anna")
    assert person.date_of_birth == PartialDate(2001, 2, 3)
    assert (person.nationality, person.language, person.sex) == ("NLD", "en", Sex.FEMALE)
    assert (person.email, person.phone) == ("z@example.org", "+31 6 12345678")
    assert person.institution == "Noordzee"
    assert person.address == Address("Dijk 7", "1234 AB", "Delft")
    assert person.facts() == PersonFacts(
        surname="van der Berg", given_names="Zoë Anna", date_of_birth=PartialDate(2001, 2, 3)
    )


@pytest.mark.parametrize(
    ("changes", "code", "field", "proposal"),
    [
        ({"v_number": 872092314}, FindingCode.LOST_LEADING_ZERO, "v_number", "0872092314"),
        ({"v_number": 8720923}, FindingCode.LOST_LEADING_ZERO, "v_number", "0008720923"),
        ({"v_number": "872092314"}, FindingCode.LOST_LEADING_ZERO, "v_number", "0872092314"),
        ({"v_number": "8720923"}, FindingCode.BAD_V_NUMBER, "v_number", None),
        ({"v_number": 12345}, FindingCode.BAD_V_NUMBER, "v_number", None),
        ({"v_number": 8720.5}, FindingCode.BAD_V_NUMBER, "v_number", None),
        ({"v_number": "8,72E+08"}, FindingCode.BAD_V_NUMBER, "v_number", None),
        ({"v_number": None}, FindingCode.REQUIRED, "v_number", None),
        ({"date_of_birth": "31-02-2001"}, FindingCode.BAD_DATE, "date_of_birth", None),
        ({"date_of_birth": 36925}, FindingCode.BAD_DATE, "date_of_birth", "2001-02-03"),
        ({"date_of_birth": "2026-09-06"}, FindingCode.BAD_DATE, "date_of_birth", None),
        ({"date_of_birth": "1897-09-26"}, FindingCode.BAD_DATE, "date_of_birth", None),
        ({"date_of_birth": None}, FindingCode.REQUIRED, "date_of_birth", None),
        ({"nationality": "NL"}, FindingCode.BAD_NATIONALITY, "nationality", "NLD"),
        ({"nationality": "Dutch"}, FindingCode.BAD_NATIONALITY, "nationality", None),
        ({"nationality": None}, FindingCode.REQUIRED, "nationality", None),
        ({"surname": None, "given_names": " "}, FindingCode.REQUIRED, "surname", None),
        ({"surname": "Nguy?n"}, FindingCode.LOST_CHARACTERS, "surname", None),
        ({"given_names": "H\ufffdng"}, FindingCode.LOST_CHARACTERS, "given_names", None),
        ({"surname": "NguyÃªn"}, FindingCode.GARBLED_CHARACTERS, "surname", "Nguyên"),
        ({"surname": "=HYPERLINK(1)"}, FindingCode.BAD_NAME, "surname", None),
        ({"given_names": "26-09-1997"}, FindingCode.BAD_NAME, "given_names", None),
        ({"surname": "x" * 151}, FindingCode.TOO_LONG, "surname", None),
    ],
)
def test_a_row_with_an_error_is_held_back_whole(
    changes: dict[str, Cell], code: FindingCode, field: str, proposal: str | None
) -> None:
    found = reading(but(**changes), but(v_number="1111111111"))
    finding = only(found)
    assert (finding.file, finding.row, finding.severity) == ("list.csv", 2, Severity.ERROR)
    assert (finding.code, finding.field, finding.proposal) == (code, field, proposal)
    assert [row.row for row in found.rows] == [3]
    (held,) = found.held_back
    raw = ["" if cell is None else str(cell) for cell in but(**changes)]
    assert (held.row, list(held.cells)) == (2, list(HEADING))
    assert list(held.cells.values()) == raw
    assert held.fields[field] == held.cells[HEADING[list(held.fields).index(field)]]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"email": "geen"}, FindingCode.BAD_EMAIL, "email"),
        ({"date_of_birth": "03-04-1997"}, FindingCode.AMBIGUOUS_DATE, "date_of_birth"),
    ],
)
def test_a_row_with_a_warning_passes(
    changes: dict[str, Cell], code: FindingCode, field: str
) -> None:
    found = reading(but(**changes))
    finding = only(found)
    assert (finding.code, finding.field, finding.severity) == (code, field, Severity.WARNING)
    assert len(found.rows) == 1
    assert found.held_back == ()


def test_an_ambiguous_date_says_how_it_was_read() -> None:
    found = reading(but(date_of_birth="03-04-1997"))
    assert only(found).values["read_as"] == "1997-04-03"
    assert found.rows[0].date_of_birth == PartialDate(1997, 4, 3)


def test_sex_and_language_that_nobody_knows_are_said_and_left_out() -> None:
    heading = (*HEADING, "geslacht", "taal")
    found = read_roster(table((*GOOD, "zie pas", "elfs"), heading=heading), "list.csv", TODAY)
    assert [finding.code for finding in found.findings] == [
        FindingCode.BAD_LANGUAGE,
        FindingCode.BAD_SEX,
    ]
    assert (found.rows[0].language, found.rows[0].sex) == (None, None)


def test_a_person_may_have_one_name_only() -> None:
    found = reading(but(given_names=None))
    assert (found.findings, found.rows[0].given_names) == ((), "")


# the same person again


def test_the_same_data_again_is_held_back_and_the_first_row_stays() -> None:
    found = reading(GOOD, but(email=None), GOOD)
    assert [(f.row, f.code, f.values["first_row"]) for f in found.findings] == [
        (3, FindingCode.DUPLICATE_ROW, 2),
        (4, FindingCode.DUPLICATE_ROW, 2),
    ]
    assert [row.row for row in found.rows] == [2]
    assert [row.row for row in found.held_back] == [3, 4]


def test_another_way_to_write_the_same_date_is_no_other_data() -> None:
    found = reading(GOOD, but(date_of_birth="26-09-1997"))
    assert only(found).code is FindingCode.DUPLICATE_ROW


def test_other_data_under_one_number_holds_both_rows_back() -> None:
    found = reading(GOOD, but(date_of_birth="1997-09-27", email="b@example.org"))
    assert found.rows == ()
    assert [f.row for f in found.findings] == [2, 3]
    assert {f.code for f in found.findings} == {FindingCode.DUPLICATE_DIFFERENT}
    assert found.findings[0].values == {"rows": (2, 3), "fields": ("date_of_birth", "email")}


def test_duplicates_are_found_on_rows_with_other_errors() -> None:
    found = reading(but(surname="Nguy?n"), GOOD)
    assert Counter(f.code for f in found.findings) == {
        FindingCode.LOST_CHARACTERS: 1,
        FindingCode.DUPLICATE_DIFFERENT: 2,
    }


# proposals and decisions


CARD = PersonFacts(
    surname="Nguyễn", given_names="Hồng Dương", date_of_birth=PartialDate(1997, 9, 26)
)


def test_a_card_of_the_same_number_and_birth_date_proposes_the_name() -> None:
    found = reading(but(surname="Nguy?n", given_names="H?ng D??ng"), printed={"0872092314": CARD})
    assert [f.proposal for f in found.findings] == ["Nguyễn", "Hồng Dương"]
    assert found.rows == ()


@pytest.mark.parametrize(
    "changes", [{"date_of_birth": "1997-09-27"}, {"v_number": "0872092315"}, {"surname": "Tr?n"}]
)
def test_a_card_that_disagrees_proposes_nothing(changes: dict[str, Cell]) -> None:
    row = but(**{"surname": "Nguy?n", **changes})
    assert only(reading(row, printed={"0872092314": CARD})).proposal is None


def test_what_a_person_decided_is_taken_instead_of_the_cell() -> None:
    rows = (but(v_number=872092314), but(v_number="1111111111", surname="Nguy?n"))
    first = reading(*rows)
    assert first.rows == ()
    second = reading(*rows, corrections={(2, "v_number"): "0872092314", (3, "surname"): "Nguyễn"})
    assert second.findings == ()
    assert [(row.v_number, row.surname) for row in second.rows] == [
        ("0872092314", "Nguyễn"),
        ("1111111111", "Nguyễn"),
    ]


def test_mentions_name_the_rows_held_back_as_they_are_written() -> None:
    found = reading(but(v_number=872092314), but(v_number="1111111111"))
    assert found.mentions() == {
        "872092314": Mention("list.csv", 2),
        "1111111111": Mention("list.csv", 3),
    }


# the file as a whole


def test_the_heading_may_stand_below_a_title() -> None:
    rows = (TableRow(1, ("Deelnemers",)), TableRow(3, HEADING), TableRow(4, GOOD))
    found = read_roster(Table(rows=rows, empty_rows=(2, 5, 6)), "list.csv", TODAY)
    assert [row.row for row in found.rows] == [4]
    assert (only(found).code, only(found).values) == (
        FindingCode.EMPTY_ROWS,
        {"count": 2, "rows": (5, 6)},
    )


def test_what_is_not_used_is_said() -> None:
    whole = Table(
        rows=(TableRow(1, (*HEADING, "Maat", "V-nummer")), TableRow(2, (*GOOD, "XL", "x"))),
        sheet="A",
        other_sheets=("B",),
    )
    found = read_roster(whole, "list.xlsx", TODAY)
    assert [(f.row, f.code, f.severity) for f in found.findings] == [
        (None, FindingCode.OTHER_SHEETS, Severity.NOTICE),
        (1, FindingCode.UNKNOWN_COLUMN, Severity.NOTICE),
        (1, FindingCode.DUPLICATE_COLUMN, Severity.WARNING),
    ]
    assert len(found.rows) == 1


@pytest.mark.parametrize(
    ("doubt", "code"),
    [
        (EncodingDoubt.ASSUMED, FindingCode.ENCODING_ASSUMED),
        (EncodingDoubt.DAMAGED, FindingCode.ENCODING_DAMAGED),
    ],
)
def test_doubt_about_the_letters_is_said(doubt: EncodingDoubt, code: FindingCode) -> None:
    whole = Table(
        rows=(TableRow(1, HEADING), TableRow(2, GOOD)), encoding="x", encoding_doubt=doubt
    )
    assert only(read_roster(whole, "list.csv", TODAY)).code is code


def test_a_row_wider_than_the_heading_is_held_back() -> None:
    found = reading((*GOOD, None, "more"), GOOD[:5])
    assert found.findings[0].code is FindingCode.EXTRA_CELLS
    assert (found.findings[0].row, found.findings[0].value) == (2, "more")
    assert found.held_back[0].cells["#8"] == "more"


def test_missing_columns_are_named() -> None:
    with pytest.raises(Invalid) as caught:
        map_columns(("vnr", "naam", "leeftijd"))
    assert caught.value.code is Code.FILE_UNKNOWN_COLUMNS
    assert caught.value.values["missing"] == ("given_names", "date_of_birth", "nationality")
    assert caught.value.values["found"] == ("vnr", "naam", "leeftijd")


def test_a_surer_heading_wins() -> None:
    mapped = map_columns(("Naam", "V.nr.", "ACHTERNAAM", "Voor-namen", "Geb. datum", "Nat."))
    assert mapped.columns["surname"] == 2
    assert mapped.unknown == ((0, "Naam"),)


@pytest.mark.parametrize("rows", [(), ((TableRow(1, HEADING)),)])
def test_a_roster_without_people_is_refused(rows: tuple[TableRow, ...]) -> None:
    with pytest.raises(Invalid) as caught:
        read_roster(Table(rows=rows), "list.csv", TODAY)
    assert caught.value.code in {Code.FILE_EMPTY, Code.FILE_UNKNOWN_COLUMNS}


def test_findings_and_readings_show_no_person_in_a_log() -> None:
    found = reading(but(surname="Nguy?n", email="geen"), but(v_number="1111111111"))
    shown = repr(found) + repr(found.findings) + repr(found.rows) + repr(found.held_back)
    for secret in ("0872092314", "1111111111", "Nguy", "geen", "1997"):
        assert secret not in shown


cell = st.one_of(
    st.none(),
    st.text(max_size=20).filter(lambda text: bool(text.strip())),
    st.integers(-(10**12), 10**12),
    st.floats(),
    st.dates(),
    st.sampled_from([*GOOD, "?", "31-02-2001", "00-00-1998", "872092314", "v", "en"]),
)


@given(st.lists(st.lists(cell, min_size=1, max_size=8).map(tuple), min_size=1, max_size=6))
def test_every_row_either_passes_or_is_held_back_with_a_reason(
    rows: list[tuple[Cell, ...]],
) -> None:
    found = reading(*rows)
    passed = [row.row for row in found.rows]
    waiting = [row.row for row in found.held_back]
    assert sorted(passed + waiting) == list(range(2, len(rows) + 2))
    errors = {finding.row for finding in found.findings if finding.severity is Severity.ERROR}
    assert errors == set(waiting)
