"""What one machine changes, others hear; what was missed while nobody listened is made good."""

from __future__ import annotations

import multiprocessing
import queue
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from counter_app.domain.changes import AnythingChanged, Change, PersonChanged, QueueChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.store import Store, open_sqlite
from counter_app.store.watch import CHANNEL, FileWatch
from tests import factories as f
from tests.beneath import beneath
from tests.postgres_server import PostgresServer

_SECONDS = 90
"""How long a test waits for what must come."""


class Ear:
    """Keeps what a store hears, in order."""

    def __init__(self, store: Store) -> None:
        self._heard: queue.Queue[object] = queue.Queue()
        store.follow(self._hear, self._heard.put)

    def _hear(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            self._heard.put(change)

    def next(self) -> object:
        """Return what was heard next."""
        return self._heard.get(timeout=_SECONDS)

    def heard(self) -> list[object]:
        """Return what was heard until now."""
        found = []
        while not self._heard.empty():
            found.append(self._heard.get())
        return found


@pytest.fixture
def other(database: str, clock: SetClock) -> Iterator[Office]:
    """Give a second machine at the same database."""
    opened = f.open_office(database, clock)
    if not opened.store.is_embedded:
        opened.store.admit("clerk", f.PASSWORD)
    yield opened
    opened.close()


def _change(office: Office, actor: Actor, *changes: Change) -> None:
    with office.store.work(actor, new_id()) as work:
        work.audit("person.changed", new_id())
        work.note(*changes)


def _begun(ear: Ear, office: Office) -> None:
    """Wait until it listens; on a shared database it says so."""
    if not office.store.is_embedded:
        assert ear.next() == AnythingChanged()


def test_another_machine_hears_what_changed_and_the_own_one_no_echo(
    office: Office, other: Office, clerk: Actor
) -> None:
    here, there = Ear(office.store), Ear(other.store)
    _begun(here, office)
    _begun(there, other)
    told = (PersonChanged(new_id()), QueueChanged(clerk.location_id))
    _change(office, clerk, *told)
    if office.store.is_embedded:
        assert there.next() == AnythingChanged()
    else:
        assert (there.next(), there.next()) == told
    _change(other, clerk, PersonChanged(new_id()))
    here.next()  # what the other said comes in, and nothing of our own came before it
    assert here.heard() == []


def test_what_was_not_committed_is_told_to_nobody(
    office: Office, other: Office, planner: Actor
) -> None:
    there = Ear(other.store)
    _begun(there, other)

    def fail() -> None:
        with office.store.work(planner) as work:
            work.session.execute(text("UPDATE locations SET name = 'elsewhere'"))
            work.note(QueueChanged(planner.location_id))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert there.heard() == []
    last = PersonChanged(new_id())
    _change(office, planner, last)
    assert there.next() == (AnythingChanged() if office.store.is_embedded else last)


def test_our_own_work_between_that_of_others_hides_nothing(
    office: Office, other: Office, clerk: Actor
) -> None:
    here = Ear(office.store)
    _begun(here, office)
    for _ in range(5):
        _change(other, clerk, PersonChanged(new_id()))
        _change(office, clerk, PersonChanged(new_id()))
        assert isinstance(here.next(), AnythingChanged | PersonChanged)
    assert here.heard() == []


def test_who_only_looks_makes_nobody_look_again(
    new_sqlite: Callable[[], str], clock: SetClock
) -> None:
    """A look leaves an entry in the audit trail, and two screens must not wake each other by it."""
    address = new_sqlite()
    office = f.open_office(address, clock)
    clerk = f.seat(office, "clerk")
    assert office.store.key is not None
    heard: list[tuple[Change, ...]] = []
    watch = FileWatch(open_sqlite(Path(address), office.store.key, read_only=True), heard.append)

    def look() -> list[tuple[Change, ...]]:
        with watch.own_work():
            return heard

    watch.start()
    with office.store.work(clerk) as work:
        work.audit("person.seen", new_id())
    assert look() == []
    _change(office, clerk, PersonChanged(new_id()))
    assert look() == [(AnythingChanged(),)]
    watch.stop()
    office.close()


def _write_elsewhere(database: str, go: Any) -> None:
    office = f.open_office(database, SetClock(f.NOW))
    clerk = f.seat(office, "clerk")
    go.wait()
    f.on_file(office, clerk)
    office.close()


def test_another_process_is_heard(office: Office, database: str) -> None:
    context = multiprocessing.get_context("spawn")
    go = context.Event()
    process = context.Process(target=_write_elsewhere, args=(database, go))
    here = Ear(office.store)
    _begun(here, office)
    process.start()
    go.set()
    wanted = AnythingChanged if office.store.is_embedded else PersonChanged
    while not isinstance(here.next(), wanted):
        pass
    process.join()
    assert process.exitcode == 0


def _end_listeners(office: Office) -> None:
    with beneath(office.store, as_owner=False) as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'counter changes' AND datname = current_database()"
            )
        )


@pytest.fixture
def shared(new_postgres: Callable[[], str], clock: SetClock) -> Iterator[Office]:
    """Give an office on a shared database."""
    opened = f.open_office(new_postgres(), clock)
    yield opened
    opened.close()


def test_a_lost_connection_is_told_and_made_good(shared: Office) -> None:
    here = Ear(shared.store)
    assert here.next() == AnythingChanged()
    _end_listeners(shared)
    assert [here.next(), here.next(), here.next()] == [False, True, AnythingChanged()]
    clerk = f.seat(shared, "clerk")
    other = PersonChanged(new_id())
    with beneath(shared.store) as connection:
        said = f'{{"by":"{new_id().hex}","are":[["PersonChanged","{other.person_id}"]]}}'
        connection.execute(text("SELECT pg_notify(:c, :t)"), {"c": CHANNEL, "t": said})
    assert here.next() == other
    _change(shared, clerk, other)
    assert here.heard() == []


def test_a_server_that_is_started_again_is_found_again(tmp_path: Path, clock: SetClock) -> None:
    server = PostgresServer()
    server.start()
    try:
        server.create_database("office")
        f.found(server.url("office"))
        office = f.open_office(server.url("office"), clock)
        here = Ear(office.store)
        assert here.next() == AnythingChanged()
        server.restart()
        assert [here.next(), here.next(), here.next()] == [False, True, AnythingChanged()]
        f.on_file(office, f.seat(office, "clerk"))  # and the doors work as before
        office.close()
    finally:
        server.stop()


def test_a_server_that_is_not_there_at_first_is_told(clock: SetClock) -> None:
    from sqlalchemy.engine import make_url

    store = Store(make_url("postgresql+psycopg://nobody@127.0.0.1:1/none"), clock)
    here = Ear(store)
    assert here.next() is False
    store.close()
