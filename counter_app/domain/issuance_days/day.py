"""The day itself: where and when, with whom, how many desks, and how far it has come.

Figures of earlier days: domain facts, section 4 (7,000 documents on one day, 26 institutions).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.planning.ticks import TICK_MINUTES

QUARTER = timedelta(minutes=15)
TICKS_IN_QUARTER = 15 // TICK_MINUTES
MOST_PER_QUARTER = 1000
"""More than that is a slip of the fingers: 7,000 cards in eight hours are 219 a quarter."""

COLLECT = "COLLECT_DOCUMENT"
"""The service that a day is for unless another is named."""


class DayState(StrEnum):
    """How far an issuance day has come."""

    DRAFT = "draft"
    OPEN_FOR_INVITATIONS = "open_for_invitations"
    CUT_OFF = "cut_off"
    RUNNING = "running"
    CLOSED = "closed"
    CALLED_OFF = "called_off"


_S = DayState
TRANSITIONS: frozenset[tuple[DayState, DayState]] = frozenset(
    {
        (_S.DRAFT, _S.OPEN_FOR_INVITATIONS),
        (_S.DRAFT, _S.CALLED_OFF),
        (_S.OPEN_FOR_INVITATIONS, _S.CUT_OFF),
        (_S.OPEN_FOR_INVITATIONS, _S.CALLED_OFF),
        (_S.CUT_OFF, _S.OPEN_FOR_INVITATIONS),  # more people are let in after all, with a reason
        (_S.CUT_OFF, _S.RUNNING),
        (_S.CUT_OFF, _S.CALLED_OFF),
        (_S.RUNNING, _S.CUT_OFF),  # begun by mistake, with a reason
        (_S.RUNNING, _S.CLOSED),
    }
)
"""Steps that a day may take; the database holds the same table."""

REASONED = frozenset(
    {(_S.CUT_OFF, _S.OPEN_FOR_INVITATIONS), (_S.RUNNING, _S.CUT_OFF)}
    | {step for step in TRANSITIONS if step[1] is _S.CALLED_OFF}
)
"""Steps that need a reason."""

ENDED = frozenset({_S.CLOSED, _S.CALLED_OFF})
"""States in which nothing of a day changes any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourLine:
    """So many desks and people work between two wall-clock times, and so many guests may come.

    Attributes:
        staff: people on duty in all: at desks, doors, floor and trays.
        per_quarter: guests that may be invited for each quarter of an hour.
    """

    begins: time
    ends: time
    desks: int
    staff: int
    per_quarter: int

    def __post_init__(self) -> None:
        """Raise Invalid for hours that do not lie on quarters, or numbers that cannot be."""
        for name, value in (("begins", self.begins), ("ends", self.ends)):
            if value.minute % 15 or value.second or value.microsecond:
                raise Invalid(Code.BAD_TIME, name, value=value.isoformat("minutes"))
        if self.ends <= self.begins:
            raise Invalid(Code.BAD_TIME, "ends", value=self.ends.isoformat("minutes"))
        for name, number in (
            ("desks", self.desks), ("staff", self.staff), ("per_quarter", self.per_quarter)
        ):  # fmt: skip
            if not 0 <= number <= MOST_PER_QUARTER:
                raise Invalid(Code.BAD_NUMBER, name, value=number)

    @property
    def quarters(self) -> int:
        """How many quarters of an hour it lasts."""
        minutes = _minutes(self.ends) - _minutes(self.begins)
        return minutes // 15


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """A university or another body whose people are invited together.

    Attributes:
        organisation_id: the same body in the register of organisations, where it is a partner.
        location_id: where cards go back to that nobody collected, where it keeps cards itself.
        columns: heading in its lists by field of the roster, as a person said once.
        version: counts the edits; 0 is one that was not written yet.
    """

    id: UUID
    name: str
    contact: str = ""
    email: str = ""
    organisation_id: UUID | None = None
    location_id: UUID | None = None
    columns: tuple[tuple[str, str], ...] = ()
    is_active: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """An institution on a day, and how many people it expects to send."""

    institution_id: UUID
    name: str = ""
    expected: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """When the day is played through beforehand, and what came of it."""

    at: datetime | None = None
    done_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuanceDay:
    """A day on which a hall hands out the cards of many institutions.

    Wall-clock times are those of the hall; moments are aware UTC.

    Attributes:
        location_id: the hall; desks, slots, custody and the queue are that location's.
        day: usually a Saturday, on which the hall is open for this day only.
        service: the service that people come for.
        target_group: whom the day is for, in a few words.
        doors_open: when people are let in; the first line of hours begins then or later.
        hall_holds: how many people may be inside at once; None where nobody set it.
        invite_from: the first day on which invitations go out.
        cut_off_at: until when answers count; who has not answered by then gets another way.
        fallback_from, fallback_until: days on which who cannot come is served at a normal desk.
        transport_at: when the sealed bags leave for the hall.
        courier: who carries them.
        consignment_ids: the sealed consignments that bring the cards (see `custody`).
        guest_note: what stands on every invitation, such as the entrance to use.
        copied_from_id: the day that this one was copied from.
        version: counts what was written; every version stands in the history.
    """

    id: UUID
    location_id: UUID
    day: date
    name: str
    doors_open: time
    location_name: str = ""
    zone: str = "Europe/Amsterdam"
    state: DayState = DayState.DRAFT
    service: str = COLLECT
    target_group: str = ""
    hours: tuple[HourLine, ...] = ()
    shares: tuple[Share, ...] = ()
    hall_holds: int | None = None
    invite_from: date | None = None
    cut_off_at: datetime | None = None
    fallback_from: date | None = None
    fallback_until: date | None = None
    transport_at: datetime | None = None
    courier: str = ""
    consignment_ids: tuple[UUID, ...] = ()
    rehearsal: Rehearsal = Rehearsal()
    guest_note: str = ""
    copied_from_id: UUID | None = None
    version: int = 0

    @property
    def tz(self) -> ZoneInfo:
        """The hall's time zone."""
        return ZoneInfo(self.zone)

    @property
    def is_exception(self) -> bool:
        """Whether the date is a Saturday or Sunday: the hall is open for this day only."""
        return self.day.weekday() >= 5

    @property
    def opens_at(self) -> datetime:
        """When the doors open."""
        return self.moment(self.doors_open)

    @property
    def ends_at(self) -> datetime:
        """When the last desk stops; the doors' opening while no hours are planned."""
        ends = max((line.ends for line in self.hours), default=self.doors_open)
        return self.moment(ends)

    @property
    def places(self) -> int:
        """How many guests may be invited in all."""
        return sum(line.quarters * line.per_quarter for line in self.hours)

    @property
    def expected(self) -> int:
        """How many people the institutions expect to send."""
        return sum(share.expected for share in self.shares)

    @property
    def is_open_to_changes(self) -> bool:
        """Whether anything of it may still be changed."""
        return self.state not in ENDED

    def moment(self, at: time) -> datetime:
        """Return a wall-clock time of the day as a moment."""
        return datetime.combine(self.day, at, self.tz).astimezone(_UTC)

    def quarters(self) -> tuple[tuple[datetime, int], ...]:
        """Return the beginning of each quarter of an hour with the guests it takes, in order."""
        found: dict[datetime, int] = {}
        for line in self.hours:
            at = self.moment(line.begins)
            for _ in range(line.quarters):
                found[at] = found.get(at, 0) + line.per_quarter
                at += QUARTER
        return tuple(sorted(found.items()))


_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStep:
    """One version of a day: a step, or a change of its plan when the state stays.

    Attributes:
        facts: what the plan said, as JSON.
    """

    version: int
    at: datetime
    from_state: DayState | None
    to_state: DayState
    operator: str
    reason: str = ""
    facts: str = ""


def check(day: IssuanceDay) -> None:
    """Raise Invalid for a plan that contradicts itself."""
    if not day.name.strip():
        raise Invalid(Code.REQUIRED, "name")
    if day.hall_holds is not None and day.hall_holds <= 0:
        raise Invalid(Code.BAD_NUMBER, "hall_holds", value=day.hall_holds)
    _check_hours(day)
    if day.invite_from is not None and day.invite_from > day.day:
        raise Invalid(Code.BAD_DATE, "invite_from", value=day.invite_from.isoformat())
    if day.cut_off_at is not None and day.cut_off_at > day.opens_at:
        raise Invalid(Code.BAD_DATE, "cut_off_at", value=day.cut_off_at.isoformat())
    if day.transport_at is not None and day.transport_at > day.opens_at:
        raise Invalid(Code.BAD_DATE, "transport_at", value=day.transport_at.isoformat())
    first, last = day.fallback_from, day.fallback_until
    if first is not None and last is not None and last < first:
        raise Invalid(Code.BAD_DATE, "fallback_until", value=last.isoformat())


def _check_hours(day: IssuanceDay) -> None:
    before: HourLine | None = None
    for line in sorted(day.hours, key=lambda one: one.begins):
        if line.begins < day.doors_open:
            raise Invalid(Code.BAD_TIME, "begins", value=line.begins.isoformat("minutes"))
        if before is not None and line.begins < before.ends:
            raise Invalid(Code.BAD_TIME, "begins", value=line.begins.isoformat("minutes"))
        before = line


def check_step(day: IssuanceDay, wanted: DayState, reason: str) -> None:
    """Raise Refused unless a day may take a step.

    Raises:
        Refused: WRONG_STATE; REASON_NEEDED; DAY_NOT_READY with the names of the fields that are
            `missing` before invitations may go out.
    """
    if (day.state, wanted) not in TRANSITIONS:
        raise Refused(Code.WRONG_STATE, state=day.state.value, wanted=wanted.value)
    if (day.state, wanted) in REASONED and not reason.strip():
        raise Refused(Code.REASON_NEEDED)
    if wanted is DayState.OPEN_FOR_INVITATIONS:
        missing = tuple(missing_for_inviting(day))
        if missing:
            raise Refused(Code.DAY_NOT_READY, missing=missing)


def missing_for_inviting(day: IssuanceDay) -> Iterable[str]:
    """Yield the fields that must be filled before anybody is invited."""
    if not day.places:
        yield "hours"
    if not day.shares:
        yield "shares"
    if day.cut_off_at is None:
        yield "cut_off_at"
    if day.fallback_from is None or day.fallback_until is None:
        yield "fallback_from"


def copy_of(day: IssuanceDay, new: UUID, on: date) -> IssuanceDay:
    """Return a draft for another date that is planned like a day was.

    All dates move by as many days as the day itself; transport, consignments and what came of the
    rehearsal are left out, as they belong to the day that was.
    """
    by = on - day.day
    rehearsal = day.rehearsal.at
    return replace(
        day, id=new, day=on, state=DayState.DRAFT, version=0, copied_from_id=day.id,
        invite_from=_later(day.invite_from, by), fallback_from=_later(day.fallback_from, by),
        fallback_until=_later(day.fallback_until, by),
        cut_off_at=_later_at(day, day.cut_off_at, by),
        transport_at=_later_at(day, day.transport_at, by), consignment_ids=(),
        rehearsal=Rehearsal(at=_later_at(day, rehearsal, by)),
    )  # fmt: skip


def _later(one: date | None, by: timedelta) -> date | None:
    return None if one is None else one + by


def _later_at(day: IssuanceDay, moment: datetime | None, by: timedelta) -> datetime | None:
    """Move a moment by whole days of the wall clock: nine o'clock stays nine o'clock."""
    if moment is None:
        return None
    local = moment.astimezone(day.tz)
    return datetime.combine(local.date() + by, local.time(), day.tz).astimezone(_UTC)
