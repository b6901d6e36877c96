"""Places where contacts can be done, and whether a visit can be made at one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, Protocol
from uuid import UUID

from counter_app.domain.booking import Terms, Visitor, hindrance
from counter_app.domain.contacts.asked import Applicant
from counter_app.domain.contacts.kinds import SERVICE_OF, Contact, services_of
from counter_app.domain.errors import Code, Refused
from counter_app.domain.partners.coverage import (
    Act,
    Gap,
    counted,
    gaps_with_parent,
    standing_at,
    why_none,
)
from counter_app.domain.partners.mandate import Mandate, MandateAction
from counter_app.domain.partners.organisation import Staff
from counter_app.domain.planning.distance import Point


class Way(StrEnum):
    """Through whom a contact is done."""

    DESK = "desk"
    EXPAT_CENTRE = "expat_centre"
    ISSUANCE_DAY = "hall"
    PARTNER = "partner"


class Stage(StrEnum):
    """Whether a visit can be booked now, or only when the document is ready."""

    NOW = "now"
    LATER = "later"


_ACTIONS: Final = {
    Contact.COLLECT: frozenset({MandateAction.ISSUE, MandateAction.RECORD_RECEIPT}),
}
"""What a partner may do under a mandate: hand out. Photo and prints never (Vw 2000 art. 106a(3)),
and no stickers: which note goes into whose passport follows from the file (Vc B1)."""

_NOBODY: Final = UUID(int=0)
_SETTLED_LATER: Final = frozenset({Gap.PERSON, Gap.FUNCTION, Gap.WEEKDAY, Gap.DAY_FULL})
"""Gaps that depend on who is there on which day: asked at the hand-out, not by a plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPlace:
    """A location as a plan sees it.

    Attributes:
        point: where it is, None where that is not known.
        wait: the median wait after arrival, None without visits lately.
        mandates: of the partner that runs it, whatever their state.
        done: hand-outs that stand under each of them.
    """

    terms: Terms
    way: Way
    point: Point | None = None
    wait: timedelta | None = None
    mandates: tuple[Mandate, ...] = ()
    done: Mapping[UUID, int] = field(default_factory=dict)

    @property
    def id(self) -> UUID:
        """The location's identifier."""
        return self.terms.location.id

    @property
    def name(self) -> str:
        """The location's name."""
        return self.terms.location.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """Somebody who comes, and for what; papers that are shown along take no time."""

    who: Applicant
    contacts: tuple[Contact, ...]

    @property
    def services(self) -> tuple[str, ...]:
        """The services that are booked for it, in the order of their codes."""
        return services_of(self.contacts)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNeed:
    """A visit for which a place is looked for.

    Attributes:
        from_day: not before this day.
        services: what each person comes for.
        postcode: where they come from: the first address that is known.
    """

    coming: tuple[Going, ...]
    stage: Stage
    from_day: date
    services: tuple[tuple[str, ...], ...] = field(init=False, compare=False, repr=False)
    postcode: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Work out once what is asked of each place."""
        services = tuple([services_of(one.contacts) for one in self.coming])
        object.__setattr__(self, "services", services)
        known = [one.who.postcode for one in self.coming if one.who.postcode]
        object.__setattr__(self, "postcode", known[0] if known else "")

    @property
    def codes(self) -> frozenset[str]:
        """All services of the visit."""
        return frozenset(code for one in self.coming for code in one.services)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """When a visit could be made at a place; the moment only where it is known."""

    day: date
    starts_at: datetime | None = None


Openings = Callable[[PlanPlace], Opening | None]
"""Returns the first time at which a visit could be made at a place, or None."""


class Supply(Protocol):
    """What is free where."""

    def openings(self, need: VisitNeed) -> Openings:
        """Return who says when a visit could be made at a place first."""

    def take(self, place: PlanPlace, need: VisitNeed, opening: Opening) -> None:
        """Note that a plan counts on it, so that the next plan finds what is left."""


def objection(place: PlanPlace, need: VisitNeed, *, with_region: bool = True) -> Refused | None:
    """Return why a visit cannot be made at a place, or None.

    A document that is not ready yet can be sent anywhere, so that no card must lie there; but then
    the place must serve these people, as for any other visit.
    """
    if place.way is Way.PARTNER and any(Contact.BIOMETRICS in one.contacts for one in need.coming):
        return Refused(Code.BIOMETRICS_NOT_YOURS)
    stock = {code: left for code, left in place.terms.stock.items() if code in need.codes}
    terms = replace(place.terms, stock=stock, region=place.terms.region if with_region else "")
    if need.stage is Stage.LATER:
        kinds = {code: replace(kind, needs_card=False) for code, kind in terms.kinds.items()}
        terms = replace(terms, kinds=kinds)
    visitors = [
        Visitor(
            services=one.services, born=one.who.born, postcode=one.who.postcode or need.postcode,
            cards=one.who.cards if need.stage is Stage.NOW else None,
        )
        for one in need.coming
    ]  # fmt: skip
    for one in need.coming:
        found = hindrance(terms, visitors, need.from_day, audience=one.who.audience)
        if found is not None:
            return found
    return _too_many(terms, need) or (_mandated(place, need) if place.way is Way.PARTNER else None)


def mandate_of(place: PlanPlace, going: Going, day: date) -> Mandate | None:
    """Return the mandate under which a partner may do what somebody comes for, or None."""
    act = _act(place, going, day)
    return next(
        (one for one in standing_at(place.mandates, act.at) if not _open_gaps(place, one, act)),
        None,
    )


def _too_many(terms: Terms, need: VisitNeed) -> Refused | None:
    for code in sorted(need.codes):
        persons = sum(code in services for services in need.services)
        if persons > terms.kinds[code].most_persons:
            return Refused(
                Code.TOO_MANY_PERSONS, persons=persons, most=terms.kinds[code].most_persons
            )
    return None


def _mandated(place: PlanPlace, need: VisitNeed) -> Refused | None:
    for one in need.coming:
        for contact in one.contacts:
            if contact in SERVICE_OF and contact not in _ACTIONS:
                return Refused(Code.SERVICE_NOT_OFFERED, service=SERVICE_OF[contact])
        if mandate_of(place, one, need.from_day) is None:
            return _why_not(place, one, need.from_day)
    return None


def _why_not(place: PlanPlace, going: Going, day: date) -> Refused:
    act = _act(place, going, day)
    standing = standing_at(place.mandates, act.at)
    if not standing:
        return why_none(place.mandates, act.at)
    nearest = min(standing, key=lambda one: (len(_open_gaps(place, one, act)), one.number))
    gap = _open_gaps(place, nearest, act)[0]
    return Refused(Code.MANDATE_NOT_COVERING, gap=gap, number=nearest.number)


def _open_gaps(place: PlanPlace, mandate: Mandate, act: Act) -> Sequence[Gap]:
    outside = gaps_with_parent(mandate, act, place.mandates)
    return [gap for gap in outside if gap not in _SETTLED_LATER]


def _act(place: PlanPlace, going: Going, day: date) -> Act:
    organisation = place.mandates[0].terms.organisation_id if place.mandates else _NOBODY
    anybody = Staff(
        operator_id=_NOBODY, login="", name="", organisation_id=organisation, location_id=place.id
    )
    return Act(
        at=datetime.combine(day, time(12), UTC), day=day,
        actions=frozenset[MandateAction]().union(
            *(_ACTIONS[one] for one in going.contacts if one in _ACTIONS)
        ),
        staff=anybody, location_id=place.id,
        location_is_own=True, document_type=going.who.document_type,
        is_minor=going.who.is_minor, is_ward=organisation in going.who.guardians,
        done_today={}, done_in_all=counted(place.done, place.mandates),
        group=going.who.audience,
    )  # fmt: skip
