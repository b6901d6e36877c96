"""What is looked for on the appointments' screen, and what is free for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from uuid import UUID

from counter_app.domain.appointments import Arrangement, FreeStart
from counter_app.domain.booking import Asked, DayPart, LocationOffer, Wish
from counter_app.domain.booking import Search as Wanted
from counter_app.domain.people.person import PersonLine
from counter_app.domain.planning.distance import Point, digits_of
from counter_app.services.office import Office

MOST_PERSONS = 6
_MONTH = 42
_NOBODY: Mapping[UUID, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. No location means all of them side by side.

    Attributes:
        service: what everybody comes for who has no services of their own in `own`.
        near: a postcode as it was typed; distances are counted once it is whole.
    """

    service: str = "COLLECT_DOCUMENT"
    persons: tuple[PersonLine, ...] = ()
    location_id: UUID | None = None
    day: date | None = None
    part: DayPart = DayPart.ALL
    own: Mapping[UUID, tuple[str, ...]] = field(default_factory=lambda: _NOBODY)
    arrangement: Arrangement = Arrangement.ONE_AFTER_ANOTHER
    near: str = ""
    need: str = ""
    audience: str = ""

    def services_of(self, person_id: UUID) -> tuple[str, ...]:
        """Return what a person comes for."""
        return self.own.get(person_id) or (self.service,)

    @property
    def postcode(self) -> str:
        """The postcode, or "" while it is not whole."""
        return self.near.strip() if digits_of(self.near) else ""

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Who comes for what."""
        return tuple(Asked(one.id, self.services_of(one.id)) for one in self.persons)

    @property
    def wanted(self) -> Wanted:
        """The same for the services; somebody who is not named yet comes for the service."""
        asked = self.asked
        return Wanted(
            services=tuple(one.services for one in asked) or ((self.service,),),
            people=tuple(one.person_id for one in asked), arrangement=self.arrangement,
            near=self.postcode, from_day=self.day, part=self.part,
            needs=(self.need,) if self.need else (), audience=self.audience,
        )  # fmt: skip

    def wish(self, start: FreeStart, overbook_reason: str = "") -> Wish:
        """Return the booking of a time."""
        return Wish(
            location_id=start.location_id, starts_at=start.starts_at, participants=self.asked,
            arrangement=self.arrangement, needs=(self.need,) if self.need else (),
            audience=self.audience, postcode=self.postcode, overbook_reason=overbook_reason,
        )  # fmt: skip


@dataclass(slots=True)
class Offer:
    """What is free for a search.

    Attributes:
        land: points that show the shape of the land, for a map of the places.
        near: where the postcode lies that distances are counted from, or None.
    """

    heat: dict[date, int] = field(default_factory=dict)
    starts: tuple[FreeStart, ...] = ()
    places: tuple[LocationOffer, ...] = ()
    land: tuple[Point, ...] = ()
    near: Point | None = None


def load(office: Office, search: Search, first: date, today: date) -> Offer:
    """Load what is free; runs off the GUI thread."""
    begin = max(first - timedelta(days=first.weekday()), today)
    last = first + timedelta(days=_MONTH)
    heat: dict[date, int] = {}
    counted = office.appointments.heat(search.wanted, begin, max(1, (last - begin).days))
    for (location_id, day), number in counted.items():
        if search.location_id in (None, location_id):
            heat[day] = heat.get(day, 0) + number
    if search.location_id is None:
        times = office.appointments
        return Offer(
            heat, (), times.side_by_side(search.wanted), times.land(), times.where(search.near)
        )
    if search.day is None:
        return Offer(heat)
    starts = office.appointments.starts(search.wanted, search.location_id, search.day)
    return Offer(heat, starts)
