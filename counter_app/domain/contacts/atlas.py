"""All places of a plan, in the order of the way to them from any postcode."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from counter_app.domain.contacts.places import PlanPlace, VisitNeed, objection
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

    def ways(self, postcode: str) -> Ways:
        """Return the ways from a postcode; from an unknown one all are equally unknown."""
        digits = digits_of(postcode)
        found = self._ways.get(digits)
        if found is None:
            found = self._ways[digits] = self._reckon(digits)
        return found

    def allowed(self, need: VisitNeed) -> bytes:
        """Return, by each place's number, whether it serves these people, their region aside."""
        key = need.kind_of_people
        found = self._allowed.get(key)
        if found is None:
            found = bytes(
                objection(place, need, with_region=False) is None for place in self.places
            )
            self._allowed[key] = found
        return found

    def in_region(self, number: int, postcode: str) -> bool:
        """Whether a place serves the region of a postcode."""
        return in_region(self.places[number].terms.region, digits_of(postcode))

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
