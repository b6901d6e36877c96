"""`kiosk` and `callscreen`: the windows of the hall, each alone on a machine."""

from __future__ import annotations

import click

from counter_app.cli.grammar import command, console_of


@command("kiosk")
@click.pass_context
def kiosk(ctx: click.Context) -> None:
    """Open the check-in kiosk over the whole screen; an operator's password closes it."""
    from counter_app.hall_app import run_in_the_hall

    console = console_of(ctx)
    with console.session() as session:
        code = run_in_the_hall(console.settings, session, "kiosk")
    ctx.exit(code)


@command("callscreen")
@click.option("--still", is_flag=True, help="Let nothing flash when somebody is called.")
@click.option("--aloud", is_flag=True, help="Say each call aloud, where this machine has a voice.")
@click.pass_context
def callscreen(ctx: click.Context, still: bool, aloud: bool) -> None:
    """Open the screen with calls on the second monitor, or on the only one."""
    from counter_app.hall_app import run_in_the_hall

    console = console_of(ctx)
    with console.session() as session:
        code = run_in_the_hall(console.settings, session, "callscreen", still=still, aloud=aloud)
    ctx.exit(code)
