"""`db …` on both kinds of database."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from tests import factories
from tests.cli.conftest import Run, answer, refusal
from tests.postgres_server import PostgresServer

NEW = (
    "db", "create", "--organisation", "Proef", "--location", "Den Haag", "--code", "DH",
    "--address", "Proefplein 1", "--desks", "3", "--name", "P. Proef",
)  # fmt: skip


def test_an_office_is_made_checked_and_used(run: Run, empty_database: str) -> None:
    where = ("--database", empty_database, "--login", "Proef")
    made = run(*NEW, *where, "--json")
    assert made.exit_code == 0, made.output
    assert answer(made)["login"] == "proef"
    assert run("db", "check", *where).stdout == "The database is whole and fits this program.\n"
    assert answer(run("db", "upgrade", *where, "--json")) == {"upgraded": False}
    assert run("slots", "COLLECT_DOCUMENT", *where).stdout == "Den Haag: nothing free\n"
    assert refusal(run(*NEW, *where, "--json"))["error"] == "store_exists"


def test_what_is_not_given_is_asked(run: Run, tmp_path: Path) -> None:
    told = "DH\nDen Haag\nProefplein 1\npiet\nProef\nP. Proef\n"
    result = run("db", "create", "--database", tmp_path / "new.db", input=told)
    assert result.exit_code == 0, result.output
    assert "Sign in as piet." in result.stdout


def test_a_short_password_makes_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTER_PASSWORD", "short")
    path = tmp_path / "new.db"
    told = refusal(run(*NEW, "--database", path, "--login", "p", "--json"))
    assert told["error"] == "password_too_short"
    assert not path.exists()


def test_a_saved_office_is_restored_and_the_present_one_set_aside(
    office_run: Run, tmp_path: Path
) -> None:
    saved = tmp_path / "saved" / "office.backup"
    assert office_run("db", "backup", saved).exit_code == 0
    assert refusal(office_run("db", "backup", saved, "--json"))["error"] == "store_exists"
    (path,) = (tmp_path / "database").glob("*.db")
    restored = answer(office_run("db", "restore", saved, "--json"))
    aside = Path(restored["aside"])
    assert aside.parent == path.parent
    assert aside.exists()
    assert office_run("db", "check").exit_code == 0


def test_a_damaged_backup_is_not_restored(office_run: Run, tmp_path: Path) -> None:
    saved = tmp_path / "office.backup"
    office_run("db", "backup", saved)
    saved.write_bytes(saved.read_bytes()[:5000])
    assert refusal(office_run("db", "restore", saved, "--json"))["error"] == "store_damaged"
    assert office_run("db", "check").exit_code == 0


def test_no_database_is_told_with_what_to_do(run: Run, tmp_path: Path) -> None:
    result = run("db", "check", "--database", tmp_path / "none.db", "--login", "demo")
    assert result.exit_code == 1
    assert "counter-app db create" in result.stderr


@pytest.mark.parametrize("address", ["mysql://host/db", "postgresql://nobody@127.0.0.1:1/none"])
def test_a_database_that_does_not_answer_is_told(run: Run, address: str) -> None:
    told = refusal(run("slots", "X", "--database", address, "--login", "a", "--json"))
    assert told["error"] == "store_unreachable"
    assert factories.PASSWORD not in str(told)


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="PostgreSQL's programs are not here")
def test_a_shared_office_is_saved_and_restored(
    run: Run, new_postgres: Callable[[], str], postgres: PostgresServer, tmp_path: Path,
    standing: None,
) -> None:  # fmt: skip
    saved, empty = tmp_path / "office.dump", f"restored_{uuid4().hex}"
    where = ("--database", new_postgres(), "--login", "demo")
    assert run("db", "backup", saved, *where).exit_code == 0
    assert refusal(run("db", "backup", saved, *where, "--json"))["error"] == "store_exists"
    postgres.create_database(empty)
    try:
        there = ("--database", postgres.url(empty), "--login", "demo")
        lost = refusal(run("db", "restore", tmp_path / "none", *there, "--json"))
        assert lost["error"] == "file_missing"
        assert run("db", "restore", saved, *there).exit_code == 0
        assert run("audit", "verify", *there).exit_code == 0
        assert "first free" in run("slots", "COLLECT_DOCUMENT", *there).stdout
        again = refusal(run("db", "restore", saved, *there, "--json"))
        assert again["error"] == "store_exists"
    finally:
        postgres.drop_database(empty)
