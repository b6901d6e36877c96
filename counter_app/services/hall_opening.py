"""A hall's own server, filled from a package: one machine holds it, the others in the hall join it.

Operators become roles of that server, each with the own password: its verifiers came along in the
package, since the server judges passwords there. It stands until the day is closed and brought
home; the next day takes over the roles that an earlier one left.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from counter_app.domain.clock import Clock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.rules import HouseRules
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import Sealed
from counter_app.services.operators import Operators
from counter_app.services.package_opening import Opened, Who, load, unsealed
from counter_app.store import accounts, border, schema
from counter_app.store.base import table
from counter_app.store.keyfile import Cost
from counter_app.store.postgres import as_account
from counter_app.store.store import Store, parse_url
from counter_app.store.tables.packages import OfflineOfficeRow


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
