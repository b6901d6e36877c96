"""The captain's board: how far the day is, who waits, what does not fit, and when it ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.issuance_days.day import QUARTER, DayState, IssuanceDay

RECENT = timedelta(minutes=15)
"""The time over which the pace of the day is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """People of a part of the day.

    Attributes:
        invited: who has an appointment that stands, and was not withdrawn.
        came: who of them was let in.
        handed: who of them has a card in hands.
        recent: who of them got it within the last `RECENT`.
    """

    invited: int = 0
    came: int = 0
    handed: int = 0
    recent: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Count two parts together."""
        return Tally(
            invited=self.invited + other.invited, came=self.came + other.came,
            handed=self.handed + other.handed, recent=self.recent + other.recent,
        )  # fmt: skip

    @property
    def missing(self) -> int:
        """Who is expected and was not let in."""
        return self.invited - self.came


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The people of one institution who were told one time."""

    starts_at: datetime
    institution_id: UUID | None
    institution: str
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionLine:
    """One institution, "" for people who were invited by none."""

    institution_id: UUID | None
    name: str
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterLine:
    """The people of a quarter of an hour."""

    begins: datetime
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class HallFigures:
    """Who is inside now.

    Attributes:
        oldest: since when the longest one waits: from the told time or the coming, the later one.
    """

    waiting: int = 0
    at_desk: int = 0
    aside: int = 0
    oldest: datetime | None = None

    @property
    def inside(self) -> int:
        """How many people with a number are inside."""
        return self.waiting + self.at_desk + self.aside


class DeskKind(StrEnum):
    """How a desk stands."""

    SERVES = "serves"
    FREE = "free"
    CLOSING = "closing"
    WANTED = "wanted"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLine:
    """A desk of the hall.

    Attributes:
        ticket: who is called or served there, by number.
        since: since when; for a desk that is wanted since when it is.
        until: when it closes, where that was said.
    """

    desk_id: UUID
    name: str
    kind: DeskKind
    operator: str = ""
    ticket: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """When the last one is expected to leave with a card: the likely time, and the worse one."""

    likely: datetime
    late: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a day stands, as a forecast asks for it.

    Attributes:
        inside: since when each person waits in the hall, in the order of calling.
        at_desks: for how many seconds each person who is at a desk has been there.
        desks_open: desks at which somebody works now.
        expected: invited people who did not come yet, by the time that they were told.
        took: seconds of each service that ended today, in the order of beginning.
    """

    inside: tuple[datetime, ...] = ()
    at_desks: tuple[float, ...] = ()
    desks_open: int = 0
    expected: tuple[tuple[datetime, int], ...] = ()
    took: tuple[float, ...] = ()


Forecaster = Callable[[Standing, IssuanceDay, datetime], Forecast | None]
"""Says when a day ends, from where it stands, its plan, and the moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The state of a day at a moment.

    Attributes:
        called_until: guests before this moment may come in already; None for nobody.
        next_call: the quarter that may be called early next; None when all were.
        holds: how many people may be inside at once; None where nobody set it.
        forecast: None where nothing can be said yet.
    """

    day_id: UUID
    name: str
    state: DayState
    at: datetime
    zone: str
    begins_at: datetime
    ends_at: datetime
    total: Tally = Tally()
    quarters: tuple[QuarterLine, ...] = ()
    institutions: tuple[InstitutionLine, ...] = ()
    hall: HallFigures = HallFigures()
    desks: tuple[DeskLine, ...] = ()
    called_until: datetime | None = None
    next_call: datetime | None = None
    holds: int | None = None
    forecast: Forecast | None = None

    @property
    def longest_wait(self) -> timedelta:
        """How long the longest one has waited."""
        return self.at - self.hall.oldest if self.hall.oldest else timedelta()

    @property
    def open_desks(self) -> int:
        """At how many desks somebody sits."""
        return sum(one.kind not in {DeskKind.CLOSED, DeskKind.WANTED} for one in self.desks)


def by_quarter(counted: Iterable[Counted]) -> tuple[QuarterLine, ...]:
    """Return the figures of each quarter of an hour in which somebody was told to come."""
    found: dict[datetime, Tally] = defaultdict(Tally)
    for one in counted:
        found[quarter_of(one.starts_at)] += one.tally
    return tuple(QuarterLine(begins=at, tally=found[at]) for at in sorted(found))


def by_institution(counted: Iterable[Counted]) -> tuple[InstitutionLine, ...]:
    """Return the figures of each institution, by name; who came by none stands last."""
    found: dict[tuple[bool, str, UUID | None], Tally] = defaultdict(Tally)
    for one in counted:
        found[(not one.institution, one.institution, one.institution_id)] += one.tally
    keys = sorted(found, key=lambda key: (key[0], key[1], str(key[2])))
    return tuple(
        InstitutionLine(institution_id=key[2], name=key[1], tally=found[key]) for key in keys
    )


def quarter_of(moment: datetime) -> datetime:
    """Return the beginning of the quarter of an hour in which a moment lies."""
    return moment.replace(minute=moment.minute - moment.minute % 15, second=0, microsecond=0)


def next_to_call(
    quarters: Iterable[QuarterLine], early: timedelta, called_until: datetime | None, now: datetime
) -> datetime | None:
    """Return the first quarter with people still to come that the door does not let in yet.

    Args:
        early: how long before their time the door lets people in without being told.
    """
    for line in quarters:
        was_called = called_until is not None and line.begins < called_until
        if line.tally.missing and not was_called and line.begins - early > now:
            return line.begins
    return None


class LooseKind(StrEnum):
    """What does not fit together: somebody without a card, a card without somebody; or is away."""

    INSIDE_NO_CARD = "inside_no_card"
    NOT_FOUND = "not_found"
    INVITED_NO_CARD = "invited_no_card"
    CARD_NO_PERSON = "card_no_person"
    LAPTOP_AWAY = "laptop_away"


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseEnd:
    """One thing that does not fit.

    Attributes:
        number: the card, for one without a person or that does not lie in its place.
        name: the person, or the machine that is not home yet.
        starts_at: when the person is expected, or since when the machine is away.
        place: where it should lie.
    """

    kind: LooseKind
    name: str = ""
    ticket: str = ""
    starts_at: datetime | None = None
    number: str = ""
    place: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseEnds:
    """What does not fit together: how many of each kind, and the first ones."""

    counts: Mapping[LooseKind, int] = field(default_factory=dict)
    shown: tuple[LooseEnd, ...] = ()


def at_this_pace(board: Board) -> Forecast | None:
    """Tell when the day ends if it goes on as in the last quarter of an hour.

    Nobody is served before the told time, so that it never ends before the last quarter with
    people to come; the worse time reckons with three quarters of the pace. None before anything was
    handed out lately.
    """
    left = board.total.invited - board.total.handed
    if not board.total.recent and left:
        return None
    to_come = [line.begins + QUARTER for line in board.quarters if line.tally.missing]
    last = max(to_come, default=board.at)
    if not left:
        return Forecast(likely=board.at, late=board.at)
    each = RECENT / board.total.recent
    likely = max(board.at + left * each, last)
    return Forecast(likely=likely, late=max(board.at + left * each * 4 / 3, last))
