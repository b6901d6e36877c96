"""`waitlist` and `series`: who would come sooner, and classes that come together."""

from __future__ import annotations

from uuid import UUID

import click

from counter_app.cli import visits
from counter_app.cli.console import Console, find_location
from counter_app.cli.grammar import command, console_of, group
from counter_app.domain.booking import DayPart
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Location
from counter_app.domain.series import SeriesPlan, SeriesWish
from counter_app.domain.waitlist import WaitEntry, WaitWish
from counter_app.startup import Session

_LOCATION = click.option(
    "--location", metavar="CODE", help="Where: code or name; your own by default."
)


@group("waitlist")
def waitlist() -> None:
    """Look after the waiting list of a location."""


@waitlist.command("list")
@_LOCATION
@click.pass_context
def listed(ctx: click.Context, location: str | None) -> None:
    """Show who waits, and to whom a time is offered."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        entries = session.office.waitlist.entries(place.id)
        for entry in entries:
            _say(console, entry, place)
        if not entries:
            console.say("nobody_listed")
        console.answer([_as_data(entry) for entry in entries])


@waitlist.command("join")
@click.argument("service")
@click.argument("persons", nargs=-1, required=True, metavar="V_NUMBER…")
@_LOCATION
@click.option("--from", "from_day", required=True, metavar="DATE", help="The first day.")
@click.option("--until", "until_day", required=True, metavar="DATE", help="The last day.")
@click.option(
    "--part", type=click.Choice([part.value for part in DayPart]), default=DayPart.ALL.value,
    show_default=True, help="Which part of the day would do.",
)  # fmt: skip
@click.option("--need", "needs", multiple=True, metavar="CODE", help="What a desk must have.")
@click.option("--audience", default="", metavar="CODE", help="The group that they belong to.")
@click.option("--postcode", default="", help="Where they live or work, for a region.")
@click.option("--instead-of", "code", metavar="CODE", help="The later appointment they have.")
@click.pass_context
def join(
    ctx: click.Context, service: str, persons: tuple[str, ...], location: str | None,
    from_day: str, until_day: str, part: str, needs: tuple[str, ...], audience: str,
    postcode: str, code: str | None,
) -> None:  # fmt: skip
    """Put people on the waiting list."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        wish = WaitWish(
            location_id=place.id, part=DayPart(part),
            participants=visits.participants(session, persons, (service,)),
            from_day=visits.a_day(from_day, "from_day"),
            until_day=visits.a_day(until_day, "until_day"),
            replaces=visits.appointment(session, code).id if code else None,
            needs=needs, audience=audience, postcode=postcode,
        )  # fmt: skip
        entry = session.office.waitlist.join(session.actor, wish, new_id())
        _say(console, entry, place)
        console.answer(_as_data(entry))


@waitlist.command("leave")
@click.argument("entry_id", type=click.UUID, metavar="ID")
@click.pass_context
def leave(ctx: click.Context, entry_id: UUID) -> None:
    """Take people off the waiting list."""
    console = console_of(ctx)
    with console.session() as session:
        left = session.office.waitlist.leave(session.actor, entry_id, new_id())
        console.say("left_list", id=left.id)
        console.answer(_as_data(left))


@waitlist.command("offer")
@click.pass_context
def offer(ctx: click.Context) -> None:
    """Give back what was held too long, and offer what is free to who waits."""
    console = console_of(ctx)
    with console.session() as session:
        given = session.office.appointments.expire(session.actor)
        made = session.office.waitlist.offer(session.actor)
        console.say("offered", given=given, offers=made)
        console.answer({"given_back": given, "offers": made})


@command("series")
@click.argument("service")
@click.argument("persons", nargs=-1, required=True, metavar="V_NUMBER…")
@click.option("--name", required=True, help="Of the class or centre; no person's name.")
@click.option("--at", "at", required=True, metavar="TIME", help="When the first one comes.")
@_LOCATION
@click.option("--desks", type=click.IntRange(min=1), default=1, help="How many at a time.")
@click.option("--until", metavar="DATE", help="The last day that may be used.")
@click.option("--show", is_flag=True, help="Show who would come when, and book nothing.")
@click.option("--as-far-as-possible", "partly", is_flag=True, help="Book those who have a place.")
@click.pass_context
def series(
    ctx: click.Context, service: str, persons: tuple[str, ...], name: str, at: str,
    location: str | None, desks: int, until: str | None, show: bool, partly: bool,
) -> None:  # fmt: skip
    """Book a class or a centre: everybody one after the other, by one command."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        wish = SeriesWish(
            location_id=place.id, name=name, starts_at=visits.moment(at, place.tz), desks=desks,
            participants=visits.participants(session, persons, (service,)),
            until_day=visits.a_day(until, "until_day") if until else None,
        )  # fmt: skip
        if show:
            _show(console, session.office.series.plan(session.actor, wish), place)
        else:
            _book(console, session, wish, place, whole=not partly)


def _show(console: Console, plan: SeriesPlan, place: Location) -> None:
    for line in plan.lines:
        if line.start:
            at = visits.local(line.start.starts_at, place.tz)
            console.say("series_line", at=at, name=line.name)
        else:
            reason = console.reason(line.hindrance) if line.hindrance else ""
            console.say("series_without", name=line.name, reason=reason)
    console.answer({"placed": plan.placed, "of": len(plan.lines), "lines": [
        {
            "person_id": line.asked.person_id, "start": line.start,
            "hindrance": line.hindrance.code if line.hindrance else None,
        }
        for line in plan.lines
    ]})  # fmt: skip


def _book(
    console: Console, session: Session, wish: SeriesWish, place: Location, *, whole: bool
) -> None:
    made = session.office.series.book(session.actor, wish, new_id(), whole=whole)
    for one in made.appointments:
        console.say("booked", **visits.facts(one, place.tz))
    console.answer({
        "id": made.id, "appointments": [visits.as_data(one) for one in made.appointments],
    })  # fmt: skip


def _say(console: Console, entry: WaitEntry, place: Location) -> None:
    facts = {"id": entry.id, "names": ", ".join(entry.names)}
    if entry.held_until:
        console.say("listed_offered", **facts, until=visits.local(entry.held_until, place.tz))
    else:
        console.say(
            "listed", **facts, first=entry.wish.from_day.isoformat(),
            last=entry.wish.until_day.isoformat(),
        )  # fmt: skip
    if entry.hindrance:
        console.say("listed_hindered", reason=console.reason(entry.hindrance))


def _as_data(entry: WaitEntry) -> dict[str, object]:
    return {
        "id": entry.id, "state": entry.state, "offers": entry.offers,
        "from_day": entry.wish.from_day, "until_day": entry.wish.until_day,
        "appointment_id": entry.appointment_id, "held_until": entry.held_until,
        "hindrance": entry.hindrance.code if entry.hindrance else None,
        "persons": [one.person_id for one in entry.wish.participants],
    }  # fmt: skip
