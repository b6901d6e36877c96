"""`counter-app mandates …`: the mandate register."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import click

from counter_app.cli.console import Console, find_location
from counter_app.cli.dates import ADay
from counter_app.cli.grammar import A_FILE, command, console_of, group
from counter_app.cli.partners import named
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.partners.mandate import (
    Consent,
    DataKind,
    Mandate,
    MandateAction,
    MandateKind,
    Minors,
    Scope,
    Terms,
)
from counter_app.startup import Session

_DAY = ADay()
_LINES = {field.name for field in fields(Terms)} - {
    "organisation_id", "scope", "kind", "parent_id", "in_force_from", "in_force_until",
}  # fmt: skip
_SETS = {
    "actions": MandateAction, "data": DataKind, "document_types": str, "weekdays": int,
    "groups": str,
}  # fmt: skip


@group("mandates")
def mandates() -> None:
    """Look after the mandate register."""


@command("list")
@click.option("--expiring", is_flag=True, help="Only those that run out or ran out.")
@click.pass_context
def show(ctx: click.Context, expiring: bool) -> None:
    """List the mandates."""
    console = console_of(ctx)
    with console.session() as session:
        register = session.office.mandates
        found = register.expiring(session.actor) if expiring else register.all(session.actor)
        zone = session.office.planning.location(session.actor.location_id).tz
    for one in found:
        _say(console, one, zone)
    if not found:
        console.say("no_mandates")
    console.answer(found)


@command("show")
@click.argument("number")
@click.pass_context
def one(ctx: click.Context, number: str) -> None:
    """Show one mandate with all that happened to it."""
    console = console_of(ctx)
    with console.session() as session:
        page = session.office.mandates.page(session.actor, _find(session, number).id)
        zone = session.office.planning.location(session.actor.location_id).tz
    _say(console, page.mandate, zone)
    for step in page.steps:
        at = f"{step.at.astimezone(zone):%Y-%m-%d %H:%M:%S}"
        told = " · ".join(
            part for part in (step.to_state.value, step.operator, step.reason) if part
        )
        console.write(f"  {at}  {told}")
    console.say("mandate_done", done=page.done)
    console.answer(page)


@command("draft")
@click.argument("file", type=A_FILE)
@click.pass_context
def draft(ctx: click.Context, file: Path) -> None:
    """Write down the mandate that a TOML file states, by the names of the register's fields."""
    console = console_of(ctx)
    with console.session() as session:
        terms = _terms(session, _read(file))
        made = session.office.mandates.draft(session.actor, terms, new_id())
    _done(console, made)


@command("consent")
@click.argument("number")
@click.option("--by", required=True, help="Who consented for the mandatee.")
@click.option("--superior", required=True, help="Who consented above the mandatee.")
@click.option("--on", "day", required=True, type=_DAY, metavar="DAY", help="When.")
@click.pass_context
def consent(ctx: click.Context, number: str, by: str, superior: str, day: datetime) -> None:
    """Record the consent (Awb 10:4); the text rests from now on."""
    console = console_of(ctx)
    with console.session() as session:
        given = Consent(by=by, superior=superior, on=day.date())
        made = session.office.mandates.consent(
            session.actor, _find(session, number).id, given, new_id()
        )
    _done(console, made)


@command("force")
@click.argument("number")
@click.pass_context
def force(ctx: click.Context, number: str) -> None:
    """Put a mandate in force, or back in force."""
    console = console_of(ctx)
    with console.session() as session:
        found = _find(session, number)
        made = session.office.mandates.put_in_force(session.actor, found.id, new_id())
    _done(console, made)


@command("suspend")
@click.argument("number")
@click.option("--reason", required=True, help="Why.")
@click.pass_context
def suspend(ctx: click.Context, number: str, reason: str) -> None:
    """Stop handing out under a mandate at once."""
    console = console_of(ctx)
    with console.session() as session:
        found = _find(session, number)
        made = session.office.mandates.suspend(session.actor, found.id, reason, new_id())
    _done(console, made)


@command("withdraw")
@click.argument("number")
@click.option("--by", required=True, help="Who withdraws it.")
@click.option("--document", required=True, help="By which letter or decision.")
@click.pass_context
def withdraw(ctx: click.Context, number: str, by: str, document: str) -> None:
    """End a mandate now, in writing (Awb 10:8)."""
    console = console_of(ctx)
    with console.session() as session:
        found = _find(session, number)
        made = session.office.mandates.withdraw(session.actor, found.id, by, document, new_id())
    _done(console, made)


@command("close")
@click.argument("number")
@click.pass_context
def close(ctx: click.Context, number: str) -> None:
    """Put away a draft, or a mandate whose time is over."""
    console = console_of(ctx)
    with console.session() as session:
        made = session.office.mandates.close(session.actor, _find(session, number).id, new_id())
    _done(console, made)


@command("letter")
@click.argument("number")
@click.option(
    "--out",
    required=True,
    type=A_FILE,
    help="The file to write.",
)
@click.pass_context
def letter(ctx: click.Context, number: str, out: Path) -> None:
    """Write the letter of a mandate as PDF."""
    console = console_of(ctx)
    with console.session() as session:
        pdf = session.office.mandate_letters.letter(
            session.actor, _find(session, number).id, console.language
        )
    out.write_bytes(pdf)
    console.say("mandate_letter", file=out.name)
    console.answer({"file": str(out), "bytes": len(pdf)})


def _find(session: Session, number: str) -> Mandate:
    for found in session.office.mandates.all(session.actor):
        if found.number == number:
            return found
    raise Refused(Code.NOT_FOUND, what=number)


def _say(console: Console, found: Mandate, zone: ZoneInfo) -> None:
    until = found.terms.in_force_until
    console.say(
        "mandate", number=found.number, organisation=found.organisation, state=found.state.value,
        since=f"{found.terms.in_force_from.astimezone(zone):%Y-%m-%d %H:%M}",
        until=f"{until.astimezone(zone):%Y-%m-%d %H:%M}" if until else "-",
        pilot=f" · {found.terms.pilot}" if found.terms.pilot else "",
    )  # fmt: skip


def _done(console: Console, made: Mandate) -> None:
    console.say("mandate_now", number=made.number, state=made.state.value)
    console.answer({"number": made.number, "id": made.id, "state": made.state})


def _read(file: Path) -> dict[str, Any]:
    """Read a file. Raises Invalid(FILE_DAMAGED) for one that is no TOML."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Invalid(Code.FILE_DAMAGED, "file", file=file.name) from error


def _terms(session: Session, said: dict[str, Any]) -> Terms:
    """Return what a file states. Raises Invalid with the name of a field that cannot be right."""
    office, actor = session.office, session.actor
    zone = office.planning.location(actor.location_id).tz
    organisation = named(session, str(said.pop("organisation", "")))
    kind = MandateKind(_word("kind", said.pop("kind", "mandate"), MandateKind))
    parent = said.pop("parent", "")
    since = said.pop("in_force_from", None)
    if since is None:
        raise Invalid(Code.REQUIRED, "in_force_from")
    until = said.pop("in_force_until", None)
    places = [
        find_location(office, code, actor.location_id).id for code in said.pop("locations", ())
    ]
    staff = {one.login: one.operator_id for one in office.partners.staff(actor, organisation.id)}
    scope = Scope(
        minors=Minors(_word("minors", said.pop("minors", "no"), Minors)),
        only_wards=bool(said.pop("only_wards", False)), location_ids=frozenset(places),
        person_ids=frozenset(_person(staff, login) for login in said.pop("persons", ())),
        most_per_day=said.pop("most_per_day", None), most_in_all=said.pop("most_in_all", None),
        **{name: _set(name, said.pop(name)) for name in list(_SETS) if name in said},
    )  # fmt: skip
    unknown = set(said) - _LINES
    if unknown:
        raise Invalid(Code.BAD_WORD, min(unknown), value=min(unknown))
    return Terms(
        organisation_id=organisation.id, kind=kind, scope=scope,
        parent_id=_find(session, parent).id if parent else None,
        in_force_from=_moment("in_force_from", since, zone),
        in_force_until=_moment("in_force_until", until, zone) if until is not None else None,
        **said,
    )  # fmt: skip


def _word(name: str, value: str, kind: type[Any]) -> str:
    if value not in {member.value for member in kind}:
        raise Invalid(Code.BAD_WORD, name, value=value)
    return value


def _set(name: str, values: list[Any]) -> frozenset[Any]:
    kind = _SETS[name]
    try:
        return frozenset(kind(value) for value in values)
    except ValueError:
        raise Invalid(Code.BAD_WORD, name, value=" ".join(map(str, values))) from None


def _person(staff: dict[str, UUID], login: str) -> UUID:
    if login not in staff:
        raise Invalid(Code.NOT_FOUND, "persons", what=login)
    return staff[login]


def _moment(name: str, value: object, zone: ZoneInfo) -> datetime:
    """Return a moment: a local date is its first second."""
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)
    try:
        return datetime.combine(value, datetime.min.time(), zone).astimezone(UTC)  # type: ignore[arg-type]
    except TypeError:
        raise Invalid(Code.BAD_DATE, name, value=str(value)) from None


for _one in (show, one, draft, consent, force, suspend, withdraw, close, letter):
    mandates.add_command(_one)
