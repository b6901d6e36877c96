"""Appointments: states, named participants, and the way from one state to the next."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Refused


class Arrangement(StrEnum):
    """How the persons of one visit are served."""

    ONE_AFTER_ANOTHER = "one_after_another"
    SIDE_BY_SIDE = "side_by_side"


class AppointmentState(StrEnum):
    """Where an appointment stands; words of HL7 FHIR AppointmentStatus where it has them."""

    HELD = "held"
    BOOKED = "booked"
    ARRIVED = "arrived"
    IN_SERVICE = "in_service"
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    MOVED = "moved"
    RELEASED_NOT_NEEDED = "released_not_needed"


class Channel(StrEnum):
    """By which way an appointment was made."""

    DESK = "desk"
    PLANNER = "planner"
    PUBLIC = "public"
    WALK_IN = "walk_in"
    SERIES = "series"
    PARTNER = "partner"


class Outcome(StrEnum):
    """What came of one service for one person."""

    DUE = "due"
    DONE = "done"
    ABSENT = "absent"
    NOT_NEEDED = "not_needed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


_O = Outcome
OUTCOME_STEPS: frozenset[tuple[Outcome, Outcome]] = frozenset(
    {
        (_O.DUE, _O.DONE),
        (_O.DUE, _O.ABSENT),
        (_O.DUE, _O.NOT_NEEDED),
        (_O.DUE, _O.REFUSED),
        (_O.DUE, _O.WITHDRAWN),  # its time is given back: there is no way from here
        (_O.DONE, _O.DUE),
        (_O.ABSENT, _O.DUE),
        (_O.NOT_NEEDED, _O.DUE),
        (_O.REFUSED, _O.DUE),
    }
)
"""Steps that an outcome may take; the database holds the same table."""

_S = AppointmentState
TRANSITIONS: frozenset[tuple[AppointmentState, AppointmentState]] = frozenset(
    {
        (_S.HELD, _S.BOOKED),
        (_S.HELD, _S.CANCELLED),
        (_S.BOOKED, _S.ARRIVED),
        (_S.BOOKED, _S.CANCELLED),
        (_S.BOOKED, _S.MOVED),
        (_S.BOOKED, _S.NO_SHOW),
        (_S.BOOKED, _S.RELEASED_NOT_NEEDED),
        (_S.ARRIVED, _S.IN_SERVICE),
        (_S.ARRIVED, _S.BOOKED),  # undone check-in
        (_S.ARRIVED, _S.NO_SHOW),  # left, or did not answer the call
        (_S.IN_SERVICE, _S.FULFILLED),
        (_S.IN_SERVICE, _S.ARRIVED),  # back to the queue
        (_S.FULFILLED, _S.IN_SERVICE),  # undone end of service
        (_S.NO_SHOW, _S.BOOKED),  # undone no-show
        (_S.NO_SHOW, _S.ARRIVED),  # undone missed call
    }
)  # fmt: skip
"""Steps that an appointment may take; the database holds the same table."""

OCCUPIES = frozenset({_S.HELD, _S.BOOKED, _S.ARRIVED, _S.IN_SERVICE, _S.FULFILLED, _S.NO_SHOW})
"""States in which an appointment keeps its ticks. A no-show's time is past and gone."""

OPEN = frozenset({_S.HELD, _S.BOOKED, _S.ARRIVED, _S.IN_SERVICE})
"""States in which something is still to come."""

_CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # no 0/O, 1/I/L

CODE_LENGTH = 8
"""Characters of an appointment code."""


def new_code() -> str:
    """Make an appointment code to be read out and typed: letters and digits, none alike."""
    return "".join(secrets.choice(_CODE_ALPHABET) for _ in range(CODE_LENGTH))


def all_services(first: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """Return the services of a visit, each once: its own, while somebody wants it, then others.

    Args:
        first: the service that the visit was booked under.
        wanted: what is still wanted, in any order and as often as persons want it.
    """
    codes = sorted(set(wanted))
    return tuple(sorted(codes, key=lambda code: code != first)) or (first,)


def check_step(now: AppointmentState, then: AppointmentState) -> None:
    """Raise Refused(WRONG_STATE) unless an appointment may take this step."""
    if (now, then) not in TRANSITIONS:
        raise Refused(Code.WRONG_STATE, state=now.value, wanted=then.value)


def check_outcome(now: Outcome, then: Outcome) -> None:
    """Raise Refused(WRONG_STATE) unless an outcome may take this step."""
    if (now, then) not in OUTCOME_STEPS:
        raise Refused(Code.WRONG_STATE, state=now.value, wanted=then.value)


@dataclass(frozen=True, slots=True)
class ServiceDue:
    """One service for one person, and what came of it."""

    service: str
    outcome: Outcome = Outcome.DUE


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person on an appointment, with the services that the person comes for.

    Attributes:
        position: the place on the appointment; it stays when others withdraw.
    """

    position: int
    person_id: UUID
    name: str
    services: tuple[ServiceDue, ...]

    @property
    def is_coming(self) -> bool:
        """Whether anything is left for which the person comes."""
        return any(one.outcome is not Outcome.WITHDRAWN for one in self.services)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The services that were not withdrawn."""
        return tuple(one.service for one in self.services if one.outcome is not Outcome.WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A visit that was agreed on.

    Attributes:
        uid: the same for an appointment and all that it was moved to (iCalendar UID).
        sequence: counts the changes under one uid (RFC 5545 SEQUENCE).
        code: what the applicant shows or says.
        service: the first service of the person who is called.
        participants: the persons who come, the one who is called first.
        people: all persons by name with their services, also who withdrew.
        name: of the person who is called.
        held_until: when a held time is given back unless it is confirmed.
        overbook_reason: why it was booked beyond the capacity, or "".
        needs: abilities of a desk that somebody on it needs.
        audience: the group that they said to belong to, "" for none.
        postcode: digits of where they said to live or work, where that was judged; else "".
    """

    id: UUID
    uid: UUID
    sequence: int
    code: str
    location_id: UUID
    location_name: str
    service: str
    starts_at: datetime
    ends_at: datetime
    state: AppointmentState
    participants: tuple[UUID, ...]
    name: str
    language: str = "en"
    version: int = 1
    people: tuple[Participant, ...] = ()
    channel: Channel = Channel.DESK
    held_until: datetime | None = None
    overbook_reason: str = ""
    series_id: UUID | None = None
    needs: tuple[str, ...] = ()
    arrangement: Arrangement = Arrangement.ONE_AFTER_ANOTHER
    audience: str = ""
    postcode: str = ""

    @property
    def services(self) -> tuple[str, ...]:
        """All services that are still wanted, each once."""
        return tuple(dict.fromkeys(code for one in self.people for code in one.wanted))

    def services_of(self, person_id: UUID) -> tuple[str, ...]:
        """Return what a person comes for, or came for until he or she withdrew."""
        for one in self.people:
            if one.person_id == person_id:
                return one.wanted or tuple(due.service for due in one.services)
        return (self.service,)

    def participant(self, person_id: UUID) -> Participant:
        """Return a person who comes. Raises Refused(NOT_FOUND)."""
        for one in self.people:
            if one.person_id == person_id and one.is_coming:
                return one
        raise Refused(Code.NOT_FOUND, what="participant")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One appointment on the day's list.

    Attributes:
        service: the first of its services.
        services: all that somebody on it still comes for, each once, the first before the others.
    """

    id: UUID
    code: str
    starts_at: datetime
    ends_at: datetime
    state: AppointmentState
    service: str
    person_id: UUID
    name: str
    v_number: str | None
    persons: int
    ticket: str = ""
    card_place: str = ""
    channel: Channel = Channel.DESK
    is_overbooked: bool = False
    services: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Know all services where only the first was told."""
        if not self.services:
            object.__setattr__(self, "services", (self.service,))


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeStart:
    """A time at which a visit could begin."""

    location_id: UUID
    location_name: str
    day: date
    starts_at: datetime
    ends_at: datetime
    places: int
