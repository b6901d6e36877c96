"""Opening hours from a terminal: looked at first, then done with all that comes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, answer, refusal


def test_a_closure_is_looked_at_and_done(office_run: Run) -> None:
    close = ("--close", "2026-09-05", "--why", "verbouwing")
    seen = office_run("planning", "preview", *close)
    assert "Days that change: 1; desk hours 48 → 0." in seen.stdout
    assert "Everybody who is booked keeps their place." in seen.stdout
    assert answer(office_run("--json", "planning", "show"))[-1]["kind"] == "service"
    done = answer(office_run("--json", "planning", "apply", *close))
    assert (done["days"], done["moved"], done["called_off"]) == (1, [], [])
    told = answer(office_run("--json", "planning", "history", "--most", "1"))
    assert told[0]["item"]["reason"] == "verbouwing"
    assert (told[0]["kind"], told[0]["number"]) == ("closure", 1)
    assert "closure" in office_run("planning", "history").stdout
    assert "No" in office_run("slots", "BIOMETRICS", "--day", "2026-09-05").stdout


def test_hours_of_a_day(office_run: Run) -> None:
    close = ("--close", "2026-09-07", "--hours", "12:00-13:30", "--until", "2026-09-08")
    seen = answer(office_run("--json", "planning", "preview", *close))
    assert [day["minutes_before"] - day["minutes_after"] for day in seen["days"]] == [540, 540]


def test_a_change_out_of_a_file(office_run: Run, tmp_path: Path) -> None:
    shown = answer(office_run("--json", "planning", "show"))
    monday, tuesday = [one for one in shown if one["kind"] == "opening_rule"][:2]
    evening = {
        "kind": "opening_rule", "group": "counter", "weekday": 3, "opens": "17:00",
        "closes": "20:00", "desks": 2, "public_desks": 1, "valid_from": "2026-09-10",
        "every_weeks": 2,
    }  # fmt: skip
    file = tmp_path / "change.json"
    change = {"put": [evening, {**monday, "desks": 8}], "end": [tuesday["id"]]}
    file.write_text(json.dumps(change), encoding="utf-8")
    office_run("--json", "planning", "apply", "--file", file)
    after = answer(office_run("--json", "planning", "show"))
    rules = {one["id"]: one for one in after if one["kind"] == "opening_rule"}
    assert rules[monday["id"]]["desks"] == 8
    assert tuesday["id"] not in rules
    assert any(one.get("every_weeks") == 2 for one in rules.values())


@pytest.mark.parametrize(
    ("options", "error", "field"),
    [
        ((), "required", "close"),
        (("--close", "morgen"), "bad_date", "close"),
        (("--close", "2026-09-07", "--hours", "noon"), "bad_time", "hours"),
        (("--close", "2026-09-07", "--until", "2026-09-06"), "bad_date", "last_day"),
    ],
)
def test_what_is_no_change(
    office_run: Run, options: tuple[str, ...], error: str, field: str
) -> None:
    said = refusal(office_run("--json", "planning", "preview", *options))
    assert (said["error"], said["values"]["field"]) == (error, field)


@pytest.mark.parametrize("content", ["no json", "[]", '{"put": [{"kind": "other"}]}'])
def test_a_damaged_file(office_run: Run, tmp_path: Path, content: str) -> None:
    file = tmp_path / "change.json"
    file.write_text(content, encoding="utf-8")
    said = refusal(office_run("--json", "planning", "apply", "--file", file))
    assert (said["error"], said["values"]["file"]) == ("file_damaged", "change.json")


def test_help_in_dutch(office_run: Run) -> None:
    assert "Bekijk openingstijden" in office_run("planning", "--help", "--language", "nl").stdout
