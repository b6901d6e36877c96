"""`import reported`: the list replaces the one before, and rows of no use are named."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run, answer, refusal


def test_a_list_is_taken_in(office_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "reported.csv"
    path.write_text("issuer,number,reported_on\nVNM,PC1,2026-08-01\nXYZ,1,\n", encoding="utf-8")
    told = office_run("import", "reported", path)
    assert "row 3: issuer: This nationality is not known" in told.stdout
    assert "1 documents on the list of 2026-09-04; 1 new, 0 taken off, 1 rows" in told.stdout
    report = answer(office_run("import", "reported", path, "--of", "2026-09-01", "--json"))
    assert (report["list_of"], report["added"], report["removed"]) == ("2026-09-01", 0, 0)
    assert report["wrong"] == [{"row": 3, "code": "bad_nationality"}]


def test_a_table_of_something_else_changes_nothing(office_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("name,colour\nA,red\n", encoding="utf-8")
    assert refusal(office_run("import", "reported", path, "--json"))["error"] == (
        "file_unknown_columns"
    )
