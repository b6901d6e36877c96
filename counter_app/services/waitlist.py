"""The waiting list: joining and leaving it, and offering what became free."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, FreeStart
from counter_app.domain.booking import Search
from counter_app.domain.changes import AppointmentsChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning import visits
from counter_app.domain.planning.distance import digits_of
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.rules import HouseRules
from counter_app.domain.waitlist import WaitEntry, WaitState, WaitWish
from counter_app.services import waiting
from counter_app.services.eligibility import guests_of
from counter_app.services.free_times import FreeTimes
from counter_app.services.placing import Placer, write
from counter_app.services.remedies import NOT_HERE, with_remedies
from counter_app.services.visit_steps import lock_times, set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, planning
from counter_app.store.queries import waitlist as queries
from counter_app.store.store import Store
from counter_app.store.tables.appointments import WaitlistPersonRow, WaitlistRow
from counter_app.store.work import Work

_ENTRY = insert(table(WaitlistRow))
_PERSON = insert(table(WaitlistPersonRow))
_NOON: Final = timedelta(hours=12)
_PASSING: Final = frozenset({Code.STOCK_OUT})
"""Reasons that go away by themselves: people may join the list and wait for it."""


class Waitlist:
    """Who would come sooner. What becomes free is offered to them in their order."""

    def __init__(self, store: Store, rules: HouseRules, times: FreeTimes) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules.booking
        self._times = times
        self._placer = Placer(rules.booking)

    def entries(self, location_id: UUID) -> tuple[WaitEntry, ...]:
        """Return who waits at a location and to whom a time is offered, in their order.

        Whoever gets no offer for a reason that stays has it as `hindrance`, with the places where
        it would work.
        """
        with self._store.reading() as session:
            found = [
                (one, self._reason(session, one.wish) if one.state is WaitState.WAITING else None)
                for one in queries.at(session, location_id)
            ]
        return tuple(
            replace(one, hindrance=self._remedied(reason, one.wish)) if reason else one
            for one, reason in found
        )

    def get(self, entry_id: UUID) -> WaitEntry:
        """Return an entry. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return queries.entry(session, entry_id)

    def join(self, actor: Actor, wish: WaitWish, gesture: UUID) -> WaitEntry:
        """Put people on the waiting list of a location.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT, NOT_FOUND; ALREADY_WAITING for who waits there
                for the same; and why nothing could be offered to them, as `Appointments.book`.
            Invalid: BAD_DATE for days that are past or in the wrong order.
        """
        actor.require(Permission.BOOK)
        if not wish.participants or not all(one.services for one in wish.participants):
            raise Refused(Code.NO_PARTICIPANT)
        try:
            with self._store.work(actor, gesture) as work:
                earlier = work.earlier()
                if earlier:
                    return queries.entry(work.session, earlier)
                return self._join(work, wish)
        except Refused as refusal:
            raise self._remedied(refusal, wish) from refusal

    def _join(self, work: Work, wish: WaitWish) -> WaitEntry:
        self._check(work, wish)
        entry_id = new_id()
        people = [
            {
                "entry_id": entry_id, "position": number, "person_id": one.person_id,
                "services": " ".join(sorted(set(one.services))),
            }
            for number, one in enumerate(wish.participants)
        ]  # fmt: skip
        # in one order of people, whoever was typed first: the database locks each of them here
        people.sort(key=itemgetter("person_id"))
        work.write((_ENTRY, self._row(work, entry_id, wish)), *((_PERSON, one) for one in people))
        work.audit("waitlist.joined", entry_id, location_id=wish.location_id)
        work.note(AppointmentsChanged(wish.location_id, wish.from_day))
        return queries.entry(work.session, entry_id)

    def leave(self, actor: Actor, entry_id: UUID, gesture: UUID) -> WaitEntry:
        """Take people off the waiting list; a time that is offered to them is given back.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            entry = queries.entry(work.session, entry_id)
            if work.earlier():
                return entry
            offered = entry.appointment_id
            found = appointments.appointment(work.session, offered) if offered else None
            if found:
                lock_times(work, found)
            waiting.step(work, entry, WaitState.LEFT, appointment_id=None)
            if found:
                set_state(work, found, AppointmentState.CANCELLED)
            work.audit("waitlist.left", entry.id, location_id=entry.wish.location_id)
            work.note(AppointmentsChanged(entry.wish.location_id, entry.wish.from_day))
            return queries.entry(work.session, entry_id)

    def offer(self, actor: Actor) -> int:
        """Offer free times to those who wait, first come first served; return how many.

        A job calls it after `Appointments.expire`: what one let pass is offered to the next. Who
        waits for days that are past leaves the list; who may not come for a reason that stays is
        passed over, and `entries` tells why.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            waiting_ones = queries.waiting(session)
        made = 0
        for entry in waiting_ones:
            zone = self._times.zone(entry.wish.location_id)
            today, _ = day_and_tick(self._store.clock.now(), zone)
            if entry.wish.until_day < today:
                self._lapse(actor, entry)
            elif self._is_hindered(entry):
                continue
            elif start := self._sooner(entry, today):
                made += self._make(actor, entry, start)
        return made

    def _sooner(self, entry: WaitEntry, today: date) -> FreeStart | None:
        """Return the first free time that would do, sooner than what they have already."""
        wish = entry.wish
        search = Search(
            services=tuple(one.services for one in wish.participants),
            people=tuple(one.person_id for one in wish.participants), part=wish.part,
            arrangement=wish.arrangement, near=wish.postcode, needs=wish.needs,
            audience=wish.audience,
        )  # fmt: skip
        limit = None
        if wish.replaces:
            with self._store.reading() as session:
                limit = appointments.latest(session, wish.replaces).starts_at
        day = max(today, wish.from_day)
        first = self._times.first_between(search, wish.location_id, day, wish.until_day)
        if first is None or (limit is not None and first.starts_at >= limit):
            return None
        return first

    def _make(self, actor: Actor, entry: WaitEntry, start: FreeStart) -> bool:
        """Hold a time for whoever waits; it is passed over where somebody else was quicker."""
        try:
            with self._store.work(actor) as work:
                wish = entry.wish.at(start.starts_at)
                seat = self._placer.seat(work, wish, self._placer.look(work, wish))
                old = entry.wish.replaces
                stays = appointments.latest(work.session, old) if old else None
                guests = self._placer.guests(work, wish, seat, stays=stays, anew=True)
                made = write(
                    work, wish, seat, guests, tells="offer",
                    held_until=min(work.now + self._rules.offer, start.starts_at),
                )  # fmt: skip
                waiting.step(
                    work, entry, WaitState.OFFERED, offers=entry.offers + 1, appointment_id=made.id
                )
                work.audit("waitlist.offered", made.id, location_id=made.location_id,
                           entry=str(entry.id))  # fmt: skip
        except (Refused, Conflict):  # what stays is found and told as their `hindrance`
            return False
        return True

    def _lapse(self, actor: Actor, entry: WaitEntry) -> None:
        with self._store.work(actor) as work:
            waiting.step(work, entry, WaitState.LAPSED)
            work.audit("waitlist.lapsed", entry.id, location_id=entry.wish.location_id)

    def _check(self, work: Work, wish: WaitWish) -> None:
        zone = planning.location(work.session, wish.location_id).tz
        today, _ = day_and_tick(work.now, zone)
        if not max(today, wish.from_day) <= wish.until_day:
            raise Invalid(Code.BAD_DATE, "until_day", value=wish.until_day.isoformat())
        if queries.is_listed(work.session, wish):
            raise Refused(Code.ALREADY_WAITING)
        reason = self._reason(work.session, wish)
        if reason is not None and reason.code not in _PASSING:
            raise reason

    def _is_hindered(self, entry: WaitEntry) -> bool:
        with self._store.reading() as session:
            return self._reason(session, entry.wish) is not None

    def _reason(self, session: Session, wish: WaitWish) -> Refused | None:
        """Return why nothing could be offered on any day that would do, or None.

        Between the first and the last day only the age can become right, so both are asked.
        """
        now = self._store.clock.now()
        zone = planning.location(session, wish.location_id).tz
        today, _ = day_and_tick(now, zone)
        found: Refused | None = None
        for day in (max(today, wish.from_day), wish.until_day):
            try:
                self._judge(session, wish, now, day, zone)
            except Refused as refusal:
                found = found or refusal
            else:
                return None
        return found

    def _judge(
        self, session: Session, wish: WaitWish, now: datetime, day: date, zone: ZoneInfo
    ) -> None:
        wanted = wish.at(midnight(day, zone) + _NOON)
        terms = booking.terms_at(session, wanted.services, wish.location_id)
        missing = set(wanted.services) - set(terms.kinds if terms else ())
        if terms is None or missing:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))
        visits.visit_of(terms.kinds, [one.services for one in wanted.coming], wish.arrangement)
        stays = appointments.latest(session, wish.replaces) if wish.replaces else None
        guests_of(session, now, wanted, terms, day, self._rules.most_open, stays, anew=True)

    def _remedied(self, refusal: Refused, wish: WaitWish) -> Refused:
        """Add the places where it would work."""
        if refusal.code not in NOT_HERE:
            return refusal
        zone = self._times.zone(wish.location_id)
        return with_remedies(self._times, refusal, wish.at(midnight(wish.from_day, zone) + _NOON))

    @staticmethod
    def _row(work: Work, entry_id: UUID, wish: WaitWish) -> dict[str, object]:
        return {
            "id": entry_id, "location_id": wish.location_id, "from_day": wish.from_day,
            "until_day": wish.until_day, "part": wish.part, "arrangement": wish.arrangement,
            "state": WaitState.WAITING, "created_at": work.now, "queued_at": work.now,
            "offers": 0, "replaces_id": wish.replaces, "appointment_id": None, "version": 1,
            "needs": " ".join(wish.needs), "audience": wish.audience,
            "postcode": _judged_postcode(work, wish),
        }  # fmt: skip


def _judged_postcode(work: Work, wish: WaitWish) -> str:
    """Return the digits that are kept: only where a region is judged by them."""
    wanted = tuple({code for one in wish.participants for code in one.services})
    terms = booking.terms_at(work.session, wanted, wish.location_id)
    digits = digits_of(wish.postcode) if terms and terms.region else None
    return "" if digits is None else str(digits)
