"""Machines that carry packages, and the packages that go out with them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, insert, select, text, update

from counter_app.domain.errors import Code, Invalid, Refused, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import DayPackages, Device, Package, PackageState
from counter_app.domain.planning.ticks import midnight
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.hall_authority import make_authority
from counter_app.exchange.sealed_package import (
    Direction,
    Head,
    make_identity,
    recipient_of,
    seal,
)
from counter_app.exchange.token import SigningKey
from counter_app.services.package_contents import contents, sealed_to
from counter_app.services.package_rehearsal import shift
from counter_app.store.base import table
from counter_app.store.queries import package_rows, partners, planning
from counter_app.store.queries import packages as queries
from counter_app.store.store import Store
from counter_app.store.tables.operators import SigningKeyRow
from counter_app.store.tables.packages import (
    DeviceRow,
    PackageKeyRow,
    PackageOperatorRow,
    PackageRow,
)
from counter_app.store.work import Work

_DEVICES, _PACKAGES = table(DeviceRow), table(PackageRow)
_AFTER_MIDNIGHT: Final = timedelta(hours=4)
"""So long after the end of its day a package may still be closed and brought home [assumed]."""

_ONE_AT_A_TIME: Final = text("SELECT pg_advisory_xact_lock(hashtextextended(:list, 0))")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish:
    """What a package is to hold.

    Attributes:
        logins: who works with it, or nobody in particular: all that are enrolled at the place.
        boxes: the boxes of cards that go along, or none for all cards of the day.
        for_hall: whether the machine is to fill a hall's shared database, which others join.
        rehearse_on: the day on which it is played through; its results never come home.
    """

    device_id: UUID
    day: date
    logins: tuple[str, ...] = ()
    boxes: frozenset[str] = frozenset()
    for_hall: bool = False
    rehearse_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A package that was sealed.

    Attributes:
        raw: the file.
        left_out: logins that were asked for and are not enrolled: they cannot open it.
    """

    package: Package
    raw: bytes
    people: int
    cards: int
    operators: tuple[str, ...]
    left_out: tuple[str, ...]


class Packages:
    """The register of machines and packages of a place."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def register(self, actor: Actor, keys: DeviceKeys, gesture: UUID) -> DeviceKeys:
        """Register a machine by its public keys; return its keys, which trust this office.

        Raises:
            Refused: NOT_PERMITTED; NAME_TAKEN by another machine of this place.
            Invalid: REQUIRED without a name.
        """
        actor.require(Permission.PACK_DAY)
        if not keys.name.strip():
            raise Invalid(Code.REQUIRED, "name")
        with self._store.work(actor, gesture) as work:
            known = queries.device(work.session, keys.id)
            if known is None:
                taken = select(_DEVICES.c.id).where(
                    _DEVICES.c.location_id == actor.location_id, _DEVICES.c.name == keys.name
                )
                if work.connection.execute(taken).first():
                    raise Refused(Code.NAME_TAKEN)
                work.connection.execute(
                    insert(_DEVICES),
                    {
                        "id": keys.id, "name": keys.name, "location_id": actor.location_id,
                        "recipient": keys.recipient, "public_key": keys.signing.public_bytes(),
                        "made_at": work.now, "made_by": actor.operator_id, "retired_at": None,
                    },
                )  # fmt: skip
                work.audit("device.registered", keys.id)
            _office_key(work)
            trusted = work.connection.execute(select(SigningKeyRow.public_key)).scalars()
            return keys.trusting(tuple(trusted))

    def devices(self, actor: Actor) -> tuple[Device, ...]:
        """Return the machines of the actor's place, by name. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.PACK_DAY)
        with self._store.reading() as session:
            return queries.devices(session, actor.location_id)

    def retire(self, actor: Actor, device_id: UUID, gesture: UUID) -> None:
        """Pack for a machine no more. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.PACK_DAY)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            _device(work, device_id)
            work.connection.execute(
                update(_DEVICES).where(_DEVICES.c.id == device_id).values(retired_at=work.now)
            )
            work.audit("device.retired", device_id)

    def look(self, actor: Actor, day: date) -> DayPackages:
        """Return what there is to pack for a day at the actor's place, and what went out already.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PACK_DAY)
        with self._store.reading() as session:
            return DayPackages(
                devices=queries.devices(session, actor.location_id),
                people=queries.candidates(session, actor.location_id),
                boxes=queries.boxes(session, actor.location_id),
                packages=queries.packages(session, actor.location_id, day),
            )

    def all(self, actor: Actor, day: date | None = None) -> tuple[Package, ...]:
        """Return the packages of the actor's place, the newest first.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require_any(Permission.PACK_DAY, Permission.MERGE_DAY)
        with self._store.reading() as session:
            return queries.packages(session, actor.location_id, day)

    def pack(self, actor: Actor, wish: PackWish, gesture: UUID) -> Packed:
        """Seal a package for a machine: a day's people, cards, visits and operators.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for a machine that was retired;
                NOBODY_ENROLLED when nobody who could open it goes along; PACKAGE_EXPIRED for a
                day that is over.
            Unavailable: DEVICE_UNKNOWN for a machine that is not registered here.
        """
        actor.require(Permission.PACK_DAY)
        with self._store.work(actor, gesture) as work:
            made_id = work.earlier() or self._register_package(work, wish)
            head_of = queries.package(work.session, made_id)
            device = _device(work, head_of.device_id)
            signing, office = _signing_key(work), _office_key(work)
            place = planning.location(work.session, actor.location_id)
            own = partners.organisation_of(work.session, place.id)
            accounts = queries.enrolled(work.session, place.id, wish.logins, for_hall=wish.for_hall)
        between = midnight(wish.day, place.tz), midnight(wish.day + timedelta(days=1), place.tz)
        with self._store.reading(together=True) as session:
            rows = package_rows.gather(
                session, place.id, wish.day, between, [one.id for one in accounts], wish.boxes,
                for_partner=own is not None and own.is_partner,
            )  # fmt: skip
        if wish.rehearse_on is not None:
            shift(rows, wish.day, wish.rehearse_on, place.tz)
        authority = (
            make_authority(head_of.made_at, head_of.expires_at) if head_of.is_for_hall else None
        )
        head = Head(
            direction=Direction.OUT, package_id=head_of.id, device_id=device.id,
            location_id=place.id, day=wish.rehearse_on or wish.day, lane=head_of.lane,
            made_at=head_of.made_at, expires_at=head_of.expires_at,
            authority=authority.certificate if authority else "",
        )  # fmt: skip
        whole = contents(rows, accounts, head_of, office, authority.key if authority else "")
        raw = seal(head, sealed_to(whole, accounts), signing, (device.recipient,))
        found = tuple(one.login for one in accounts)
        return Packed(
            package=head_of, raw=raw, operators=found, people=len(rows["people"]),
            cards=len(rows["cards"]),
            left_out=tuple(sorted(set(wish.logins) - set(found))),
        )  # fmt: skip

    def withdraw(self, actor: Actor, package_id: UUID, reason: str, gesture: UUID) -> Package:
        """Call a package back: a laptop was lost or stolen. What comes home of it is a case.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, REASON_NEEDED.
        """
        actor.require(Permission.PACK_DAY)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            found = queries.package(work.session, package_id)
            if found.state is not PackageState.WITHDRAWN and not work.earlier():
                work.connection.execute(
                    update(_PACKAGES)
                    .where(_PACKAGES.c.id == package_id)
                    .values(state=PackageState.WITHDRAWN, withdrawn_at=work.now)
                )
                work.audit("package.withdrawn", package_id, reason=reason.strip()[:200])
            return queries.package(work.session, package_id)

    def _register_package(self, work: Work, wish: PackWish) -> UUID:
        actor, place = work.actor, planning.location(work.session, work.actor.location_id)
        device = _device(work, wish.device_id)
        if device.is_retired:
            raise Refused(Code.WRONG_STATE, state="retired", wanted="registered")
        accounts = queries.enrolled(work.session, place.id, wish.logins, for_hall=wish.for_hall)
        if not accounts:
            raise Refused(Code.NOBODY_ENROLLED)
        worked_on = wish.rehearse_on or wish.day
        ends = midnight(worked_on + timedelta(days=1), place.tz) + _AFTER_MIDNIGHT
        if ends <= work.now:
            raise Refused(Code.PACKAGE_EXPIRED)
        made = new_id()
        work.connection.execute(
            insert(_PACKAGES),
            {
                "id": made, "device_id": device.id, "location_id": place.id, "day": wish.day,
                "lane": _next_lane(work, place.id, wish.day), "made_at": work.now,
                "made_by": actor.operator_id, "expires_at": ends, "state": PackageState.SEALED,
                "withdrawn_at": None, "boxes": json.dumps(sorted(wish.boxes)),
                "is_for_hall": wish.for_hall, "rehearsed_on": wish.rehearse_on,
            },
        )  # fmt: skip
        work.connection.execute(
            insert(table(PackageOperatorRow)),
            [{"package_id": made, "operator_id": one.id} for one in accounts],
        )
        work.audit("package.sealed", made, device=str(device.id), operators=len(accounts))
        return made


def _next_lane(work: Work, location_id: UUID, day: date) -> int:
    if work.connection.dialect.name == "postgresql":
        work.connection.execute(_ONE_AT_A_TIME, {"list": f"packages {location_id} {day}"})
    highest = work.connection.scalar(
        select(func.max(_PACKAGES.c.lane)).where(
            _PACKAGES.c.location_id == location_id, _PACKAGES.c.day == day
        )
    )
    return (highest or 0) + 1


def _device(work: Work, device_id: UUID) -> Device:
    found = queries.device(work.session, device_id)
    if found is None or found.location_id != work.actor.location_id:
        raise Unavailable(Code.DEVICE_UNKNOWN)
    return found


def _signing_key(work: Work) -> SigningKey:
    raw = work.connection.scalar(
        select(SigningKeyRow.private_key)
        .where(SigningKeyRow.private_key.is_not(None))
        .order_by(SigningKeyRow.made_at.desc())
        .limit(1)
    )
    if raw is None:
        raise Refused(Code.NOT_FOUND, what="signing_key")
    return SigningKey.from_bytes(raw)


def _office_key(work: Work) -> str:
    """Return the age recipient of the office, and make its key before the first package."""
    keys = table(PackageKeyRow)
    found = work.connection.scalar(select(keys.c.recipient).order_by(keys.c.made_at).limit(1))
    if found:
        return str(found)
    identity = make_identity()
    made = recipient_of(identity)
    row = {"id": new_id(), "recipient": made, "identity": identity, "made_at": work.now}
    work.connection.execute(insert(keys), row)
    return made
