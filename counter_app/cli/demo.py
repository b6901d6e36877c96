"""`counter-app demo`: a filled office to practise in."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from counter_app import paths
from counter_app.cli import demo_office, words
from counter_app.cli.console import Console
from counter_app.cli.grammar import command, console_of
from counter_app.domain.clock import SystemClock
from counter_app.domain.imports import ImportKind
from counter_app.store.keyfile import KeyFile

if TYPE_CHECKING:
    from counter_app.startup import Session

FILE_NAME: Final = "demo.db"


@command("demo")
@click.option("--open", "opens", is_flag=True, help="Open the window with it.")
@click.option(
    "--at", "folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
    help="Folder to keep it in.",
)  # fmt: skip
@click.option("--fresh", is_flag=True, help="Make it anew, with today's date.")
@click.pass_context
def demo(ctx: click.Context, opens: bool, folder: Path | None, fresh: bool) -> None:
    """Fill an office to practise in, with made-up people and a day that is under way.

    One that is there already is kept, unless --fresh is given.
    """
    console = console_of(ctx)
    database = (folder or paths.data_dir() / "demo").absolute() / FILE_NAME
    if fresh:
        _delete(database)
    is_new = not database.exists()
    if is_new:
        with _built_aside(database) as aside:
            demo_office.fill(aside, SystemClock().now())
    _tell(console, database, is_new=is_new)
    if opens:
        from counter_app.app import run

        login, desk = demo_office.LOGINS[0], "4"
        settings = replace(console.settings, database=str(database), login=login, desk=desk)
        ctx.exit(run(settings))


@contextmanager
def _built_aside(database: Path) -> Iterator[Path]:
    """Give a place to fill; what is filled half only never stands where the office belongs."""
    database.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".filling-", dir=database.parent))
    try:
        aside = folder / database.name
        yield aside
        KeyFile(aside).path.replace(KeyFile(database).path)
        aside.replace(database)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _delete(database: Path) -> None:
    """Delete the practice office, and nothing else in its folder."""
    for path in database.parent.glob(f"{database.name}*"):
        if path.is_file():
            path.unlink()


def _tell(console: Console, database: Path, *, is_new: bool) -> None:
    from counter_app import startup

    logins, password = demo_office.LOGINS, demo_office.PASSWORD
    session = startup.sign_in(str(database), logins[0], password)
    try:
        counts = _counts(session)
    finally:
        session.close()
    today = SystemClock().now().astimezone(words.ZONE).date()
    console.say("demo_ready", database=database)
    console.say("demo_today", day=today.isoformat(), **counts)
    if not counts["appointments"]:
        console.say("demo_stale")
    console.say("demo_sign_in", logins=", ".join(logins), password=password)
    console.say("demo_open", database=database)
    console.answer(
        {
            "database": str(database), "new": is_new, "logins": logins, "password": password,
            "day": today, **counts,
        }
    )  # fmt: skip


def _counts(session: Session) -> dict[str, int]:
    """Return what there is: appointments of today here, people and cards."""
    actor, office = session.actor, session.office
    place = office.planning.location(actor.location_id)
    today: date = office.store.clock.now().astimezone(place.tz).date()
    runs = office.imports.runs(actor)
    return {
        "appointments": len(office.appointments.day(place.id, today)),
        "people": sum(run.added for run in runs if run.kind is ImportKind.PEOPLE),
        "cards": sum(run.added for run in runs if run.kind is ImportKind.CONSIGNMENT),
    }
