"""The cases that a figure is made of, for who must look into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

MOST_CASES = 500
"""Cases that are shown at once; whoever needs others asks for a shorter period or one kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case of a figure: what it is known by, and no name.

    Attributes:
        kind: the code of what it is told apart by.
        value: as the figure measures it: minutes, days, metres, or 1; -1 for what takes one back.
            None where nobody knows it.
        reference: the code of an appointment, the number of a card.
        person_id: whom it is about, for going on to the file; None where it is about nobody.
    """

    at: datetime
    day: date
    location_id: UUID
    kind: str
    value: int | None
    reference: str
    appointment_id: UUID | None = None
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """Cases in the order of time, the newest first; `number` counts those left out too."""

    cases: tuple[Case, ...]
    number: int
