"""`slots`, `book`, `move` and `cancel`: appointments from a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import click

from counter_app.cli.console import find_location
from counter_app.cli.grammar import command, console_of
from counter_app.domain.appointments import Appointment
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.people.numbers import v_number
from counter_app.services.appointments import Wish
from counter_app.services.lookup import FoundKind
from counter_app.startup import Session

_AT = "--at"


@command("slots")
@click.argument("service")
@click.option("--location", metavar="CODE", help="Where: code or name; all locations by default.")
@click.option("--day", metavar="DATE", help="All times of a day, such as 2026-09-05.")
@click.option("--persons", type=click.IntRange(min=1), default=1, help="How many persons come.")
@click.pass_context
def slots(
    ctx: click.Context, service: str, location: str | None, day: str | None, persons: int
) -> None:
    """Show free times for a service, such as COLLECT_DOCUMENT."""
    console = console_of(ctx)
    with console.session() as session:
        office, here = session.office, session.actor.location_id
        if day is not None:
            place = find_location(office, location, here)
            starts = office.appointments.free_starts(service.upper(), place.id, _day(day), persons)
            for start in starts:
                console.say("slot", at=_local(start.starts_at, place.tz), places=start.places)
            if not starts:
                console.say("no_slots")
            console.answer(starts)
            return
        wanted = [find_location(office, location, here).id] if location else None
        found = office.appointments.first_free(service.upper(), persons, wanted)
        if not found:
            raise Refused(Code.SERVICE_NOT_OFFERED)
        for place, first in found:
            if first:
                console.say("first_free", location=place.name, at=_local(first.starts_at, place.tz))
            else:
                console.say("none_free", location=place.name)
        console.answer([{"location": place.code, "first": first} for place, first in found])


@command("book")
@click.argument("service")
@click.argument("persons", nargs=-1, required=True, metavar="V_NUMBER…")
@click.option(_AT, "at", required=True, metavar="TIME", help="When: 2026-09-05T09:30, local time.")
@click.option("--location", metavar="CODE", help="Where: code or name; your own by default.")
@click.pass_context
def book(
    ctx: click.Context, service: str, persons: tuple[str, ...], at: str, location: str | None
) -> None:
    """Book an appointment for one or more people on file."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        wish = Wish(
            location_id=place.id, service=service.upper(), starts_at=_moment(at, place.tz),
            person_ids=tuple(_person(session, number) for number in persons),
        )  # fmt: skip
        made = session.office.appointments.book(session.actor, wish, new_id())
        console.say("booked", **_facts(made, place.tz))
        console.answer(_as_data(made))


@command("move")
@click.argument("code")
@click.option(_AT, "at", required=True, metavar="TIME", help="When: 2026-09-05T09:30, local time.")
@click.option("--location", metavar="CODE", help="Where: code or name; where it is by default.")
@click.pass_context
def move(ctx: click.Context, code: str, at: str, location: str | None) -> None:
    """Move an appointment, named by its code, to another time or place."""
    console = console_of(ctx)
    with console.session() as session:
        old = _appointment(session, code)
        place = find_location(session.office, location, old.location_id)
        made = session.office.appointments.move(
            session.actor, old.id, _moment(at, place.tz), place.id, new_id()
        )
        console.say("moved", **_facts(made, place.tz))
        console.answer(_as_data(made))


@command("cancel")
@click.argument("code")
@click.option("--reason", default="", help="Why: it is kept in the audit trail, without names.")
@click.pass_context
def cancel(ctx: click.Context, code: str, reason: str) -> None:
    """Cancel an appointment, named by its code."""
    console = console_of(ctx)
    with console.session() as session:
        found = _appointment(session, code)
        done = session.office.appointments.cancel(session.actor, found.id, reason, new_id())
        console.say("cancelled", code=done.code)
        console.answer(_as_data(done))


def _person(session: Session, text: str) -> UUID:
    number = v_number(text)
    found: Sequence[UUID] = [
        line.id
        for line in session.office.people.search(session.actor, number)
        if line.v_number == number
    ]
    if not found:
        raise Refused(Code.NOT_FOUND, what="v_number")
    return found[0]


def _appointment(session: Session, code: str) -> Appointment:
    found = session.office.lookup.find(session.actor, code)
    if found.kind is not FoundKind.APPOINTMENT or found.appointment_id is None:
        raise found.refusal or Refused(Code.NOT_FOUND, what="code")
    return session.office.appointments.get(found.appointment_id)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, "day") from None


def _moment(text: str, zone: ZoneInfo) -> datetime:
    """Read a local time; one with an offset is taken as it says."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise Invalid(Code.BAD_TIME, "at") from None
    return (read if read.tzinfo else read.replace(tzinfo=zone)).astimezone(UTC)


def _local(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def _facts(made: Appointment, zone: ZoneInfo) -> dict[str, str]:
    return {
        "code": made.code, "at": _local(made.starts_at, zone), "location": made.location_name,
    }  # fmt: skip


def _as_data(made: Appointment) -> dict[str, object]:
    return {
        "id": made.id, "code": made.code, "location": made.location_name,
        "service": made.service, "starts_at": made.starts_at, "ends_at": made.ends_at,
        "state": made.state, "persons": len(made.participants),
    }  # fmt: skip
