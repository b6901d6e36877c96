"""`counter-app day pack|open|join|close|merge|packages`: a day without a network."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.dates import iso_day
from counter_app.cli.grammar import A_FILE, command, console_of
from counter_app.cli.words.both import Both
from counter_app.cli.words.packages import STANDSTILLS, STATES
from counter_app.domain.clock import SystemClock
from counter_app.domain.errors import Code, Invalid, Refused, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.packages.package import Package
from counter_app.exchange.sealed_package import save
from counter_app.services.package_opening import Who, open_package
from counter_app.services.packages import PackWish
from counter_app.services.this_machine import ThisMachine
from counter_app.settings import house_rules
from counter_app.startup import Session, sign_in

_FILE = click.argument("file", type=A_FILE, metavar="FILE")
_FILES = click.argument(
    "files",
    type=A_FILE,
    metavar="FILE...",
    nargs=-1,
    required=True,
)
_REASON = click.option("--reason", required=True, help="Why; it stays on record.")


@command("device")
@click.argument("name")
@click.pass_context
def device(ctx: click.Context, name: str) -> None:
    """Register this machine at the office that it is signed in to, under a name.

    Its keys are made here and stay here; it learns whose packages it may open.
    """
    console = console_of(ctx)
    with console.session() as session:
        keys = ThisMachine().register(session.office, session.actor, name, new_id())
    console.say("day_device", name=keys.name)
    console.answer({"device": keys.id, "name": keys.name})


@command("enrol")
@click.pass_context
def enrol(ctx: click.Context) -> None:
    """Get ready to open packages: each operator for himself, with the own password."""
    console = console_of(ctx)
    password = console.password()
    with console.session() as session:
        session.office.offline_accounts.enrol(session.actor, password, new_id())
        login = session.actor.login
    console.say("day_enrolled", login=login)
    console.answer({"login": login})


@command("pack")
@_FILE
@click.option("--device", "name", help="Name of the machine; this one by default.")
@click.option("--on", "day", metavar="DATE", help="The day; today by default.")
@click.option("--box", "boxes", multiple=True, help="Box of cards to take along; repeatable.")
@click.option("--operator", "logins", multiple=True, help="Who goes along; repeatable.")
@click.option("--hall", "for_hall", is_flag=True, help="The machine fills a hall's own server.")
@click.option(
    "--rehearse-on", "rehearsal", metavar="DATE",
    help="Play the day through on this date; nothing of it comes home.",
)  # fmt: skip
@click.pass_context
def pack(
    ctx: click.Context, file: Path, name: str | None, day: str | None, boxes: tuple[str, ...],
    logins: tuple[str, ...], for_hall: bool, rehearsal: str | None,
) -> None:  # fmt: skip
    """Seal a day's people, cards, visits and operators for one machine, or for a hall's server.

    Without --box all cards of the day go along, without --operator all who are enrolled here.
    """
    console = console_of(ctx)
    with console.session() as session:
        wish = PackWish(
            device_id=_device(session, name), day=_day(day) or _today(session),
            logins=tuple(one.strip().lower() for one in logins), boxes=frozenset(boxes),
            for_hall=for_hall, rehearse_on=_day(rehearsal),
        )  # fmt: skip
        packed = session.office.packages.pack(session.actor, wish, new_id())
        until = packed.package.expires_at.astimezone(words.ZONE)
    save(packed.raw, file)
    console.say(
        "day_packed", file=file, people=packed.people, cards=packed.cards,
        operators=len(packed.operators), until=f"{until:%Y-%m-%d %H:%M}",
    )  # fmt: skip
    if packed.left_out:
        console.say("day_left_out", logins=", ".join(packed.left_out))
    console.answer(
        {
            "file": str(file), "package": packed.package.id, "people": packed.people,
            "cards": packed.cards, "operators": packed.operators, "left_out": packed.left_out,
            "expires_at": packed.package.expires_at,
        }
    )  # fmt: skip


@command("open")
@_FILE
@click.option(
    "--into",
    type=A_FILE,
    help="Where the office of the day is made.",
)
@click.option(
    "--hall", metavar="URL",
    help="PostgreSQL in the hall, by the address of somebody who may make roles: others join it.",
)  # fmt: skip
@click.option(
    "--serve", metavar="ADDRESS",
    help="This machine's own address in the hall (or ADDRESS:PORT): others join the server here.",
)  # fmt: skip
@click.pass_context
def open_(
    ctx: click.Context, file: Path, into: Path | None, hall: str | None, serve: str | None
) -> None:
    """Open a package on the machine that it was sealed for, without any network.

    It becomes an office of its own, encrypted under its operators' passwords; with --serve this
    machine runs a PostgreSQL server for the hall, and with --hall an empty database is filled on
    one that runs already: the other machines there join it.
    """
    console = console_of(ctx)
    if serve:
        who = Who(console.login(), console.password(), house_rules(), None)
        database, opened = ThisMachine().serve_hall(file, serve, who, SystemClock())
        console.say("day_served", address=serve, file=file.name)
    elif hall:
        who = Who(console.login(), console.password(), house_rules(), None)
        database, opened = ThisMachine().fill_hall(file, hall, who, SystemClock())
    elif into:
        opened = open_package(
            _raw(file), ThisMachine().keys(), into, console.login(), console.password(),
            SystemClock(), house_rules(),
        )  # fmt: skip
        database = str(into)
    else:  # where the sign-in window finds it
        made, found = ThisMachine().open(
            file, console.login(), console.password(), SystemClock(), house_rules()
        )
        if found is None:
            raise Refused(Code.STORE_EXISTS, file=made.name)
        database, opened = str(made), found
    console.say("day_opened", people=opened.people, cards=opened.cards, database=database)
    console.answer(
        {
            "database": database, "package": opened.head.package_id,
            "people": opened.people, "cards": opened.cards, "operators": opened.operators,
        }
    )  # fmt: skip


@command("join")
@_FILE
@click.argument("address", metavar="ADDRESS")
@click.pass_context
def join(ctx: click.Context, file: Path, address: str) -> None:
    """Join the laptop in the middle of a hall, at ADDRESS or ADDRESS:PORT.

    FILE is the hall's package: here nothing of it is opened, it says by what the server proves
    itself. Login and password are tried at once.
    """
    console = console_of(ctx)
    database = ThisMachine().join_hall(file, address, SystemClock())
    sign_in(database, console.login(), console.password()).close()
    console.say("day_joined", database=database)
    console.answer({"database": database})


@command("hall-stop")
@click.option("--remove", is_flag=True, help="Take it away too: its day was closed and is home.")
@click.pass_context
def hall_stop(ctx: click.Context, remove: bool) -> None:
    """End the hall's server on this machine; what was done there stays."""
    console = console_of(ctx)
    ended = ThisMachine().stop_halls(remove=remove)
    console.say("day_hall_stopped" if ended else "day_hall_none", names=", ".join(ended))
    console.answer({"stopped": ended, "removed": remove})


@command("offline")
@click.pass_context
def offline(ctx: click.Context) -> None:
    """Tell how old what this machine knows is, and whether new work may begin."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.offline.state()
    if found is None:
        console.say("day_online")
        console.answer({"offline": False})
        return
    console.say(
        "day_offline", device=found.device_name, unsent=found.unsent, at=words.shown(found.made_at)
    )
    if found.stopped:
        console.say("day_stopped", why=_said(console, STANDSTILLS[found.stopped]))
    if found.until:
        console.say("day_overridden", until=words.shown(found.until))
    console.answer({"offline": True, "state": found})


@command("override")
@_REASON
@click.pass_context
def override(ctx: click.Context, reason: str) -> None:
    """Take it upon yourself that new work goes on for a while on this machine."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.offline.override(session.actor, reason, new_id())
    console.say("day_overridden", until=words.shown(found.until))
    console.answer({"until": found.until})


@command("close")
@_FILE
@click.option("--so-far", is_flag=True, help="Seal what is over, and work on.")
@click.pass_context
def close(ctx: click.Context, file: Path, so_far: bool) -> None:
    """Seal what was done on this machine for home, and end its day.

    It may be sealed again as often as one likes: at home each thing is taken once.
    """
    console = console_of(ctx)
    keys = ThisMachine().keys()
    with console.session() as session:
        closed = session.office.offline.close(session.actor, keys, new_id(), so_far=so_far)
    save(closed.raw, file)
    console.say("day_closed" if closed.is_final else "day_sent", file=file, items=closed.items)
    console.answer({"file": str(file), "items": closed.items, "closed": closed.is_final})


@command("merge")
@_FILES
@click.pass_context
def merge(ctx: click.Context, files: tuple[Path, ...]) -> None:
    """Bring results home: in any order, and the same again as often as one likes.

    What cannot simply go on record waits for a decision: see `day conflicts`.
    """
    console = console_of(ctx)
    told: list[dict[str, Any]] = []
    with console.session() as session:
        for file in files:
            done = session.office.merging.merge(session.actor, _raw(file), new_id())
            key = "day_merged_before" if done.was_known else "day_merged"
            console.say(
                key, file=file.name, accepted=done.accepted, conflicts=done.conflicts,
                known=done.known,
            )  # fmt: skip
            told.append({
                "file": file.name, "package": done.package.id, "accepted": done.accepted,
                "conflicts": done.conflicts, "known": done.known, "was_known": done.was_known,
            })  # fmt: skip
    console.answer(told)


@command("packages")
@click.option("--on", "day", metavar="DATE", help="Of this day only.")
@click.pass_context
def packages(ctx: click.Context, day: str | None) -> None:
    """List the packages that went out from here, and what waits for a decision of each."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.packages.all(session.actor, _day(day))
    for one in found:
        console.say(
            "day_package", lane=one.lane, device=one.device_name, at=words.shown(one.made_at),
            state=_said(console, STATES[one.state]), conflicts=one.conflicts, id=one.id,
        )  # fmt: skip
    if not found:
        console.say("day_conflicts_none")
    console.answer([_package(one) for one in found])


@command("recall")
@click.argument("package", metavar="PACKAGE", type=click.UUID)
@_REASON
@click.pass_context
def recall(ctx: click.Context, package: UUID, reason: str) -> None:
    """Call a package back: its machine was lost or stolen."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.packages.withdraw(session.actor, package, reason, new_id())
    console.say("day_withdrawn", device=found.device_name)
    console.answer(_package(found))


COMMANDS = (
    device, enrol, pack, open_, offline, override, close, merge, packages, recall,
    join, hall_stop,
)  # fmt: skip
"""What the group `day` is given."""


def _device(session: Session, name: str | None) -> UUID:
    if name is None:
        return ThisMachine().keys().id
    for one in session.office.packages.devices(session.actor):
        if one.name.casefold() == name.strip().casefold():
            return one.id
    raise Unavailable(Code.DEVICE_UNKNOWN)


def _raw(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise Unavailable(Code.FILE_MISSING, file=file.name) from None


def _today(session: Session) -> date:
    zone = session.office.planning.location(session.actor.location_id).tz
    return session.office.store.clock.now().astimezone(zone).date()


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return iso_day(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, "on", value=text) from None


def _said(console: Console, both: Both) -> str:
    return words.pick(both, console.language)


def _package(one: Package) -> dict[str, Any]:
    return {
        "package": one.id, "lane": one.lane, "device": one.device_name, "day": one.day,
        "state": one.state, "made_at": one.made_at, "expires_at": one.expires_at,
        "conflicts": one.conflicts, "boxes": one.boxes, "for_hall": one.is_for_hall,
        "rehearsed_on": one.rehearsed_on, "operators": one.operators, "results": one.results,
        "last_home_at": one.last_home_at, "opened_at": one.opened_at, "closed_at": one.closed_at,
    }  # fmt: skip
