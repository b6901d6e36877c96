"""`counter-app day simulate|variants|apply|learn`: what if, from a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

import click

from counter_app.cli.chosen_day import chosen_day, for_a_day
from counter_app.cli.console import Console
from counter_app.cli.grammar import command, console_of
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.assumptions import Assumptions, time_of
from counter_app.domain.issuance_days.variants import with_desks, with_pause, with_persons
from counter_app.domain.issuance_days.what_if import PLAYS, Band, Outcome, Variant

_BANDS = (
    ("finish", "time"), ("longest_outside", "persons"), ("longest_inside", "persons"),
    ("mean_wait", "minutes"), ("long_wait", "minutes"), ("overtime", "minutes"),
    ("desk_use", "percent"), ("served_total", "persons"),
)  # fmt: skip

_HABITS = {
    "minutes": ("minutes", 1), "no_show": ("no_show", 100), "early": ("early_minutes", 1),
    "late": ("late_share", 100), "groups": ("travel_share", 100), "doubts": ("doubt_share", 100),
}  # fmt: skip
"""Which habit an option is about, and by what it is divided."""


@command("simulate")
@for_a_day
@click.option("--variant", "names", multiple=True, help="A kept variant; repeatable.")
@click.option("--persons", type=click.IntRange(1, 100_000), help="Invite so many.")
@click.option("--desks", type=click.IntRange(1, 1_000), help="So many desks at the busiest hour.")
@click.option("--minutes", type=click.FloatRange(0.1, 240), help="Minutes for a hand-out.")
@click.option("--no-show", type=click.FloatRange(0, 100), help="Percent that stays away.")
@click.option("--early", type=click.FloatRange(0, 600), help="So many minutes before their time.")
@click.option("--late", type=click.FloatRange(0, 100), help="Percent that comes late.")
@click.option("--groups", type=click.FloatRange(0, 100), help="Percent that travels together.")
@click.option("--doubts", type=click.FloatRange(0, 100), help="Percent with a second person asked.")
@click.option("--second-persons", type=click.IntRange(0, 200), help="So many second persons.")
@click.option("--pause", type=click.IntRange(0, 240), help="Minutes a desk is left once; 0: none.")
@click.option("--plays", type=click.IntRange(1, 500), default=PLAYS, help="How often it is played.")
@click.option("--keep", "keep_as", metavar="NAME", help="Keep this variant under a name.")
@click.pass_context
def simulate(
    ctx: click.Context, /, on: str, hall: str | None, names: tuple[str, ...], persons: int | None,
    desks: int | None, pause: int | None, second_persons: int | None, plays: int,
    keep_as: str | None, **habits: float | None,
) -> None:  # fmt: skip
    """Play a day many times: as planned, with other numbers, and as kept variants."""
    console = console_of(ctx)
    with console.session() as session:
        office, actor = session.office, session.actor
        day = chosen_day(session, on, hall)
        base = office.day_variants.planned(actor, day.id)
        asked: list[tuple[str, Assumptions]] = [(console.words("day_as_planned"), base)]
        changed = _with_habits(_changed(base, persons, desks, pause, second_persons), habits)
        if changed != base or keep_as:
            asked.append((keep_as or console.words("day_changed"), changed))
        if keep_as:
            office.day_variants.keep(actor, day.id, keep_as, changed, new_id())
        kept = {one.name: one for one in office.day_variants.kept(actor, day.id)}
        asked += [(name, _named(kept, name).assumptions) for name in names]
        found = [
            (name, of, office.day_variants.play(actor, day.id, of, plays)) for name, of in asked
        ]
    for name, of, outcome in found:
        _tell(console, name, of, outcome)
    console.answer(
        [
            {"name": name, "assumptions": of.as_data(), "outcome": _plain(outcome)}
            for name, of, outcome in found
        ]
    )


@command("variants")
@for_a_day
@click.pass_context
def variants(ctx: click.Context, on: str, hall: str | None) -> None:
    """List the variants that were kept for a day."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        kept = session.office.day_variants.kept(session.actor, day.id)
    for one in kept:
        key = "day_variant_applied" if one.applied_at else "day_variant"
        console.say(
            key, name=one.name, persons=one.assumptions.persons, desks=one.assumptions.most_desks
        )
    if not kept:
        console.say("day_no_variants")
    console.answer(
        [
            {
                "id": one.id, "name": one.name, "applied_at": one.applied_at,
                "assumptions": one.assumptions.as_data(),
            }
            for one in kept
        ]
    )  # fmt: skip


@command("apply")
@for_a_day
@click.argument("name", metavar="VARIANT")
@click.pass_context
def apply(ctx: click.Context, on: str, hall: str | None, name: str) -> None:
    """Plan a day like a kept variant: desks, and places for each quarter of an hour."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        kept = {one.name: one for one in session.office.day_variants.kept(session.actor, day.id)}
        changed = session.office.day_variants.apply(session.actor, _named(kept, name).id, new_id())
    console.say("day_applied", name=name, places=changed.places)
    console.answer({"day": changed.id, "version": changed.version, "places": changed.places})


@command("learn")
@for_a_day
@click.pass_context
def learn(ctx: click.Context, on: str, hall: str | None) -> None:
    """Tell what a held day showed: no-shows, minutes, early and late."""
    console = console_of(ctx)
    with console.session() as session:
        day = chosen_day(session, on, hall)
        habits = session.office.day_variants.learn(session.actor, day.id)
        before = session.office.day_variants.figures.habits
    told = {one.name: getattr(habits, one.name) for one in fields(habits)}
    for name, value in told.items():
        console.write(f"{name} = {value}")
    if habits == before:
        console.say("day_nothing_learnt")
    console.answer({"habits": told, "is_new": habits != before})


def _changed(
    base: Assumptions, persons: int | None, desks: int | None, pause: int | None,
    second_persons: int | None,
) -> Assumptions:  # fmt: skip
    of = base
    if persons is not None:
        of = with_persons(of, persons)
    if desks is not None:
        of = with_desks(of, desks)
    if pause is not None:
        of = with_pause(of, pause)
    if second_persons is not None:
        of = replace(of, seconds=second_persons)
    return of


def _with_habits(of: Assumptions, said: Mapping[str, float | None]) -> Assumptions:
    """Change how people behave: the options that were given, percents as parts."""
    changes = {
        _HABITS[name][0]: value / _HABITS[name][1]
        for name, value in said.items()
        if value is not None
    }
    if not changes:
        return of
    habits = replace(of.habits, **changes)  # type: ignore[arg-type] # its shares and minutes
    return replace(of, habits=habits)


def _named(kept: dict[str, Variant], name: str) -> Variant:
    found = kept.get(name)
    if found is None:
        raise Refused(Code.NOT_FOUND, what=name)
    return found


def _tell(console: Console, name: str, of: Assumptions, outcome: Outcome) -> None:
    console.say("day_played", name=name, persons=of.persons, desks=of.most_desks,
                plays=outcome.plays)  # fmt: skip
    for measure, unit in _BANDS:
        band: Band = getattr(outcome, measure)
        least, likely, most = (_shown(value, unit) for value in (
            band.least, band.likely, band.most
        ))  # fmt: skip
        console.say("day_band", what=console.words(f"day_{measure}"), likely=likely, least=least,
                    most=most)  # fmt: skip


def _shown(value: float, unit: str) -> str:
    match unit:
        case "time":
            return f"{time_of(value):%H:%M}"
        case "minutes":
            return f"{value / 60:.0f} min"
        case "percent":
            return f"{value * 100:.0f} %"
    return f"{value:.0f}"


def _plain(outcome: Outcome) -> dict[str, Any]:
    def band(of: Band) -> list[float]:
        return [round(of.least, 3), round(of.likely, 3), round(of.most, 3)]

    told: dict[str, Any] = {"plays": outcome.plays, "invited": outcome.invited}
    told |= {name: band(getattr(outcome, name)) for name, _ in _BANDS}
    told["begins"] = outcome.begins
    told |= {
        name: [band(one) for one in getattr(outcome, name)]
        for name in ("inside", "outside", "served")
    }
    return told


COMMANDS = (simulate, variants, apply, learn)
