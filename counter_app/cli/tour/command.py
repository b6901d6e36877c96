"""`counter-app tour`: plays the main job and leaves pictures, letters and a report."""

from __future__ import annotations

import os
from pathlib import Path

import click

from counter_app.cli.tour.journeys import JOURNEYS, Wanted
from counter_app.domain.errors import CounterError


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--language", type=click.Choice(["nl", "en"]), default="nl")
@click.option("--theme", type=click.Choice(["light", "dark", "contrast"]), default="light")
@click.option("--zoom", type=click.IntRange(80, 200), default=100, help="Percent.")
@click.option("--journey", type=click.Choice(list(JOURNEYS)), default="main")
@click.option("--database", metavar="URL", default="", help="An empty database to play on.")
@click.option("--size", metavar="WxH", default="", help="Of the main window: 1280x800.")
@click.option("--quick", is_flag=True, help="Without the pauses in which a person reads.")
def tour(
    out: Path, language: str, theme: str, zoom: int, journey: str, database: str, size: str,
    quick: bool,
) -> None:  # fmt: skip
    """Play the main job, or another journey, through the real windows."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from counter_app.cli import words
    from counter_app.cli.tour.driver import TourFailed

    wanted = Wanted(out, language, theme, zoom, database, _size(size), quick)
    try:
        report = JOURNEYS[journey](wanted)
    except TourFailed as error:
        raise click.ClickException(str(error)) from error
    except CounterError as error:
        raise click.ClickException(words.error(error, language)) from error
    click.echo(report)


def _size(text: str) -> tuple[int, int] | None:
    """Read 1280x800; None for nothing."""
    if not text:
        return None
    wide, _, high = text.partition("x")
    if not (wide.isdecimal() and high.isdecimal()):
        message = "1280x800"
        raise click.BadParameter(message, param_hint="--size")
    return int(wide), int(high)
