"""`counter-app clients …`: programs of others that may book here."""

from __future__ import annotations

import click

from counter_app.cli.grammar import command, console_of, group


@group("clients")
def clients() -> None:
    """Look after programs that may book here."""


@command("add")
@click.argument("name")
@click.pass_context
def add(ctx: click.Context, name: str) -> None:
    """Let a program in; its token is shown once."""
    console = console_of(ctx)
    with console.session() as session:
        made, token = session.office.clients.add(session.actor, name)
    console.say("client_added", name=made.name, token=token)
    console.answer({"name": made.name, "id": str(made.id), "token": token})


@command("list")
@click.pass_context
def show(ctx: click.Context) -> None:
    """List the programs, those that were retired too."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.clients.all(session.actor)
    for one in found:
        console.say("client" if one.is_active else "client_retired", name=one.name)
    if not found:
        console.say("no_clients")
    console.answer(found)


@command("retire")
@click.argument("name")
@click.pass_context
def retire(ctx: click.Context, name: str) -> None:
    """Let a program in no more; what it booked stays."""
    console = console_of(ctx)
    with console.session() as session:
        session.office.clients.retire(session.actor, name)
    console.say("client_now_retired", name=name)
    console.answer({"name": name, "is_active": False})


clients.add_command(add)
clients.add_command(show)
clients.add_command(retire)
