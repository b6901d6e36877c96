"""Other times for a visit that stands: for its own people, as they come and with what they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment, Channel, FreeStart
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning import visits
from counter_app.domain.planning.abilities import can_serve
from counter_app.services.free_times import FreeTimes, starts_of
from counter_app.services.placing import lines_of
from counter_app.store.queries import appointments, booking, desks


class OtherTimes(FreeTimes):
    """Finds the times to which a visit could move. Only reads."""

    def starts_for(
        self, appointment_id: UUID, location_id: UUID, days: Iterable[date]
    ) -> tuple[FreeStart, ...]:
        """Return every time of some days to which a visit could move, in order.

        It is looked for what its people still come for, side by side or one after another, and
        with the places that the visit itself gives back; its present time is none of them.

        Raises:
            Refused: NOT_FOUND, NO_PARTICIPANT, TOO_MANY_PERSONS; SERVICE_NOT_OFFERED and
                ABILITY_MISSING for a location that could not serve them at any time.
        """
        with self._store.reading() as session:
            return tuple(self._starts_for(session, appointment_id, location_id, days))

    def first_for(
        self, appointment_id: UUID, location_id: UUID, first_day: date, days: int
    ) -> FreeStart | None:
        """Return the first time to which a visit could move, in a number of days, or None.

        Raises:
            Refused: as `starts_for`.
        """
        span = (first_day + timedelta(days=number) for number in range(days))
        with self._store.reading() as session:
            return next(self._starts_for(session, appointment_id, location_id, span), None)

    def _starts_for(
        self, session: Session, appointment_id: UUID, location_id: UUID, days: Iterable[date]
    ) -> Iterator[FreeStart]:
        visit = appointments.appointment(session, appointment_id)
        wish = again(visit, visit.starts_at, location_id)
        _check(session, wish)
        given_back, now = booking.spans(session, visit.id), self._store.clock.now()
        asked = [one.services for one in wish.coming]
        for day in days:
            found = booking.seats(session, location_id, wish.services, day, None, lock=False)
            if found is None:
                continue
            pieces = visits.visit_of(found.terms.kinds, asked, wish.arrangement)
            lines = lines_of(found.days, wish.channel, given_back)
            for start in starts_of(found.terms.location, pieces, lines, day, now):
                if (start.location_id, start.starts_at) != (visit.location_id, visit.starts_at):
                    yield start


def again(old: Appointment, to: datetime, location_id: UUID, overbook_reason: str = "") -> Wish:
    """Return what an appointment was booked for, at another time and place."""
    channel = Channel.DESK if old.channel is Channel.PUBLIC else old.channel
    return Wish(
        location_id=location_id, starts_at=to, service=old.service,
        participants=tuple(
            Asked(one.person_id, one.wanted)
            for one in sorted(old.people, key=lambda p: p.person_id != old.participants[0])
            if one.is_coming
        ),
        arrangement=old.arrangement, channel=channel, overbook_reason=overbook_reason,
        needs=old.needs, audience=old.audience, postcode=old.postcode,
    )  # fmt: skip


def _check(session: Session, wish: Wish) -> None:
    """Raise what a location refuses whatever the time."""
    if not wish.services:
        raise Refused(Code.NO_PARTICIPANT)
    terms = booking.terms_at(session, wish.services, wish.location_id)
    missing = set(wish.services) - set(terms.kinds if terms else ())
    if terms is None or missing:
        raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))
    needs = frozenset(wish.needs).union(*(kind.needs for kind in terms.kinds.values()))
    if needs and not can_serve(
        desks.desks_of(session, wish.location_id).get(wish.location_id, ()), needs
    ):
        raise Refused(Code.ABILITY_MISSING, needs=tuple(sorted(needs)))
