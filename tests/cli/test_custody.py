"""`custody …`: the vault from a terminal, in words and as JSON."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import Result

from counter_app.domain.clock import SetClock, SystemClock
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.people.person import Address
from counter_app.services import office as services
from tests import factories as f
from tests.cli.conftest import Run, answer, refusal


def test_a_consignment_is_announced_received_and_closed(office_run: Run, tmp_path: Path) -> None:
    file = f.consignment(tmp_path / "list.csv", {}, {})
    made = answer(
        office_run(
            "custody", "announce", file, "--reference", "M-1", "--courier", "Koerier", "--json"
        )
    )
    first, second = (one["number"] for one in made["cards"])
    assert made["held_back"] == 0
    assert "0 of 2 scanned" in office_run("custody", "consignments").stdout
    refused = office_run("custody", "receive", "M-1", first, "--json")
    assert refusal(refused)["error"] == "seal_first"
    done = answer(
        office_run(
            "custody", "receive", "M-1", first, "V99999999", "--seal", "S1", "--close", "2",
            "--json",
        )
    )  # fmt: skip
    assert [scan["result"] for scan in done["scans"]] == ["arrived", "surplus"]
    assert done["closed_at"]
    (past,) = answer(office_run("custody", "consignments", "--received", "--json"))
    assert (past["reference"], past["closed_at"] is not None) == ("M-1", True)
    assert answer(office_run("custody", "cases", "--settled", "--json")) == []
    told = office_run("custody", "cases").stdout
    assert second in told
    assert "missing" in told
    kinds = {case["kind"] for case in answer(office_run("custody", "cases", "--json"))}
    assert kinds == {"missing", "surplus"}
    assert "the location" in office_run("custody", "card", first).stdout
    assert answer(office_run("custody", "card", second, "--json"))["keeper"] == "maker"
    assert [card["number"] for card in answer(office_run("custody", "stock", "--json"))] == [first]
    assert refusal(office_run("custody", "reserve", first, "--json"))["error"] == "card_wrong_state"
    assert refusal(office_run("custody", "release", first, "--json"))["error"] == "card_wrong_state"


def test_a_card_is_blocked_by_its_number(office_run: Run, tmp_path: Path) -> None:
    file = f.consignment(tmp_path / "list.csv", {})
    made = answer(
        office_run(
            "custody", "announce", file, "--reference", "M-1", "--courier", "Koerier", "--json"
        )
    )
    (number,) = (one["number"] for one in made["cards"])
    done = office_run("custody", "block", number.lower(), "--reason", "asked for by the maker")
    assert f"{number} is blocked" in done.stdout
    assert answer(office_run("custody", "card", number, "--json"))["state"] == "blocked"
    again = office_run("custody", "block", number, "--reason", "twice", "--json")
    assert refusal(again)["error"] == "card_wrong_state"


def test_nothing_to_do_says_so(office_run: Run) -> None:
    for name in ("fetch", "stickers", "cases", "consignments"):
        assert "Nothing to do." in office_run("custody", name).stdout
    assert "No periods are set" in office_run("custody", "ageing").stdout
    assert "0 cards." in office_run("custody", "stock").stdout
    unknown = office_run("custody", "card", "V99999999", "--json")
    assert refusal(unknown)["error"] == "card_unknown"


def test_reminders_are_written_to_a_file_once(
    run: Run, new_sqlite: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, file = new_sqlite(), tmp_path / "letters.pdf"
    office = f.open_office(database, SetClock(f.NOW))
    demo = f.seat(office, "demo")
    home = Address("Voorbeeldstraat 8", "2515 XP", "Den Haag")
    someone = f.on_file(office, demo, address=home)
    reached, nowhere = (
        f.card_for(office, demo, tmp_path, who).document_number
        for who in (someone, f.on_file(office, demo))
    )
    office.close()
    rules = CustodyRules(remind_after=timedelta(days=30))
    monkeypatch.setattr(services, "custody_rules", lambda: rules)
    monkeypatch.setattr(SystemClock, "now", lambda self: f.NOW + timedelta(days=30))

    def remind(*words: object) -> Result:
        called = ("--database", database, "--login", "demo", "custody", "remind")
        return run(*called, "--out", file, *words)

    made = answer(remind("--json"))
    assert (made["letters"], made["cards"]) == (1, [reached])
    assert made["without_address"] == [nowhere]
    assert file.read_bytes().startswith(b"%PDF")
    file.unlink()
    assert "Nothing to do." in remind().stdout
    assert not file.exists()
    again = remind(reached, "--json")
    assert refusal(again)["error"] == "card_not_due"


def test_trays_are_added_renamed_and_moved_and_cards_laid_in_them(
    office_run: Run, tmp_path: Path
) -> None:
    assert "no trays yet" in office_run("custody", "trays").stdout
    for label in ("A-01", "A-02"):
        answer(office_run("custody", "tray", label, "--add", "1", "--json"))
    renamed = answer(
        office_run("custody", "tray", "A-02", "--rename", "SAFE", "--move", "1", "--json")
    )
    assert [(one["tray"], one["walk"]) for one in renamed] == [("SAFE", 1), ("A-01", 2)]
    assert refusal(office_run("custody", "tray", "Z", "--move", "1", "--json"))["error"] == (
        "not_found"
    )
    assert "Nothing to do" in office_run("custody", "put-away").stdout
    file = f.consignment(tmp_path / "list.csv", {}, {}, {})
    made = answer(
        office_run(
            "custody", "announce", file, "--reference", "M-1", "--courier", "Koerier", "--json"
        )
    )
    numbers = sorted(one["number"] for one in made["cards"])
    office_run("custody", "receive", "M-1", *numbers, "--seal", "S1", "--json")
    listed = answer(office_run("custody", "put-away", "--json"))
    assert [one["place"] for one in listed] == ["SAFE / 1", "A-01 / 1", None]
    paper = tmp_path / "list.pdf"
    assert "no place free" in office_run("custody", "put-away", "--out", paper).stdout
    assert paper.read_bytes().startswith(b"%PDF")
    laid = answer(office_run("custody", "put-away", numbers[0], "A-01/1", "--json"))
    assert laid["place"] == "A-01 / 1"
    again = office_run("custody", "put-away", numbers[1], "A-01/1", "--json")
    assert refusal(again)["error"] == "place_taken"
    assert refusal(office_run("custody", "put-away", numbers[1], "--json"))["error"] == "not_found"
    assert "A-01: 1 cards, 0 places free" in office_run("custody", "trays").stdout
