"""Finding the place for a visit: the best of all, and what is told about the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from counter_app.domain.contacts.atlas import UNKNOWN_KM, Atlas
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.places import (
    Opening,
    PlanPlace,
    Stage,
    Supply,
    VisitNeed,
    Way,
    objection,
)
from counter_app.domain.contacts.plan import Aim, Offer, Passed, VisitReason
from counter_app.domain.contacts.rules import TravelRules
from counter_app.domain.errors import Code, Refused

_MOST_PASSED = 3
_HOUR = timedelta(hours=1)
_Score = tuple[float, float, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A visit with the place that was found for it, or why there is none."""

    need: VisitNeed
    offer: Offer | None
    obstacle: Refused | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told about a choice: why this place, which others, and which could not be."""

    reasons: tuple[VisitReason, ...]
    others: tuple[Offer, ...]
    passed: tuple[Passed, ...]


class Seeker:
    """Looks for places on an atlas, in the order of the way to them."""

    def __init__(self, atlas: Atlas, supply: Supply, travel: TravelRules) -> None:
        """Join the parts."""
        self._atlas = atlas
        self._supply = supply
        self._travel = travel
        self._names = tuple(place.name for place in atlas.places)
        self._waits = tuple(
            (travel.usual_wait if place.wait is None else place.wait) / _HOUR
            for place in atlas.places
        )
        self.most_persons: Mapping[str, int] = {
            code: kind.most_persons
            for place in atlas.places
            for code, kind in place.terms.kinds.items()
        }

    def best(self, need: VisitNeed, aim: Aim) -> Choice:
        """Return the best place for a visit; without any, the reason of the nearest one."""
        found: tuple[_Score, int, Opening] | None = None
        kilometres = self._atlas.ways(need.postcode).kilometres
        first = self._supply.openings(need)
        for number in self._atlas.serving(need):
            km = kilometres[number]
            if found is not None and self._at_best(need, km, aim) > found[0][0]:
                break  # all that follow are as far, or further
            place = self._atlas.places[number]
            opening = first(place)
            if opening is None:
                continue
            score = self._score(need, number, km, opening, aim)
            if (found is None or score < found[0]) and self._atlas.serves_together(number, need):
                found = score, number, opening
        if found is None:
            return Choice(need=need, offer=None, obstacle=self._obstacle(need))
        _, number, opening = found
        return Choice(need=need, offer=self._offer(need, number, opening))

    def take(self, need: VisitNeed, offer: Offer) -> None:
        """Note that a plan counts on an offer."""
        self._supply.take(self._atlas.by_id[offer.location_id], need, offer.opening)

    def waiting(self, need: VisitNeed, offer: Offer) -> float:
        """Return what the days until a visit are worth, in hours."""
        days = (offer.opening.day - need.coming[0].who.on).days
        return days * self._travel.hours_for_a_day * len(need.coming)

    def explain(self, need: VisitNeed, offer: Offer) -> Told:
        """Return why a place was chosen, the best place of each other way, and what was passed."""
        first = self._supply.openings(need)
        all_ = [
            self._offer(need, number, opening)
            for number in self._atlas.serving(need)
            if self._atlas.serves_together(number, need)
            and (opening := first(self._atlas.places[number])) is not None
        ]
        nearest = min(all_, key=lambda one: (_km(one), one.opening.day, one.name))
        soonest = min(all_, key=lambda one: (_moment(one.opening), _km(one), one.name))
        reasons = self._reasons(need, offer, nearest, soonest, len(all_))
        others: dict[object, Offer] = {}
        for one in (nearest, soonest, *(self._of_way(need, all_, way) for way in Way)):
            if one is not None and one.location_id != offer.location_id:
                others.setdefault(one.location_id, one)
        return Told(
            reasons=reasons, others=tuple(sorted(others.values(), key=_km)),
            passed=tuple(self._passed(need, offer)),
        )  # fmt: skip

    def usual(self, postcode: str, service: str) -> tuple[PlanPlace, float | None] | None:
        """Return the desk to which somebody would go without a plan: the nearest that offers it.

        Returns:
            The place and the kilometres to it, None for these where they are not known; None
            where no desk offers the service.
        """
        ways = self._atlas.ways(postcode)
        for number in ways.order:
            place = self._atlas.places[number]
            if place.way is Way.DESK and service in place.terms.kinds:
                km = ways.kilometres[number]
                return place, None if km == UNKNOWN_KM else km
        return None

    def _score(self, need: VisitNeed, number: int, km: float, opening: Opening, aim: Aim) -> _Score:
        day, name = opening.day.toordinal(), self._names[number]
        if aim is Aim.NEAREST:
            return km, day, name
        if aim is Aim.SOONEST:
            return _moment(opening), km, name
        days = (day - need.from_day.toordinal()) * len(need.coming)
        hours = self._hours(need, number, km) + days * self._travel.hours_for_a_day
        return hours, day, name

    def _at_best(self, need: VisitNeed, km: float, aim: Aim) -> float:
        """Return the least that a place so far away can score."""
        if aim is Aim.NEAREST:
            return km
        if aim is Aim.SOONEST or km == UNKNOWN_KM:
            return float("-inf")
        return self._travel.hours(km) * len(need.coming)

    def _hours(self, need: VisitNeed, number: int, km: float) -> float:
        """Return the hours of all who come: on the road, waiting, and at the desk."""
        on_the_road = 0.0 if km == UNKNOWN_KM else self._travel.hours(km)
        kinds = self._atlas.places[number].terms.kinds
        at_the_desk = sum(kinds[code].base_minutes for one in need.coming for code in one.services)
        return len(need.coming) * (on_the_road + self._waits[number]) + at_the_desk / 60

    def _offer(self, need: VisitNeed, number: int, opening: Opening) -> Offer:
        place = self._atlas.places[number]
        km = self._atlas.ways(need.postcode).kilometres[number]
        return Offer(
            location_id=place.id, name=place.name, way=place.way, opening=opening,
            kilometres=None if km == UNKNOWN_KM else km, wait=place.wait,
            mandate=self._atlas.mandate(number, need), hours=self._hours(need, number, km),
        )  # fmt: skip

    def _of_way(self, need: VisitNeed, offers: list[Offer], way: Way) -> Offer | None:
        per_day = self._travel.hours_for_a_day * len(need.coming)
        return min(
            (one for one in offers if one.way is way),
            key=lambda one: (
                one.hours + (one.opening.day - need.from_day).days * per_day, one.name
            ),
            default=None,
        )  # fmt: skip

    @staticmethod
    def _reasons(
        need: VisitNeed, offer: Offer, nearest: Offer, soonest: Offer, places: int
    ) -> tuple[VisitReason, ...]:
        collects = any(Contact.COLLECT in one.contacts for one in need.coming)
        is_near = offer.kilometres is not None and offer.kilometres == nearest.kilometres
        is_soon = offer.opening == soonest.opening
        tests = (
            (VisitReason.CARD_LIES_HERE, collects and need.stage is Stage.NOW),
            (VisitReason.UNDER_MANDATE, bool(offer.mandate)),
            (VisitReason.ONLY_PLACE, places == 1),
            (VisitReason.NEAREST, is_near and places > 1),
            (VisitReason.SOONEST, is_soon and places > 1),
            (VisitReason.LEAST_TIME, not is_near and not is_soon and places > 1),
        )
        return tuple(reason for reason, holds in tests if holds)

    def _passed(self, need: VisitNeed, offer: Offer) -> Iterator[Passed]:
        """Yield the nearest places that lie nearer than the offer and cannot be used."""
        ways = self._atlas.ways(need.postcode)
        first = self._supply.openings(need)
        left = _MOST_PASSED
        for number in ways.order:
            place, km = self._atlas.places[number], ways.kilometres[number]
            if not left or km >= _km(offer):
                return
            refusal = objection(place, need)
            if refusal is None and first(place) is None:
                refusal = Refused(Code.SLOT_FULL, location=place.name)
            if refusal is not None:
                left -= 1
                yield Passed(name=place.name, kilometres=km, refusal=refusal)

    def _obstacle(self, need: VisitNeed) -> Refused:
        """Return why nothing was found: the reason at the nearest place that offers it at all."""
        refusals = [
            objection(self._atlas.places[number], need)
            for number in self._atlas.ways(need.postcode).order
        ]
        told = [one for one in refusals if one and one.code is not Code.SERVICE_NOT_OFFERED]
        if told:
            return told[0]
        if any(one is None for one in refusals):
            return Refused(Code.SLOT_FULL)
        return Refused(Code.SERVICE_NOT_OFFERED, service=min(need.codes))


def _km(offer: Offer) -> float:
    return UNKNOWN_KM if offer.kilometres is None else offer.kilometres


def _moment(opening: Opening) -> float:
    """Return when something is free, as days; the moment where it is known."""
    day = float(opening.day.toordinal())
    if opening.starts_at is None:
        return day
    return day + (opening.starts_at.hour * 60 + opening.starts_at.minute) / 1440
