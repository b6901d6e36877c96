"""A shared database that is lost and comes back: each gesture once, and nothing is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import psycopg
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from counter_app.cli.bench import failover
from counter_app.cli.bench.postgres_pair import address, administrator, pair
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Closure
from counter_app.services import lost_connections
from counter_app.services.office import Office
from counter_app.store import store as store_module
from counter_app.store.round_trip import one_round_trip
from counter_app.store.tables.people import PersonRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused, rows


@pytest.fixture
def shared(new_postgres: Callable[[], str], clock: SetClock) -> Iterator[Office]:
    """Give an office on a shared database."""
    opened = f.open_office(new_postgres(), clock)
    yield opened
    opened.close()


def end_sessions(office: Office) -> None:
    """End everybody's connection, as a server does that is started again."""
    with beneath(office.store, as_owner=False) as connection:
        connection.execute(text(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ))  # fmt: skip


class Line:
    """The line to the server: it breaks after so many commits were done and before their answer."""

    def __init__(self) -> None:
        self.breaks = 0

    @contextmanager
    def round_trip(self, connection: Connection) -> Iterator[None]:
        with one_round_trip(connection):
            yield
        if self.breaks:
            self.breaks -= 1
            lost = psycopg.OperationalError("server closed the connection unexpectedly")
            raise DBAPIError.instance(None, None, lost, psycopg.Error, dialect=connection.dialect)


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Line:
    """Give a line that breaks when it is told to."""
    made = Line()
    monkeypatch.setattr(store_module, "one_round_trip", made.round_trip)
    return made


def test_a_dropped_connection_is_not_noticed(shared: Office) -> None:
    clerk = f.seat(shared, "clerk")
    someone = f.on_file(shared, clerk)
    end_sessions(shared)
    assert shared.people.get(someone.id).id == someone.id
    end_sessions(shared)
    visit = f.book(shared, clerk, f.later(60), someone)
    end_sessions(shared)
    assert shared.people.page(clerk, someone.id).appointments[0].id == visit.id


def test_a_commit_whose_answer_was_lost_happened_once(shared: Office, line: Line) -> None:
    clerk = f.seat(shared, "clerk")
    before = rows(shared.store, PersonRow)
    line.breaks = 3
    someone = f.on_file(shared, clerk)
    assert shared.people.get(someone.id).id == someone.id
    assert (line.breaks, rows(shared.store, PersonRow)) == (0, before + 1)


def test_what_has_no_key_is_left_to_the_person(shared: Office, line: Line) -> None:
    planner = f.seat(shared, "planner")
    closed = Closure(
        id=new_id(), location_id=planner.location_id, first_day=date(2027, 1, 4),
        last_day=date(2027, 1, 4),
    )  # fmt: skip
    line.breaks = 1
    with refused(Code.STORE_UNREACHABLE):
        shared.planning.add_closure(planner, closed)


def test_patience_ends(shared: Office) -> None:
    tries = []

    class Service:
        def act(self, gesture: object) -> None:
            tries.append(gesture)
            raise Unavailable(Code.STORE_UNREACHABLE)

    act = lost_connections.patient(Service(), shared.store, patience=0.3).act
    with refused(Code.STORE_UNREACHABLE):
        act("once")
    assert len(tries) > 1
    tries.clear()
    shared.close()
    with refused(Code.STORE_UNREACHABLE):
        act("once")
    assert len(tries) == 1


def test_a_file_has_no_connections_to_lose(new_sqlite: Callable[[], str], clock: SetClock) -> None:
    office = f.open_office(new_sqlite(), clock)
    assert "book" not in vars(office.appointments)
    office.close()


def test_a_standby_takes_over_and_nothing_is_lost_or_doubled() -> None:
    """Clients go on by themselves at the other server; what was confirmed is there, once."""
    with pair({"fsync": "off", "shared_buffers": "32MB"}) as (first, second):
        with administrator(first) as connection:
            connection.execute("CREATE DATABASE office")
        found = failover.measure(address("office", first, second), first, second, 2, 3, after=10)
    assert found["errors"] == []
    assert (found["confirmed"], found["there"]) == (6, 6)
    assert (found["lost"], found["doubled"], found["audit_flaws"]) == (0, 0, 0)
    assert (found["bookings_confirmed"], found["bookings_there"]) == (6, 6)
    assert (found["bookings_lost"], found["bookings_doubled"]) == (0, 0)
