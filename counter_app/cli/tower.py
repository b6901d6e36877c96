"""`counter-app tower …`: all locations side by side, and better plans for them."""

from __future__ import annotations

import click

from counter_app.cli.console import Console
from counter_app.cli.grammar import console_of, group
from counter_app.cli.tower_plans import apply, propose
from counter_app.domain.tower.overview import TowerLine, TowerView


@group("tower", alone=True)
@click.option(
    "--days", type=click.IntRange(min=1, max=366), default=28, help="How many days from today on."
)
@click.pass_context
def tower(ctx: click.Context, days: int) -> None:
    """Look at all locations at once, and improve the plan.

    Without a command: how each location stands over the coming days.
    """
    if ctx.invoked_subcommand is not None:
        return
    console = console_of(ctx)
    with console.session() as session:
        view = session.office.tower.look(session.actor, days)
    console.say("tower_head", first=view.first_day, last=view.last_day, weeks=view.past_weeks)
    for line in view.lines:
        _tell(console, line)
    console.answer(_as_data(view))


def _tell(console: Console, line: TowerLine) -> None:
    free, stickers = line.first_free, line.stock.stickers
    none = console.words("tower_none")
    console.say(
        "tower_line", name=line.location.name, state=console.words(f"tower_{line.pressure.value}"),
        booked=round(line.use * 100), expected=round(line.expected_use * 100),
        hours=f"{line.capacity / 60:g}", cards=line.stock.cards,
        free=free.astimezone(line.location.tz).strftime("%Y-%m-%d %H:%M") if free else none,
        stickers=none if stickers is None else stickers, absent=f"{line.absent / 60:g}",
    )  # fmt: skip


def _as_data(view: TowerView) -> dict[str, object]:
    return {
        "first_day": view.first_day, "last_day": view.last_day, "made_at": view.made_at,
        "past_weeks": view.past_weeks,
        "locations": [
            {
                "code": line.location.code, "name": line.location.name, "pressure": line.pressure,
                "visits": line.visits, "capacity_minutes": line.capacity,
                "booked_minutes": line.booked, "expected_minutes": line.expected,
                "absent_minutes": line.absent, "closed_days": line.closed, "desks": line.desks,
                "first_free": line.first_free, "cards": line.stock.cards,
                "stickers": line.stock.stickers, "stickers_due": line.stock.stickers_due,
            }
            for line in view.lines
        ],
    }  # fmt: skip


tower.add_command(propose)
tower.add_command(apply)
