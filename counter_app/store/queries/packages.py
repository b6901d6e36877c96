"""Reading the register of machines and packages, and what was brought home."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from counter_app.domain.errors import Code, Refused
from counter_app.domain.packages.package import Device, Package
from counter_app.store.base import table
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.packages import (
    DeviceRow,
    OfflineAccountRow,
    PackageConflictRow,
    PackageItemRow,
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
    query = _LINE.add_columns(_OPEN.label("conflicts")).where(
        _PACKAGES.c.location_id == location_id
    )
    if day is not None:
        query = query.where(_PACKAGES.c.day == day)
    rows = session.execute(query.order_by(_PACKAGES.c.made_at.desc()))
    return tuple(_package(row, row.conflicts) for row in rows)


def enrolled(session: Session, location_id: UUID, logins: Iterable[str]) -> tuple[Enrolled, ...]:
    """Return the accounts that can open packages: those named, or all of a place; by login."""
    query = (
        select(
            OperatorRow.id, OperatorRow.login, OfflineAccountRow.recipient,
            OfflineAccountRow.sealed, OfflineAccountRow.password_hash,
        )
        .join(OfflineAccountRow, OfflineAccountRow.operator_id == OperatorRow.id)
        .where(OperatorRow.is_active)
        .order_by(OperatorRow.login)
    )  # fmt: skip
    named = sorted(logins)
    query = query.where(
        OperatorRow.login.in_(named) if named else OperatorRow.location_id == location_id
    )
    return tuple(
        Enrolled(row.id, row.login, row.recipient, json.loads(row.sealed), row.password_hash)
        for row in session.execute(query)
    )


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
    )  # fmt: skip
