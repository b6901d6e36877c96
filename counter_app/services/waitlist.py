"""The waiting list: joining and leaving it, and offering what became free."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.appointments import AppointmentState, FreeStart
from counter_app.domain.booking import Search, Wish
from counter_app.domain.changes import AppointmentsChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.rules import HouseRules
from counter_app.domain.waitlist import WaitEntry, WaitState, WaitWish
from counter_app.services import waiting
from counter_app.services.free_times import FreeTimes
from counter_app.services.placing import Placer, write
from counter_app.services.visit_steps import lock_times, set_state
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, planning
from counter_app.store.queries import waitlist as queries
from counter_app.store.store import Store
from counter_app.store.tables.appointments import WaitlistPersonRow, WaitlistRow
from counter_app.store.work import Work

_ENTRY = insert(table(WaitlistRow))
_PERSON = insert(table(WaitlistPersonRow))


class Waitlist:
    """Who would come sooner. What becomes free is offered to them in their order."""

    def __init__(self, store: Store, rules: HouseRules, times: FreeTimes) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules.booking
        self._times = times
        self._placer = Placer(rules.booking)

    def entries(self, location_id: UUID) -> tuple[WaitEntry, ...]:
        """Return who waits at a location and to whom a time is offered, in their order."""
        with self._store.reading() as session:
            return queries.at(session, location_id)

    def get(self, entry_id: UUID) -> WaitEntry:
        """Return an entry. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return queries.entry(session, entry_id)

    def join(self, actor: Actor, wish: WaitWish, gesture: UUID) -> WaitEntry:
        """Put people on the waiting list of a location.

        Raises:
            Refused: NOT_PERMITTED, NO_PARTICIPANT, SERVICE_NOT_OFFERED, NOT_FOUND.
            Invalid: BAD_DATE for days that are past or in the wrong order.
        """
        actor.require(Permission.BOOK)
        if not wish.participants or not all(one.services for one in wish.participants):
            raise Refused(Code.NO_PARTICIPANT)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.entry(work.session, earlier)
            self._check(work, wish)
            entry_id = new_id()
            work.write((_ENTRY, self._row(work, entry_id, wish)), *(
                (_PERSON, {
                    "entry_id": entry_id, "position": number, "person_id": one.person_id,
                    "services": " ".join(sorted(set(one.services))),
                })
                for number, one in enumerate(wish.participants)
            ))  # fmt: skip
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
            waiting.step(work, entry, WaitState.LEFT, appointment_id=None)
            if entry.appointment_id:
                found = appointments.appointment(work.session, entry.appointment_id)
                lock_times(work, found)
                set_state(work, found, AppointmentState.CANCELLED)
            work.audit("waitlist.left", entry.id, location_id=entry.wish.location_id)
            work.note(AppointmentsChanged(entry.wish.location_id, entry.wish.from_day))
            return queries.entry(work.session, entry_id)

    def offer(self, actor: Actor) -> int:
        """Offer free times to those who wait, first come first served; return how many.

        A job calls it after `Appointments.expire`: what one let pass is offered to the next. Who
        waits for days that are past leaves the list.

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
            elif start := self._sooner(entry, today):
                made += self._make(actor, entry, start)
        return made

    def _sooner(self, entry: WaitEntry, today: date) -> FreeStart | None:
        """Return the first free time that would do, sooner than what they have already."""
        wish = entry.wish
        search = Search(
            services=tuple(one.services for one in wish.participants),
            arrangement=wish.arrangement, part=wish.part,
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
        """Hold a time for whoever waits; whoever was quicker, or may not come, is passed over."""
        try:
            with self._store.work(actor) as work:
                wish = Wish(
                    location_id=start.location_id, starts_at=start.starts_at,
                    participants=entry.wish.participants, arrangement=entry.wish.arrangement,
                )  # fmt: skip
                seat = self._placer.seat(work, wish, self._placer.look(work, wish))
                old = entry.wish.replaces
                stays = appointments.latest(work.session, old) if old else None
                guests = self._placer.guests(work, wish, seat, stays=stays)
                made = write(
                    work, wish, seat, guests, tells="offer",
                    held_until=min(work.now + self._rules.offer, start.starts_at),
                )  # fmt: skip
                waiting.step(
                    work, entry, WaitState.OFFERED, offers=entry.offers + 1, appointment_id=made.id
                )
                work.audit("waitlist.offered", made.id, location_id=made.location_id,
                           entry=str(entry.id))  # fmt: skip
        except (Refused, Conflict):
            return False
        return True

    def _lapse(self, actor: Actor, entry: WaitEntry) -> None:
        with self._store.work(actor) as work:
            waiting.step(work, entry, WaitState.LAPSED)
            work.audit("waitlist.lapsed", entry.id, location_id=entry.wish.location_id)

    @staticmethod
    def _check(work: Work, wish: WaitWish) -> None:
        zone = planning.location(work.session, wish.location_id).tz
        today, _ = day_and_tick(work.now, zone)
        if not max(today, wish.from_day) <= wish.until_day:
            raise Invalid(Code.BAD_DATE, "until_day", value=wish.until_day.isoformat())
        wanted = tuple(sorted({code for one in wish.participants for code in one.services}))
        terms = booking.terms_at(work.session, wanted, wish.location_id)
        missing = set(wanted) - set(terms.kinds if terms else ())
        if missing:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))

    @staticmethod
    def _row(work: Work, entry_id: UUID, wish: WaitWish) -> dict[str, object]:
        return {
            "id": entry_id, "location_id": wish.location_id, "from_day": wish.from_day,
            "until_day": wish.until_day, "part": wish.part, "arrangement": wish.arrangement,
            "state": WaitState.WAITING, "created_at": work.now, "queued_at": work.now,
            "offers": 0, "replaces_id": wish.replaces, "appointment_id": None, "version": 1,
        }  # fmt: skip
