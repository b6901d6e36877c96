"""What a plan says: contacts with their fates, visits with their places, and the reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.contacts.asked import ContactLine
from counter_app.domain.contacts.kinds import SERVICE_OF, Contact, services_of
from counter_app.domain.contacts.places import Opening, Stage, Way
from counter_app.domain.errors import Refused
from counter_app.domain.reuse.contacts import ContactDecision


class Aim(StrEnum):
    """What a plan prefers where it may choose.

    Attributes:
        BALANCED: least time of the applicants, with a day of waiting worth some travel.
    """

    BALANCED = "balanced"
    NEAREST = "nearest"
    SOONEST = "soonest"


class VisitReason(StrEnum):
    """Why a visit is planned as it is."""

    JOINED = "joined"
    FAMILY = "family"
    CARD_LIES_HERE = "card_lies_here"
    UNDER_MANDATE = "under_mandate"
    NEAREST = "nearest"
    SOONEST = "soonest"
    ONLY_PLACE = "only_place"
    LEAST_TIME = "least_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One place for a visit.

    Attributes:
        kilometres: as the crow flies, one way; None where that is not known.
        wait: the usual wait in the hall, None where none was measured.
        mandate: number of the mandate that a partner acts under, or "".
        hours: of all who come, on the road, waiting and at the desk.
    """

    location_id: UUID
    name: str
    way: Way
    opening: Opening
    kilometres: float | None = None
    wait: timedelta | None = None
    mandate: str = ""
    hours: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A place that lies nearer and cannot be used, and why."""

    name: str
    kilometres: float | None
    refusal: Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """Somebody on a planned visit, by key, and for which contacts."""

    key: str
    contacts: tuple[Contact, ...]

    @property
    def services(self) -> tuple[str, ...]:
        """The services that are booked for it, in the order of their codes."""
        return services_of(self.contacts)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit:
    """A visit of a plan.

    Attributes:
        from_day: since when a place was looked for.
        offer: where and when, None when there is no place for it.
        reasons: why it is planned so.
        others: the best place of each way, and the nearest and the soonest, apart from the offer.
        passed: places that lie nearer and cannot be used.
        obstacle: why there is no place for it, or None.
    """

    coming: tuple[Coming, ...]
    stage: Stage
    from_day: date
    offer: Offer | None
    reasons: tuple[VisitReason, ...] = ()
    others: tuple[Offer, ...] = ()
    passed: tuple[Passed, ...] = ()
    obstacle: Refused | None = None

    @property
    def is_bookable(self) -> bool:
        """Whether it can be booked now."""
        return (
            self.stage is Stage.NOW
            and self.offer is not None
            and self.offer.opening.starts_at is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLines:
    """What becomes of each contact of one person.

    Attributes:
        start_work: whether work may begin without the card; None for who is not asked about it.
    """

    key: str
    lines: tuple[ContactLine, ...]
    start_work: ContactDecision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The contacts of a person or family, and the visits that are left.

    Attributes:
        kilometres: by road, there and back, of all visits whose way is known.
        hours: of all people on all visits.
    """

    aim: Aim
    people: tuple[PersonLines, ...]
    visits: tuple[PlannedVisit, ...]
    kilometres: float
    hours: float

    @property
    def asked(self) -> int:
        """How many visits of one person each the procedures ask for."""
        return sum(line.contact in SERVICE_OF for person in self.people for line in person.lines)

    @property
    def made(self) -> int:
        """How many visits of one person each are left."""
        return sum(len(visit.coming) for visit in self.visits)

    @property
    def is_whole(self) -> bool:
        """Whether there is a place for each visit."""
        return all(visit.offer is not None for visit in self.visits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The plan that is proposed, and others that are better in one respect.

    Attributes:
        alternatives: each differs from the proposal in a place, a day or the visits themselves.
    """

    plan: Plan
    alternatives: tuple[Plan, ...] = ()
