"""What would make a refused wish work: other times, other places."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from counter_app.domain.booking import LocationOffer, Search, Wish
from counter_app.domain.errors import Code, CounterError, Refused

if TYPE_CHECKING:
    from counter_app.services.free_times import FreeTimes

NO_ROOM = frozenset({Code.SLOT_FULL, Code.SLOT_CLOSED})
NOT_HERE = frozenset(
    {
        Code.SERVICE_NOT_OFFERED, Code.CARD_LIES_ELSEWHERE, Code.WRONG_AUDIENCE,
        Code.OUT_OF_REGION, Code.ABILITY_MISSING, Code.NOT_PUBLIC,
    }
)  # fmt: skip
"""Refusals that another location mends."""

_MOST = 3


def search_for(wish: Wish) -> Search:
    """Return the search that would have found a wish, at all locations."""
    return Search(
        services=tuple(one.services for one in wish.coming), people=wish.people,
        arrangement=wish.arrangement, near=wish.postcode, needs=wish.needs,
        audience=wish.audience, channel=wish.channel,
    )  # fmt: skip


def with_remedies(times: FreeTimes, refusal: Refused, wish: Wish | None) -> Refused:
    """Add other free times, or the places where it would work, to a refusal of a wish."""
    if wish is None or not wish.services:
        return refusal
    try:
        if refusal.code in NO_ROOM:
            return _other_times(times, refusal, wish)
        if refusal.code in NOT_HERE:
            return _other_places(times, refusal, wish)
    except CounterError:
        pass  # nothing can be offered beside: the refusal itself is what counts
    return refusal


def _other_times(times: FreeTimes, refusal: Refused, wish: Wish) -> Refused:
    search = search_for(wish)
    zone = times.zone(wish.location_id)
    day = wish.starts_at.astimezone(zone).date()
    same_day = times.starts(search, wish.location_id, day)
    nearest = sorted(same_day, key=lambda start: abs(start.starts_at - wish.starts_at))[:_MOST]
    elsewhere = [
        offer.first
        for offer in times.side_by_side(replace(search, from_day=day))
        if offer.first and offer.first not in nearest
    ][:_MOST]
    return Refused(refusal.code, starts_at=wish.starts_at, alternatives=tuple(nearest + elsewhere))


def _other_places(times: FreeTimes, refusal: Refused, wish: Wish) -> Refused:
    day = wish.starts_at.astimezone(UTC).date()
    good = [
        offer.location.name
        for offer in times.side_by_side(replace(search_for(wish), from_day=day))
        if _works(offer, wish)
    ]
    values = {name: value for name, value in refusal.values.items() if name != "location_ids"}
    if good:
        values["locations"] = tuple(good)
    return Refused(refusal.code, **values)


def _works(offer: LocationOffer, wish: Wish) -> bool:
    return offer.hindrance is None and offer.location.id != wish.location_id
