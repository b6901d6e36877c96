"""Doing a change of the planning: rules, people, letters and slots, whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import select, update

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.changes import PlanningChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning.fitting import HitCause
from counter_app.domain.planning.preview import (
    REASON_LENGTH,
    Applied,
    Choice,
    Hit,
    Preview,
    Way,
    check_choices,
)
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.letters.data import CancellationReason
from counter_app.services import plan_writing, waiting
from counter_app.services.other_times import again
from counter_app.services.placing import Placer, write
from counter_app.services.plan_survey import Survey, survey
from counter_app.services.slot_layout import lay_day
from counter_app.services.visit_steps import message, note, set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, people, planning
from counter_app.store.queries import plan as plans
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.tables.audit import AuditRow
from counter_app.store.work import Work

_GONE = frozenset(
    {
        Code.SLOT_FULL, Code.SLOT_CLOSED, Code.SLOT_PAST, Code.SERVICE_NOT_OFFERED,
        Code.ABILITY_MISSING,
    }
)  # fmt: skip
_REASONS: Final[Mapping[HitCause, CancellationReason]] = {
    HitCause.CLOSED: CancellationReason.CLOSED,
    HitCause.FEWER_DESKS: CancellationReason.FEWER_DESKS,
    HitCause.NOT_OFFERED: CancellationReason.NOT_OFFERED,
    HitCause.NO_ABLE_DESK: CancellationReason.NO_ABLE_DESK,
}
"""What people are told of why a change of the planning hits them."""


class Overtaken(Exception):
    """Others were quicker: what was decided does not fit what is there.

    Attributes:
        visit: the code of the appointment whose new time is gone, or "".
    """

    def __init__(self, visit: str = "") -> None:
        """Keep whose time is gone."""
        super().__init__()
        self.visit = visit


def apply(
    work: Work, placer: Placer, seen: Preview, choices: Iterable[Choice], horizon_days: int
) -> Applied:
    """Do what was looked at and decided.

    Raises:
        Overtaken: other people are hit than were seen, or a new time is gone.
        Refused: CHOICE_NEEDED, REASON_NEEDED, WRONG_STATE.
        Conflict: CHANGED_MEANWHILE when the planning itself was written since it was read.
    """
    decided = tuple(choices)
    found = survey(
        work.session, seen.change, work.now, horizon_days, lock=True,
        others=_days_to_move_to(work, seen, decided),
    )  # fmt: skip
    fresh = found.preview()
    if not fresh.asks_the_same(seen):
        raise Overtaken
    chosen = check_choices(fresh.hits, decided)
    old = {hit.appointment_id: hit for hit in fresh.hits}
    change_id = new_id()
    plan_writing.write(work, found.plan, seen.change, found.after, change_id)
    _end_cooling(work, found)
    parting = {
        visit: appointments.appointment(work.session, visit)
        for visit in old
        if chosen[visit].way is not Way.KEEP
    }
    kept = _keep_all(work, found, old, chosen)
    called_off = _call_off_all(work, placer, parting, chosen, old)
    moving = [visit for visit in parting if chosen[visit].way is Way.MOVE]
    people.lock(work.session, {one for visit in moving for one in parting[visit].participants})
    for visit in moving:
        set_state(work, parting[visit], AppointmentState.MOVED)
    for (group, day), plan in sorted(found.days.items(), key=lambda item: item[0][::-1]):
        lay_day(work.session, seen.change.location_id, group, day, plan)
    moved = tuple(
        _move(work, placer, parting[visit], chosen[visit], old[visit].cause) for visit in moving
    )
    done = Applied(
        change_id=change_id, days=len(found.days), kept=kept, called_off=called_off,
        moved=tuple(one.id for one in moved),
    )  # fmt: skip
    _tell(work, seen, done, chosen, moved, old)
    return done


def earlier(work: Work) -> Applied | None:
    """Return what this gesture did if it was committed before."""
    change_id = work.earlier()
    if change_id is None:
        return None
    text = work.session.scalar(select(AuditRow.facts).where(AuditRow.gesture == str(work.gesture)))
    facts = json.loads(text or "{}")

    def ids(name: str) -> tuple[UUID, ...]:
        return tuple(map(UUID, facts.get(name, ())))

    return Applied(
        change_id=change_id, days=facts.get("days", 0), kept=ids("kept"), moved=ids("moved"),
        called_off=ids("called_off"),
    )  # fmt: skip


def _days_to_move_to(work: Work, seen: Preview, decided: tuple[Choice, ...]) -> set[UUID]:
    """Return the slot days to which people are going to be moved."""
    places = {hit.appointment_id: hit.location_id for hit in seen.hits}
    found: set[UUID] = set()
    for one in decided:
        place_id = one.location_id or places.get(one.appointment_id)
        if one.way is Way.MOVE and one.to is not None and place_id is not None:
            day, _ = day_and_tick(one.to, planning.location(work.session, place_id).tz)
            found |= plans.day_ids(work.session, place_id, day)
    return found


def _end_cooling(work: Work, found: Survey) -> None:
    """Give back at once what rests on days where the change leaves no room for it."""
    spans = AppointmentSpanRow
    if found.cooling:
        work.session.execute(
            update(table(spans))
            .where(spans.slot_day_id.in_(list(found.cooling)), spans.cools_until.is_not(None))
            .values(cools_until=None)
        )


def _keep_all(
    work: Work, found: Survey, old: Mapping[UUID, Hit], chosen: Mapping[UUID, Choice]
) -> tuple[UUID, ...]:
    """Keep people where there is no place: their places no longer count as capacity."""
    touched = [laid.slot_day_id for at, laid in found.laid.items() if at in found.days]
    without_place = {visit for visit, _ in found.fit.hits}
    kept = tuple(visit for visit in old if chosen[visit].way is Way.KEEP)
    for visit in kept:
        if visit in without_place:
            _overbook(work, visit, chosen[visit].reason.strip()[:REASON_LENGTH], touched)
    return kept


def _overbook(work: Work, visit: UUID, reason: str, slot_days: list[UUID]) -> None:
    one = appointments.appointment(work.session, visit)
    if not one.overbook_reason:
        work.session.execute(
            update(table(AppointmentRow))
            .where(AppointmentRow.id == visit)
            .values(overbook_reason=reason, version=one.version + 1)
        )
    spans = AppointmentSpanRow
    work.session.execute(
        update(table(spans))
        .where(
            spans.appointment_id == visit,
            spans.slot_day_id.in_(slot_days),
            ~spans.is_released,
            ~spans.is_overbooked,
        )
        .values(is_overbooked=True)
    )
    note(work, one)


def _call_off_all(
    work: Work, placer: Placer, parting: Mapping[UUID, Appointment],
    chosen: Mapping[UUID, Choice], hits: Mapping[UUID, Hit],
) -> tuple[UUID, ...]:  # fmt: skip
    called_off = []
    for visit, one in parting.items():
        if chosen[visit].way is not Way.CALL_OFF:
            continue
        is_offer = one.state is AppointmentState.HELD
        if is_offer:
            waiting.pass_on(work, one.id, placer.rules.most_offers)
        set_state(work, one, AppointmentState.CANCELLED)
        if not is_offer:
            _letter(work, "cancellation", one, hits[visit].cause)
        called_off.append(visit)
    return tuple(called_off)


def _move(
    work: Work, placer: Placer, old: Appointment, choice: Choice, cause: HitCause
) -> Appointment:
    """Book the new time of somebody whose old one is given back already."""
    if choice.to is None:
        raise Refused(Code.CHOICE_NEEDED, number=1, visit=old.code)
    wish = again(old, choice.to, choice.location_id or old.location_id)
    try:
        seat = placer.seat(work, wish, placer.look(work, wish))
        guests = placer.guests(work, wish, seat, stays=old)
    except Refused as refusal:
        if refusal.code in _GONE:
            raise Overtaken(old.code) from refusal
        raise
    made = write(
        work, wish, seat, guests, uid=old.uid, sequence=old.sequence + 1, series_id=old.series_id
    )
    _letter(work, "change", made, cause)
    return made


def _letter(work: Work, kind: str, about: Appointment, cause: HitCause) -> None:
    insertion, row = message(work, kind, about.id, about.language, reason=_REASONS[cause].value)
    work.session.execute(insertion, row)


def _tell(
    work: Work, seen: Preview, done: Applied, chosen: Mapping[UUID, Choice],
    moved: tuple[Appointment, ...], hits: Mapping[UUID, Hit],
) -> None:  # fmt: skip
    """Write the audit trail: the change, and what became of each person."""
    location_id, change = seen.change.location_id, str(done.change_id)
    work.audit(
        "planning.changed", done.change_id, location_id=location_id,
        put=[str(item.id) for item in seen.change.put],
        ended=[str(item.id) for item in seen.change.end], days=done.days,
        kept=list(map(str, done.kept)), moved=list(map(str, done.moved)),
        called_off=list(map(str, done.called_off)),
    )  # fmt: skip
    for visit in done.kept:
        reason = chosen[visit].reason.strip()[:REASON_LENGTH]
        work.audit(
            "appointment.kept", visit, location_id=location_id, change=change, overbooked=reason
        )
    for visit in done.called_off:
        work.audit(
            "appointment.cancelled", visit, location_id=location_id, change=change,
            reason=_REASONS[hits[visit].cause].value,
        )  # fmt: skip
    for one in moved:
        work.audit(
            "appointment.moved", one.id, location_id=one.location_id, change=change,
            starts_at=one.starts_at.isoformat(),
        )  # fmt: skip
    work.note(PlanningChanged(location_id))
