"""`contacts plan`, `contacts person` and `contacts needless`."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

from openpyxl import load_workbook

from counter_app.cli.console import Console
from counter_app.cli.contacts import rows_of
from counter_app.domain.contacts.case_report import CaseRow, CaseVisit
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.places import Stage, Way
from tests import factories as f
from tests.cli.conftest import Run, answer, refusal


def _person(office_run: Run, folder: Path) -> str:
    """Take somebody in by a roster, and return the V-number."""
    number = f.v_number()
    roster = folder / f"{number}.csv"
    roster.write_text(
        "V-nummer;Achternaam;Voornamen;Geboortedatum;Nationaliteit\n"
        f"{number};Voorbeeld;Ada;03-09-1991;VNM\n",
        encoding="utf-8",
    )
    office_run("import", "people", roster)
    return number


def test_a_person_is_told_what_falls_away_and_where_the_rest_is_done(
    office_run: Run, tmp_path: Path
) -> None:
    number = _person(office_run, tmp_path)
    told = office_run("contacts", "person", number, "--procedure", "return_visa").stdout
    assert "Voorbeeld, Ada" in told
    assert "return visa: a visit is needed [procedure.return_visa, S30, S31, S34]" in told
    assert "Proposal: 1 of 1 visits" in told
    assert "Den Haag (desk)" in told
    found = answer(office_run("contacts", "person", number, "--on", "2023-09-04", "--json"))
    assert found["plan"]["people"][0]["lines"][0]["rule"] == "reuse.D"


def test_a_skilled_migrant_is_told_whether_work_may_begin(office_run: Run, tmp_path: Path) -> None:
    number = _person(office_run, tmp_path)
    asked = ("contacts", "person", number, "--procedure", "skilled_migrant")
    assert "not known whether work may begin without the card" in office_run(*asked).stdout
    told = office_run(*asked, "--no-mvv", "--granted-on", "2026-01-05").stdout
    assert "may begin work without the card: no mvv is needed [start_work.start-work, S50" in told
    assert "may not begin work without the card yet" in office_run(*asked, "--mvv").stdout


def test_a_case_load_is_written_as_a_table(office_run: Run, tmp_path: Path) -> None:
    number = _person(office_run, tmp_path)
    load = tmp_path / "load.csv"
    load.write_text(
        f"V-nummer;Soort;Geldig tot\n{number};verlenging;2026-08-01\n9999999999;extension;\n",
        encoding="utf-8",
    )
    out = tmp_path / "plan.xlsx"
    result = office_run("contacts", "plan", load, "--out", out)
    assert result.exit_code == 1
    assert "load.csv: 2 rows, 1 of no use; 2 of 3 visits are left" in result.stdout
    sheet = load_workbook(out).active
    assert sheet is not None
    head, *cells = sheet.iter_rows(values_only=True)
    first, second = (dict(zip(head, row, strict=True)) for row in cells)
    assert (first["V-number"], first["Visits asked for"], first["Visits left"]) == (number, 3, 2)
    assert first["For what"] == "photo and fingerprints, residence sticker"
    assert first["Place"] == first["Place (later)"] == "Den Haag"
    assert second["Finding"]
    table = tmp_path / "plan.csv"
    office_run("contacts", "plan", load, "--out", table)
    assert table.read_bytes().startswith("\ufeffRow;V-number".encode())
    with_other = office_run("contacts", "plan", load, "--out", tmp_path / "plan.doc")
    assert with_other.exit_code != 0
    assert refusal(office_run("contacts", "plan", load, "--out", "x.doc", "--json"))["error"] == (
        "file_wrong_type"
    )


def test_every_visit_of_a_person_has_a_row() -> None:
    """A card that lies where no prints are taken makes two visits of the first stage."""
    console = Console()
    console.options["language"] = "en"
    visits = tuple(
        CaseVisit(
            stage=stage, contacts=(contact,), persons=1, place=place, way=Way.DESK,
            day=date(2026, 9, 8), kilometres=12.34, wait=timedelta(minutes=9),
        )
        for stage, contact, place in (
            (Stage.NOW, Contact.BIOMETRICS, "Delft"), (Stage.NOW, Contact.COLLECT, "Gouda"),
            (Stage.LATER, Contact.ENDORSEMENT, "Leiden"),
        )
    )  # fmt: skip
    first, second = rows_of(console, CaseRow(row=3, v_number="1", procedure="x", visits=visits))
    assert len(first) == len(second)
    assert (first[0], first[5], second[0]) == (3, 3, 3)
    assert [one for one in first if one in {"Delft", "Gouda", "Leiden"}] == ["Delft", "Leiden"]
    assert [one for one in second if one in {"Delft", "Gouda", "Leiden"}] == ["Gouda"]
    assert 9 in second


def test_visits_that_are_not_needed_are_told(office_run: Run) -> None:
    assert "0 people need not come." in office_run("contacts", "needless").stdout
    found = answer(office_run("contacts", "needless", "--days", "7", "--release", "--json"))
    assert (found["found"], found["released"], found["visits"]) == (0, 0, [])


def test_a_case_load_says_of_each_whether_work_may_begin(office_run: Run, tmp_path: Path) -> None:
    """By the columns on the grant and the mvv, as `contacts person` asks them."""
    load, out = tmp_path / "load.csv", tmp_path / "plan.csv"
    numbers = [_person(office_run, tmp_path) for _ in range(4)]
    load.write_text(
        "V-nummer;Soort;Verleend op;Mvv\n"
        f"{numbers[0]};kennismigrant;05-01-2026;nee\n{numbers[1]};kennismigrant;;ja\n"
        f"{numbers[2]};verlenging;;\n{numbers[3]};kennismigrant;;misschien\n",
        encoding="utf-8",
    )
    office_run("contacts", "plan", load, "--out", out)
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    head, *cells = csv.reader(lines, delimiter=";")
    at = head.index("Work without the card")
    assert [row[at] for row in cells] == [
        "may begin work without the card: no mvv is needed",
        "may not begin work without the card yet: with an mvv the permit is granted by handing "
        "over the document",
        "", "",
    ]  # fmt: skip
    assert "This word is not known here" in cells[3][head.index("Finding")]


def test_a_case_load_is_booked_in_one_go(office_run: Run, tmp_path: Path) -> None:
    number, load = _person(office_run, tmp_path), tmp_path / "load.csv"
    load.write_text(
        f"V-nummer;Soort;Gezin;mvv\n{number};return_visa;;ja\n9999999999;extension;A;\n"
        f"{_person(office_run, tmp_path)};extension;A;\n",
        encoding="utf-8",
    )
    out = tmp_path / "booked.csv"
    told = office_run("contacts", "book", load, "--out", out, "--preview")
    assert told.exit_code == 1
    assert "Booking would make 1 appointments for 1 people." in told.stdout
    assert ";would be booked;" in out.read_text(encoding="utf-8-sig")
    told = office_run("contacts", "book", load, "--out", out)
    assert "1 appointments made for 1 people." in told.stdout
    assert "Not booked: 2." in told.stdout
    head, *cells = out.read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("Row;V-number;Procedure;Outcome;When;Place;For what;Appointment code")
    first, _, third = (line.split(";") for line in cells)
    assert first[3:7:2] == ["booked", "Den Haag"]
    assert first[6] == "return visa"
    assert len(first[7]) > 3
    assert third[3] == "waits for the family"
    assert "Row 3 of the same family is of no use." in third[8]
    sheet = tmp_path / "again.xlsx"
    told = office_run("contacts", "book", load, "--out", sheet)
    assert "0 appointments made" in told.stdout
    assert "Booked before: 1." in told.stdout
    found = load_workbook(sheet).active
    assert found is not None
    assert [one.value for one in list(found.rows)[1]][3] == "booked before"
