"""What holds for one table of a shared database, written as grants and policies of PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

from counter_app.store import rights
from counter_app.store.base import Base
from counter_app.store.rights import (
    BASE,
    EVERYONE,
    HIDDEN,
    HIDDEN_PLACES,
    NOWHERE,
    TableRights,
    group,
)


def statements(one: TableRights) -> Iterator[str]:
    """Write what holds for one table."""
    yield f"REVOKE ALL ON {one.name} FROM PUBLIC, {BASE}"
    yield f"ALTER TABLE {one.name} ENABLE ROW LEVEL SECURITY"
    if one.reach[0] == "nobody":
        return
    yield from _grants(one)
    if one.name == "alembic_version":
        yield "DROP POLICY IF EXISTS alembic_version_read ON alembic_version"
    yield from _policies(one)
    if one.reach[0] == "parent":
        yield from _inherit(one)
    if one.brings:
        yield from _bring(one)


def _grants(one: TableRights) -> Iterator[str]:
    readable = ", ".join(_columns(one, without=tuple(one.secret)))
    for permission in one.read:
        what = f"SELECT ({readable})" if one.secret else "SELECT"
        yield f"GRANT {what} ON {one.name} TO {group(permission)}"
    for permission, some in one.partly.items():
        yield f"GRANT SELECT ({', '.join(some)}) ON {one.name} TO {group(permission)}"
    for column, readers in one.secret.items():
        for permission in readers:
            yield f"GRANT SELECT ({column}) ON {one.name} TO {group(permission)}"
    for permission in one.add:
        yield f"GRANT INSERT ON {one.name} TO {group(permission)}"
    changing = one.columns or _columns(one)
    for permission in one.change:
        yield f"GRANT UPDATE ({', '.join(changing)}) ON {one.name} TO {group(permission)}"
    for permission in one.remove:
        yield f"GRANT DELETE ON {one.name} TO {group(permission)}"
    for permission in one.lock:
        yield f"GRANT UPDATE ({_columns(one)[0]}) ON {one.name} TO {group(permission)}"


def _columns(one: TableRights, without: tuple[str, ...] = ()) -> tuple[str, ...]:
    known = Base.metadata.tables.get(one.name)
    if known is None:
        return ("version_num",)  # the one table of Alembic's own that operators read
    return tuple(column.name for column in known.columns if column.name not in without)


def rows(one: TableRights) -> str:
    """Return the condition under which an operator meets a row."""
    kind = one.reach[0]
    if kind in {"place", "parent"}:
        return f"{one.place} = ANY ((SELECT places FROM border_reach)::uuid[])"
    if kind == "in":
        _, parent, column = one.reach
        return f"EXISTS (SELECT FROM {parent} met WHERE met.id = {column})"
    if kind == "places":
        columns = ", ".join(one.reach[1].split(","))
        return f"ARRAY[{columns}] && (SELECT places FROM border_reach)::uuid[]"
    if kind == "organisation":
        return (
            "((SELECT at_service FROM border_reach)"
            f" OR {one.reach[1]} = (SELECT organisation_id FROM border_reach))"
        )
    return _ROWS[kind]


_ROWS = {
    "everyone": "true",
    "oneself": "login = session_user",
    "service": "(SELECT at_service FROM border_reach)",
    # whoever is on file nowhere yet has NOWHERE as place, which is among the service's places
    "people": f"{HIDDEN_PLACES} && (SELECT places FROM border_reach)::uuid[]",
    "cards": (
        # here, on its way to or from here, or of somebody whom a desk of the service meets
        "(location_id = ANY ((SELECT places FROM border_reach)::uuid[])"
        " OR EXISTS (SELECT FROM consignment_items met WHERE met.card_id = cards.id)"
        " OR ((SELECT at_service FROM border_reach)"
        " AND EXISTS (SELECT FROM people met WHERE met.id = person_id)))"
    ),
    # NOWHERE is among the places of the service, and of nobody else: they meet all accounts
    "operators": f"ARRAY[location_id, '{NOWHERE}'] && (SELECT places FROM border_reach)::uuid[]",
    "audit": (
        "(actor = (SELECT operator_text FROM border_reach)"
        " OR chain = ANY ((SELECT trails FROM border_reach)::text[])"
        " OR (chain = ANY ((SELECT histories FROM border_reach)::text[])"
        " AND NOT starts_with(action, 'operator.')))"
    ),
    "audit_heads": "chain = ANY ((SELECT chains FROM border_reach)::text[])",
}
_ADDED = {
    "operators": "location_id = ANY ((SELECT places FROM border_reach)::uuid[])",
    "cards": "location_id = ANY ((SELECT places FROM border_reach)::uuid[])",
}
"""Where more may be read than written."""


_AUDITED = (
    # whose program lets others in writes in the name of those clients, and in no person's
    "EXISTS (SELECT FROM border_reach me WHERE audit.chain = ANY (me.chains)"
    " AND (audit.actor = me.operator_text OR counter_speaks_for(audit.actor)))"
)


def _added(one: TableRights) -> str:
    """Return the condition under which an operator adds a row: place and actor in one look."""
    if not one.actor:
        return _ADDED.get(one.reach[0], rows(one))
    if one.name == "audit":
        return _AUDITED
    written = f"coalesce({one.name}.{one.actor} = me.operator_id, true)"
    if one.place:
        here = f"{one.name}.{one.place} = ANY (me.places)"
        return f"EXISTS (SELECT FROM border_reach me WHERE {here} AND {written})"
    return f"{rows(one)} AND EXISTS (SELECT FROM border_reach me WHERE {written})"


def _policies(one: TableRights) -> Iterator[str]:
    met, added = rows(one), _added(one)
    if one.read:
        yield f"CREATE POLICY {one.name}_read ON {one.name} FOR SELECT TO {BASE} USING ({met})"
    if one.add:
        yield (
            f"CREATE POLICY {one.name}_add ON {one.name} FOR INSERT TO {BASE} WITH CHECK ({added})"
        )
    if one.change or one.lock:
        kept = added if one.reach[0] in _ADDED and not one.actor else met
        if one.lock:
            words = ", ".join(
                f"'{permission}'" for permission in one.change if permission != EVERYONE
            )
            kept = (
                f"{kept} AND (SELECT may && ARRAY[{words}] FROM border_reach)" if words else "false"
            )
        yield (
            f"CREATE POLICY {one.name}_change ON {one.name} FOR UPDATE TO {BASE}"
            f" USING ({met}) WITH CHECK ({kept})"
        )
    if one.remove:
        yield f"CREATE POLICY {one.name}_remove ON {one.name} FOR DELETE TO {BASE} USING ({met})"


def place_of(table: str) -> str:
    """Return the column in which the place of a table's rows stands."""
    return rights.load().tables[table].place


def _inherit(one: TableRights) -> Iterator[str]:
    """Write the trigger that copies a row's place from what it belongs to."""
    _, parent, column = one.reach
    yield (
        f"CREATE FUNCTION {one.name}_reach() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" NEW.{HIDDEN} := (SELECT {place_of(parent)} FROM {parent} WHERE id = NEW.{column});"
        " RETURN NEW; END $$"
    )
    yield (
        f"CREATE TRIGGER {one.name}_reach BEFORE INSERT ON {one.name}"
        f" FOR EACH ROW EXECUTE FUNCTION {one.name}_reach()"
    )


def _bring(one: TableRights) -> Iterator[str]:
    """Write the trigger that brings a person within reach of a row's place."""
    yield (
        f"CREATE FUNCTION {one.name}_bring() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF NEW.{one.brings} IS NOT NULL THEN"
        f" PERFORM counter_bring(NEW.{one.brings}, NEW.{one.place}); END IF;"
        " RETURN NULL; END $$"
    )
    moving = f"INSERT OR UPDATE OF {one.brings}, {one.place}" if one.change else "INSERT"
    yield (
        f"CREATE TRIGGER {one.name}_bring AFTER {moving} ON {one.name}"
        f" FOR EACH ROW EXECUTE FUNCTION {one.name}_bring()"
    )
