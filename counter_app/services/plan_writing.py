"""Writing what is planned: the present state, and a version for the history, in one transaction."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, update

from counter_app.domain.errors import Code, Conflict, Invalid
from counter_app.domain.planning.history import to_text
from counter_app.domain.planning.opening import (
    Closure,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
    StaffShift,
)
from counter_app.domain.planning.plan import Plan, PlanChange, Planned, kind_of
from counter_app.store.base import Base, table
from counter_app.store.tables.planning import (
    ClosureRow,
    DeskRow,
    LocationRow,
    LocationServiceRow,
    OpeningRuleRow,
    PlanVersionRow,
    StaffShiftRow,
)
from counter_app.store.work import Work

_ROWS: dict[type[Planned], type[Base]] = {
    OpeningRule: OpeningRuleRow,
    Closure: ClosureRow,
    StaffShift: StaffShiftRow,
    Desk: DeskRow,
    ServiceOffer: LocationServiceRow,
    Location: LocationRow,
}
_RENAMED = {"group": "service_group"}
_JOINED = {"abilities", "audience", "region"}
"""Columns in which codes stand apart by spaces."""


def write(work: Work, plan: Plan, change: PlanChange, after: Plan, change_id: UUID) -> None:
    """Write a change that was checked: each thing as it shall be, each ending, each version.

    Raises:
        Conflict: CHANGED_MEANWHILE when something was written since it was read.
        Invalid: REQUIRED for a name that is empty.
    """
    before = {item.id: item for item in plan.items()}
    fresh = {item.id: item for item in after.items()}
    for one in change.end:
        _tell(work, one, one.version + 1, change_id, ended=True)
        of = table(_ROWS[type(one)])
        gone = work.session.execute(
            delete(of).where(of.c.id == one.id, of.c.version == one.version)
        )
        _check_count(gone.rowcount)  # type: ignore[attr-defined]
    for item in change.put:
        put(work, fresh[item.id], change_id, is_new=item.id not in before)


def put(work: Work, item: Planned, change_id: UUID, *, is_new: bool) -> None:
    """Write one thing as it shall be. Raises as `write`."""
    if isinstance(item, Location | Desk) and not item.name.strip():
        raise Invalid(Code.REQUIRED, "name")
    _tell(work, item, item.version, change_id)
    of, row = table(_ROWS[type(item)]), _row(item)
    if is_new:
        work.session.execute(insert(of), row)
        return
    keys = {column.name: row.pop(column.name) for column in of.primary_key}
    changed = work.session.execute(
        update(of)
        .where(
            *(of.c[name] == value for name, value in keys.items()),
            of.c.version == item.version - 1,
        )
        .values(row)
    )
    _check_count(changed.rowcount)  # type: ignore[attr-defined]


def insert_place(work: Work, place: Location, organisation_id: UUID, change_id: UUID) -> None:
    """Write a location that is new. The database refuses a code that is taken."""
    row = {**_row(place), "organisation_id": organisation_id}
    work.session.execute(insert(table(LocationRow)), row)
    _tell(work, place, place.version, change_id)


def _check_count(rows: int) -> None:
    if rows != 1:
        raise Conflict(Code.CHANGED_MEANWHILE)


def _tell(work: Work, item: Planned, number: int, change_id: UUID, *, ended: bool = False) -> None:
    work.session.execute(
        insert(table(PlanVersionRow)),
        {
            "subject": item.id, "number": number, "kind": kind_of(item).value,
            "location_id": item.location_id, "facts": None if ended else to_text(item),
            "made_at": work.now, "made_by": work.actor.operator_id, "change_id": change_id,
        },
    )  # fmt: skip


def _row(item: Planned) -> dict[str, Any]:
    """Return the columns of a thing; a new location's organisation is not among them."""
    columns = table(_ROWS[type(item)]).c
    row = {}
    for field in fields(item):
        name, value = _RENAMED.get(field.name, field.name), getattr(item, field.name)
        if name in _JOINED:
            value = " ".join(sorted(value) if isinstance(value, frozenset) else value)
        if name in columns:
            row[name] = value
    return row
