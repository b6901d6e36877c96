"""An issuance day from a plan in a file to appointments at normal desks, from a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.services.consignments import Parcel
from tests import factories as f
from tests import issuance_day_office as d
from tests.cli.conftest import Run, answer, refusal

PLAN = """
hall = "HAL"
day = 2026-09-19
name = "September"
doors_open = 09:00:00
target_group = "students"
hall_holds = 60
invite_from = 2026-09-07
cut_off_at = 2026-09-16T12:00:00
fallback_from = 2026-09-21
fallback_until = 2026-09-26
guest_note = "Ingang West"

[institutions]
"Universiteit Utrecht" = 20

[[hours]]
begins = 09:00:00
ends = 11:00:00
desks = 4
staff = 9
per_quarter = 6
"""


@pytest.fixture
def day_run(run: Run, new_sqlite: Callable[[], str], standing: None) -> Run:
    """Give a function that runs a command line in an office that has a hall."""
    database = new_sqlite()
    office = f.open_office(database, SetClock(f.NOW))
    d.hall(office, f.seat(office, "demo"), code="HAL")
    office.close()

    def call(*words: object, **rest: Any) -> Result:
        return run("--database", database, "--login", "demo", *words, **rest)

    return call


def test_a_day_from_plan_to_fall_back(day_run: Run, tmp_path: Path) -> None:
    assert day_run("day", "list").stdout == "There are no issuance days yet.\n"
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN, encoding="utf-8")
    made = answer(day_run("day", "make", plan, "--json"))
    assert (made["state"], made["day"]) == ("draft", "2026-09-19")
    lines = [
        (f.v_number(), "Nguyen", "Lan", "2004-03-09", "IND", "", "", ""),
        ("", "Zonder", "Nummer", "2003-05-05", "IND", "", "", ""),
    ]
    told = refusal(
        day_run("day", "roster", "2026-09-19", "Elders", d.roster(tmp_path, *lines), "--json")
    )
    assert told["error"] == "not_found"
    (report,) = answer(
        day_run("day", "roster", "2026-09-19", "Universiteit Utrecht",
                   d.roster(tmp_path, *lines), "--json")
    )  # fmt: skip
    assert (report["by_number"], report["nobody"], report["people_added"]) == (1, 1, 1)
    counted = answer(day_run("day", "ready", "2026-09-19", "--json"))
    assert counted["readiness"] == {"no_card": 1, "no_v_number": 1}
    out = tmp_path / "list.csv"
    listed = day_run("day", "lists", "2026-09-19", "no_v_number", "--out", out).stdout
    assert "Nummer Zonder" in listed
    assert "Zonder;Nummer;2003-05-05" in out.read_text(encoding="utf-8-sig")
    opened = answer(day_run("day", "step", "2026-09-19", "open_for_invitations", "--json"))
    assert opened["state"] == "open_for_invitations"
    day_run("import", "consignment", f.consignment(tmp_path / "cards.csv", {
        "v_number": lines[0][0], "surname": "Nguyen", "given_names": "Lan",
        "date_of_birth": "2004-03-09",
    }))  # fmt: skip
    (wave,) = answer(day_run("day", "waves", "2026-09-19", "--propose", "--json"))
    assert (wave["name"], wave["number"]) == ("Universiteit Utrecht", 1)
    (done,) = answer(day_run("day", "invite", "2026-09-19", "--json"))
    assert (done["invited"], done["left"]) == (1, [])
    folder = tmp_path / "papers"
    day_run("day", "papers", "2026-09-19", "--out", folder)
    assert (folder / "invitations.pdf").read_bytes().startswith(b"%PDF")
    (entry,) = folder.glob("*.ics")
    said = answer(day_run("day", "answer", "2026-09-19", entry.stem, "cannot_come", "--json"))
    assert said["state"] == "cannot_come"
    day_run("day", "step", "2026-09-19", "cut_off")
    (time,) = answer(day_run("day", "fallback", "2026-09-19", "--json"))
    assert time["location_name"] == "Den Haag"
    booked = answer(day_run("day", "fallback", "2026-09-19", "--book", "--json"))
    assert booked["booked"] == 1
    shown = day_run("day", "show", "2026-09-19").stdout
    assert "09:00-11:00: 4 desks, 9 people, 6 guests per quarter of an hour" in shown


def test_consignments_are_said_to_come_with_a_day(
    run: Run, new_sqlite: Callable[[], str], standing: None, tmp_path: Path
) -> None:
    database = new_sqlite()
    office = f.open_office(database, SetClock(f.NOW))
    scene = d.scene(office)
    d.fill(office, scene, tmp_path, 1)
    vault = f.seat(office, "demo")
    bag = Parcel(
        label="B1", seal="Z-0001", cards=tuple(one.id for one in office.storage.stock(vault))
    )
    sent = office.consignments.pack(vault, [bag], scene.hall.id, "PL-1", "Koerier", new_id())
    office.close()

    def transport(*words: str) -> Result:
        return run(
            "--database", database, "--login", "demo", "day", "transport",
            scene.day.day.isoformat(), *words,
        )  # fmt: skip

    assert transport().stdout.startswith("PL-1  does not come with it: 1 cards in 1 bags")
    assert refusal(transport("PL-9", "--json"))["error"] == "not_found"
    assert answer(transport("pl-1", "--json"))["comes"] == [str(sent.id)]
    assert transport().stdout.startswith("PL-1  comes with this day")
    assert answer(transport("PL-1", "--without", "--json"))["comes"] == []


def test_what_is_known_of_an_institution_is_said(day_run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN, encoding="utf-8")
    day_run("day", "make", plan)
    name = "universiteit utrecht"
    said = day_run(
        "day", "institution", name, "--contact", "A. de Vries", "--email", "a@example.org",
        "--keeps-cards-at", "DH",
    ).stdout  # fmt: skip
    assert said == (
        "Universiteit Utrecht: contact A. de Vries, e-mail a@example.org, "
        "cards go back to Den Haag\n"
    )
    kept = answer(day_run("day", "institution", name, "--keeps-cards-at", "-", "--json"))
    assert (kept["contact"], kept["email"], kept["location_id"]) == (
        "A. de Vries", "a@example.org", None,
    )  # fmt: skip
    wrong = refusal(day_run("day", "institution", name, "--email", "a(at)b", "--json"))
    assert wrong["error"] == "bad_email"


def test_last_years_day_is_copied(day_run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN, encoding="utf-8")
    day_run("day", "make", plan)
    copy = answer(day_run("day", "copy", "2026-09-19", "2027-09-18", "--json"))
    assert (copy["day"], copy["cut_off_at"]) == ("2027-09-18", "2027-09-15T10:00:00+00:00")
    wider = answer(
        day_run("day", "hours", "2027-09-18", "09:00-10:00=60,125,220", "--json")
    )  # fmt: skip
    assert wider["hours"][0]["per_quarter"] == 220


def test_a_plan_without_a_name_is_told_by_its_field(day_run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text("day = 2026-09-19\ndoors_open = 09:00:00\n", encoding="utf-8")
    told = refusal(day_run("day", "make", plan, "--json"))
    assert (told["error"], told["values"]["field"]) == ("required", "name")
