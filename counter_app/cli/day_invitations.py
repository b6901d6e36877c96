"""`counter-app day wave|waves|invite|papers|answer|answers|times|fallback`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime, time
from pathlib import Path
from threading import Event
from uuid import UUID

import click

from counter_app.cli.chosen_day import chosen_day, for_a_day
from counter_app.cli.console import Console
from counter_app.cli.dates import ADay
from counter_app.cli.day_plan import console_time, institution_of
from counter_app.cli.grammar import REFUSED, command, console_of
from counter_app.cli.stopping import stopped_by_signal
from counter_app.domain.booking import DayPart
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.invitations import Answer, Wave
from counter_app.letters.appointment import RenderingStopped
from counter_app.startup import Session

_DATE = ADay()
_PART = click.Choice([one.value for one in DayPart])


@command("waves")
@for_a_day
@click.option("--propose", is_flag=True, help="Plan a wave for each institution, all in a row.")
@click.pass_context
def waves(ctx: click.Context, on: str, hall: str | None, propose: bool) -> None:
    """List the waves of a day, or plan them by what is ready."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        service, actor = session.office.day_waves, session.actor
        found = (
            service.put_proposed(actor, day.id, new_id()) if propose
            else service.of_day(actor, day.id)
        )  # fmt: skip
    _tell(console, found)
    console.answer(found)


@command("wave")
@for_a_day
@click.argument("name")
@click.option("--from", "begins", required=True, metavar="HH:MM", help="From which quarter on.")
@click.option("--until", "ends", required=True, metavar="HH:MM", help="Before which quarter.")
@click.option("--per-quarter", required=True, type=int, help="Guests per quarter of an hour.")
@click.option("--institution", help="Whose guests; everybody's by default.")
@click.option("--send", type=_DATE, metavar="DAY", help="When its invitations go out.")
@click.pass_context
def wave(
    ctx: click.Context, on: str, hall: str | None, name: str, begins: str, ends: str,
    per_quarter: int, institution: str | None, send: datetime | None,
) -> None:  # fmt: skip
    """Add a wave to a day."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        service, actor = session.office.day_waves, session.actor
        there = service.of_day(actor, day.id)
        new = Wave(
            id=new_id(), day_id=day.id, number=len(there) + 1, name=name, begins=_clock(begins),
            ends=_clock(ends), per_quarter=per_quarter,
            institution_id=institution_of(session, institution).id if institution else None,
            send_on=send.date() if send else None,
        )  # fmt: skip
        found = service.put(actor, day.id, (*there, new), new_id())
    _tell(console, found)
    console.answer(found)


@command("invite")
@for_a_day
@click.option("--wave", "number", type=int, help="Only this wave; all of them by default.")
@click.option("--whole", is_flag=True, help="Nobody, when not everybody has a place.")
@click.pass_context
def invite(ctx: click.Context, on: str, hall: str | None, number: int | None, whole: bool) -> None:
    """Invite everybody who is ready, wave by wave; Ctrl+C stops after the step under way."""
    console = console_of(ctx)
    done = []
    with console.session() as session, _stoppable() as stopped:
        day = chosen_day(session, on, hall)
        for one in _waves(session, day.id, number):
            result = session.office.invitations.invite(
                session.actor, one.id, new_id(), whole=whole, progress=_progress(console),
                cancelled=stopped,
            )  # fmt: skip
            console.say(
                "day_invited", wave=one.name, number=result.invited, left=len(result.left),
                passed=len(result.passed_over),
            )  # fmt: skip
            done.append({"wave": one.name, **asdict(result)})
    console.answer(done)
    if any(one["cancelled"] for one in done):
        ctx.exit(REFUSED)


@command("papers")
@for_a_day
@click.option("--wave", "number", type=int, help="Only this wave; all of them by default.")
@click.option("--without-mail", is_flag=True, help="Only for who gets no e-mail.")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the letters (one PDF) and a calendar entry for each.",
)  # fmt: skip
@click.pass_context
def papers(
    ctx: click.Context, on: str, hall: str | None, number: int | None, without_mail: bool,
    out: Path,
) -> None:  # fmt: skip
    """Make the letters and calendar entries of all invitations in one go."""
    console = console_of(ctx)
    with console.session() as session, _stoppable() as stopped:
        day = chosen_day(session, on, hall)
        wave_id = _waves(session, day.id, number)[0].id if number else None
        try:
            made = session.office.invitation_papers.make(
                session.actor, day.id, wave_id=wave_id, only_without_mail=without_mail,
                progress=_progress(console), cancelled=stopped,
            )  # fmt: skip
        except RenderingStopped:
            console.say("day_stopped")
            ctx.exit(REFUSED)
    out.mkdir(parents=True, exist_ok=True)
    (out / "invitations.pdf").write_bytes(made.pdf)
    for code, entry in made.entries:
        (out / f"{code}.ics").write_bytes(entry)
    console.say("day_papers", number=made.number, folder=str(out))
    console.answer({"number": made.number, "folder": str(out)})


@command("answer")
@for_a_day
@click.argument("code")
@click.argument("answer", type=click.Choice([one.value for one in Answer]))
@click.option("--part", type=_PART, default=DayPart.ALL.value, help="The part of the day instead.")
@click.pass_context
def answer_one(
    ctx: click.Context, on: str, hall: str | None, code: str, answer: str, part: str
) -> None:
    """Note what somebody answers, by the code of the appointment."""
    console = console_of(ctx)
    with console.session() as session:
        chosen_day(session, on, hall)
        made = session.office.invitation_answers.by_code(
            session.actor, code, Answer(answer), str(new_id()), DayPart(part)
        )
    console.say("day_answered", code=code.upper(), state=made.state.value)
    console.answer(made)


@command("answers")
@for_a_day
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.pass_context
def answers(ctx: click.Context, on: str, hall: str | None, files: tuple[Path, ...]) -> None:
    """Take in lists of answers: appointment code or V-number, and what was answered."""
    console = console_of(ctx)
    done = []
    with console.session() as session:
        day = chosen_day(session, on, hall)
        for file in files:
            taken = session.office.invitation_answers.take_in(session.actor, day.id, file, new_id())
            console.say(
                "day_answers", file=file.name, taken=taken.taken, unchanged=taken.unchanged,
                refused=", ".join(f"{row}: {code.value}" for row, code in taken.refused) or "-",
            )  # fmt: skip
            done.append({"file": file.name, **asdict(taken)})
    console.answer(done)
    if any(one["refused"] for one in done):
        ctx.exit(REFUSED)


@command("times")
@for_a_day
@click.pass_context
def times(ctx: click.Context, on: str, hall: str | None) -> None:
    """Give everybody who asked for another time one, as far as there is room."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        moved, left = session.office.invitation_answers.find_other_times(
            session.actor, day.id, new_id()
        )
    console.say("day_times", moved=moved, left=left)
    console.answer({"moved": moved, "left": left})


@command("fallback")
@for_a_day
@click.option("--book", is_flag=True, help="Book the times; without it they are only shown.")
@click.pass_context
def fallback(ctx: click.Context, on: str, hall: str | None, book: bool) -> None:
    """Give everybody who does not come a time at the nearest normal desk, in one go."""
    console = console_of(ctx)
    with console.session() as session, _stoppable() as stopped:
        day = chosen_day(session, on, hall)
        seen = session.office.day_fallback.preview(session.actor, day.id)
        if not book:
            for one in seen:
                console.say(
                    "day_desk", id=one.guest_id, place=one.location_name or "-",
                    at=console_time(day, one.starts_at), service=one.service,
                )  # fmt: skip
            console.answer(seen)
            return
        done = session.office.day_fallback.book(
            session.actor, day.id, new_id(), progress=_progress(console), cancelled=stopped
        )
    console.say("day_fell_back", number=done.booked, left=len(done.without))
    console.answer(done)
    if done.without or done.cancelled:
        ctx.exit(REFUSED)


def _waves(session: Session, day_id: UUID, number: int | None) -> list[Wave]:
    """Return the waves of a day, or the one of a number. Raises Refused(NOT_FOUND)."""
    found = session.office.day_waves.of_day(session.actor, day_id)
    wanted = [one for one in found if number is None or one.number == number]
    if not wanted:
        raise Refused(Code.NOT_FOUND, what="wave")
    return wanted


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Give what tells whether somebody pressed Ctrl+C; what is under way ends in order."""
    stop = Event()
    with stopped_by_signal(stop.set):
        yield stop.is_set


def _progress(console: Console) -> Callable[[int, int], None]:
    """Return what shows how far it is, at a terminal only."""

    def show(done: int, of: int) -> None:
        if sys.stderr.isatty() and not console.as_json:
            click.echo(f"\r{done} / {of}", err=True, nl=done == of)

    return show


def _tell(console: Console, found: tuple[Wave, ...]) -> None:
    for one in found:
        console.say(
            "day_wave", number=one.number, name=one.name, begins=one.begins.isoformat("minutes"),
            ends=one.ends.isoformat("minutes"), places=one.per_quarter,
            sent="yes" if one.invited_at else "no",
        )  # fmt: skip
    if not found:
        console.say("day_no_waves")


def _clock(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(text, param_hint="HH:MM") from None


COMMANDS = (waves, wave, invite, papers, answer_one, answers, times, fallback)
