"""The border, table by table: whoever adds one says who meets its rows, or this fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import psycopg
import pytest
from sqlalchemy import text

from counter_app.domain.operators import ROLES, Permission
from counter_app.store import rights
from counter_app.store.base import Base
from counter_app.store.border import ACCOUNTS, OWN_TABLES, OWNER
from counter_app.store.rights import BASE, EVERYONE, TableRights, group
from tests.beneath import beneath
from tests.security.border_scene import NOTHING, Border, border

__all__ = ["border"]

RIGHTS = rights.load()
PERSONAL = {
    name for name, one in RIGHTS.tables.items()
    if one.reach[0] in {"people", "cards", "place", "parent", "in", "audit_heads"}
    and name != "operator_roles"
}  # fmt: skip
"""Tables whose rows belong to a place or a person; all that stands in them is Den Haag's."""

STRANGERS = ("other", "partner", "guest", "auditor")
"""A clerk of another desk, a partner's clerk and administrator, and who reads the trail only."""

HOSTILE = (
    "SELECT * FROM {table}",
    "TABLE {table}",
    "SELECT count(*) FROM {table} HAVING count(*) > 0",
    "SELECT 1 FROM {table} FOR UPDATE",
    "WITH t AS (SELECT * FROM {table}) SELECT row_to_json(t) FROM t",
    "SELECT t::text FROM {table} t",
    "UPDATE {table} SET {key} = {key}",
    "DELETE FROM {table}",
    "WITH gone AS (DELETE FROM {table} RETURNING *) SELECT * FROM gone",
    "SELECT 1 FROM generate_series(1, 2) g LEFT JOIN {table} t ON true WHERE t.{key} IS NOT NULL",
)
"""What meets nothing, or is refused."""

NEVER = (
    "TRUNCATE {table} CASCADE",
    "ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE {table} DISABLE TRIGGER ALL",
    "ALTER TABLE {table} OWNER TO CURRENT_USER",
    "CREATE POLICY mine ON {table} USING (true)",
    "CREATE TRIGGER mine BEFORE INSERT ON {table} FOR EACH ROW"
    " EXECUTE FUNCTION counter_append_only()",
    "CREATE RULE mine AS ON UPDATE TO {table} DO INSTEAD NOTHING",
    "DROP TABLE {table} CASCADE",
    "CREATE VIEW mine AS SELECT * FROM {table}",
    "CREATE INDEX mine ON {table} ({key})",
    "COPY {table} FROM '/etc/passwd'",
    "COPY {table} TO '/stolen'",
    "COPY {table} TO PROGRAM 'cat'",
)
"""What is refused to everybody, whatever the role."""


def key_of(table: str) -> str:
    known = Base.metadata.tables.get(table)
    if known is not None:
        return next(iter(known.primary_key.columns)).name
    return {
        "alembic_version": "version_num", "border_roles": "role", "border_bringing": "xact",
        "border_clock": "id",
    }.get(table, "login")  # fmt: skip


@pytest.fixture(scope="module")
def catalogue(border: Border) -> dict[str, bool]:
    """Give the database's own list of tables, with whether rows are guarded."""
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT relname, relrowsecurity FROM pg_class"
            " WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')"
        ))  # fmt: skip
        return {row.relname: row.relrowsecurity for row in found}


def test_every_table_has_its_rights_and_its_policies(
    border: Border, catalogue: dict[str, bool]
) -> None:
    assert set(catalogue) == set(RIGHTS.tables)
    assert {name for name, guarded in catalogue.items() if not guarded} == set()
    assert set(Base.metadata.tables) | set(OWN_TABLES) | {"alembic_version"} == set(RIGHTS.tables)
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text("SELECT tablename, cmd, roles FROM pg_policies")).all()
    assert {tuple(row.roles) for row in found} == {(BASE,)}
    assert {(row.tablename, row.cmd) for row in found} == {
        (name, verb) for name, one in RIGHTS.tables.items() for verb in _verbs(one)
    }


def _verbs(one: TableRights) -> Iterator[str]:
    if one.read:
        yield "SELECT"
    if one.add:
        yield "INSERT"
    if one.change or one.lock:
        yield "UPDATE"
    if one.remove:
        yield "DELETE"


def test_a_table_of_persons_is_never_everyones() -> None:
    """Whatever points to a person, or stands for one, has a reach; a new table too."""
    about = {
        name for name, one in Base.metadata.tables.items()
        if any(key.column.table.name in {"people", "cards", "verifications", "hand_outs"}
               for key in one.foreign_keys)
    } | {"people"}  # fmt: skip
    assert {
        name for name in about if RIGHTS.tables[name].reach[0] in {"everyone", "nobody"}
    } == set()


def test_grants_are_what_is_written_and_nothing_else(border: Border) -> None:
    wanted: set[tuple[str, str, str]] = set()
    for name, one in RIGHTS.tables.items():
        verbs = {"SELECT": one.read, "INSERT": one.add, "DELETE": one.remove}
        for verb, permissions in verbs.items():
            if not (verb == "SELECT" and one.secret):
                wanted |= {(name, verb, group(permission)) for permission in permissions}
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT table_name, privilege_type, grantee FROM information_schema.table_privileges"
            f" WHERE table_schema = 'public' AND grantee <> '{OWNER}'"
        ))  # fmt: skip
        assert {tuple(row) for row in found} == wanted
        columns = connection.execute(text(
            "SELECT DISTINCT table_name, privilege_type, grantee"
            " FROM information_schema.column_privileges"
            f" WHERE table_schema = 'public' AND grantee <> '{OWNER}'"
        ))  # fmt: skip
        by_column = {tuple(row) for row in columns} - wanted
    allowed = set()
    for name, one in RIGHTS.tables.items():
        allowed |= {(name, "UPDATE", group(p)) for p in (*one.change, *one.lock)}
        allowed |= {(name, "SELECT", group(permission)) for permission in one.partly}
        if one.secret:
            readers = {*one.read, *(p for some in one.secret.values() for p in some)}
            allowed |= {(name, "SELECT", group(p)) for p in readers}
    assert by_column == allowed


@pytest.mark.parametrize("login", [*STRANGERS, "clerk", "planner", "kiosk"])
def test_everybody_meets_the_own_line_of_reach_only(border: Border, login: str) -> None:
    """All policies look there, so it is open to all; it says what one knows of oneself."""
    stranger = border.stranger(login)
    with beneath(border.office.store, keep=False) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM border_reach").scalar_one() > 5
    for asked in ("", " WHERE login <> session_user OR true", " ORDER BY login DESC"):
        assert stranger.reads(f"SELECT login::text FROM border_reach{asked}") == [(login,)]
    sleeps = "pg_sleep(60 * length(r.login::text)) IS NOT NULL"
    assert stranger.does(
        f"SELECT 1 FROM border_reach r WHERE r.login <> session_user AND {sleeps}"
    ) == NOTHING  # fmt: skip


def test_policies_look_at_the_asker_once_for_each_table(border: Border) -> None:
    """The form that keeps the border cheap: the asker's line by its index, and no other function.

    A function would be called for each row, and whoever is asked by a scan of all accounts pays
    for each of them.
    """
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT tablename, cmd, coalesce(qual, '') || coalesce(with_check, '') AS said"
            " FROM pg_policies WHERE tablename <> 'border_reach'"
        )).all()  # fmt: skip
        line = connection.execute(text(
            "SELECT qual FROM pg_policies WHERE tablename = 'border_reach'"
        )).scalars().all()  # fmt: skip
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        plan = connection.execute(text(
            "EXPLAIN SELECT places FROM border_reach WHERE login = session_user"
        )).scalars().all()  # fmt: skip
    assert line == ["(login = SESSION_USER)"]
    assert plan[0].startswith("Index Scan using pk_border_reach")
    called = {(one.tablename, one.cmd) for one in found if "counter_" in one.said}
    assert called == {("audit", "INSERT")}  # of whoever writes in a client's name only
    own = {name for name, one in RIGHTS.tables.items() if one.place and one.actor and one.add}
    looks = {one.tablename: one.said.count("border_reach") for one in found if one.cmd == "INSERT"}
    assert own <= set(looks)
    assert {name for name in own if looks[name] != 1} == set()


def test_whoever_has_no_line_meets_and_adds_nothing(border: Border) -> None:
    """An account that is locked while it works loses its line at once, in a session that stands."""
    stranger = border.stranger("planner")
    mine = "SELECT 1 FROM appointments"
    add = (
        "INSERT INTO plan_versions (subject, number, kind, location_id, facts, made_at, made_by,"
        " change_id) VALUES (gen_random_uuid(), 1, 'rule', %s, '{}', now(), %s, gen_random_uuid())"
    )
    of_mine = (border.place, border.planner.operator_id)
    assert stranger.does(mine) != NOTHING
    assert stranger.does(add, of_mine) == 1
    try:
        with beneath(border.office.store) as connection:
            connection.exec_driver_sql("DELETE FROM border_reach WHERE login = 'planner'")
        for name in sorted(PERSONAL):
            said = stranger.does(f"SELECT 1 FROM {name}")
            assert said == NOTHING or str(said).startswith("42501"), (name, said)
        assert str(stranger.does(add, of_mine)).startswith("42501")
    finally:
        with beneath(border.office.store) as connection:
            connection.exec_driver_sql("SELECT border_reach_refresh()")
    assert stranger.does(mine) != NOTHING


def test_roles_have_no_power_of_their_own(border: Border) -> None:
    ours = "rolname LIKE 'counter\\_%' OR pg_has_role(oid, 'counter_operator', 'MEMBER')"
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT rolname, rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolreplication,"
            f" rolbypassrls FROM pg_roles WHERE NOT rolsuper AND ({ours})"
        )).all()  # fmt: skip
        superusers = connection.execute(text(
            "SELECT rolname FROM pg_roles WHERE rolsuper AND rolcanlogin"
        )).scalars().all()  # fmt: skip
        owners = set(connection.execute(text(
            "SELECT pg_get_userbyid(proowner) FROM pg_proc"
            " WHERE pronamespace = 'public'::regnamespace"
        )).scalars())  # fmt: skip
    assert superusers == ["postgres"]  # whoever set the server up; nobody of the office
    assert owners == {OWNER, ACCOUNTS}
    groups = {BASE, OWNER, ACCOUNTS, *(group(permission.value) for permission in Permission)}
    for name, can_login, *powers in found:
        assert can_login == (name not in groups), name
        assert powers == [False, name == ACCOUNTS, False, False, False], name


def test_operators_belong_to_what_their_roles_allow(border: Border) -> None:
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT u.rolname AS login, g.rolname AS grp FROM pg_auth_members m"
            " JOIN pg_roles u ON u.oid = m.member JOIN pg_roles g ON g.oid = m.roleid"
            " JOIN operators o ON o.login = u.rolname"
        )).all()  # fmt: skip
        roles = connection.execute(text(
            "SELECT o.login, r.role FROM operators o JOIN operator_roles r ON r.operator_id = o.id"
        )).all()  # fmt: skip
    wanted = {(login, BASE) for login, _ in roles}
    by_value = {role.value: permissions for role, permissions in ROLES.items()}
    wanted |= {(login, group(p.value)) for login, role in roles for p in by_value[role]}
    assert {tuple(row) for row in found} == wanted


def test_every_function_looks_nowhere_else(border: Border) -> None:
    """Each acts for its owner with a fixed search_path, and only doors are open to operators."""
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT proname, prosecdef, proconfig, proacl::text AS acl FROM pg_proc"
            " WHERE pronamespace = 'public'::regnamespace"
        )).all()  # fmt: skip
        doors = set(connection.execute(text(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
            f" AND has_function_privilege('{BASE}', oid, 'EXECUTE')"
        )).scalars())  # fmt: skip
    assert {row.proname for row in found if not row.prosecdef} == set()
    assert {tuple(row.proconfig) for row in found} == {("search_path=public, pg_temp",)}
    assert doors == {
        "counter_bring_home", "counter_card_elsewhere", "counter_cards_for_days",
        "counter_elsewhere", "counter_meet",
        "counter_offline_so_far", "counter_set_password", "counter_speaks_for",
        "counter_take_home",
    }  # fmt: skip


def test_the_scene_has_something_to_steal(border: Border) -> None:
    """No statement below meets nothing because there is nothing."""
    with beneath(border.office.store, keep=False) as connection:
        filled = {
            name for name in PERSONAL
            if connection.execute(text(f"SELECT 1 FROM {name} LIMIT 1")).first()
        }  # fmt: skip
    assert len(filled) >= 18
    assert {"people", "cards", "verifications", "hand_outs", "receipts", "custody_events"} <= filled


@pytest.mark.parametrize("login", STRANGERS)
def test_strangers_meet_nobodys_rows(border: Border, login: str) -> None:
    stranger = border.stranger(login)
    for name in sorted(PERSONAL):
        for statement in HOSTILE:
            said = stranger.does(statement.format(table=name, key=key_of(name)))
            if name == "audit_heads" and login in {"auditor", "guest"}:
                continue  # the heads of their own chains are theirs to compare
            assert said == NOTHING or str(said).startswith("42501"), (name, statement, said)
        copied = stranger.copies(f"COPY (SELECT * FROM {name}) TO STDOUT")
        assert copied == NOTHING or str(copied).startswith("42501") or name == "audit_heads"
        if RIGHTS.tables[name].read != (EVERYONE,):
            copied = stranger.copies(f"COPY {name} TO STDOUT")
            assert copied == NOTHING or str(copied).startswith("42501") or name == "audit_heads"


@pytest.mark.parametrize("login", [*STRANGERS, "clerk", "planner", "administrator", "kiosk"])
def test_nobody_changes_what_tables_are(border: Border, login: str) -> None:
    stranger = border.stranger(login)
    for name in RIGHTS.tables:
        for statement in NEVER:
            said = str(stranger.does(statement.format(table=name, key=key_of(name))))
            assert said.startswith("42501"), (name, statement, said)


@pytest.mark.parametrize("login", ["clerk", "planner", "administrator"])
def test_nobody_hands_on_what_is_granted(border: Border, login: str) -> None:
    """PostgreSQL only warns of a GRANT that grants nothing: so look whether it did."""
    stranger = border.stranger(login)
    for name in RIGHTS.tables:
        stranger.connection.execute("BEGIN")
        with suppress(psycopg.Error), stranger.connection.transaction():
            stranger.connection.execute(f"GRANT ALL ON {name} TO kiosk")
        found = stranger.connection.execute(
            "SELECT count(*) FROM pg_class WHERE relname = %s AND relacl::text LIKE '%%kiosk%%'",
            (name,),
        ).fetchone()
        stranger.connection.execute("ROLLBACK")
        assert found == (0,), name


@pytest.mark.parametrize("login", [*STRANGERS, "clerk", "kiosk"])
def test_nobody_writes_where_nothing_is_granted(border: Border, login: str) -> None:
    stranger = border.stranger(login)
    mine = {
        p for role in _roles(border, login) for p in ROLES[role]
    } | {EVERYONE}  # fmt: skip
    for name, one in RIGHTS.tables.items():
        key = key_of(name)
        if not mine & set(one.add):
            said = str(stranger.does(f"INSERT INTO {name} DEFAULT VALUES"))
            assert said.startswith("42501"), (name, said)
        if not mine & {*one.change, *one.lock}:
            said = str(stranger.does(f"UPDATE {name} SET {key} = DEFAULT"))
            assert said.startswith("42501"), (name, said)
        if not mine & set(one.remove):
            assert str(stranger.does(f"DELETE FROM {name}")).startswith("42501"), name
            said = str(stranger.does(f"LOCK TABLE {name} IN ACCESS EXCLUSIVE MODE"))
            assert said.startswith("42501"), name


def _roles(border: Border, login: str) -> list[object]:
    with beneath(border.office.store, keep=False) as connection:
        found = connection.execute(text(
            "SELECT role FROM operator_roles r JOIN operators o ON o.id = r.operator_id"
            " WHERE o.login = :login"
        ), {"login": login}).scalars().all()  # fmt: skip
    by_value = {role.value: role for role in ROLES}
    return [by_value[role] for role in found]
