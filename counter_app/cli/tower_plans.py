"""`counter-app tower propose|apply`: a better week for all locations, looked at and written."""

from __future__ import annotations

from typing import Any

import click

from counter_app.cli.console import Console
from counter_app.cli.dates import iso_day
from counter_app.cli.grammar import command, console_of
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.planning.preview import Choice, Hit, Preview, Way
from counter_app.domain.tower.duties import Method
from counter_app.domain.tower.proposal import Judged, Proposal, ProposalWish
from counter_app.startup import Session

_OTHERS = {"move": Way.MOVE, "call-off": Way.CALL_OFF, "keep": Way.KEEP}


def _wish_options(function: Any) -> Any:
    """Add the options that say what a plan is looked for."""
    for option in (
        click.option(
            "--people", multiple=True, metavar="CODE=N",
            help="How many work from a location; may be repeated.",
        ),
        click.option(
            "--seconds", type=click.FloatRange(min=0.1, max=3600), default=20.0,
            help="How long the solver may look.",
        ),
        click.option(
            "--weeks", type=click.IntRange(min=1, max=13), help="How many weeks the plan holds."
        ),
        click.option("--first-day", metavar="DATE", help="The Monday on which it begins."),
    ):  # fmt: skip
        function = option(function)
    return function


@command("propose")
@_wish_options
@click.pass_context
def propose(ctx: click.Context, /, **wanted: Any) -> None:
    """Look for a better week: people, desks and hours of all locations; nothing is written."""
    console = console_of(ctx)
    with console.session() as session:
        found = session.office.proposals.propose(session.actor, _wish(session, wanted))
    _tell_plans(console, found)
    console.answer(_proposal_data(found))


@command("apply")
@_wish_options
@click.option(
    "--method", type=click.Choice([Method.SOLVER.value, Method.GREEDY.value]),
    help="Which plan; the best one by default.",
)  # fmt: skip
@click.option(
    "--location", "codes", multiple=True, metavar="CODE", help="Only here; may be repeated."
)
@click.option(
    "--others", type=click.Choice(tuple(_OTHERS)), help="What becomes of people without a place."
)
@click.option("--reason", default="", help="Why people are kept where there is no place.")
@click.pass_context
def apply(ctx: click.Context, /, **wanted: Any) -> None:
    """Look for a better week and write it, location by location, as Planning does.

    All locations are looked at before the first one is written. Without --others it is refused
    when anybody would have no place.
    """
    console = console_of(ctx)
    way = _OTHERS.get(wanted["others"] or "")
    with console.session() as session:
        found = session.office.proposals.propose(session.actor, _wish(session, wanted))
        chosen = _chosen(found, wanted["method"])
        console.say("tower_chosen", method=console.words(f"tower_{chosen.method.value}"))
        seen = _look(session, found, chosen, wanted["codes"], is_decided=way is not None)
        done = []
        for one in seen:
            choices = [_choice(hit, way, wanted["reason"]) for hit in one.hits] if way else []
            applied = session.office.planning.apply(session.actor, one, choices, new_id())
            site = found.month.site[one.change.location_id]
            done.append({"location": site.code, "applied": applied})
            console.say(
                "tower_applied", name=site.name, days=applied.days, moved=len(applied.moved)
            )
    console.answer({"method": chosen.method, "locations": done})


def _look(
    session: Session, found: Proposal, chosen: Judged, codes: tuple[str, ...], *, is_decided: bool
) -> list[Preview]:
    """Look at the change of each location. Raises Refused(CHOICE_NEEDED) before any is written."""
    seen = []
    for change in _changes(session, found, chosen, codes):
        preview = session.office.planning.preview(session.actor, change)
        if preview.hits and not is_decided:
            raise Refused(Code.CHOICE_NEEDED, number=len(preview.hits))
        seen.append(preview)
    return seen


def _changes(
    session: Session, found: Proposal, chosen: Judged, codes: tuple[str, ...]
) -> tuple[PlanChange, ...]:
    known = {site.code: site.id for site in found.month.sites}
    unknown = [code for code in codes if code not in known]
    if unknown:
        raise Refused(Code.NOT_FOUND, what=unknown[0])
    only = {known[code] for code in codes} or set(known.values())
    changes = session.office.proposals.changes(session.actor, found, chosen)
    return tuple(change for change in changes if change.location_id in only)


def _chosen(found: Proposal, method: str | None) -> Judged:
    """Return the plan that is wanted. Raises Refused(NOT_FOUND) where none is better than now."""
    chosen = found.best if method is None else found.of(Method(method))
    if chosen is None or chosen.method is Method.PRESENT:
        raise Refused(Code.NOT_FOUND, what=method or "plan")
    return chosen


def _choice(hit: Hit, way: Way, reason: str) -> Choice:
    """Return what becomes of somebody; who cannot be moved stays undecided."""
    start = hit.proposals[0] if hit.proposals else None
    is_move = way is Way.MOVE and start is not None
    return Choice(
        appointment_id=hit.appointment_id, way=way, reason=reason if way is Way.KEEP else "",
        to=start.starts_at if is_move and start else None,
        location_id=start.location_id if is_move and start else None,
    )  # fmt: skip


def _wish(session: Session, wanted: dict[str, Any]) -> ProposalWish:
    first = None
    if wanted["first_day"]:
        try:
            first = iso_day(wanted["first_day"])
        except ValueError:
            raise Invalid(Code.BAD_DATE, "first_day", value=wanted["first_day"]) from None
    return ProposalWish(
        first_day=first, weeks=wanted["weeks"] or session.office.proposals.weeks,
        seconds=wanted["seconds"], people=tuple(_people(one) for one in wanted["people"]),
    )  # fmt: skip


def _people(text: str) -> tuple[str, int]:
    code, _, number = text.partition("=")
    if not number.isdecimal():
        raise Invalid(Code.BAD_NUMBER, "people", value=text)
    return code, int(number)


def _tell_plans(console: Console, found: Proposal) -> None:
    month = found.month
    console.say("tower_month", first=month.first_day, last=month.last_day)
    for judged in found.plans:
        waiting = judged.waiting
        console.say(
            "tower_plan", method=console.words(f"tower_{judged.method.value}"),
            mean=f"{waiting.mean:.1f}", median=waiting.median, p90=waiting.p90,
            hours=f"{judged.desk_hours:.0f}", away=judged.plan.away,
        )  # fmt: skip
        for site in judged.sites:
            console.say(
                "tower_site", name=month.site[site.site].name, mean=f"{site.waiting.mean:.1f}",
                p90=site.waiting.p90, hours=f"{site.desk_hours:.0f}", coming=site.coming,
                going=site.going,
            )  # fmt: skip
    if not found.has_solver:
        console.say("tower_no_solver")
    elif found.of(Method.SOLVER) is None:
        console.say("tower_nothing_in_time")
    best = console.words(f"tower_{found.best.method.value}")
    console.say("tower_best", method=best)


def _proposal_data(found: Proposal) -> dict[str, object]:
    month = found.month
    return {
        "first_day": month.first_day, "last_day": month.last_day, "has_solver": found.has_solver,
        "best": found.best.method,
        "people": {site.code: site.people for site in month.sites},
        "plans": [
            {
                "method": judged.method, "waiting": judged.waiting, "gap": judged.plan.gap,
                "desk_hours": round(judged.desk_hours, 1), "away": judged.plan.away,
                "broken": [one.rule for one in judged.broken],
                "locations": [
                    {
                        "code": month.site[one.site].code, "waiting": one.waiting,
                        "desk_hours": round(one.desk_hours, 1), "coming": one.coming,
                        "going": one.going,
                    }
                    for one in judged.sites
                ],
                "duties": [
                    {
                        "home": month.site[duty.home].code, "number": duty.number,
                        "weekday": duty.weekday, "location": month.site[duty.site].code,
                        "group": duty.group, "begins": duty.hours.times[0],
                        "ends": duty.hours.times[1],
                    }
                    for duty in judged.plan.duties
                ],
            }
            for judged in found.plans
        ],
    }  # fmt: skip
