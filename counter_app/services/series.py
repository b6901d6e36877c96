"""Booking a class or a centre: many people, consecutive times, one gesture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment, Channel, FreeStart
from counter_app.domain.booking import Asked, Terms, Wish, hindrance
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.visits import Line, Visit
from counter_app.domain.rules import HouseRules
from counter_app.domain.series import Series as Booked
from counter_app.domain.series import SeriesLine, SeriesPlan, SeriesWish, next_lane
from counter_app.services.placing import Seat, write
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, desks
from counter_app.store.queries.booking import DayLines, Guest
from counter_app.store.store import Store
from counter_app.store.tables.appointments import AppointmentRow, SeriesRow
from counter_app.store.work import Work

_SERIES = insert(table(SeriesRow))
_MOST_DAYS = timedelta(days=14)


class Series:
    """Series of appointments. Each person gets an appointment of its own."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules.booking

    def plan(self, actor: Actor, wish: SeriesWish) -> SeriesPlan:
        """Return who would come when, without booking anything.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT, SERVICE_NOT_OFFERED, SLOT_PAST, NOT_FOUND.
        """
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            now = self._store.clock.now()
            days = _Days(session, wish, now, lock=False)
            return _plan(days, wish, self._rules.most_open, now)

    def book(self, actor: Actor, wish: SeriesWish, gesture: UUID, *, whole: bool = True) -> Booked:
        """Book a series: everybody or nobody, or as many as there is room for.

        Args:
            whole: whether nobody is booked when somebody has no place.

        Raises:
            Refused: as `plan`; SLOT_FULL with how many would be `placed` of how many (`of`), when
                it is not whole or when nobody has a place.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return _booked(work, earlier)
            days = _Days(work.session, wish, work.now, lock=True)
            plan = _plan(days, wish, self._rules.most_open, work.now)
            if not plan.placed or (whole and not plan.is_whole):
                raise Refused(
                    Code.SLOT_FULL, starts_at=wish.starts_at, placed=plan.placed,
                    of=len(plan.lines),
                )  # fmt: skip
            series_id = new_id()
            work.write((_SERIES, {
                "id": series_id, "location_id": wish.location_id,
                "name": wish.name.strip()[:200], "created_at": work.now,
            }))  # fmt: skip
            work.audit(
                "series.booked", series_id, location_id=wish.location_id, persons=plan.placed,
                left_out=len(plan.lines) - plan.placed,
            )  # fmt: skip
            made = tuple(
                self._one(work, days, line, wish, series_id) for line in plan.lines if line.start
            )
            return Booked(id=series_id, name=wish.name.strip()[:200], appointments=made)

    @staticmethod
    def _one(
        work: Work, days: _Days, line: SeriesLine, wish: SeriesWish, series_id: UUID
    ) -> Appointment:
        assert line.start is not None  # noqa: S101 - only those with a time come here
        day = line.start.day
        one = Wish(
            location_id=wish.location_id, starts_at=line.start.starts_at,
            participants=(line.asked,), channel=Channel.SERIES, audience=_audience(days.terms),
        )  # fmt: skip
        _, tick = t.day_and_tick(one.starts_at, days.terms.location.tz)
        seat = Seat(
            terms=days.terms, visit=days.visit(line.asked), day=day, tick=tick,
            days=days.days[day],
        )  # fmt: skip
        made = write(
            work, one, seat, {line.asked.person_id: days.guests[line.asked.person_id]},
            tells="confirmation", series_id=series_id,
        )  # fmt: skip
        work.audit(
            "appointment.booked", made.id, location_id=made.location_id, service=made.service,
            starts_at=made.starts_at.isoformat(), series=str(series_id),
        )  # fmt: skip
        return made


def _booked(work: Work, series_id: UUID) -> Booked:
    name = work.session.scalar(select(SeriesRow.name).where(SeriesRow.id == series_id)) or ""
    ids = work.session.scalars(
        select(AppointmentRow.id)
        .where(AppointmentRow.series_id == series_id, AppointmentRow.sequence == 0)
        .order_by(AppointmentRow.starts_at, AppointmentRow.id)
    ).all()
    return Booked(
        id=series_id, name=name,
        appointments=tuple(appointments.appointment(work.session, one) for one in ids),
    )  # fmt: skip


class _Days:
    """The days of a series with what is free on them, and the people who are to come."""

    def __init__(self, session: Session, wish: SeriesWish, now: datetime, *, lock: bool) -> None:
        wanted = {one.person_id: tuple(sorted(set(one.services))) for one in wish.participants}
        if not wanted or not all(wanted.values()):
            raise Refused(Code.NO_PARTICIPANT)
        self._session, self._wish = session, wish
        self.terms = self._terms(tuple(sorted({code for one in wanted.values() for code in one})))
        self.days = self._read(lock=lock)
        self.guests: dict[UUID, Guest] = booking.guests(session, wanted, now)
        if len(self.guests) != len(wanted):
            raise Refused(Code.NOT_FOUND, what="person")
        self.free = {
            day: {group: one.house for group, one in groups.items()}
            for day, groups in self.days.items()
        }

    def visit(self, asked: Asked) -> Visit:
        """Return what the visit of one person occupies."""
        return visits.visit_of(self.terms.kinds, [asked.services])

    def take(self, visit: Visit, not_before: datetime) -> FreeStart | None:
        """Take the first time at which a visit could begin; it is not free for others then."""
        zone = self.terms.location.tz
        first_day, first_tick = t.day_and_tick(not_before, zone)
        if t.moment_of(first_day, first_tick, zone) < not_before:
            first_tick += 1
        for day, lines in self.free.items():
            if day < first_day:
                continue
            tick = visits.first(visit, lines, first_tick if day == first_day else 0)
            if tick is not None:
                return self._taken(visit, day, tick)
        return None

    def _taken(self, visit: Visit, day: date, tick: int) -> FreeStart:
        lines, place = self.free[day], self.terms.location
        for piece in visit:
            line = lines[piece.group]
            free = [ord(sign) - ord("0") for sign in line.free]
            begin = tick + piece.offset - line.first_tick
            for at in range(begin, begin + piece.ticks):
                free[at] -= piece.places
            lines[piece.group] = Line(line.first_tick, t.write_free(free))
        starts_at = t.moment_of(day, tick, place.tz)
        return FreeStart(
            location_id=place.id, location_name=place.name, day=day, starts_at=starts_at,
            ends_at=starts_at + visits.length(visit) * t.TICK, places=1,
        )  # fmt: skip

    def _terms(self, codes: tuple[str, ...]) -> Terms:
        place_id = self._wish.location_id
        terms = booking.terms_at(self._session, codes, place_id)
        missing = set(codes) - set(terms.kinds if terms else ())
        if terms is None or missing:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))
        able = desks.desks_of(self._session, place_id).get(place_id, ())
        return replace(terms, desks=able)

    def _read(self, *, lock: bool) -> dict[date, dict[str, DayLines]]:
        wish, codes = self._wish, tuple(self.terms.kinds)
        first, _ = t.day_and_tick(wish.starts_at, self.terms.location.tz)
        last = min(wish.until_day or first, first + _MOST_DAYS)
        days: dict[date, dict[str, DayLines]] = {}
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            found = booking.seats(self._session, wish.location_id, codes, day, None, lock=False)
            if found:
                days[day] = found.days
        if not lock:
            return days
        ids = {one.slot_day_id for groups in days.values() for one in groups.values()}
        fresh = booking.locked_days(self._session, ids)
        return {
            day: {group: fresh[one.slot_day_id] for group, one in groups.items()}
            for day, groups in days.items()
        }


def _plan(days: _Days, wish: SeriesWish, most_open: int, now: datetime) -> SeriesPlan:
    """Give each person in turn the first time at the desk that is free first."""
    if wish.starts_at <= now:
        raise Refused(Code.SLOT_PAST, starts_at=wish.starts_at)
    lanes = [wish.starts_at] * max(1, wish.desks)
    lines: list[SeriesLine] = []
    seen: set[UUID] = set()
    for asked in wish.participants:
        guest = days.guests[asked.person_id]
        reason = _reason(days, asked, guest, wish, most_open, twice=asked.person_id in seen)
        seen.add(asked.person_id)
        start = None
        if reason is None:
            lane = next_lane(lanes)
            start = days.take(days.visit(asked), lanes[lane])
            if start:
                lanes[lane] = start.ends_at
        lines.append(SeriesLine(asked=asked, name=guest.name, start=start, hindrance=reason))
    return SeriesPlan(wish=wish, lines=tuple(lines))


def _reason(
    days: _Days, asked: Asked, guest: Guest, wish: SeriesWish, most_open: int, *, twice: bool
) -> Refused | None:
    if guest.open_elsewhere or twice:
        return Refused(Code.ALREADY_BOOKED, starts_at=wish.starts_at)
    if guest.ahead >= most_open:
        return Refused(Code.TOO_MANY_OPEN, most=most_open)
    day, _ = t.day_and_tick(wish.starts_at, days.terms.location.tz)
    return hindrance(days.terms, [guest.visitor], day, audience=_audience(days.terms))


def _audience(terms: Terms) -> str:
    """Return the group of a class: who books it vouches for that."""
    return min(terms.audience, default="")
