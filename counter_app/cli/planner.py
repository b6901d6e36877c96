"""`slots`, `book`, `move`, `cancel` and `withdraw`: appointments from a terminal."""

from __future__ import annotations

import click

from counter_app.cli import visits
from counter_app.cli.console import Console, find_location
from counter_app.cli.grammar import command, console_of
from counter_app.domain.appointments import Arrangement
from counter_app.domain.booking import LocationOffer, Search, Wish
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id

_AT = "--at"
_SERVICE = click.option(
    "--service", "more", multiple=True, metavar="SERVICE",
    help="A further service in the same visit; may be repeated.",
)  # fmt: skip
_BESIDE = click.option(
    "--side-by-side", "beside", is_flag=True, help="Everybody at a desk at the same time."
)
_NEED = click.option(
    "--need", "needs", multiple=True, metavar="ABILITY",
    help="What the desk must be able to do, such as wheelchair; may be repeated.",
)  # fmt: skip
_AUDIENCE = click.option(
    "--audience", default="", metavar="GROUP",
    help="The group that they belong to, for locations that serve certain groups.",
)  # fmt: skip


def _arrangement(beside: bool) -> Arrangement:
    return Arrangement.SIDE_BY_SIDE if beside else Arrangement.ONE_AFTER_ANOTHER


@command("slots")
@click.argument("service")
@_SERVICE
@click.option("--location", metavar="CODE", help="Where: code or name; all locations by default.")
@click.option("--day", metavar="DATE", help="All times of a day, such as 2026-09-05.")
@click.option("--persons", type=click.IntRange(1, 99), default=1, help="How many persons come.")
@click.option("--near", default="", metavar="POSTCODE", help="Say how far each location is.")
@_BESIDE
@_NEED
@_AUDIENCE
@click.pass_context
def slots(
    ctx: click.Context, service: str, more: tuple[str, ...], location: str | None, day: str | None,
    persons: int, near: str, beside: bool, needs: tuple[str, ...], audience: str,
) -> None:  # fmt: skip
    """Show free times for a service, such as COLLECT_DOCUMENT."""
    console = console_of(ctx)
    with console.session() as session:
        office, here = session.office, session.actor.location_id
        codes = tuple(code.upper() for code in (service, *more))
        search = Search(
            services=(codes,) * persons, arrangement=_arrangement(beside), near=near, needs=needs,
            audience=audience,
        )  # fmt: skip
        place = find_location(office, location, here) if day or location else None
        if day is not None and place is not None:
            starts = office.appointments.starts(search, place.id, visits.a_day(day))
            for start in starts:
                at = visits.local(start.starts_at, place.tz)
                console.say("slot", at=at, places=start.places)
            if not starts:
                console.say("no_slots")
            console.answer(starts)
            return
        found = [
            offer
            for offer in office.appointments.side_by_side(search)
            if place is None or offer.location.id == place.id
        ]
        if not found:
            raise Refused(Code.SERVICE_NOT_OFFERED)
        for offer in found:
            _say_offer(console, offer)
        console.answer([
            {
                "location": offer.location.code, "first": offer.first,
                "kilometres": offer.kilometres, "wait_seconds": offer.wait,
                "hindrance": offer.hindrance.code if offer.hindrance else None,
            }
            for offer in found
        ])  # fmt: skip


def _say_offer(console: Console, offer: LocationOffer) -> None:
    place, facts = offer.location, ""
    if offer.kilometres is not None:
        facts += console.words("kilometres", far=round(offer.kilometres))
    if offer.wait is not None:
        facts += console.words("median_wait", minutes=round(offer.wait.total_seconds() / 60))
    if offer.hindrance is not None:
        reason = console.reason(offer.hindrance)
        console.say("not_here", location=place.name, facts=facts, reason=reason)
    elif offer.first is None:
        console.say("none_free", location=place.name, facts=facts)
    else:
        at = visits.local(offer.first.starts_at, place.tz)
        console.say("first_free", location=place.name, at=at, facts=facts)


@command("book")
@click.argument("service")
@click.argument("persons", nargs=-1, metavar="V_NUMBER…")
@_SERVICE
@click.option(
    "--participant", "named", multiple=True, metavar="V_NUMBER=SERVICE,…",
    help="Somebody who comes for services of their own; may be repeated.",
)  # fmt: skip
@click.option(_AT, "at", required=True, metavar="TIME", help="When: 2026-09-05T09:30, local time.")
@click.option("--location", metavar="CODE", help="Where: code or name; your own by default.")
@_BESIDE
@_NEED
@_AUDIENCE
@click.option("--near", default="", metavar="POSTCODE", help="Where they live or work.")
@click.option("--overbook", default="", metavar="REASON", help="Book though it is full: why.")
@click.option("--hold", is_flag=True, help="Hold the time only; it is given back after a while.")
@click.pass_context
def book(
    ctx: click.Context, service: str, persons: tuple[str, ...], more: tuple[str, ...],
    named: tuple[str, ...], at: str, location: str | None, beside: bool, needs: tuple[str, ...],
    audience: str, near: str, overbook: str, hold: bool,
) -> None:  # fmt: skip
    """Book an appointment for one or more people on file."""
    console = console_of(ctx)
    with console.session() as session:
        times = session.office.appointments
        place = find_location(session.office, location, session.actor.location_id)
        wish = Wish(
            location_id=place.id, starts_at=visits.moment(at, place.tz),
            participants=visits.participants(session, persons, (service, *more), named),
            arrangement=_arrangement(beside), needs=needs, audience=audience, postcode=near,
            overbook_reason=overbook,
        )  # fmt: skip
        made = (times.hold if hold else times.book)(session.actor, wish, new_id())
        facts = visits.facts(made, place.tz)
        if made.held_until:
            console.say("held", **facts, until=visits.local(made.held_until, place.tz))
        else:
            console.say("booked", **facts)
        console.answer(visits.as_data(made))


@command("move")
@click.argument("code")
@click.option(_AT, "at", required=True, metavar="TIME", help="When: 2026-09-05T09:30, local time.")
@click.option("--location", metavar="CODE", help="Where: code or name; where it is by default.")
@click.option("--person", metavar="V_NUMBER", help="Only this person; the others stay.")
@click.option("--overbook", default="", metavar="REASON", help="Book though it is full: why.")
@click.pass_context
def move(
    ctx: click.Context, code: str, at: str, location: str | None, person: str | None, overbook: str
) -> None:
    """Move an appointment, named by its code, to another time or place."""
    console = console_of(ctx)
    with console.session() as session:
        old = visits.appointment(session, code)
        place = find_location(session.office, location, old.location_id)
        times, to = session.office.appointments, visits.moment(at, place.tz)
        if person:
            who = visits.person(session, person)
            made = times.move_one(session.actor, old.id, who, to, place.id, new_id())
            console.say("parted", **visits.facts(made, place.tz))
        else:
            made = times.move(session.actor, old.id, to, place.id, new_id(), overbook)
            console.say("moved", **visits.facts(made, place.tz))
        console.answer(visits.as_data(made))


@command("cancel")
@click.argument("code")
@click.option("--reason", default="", help="Why: it is kept in the audit trail, without names.")
@click.pass_context
def cancel(ctx: click.Context, code: str, reason: str) -> None:
    """Cancel an appointment, named by its code."""
    console = console_of(ctx)
    with console.session() as session:
        found = visits.appointment(session, code)
        done = session.office.appointments.cancel(session.actor, found.id, reason, new_id())
        console.say("cancelled", code=done.code)
        console.answer(visits.as_data(done))


@command("withdraw")
@click.argument("code")
@click.argument("person", metavar="V_NUMBER")
@click.option("--reason", default="", help="Why: it is kept in the audit trail, without names.")
@click.pass_context
def withdraw(ctx: click.Context, code: str, person: str, reason: str) -> None:
    """Take one person off an appointment and give back only that time."""
    console = console_of(ctx)
    with console.session() as session:
        found = visits.appointment(session, code)
        who = visits.person(session, person)
        left = session.office.appointments.withdraw(session.actor, found.id, who, reason, new_id())
        console.say("withdrawn", code=left.code, persons=len(left.participants))
        console.answer(visits.as_data(left))
