"""`counter-app scenario …`: what if more people come, or counters do otherwise."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from counter_app.cli.console import Console
from counter_app.cli.dates import iso_day
from counter_app.cli.grammar import A_FILE, console_of, group
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.scenarios.courses import Course, Outcome
from counter_app.domain.scenarios.effects import BaseKind, Effect, EffectKind, Scenario
from counter_app.startup import Session

_NUMBERS = {"percent", "number", "years", "within", "from_week", "until_week"}


@group("scenario")
def scenario() -> None:
    """Ask what happens to waiting and visits under other circumstances."""


@scenario.command("list")
@click.pass_context
def list_(ctx: click.Context) -> None:
    """List scenarios to begin with, and those that were kept."""
    console = console_of(ctx)
    with console.session() as session:
        presets = tuple(session.office.scenarios.assumptions.presets)
        kept = session.office.scenarios.kept(session.actor)
    for name in presets:
        console.say("scenario_preset", name=name)
    for one in kept:
        console.say("scenario_kept", name=one.name, at=f"{one.made_at:%Y-%m-%d}")
        _tell(console, one.outcome)
    console.answer(
        {
            "presets": presets,
            "kept": [{"name": one.name, "made_at": one.made_at, "scenario": one.outcome.scenario}
                     for one in kept],
        }
    )  # fmt: skip


@scenario.command("run")
@click.argument("preset", metavar="SCENARIO", default="as_now")
@click.option("--name", help="What it is called; needed to keep several of one kind.")
@click.option(
    "--base", type=click.Choice([one.value for one in BaseKind]), default=BaseKind.COUNTRY.value,
    help="Start from the country in 2022, or from this office as it is now.",
)  # fmt: skip
@click.option("--weeks", type=click.IntRange(min=1, max=520), help="How many weeks it lasts.")
@click.option("--runs", type=click.IntRange(min=1, max=400), help="How often it is played.")
@click.option("--first-day", metavar="DATE", help="When it begins; next Monday by default.")
@click.option(
    "--effect", "effects", multiple=True, metavar="KIND:NAME=VALUE,…",
    help="What happens, such as inflow:percent=20,from_week=4; may be repeated.",
)  # fmt: skip
@click.option(
    "--measure", "measures", multiple=True, metavar="KIND:NAME=VALUE,…",
    help="What is done about it, such as opening:percent=15; may be repeated.",
)  # fmt: skip
@click.option("--keep", is_flag=True, help="Keep it with what became of it.")
@click.pass_context
def run(ctx: click.Context, /, preset: str, keep: bool, **wanted: Any) -> None:
    """Play a scenario many times over and tell what becomes of waiting and visits.

    With --effect or --measure those of the scenario are left out.
    """
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.scenarios.run(session.actor, _asked(session, preset, wanted))
        _tell(console, found)
        if keep:
            session.office.scenarios.keep(session.actor, found, new_id())
            console.say("scenario_was_kept", name=found.scenario.name)
    console.answer(found.as_data())


@scenario.command("compare")
@click.argument("names", metavar="SCENARIO…", nargs=-1, required=True)
@click.pass_context
def compare(ctx: click.Context, names: tuple[str, ...]) -> None:
    """Set scenarios side by side: kept ones by their name, others as they come."""
    console = console_of(ctx)
    with console.session() as session:
        found = [_named(session, name) for name in names]
    for outcome in found:
        _tell(console, outcome)
    console.answer([outcome.as_data() for outcome in found])


@scenario.command("report")
@click.argument("names", metavar="SCENARIO…", nargs=-1, required=True)
@click.option(
    "--out",
    type=A_FILE,
    required=True,
    help="The file to write.",
)
@click.pass_context
def report(ctx: click.Context, names: tuple[str, ...], out: Path) -> None:
    """Write a comparison of at most four scenarios as PDF, with its assumptions and sources."""
    from counter_app.letters.scenarios import MOST, ScenarioReport
    from counter_app.letters.scenarios import report as make

    console = console_of(ctx)
    if len(names) > MOST:
        raise Invalid(Code.BAD_NUMBER, "names", value=len(names))
    with console.session() as session:
        outcomes = tuple(_named(session, name) for name in names)
        today = session.office.store.clock.now().date()
        given = session.office.scenarios.assumptions
    paper = make(
        ScenarioReport(language=console.language, day=today, outcomes=outcomes, given=given)
    )
    out.write_bytes(paper)
    console.say("scenario_report", file=out.name)
    console.answer({"file": str(out), "scenarios": [one.scenario.name for one in outcomes]})


@scenario.command("forget")
@click.argument("name", metavar="SCENARIO")
@click.pass_context
def forget(ctx: click.Context, name: str) -> None:
    """Throw a kept scenario away."""
    console = console_of(ctx)
    with console.session() as session:
        kept = session.office.scenarios.named(session.actor, name)
        session.office.scenarios.forget(session.actor, kept.id, new_id())
    console.say("scenario_forgotten", name=kept.name)
    console.answer({"forgotten": kept.id})


def _named(session: Session, name: str) -> Outcome:
    """Return a kept scenario, or play one to begin with. Raises Refused(NOT_FOUND)."""
    scenarios = session.office.scenarios
    kept = {one.name: one.outcome for one in scenarios.kept(session.actor)}
    if name not in kept and name in scenarios.assumptions.presets:
        return scenarios.run(session.actor, scenarios.preset(session.actor, name))
    return kept[name] if name in kept else scenarios.named(session.actor, name).outcome


def _asked(session: Session, preset: str, wanted: dict[str, Any]) -> Scenario:
    base = BaseKind(wanted["base"])
    asked = session.office.scenarios.preset(session.actor, preset, base, _day(wanted["first_day"]))
    if wanted["effects"] or wanted["measures"]:
        asked = replace(
            asked, effects=tuple(map(read_effect, wanted["effects"])),
            measures=tuple(map(read_effect, wanted["measures"])),
        )  # fmt: skip
    changes = {name: wanted[name] for name in ("name", "weeks", "runs") if wanted[name]}
    return replace(asked, **changes)


def read_effect(text: str) -> Effect:
    """Read an effect such as `inflow:percent=20,from_week=4`.

    Raises:
        Invalid: BAD_WORD for a kind or a name that is none, BAD_NUMBER for what is no number.
    """
    kind, _, told = text.partition(":")
    if kind not in {one.value for one in EffectKind}:
        raise Invalid(Code.BAD_WORD, "effect", value=kind)
    known = {field.name for field in fields(Effect)} - {"kind"}
    facts: dict[str, Any] = {}
    for part in filter(None, told.split(",")):
        name, _, value = part.partition("=")
        if name.strip() not in known:
            raise Invalid(Code.BAD_WORD, "effect", value=name)
        facts[name.strip()] = _value(name.strip(), value.strip())
    return Effect(kind=EffectKind(kind), **facts)


def _value(name: str, text: str) -> object:
    if name == "issued":
        return text.casefold() in {"1", "yes", "true", "ja"}
    if name not in _NUMBERS:
        return text
    try:
        return int(text)
    except ValueError:
        raise Invalid(Code.BAD_NUMBER, name, value=text) from None


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return iso_day(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, "first_day", value=text) from None


def _tell(console: Console, outcome: Outcome) -> None:
    asked = outcome.scenario
    console.say("scenario_asked", name=asked.name, weeks=asked.weeks, day=asked.first_day)
    _course(console, "scenario_without", outcome.without)
    if outcome.answered is not None:
        _course(console, "scenario_answered", outcome.answered)


def _course(console: Console, key: str, course: Course) -> None:
    mean = course.mean
    console.say(
        "scenario_course", which=console.words(key), mean=_days(mean.middle),
        low=_days(mean.low), high=_days(mean.high), worst=_days(course.worst.middle),
        visits=round(course.at_counters), elsewhere=round(course.elsewhere),
        needless=round(course.needless), hours=round(course.desk_hours),
    )  # fmt: skip


def _days(figure: float) -> str:
    return f"{figure:.0f}"
