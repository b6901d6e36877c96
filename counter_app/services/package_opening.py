"""Opening a package: a fresh embedded office on a machine without a network, filled from it.

Made aside and moved into place at the end: whatever happens meanwhile, there is the whole office
or none, and the package opens again.
"""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert

from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.packages.judging import DRIFT
from counter_app.domain.rules import HouseRules
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import Direction, Head, Sealed, decrypt, peek, read
from counter_app.services.operators import Operators
from counter_app.services.package_contents import parted
from counter_app.store import schema
from counter_app.store.base import Base
from counter_app.store.keyfile import Cost, KeyFile, open_secret
from counter_app.store.row_text import Plain, typed
from counter_app.store.store import Store, parse_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An office that was made from a package."""

    head: Head
    operators: tuple[str, ...]
    people: int
    cards: int


def open_package(
    raw: bytes, keys: DeviceKeys, database: Path, login: str, password: str, clock: Clock,
    rules: HouseRules, cost: Cost | None = None,
) -> Opened:  # fmt: skip
    """Make the office of a package.

    Args:
        database: where the office is made; there may be none yet.
        login, password: of one of the package's operators.

    Raises:
        Invalid: PACKAGE_CUT_SHORT, PACKAGE_CHANGED, PACKAGE_FOREIGN, PACKAGE_OTHER_DEVICE,
            PACKAGE_WRONG_WAY for what goes home.
        Refused: PACKAGE_EXPIRED, PACKAGE_NOT_YOURS, CLOCK_SET_BACK, BAD_SIGN_IN; STORE_EXISTS
            when something stands where the office is to be.
        Unavailable: DISK_FULL, and as `Store`.
    """
    who = login.strip().lower()
    looked_at(raw, keys, clock.now())
    if database.exists():
        raise Refused(Code.STORE_EXISTS, file=database.name)
    sealed, slots, content = unsealed(raw, keys, who, password, clock.now())
    database.parent.mkdir(parents=True, exist_ok=True)
    part = database.with_name(f"{database.name}.part")
    _clear(part)
    try:
        key = KeyFile(part, cost).make_for(
            {name: (slot["recipient"], slot["slot"]) for name, slot in slots.items()}
        )
        _make(part, key, sealed, content, clock, Who(who, password, rules, cost))
        KeyFile(part).path.replace(KeyFile(database).path)
        part.replace(database)
    finally:
        _clear(part)
    rows = content["rows"]
    return Opened(
        head=sealed.head, operators=tuple(sorted(slots)), people=len(rows["people"]),
        cards=len(rows["cards"]),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Who:
    """Who opens it, and by which rules accounts are kept."""

    login: str
    password: str
    rules: HouseRules
    cost: Cost | None


def looked_at(raw: bytes, keys: DeviceKeys, now: datetime) -> Sealed:
    """Look at a package before anything of it is opened. Raises as `open_package`."""
    return signed(raw, keys, now, only_own=True)


def signed(raw: bytes, keys: DeviceKeys, now: datetime, *, only_own: bool = False) -> Sealed:
    """Look at a package of any machine, signed by an office that is trusted, and good now.

    Args:
        only_own: it must be sealed for this machine.

    Raises:
        Invalid, Refused: as `open_package`.
    """
    if peek(raw).direction is not Direction.OUT:
        raise Invalid(Code.PACKAGE_WRONG_WAY, "package")
    sealed = read(raw, keys.ring)
    if only_own and sealed.head.device_id != keys.id:
        raise Invalid(Code.PACKAGE_OTHER_DEVICE, "package")
    _check_time(sealed.head, now)
    return sealed


def unsealed(
    raw: bytes, keys: DeviceKeys, login: str, password: str, now: datetime
) -> tuple[Sealed, dict[str, Any], dict[str, Any]]:
    """Return a package, its operators' slots and what it holds. Raises as `open_package`."""
    sealed = looked_at(raw, keys, now)
    return sealed, *_unseal(sealed, keys, login, password)


def _check_time(head: Head, now: datetime) -> None:
    if now < head.made_at - DRIFT:
        raise Refused(Code.CLOCK_SET_BACK)
    if now >= head.expires_at:
        raise Refused(Code.PACKAGE_EXPIRED)


def _unseal(
    sealed: Sealed, keys: DeviceKeys, login: str, password: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    try:
        slots, inner = parted(decrypt(sealed.body, keys.identity))
        mine = slots.get(login)
        if mine is None:
            raise Refused(Code.PACKAGE_NOT_YOURS)
        identity = open_secret(login, password, mine["slot"]).decode("ascii")
        content: dict[str, Any] = json.loads(zlib.decompress(decrypt(inner, identity)))
    except (ValueError, KeyError, TypeError, zlib.error) as error:
        raise Invalid(Code.PACKAGE_CHANGED, "package") from error
    return slots, content


def _make(
    part: Path, key: bytes, sealed: Sealed, content: dict[str, Any], clock: Clock, who: Who
) -> None:
    store = Store(parse_url(str(part)), clock, key)
    try:
        schema.fill(store, lambda connection: load(connection, sealed.head, content, clock))
        operators = Operators(store, who.rules, who.cost or Cost())
        actor = operators.sign_in(who.login, who.password)
        with store.work(actor) as work:
            work.audit("package.opened", sealed.head.package_id, package=sealed.sha256)
        operators.sign_out(actor)
    finally:
        store.close()


def load(connection: Connection, head: Head, content: dict[str, Any], clock: Clock) -> None:
    """Write the rows of a package into an empty office, and that it works with this package."""
    rows, meta = content["rows"], content["meta"]
    _bring_along(rows, str(head.location_id))
    for name in [one.name for one in Base.metadata.sorted_tables if rows.get(one.name)]:
        table = Base.metadata.tables[name]
        connection.execute(insert(table), typed(table, _parents_first(table, rows[name])))
    connection.execute(
        insert(Base.metadata.tables["offline_office"]),
        {
            "package_id": head.package_id, "device_id": head.device_id,
            "device_name": meta["device_name"], "location_id": head.location_id,
            "day": head.day, "lane": head.lane, "made_at": head.made_at,
            "expires_at": head.expires_at, "most_unsent": meta["most_unsent"],
            "too_old_at": datetime.fromisoformat(meta["too_old_at"]),
            "recipient": meta["recipient"], "opened_at": clock.now(), "parts": 0,
            "sent_at": None, "closed_at": None, "is_rehearsal": meta["is_rehearsal"],
        },
    )  # fmt: skip


def _bring_along(rows: dict[str, list[dict[str, Any]]], hall: str) -> None:
    """Let the organisation's own operators work in the hall, wherever their desk is at home."""
    body = {place["id"]: place["organisation_id"] for place in rows["locations"]}
    for account in rows["operators"]:
        if body.get(account["location_id"]) == body.get(hall):
            account["location_id"] = hall


def _parents_first(table: Table, rows: list[Plain]) -> list[Plain]:
    """Put rows after those of the same table that they point to; a shared database asks at once."""
    own = [
        column.name
        for column in table.columns
        if any(key.column.table is table for key in column.foreign_keys)
    ]
    if not own:
        return rows
    done: list[Plain] = []
    known: set[Any] = {None}
    left = rows
    while left:
        ready = [row for row in left if all(row[name] in known for name in own)]
        if not ready:
            return done + left  # they point at each other: the database says so
        done += ready
        known |= {row["id"] for row in ready}
        left = [row for row in left if row["id"] not in known]
    return done


def _clear(part: Path) -> None:
    for leftover in part.parent.glob(f"{part.name}*"):
        with suppress(FileNotFoundError):
            leftover.unlink()
