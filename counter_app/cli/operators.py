"""`counter-app operators …`: accounts."""

from __future__ import annotations

import click

from counter_app.cli.console import NEW_PASSWORD_VARIABLE, find_location
from counter_app.cli.grammar import command, console_of, group
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role


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
        console.say("operator_added", login=made.login)
        console.answer({"login": made.login, "roles": sorted(roles), "location": place.code})


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
    console.say("operator_reset", login=made.login)
    console.answer({"login": made.login})


@command("assign")
@click.argument("account")
@click.option(
    "--role", "roles", multiple=True, required=True, type=click.Choice([r.value for r in Role]),
    help="What the operator may do from now on; may be given again.",
)  # fmt: skip
@click.pass_context
def assign(ctx: click.Context, account: str, roles: tuple[str, ...]) -> None:
    """Give an account other roles in place of those it has."""
    console = console_of(ctx)
    chosen = frozenset(Role(role) for role in roles)
    with console.session() as session:
        made = session.office.accounts.assign(session.actor, account, chosen, new_id())
    console.say("operator_added", login=made.login)
    console.answer({"login": made.login, "roles": sorted(role.value for role in made.roles)})


@command("retire")
@click.argument("account")
@click.pass_context
def retire(ctx: click.Context, account: str) -> None:
    """End an account; what it did keeps its name."""
    console = console_of(ctx)
    with console.session() as session:
        made = session.office.accounts.retire(session.actor, account, new_id())
    console.say("operator_retired", login=made.login)
    console.answer({"login": made.login, "active": made.is_active})


for _command in (add, list_, assign, lock, unlock, reset, retire):
    operators.add_command(_command)
