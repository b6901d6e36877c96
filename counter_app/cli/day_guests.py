"""`counter-app day roster|ready|settle|lists`: who comes, and what each still lacks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from counter_app.cli.chosen_day import chosen_day, for_a_day
from counter_app.cli.day_plan import console_time, institution_of
from counter_app.cli.grammar import A_FILE, command, console_of
from counter_app.cli.words import finding
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.ready import ListKind, ReadyGuest, counts
from counter_app.exchange.written_tables import text_table, workbook


@command("roster")
@for_a_day
@click.argument("institution")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=A_FILE,
    metavar="FILE…",
)
@click.option(
    "--column", "said", multiple=True, metavar="FIELD=HEADING",
    help="Which column holds what; remembered for this institution.",
)  # fmt: skip
@click.pass_context
def roster(
    ctx: click.Context, on: str, hall: str | None, institution: str, files: tuple[Path, ...],
    said: tuple[str, ...],
) -> None:  # fmt: skip
    """Take in lists of an institution for a day: XLSX or CSV with Dutch or English headings."""
    console = console_of(ctx)
    columns = dict(one.partition("=")[::2] for one in said)
    reports = []
    with console.session() as session:
        day = chosen_day(session, on, hall)
        body = institution_of(session, institution)
        for file in files:
            report = session.office.day_guests.take_in(
                session.actor, day.id, body.id, file, columns
            )
            for found in report.findings:
                console.write(finding(found, console.language))
            console.say(
                "day_roster_repeated" if report.repeated else "day_roster", rows=report.rows,
                by_number=report.by_number, proposed=report.proposed, nobody=report.nobody,
                double=report.double, unchanged=report.unchanged, added=report.people_added,
            )  # fmt: skip
            reports.append(report)
    console.answer(reports)


@command("ready")
@for_a_day
@click.pass_context
def ready(ctx: click.Context, on: str, hall: str | None) -> None:
    """Count what the guests of a day still lack, and what was answered."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        found = session.office.day_guests.ready(session.actor, day.id)
    by_readiness, by_answer = found.by_readiness(), found.by_answer()
    for readiness, number in sorted(by_readiness.items()):
        console.say("day_count", what=readiness.value, number=number)
    for state, number in sorted(by_answer.items()):
        console.say("day_count", what=state.value, number=number)
    if not found.guests:
        console.say("day_no_guests")
    console.answer(
        {
            "guests": len(found.guests), "readiness": by_readiness, "answers": by_answer,
            "lists": counts(found.guests),
        }
    )  # fmt: skip


@command("lists")
@for_a_day
@click.argument("kind", type=click.Choice([one.value for one in ListKind]))
@click.option(
    "--out",
    type=A_FILE,
    help="Write it to this file: XLSX or CSV.",
)
@click.pass_context
def lists(ctx: click.Context, on: str, hall: str | None, kind: str, out: Path | None) -> None:
    """Show one list: who to confirm, without a card, never invited, without an answer, …"""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        found = session.office.day_guests.ready(session.actor, day.id).of(ListKind(kind))
    for one in found:
        console.say(
            "day_guest", id=one.guest.id, institution=one.institution, name=one.guest.full_name,
            number=one.v_number or one.guest.given_number or "-", lacks=one.readiness.value,
            at=console_time(day, one.invitation.starts_at if one.invitation else None),
            maybe=one.proposal_name or one.card_place or "-",
        )  # fmt: skip
    if not found:
        console.say("day_list_empty")
    if out is not None:
        write = text_table if out.suffix.lower() == ".csv" else partial(workbook, kind)
        out.write_bytes(write(_HEADING, [_row(one) for one in found]))
        console.say("day_list_written", file=str(out))
    console.answer(found)


_HEADING = ("institution", "surname", "given_names", "born", "v_number", "lacks", "card_at")


def _row(one: ReadyGuest) -> tuple[str, ...]:
    guest = one.guest
    return (
        one.institution, guest.surname, guest.given_names, guest.born.iso(),
        one.v_number or guest.given_number, one.readiness.value, one.card_place,
    )  # fmt: skip


@command("settle")
@for_a_day
@click.argument("guest", metavar="ID")
@click.option(
    "--person",
    "number",
    metavar="NUMBER",
    help="Who it is, by V-number or card; the proposal by default.",
)
@click.option("--nobody", is_flag=True, help="It is nobody on file.")
@click.pass_context
def settle(
    ctx: click.Context, on: str, hall: str | None, guest: str, number: str | None, nobody: bool
) -> None:
    """Say who a line of a roster means, or that it is nobody on file."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        found = next(
            (
                one for one in session.office.day_guests.ready(session.actor, day.id).guests
                if str(one.guest.id) == guest
            ),
            None,
        )  # fmt: skip
        if found is None:
            raise Refused(Code.NOT_FOUND, what=guest)
        guests, line = session.office.day_guests, found.guest
        wanted = number or found.proposal_number
        if nobody:
            settled = guests.settle(session.actor, line, None, new_id())
        elif wanted:
            settled = guests.settle_as(session.actor, line, wanted, new_id())
        elif line.proposal_id is None:
            raise Refused(Code.NOT_FOUND, what="person")
        else:
            settled = guests.settle(session.actor, line, line.proposal_id, new_id())
    console.say("day_settled", match=settled.match.value)
    console.answer(settled)


COMMANDS = (roster, ready, lists, settle)
