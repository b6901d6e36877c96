"""The one door by which acts of others go on record: of a package's operators, at its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.offline_day import Hall


@pytest.fixture
def backend() -> str:
    return "postgresql"


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> Iterator[Hall]:
    made = Hall(office, f.seat(office, "planner"), clock, tmp_path)
    made.enrol("clerk")
    laptop = made.laptop("laptop 1")
    made.pack(laptop)
    yield made
    laptop.shut()


def door(office: Office, actor: Actor, package: object, what: str, *lines: dict[str, Any]) -> Code:
    """Call the door as an operator does with psql; return how it answers."""
    with pytest.raises(CounterError) as refused, office.store.work(actor) as work:
        work.connection.execute(
            text("SELECT counter_bring_home(:package, :what, CAST(:lines AS jsonb))"),
            {"package": package, "what": what, "lines": json.dumps(lines)},
        )
    return refused.value.code


def scan(actor: Actor, **changes: str) -> dict[str, Any]:
    return {
        "id": str(new_id()), "location_id": str(actor.location_id),
        "operator_id": str(actor.operator_id), "at": f.NOW.isoformat(), "failure": "unreadable",
        **changes,
    }  # fmt: skip


def test_the_door_is_for_who_may_merge_of_the_packages_people_and_place(hall: Hall) -> None:
    office, planner = hall.office, hall.planner
    clerk, second = f.seat(office, "clerk"), f.seat(office, "second")
    packed = hall.laptops[0].packed
    assert packed is not None
    package = packed.package.id
    line = scan(clerk)
    assert door(office, clerk, package, "failed_scans", line) is Code.NOT_PERMITTED
    assert door(office, planner, new_id(), "failed_scans", line) is Code.NOT_PERMITTED
    assert door(office, planner, package, "failed_scans", scan(second)) is Code.NOT_PERMITTED
    elsewhere = scan(clerk, location_id=str(new_id()))
    assert door(office, planner, package, "failed_scans", elsewhere) is Code.NOT_PERMITTED
    assert door(office, planner, package, "operators", {"id": str(new_id())}) is Code.NOT_PERMITTED
    with office.store.work(planner) as work:
        work.connection.execute(
            text("SELECT counter_bring_home(:package, 'failed_scans', CAST(:lines AS jsonb))"),
            {"package": package, "lines": json.dumps([line])},
        )
    with office.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM failed_scans")) == 1


def test_triggers_judge_what_comes_through_it(hall: Hall) -> None:
    guest = hall.guest(30)
    clerk = f.seat(hall.office, "clerk")
    packed = hall.laptops[0].packed
    assert packed is not None
    hand_out = {
        "id": str(new_id()), "card_id": str(guest.card.id), "person_id": str(guest.person.id),
        "appointment_id": str(guest.visit), "verification_id": str(new_id()),
        "operator_id": str(clerk.operator_id), "session_id": str(clerk.session_id),
        "location_id": str(clerk.location_id), "representative_id": None, "state": "handed_out",
        "at": (f.NOW + timedelta(minutes=1)).isoformat(), "old_document": "none_held",
        "old_reference": "", "undone_at": None, "undo_reason": "", "mandate_id": None,
    }  # fmt: skip
    said = door(hall.office, hall.planner, packed.package.id, "hand_outs", hand_out)
    assert said is Code.VERIFICATION_MISSING


def test_a_secret_is_read_by_those_only_who_need_it(hall: Hall) -> None:
    office = hall.office
    clerk = f.seat(office, "clerk")
    for query in (
        "SELECT identity FROM package_keys",
        "SELECT sealed FROM offline_accounts",
        "SELECT verifier FROM offline_accounts",
        "SELECT counter_take_home('people')",
        "SELECT content FROM package_results",
    ):
        with pytest.raises(CounterError) as refused, office.store.work(clerk) as work:
            work.connection.execute(text(query))
        assert refused.value.code is Code.NOT_PERMITTED


def test_nobody_enrols_or_ends_the_enrolment_of_somebody_else(hall: Hall) -> None:
    office, second = hall.office, f.seat(hall.office, "second")
    clerk = f.seat(office, "clerk")
    with pytest.raises(CounterError) as refused, office.store.work(second) as work:
        work.connection.execute(
            text("DELETE FROM offline_accounts WHERE operator_id = :id"),
            {"id": clerk.operator_id},
        )
    assert refused.value.code is Code.NOT_PERMITTED
