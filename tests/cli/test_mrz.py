"""`mrz`: every planted defect is told apart, and garbage never ends in an error of ours."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import DATA, Run, answer, refusal

PASSPORTS = DATA / "passports.csv"
LISTS = tuple(DATA / n for n in ("students-noordzee.xlsx", "students-delta.csv", "consignment.csv"))
KINDS = {
    "": [], "expired": ["expired"], "other date of birth": ["other_birth_date"],
    "other surname": ["other_surname"], "check digit fails": ["check_digit"],
}  # fmt: skip
SAMPLE = (
    "P<VNMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36VNM7408122F1204159ZE184226B<<<<<10\n"
)


def planted() -> list[list[str]]:
    with PASSPORTS.open(encoding="utf-8", newline="") as file:
        return [KINDS[row["planted"]] for row in csv.DictReader(file)]


def kinds(rows: list[dict[str, object]]) -> list[list[str]]:
    return [
        [f["kind"] for f in row["findings"] if f["needs_answer"]]  # type: ignore[union-attr]
        for row in rows
    ]


def test_planted_defects_are_told_apart_by_lists(run: Run) -> None:
    given_lists = [word for path in LISTS for word in ("--people", path)]
    result = run("mrz", PASSPORTS, "--on", "2026-09-05", "--json", *given_lists)
    assert result.exit_code == 1
    assert kinds(answer(result)) == planted()


def test_planted_defects_are_told_apart_by_the_database(office_run: Run) -> None:
    office_run("import", "people", *LISTS[:2])
    office_run("import", "consignment", LISTS[2])
    rows = answer(office_run("mrz", PASSPORTS, "--on", "2026-09-05", "--json"))
    assert kinds(rows) == planted()
    assert {row["known"] for row in rows} == {"person", "card", None}


def test_columns_stand_in_any_order(run: Run, tmp_path: Path) -> None:
    with PASSPORTS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    turned = tmp_path / "turned.csv"
    with turned.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["MRZ line 2", "planted", "V-number", "MRZ line 1"])
        for row in rows:
            writer.writerow([row["mrz_line_2"], "", row["v_number"], row["mrz_line_1"]])
    told = answer(run("mrz", turned, "--on", "2026-09-05", "--people", LISTS[2], "--json"))
    assert [row["v_number"] for row in told] == [row["v_number"] for row in rows]
    known = [(found, row) for found, row in zip(kinds(told), planted(), strict=True) if found]
    assert all(found == row for found, row in known)


def test_bare_lines_from_standard_input(run: Run) -> None:
    (row,) = answer(run("mrz", "-", "--on", "2012-04-15", "--json", input=SAMPLE))
    assert row["readable"]
    assert not row["flagged"]
    result = run("mrz", "-", "--on", "2012-04-16", input=SAMPLE)
    assert result.exit_code == 1
    assert "It expired on 2012-04-15." in result.stdout


def test_a_sound_document_is_no_refusal(run: Run) -> None:
    result = run("mrz", "-", "--on", "2010-01-01", input=SAMPLE)
    assert result.exit_code == 0
    assert result.stdout == "1 documents read, 0 with something to judge, 0 unreadable.\n"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(min_size=1, max_size=3000))
def test_garbage_is_reported(run: Run, content: bytes) -> None:
    result = run("mrz", "-", "--json", input=content)
    assert result.exit_code in {0, 1}
    if result.stdout:
        assert not any(row["readable"] for row in answer(result))
    else:
        assert refusal(result)["error"].startswith("file_")


@pytest.mark.parametrize(
    "text",
    ["mrz_line_1\n", "mrz_line_1,mrz_line_2\n,\nx,y\n", "\0\0\0", "<" * 88, "P<" * 400, "é" * 44],
)
def test_edges_are_reported(run: Run, text: str) -> None:
    result = run("mrz", "-", input=text)
    assert result.exit_code in {0, 1}
    assert result.stdout + result.stderr


def test_a_day_that_is_none_is_refused(run: Run) -> None:
    told = refusal(run("mrz", "-", "--on", "2026-02-30", "--json", input=SAMPLE))
    assert told["error"] == "bad_date"
    assert told["values"]["field"] == "on"
