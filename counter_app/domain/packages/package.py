"""A package that goes out with a laptop, the laptop itself, and how old what it knows may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Refused


class PackageState(StrEnum):
    """Where a package stands at home."""

    SEALED = "sealed"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class ItemKind(StrEnum):
    """What is brought home as one: all of it goes on record, or none."""

    VISIT = "visit"
    CARD = "card"
    COUNT = "count"
    SCAN = "scan"


class ItemState(StrEnum):
    """What became of something that was brought home."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REJECTED = "rejected"


class ScanFailure(StrEnum):
    """Why a scan at the door or at a desk led nowhere; never what was scanned."""

    BAD_TOKEN = "bad_token"  # noqa: S105 - a reason, not a secret
    NOT_IN_PACKAGE = "not_in_package"
    CARD_UNKNOWN = "card_unknown"
    UNREADABLE = "unreadable"


class Standstill(StrEnum):
    """Why a machine without a network takes on no new work."""

    EXPIRED = "expired"
    TOO_OLD = "too_old"
    TOO_MANY_UNSENT = "too_many_unsent"
    CLOCK_SET_BACK = "clock_set_back"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A machine that may carry packages.

    Attributes:
        recipient: its age recipient: what is sealed to it only this machine opens.
        public_key: 32 bytes, Ed25519: what this machine signs is known by it.
    """

    id: UUID
    name: str
    location_id: UUID
    recipient: str
    public_key: bytes
    is_retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A line of the register of packages.

    Attributes:
        lane: number of the package on its day, from 1; tickets of the machine are numbered in it.
        expires_at: nothing is done with it from then on, unless somebody takes that upon himself.
        boxes: the only boxes of cards that went along; none named are all cards of the day.
        is_for_hall: whether a hall's shared database may be filled from it.
        rehearsed_on: the day on which it is played through, for a rehearsal; None for the real one.
        operators: how many go along.
        results, last_home_at: how many files came home, and when the last of them did.
        opened_at, closed_at: when the machine opened it, and when it closed its day, as it told
            with what it brought home; None as long as it did not.
    """

    id: UUID
    device_id: UUID
    device_name: str
    location_id: UUID
    day: date
    lane: int
    made_at: datetime
    expires_at: datetime
    state: PackageState
    conflicts: int = 0
    boxes: tuple[str, ...] = ()
    is_for_hall: bool = False
    rehearsed_on: date | None = None
    operators: int = 0
    results: int = 0
    last_home_at: datetime | None = None
    opened_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def is_away(self) -> bool:
        """Whether more of it may still come home: nothing did, or only what was over so far."""
        if self.rehearsed_on is not None or self.state is PackageState.WITHDRAWN:
            return False
        return self.state is PackageState.SEALED or (
            self.opened_at is not None and self.closed_at is None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An operator of a place who may go along with a package.

    Attributes:
        is_ready: whether the operator enrolled, and can open packages.
        is_ready_for_hall: likewise for a hall's shared database.
    """

    login: str
    name: str
    is_ready: bool
    is_ready_for_hall: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBox:
    """A box at a place with cards that a day may need."""

    label: str
    cards: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPackages:
    """What there is to pack of a day, for whom, and what went out already."""

    devices: tuple[Device, ...]
    people: tuple[Candidate, ...]
    boxes: tuple[DayBox, ...]
    packages: tuple[Package, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineRules:
    """How long and how much a machine works alone; all figures are the house's own [assumed].

    Attributes:
        too_old: age of the data from which new work waits for somebody's word.
        most_unsent: hand-outs and refusals that were not sealed for home yet.
        override_lasts: how long such a word holds.
    """

    too_old: timedelta = timedelta(hours=26)
    most_unsent: int = 400
    override_lasts: timedelta = timedelta(minutes=30)


RULES = OfflineRules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offline:
    """How a machine without a network stands now; screens show this all the time.

    Attributes:
        made_at: when home knew what this machine knows.
        unsent: acts that were not sealed for home yet.
        stopped: why no new work is taken on, None where it is.
        until: how long somebody's word lets work go on, None without one.
        lane: number of the package on its day.
        parts: how often results were sealed.
        is_rehearsal: whether all of it is an exercise, of which nothing goes home.
        is_shared: whether a whole hall works with it, over one server.
    """

    package_id: UUID
    location_id: UUID
    device_name: str
    day: date
    made_at: datetime
    expires_at: datetime
    unsent: int
    stopped: Standstill | None
    until: datetime | None
    age: timedelta
    lane: int = 1
    parts: int = 0
    is_rehearsal: bool = False
    is_shared: bool = False

    def check(self) -> None:
        """Raise Refused(OFFLINE_STOPPED) where no new work may be taken on."""
        if self.stopped is not None and self.until is None:
            raise Refused(Code.OFFLINE_STOPPED, why=self.stopped.value)


def standstill(
    now: datetime, *, made_at: datetime, expires_at: datetime, latest: datetime | None,
    unsent: int, is_closed: bool, rules: OfflineRules = RULES,
) -> Standstill | None:  # fmt: skip
    """Return why no new work may be taken on, or None.

    Args:
        latest: the newest moment on record here: a clock that stands before it was set back.
    """
    if is_closed:
        return Standstill.CLOSED
    if now < made_at or (latest is not None and now < latest):
        return Standstill.CLOCK_SET_BACK
    if now >= expires_at:
        return Standstill.EXPIRED
    if now - made_at > rules.too_old:
        return Standstill.TOO_OLD
    if unsent >= rules.most_unsent:
        return Standstill.TOO_MANY_UNSENT
    return None
