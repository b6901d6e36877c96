"""`counter-app reuse`: whether photo and fingerprints must be taken again, and why."""

from __future__ import annotations

from pathlib import Path

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import A_FILE, REFUSED, console_of, group
from counter_app.cli.words import reuse as reuse_words
from counter_app.cli.words.errors import Both
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers
from counter_app.domain.reuse.capture_list import CaptureReport
from counter_app.domain.reuse.decision import Decision
from counter_app.domain.reuse.facts import Product


@group("reuse")
def reuse() -> None:
    """Tell whether photo and fingerprints must be taken again."""


@reuse.command("explain")
@click.argument("number", metavar="V-NUMBER")
@click.option(
    "--document", type=click.Choice([one.value for one in Product]),
    default=Product.LATER_PERMIT.value, help="For which document; a later permit by default.",
)  # fmt: skip
@click.option("--on", "day", metavar="DATE", help="The day to decide for; today by default.")
@click.pass_context
def explain(ctx: click.Context, number: str, document: str, day: str | None) -> None:
    """Explain the decision for a person: the answer, its reasons, and what changes it when."""
    console = console_of(ctx)
    on = PartialDate.parse(day) if day else None
    if on is not None and not on.is_complete:
        raise Invalid(Code.BAD_DATE, "on", value=day)
    with console.session() as session:
        office, actor = session.office, session.actor
        person_id = office.lookup.find(actor, numbers.v_number(number)).person_id
        if person_id is None:
            raise Refused(Code.NOT_FOUND, what="V-number")
        decision = office.reuse.decide(
            actor, person_id, Product(document), on.latest() if on else None
        )
    _show(console, decision)
    console.answer(decision)


@reuse.command("import")
@click.argument("file", metavar="FILE", type=A_FILE)
@click.pass_context
def import_(ctx: click.Context, file: Path) -> None:
    """Take in records of what was taken: V-number, what, day, place, quality, missing fingers.

    No pictures or prints. The same list again adds nothing. Exit code 1 when a row is of no use.
    """
    console = console_of(ctx)
    with console.session() as session:
        report = session.office.reuse.take_in(session.actor, file)
    _tell(ctx, console, file, report)


@reuse.command("papers")
@click.argument("file", metavar="FILE", type=A_FILE)
@click.pass_context
def papers(ctx: click.Context, file: Path) -> None:
    """Take in which papers are on file: V-number, paper, date, language, translated.

    The same list again adds nothing. Exit code 1 when a row is of no use.
    """
    console = console_of(ctx)
    with console.session() as session:
        report = session.office.papers_on_file.take_in(session.actor, file)
    _tell(ctx, console, file, report)


def _tell(ctx: click.Context, console: Console, file: Path, report: CaptureReport) -> None:
    for wrong in report.wrong:
        place = words.sentence("row", console.language, row=wrong.row)
        said = words.error(Invalid(wrong.code, wrong.field), console.language)
        console.write(f"{place}: {said}")
    console.say(
        "captures_taken_in", file=file.name, added=report.added, known=report.known,
        wrong=len(report.wrong),
    )  # fmt: skip
    console.answer(report)
    if report.wrong:
        ctx.exit(REFUSED)


def _show(console: Console, decision: Decision) -> None:
    def said(both: Both, age: int | None = None) -> str:
        return words.pick(both, console.language).format(age=age)

    answers, reasons = reuse_words.ANSWERS, reuse_words.REASONS
    console.say(
        "reuse_answer", answer=said(answers[decision.answer]),
        reason=said(reasons[decision.reason], decision.age),
    )  # fmt: skip
    for line in decision.lines:
        console.say(
            "reuse_line", modality=said(reuse_words.MODALITIES[line.modality]),
            need=said(reuse_words.NEEDS[line.need]), reason=said(reasons[line.reason], line.age),
            source=line.source,
        )  # fmt: skip
    console.say(
        "reuse_rules", code=decision.rule_set, version=decision.version, source=decision.source
    )
    coming, last = decision.coming, decision.last_known
    if coming is not None:
        console.say(
            "reuse_coming", day=coming.on.isoformat(), answer=said(answers[coming.answer]),
            cause=said(reuse_words.CAUSES[coming.cause], coming.age),
        )  # fmt: skip
    if last is not None:
        console.say("reuse_last", code=last.rule_set, answer=said(answers[last.answer]))
