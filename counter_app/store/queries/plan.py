"""Reading what is planned at a location, its history, and what is laid out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Row, func, or_, select
from sqlalchemy.orm import Session

from counter_app.domain.planning.fitting import PlanDay
from counter_app.domain.planning.history import PlanVersion, from_text
from counter_app.domain.planning.opening import (
    Closure,
    DayPlan,
    OpeningRule,
    ServiceOffer,
    StaffShift,
)
from counter_app.domain.planning.plan import Plan, PlannedKind
from counter_app.store.base import table
from counter_app.store.queries import planning
from counter_app.store.tables.planning import (
    ClosureRow,
    LocationRow,
    LocationServiceRow,
    OpeningRuleRow,
    PlanVersionRow,
    SlotDayRow,
    SlotRow,
    StaffShiftRow,
)

_V = PlanVersionRow


def plan(session: Session, location_id: UUID, *, lock: bool = False) -> Plan:
    """Return all that is written down for a location. Raises Refused(NOT_FOUND).

    With `lock` two changes of one location wait for each other; bookings do not wait.
    """
    if lock:
        session.execute(
            select(LocationRow.id)
            .where(LocationRow.id == location_id)
            .with_for_update(key_share=True)
        )
    return Plan(
        location=planning.location(session, location_id),
        rules=opening_rules(session, location_id),
        closures=closures(session, location_id),
        shifts=staff_shifts(session, location_id),
        desks=planning.all_desks(session, location_id),
        offers=offers(session, location_id),
    )


def opening_rules(session: Session, location_id: UUID) -> tuple[OpeningRule, ...]:
    """Return the opening rules of a location."""
    rows = session.execute(
        select(table(OpeningRuleRow))
        .where(OpeningRuleRow.location_id == location_id)
        .order_by(OpeningRuleRow.weekday, OpeningRuleRow.opens, OpeningRuleRow.id)
    )
    return tuple(rule_of(row) for row in rows)


def rule_of(row: Row[*tuple[Any, ...]]) -> OpeningRule:
    """Return what a row of the opening rules says."""
    return OpeningRule(
        id=row.id, location_id=row.location_id, group=row.service_group, weekday=row.weekday,
        opens=row.opens, closes=row.closes, desks=row.desks, valid_from=row.valid_from,
        valid_until=row.valid_until, on_holidays=row.on_holidays, every_weeks=row.every_weeks,
        anchor=row.anchor, nth=row.nth, public_desks=row.public_desks, version=row.version,
    )  # fmt: skip


def closures(session: Session, location_id: UUID) -> tuple[Closure, ...]:
    """Return the closures of a location."""
    rows = session.execute(
        select(table(ClosureRow))
        .where(ClosureRow.location_id == location_id)
        .order_by(ClosureRow.first_day, ClosureRow.id)
    )
    return tuple(closure_of(row) for row in rows)


def closure_of(row: Row[*tuple[Any, ...]]) -> Closure:
    """Return what a row of the closures says."""
    return Closure(
        id=row.id, location_id=row.location_id, first_day=row.first_day,
        last_day=row.last_day, reason=row.reason, group=row.service_group, begins=row.begins,
        ends=row.ends, version=row.version,
    )  # fmt: skip


def staff_shifts(session: Session, location_id: UUID) -> tuple[StaffShift, ...]:
    """Return who is on duty at a location when."""
    rows = session.execute(
        select(table(StaffShiftRow))
        .where(StaffShiftRow.location_id == location_id)
        .order_by(StaffShiftRow.first_day, StaffShiftRow.begins, StaffShiftRow.id)
    )
    return tuple(shift_of(row) for row in rows)


def shift_of(row: Row[*tuple[Any, ...]]) -> StaffShift:
    """Return what a row of the shifts says."""
    return StaffShift(
        id=row.id, location_id=row.location_id, group=row.service_group,
        first_day=row.first_day, last_day=row.last_day, begins=row.begins, ends=row.ends,
        staff=row.staff, version=row.version,
    )  # fmt: skip


def offers(session: Session, location_id: UUID) -> tuple[ServiceOffer, ...]:
    """Return the services that a location offers or offered."""
    rows = session.execute(
        select(table(LocationServiceRow))
        .where(LocationServiceRow.location_id == location_id)
        .order_by(LocationServiceRow.service)
    )
    return tuple(
        ServiceOffer(
            location_id=row.location_id, service=row.service, base_minutes=row.base_minutes,
            extra_minutes=row.extra_minutes, is_offered=row.is_offered, version=row.version,
        )
        for row in rows
    )  # fmt: skip


def last_versions(session: Session, subjects: Iterable[UUID]) -> dict[UUID, int]:
    """Return the number of the newest version of each of these things that has a history."""
    rows = session.execute(
        select(_V.subject, func.max(_V.number))
        .where(_V.subject.in_(list(subjects)))
        .group_by(_V.subject)
    )
    return {row[0]: row[1] for row in rows}


def versions(session: Session, location_id: UUID, most: int) -> tuple[PlanVersion, ...]:
    """Return what was written at a location, the newest first."""
    rows = session.execute(
        select(table(_V))
        .where(_V.location_id == location_id)
        .order_by(_V.made_at.desc(), _V.change_id.desc(), _V.subject.desc(), _V.number.desc())
        .limit(most)
    )
    found = []
    for row in rows:
        kind = PlannedKind(row.kind)
        found.append(
            PlanVersion(
                subject=row.subject, number=row.number, kind=kind, location_id=row.location_id,
                item=from_text(kind, row.facts) if row.facts is not None else None,
                made_at=row.made_at, made_by=row.made_by, change_id=row.change_id,
            )
        )  # fmt: skip
    return tuple(found)


def last_day(session: Session, location_id: UUID) -> date | None:
    """Return the last day on which a location has slots."""
    return session.scalar(
        select(func.max(SlotDayRow.day)).where(SlotDayRow.location_id == location_id)
    )


class Laid(NamedTuple):
    """What is laid out on a day, per tick of the whole day."""

    slot_day_id: UUID
    plan: DayPlan
    booked: tuple[int, ...]
    cooling: tuple[int, ...]
    overbooked: tuple[int, ...]

    @property
    def taken(self) -> tuple[int, ...]:
        """Places that people take per tick, those beyond the capacity too."""
        return tuple(map(sum, zip(self.booked, self.overbooked, strict=True)))


def day_ids(session: Session, location_id: UUID, day: date) -> set[UUID]:
    """Return the slot days of all service groups of a location on a day."""
    asked = select(SlotDayRow.id).where(
        SlotDayRow.location_id == location_id, SlotDayRow.day == day
    )
    return set(session.execute(asked).scalars())


def laid(
    session: Session, location_id: UUID, lengths: Mapping[PlanDay, int], *, lock: bool = False,
    others: Collection[UUID] = (),
) -> dict[PlanDay, Laid]:  # fmt: skip
    """Return what is laid out on some days, locked in the order of days when asked.

    Args:
        lengths: how many ticks each of the days has.
        others: slot days of any location that are locked along, in the same order.
    """
    if not lengths:
        return {}
    days = [day for _, day in lengths]
    span = (
        (SlotDayRow.location_id == location_id)
        & (SlotDayRow.day >= min(days))
        & (SlotDayRow.day <= max(days))
    )
    asked = (
        select(SlotDayRow.id, SlotDayRow.service_group, SlotDayRow.day, SlotDayRow.location_id)
        .where(or_(span, SlotDayRow.id.in_(list(others))) if others else span)
        .order_by(SlotDayRow.id)  # the one order in which days are locked
    )
    there = {
        (row.service_group, row.day): row.id
        for row in session.execute(asked.with_for_update(key_share=True) if lock else asked)
        if row.location_id == location_id and (row.service_group, row.day) in lengths
    }
    lines = {
        slot_day_id: [[0] * lengths[at] for _ in range(5)] for at, slot_day_id in there.items()
    }
    rows = session.execute(
        select(
            SlotRow.slot_day_id, SlotRow.tick, SlotRow.capacity, SlotRow.open_public,
            SlotRow.booked, SlotRow.cooling, SlotRow.overbooked,
        ).where(SlotRow.slot_day_id.in_(list(lines)))
    )  # fmt: skip
    for slot_day_id, tick, *numbers in rows:
        for line, number in zip(lines[slot_day_id], numbers, strict=True):
            line[tick] = number
    return {
        at: Laid(
            slot_day_id,
            DayPlan(tuple(lines[slot_day_id][0]), tuple(lines[slot_day_id][1])),
            tuple(lines[slot_day_id][2]),
            tuple(lines[slot_day_id][3]),
            tuple(lines[slot_day_id][4]),
        )
        for at, slot_day_id in there.items()
    }
