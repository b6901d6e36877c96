"""`counter-app day list|show|make|copy|step|institution`: the day itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import click

from counter_app.cli.chosen_day import chosen_day, for_a_day
from counter_app.cli.console import Console, find_location
from counter_app.cli.dates import ADay
from counter_app.cli.day_files import read_plan
from counter_app.cli.grammar import A_FILE, command, console_of
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState, HourLine, Institution, IssuanceDay
from counter_app.domain.issuance_days.transport import chosen
from counter_app.startup import Session

_DATE = ADay()


@command("list")
@click.pass_context
def show_all(ctx: click.Context) -> None:
    """List the issuance days, the latest first."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.issuance_days.days(session.actor)
    for one in found:
        _tell(console, one)
    if not found:
        console.say("day_none")
    console.answer(found)


@command("show")
@for_a_day
@click.pass_context
def show(ctx: click.Context, on: str, hall: str | None) -> None:
    """Show the plan of a day and what was done to it."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        steps = session.office.issuance_days.history(session.actor, day.id)
    _tell(console, day)
    for line in day.hours:
        console.say(
            "day_hours", begins=_clock(line.begins), ends=_clock(line.ends), desks=line.desks,
            staff=line.staff, places=line.per_quarter,
        )  # fmt: skip
    for share in day.shares:
        console.say("day_share", name=share.name, expected=share.expected)
    for step in steps:
        console.say(
            "day_step", at=console_time(day, step.at), state=step.to_state.value,
            operator=step.operator, reason=step.reason or "-",
        )  # fmt: skip
    console.answer({"day": day, "steps": steps})


@command("make")
@click.argument("file", type=A_FILE, metavar="FILE")
@click.pass_context
def make(ctx: click.Context, file: Path) -> None:
    """Make a day out of a plan in TOML: hall, day, hours, institutions, dates.

    Institutions that are not known yet are noted too.
    """
    console = console_of(ctx)
    plan = read_plan(file)
    with console.session() as session:
        place = find_location(session.office, plan.hall, session.actor.location_id)
        known = {name: institution_of(session, name, add=True).id for name in plan.institutions}
        day = session.office.issuance_days.make(session.actor, plan.day(place, known), new_id())
    _tell(console, day)
    console.answer(day)


@command("copy")
@for_a_day
@click.argument("to", type=_DATE, metavar="NEW_DAY")
@click.pass_context
def copy(ctx: click.Context, on: str, hall: str | None, to: datetime) -> None:
    """Make a draft for another date that is planned like an earlier day was."""
    console = console_of(ctx)
    with console.session() as session:
        there = chosen_day(session, on, hall)
        day = session.office.issuance_days.copy(session.actor, there.id, to.date(), new_id())
    _tell(console, day)
    console.answer(day)


@command("hours")
@for_a_day
@click.argument("lines", nargs=-1, required=True, metavar="HH:MM-HH:MM=DESKS,STAFF,PLACES…")
@click.pass_context
def hours(ctx: click.Context, on: str, hall: str | None, lines: tuple[str, ...]) -> None:
    """Change the hours of a day: desks, people on duty and guests per quarter of an hour."""
    console = console_of(ctx)
    wanted = tuple(_hour_line(line) for line in lines)
    with console.session() as session:
        there = chosen_day(session, on, hall)
        day = session.office.issuance_days.change(
            session.actor, replace(there, hours=wanted), new_id()
        )
    _tell(console, day)
    console.answer(day)


@command("step")
@for_a_day
@click.argument("state", type=click.Choice([one.value for one in DayState]))
@click.option("--reason", default="", help="Why, for a step back or a day that is called off.")
@click.pass_context
def step(ctx: click.Context, on: str, hall: str | None, state: str, reason: str) -> None:
    """Take a day a step further: open it for invitations, cut off, run, close, call off."""
    console = console_of(ctx)
    with console.session() as session:
        there = chosen_day(session, on, hall)
        day = session.office.issuance_days.step(
            session.actor, there.id, DayState(state), new_id(), reason
        )
    _tell(console, day)
    console.answer(day)


@command("transport")
@for_a_day
@click.argument("references", nargs=-1, metavar="REFERENCE…")
@click.option("--without", is_flag=True, help="They come with the day no more.")
@click.pass_context
def transport(
    ctx: click.Context, on: str, hall: str | None, references: tuple[str, ...], without: bool
) -> None:
    """Say which consignments to the hall come with a day; without any, list them."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        known = session.office.issuance_days.transports(session.actor, day.id)
        if references:
            named = chosen(known, references)
            rest = tuple(one for one in day.consignment_ids if one not in named)
            day = session.office.issuance_days.change(
                session.actor,
                replace(day, consignment_ids=rest if without else (*rest, *named)), new_id(),
            )  # fmt: skip
    for one in known:
        comes = one.consignment_id in day.consignment_ids
        console.say(
            "day_transport" if comes else "day_transport_other", reference=one.reference,
            cards=one.cards, bags=one.bags, sent=console_time(day, one.sent_at),
            counted=console_time(day, one.closed_at),
        )  # fmt: skip
    if not known:
        console.say("day_no_transport")
    console.answer({"day": day.id, "comes": day.consignment_ids, "known": known})


@command("institutions")
@click.pass_context
def institutions(ctx: click.Context) -> None:
    """List the institutions, with the columns of their lists that were said once."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.issuance_days.institutions(session.actor)
    for one in found:
        columns = ", ".join(f"{field}={heading}" for field, heading in one.columns) or "-"
        console.say("day_institution", name=one.name, columns=columns)
    if not found:
        console.say("day_no_institutions")
    console.answer(found)


@command("institution")
@click.argument("name")
@click.option("--contact", help="Whom to ask there: name and telephone number.")
@click.option("--email", help="Where lists for the institution go.")
@click.option(
    "--keeps-cards-at", "place", metavar="CODE",
    help="Where its left-over cards go back to; - for a vault.",
)  # fmt: skip
@click.pass_context
def institution(
    ctx: click.Context, name: str, contact: str | None, email: str | None, place: str | None
) -> None:
    """Say whom to ask at an institution, and where its cards go back to."""
    console = console_of(ctx)
    with console.session() as session:
        one = institution_of(session, name)
        location_id = one.location_id
        if place is not None:
            is_vault = place == "-"
            location_id = None if is_vault else find_location(session.office, place, one.id).id
        wanted = replace(
            one, contact=one.contact if contact is None else contact,
            email=one.email if email is None else email, location_id=location_id,
        )  # fmt: skip
        if wanted != one:
            wanted = session.office.issuance_days.put_institution(session.actor, wanted, new_id())
        keeps = [
            known.name for known in session.office.planning.locations()
            if known.id == wanted.location_id
        ]  # fmt: skip
    console.say(
        "day_institution_of", name=wanted.name, contact=wanted.contact or "-",
        email=wanted.email or "-", keeps=keeps[0] if keeps else "-",
    )  # fmt: skip
    console.answer(wanted)


def institution_of(session: Session, name: str, *, add: bool = False) -> Institution:
    """Return the institution with a name, a new one where that is wanted.

    Raises:
        Refused: NOT_PERMITTED, NOT_FOUND.
    """
    wanted = name.strip()
    for one in session.office.issuance_days.institutions(session.actor):
        if one.name.casefold() == wanted.casefold():
            return one
    if not add:
        raise Refused(Code.NOT_FOUND, what=wanted)
    new = Institution(id=new_id(), name=wanted)
    return session.office.issuance_days.put_institution(session.actor, new, new_id())


def _hour_line(text: str) -> HourLine:
    """Read `09:00-12:00=60,125,220`. Raises click.BadParameter for anything else."""
    span, _, numbers = text.partition("=")
    begins, _, ends = span.partition("-")
    try:
        desks, staff, places = (int(one) for one in numbers.split(","))
        return HourLine(
            begins=time.fromisoformat(begins), ends=time.fromisoformat(ends), desks=desks,
            staff=staff, per_quarter=places,
        )  # fmt: skip
    except ValueError:
        raise click.BadParameter(text, param_hint="HOURS") from None


def console_time(day: IssuanceDay, moment: datetime | None) -> str:
    """Write a moment as the hall's clock shows it, "-" for none."""
    return moment.astimezone(day.tz).strftime("%Y-%m-%d %H:%M") if moment else "-"


def _clock(at: time) -> str:
    return at.isoformat("minutes")


def _tell(console: Console, day: IssuanceDay) -> None:
    console.say(
        "day_line", day=day.day.isoformat(), name=day.name, hall=day.location_name,
        state=day.state.value, places=day.places, expected=day.expected,
    )  # fmt: skip


COMMANDS = (show_all, show, make, copy, hours, step, transport, institutions, institution)
