"""`counter-app audit …`: verifying the audit trail."""

from __future__ import annotations

import click

from counter_app.cli import words
from counter_app.cli.database import open_without_session
from counter_app.cli.grammar import REFUSED, command, console_of, group
from counter_app.cli.words.findings import FLAWS
from counter_app.services.audit import Audit
from counter_app.store import schema


@group("audit")
def audit() -> None:
    """Look after the audit trail."""


@command("verify")
@click.pass_context
def verify(ctx: click.Context) -> None:
    """Check every chain of the audit trail from its beginning, and name each flaw.

    It only reads, so that it also works on a trail in which nobody can sign in any more.

    The heads that it tells, written down elsewhere, prove later that nothing was cut off.
    """
    console = console_of(ctx)
    store = open_without_session(console)
    try:
        schema.require_current(store)
        verdict = Audit(store).verify()
    finally:
        store.close()
    for flaw in verdict.flaws:
        said = words.pick(FLAWS[flaw.flaw], console.language)
        console.say("audit_flaw", chain=flaw.chain, number=flaw.number, flaw=said)
    if verdict.flaws:
        console.say("audit_flawed", flaws=len(verdict.flaws), entries=verdict.entries)
    else:
        console.say("audit_clean", entries=verdict.entries, chains=verdict.chains)
        for chain, (number, digest) in sorted(verdict.heads.items()):
            console.write(f"{chain} {number} {digest}")
    console.answer(verdict)
    if verdict.flaws:
        ctx.exit(REFUSED)


audit.add_command(verify)
