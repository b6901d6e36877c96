"""`counter-app mrz`: checking machine readable zones and comparing them with people."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.dates import iso_day
from counter_app.cli.grammar import REFUSED, command, console_of
from counter_app.cli.mrz_input import ZoneText, read_zones
from counter_app.cli.words.findings import DOCUMENTS, MRZ_PROBLEMS
from counter_app.domain.clock import SystemClock
from counter_app.domain.custody.consignment import read_consignment
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.identity.comparison import Comparison, compare
from counter_app.domain.identity.findings import Finding
from counter_app.domain.identity.mrz import Mrz, MrzProblem, read
from counter_app.domain.people.facts import PersonFacts
from counter_app.domain.people.roster import read_roster
from counter_app.exchange.tables import read_table
from counter_app.services.identity import facts_of
from counter_app.startup import Session


@dataclass(frozen=True, slots=True, repr=False)
class _Known:
    """What is known of a person, and whether only a card says so."""

    facts: PersonFacts
    from_card: bool


_Find = Callable[[str], _Known | None]


@dataclass(frozen=True, slots=True, repr=False)
class _Judged:
    """What became of one zone; `comparison` is None for a text that is no zone."""

    text: ZoneText
    known: _Known | None
    comparison: Comparison | None
    problem: MrzProblem | None = None

    @property
    def is_flagged(self) -> bool:
        """Whether somebody must look at the document."""
        return self.comparison is not None and not self.comparison.is_clean


@command("mrz")
@click.argument("source", metavar="FILE|-")
@click.option("--on", "day", metavar="DATE", help="The day to judge by; today by default.")
@click.option(
    "--people", "lists", multiple=True, metavar="FILE", type=click.Path(path_type=Path),
    help="A roster or consignment to compare with; may be given again.",
)  # fmt: skip
@click.pass_context
def mrz(ctx: click.Context, source: str, day: str | None, lists: tuple[Path, ...]) -> None:
    """Check machine readable zones, and compare them with people.

    FILE holds bare lines, or a table with the columns v_number, mrz_line_1 and mrz_line_2. People
    come from --database, or from lists given by --people, by V-number; where only a card is
    known, from what the card says. Exit code 1 when anything is found that somebody must judge.
    """
    console = console_of(ctx)
    today = _day(day)
    zones = read_zones(source)
    with contextlib.ExitStack() as stack:
        find: _Find = _nobody
        if lists:
            find = _in_lists(lists, today)
        elif console.names_database:
            find = _on_file(stack.enter_context(console.session()))
        judged = [_judge(text, find, today) for text in zones]
    for one in judged:
        _show(console, one, with_people=bool(lists) or console.names_database)
    unreadable = sum(1 for one in judged if one.comparison is None)
    flagged = sum(1 for one in judged if one.is_flagged)
    console.say(
        "mrz_summary", read=len(judged) - unreadable, flagged=flagged, unreadable=unreadable
    )
    console.answer([_as_data(one, console.language) for one in judged])
    if unreadable or flagged:
        ctx.exit(REFUSED)


def _day(text: str | None) -> date:
    if text is None:
        return SystemClock().now().astimezone(words.ZONE).date()
    try:
        return iso_day(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, "on") from None


def _nobody(_: str) -> _Known | None:
    return None


def _in_lists(lists: tuple[Path, ...], today: date) -> _Find:
    """Find people on rosters, and where a roster's row is held back, on cards.

    Raises Invalid or Unavailable (FILE_*) for a list that cannot be read.
    """
    printed: dict[str, PersonFacts] = {}
    rosters = []
    for path in lists:
        table = read_table(path)
        try:
            cards = read_consignment(table, path.name, today)
        except Invalid as error:
            if error.code is not Code.FILE_UNKNOWN_COLUMNS:
                raise
            rosters.append((path, table))
        else:
            printed |= cards.printed()
    announced: dict[str, PersonFacts] = {}
    for path, table in rosters:
        try:
            roster = read_roster(table, path.name, today, printed=printed)
        except Invalid as error:
            error.values["file"] = path.name
            raise
        for row in roster.rows:
            announced[row.v_number] = PersonFacts(
                row.surname, row.given_names, row.date_of_birth,
                row.sex.value if row.sex else None, row.nationality,
            )  # fmt: skip
    return lambda number: _first(announced.get(number), printed.get(number))


def _first(person: PersonFacts | None, card: PersonFacts | None) -> _Known | None:
    if person:
        return _Known(person, from_card=False)
    return _Known(card, from_card=True) if card else None


def _on_file(session: Session) -> _Find:
    office, actor = session.office, session.actor

    def find(number: str) -> _Known | None:
        for line in office.people.search(actor, number):
            if line.v_number == number:
                return _Known(facts_of(office.people.get(line.id)), from_card=False)
        for card in office.custody.of_v_number(number):
            facts = PersonFacts(card.surname, card.given_names, card.date_of_birth)
            return _Known(facts, from_card=True)
        return None

    return find


def _judge(text: ZoneText, find: _Find, today: date) -> _Judged:
    try:
        zone = read(text.zone, today)
    except Invalid as error:
        problem = error.values.get("reason")
        return _Judged(text, None, None, problem if isinstance(problem, MrzProblem) else None)
    known = find(text.v_number) if text.v_number else None
    return _Judged(text, known, compare(zone, known.facts if known else _own(zone), today))


def _own(zone: Mrz) -> PersonFacts:
    """Return what the zone says itself, to judge a document without a person."""
    return PersonFacts(
        zone.surname, zone.given_names, zone.date_of_birth, zone.sex, zone.nationality
    )


def _show(console: Console, one: _Judged, *, with_people: bool) -> None:
    lines = _lines(one, console.language)
    if with_people and one.comparison is not None and one.known is None:
        lines.append(words.sentence("mrz_unknown", console.language))
    if not lines:
        return
    if one.known and one.known.from_card:
        lines.append(words.sentence("mrz_card", console.language))
    place = words.sentence("row", console.language, row=one.text.row)
    where = ", ".join(part for part in (one.text.file, place, one.text.v_number) if part)
    console.write(f"{where}: {' '.join(lines)}")


def _lines(one: _Judged, language: str) -> list[str]:
    if one.comparison is None:
        said = [words.error(Invalid(Code.BAD_MRZ, ""), language)]
        if one.problem:
            said.append(words.pick(MRZ_PROBLEMS[one.problem], language))
        return said
    return [_finding(found, language) for found in one.comparison.findings]


def _finding(found: Finding, language: str) -> str:
    said = words.pick(DOCUMENTS[found.kind], language)
    if found.on:
        said += " " + words.sentence("expired_on", language, day=found.on.isoformat())
    fields = [problem.field.value for problem in found.problems]
    fields += [fault.field.value for fault in found.faults]
    if fields:
        said += " " + words.sentence("in_field", language, field=", ".join(fields))
    return said


def _as_data(one: _Judged, language: str) -> Mapping[str, Any]:
    return {
        "file": one.text.file,
        "row": one.text.row,
        "v_number": one.text.v_number,
        "known": None if one.known is None else "card" if one.known.from_card else "person",
        "readable": one.comparison is not None,
        "problem": one.problem,
        "flagged": one.is_flagged,
        "findings": [
            {
                "kind": found.kind, "needs_answer": found.needs_answer, "on": found.on,
                "problems": found.problems, "faults": found.faults, "repairs": found.repairs,
                "meanings": found.rule.meanings, "source": found.rule.source,
                "message": _finding(found, language),
            }
            for found in (one.comparison.findings if one.comparison else ())
        ],
    }  # fmt: skip
