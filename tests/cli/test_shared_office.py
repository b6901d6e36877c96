"""A shared office from nothing, by the commands and by an administrator who is no superuser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import make_url

from tests import factories as f
from tests.cli.conftest import Run, answer, refusal
from tests.postgres_server import PostgresServer

_MAKER = "maker"


@pytest.fixture
def server(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """Give a server with somebody who may make roles and databases, and nothing else."""
    with postgres.without_accounts():
        with postgres._connection() as connection:
            connection.execute(f"CREATE ROLE {_MAKER} LOGIN CREATEROLE CREATEDB PASSWORD 'maker'")
        yield postgres
        postgres.drop_database("made")
        with postgres._connection() as connection:
            connection.execute(f"DROP OWNED BY {_MAKER}")
            connection.execute(f"DROP ROLE {_MAKER}")


def test_a_shared_office_is_made_and_used_as_its_own_roles(
    run: Run, server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_maker = make_url(server.url("made")).set(username=_MAKER, password=_MAKER)
    made = run(
        "db", "create", "--postgres", by_maker.render_as_string(hide_password=False),
        "--organisation", "Proef", "--location", "Den Haag", "--code", "DH",
        "--address", "Proefplein 1", "--name", "P. Proef", "--login", "baas", "--json",
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    where = answer(made)["database"]
    assert "@" not in where
    assert _MAKER not in where
    shared = ("--database", where, "--login", "baas")
    monkeypatch.setenv("COUNTER_NEW_PASSWORD", "another battery staple")
    added = run("operators", "add", "Kees", "--name", "K. Kees", "--role", "host", *shared)
    assert added.stdout == "kees can sign in.\n"
    assert "kees: K. Kees; host" in run("operators", "list", *shared).stdout
    monkeypatch.setenv("COUNTER_PASSWORD", "another battery staple")
    kees = ("--database", where, "--login", "kees")
    assert run("slots", "COLLECT_DOCUMENT", *kees).exit_code == 0
    assert refusal(run("operators", "list", *kees, "--json"))["error"] == "not_permitted"
    monkeypatch.setenv("COUNTER_PASSWORD", f.PASSWORD)
    assert run("operators", "lock", "kees", *shared).stdout == "kees can sign in no more.\n"
    assert "kees: K. Kees; host (locked)" in run("operators", "list", *shared).stdout
    assert run("operators", "unlock", "kees", *shared).exit_code == 0
    assert run("operators", "reset", "kees", *shared).stdout == "kees has a new password.\n"
    ended = answer(run("operators", "retire", "kees", *shared, "--json"))
    assert ended == {"login": "kees", "active": False}
    assert refusal(run("slots", "COLLECT_DOCUMENT", *kees, "--json"))["error"] == "bad_sign_in"


def test_an_office_cannot_be_made_without_the_right_to(run: Run, server: PostgresServer) -> None:
    with server._connection() as connection:
        connection.execute(f"ALTER ROLE {_MAKER} NOCREATEDB")
    by_maker = make_url(server.url("made")).set(username=_MAKER, password=_MAKER)
    told = run(
        "db", "create", "--postgres", by_maker.render_as_string(hide_password=False),
        "--organisation", "Proef", "--location", "Den Haag", "--code", "DH",
        "--address", "Proefplein 1", "--name", "P. Proef", "--login", "baas", "--json",
    )  # fmt: skip
    assert refusal(told)["error"] == "not_permitted"
