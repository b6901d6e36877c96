"""Finding free times, booking, moving and cancelling."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from counter_app.domain.appointments import (
    Appointment,
    AppointmentState,
    DayLine,
    FreeStart,
    check_step,
    new_code,
)
from counter_app.domain.changes import AppointmentsChanged, PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.store.base import table
from counter_app.store.queries import appointments as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.messages import OutboxRow
from counter_app.store.work import Work

_HORIZON = timedelta(days=90)
_INSERT = insert(table(AppointmentRow))
_INSERT_PARTICIPANT = insert(table(ParticipantRow))
_INSERT_OUTBOX = insert(table(OutboxRow))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to book: a service at a location from a moment, for named persons."""

    location_id: UUID
    service: str
    starts_at: datetime
    person_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seat:
    """The place in the slots that a wish comes to."""

    location: Location
    kind: ServiceKind
    slot_day_id: UUID
    day: date
    tick: int
    ticks: int


class Appointments:
    """Appointments of all locations."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def free_starts(
        self, service: str, location_id: UUID, day: date, persons: int = 1
    ) -> tuple[FreeStart, ...]:
        """Return every time of a day at which a visit could begin.

        Raises:
            Refused: SERVICE_NOT_OFFERED, TOO_MANY_PERSONS, NO_PARTICIPANT.
        """
        with self._store.reading() as session:
            place, kind = planning.offered_at(session, service, location_id)
            return self._starts(session, place, kind, day, persons)

    def first_free(
        self,
        service: str,
        persons: int = 1,
        location_ids: Iterable[UUID] | None = None,
        from_day: date | None = None,
    ) -> tuple[tuple[Location, FreeStart | None], ...]:
        """Return the first free time at each location that offers a service, soonest first.

        Raises:
            Refused: TOO_MANY_PERSONS, NO_PARTICIPANT.
        """
        now = self._store.clock.now()
        wanted = None if location_ids is None else set(location_ids)
        with self._store.reading() as session:
            open_ones = {
                place.id: (place, kind)
                for place, kind in planning.offered(session, service)
                if wanted is None or place.id in wanted
            }
            found: dict[UUID, FreeStart] = {}
            first = from_day or now.date()
            # most locations have a free time within two days: look far only for the others
            for span in (timedelta(days=1), timedelta(days=14), _HORIZON):
                missing = [place_id for place_id in open_ones if place_id not in found]
                if not missing:
                    break
                for group in {open_ones[place_id][1].group for place_id in missing}:
                    for line in planning.lines(session, group, first, first + span, missing):
                        if line.location_id not in found:
                            start = _first(*open_ones[line.location_id], line, persons, now)
                            if start:
                                found[line.location_id] = start
        rows = [(place, found.get(place.id)) for place, _ in open_ones.values()]
        return tuple(sorted(rows, key=lambda row: (row[1] is None, row[1] and row[1].starts_at)))

    def heat_map(
        self, service: str, first_day: date, days: int, persons: int = 1
    ) -> dict[tuple[UUID, date], int]:
        """Return how many starting times each location has on each day that has slots."""
        with self._store.reading() as session:
            offered = planning.offered(session, service)
            lengths = {place.id: kind.ticks(persons) for place, kind in offered}
            last_day = first_day + timedelta(days=days - 1)
            groups = {kind.group for _, kind in offered}
            lines = [n for g in groups for n in planning.lines(session, g, first_day, last_day)]
        heat: dict[tuple[UUID, date], int] = {}
        for length in set(lengths.values()):
            alike = [line for line in lines if lengths.get(line.location_id) == length]
            counts = t.count_starts([line.free for line in alike], length)
            heat.update(zip([line[:2] for line in alike], counts, strict=True))
        return heat

    def get(self, appointment_id: UUID) -> Appointment:
        """Return an appointment. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return queries.appointment(session, appointment_id)

    def of_person(self, person_id: UUID) -> tuple[Appointment, ...]:
        """Return all appointments of a person, the latest first."""
        with self._store.reading() as session:
            return queries.of_person(session, person_id)

    def day(self, location_id: UUID, day: date) -> tuple[DayLine, ...]:
        """Return the appointments of a location on a local day, those called off too."""
        with self._store.reading() as session:
            zone = planning.location(session, location_id).tz
            first, last = t.midnight(day, zone), t.midnight(day + timedelta(days=1), zone)
            return queries.day(session, location_id, first, last)

    def book(self, actor: Actor, wish: Wish, gesture: UUID) -> Appointment:
        """Book a visit: its ticks, its named persons and its letter, in one transaction.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT, TOO_MANY_PERSONS, SERVICE_NOT_OFFERED,
                SLOT_PAST, SLOT_CLOSED, ALREADY_BOOKED, NOT_FOUND; SLOT_FULL, with other free
                times in `values["alternatives"]`.
        """
        actor.require(Permission.BOOK)
        try:
            with self._store.work(actor, gesture) as work:
                offer = planning.offered_once(work.session, wish.service, wish.location_id, gesture)
                earlier = offer[2] if offer else work.earlier()
                if earlier:
                    return queries.appointment(work.session, earlier)
                if offer is None:
                    raise Refused(Code.SERVICE_NOT_OFFERED, service=wish.service)
                seat = self._seat(work, wish, offer[0], offer[1])
                guest = self._once_each(work, wish)
                made = self._insert(work, wish, seat, guest, uid=new_id(), sequence=0)
                self._tell(work, "confirmation", made)
                work.audit(
                    "appointment.booked", made.id, location_id=wish.location_id,
                    service=wish.service, starts_at=made.starts_at.isoformat(),
                )  # fmt: skip
                return made
        except Refused as refusal:
            raise self._with_alternatives(refusal, wish) from refusal

    def move(
        self, actor: Actor, appointment_id: UUID, to: datetime, location_id: UUID, gesture: UUID
    ) -> Appointment:
        """Move a visit: the new time is taken before the old one is given back.

        Raises:
            Refused: as `book`; WRONG_STATE when the visit is not booked any more.
        """
        actor.require(Permission.BOOK)
        wish = None
        try:
            with self._store.work(actor, gesture) as work:
                earlier = work.earlier()
                if earlier:
                    return queries.appointment(work.session, earlier)
                old = queries.appointment(work.session, appointment_id)
                check_step(old.state, AppointmentState.MOVED)
                wish = Wish(
                    location_id=location_id, service=old.service, starts_at=to,
                    person_ids=old.participants,
                )  # fmt: skip
                _lock_days(work.session, old, wish)
                offer = planning.offered_at(work.session, wish.service, wish.location_id)
                seat = self._seat(work, wish, *offer)
                if (old.location_id, old.starts_at) == (location_id, to):
                    raise Refused(Code.ALREADY_BOOKED, starts_at=to)
                set_state(work, old, AppointmentState.MOVED)
                guests = queries.guests(work.session, wish.person_ids, old.service, work.now)
                guest = guests[wish.person_ids[0]]
                made = self._insert(work, wish, seat, guest, uid=old.uid, sequence=old.sequence + 1)
                self._tell(work, "change", made)
                work.audit(
                    "appointment.moved", made.id, location_id=location_id,
                    moved_from=str(old.id), starts_at=made.starts_at.isoformat(),
                )  # fmt: skip
                return made
        except Refused as refusal:
            raise self._with_alternatives(refusal, wish) from refusal

    def cancel(self, actor: Actor, appointment_id: UUID, reason: str, gesture: UUID) -> Appointment:
        """Cancel a visit and give its time back.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE; REASON_NEEDED without a reason.
        """
        actor.require(Permission.BOOK)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            found = queries.appointment(work.session, appointment_id)
            if work.earlier():
                return found
            check_step(found.state, AppointmentState.CANCELLED)
            set_state(work, found, AppointmentState.CANCELLED)
            self._tell(work, "cancellation", found)
            work.audit(
                "appointment.cancelled", found.id, location_id=found.location_id,
                reason=reason.strip()[:200],
            )  # fmt: skip
            return queries.appointment(work.session, appointment_id)

    @staticmethod
    def _seat(work: Work, wish: Wish, place: Location, kind: ServiceKind) -> _Seat:
        """Lock the day that a wish asks for and find its ticks there."""
        length = kind.ticks(len(wish.person_ids))
        if wish.starts_at <= work.now:
            raise Refused(Code.SLOT_PAST, starts_at=wish.starts_at)
        day, tick = t.day_and_tick(wish.starts_at, place.tz)
        if t.moment_of(day, tick, place.tz) != wish.starts_at:
            raise Refused(Code.SLOT_CLOSED, starts_at=wish.starts_at)
        found = planning.slot_day(work.session, place.id, kind.group, day, lock=True)
        if found is None:
            raise Refused(Code.SLOT_CLOSED, starts_at=wish.starts_at)
        slot_day_id, first_tick, free = found
        offset = tick - first_tick
        if offset < 0 or offset + length > len(free):
            raise Refused(Code.SLOT_CLOSED, starts_at=wish.starts_at)
        if t.places_over(free, offset, length) < 1:
            raise Refused(Code.SLOT_FULL, starts_at=wish.starts_at)
        return _Seat(
            location=place, kind=kind, slot_day_id=slot_day_id, day=day, tick=tick, ticks=length
        )

    @staticmethod
    def _once_each(work: Work, wish: Wish) -> queries.Guest:
        """Return the person who is called first, when nobody is expected already."""
        if len(set(wish.person_ids)) != len(wish.person_ids):
            raise Refused(Code.ALREADY_BOOKED, starts_at=wish.starts_at)
        guests = queries.guests(work.session, wish.person_ids, wish.service, work.now)
        for open_id in filter(None, (guest.open_elsewhere for guest in guests.values())):
            other = queries.appointment(work.session, open_id)
            raise Refused(Code.ALREADY_BOOKED, appointment_id=other.id, starts_at=other.starts_at)
        if len(guests) != len(wish.person_ids):
            raise Refused(Code.NOT_FOUND, what="person")
        return guests[wish.person_ids[0]]

    @staticmethod
    def _insert(
        work: Work, wish: Wish, seat: _Seat, guest: queries.Guest, *, uid: UUID, sequence: int
    ) -> Appointment:
        appointment_id, code = new_id(), new_code()
        ends_at = wish.starts_at + seat.ticks * t.TICK
        row: dict[str, Any] = {
            "id": appointment_id, "uid": uid, "sequence": sequence, "code": code,
            "location_id": wish.location_id, "service": wish.service,
            "slot_day_id": seat.slot_day_id, "tick": seat.tick, "ticks": seat.ticks, "places": 1,
            "starts_at": wish.starts_at, "ends_at": ends_at, "state": AppointmentState.BOOKED,
            "language": guest.language[:2], "created_at": work.now, "version": 1,
        }  # fmt: skip
        connection = work.connection
        connection.execute(_INSERT, row)
        for n, person_id in enumerate(wish.person_ids):
            connection.execute(
                _INSERT_PARTICIPANT,
                {"appointment_id": appointment_id, "position": n, "person_id": person_id},
            )
        work.note(AppointmentsChanged(wish.location_id, seat.day))
        work.note(*(PersonChanged(person_id) for person_id in wish.person_ids))
        return Appointment(
            id=appointment_id, uid=uid, sequence=sequence, code=code,
            location_id=wish.location_id, location_name=seat.location.name,
            service=wish.service, starts_at=wish.starts_at, ends_at=ends_at,
            state=AppointmentState.BOOKED, participants=wish.person_ids,
            name=guest.name, language=row["language"],
        )  # fmt: skip

    @staticmethod
    def _tell(work: Work, kind: str, about: Appointment) -> None:
        work.connection.execute(
            _INSERT_OUTBOX,
            {
                "id": new_id(), "kind": kind, "appointment_id": about.id,
                "language": about.language, "created_at": work.now, "printed_at": None,
            },
        )  # fmt: skip

    def _with_alternatives(self, refusal: Refused, wish: Wish | None) -> Refused:
        """Add other free times to a refusal for want of room."""
        if refusal.code not in {Code.SLOT_FULL, Code.SLOT_CLOSED} or wish is None:
            return refusal
        persons = len(wish.person_ids)
        with self._store.reading() as session:
            place, kind = planning.offered_at(session, wish.service, wish.location_id)
            day, _ = t.day_and_tick(wish.starts_at, place.tz)
            same_day = self._starts(session, place, kind, day, persons)
        nearest = sorted(same_day, key=lambda start: abs(start.starts_at - wish.starts_at))[:3]
        elsewhere = [
            start
            for _, start in self.first_free(wish.service, persons, from_day=day)
            if start and start not in nearest
        ][:3]
        return Refused(
            refusal.code, starts_at=wish.starts_at, alternatives=tuple(nearest + elsewhere)
        )

    def _starts(
        self, session: Session, place: Location, kind: ServiceKind, day: date, persons: int
    ) -> tuple[FreeStart, ...]:
        length = kind.ticks(persons)
        found = planning.slot_day(session, place.id, kind.group, day)
        if found is None:
            return ()
        _, first_tick, free = found
        base = t.midnight(day, place.tz)
        past = (self._store.clock.now() - base) // t.TICK + 1 - first_tick
        return tuple(
            FreeStart(
                location_id=place.id, location_name=place.name, day=day,
                starts_at=base + (first_tick + offset) * t.TICK,
                ends_at=base + (first_tick + offset + length) * t.TICK,
                places=t.places_over(free, offset, length),
            )
            for offset in t.all_starts(free, length, not_before=past)
        )  # fmt: skip


def _first(
    place: Location, kind: ServiceKind, line: planning.Line, persons: int, now: datetime
) -> FreeStart | None:
    """Return the first start on a day that is not past."""
    length = kind.ticks(persons)
    base = t.midnight(line.day, place.tz)
    past = (now - base) // t.TICK + 1 - line.first_tick
    offset = t.first_start(line.free, length, not_before=past)
    if offset is None:
        return None
    starts_at = base + (line.first_tick + offset) * t.TICK
    return FreeStart(
        location_id=place.id, location_name=place.name, day=line.day, starts_at=starts_at,
        ends_at=starts_at + length * t.TICK, places=t.places_over(line.free, offset, length),
    )  # fmt: skip


def _lock_days(session: Session, old: Appointment, wish: Wish) -> None:
    """Lock the old and the new day in one order, so that two moves never wait for each other."""
    both = {(old.location_id, old.starts_at), (wish.location_id, wish.starts_at)}
    for location_id, at in sorted(both):
        place, kind = planning.known_at(session, old.service, location_id)
        day, _ = t.day_and_tick(at, place.tz)
        planning.slot_day(session, location_id, kind.group, day, lock=True)


def set_state(work: Work, appointment: Appointment, state: AppointmentState) -> None:
    """Take an appointment one step on; the database judges the step and the version.

    Raises:
        Refused: WRONG_STATE for a step that the state machine does not know.
    """
    check_step(appointment.state, state)
    work.session.execute(
        update(table(AppointmentRow))
        .where(AppointmentRow.id == appointment.id)
        .values(state=state, version=appointment.version + 1)
    )
    place = planning.location(work.session, appointment.location_id)
    day, _ = t.day_and_tick(appointment.starts_at, place.tz)
    work.note(AppointmentsChanged(appointment.location_id, day))
    work.note(*(PersonChanged(person_id) for person_id in appointment.participants))
