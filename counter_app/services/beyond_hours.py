"""Ticks outside the opening hours, made for a visit that is booked there on purpose."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from counter_app.domain.ids import new_id
from counter_app.store.base import table
from counter_app.store.tables.planning import SlotDayRow, SlotRow


def make_room(
    session: Session, location_id: UUID, group: str, day: date, first: int, last: int
) -> None:
    """See to it that a day has all ticks from the first to the last; new ones have no desks."""
    found = session.execute(
        select(SlotDayRow.id, SlotDayRow.first_tick, SlotDayRow.free)
        .where(
            SlotDayRow.location_id == location_id,
            SlotDayRow.service_group == group,
            SlotDayRow.day == day,
        )
        .with_for_update()
    ).one_or_none()
    if found is None:
        slot_day_id, there = new_id(), range(0)
        session.execute(
            insert(table(SlotDayRow)),
            {
                "id": slot_day_id, "location_id": location_id, "service_group": group, "day": day,
                "first_tick": first, "free": "0" * (last - first + 1),
                "free_public": "0" * (last - first + 1),
            },
        )  # fmt: skip
        wanted = range(first, last + 1)
    else:
        slot_day_id, there = found.id, range(found.first_tick, found.first_tick + len(found.free))
        wanted = range(min(first, there.start), max(last + 1, there.stop))
        before, after = there.start - wanted.start, wanted.stop - there.stop
        session.execute(
            update(table(SlotDayRow))
            .where(SlotDayRow.id == slot_day_id)
            .values(
                first_tick=wanted.start,
                free=("0" * before) + SlotDayRow.free + ("0" * after),
                free_public=("0" * before) + SlotDayRow.free_public + ("0" * after),
            )
        )
    fresh = [tick for tick in wanted if tick not in there]
    if fresh:
        session.execute(
            insert(table(SlotRow)),
            [
                {"slot_day_id": slot_day_id, "tick": tick, "capacity": 0, "open_public": 0}
                for tick in fresh
            ],
        )
