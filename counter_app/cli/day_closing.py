"""`counter-app day closing|send-back|keep-here|end|close-report|institution-list`."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import click

from counter_app.cli.chosen_day import chosen_day, for_a_day
from counter_app.cli.console import Console, find_location
from counter_app.cli.grammar import A_FILE, command, console_of
from counter_app.cli.words.both import Both
from counter_app.cli.words.day_closing import FATES, HINDRANCES
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.closing import Closing, Fate, ReturnWish
from counter_app.domain.issuance_days.day import IssuanceDay

_OUT = click.option(
    "--out", "file", required=True, type=A_FILE,
    help="The file to write, .pdf or .xlsx.",
)  # fmt: skip


@command("closing")
@for_a_day
@click.pass_context
def closing(ctx: click.Context, on: str, hall: str | None) -> None:
    """Tell what became of the cards of a day, and what still has to be explained."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        found = session.office.day_closing.look(session.actor, day.id)
    _tell(console, found)
    console.answer(
        {
            "day": day.id, "state": day.state, "cards": dict(found.totals),
            "hindrances": list(found.hindrances),
            "left": [
                {
                    "institution": group.institution, "number": len(group.cards),
                    "cards": [card.number for card in group.cards],
                }
                for group in found.leftovers
            ],
            "returns": [
                {"reference": bag.reference, "seal": bag.seal, "cards": bag.cards}
                for bag in found.returns
            ],
        }
    )  # fmt: skip


@command("send-back")
@for_a_day
@click.option("--institution", metavar="NAME", help="Its left-over cards; all others without.")
@click.option("--to", "place", metavar="CODE", help="Where the bag goes; the maker without.")
@click.option("--label", required=True, help="The bag's label.")
@click.option("--seal", required=True, help="The number of its seal.")
@click.option("--courier", required=True, help="Who carries it.")
@click.option("--reference", required=True, help="Number of the packing list.")
@click.pass_context
def send_back(
    ctx: click.Context, on: str, hall: str | None, institution: str | None, place: str | None,
    label: str, seal: str, courier: str, reference: str,
) -> None:  # fmt: skip
    """Give a sealed bag of left-over cards to a courier."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        found = session.office.day_closing.look(session.actor, day.id)
        body = _institution(day, institution) if institution else None
        target = (
            find_location(session.office, place, session.actor.location_id).id if place else None
        )
        wish = ReturnWish(
            cards=_cards(found, body, to_maker=target is None), label=label, seal=seal,
            courier=courier, reference=reference, institution_id=body, to_location_id=target,
        )  # fmt: skip
        made = session.office.day_closing.send_back(session.actor, day.id, wish, new_id())
    console.say("day_sent_back", reference=made.reference, number=len(wish.cards), seal=seal)
    console.answer({"consignment": made.id, "cards": len(wish.cards)})


@command("keep-here")
@for_a_day
@click.option("--reason", required=True, help="Why; it stays on record.")
@click.argument("numbers", metavar="CARD...", nargs=-1, required=True)
@click.pass_context
def keep_here(
    ctx: click.Context, on: str, hall: str | None, reason: str, numbers: tuple[str, ...]
) -> None:
    """Note that left-over cards stay in the vault of the hall."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        found = session.office.day_closing.look(session.actor, day.id)
        known = {card.number: card.id for card in found.cards}
        unknown = [number for number in numbers if number.strip().upper() not in known]
        if unknown:
            raise Refused(Code.CARD_UNKNOWN, number=unknown[0])
        wanted = [known[number.strip().upper()] for number in numbers]
        session.office.day_closing.keep(session.actor, day.id, wanted, reason, new_id())
    console.say("day_kept", number=len(wanted))
    console.answer({"kept": len(wanted)})


@command("end")
@for_a_day
@click.pass_context
def end(ctx: click.Context, on: str, hall: str | None) -> None:
    """Close a day whose every card is explained; its figures are kept."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        closed = session.office.day_closing.close(session.actor, day.id, new_id())
    console.say("day_ended", name=closed.name)
    console.answer({"day": closed.id, "state": closed.state})


@command("close-report")
@for_a_day
@_OUT
@click.pass_context
def close_report(ctx: click.Context, on: str, hall: str | None, file: Path) -> None:
    """Write the report of a day, as PDF or as a workbook."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        made = session.office.day_reports
        is_paper = file.suffix.casefold() == ".pdf"
        content = (made.paper if is_paper else made.tables)(session.actor, day.id, console.language)
        report = made.report(session.actor, day.id)
    file.write_bytes(content)
    console.say("day_report", file=file, handed_out=report.handed_out, no_show=report.no_show)
    console.answer({"file": str(file), "report": report.as_data()})


@command("institution-list")
@for_a_day
@click.argument("institution", metavar="NAME")
@_OUT
@click.pass_context
def institution_list(
    ctx: click.Context, on: str, hall: str | None, institution: str, file: Path
) -> None:
    """Write the list for an institution: who has the card, and nothing else."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        content = session.office.day_reports.institution_table(
            session.actor, day.id, _institution(day, institution), console.language
        )
    file.write_bytes(content)
    console.say("day_list", file=file)
    console.answer({"file": str(file)})


def _institution(day: IssuanceDay, name: str) -> UUID:
    for one in day.shares:
        if one.name.casefold() == name.strip().casefold():
            return one.institution_id
    raise Refused(Code.NOT_FOUND, what=name)


def _cards(found: Closing, body: UUID | None, *, to_maker: bool) -> tuple[UUID, ...]:
    """Return the cards that go into a bag: for the maker old ones and those out of use."""
    if to_maker:
        return tuple(card.id for card in found.cards if card.goes_to_maker)
    return tuple(
        card.id
        for card in found.cards
        if card.fate is Fate.LEFT
        and not card.goes_to_maker
        and (body is None or card.institution_id == body)
    )


def _tell(console: Console, found: Closing) -> None:
    for fate, number in found.totals.most_common():
        console.say("day_cards", what=_said(console, FATES[fate]), number=number)
    for group in found.leftovers:
        name = group.institution or console.words("day_no_institution")
        console.say("day_left", institution=name, number=len(group.cards))
    for bag in found.returns:
        console.say("day_bag", reference=bag.reference, seal=bag.seal, number=bag.cards)
    for one in found.hindrances:
        console.write(_said(console, HINDRANCES[one]))
    if not found.hindrances:
        console.say("day_may_end")


def _said(console: Console, both: Both) -> str:
    return both.nl if console.language == "nl" else both.en


COMMANDS = (closing, send_back, keep_here, end, close_report, institution_list)
