"""The schema's revisions: up and down one by one, and their end is what the models say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from counter_app import paths
from counter_app.domain.clock import SetClock
from counter_app.store import border, schema, tables
from counter_app.store.base import Base
from counter_app.store.store import Store, parse_url
from tests.factories import NOW


def revisions() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(paths.migrations()))
    return [one.revision for one in ScriptDirectory.from_config(config).walk_revisions()][::-1]


FILES = sorted((paths.migrations() / "versions").glob("*.py"))


@pytest.fixture
def store(empty_database: str) -> Iterator[Store]:
    url = parse_url(empty_database)
    if url.get_backend_name() == "sqlite":
        Path(str(url.database)).parent.mkdir()
    opened = Store(url, SetClock(NOW), bytes(32))
    yield opened
    opened.close()


def picture(store: Store) -> dict[str, Any]:
    """Return what the database itself says is in it."""
    with store.engine.connect() as connection:
        seen = inspect(connection)
        columns, indexes = seen.get_multi_columns(), seen.get_multi_indexes()
        checks, keys = seen.get_multi_check_constraints(), seen.get_multi_foreign_keys()
        primary = seen.get_multi_pk_constraint()
        found: dict[str, Any] = {
            one[1]: (
                sorted((each["name"], str(each["type"]), each["nullable"], str(each["default"]))
                       for each in columns[one]),
                sorted((str(each["name"]), each["column_names"], bool(each["unique"]))
                       for each in indexes[one]),
                sorted((str(each["name"]), _words(each["sqltext"])) for each in checks[one]),
                sorted(map(repr, keys[one])),
                repr(primary[one]),
            )
            for one in columns
        }  # fmt: skip
        guards = (
            "SELECT sql FROM sqlite_master WHERE type = 'trigger'"
            " OR type = 'index' AND sql LIKE '%WHERE%'"
            if store.is_embedded
            else "SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal UNION ALL"
            " SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace UNION ALL"
            " SELECT indexdef FROM pg_indexes WHERE indexdef LIKE '%WHERE%'"
        )
        found["guards"] = sorted(map(str, connection.execute(text(guards)).scalars()))
        for table in ("state_steps", "guard_mark"):
            if table in found:
                rows = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
                found[f"rows of {table}"] = rows
    return found


def rights(store: Store) -> list[str]:
    """Return the policies and grants that stand in a shared database."""
    if store.is_embedded:
        return []
    asked = text(
        "SELECT tablename || policyname || coalesce(qual, '') || coalesce(with_check, '')"
        " FROM pg_policies UNION ALL SELECT relname || one::text FROM pg_class,"
        " unnest(relacl) one WHERE relnamespace = 'public'::regnamespace"
    )
    with store.engine.connect() as connection:
        return sorted(connection.execute(asked).scalars())


def _words(rule: str) -> list[str]:
    """Return the words of a CHECK in no order: a list of kinds may have grown at its end."""
    return sorted(re.findall(r"\w+", rule))


def test_up_down_and_up_again(store: Store) -> None:
    """A revision taken down leaves what was there before it, and nothing else."""
    up: list[tuple[str, dict[str, Any]]] = []
    for revision in revisions():
        schema.upgrade(store, revision)
        up.append((revision, picture(store)))
    for revision, before in up[-2::-1]:
        schema.downgrade(store, revision)
        assert picture(store) == before, revision
    schema.downgrade(store, "base")
    assert set(picture(store)) <= {"alembic_version", "guards"}
    schema.upgrade(store)
    assert picture(store) == up[-1][1]
    assert schema.state(store) is schema.SchemaState.CURRENT


def test_the_last_revision_is_what_the_models_say(store: Store) -> None:
    assert tables.__all__  # fills the metadata
    schema.upgrade(store)
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={
            "compare_type": True, "include_object": lambda *what: not border.is_own(*what),
        })  # fmt: skip
        assert compare_metadata(context, Base.metadata) == []


def test_the_models_checks_and_keys_are_there(store: Store) -> None:
    """What the comparison above does not look at: CHECKs and foreign keys, by name."""
    schema.upgrade(store)
    with store.engine.connect() as connection:
        seen = inspect(connection)
        for one in Base.metadata.sorted_tables:
            checks = {str(check["name"]) for check in seen.get_check_constraints(one.name)}
            wanted = {
                str(constraint.name)
                for constraint in one.constraints
                if constraint.__visit_name__ == "check_constraint"
            }
            assert wanted <= checks, one.name
            keys = {(tuple(key["constrained_columns"]), key["referred_table"])
                    for key in seen.get_foreign_keys(one.name)}  # fmt: skip
            assert keys == {
                (tuple(key.column_keys), key.referred_table.name)
                for key in one.foreign_key_constraints
            }, one.name


def test_an_office_made_at_once_is_what_the_revisions_make(
    store: Store,
) -> None:
    schema.upgrade(store)
    wanted, granted = picture(store), rights(store)
    schema.downgrade(store, "base")
    schema.make(store)
    assert picture(store) == wanted
    assert rights(store) == granted
    assert schema.state(store) is schema.SchemaState.CURRENT


def test_states_of_a_schema(store: Store) -> None:
    assert schema.state(store) is schema.SchemaState.EMPTY
    schema.upgrade(store, revisions()[0])
    assert schema.state(store) is schema.SchemaState.OLDER
    schema.upgrade(store)
    assert schema.state(store) is schema.SchemaState.CURRENT
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'from tomorrow'"))
    assert schema.state(store) is schema.SchemaState.NEWER


def test_other_guards_than_the_programs_are_laid_anew(store: Store) -> None:
    """A guard is changed without a revision: a database that lacks the change is older."""
    schema.upgrade(store)
    whole = picture(store)
    trigger = "DROP TRIGGER audit_stay" + ("" if store.is_embedded else " ON audit")
    with store.engine.begin() as connection:
        connection.execute(text(trigger))
        connection.execute(text("UPDATE guard_mark SET sha256 = 'of another version'"))
    assert schema.state(store) is schema.SchemaState.OLDER
    schema.upgrade(store)
    assert schema.state(store) is schema.SchemaState.CURRENT
    assert picture(store) == whole


def test_a_failed_upgrade_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    """A database is at one revision or at the other, also when the power goes."""
    with store.engine.connect() as connection, connection.begin() as transaction:
        command.upgrade(schema._config(connection), "head")
        transaction.rollback()
    assert schema.state(store) is schema.SchemaState.EMPTY
    assert set(picture(store)) == {"guards"}
    assert picture(store)["guards"] == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_revision_never_imports_the_program(file: Path) -> None:
    """The program changes, a revision must go on doing what it did."""
    imported = [
        name
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [str(node.module)]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    assert not [name for name in imported if name.split(".")[0] in {"counter_app", "tests"}]
