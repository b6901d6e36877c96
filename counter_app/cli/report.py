"""`counter-app report …`: figures from a terminal, and the month on paper by one command."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from counter_app.cli.console import Console, find_location
from counter_app.cli.grammar import A_FILE, console_of, group
from counter_app.cli.visits import a_day
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.reports.figures import Grouping, Measure
from counter_app.domain.reports.report import Asked, FigureReport
from counter_app.letters.report_words import ReportWords
from counter_app.services.agenda import ListKind
from counter_app.startup import Session

_WHERE = click.option("--location", metavar="CODE", help="One location; all of them by default.")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@group("report")
def report() -> None:
    """Tell figures, and make the monthly report."""


@report.command("figures")
@click.pass_context
def figures(ctx: click.Context) -> None:
    """List the figures, each with its definition."""
    console = console_of(ctx)
    with console.session() as session:
        known = session.office.reports.rules.figures.values()
    for one in known:
        words = one.in_language(console.language)
        console.write(f"{one.code}: {words.name}\n    {words.definition}")
    console.answer(
        [
            {
                "code": one.code, "unit": one.unit, "by": one.groupings, "sources": one.sources,
                "name": one.in_language(console.language).name,
                "definition": one.in_language(console.language).definition,
            }
            for one in known
        ]
    )  # fmt: skip


@report.command("figure")
@click.argument("name", metavar="NAME")
@click.option("--from", "first", metavar="DATE", help="First day; that of this month by default.")
@click.option("--to", "last", metavar="DATE", help="Last day; today by default.")
@_WHERE
@click.option(
    "--by", type=click.Choice([one.value for one in Grouping]), help="By what it is taken apart."
)
@click.option(
    "--out",
    type=A_FILE,
    help="Write it there: .xlsx, .csv or .pdf.",
)
@click.pass_context
def figure(
    ctx: click.Context, name: str, first: str | None, last: str | None, location: str | None,
    by: str | None, out: Path | None,
) -> None:  # fmt: skip
    """Tell one figure over a period, taken apart, with its definition."""
    console = console_of(ctx)
    kind = _kind_of(out) if out else None
    with console.session() as session:
        asked = _asked(session, name, first, last, location, by)
        found = session.office.reports.figure(session.actor, asked)
        if out and kind:
            data = session.office.report_papers.figure(session.actor, asked, kind, console.language)
            out.write_bytes(data)
    _show(console, found)
    if out:
        console.say("report_written", file=str(out))
    console.answer(_as_data(found))


@report.command("month")
@click.argument("month", metavar="YEAR-MONTH")
@_WHERE
@click.option(
    "--out",
    type=A_FILE,
    required=True,
    help="The PDF to be written.",
)
@click.pass_context
def month(ctx: click.Context, month: str, location: str | None, out: Path) -> None:
    """Make the report of a month as PDF: all figures with charts and definitions."""
    console = console_of(ctx)
    written = _MONTH.fullmatch(month)
    if written is None:
        raise Invalid(Code.BAD_DATE, "month", value=month)
    with console.session() as session:
        place = None
        if location:
            place = find_location(session.office, location, session.actor.location_id).id
        data = session.office.report_papers.month(
            session.actor, date(int(written[1]), int(written[2]), 1), place, console.language
        )
        out.write_bytes(data)
    console.say("report_written", file=str(out))
    console.answer({"file": str(out), "bytes": len(data)})


@report.command("sums")
@click.pass_context
def sums(ctx: click.Context) -> None:
    """Do the nightly work for figures now: note first free times, sum up days that are over."""
    console = console_of(ctx)
    with console.session() as session:
        noted = session.office.reports.note_first_free(session.actor)
        days = session.office.reports.sum_up(session.actor)
    console.say("report_sums", noted=noted, days=days)
    console.answer({"first_free_times": noted, "days": days})


def _asked(
    session: Session, name: str, first: str | None, last: str | None, location: str | None,
    by: str | None,
) -> Asked:  # fmt: skip
    office = session.office
    figure = office.reports.rules.figures.get(name)
    if figure is None:
        raise Invalid(Code.NOT_FOUND, "figure", what=name)
    zone = office.planning.location(session.actor.location_id).tz
    today = office.store.clock.now().astimezone(zone).date()
    place = find_location(office, location, session.actor.location_id).id if location else None
    until = a_day(last, "to") if last else today
    return Asked(
        figure=name, first=a_day(first, "from") if first else until.replace(day=1), last=until,
        location_id=place, by=Grouping(by) if by else figure.groupings[0],
    )  # fmt: skip


def _kind_of(out: Path) -> ListKind:
    try:
        return ListKind(out.suffix.removeprefix(".").lower())
    except ValueError:
        raise Invalid(Code.NOT_FOUND, "out", what=out.suffix) from None


def _show(console: Console, found: FigureReport) -> None:
    words = ReportWords(console.language)
    told = found.figure.in_language(words.language)
    console.write(f"{told.name}: {words.headline(found)} ({words.period(found)})")
    for line in found.lines:
        said = words.counted(found.figure, line)
        if found.figure.measure is Measure.SPREAD:
            said = f"{said} · {words.amount(line.high, found.figure.unit)}"
        console.write(f"  {words.key(found.asked.by, line.key, found.names)}: {said}")
    console.write(told.definition)


def _as_data(found: FigureReport) -> dict[str, object]:
    lines = (*found.lines, found.whole)
    return {
        "figure": found.figure.code, "unit": found.figure.unit, "measure": found.figure.measure,
        "from": found.asked.first, "to": found.asked.last, "by": found.asked.by,
        "location": found.asked.location_id, "made_at": found.made_at,
        "whole": lines[-1], "lines": lines[:-1],
        "names": {one.key: found.names[one.key] for one in lines if one.key in found.names},
    }  # fmt: skip
