"""`counter-app custody …`: trays in walking order, and cards that are put away in them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from counter_app.cli.console import Console
from counter_app.cli.grammar import command, console_of
from counter_app.domain.custody.card import Card
from counter_app.domain.custody.storage import TrayUse, read_place
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.startup import Session


@command("put-away")
@click.argument("number", metavar="[CARD]", required=False)
@click.argument("place", metavar="[PLACE]", required=False)
@click.option(
    "--out",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write the list to this file: PDF.",
)
@click.pass_context
def put_away(
    ctx: click.Context, number: str | None, place: str | None, file: Path | None
) -> None:  # fmt: skip
    """List the cards that lie in no place yet, or lay one in a tray or position of it."""
    console = console_of(ctx)
    if file is not None and file.suffix.casefold() != ".pdf":
        raise Invalid(Code.FILE_WRONG_TYPE, "out", file=file.name)
    with console.session() as session:
        storage, actor = session.office.storage, session.actor
        if number is not None:
            laid = _lay(session, number, place or "")
        lines = storage.put_away_list(actor)
        if file is not None:
            file.write_bytes(session.office.papers.put_away_list(actor, console.language))
    if number is not None:
        console.say("custody_laid", number=laid.document_number, place=laid.place)
        console.answer({"number": laid.document_number, "place": str(laid.place)})
        return
    for line in lines:
        console.say(
            "custody_put_away", number=line.card.document_number,
            place=line.place or console.words("custody_no_place"),
        )  # fmt: skip
    if not lines:
        console.say("custody_nothing")
    console.answer(
        [
            {
                "number": line.card.document_number,
                "place": str(line.place) if line.place else None,
            }
            for line in lines
        ]
    )  # fmt: skip


@command("trays")
@click.pass_context
def trays(ctx: click.Context) -> None:
    """List the trays in walking order, and how full each is."""
    console = console_of(ctx)
    with console.session() as session:
        uses = session.office.trays.in_use(session.actor)
    _tell_trays(console, uses)


@command("tray")
@click.argument("label", metavar="TRAY")
@click.option("--add", "positions", type=int, help="Add it, for so many cards.")
@click.option("--rename", "other", metavar="LABEL", help="Give it another label.")
@click.option("--move", "number", type=int, help="Let it come at this number along the way.")
@click.pass_context
def tray(
    ctx: click.Context, label: str, positions: int | None, other: str | None, number: int | None
) -> None:
    """Add, rename or move a tray; what lies in it goes along."""
    console = console_of(ctx)
    with console.session() as session:
        office, actor = session.office, session.actor
        there = {one.label: one for one in office.trays.all(actor)}
        if positions is not None:
            walk = max((one.walk for one in there.values()), default=0) + 1
            there[label] = office.trays.add(actor, label, walk, positions, new_id())
        if label not in there:
            raise Refused(Code.NOT_FOUND, what=label)
        if other is not None:
            office.trays.rename(actor, there[label].id, other, new_id())
        if number is not None:
            office.trays.move(actor, there[label].id, number, new_id())
        uses = office.trays.in_use(actor)
    _tell_trays(console, uses)


def _tell_trays(console: Console, uses: tuple[TrayUse, ...]) -> None:
    for number, use in enumerate(uses, 1):
        console.say(
            "custody_tray", walk=number, label=use.tray.label, lying=use.lying, free=use.free
        )
    if not uses:
        console.say("custody_no_trays")
    console.answer(
        [
            {
                "tray": use.tray.label, "walk": number, "positions": use.tray.positions,
                "lying": use.lying, "free": use.free,
            }
            for number, use in enumerate(uses, 1)
        ]
    )  # fmt: skip


def _lay(session: Session, number: str, text: str) -> Card:
    """Lay a card where a label of a tray or a position says. Raises Refused(NOT_FOUND)."""
    office, actor = session.office, session.actor
    place = read_place({one.label for one in office.trays.all(actor)}, text)
    if place is None:
        raise Refused(Code.NOT_FOUND, what=text)
    return office.storage.put_away(actor, number, place.box, place.position, new_id())


COMMANDS: Final = (put_away, trays, tray)
