"""`counter-app planning …`: opening hours from a terminal, each change looked at before it is done.

A change is a closure by options, or a file in JSON: `{"put": [{"kind": "opening_rule", …}],
"end": ["id", …]}` with the fields that `planning show --json` tells. What has an id that is there
is changed, what has none is new.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import click

from counter_app.cli.console import Console, find_location
from counter_app.cli.dates import iso_day
from counter_app.cli.grammar import A_FILE, command, console_of, group
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning.history import from_text, to_text
from counter_app.domain.planning.opening import Closure, Location, OpeningRule, StaffShift
from counter_app.domain.planning.plan import Plan, PlanChange, Planned, PlannedKind, kind_of
from counter_app.domain.planning.preview import Choice, Hit, Preview, Way
from counter_app.startup import Session

F = TypeVar("F", bound=Callable[..., Any])
_WHERE = click.option(
    "--location", metavar="CODE", help="Where: code or name; your own by default."
)
_OTHERS = {"move": Way.MOVE, "call-off": Way.CALL_OFF, "keep": Way.KEEP}


@group("planning")
def planning() -> None:
    """Look at opening hours, and change them."""


@command("show")
@_WHERE
@click.pass_context
def show(ctx: click.Context, location: str | None) -> None:
    """Show what is planned at a location."""
    console = console_of(ctx)
    with console.session() as session:
        place = find_location(session.office, location, session.actor.location_id)
        plan = session.office.planning.plan(place.id)
    for item in plan.items():
        console.write(f"{kind_of(item).value} {item.id} {to_text(item)}")
    console.answer([_as_data(item) for item in plan.items()])


@command("history")
@_WHERE
@click.option("--most", type=click.IntRange(min=1), default=50, help="How many lines at most.")
@click.pass_context
def history(ctx: click.Context, location: str | None, most: int) -> None:
    """Tell who wrote what when, the newest first."""
    console = console_of(ctx)
    with console.session() as session:
        office = session.office
        place = find_location(office, location, session.actor.location_id)
        found, names = office.planning.history(place.id, most), office.operators.names()
    for one in found:
        at = one.made_at.astimezone(place.tz).strftime("%Y-%m-%d %H:%M")
        what = to_text(one.item) if one.item is not None else "-"
        who = names.get(one.made_by, "-")
        console.write(f"{at} {who} {one.kind.value} {one.subject} {one.number} {what}")
    console.answer(
        [
            {
                "subject": one.subject, "number": one.number, "kind": one.kind,
                "made_at": one.made_at, "made_by": one.made_by, "change": one.change_id,
                "item": _as_data(one.item) if one.item is not None else None,
            }
            for one in found
        ]
    )  # fmt: skip


def _change_options(function: F) -> F:
    """Add the options that say what a change is."""
    for option in (
        click.option("--why", default="", help="Why it is closed: for the planners."),
        click.option("--hours", metavar="FROM-UNTIL", help="Hours that are closed: 12:00-13:30."),
        click.option("--until", metavar="DATE", help="Last closed day; the first one by default."),
        click.option("--close", metavar="DATE", help="First day that is closed: 2026-12-24."),
        click.option(
            "--file",
            "file",
            type=A_FILE,
            help="A change in JSON.",
        ),
        _WHERE,
    ):
        function = option(function)
    return function


@command("preview")
@_change_options
@click.pass_context
def preview(ctx: click.Context, /, location: str | None, **wanted: Any) -> None:
    """Look at what a change would do to days and people; nothing is written."""
    console = console_of(ctx)
    with console.session() as session:
        seen, place = _look(session, location, wanted)
        _tell(console, seen, place)
        console.answer(_preview_data(seen))


@command("apply")
@_change_options
@click.option(
    "--others", type=click.Choice(tuple(_OTHERS)), help="What becomes of people without a place."
)
@click.option("--reason", default="", help="Why people are kept where there is no place.")
@click.pass_context
def apply(ctx: click.Context, /, location: str | None, **wanted: Any) -> None:
    """Do a change: hours, people and their letters, all of it or nothing.

    Without --others it is refused when anybody would have no place.
    """
    console = console_of(ctx)
    with console.session() as session:
        seen, place = _look(session, location, wanted)
        _tell(console, seen, place)
        way = _OTHERS.get(wanted["others"] or "")
        choices = [_choice(hit, way, wanted["reason"]) for hit in seen.hits] if way else []
        done = session.office.planning.apply(session.actor, seen, choices, new_id())
        console.say(
            "planning_applied", days=done.days, moved=len(done.moved), kept=len(done.kept),
            called_off=len(done.called_off),
        )  # fmt: skip
        console.answer(done)


for _command in (show, history, preview, apply):
    planning.add_command(_command)


def _look(
    session: Session, location: str | None, wanted: dict[str, Any]
) -> tuple[Preview, Location]:
    office = session.office
    place = find_location(office, location, session.actor.location_id)
    plan = office.planning.plan(place.id)
    file, close = wanted["file"], wanted["close"]
    if file is not None:
        change = _read_change(file, plan)
    elif close:
        change = PlanChange(location_id=place.id, put=(_closure(place, wanted),))
    else:
        raise Invalid(Code.REQUIRED, "close")
    return office.planning.preview(session.actor, change), place


def _closure(place: Location, wanted: dict[str, Any]) -> Closure:
    first = _day(wanted["close"], "close")
    begins, ends = _hours(wanted["hours"]) if wanted["hours"] else (None, None)
    return Closure(
        id=new_id(), location_id=place.id, first_day=first,
        last_day=_day(wanted["until"], "until") if wanted["until"] else first,
        begins=begins, ends=ends, reason=wanted["why"].strip(),
    )  # fmt: skip


def _read_change(file: Path, plan: Plan) -> PlanChange:
    """Read a change. Raises Invalid(FILE_DAMAGED) for what is none."""
    there = {item.id: item for item in plan.items()}
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        put = tuple(_item(one, plan.location.id, there) for one in data.get("put", ()))
        end = tuple(_ending(UUID(one), there) for one in data.get("end", ()))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Invalid(Code.FILE_DAMAGED, "file", file=file.name) from error
    return PlanChange(location_id=plan.location.id, put=put, end=end)


def _item(data: dict[str, Any], location_id: UUID, there: dict[UUID, Planned]) -> Planned:
    kind = PlannedKind(data["kind"])
    facts = {name: value for name, value in data.items() if name not in {"kind", "version"}}
    facts["location_id"] = str(location_id)
    if kind in {PlannedKind.SERVICE, PlannedKind.LOCATION}:
        facts.pop("id" if kind is PlannedKind.SERVICE else "location_id", None)
    else:
        facts.setdefault("id", str(new_id()))
    item = from_text(kind, json.dumps(facts))
    now = there.get(item.id)
    return replace(item, version=now.version if now else 0)


def _ending(item_id: UUID, there: dict[UUID, Planned]) -> OpeningRule | Closure | StaffShift:
    found = there.get(item_id)
    if not isinstance(found, OpeningRule | Closure | StaffShift):
        raise Refused(Code.NOT_FOUND, what=str(item_id))
    return found


def _choice(hit: Hit, way: Way, reason: str) -> Choice:
    """Return what becomes of somebody; who cannot be moved stays undecided."""
    start = hit.proposals[0] if hit.proposals else None
    is_move = way is Way.MOVE
    return Choice(
        appointment_id=hit.appointment_id, way=way, reason=reason if way is Way.KEEP else "",
        to=start.starts_at if is_move and start else None,
        location_id=start.location_id if is_move and start else None,
    )  # fmt: skip


def _tell(console: Console, seen: Preview, place: Location) -> None:
    before, after = seen.minutes_before / 60, seen.minutes_after / 60
    console.say("planning_days", days=len(seen.days), before=f"{before:g}", after=f"{after:g}")
    for hit in seen.hits:
        at = hit.starts_at.astimezone(place.tz).strftime("%Y-%m-%d %H:%M")
        console.say("planning_hit", code=hit.code, at=at, service=hit.service)
    if not seen.hits:
        console.say("planning_nobody")


def _preview_data(seen: Preview) -> dict[str, object]:
    return {
        "days": [
            {
                "group": one.group, "day": one.day, "minutes_before": one.before.desk_minutes,
                "minutes_after": one.after.desk_minutes,
            }
            for one in seen.days
        ],
        "hits": [
            {
                "id": hit.appointment_id, "code": hit.code, "service": hit.service,
                "starts_at": hit.starts_at, "booked_at": hit.booked_at, "cause": hit.cause,
                "ways": hit.ways, "proposals": hit.proposals,
            }
            for hit in seen.hits
        ],
        "cooling_ended": seen.cooling_ended,
    }  # fmt: skip


def _as_data(item: Planned) -> dict[str, object]:
    return {"kind": kind_of(item).value, "id": item.id, **json.loads(to_text(item))}


def _day(text: str, field: str) -> date:
    try:
        return iso_day(text)
    except ValueError:
        raise Invalid(Code.BAD_DATE, field) from None


def _hours(text: str) -> tuple[time, time]:
    first, _, last = text.partition("-")
    try:
        begins, ends = (time.fromisoformat(_padded(one)) for one in (first, last))
    except ValueError:
        raise Invalid(Code.BAD_TIME, "hours") from None
    return begins, ends


def _padded(text: str) -> str:
    """Return a time as ISO 8601 writes it; 24:00 is midnight as an end."""
    hour, _, minute = text.strip().partition(":")
    return "00:00" if hour == "24" else f"{hour.zfill(2)}:{minute or '00'}"
