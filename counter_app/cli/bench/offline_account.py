"""What became of everything that was confirmed without a network: each act, once, or a case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text

from counter_app.cli.bench.offline_hall import Hall, Planted
from counter_app.cli.bench.offline_laptop import Done, Played
from counter_app.domain.packages.conflict import ConflictKind
from counter_app.domain.packages.package import ItemKind, ItemState

Cases = dict[tuple[str, UUID], frozenset[ConflictKind]]
"""What stands against something that a laptop brought, by the laptop's name and the subject."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How it all came out.

    Attributes:
        confirmed: acts that services on laptops confirmed.
        lost: those of them that are neither on record at home nor in a case.
        doubled: hand-outs that stand twice, or stand although a case speaks against them.
        planted, found: conflicts that were planted, and those that became exactly their cases.
        unexpected: things with a case that nobody planted.
        kinds: how many kinds of conflict were found.
    """

    confirmed: int
    lost: int
    doubled: int
    planted: int
    found: int
    unexpected: int
    kinds: int
    wrong: tuple[str, ...]


def settle(hall: Hall, played: Sequence[Played], given_at_home: Sequence[UUID]) -> Account:
    """Ask home about everything."""
    items = _items(hall)
    rows = {name: _rows(hall, name) for name in ("hand_outs", "hand_out_refusals", "appointments",
                                                  "custody_cases")}  # fmt: skip
    done = [(one.name, act) for one in played for act in one.done]
    lost = [pair for pair in done if not _is_kept(pair[1], items.get(_key(*pair)), rows)]
    cases, planned = _cases(hall), _planned(hall, played)
    wrong = [
        f"{key[0]}: {sorted(cases.get(key, ()))} for {sorted(planned.get(key, ()))}"
        for key in cases.keys() | planned.keys()
        if cases.get(key) != planned.get(key)
    ]
    right = {key for key in planned if cases.get(key) == planned[key]}
    return Account(
        confirmed=len(done), lost=len(lost), doubled=_doubled(hall, done, items, given_at_home),
        planted=len(hall.planted),
        found=sum(_is_found(one, played, right) for one in hall.planted),
        unexpected=len(cases.keys() - planned.keys()),
        kinds=len({kind for kinds in cases.values() for kind in kinds}),
        wrong=(*wrong, *(f"{name}: {act.table} {act.subject} is lost" for name, act in lost)),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Item:
    """Something that came home, as it came, and what was told of it afterwards."""

    state: ItemState
    content: str
    afterwards: str


def _key(laptop: str, act: Done) -> tuple[str, ItemKind, UUID]:
    return laptop, act.kind, act.subject


def _items(hall: Hall) -> dict[tuple[str, ItemKind, UUID], _Item]:
    afterwards: dict[UUID, str] = defaultdict(str)
    with hall.trial.office.store.reading() as session:
        for row in session.execute(text("SELECT item_id, content FROM package_conflicts")):
            afterwards[UUID(str(row.item_id))] += row.content
        found = session.execute(text(
            "SELECT d.name, i.id, i.kind, i.subject, i.state, i.content FROM package_items i"
            " JOIN packages p ON p.id = i.package_id JOIN devices d ON d.id = p.device_id"
        ))  # fmt: skip
        return {
            (row.name, ItemKind(row.kind), UUID(str(row.subject))): _Item(
                ItemState(row.state), row.content, afterwards[UUID(str(row.id))]
            )
            for row in found
        }


def _rows(hall: Hall, name: str) -> dict[UUID, str]:
    """Return the state of each row of a table; "" where it has none."""
    state = "state" if name in {"hand_outs", "appointments"} else "''"
    with hall.trial.office.store.reading() as session:
        found = session.execute(text(f"SELECT id, {state} FROM {name}"))  # noqa: S608 - own words
        return {UUID(str(row[0])): row[1] for row in found}


def _is_kept(act: Done, item: _Item | None, rows: dict[str, dict[UUID, str]]) -> bool:
    """Say whether an act stands on record as it was confirmed, or waits in a case."""
    if item is None:
        return False
    if item.state is ItemState.ACCEPTED and rows[act.table].get(act.id) == act.state:
        return True
    held = item.content if item.state is ItemState.CONFLICT else ""
    return str(act.id) in held + item.afterwards


def _doubled(
    hall: Hall, done: Iterable[tuple[str, Done]], items: dict[Any, _Item],
    given_at_home: Sequence[UUID],
) -> int:  # fmt: skip
    """Count cards that stand handed out twice, or otherwise than acts and cases say."""
    with hall.trial.office.store.reading() as session:
        standing = [
            UUID(str(card))
            for card in session.scalars(
                text("SELECT card_id FROM hand_outs WHERE state = 'handed_out'")
            )
        ]
    due = [
        act.subject
        for name, act in done
        if act.table == "hand_outs" and act.state == "handed_out"
        and items[_key(name, act)].state is ItemState.ACCEPTED
    ]  # fmt: skip
    return len(standing) - len(set(standing)) + len(set(standing) - {*due, *given_at_home})


def _cases(hall: Hall) -> Cases:
    found: dict[tuple[str, UUID], set[ConflictKind]] = defaultdict(set)
    with hall.trial.office.store.reading() as session:
        for row in session.execute(text(
            "SELECT d.name, i.subject, c.kind FROM package_conflicts c"
            " JOIN package_items i ON i.id = c.item_id JOIN packages p ON p.id = i.package_id"
            " JOIN devices d ON d.id = p.device_id"
        )):  # fmt: skip
            found[row.name, UUID(str(row.subject))].add(ConflictKind(row.kind))
    return {key: frozenset(kinds) for key, kinds in found.items()}


def _planned(hall: Hall, played: Sequence[Played]) -> Cases:
    return {
        key: kinds
        for one in hall.planted
        for key, kinds in _of(one, played).items()
    }  # fmt: skip


def _is_found(one: Planted, played: Sequence[Played], right: set[tuple[str, UUID]]) -> bool:
    due = set(_of(one, played))
    return bool(due) and due <= right


def _of(one: Planted, played: Sequence[Played]) -> Cases:
    """Return the cases that a plant must become."""
    found: Cases = {}
    by_name = {each.name: each for each in played}
    for laptop in one.laptops:
        told = by_name[laptop]
        visit = told.walked.get(one.guest.person, one.guest.visit)
        touched = {act.subject for act in told.done}
        if one.plant.visit and visit in touched:
            found[laptop, visit] = one.plant.visit
        if one.plant.card and one.guest.card in touched:
            found[laptop, one.guest.card] = one.plant.card
    return found
