"""`counter-app bench NAME`: one line of JSON with the figures, their floors and targets."""

from __future__ import annotations

import json

import click

from counter_app.cli.bench import BENCHES
from counter_app.cli.bench.measure import Options, Scale


@click.command()
@click.argument("name", type=click.Choice(sorted(BENCHES)))
@click.option(
    "--database", default="", metavar="URL",
    help="An empty PostgreSQL database to measure in; a throw-away SQLite file without it.",
)  # fmt: skip
@click.option(
    "--scale", type=click.Choice([scale.value for scale in Scale]), default=Scale.FULL.value,
    show_default=True, help="How much data is made: a taste, or what the targets speak of.",
)  # fmt: skip
@click.option(
    "--past", type=click.IntRange(min=0), metavar="N",
    help="How many appointments of the last ten years lie in the database (slots only).",
)  # fmt: skip
@click.option(
    "--seed", type=int, default=2026, show_default=True,
    help="Which made-up course of events is played (queue, waits).",
)  # fmt: skip
def bench(name: str, database: str, scale: str, past: int | None, seed: int) -> None:
    """Measure how fast a part of the program is, beside its floor on this machine."""
    found = BENCHES[name](Options(database=database, scale=Scale(scale), past=past, seed=seed))
    click.echo(json.dumps(found))
    if not found["met"]:
        raise SystemExit(1)
