"""`counter-app operators …`: accounts."""

from __future__ import annotations

from pathlib import Path

import click

from counter_app.cli.console import NEW_PASSWORD_VARIABLE, find_location
from counter_app.cli.grammar import command, console_of, group
from counter_app.domain.ids import new_id
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


@command("list")
@click.pass_context
def list_(ctx: click.Context) -> None:
    """List the accounts, with what each may do."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.accounts.all(session.actor)
    for one in found:
        console.say(
            "operator_line", login=one.login, name=one.name,
            roles=", ".join(sorted(role.value for role in one.roles)) or "-",
            state="" if one.is_active else console.words("operator_is_locked"),
        )  # fmt: skip
    console.answer([
        {"login": one.login, "name": one.name, "active": one.is_active,
         "roles": sorted(role.value for role in one.roles)}
        for one in found
    ])  # fmt: skip


@command("lock")
@click.argument("account")
@click.pass_context
def lock(ctx: click.Context, account: str) -> None:
    """Let an account sign in no more."""
    console = console_of(ctx)
    with console.session() as session:
        made = session.office.accounts.lock(session.actor, account, new_id())
    console.say("operator_locked_now", login=made.login)
    console.answer({"login": made.login, "active": made.is_active})


@command("unlock")
@click.argument("account")
@click.pass_context
def unlock(ctx: click.Context, account: str) -> None:
    """Let a locked account sign in again."""
    console = console_of(ctx)
    with console.session() as session:
        made = session.office.accounts.unlock(session.actor, account, new_id())
    console.say("operator_added", login=made.login)
    console.answer({"login": made.login, "active": made.is_active})


@command("reset")
@click.argument("account")
@click.pass_context
def reset(ctx: click.Context, account: str) -> None:
    """Give an account a new password, out of COUNTER_NEW_PASSWORD or asked."""
    console = console_of(ctx)
    with console.session() as session:
        password = console.new_password(account, NEW_PASSWORD_VARIABLE)
        made = session.office.accounts.reset_password(session.actor, account, password, new_id())
        give_key(session, made.login, password)
    console.say("operator_reset", login=made.login)
    console.answer({"login": made.login})


@command("retire")
@click.argument("account")
@click.pass_context
def retire(ctx: click.Context, account: str) -> None:
    """End an account; what it did keeps its name."""
    console = console_of(ctx)
    with console.session() as session:
        made = session.office.accounts.retire(session.actor, account, new_id())
        take_key(session, made.login)
    console.say("operator_retired", login=made.login)
    console.answer({"login": made.login, "active": made.is_active})


def take_key(session: Session, login: str) -> None:
    """Let an operator open an embedded database no more."""
    store = session.office.store
    if store.is_embedded:
        KeyFile(Path(str(store.url.database))).remove(login)


for _command in (add, list_, lock, unlock, reset, retire):
    operators.add_command(_command)
