"""`counter-app import …`: taking in rosters and consignments."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import REFUSED, command, console_of, group
from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.domain.imports import ImportReport
from counter_app.domain.partial_date import PartialDate
from counter_app.services.imports import Imports
from counter_app.startup import Session

_FIELDS = {Code.BAD_NATIONALITY: "issuer", Code.BAD_DOCUMENT_NUMBER: "number"}
_Take = Callable[[Imports, Session, Path], ImportReport]


@group("import")
def imports() -> None:
    """Take in lists of people and consignments of cards.

    A file is taken in whole or not at all; rows with an error wait for a decision. The same file
    twice changes nothing.
    """


@command("people")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.pass_context
def people(ctx: click.Context, files: tuple[Path, ...]) -> None:
    """Take in rosters: XLSX or CSV with Dutch or English headings."""
    _run(ctx, files, lambda imports, session, path: imports.people(session.actor, path))


@command("consignment")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--announced", is_flag=True, help="The cards are not here yet, only announced.")
@click.pass_context
def consignment(ctx: click.Context, files: tuple[Path, ...], announced: bool) -> None:
    """Take in lists of cards as their maker sends them."""

    def take(imports: Imports, session: Session, path: Path) -> ImportReport:
        return imports.consignment(session.actor, path, received=not announced)

    _run(ctx, files, take)


@command("reported")
@click.argument("files", nargs=1, required=True, type=click.Path(path_type=Path), metavar="FILE")
@click.option("--of", "day", metavar="DATE", help="Of which day the list is; today by default.")
@click.pass_context
def reported(ctx: click.Context, files: Path, day: str | None) -> None:
    """Take in the list of documents reported missing: issuer and number, as a table.

    The list replaces the one before as a whole; each reading of a document asks it.
    """
    console = console_of(ctx)
    with console.session() as session:
        of_day = PartialDate.parse(day).latest() if day else None
        report = session.office.reported_documents.take_in(session.actor, files, of_day)
    for wrong in report.wrong:
        place = words.sentence("row", console.language, row=wrong.row)
        console.write(
            f"{place}: {words.error(Invalid(wrong.code, _FIELDS[wrong.code]), console.language)}"
        )
    console.say(
        "reported_taken_in", file=files.name, on_list=report.on_list, added=report.added,
        removed=report.removed, wrong=len(report.wrong), day=report.list_of.isoformat(),
    )  # fmt: skip
    console.answer(report)


imports.add_command(people)
imports.add_command(reported)
imports.add_command(consignment)


def _run(ctx: click.Context, files: tuple[Path, ...], take: _Take) -> None:
    """Take in every file; one that cannot be read does not stop the others."""
    console = console_of(ctx)
    told: list[object] = []
    refused = False
    with console.session() as session:
        for path in files:
            began = time.perf_counter()
            try:
                report = take(session.office.imports, session, path)
            except CounterError as error:
                refused = True
                if "file" not in error.values:
                    error.values["file"] = path.name
                console.fail(error)
                continue
            _show(console, report, time.perf_counter() - began)
            told.append(_as_data(report))
    console.answer(told)
    if refused:
        ctx.exit(REFUSED)


def _show(console: Console, report: ImportReport, seconds: float) -> None:
    for finding in report.findings:
        console.write(words.finding(finding, console.language))
    if report.repeated:
        console.say("imported_before", file=report.file)
        return
    console.say(
        "imported", file=report.file, rows=report.rows, added=report.added,
        completed=report.completed, unchanged=report.unchanged,
        held_back=len(report.held_back), seconds=seconds,
    )  # fmt: skip


def _as_data(report: ImportReport) -> dict[str, object]:
    counted = Counter(finding.code.value for finding in report.findings)
    return {
        "file": report.file, "kind": report.kind, "run_id": report.run_id, "at": report.at,
        "rows": report.rows, "added": report.added, "completed": report.completed,
        "unchanged": report.unchanged, "repeated": report.repeated,
        "held_back": [row.row for row in report.held_back], "counted": counted,
        "findings": report.findings,
    }  # fmt: skip
