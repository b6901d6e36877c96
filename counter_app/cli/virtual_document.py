"""`counter-app virtual-document`: a document to read where there is none."""

from __future__ import annotations

import csv
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counter_app import paths
from counter_app.cli.grammar import command, console_of
from counter_app.cli.stopping import stopped_by_signal
from counter_app.devices.drivers.virtual_document.bridge import PORT, Bridge
from counter_app.devices.drivers.virtual_document.issuing import (
    Order,
    example_order,
    issue_order,
    zone_lines,
)
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.drivers.virtual_document.trust import trust_files, write_trust
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code, Refused, Unavailable

if TYPE_CHECKING:
    from counter_app.cli.console import Console


@command("virtual-document")
@click.option(
    "--kind", type=click.Choice(sorted(KINDS)), default="passport", show_default=True,
    help="How it is protected, or what is wrong with it.",
)  # fmt: skip
@click.option(
    "--mrz", "lines", multiple=True, metavar="LINE",
    help="A line of its machine readable zone; somebody made up by default.",
)  # fmt: skip
@click.option(
    "--of", "v_number", metavar="V-NUMBER",
    help="A person of the practice office, whose passport it is.",
)  # fmt: skip
@click.option("--port", default=PORT, show_default=True, help="Port of the virtual reader's slot.")
@click.option(
    "--trust", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
    help="Folder to put the certificates in that make it trusted.",
)  # fmt: skip
@click.pass_context
def virtual_document(
    ctx: click.Context, kind: str, lines: tuple[str, ...], v_number: str | None, port: int,
    trust: Path | None,
) -> None:  # fmt: skip
    """Lay a virtual document on the virtual reader vsmartcard-vpcd of this machine, for tests.

    It stays there until it is pulled out or this command is ended.
    """
    console = console_of(ctx)
    today = SystemClock().now().date()
    order = example_order(KINDS[kind], today)
    if v_number:
        lines = _passport_of(v_number)
    if lines:
        order = Order(lines=_zone(lines), kind=KINDS[kind], today=today)
    if trust is not None:
        write_trust(trust, trust_files([order], today))
    bridge = Bridge(issue_order(order), port)
    try:
        bridge.lay_down()
    except OSError as error:
        raise Unavailable(Code.READER_ABSENT) from error
    _tell(console, bridge)
    _stay(bridge)
    console.say("virtual_document_gone")


def _passport_of(v_number: str) -> tuple[str, ...]:
    """Return the zone of somebody's passport. Raises Refused(NOT_FOUND)."""
    with paths.resource("demo", "passports.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["v_number"] == v_number.strip():
                return row["mrz_line_1"], row["mrz_line_2"]
    raise Refused(Code.NOT_FOUND, what="person")


def _zone(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return whole lines. Raises UsageError for what is no zone of a passport or a card."""
    try:
        return zone_lines("\n".join(lines))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--mrz") from error


def _tell(console: Console, bridge: Bridge) -> None:
    printed = bridge.document.printed
    for line in printed.lines:
        console.write(line)
    console.say("virtual_document_number", number=printed.access_number)
    console.say("virtual_document_lies")
    console.answer({"mrz": printed.lines, "can": printed.access_number, "port": bridge.port})


def _stay(bridge: Bridge) -> None:
    """Wait until the document is gone, or SIGTERM or Ctrl+C takes it away."""
    ended = threading.Event()
    with stopped_by_signal(ended.set):
        try:
            while not ended.wait(0.2) and not bridge.wait(0):
                pass
        finally:
            bridge.take_away()
