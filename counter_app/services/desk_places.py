"""Locations with normal desks, and where they and people lie."""

from __future__ import annotations

from functools import cache

from sqlalchemy.orm import Session

from counter_app import paths
from counter_app.domain.issuance_days.fallback import DeskPlace
from counter_app.domain.planning.distance import Point, Postcodes, digits_of
from counter_app.domain.planning.opening import LocationKind
from counter_app.store.queries import booking


@cache
def _postcodes() -> Postcodes:
    return Postcodes.parse(paths.resource("places", "pc4.csv").read_text(encoding="utf-8"))


def home_of(postcode: str) -> Point | None:
    """Return where somebody lives, or None for a postcode that is not whole or not known."""
    digits = digits_of(postcode)
    return _postcodes().find(digits) if digits else None


def desk_places(session: Session, services: tuple[str, ...]) -> list[DeskPlace]:
    """Return the service's own desks that offer any of some services and serve everybody."""
    return [
        DeskPlace(terms=terms, point=terms.point or home_of(terms.postcode))
        for terms in booking.terms_of(session, services)
        if terms.location.kind == LocationKind.DESK and not terms.audience and not terms.region
    ]
