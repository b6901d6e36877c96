"""Normal desks instead of the hall: everybody who does not come gets another time, in one go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy import update
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment, AppointmentState, Channel
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.changes import AppointmentsChanged, IssuanceDaysChanged, PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.issuance_days.day import DayState, IssuanceDay
from counter_app.domain.issuance_days.fallback import Desks, DeskTime, Need
from counter_app.domain.issuance_days.guests import Readiness
from counter_app.domain.issuance_days.invitations import AnswerWay, InvitationState
from counter_app.domain.issuance_days.ready import NEEDS_FALLBACK, ReadyGuest, lists_of
from counter_app.domain.messages import MessageKind
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import visits
from counter_app.services.desk_places import desk_places, home_of
from counter_app.services.invitation_answers import write_step
from counter_app.services.placing import Rows, Seat, planned, rows_of
from counter_app.services.visit_steps import message, set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, invited
from counter_app.store.queries import day_guests as guests
from counter_app.store.queries import issuance_days as days
from counter_app.store.queries import planning as lines
from counter_app.store.queries.booking import DayLines
from counter_app.store.store import Store
from counter_app.store.tables.issuance_days import IssuanceDayGuestRow
from counter_app.store.work import Work

BIOMETRICS = "BIOMETRICS"
_AT_ONCE = 50
_WHEN = frozenset({DayState.CUT_OFF, DayState.RUNNING})

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Places = dict[tuple[UUID, str], booking.Found]


@dataclass(frozen=True, slots=True, kw_only=True)
class FellBack:
    """What came of it.

    Attributes:
        booked: guests who have an appointment at a desk now.
        without: guests for whom no desk has room in the span.
        cancelled: whether somebody stopped it; who was booked by then stays so.
    """

    booked: int = 0
    without: tuple[UUID, ...] = ()
    cancelled: bool = False


class DayFallback:
    """Appointments at desks for guests of issuance days."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def preview(self, actor: Actor, day_id: UUID) -> tuple[DeskTime, ...]:
        """Return the time at a desk that each guest would get who does not come.

        Those are whoever was never invited although a card is there, did not answer, cannot come,
        or needs photo and prints first. Who has no card yet waits for it: nobody comes in vain.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; DAY_NOT_READY without a span of days for it.
        """
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            day = days.day(session, day_id)
            return self._assign(session, day)

    def book(
        self, actor: Actor, day_id: UUID, gesture: UUID, *, progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> FellBack:  # fmt: skip
        """Book those times: who had one at the hall is moved, the others are told of theirs.

        Raises:
            Refused: as `preview`; WRONG_STATE before the cut-off.
        """
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            day = days.day(session, day_id)
            if day.state not in _WHEN:
                raise Refused(
                    Code.WRONG_STATE, state=day.state.value, wanted=DayState.CUT_OFF.value
                )
            times = self._assign(session, day)
        found = [one for one in times if one.starts_at is not None]
        left = [one.guest_id for one in times if one.starts_at is None]
        booked = 0
        for start in range(0, len(found), _AT_ONCE):
            if cancelled is not None and cancelled():
                return FellBack(booked=booked, without=tuple(left), cancelled=True)
            some = found[start : start + _AT_ONCE]
            done = self._some(actor, day, some, uuid5(gesture, str(some[0].guest_id)))
            booked += len(some) - len(done)
            left.extend(done)
            if progress is not None:
                progress(min(start + _AT_ONCE, len(found)), len(found))
        return FellBack(booked=booked, without=tuple(left))

    def _assign(self, session: Session, day: IssuanceDay) -> tuple[DeskTime, ...]:
        first, last = day.fallback_from, day.fallback_until
        if first is None or last is None:
            raise Refused(Code.DAY_NOT_READY, missing=("fallback_from",))
        needs = [_need(one, day) for one in guests.ready(session, day) if _falls_back(one)]
        services = tuple(sorted({one.service for one in needs}))
        if not services:
            return ()
        places = desk_places(session, services)
        groups = {kind.group for place in places for kind in place.terms.kinds.values()}
        ids = [place.terms.location.id for place in places]
        free: dict[tuple[UUID, date], dict[str, visits.Line]] = defaultdict(dict)
        for group in sorted(groups):
            for line in lines.lines(session, group, first, last, ids):
                free[line.location_id, line.day][group] = visits.Line(line.first_tick, line.free)
        return Desks(places, free, self._store.clock.now()).assign(needs)

    def _some(
        self, actor: Actor, day: IssuanceDay, times: Sequence[DeskTime], gesture: UUID
    ) -> list[UUID]:
        """Book some times in one transaction; return the guests whose time was gone by then."""
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return []
            return _Step(work, day, times).book()


class _Step:
    """One transaction of booking at desks."""

    def __init__(self, work: Work, day: IssuanceDay, times: Sequence[DeskTime]) -> None:
        """Lock all days that are taken or given back, in one order."""
        self._work, self._day = work, day
        self._times = sorted(times, key=lambda one: one.person_id)
        session = work.session
        only = [one.guest_id for one in times]
        self._guests = {one.guest.id: one for one in guests.ready(session, day, only)}
        self._found = self._read(self._times)
        uids = [
            one.invitation.visit_uid for one in self._guests.values()
            if one.invitation and one.invitation.visit_uid
        ]  # fmt: skip
        self._standing = {
            uid: appointments.appointment(session, visit_id)
            for uid, visit_id in invited.standing_visits(session, uids).items()
        }
        ids = {
            one.slot_day_id for found in self._found.values() for one in found.days.values()
        } | {
            span.slot_day_id
            for visit in self._standing.values()
            for span in booking.spans(session, visit.id)
        }  # fmt: skip
        self._locked = booking.locked_days(session, ids) if ids else {}
        self._lines: dict[UUID, visits.Line] = {key: one.house for key, one in self._locked.items()}

    def _read(self, times: Iterable[DeskTime]) -> dict[tuple[UUID, date, str], booking.Found]:
        found: dict[tuple[UUID, date, str], booking.Found] = {}
        for one in times:
            assert one.location_id is not None and one.day is not None  # noqa: S101, PT018
            key = (one.location_id, one.day, one.service)
            if key not in found:
                seats = booking.seats(
                    self._work.session, one.location_id, (one.service,), one.day, None, lock=False
                )
                if seats is not None:
                    found[key] = seats
        return found

    def book(self) -> list[UUID]:
        """Book what is still free; return the guests who found no room."""
        work = self._work
        left: list[UUID] = []
        rows: Rows = []
        coming = {one.person_id: (one.service,) for one in self._times}
        who = booking.guests(work.session, dict(coming), work.now)
        for one in self._times:
            seat = self._seat(one)
            guest = self._guests.get(one.guest_id)
            if seat is None or guest is None or not _falls_back(guest):
                left.append(one.guest_id)
                continue
            old = self._old(guest)
            if who[one.person_id].open_elsewhere not in {None, old.id if old else None}:
                left.append(one.guest_id)  # the guest has made another appointment meanwhile
                continue
            rows += self._one(one, guest, seat, who, old)
        if rows:
            work.write(*rows)
            work.audit(
                "issuance_day.fallback", self._day.id, location_id=self._day.location_id,
                guests=len(self._times) - len(left),
            )  # fmt: skip
            work.note(IssuanceDaysChanged(self._day.id))
        return left

    def _seat(self, one: DeskTime) -> Seat | None:
        assert one.location_id is not None and one.day is not None  # noqa: S101, PT018
        found = self._found.get((one.location_id, one.day, one.service))
        if found is None:
            return None
        visit = visits.visit_of(found.terms.kinds, [(one.service,)])
        held = {group: self._locked[there.slot_day_id] for group, there in found.days.items()}
        own = {group: self._lines[there.slot_day_id] for group, there in found.days.items()}
        if not visits.fits(visit, own, one.tick):
            return None
        self._take(held, visit, one.tick)
        return Seat(terms=found.terms, visit=visit, day=one.day, tick=one.tick, days=held)

    def _take(self, held: dict[str, DayLines], visit: visits.Visit, tick: int) -> None:
        for piece in visit:
            key = held[piece.group].slot_day_id
            self._lines[key] = visits.taken(self._lines[key], piece, tick)

    def _old(self, guest: ReadyGuest) -> Appointment | None:
        uid = guest.invitation.visit_uid if guest.invitation else None
        return self._standing.get(uid) if uid else None

    def _one(
        self, one: DeskTime, guest: ReadyGuest, seat: Seat,
        who: dict[UUID, booking.Guest], old: Appointment | None,
    ) -> Rows:  # fmt: skip
        work, place = self._work, seat.terms.location
        assert one.starts_at is not None  # noqa: S101 - only those with a time come here
        wish = Wish(
            location_id=place.id, starts_at=one.starts_at, channel=Channel.SERIES,
            participants=(Asked(one.person_id, (one.service,)),),
            audience=min(seat.terms.audience, default=""),
        )  # fmt: skip
        moves = old is not None and one.service == self._day.service
        if old is not None:
            wanted = AppointmentState.MOVED if moves else AppointmentState.CANCELLED
            set_state(work, old, wanted)
        uid, sequence = (old.uid, old.sequence + 1) if old and moves else (None, 0)
        made = planned(wish, seat, who, uid, sequence, old.series_id if old and moves else None)
        kind = MessageKind.CHANGE if moves else MessageKind.CONFIRMATION
        self._note(guest, made)
        work.audit(
            "appointment.moved" if moves else "appointment.booked", made.id,
            location_id=place.id, starts_at=made.starts_at.isoformat(), service=made.service,
        )  # fmt: skip
        work.note(AppointmentsChanged(place.id, seat.day), PersonChanged(one.person_id))
        return [*rows_of(work, made, seat), message(work, kind, made.id, made.language)]

    def _note(self, guest: ReadyGuest, made: Appointment) -> None:
        """Note at the guest, and at the invitation, which appointment came instead."""
        work, rows = self._work, table(IssuanceDayGuestRow)
        work.session.execute(
            update(rows)
            .where(rows.c.id == guest.guest.id, rows.c.version == guest.guest.version)
            .values(fallback_uid=made.uid, version=guest.guest.version + 1)
        )
        there = guest.invitation
        if there is not None:
            after = replace(
                there, state=InvitationState.FALLBACK, fallback_uid=made.uid, visit_uid=None
            )
            write_step(work, there, after, AnswerWay.HOUSE)


def _falls_back(one: ReadyGuest) -> bool:
    """Whether a guest needs an appointment at a desk and has none yet."""
    if one.guest.person_id is None or one.guest.fallback_uid is not None:
        return False
    wanted = lists_of(one) & NEEDS_FALLBACK
    with_card = one.readiness.may_be_invited or one.readiness is Readiness.BIOMETRICS_FIRST
    return bool(wanted) and with_card


def _need(one: ReadyGuest, day: IssuanceDay) -> Need:
    assert one.guest.person_id is not None  # noqa: S101 - `_falls_back` asks it
    first = one.readiness is Readiness.BIOMETRICS_FIRST
    return Need(
        guest_id=one.guest.id, person_id=one.guest.person_id,
        service=BIOMETRICS if first else day.service, point=home_of(one.postcode),
    )  # fmt: skip
