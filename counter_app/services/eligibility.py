"""Who may come on a visit: asked when it is booked, and while somebody waits for a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment, Channel
from counter_app.domain.booking import Terms, Wish, hindrance
from counter_app.domain.custody.stickers import SERVICES
from counter_app.domain.errors import Code, Refused
from counter_app.store.queries import appointments, booking, desks, stickers
from counter_app.store.queries.booking import Guest


def guests_of(
    session: Session, now: datetime, wish: Wish, terms: Terms, day: date, most_open: int,
    stays: Appointment | None = None, *, anew: bool = False,
) -> dict[UUID, Guest]:  # fmt: skip
    """Return who comes on a day, when nothing stands in the way of any of them.

    Args:
        most_open: how many visits a person may have ahead.
        stays: the visit that this one replaces; whoever is served there already stays so.
        anew: group, region and stickers are asked all the same: it is a visit of its own.

    Raises:
        Refused: ALREADY_BOOKED, NOT_FOUND, TOO_MANY_OPEN, and those of `hindrance`.
    """
    people = wish.people
    if len(set(people)) != len(people):
        raise Refused(Code.ALREADY_BOOKED, starts_at=wish.starts_at)
    coming = {one.person_id: one.services for one in wish.coming}
    found = booking.guests(session, coming, now)
    if len(found) != len(people):
        raise Refused(Code.NOT_FOUND, what="person")
    for guest in found.values():
        if guest.open_elsewhere and stays is None:
            other = appointments.appointment(session, guest.open_elsewhere)
            raise Refused(Code.ALREADY_BOOKED, appointment_id=other.id, starts_at=other.starts_at)
        walks_in = wish.channel is Channel.WALK_IN
        if stays is None and not walks_in and guest.ahead >= most_open:
            raise Refused(Code.TOO_MANY_OPEN, most=most_open)
    _check(session, now, wish, terms, day, found, None if anew else stays)
    return found


def _check(
    session: Session, now: datetime, wish: Wish, terms: Terms, day: date,
    found: dict[UUID, Guest], stays: Appointment | None,
) -> None:  # fmt: skip
    if stays is not None and stays.location_id == wish.location_id:
        terms = replace(terms, audience=frozenset(), region="")
    if wish.needs or any(kind.needs for kind in terms.kinds.values()):
        able = desks.desks_of(session, wish.location_id)
        terms = replace(terms, desks=able.get(wish.location_id, ()))
    numbered = SERVICES.intersection(wish.services)
    if numbered and (stays is None or stays.location_id != wish.location_id):
        left = stickers.stock(session, wish.location_id, numbered, now)
        terms = replace(terms, stock=left)
    visitors = [
        replace(found[one].visitor, postcode=wish.postcode or found[one].visitor.postcode)
        for one in wish.people
    ]
    refusal = hindrance(
        terms, visitors, day, needs=wish.needs, audience=wish.audience, channel=wish.channel
    )
    if refusal:
        raise refusal
