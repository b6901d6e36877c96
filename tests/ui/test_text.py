"""Every code and every member of an enum has words, in both languages."""

import ast
import re
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from pathlib import Path

import pytest

from counter_app import paths, services
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.findings import FindingCode
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.queue import QueueState
from counter_app.ui import text
from counter_app.ui.translations import Translations
from counter_app.ui.words import actions, audit_facts, errors, findings

PLACE = re.compile(r"\{[a-z_]+\}|%n|%\d")


@pytest.mark.parametrize("code", Code)
def test_every_error_is_worded_in_both_languages(code: Code, translations: Translations) -> None:
    english = text.code(code)
    translations.use("nl")
    dutch = text.code(code)
    assert english.endswith((".", "now."))
    assert dutch.endswith(".")
    assert english != dutch


@pytest.mark.parametrize("code", FindingCode)
def test_every_finding_has_words_and_a_remedy_in_both_languages(
    code: FindingCode, translations: Translations
) -> None:
    english = (text.finding(code), text.remedy(code))
    translations.use("nl")
    dutch = (text.finding(code), text.remedy(code))
    assert all(words.endswith(".") for words in (*english, *dutch))
    assert english[0] != dutch[0]
    assert english[1] != dutch[1]


def test_every_member_of_a_registered_enum_is_translated(translations: Translations) -> None:
    translations.use("nl")
    for kind, (context, _table) in text.registered().items():
        for member in kind:
            assert text.of(member), (context, member)
    sources = {
        source for _context, table in text.registered().values() for source in table.values()
    }
    known = {source for source, _translation in _messages("nl")}
    assert sources <= known


def test_dutch_is_complete_and_keeps_every_place_for_a_value() -> None:
    for source, translation in _messages("nl"):
        assert translation.strip(), source
        assert set(PLACE.findall(source)) == set(PLACE.findall(translation)), source


def test_every_action_of_the_services_is_worded(translations: Translations) -> None:
    folder = Path(services.__file__).parent
    written = {
        name
        for file in folder.glob("*.py")
        for name in re.findall(r'\.audit\(\s*"([a-z_.]+)"', file.read_text("utf-8"))
    }
    assert len(written) > 20
    assert written <= set(actions.WORDS)
    translations.use("nl")
    assert text.action("card.handed_out") == "pas uitgereikt"
    assert text.action("never.heard_of") == "never.heard_of"


def test_every_fact_of_the_audit_trail_is_worded() -> None:
    folder = Path(services.__file__).parent
    written = {
        keyword.arg
        for file in folder.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "audit"
        for keyword in node.keywords
        if keyword.arg
    }
    assert len(written) > 50
    assert written <= set(audit_facts.WORDS)


def test_no_code_has_words_that_are_not_a_code() -> None:
    assert set(errors.WORDS) == set(Code)
    assert set(findings.WORDS) == set(FindingCode)


def test_facts_are_told_when_they_are_known() -> None:
    known = text.error(Invalid(Code.PASSWORD_TOO_SHORT, "password", least=12))
    unknown = text.error(Invalid(Code.PASSWORD_TOO_SHORT, "password"))
    assert known == f"{unknown} At least 12 characters are needed."


def test_times_are_told_in_dutch_time() -> None:
    start = datetime(2026, 7, 1, 8, 40, tzinfo=UTC)
    assert "01-07-2026 10:40" in text.error(Refused(Code.NOT_TODAY, starts_at=start))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (QueueState.WAITING, "waiting"),
        (date(1997, 9, 26), "26-09-1997"),
        (PartialDate(1997, 9), "00-09-1997"),
        (("a", 2), "a, 2"),
        (7, "7"),
    ],
)
def test_values_are_written_for_people(value: object, words: str) -> None:
    assert text.shown(value) == words


def test_a_table_must_word_every_member() -> None:
    class Colour(StrEnum):
        RED = "red"
        BLUE = "blue"

    with pytest.raises(KeyError):
        text.register("Test", {Colour.RED: "red"})


def test_an_enum_without_a_table_is_refused() -> None:
    class Shape(Enum):
        ROUND = 1

    with pytest.raises(KeyError):
        text.of(Shape.ROUND)


def _messages(language: str) -> list[tuple[str, str]]:
    tree = ET.parse(paths.resource("i18n", f"counter_{language}.ts"))  # noqa: S314 - our own file
    return [
        (message.findtext("source") or "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        for message in tree.iter("message")
    ]
