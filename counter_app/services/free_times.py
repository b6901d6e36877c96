"""Finding free times: of a day, of a month, and side by side at all locations."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from counter_app import paths
from counter_app.domain.appointments import Channel, FreeStart
from counter_app.domain.booking import LocationOffer, Search, Terms, Visitor, hindrance
from counter_app.domain.custody.stickers import SERVICES
from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.distance import (
    Point,
    Postcodes,
    digits_of,
    kilometres,
    postcode_digits,
)
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.visits import Line, Visit
from counter_app.domain.rules import HouseRules
from counter_app.store.queries import booking, desks, planning, queue, stickers
from counter_app.store.store import Store

_WAIT_DAYS = timedelta(days=14)
_WAITS_LAST = timedelta(minutes=10)
_SPANS = (timedelta(days=1), timedelta(days=14))
"""Most locations have a free time within two days: look far only for the others."""


@cache
def _postcodes() -> Postcodes:
    return Postcodes.parse(paths.resource("places", "pc4.csv").read_text(encoding="utf-8"))


class FreeTimes:
    """What is free, for whom, and how far away. Only reads."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules.booking
        self._waits: tuple[datetime, dict[UUID, timedelta]] | None = None

    def zone(self, location_id: UUID) -> ZoneInfo:
        """Return the time zone of a location. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return planning.location(session, location_id).tz

    def terms_in_use(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the abilities that desks have and the groups that locations serve, by code."""
        with self._store.reading() as session:
            return desks.abilities(session), desks.audiences(session)

    def free_starts(
        self, service: str, location_id: UUID, day: date, persons: int = 1
    ) -> tuple[FreeStart, ...]:
        """Return every time of a day at which a visit for one service could begin.

        Raises:
            Refused: SERVICE_NOT_OFFERED, TOO_MANY_PERSONS, NO_PARTICIPANT.
        """
        return self.starts(Search(services=((service,),) * persons), location_id, day)

    def starts(self, search: Search, location_id: UUID, day: date) -> tuple[FreeStart, ...]:
        """Return every time of a day at which a visit could begin, in its part of the day.

        Raises:
            Refused: SERVICE_NOT_OFFERED, TOO_MANY_PERSONS, NO_PARTICIPANT.
        """
        if not search.codes:
            raise Refused(Code.NO_PARTICIPANT)
        with self._store.reading() as session:
            found = booking.seats(session, location_id, search.codes, day, None, lock=False)
            if found is None or set(search.codes) - set(found.terms.kinds):
                terms = booking.terms_at(session, search.codes, location_id)
                missing = set(search.codes) - set(terms.kinds if terms else ())
                if missing:
                    raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))
                return ()
        visit = visits.visit_of(found.terms.kinds, search.services, search.arrangement)
        is_public = search.channel is Channel.PUBLIC
        lines = {
            group: of_day.public if is_public else of_day.house
            for group, of_day in found.days.items()
        }
        return tuple(
            start
            for start in starts_of(found.terms.location, visit, lines, day, self._store.clock.now())
            if search.part.holds(start.starts_at.astimezone(found.terms.location.tz))
        )

    def first_free(
        self, service: str, persons: int = 1, location_ids: Iterable[UUID] | None = None,
        from_day: date | None = None,
    ) -> tuple[tuple[Location, FreeStart | None], ...]:  # fmt: skip
        """Return the first free time at each location that offers a service, soonest first.

        Raises:
            Refused: TOO_MANY_PERSONS, NO_PARTICIPANT.
        """
        search = Search(
            services=((service,),) * persons, from_day=from_day,
            location_ids=None if location_ids is None else tuple(location_ids),
        )  # fmt: skip
        with self._store.reading() as session:
            places = self._places(session, search)
            found = self._firsts(session, search, places)
        rows = [(place.location, found.get(place.location.id)) for place in places]
        return tuple(sorted(rows, key=lambda row: (row[1] is None, row[1] and row[1].starts_at)))

    def side_by_side(self, search: Search) -> tuple[LocationOffer, ...]:
        """Return what each location has for a search, to choose a counter by waiting time.

        The soonest comes first, of two that are alike the nearer one; then those where nothing is
        free, and last those where it would not work, each with the reason.

        Raises:
            Refused: TOO_MANY_PERSONS, NO_PARTICIPANT.
            Invalid: BAD_POSTCODE.
        """
        near = _postcodes().find(postcode_digits(search.near)) if search.near.strip() else None
        with self._store.reading() as session:
            places = self._places(session, search)
            people = self._visitors(session, search)
            able = desks.desks_of(session) if _asks_abilities(search, places) else None
            now = self._store.clock.now()
            first_day = search.from_day or now.date()
            names = {one.location.id: one.location.name for one in places}
            stock = _stock(session, places, search, now)
            reasons = {
                one.location.id: _named(hindrance(
                    replace(_with_desks(one, able), stock=stock.get(one.location.id, {})), people,
                    first_day, needs=search.needs, audience=search.audience, channel=search.channel,
                ), names)
                for one in places
            }  # fmt: skip
            open_ones = [one for one in places if reasons[one.location.id] is None]
            found = self._firsts(session, search, open_ones)
            waits = self.median_waits(session)
        offers = []
        for one in places:
            at = _point(one)
            offers.append(
                LocationOffer(
                    location=one.location, first=found.get(one.location.id), point=at,
                    kilometres=kilometres(near, at) if near and at else None,
                    wait=waits.get(one.location.id), hindrance=reasons[one.location.id],
                )
            )  # fmt: skip
        return tuple(sorted(offers, key=_by_waiting))

    def firsts(self, search: Search) -> dict[UUID, FreeStart]:
        """Return the first free time at each location that offers all of it, whoever comes."""
        with self._store.reading() as session:
            return self._firsts(session, search, self._places(session, search))

    @staticmethod
    def where(postcode: str) -> Point | None:
        """Return where a postcode lies; None for one that is not whole or not known."""
        digits = digits_of(postcode)
        return _postcodes().find(digits) if digits else None

    @staticmethod
    def land() -> tuple[Point, ...]:
        """Return the middles of all postcode areas: together they show the shape of the land."""
        return _postcodes().points

    def first_between(
        self, search: Search, location_id: UUID, first_day: date, last_day: date
    ) -> FreeStart | None:
        """Return the first free time at one location in a span of days, or None.

        Raises:
            Refused: TOO_MANY_PERSONS, NO_PARTICIPANT.
        """
        wanted = replace(search, location_ids=(location_id,), from_day=first_day)
        with self._store.reading() as session:
            found = self._firsts(session, wanted, self._places(session, wanted))
        start = found.get(location_id)
        return start if start and start.day <= last_day else None

    def heat_map(
        self, service: str, first_day: date, days: int, persons: int = 1
    ) -> dict[tuple[UUID, date], int]:
        """Return how many starting times each location has on each day that has slots."""
        return self.heat(Search(services=((service,),) * persons), first_day, days)

    def heat(self, search: Search, first_day: date, days: int) -> dict[tuple[UUID, date], int]:
        """Return how many starting times a visit has at each location on each day with slots."""
        last_day = first_day + timedelta(days=days - 1)
        is_public = search.channel is Channel.PUBLIC
        with self._store.reading() as session:
            places = self._places(session, search)
            wanted = _visits(places, search)
            groups = {piece.group for visit in wanted.values() for piece in visit}
            lines = {
                group: planning.lines(
                    session, group, first_day, last_day, search.location_ids, public=is_public
                )
                for group in groups
            }
        return _count(wanted, lines)

    def _places(self, session: Session, search: Search) -> list[Terms]:
        """Return the locations that offer all that is wanted; all of them when asked for some."""
        if not search.codes:
            raise Refused(Code.NO_PARTICIPANT)
        return [
            one
            for one in booking.terms_of(session, search.codes)
            if (search.location_ids is None or one.location.id in search.location_ids)
            and not set(search.codes) - set(one.kinds)
        ]

    @staticmethod
    def _visitors(session: Session, search: Search) -> list[Visitor]:
        """Return who is to come, as far as they are known."""
        coming = dict(zip(search.people, search.services, strict=False))
        known = booking.visitors(session, coming) if coming else {}
        near = search.near
        found = []
        for number, services in enumerate(search.services):
            person_id = search.people[number] if number < len(search.people) else None
            one = known.get(person_id) if person_id else None
            postcode = near or (one.postcode if one else "")
            found.append(
                Visitor(
                    services=services, born=one.born if one else None, postcode=postcode,
                    cards=one.cards if one else None,
                )
            )  # fmt: skip
        return found

    def _firsts(
        self, session: Session, search: Search, places: Sequence[Terms]
    ) -> dict[UUID, FreeStart]:
        """Return the first free time at each location, looking far only where nothing is near."""
        now = self._store.clock.now()
        begin = search.from_day or now.date()
        of_place = _visits(places, search)
        wanted = {one.location.id: (one.location, of_place[one.location.id]) for one in places}
        is_public = search.channel is Channel.PUBLIC
        found: dict[UUID, FreeStart] = {}
        for span in (*_SPANS, self._rules.horizon):
            missing = [place_id for place_id in wanted if place_id not in found]
            if not missing:
                break
            by_day: dict[tuple[date, UUID], dict[str, Line]] = defaultdict(dict)
            for group in {p.group for place_id in missing for p in wanted[place_id][1]}:
                for line in planning.lines(
                    session, group, begin, begin + span, missing, public=is_public
                ):
                    by_day[line.day, line.location_id][group] = Line(line.first_tick, line.free)
            for (day, place_id), lines in sorted(by_day.items(), key=lambda item: item[0][0]):
                if place_id not in found:
                    start = _first(*wanted[place_id], lines, day, now, search)
                    if start:
                        found[place_id] = start
        return found

    def median_waits(self, session: Session) -> dict[UUID, timedelta]:
        """Return each location's median wait; counted anew after some minutes only."""
        now = self._store.clock.now()
        if self._waits is None or not timedelta() <= now - self._waits[0] < _WAITS_LAST:
            counted = queue.waits(session, now - _WAIT_DAYS)
            self._waits = (
                now,
                {
                    place_id: timedelta(seconds=round(statistics.median(waits)))
                    for place_id, waits in counted.items()
                },
            )
        return self._waits[1]


def starts_of(
    place: Location, visit: Visit, lines: dict[str, Line], day: date, now: datetime
) -> list[FreeStart]:
    """Return every time of a day, still to come, at which a visit could begin."""
    base = t.midnight(day, place.tz)
    past = (now - base) // t.TICK + 1
    return [_start(place, visit, lines, day, tick) for tick in visits.starts(visit, lines, past)]


def _start(
    place: Location, visit: Visit, lines: dict[str, Line], day: date, tick: int
) -> FreeStart:
    starts_at = t.moment_of(day, tick, place.tz)
    return FreeStart(
        location_id=place.id, location_name=place.name, day=day, starts_at=starts_at,
        ends_at=starts_at + visits.length(visit) * t.TICK,
        places=visits.rooms(visit, lines, tick),
    )  # fmt: skip


def _first(
    place: Location, visit: Visit, lines: dict[str, Line], day: date, now: datetime, search: Search
) -> FreeStart | None:
    """Return the first start on a day that is not past and lies in the wanted part of it."""
    base = t.midnight(day, place.tz)
    past = (now - base) // t.TICK + 1
    for tick in visits.starts(visit, lines, past):
        if search.part.holds((base + tick * t.TICK).astimezone(place.tz)):
            return _start(place, visit, lines, day, tick)
    return None


def _visits(places: Iterable[Terms], search: Search) -> dict[UUID, Visit]:
    """Return what the visit occupies at each location; most of them take the same time."""
    known: dict[tuple[int, ...], Visit] = {}
    found: dict[UUID, Visit] = {}
    for one in places:
        alike = tuple(id(one.kinds[code]) for code in search.codes)
        if alike not in known:
            known[alike] = visits.visit_of(one.kinds, search.services, search.arrangement)
        found[one.location.id] = known[alike]
    return found


def _count(
    wanted: dict[UUID, Visit], lines: dict[str, list[planning.Line]]
) -> dict[tuple[UUID, date], int]:
    heat: dict[tuple[UUID, date], int] = {}
    mixed: dict[tuple[UUID, date], dict[str, Line]] = defaultdict(dict)
    alike: dict[tuple[int, int], list[planning.Line]] = defaultdict(list)
    shapes = {place_id: visits.only_piece(visit) for place_id, visit in wanted.items()}
    for group, of_group in lines.items():
        for line in of_group:
            visit = wanted.get(line.location_id)
            if visit is None or all(piece.group != group for piece in visit):
                continue
            shape = shapes[line.location_id]
            if shape:
                alike[shape].append(line)
            else:
                mixed[line[:2]][group] = Line(line.first_tick, line.free)
    for (length, places), some in alike.items():
        counts = t.count_starts([line.free for line in some], length, places)
        heat.update(zip([line[:2] for line in some], counts, strict=True))
    for at, of_day in mixed.items():
        heat[at] = visits.count(wanted[at[0]], of_day)
    return heat


def _asks_abilities(search: Search, places: Iterable[Terms]) -> bool:
    return bool(search.needs) or any(kind.needs for one in places for kind in one.kinds.values())


def _stock(
    session: Session, places: Iterable[Terms], search: Search, now: datetime
) -> dict[UUID, dict[str, int]]:
    """Return how long the numbered stickers of each location last, where somebody needs one."""
    numbered = SERVICES.intersection(search.codes)
    if not numbered:
        return {}
    return stickers.stocks(session, [one.location.id for one in places], numbered, now)


def _with_desks(terms: Terms, desks: dict[UUID, tuple[frozenset[str], ...]] | None) -> Terms:
    return terms if desks is None else replace(terms, desks=desks.get(terms.location.id, ()))


def _named(refusal: Refused | None, names: dict[UUID, str]) -> Refused | None:
    """Return a refusal with the names of the locations that it is about."""
    if refusal is None:
        return None
    where = [names[one] for one in refusal.values.get("location_ids", ()) if one in names]
    return Refused(refusal.code, locations=tuple(where)) if where else refusal


def _point(terms: Terms) -> Point | None:
    if terms.point is not None:
        return terms.point
    digits = digits_of(terms.postcode)
    return _postcodes().find(digits) if digits else None


def _by_waiting(offer: LocationOffer) -> tuple[bool, bool, datetime, float, str]:
    first = offer.first.starts_at if offer.first else datetime.max.replace(tzinfo=UTC)
    far = offer.kilometres if offer.kilometres is not None else float("inf")
    return offer.hindrance is not None, offer.first is None, first, far, offer.location.name
