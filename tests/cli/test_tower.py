"""All locations, better plans and scenarios from a terminal."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from counter_app.services import tower_solver
from tests.cli.conftest import Run, answer, refusal

_PLAN = ("--first-day", "2026-09-14", "--weeks", "1", "--seconds", "0.3")


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tower_solver, "is_installed", lambda: False)


def test_all_locations_are_told(office_run: Run) -> None:
    told = answer(office_run("--json", "tower", "--days", "7"))
    (line,) = told["locations"]
    assert line["capacity_minutes"] == 6 * 8 * 60 * 6
    assert line["pressure"] == "calm"
    assert "desk hours" in office_run("tower").stdout


def test_plans_stand_beside_each_other_and_nothing_is_written(office_run: Run) -> None:
    told = answer(office_run("--json", "tower", "propose", *_PLAN))
    assert [plan["method"] for plan in told["plans"]] == ["present", "greedy"]
    assert told["plans"][1]["broken"] == []
    assert not told["has_solver"]
    rules = [one for one in answer(office_run("--json", "planning", "show"))
             if one["kind"] == "opening_rule"]  # fmt: skip
    assert len(rules) == 6
    assert "The solver is not installed here" in office_run("tower", "propose", *_PLAN).stdout


def test_a_plan_is_written(office_run: Run) -> None:
    done = answer(office_run("--json", "tower", "apply", "--method", "greedy", *_PLAN))
    assert [one["location"] for one in done["locations"]] == ["DH"]
    history = answer(office_run("--json", "planning", "history", "--most", "3"))
    assert {one["kind"] for one in history} == {"opening_rule"}


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (("--first-day", "2026-09-15"), "bad_date"),
        (("--first-day", "morgen"), "bad_date"),
        (("--people", "DH"), "bad_number"),
        (("--people", "XX=3"), "not_found"),
    ],
)
def test_what_cannot_be_planned_is_refused(
    office_run: Run, options: tuple[str, ...], error: str
) -> None:
    assert refusal(office_run("--json", "tower", "propose", *options))["error"] == error


def test_a_scenario_is_played_kept_compared_and_written(office_run: Run, tmp_path: Path) -> None:
    run = ("scenario", "run", "inflow_up", "--weeks", "6", "--runs", "2")
    played = answer(office_run("--json", *run, "--name", "Drukte", "--keep",
                               "--effect", "inflow:percent=30",
                               "--measure", "opening:percent=10,from_week=2"))  # fmt: skip
    assert played["scenario"]["effects"] == [{"kind": "inflow", "percent": 30}]
    listed = answer(office_run("--json", "scenario", "list"))
    assert [one["name"] for one in listed["kept"]] == ["Drukte"]
    assert "new_group" in listed["presets"]
    compared = answer(office_run("--json", "scenario", "compare", "Drukte", "as_now"))
    assert compared[0] == played
    file = tmp_path / "scenarios.pdf"
    office_run("scenario", "report", "Drukte", "new_group", "--out", file)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    assert "Drukte" in text
    assert "Vb 2000 art. 1.4" in text
    assert "446" in text
    office_run("scenario", "forget", "Drukte")
    assert answer(office_run("--json", "scenario", "list"))["kept"] == []


@pytest.mark.parametrize("effect", ["rain:percent=3", "inflow:colour=3", "inflow:percent=many"])
def test_an_effect_that_is_none_is_refused(office_run: Run, effect: str) -> None:
    told = refusal(office_run("--json", "scenario", "run", "as_now", "--effect", effect))
    assert told["error"] in {"bad_word", "bad_number"}
