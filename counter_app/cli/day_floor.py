"""`counter-app day door|board`: an issuance day under way, from a terminal."""

from __future__ import annotations

import click

from counter_app.cli.grammar import command, console_of
from counter_app.cli.words import shown
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id


@command("door")
@click.argument("text", metavar="CODE")
@click.option("--let-in", is_flag=True, help="Let in whom the answer allows to come in.")
@click.pass_context
def door(ctx: click.Context, text: str, let_in: bool) -> None:
    """Say what a letter, card, passport or V-number means to today's issuance day here."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.day_door.look(session.actor, text).answer
        if found is None or found.person_id is None:
            raise Refused(Code.NOT_FOUND, what="appointment")
        if let_in and found.appointment_id is not None:
            found = session.office.day_door.let_in(session.actor, found.appointment_id, new_id())
    console.say(
        "day_door", verdict=found.verdict.value, name=found.name, ticket=found.ticket or "-"
    )
    console.answer(found)


@command("board")
@click.pass_context
def board(ctx: click.Context) -> None:
    """Show how far today's issuance day is here, and what does not fit together."""
    console = console_of(ctx)
    with console.session() as session:
        captain = session.office.day_captain
        found = captain.board(session.actor)
        if found is None:
            raise Refused(Code.DAY_NOT_RUNNING, state="")
        ends = captain.loose_ends(session.actor)
    total, hall = found.total, found.hall
    console.say(
        "day_board", name=found.name, handed=total.handed, invited=total.invited,
        came=total.came, waiting=hall.waiting,
        minutes=int(found.longest_wait.total_seconds() // 60),
        desks=found.open_desks,
    )  # fmt: skip
    if found.forecast is not None:
        console.say("day_ends", at=shown(found.forecast.likely))
    for kind, number in ends.counts.items():
        if number:
            console.say("day_count", what=kind.value, number=number)
    console.answer({"board": found, "loose_ends": ends})


COMMANDS = (door, board)
