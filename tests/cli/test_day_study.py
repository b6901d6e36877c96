"""An issuance day from a terminal: what if, and its closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from counter_app.domain.clock import SetClock, SystemClock
from counter_app.store.keyfile import KeyFile
from tests import factories as f
from tests import hall_day as h
from tests.cli.conftest import Run, answer, refusal


@dataclass
class Terminal:
    """A command line in an office with a running day; who signs in stands in the hall."""

    run: Run
    hall: h.HallDay

    def __call__(self, *words: object) -> object:
        return self.run(*words)


@pytest.fixture
def terminal(
    run: Run, new_sqlite: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    database, clock = new_sqlite(), SetClock(f.NOW)
    office = f.open_office(database, clock)
    hall = h.running(office, clock, tmp_path)
    office.close()
    keys = KeyFile(Path(database), f.CHEAP)
    keys.add("leader", f.PASSWORD, keys.open("demo", f.PASSWORD))
    monkeypatch.setattr(SystemClock, "now", lambda self: clock.now())

    def call(*words: object) -> object:
        return run("--database", database, "--login", "leader", *words)

    return Terminal(call, hall)


def test_a_day_is_played_kept_and_applied(terminal: Terminal) -> None:
    run = terminal.run
    told = run("day", "simulate", "2026-09-19", "--desks", 6, "--plays", 2, "--keep", "Six desks")
    assert "As planned: 40 invited, 4 desks, played 2 times" in told.stdout
    assert "Six desks: 40 invited, 6 desks, played 2 times" in told.stdout
    assert "longest queue outside" in told.stdout
    found = answer(
        run("--json", "day", "simulate", "2026-09-19", "--variant", "Six desks", "--plays", "1",
            "--minutes", "6", "--no-show", "20", "--persons", "30", "--late", "25", "--doubts", "4",
            "--second-persons", "2", "--pause", "0", "--early", "8", "--groups", "5")
    )  # fmt: skip
    assert [one["name"] for one in found] == ["As planned", "Changed", "Six desks"]
    assert found[1]["outcome"]["invited"] == 30
    changed = found[1]["assumptions"]
    habits = changed["habits"]
    assert (habits["no_show"], habits["late_share"], habits["doubt_share"]) == (0.2, 0.25, 0.04)
    assert (habits["early_minutes"], habits["travel_share"]) == (8, 0.05)
    assert (changed["seconds"], changed["pauses"]) == (2, None)
    assert "Six desks: 40 invited, 6 desks" in run("day", "variants", "2026-09-19").stdout
    applied = answer(run("--json", "day", "apply", "2026-09-19", "Six desks"))
    assert applied["places"] == 40
    assert "(applied)" in run("day", "variants", "2026-09-19").stdout
    with_words = refusal(run("--json", "day", "apply", "2026-09-19", "Nine"))
    assert with_words["error"] == "not_found"


def test_nothing_is_learnt_from_nothing(terminal: Terminal) -> None:
    told = terminal.run("day", "learn", "2026-09-19")
    assert "minutes = 4.0" in told.stdout
    assert "Too little was recorded" in told.stdout


def test_a_day_is_closed_from_a_terminal(terminal: Terminal, tmp_path: Path) -> None:
    run = terminal.run
    first = answer(run("--json", "day", "closing", "2026-09-19"))
    assert first["cards"] == {"left": 4}
    assert first["hindrances"] == ["cards_open", "count_needed"]
    body = "Universiteit Utrecht"
    sent = answer(
        run("--json", "day", "send-back", "2026-09-19", "--institution", body, "--to", "DH",
            "--label", "R1", "--seal", "Z9", "--courier", "Koerier", "--reference", "R-1")
    )  # fmt: skip
    assert sent["cards"] == 2
    left = answer(run("--json", "day", "closing", "2026-09-19"))["left"]
    (group,) = left
    kept = run("day", "keep-here", "2026-09-19", "--reason", "komt maandag", *group["cards"])
    assert "2 cards stay here." in kept.stdout
    assert refusal(run("--json", "day", "end", "2026-09-19"))["error"] == "day_count_needed"
    told = run("day", "closing", "2026-09-19").stdout
    assert "R-1  seal Z9: 2 cards" in told
    assert "Two people have not counted yet" in told
    for name in ("report.pdf", "report.xlsx"):
        run("day", "close-report", "2026-09-19", "--out", tmp_path / name)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert len(load_workbook(tmp_path / "report.xlsx").sheetnames) == 7
    run("day", "institution-list", "2026-09-19", body, "--out", tmp_path / "list.xlsx")
    assert load_workbook(tmp_path / "list.xlsx").worksheets[0].max_row == 3


def test_a_day_that_is_not_there(terminal: Terminal) -> None:
    assert refusal(terminal.run("--json", "day", "closing", "2026-09-20"))["error"] == "not_found"
    assert refusal(terminal.run("--json", "day", "closing", "soon"))["error"] == "bad_date"
    other = terminal.run("--json", "day", "closing", "2026-09-19", "--hall", "DH")
    assert refusal(other)["error"] == "not_found"
