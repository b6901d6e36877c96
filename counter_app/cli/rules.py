"""`counter-app rules …`: rule sets on reuse, their examples, and publication by two people."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counter_app.cli import words
from counter_app.cli.console import Console
from counter_app.cli.dates import ADay
from counter_app.cli.grammar import A_FILE, REFUSED, console_of, group
from counter_app.cli.rule_documents import examples, replay
from counter_app.cli.words import reuse as reuse_words
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.reuse import examples as tables
from counter_app.domain.reuse import rule_text
from counter_app.domain.reuse.facts import Product

if TYPE_CHECKING:
    from counter_app.domain.reuse.examples import Checked, Example
    from counter_app.domain.reuse.preview import RulePreview
    from counter_app.domain.reuse.rules import RuleSet
    from counter_app.domain.reuse.versions import StoredSet
    from counter_app.startup import Session

_FILE = A_FILE
_NAME = "NAME"
_REASON = click.option("--reason", required=True, help="Why.")


@group("rules")
def rules() -> None:
    """Look after rule sets on reuse of photo and fingerprints."""


rules.add_command(examples)
rules.add_command(replay)


@rules.command("list")
@click.pass_context
def list_(ctx: click.Context) -> None:
    """List the rule sets: those that came with the program, and the office's own."""
    console = console_of(ctx)
    with console.session() as session:
        book = session.office.rule_sets.book(session.actor)
    for one in book.in_force.sets:
        console.say(
            "rules_in_force", name=one.code, version=one.version,
            since=one.starts.isoformat() if one.starts else "…",
            until=one.ends.isoformat() if one.ends else "…", source=one.source,
        )  # fmt: skip
    for stored in book.stored:
        console.say("rules_stored", name=_name(stored), state=stored.state.value, note=stored.note)
    console.answer({"in_force": book.in_force.sets, "stored": book.stored})


@rules.command("show")
@click.argument("name", metavar=_NAME)
@click.pass_context
def show(ctx: click.Context, name: str) -> None:
    """Show a rule set as its file would have it, its examples and its history.

    NAME is the code of a set that came with the program, or code and number of one's own: E-2.
    """
    console = console_of(ctx)
    with console.session() as session:
        found, own, stored = _find(session, name)
        page = session.office.rule_sets.page(session.actor, stored.id) if stored else None
        zone = session.office.planning.location(session.actor.location_id).tz
        checked = tables.check(session.office.rule_sets.law, found, own)
    console.write(rule_text.written(found))
    _say_checked(console, checked)
    for step in page.steps if page else ():
        parts = (step.to_state.value, step.operator, step.reason)
        told = " · ".join(part for part in parts if part)
        console.write(f"  {step.at.astimezone(zone):%Y-%m-%d %H:%M}  {told}")
    console.answer(page or {"rules": found, "checked": checked})


@rules.command("check")
@click.argument("file", type=_FILE)
@click.option("--examples", "table", type=_FILE, required=True, help="Table of example persons.")
@click.pass_context
def check(ctx: click.Context, file: Path, table: Path) -> None:
    """Run example persons on the rule set of a file. Exit code 1 when one is decided otherwise."""
    from counter_app.settings import reuse_rules

    console = console_of(ctx)
    checked = tables.check(reuse_rules().law, _read(file), tables.read(_text(table)))
    _say_checked(console, checked)
    console.answer(checked)
    if not checked or not all(one.is_right for one in checked):
        ctx.exit(REFUSED)


@rules.command("draft")
@click.argument("file", type=_FILE)
@click.option("--examples", "table", type=_FILE, required=True, help="Table of example persons.")
@click.option("--note", default="", help="Why it is made.")
@click.pass_context
def draft(ctx: click.Context, file: Path, table: Path, note: str) -> None:
    """Write down a new version from a file and its table of example persons."""
    from counter_app.domain.reuse.versions import SetWish

    console = console_of(ctx)
    wish = SetWish(rules=_read(file), examples=tables.read(_text(table)), note=note)
    with console.session() as session:
        made = session.office.rule_sets.draft(session.actor, wish, new_id())
    _done(console, made)


@rules.command("propose")
@click.argument("name", metavar=_NAME)
@click.pass_context
def propose(ctx: click.Context, name: str) -> None:
    """Propose a draft; what it says rests from now on."""
    console = console_of(ctx)
    with console.session() as session:
        seen = _stored(session, name)
        made = session.office.rule_sets.propose(session.actor, seen, new_id())
    _done(console, made)


@rules.command("send-back")
@click.argument("name", metavar=_NAME)
@_REASON
@click.pass_context
def send_back(ctx: click.Context, name: str, reason: str) -> None:
    """Make a proposal a draft again."""
    console = console_of(ctx)
    with console.session() as session:
        seen = _stored(session, name)
        made = session.office.rule_sets.send_back(session.actor, seen, reason, new_id())
    _done(console, made)


@rules.command("publish")
@click.argument("name", metavar=_NAME)
@click.pass_context
def publish(ctx: click.Context, name: str) -> None:
    """Publish a proposal of somebody else: decisions are made by it from now on."""
    console = console_of(ctx)
    with console.session() as session:
        seen = _stored(session, name)
        made = session.office.rule_sets.publish(session.actor, seen, new_id())
    _done(console, made)


@rules.command("withdraw")
@click.argument("name", metavar=_NAME)
@_REASON
@click.pass_context
def withdraw(ctx: click.Context, name: str, reason: str) -> None:
    """Take a published version out of force, or put a draft away."""
    console = console_of(ctx)
    with console.session() as session:
        seen = _stored(session, name)
        made = session.office.rule_sets.withdraw(session.actor, seen, reason, new_id())
    _done(console, made)


@rules.command("preview")
@click.argument("name", metavar="NAME|FILE")
@click.option(
    "--document", type=click.Choice([one.value for one in Product]),
    default=Product.LATER_PERMIT.value, help="For which document; a later permit by default.",
)  # fmt: skip
@click.option("--on", "day", type=ADay(), metavar="DAY",
              help="The day to decide for; today by default.")  # fmt: skip
@click.pass_context
def preview(ctx: click.Context, name: str, document: str, day: datetime | None) -> None:
    """Count who on file would be decided otherwise under a rule set. Nobody is named here."""
    console = console_of(ctx)
    with console.session() as session:
        path = Path(name)
        wanted = _read(path) if path.suffix == ".toml" else _find(session, name)[0]
        zone = session.office.planning.location(session.actor.location_id).tz
        today = session.office.store.clock.now().astimezone(zone).date()
        found = session.office.rule_sets.preview(
            session.actor, wanted, Product(document), day.date() if day else today
        )
    _say_preview(console, found)


def _say_preview(console: Console, found: RulePreview) -> None:
    answers = reuse_words.ANSWERS
    shifts = sorted(found.counts.items(), key=lambda one: -one[1])
    console.say("rules_preview", looked_at=found.looked_at, differing=found.differing)
    for (before, after), people in shifts:
        if before is not after:
            console.say(
                "rules_shift", people=people, before=words.pick(answers[before], console.language),
                after=words.pick(answers[after], console.language),
            )  # fmt: skip
    console.answer({
        "looked_at": found.looked_at, "differing": found.differing,
        "shifts": [
            {"before": before, "after": after, "people": people}
            for (before, after), people in shifts
        ],
    })  # fmt: skip


def _say_checked(console: Console, checked: tuple[Checked, ...]) -> None:
    right = sum(one.is_right for one in checked)
    console.say("rules_checked", right=right, whole=len(checked))
    for one in checked:
        if not one.is_right:
            console.say(
                "rules_wrong", number=one.example.number, because=one.example.because,
                expected=f"{one.example.answer.value} ({one.example.reason.value})",
                found=f"{one.decision.answer.value} ({one.decision.reason.value})",
            )  # fmt: skip


def _done(console: Console, made: StoredSet) -> None:
    console.say("rules_now", name=_name(made), state=made.state.value)
    console.answer(made)


def _name(stored: StoredSet) -> str:
    return f"{stored.code}-{stored.number}"


def _stored(session: Session, name: str) -> StoredSet:
    stored = _find(session, name)[2]
    if stored is None:
        raise Refused(Code.WRONG_STATE, state="shipped", wanted="draft")
    return stored


def _find(session: Session, name: str) -> tuple[RuleSet, tuple[Example, ...], StoredSet | None]:
    """Return a set, its examples, and where it is kept. Raises Refused(NOT_FOUND)."""
    book = session.office.rule_sets.book(session.actor)
    for stored in book.stored:
        if _name(stored) == name:
            return stored.rules, stored.examples, stored
    for one in book.shipped.sets:
        if one.code == name:
            own = tuple(example for example in book.examples if example.rule_set == name)
            return one, own, None
    raise Refused(Code.NOT_FOUND, what=name)


def _read(file: Path) -> RuleSet:
    try:
        return rule_text.read(_text(file))
    except Invalid as error:
        error.values.setdefault("file", file.name)
        raise


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise Invalid(Code.FILE_MISSING, "file", file=file.name) from None
    except (OSError, UnicodeDecodeError):
        raise Invalid(Code.FILE_UNREADABLE, "file", file=file.name) from None
