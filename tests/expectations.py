"""What tests expect of services: a refusal with its code, one entry in the audit trail, rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import TextClause, func, select, text

from counter_app.domain.appointments import OCCUPIES, Channel
from counter_app.domain.errors import Code, CounterError
from counter_app.services.office import Office
from counter_app.store.base import Base, table
from counter_app.store.store import Store
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.tables.audit import AuditRow
from counter_app.store.tables.planning import SlotDayRow, SlotRow
from tests.beneath import beneath


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
    with beneath(store, keep=False) as session:
        return session.scalar(select(func.count()).select_from(table(row)).where(*wanted)) or 0


def actions(office: Office, gesture: UUID) -> list[tuple[str, str]]:
    """Return action and subject of what the audit trail holds of a gesture."""
    with beneath(office.store, keep=False) as session:
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
    """Count the rows of every table, all in one question."""
    with beneath(store, keep=False) as session:
        return {one[0]: one[1] for one in session.execute(_all_counts())}


@cache
def _all_counts() -> TextClause:
    tables = sorted(Base.metadata.tables)
    return text(" UNION ALL ".join(f"SELECT '{one}', count(*) FROM {one}" for one in tables))


def slots_are_right(store: Store) -> None:
    """Check that every tick counts just what spans occupy, overbook and cool, and is drawn so."""
    kinds = ("booked", "overbooked", "cooling")
    with beneath(store, keep=False) as session:
        visits = {row.id: row for row in session.execute(select(table(AppointmentRow)))}
        taken: dict[tuple[UUID, int], Counter[str]] = defaultdict(Counter)
        spans = list(session.execute(select(table(AppointmentSpanRow))))
        for span in spans:
            visit = visits[span.appointment_id]
            occupies = visit.state in OCCUPIES and span.sequence == visit.sequence
            assert span.is_released != occupies
            assert not span.is_overbooked or visit.overbook_reason
            kind = "overbooked" if span.is_overbooked else "booked"
            if span.is_released:
                kind = "cooling" if span.cools_until and not span.is_overbooked else ""
            for tick in range(span.tick, span.tick + span.ticks):
                taken[span.slot_day_id, tick][kind] += span.places
        lines: dict[UUID, list[tuple[str, str]]] = {}
        for row in session.execute(
            select(table(SlotRow)).order_by(SlotRow.slot_day_id, SlotRow.tick)
        ):
            counted = taken.pop((row.slot_day_id, row.tick), Counter())
            assert {one: getattr(row, one) for one in kinds} == {one: counted[one] for one in kinds}
            assert row.booked + row.cooling <= row.capacity
            left = row.capacity - row.booked - row.cooling
            public = min(row.capacity, row.open_public) - row.booked - row.cooling
            signs = chr(48 + min(left, 74)), chr(48 + max(0, min(public, 74)))
            lines.setdefault(row.slot_day_id, []).append(signs)
        assert not taken
        days = select(SlotDayRow.id, SlotDayRow.free, SlotDayRow.free_public)
        for row in session.execute(days):
            assert (row.free, row.free_public) == tuple(
                "".join(one[n] for one in lines[row.id]) for n in (0, 1)
            )
        walked_in = {one.id for one in visits.values() if one.channel is Channel.WALK_IN}
        assert {span.appointment_id for span in spans} | walked_in == set(visits)
