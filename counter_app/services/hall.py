"""The hall as a whole: desks at work, waiting times to come, calls to show, figures of a day."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.errors import Code, CounterError, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.queue import QueueEntry
from counter_app.domain.queue.arrival import Arrival, ArrivalKind
from counter_app.domain.queue.calling import DeskAtWork, working
from counter_app.domain.queue.closing import Closing, closing
from counter_app.domain.queue.course import Coming, HallNow
from counter_app.domain.queue.estimate import NOT_KNOWN, Estimate, forecast
from counter_app.domain.queue.experience import Experience, Planned, learned
from counter_app.domain.queue.hall import Call, HallOutline, Ticket
from counter_app.domain.queue.rules import QueueRules
from counter_app.domain.queue.statistics import Totals, VisitTimes, by_hour, totals, visits
from counter_app.domain.rules import HouseRules
from counter_app.services import queue_desks as desks
from counter_app.services.appointments import Appointments, Wish
from counter_app.services.lookup import Lookup
from counter_app.services.queue import Queue
from counter_app.store.queries import hall as queries
from counter_app.store.queries import packages, planning, queue
from counter_app.store.store import Store

_CALLS = 6
_DEFAULT_MINUTES = 15
_KINDS = {
    Code.TOO_EARLY: ArrivalKind.TOO_EARLY,
    Code.TOO_LATE: ArrivalKind.TOO_LATE,
    Code.NOT_HERE: ArrivalKind.ELSEWHERE,
    Code.NOT_TODAY: ArrivalKind.NOT_TODAY,
    Code.WRONG_STATE: ArrivalKind.OVER,
}
"""What each refusal of a check-in means to who stands at the kiosk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """The figures of a hall on a day, all of them sums of recorded slices.

    Attributes:
        totals: of the whole day.
        hours: of each local hour, named by its beginning; they add up to `totals`.
        visits: the times of each visit.
        absent: booked people who never checked in, and were noted as such.
    """

    day: date
    totals: Totals
    hours: dict[datetime, Totals]
    visits: tuple[VisitTimes, ...]
    absent: int


@dataclass(frozen=True, slots=True)
class _Scene:
    """All that a waiting time is worked out from."""

    hall: HallNow
    experience: Experience
    rules: QueueRules
    planned: Planned

    def play(self, now: datetime, newcomer: Coming | None = None) -> dict[UUID, Estimate]:
        return forecast(
            self.hall, self.experience, self.rules, self.planned, now, newcomer=newcomer
        )


class Hall:
    """What is going on at a location, for clerks, for the door and for the screen in the hall."""

    def __init__(
        self, store: Store, rules: HouseRules, queue: Queue, lookup: Lookup,
        appointments: Appointments,
    ) -> None:  # fmt: skip
        """Join the parts."""
        self._appointments = appointments
        self._store = store
        self._rules = rules
        self._queue = queue
        self._lookup = lookup
        self._known: dict[UUID, tuple[date, Experience]] = {}
        self._learning = threading.Lock()

    def at_work(self, location_id: UUID) -> tuple[DeskAtWork, ...]:
        """Return the desks at which somebody sits now."""
        with self._store.reading() as session:
            return queries.at_work(session, location_id)

    def outline(self, location_id: UUID) -> HallOutline:
        """Return how many wait, since when, and for when people are still booked today.

        Sums that the database makes: a hall of thousands is not read to tell three figures.
        """
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            today, _ = day_and_tick(self._store.clock.now(), place.tz)
            number, oldest = queries.waiting(session, location_id)
            return HallOutline(
                zone=place.zone, waiting=number, oldest=oldest,
                booked=queries.booked(session, location_id, *_span(place, today, today)),
            )  # fmt: skip

    def take_desk(self, actor: Actor, gesture: UUID, until: datetime | None = None) -> None:
        """Note that the actor sits at the actor's desk now; the desk that was left is closed.

        Args:
            until: when the desk is going to close, where that is known.

        Raises:
            Refused: NOT_PERMITTED, NO_DESK.
        """
        actor.require(Permission.CALL)
        if actor.desk_id is None:
            raise Refused(Code.NO_DESK)
        with self._store.work(actor, gesture) as work:
            if not work.earlier():
                desks.open_desk(work, actor.desk_id, until)
                work.audit("desk.opened", actor.desk_id, location_id=actor.location_id)

    def leave_desk(self, actor: Actor) -> None:
        """Note that the actor's session sits at no desk any more; who never calls sat at none."""
        if not actor.may(Permission.CALL):
            return
        with self._store.work(actor) as work:
            if desks.close_desk(work):
                work.audit("desk.closed", actor.operator_id, location_id=actor.location_id)

    def close_desk_at(
        self, actor: Actor, until: datetime | None, desk_id: UUID | None = None,
        gesture: UUID | None = None,
    ) -> None:  # fmt: skip
        """Say when a desk closes today, or that it stays open: estimates reckon with it.

        From then on the desk calls nobody; who is served there is finished.

        Args:
            until: None lets it stay open.
            desk_id: the desk of a colleague; None for the actor's own.

        Raises:
            Refused: NOT_PERMITTED, for a colleague's desk without the permission to plan; NO_DESK
                when nobody sits there.
            Invalid: BAD_TIME for a time that is past.
        """
        which = self._may_close(actor, desk_id)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            if until is not None and until <= work.now:
                raise Invalid(Code.BAD_TIME, "until", value=until.isoformat())
            if not desks.close_at(work, which, until):
                raise Refused(Code.NO_DESK)
            work.audit(
                "desk.closing", which, location_id=actor.location_id,
                until=until.isoformat() if until else None,
            )  # fmt: skip

    def closing(self, actor: Actor, until: datetime, desk_id: UUID | None = None) -> Closing:
        """Return whom it hits when a desk closes at a time, and where they go; nothing is written.

        Raises:
            Refused: as `close_desk_at`.
            Invalid: BAD_TIME for a time that is past.
        """
        which = self._may_close(actor, desk_id)
        now = self._store.clock.now()
        if until <= now:
            raise Invalid(Code.BAD_TIME, "until", value=until.isoformat())
        scene = self._scene(actor.location_id)
        desk = next((one for one in scene.hall.at_work if one.desk_id == which), None)
        if desk is None:
            raise Refused(Code.NO_DESK)
        at_work = tuple(
            replace(one, until=until if one.desk_id == which else one.until)
            for one in scene.hall.at_work
        )
        closed = replace(scene, hall=replace(scene.hall, at_work=at_work))
        return closing(
            desk, until, now, entries=scene.hall.entries, coming=scene.hall.coming,
            at_work=working(scene.hall.at_work, now), before=scene.play(now),
            after=closed.play(now),
        )  # fmt: skip

    def estimates(self, location_id: UUID) -> dict[UUID, Estimate]:
        """Return how long each person who waits is going to wait, by appointment."""
        return self._forecast(location_id, None)

    def estimate_for(self, location_id: UUID, service: str, persons: int = 1) -> Estimate:
        """Return how long somebody who came now without an appointment would wait."""
        now = self._store.clock.now()
        newcomer = Coming(appointment_id=new_id(), service=service, persons=persons, starts_at=now)
        found = self._forecast(location_id, newcomer)
        return found.get(newcomer.appointment_id, NOT_KNOWN)

    def ticket(self, appointment_id: UUID) -> Ticket:
        """Return what the slip of somebody in the hall says. Raises Refused(WRONG_STATE)."""
        entry = self._queue.entry(appointment_id)
        if entry is None:
            raise Refused(Code.WRONG_STATE, state="none", wanted="waiting")
        with self._store.reading() as session:
            location_id, language = queue.place_and_language(session, appointment_id)
            place = planning.location(session, location_id)
            is_rehearsal = packages.is_rehearsal(session)
        estimate = self.estimates(place.id).get(appointment_id, NOT_KNOWN)
        return Ticket(
            number=entry.ticket, location_name=place.name, zone=place.zone,
            arrived_at=entry.arrived_at,
            starts_at=None if entry.walked_in else entry.starts_at,
            estimate=estimate, language=language, is_rehearsal=is_rehearsal,
        )  # fmt: skip

    def arrive(self, actor: Actor, text: str, gesture: UUID) -> Arrival:
        """Check in whom a code belongs to, by themselves; the answer names nobody.

        Raises:
            Refused: NOT_PERMITTED.
            Unavailable: when the database does not answer.
        """
        with self._store.reading() as session:
            is_rehearsal = packages.is_rehearsal(session)
        return replace(self._arrive(actor, text, gesture), is_rehearsal=is_rehearsal)

    def _arrive(self, actor: Actor, text: str, gesture: UUID) -> Arrival:
        found = self._lookup.appointment(actor, text)
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).zone
            open_one = found.appointment_id and queue.open_entry(session, found.appointment_id)
        if found.appointment_id is None:
            return Arrival(kind=ArrivalKind.NOT_FOUND, zone=zone, failure=found.failure)
        if open_one:
            ticket = self.ticket(open_one.appointment_id)
            return Arrival(kind=ArrivalKind.ALREADY_IN, zone=zone, ticket=ticket)
        try:
            entry = self._queue.check_in(actor, found.appointment_id, gesture)
        except CounterError as error:
            if error.code not in _KINDS:
                raise
            return self._refused(error, zone)
        ticket = self.ticket(entry.appointment_id)
        return Arrival(
            kind=ArrivalKind.CHECKED_IN, zone=zone, ticket=ticket, starts_at=entry.starts_at
        )

    def walk_in(self, actor: Actor, wish: Wish, gesture: UUID) -> QueueEntry:
        """Let people in who came without an appointment: a visit that begins now, and a ticket.

        Raises:
            Refused: as `Appointments.walk_in` and `Queue.check_in`.
        """
        actor.require(Permission.CHECK_IN)
        made = self._appointments.walk_in(actor, wish, gesture)
        return self._queue.check_in(actor, made.id, uuid5(gesture, "check-in"))

    def calls(self, location_id: UUID, most: int = _CALLS) -> tuple[Call, ...]:
        """Return the last calls of today, the newest first: numbers and desks, no names."""
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            today, _ = day_and_tick(self._store.clock.now(), place.tz)
            return queries.calls(session, location_id, today, most)

    def figures(self, location_id: UUID, day: date) -> DayFigures:
        """Return the figures of a day, until now where it is today."""
        now = self._store.clock.now()
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            first, last = _span(place, day, day)
            slices = queue.slices(session, location_id, first, last)
            absent = sum(
                one.state is AppointmentState.NO_SHOW and one.arrived_at is None
                for one in queue.attended(session, location_id, first, last)
            )
        return DayFigures(
            day=day, totals=totals(slices, now), hours=by_hour(slices, now, place.tz),
            visits=visits(slices, now), absent=absent,
        )  # fmt: skip

    @staticmethod
    def _may_close(actor: Actor, desk_id: UUID | None) -> UUID:
        own = desk_id is None or desk_id == actor.desk_id
        actor.require(Permission.CALL if own else Permission.PLAN)
        which = desk_id or actor.desk_id
        if which is None:
            raise Refused(Code.NO_DESK)
        return which

    def _forecast(self, location_id: UUID, newcomer: Coming | None) -> dict[UUID, Estimate]:
        return self._scene(location_id).play(self._store.clock.now(), newcomer)

    def _scene(self, location_id: UUID) -> _Scene:
        now = self._store.clock.now()
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            today, _ = day_and_tick(now, place.tz)
            _, end = _span(place, today, today)
            hall = HallNow(
                entries=tuple(
                    one for one in queue.open_entries(session, location_id) if one.day == today
                ),
                coming=queue.coming(session, location_id, now - timedelta(hours=1), end),
                at_work=queries.at_work(session, location_id),
            )
            planned = _planned(session, location_id)
            experience = self._experience(session, place, today)
        return _Scene(hall, experience, self._rules.queue.at(place.code), planned)

    def _experience(self, session: Session, place: Location, today: date) -> Experience:
        """Learn from recent days, once a day."""
        with self._learning:
            known = self._known.get(place.id)
            if known is None or known[0] != today:
                days = timedelta(days=self._rules.queue.at(place.code).recent_days)
                span = _span(place, today - days, today - timedelta(days=1))
                made = learned(
                    queue.slices(session, place.id, *span),
                    queue.attended(session, place.id, *span), place.tz,
                )  # fmt: skip
                self._known[place.id] = known = (today, made)
            return known[1]

    @staticmethod
    def _refused(error: CounterError, zone: str) -> Arrival:
        values = error.values
        return Arrival(
            kind=_KINDS[error.code], zone=zone, starts_at=values.get("starts_at"),
            back_at=values.get("back_at"), place=values.get("location", ""),
            address=values.get("address", ""),
        )  # fmt: skip


def _span(place: Location, first: date, last: date) -> tuple[datetime, datetime]:
    """Return when a local day begins, and when another ends."""
    return midnight(first, place.tz), midnight(last + timedelta(days=1), place.tz)


def _planned(session: Session, location_id: UUID) -> Planned:
    kinds = {kind.code: kind for kind in planning.services_at(session, location_id)}

    def seconds(service: str, persons: int) -> float:
        kind = kinds.get(service)
        if kind is None:
            return _DEFAULT_MINUTES * 60.0
        return 60.0 * (kind.base_minutes + kind.extra_minutes * (persons - 1))

    return seconds
