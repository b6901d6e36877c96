"""A hall's own server, filled from a package: one machine holds it, the others in the hall join it.

Operators become roles of that server, each with the own password: its verifiers came along in the
package, since the server judges passwords there. It stands until the day is closed and brought
home; the next day takes over the roles that an earlier one left.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from counter_app.domain.clock import Clock, SystemClock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.rules import HouseRules
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.hall_authority import Proof, certify
from counter_app.exchange.sealed_package import Head, Sealed
from counter_app.services.operators import Operators
from counter_app.services.package_opening import Opened, Who, load, signed, unsealed
from counter_app.store import accounts, border, schema
from counter_app.store.base import table
from counter_app.store.hall_server import HallServer
from counter_app.store.keyfile import Cost
from counter_app.store.postgres import as_account
from counter_app.store.store import Store, parse_url
from counter_app.store.tables.packages import OfflineOfficeRow


def serve_hall(
    raw: bytes, keys: DeviceKeys, server: HallServer, hosts: Sequence[str], port: int, who: Who,
    clock: Clock,
) -> Opened:  # fmt: skip
    """Let a server of this machine's own listen in the hall, with the office of a package in it.

    The same package again lets it listen anew, as after a restart of the machine or where the hall
    gave it another address; what was done there stays.

    Args:
        hosts: this machine's own addresses in the hall.

    Raises:
        Invalid, Refused, Unavailable: as `open_in_hall` and `HallServer.start`.
    """
    sealed, _, content = unsealed(raw, keys, who.login.strip().lower(), who.password, clock.now())
    if not sealed.head.authority:
        raise Refused(Code.PACKAGE_NOT_FOR_HALL)
    authority = Proof(sealed.head.authority, content["meta"]["authority_key"])
    proof = certify(authority, hosts)
    server.start(hosts, port, proof.certificate, proof.key)
    return open_in_hall(raw, keys, server.address(), who, clock)


def hall_to_join(raw: bytes, keys: DeviceKeys, now: datetime) -> Head:
    """Look at a hall's package on a machine that only joins: of it nothing is opened.

    Raises:
        Invalid: PACKAGE_CUT_SHORT, PACKAGE_CHANGED, PACKAGE_FOREIGN, PACKAGE_WRONG_WAY.
        Refused: PACKAGE_NOT_FOR_HALL, PACKAGE_EXPIRED, CLOCK_SET_BACK.
    """
    head = signed(raw, keys, now).head
    if not head.authority:
        raise Refused(Code.PACKAGE_NOT_FOR_HALL)
    return head


def open_in_hall(
    raw: bytes, keys: DeviceKeys, address: str, who: Who, clock: Clock
) -> Opened:  # fmt: skip
    """Make the office of a package in a shared database of its own.

    The same package again finds it there, and is only noted.

    Args:
        address: of somebody who may make roles and databases on the hall's server; the database
            is made where there is none of that name.
        who: one of the package's operators, with the own password.

    Raises:
        Invalid, Refused: as `open_package`; PACKAGE_NOT_FOR_HALL; STORE_EXISTS when there is
            something else in the database; NAME_TAKEN when the server keeps another office.
        Unavailable: STORE_UNREACHABLE.
    """
    login = who.login.strip().lower()
    sealed, slots, content = unsealed(raw, keys, login, who.password, clock.now())
    if not content["meta"].get("verifiers"):
        raise Refused(Code.PACKAGE_NOT_FOR_HALL)
    url = parse_url(address)
    schema.make_database(url)
    schema.prepare(url)
    store = Store(url, clock, role=border.OWNER)
    try:
        _fill(store, sealed, content, clock)
    finally:
        store.close()
    _note(Store(as_account(url, login, who.password), clock), sealed, who.rules, who)
    rows = content["rows"]
    return Opened(
        head=sealed.head, operators=tuple(sorted(slots)), people=len(rows["people"]),
        cards=len(rows["cards"]),
    )  # fmt: skip


def is_over(address: str) -> bool:
    """Whether the day of a hall's server was closed, by an administrator's address.

    Raises:
        Unavailable: STORE_UNREACHABLE.
    """
    store = Store(parse_url(address), SystemClock(), role=border.OWNER)
    try:
        with store.reading() as session:
            return session.scalar(select(table(OfflineOfficeRow).c.closed_at)) is not None
    finally:
        store.close()


def _fill(store: Store, sealed: Sealed, content: dict[str, Any], clock: Clock) -> None:
    if schema.state(store) is not schema.SchemaState.EMPTY:
        office = table(OfflineOfficeRow)
        with store.reading() as session:
            there = session.scalar(select(office.c.package_id))
        if there != sealed.head.package_id:
            raise Refused(Code.STORE_EXISTS, file=str(store.url.database))
        return
    verifiers = content["meta"]["verifiers"]

    def admit(connection: Connection) -> None:
        accounts.follow_all(connection, verifiers)

    schema.fill(store, lambda made: load(made, sealed.head, content, clock), admit)


def _note(store: Store, sealed: Sealed, rules: HouseRules, who: Who) -> None:
    try:
        operators = Operators(store, rules, who.cost or Cost())
        actor = operators.sign_in(who.login, who.password)
        with store.work(actor) as work:
            work.audit("package.opened", sealed.head.package_id, package=sealed.sha256)
        operators.sign_out(actor)
    finally:
        store.close()
