"""Scenarios are kept as they were played, and start from what the office does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from counter_app.domain.changes import Change, ScenariosChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.scenarios.courses import Outcome
from counter_app.domain.scenarios.effects import BaseKind
from counter_app.services.office import Office
from tests import factories as f
from tests.beneath import beneath


def _played(office: Office, planner: Actor, name: str = "More people") -> Outcome:
    asked = office.scenarios.preset(planner, "inflow_up")
    return office.scenarios.run(planner, replace(asked, name=name, weeks=6, runs=3))


def test_what_was_kept_is_read_back(
    office: Office, planner: Actor, announced: list[Change]
) -> None:
    found = _played(office, planner)
    kept = office.scenarios.keep(planner, found, new_id())
    assert office.scenarios.kept(planner) == (kept,)
    assert office.scenarios.named(planner, "More people").outcome.as_data() == found.as_data()
    assert kept.made_by == planner.operator_id
    assert ScenariosChanged() in announced


def test_a_gesture_keeps_once_and_a_name_stands_once(office: Office, planner: Actor) -> None:
    found, gesture = _played(office, planner), new_id()
    first = office.scenarios.keep(planner, found, gesture)
    assert office.scenarios.keep(planner, found, gesture) == first
    with pytest.raises(Refused) as refused:
        office.scenarios.keep(planner, found, new_id())
    assert refused.value.code is Code.NAME_TAKEN


def test_it_can_be_thrown_away(office: Office, planner: Actor) -> None:
    kept = office.scenarios.keep(planner, _played(office, planner), new_id())
    gesture = new_id()
    office.scenarios.forget(planner, kept.id, gesture)
    office.scenarios.forget(planner, kept.id, gesture)
    assert office.scenarios.kept(planner) == ()
    with pytest.raises(Refused):
        office.scenarios.forget(planner, kept.id, new_id())


def test_the_database_lets_nobody_change_what_was_kept(
    office: Office, planner: Actor, database: str
) -> None:
    office.scenarios.keep(planner, _played(office, planner), new_id())
    with (
        pytest.raises(DBAPIError, match="append_only"),
        beneath(office.store) as session,
    ):
        session.execute(text("UPDATE scenarios SET weeks = 7"))


def test_an_office_starts_from_what_it_does(office: Office, planner: Actor, clerk: Actor) -> None:
    asked = replace(office.scenarios.preset(planner, "as_now", BaseKind.OFFICE), weeks=4, runs=2)
    with pytest.raises(Refused):
        office.scenarios.run(planner, asked)
    for number in range(4):
        person = f.on_file(office, clerk)
        f.book(office, clerk, f.local(f.SATURDAY, 10, number * 10), person)
    found = office.scenarios.run(planner, asked)
    # four visits within eight weeks, at six desks
    assert found.part == pytest.approx(4 / 56 * 365 / 446_930)
    assert 0 < found.without.at_counters < 10
    assert found.without.mean.middle < 4
