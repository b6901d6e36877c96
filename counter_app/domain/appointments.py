"""Appointments: states, named participants, and the way from one state to the next."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Refused


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


def check_step(now: AppointmentState, then: AppointmentState) -> None:
    """Raise Refused(WRONG_STATE) unless an appointment may take this step."""
    if (now, then) not in TRANSITIONS:
        raise Refused(Code.WRONG_STATE, state=now.value, wanted=then.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A visit that was agreed on.

    Attributes:
        uid: the same for an appointment and all that it was moved to (iCalendar UID).
        sequence: counts the changes under one uid (RFC 5545 SEQUENCE).
        code: what the applicant shows or says.
        participants: the persons, the one who is called first.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One appointment on the day's list."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeStart:
    """A time at which a visit could begin."""

    location_id: UUID
    location_name: str
    day: date
    starts_at: datetime
    ends_at: datetime
    places: int
