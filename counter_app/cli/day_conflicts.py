"""`counter-app day conflicts|settle-conflict`: what came home and waits for a decision."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import command, console_of
from counter_app.cli.words.both import Both
from counter_app.cli.words.packages import CONFLICTS, ITEMS, REMEDIES
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import Conflict, Remedy


@command("conflicts")
@click.option("--settled", is_flag=True, help="Those that were settled instead.")
@click.pass_context
def conflicts(ctx: click.Context, settled: bool) -> None:
    """List what came home and waits for a decision, each with its reason."""
    console = console_of(ctx)
    with console.session() as session:
        cases = session.office.package_conflicts
        found = cases.settled(session.actor) if settled else cases.open(session.actor)
    for one in found:
        console.write(_line(console, one))
    if not found:
        console.say("day_conflicts_none")
    console.answer([_conflict(one) for one in found])


@command("settle-conflict")
@click.argument("conflict", metavar="CONFLICT", type=click.UUID)
@click.argument("remedy", type=click.Choice([one.value for one in Remedy]))
@click.option("--reason", required=True, help="Why; it stays on record.")
@click.pass_context
def settle(ctx: click.Context, conflict: UUID, remedy: str, reason: str) -> None:
    """Settle a case: put it on record after all, or keep it out; both with a reason."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.package_conflicts.settle(
            session.actor, conflict, Remedy(remedy), reason, new_id()
        )
    console.say("day_settled", remedy=_said(console, REMEDIES[Remedy(remedy)]))
    console.answer(_conflict(found))


COMMANDS = (conflicts, settle)
"""What the group `day` is given."""


def _said(console: Console, both: Both) -> str:
    return words.pick(both, console.language)


def _line(console: Console, one: Conflict) -> str:
    about = one.number or one.person or str(one.subject)
    parts = [
        console.words(
            "day_conflict", id=one.id, at=words.shown(one.at), device=one.device_name,
            what=_said(console, ITEMS[one.item_kind]), about=about,
            says=_said(console, CONFLICTS[one.kind]),
        )
    ]  # fmt: skip
    if one.code:
        parts.append(
            console.words("day_conflict_code", says=console.reason(Refused(Code(one.code))))
        )
    if one.others:
        parts.append(console.words("day_conflict_others", others=", ".join(one.others)))
    return " ".join(parts)


def _conflict(one: Conflict) -> dict[str, Any]:
    return {
        "conflict": one.id, "kind": one.kind, "about": one.item_kind, "subject": one.subject,
        "card": one.number, "device": one.device_name, "at": one.at, "code": one.code,
        "others": one.others, "remedy": one.remedy, "reason": one.reason,
    }  # fmt: skip
