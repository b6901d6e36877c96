"""Reading what is asked of each location: work that came in, work that waits, places taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.planning.ticks import TICK_MINUTES
from counter_app.domain.tower.month import Place
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.tables.planning import ServiceKindRow, SlotDayRow, SlotRow

_ASKED = (
    AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN_SERVICE,
    AppointmentState.FULFILLED, AppointmentState.NO_SHOW,
)  # fmt: skip
_TICKS = 300


def asked_minutes(session: Session, since: datetime) -> dict[Place, int]:
    """Return the desk-minutes of visits that were asked for since a moment and still stand.

    Visits that were moved count once, with the day on which they were moved; those called off do
    not count.
    """
    minutes = func.sum(AppointmentSpanRow.ticks * AppointmentSpanRow.places) * TICK_MINUTES
    rows = session.execute(
        select(AppointmentRow.location_id, SlotDayRow.service_group, minutes)
        .join(
            AppointmentSpanRow,
            (AppointmentSpanRow.appointment_id == AppointmentRow.id)
            & (AppointmentSpanRow.sequence == AppointmentRow.sequence),
        )
        .join(SlotDayRow, SlotDayRow.id == AppointmentSpanRow.slot_day_id)
        .where(AppointmentRow.created_at >= since, AppointmentRow.state.in_(_ASKED))
        .group_by(AppointmentRow.location_id, SlotDayRow.service_group)
    )
    return {(row[0], row[1]): int(row[2]) for row in rows}


def waiting_minutes(session: Session, first_day: date) -> dict[Place, int]:
    """Return the desk-minutes that are booked on a day and after it."""
    taken = func.sum(SlotRow.booked + SlotRow.overbooked) * TICK_MINUTES
    rows = session.execute(
        select(SlotDayRow.location_id, SlotDayRow.service_group, taken)
        .join(SlotRow, SlotRow.slot_day_id == SlotDayRow.id)
        .where(SlotDayRow.day >= first_day)
        .group_by(SlotDayRow.location_id, SlotDayRow.service_group)
    )
    return {(row[0], row[1]): int(row[2]) for row in rows}


def most_taken(session: Session, days: Sequence[date]) -> dict[tuple[UUID, str, int], list[int]]:
    """Return the most places taken at once per location, group and weekday, per tick of the day."""
    found: dict[tuple[UUID, str, int], list[int]] = {}
    for weekday in range(7):
        those = [day for day in days if day.weekday() == weekday]
        for place, group, tick, taken in _taken(session, those):
            line = found.setdefault((place, group, weekday), [0] * _TICKS)
            line[tick] = taken
    return found


def _taken(session: Session, days: Sequence[date]) -> Iterable[tuple[UUID, str, int, int]]:
    taken = SlotRow.booked + SlotRow.overbooked
    rows = session.execute(
        select(SlotDayRow.location_id, SlotDayRow.service_group, SlotRow.tick, func.max(taken))
        .join(SlotRow, SlotRow.slot_day_id == SlotDayRow.id)
        .where(SlotDayRow.day.in_(days), taken > 0)
        .group_by(SlotDayRow.location_id, SlotDayRow.service_group, SlotRow.tick)
    )
    return ((row[0], row[1], row[2], row[3]) for row in rows)


def needs_of_groups(session: Session) -> dict[str, frozenset[str]]:
    """Return what a desk must be able to do to serve a group at all: what all its services need.

    Which desk serves a visit that needs more is decided when it is called.
    """
    found: dict[str, frozenset[str]] = {}
    for group, needs in session.execute(select(ServiceKindRow.service_group, ServiceKindRow.needs)):
        asked = frozenset(needs.split())
        found[group] = found.get(group, asked) & asked
    return found
