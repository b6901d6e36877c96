"""Work on a machine without a network: how old what it knows is, and sealing what was done."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select, text, update
from sqlalchemy.orm import Session

from counter_app.domain.audit import moment
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import RULES, Offline, ScanFailure, standstill
from counter_app.domain.rules import HouseRules
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import Direction, Head, seal
from counter_app.services.package_results import Gathered
from counter_app.store import take_home
from counter_app.store.base import table
from counter_app.store.queries import packages
from counter_app.store.store import Store
from counter_app.store.tables.audit import AuditRow
from counter_app.store.tables.packages import (
    FailedScanRow,
    OfflineOfficeRow,
    OfflineOverrideRow,
)

_OFFICE, _OVERRIDES = table(OfflineOfficeRow), table(OfflineOverrideRow)
_TRAIL = ("chain", "number", "at_us", "actor", "action", "subject", "gesture", "facts")
_SLACK = timedelta(minutes=1)
"""So far may two reads of one clock lie apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """Results that were sealed for home.

    Attributes:
        raw: the file.
        items: how many visits, cards, counts and scans it holds.
    """

    head: Head
    raw: bytes
    items: int
    is_final: bool


class OfflineWork:
    """The package that this machine works with, where it does."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def state(self) -> Offline | None:
        """Return how this machine stands without a network; None where it has one."""
        now = self._store.clock.now()
        with self._store.reading() as session:
            office = session.execute(select(_OFFICE)).one_or_none()
            if office is None:
                return None
            until = session.scalar(
                select(func.max(_OVERRIDES.c.until)).where(
                    _OVERRIDES.c.at <= now, _OVERRIDES.c.until > now
                )
            )
            latest, unsent = take_home.so_far(session, office)
        return Offline(
            package_id=office.package_id, location_id=office.location_id,
            device_name=office.device_name, day=office.day, made_at=office.made_at,
            expires_at=office.expires_at, unsent=unsent, until=until, age=now - office.made_at,
            stopped=standstill(
                now, made_at=office.made_at, expires_at=office.expires_at,
                latest=moment(latest) - _SLACK if latest else None, unsent=unsent,
                is_closed=office.closed_at is not None,
            ),
            is_rehearsal=office.is_rehearsal, lane=office.lane, parts=office.parts,
            is_shared=not self._store.is_embedded,
        )  # fmt: skip

    def is_rehearsal(self) -> bool:
        """Whether all that is done here is an exercise, of which nothing goes home."""
        with self._store.reading() as session:
            return packages.is_rehearsal(session)

    def override(self, actor: Actor, reason: str, gesture: UUID) -> Offline:
        """Take it upon oneself that new work goes on for a while, whatever stands against it.

        A day that was closed stays closed.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED; OFFLINE_ONLY where there is a network;
                WRONG_STATE where nothing stands against new work, or the day is closed.
        """
        actor.require(Permission.WORK_BEYOND)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        found = self._required()
        if found.stopped is None or found.stopped.value == "closed":
            raise Refused(Code.WRONG_STATE, state=str(found.stopped or "at_work"), wanted="stopped")
        with self._store.work(actor, gesture) as work:
            if not work.earlier():
                made = new_id()
                work.connection.execute(
                    insert(_OVERRIDES),
                    {
                        "id": made, "at": work.now, "until": work.now + RULES.override_lasts,
                        "operator_id": actor.operator_id, "why": found.stopped.value,
                        "reason": reason.strip()[:200],
                    },
                )  # fmt: skip
                work.audit(
                    "offline.overridden", made, why=found.stopped.value,
                    reason=reason.strip()[:200],
                )  # fmt: skip
        return self._required()

    def note_scan(self, actor: Actor, failure: ScanFailure, gesture: UUID) -> bool:
        """Note that a scan led nowhere; what was scanned is not kept.

        Returns:
            Whether it is on record: only a machine that works with a package keeps such scans.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require_any(Permission.CHECK_IN, Permission.FETCH)
        with self._store.reading() as session:
            if session.execute(select(_OFFICE.c.package_id)).first() is None:
                return False
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return True
            made = new_id()
            work.connection.execute(
                insert(table(FailedScanRow)),
                {
                    "id": made, "location_id": actor.location_id, "at": work.now,
                    "operator_id": actor.operator_id, "failure": failure,
                },
            )  # fmt: skip
            work.audit("scan.failed", made, reason=failure.value)
        return True

    def close(
        self, actor: Actor, keys: DeviceKeys, gesture: UUID, *, so_far: bool = False
    ) -> Closed:
        """Seal what was done for home; the day ends with it, and can be sealed again afterwards.

        Args:
            so_far: seal only what is over and can be undone no more, and work on.

        Raises:
            Refused: NOT_PERMITTED, OFFLINE_ONLY; DESK_BUSY while somebody is called or served;
                PACKAGE_REHEARSAL, of which nothing goes home.
            Invalid: PACKAGE_OTHER_DEVICE on another machine than the package's.
        """
        actor.require_any(Permission.HAND_OUT, Permission.MERGE_DAY)
        if not self._store.is_embedded:  # there a day is what many did, and nobody meets all of it
            actor.require(Permission.MERGE_DAY)
        if self._required().is_rehearsal:
            raise Refused(Code.PACKAGE_REHEARSAL)
        with self._store.work(actor, gesture) as work:
            office = work.connection.execute(select(_OFFICE)).one()
            if office.device_id != keys.id:
                raise Refused(Code.PACKAGE_OTHER_DEVICE)
            if not so_far and work.connection.scalar(_AT_DESKS):
                raise Refused(Code.DESK_BUSY)
            part = office.parts
            if office.closed_at is None and not work.earlier():
                part += 1
                change: dict[str, Any] = {"parts": part, "sent_at": work.now}
                if not so_far:
                    change["closed_at"] = work.now
                work.connection.execute(update(_OFFICE).values(change))
                work.audit("package.closed", office.package_id, count=part)
            items = Gathered(work.session).items(
                office.package_id, so_far=so_far, settled=work.now - self._rules.undo_within
            )
            trail = _trail(work.session)
            # (after the change above: when the day was closed is told with it)
            told = work.connection.execute(select(_OFFICE.c.opened_at, _OFFICE.c.closed_at)).one()
            head = _head(office, keys, part, work.now)
        whole = json.dumps(
            {
                "items": items, "trail": trail, "opened_at": told.opened_at.isoformat(),
                "closed_at": None if so_far else told.closed_at.isoformat(),
            },
            separators=(",", ":"),
        )  # fmt: skip
        raw = seal(head, zlib.compress(whole.encode(), 6), keys.signing, (office.recipient,))
        return Closed(head=head, raw=raw, items=len(items), is_final=not so_far)

    def _required(self) -> Offline:
        found = self.state()
        if found is None:
            raise Refused(Code.OFFLINE_ONLY)
        return found


def _head(office: Row[Any], keys: DeviceKeys, part: int, now: datetime) -> Head:
    return Head(
        direction=Direction.HOME, package_id=office.package_id, device_id=keys.id,
        location_id=office.location_id, day=office.day, lane=office.lane,
        made_at=max(now, office.made_at), expires_at=office.expires_at, part=part,
    )  # fmt: skip


_AT_DESKS = text(
    "SELECT count(*) FROM queue_entries WHERE ended_at IS NULL AND voided_at IS NULL"
    " AND state IN ('called', 'serving', 'parked')"
)


def _trail(session: Session) -> list[list[Any]]:
    """Return this machine's whole audit trail: home verifies it and keeps it, as it was signed."""
    found = take_home.rows(session, AuditRow.__tablename__)
    found.sort(key=lambda row: (row["chain"], row["number"]))
    return [[*(row[name] for name in _TRAIL), row["hash"].removeprefix("\\x")] for row in found]
