"""What tests expect of services: a refusal with its code, one entry in the audit trail, rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from counter_app.domain.appointments import OCCUPIES
from counter_app.domain.errors import Code, CounterError
from counter_app.services.office import Office
from counter_app.store.base import Base, table
from counter_app.store.store import Store
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.audit import AuditRow
from counter_app.store.tables.planning import SlotDayRow, SlotRow


@contextmanager
def refused(code: Code, **values: Any) -> Iterator[pytest.ExceptionInfo[CounterError]]:
    """Expect an error with this code and at least these values."""
    with pytest.raises(CounterError) as caught:
        yield caught
    assert caught.value.code is code
    assert {name: caught.value.values.get(name) for name in values} == values


def rows(store: Store, row: type[Base], **where: Any) -> int:
    """Count the rows of a table in which these columns have these values."""
    wanted = [table(row).c[name] == value for name, value in where.items()]
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(table(row)).where(*wanted)) or 0


def actions(office: Office, gesture: UUID) -> list[tuple[str, str]]:
    """Return action and subject of what the audit trail holds of a gesture."""
    with office.store.reading() as session:
        found = session.execute(
            select(AuditRow.action, AuditRow.subject).where(AuditRow.gesture == str(gesture))
        )
        return [(row.action, row.subject) for row in found]


@contextmanager
def unchanged(store: Store) -> Iterator[None]:
    """Expect that no table changes its number of rows."""
    before = counts(store)
    yield
    assert counts(store) == before


def counts(store: Store) -> dict[str, int]:
    """Count the rows of every table."""
    with store.reading() as session:
        return {
            one.name: session.scalar(select(func.count()).select_from(one)) or 0
            for one in Base.metadata.sorted_tables
        }


def slots_are_right(store: Store) -> None:
    """Check that every tick is booked by just the appointments that occupy it, and drawn so."""
    with store.reading() as session:
        taken: dict[tuple[UUID, int], int] = {}
        for row in session.execute(select(table(AppointmentRow))):
            if row.state in OCCUPIES:
                for tick in range(row.tick, row.tick + row.ticks):
                    at = (row.slot_day_id, tick)
                    taken[at] = taken.get(at, 0) + row.places
        lines: dict[UUID, list[str]] = {}
        for row in session.execute(
            select(table(SlotRow)).order_by(SlotRow.slot_day_id, SlotRow.tick)
        ):
            assert row.booked == taken.pop((row.slot_day_id, row.tick), 0)
            free = chr(48 + min(row.capacity - row.booked, 74))
            lines.setdefault(row.slot_day_id, []).append(free)
        assert taken == {}
        for row in session.execute(select(SlotDayRow.id, SlotDayRow.free)):
            assert row.free == "".join(lines[row.id])
