"""`counter-app chip`: read the chip of a travel document and tell what that proves."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.grammar import REFUSED, console_of, group
from counter_app.cli.words import chip as chip_words
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code, Invalid, Unavailable

if TYPE_CHECKING:
    from counter_app.domain.identity.chip import ChipReading
    from counter_app.emrtd.passwords import AccessPassword

_STANDARD_INPUT: Final = "-"


@group("chip")
def chip() -> None:
    """Read the chip of a travel document."""


@chip.command("read")
@click.option(
    "--reader",
    default=None,
    metavar="NAME",
    help="Part of the reader's name; the first contactless one by default.",
)
@click.option(
    "--mrz",
    "lines",
    multiple=True,
    metavar="LINE",
    help="A line of the machine readable zone, once per line; - reads standard input.",
)
@click.option(
    "--can",
    default=None,
    metavar="NUMBER",
    help="The card access number instead, six digits on the face of a card.",
)
@click.option(
    "--trust",
    "folder",
    default=None,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of national certificates; the one of the settings by default.",
)
@click.option("--training", is_flag=True, help="Believe certificates made for practice as well.")
@click.option(
    "--wait",
    "seconds",
    default=0.0,
    metavar="SECONDS",
    type=click.FloatRange(0, 600),
    help="How long to wait for a document.",
)
@click.option("--short", is_flag=True, help="Ask for short answers only, for old readers.")
@click.option("--show-person", is_flag=True, help="Show the zone and the details of the person.")
@click.pass_context
def read(
    ctx: click.Context, reader: str | None, lines: tuple[str, ...], can: str | None,
    folder: Path | None, training: bool, seconds: float, short: bool, show_person: bool,
) -> None:  # fmt: skip
    """Read the document on the reader, and tell what that proves and does not prove.

    Nothing is kept. Exit code 1 when the chip cannot be read, or when anything is found that
    somebody must judge.
    """
    from counter_app.devices.registry import chip_reader
    from counter_app.emrtd.reading import read_chip
    from counter_app.emrtd.trust_store import TrustStore
    from counter_app.services.chip_desk import looked_at

    console = console_of(ctx)
    now = SystemClock().now()
    password = _password(lines, can)
    trust = folder or console.settings.trust_or_default
    anchors = TrustStore(trust, with_training=training)
    device = chip_reader(console.settings.chip_reader if reader is None else reader)
    if seconds:
        console.say("chip_waiting")
        if not device.wait_for_document(lambda: False, seconds):
            raise Unavailable(Code.CHIP_ABSENT)
    stopped = threading.Event()
    with device.connect() as connection:
        found = read_chip(
            connection.transmit, password, anchors, now=now, cancelled=stopped.is_set,
            long_answers=not short,
        )  # fmt: skip
    found = looked_at(found)
    _show(console, found, show_person=show_person)
    console.answer(as_data(found, show_person=show_person))
    if found.must_be_judged:
        ctx.exit(REFUSED)


def _password(lines: tuple[str, ...], can: str | None) -> AccessPassword:
    """Return what opens the chip. Raises Invalid(BAD_MRZ, BAD_NUMBER); UsageError for neither."""
    from counter_app.domain.identity.mrz import read as read_zone
    from counter_app.emrtd.passwords import from_can, from_mrz

    if bool(lines) is (can is not None):
        raise click.UsageError("give either --mrz or --can")
    if can is not None:
        return from_can(can)
    if lines == (_STANDARD_INPUT,):
        text = sys.stdin.read(1024)
    else:
        text = "\n".join(lines)
    zone = read_zone(text, SystemClock().now().astimezone(words.ZONE).date())
    if not zone.is_valid:
        raise Invalid(Code.BAD_MRZ, "mrz")
    return from_mrz(zone)


def as_data(found: ChipReading, *, show_person: bool) -> Mapping[str, Any]:
    """Return a reading as JSON has it; the person only when asked for, the photo never."""
    photo = found.photo
    person = {"zone": found.zone, "personal": found.personal, "document": found.document}
    return {
        "access": found.access,
        "signature": found.signature,
        "chain": found.chain,
        "groups": found.groups,
        "clone_protection": found.clone_protection,
        "clones": found.clones,
        "zone": found.zone_verdict,
        "photo": {
            "format": photo.format, "width": photo.width, "height": photo.height,
            "size": len(photo.data), "taken_on": photo.taken_on,
        } if photo else None,
        "photo_verdict": found.photo_verdict,
        "statements": found.statements,
        "must_be_judged": found.must_be_judged,
        "seconds": {step: round(spent, 3) for step, spent in found.seconds.items()},
        "commands": found.commands,
    } | ({"person": person} if show_person else {})  # fmt: skip


def _show(console: Console, found: ChipReading, *, show_person: bool) -> None:
    def said(table: Mapping[Any, Any], key: object) -> str:
        return words.pick(table[key], console.language)

    access = found.access
    details = (access.cipher, access.domain, access.password.value.upper())
    console.say(
        "chip_access", protocol=said(chip_words.PROTOCOLS, access.protocol),
        details=", ".join(part for part in details if part),
    )  # fmt: skip
    for one in found.groups:
        size = "" if one.size is None else _part(console, "chip_size", size=one.size)
        verdict = said(chip_words.GROUPS, one.verdict)
        console.say("chip_group", number=one.number, verdict=verdict, size=size)
    console.say("chip_signature", signature=said(chip_words.SIGNATURES, found.signature))
    chain = found.chain
    source = _part(console, "chip_source", source=chain.source) if chain.source else ""
    console.say(
        "chip_chain", state=chain.state, chain=said(chip_words.CHAINS, chain.verdict),
        revocation=said(chip_words.REVOCATIONS, chain.revocation), source=source,
    )  # fmt: skip
    _show_clones(console, found)
    _show_photo(console, found)
    steps = ", ".join(
        f"{said(chip_words.STEPS, step)} {spent:.2f}" for step, spent in found.seconds.items()
    )
    total = sum(found.seconds.values())
    console.say("chip_times", total=total, steps=steps, commands=found.commands)
    for statement in found.statements:
        console.write(said(chip_words.STATEMENTS, statement))
    if show_person:
        _show_person(console, found)


def _show_clones(console: Console, found: ChipReading) -> None:
    language = console.language
    for check in found.clones:
        console.say(
            "chip_clone", method=words.pick(chip_words.METHODS[check.method], language),
            detail=f" ({check.detail})" if check.detail else "",
            verdict=words.pick(chip_words.CLONES[check.verdict], language),
        )  # fmt: skip
    if not found.clones:
        verdict = words.pick(chip_words.CLONES[found.clone_protection], language)
        console.say("chip_no_clone", verdict=verdict)


def _show_photo(console: Console, found: ChipReading) -> None:
    photo = found.photo
    if photo is None:
        console.say("chip_no_photo")
        return
    taken = _part(console, "chip_taken", day=photo.taken_on) if photo.taken_on else ""
    console.say(
        "chip_photo", format=photo.format, width=photo.width, height=photo.height,
        size=len(photo.data), taken=taken,
    )  # fmt: skip


def _show_person(console: Console, found: ChipReading) -> None:
    width = {88: 44, 72: 36, 90: 30}.get(len(found.zone), len(found.zone) or 1)
    for at in range(0, len(found.zone), width):
        console.write(found.zone[at : at + width])
    for name, text in {**found.personal, **found.document}.items():
        console.write(f"{name}: {text}")


def _part(console: Console, key: str, **values: object) -> str:
    return words.sentence(key, console.language, **values)
