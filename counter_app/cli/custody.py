"""`counter-app custody …`: the vault from a terminal."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from counter_app.cli import custody_places, visits, words
from counter_app.cli.console import Console
from counter_app.cli.grammar import console_of, group
from counter_app.cli.words.custody import WORDS
from counter_app.domain.custody.ageing import Stage
from counter_app.domain.custody.card import Card
from counter_app.domain.custody.shipment import Case, Consignment, ItemFound, SealFound
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Permission
from counter_app.startup import Session


@group("custody")
def custody() -> None:
    """Look after the vault: consignments, stock, cases, stickers."""


for _command in custody_places.COMMANDS:
    custody.add_command(_command)


@custody.command("stock")
@click.pass_context
def stock(ctx: click.Context) -> None:
    """List what lies here, in walking order, each card with its keeper."""
    console = console_of(ctx)
    with console.session() as session:
        cards = session.office.storage.stock(session.actor)
    for card in cards:
        console.say(
            "custody_card", number=card.document_number, place=card.place,
            state=_said(console, card.state), keeper=_said(console, card.keeper.kind),
        )  # fmt: skip
    console.say("custody_count", number=len(cards))
    console.answer([_card(card) for card in cards])


@custody.command("card")
@click.argument("number", metavar="CARD")
@click.pass_context
def card_(ctx: click.Context, number: str) -> None:
    """Tell where a card is, who keeps it, and every step that it took."""
    console = console_of(ctx)
    with console.session() as session:
        card = session.office.custody.by_number(number.strip().upper())
        if card is None:
            raise Refused(Code.CARD_UNKNOWN, number=number)
        events = session.office.custody.events(card.id)
    console.say(
        "custody_card", number=card.document_number, place=card.place,
        state=_said(console, card.state), keeper=_said(console, card.keeper.kind),
    )  # fmt: skip
    for event in events:
        console.write(f"  {event.at:%Y-%m-%d %H:%M}  {_said(console, event.to_state)}")
    steps = [{"at": one.at, "state": one.to_state, "reason": one.reason} for one in events]
    console.answer({**_card(card), "steps": steps})


@custody.command("fetch")
@click.option("--on", "day", metavar="DATE", help="The day of the visits; today by default.")
@click.pass_context
def fetch(ctx: click.Context, day: str | None) -> None:
    """List the cards to fetch for the visits of a day, in walking order."""
    console = console_of(ctx)
    with console.session() as session:
        zone = session.office.planning.location(session.actor.location_id).tz
        on = _day(day) or session.office.store.clock.now().astimezone(zone).date()
        lines = session.office.storage.pick_list(session.actor, on)
    for line in lines:
        at = f"{line.starts_at.astimezone(zone):%H:%M}" if line.starts_at else ""
        if line.starts_at and line.hall:
            at = f"{line.starts_at.astimezone(zone):%Y-%m-%d} {line.hall}"
        console.say("custody_pick", place=line.place, number=line.card.document_number, at=at)
    if not lines:
        console.say("custody_nothing")
    console.answer(
        [
            {
                "place": str(line.place), "number": line.card.document_number,
                "starts_at": line.starts_at, "hall": line.hall,
            }
            for line in lines
        ]
    )  # fmt: skip


@custody.command("reserve")
@click.argument("number", metavar="CARD")
@click.option("--on", "day", metavar="DATE", help="For this day; for the visit by default.")
@click.pass_context
def reserve(ctx: click.Context, number: str, day: str | None) -> None:
    """Set a card aside for its person's next visit here, or for a day."""
    console = console_of(ctx)
    with console.session() as session:
        storage, actor, on = session.office.storage, session.actor, _day(day)
        if on is None:
            card = storage.reserve_visit(actor, number, new_id())
        else:
            card = storage.reserve(actor, number, on, new_id())
    console.say("custody_aside", number=card.document_number, day=card.reserved_for)
    console.answer(_card(card))


@custody.command("release")
@click.argument("number", metavar="CARD")
@click.pass_context
def release(ctx: click.Context, number: str) -> None:
    """Give a card that was set aside back to the stock."""
    console = console_of(ctx)
    with console.session() as session:
        card = session.office.storage.release(session.actor, number, new_id())
    console.say("custody_given_back", number=card.document_number)
    console.answer(_card(card))


@custody.command("announce")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--reference", required=True, help="Number of the maker's list.")
@click.option("--courier", required=True, help="Who carries it.")
@click.pass_context
def announce(ctx: click.Context, file: Path, reference: str, courier: str) -> None:
    """Take in the maker's list of cards that are under way: CSV, XLSX or XML."""
    console = console_of(ctx)
    with console.session() as session:
        made, report = session.office.consignments.announce(
            session.actor, file, reference, courier, new_id()
        )
    console.say(
        "custody_announced", reference=made.reference, number=len(made.items),
        held=len(report.held_back),
    )  # fmt: skip
    console.answer({**_consignment(made), "held_back": len(report.held_back)})


@custody.command("consignments")
@click.option("--received", is_flag=True, help="What was received, the newest first, instead.")
@click.pass_context
def consignments(ctx: click.Context, received: bool) -> None:
    """List what is under way from and to here."""
    console = console_of(ctx)
    with console.session() as session:
        of_here = session.office.consignments
        found = of_here.closed(session.actor) if received else of_here.open(session.actor)
    for of in found:
        console.say(
            "custody_consignment", reference=of.reference, kind=_said(console, of.kind),
            courier=of.courier, arrived=len(of.items) - of.count(ItemFound.EXPECTED),
            all=len(of.items),
        )  # fmt: skip
    if not found:
        console.say("custody_nothing")
    console.answer([_consignment(of) for of in found])


@custody.command("receive")
@click.argument("reference")
@click.argument("numbers", metavar="[CARD]...", nargs=-1)
@click.option("--seal", "seals", multiple=True, help="Number of the next bag's seal; repeatable.")
@click.option("--close", "counted", type=int, help="Close it, with so many cards counted by hand.")
@click.pass_context
def receive(
    ctx: click.Context, reference: str, numbers: tuple[str, ...], seals: tuple[str, ...],
    counted: int | None,
) -> None:  # fmt: skip
    """Look at seals, scan cards out of a consignment, and close it."""
    console = console_of(ctx)
    with console.session() as session:
        office, actor = session.office, session.actor
        of = _find(session, reference)
        waiting = [bag for bag in of.bags if bag.found is SealFound.PENDING]
        for bag, seal in zip(waiting, seals, strict=False):
            seen = office.consignments.open_bag(actor, bag.id, seal, new_id())
            console.say("custody_seal", bag=seen.label, found=_said(console, seen.found))
        scans = [office.consignments.scan(actor, of.id, one, new_id()) for one in numbers]
        for scan in scans:
            console.say("custody_scan", number=scan.number, result=_said(console, scan.scanned))
        if counted is not None:
            of = office.consignments.close(actor, of.id, counted, new_id())
        else:
            of = office.consignments.get(actor, of.id)
    told = [{"number": scan.number, "result": scan.scanned} for scan in scans]
    console.answer({**_consignment(of), "scans": told})


@custody.command("cases")
@click.option("--settled", is_flag=True, help="The cases that were settled, instead.")
@click.pass_context
def cases(ctx: click.Context, settled: bool) -> None:
    """List what is out of order, the report that is due soonest first."""
    console = console_of(ctx)
    with console.session() as session:
        of_here = session.office.cases
        found = of_here.settled(session.actor) if settled else of_here.open_cases(session.actor)
    for case in found:
        due = console.words("custody_due", at=words.shown(case.due_at)) if case.due_at else ""
        console.say(
            "custody_case", number=case.document_number, kind=_said(console, case.kind),
            since=words.shown(case.opened_at), due=due,
        )  # fmt: skip
    if not found:
        console.say("custody_nothing")
    console.answer([_case(case) for case in found])


@custody.command("block")
@click.argument("number", metavar="CARD")
@click.option("--reason", required=True, help="Why nobody may hand it out any more.")
@click.pass_context
def block(ctx: click.Context, number: str, reason: str) -> None:
    """Block a card wherever it is, at a partner's point or under way too."""
    console = console_of(ctx)
    with console.session() as session:
        made = session.office.cases.recall(session.actor, number, reason, new_id())
    console.say("custody_blocked", number=made.document_number)
    console.answer(_case(made))


@custody.command("ageing")
@click.pass_context
def ageing(ctx: click.Context) -> None:
    """List the cards that lie too long, by the periods of the house."""
    console = console_of(ctx)
    with console.session() as session:
        actor, ageing = session.actor, session.office.ageing
        plans = actor.may(Permission.PLAN)
        due = (*ageing.due(actor), *(ageing.due_at_partners(actor) if plans else ()))
        rules = ageing.rules
        names = {one.id: one.name for one in session.office.planning.locations()}
    for one in due:
        away = one.card.location_id != actor.location_id
        console.say(
            "custody_ageing_away" if away else "custody_ageing", number=one.card.document_number,
            since=words.shown(one.since), stage=_said(console, one.stage),
            place=names[one.card.location_id],
        )  # fmt: skip
    if rules.remind_after is None and rules.return_after is None and rules.destroy_after is None:
        console.say("custody_no_periods")
    elif not due:
        console.say("custody_nothing")
    console.answer(
        [
            {
                "number": one.card.document_number, "since": one.since, "stage": one.stage,
                "place": names[one.card.location_id],
            }
            for one in due
        ]
    )  # fmt: skip


@custody.command("remind")
@click.argument("numbers", metavar="[CARD]...", nargs=-1)
@click.option(
    "--out", "file", required=True, metavar="FILE", type=click.Path(path_type=Path),
    help="Write the letters to this file: PDF.",
)  # fmt: skip
@click.pass_context
def remind(ctx: click.Context, numbers: tuple[str, ...], file: Path) -> None:
    """Make the reminders that are due, or those of some cards, and note that they were made."""
    console = console_of(ctx)
    if file.suffix.casefold() != ".pdf":
        raise Invalid(Code.FILE_WRONG_TYPE, "out", file=file.name)
    with console.session() as session:
        ageing, actor = session.office.ageing, session.actor
        waiting = [one for one in ageing.due(actor) if one.stage is Stage.REMIND]
        wanted = numbers or [one.card.document_number for one in waiting if one.can_remind]
        if wanted:
            file.touch()  # what cannot be written is not noted as made
        made = ageing.remind(actor, wanted, new_id())
    if wanted:
        file.write_bytes(made.pdf)
        console.say(
            "custody_reminded", letters=made.letters, number=len(made.cards), file=file.name
        )
    else:
        console.say("custody_nothing")
    left = [one.card.document_number for one in waiting if not one.can_remind]
    if left:
        console.say("custody_no_address", number=len(left), cards=", ".join(left))
    console.answer(
        {
            "letters": made.letters, "cards": [card.document_number for card in made.cards],
            "without_address": left, "file": str(file) if wanted else None,
        }
    )  # fmt: skip


@custody.command("stickers")
@click.pass_context
def stickers(ctx: click.Context) -> None:
    """List the rolls of numbered stickers, and what is left of each."""
    console = console_of(ctx)
    with console.session() as session:
        rolls = session.office.stickers.rolls(session.actor)
    for roll in rolls:
        console.say(
            "custody_roll", first=roll.label(roll.first), last=roll.label(roll.last),
            service=roll.service, remaining=roll.remaining, used=roll.used, spoiled=roll.spoiled,
            destroyed=roll.destroyed,
        )  # fmt: skip
    if not rolls:
        console.say("custody_nothing")
    console.answer(
        [
            {
                "service": roll.service, "first": roll.label(roll.first),
                "last": roll.label(roll.last), "used": roll.used, "spoiled": roll.spoiled,
                "destroyed": roll.destroyed, "remaining": roll.remaining,
            }
            for roll in rolls
        ]
    )  # fmt: skip


def _find(session: Session, reference: str) -> Consignment:
    for of in session.office.consignments.open(session.actor):
        if of.reference == reference:
            return of
    raise Refused(Code.NOT_FOUND, what=reference)


def _day(text: str | None) -> date | None:
    return None if text is None else visits.a_day(text, "on")


def _said(console: Console, value: str) -> str:
    return words.pick(WORDS[str(value)], console.language)


def _card(card: Card) -> dict[str, Any]:
    return {
        "number": card.document_number, "place": str(card.place), "state": card.state,
        "keeper": card.keeper.kind, "reserved_for": card.reserved_for,
        "reserved_visit": card.reserved_visit,
    }  # fmt: skip


def _consignment(of: Consignment) -> dict[str, Any]:
    return {
        "reference": of.reference, "kind": of.kind, "courier": of.courier, "sent_at": of.sent_at,
        "closed_at": of.closed_at,
        "bags": [{"label": bag.label, "seal": bag.seal, "found": bag.found} for bag in of.bags],
        "cards": [{"number": one.document_number, "found": one.found} for one in of.items],
    }  # fmt: skip


def _case(case: Case) -> dict[str, Any]:
    return {
        "kind": case.kind, "number": case.document_number, "opened_at": case.opened_at,
        "due_at": case.due_at, "note": case.note, "remedy": case.remedy,
        "closed_at": case.closed_at, "reference": case.reference,
    }  # fmt: skip
