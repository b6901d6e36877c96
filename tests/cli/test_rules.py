"""`counter-app rules`: a set from a file to publication, the documents, and a year played again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from counter_app import paths
from counter_app.cli.rule_documents import examples_page
from counter_app.domain.operators import Role
from counter_app.settings import reuse_examples, reuse_rules
from counter_app.store.keyfile import KeyFile
from tests import factories as f
from tests.cli.conftest import Run, answer, refusal

DOCS = Path(__file__).parents[2] / "docs"
SET = """
code = "E"
version = 1
state = "known"
from = 2024-01-01
source = "made up for this test"
ages = [6, 12, 18]
[products.later_permit]
photo = { reuse = "within", months = 60 }
fingerprints = { reuse = "always" }
places = ["desk"]
under_one = "by_post"
"""
TABLE = (
    "number,rule set,day,document,born,photo,fingerprints,answer,reason,source,because\n"
    "1,E,2026-09-04,later_permit,1985-04-12,2023-05-01 desk,2014-03-01 desk,{answer},still_good,"
    "page,Both are good\n"
)


def files(folder: Path, expected: str = "reuse") -> tuple[Path, Path]:
    rules, table = folder / "e.toml", folder / "e.csv"
    rules.write_text(SET, encoding="utf-8")
    table.write_text(TABLE.format(answer=expected), encoding="utf-8")
    return rules, table


def test_a_set_goes_from_a_file_to_publication(
    run: Run, new_sqlite: Callable[[], str], standing: None, tmp_path: Path
) -> None:
    database = new_sqlite()
    _second(database)

    def as_(login: str, *words: object) -> str:
        return run("--database", database, "--login", login, *words).stdout

    rules, table = files(tmp_path)
    told = as_("demo", "rules", "draft", rules, "--examples", table, "--note", "the new page")
    assert told == "E-2 is now: draft.\n"
    assert as_("demo", "rules", "propose", "E-2") == "E-2 is now: proposed.\n"
    same = run("--database", database, "--login", "demo", "rules", "publish", "E-2", "--json")
    assert refusal(same)["error"] == "second_person_same"
    assert as_("lawyer", "rules", "preview", "E-2").startswith("0 of 0 people")
    assert as_("lawyer", "rules", "publish", "E-2") == "E-2 is now: published.\n"
    assert "E (version 2): 2024-01-01 to … [made up" in as_("demo", "rules", "list")
    shown = as_("demo", "rules", "show", "E-2")
    assert "1 of 1 examples are right." in shown
    assert "published · L. Voorbeeld" in shown
    told = as_("lawyer", "rules", "withdraw", "E-2", "--reason", "the page went")
    assert told == "E-2 is now: withdrawn.\n"


def _second(database: str) -> None:
    from counter_app.domain.clock import SetClock

    office = f.open_office(database, SetClock(f.NOW))
    try:
        demo = f.seat(office, "demo")
        office.operators.add(
            demo, "lawyer", "L. Voorbeeld", f.PASSWORD, frozenset({Role.RULE_MANAGER}),
            demo.location_id,
        )  # fmt: skip
    finally:
        office.close()
    keys = KeyFile(Path(database), f.CHEAP)
    keys.add("lawyer", f.PASSWORD, keys.open("demo", f.PASSWORD))


def test_an_example_that_is_decided_otherwise_is_named(run: Run, tmp_path: Path) -> None:
    rules, table = files(tmp_path, expected="all")

    found = run("rules", "check", rules, "--examples", table)

    assert found.exit_code == 1
    assert "0 of 1 examples are right." in found.stdout
    assert "expected all (still_good), found reuse (still_good). Both are good" in found.stdout


def test_a_shipped_set_is_shown_with_its_examples(office_run: Run) -> None:
    told = office_run("rules", "show", "D").stdout

    assert 'photo = { reuse = "within", months = 63 }' in told
    own = sum(one.rule_set == "D" for one in reuse_examples())
    assert f"{own} of {own} examples are right." in told


def test_a_file_that_is_no_rule_set_is_refused(run: Run, tmp_path: Path) -> None:
    rules, table = files(tmp_path)
    rules.write_text("code = 3", encoding="utf-8")

    told = refusal(run("rules", "check", rules, "--examples", table, "--json"))

    assert told["error"] == "rules_unreadable"


def test_the_table_for_lawyers_is_current() -> None:
    assert (DOCS / "reuse-examples.md").read_text(encoding="utf-8") == examples_page(
        reuse_examples(), reuse_rules()
    ), "counter-app rules examples --out docs/reuse-examples.md"


def test_a_year_is_played_again(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "one.md", tmp_path / "two.md"

    found = answer(run("rules", "replay", "2022", "--out", first, "--visits", 1000, "--json"))
    run("rules", "replay", "2022", "--out", second, "--visits", 1000)

    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8")
    b, c, d = (one["biometrics"] for one in found[0]["asked"])
    assert b < d < c
    assert found[0]["other"] + found[0]["collect"] + found[0]["played"] >= 1000
    assert paths.resource("rules", "replay", "2022.toml").is_file()


def test_when_it_is_somebodys_turn_is_told_and_written(office_run: Run, tmp_path: Path) -> None:
    number = f.person().v_number
    roster = tmp_path / "roster.csv"
    roster.write_text(
        "V-nummer;Achternaam;Voornamen;Geboortedatum;Nationaliteit\n"
        f"{number};Voorbeeld;Ada;03-09-1991;VNM\n",
        encoding="utf-8",
    )
    office_run("import", "people", roster)
    out = tmp_path / "letter.pdf"

    told = office_run("turn", number, "--letter", out).stdout

    assert "What do you not have to do?" in told
    assert "the rules for your document are not known here" in told
    assert out.read_bytes().startswith(b"%PDF")
    assert answer(office_run("turn", number, "--json"))["next"] == "letter_decides"
