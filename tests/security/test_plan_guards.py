"""The database holds the planning's history, and that nobody is counted out of their place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure, Location
from counter_app.domain.planning.plan import PlanChange
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.refusals import translate
from counter_app.store.tables.appointments import AppointmentRow, AppointmentSpanRow
from counter_app.store.tables.planning import (
    ClosureRow,
    LocationServiceRow,
    OpeningRuleRow,
    PlanVersionRow,
    SlotRow,
)
from tests import factories as f
from tests.beneath import beneath

Attack = Callable[[Callable[[Connection], Any]], str]


@pytest.fixture
def attack(office: Office) -> Attack:
    """Give a door for raw statements; what the database said comes back, and all is undone."""

    def through(act: Callable[[Connection], Any]) -> str:
        with beneath(office.store, keep=False) as connection:
            try:
                act(connection)
            except DBAPIError as error:
                said = translate(error)
                return said.code.value if isinstance(said, CounterError) else str(error.orig)
        return "nothing"

    return through


def version(number: int, **facts: Any) -> dict[str, Any]:
    return {
        "number": number, "kind": "closure", "facts": "{}", "made_at": f.NOW,
        "made_by": new_id(), "change_id": new_id(), **facts,
    }  # fmt: skip


def test_the_history_only_grows(office: Office, attack: Attack, place: Location) -> None:
    versions = table(PlanVersionRow)
    assert "append_only" in attack(lambda c: c.execute(delete(versions)))
    for column in versions.columns:
        same = update(versions).values({column: column})
        assert "append_only" in attack(lambda c, same=same: c.execute(same))
    again = version(1, subject=place.id, location_id=place.id)
    assert attack(lambda c: c.execute(insert(versions), again)) == Code.CHANGED_MEANWHILE.value
    if not office.store.is_embedded:
        assert "append_only" in attack(lambda c: c.execute(text("TRUNCATE plan_versions")))
        assert "append_only" in attack(lambda c: c.execute(text("TRUNCATE opening_rules")))


def test_nothing_is_planned_without_a_version(attack: Attack, place: Location) -> None:
    rules, closures, versions = (table(one) for one in (OpeningRuleRow, ClosureRow, PlanVersionRow))
    closed = {
        "id": new_id(), "location_id": place.id, "first_day": f.TODAY, "last_day": f.TODAY,
    }  # fmt: skip
    assert "version_missing" in attack(lambda c: c.execute(insert(closures), closed))
    assert "version_missing" in attack(lambda c: c.execute(delete(rules)))
    wider = update(rules).values(desks=99)
    assert attack(lambda c: c.execute(wider)) == Code.CHANGED_MEANWHILE.value
    with_number = update(rules).values(desks=99, version=rules.c.version + 1)
    assert "version_missing" in attack(lambda c: c.execute(with_number))

    def told(connection: Connection) -> None:
        first = version(1, subject=closed["id"], location_id=place.id)
        connection.execute(insert(versions), first)
        connection.execute(insert(closures), closed)

    assert attack(told) == "nothing"


def test_capacity_never_falls_below_what_is_booked(
    office: Office, attack: Attack, planner: Actor
) -> None:
    f.book(office, planner, f.local(f.SATURDAY, 12))
    emptied = update(table(SlotRow)).values(capacity=0)
    assert attack(lambda c: c.execute(emptied)) == Code.SLOT_FULL.value


def test_a_place_beyond_the_capacity_needs_a_reason(
    office: Office, attack: Attack, planner: Actor
) -> None:
    visit = f.book(office, planner, f.local(f.SATURDAY, 12))
    spans, visits = table(AppointmentSpanRow), table(AppointmentRow)
    beyond = update(spans).where(spans.c.appointment_id == visit.id).values(is_overbooked=True)
    assert attack(lambda c: c.execute(beyond)) == Code.WRONG_STATE.value

    def reasoned(connection: Connection, **facts: Any) -> None:
        connection.execute(
            update(visits)
            .where(visits.c.id == visit.id)
            .values(**{"overbook_reason": "kan niet anders", "version": 2, **facts})
        )
        connection.execute(beyond)
        slots = table(SlotRow)
        booked = connection.execute(
            select(slots.c.booked, slots.c.overbooked).where(slots.c.overbooked > 0)
        ).all()
        assert {tuple(row) for row in booked} == {(0, 1)}
        back = update(spans).where(spans.c.is_overbooked).values(is_overbooked=False)
        connection.execute(back)

    assert attack(reasoned) == Code.WRONG_STATE.value  # there is no way back
    assert "append_only" in attack(lambda c: reasoned(c, state="cancelled"))


def test_nothing_is_booked_for_a_service_that_is_not_offered(
    office: Office, planner: Actor, place: Location
) -> None:
    offers = table(LocationServiceRow)
    with beneath(office.store) as connection:
        connection.execute(update(offers).values(is_offered=False))
    with pytest.raises(CounterError) as caught:
        f.book(office, planner, f.local(f.SATURDAY, 12))
    assert caught.value.code is Code.SERVICE_NOT_OFFERED
    closed = Closure(
        id=new_id(), location_id=place.id, first_day=date(2027, 1, 4), last_day=date(2027, 1, 4)
    )
    change = PlanChange(location_id=place.id, put=(closed,))
    assert office.planning.preview(planner, change).hits == ()
