"""Sitting down at a desk and leaving it, within a transaction under way."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, insert, select, update

from counter_app.domain.changes import QueueChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.queue import Target
from counter_app.domain.queue.calling import DeskAtWork, working
from counter_app.store.base import table
from counter_app.store.queries import hall as queries
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import DeskRow
from counter_app.store.tables.queue import DeskSliceRow
from counter_app.store.work import Work


def sit(work: Work) -> tuple[DeskAtWork, tuple[DeskAtWork, ...]]:
    """Return the actor's desk and all that are at work; who calls is at work.

    Raises:
        Refused: NO_DESK away from any desk; DESK_CLOSED with the time at which it closed.
    """
    actor = work.actor
    if actor.desk_id is None:
        raise Refused(Code.NO_DESK)
    desks = queries.at_work(work.session, actor.location_id)
    mine = _of(desks, actor.desk_id)
    if mine is None or mine.session_id != actor.session_id:
        open_desk(work, actor.desk_id)
        desks = queries.at_work(work.session, actor.location_id)
        mine = _of(desks, actor.desk_id)
    if mine is None:
        raise Refused(Code.NOT_FOUND, what="desk")
    if mine.until is not None and not mine.works_at(work.now):
        raise Refused(Code.DESK_CLOSED, desk=mine.name, until=mine.until)
    return mine, working(desks, work.now)


def open_desk(work: Work, desk_id: UUID, until: datetime | None = None) -> None:
    """Let the actor's session sit at a desk; whoever sat there, and where it sat, ends."""
    actor = work.actor
    _end(work, (DeskSliceRow.session_id == actor.session_id) | (DeskSliceRow.desk_id == desk_id))
    work.connection.execute(
        insert(table(DeskSliceRow)),
        {
            "id": new_id(), "desk_id": desk_id, "location_id": actor.location_id,
            "operator_id": actor.operator_id, "session_id": actor.session_id,
            "started_at": work.now, "until": until, "ended_at": None,
        },
    )  # fmt: skip
    work.note(QueueChanged(actor.location_id))


def close_desk(work: Work) -> bool:
    """Let the actor's session leave its desk; False when it sat at none."""
    left = _end(work, DeskSliceRow.session_id == work.actor.session_id)
    if left:
        work.note(QueueChanged(work.actor.location_id))
    return left


def close_at(work: Work, desk_id: UUID, until: datetime | None) -> bool:
    """Say when a desk at work is going to close, or that it stays open; False without one."""
    result = work.connection.execute(
        update(table(DeskSliceRow))
        .where(
            DeskSliceRow.desk_id == desk_id,
            DeskSliceRow.location_id == work.actor.location_id,
            DeskSliceRow.ended_at.is_(None),
        )
        .values(until=until)
    )
    work.note(QueueChanged(work.actor.location_id))
    return bool(result.rowcount)


def _end(work: Work, whose: ColumnElement[bool]) -> bool:
    result = work.connection.execute(
        update(table(DeskSliceRow))
        .where(DeskSliceRow.ended_at.is_(None), whose)
        .values(ended_at=work.now)
    )
    return bool(result.rowcount)


def _of(desks: tuple[DeskAtWork, ...], desk_id: UUID) -> DeskAtWork | None:
    return next((desk for desk in desks if desk.desk_id == desk_id), None)


def check_target(work: Work, target: Target) -> None:
    """Raise Refused(NOT_FOUND) for a desk, an ability or a clerk that the location lacks."""
    here = DeskRow.location_id == work.actor.location_id
    if target.desk_id is not None:
        wanted = select(DeskRow.id).where(here, DeskRow.id == target.desk_id)
        if work.connection.execute(wanted).scalar() is None:
            raise Refused(Code.NOT_FOUND, what="desk")
    if target.ability:
        known = work.connection.execute(select(DeskRow.abilities).where(here)).scalars()
        if not any(target.ability in one.split() for one in known):
            raise Refused(Code.NOT_FOUND, what="ability")
    if target.operator_id is not None:
        clerk = select(OperatorRow.id).where(
            OperatorRow.id == target.operator_id,
            OperatorRow.location_id == work.actor.location_id,
        )
        if work.connection.execute(clerk).scalar() is None:
            raise Refused(Code.NOT_FOUND, what="operator")
