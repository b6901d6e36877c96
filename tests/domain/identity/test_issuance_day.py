"""The passports of a made-up issuance day: every planted defect is found, and nothing else."""

import csv
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from counter_app.domain.identity.comparison import Comparison, compare
from counter_app.domain.identity.findings import DocumentFinding
from counter_app.domain.identity.mrz import MrzField, read
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts

DAY = date(2026, 9, 5)
DATA = Path(__file__).parents[2] / "fixtures" / "issuance-day"
PLANTED = {
    "": [],
    "expired": [DocumentFinding.EXPIRED],
    "other date of birth": [DocumentFinding.OTHER_BIRTH_DATE],
    "other surname": [DocumentFinding.OTHER_SURNAME],
    "check digit fails": [DocumentFinding.CHECK_DIGIT],
}


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rosters() -> dict[str, PersonFacts]:
    """The students of both rosters, with sex and nationality as far as they are there."""
    people = {}
    with (DATA / "students-delta.csv").open(encoding="cp1252", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["v_nummer"] and row["naam"]:
                day, month, year = row["geboortedatum"].split("/")
                born = PartialDate.parse(f"{year}-{month}-{day}")
                people[row["v_nummer"]] = PersonFacts(
                    row["naam"], row["voornaam"], born, None, row["nationaliteit"]
                )
    sheet = openpyxl.load_workbook(DATA / "students-noordzee.xlsx").worksheets[0]
    for values in sheet.iter_rows(min_row=4, values_only=True):
        _, surname, given_names, born_on, sex, nationality, number, *_ = values
        if nationality in {None, "XXX"}:
            continue
        if isinstance(born_on, datetime):
            born = PartialDate.of(born_on.date())
        else:
            born = PartialDate.parse("-".join(reversed(str(born_on).split("-"))))
        people[str(number).zfill(10)] = PersonFacts(
            str(surname),
            str(given_names or ""),
            born,
            {"man": "M", "vrouw": "F"}.get(str(sex)),
            str(nationality),
        )
    return people


def consigned() -> dict[str, PersonFacts]:
    return {
        row["v_number"]: PersonFacts(
            row["surname"], row["given_names"], PartialDate.parse(row["date_of_birth"])
        )
        for row in rows("consignment.csv")
    }


def compared(people: dict[str, PersonFacts]) -> list[tuple[dict[str, str], Comparison]]:
    found = []
    for row in rows("passports.csv"):
        if row["v_number"] in people:
            mrz = read(f"{row['mrz_line_1']}\r{row['mrz_line_2']}\r", DAY)
            found.append((row, compare(mrz, people[row["v_number"]], DAY)))
    return found


def test_every_planted_row_gives_exactly_its_finding_and_the_others_none() -> None:
    results = compared(consigned())
    for row, found in results:
        assert [finding.kind for finding in found.findings] == PLANTED[row["planted"]], row
    planted = [row["planted"] for row, _ in results if row["planted"]]
    assert len(results) == 390
    assert {kind: planted.count(kind) for kind in set(planted)} == {
        "expired": 8,
        "other date of birth": 7,
        "other surname": 7,
        "check digit fails": 6,
    }


def test_passports_of_those_without_a_card_are_sound() -> None:
    people = consigned()
    alone = [row for row in rows("passports.csv") if row["v_number"] not in people]
    assert len(alone) == 10
    assert all(read(row["mrz_line_1"] + row["mrz_line_2"], DAY).is_valid for row in alone)


def test_failing_check_digits_are_those_of_the_number_and_the_whole() -> None:
    failing = [found for row, found in compared(consigned()) if row["planted"].startswith("check")]
    for found in failing:
        fields = [problem.field for problem in found.findings[0].problems]
        assert fields == [MrzField.DOCUMENT_NUMBER, MrzField.COMPOSITE]


def test_rosters_agree_but_for_lost_letters() -> None:
    people = rosters()
    results = compared(people)
    assert len(results) >= 399
    lost = 0
    for row, found in results:
        person = people[row["v_number"]]
        kinds = [finding.kind for finding in found.findings]
        if "?" in person.surname + person.given_names:
            lost += 1
            kinds = [kind for kind in kinds if kind is not DocumentFinding.NAME_UNREADABLE]
            assert found.names.unknown
        assert kinds == PLANTED[row["planted"]], row
    assert lost


@pytest.mark.parametrize("name", ["passports.csv", "consignment.csv"])
def test_data_is_whole(name: str) -> None:
    assert len(rows(name)) >= 390
