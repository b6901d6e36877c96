"""The border of a shared database: roles, grants and row-level security, laid as `rights` says.

`ensure` is an administrator's: it makes the cluster's roles and gives the schema to its owner.
`columns` and `lay` are the owner's, with the guards. An embedded database has no border: there the
file's key and the services are all.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from counter_app.domain.operators import ROLES, Permission
from counter_app.store import rights
from counter_app.store.policies import place_of, statements
from counter_app.store.rights import (
    BASE,
    HIDDEN,
    HIDDEN_PLACES,
    NOWHERE,
    group,
)

OWNER = "counter_owner"
"""Owns the tables and all that stands on them; nobody signs in as it."""

ACCOUNTS = "counter_accounts"
"""Makes and changes the operators' roles, by its functions alone; nobody signs in as it."""

_OFFICE = "(office)"
_FILES = ("reach", "doors", "clock", "acts")
_DOORS = (
    "counter_elsewhere(uuid)", "counter_card_elsewhere(text)", "counter_speaks_for(text)",
    "counter_cards_for_days(uuid, date, timestamptz, timestamptz)",
    "counter_meet(text)", "counter_set_password(text, text)",
    "counter_bring_home(uuid, text, jsonb)", "counter_offline_so_far()",
    "counter_take_home(text)",
)  # fmt: skip
"""What operators may call themselves; everything else is called by triggers only."""

_TABLES = """
DROP TABLE IF EXISTS border_reach, border_roles, border_meetings, border_bringing;
CREATE TABLE border_reach (
    login name CONSTRAINT pk_border_reach PRIMARY KEY, operator_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    places uuid[] NOT NULL, chains text[] NOT NULL, may text[] NOT NULL, home uuid NOT NULL,
    at_service boolean NOT NULL, is_office boolean NOT NULL,
    operator_text text GENERATED ALWAYS AS (operator_id::text) STORED,
    trails text[] GENERATED ALWAYS AS (CASE WHEN 'see_audit' = ANY (may) THEN chains END) STORED,
    histories text[] GENERATED ALWAYS AS
        (CASE WHEN 'see_people' = ANY (may) THEN chains END) STORED
) WITH (fillfactor = 10);
CREATE TABLE border_roles (
    role text NOT NULL, permission text NOT NULL,
    CONSTRAINT pk_border_roles PRIMARY KEY (role, permission)
);
CREATE TABLE border_meetings (login name NOT NULL, at timestamptz NOT NULL);
CREATE INDEX ix_border_meetings ON border_meetings (login, at);
CREATE TABLE border_bringing (
    xact text CONSTRAINT pk_border_bringing PRIMARY KEY, is_open boolean NOT NULL
);
CREATE TABLE IF NOT EXISTS border_clock (
    id boolean DEFAULT true CONSTRAINT pk_border_clock PRIMARY KEY
        CONSTRAINT ck_border_clock_one CHECK (id),
    tolerance interval CONSTRAINT ck_border_clock_tolerance CHECK (tolerance >= interval '1 second')
);
INSERT INTO border_clock (tolerance) VALUES (interval '5 minutes') ON CONFLICT DO NOTHING
"""
"""`border_reach` is asked in every statement of every operator: policies look there for the asker's
own line, once for each table that a statement names. `session_user` is a `name`, and only a column
of that type is found by its index; pages that are left empty let the planner take the index in a
small office too. A scan would work out `session_user` for each line of it.

`border_clock` is the owner's own setting and outlives an upgrade. Five minutes is what Kerberos
allows two clocks to differ by (RFC 4120, 1.6 leaves it to the site; MIT's and Microsoft's default).
"""

OWN_TABLES = (
    "border_reach", "border_roles", "border_meetings", "border_bringing", "border_clock",
)  # fmt: skip
"""Tables of the border itself, which no revision knows."""


def ensure(connection: Connection) -> None:
    """Make the roles that are missing and hand the schema to its owner, as an administrator.

    Harmless where it was done before. The account needs CREATEROLE; PostgreSQL says so otherwise.
    """
    for name, options in _roles():
        connection.exec_driver_sql(
            f"DO $do$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{name}')"
            f" THEN CREATE ROLE {name} {options}; END IF;"
            " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $do$"
        )
    if connection.scalar(text(_MAY_NOT_ACT), {"owner": OWNER}):
        connection.exec_driver_sql(f"GRANT {OWNER} TO CURRENT_USER")
    parties = {"owner": OWNER, "accounts": ACCOUNTS}
    if connection.scalar(text(_IS_OURS), parties):
        return
    connection.exec_driver_sql(f"GRANT {ACCOUNTS} TO {OWNER}")
    for permission in Permission:
        connection.exec_driver_sql(
            f"GRANT {group(permission.value)} TO {ACCOUNTS} WITH ADMIN OPTION"
        )
    connection.exec_driver_sql(f"GRANT {BASE} TO {ACCOUNTS} WITH ADMIN OPTION")
    for statement in connection.execute(text(_HAND_OVER), parties).scalars().all():
        connection.exec_driver_sql(statement.replace("%", "%%"))


_MAY_NOT_ACT = """
SELECT NOT rolsuper AND rolname <> :owner FROM pg_roles WHERE rolname = current_user
"""
_IS_OURS = """
SELECT n.nspowner = to_regrole(:owner) AND pg_has_role(:owner, :accounts, 'MEMBER')
    AND (SELECT count(*) FROM pg_auth_members m WHERE m.member = to_regrole(:accounts)
        AND m.admin_option) >= (SELECT count(*) FROM pg_roles
            WHERE rolname LIKE 'counter\\_may\\_%')
    AND NOT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid
        AND c.relkind = 'r' AND c.relowner <> to_regrole(:owner))
    AND NOT EXISTS (SELECT FROM pg_database d,
        aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        WHERE d.datname = current_database() AND a.grantee = 0)
FROM pg_namespace n WHERE n.nspname = current_schema()
"""
_HAND_OVER = """
SELECT format('ALTER SCHEMA %I OWNER TO %I', current_schema(), cast(:owner AS text))
UNION ALL SELECT format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', current_schema())
UNION ALL SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database())
UNION ALL SELECT format('GRANT CONNECT, CREATE ON DATABASE %I TO %I',
    current_database(), cast(:owner AS text))
UNION ALL SELECT format('GRANT CONNECT ON DATABASE %I TO counter_operator', current_database())
UNION ALL SELECT format('ALTER TABLE %s OWNER TO %I', c.oid::regclass, cast(:owner AS text))
FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
UNION ALL SELECT format('ALTER FUNCTION %s OWNER TO %I', p.oid::regprocedure, cast(:owner AS text))
FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace
AND p.proowner <> to_regrole(:accounts) AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
"""


def _roles() -> Iterator[tuple[str, str]]:
    yield OWNER, "NOLOGIN"
    yield ACCOUNTS, "NOLOGIN CREATEROLE"
    yield BASE, "NOLOGIN"
    for permission in Permission:
        yield group(permission.value), "NOLOGIN"


def digest() -> bytes:
    """Return all that `lay` would lay, for the guards' digest."""
    files = sorted(rights.folder().glob("*.*"))
    roles = sorted((role.value, sorted(may)) for role, may in ROLES.items())
    laid = "\n".join(
        statement for one in rights.load().tables.values() for statement in statements(one)
    )
    return b"".join(file.read_bytes() for file in files) + repr(roles).encode() + laid.encode()


def lift(connection: Connection) -> None:
    """Take all policies away; the functions that they call go with the guards."""
    for statement in connection.execute(text(_POLICIES)).scalars().all():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("DROP VIEW IF EXISTS border_mine")  # older policies looked there


_POLICIES = """
SELECT format('DROP POLICY %I ON %I', policyname, tablename) FROM pg_policies
WHERE schemaname = current_schema() AND tablename <> 'alembic_version'
"""
"""Which version a database has, everybody may read at any time."""


def columns(connection: Connection) -> None:
    """Give rows the place that they belong to, before any guard stands in the way."""
    connection.exec_driver_sql(_TABLES)
    for one in rights.load().tables.values():
        if one.reach[0] == "parent":
            connection.exec_driver_sql(
                f"ALTER TABLE {one.name} ADD COLUMN IF NOT EXISTS {HIDDEN} uuid"
            )
    connection.exec_driver_sql(
        f"ALTER TABLE people ADD COLUMN IF NOT EXISTS {HIDDEN_PLACES} uuid[]"
        f" NOT NULL DEFAULT '{{{NOWHERE}}}'"
    )
    for statement in placing():
        connection.exec_driver_sql(statement)


def placing() -> Iterator[str]:
    """Write the statements that give rows their place where no trigger gave it."""
    tables = rights.load().tables.values()
    for one in tables:
        if one.reach[0] == "parent":
            _, parent, column = one.reach
            yield (  # the file's own words, as all below
                f"UPDATE {one.name} c SET {HIDDEN} = p.{place_of(parent)} FROM {parent} p"
                f" WHERE p.id = c.{column} AND c.{HIDDEN} IS NULL"
            )
    for one in tables:
        if one.brings:
            yield (
                f"UPDATE people p SET {HIDDEN_PLACES} ="
                f" array_remove(p.{HIDDEN_PLACES}, '{NOWHERE}') || w.places FROM ("
                f" SELECT c.{one.brings} AS id, array_agg(DISTINCT c.{one.place}) AS places"
                f" FROM {one.name} c JOIN people q ON q.id = c.{one.brings}"
                f" WHERE c.{one.place} <> ALL (q.{HIDDEN_PLACES}) GROUP BY c.{one.brings}"
                ") w WHERE p.id = w.id"
            )


def trust_clients(connection: Connection) -> None:
    """Take the client's word for the time of an act: its clock is set, not the machine's."""
    if connection.scalar(text("SELECT to_regclass('border_clock') IS NOT NULL")):
        connection.exec_driver_sql("UPDATE border_clock SET tolerance = NULL")


def remove(connection: Connection) -> None:
    """Take away what `columns` made; the guards are lifted."""
    for one in OWN_TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {one}")
    for table, column in connection.execute(text(_OWN_COLUMNS)):
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP COLUMN {column}")


_OWN_COLUMNS = f"""
SELECT table_name, column_name FROM information_schema.columns
WHERE table_schema = current_schema() AND column_name IN ('{HIDDEN}', '{HIDDEN_PLACES}')
"""


def is_own(_: object, name: str | None, kind: str, *__: object) -> bool:
    """Whether something in a database is no revision's but the border's own (for Alembic)."""
    own = OWN_TABLES if kind == "table" else (HIDDEN, HIDDEN_PLACES) if kind == "column" else ()
    return name in own


def lay(connection: Connection) -> None:
    """Lay roles' rights, policies and functions; the guards stand already."""
    whole = rights.load()
    _fill_roles(connection, whole.office)
    for name in _FILES:
        _run_file(connection, name)
    for one in whole.tables.values():
        for statement in statements(one):
            connection.exec_driver_sql(statement.replace("%", "%%"))
    _settle_functions(connection)
    before = set(connection.execute(text(_FUNCTIONS)).scalars())
    _run_file(connection, "accounts")
    connection.exec_driver_sql(f"GRANT CREATE, USAGE ON SCHEMA public TO {ACCOUNTS}")
    for name in set(connection.execute(text(_FUNCTIONS)).scalars()) - before:
        connection.exec_driver_sql(_as_definer(name))
        connection.exec_driver_sql(f"ALTER FUNCTION {name} OWNER TO {ACCOUNTS}")
    _grant_functions(connection)
    connection.exec_driver_sql(f"REVOKE CREATE ON SCHEMA public FROM {ACCOUNTS}")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA public TO {BASE}")
    connection.exec_driver_sql("SELECT border_reach_refresh()")


_FUNCTIONS = """
SELECT p.oid::regprocedure::text FROM pg_proc p
WHERE p.pronamespace = current_schema()::regnamespace AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
"""


def _as_definer(function: str) -> str:
    """Let a function act for its owner, and look for names nowhere but in our schema."""
    return f"ALTER FUNCTION {function} SECURITY DEFINER SET search_path = public, pg_temp"


def _settle_functions(connection: Connection) -> None:
    for name in connection.execute(text(_FUNCTIONS)).scalars().all():
        connection.exec_driver_sql(_as_definer(name))


def _grant_functions(connection: Connection) -> None:
    """Triggers need no grant; a trigger function that others may name they could put anywhere."""
    connection.exec_driver_sql("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC")
    connection.exec_driver_sql(f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {ACCOUNTS}")
    for door in _DOORS:
        connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {door} TO {BASE}")


def _run_file(connection: Connection, name: str) -> None:
    file = rights.folder() / f"{name}.sql"
    for statement in file.read_text(encoding="utf-8").split("\n--;\n"):
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _fill_roles(connection: Connection, office: tuple[str, ...]) -> None:
    rows = [
        {"role": role.value, "permission": permission.value}
        for role, permissions in ROLES.items()
        for permission in permissions
    ]
    rows += [{"role": _OFFICE, "permission": permission} for permission in office]
    connection.execute(
        text("INSERT INTO border_roles (role, permission) VALUES (:role, :permission)"), rows
    )
