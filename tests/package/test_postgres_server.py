"""The server the other tests rely on: it starts, it forgets, it never outlives its process."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text

import tests.postgres_server as module
from tests.postgres_server import PostgresMissingError, PostgresServer

PROJECT = Path(__file__).resolve().parents[2]


INSTALLED = any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


@pytest.fixture(scope="module", params=["installed", "package"] if INSTALLED else ["package"])
def server(request: pytest.FixtureRequest) -> Iterator[PostgresServer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("COUNTER_TEST_POSTGRES", raising=False)
        if request.param == "package":
            hide_installed(patch)
        server = PostgresServer()
        server.start()
        yield server
        server.stop()


def hide_installed(patch: pytest.MonkeyPatch) -> None:
    real = Path.glob

    def glob(path: Path, pattern: str) -> Iterator[Path]:
        return iter(()) if path == Path("/usr/lib/postgresql") else iter(real(path, pattern))

    patch.setattr(Path, "glob", glob)


def connect(url: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(url.replace("+psycopg", ""))


def test_server_is_a_supported_version(server: PostgresServer) -> None:
    assert server.version >= 15


def test_database_is_made_and_dropped(server: PostgresServer) -> None:
    server.create_database("one")
    engine = create_engine(server.url("one"))
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT current_database()")) == "one"
    engine.dispose()
    server.drop_database("one")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        connect(server.url("one"))


def test_template_is_copied(server: PostgresServer) -> None:
    server.create_database("pattern")
    with connect(server.url("pattern")) as connection:
        connection.execute("CREATE TABLE desks (name text)")
        connection.execute("INSERT INTO desks VALUES ('A')")
    server.create_database("copy", template="pattern")
    with connect(server.url("copy")) as connection:
        connection.execute("INSERT INTO desks VALUES ('B')")
        assert connection.execute("SELECT count(*) FROM desks").fetchone() == (2,)
    with connect(server.url("pattern")) as connection:
        assert connection.execute("SELECT count(*) FROM desks").fetchone() == (1,)


def test_connected_database_is_dropped_all_the_same(server: PostgresServer) -> None:
    server.create_database("busy")
    with connect(server.url("busy")) as connection:
        server.drop_database("busy")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")


def test_server_has_what_the_schema_needs(server: PostgresServer) -> None:
    server.create_database("features")
    with connect(server.url("features")) as connection:
        connection.execute("CREATE EXTENSION btree_gist")
        connection.execute(
            "CREATE TABLE spans (desk int, during tstzrange,"
            " EXCLUDE USING gist (desk WITH =, during WITH &&))"
        )
        span = "INSERT INTO spans VALUES (1, '[2026-01-01, 2026-01-02)')"
        connection.execute(span)
        with pytest.raises(psycopg.errors.ExclusionViolation):
            connection.execute(span)


def test_stop_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COUNTER_TEST_POSTGRES", raising=False)
    server = PostgresServer()
    server.start()
    folder, process = server._folder, server._process
    assert folder is not None
    assert process is not None
    assert folder.exists()
    server.stop()
    assert not folder.exists()
    assert process.poll() is not None
    with pytest.raises(RuntimeError, match="not started"):
        server.create_database("late")
    server.stop()  # a second time is harmless


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's end")
def test_killed_process_takes_its_server_with_it() -> None:
    program = (
        "from tests.postgres_server import PostgresServer\n"
        "server = PostgresServer(); server.start()\n"
        "print(server._process.pid, server._folder, flush=True); input()"
    )
    environment = {k: v for k, v in os.environ.items() if k != "COUNTER_TEST_POSTGRES"}
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=PROJECT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as owner:
        assert owner.stdout is not None
        pid, folder = owner.stdout.readline().split(maxsplit=1)
        postmaster = os.pidfd_open(int(pid))
        owner.send_signal(signal.SIGKILL)
        owner.wait()
    try:
        assert ended(postmaster, seconds=10)
    finally:
        os.close(postmaster)
    left = Path(folder.strip())
    assert left.exists()
    os.utime(left, (0, 0))
    module._sweep(left.parent)
    assert not left.exists()


def ended(process: int, seconds: float) -> bool:
    """Wait for the end of a process that is not a child of this one."""
    return bool(select.select([process], [], [], seconds)[0])


def test_sweep_spares_a_living_owner(tmp_path: Path) -> None:
    folder = tmp_path / "counter-postgres-living"
    folder.mkdir()
    with module._claim(folder):
        os.utime(folder, (0, 0))
        module._sweep(tmp_path)
        assert folder.exists()
    module._sweep(tmp_path)
    assert not folder.exists()


def test_named_server_is_used_as_it_is(
    server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTER_TEST_POSTGRES", server.url("postgres"))
    monkeypatch.setattr("tests.postgres_server._administrator", [None, None])
    named = PostgresServer()
    named.start()
    assert named.url("x") == server.url("x")
    assert named.version == server.version
    named.stop()
    assert server.version >= 15  # still running


def test_password_and_options_of_a_named_server_reach_the_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(
        "COUNTER_TEST_POSTGRES", "host=db.example user=boss password='p@ss/w' sslmode=require"
    )
    monkeypatch.setattr("tests.postgres_server._administrator", [None, None])
    server = PostgresServer()
    server.start()
    assert server.url("a b") == (
        "postgresql+psycopg://boss:p%40ss%2Fw@db.example:5432/a b?sslmode=require"
    )


def test_no_server_at_all_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COUNTER_TEST_POSTGRES", raising=False)
    hide_installed(monkeypatch)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(PostgresMissingError, match="COUNTER_TEST_POSTGRES"):
        PostgresServer().start()
