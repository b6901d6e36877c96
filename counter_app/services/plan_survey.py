"""What a change of the planning meets: the days it touches, and who has no place there any more."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning.abilities import Needing, can_serve
from counter_app.domain.planning.fitting import (
    Fit,
    HitCause,
    PlanDay,
    first_come_first_kept,
)
from counter_app.domain.planning.opening import DayPlan
from counter_app.domain.planning.plan import Plan, PlanChange
from counter_app.domain.planning.preview import DayChange, Hit, Preview
from counter_app.domain.planning.ticks import day_and_tick, ticks_in
from counter_app.store.queries import appointments, hits, planning
from counter_app.store.queries import plan as plans
from counter_app.store.queries.plan import Laid


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What a change finds.

    Attributes:
        laid: what is laid out now on the days that the change touches.
        days: what is to be laid out on them.
        fit: who stays, and who has no place.
        cooling: slot days whose resting places the change takes.
    """

    change: PlanChange
    plan: Plan
    after: Plan
    laid: Mapping[PlanDay, Laid]
    days: Mapping[PlanDay, DayPlan]
    fit: Fit
    hits: tuple[Hit, ...]
    cooling: Mapping[UUID, int]

    def preview(self) -> Preview:
        """Return what a planner is shown of it, without proposals."""
        return Preview(
            change=self.change,
            days=tuple(
                DayChange(group=group, day=day, before=self.before((group, day)), after=plan)
                for (group, day), plan in sorted(
                    self.days.items(), key=lambda item: (item[0][1], item[0][0])
                )
            ),
            hits=self.hits,
            cooling_ended=sum(self.cooling.values()),
            changes_audience=_serves(self.plan) != _serves(self.after),
        )

    def before(self, at: PlanDay) -> DayPlan:
        """Return what is laid out now on a day."""
        none = (0,) * len(self.days[at].capacity)
        return self.laid[at].plan if at in self.laid else DayPlan(none, none)


def survey(
    session: Session, change: PlanChange, now: datetime, horizon_days: int, *, lock: bool = False,
    others: Collection[UUID] = (),
) -> Survey:  # fmt: skip
    """Look at what a change would do now.

    Args:
        lock: whether the location and its days are held against others until the end.
        others: further slot days that are going to be written to. They are locked along, in the
            one order of days: whoever moves a visit between two of them never waits crosswise.

    Raises:
        Refused: NOT_FOUND, REQUIRED for a change of nothing.
        Conflict: CHANGED_MEANWHILE when something was written since it was read.
    """
    if change.is_empty:
        raise Refused(Code.REQUIRED, field="change")
    plan = plans.plan(session, change.location_id, lock=lock)
    named = [item.id for item in (*change.put, *change.end)]
    after = plan.after(change, plans.last_versions(session, named))
    today, tick_now = day_and_tick(now, plan.location.tz)
    last = max(
        today + timedelta(days=horizon_days),
        plans.last_day(session, change.location_id) or today,
    )
    differing = dict(_differing(plan, after, today, last))
    zone = plan.location.tz
    lengths = {at: ticks_in(at[1], zone) for at in differing}
    if lock and (_withdrawn(plan, after) or _loses_ability(plan, after)):
        lengths = _all_days(plan, today, last)
    laid = plans.laid(session, change.location_id, lengths, lock=lock, others=others)
    days = {
        at: wanted
        for at, planned in differing.items()
        if (wanted := from_now(planned, laid.get(at), tick_now if at[1] == today else -1))
        != (laid[at].plan if at in laid else _nothing(planned))
    }
    touched = {laid[at].slot_day_id: at for at in days if at in laid}
    fit = first_come_first_kept(
        hits.taken(session, touched, now), {at: one.plan for at, one in laid.items()}, days
    )
    return Survey(
        change=change, plan=plan, after=after, laid=laid, days=days, fit=fit,
        hits=_hits(session, fit, plan, after, now), cooling=_cooling(laid, days, fit),
    )  # fmt: skip


def _all_days(plan: Plan, first: date, last: date) -> dict[PlanDay, int]:
    """Return every day of every group: who books what is withdrawn must wait on any of them."""
    return {
        (group, day): ticks_in(day, plan.location.tz)
        for group in plan.groups
        for day in _days(first, last)
    }


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _differing(
    plan: Plan, after: Plan, first: date, last: date
) -> Iterator[tuple[PlanDay, DayPlan]]:
    """Yield the days of which the two plans say different things, with what the second says."""
    for group in sorted({*plan.groups, *after.groups}):
        for day in _days(first, last):
            planned = after.day(group, day)
            if planned != plan.day(group, day):
                yield (group, day), planned


def _nothing(plan: DayPlan) -> DayPlan:
    none = (0,) * len(plan.capacity)
    return DayPlan(none, none)


def from_now(planned: DayPlan, laid: Laid | None, tick_now: int) -> DayPlan:
    """Return a plan whose past ticks stay as they are laid out: what was, was.

    Args:
        tick_now: the tick that runs now, or -1 for a day to come.
    """
    if tick_now < 0 or laid is None:
        return planned
    cut = tick_now + 1
    return DayPlan(
        laid.plan.capacity[:cut] + planned.capacity[cut:],
        laid.plan.open_public[:cut] + planned.open_public[cut:],
    )


def _withdrawn(plan: Plan, after: Plan) -> tuple[str, ...]:
    """Return the services that are not offered any more after a change."""
    offered = {one.service for one in plan.offers if one.is_offered}
    return tuple(
        one.service for one in after.offers if not one.is_offered and one.service in offered
    )


def _serves(plan: Plan) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return which groups and which region a location serves."""
    return frozenset(plan.location.audience), tuple(plan.location.region)


def _loses_ability(plan: Plan, after: Plan) -> bool:
    """Whether somebody might be served by a desk now and by none after a change."""
    return any(not can_serve(after.able, desk) for desk in plan.able)


def _without_desk(session: Session, plan: Plan, after: Plan, now: datetime) -> Iterator[Needing]:
    """Yield who is still to come and could be served by a desk, and by none after a change."""
    if not _loses_ability(plan, after):
        return
    asks = {kind.code: frozenset(kind.needs) for kind in planning.service_kinds(session)}
    asking = [code for code, needs in asks.items() if needs]
    for one in hits.needing(session, asking, now, plan.location.id):
        needs = one.needs(asks)
        if can_serve(plan.able, needs) and not can_serve(after.able, needs):
            yield one


def _hits(session: Session, fit: Fit, plan: Plan, after: Plan, now: datetime) -> tuple[Hit, ...]:
    """Return who has no place, in order of booking, each with what a planner must know."""
    causes = dict(fit.hits)
    since = hits.booked_at(session, causes)
    location_id = plan.location.id
    for visit, at in hits.for_services(session, location_id, _withdrawn(plan, after), now):
        causes.setdefault(visit, HitCause.NOT_OFFERED)
        since[visit] = at
    for lost in _without_desk(session, plan, after, now):
        causes.setdefault(lost.appointment_id, HitCause.NO_ABLE_DESK)
        since[lost.appointment_id] = lost.booked_at
    found = []
    for visit, cause in causes.items():
        one = appointments.appointment(session, visit)
        found.append(
            Hit(
                appointment_id=one.id, version=one.version, code=one.code, name=one.name,
                service=one.service, location_id=one.location_id, starts_at=one.starts_at,
                ends_at=one.ends_at, booked_at=since[visit], persons=len(one.participants),
                state=one.state, cause=cause,
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda hit: (hit.booked_at, str(hit.appointment_id))))


def _cooling(
    laid: Mapping[PlanDay, Laid], days: Mapping[PlanDay, DayPlan], fit: Fit
) -> dict[UUID, int]:
    """Return how many resting places stand in the way, by slot day; they go with the change."""
    found: dict[UUID, int] = {}
    for at, plan in days.items():
        if at not in laid:
            continue
        over = [
            min(resting, max(0, used + resting - there))
            for resting, used, there in zip(
                laid[at].cooling, fit.used[at], plan.capacity, strict=True
            )
        ]
        if any(over):
            found[laid[at].slot_day_id] = max(over)
    return found


def nameless(preview: Preview) -> Preview:
    """Return a preview for an operator who may not see people."""
    return replace(preview, hits=tuple(replace(hit, name="") for hit in preview.hits))
