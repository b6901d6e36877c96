"""`counter-app queue …`: the queue from a terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import click

from counter_app.cli.dates import iso_day
from counter_app.cli.grammar import command, console_of, group
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue import QueueEntry
from counter_app.domain.queue.estimate import NOT_KNOWN, Basis, Estimate
from counter_app.startup import Session


@group("queue")
def queue() -> None:
    """Look at the queue, check people in, call them, look ahead."""


@command("show")
@click.pass_context
def show(ctx: click.Context) -> None:
    """Show who waits, is called or is served, in the order of being called."""
    console = console_of(ctx)
    with console.session() as session:
        here = session.actor.location_id
        entries = session.office.queue.entries(here)
        estimates = session.office.hall.estimates(here)
        for entry in entries:
            found = estimates.get(entry.appointment_id)
            console.say("queue_line", ticket=entry.ticket, state=entry.state.value,
                        service="+".join(entry.services), desk=entry.desk_name or "-",
                        wait=_minutes(found) if found else "-")  # fmt: skip
        if not entries:
            console.say("queue_empty")
        console.answer([
            {**_as_data(one), "estimate": _estimate(estimates.get(one.appointment_id))}
            for one in entries
        ])  # fmt: skip


@command("check-in")
@click.argument("code")
@click.option("--admit", is_flag=True, help="Let in who comes too early or too late.")
@click.pass_context
def check_in(ctx: click.Context, code: str, admit: bool) -> None:
    """Check in whom an appointment code or the text of a QR code belongs to."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.lookup.appointment(session.actor, code)
        if found.appointment_id is None:
            raise found.refusal or Refused(Code.NOT_FOUND, what="code")
        entry = session.office.queue.check_in(
            session.actor, found.appointment_id, new_id(), admit=admit
        )
        ticket = session.office.hall.ticket(entry.appointment_id)
        console.say("checked_in", ticket=entry.ticket, wait=_minutes(ticket.estimate))
        console.answer({**_as_data(entry), "estimate": _estimate(ticket.estimate)})


@command("call")
@click.option("--desk", metavar="NAME", help="At which desk you sit; the one of the settings else.")
@click.pass_context
def call(ctx: click.Context, desk: str | None) -> None:
    """Call whose turn it is to your desk."""
    console = console_of(ctx)
    with console.session() as session:
        actor = session.actor
        if desk is not None:
            actor = _seated(session, desk)
        entry = session.office.queue.call_next(actor, new_id())
        console.say("called", ticket=entry.ticket, desk=entry.desk_name)
        console.answer(_as_data(entry))


@command("preflight")
@click.option("--day", metavar="DATE", help="Which day, such as 2026-09-05; tomorrow by default.")
@click.pass_context
def preflight(ctx: click.Context, day: str | None) -> None:
    """Look ahead: who has a card here, who comes in vain, and what can be done about it."""
    console = console_of(ctx)
    with console.session() as session:
        here = session.actor.location_id
        wanted = _day(day, session) if day else session.office.preflight.tomorrow(here)
        lines = session.office.preflight.look(session.actor, here, wanted)
        for line in lines:
            console.say(
                "preflight_line", at=line.expected.starts_at, code=line.expected.code,
                service=line.expected.service, found=line.readiness.value,
                remedy=", ".join(line.remedies) or "-",
            )  # fmt: skip
        todo = sum(not line.is_well for line in lines)
        console.say("preflight_end", day=wanted, people=len(lines), todo=todo)
        console.answer([
            {
                "appointment_id": line.expected.appointment_id, "code": line.expected.code,
                "starts_at": line.expected.starts_at, "service": line.expected.service,
                "readiness": line.readiness, "remedies": line.remedies,
                "card_at": line.card.location_name if line.card else None,
            }
            for line in lines
        ])  # fmt: skip


for _one in (show, check_in, call, preflight):
    queue.add_command(_one)


def _seated(session: Session, desk: str) -> Actor:
    for one in session.office.planning.desks(session.actor.location_id):
        if one.name.casefold() == desk.casefold():
            return replace(session.actor, desk_id=one.id, desk_name=one.name)
    raise Refused(Code.NOT_FOUND, what="desk")


def _day(text: str, session: Session) -> date:
    if text == "tomorrow":
        place = session.office.planning.location(session.actor.location_id)
        today = session.office.store.clock.now().astimezone(place.tz).date()
        return today + timedelta(days=1)
    try:
        return iso_day(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, "day") from None


def _minutes(estimate: Estimate) -> str:
    if estimate.basis is Basis.UNKNOWN:
        return "?"
    least, most = (int(one.total_seconds() // 60) for one in (estimate.least, estimate.most))
    return f"{least}-{most} min" if most > least else f"{least} min"


def _estimate(found: Estimate | None) -> dict[str, object] | None:
    """Return an estimate in minutes, as JSON has it; None for who does not wait."""
    if found is None:
        return None
    if found.basis is Basis.UNKNOWN:
        return {"basis": NOT_KNOWN.basis}
    return {
        "basis": found.basis,
        "likely_minutes": round(found.likely.total_seconds() / 60, 1),
        "least_minutes": round(found.least.total_seconds() / 60, 1),
        "most_minutes": round(found.most.total_seconds() / 60, 1),
    }


def _as_data(entry: QueueEntry) -> dict[str, object]:
    """Return an entry without the name: a terminal's answer is often kept."""
    return {
        "appointment_id": entry.appointment_id, "ticket": entry.ticket, "state": entry.state,
        "service": entry.service, "services": entry.services, "persons": entry.persons,
        "since": entry.since, "arrived_at": entry.arrived_at, "starts_at": entry.starts_at,
        "desk": entry.desk_name or None, "calls": entry.calls,
        "priority": entry.priority_reason, "note": entry.note or None,
    }  # fmt: skip
