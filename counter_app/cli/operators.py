"""`counter-app operators …`: accounts."""

from __future__ import annotations

from pathlib import Path

import click

from counter_app.cli.console import NEW_PASSWORD_VARIABLE, find_location
from counter_app.cli.grammar import command, console_of, group
from counter_app.domain.operators import Role
from counter_app.startup import Session
from counter_app.store.keyfile import Cost, KeyFile


@group("operators")
def operators() -> None:
    """Look after accounts."""


@command("add")
@click.argument("account")
@click.option("--name", required=True, help="Name of the operator.")
@click.option(
    "--role", "roles", multiple=True, required=True, type=click.Choice([r.value for r in Role]),
    help="What the operator may do; may be given again.",
)  # fmt: skip
@click.option("--location", metavar="CODE", help="Where the operator works; your own by default.")
@click.pass_context
def add(
    ctx: click.Context, account: str, name: str, roles: tuple[str, ...], location: str | None
) -> None:
    """Add an account; its password comes from COUNTER_NEW_PASSWORD, or is asked."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        password = console.new_password(account, NEW_PASSWORD_VARIABLE)
        chosen = frozenset(Role(role) for role in roles)
        made = session.office.operators.add(
            session.actor, account, name, password, chosen, place.id
        )
        give_key(session, made.login, password)
        console.say("operator_added", login=made.login)
        console.answer({"login": made.login, "roles": sorted(roles), "location": place.code})


def give_key(session: Session, login: str, password: str, cost: Cost | None = None) -> None:
    """Let an operator open an embedded database; a shared one needs no key."""
    store = session.office.store
    if store.is_embedded and store.key:
        KeyFile(Path(str(store.url.database)), cost).add(login, password, store.key)


operators.add_command(add)
