"""`custody …`: the vault from a terminal, in words and as JSON."""

from __future__ import annotations

from pathlib import Path

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
    told = office_run("custody", "cases").stdout
    assert second in told
    assert "missing" in told
    kinds = {case["kind"] for case in answer(office_run("custody", "cases", "--json"))}
    assert kinds == {"missing", "surplus"}
    assert "the location" in office_run("custody", "card", first).stdout
    assert answer(office_run("custody", "card", second, "--json"))["keeper"] == "maker"
    assert [card["number"] for card in answer(office_run("custody", "stock", "--json"))] == [first]


def test_nothing_to_do_says_so(office_run: Run) -> None:
    for name in ("fetch", "stickers", "cases", "consignments"):
        assert "Nothing to do." in office_run("custody", name).stdout
    assert "No periods are set" in office_run("custody", "ageing").stdout
    assert "0 cards." in office_run("custody", "stock").stdout
    unknown = office_run("custody", "card", "V99999999", "--json")
    assert refusal(unknown)["error"] == "card_unknown"
