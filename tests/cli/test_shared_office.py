"""A shared office from nothing, by the commands and by an administrator who is no superuser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from click.testing import Result
from psycopg import sql
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
            _hand_on(connection)
        yield postgres
        postgres.drop_database("made")
        with postgres._connection() as connection:
            connection.execute(f"DROP OWNED BY {_MAKER}")
            connection.execute(f"DROP ROLE {_MAKER}")


def _found(run: Run, server: PostgresServer) -> Result:
    by_maker = make_url(server.url("made")).set(username=_MAKER, password=_MAKER)
    return run(
        "db", "create", "--postgres", by_maker.render_as_string(hide_password=False),
        "--organisation", "Proef", "--location", "Den Haag", "--code", "DH",
        "--address", "Proefplein 1", "--name", "P. Proef", "--login", "baas", "--json",
    )  # fmt: skip


def _hand_on(connection: psycopg.Connection[Any]) -> None:
    """Let the maker give on the roles that another office in this cluster brought.

    Since PostgreSQL 16 CREATEROLE reaches only what the account made itself.
    """
    if connection.info.server_version < 160_000:
        return
    made = connection.execute(r"SELECT rolname FROM pg_roles WHERE rolname LIKE 'counter\_%'")
    for (role,) in made.fetchall():
        connection.execute(
            sql.SQL("GRANT {} TO {} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE").format(
                sql.Identifier(role), sql.Identifier(_MAKER)
            )
        )


def test_a_shared_office_is_made_and_used_as_its_own_roles(
    run: Run, server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _found(run, server)
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
    told = _found(run, server)
    assert refusal(told)["error"] == "not_permitted"


def test_roles_that_somebody_else_made_are_not_given_on(run: Run, server: PostgresServer) -> None:
    with server._connection() as connection:
        if connection.info.server_version < 160_000:
            pytest.skip("before PostgreSQL 16 CREATEROLE reaches every role")
        connection.execute("DO $$ BEGIN CREATE ROLE counter_owner; EXCEPTION"
                           " WHEN duplicate_object THEN NULL; END $$")  # fmt: skip
        connection.execute(f"REVOKE counter_owner FROM {_MAKER}")
    told = _found(run, server)
    assert refusal(told)["error"] == "not_permitted"
