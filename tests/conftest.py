"""What all tests share: offices on both databases, who sits in them, and guards.

A database is made once per process, migrated and filled, and copied for each test.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings

from counter_app.domain.clock import SetClock
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from tests import factories
from tests.postgres_server import PostgresServer

gc.set_threshold(100_000, 50, 100)  # while tests are collected: see below

settings.register_profile(
    "counter",
    deadline=None,  # the machine may be busy with other things
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("counter")

BACKENDS = ("sqlite", "postgresql")


def pytest_collection_finish() -> None:
    """Look less often for garbage: what stands by now stays, and there is much of it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


class _Warnings(logging.Handler):
    """Collects what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which something is logged as a warning, unless it asked for the log."""
    if "caplog" in request.fixturenames:
        yield
        return
    seen = _Warnings()
    root = logging.getLogger()
    root.addHandler(seen)
    try:
        yield
    finally:
        root.removeHandler(seen)
    assert [record.getMessage() for record in seen.records] == []


@pytest.fixture(autouse=True)
def _no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread running; windows keep theirs for the whole session."""
    before = set(threading.enumerate())
    yield
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        left = [thread for thread in threading.enumerate() if thread not in before]
        for thread in left:
            thread.join(5)
        assert [thread.name for thread in left if thread.is_alive()] == []


def _open_files(folder: Path) -> list[str]:
    """Return the files below a folder that this process holds open, where the system tells."""
    handles = Path("/proc/self/fd")
    found = []
    for handle in handles.iterdir() if handles.is_dir() else ():
        try:
            target = str(handle.readlink())
        except OSError:
            continue  # closed since it was listed
        if target.startswith(f"{folder}{os.sep}"):
            found.append(target)
    return found


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Give the process's PostgreSQL server, started when the first test asks for it."""
    server = PostgresServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an embedded office that is copied for each test; nobody opens it itself."""
    path = tmp_path_factory.mktemp("template") / "office.db"
    factories.found(str(path))
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres: PostgresServer) -> str:
    """Give the name of a shared office that is copied for each test; its accounts are kept."""
    name = "office_template"
    postgres.drop_database(name)
    postgres.drop_accounts(postgres.accounts())
    postgres.create_database(name)
    factories.found(postgres.url(name))
    postgres.keep_accounts(factories.PASSWORD)
    return name


@pytest.fixture
def new_sqlite(tmp_path: Path, sqlite_template: Path) -> Iterator[Callable[[], str]]:
    """Give a function that makes a copy of the embedded office and returns its address."""
    folder = tmp_path / "database"
    folder.mkdir()

    def make() -> str:
        path = folder / f"{uuid4().hex}.db"
        for tail in ("", ".keys"):
            shutil.copyfile(f"{sqlite_template}{tail}", f"{path}{tail}")
        return str(path)

    yield make
    assert _open_files(folder) == []


@pytest.fixture
def new_postgres(request: pytest.FixtureRequest) -> Iterator[Callable[[], str]]:
    """Give a function that makes a copy of the shared office and returns its address."""
    server: PostgresServer = request.getfixturevalue("postgres")
    template: str = request.getfixturevalue("postgres_template")
    made: list[str] = []

    def make() -> str:
        name = f"office_{uuid4().hex}"
        if made:  # the office before this one is closed, and its own accounts' names are free
            server.forget_accounts(made[-1])
        server.create_database(name, template)
        made.append(name)
        return server.url(name)

    yield make
    for name in made:
        server.drop_database(name)


@pytest.fixture(params=BACKENDS)
def backend(request: pytest.FixtureRequest) -> str:
    """Name the kind of database; a test that uses it runs on both."""
    kind: str = request.param
    return kind


@pytest.fixture
def database(backend: str, request: pytest.FixtureRequest) -> str:
    """Give the address of a fresh copy of the office."""
    make: Callable[[], str] = request.getfixturevalue(
        "new_sqlite" if backend == "sqlite" else "new_postgres"
    )
    return make()


@pytest.fixture
def empty_database(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the address of a database in which there is nothing yet."""
    if backend == "sqlite":
        yield str(tmp_path / "empty" / "office.db")
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"empty_{uuid4().hex}"
    with server.without_accounts():
        server.create_database(name)
        yield server.url(name)
        server.drop_database(name)


@pytest.fixture
def clock() -> SetClock:
    """Give a clock that stands at Friday 4 September 2026, nine o'clock in Amsterdam."""
    return SetClock(factories.NOW)


@pytest.fixture
def office(database: str, clock: SetClock) -> Iterator[Office]:
    """Give an office with one location, six desks, and slots for some weeks."""
    opened = factories.open_office(database, clock)
    yield opened
    opened.close()


@pytest.fixture
def place(office: Office) -> Location:
    """Give the office's location."""
    (only,) = office.planning.locations()
    return only


@pytest.fixture
def clerk(office: Office) -> Actor:
    """Give a clerk at desk 1."""
    return factories.seat(office, "clerk")


@pytest.fixture
def second(office: Office) -> Actor:
    """Give another clerk, at desk 2."""
    return factories.seat(office, "second")


@pytest.fixture
def host(office: Office) -> Actor:
    """Give the host at the door, at no desk."""
    return factories.seat(office, "host")


@pytest.fixture
def planner(office: Office) -> Actor:
    """Give a planner."""
    return factories.seat(office, "planner")


@pytest.fixture
def auditor(office: Office) -> Actor:
    """Give an auditor."""
    return factories.seat(office, "auditor")


@pytest.fixture
def administrator(office: Office) -> Actor:
    """Give an administrator."""
    return factories.seat(office, "administrator")
