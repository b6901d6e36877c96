"""`counter-app turn`: when it is a person's turn, in plain words, and as a letter."""

from __future__ import annotations

from pathlib import Path

import click

from counter_app.cli.grammar import A_FILE, command, console_of
from counter_app.domain.errors import Code, Refused
from counter_app.domain.people import numbers
from counter_app.domain.reuse.facts import Product
from counter_app.letters.turn import in_words


@command("turn")
@click.argument("number", metavar="V-NUMBER")
@click.option(
    "--document", type=click.Choice([one.value for one in Product]),
    default=Product.LATER_PERMIT.value, help="For which document; a later permit by default.",
)  # fmt: skip
@click.option(
    "--letter",
    "out",
    type=A_FILE,
    help="Write the letter to this file (PDF), in the language of the answers.",
)
@click.pass_context
def turn(ctx: click.Context, number: str, document: str, out: Path | None) -> None:
    """Tell what is done, what is next, what need not be done, and when, and how sure that is."""
    console = console_of(ctx)
    product = Product(document)
    with console.session() as session:
        office, actor = session.office, session.actor
        person_id = office.lookup.find(actor, numbers.v_number(number)).person_id
        if person_id is None:
            raise Refused(Code.NOT_FOUND, what="V-number")
        found = office.turns.answer(actor, person_id, product)
        zone = office.planning.location(actor.location_id).zone
        if out is not None:
            out.write_bytes(office.turns.letter(actor, person_id, console.language, product))
    said = in_words(found, office.turns.rules, console.language, zone)
    for heading, lines in said.parts:
        console.write(heading)
        for line in lines:
            console.write(f"  {line}")
    if out is not None:
        console.say("rules_written", file=out.name)
    console.answer(found)
