"""What is typed wrongly is answered in the language of the clerk, in one sentence, with code 2."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from counter_app.cli.main import counter_app
from counter_app.cli.words import usage
from counter_app.cli.words.sought import SOUGHT
from tests.cli.conftest import Run

_ENGLISH = re.compile(r"\b(Usage|Try|Error|Invalid|Missing|such|valid|Options|Aborted)\b")

WRONG = [
    (("--nope",), "De optie '--nope' bestaat niet."),
    (("nope",), "De opdracht 'nope' bestaat niet."),
    (("bok",), "Bedoelt u book?"),
    (("book", "--nope"), "De optie '--nope' bestaat niet."),
    (("book", "--location"), "Na '--location' ontbreekt een waarde."),
    (("cancel",), "CODE ontbreekt."),
    (("cancel", "A", "B"), "Dit is te veel: B."),
    (("slots", "--persons", "abc"), "--persons: 'abc' is geen heel getal."),
    (("slots", "--persons", "99999999999999999999"), "valt buiten 1<=x<=99."),
    (("--language", "fr", "slots"), "'fr' kan hier niet. Kies uit: 'nl', 'en'."),
    (("waitlist", "leave", "1"), "'1' is geen kenmerk zoals de lijsten het tonen."),
    (("day", "make", "."), "'.' is een map."),
    (("day", "copy", "DH", "2026-02-30"), "'2026-02-30' is geen datum."),
    (("day", "copy", "DH", "9999-12-31"), "'9999-12-31' is geen datum."),
    (("chip", "read"), "Geef --mrz of --can, een van beide."),
    (("db", "create", "--json=1"), "De optie '--json' heeft geen waarde."),
    (("day", "hours", "DH", "9-12"), "HOURS: 9-12"),
]


def dutch(*words: str, **rest: Any) -> Result:
    return CliRunner().invoke(counter_app, list(words), prog_name="counter-app", **rest)


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_dutch_is_spoken_and_no_english(words: tuple[str, ...], said: str, home: Path) -> None:
    result = dutch(*words)
    assert result.exit_code == 2
    assert said in result.output
    assert result.output.startswith("Gebruik: counter-app")
    assert "--help' voor uitleg." in result.output
    assert _ENGLISH.findall(result.output) == []
    assert "[OPTIONS]" not in result.output


def test_english_is_plain_too(run: Run) -> None:
    result = run("slots", "--persons", "abc")
    assert result.exit_code == 2
    assert "Error: --persons: 'abc' is no whole number." in result.output
    assert result.output.startswith("Usage: counter-app slots [OPTIONS]")


def test_a_program_reads_it_as_json() -> None:
    result = dutch("slots", "--json", "--persons", "abc")
    told = json.loads(result.stderr)
    assert (result.exit_code, told["error"]) == (2, "usage")
    assert told["message"] == "--persons: 'abc' is geen heel getal."


def test_help_is_headed_in_the_same_language() -> None:
    assert dutch("slots", "--help").output.startswith("Gebruik: counter-app slots [OPTIES]")
    assert dutch("db", "--help").output.startswith(
        "Gebruik: counter-app db [OPTIES] OPDRACHT [ARGUMENTEN]..."
    )


def _of_click() -> list[click.UsageError]:
    """Return what click itself finds wrong, of every kind that these commands can meet."""
    given: list[tuple[click.ParamType[Any], Any]] = [
        (click.INT, "a"), (click.IntRange(1, 2), "a"), (click.IntRange(1, 2), "3"),
        (click.FLOAT, "a"), (click.FloatRange(0, 1), "9"), (click.Choice(["a", "b"]), "c"),
        (click.Choice(["a"]), "c"), (click.DateTime(["%Y-%m-%d"]), "x"), (click.UUID, "x"),
        (click.Path(exists=True), "/nowhere"), (click.Path(exists=True, dir_okay=False), "/"),
        (click.Path(exists=True, file_okay=False), __file__),
    ]  # fmt: skip
    found = []
    for kind, text in given:
        with pytest.raises(click.BadParameter) as caught:
            kind.convert(text, click.Option(["--at"]), None)
        found.append(caught.value)
    return found


def test_all_that_click_says_is_said_again_in_both_languages() -> None:
    for error in _of_click():
        for language in ("nl", "en"):
            said = usage.worded(error, language)
            assert error.message not in said, said
            assert said.endswith((".", ">.", "'."))


def test_an_end_at_a_question_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COUNTER_PASSWORD")
    result = dutch("operators", "list", "--login", "clerk", input="")
    assert result.exit_code == 1
    assert "Afgebroken; er is niets veranderd." in result.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("cancel", "NOPE"), "Looked for: an appointment with this code."),
        (("clients", "retire", "NOPE"), "Looked for: a program with this name."),
        (("waitlist", "leave", "0198c0de-7a11-7b2c-8d3e-4f5061728394"), "the waiting list."),
        (("queue", "call", "--desk", "NOPE"), "Looked for: a desk with this name."),
        (("mandates", "show", "a\u202eb\nc" + "x" * 5000), "Looked for: a\ufffdb\ufffdcx"),
        (("custody", "fetch", "--on", "9999-12-31"), "Write year-month-day"),
    ],
)
def test_what_is_not_there_is_named_in_words(
    office_run: Run, words: tuple[str, ...], said: str
) -> None:
    result = office_run(*words)
    assert result.exit_code == 1
    assert said in result.output
    assert len(result.output) < 600


def test_words_for_what_was_sought_differ_by_language() -> None:
    assert all(both.nl != both.en for both in SOUGHT.values())


def test_a_saved_database_without_its_keys_is_told(office_run: Run, tmp_path: Path) -> None:
    saved = tmp_path / "saved.db"
    assert "saved.db: It is not there." in office_run("db", "restore", saved).output
    saved.write_bytes(b"x")
    result = office_run("db", "restore", saved)
    assert result.exit_code == 1
    assert "saved.db.keys: It is not there." in result.output
    assert office_run("db", "restore", "").exit_code in {1, 2}
