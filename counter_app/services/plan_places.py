"""The places of a plan as they stand in the database, and what is free there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.booking import Search, Terms
from counter_app.domain.contacts.kinds import SERVICE_OF
from counter_app.domain.contacts.places import Opening, Openings, PlanPlace, VisitNeed, Way
from counter_app.domain.contacts.supply import FreeTicks
from counter_app.domain.custody.stickers import SERVICES as NUMBERED
from counter_app.domain.partners.mandate import Mandate
from counter_app.domain.planning.opening import LocationKind
from counter_app.services.free_times import FreeTimes
from counter_app.store.queries import booking, desks, partners, planning, stickers

_WAYS: Mapping[str, Way] = {
    LocationKind.DESK: Way.DESK, LocationKind.EXPAT_CENTRE: Way.EXPAT_CENTRE,
    LocationKind.HALL: Way.ISSUANCE_DAY, LocationKind.PARTNER: Way.PARTNER,
}  # fmt: skip
_ZERO = ord("0")


def places_of(session: Session, times: FreeTimes, now: datetime) -> tuple[PlanPlace, ...]:
    """Return all locations that offer a contact, with mandates and the usual waits."""
    codes = tuple(SERVICE_OF.values())
    found = booking.terms_of(session, codes)
    able = desks.desks_of(session)
    stock = stickers.stocks(
        session, [one.location.id for one in found], NUMBERED.intersection(codes), now
    )
    homes = {
        place_id: organisation
        for organisation in partners.organisations(session)
        for place_id, _ in organisation.locations
    }
    mandates: dict[UUID, list[Mandate]] = defaultdict(list)
    for one in partners.mandates(session):
        mandates[one.terms.organisation_id].append(one)
    done, waits = partners.done(session), times.median_waits(session)
    made = []
    for terms in found:
        home = homes.get(terms.location.id)
        if home is not None and not home.is_active:
            continue
        is_partner = home is not None and home.is_partner
        own = tuple(mandates[home.id]) if home is not None and is_partner else ()
        made.append(
            PlanPlace(
                terms=replace(
                    terms, desks=able.get(terms.location.id, ()),
                    stock=stock.get(terms.location.id, {}),
                ),
                way=Way.PARTNER if is_partner else _WAYS.get(terms.location.kind, Way.DESK),
                point=terms.point or times.where(terms.postcode),
                wait=waits.get(terms.location.id), mandates=own,
                done={one.id: done.get(one.id, 0) for one in own},
            )
        )  # fmt: skip
    return tuple(made)


def free_ticks(
    session: Session, places: tuple[PlanPlace, ...], first_day: date, days: int
) -> FreeTicks:
    """Return the free ticks of all desks, by location, service group and day."""
    found: dict[UUID, dict[str, list[int]]] = {
        one.id: {group: [0] * days for group in _groups(one.terms)} for one in places
    }
    groups = {group for one in places for group in _groups(one.terms)}
    last_day = first_day + timedelta(days=days - 1)
    for group in sorted(groups):
        for line in planning.lines(session, group, first_day, last_day):
            of_place = found.get(line.location_id, {}).get(group)
            if of_place is not None:
                free = sum(line.free.encode("ascii")) - _ZERO * len(line.free)
                of_place[(line.day - first_day).days] = free
    return found


class FirstTimes:
    """The first free time of each kind of visit at each place, asked once."""

    def __init__(self, times: FreeTimes) -> None:
        """Take who knows what is free."""
        self._times = times
        self._known: dict[tuple[object, ...], dict[UUID, Opening]] = {}

    def openings(self, need: VisitNeed) -> Openings:
        """Return who says when a visit could begin at a place first."""
        key = need.services, need.from_day
        if key not in self._known:
            self._known[key] = self._ask(need)
        known = self._known[key]
        return lambda place: known.get(place.id)

    def take(self, place: PlanPlace, need: VisitNeed, opening: Opening) -> None:
        """Take nothing: a time is taken when it is booked."""

    def _ask(self, need: VisitNeed) -> dict[UUID, Opening]:
        found = self._times.firsts(Search(services=need.services, from_day=need.from_day))
        return {
            place_id: Opening(day=start.day, starts_at=start.starts_at)
            for place_id, start in found.items()
        }


def _groups(terms: Terms) -> frozenset[str]:
    return frozenset(kind.group for kind in terms.kinds.values())
