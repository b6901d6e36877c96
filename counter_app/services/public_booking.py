"""Booking by the public: what a booking site may see and do, for people who are on file.

It goes through the same doors as a clerk's booking, on the public's share of the capacity. A
person is recognised by V-number and date of birth together; nobody is put on file this way, and
no answer tells which of the two was wrong, or anything else of a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid5

from sqlalchemy import select

from counter_app.domain.appointments import Appointment, Channel
from counter_app.domain.booking import Asked, Search, Wish
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people import numbers
from counter_app.domain.planning.distance import postcode_digits
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.services.appointments import Appointments
from counter_app.store.queries import appointments, booking, people, planning
from counter_app.store.store import Store
from counter_app.store.tables.audit import AuditRow

MOST_DAYS = 62
"""So many days may be asked for at once."""

_CANCELLED_BY_THE_PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who comes, as a booking site knows them.

    Attributes:
        born: date of birth as on the document, `1999-00-00` where parts are not known.
    """

    v_number: str
    born: str
    services: tuple[str, ...]


class PublicBooking:
    """What a booking site asks, in the words of this house."""

    def __init__(self, store: Store, appointments: Appointments) -> None:
        """Join the parts."""
        self._store, self._appointments = store, appointments

    def products(self, actor: Actor, beside: Sequence[str], location: str) -> list[ServiceKind]:
        """Return the services that the public may book together with others.

        Args:
            beside: services that were chosen already; only places that offer them count.
            location: code of the only location that counts, or "".
        """
        actor.require(Permission.BOOK)
        kinds: dict[str, ServiceKind] = {}
        for place in self.locations(actor, beside):
            if not location or place.code == location:
                with self._store.reading() as session:
                    offered = planning.services_at(session, place.id)
                kinds |= {kind.code: kind for kind in offered if kind.code not in beside}
        return sorted(kinds.values(), key=lambda kind: kind.code)

    def locations(self, actor: Actor, services: Sequence[str]) -> list[Location]:
        """Return the locations that are open to the public and offer all of these services."""
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            wanted = set(services)
            asked = wanted or {
                kind.code
                for place in planning.locations(session)
                for kind in planning.services_at(session, place.id)
            }
            places = {place.id: place for place in planning.locations(session)}
            return sorted(
                (
                    places[terms.location.id]
                    for terms in booking.terms_of(session, tuple(sorted(asked)))
                    if terms.is_public and not wanted - set(terms.kinds)
                ),
                key=lambda place: place.name,
            )

    def dates(
        self, actor: Actor, services: Sequence[Sequence[str]], location: str, first: date,
        last: date,
    ) -> list[date]:  # fmt: skip
        """Return the days on which a visit could begin, at most MOST_DAYS of them.

        Args:
            services: for each person, what the person comes for.
        """
        actor.require(Permission.BOOK)
        place, search = self._search(actor, services, location)
        days = min((last - first).days + 1, MOST_DAYS)
        if days < 1:
            return []
        today = self._store.clock.now().astimezone(place.tz).date()
        heat = self._appointments.heat(search, first, days)
        found = sorted(day for (_, day), starts in heat.items() if starts and day >= today)
        # of today some starts are past
        return [day for day in found if day > today or self.times(actor, services, location, day)]

    def times(
        self, actor: Actor, services: Sequence[Sequence[str]], location: str, day: date
    ) -> list[datetime]:
        """Return the moments of a day at which a visit could begin, in the location's time."""
        actor.require(Permission.BOOK)
        place, search = self._search(actor, services, location)
        starts = self._appointments.starts(search, place.id, day)
        return [start.starts_at.astimezone(place.tz) for start in starts]

    def create(
        self, actor: Actor, visitors: Sequence[Visitor], location: str, starts_at: datetime,
        key: str, *, audience: str = "", postcode: str = "", needs: Sequence[str] = (),
    ) -> Appointment:  # fmt: skip
        """Book a visit for people who are on file; the same key books once.

        Args:
            audience: the group that they say to belong to, for a location that serves groups.
            postcode: where they say to live or work; "" for the address on file.
            needs: abilities of a desk that somebody needs.

        Raises:
            Refused: NOT_FOUND when somebody is not on file with this V-number and date of birth,
                or there is no such location; and as `Appointments.book`.
            Invalid: BAD_V_NUMBER, BAD_DATE, BAD_POSTCODE.
        """
        actor.require(Permission.BOOK)
        if postcode.strip():
            postcode_digits(postcode)
        if starts_at.tzinfo is None:
            raise Invalid(Code.BAD_DATE, "start_at")
        place = self._place(actor, location)
        wish = Wish(
            location_id=place.id, starts_at=starts_at, channel=Channel.PUBLIC,
            participants=tuple(Asked(self._known(one), one.services) for one in visitors),
            audience=audience, postcode=postcode, needs=tuple(sorted(set(needs))),
        )  # fmt: skip
        # a key means something to its client only: another client's key is another gesture
        return self._appointments.book(actor, wish, uuid5(actor.operator_id, key))

    def cancel(self, actor: Actor, appointment_id: UUID, key: str) -> None:
        """Cancel a visit that this client booked, wherever it was moved to since.

        Raises:
            Refused: NOT_FOUND, also for a visit of others; WRONG_STATE.
        """
        actor.require(Permission.BOOK)
        now = self.details(actor, appointment_id)
        self._appointments.cancel(
            actor, now.id, _CANCELLED_BY_THE_PUBLIC, uuid5(actor.operator_id, key)
        )

    def details(self, actor: Actor, appointment_id: UUID) -> Appointment:
        """Return a visit that this client booked, as it is now: a move is followed.

        Raises:
            Refused: NOT_FOUND.
        """
        actor.require(Permission.BOOK)
        own = select(AuditRow.number).where(
            AuditRow.subject == str(appointment_id), AuditRow.action == "appointment.booked",
            AuditRow.actor == str(actor.operator_id),
        )  # fmt: skip
        with self._store.reading() as session:
            if session.execute(own).first() is None:
                raise Refused(Code.NOT_FOUND, what="appointment")
            return appointments.latest(session, appointment_id)

    def zoned(self, appointment: Appointment) -> tuple[Location, datetime, datetime]:
        """Return where a visit is, and its beginning and end in the time of that place."""
        with self._store.reading() as session:
            place = planning.location(session, appointment.location_id)
        return (
            place, appointment.starts_at.astimezone(place.tz),
            appointment.ends_at.astimezone(place.tz),
        )  # fmt: skip

    def _search(
        self, actor: Actor, services: Sequence[Sequence[str]], location: str
    ) -> tuple[Location, Search]:
        place = self._place(actor, location)
        wanted = tuple(tuple(one) for one in services)
        return place, Search(services=wanted, location_ids=(place.id,), channel=Channel.PUBLIC)

    def _place(self, actor: Actor, code: str) -> Location:
        for place in self.locations(actor, ()):
            if place.code == code:
                return place
        raise Refused(Code.NOT_FOUND, what="location")

    def _known(self, visitor: Visitor) -> UUID:
        number, born = numbers.v_number(visitor.v_number), PartialDate.parse(visitor.born)
        with self._store.reading() as session:
            found = people.by_v_number(session, number)
        if found is None or found.date_of_birth != born:
            raise Refused(Code.NOT_FOUND, what="person")
        return found.id
