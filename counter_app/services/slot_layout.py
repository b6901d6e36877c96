"""Laying out the slots of a day: what capacity each tick has, and what share is public."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, case, insert, literal, select, update
from sqlalchemy.orm import Session

from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import DayPlan
from counter_app.store.base import table
from counter_app.store.queries import planning as queries
from counter_app.store.tables.planning import SlotDayRow, SlotRow


def lay_day(session: Session, location_id: UUID, group: str, day: date, plan: DayPlan) -> bool:
    """Lay out one day; tell whether what is free on it changed.

    Raises:
        DBAPIError: when more is booked or cooling than the plan has places for.
    """
    open_ticks = [tick for tick, number in enumerate(plan.capacity) if number]
    there = queries.slot_day(session, location_id, group, day, lock=True)
    if there is None:
        if not open_ticks:
            return False
        _insert_slot_day(session, location_id, group, day, open_ticks[0], open_ticks[-1], plan)
        return True
    slot_day_id, first, free = there
    before = _public(session, slot_day_id)
    if open_ticks and not (first <= open_ticks[0] and open_ticks[-1] < first + len(free)):
        _widen(session, slot_day_id, first, len(free), open_ticks)
    session.execute(
        update(table(SlotRow))
        .where(SlotRow.slot_day_id == slot_day_id)
        .values(capacity=_by_tick(plan.capacity), open_public=_by_tick(plan.open_public))
    )
    after = queries.slot_day(session, location_id, group, day)
    is_same = after is not None and after[1:] == (first, free)
    return not is_same or _public(session, slot_day_id) != before


def _public(session: Session, slot_day_id: UUID) -> str | None:
    return session.scalar(select(SlotDayRow.free_public).where(SlotDayRow.id == slot_day_id))


def _by_tick(numbers: Sequence[int]) -> ColumnElement[int]:
    some = {tick: number for tick, number in enumerate(numbers) if number}
    return case(some, value=SlotRow.tick, else_=0) if some else literal(0)


def _widen(
    session: Session, slot_day_id: UUID, first: int, length: int, open_ticks: list[int]
) -> None:
    """Add the ticks that new opening hours need before or after the laid-out ones."""
    new_first = min(first, open_ticks[0])
    new_last = max(first + length - 1, open_ticks[-1])
    before, after = first - new_first, new_last - (first + length - 1)
    session.execute(
        update(table(SlotDayRow))
        .where(SlotDayRow.id == slot_day_id)
        .values(
            first_tick=new_first,
            free=("0" * before) + SlotDayRow.free + ("0" * after),
            free_public=("0" * before) + SlotDayRow.free_public + ("0" * after),
        )
    )
    fresh = [*range(new_first, first), *range(first + length, new_last + 1)]
    session.execute(
        insert(table(SlotRow)),
        [{"slot_day_id": slot_day_id, "tick": t, "capacity": 0, "open_public": 0} for t in fresh],
    )


def _insert_slot_day(
    session: Session, location_id: UUID, group: str, day: date, first: int, last: int,
    plan: DayPlan,
) -> None:  # fmt: skip
    """Lay out a new day from its first open tick to its last."""
    slot_day_id, blank = new_id(), "0" * (last + 1 - first)
    session.execute(
        insert(table(SlotDayRow)),
        {
            "id": slot_day_id, "location_id": location_id, "service_group": group, "day": day,
            "first_tick": first, "free": blank, "free_public": blank,
        },
    )  # fmt: skip
    session.execute(
        insert(table(SlotRow)),
        [
            {
                "slot_day_id": slot_day_id, "tick": tick, "capacity": plan.capacity[tick],
                "open_public": plan.open_public[tick],
            }
            for tick in range(first, last + 1)
        ],
    )  # fmt: skip
