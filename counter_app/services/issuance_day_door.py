"""The door of an issuance day: what a scan means now, and letting in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState, check_step
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.door import (
    Candidate,
    DoorAnswer,
    DoorFacts,
    DoorNow,
    Verdict,
    decide,
)
from counter_app.domain.issuance_days.signals import called_until
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import ScanFailure
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.queue import PriorityReason
from counter_app.domain.rules import HouseRules
from counter_app.domain.transliteration import fold
from counter_app.services import queue_steps as steps
from counter_app.services.lookup import FoundKind, Lookup
from counter_app.store.queries import appointments, planning
from counter_app.store.queries import issuance_day_board as board
from counter_app.store.queries import issuance_day_door as queries
from counter_app.store.store import Store

_MOST = 12
_OFF = frozenset({AppointmentState.CANCELLED, AppointmentState.RELEASED_NOT_NEEDED})
_OVER = frozenset({AppointmentState.FULFILLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a scan or a typed text led to.

    Attributes:
        answer: about the one person whom it means; None where a name leaves it open.
        candidates: who may be meant, of those that are expected today.
        reason: why the code cannot be read, for one that was forged, damaged or is too old.
        failure: why a scan of it led to nobody, and not even to where somebody is expected.
    """

    answer: DoorAnswer | None = None
    candidates: tuple[Candidate, ...] = ()
    reason: Code | None = None
    failure: ScanFailure | None = None


class DayDoor:
    """What the hosts at the door of a hall ask and do."""

    def __init__(self, store: Store, rules: HouseRules, lookup: Lookup) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._lookup = lookup

    def now(self, actor: Actor) -> DoorNow | None:
        """Return today's issuance day here as the door sees it; None without any.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.CHECK_IN)
        with self._store.reading() as session:
            place = planning.location(session, actor.location_id)
            today, _ = day_and_tick(self._store.clock.now(), place.tz)
            day = queries.today(session, place.id, today)
            if day is None:
                return None
            return DoorNow(
                name=day.name, state=day.state, zone=place.zone,
                early=self._rules.queue.at(place.code).early_limit,
                called_until=called_until(day.signals),
                inside=board.hall(session, place.id, today).inside, holds=day.hall_holds,
            )  # fmt: skip

    def look(self, actor: Actor, text: str) -> Looked:
        """Say what a scan means to this day now: a QR code, a card, a passport, a V-number.

        A typed name finds those who are expected today; where that is one, the answer is theirs.

        Raises:
            Refused: NOT_PERMITTED; DAY_NOT_RUNNING while no issuance day runs here.
        """
        actor.require(Permission.CHECK_IN)
        found = self._lookup.find(actor, text)
        with self._store.reading() as session:
            now = self._store.clock.now()
            place = planning.location(session, actor.location_id)
            day = _running(session, place, now)
            if found.person_id is not None:
                facts = _facts(session, found.person_id, place, day, now, found.appointment_id)
                return Looked(answer=self._decide(facts, place, now))
            if found.kind is FoundKind.WORDS and not any(sign.isdigit() for sign in text):
                key, span = fold(text.replace(",", " ")), _span(place, now)
                expected = queries.by_name(session, key, place.id, *span, _MOST) if key else ()
                if len(expected) != 1:
                    return Looked(candidates=expected, failure=found.failure)
                facts = _facts(session, expected[0].person_id, place, day, now)
                return Looked(answer=self._decide(facts, place, now))
        if found.refusal is not None and found.refusal.code is Code.NOT_HERE:
            return Looked(answer=_away(found.refusal, place, now))
        reason = found.refusal.code if found.refusal else None
        unknown = DoorAnswer(verdict=Verdict.UNKNOWN)
        return Looked(answer=unknown, reason=reason, failure=found.failure)

    def look_at(self, actor: Actor, person_id: UUID) -> DoorAnswer:
        """Say what somebody is to this day now.

        Raises:
            Refused: NOT_PERMITTED, DAY_NOT_RUNNING.
        """
        actor.require(Permission.CHECK_IN)
        with self._store.reading() as session:
            now = self._store.clock.now()
            place = planning.location(session, actor.location_id)
            day = _running(session, place, now)
            return self._decide(_facts(session, person_id, place, day, now), place, now)

    def let_in(
        self, actor: Actor, appointment_id: UUID, gesture: UUID,
        first: PriorityReason | None = None,
    ) -> DoorAnswer:  # fmt: skip
        """Let somebody in, with a number; whoever is in already keeps theirs.

        Args:
            first: why this person goes before others; that lets in who is early too.

        Raises:
            Refused: NOT_PERMITTED, DAY_NOT_RUNNING, NOT_FOUND; NOT_LET_IN with the verdict that
                stands in the way.
        """
        actor.require(Permission.CHECK_IN)
        if first is not None:
            actor.require(Permission.PRIORITISE)
        with self._store.work(actor, gesture) as work:
            found = appointments.latest(work.session, appointment_id)
            place = planning.location(work.session, actor.location_id)
            day = _running(work.session, place, work.now)
            facts = _facts(
                work.session, found.participants[0], place, day, work.now, found.id
            )  # fmt: skip
            answer = self._decide(facts, place, work.now)
            if answer.verdict is Verdict.INSIDE or work.earlier():
                return answer
            if not (answer.may_come_first if first else answer.lets_in):
                raise Refused(Code.NOT_LET_IN, verdict=answer.verdict.value)
            check_step(found.state, AppointmentState.ARRIVED)
            entry = steps.let_in(work, found, admitted=first is not None)
            if first is not None:
                steps.put_first(work, found.id, first)
            return replace(answer, ticket=entry.ticket, priority=first or answer.priority)

    def _decide(self, facts: DoorFacts, place: Location, now: datetime) -> DoorAnswer:
        return decide(facts, place.id, self._rules.queue.at(place.code), now)


def _away(refusal: CounterError, place: Location, now: datetime) -> DoorAnswer:
    """Say where somebody is expected whose appointment this hall does not see."""
    starts_at: datetime = refusal.values["starts_at"]
    is_today = day_and_tick(starts_at, place.tz)[0] == day_and_tick(now, place.tz)[0]
    return DoorAnswer(
        verdict=Verdict.ELSEWHERE if is_today else Verdict.NOT_TODAY, starts_at=starts_at,
        location_name=str(refusal.values["location"]),
    )  # fmt: skip


def _running(session: Session, place: Location, now: datetime) -> queries.Today:
    found = queries.today(session, place.id, day_and_tick(now, place.tz)[0])
    if found is None or found.state is not DayState.RUNNING:
        raise Refused(Code.DAY_NOT_RUNNING, state=found.state.value if found else "")
    return found


def _span(place: Location, now: datetime) -> tuple[datetime, datetime]:
    today, _ = day_and_tick(now, place.tz)
    return midnight(today, place.tz), midnight(today + timedelta(days=1), place.tz)


def _facts(
    session: Session, person_id: UUID, place: Location, day: queries.Today, now: datetime,
    appointment_id: UUID | None = None,
) -> DoorFacts:  # fmt: skip
    """Gather what the answer about somebody rests on.

    Args:
        appointment_id: the appointment whose code was shown; it counts unless another one counts
            more today.
    """
    today, _ = day_and_tick(now, place.tz)
    known = queries.visits(session, person_id)
    name = queries.name_of(session, person_id)
    visit = _that_counts(known, place.id, today, now, appointment_id)
    if visit is None:
        return DoorFacts(person_id=person_id, name=name)
    people = queries.coming(session, visit.id)
    return DoorFacts(
        person_id=person_id, appointment_id=visit.id, name=name, institution=visit.institution,
        starts_at=visit.starts_at, location_name=visit.location_name, persons=people,
        cards=queries.cards(session, people), is_today=_is_on(visit, today),
        is_here=visit.location_id == place.id, is_off=visit.state in _OFF,
        is_over=visit.state in _OVER, is_inside=visit.is_inside, ticket=visit.ticket,
        desk_name=visit.desk_name, called_until=called_until(day.signals),
        priority=visit.priority,
    )  # fmt: skip


def _that_counts(
    known: tuple[queries.Visit, ...], here: UUID, today: date, now: datetime, shown: UUID | None
) -> queries.Visit | None:
    """Return the appointment that the door goes by: today's before others, here before elsewhere.

    Of other days the next one that stands is told, then the last that was. What was called off
    today gives way to a later one that stands: there the person is expected instead.
    """
    has_other = any(one.starts_at > now and one.state not in _OFF | _OVER for one in known)

    def rank(visit: queries.Visit) -> tuple[bool, bool, bool, bool, bool, bool, float]:
        apart = (visit.starts_at - now).total_seconds()
        return (
            has_other and visit.state in _OFF, not _is_on(visit, today),
            visit.location_id != here, visit.state in _OFF | _OVER,
            visit.id != shown, apart < 0, abs(apart),
        )  # fmt: skip

    told = (one for one in known if one.state not in _OFF or _is_on(one, today))
    return min(told, key=rank, default=None)


def _is_on(visit: queries.Visit, day: date) -> bool:
    return day_and_tick(visit.starts_at, ZoneInfo(visit.zone))[0] == day
