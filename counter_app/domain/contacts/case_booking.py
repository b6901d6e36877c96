"""What booking a case load comes to, row by row: before it is done, and when it was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.case_report import CaseContact, CaseRow
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.places import Stage
from counter_app.domain.errors import CounterError, Refused


class CaseOutcome(StrEnum):
    """What becomes of one row of a case load.

    Attributes:
        PROPOSED: it would be booked; only a preview says so.
        BOOKED: it was booked now.
        BEFORE: it was done already, when this list or one with the same case was booked.
        NOTHING: nobody comes now: what was asked fell away, or waits for the document.
        REFUSED: it could not be booked.
        HELD: a row of the same family could not be read, and a family is booked whole.
        WRONG: the row could not be read.
        NOT_REACHED: somebody stopped before it.
    """

    PROPOSED = "proposed"
    BOOKED = "booked"
    BEFORE = "before"
    NOTHING = "nothing"
    REFUSED = "refused"
    HELD = "held"
    WRONG = "wrong"
    NOT_REACHED = "not_reached"


OPEN_OUTCOMES = frozenset({
    CaseOutcome.REFUSED, CaseOutcome.HELD, CaseOutcome.WRONG, CaseOutcome.NOT_REACHED,
})  # fmt: skip
"""Rows for which somebody has to do something yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTime:
    """One visit of one person, proposed or booked.

    Attributes:
        key: the same for all who come together.
        starts_at: None as long as only the day is proposed; else in the zone of the place.
        code: of the appointment, "" before there is one.
        state: of the appointment, None before there is one.
    """

    key: str
    place: str
    day: date
    contacts: tuple[Contact, ...]
    starts_at: datetime | None = None
    code: str = ""
    state: AppointmentState | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CaseBooking:
    """What became of one row. Without a repr: it names a person.

    Attributes:
        family: the number of the first row of those who belong together.
        contacts: what becomes of each contact, where it was planned now.
        is_later: whether somebody comes again, or first, when a document is ready.
        refusal: why it could not be booked or read, with what would make it right.
        held_by: the row of the same family that could not be read.
    """

    row: int
    outcome: CaseOutcome
    v_number: str = ""
    procedure: str = ""
    family: int = 0
    visits: tuple[CaseTime, ...] = ()
    contacts: tuple[CaseContact, ...] = ()
    is_later: bool = False
    refusal: CounterError | None = None
    held_by: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingTotals:
    """The sums over all rows.

    Attributes:
        visits: appointments that were made, or would be.
        people: rows that come on one of them.
        families: families and people alone that come.
        by_outcome: rows by outcome; each outcome has its number.
    """

    rows: int
    visits: int
    people: int
    families: int
    by_outcome: Mapping[CaseOutcome, int]

    @property
    def left(self) -> int:
        """How many rows somebody has to do something about."""
        return sum(self.by_outcome[one] for one in OPEN_OUTCOMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseBookings:
    """A case load as it was booked, or as it would be.

    Attributes:
        is_stopped: whether somebody stopped it; what was booked by then stands.
    """

    rows: tuple[CaseBooking, ...]
    totals: BookingTotals
    is_stopped: bool = False


def bookings_of(rows: Iterable[CaseBooking], *, is_stopped: bool = False) -> CaseBookings:
    """Return rows in the order of the list, with their sums."""
    listed = tuple(sorted(rows, key=lambda one: one.row))
    coming = [one for one in listed if one.outcome in {CaseOutcome.PROPOSED, CaseOutcome.BOOKED}]
    counted = Counter(one.outcome for one in listed)
    totals = BookingTotals(
        rows=len(listed), visits=len({visit.key for one in coming for visit in one.visits}),
        people=len(coming), families=len({one.family for one in coming}),
        by_outcome={outcome: counted[outcome] for outcome in CaseOutcome},
    )  # fmt: skip
    return CaseBookings(rows=listed, totals=totals, is_stopped=is_stopped)


def proposed(rows: Iterable[CaseRow], family: int) -> tuple[CaseBooking, ...]:
    """Return what booking a family would come to, by what was planned for it.

    A family for which one visit has no place now is not booked at all.
    """
    listed = tuple(rows)
    obstacle = next((one for row in listed if (one := _obstacle(row)) is not None), None)
    return tuple(_proposed(row, family, obstacle) for row in listed)


def _obstacle(row: CaseRow) -> Refused | None:
    return next(
        (one.obstacle for one in row.visits if one.stage is Stage.NOW and one.obstacle), None
    )


def _proposed(row: CaseRow, family: int, obstacle: Refused | None) -> CaseBooking:
    times = tuple(
        CaseTime(
            key=f"{family}/{one.number}", place=one.place, day=one.day, contacts=one.contacts
        )
        for one in row.visits
        if one.stage is Stage.NOW and one.day is not None and obstacle is None
    )  # fmt: skip
    outcome = CaseOutcome.PROPOSED if times else CaseOutcome.NOTHING
    return CaseBooking(
        row=row.row, v_number=row.v_number, procedure=row.procedure, family=family,
        outcome=CaseOutcome.REFUSED if obstacle else outcome, visits=times, contacts=row.contacts,
        is_later=any(one.stage is Stage.LATER for one in row.visits), refusal=obstacle,
    )  # fmt: skip
