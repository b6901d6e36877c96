"""`counter-app tour`: plays the main job and leaves pictures, letters and a report."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--language", type=click.Choice(["nl", "en"]), default="nl")
@click.option("--theme", type=click.Choice(["light", "dark", "contrast"]), default="light")
def tour(out: Path, language: str, theme: str) -> None:
    """Play the main job through the real windows."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from counter_app.cli.tour.driver import TourFailed
    from counter_app.cli.tour.play import Tour

    try:
        report = Tour(out, language, theme).play()
    except TourFailed as error:
        raise click.ClickException(str(error)) from error
    click.echo(report)
