"""`counter-app messages`: what waits, what failed, sending now, trying again."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import click

from counter_app.cli.console import Console
from counter_app.cli.grammar import console_of, group
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.messages import RETRIED, Delivery, DeliveryState, Standing
from counter_app.startup import Session

_MOST = 10_000


@group("messages")
def messages() -> None:
    """Look after messages to applicants."""


@messages.command("list")
@click.option("--all", "every", is_flag=True, help="Those that went out or were overtaken too.")
@click.pass_context
def list_messages(ctx: click.Context, every: bool) -> None:
    """Show messages that wait, failed, are in doubt or were given up."""
    console = console_of(ctx)
    with console.session() as session:
        outbox = session.office.outbox
        found = (
            outbox.list(session.actor, set(DeliveryState), _MOST)
            if every
            else outbox.list(session.actor, most=_MOST)
        )
        zone = session.office.planning.location(session.actor.location_id).tz
        for one in found:
            _show(console, one, zone)
        standing = outbox.standing()
        _show_standing(console, standing)
        console.answer({"standing": standing, "messages": found})


@messages.command("send")
@click.pass_context
def send(ctx: click.Context) -> None:
    """Send all that is due now, whether or not a worker runs."""
    from counter_app.scheduler import dispatch_of

    console = console_of(ctx)
    with console.session() as session:
        sending = dispatch_of(session.office, console.settings.messages)
        sent = sending.run(session.actor)
        standing = session.office.outbox.standing()
        console.say("messages_sent", count=sent)
        _show_standing(console, standing)
        console.answer({"sent": sent, "standing": standing})


@messages.command("retry")
@click.argument("codes", nargs=-1, metavar="CODE…")
@click.option("--all", "every", is_flag=True, help="All that failed, are in doubt or given up.")
@click.pass_context
def retry(ctx: click.Context, codes: tuple[str, ...], every: bool) -> None:
    """Put messages back into the queue, named by the code of their appointment."""
    console = console_of(ctx)
    with console.session() as session:
        chosen = _chosen(session, {code.upper() for code in codes}, every=every)
        again = [session.office.outbox.try_again(session.actor, one.id, new_id()) for one in chosen]
        console.say("messages_retried", count=len(again))
        console.answer({"retried": again})


def _chosen(session: Session, codes: set[str], *, every: bool) -> list[Delivery]:
    found = session.office.outbox.list(session.actor, RETRIED, _MOST)
    chosen = [one for one in found if every or one.code in codes]
    if not every and (not codes or codes - {one.code for one in chosen}):
        raise Refused(Code.NOT_FOUND, what="message")
    return chosen


def _show(console: Console, one: Delivery, zone: ZoneInfo) -> None:
    why = one.failure.value if one.failure else ""
    console.say(
        "message_line", at=one.created_at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
        code=one.code, kind=one.kind.value, channel=one.channel.value, state=one.state.value,
        attempts=one.attempts, why=f"{why} {one.reply or ''}".strip(),
    )  # fmt: skip


def _show_standing(console: Console, standing: Standing) -> None:
    console.say(
        "messages_standing", waiting=standing.waiting, to_print=standing.to_print,
        failed=standing.failed, doubtful=standing.doubtful, dead=standing.dead,
        sent=standing.sent,
    )  # fmt: skip
