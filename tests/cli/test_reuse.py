"""`reuse explain` and `reuse import`: the answer with its reasons, and what it rests on."""

from __future__ import annotations

from pathlib import Path

from tests import factories as f
from tests.cli.conftest import Run, answer, refusal


def _person(office_run: Run, folder: Path) -> str:
    """Take somebody in by a roster, and return the V-number."""
    number = f.person().v_number
    assert number is not None
    roster = folder / "roster.csv"
    roster.write_text(
        "V-nummer;Achternaam;Voornamen;Geboortedatum;Nationaliteit\n"
        f"{number};Voorbeeld;Ada;03-09-2011;VNM\n",
        encoding="utf-8",
    )
    office_run("import", "people", roster)
    return number


def test_a_decision_is_explained(office_run: Run, tmp_path: Path) -> None:
    number = _person(office_run, tmp_path)
    records = tmp_path / "records.csv"
    records.write_text(
        "v_number,what,date,place,quality\n"
        f"{number},photo,2023-05-01,desk,good\n{number},fingerprints,2023-05-01,desk,good\n",
        encoding="utf-8",
    )
    taken = answer(office_run("reuse", "import", records, "--json"))
    assert (taken["added"], taken["known"], taken["wrong"]) == (2, 0, [])

    told = office_run("reuse", "explain", number, "--on", "2023-07-01").stdout
    assert "Not needed: what is on record is good (still good)." in told
    assert "From 2023-09-03: Photo and fingerprints are needed (turns 12)." in told
    found = answer(office_run("reuse", "explain", number, "--on", "2023-07-01", "--json"))
    assert (found["answer"], found["rule_set"], found["coming"]["on"]) == (
        "reuse", "D", "2023-09-03",
    )  # fmt: skip


def test_today_is_not_known_and_says_so(office_run: Run, tmp_path: Path) -> None:
    number = _person(office_run, tmp_path)
    told = office_run("reuse", "explain", number).stdout
    assert "Not known; go by the letter that the person has" in told
    assert "For information, last rules found (D)" in told


def test_rows_of_no_use_are_named(office_run: Run, tmp_path: Path) -> None:
    records = tmp_path / "records.csv"
    records.write_text("v_number,what,date,place\n12,photo,2023-05-01,desk\n", encoding="utf-8")
    told = office_run(
        "reuse",
        "import",
        records,
    ).stdout
    assert "row 2: v_number:" in told


def test_nobody_is_explained_who_is_not_on_file(office_run: Run) -> None:
    assert refusal(office_run("reuse", "explain", "0999999999", "--json"))["error"] == "not_found"
    assert refusal(office_run("reuse", "explain", "12", "--json"))["error"] == "bad_v_number"


def test_papers_on_file_are_taken_in(office_run: Run, tmp_path: Path) -> None:
    number = _person(office_run, tmp_path)
    papers = tmp_path / "papers.csv"
    papers.write_text(
        f"v_number,paper,date,language\n{number},birth certificate,2011-09-10,vi\n",
        encoding="utf-8",
    )
    taken = answer(office_run("reuse", "papers", papers, "--json"))
    assert (taken["added"], taken["known"], taken["wrong"]) == (1, 0, [])
    assert "0 new, 1 known already" in office_run("reuse", "papers", papers).stdout
