"""Reading all locations at once: each figure by one statement, however many locations there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select, true
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, Outcome
from counter_app.domain.custody.card import CardState
from counter_app.domain.planning.opening import Closure, OpeningRule, StaffShift
from counter_app.domain.planning.ticks import TICK_MINUTES
from counter_app.domain.tower.overview import DayLoad, Stock
from counter_app.store.queries import plan
from counter_app.store.tables.appointments import AppointmentRow, ParticipantServiceRow
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.planning import (
    ClosureRow,
    DeskRow,
    LocationServiceRow,
    OpeningRuleRow,
    ServiceKindRow,
    SlotDayRow,
    SlotRow,
    StaffShiftRow,
)
from counter_app.store.tables.stickers import RollRow, StickerRow

_AHEAD = (AppointmentState.HELD, AppointmentState.BOOKED, AppointmentState.ARRIVED,
          AppointmentState.IN_SERVICE)  # fmt: skip
_WAITING = (CardState.RECEIVED, CardState.IN_STOCK, CardState.RESERVED, CardState.AT_PARTNER)


class GroupLoad(NamedTuple):
    """A day of a service group at a location, in desk-minutes."""

    location_id: UUID
    group: str
    day: date
    capacity: int
    booked: int


def group_loads(session: Session, first_day: date, last_day: date) -> list[GroupLoad]:
    """Return what is open and taken per location, service group and day of a span."""
    rows = session.execute(
        select(
            SlotDayRow.location_id, SlotDayRow.service_group, SlotDayRow.day,
            func.sum(SlotRow.capacity), func.sum(SlotRow.booked + SlotRow.overbooked),
        )
        .join(SlotRow, SlotRow.slot_day_id == SlotDayRow.id)
        .where(SlotDayRow.day >= first_day, SlotDayRow.day <= last_day)
        .group_by(SlotDayRow.location_id, SlotDayRow.service_group, SlotDayRow.day)
    )  # fmt: skip
    return [
        GroupLoad(row[0], row[1], row[2], row[3] * TICK_MINUTES, row[4] * TICK_MINUTES)
        for row in rows
    ]


def day_loads(loads: Iterable[GroupLoad]) -> dict[UUID, dict[date, DayLoad]]:
    """Return the same per location and day, all service groups together."""
    found: dict[UUID, dict[date, DayLoad]] = defaultdict(dict)
    for one in loads:
        before = found[one.location_id].get(one.day) or DayLoad(one.day, 0, 0)
        found[one.location_id][one.day] = DayLoad(
            one.day, before.capacity + one.capacity, before.booked + one.booked
        )
    return found


def visits_ahead(session: Session, begins: datetime, ends: datetime) -> dict[UUID, int]:
    """Return how many visits are ahead per location within a span of time."""
    rows = session.execute(
        select(AppointmentRow.location_id, func.count())
        .where(
            AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends,
            AppointmentRow.state.in_(_AHEAD),
        )
        .group_by(AppointmentRow.location_id)
    )  # fmt: skip
    return {row[0]: row[1] for row in rows}


def desks_in_use(session: Session) -> dict[UUID, int]:
    """Return how many desks are in use per location."""
    rows = session.execute(
        select(DeskRow.location_id, func.count())
        .where(DeskRow.is_active == true())
        .group_by(DeskRow.location_id)
    )
    return {row[0]: row[1] for row in rows}


def stocks(session: Session, now: datetime) -> dict[UUID, Stock]:
    """Return what lies at each location that has cards or rolls of stickers."""
    cards = {
        row[0]: row[1]
        for row in session.execute(
            select(CardRow.location_id, func.count())
            .where(CardRow.state.in_(_WAITING))
            .group_by(CardRow.location_id)
        )
    }
    left = _stickers_left(session)
    due = _stickers_due(session, {service for _, service in left}, now)
    found = {place: Stock(cards=number) for place, number in cards.items()}
    for (place, service), number in left.items():
        before = found.get(place, Stock())
        found[place] = Stock(
            cards=before.cards, stickers=(before.stickers or 0) + number,
            stickers_due=before.stickers_due + due.get((place, service), 0),
        )  # fmt: skip
    return found


def _stickers_left(session: Session) -> dict[tuple[UUID, str], int]:
    gone = (
        select(StickerRow.roll_id, func.count().label("gone"))
        .group_by(StickerRow.roll_id)
        .subquery()
    )
    rows = session.execute(
        select(
            RollRow.location_id, RollRow.service,
            func.sum(RollRow.last - RollRow.first + 1 - func.coalesce(gone.c.gone, 0)),
        )
        .outerjoin(gone, gone.c.roll_id == RollRow.id)
        .group_by(RollRow.location_id, RollRow.service)
    )  # fmt: skip
    return {(row[0], row[1]): int(row[2]) for row in rows}


def _stickers_due(
    session: Session, services: Iterable[str], now: datetime
) -> dict[tuple[UUID, str], int]:
    rows = session.execute(
        select(AppointmentRow.location_id, ParticipantServiceRow.service, func.count())
        .join(AppointmentRow, AppointmentRow.id == ParticipantServiceRow.appointment_id)
        .where(
            AppointmentRow.state.in_(_AHEAD), AppointmentRow.ends_at > now,
            ParticipantServiceRow.service.in_(sorted(services)),
            ParticipantServiceRow.outcome == Outcome.DUE,
        )
        .group_by(AppointmentRow.location_id, ParticipantServiceRow.service)
    )  # fmt: skip
    return {(row[0], row[1]): row[2] for row in rows}


def shortest_visits(session: Session) -> dict[tuple[UUID, str], int]:
    """Return the minutes of the shortest visit of one person, per location and service group."""
    minutes = func.coalesce(LocationServiceRow.base_minutes, ServiceKindRow.base_minutes)
    rows = session.execute(
        select(LocationServiceRow.location_id, ServiceKindRow.service_group, func.min(minutes))
        .join(ServiceKindRow, ServiceKindRow.code == LocationServiceRow.service)
        .where(LocationServiceRow.is_offered == true())
        .group_by(LocationServiceRow.location_id, ServiceKindRow.service_group)
    )
    return {(row[0], row[1]): row[2] for row in rows}


def shifts_in(
    session: Session, first_day: date, last_day: date
) -> dict[UUID, tuple[StaffShift, ...]]:
    """Return the shifts that speak of a span of days, by location."""
    rows = session.execute(
        select(StaffShiftRow.__table__)
        .where(StaffShiftRow.first_day <= last_day, StaffShiftRow.last_day >= first_day)
        .order_by(StaffShiftRow.first_day, StaffShiftRow.id)
    )
    found: dict[UUID, list[StaffShift]] = defaultdict(list)
    for row in rows:
        found[row.location_id].append(plan.shift_of(row))
    return {place: tuple(shifts) for place, shifts in found.items()}


def closures_in(
    session: Session, first_day: date, last_day: date
) -> dict[UUID, tuple[Closure, ...]]:
    """Return the closures that speak of a span of days, by location."""
    rows = session.execute(
        select(ClosureRow.__table__)
        .where(ClosureRow.first_day <= last_day, ClosureRow.last_day >= first_day)
        .order_by(ClosureRow.first_day, ClosureRow.id)
    )
    found: dict[UUID, list[Closure]] = defaultdict(list)
    for row in rows:
        found[row.location_id].append(plan.closure_of(row))
    return {place: tuple(closures) for place, closures in found.items()}


def rules_of(
    session: Session, location_ids: Iterable[UUID], first_day: date, last_day: date
) -> dict[UUID, tuple[OpeningRule, ...]]:
    """Return the opening rules of some locations that speak of a span of days."""
    rows = session.execute(
        select(OpeningRuleRow.__table__).where(
            OpeningRuleRow.location_id.in_(list(location_ids)),
            OpeningRuleRow.valid_from <= last_day,
            OpeningRuleRow.valid_until.is_(None) | (OpeningRuleRow.valid_until >= first_day),
        )
    )
    found: dict[UUID, list[OpeningRule]] = defaultdict(list)
    for row in rows:
        found[row.location_id].append(plan.rule_of(row))
    return {place: tuple(rules) for place, rules in found.items()}
