"""Packages for work without a network: the register at home, and what a machine notes alone."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from counter_app.domain.packages.conflict import ConflictKind, Remedy
from counter_app.domain.packages.package import ItemKind, ItemState, PackageState, ScanFailure
from counter_app.store.base import Base, UtcDateTime, check, words


class PackageKeyRow(Base):
    """The office's age key, to which machines seal what they bring home."""

    __tablename__ = "package_keys"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    recipient: Mapped[str] = mapped_column(String(100))
    identity: Mapped[str] = mapped_column(String(200))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


class DeviceRow(Base):
    """A machine that may carry packages; its keys never change, by trigger."""

    __tablename__ = "devices"
    __table_args__ = (
        UniqueConstraint("location_id", "name"),
        check("length(public_key) = 32", "public_key"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    recipient: Mapped[str] = mapped_column(String(100))
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    retired_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class OfflineAccountRow(Base):
    """With what an operator opens a package: an age key that only the own password unseals.

    `password_hash` (argon2id) is what the machine compares with at sign-in, `verifier`
    (SCRAM-SHA-256) what a hall's server does; "" for who enrolled before there was one.
    """

    __tablename__ = "offline_accounts"

    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"), primary_key=True)
    recipient: Mapped[str] = mapped_column(String(100))
    sealed: Mapped[str] = mapped_column(Text)
    password_hash: Mapped[str] = mapped_column(String(200))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    verifier: Mapped[str] = mapped_column(String(200), default="", server_default="")


class PackageRow(Base):
    """A package that went out; `boxes` is JSON, a list of labels."""

    __tablename__ = "packages"
    __table_args__ = (
        UniqueConstraint("location_id", "day", "lane"),
        check("made_at < expires_at", "order"),
        check("lane > 0", "lane"),
        check("(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", "withdrawn_at"),
        check("rehearsed_on IS NULL OR state <> 'merged'", "rehearsed_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    device_id: Mapped[UUID] = mapped_column(ForeignKey("devices.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    day: Mapped[date]
    lane: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[PackageState] = mapped_column(words(PackageState, "state"))
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    boxes: Mapped[str] = mapped_column(Text, default="[]", server_default="[]")
    is_for_hall: Mapped[bool] = mapped_column(default=False, server_default=false())
    rehearsed_on: Mapped[date | None] = mapped_column(default=None)
    opened_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class PackageOperatorRow(Base):
    """Who may work with a package: acts of nobody else come home with it."""

    __tablename__ = "package_operators"

    package_id: Mapped[UUID] = mapped_column(ForeignKey("packages.id"), primary_key=True)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"), primary_key=True)


class PackageResultRow(Base):
    """A sealed file that came home, as it was signed; never changed, by trigger."""

    __tablename__ = "package_results"
    __table_args__ = (Index(None, "package_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    package_id: Mapped[UUID] = mapped_column(ForeignKey("packages.id"))
    part: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    merged_at: Mapped[datetime] = mapped_column(UtcDateTime)
    merged_by: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    item_count: Mapped[int]


class PackageItemRow(Base):
    """Something that was brought home, whole as it came; only its state moves, by trigger."""

    __tablename__ = "package_items"
    __table_args__ = (
        Index(None, "package_id", "visit_id"),
        Index(None, "kind", "subject"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    package_id: Mapped[UUID] = mapped_column(ForeignKey("packages.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    kind: Mapped[ItemKind] = mapped_column(words(ItemKind, "kind"))
    subject: Mapped[UUID]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    until: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[ItemState] = mapped_column(words(ItemState, "state"))
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    merged_at: Mapped[datetime] = mapped_column(UtcDateTime)
    visit_id: Mapped[UUID | None] = mapped_column(default=None)
    person_id: Mapped[UUID | None] = mapped_column(default=None)
    operator_id: Mapped[UUID | None] = mapped_column(default=None)


class PackageClaimRow(Base):
    """What an item lays claim to: a card, a visit, a person. Two packages with one claim: a case.

    `location_id` is that of the item.
    """

    __tablename__ = "package_claims"
    __table_args__ = (Index(None, "claim"),)

    item_id: Mapped[UUID] = mapped_column(ForeignKey("package_items.id"), primary_key=True)
    claim: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))


class PackageConflictRow(Base):
    """A reason why something did not simply go on record; settled once, by trigger.

    `content` is what came later, where a machine brought the same thing home in two ways.
    """

    __tablename__ = "package_conflicts"
    __table_args__ = (
        Index(None, "item_id"),
        Index(None, "location_id", "settled_at"),
        check("(settled_at IS NULL) = (remedy IS NULL)", "settled"),
        check("(settled_at IS NULL) = (settled_by IS NULL)", "settled_by"),
        check("remedy IS NULL OR reason <> ''", "reason"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    item_id: Mapped[UUID] = mapped_column(ForeignKey("package_items.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    kind: Mapped[ConflictKind] = mapped_column(words(ConflictKind, "kind"))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    code: Mapped[str] = mapped_column(String(40), default="")
    content: Mapped[str] = mapped_column(Text, default="")
    remedy: Mapped[Remedy | None] = mapped_column(words(Remedy, "remedy"), default=None)
    reason: Mapped[str] = mapped_column(String(200), default="")
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    settled_by: Mapped[UUID | None] = mapped_column(ForeignKey("operators.id"), default=None)


class OfflineOfficeRow(Base):
    """On a machine without a network: the package that it works with. Elsewhere there is none.

    `packed` counts what was known from home, `sent_at` is when results were last sealed.
    """

    __tablename__ = "offline_office"

    package_id: Mapped[UUID] = mapped_column(primary_key=True)
    device_id: Mapped[UUID]
    device_name: Mapped[str] = mapped_column(String(60))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    day: Mapped[date]
    lane: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    too_old_at: Mapped[datetime] = mapped_column(UtcDateTime)
    most_unsent: Mapped[int]
    recipient: Mapped[str] = mapped_column(String(100))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    parts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    is_rehearsal: Mapped[bool] = mapped_column(default=False, server_default=false())


class OfflinePersonRow(Base):
    """Who was known from home, with a print of what the file said: it may have changed since."""

    __tablename__ = "offline_people"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), primary_key=True)
    print: Mapped[str] = mapped_column(String(64))


class OfflineOverrideRow(Base):
    """Somebody took it upon himself that work goes on; never changed, by trigger."""

    __tablename__ = "offline_overrides"
    __table_args__ = (
        check("reason <> ''", "reason"),
        check("at < until", "order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    until: Mapped[datetime] = mapped_column(UtcDateTime)
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    why: Mapped[str] = mapped_column(String(32))
    reason: Mapped[str] = mapped_column(String(200))


class FailedScanRow(Base):
    """A scan that led nowhere: where, when and why, never what was scanned."""

    __tablename__ = "failed_scans"
    __table_args__ = (Index(None, "location_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("locations.id"))
    operator_id: Mapped[UUID] = mapped_column(ForeignKey("operators.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    failure: Mapped[ScanFailure] = mapped_column(words(ScanFailure, "failure"))
