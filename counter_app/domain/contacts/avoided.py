"""Visits that were avoided: what, by which rule, and what that saves the applicant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.contacts.kinds import Contact


class Saving(StrEnum):
    """How a visit was avoided.

    Attributes:
        RELEASED: it was booked, turned out needless and was given back.
        NOT_ASKED: it fell away before anything was booked.
        JOINED: it is done on the same visit as another contact.
        NEARER: it is still made, nearer by; no visit is saved, only the way.
    """

    RELEASED = "released"
    NOT_ASKED = "not_asked"
    JOINED = "joined"
    NEARER = "nearer"


@dataclass(frozen=True, slots=True, kw_only=True)
class AvoidedVisit:
    """One entry of the record; the figures are sums over all entries.

    Attributes:
        contact: which contact did not take a visit of its own.
        rule: the rule by which, such as "reuse.D" or "joined".
        rule_version: its version; 0 for a rule that has none.
        location_id: where the visit would have been.
        day: on which day there; the month of a figure.
        appointment_id: the visit that was given back, or on which the contact is done.
        visits: 1, or 0 for NEARER; -1 in the entry that takes one back.
        metres: of the way there and back, None where an address is not known.
        minutes: of travel, waiting and service, None as far as they are not known.
        undoes_id: the entry that this one takes back.
    """

    id: UUID
    saving: Saving
    contact: Contact
    rule: str
    rule_version: int
    person_id: UUID
    location_id: UUID
    day: date
    recorded_at: datetime
    appointment_id: UUID | None = None
    visits: int = 1
    metres: int | None = None
    minutes: int | None = None
    undoes_id: UUID | None = None
