"""All places of a plan, in the order of the way to them from any postcode."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import compress
from operator import and_

from counter_app.domain.contacts.places import (
    Going,
    PlanPlace,
    Stage,
    VisitNeed,
    Way,
    mandate_of,
    objection,
)
from counter_app.domain.planning.distance import Postcodes, Surroundings, digits_of, in_region

UNKNOWN_KM = float("inf")
"""The way to a place, or from an address, that is not on the map."""

_Alike = tuple[object, ...]
"""What an answer about somebody rests on, beside the address."""


_FETCHING = ("COLLECT_DOCUMENT",)


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways from one postcode area.

    Attributes:
        digits: of the area, None for an address that is not known.
        order: the numbers of all places, the nearest first.
        kilometres: as the crow flies, by the place's number.
    """

    digits: int | None
    order: Sequence[int]
    kilometres: Sequence[float]


class Atlas:
    """Knows each way once: there are some thousands of postcode areas, and many more people.

    It knows each answer once, too: places serve everybody alike of whom nothing differs that a
    place asks about.
    """

    def __init__(self, places: Sequence[PlanPlace], postcodes: Postcodes) -> None:
        """Keep the places; ways are reckoned when they are asked for."""
        self.places = tuple(places)
        self.by_id = {place.id: place for place in places}
        self._postcodes = postcodes
        self._around = Surroundings(place.point for place in self.places)
        self._by_name = sorted(range(len(self.places)), key=lambda one: self.places[one].name)
        self._of_text: dict[str, Ways] = {}
        self._of_area: dict[int | None, Ways] = {}
        self._serving: dict[tuple[int | None, bytes], Sequence[int]] = {}
        self._regions: dict[int | None, bytes] = {}
        self._allowed: dict[_Alike, bytes] = {}
        self._together: dict[tuple[int, tuple[_Alike, ...]], bool] = {}
        self._mandates: dict[tuple[int, _Alike], str] = {}
        self._spans: dict[date, int] = {}
        self._has_regions = any(place.terms.region for place in self.places)
        self._ages = sorted(_ages(self.places))
        self._turns = sorted(_turns(self.places))

    def ways(self, postcode: str) -> Ways:
        """Return the ways from a postcode; from an unknown one all are equally unknown."""
        found = self._of_text.get(postcode)
        if found is None:
            digits = digits_of(postcode)
            found = self._of_area.get(digits)
            if found is None:
                found = self._of_area[digits] = self._reckon(digits)
            self._of_text[postcode] = found
        return found

    def serving(self, need: VisitNeed) -> Sequence[int]:
        """Return the numbers of the places that serve each of these people, the nearest first.

        Each by themselves: whether a place serves all of them together is to be asked of it.
        """
        ways = self.ways(need.postcode)
        allowed = self._allowed_all(need)
        if self._has_regions:
            for digits in {self.ways(one).digits for one in _asked_where_they_live(need)}:
                allowed = bytes(map(and_, allowed, self._region(digits)))
        key = ways.digits, allowed
        found = self._serving.get(key)
        if found is None:
            wanted = map(allowed.__getitem__, ways.order)
            found = self._serving[key] = array("H", compress(ways.order, wanted))
        return found

    def serves_together(self, number: int, need: VisitNeed) -> bool:
        """Whether a place that serves each of several people serves all of them on one visit."""
        if len(need.coming) == 1:
            return True
        key = number, tuple(self._alike(one, need) for one in need.coming)
        found = self._together.get(key)
        if found is None:
            refusal = objection(self.places[number], need, with_region=False)
            found = self._together[key] = refusal is None
        return found

    def mandate(self, number: int, need: VisitNeed) -> str:
        """Return the number of the mandate that a partner acts under for the first, or ""."""
        place, first = self.places[number], need.coming[0]
        if place.way is not Way.PARTNER:
            return ""
        key = number, self._alike(first, need)
        found = self._mandates.get(key)
        if found is None:
            mandate = mandate_of(place, first, need.from_day)
            found = self._mandates[key] = mandate.number if mandate else ""
        return found

    def _allowed_all(self, need: VisitNeed) -> bytes:
        """Return by each place's number whether it serves each of them, their region aside."""
        first, *others = (self._allowed_one(one, need) for one in need.coming)
        for other in others:
            if other is not first:
                first = bytes(map(and_, first, other))
        return first

    def _allowed_one(self, one: Going, need: VisitNeed) -> bytes:
        key = self._alike(one, need)
        found = self._allowed.get(key)
        if found is None:
            alone = VisitNeed(coming=(one,), stage=need.stage, from_day=need.from_day)
            found = self._allowed[key] = bytes(
                objection(place, alone, with_region=False) is None for place in self.places
            )
        return found

    def _region(self, digits: int | None) -> bytes:
        """Return by each place's number whether it serves an area."""
        found = self._regions.get(digits)
        if found is None:
            found = self._regions[digits] = bytes(
                in_region(place.terms.region, digits) for place in self.places
            )
        return found

    def _alike(self, one: Going, need: VisitNeed) -> _Alike:
        """Return what an answer rests on beside the address: needs alike in it are answered alike.

        Of ages and days only that counts between which of them something turns.
        """
        who, day = one.who, need.from_day
        span = self._spans.get(day)
        if span is None:
            noon = datetime.combine(day, time(12), UTC)
            span = self._spans[day] = bisect_right(self._turns, noon)
        return (
            need.stage, span, one.contacts, who.is_minor, self._age(one, day), who.document_type,
            who.guardians, who.audience, who.cards if need.stage is Stage.NOW else None,
        )  # fmt: skip

    def _age(self, one: Going, day: date) -> int | None:
        if not self._ages:
            return None
        age = one.who.born.age_on(day)
        return None if age is None else bisect_right(self._ages, age)

    def _reckon(self, digits: int | None) -> Ways:
        home = self._postcodes.find(digits) if digits is not None else None
        if home is None:
            far = [UNKNOWN_KM] * len(self.places)
        else:
            far = list(self._around.kilometres_from(home, UNKNOWN_KM))
        order = sorted(self._by_name, key=far.__getitem__)
        return Ways(digits, array("H", order), array("d", far))


def _asked_where_they_live(need: VisitNeed) -> list[str]:
    """Return the postcodes of those for whom the region counts.

    A card is fetched where it lies, whatever region the place serves otherwise.
    """
    return [
        one.who.postcode or need.postcode
        for one, services in zip(need.coming, need.services, strict=True)
        if need.stage is not Stage.NOW or services != _FETCHING
    ]


def _ages(places: Iterable[PlanPlace]) -> set[int]:
    """Return the ages at which a service begins or ceases to be for somebody."""
    kinds = {id(kind): kind for place in places for kind in place.terms.kinds.values()}
    return {
        age
        for kind in kinds.values()
        for age in (kind.youngest, None if kind.oldest is None else kind.oldest + 1)
        if age is not None
    }


def _turns(places: Iterable[PlanPlace]) -> set[datetime]:
    """Return the moments at which a mandate begins or ends."""
    mandates = {one.id: one for place in places for one in place.mandates}
    return {
        moment
        for one in mandates.values()
        for moment in (
            one.terms.in_force_from, one.terms.in_force_until,
            one.withdrawal.at if one.withdrawal else None,
        )
        if moment is not None
    }  # fmt: skip
