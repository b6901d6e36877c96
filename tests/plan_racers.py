"""Processes that change the planning while others book, and one that is killed in the middle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Conflict, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.plan import PlanChange
from counter_app.domain.planning.preview import Choice, Preview, Way
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from tests import factories as f
from tests.beneath import beneath
from tests.racers import attempt

_PATIENCE = 30


def planning(
    database: str, actor: Actor, change: PlanChange, at: datetime
) -> Callable[[], tuple[int, list[UUID]] | Code]:
    """Look, call everybody off, and look again whenever somebody was quicker."""
    office = f.open_office(database, SetClock(at), by=actor)
    seen = office.planning.preview(actor, change)

    def act() -> tuple[int, list[UUID]] | Code:
        fresh: Preview = seen
        try:
            for again in range(_PATIENCE):
                choices = [
                    Choice(appointment_id=hit.appointment_id, way=Way.CALL_OFF)
                    for hit in fresh.hits
                ]
                try:
                    done = office.planning.apply(actor, fresh, choices, new_id())
                except Conflict as conflict:
                    fresh = conflict.values["preview"]
                else:
                    return again, list(done.called_off)
            return Code.CHANGED_MEANWHILE
        finally:
            office.close()

    return act


def booking_on(
    database: str, actor: Actor, wishes: list[Wish], at: datetime
) -> Callable[[], list[UUID | Code]]:
    """Book one after the other; return what became of each."""
    office = f.open_office(database, SetClock(at), by=actor)

    def act() -> list[UUID | Code]:
        try:
            return [
                attempt(lambda one=wish: office.appointments.book(actor, one, new_id()).id)  # type: ignore[misc]
                for wish in wishes
            ]
        finally:
            office.close()

    return act


def either(kind: str, database: str, actor: Actor, what: Any) -> Callable[[], Any]:
    """Prepare the planner's process or one of those that book."""
    if kind == "plan":
        return planning(database, actor, what, f.NOW)
    return booking_on(database, actor, what, f.NOW)


def others_at_work(office: Office) -> bool:
    """Whether a shared database still does something for a client that is gone."""
    if office.store.is_embedded:
        return False
    busy = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND state <> 'idle'"
    )
    with beneath(office.store, as_owner=False) as connection:
        return bool(connection.scalar(text(busy)))


def work_until_killed(
    database: str, actor: Actor, change: PlanChange, at: datetime, says: Any
) -> None:
    """Apply one change; say when it begins and when it has ended."""
    office = f.open_office(database, SetClock(at), by=actor)
    seen = office.planning.preview(actor, change)
    choices = [Choice(appointment_id=hit.appointment_id, way=Way.CALL_OFF) for hit in seen.hits]
    says.send("begin")
    try:
        office.planning.apply(actor, seen, choices, new_id())
    except CounterError as error:
        says.send(error.code.value)
    says.send("end")
    says.recv()  # until it is killed
