"""Who may do what in a shared database, as `db/policies/border/rights.toml` says it once.

Here it is read; `store.border` lays it as grants and row-level security, `docs/rights.md` shows it,
and the hostile tests walk over it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from counter_app import paths
from counter_app.domain.operators import Permission

EVERYONE: Final = "everyone"
"""Stands for every operator, whatever he may do."""

BASE: Final = "counter_operator"
"""The database role that every operator's role belongs to."""

HIDDEN: Final = "reach_place"
"""The column, known to the database only, in which a row's place is copied."""

HIDDEN_PLACES: Final = "reach_places"
"""Likewise, of a person: the places within whose reach he came."""

REACH: Final = "border_reach"
"""The table with a line for each account: who that is, and what is within reach.

Policies look there for the asker's own, once for each table that a statement names."""

NOWHERE: Final = "00000000-0000-0000-0000-000000000000"
"""The place of somebody who is on file at no desk yet; within reach of the service's staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRights:
    """What is allowed with one table, and which rows of it an operator meets.

    Attributes:
        reach: its kind and what that kind needs, as `rights.toml` explains.
        read, add, change, remove, lock: permissions; EVERYONE for all operators.
        columns: the only columns that may be changed, or none for all.
        partly: the only columns that these permissions read.
        secret: columns that only these permissions read.
        actor: the column that must name the operator who writes, or "".
        brings: the column of the person whom such a row brings within reach, or "".
    """

    name: str
    reach: tuple[str, ...]
    read: tuple[str, ...] = ()
    add: tuple[str, ...] = ()
    change: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    lock: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    partly: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    secret: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    actor: str = ""
    brings: str = ""

    @property
    def place(self) -> str:
        """The column in which a row's place stands, or ""."""
        if self.reach[0] == "place":
            return self.reach[1]
        if self.reach[0] == "cards":
            return "location_id"
        return HIDDEN if self.reach[0] == "parent" else ""


@dataclass(frozen=True, slots=True)
class Rights:
    """The whole file: each table, and who is met at all places of the organisation."""

    tables: Mapping[str, TableRights]
    office: tuple[str, ...]


def folder() -> Path:
    """Return where the rights and the functions they stand on are written."""
    return paths.migrations() / "policies" / "border"


def load() -> Rights:
    """Return the rights. Raises ValueError for a word that stands for nothing."""
    return _read(folder() / "rights.toml")


@cache
def _read(file: Path) -> Rights:
    written = tomllib.loads(file.read_text(encoding="utf-8"))
    sets = {name: tuple(one) for name, one in written["sets"].items()}
    tables = {name: _table(name, one, sets) for name, one in written["tables"].items()}
    return Rights(tables, _permissions(sets["office"], sets))


def group(permission: str) -> str:
    """Return the database role of those with a permission; EVERYONE is one too."""
    return BASE if permission == EVERYONE else f"counter_may_{permission}"


def _table(name: str, one: dict[str, Any], sets: Mapping[str, tuple[str, ...]]) -> TableRights:
    change: Any = one.get("change", [])
    columns: tuple[str, ...] = ()
    if isinstance(change, dict):
        change, columns = change["by"], tuple(change["columns"])
    verbs = {
        verb: _permissions(one.get(verb, []), sets) for verb in ("read", "add", "remove", "lock")
    }
    return TableRights(
        name=name, reach=tuple(one["reach"].split(":")), change=_permissions(change, sets),
        columns=columns, actor=one.get("actor", ""), brings=one.get("brings", ""),
        partly={name: tuple(columns) for name, columns in one.get("partly", {}).items()},
        secret={
            column: _permissions(readers, sets)
            for column, readers in one.get("secret", {}).items()
        }, **verbs,
    )  # fmt: skip


def _permissions(words: Iterable[str], sets: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return permissions, with named sets written out, each once and in order."""
    found: dict[str, None] = {}
    for word in words:
        for one in sets.get(word, (word,)):
            if one != EVERYONE:
                Permission(one)
            found[one] = None
    return tuple(found)


_REACH = {
    "everyone": "every row",
    "nobody": "no row",
    "oneself": "one's own line",
    "service": "the immigration service: every row; partners: none",
    "people": "whoever came within reach of one's places",
    "cards": "cards at one's places; the service: those of people within reach too",
    "operators": "the service: all accounts; partners: those at one's places",
    "audit": "one's own entries; chains of one's places with *see audit* or *see people*",
    "audit_heads": "chains of one's places",
}


def page() -> str:
    """Return `docs/rights.md`: who may do what with which rows, in Markdown."""
    whole = load()
    lines = [
        "# Who may do what in the shared database",
        "",
        "Written by `counter-app db rights` from `db/policies/border/rights.toml`, from which"
        " grants and row-level security are laid and the hostile tests walk; change that file,"
        " not this page.",
        "",
        f"With all places of the organisation at once work those who {_listed(whole.office)};"
        " everybody else meets the own place. Roles and their permissions stand in"
        " `counter_app/domain/operators.py`.",
        "",
        "| table | rows met | read | add | change | remove |",
        "|---|---|---|---|---|---|",
    ]
    lines += [_line(one) for one in sorted(whole.tables.values(), key=lambda one: one.name)]
    return "\n".join(lines) + "\n"


def _line(one: TableRights) -> str:
    change = _listed(one.change) + (f" ({', '.join(one.columns)})" if one.columns else "")
    read = _listed(one.read)
    for permission, some in one.partly.items():
        read += f"; {_listed((permission,))} ({', '.join(some)})"
    for column, readers in one.secret.items():
        read += f"; {column}: {_listed(readers)}"
    if one.lock:
        change += f"; lock: {_listed(one.lock)}"
    add = _listed(one.add) + (" (as oneself)" if one.actor else "")
    cells = (f"`{one.name}`", _reach(one), read, add, change, _listed(one.remove))
    return f"| {' | '.join(cells)} |"


def _reach(one: TableRights) -> str:
    kind = one.reach[0]
    if kind in {"place", "places"}:
        return "of one's places"
    if kind in {"parent", "in"}:
        return f"as `{one.reach[1]}`"
    if kind == "organisation":
        return "of one's organisation; the service: all"
    return _REACH[kind]


def _listed(permissions: Iterable[str]) -> str:
    return ", ".join(one.replace("_", " ") for one in permissions) or "–"
