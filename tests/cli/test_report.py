"""Figures from a terminal, and the monthly report by one command."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run, answer, refusal

DAYS = ("--from", "2026-09-01", "--to", "2026-09-30")


def test_each_figure_is_listed_with_its_definition(office_run: Run) -> None:
    listed = answer(office_run("--json", "report", "figures"))
    assert {"hall_wait", "visits_avoided", "desk_use"} <= {one["code"] for one in listed}
    assert all(one["definition"].endswith(".") for one in listed)
    assert "hall_wait: Waiting in the hall" in office_run("report", "figures").stdout


def test_a_figure_is_told_with_what_it_says(office_run: Run) -> None:
    sums = answer(office_run("--json", "report", "sums"))
    assert (sums["first_free_times"], sums["days"]) == (5, 0)
    told = answer(office_run("--json", "report", "figure", "wait_here", *DAYS, "--by", "location"))
    assert told["whole"] == {"key": "", "cases": 5, "value": 0, "high": 0, "of": None,
                             "unknown": None}  # fmt: skip
    (line,) = told["lines"]
    assert told["names"][line["key"]] == "Den Haag"
    shown = office_run("report", "figure", "wait_here", *DAYS, "--by", "location").stdout
    assert "First free time, this desk: 0 days median" in shown
    assert "Den Haag: 0 days · 0 days" in shown
    assert "noted each night" in shown


def test_a_figure_is_written_as_a_file(office_run: Run, tmp_path: Path) -> None:
    for suffix, begin in (("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("pdf", b"%PDF")):
        out = tmp_path / f"figure.{suffix}"
        done = office_run("report", "figure", "no_shows", *DAYS, "--location", "DH", "--out", out)
        assert done.exit_code == 0
        assert out.read_bytes().startswith(begin)
    wrong = office_run("--json", "report", "figure", "no_shows", "--out", tmp_path / "figure.doc")
    assert refusal(wrong)["error"] == "not_found"


def test_the_month_is_made_by_one_command(office_run: Run, tmp_path: Path) -> None:
    out = tmp_path / "month.pdf"
    done = answer(office_run("--json", "report", "month", "2026-09", "--out", out))
    assert done["bytes"] == len(out.read_bytes()) > 10_000
    wrong = office_run("--json", "report", "month", "2026-13", "--out", out)
    assert refusal(wrong)["error"] == "bad_date"


def test_what_is_not_there_is_refused(office_run: Run) -> None:
    assert refusal(office_run("--json", "report", "figure", "luck"))["error"] == "not_found"
    nowhere = office_run("--json", "report", "figure", "hall_wait", "--location", "XX")
    assert refusal(nowhere)["error"] == "not_found"
    bad = office_run("--json", "report", "figure", "hall_wait", "--from", "2026")
    assert refusal(bad)["error"] == "bad_date"
