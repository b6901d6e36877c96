"""`day …` from a terminal: a day is packed, opened, closed and brought home."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from counter_app import paths
from counter_app.domain.clock import SetClock, SystemClock
from counter_app.domain.ids import new_id
from counter_app.domain.packages.names import opened_days
from counter_app.domain.packages.package import ScanFailure
from tests import factories as f
from tests.cli.conftest import Run, answer, refusal
from tests.offline_day import Guest, serve

CARD_MISSING = "card_missing"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Give the clock of all machines of a test."""
    made = SetClock(f.NOW)
    monkeypatch.setattr(SystemClock, "now", lambda self: made.now())
    return made


def test_a_day_goes_out_and_comes_home_by_commands(
    run: Run, new_sqlite: Callable[[], str], clock: SetClock, tmp_path: Path
) -> None:
    database = new_sqlite()
    home = ("--database", database, "--login", "demo")
    office = f.open_office(database, clock)
    demo = f.seat(office, "demo", "")
    person = f.on_file(office, demo)
    visit = f.book(office, demo, f.later(30), person)
    (card,) = office.custody.of_person(person.id)
    office.close()
    package, results, day = (tmp_path / name for name in ("a.package", "a.home", "day.db"))

    early = run(*home, "day", "pack", package, "--on", f.TODAY, "--json")
    assert refusal(early)["error"] == "device_unknown"
    assert answer(run(*home, "day", "device", "laptop 1", "--json"))["name"] == "laptop 1"
    nobody = run(*home, "day", "pack", package, "--on", f.TODAY, "--json")
    assert refusal(nobody)["error"] == "nobody_enrolled"
    run(*home, "day", "enrol")
    packed = answer(
        run(*home, "day", "pack", package, "--on", f.TODAY, "--operator", "demo", "--operator",
            "host", "--json")
    )  # fmt: skip
    assert (packed["people"], packed["cards"], packed["left_out"]) == (1, 1, ["host"])
    assert "does not work with a package" in run(*home, "day", "offline").stdout

    (tmp_path / "cut.package").write_bytes(package.read_bytes()[:-9])
    broken = run(
        "--login", "demo", "day", "open", tmp_path / "cut.package", "--into", day, "--json"
    )
    assert refusal(broken)["error"] == "package_cut_short"
    opened = run("--login", "demo", "day", "open", package, "--into", day)
    assert "1 people, 1 cards" in opened.stdout
    usual = answer(run("--login", "demo", "day", "open", package, "--json"))["database"]
    assert [str(one.database) for one in opened_days(paths.packages_dir().glob("*.db"))] == [usual]
    twice = run("--login", "demo", "day", "open", package, "--json")
    assert refusal(twice)["error"] == "store_exists"
    there = ("--database", day, "--login", "demo")
    clock.advance(timedelta(minutes=10))
    alone = f.open_office(str(day), clock)
    clerk = f.seat(alone, "demo")
    serve(alone, clerk, Guest(person, card, visit.id), clock)
    alone.offline.note_scan(clerk, ScanFailure.CARD_UNKNOWN, new_id())
    alone.close()
    clock.advance(timedelta(minutes=1))
    assert "1 not sealed yet" in run(*there, "day", "offline").stdout
    idle = run(*there, "day", "override", "--reason", "haast", "--json")
    assert refusal(idle)["error"] == "wrong_state"
    assert answer(run(*there, "day", "close", results, "--json"))["items"] == 3
    assert "No new work: the day is closed." in run(*there, "day", "offline").stdout
    # a machine with a package sends nothing and plans nothing
    assert refusal(run(*there, "worker", "--once", "--json"))["error"] == "not_offline"

    office = f.open_office(database, clock)
    f.lose_cards(office, person.id)
    office.close()
    clock.advance(timedelta(hours=4))
    told = answer(run(*home, "day", "merge", results, results, "--json"))
    assert [(one["accepted"], one["conflicts"], one["was_known"]) for one in told] == [
        (2, 1, False), (0, 0, True),
    ]  # fmt: skip
    (case,) = answer(run(*home, "day", "conflicts", "--json"))
    assert (case["kind"], case["card"]) == (CARD_MISSING, card.document_number)
    assert "reported missing meanwhile" in run(*home, "day", "conflicts").stdout
    settle = (
        "day",
        "settle-conflict",
        case["conflict"],
        "keep_out",
        "--reason",
        "ligt in de kluis",
    )
    assert answer(run(*home, *settle, "--json"))["remedy"] == "keep_out"
    assert "Nothing waits" in run(*home, "day", "conflicts").stdout
    (line,) = answer(run(*home, "day", "packages", "--json"))
    assert (line["state"], line["conflicts"]) == ("merged", 0)
    assert (line["results"], line["operators"], line["for_hall"]) == (1, 1, False)
    recalled = run(*home, "day", "recall", line["package"], "--reason", "gestolen")
    assert "Called back: laptop 1" in recalled.stdout
