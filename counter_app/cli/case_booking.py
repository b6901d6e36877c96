"""`counter-app contacts book`: a case load is booked in one go."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import REFUSED, command, console_of
from counter_app.cli.stopping import stopped_by_signal
from counter_app.cli.words import case_booking as booking_words
from counter_app.cli.words import contacts as contact_words
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.case_booking import (
    CaseBooking,
    CaseBookings,
    CaseOutcome,
    CaseTime,
)
from counter_app.domain.errors import Code, Invalid, Unavailable
from counter_app.exchange import written_tables

ENDINGS = (".xlsx", ".csv")
_COLUMNS = (
    "row", "v_number", "procedure", "outcome", "when", "place", "what", "code", "why",
)  # fmt: skip


@command("book")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--out", required=True, metavar="FILE", type=click.Path(path_type=Path),
    help="Where the report goes: a file ending in .xlsx or .csv.",
)  # fmt: skip
@click.option("--preview", is_flag=True, help="Only say what would be booked.")
@click.pass_context
def book(ctx: click.Context, file: Path, out: Path, *, preview: bool) -> None:
    """Book a case load in one go, with a report for each row.

    Takes the list of `contacts plan`; a column case number tells cases of one person apart. Each
    family is booked whole or not at all, and told as by every booking. The same list again books
    nothing twice and goes on where it stopped; Ctrl+C stops after the family under way. Exit code
    1 when a row could not be booked.
    """
    console = console_of(ctx)
    if out.suffix.casefold() not in ENDINGS:
        raise Invalid(Code.FILE_WRONG_TYPE, "out", file=out.name)
    if not out.absolute().parent.is_dir():  # now, not when everybody is booked
        raise Unavailable(Code.FILE_MISSING, file=out.absolute().parent.name)
    stop, told = Event(), _progress(console)
    with console.session() as session:
        service, actor = session.office.case_booking, session.actor
        if preview:
            done = service.preview(actor, file, told)
        else:
            with stopped_by_signal(stop.set):
                done = service.book(actor, file, told=told, stopped=stop.is_set)
    out.write_bytes(written(console, done, out))
    _say(console, done, file.name, preview=preview)
    console.say("contact_written", file=out.name)
    console.answer({"stopped": done.is_stopped, "left": done.totals.left, "totals": done.totals})
    if done.totals.left:
        ctx.exit(REFUSED)


def _progress(console: Console) -> Callable[[int, int], None]:
    """Return what shows how far it is, at a terminal only."""

    def show(done: int, of: int) -> None:
        if sys.stderr.isatty() and not console.as_json:
            click.echo(f"\r{done} / {of}", err=True, nl=done == of)

    return show


def _say(console: Console, done: CaseBookings, file: str, *, preview: bool) -> None:
    totals = done.totals
    console.say(
        "load_preview" if preview else "load_booked", file=file, rows=totals.rows,
        visits=totals.visits, people=totals.people, left=totals.left,
        before=totals.by_outcome[CaseOutcome.BEFORE],
        nothing=totals.by_outcome[CaseOutcome.NOTHING],
    )  # fmt: skip
    if done.is_stopped:
        console.say("load_stopped")


def written(console: Console, done: CaseBookings, out: Path) -> bytes:
    """Return the report as a file of the kind that a name asks for."""
    head = [console.words(f"column_{name}") for name in _COLUMNS]
    rows = (cells for row in done.rows for cells in _cells(console, row))
    if out.suffix.casefold() == ".xlsx":
        return written_tables.workbook(console.words("booking_sheet"), head, rows)
    return written_tables.text_table(head, rows)


def _cells(console: Console, row: CaseBooking) -> Iterator[Sequence[written_tables.Cell]]:
    """Write a person in one row; further visits follow in rows of their own."""
    outcome = words.pick(booking_words.OUTCOMES[row.outcome], console.language)
    why = _why(console, row)
    for number, visit in enumerate(row.visits or (None,)):
        yield [
            row.row, row.v_number, row.procedure, outcome, *_visit(console, visit),
            "" if number else why,
        ]  # fmt: skip


def _visit(console: Console, visit: CaseTime | None) -> Sequence[written_tables.Cell]:
    if visit is None:
        return ("", "", "", "")
    when = visit.starts_at.replace(tzinfo=None) if visit.starts_at else visit.day
    what = (words.pick(contact_words.CONTACTS[one], console.language) for one in visit.contacts)
    return (when, visit.place, ", ".join(what), visit.code)


def _why(console: Console, row: CaseBooking) -> str:
    """Say why it came so, and what would make it right."""
    match row.outcome:
        case CaseOutcome.HELD:
            return console.words("load_held", row=row.held_by)
        case CaseOutcome.NOT_REACHED:
            return console.words("load_not_reached")
        case CaseOutcome.BEFORE:
            return _since(console, row)
    if row.refusal is not None:
        if row.refusal.code is Code.SLOT_FULL and "starts_at" not in row.refusal.values:
            return console.words("load_no_room")
        if row.outcome is CaseOutcome.WRONG and row.refusal.code is Code.NOT_FOUND:
            return console.words("load_unknown")
        return console.reason(row.refusal)
    settled = [
        f"{words.pick(contact_words.CONTACTS[one.contact], console.language)}: "
        f"{words.pick(contact_words.FATES[one.fate], console.language)} ({one.rule})"
        for one in row.contacts
        if one.fate is not Fate.COME
    ]
    then = "load_later_again" if row.visits else "load_later"
    later = [console.words(then)] if row.is_later else []
    return " ".join((*[f"{one}." for one in settled], *later))


def _since(console: Console, row: CaseBooking) -> str:
    states = dict.fromkeys(one.state for one in row.visits if one.state is not None)
    said = [
        words.pick(booking_words.APPOINTMENT_STATES[one], console.language) for one in states
    ]  # fmt: skip
    is_over = AppointmentState.BOOKED not in states
    return f"{', '.join(said)}. {console.words('load_again')}" if is_over else ", ".join(said)
