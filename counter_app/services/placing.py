"""Where a wish comes to, and what is written when it is booked there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Insert, insert

from counter_app.domain.appointments import (
    Appointment,
    AppointmentState,
    Channel,
    Participant,
    ServiceDue,
    new_code,
)
from counter_app.domain.booking import BookingRules, Terms, Wish
from counter_app.domain.changes import AppointmentsChanged, PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.distance import digits_of
from counter_app.domain.planning.visits import Line, Visit
from counter_app.services import beyond_hours, overdue
from counter_app.services.eligibility import guests_of
from counter_app.services.visit_steps import lock_times, message
from counter_app.store.base import table
from counter_app.store.queries import booking
from counter_app.store.queries.booking import DayLines, Found, Guest, Span
from counter_app.store.tables.appointments import (
    AppointmentRow,
    AppointmentSpanRow,
    ParticipantRow,
    ParticipantServiceRow,
)
from counter_app.store.work import Work

_APPOINTMENT = insert(table(AppointmentRow))
_SPAN = insert(table(AppointmentSpanRow))
_PARTICIPANT = insert(table(ParticipantRow))
_SERVICE = insert(table(ParticipantServiceRow))
_USUAL_ZONE = "Europe/Amsterdam"

Rows = list[tuple[Insert, Mapping[str, Any]]]
"""Rows of several tables, in the order in which they are written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """The place in the slots that a wish comes to; without days it takes no capacity."""

    terms: Terms
    visit: Visit
    day: date
    tick: int
    days: Mapping[str, DayLines]
    is_overbooked: bool = False


class Placer:
    """Finds seats for wishes under the rules of the house."""

    def __init__(self, rules: BookingRules) -> None:
        """Keep the rules; time zones of locations are learnt by and by."""
        self.rules = rules
        self._zones: dict[UUID, str] = {}

    def look(self, work: Work, wish: Wish, *, lock: bool = True) -> Found | None:
        """Read and lock, in one statement, the days that a wish asks for.

        The day depends on the location's zone, which is read along: a zone that was not the
        expected one is asked for again.
        """
        if not wish.services:
            raise Refused(Code.NO_PARTICIPANT)
        known = self._zones.get(wish.location_id, _USUAL_ZONE)
        found = self._read(work, wish, known, lock=lock)
        if found and found.terms.location.zone != known:
            self._zones[wish.location_id] = found.terms.location.zone
            found = self._read(work, wish, found.terms.location.zone, lock=lock)
        return found

    @staticmethod
    def _read(work: Work, wish: Wish, zone: str, *, lock: bool) -> Found | None:
        day = wish.starts_at.astimezone(ZoneInfo(zone)).date()
        return booking.seats(
            work.session, wish.location_id, wish.services, day, work.gesture, lock=lock
        )

    def seat(
        self, work: Work, wish: Wish, found: Found | None, given_back: Sequence[Span] = ()
    ) -> Seat:
        """Return the seat of a wish.

        Args:
            given_back: what is given back in the same transaction, as when a visit moves.

        Raises:
            Refused: SLOT_PAST, SLOT_CLOSED, SLOT_FULL, SERVICE_NOT_OFFERED, NO_PARTICIPANT,
                TOO_MANY_PERSONS.
        """
        if wish.starts_at <= work.now:
            raise Refused(Code.SLOT_PAST, starts_at=wish.starts_at)
        beyond = bool(wish.overbook_reason) and wish.channel is not Channel.PUBLIC
        terms = found.terms if found else None
        if terms is None or set(wish.services) - set(terms.kinds):
            terms = self._terms(work, wish)
        asked = [one.services for one in wish.coming]
        visit = visits.visit_of(terms.kinds, asked, wish.arrangement)
        day, tick = t.day_and_tick(wish.starts_at, terms.location.tz)
        if t.moment_of(day, tick, terms.location.tz) != wish.starts_at:
            raise Refused(Code.SLOT_CLOSED, starts_at=wish.starts_at)
        days = dict(found.days) if found else {}
        lines = lines_of(days, wish.channel, given_back)
        if not visits.is_open(visit, lines, tick):
            if not beyond:
                raise Refused(Code.SLOT_CLOSED, starts_at=wish.starts_at)
            days = self._beyond(work, wish, visit, day, tick)
            lines = lines_of(days, wish.channel, given_back)
        seat = Seat(terms=terms, visit=visit, day=day, tick=tick, days=days)
        if visits.fits(visit, lines, tick):
            return seat
        ids = [one.slot_day_id for one in days.values()]
        if overdue.give_back(work, self.rules.most_offers, ids):
            fresh = booking.locked_days(work.session, ids)
            days = {group: fresh[one.slot_day_id] for group, one in days.items()}
            if visits.fits(visit, lines_of(days, wish.channel, given_back), tick):
                return replace(seat, days=days)
        if not beyond:
            raise Refused(Code.SLOT_FULL, starts_at=wish.starts_at)
        return replace(seat, days=days, is_overbooked=True)

    def moved_seat(self, work: Work, wish: Wish, old: Appointment) -> Seat:
        """Return the seat of a visit that moves, with the days of both its times locked.

        Raises:
            Refused: as `seat`.
        """
        found = self.look(work, wish, lock=False)
        new = () if found is None else (one.slot_day_id for one in found.days.values())
        occupied, days = lock_times(work, old, *new)
        if found is not None:
            fresh = {group: days[one.slot_day_id] for group, one in found.days.items()}
            found = replace(found, days=fresh)
        return self.seat(work, wish, found, occupied)

    def now(self, work: Work, wish: Wish) -> Seat:
        """Return the seat of people who are served without taking any capacity.

        Raises:
            Refused: SERVICE_NOT_OFFERED, NO_PARTICIPANT, TOO_MANY_PERSONS.
        """
        if not wish.services:
            raise Refused(Code.NO_PARTICIPANT)
        terms = self._terms(work, wish)
        visit = visits.visit_of(
            terms.kinds, [one.services for one in wish.coming], wish.arrangement
        )
        day, tick = t.day_and_tick(wish.starts_at, terms.location.tz)
        return Seat(terms=terms, visit=visit, day=day, tick=tick, days={})

    @staticmethod
    def _terms(work: Work, wish: Wish) -> Terms:
        """Read what a location offers on days without slots too."""
        terms = booking.terms_at(work.session, wish.services, wish.location_id)
        missing = set(wish.services) - set(terms.kinds if terms else ())
        if terms is None or missing:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))
        return terms

    def _beyond(
        self, work: Work, wish: Wish, visit: Visit, day: date, tick: int
    ) -> dict[str, DayLines]:
        for group in sorted({piece.group for piece in visit}):
            parts = [piece for piece in visit if piece.group == group]
            beyond_hours.make_room(
                work.session, wish.location_id, group, day,
                tick + min(piece.offset for piece in parts),
                tick + max(piece.offset + piece.ticks for piece in parts) - 1,
            )  # fmt: skip
        found = self.look(work, wish)
        return dict(found.days) if found else {}

    def guests(
        self, work: Work, wish: Wish, seat: Seat, stays: Appointment | None = None, *,
        anew: bool = False,
    ) -> dict[UUID, Guest]:  # fmt: skip
        """Return who comes, when nothing stands in the way of any of them.

        Args:
            stays: the visit that this one replaces; whoever is served there already stays so.
            anew: group, region and stickers are asked all the same: it is a visit of its own.

        Raises:
            Refused: those of `guests_of`.
        """
        return guests_of(
            work.session, work.now, wish, seat.terms, seat.day, self.rules.most_open, stays,
            anew=anew,
        )  # fmt: skip


def write(
    work: Work, wish: Wish, seat: Seat, guests: Mapping[UUID, Guest], *,
    tells: str = "", uid: UUID | None = None, sequence: int = 0,
    held_until: datetime | None = None, series_id: UUID | None = None,
) -> Appointment:  # fmt: skip
    """Write an appointment with all that belongs to it.

    Args:
        tells: kind of the message that goes out about it; "" for none.
    """
    made = _made(wish, seat, guests, uid or new_id(), sequence)
    made = replace(made, held_until=held_until, series_id=series_id)
    if held_until is not None:
        made = replace(made, state=AppointmentState.HELD)
    rows = rows_of(work, made, seat)
    if tells:
        rows.append(message(work, tells, made.id, made.language, held_until))
    work.write(*rows)
    work.note(AppointmentsChanged(wish.location_id, seat.day))
    work.note(*(PersonChanged(person_id) for person_id in made.participants))
    return made


def planned(
    wish: Wish, seat: Seat, guests: Mapping[UUID, Guest], uid: UUID | None = None,
    sequence: int = 0, series_id: UUID | None = None,
) -> Appointment:  # fmt: skip
    """Return an appointment that is to be written with many others (see `rows_of`)."""
    made = _made(wish, seat, guests, uid or new_id(), sequence)
    return replace(made, series_id=series_id)


def rows_of(work: Work, made: Appointment, seat: Seat) -> Rows:
    """Return all rows of an appointment, in the order in which they are written."""
    rows: Rows = [(_APPOINTMENT, _row(work, made))]
    if made.channel is not Channel.WALK_IN:
        taken = span_rows(made.id, made.sequence, seat, seat.visit)
        rows += [(_SPAN, row) for row in taken]
    for one in made.people:
        at = {"appointment_id": made.id, "position": one.position}
        rows.append((_PARTICIPANT, {**at, "person_id": one.person_id}))
    # in one order of people: the database locks each of them here
    for one in sorted(made.people, key=lambda person: person.person_id):
        rows += [
            (_SERVICE, {
                "appointment_id": made.id, "position": one.position, "service": due.service,
                "outcome": due.outcome,
            })
            for due in one.services
        ]  # fmt: skip
    return rows


def span_rows(
    appointment_id: UUID, sequence: int, seat: Seat, visit: Visit, position: int = 0
) -> list[dict[str, Any]]:
    """Return the rows of what a visit occupies, in the order in which days are locked."""
    pieces = sorted(visit, key=lambda p: (seat.days[p.group].slot_day_id, p.offset, p.ticks))
    return [
        {
            "appointment_id": appointment_id, "position": number, "sequence": sequence,
            "slot_day_id": seat.days[piece.group].slot_day_id, "tick": seat.tick + piece.offset,
            "ticks": piece.ticks, "places": piece.places, "is_overbooked": seat.is_overbooked,
            "is_released": False, "cools_until": None,
        }
        for number, piece in enumerate(pieces, position)
    ]  # fmt: skip


def _made(
    wish: Wish, seat: Seat, guests: Mapping[UUID, Guest], uid: UUID, sequence: int
) -> Appointment:
    people = tuple(
        Participant(
            position=number, person_id=one.person_id, name=guests[one.person_id].name,
            services=tuple(ServiceDue(code) for code in one.services),
        )
        for number, one in enumerate(wish.coming)
    )  # fmt: skip
    first = guests[people[0].person_id]
    return Appointment(
        id=new_id(), uid=uid, sequence=sequence, code=new_code(), location_id=wish.location_id,
        location_name=seat.terms.location.name, service=wish.first_service,
        starts_at=wish.starts_at, ends_at=wish.starts_at + visits.length(seat.visit) * t.TICK,
        state=AppointmentState.BOOKED, participants=wish.people, name=first.name,
        language=first.language[:2], people=people, channel=wish.channel,
        overbook_reason=wish.overbook_reason.strip()[:200] if seat.is_overbooked else "",
        needs=tuple(wish.needs), arrangement=wish.arrangement, audience=wish.audience,
        postcode=_judged_postcode(wish, seat.terms),
    )  # fmt: skip


def _row(work: Work, made: Appointment) -> dict[str, Any]:
    return {
        "id": made.id, "uid": made.uid, "sequence": made.sequence, "code": made.code,
        "location_id": made.location_id, "service": made.service, "starts_at": made.starts_at,
        "ends_at": made.ends_at, "state": made.state, "language": made.language,
        "created_at": work.now, "version": 1, "channel": made.channel,
        "arrangement": made.arrangement, "lead": 0, "held_until": made.held_until,
        "cools_until": None, "overbook_reason": made.overbook_reason,
        "needs": " ".join(made.needs), "series_id": made.series_id, "audience": made.audience,
        "postcode": made.postcode,
    }  # fmt: skip


def _judged_postcode(wish: Wish, terms: Terms) -> str:
    """Return the digits that are kept with a visit: only where a region was judged by them."""
    digits = digits_of(wish.postcode) if terms.region else None
    return "" if digits is None else str(digits)


def lines_of(
    days: Mapping[str, DayLines], channel: Channel, given_back: Iterable[Span]
) -> dict[str, Line]:
    """Return what is free on a day, by service group, with what is going to be given back."""
    lines = {
        group: one.public if channel is Channel.PUBLIC else one.house for group, one in days.items()
    }
    for group, one in days.items():
        for span in given_back:
            if span.slot_day_id == one.slot_day_id and not span.is_overbooked:
                lines[group] = _freed(lines[group], span)
    return lines


def _freed(line: Line, span: Span) -> Line:
    """Return a line with the places of a span added."""
    free = [ord(sign) - ord("0") for sign in line.free]
    for tick in range(span.tick, span.tick + span.ticks):
        free[tick - line.first_tick] += span.places
    return Line(line.first_tick, t.write_free(free))
