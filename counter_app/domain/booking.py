"""What somebody wants to book, and who may be booked where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.appointments import Arrangement, Channel, FreeStart
from counter_app.domain.errors import Code, Refused
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.planning.abilities import can_serve
from counter_app.domain.planning.distance import Point, digits_of, in_region
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.service_kinds import ServiceKind


class DayPart(StrEnum):
    """A part of the day, by the local clock."""

    ALL = "all"
    MORNING = "morning"
    AFTERNOON = "afternoon"

    def holds(self, moment: datetime) -> bool:
        """Whether a local moment lies in it."""
        noon = moment.time() >= time(12)
        return self is DayPart.ALL or noon == (self is DayPart.AFTERNOON)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRules:
    """Settings of the house about booking.

    Attributes:
        hold: how long a time is held before it is given back.
        offer: how long somebody on the waiting list may think about an offer.
        cool: how long a cancelled time stays closed; nothing gives it back at once.
        most_open: how many visits a person may have ahead.
        most_offers: how many offers may pass before somebody leaves the waiting list.
        horizon: how far ahead times are looked for.
    """

    hold: timedelta
    offer: timedelta
    cool: timedelta
    most_open: int
    most_offers: int
    horizon: timedelta


@dataclass(frozen=True, slots=True)
class Asked:
    """A person and the services that the person comes for."""

    person_id: UUID
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to book: services at a location from a moment, for named persons.

    One service for all is `service` and `person_ids`; otherwise `participants` says who comes for
    what, and the first service of the first is the visit's own.

    Attributes:
        overbook_reason: why it may go beyond the capacity and the opening hours; "" when not.
        needs: abilities of a desk that somebody needs, beside those of the services.
        audience: the group that they belong to, where a location serves certain groups only.
        postcode: where they live or work, for locations that serve a region; "" for the address
            on file.
    """

    location_id: UUID
    starts_at: datetime
    service: str = ""
    person_ids: tuple[UUID, ...] = ()
    participants: tuple[Asked, ...] = ()
    arrangement: Arrangement = Arrangement.ONE_AFTER_ANOTHER
    channel: Channel = Channel.DESK
    overbook_reason: str = ""
    needs: tuple[str, ...] = ()
    audience: str = ""
    postcode: str = ""

    @property
    def coming(self) -> tuple[Asked, ...]:
        """Who comes for what, the services of each in the order of their codes."""
        if self.participants:
            return tuple(
                Asked(one.person_id, tuple(sorted(set(one.services)))) for one in self.participants
            )
        return tuple(Asked(one, (self.service,)) for one in self.person_ids)

    @property
    def people(self) -> tuple[UUID, ...]:
        """Who comes."""
        return tuple(one.person_id for one in self.coming)

    @property
    def services(self) -> tuple[str, ...]:
        """All services that are wanted, each once."""
        return tuple(dict.fromkeys(code for one in self.coming for code in one.services))

    @property
    def first_service(self) -> str:
        """The visit's own service."""
        return next(iter(self.services), self.service)

    def at(self, start: FreeStart) -> Wish:
        """Return the same wish at another time and place."""
        return replace(self, location_id=start.location_id, starts_at=start.starts_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is looked for: who comes for what, where and when.

    Persons need not be on file yet: `services` has one entry for each person.

    Attributes:
        people: who they are, in the same order, as far as they are known; for cards and ages.
        near: a postcode that distances are counted from, or "".
        channel: PUBLIC sees only what is open to the public.
    """

    services: tuple[tuple[str, ...], ...]
    people: tuple[UUID, ...] = ()
    arrangement: Arrangement = Arrangement.ONE_AFTER_ANOTHER
    location_ids: tuple[UUID, ...] | None = None
    near: str = ""
    from_day: date | None = None
    part: DayPart = DayPart.ALL
    needs: tuple[str, ...] = ()
    audience: str = ""
    channel: Channel = Channel.DESK

    @property
    def codes(self) -> tuple[str, ...]:
        """All services, each once."""
        return tuple(dict.fromkeys(code for one in self.services for code in one))


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationOffer:
    """What one location has for a search, to be compared with others.

    Attributes:
        first: the first free time, or None.
        point: where it is, or None when that is not known.
        kilometres: how far it is, or None when either place is not known.
        wait: the median wait after arrival over the last two weeks, or None without visits.
        hindrance: why it would not work here, or None.
    """

    location: Location
    first: FreeStart | None = None
    point: Point | None = None
    kilometres: float | None = None
    wait: timedelta | None = None
    hindrance: Refused | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Whom a location serves, and what its desks can do.

    Attributes:
        audience: groups that it serves; none means everybody.
        region: ranges of postcode digits; "" means everywhere.
        desks: the abilities of each desk that is in use; None when they were not asked for.
        stock: for how many more persons numbered stickers last, per service that needs them.
    """

    location: Location
    kinds: dict[str, ServiceKind]
    audience: frozenset[str] = frozenset()
    region: str = ""
    is_public: bool = True
    point: Point | None = None
    postcode: str = ""
    desks: tuple[frozenset[str], ...] | None = None
    stock: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """What eligibility rests on for one person; unknown facts hinder nobody but by region.

    Attributes:
        cards: locations at which a card lies ready for the person; None when not known who it is.
    """

    services: tuple[str, ...]
    born: PartialDate | None = None
    postcode: str = ""
    cards: frozenset[UUID] | None = None


def hindrance(
    terms: Terms, visitors: Sequence[Visitor], day: date, *,
    needs: Iterable[str] = (), audience: str = "", channel: Channel = Channel.DESK,
) -> Refused | None:  # fmt: skip
    """Return the first reason why people may not be booked at a location, or None.

    Who collects a card is served wherever it lies, whatever group or region the location serves
    otherwise: the letter names the place.
    """
    for visitor in visitors:
        for code in visitor.services:
            if code not in terms.kinds:
                return Refused(Code.SERVICE_NOT_OFFERED, service=code)
    if channel is Channel.PUBLIC and not terms.is_public:
        return Refused(Code.NOT_PUBLIC)
    for visitor in visitors:
        kinds = [terms.kinds[code] for code in visitor.services]
        found = (
            _age(kinds, visitor, day)
            or _card(terms, kinds, visitor)
            or _people(terms, kinds, visitor, audience)
        )
        if found:
            return found
    for code, left in terms.stock.items():
        if left < sum(code in visitor.services for visitor in visitors):
            return Refused(Code.STOCK_OUT, service=code, left=max(left, 0))
    wanted = frozenset(needs).union(
        *(terms.kinds[code].needs for one in visitors for code in one.services)
    )
    if terms.desks is not None and not can_serve(terms.desks, wanted):
        return Refused(Code.ABILITY_MISSING, needs=tuple(sorted(wanted)))
    return None


def _age(kinds: Iterable[ServiceKind], visitor: Visitor, day: date) -> Refused | None:
    age = visitor.born.age_on(day) if visitor.born else None
    if age is None:
        return None
    for kind in kinds:
        young = kind.youngest is not None and age < kind.youngest
        if young or (kind.oldest is not None and age > kind.oldest):
            return Refused(
                Code.WRONG_AGE, service=kind.code, youngest=kind.youngest, oldest=kind.oldest
            )
    return None


def _card(terms: Terms, kinds: Iterable[ServiceKind], visitor: Visitor) -> Refused | None:
    if visitor.cards is None or not any(kind.needs_card for kind in kinds):
        return None
    if terms.location.id in visitor.cards:
        return None
    return Refused(Code.CARD_LIES_ELSEWHERE, location_ids=tuple(sorted(visitor.cards)))


def _people(
    terms: Terms, kinds: Sequence[ServiceKind], visitor: Visitor, audience: str
) -> Refused | None:
    if not (terms.audience or terms.region) or all(kind.needs_card for kind in kinds):
        return None
    if terms.audience and audience not in terms.audience:
        return Refused(Code.WRONG_AUDIENCE, audience=tuple(sorted(terms.audience)))
    if not in_region(terms.region, digits_of(visitor.postcode)):
        return Refused(Code.OUT_OF_REGION, region=terms.region)
    return None
