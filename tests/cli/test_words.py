"""Everything that a command may have to say has words in both languages."""

import re
from datetime import UTC, date, datetime
from uuid import UUID

import click
import pytest

from counter_app.cli import words
from counter_app.cli.main import counter_app
from counter_app.cli.words import chip as chip_words
from counter_app.cli.words import contacts as contact_words
from counter_app.cli.words import reuse as reuse_words
from counter_app.cli.words.errors import ERRORS, FACTS, Both
from counter_app.cli.words.findings import DOCUMENTS, FINDINGS, FLAWS, MRZ_PROBLEMS, SEVERITIES
from counter_app.cli.words.help import DUTCH
from counter_app.cli.words.sentences import SENTENCES
from counter_app.domain.audit import Flaw
from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.needless import Ground, NeedlessState
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.contacts.plan import Aim
from counter_app.domain.errors import Code, CounterError, Invalid, Refused
from counter_app.domain.findings import Finding, FindingCode, Severity
from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipStatement,
    CloneMethod,
    CloneVerdict,
    GroupVerdict,
    ReadStep,
    RevocationVerdict,
    SignatureVerdict,
)
from counter_app.domain.identity.findings import DocumentFinding
from counter_app.domain.identity.mrz_lines import MrzProblem
from counter_app.domain.identity.trust import ImportOutcome, ListSigner, TrustKind
from counter_app.domain.reuse.decision import Answer, ChangeCause, Need, Reason
from counter_app.domain.reuse.facts import Modality

TABLES = [
    (Code, ERRORS), (FindingCode, FINDINGS), (DocumentFinding, DOCUMENTS), (Flaw, FLAWS),
    (Severity, SEVERITIES), (MrzProblem, MRZ_PROBLEMS), (AccessProtocol, chip_words.PROTOCOLS),
    (GroupVerdict, chip_words.GROUPS), (SignatureVerdict, chip_words.SIGNATURES),
    (ChainVerdict, chip_words.CHAINS), (RevocationVerdict, chip_words.REVOCATIONS),
    (CloneMethod, chip_words.METHODS), (CloneVerdict, chip_words.CLONES),
    (ChipStatement, chip_words.STATEMENTS), (ReadStep, chip_words.STEPS),
    (TrustKind, chip_words.KINDS), (ListSigner, chip_words.SIGNERS),
    (ImportOutcome, chip_words.OUTCOMES), (Answer, reuse_words.ANSWERS),
    (Need, reuse_words.NEEDS), (Reason, reuse_words.REASONS),
    (Modality, reuse_words.MODALITIES), (ChangeCause, reuse_words.CAUSES),
    (Contact, contact_words.CONTACTS), (Fate, contact_words.FATES), (Way, contact_words.WAYS),
    (Stage, contact_words.STAGES), (Aim, contact_words.AIMS), (Ground, contact_words.GROUNDS),
    (NeedlessState, contact_words.STATES),
]  # fmt: skip
OTHERS = {"bench", "tour"}


@pytest.mark.parametrize(("kind", "table"), TABLES, ids=lambda one: getattr(one, "__name__", ""))
def test_every_code_has_words_in_both_languages(kind: type, table: dict[object, Both]) -> None:
    assert set(table) == set(kind)
    for both in table.values():
        assert both.nl.strip()
        assert both.en.strip()
        assert both.nl != both.en


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_error_is_a_sentence_with_a_remedy(code: Code, language: str) -> None:
    said = words.error(Refused(code), language)
    assert said[0].isupper()
    assert said.endswith(".")
    assert "{" not in said
    assert len(re.findall(r"[.:;,] ?", said)) >= 1


@pytest.mark.parametrize("code", list(FindingCode))
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_finding_names_file_row_field_and_remedy(code: FindingCode, language: str) -> None:
    found = Finding(
        file="list.csv", row=7, field="v_number", code=code, severity=Severity.ERROR, value="12",
        proposal="0012", values={"on_file": "3", "first_row": 2},
    )  # fmt: skip
    said = words.finding(found, language)
    assert "list.csv" in said
    assert ("rij 7" if language == "nl" else "row 7") in said
    assert "v_number" in said
    assert words.pick(FINDINGS[code], language) in said
    assert words.pick(FINDINGS[code], language).count(".") + said.count(";") >= 2
    assert "0012" in said


def test_facts_and_sentences_have_the_same_places_in_both_languages() -> None:
    for both in [*FACTS.values(), *SENTENCES.values()]:
        places = [sorted(re.findall(r"\{([a-z_]+)", text)) for text in both]
        assert places[0] == places[1]


def test_an_error_tells_where_and_what_is_known() -> None:
    error = Invalid(Code.FILE_UNKNOWN_COLUMNS, "file", file="a.csv", missing=("v_number", "born"))
    said = words.error(error, "en")
    assert said.startswith("a.csv: ")
    assert said.endswith("Still needed: v_number, born.")


def test_all_help_has_dutch() -> None:
    missing: list[str] = []

    def walk(command: click.Command, ctx: click.Context) -> None:
        texts = [p.help for p in command.get_params(ctx) if isinstance(p, click.Option)]
        texts += [" ".join(part.split()) for part in (command.help or "").split("\n\n")]
        missing.extend(text for text in texts if text and text not in DUTCH)
        if isinstance(command, click.Group):
            for name in command.list_commands(ctx):
                found = command.get_command(ctx, name)
                if found and name not in OTHERS:
                    walk(found, click.Context(found, parent=ctx))

    walk(counter_app, click.Context(counter_app))
    assert missing == []


def test_values_become_json() -> None:
    at = datetime(2026, 9, 4, 7, tzinfo=UTC)
    value = {"at": at, "day": date(2026, 9, 4), "id": UUID(int=1), "codes": frozenset({Code.DOUBT})}
    assert words.plain(value) == {
        "at": "2026-09-04T07:00:00+00:00",
        "day": "2026-09-04",
        "id": "00000000-0000-0000-0000-000000000001",
        "codes": ["doubt"],
    }
    assert words.shown(at) == "2026-09-04 09:00"


def test_a_fact_that_is_not_known_is_left_out() -> None:
    assert "{" not in words.error(CounterError(Code.PASSWORD_TOO_SHORT), "nl")
    assert "12" in words.error(CounterError(Code.PASSWORD_TOO_SHORT, least=12), "nl")
