"""All places of a plan, in the order of the way to them from any postcode."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from operator import and_

from counter_app.domain.contacts.places import Going, PlanPlace, Stage, VisitNeed, objection
from counter_app.domain.planning.distance import (
    Postcodes,
    digits_of,
    in_region,
    kilometres,
)

UNKNOWN_KM = float("inf")
"""The way to a place, or from an address, that is not on the map."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways from one postcode area.

    Attributes:
        order: the numbers of all places, the nearest first.
        kilometres: as the crow flies, by the place's number.
    """

    order: Sequence[int]
    kilometres: Sequence[float]


class Atlas:
    """Knows each way once: there are some thousands of postcode areas, and many more people."""

    def __init__(self, places: Sequence[PlanPlace], postcodes: Postcodes) -> None:
        """Keep the places; ways are reckoned when they are asked for."""
        self.places = tuple(places)
        self._postcodes = postcodes
        self._ways: dict[int | None, Ways] = {}
        self._allowed: dict[tuple[object, ...], bytes] = {}
        self._ages = sorted(_ages(self.places))
        self._turns = sorted(_turns(self.places))

    def ways(self, postcode: str) -> Ways:
        """Return the ways from a postcode; from an unknown one all are equally unknown."""
        digits = digits_of(postcode)
        found = self._ways.get(digits)
        if found is None:
            found = self._ways[digits] = self._reckon(digits)
        return found

    def allowed(self, need: VisitNeed) -> bytes:
        """Return, by each place's number, whether it serves each of these people by themselves.

        Their region aside, and whether it serves all of them together: few places are asked that.
        """
        found = b"\x01" * len(self.places)
        for one in need.coming:
            own = self._allowed_one(replace(need, coming=(one,)))
            found = bytes(map(and_, found, own))
        return found

    def _allowed_one(self, need: VisitNeed) -> bytes:
        key = self._alike(need)
        found = self._allowed.get(key)
        if found is None:
            found = self._allowed[key] = bytes(
                objection(place, need, with_region=False) is None for place in self.places
            )
        return found

    def in_region(self, number: int, postcode: str) -> bool:
        """Whether a place serves the region of a postcode."""
        return in_region(self.places[number].terms.region, digits_of(postcode))

    def _alike(self, need: VisitNeed) -> tuple[object, ...]:
        """Return what an answer rests on beside the address: needs alike in it are answered alike.

        Of ages and days only that counts between which of them something turns.
        """
        is_now = need.stage is Stage.NOW
        noon = datetime.combine(need.from_day, time(12), UTC)
        return (
            need.stage, bisect_right(self._turns, noon),
            tuple(
                (
                    one.services, one.who.is_minor, self._age(one, need.from_day),
                    one.who.document_type, one.who.guardians, one.who.audience,
                    one.who.cards if is_now else None,
                )
                for one in need.coming
            ),
        )  # fmt: skip

    def _age(self, one: Going, day: date) -> int | None:
        if not self._ages:
            return None
        age = one.who.born.age_on(day)
        return None if age is None else bisect_right(self._ages, age)

    def _reckon(self, digits: int | None) -> Ways:
        home = self._postcodes.find(digits) if digits is not None else None
        far = array(
            "d",
            [
                kilometres(home, place.point) if home and place.point else UNKNOWN_KM
                for place in self.places
            ],
        )
        names = [place.name for place in self.places]
        order = sorted(range(len(far)), key=lambda number: (far[number], names[number]))
        return Ways(array("H", order), far)


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
