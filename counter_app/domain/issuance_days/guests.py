"""The ready list: who is on an institution's roster, who that is on file, and what they still lack.

Nobody is joined to a file by name alone: a name and a birth date make a proposal, and a person
says yes or no to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.booking import DayPart
from counter_app.domain.partial_date import PartialDate

NO_MVV_DUTY = frozenset({"AUS", "CAN", "JPN", "MCO", "NZL", "KOR", "USA", "GBR", "VAT"})
"""Nationalities that need no mvv: nobody took their biometrics abroad, so they come for that first.

Australia, Canada, Japan, Monaco, New Zealand, South Korea, United States, United Kingdom, Vatican
City: Leiden's sessions of September 2022 (domain facts, section 4 [S26][S77]).
"""


class Match(StrEnum):
    """How a line of a roster was joined to a person on file.

    `double`: the person stands on the list of another institution for the same day already.
    """

    BY_NUMBER = "by_number"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    NOBODY = "nobody"
    DOUBLE = "double"


class Readiness(StrEnum):
    """What stands in the way of an invitation; in the order in which it is looked at."""

    UNKNOWN_PERSON = "unknown_person"
    NO_V_NUMBER = "no_v_number"
    HANDED_OUT = "handed_out"
    BIOMETRICS_FIRST = "biometrics_first"
    NO_CARD = "no_card"
    CARD_BLOCKED = "card_blocked"
    CARD_ELSEWHERE = "card_elsewhere"
    READY = "ready"

    @property
    def may_be_invited(self) -> bool:
        """Whether a card is there that will lie at the hall."""
        return self in {Readiness.READY, Readiness.CARD_ELSEWHERE}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Guest:
    """A line of an institution's roster for a day.

    Attributes:
        row: the line's number in the list that it came on.
        v_number: as the list says it, when it is one; None when the list has none.
        given_number: what stands in the list instead of a V-number, "" for nothing.
        party: a name that the list gives to people who travel together; "" alone.
        preference: the part of the day that was asked for.
        person_id: who it is on file, once that is sure.
        proposal_id: who it may be, as long as nobody has said yes or no.
        fallback_uid: the appointment at a normal desk that came instead of the hall.
        version: counts the edits.
    """

    id: UUID
    day_id: UUID
    institution_id: UUID
    roster_id: UUID
    row: int
    surname: str
    given_names: str
    born: PartialDate
    match: Match
    v_number: str | None = None
    given_number: str = ""
    nationality: str = ""
    email: str = ""
    language: str = ""
    party: str = ""
    preference: DayPart = DayPart.ALL
    person_id: UUID | None = None
    proposal_id: UUID | None = None
    settled_at: datetime | None = None
    fallback_uid: UUID | None = None
    version: int = 1

    @property
    def full_name(self) -> str:
        """Given names and surname as they stand in the list."""
        return f"{self.given_names} {self.surname}".strip()
