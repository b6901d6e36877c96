"""Reading what a location can do and has booked, day by day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from counter_app.domain.agenda import SeasonDay, TickLoad
from counter_app.store.tables.planning import SlotDayRow, SlotRow

_SPAN = (
    SlotDayRow.location_id == bindparam("location_id"),
    SlotDayRow.day.between(bindparam("first_day"), bindparam("last_day")),
)
_LOAD = (
    select(
        SlotDayRow.day, SlotRow.tick, func.sum(SlotRow.capacity), func.sum(SlotRow.booked),
        func.sum(SlotRow.overbooked), func.sum(SlotRow.cooling),
    )
    .join(SlotRow, SlotRow.slot_day_id == SlotDayRow.id)
    .where(*_SPAN)
    .group_by(SlotDayRow.day, SlotRow.tick)
    .order_by(SlotDayRow.day, SlotRow.tick)
)  # fmt: skip
_SEASON = (
    select(
        SlotDayRow.day, func.sum(SlotRow.capacity),
        func.sum(SlotRow.booked + SlotRow.overbooked),
    )
    .join(SlotRow, SlotRow.slot_day_id == SlotDayRow.id)
    .where(*_SPAN)
    .group_by(SlotDayRow.day)
    .order_by(SlotDayRow.day)
)  # fmt: skip


def load(
    session: Session, location_id: UUID, first_day: date, last_day: date
) -> dict[date, tuple[TickLoad, ...]]:
    """Return the ticks of each day that is laid out, all service groups together."""
    span = {"location_id": location_id, "first_day": first_day, "last_day": last_day}
    found: dict[date, list[TickLoad]] = defaultdict(list)
    for row in session.connection().execute(_LOAD, span):
        found[row[0]].append(TickLoad(row[1], *(int(number) for number in row[2:])))
    return {day: tuple(ticks) for day, ticks in found.items()}


def season(
    session: Session, location_id: UUID, first_day: date, last_day: date
) -> tuple[SeasonDay, ...]:
    """Return how full each day is that is laid out."""
    span = {"location_id": location_id, "first_day": first_day, "last_day": last_day}
    return tuple(
        SeasonDay(day=row[0], capacity=int(row[1]), taken=int(row[2]))
        for row in session.connection().execute(_SEASON, span)
    )
