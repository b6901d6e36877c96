"""Reading the register of machines and packages, and what was brought home."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import ROLES, Permission
from counter_app.domain.packages.package import Candidate, DayBox, Device, Package
from counter_app.store.base import table
from counter_app.store.queries.package_rows import CARRIED
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.operators import OperatorRoleRow, OperatorRow
from counter_app.store.tables.packages import (
    DeviceRow,
    OfflineAccountRow,
    OfflineOfficeRow,
    PackageConflictRow,
    PackageItemRow,
    PackageOperatorRow,
    PackageResultRow,
    PackageRow,
)

_DEVICES = table(DeviceRow)
_PACKAGES = table(PackageRow)
_ITEMS, _CONFLICTS = table(PackageItemRow), table(PackageConflictRow)
_OPEN = (
    select(func.count())
    .select_from(_CONFLICTS.join(_ITEMS, _ITEMS.c.id == _CONFLICTS.c.item_id))
    .where(_ITEMS.c.package_id == _PACKAGES.c.id, _CONFLICTS.c.settled_at.is_(None))
    .correlate(_PACKAGES)
    .scalar_subquery()
)
_OPERATORS, _RESULTS = table(PackageOperatorRow), table(PackageResultRow)
_ALONG = (
    select(func.count())
    .where(_OPERATORS.c.package_id == _PACKAGES.c.id)
    .correlate(_PACKAGES)
    .scalar_subquery()
)
_HOME = select(
    _RESULTS.c.package_id, func.count().label("results"), func.max(_RESULTS.c.merged_at).label("at")
).group_by(_RESULTS.c.package_id)
_ROLES = table(OperatorRoleRow)
_WORKS = tuple(
    role.value
    for role, may in ROLES.items()
    if may
    & {
        Permission.CHECK_IN, Permission.CALL, Permission.HAND_OUT, Permission.FETCH,
        Permission.LEAD_DAY, Permission.MERGE_DAY,
    }
)  # fmt: skip
"""Roles whose holders have work on a day."""

_LINE = select(*_PACKAGES.columns, _DEVICES.c.name.label("device_name")).join(
    _DEVICES, _DEVICES.c.id == _PACKAGES.c.device_id
)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """An account that is ready for work without a network."""

    id: UUID
    login: str
    recipient: str
    slot: Mapping[str, Any]
    password_hash: str
    verifier: str


def device(session: Session, device_id: UUID) -> Device | None:
    """Return a machine, or None."""
    row = session.execute(select(_DEVICES).where(_DEVICES.c.id == device_id)).one_or_none()
    return _device(row) if row else None


def devices(session: Session, location_id: UUID) -> tuple[Device, ...]:
    """Return the machines of a place, by name."""
    rows = session.execute(
        select(_DEVICES).where(_DEVICES.c.location_id == location_id).order_by(_DEVICES.c.name)
    )
    return tuple(_device(row) for row in rows)


def package(session: Session, package_id: UUID) -> Package:
    """Return a package. Raises Refused(PACKAGE_UNKNOWN)."""
    row = session.execute(_LINE.where(_PACKAGES.c.id == package_id)).one_or_none()
    if row is None:
        raise Refused(Code.PACKAGE_UNKNOWN)
    return _package(row, 0)


def packages(session: Session, location_id: UUID, day: date | None) -> tuple[Package, ...]:
    """Return the packages of a place, perhaps of one day, the newest first, with open conflicts."""
    home = _HOME.subquery()
    query = (
        _LINE.add_columns(
            _OPEN.label("conflicts"), _ALONG.label("operators"), home.c.results,
            home.c.at.label("last_home_at"),
        )
        .outerjoin(home, home.c.package_id == _PACKAGES.c.id)
        .where(_PACKAGES.c.location_id == location_id)
    )  # fmt: skip
    if day is not None:
        query = query.where(_PACKAGES.c.day == day)
    rows = session.execute(query.order_by(_PACKAGES.c.made_at.desc()))
    return tuple(
        replace(
            _package(row, row.conflicts), operators=row.operators, results=row.results or 0,
            last_home_at=row.last_home_at,
        )
        for row in rows
    )  # fmt: skip


def away(session: Session, location_id: UUID, day: date) -> tuple[Package, ...]:
    """Return the packages of a day of which more may still come home, in their order."""
    rows = session.execute(
        _LINE.where(_PACKAGES.c.location_id == location_id, _PACKAGES.c.day == day)
        .order_by(_PACKAGES.c.lane)
    )  # fmt: skip
    return tuple(one for one in (_package(row, 0) for row in rows) if one.is_away)


def candidates(session: Session, location_id: UUID) -> tuple[Candidate, ...]:
    """Return the operators of a place who have work on a day, by name."""
    rows = session.execute(
        select(
            OperatorRow.login, OperatorRow.name, OfflineAccountRow.made_at,
            OfflineAccountRow.verifier,
        )
        .outerjoin(OfflineAccountRow, OfflineAccountRow.operator_id == OperatorRow.id)
        .where(
            OperatorRow.is_active, OperatorRow.location_id == location_id,
            OperatorRow.id.in_(select(_ROLES.c.operator_id).where(_ROLES.c.role.in_(_WORKS))),
        )
        .order_by(OperatorRow.name, OperatorRow.login)
    )  # fmt: skip
    return tuple(
        Candidate(
            login=row.login, name=row.name, is_ready=row.made_at is not None,
            is_ready_for_hall=bool(row.verifier),
        )
        for row in rows
    )  # fmt: skip


def boxes(session: Session, location_id: UUID) -> tuple[DayBox, ...]:
    """Return the boxes of a place in which cards lie that may be handed out, by label."""
    rows = session.execute(
        select(CardRow.box, func.count().label("cards"))
        .where(
            CardRow.location_id == location_id, CardRow.state.in_(CARRIED), CardRow.box != "",
            CardRow.person_id.is_not(None),
        )
        .group_by(CardRow.box)
        .order_by(CardRow.box)
    )  # fmt: skip
    return tuple(DayBox(label=row.box, cards=row.cards) for row in rows)


def enrolled(
    session: Session, location_id: UUID, logins: Iterable[str], *, for_hall: bool = False
) -> tuple[Enrolled, ...]:
    """Return the accounts that can open packages: those named, or all of a place; by login.

    Args:
        for_hall: only those who can sign in to a hall's server as well.
    """
    query = (
        select(
            OperatorRow.id, OperatorRow.login, OfflineAccountRow.recipient,
            OfflineAccountRow.sealed, OfflineAccountRow.password_hash, OfflineAccountRow.verifier,
        )
        .join(OfflineAccountRow, OfflineAccountRow.operator_id == OperatorRow.id)
        .where(OperatorRow.is_active)
        .order_by(OperatorRow.login)
    )  # fmt: skip
    if for_hall:
        query = query.where(OfflineAccountRow.verifier != "")
    named = sorted(logins)
    query = query.where(
        OperatorRow.login.in_(named) if named else OperatorRow.location_id == location_id
    )
    return tuple(
        Enrolled(
            row.id, row.login, row.recipient, json.loads(row.sealed), row.password_hash,
            row.verifier,
        )
        for row in session.execute(query)
    )  # fmt: skip


def is_rehearsal(session: Session) -> bool:
    """Whether this machine works with the package of a rehearsal."""
    return bool(session.scalar(select(OfflineOfficeRow.is_rehearsal)))


def _device(row: Row[Any]) -> Device:
    return Device(
        id=row.id, name=row.name, location_id=row.location_id, recipient=row.recipient,
        public_key=bytes(row.public_key), is_retired=row.retired_at is not None,
    )  # fmt: skip


def _package(row: Any, conflicts: int) -> Package:
    return Package(
        id=row.id, device_id=row.device_id, device_name=row.device_name,
        location_id=row.location_id, day=row.day, lane=row.lane, made_at=row.made_at,
        expires_at=row.expires_at, state=row.state, conflicts=conflicts,
        boxes=tuple(json.loads(row.boxes)), is_for_hall=row.is_for_hall,
        rehearsed_on=row.rehearsed_on, opened_at=row.opened_at, closed_at=row.closed_at,
    )  # fmt: skip
