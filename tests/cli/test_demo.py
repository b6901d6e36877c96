"""`demo`: a practice office at any hour, made once, and never half."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counter_app import startup
from counter_app.cli import demo_office
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.queue import QueueState
from counter_app.startup import Session
from tests import factories
from tests.cli.conftest import Run, answer

MOMENTS = {
    "a Friday at noon": datetime(2026, 9, 4, 10, 0, tzinfo=UTC),
    "a Sunday": datetime(2026, 9, 6, 12, 17, tzinfo=UTC),
    "Christmas": datetime(2026, 12, 25, 9, 3, tzinfo=UTC),
    "just after midnight": datetime(2026, 11, 23, 23, 2, tzinfo=UTC),
    "just before midnight": datetime(2026, 11, 23, 22, 58, tzinfo=UTC),
    "the night when summer time ends": datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
}


@contextmanager
def opened(database: Path, now: datetime) -> Iterator[Session]:
    session = startup.sign_in(
        str(database), "demo", demo_office.PASSWORD, clock=SetClock(now), cost=factories.CHEAP
    )
    try:
        yield session
    finally:
        session.close()


@pytest.mark.parametrize("now", list(MOMENTS.values()), ids=list(MOMENTS))
def test_a_day_is_under_way_at_any_hour(tmp_path: Path, now: datetime) -> None:
    database = tmp_path / "demo.db"
    demo_office.fill(database, now, factories.CHEAP)
    with opened(database, now) as session:
        place = session.office.planning.location(session.actor.location_id)
        day = session.office.appointments.day(place.id, now.astimezone(place.tz).date())
        states = Counter(line.state for line in day)
        assert states[AppointmentState.ARRIVED] >= 2
        assert states[AppointmentState.IN_SERVICE] == 2
        queue = Counter(entry.state for entry in session.office.queue.entries(place.id))
        assert queue[QueueState.CALLED] == 1
        assert session.office.audit.verify().flaws == ()


def test_at_noon_every_state_is_there(tmp_path: Path) -> None:
    now = MOMENTS["a Friday at noon"]
    database = tmp_path / "demo.db"
    demo_office.fill(database, now, factories.CHEAP)
    with opened(database, now) as session:
        office, actor = session.office, session.actor
        assert {place.code for place in office.planning.locations()} == {"DH", "AMS", "EXP", "GPR"}
        desks = office.planning.desks(actor.location_id)
        assert [desk.name for desk in desks] == ["1", "2", "3", "4", "5", "6"]
        day = office.appointments.day(actor.location_id, now.date())
        states = {line.state for line in day}
        assert states == {
            AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN_SERVICE,
            AppointmentState.FULFILLED, AppointmentState.NO_SHOW,
        }  # fmt: skip
        assert max(line.persons for line in day) > 1
        children = [p for p in office.people.search(actor, "Voorbeeld") if "Sami" in p.name]
        page = office.people.page(actor, children[0].id)
        assert [r.name for r in page.representatives] == ["Voorbeeld, Amira"]
        assert page.person.is_minor(now.date())
        for line in office.appointments.free_starts("BIOMETRICS", actor.location_id, now.date()):
            assert line.starts_at > now


def test_it_is_made_once_and_anew_when_asked(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "practice"
    first = answer(run("demo", "--at", folder, "--json"))
    assert first["new"]
    assert first["appointments"] > 20
    second = answer(run("demo", "--at", folder, "--json"))
    assert not second["new"]
    assert {**first, "new": False} == second
    names = {path.name for path in folder.iterdir()}
    assert {"demo.db", "demo.db.keys"} <= names
    assert not any(name.startswith(".filling") for name in names)
    (folder / "mine.txt").write_text("stays", encoding="utf-8")
    anew = run("demo", "--at", folder, "--fresh")
    who = "demo, clerk, planner, auditor, partner, partner2"
    assert f"Sign in as {who} with the password: {first['password']}" in anew.stdout
    assert (folder / "mine.txt").exists()


def test_every_account_signs_in(tmp_path: Path) -> None:
    database = tmp_path / "demo.db"
    now = MOMENTS["a Friday at noon"]
    demo_office.fill(database, now, factories.CHEAP)
    for login in demo_office.LOGINS:
        session = startup.sign_in(
            str(database), login, demo_office.PASSWORD, clock=SetClock(now), cost=factories.CHEAP
        )
        session.close()


def test_the_partner_has_cards_a_mandate_and_people_who_come_today(tmp_path: Path) -> None:
    database, now = tmp_path / "demo.db", MOMENTS["a Friday at noon"]
    demo_office.fill(database, now, factories.CHEAP)
    session = startup.sign_in(
        str(database), "partner", demo_office.PASSWORD, clock=SetClock(now), cost=factories.CHEAP
    )
    try:
        shelf = session.office.partner_shelf.look(session.actor)
    finally:
        session.close()
    assert len(shelf.cards) == 8
    assert len(shelf.expected) == 4
    assert len(shelf.standing) == 1
