"""Partners and mandates from a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.store.keyfile import KeyFile
from tests import factories as f
from tests import partner_office as p
from tests.cli.conftest import Run, answer, refusal

TERMS = """
number = "M-2026-0001"
organisation = "Gemeente Utrecht"
grantee_office = "de burgemeester van Utrecht"
grantor_office = "de minister van Asiel en Migratie"
basis_article = "Vb 2000 art. 1.4"
in_force_from = 2026-09-01
in_force_until = 2026-10-01T00:00:00
instructions_version = "1"
signing_line = "namens de minister van Asiel en Migratie, de burgemeester van Utrecht"
actions = ["issue", "take_in_old", "return_documents"]
minors = "yes"
weekdays = [0, 4]
"""


def test_a_mandate_from_draft_to_withdrawal(office_run: Run, tmp_path: Path) -> None:
    assert office_run("partners", "list").stdout == "There are no other organisations yet.\n"
    office_run("partners", "add", "Gemeente Utrecht", "--kind", "municipality")
    (one,) = answer(office_run("partners", "list", "--json"))
    assert (one["name"], one["kind"]) == ("Gemeente Utrecht", "municipality")
    file = tmp_path / "terms.toml"
    file.write_text(TERMS, encoding="utf-8")
    assert answer(office_run("mandates", "draft", file, "--json"))["state"] == "draft"
    told = refusal(office_run("mandates", "force", "M-2026-0001", "--json"))
    assert told["error"] == "mandate_wrong_state"
    office_run("mandates", "consent", "M-2026-0001", "--by", "B. Meester", "--superior", "Raad",
               "--on", "2026-08-20")  # fmt: skip
    said = office_run("mandates", "force", "M-2026-0001").stdout
    assert said == "Mandate M-2026-0001 is now: in_force.\n"
    listed = office_run("mandates", "list", "--expiring").stdout
    assert listed.startswith("M-2026-0001 · Gemeente Utrecht · in_force · from 2026-09-01 00:00")
    pdf = tmp_path / "letter.pdf"
    office_run("mandates", "letter", "M-2026-0001", "--out", pdf)
    assert pdf.read_bytes().startswith(b"%PDF")
    office_run("mandates", "suspend", "M-2026-0001", "--reason", "a card is missing")
    office_run("mandates", "withdraw", "M-2026-0001", "--by", "de minister", "--document", "301")
    page = answer(office_run("mandates", "show", "M-2026-0001", "--json"))
    assert [step["to_state"] for step in page["steps"]] == [
        "draft", "consented", "in_force", "suspended", "ended",
    ]  # fmt: skip
    assert page["mandate"]["terms"]["scope"]["weekdays"] == [0, 4]
    assert "a card is missing" in office_run("mandates", "show", "M-2026-0001").stdout


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('minors = "perhaps"', "minors"), ('actions = ["fingerprints"]', "actions"),
        ('colour = "red"', "colour"), ('persons = ["nobody"]', "persons"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_right(
    office_run: Run, tmp_path: Path, line: str, field: str
) -> None:
    office_run("partners", "add", "Gemeente Utrecht", "--kind", "municipality")
    file = tmp_path / "terms.toml"
    kept = [one for one in TERMS.splitlines() if not one.startswith(line.split(" =")[0])]
    file.write_text("\n".join([*kept, line]), encoding="utf-8")
    told = refusal(office_run("mandates", "draft", file, "--json"))
    assert told["values"]["field"] == field


def test_the_law_is_named_where_it_says_no(office_run: Run, tmp_path: Path) -> None:
    office_run("partners", "add", "Nidos", "--kind", "nidos", "--designation", "Regeling 2026")
    file = tmp_path / "terms.toml"
    file.write_text(TERMS.replace("Gemeente Utrecht", "Nidos"), encoding="utf-8")
    told = refusal(office_run("mandates", "draft", file, "--json"))
    assert told["error"] == "delegation_not_allowed"
    assert "Vb 2000 art. 1.4" in told["message"]


def test_a_partner_reaches_its_own_counter_and_nothing_else(
    run: Run, new_sqlite: Callable[[], str], standing: None
) -> None:
    database = new_sqlite()
    office = f.open_office(database, SetClock(f.NOW))
    town = p.partner(office)
    town.mandate()
    town.due()
    keys = KeyFile(Path(database), f.CHEAP)
    keys.add("partner", f.PASSWORD, keys.open("demo", f.PASSWORD))
    office.close()
    own = ("--database", database, "--login", "partner")
    shown = answer(run(*own, "partners", "counter", "--json"))
    assert (shown["open"], shown["mandates"], len(shown["cards"])) == (True, ["M-2026-0001"], 1)
    for words in (
        ("partners", "list"), ("mandates", "list"), ("slots", "COLLECT_DOCUMENT"),
        ("clients", "list"),
        ("reuse", "explain", "2000000001"), ("planning", "show"),
    ):  # fmt: skip
        told = run(*own, *words, "--json")
        assert told.exit_code == 1, (words, told.output)
        assert refusal(told)["error"] in {"not_permitted", "not_found"}, words
        assert told.stdout == "", words
