"""A shared database's connection that died while it rested is replaced without a word."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from counter_app.domain.clock import SystemClock
from counter_app.store import postgres
from counter_app.store.store import Store, parse_url
from tests.postgres_server import PostgresMissingError, PostgresServer


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    made = PostgresServer()
    try:
        made.start()
    except PostgresMissingError as missing:
        pytest.skip(str(missing))
    yield made
    made.stop()


def test_dead_connection_is_replaced(
    server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.create_database("rest")
    store = Store(parse_url(server.url("rest")), SystemClock())
    other = Store(parse_url(server.url("rest")), SystemClock())
    number = text("SELECT pg_backend_pid()")
    with store.reading() as session:
        first = session.connection().execute(number).scalar_one()
    with other.reading() as session:
        end = text("SELECT pg_terminate_backend(:pid, 5000)")
        assert session.connection().execute(end, {"pid": first}).scalar_one()
    monkeypatch.setattr(postgres, "_REST_SECONDS", 0.0)
    with store.reading() as session:
        assert session.connection().execute(number).scalar_one() != first
    store.close()
    other.close()
