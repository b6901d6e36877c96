"""`counter-app serve`: the booking verbs for other programs, over HTTP."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from counter_app.cli.grammar import command, console_of
from counter_app.cli.stopping import stopped_by_signal
from counter_app.domain.operators import Permission


@command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at.")
@click.option("--port", default=8642, show_default=True, type=click.IntRange(0, 65_535),
              help="Port to listen at.")  # fmt: skip
@click.option("--certificate", type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="Certificate (PEM); needed to serve other machines.")  # fmt: skip
@click.option("--key", type=click.Path(path_type=Path, exists=True, dir_okay=False),
              help="Private key of the certificate (PEM).")  # fmt: skip
@click.option("--per-minute", default=600, show_default=True, type=click.IntRange(1),
              help="Requests that one client may make in a minute.")  # fmt: skip
@click.pass_context
def serve(
    ctx: click.Context, host: str, port: int, certificate: Path | None, key: Path | None,
    per_minute: int,
) -> None:  # fmt: skip
    """Let other programs find times and book, until Ctrl+C; each has a token of its own."""
    from counter_app.ports.limits import Rate
    from counter_app.ports.server import Door, open_door, server

    console = console_of(ctx)
    rate = Rate(per_minute, max(1, per_minute // 10))
    door = Door(host=host, port=port, certificate=certificate, key=key, rate=rate)
    with console.session() as session:
        session.actor.require(Permission.PLAN)
        with closing(open_door(door)) as opened:
            running = server(session.office, door)
            console.say("serving", host=host, port=opened.getsockname()[1])
            with stopped_by_signal(lambda: None):  # the server ends in order, then raises it again
                running.run(sockets=[opened])
    console.say("served")
