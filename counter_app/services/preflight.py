"""Looking ahead at a day, so that nobody comes in vain, and the remedies for who would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.changes import MessagesChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.messages import MessageKind, NoticeReason
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people.person import Person
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.queue.preflight import (
    NOTICES,
    PreflightLine,
    Readiness,
    Remedy,
    Rule,
    look_ahead,
)
from counter_app.domain.rules import HouseRules
from counter_app.services.appointments import Appointments
from counter_app.services.avoided import Avoided
from counter_app.services.needless_steps import give_back
from counter_app.services.visit_steps import note
from counter_app.store.base import table
from counter_app.store.queries import appointments, messages, people, planning
from counter_app.store.queries import preflight as queries
from counter_app.store.store import Store
from counter_app.store.tables.messages import OutboxRow
from counter_app.store.work import Work

_DAYS_TO_LOOK = 28


class Preflight:
    """Who has a card really here, who need not come, who is at the wrong place."""

    def __init__(
        self, store: Store, rules: HouseRules, appointments: Appointments, avoided: Avoided,
        further: Sequence[Rule] = (),
    ) -> None:  # fmt: skip
        """Join the parts; `further` rules speak before the cards are looked at."""
        self._store = store
        self._appointments = appointments
        self._avoided = avoided
        self._further = tuple(further)
        self._with_card = frozenset(
            code for code, kind in rules.services.items() if kind.needs_card
        )

    def tomorrow(self, location_id: UUID) -> date:
        """Return the next day on which somebody is expected, or else tomorrow."""
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            today, _ = day_and_tick(self._store.clock.now(), place.tz)
            for ahead in range(1, 8):
                day = today + timedelta(days=ahead)
                first, last = midnight(day, place.tz), midnight(day + timedelta(days=1), place.tz)
                if queries.expected(session, location_id, first, last, frozenset()):
                    return day
        return today + timedelta(days=1)

    def look(self, actor: Actor, location_id: UUID, day: date) -> tuple[PreflightLine, ...]:
        """Return what is found for everybody who is expected on a day.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            place = planning.location(session, location_id)
            first, last = midnight(day, place.tz), midnight(day + timedelta(days=1), place.tz)
            found = queries.expected(session, location_id, first, last, self._with_card)
            told = messages.noticed(session, {one.appointment_id for one in found})
        return tuple(
            replace(line, told_at=_told(told, line)) for line in look_ahead(found, self._further)
        )

    def tell(self, actor: Actor, line: PreflightLine, gesture: UUID) -> bool:
        """Tell somebody by message what was found about a visit that stands.

        Each finding is told to each person once.

        Returns:
            Whether a message was put into the outbox; False when it had been told before.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for a finding of which nothing is to be
                told, or a visit that does not stand any more.
        """
        actor.require(Permission.BOOK)
        reason = NOTICES.get(line.readiness)
        if reason is None:
            raise Refused(Code.WRONG_STATE, state=line.readiness.value, wanted="told")
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return False
            found = appointments.appointment(work.session, line.expected.appointment_id)
            found.participant(line.expected.person_id)
            if found.state is not AppointmentState.BOOKED:
                raise Refused(Code.WRONG_STATE, state=found.state.value, wanted="booked")
            person = people.person(work.session, line.expected.person_id)
            return _notice(work, found, person, reason)

    def release(self, actor: Actor, line: PreflightLine, gesture: UUID) -> Appointment:
        """Tell somebody that the visit is not needed any more, and give its time back.

        Who is not alone on the visit is taken off it, and the others come without this person.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for another finding, or a visit that
                does not stand any more.
        """
        actor.require(Permission.BOOK)
        visit, person_id = line.expected.appointment_id, line.expected.person_id
        if Remedy.RELEASE not in line.remedies:
            raise Refused(Code.WRONG_STATE, state=line.readiness.value, wanted="not_needed")
        with self._store.work(actor, gesture) as work:
            found = appointments.appointment(work.session, visit)
            if work.earlier():
                return found
            wanted = found.participant(person_id).wanted
            give_back(work, found, person_id)
            rule = f"preflight.{line.readiness.value}"
            self._avoided.released(work, found, person_id, [(code, rule, 0) for code in wanted])
            work.audit(
                "appointment.not_needed", found.id, location_id=found.location_id,
                person=str(person_id), finding=line.readiness.value,
            )  # fmt: skip
            return appointments.appointment(work.session, visit)

    def to_card(self, line: PreflightLine) -> datetime:
        """Return the first free time at which the visit can be where the person's card lies.

        Raises:
            Refused: SLOT_FULL when nothing is free there in the next weeks; WRONG_STATE for a
                finding that says nothing of another place; and as `Appointments.starts_for`.
        """
        card = line.card
        if line.readiness is not Readiness.CARD_ELSEWHERE or card is None:
            raise Refused(Code.WRONG_STATE, state=line.readiness.value, wanted="card_elsewhere")
        day = line.expected.starts_at.date()
        start = self._appointments.first_for(
            line.expected.appointment_id, card.location_id, day, _DAYS_TO_LOOK
        )
        if start is None:
            raise Refused(Code.SLOT_FULL, location=card.location_name)
        return start.starts_at

    def move_to_card(
        self, actor: Actor, line: PreflightLine, to: datetime, gesture: UUID
    ) -> Appointment:
        """Move the visit to the place where the card lies.

        Raises:
            Refused: as `Appointments.move`; WRONG_STATE as `to_card`.
        """
        actor.require(Permission.BOOK)
        card = line.card
        if line.readiness is not Readiness.CARD_ELSEWHERE or card is None:
            raise Refused(Code.WRONG_STATE, state=line.readiness.value, wanted="card_elsewhere")
        return self._appointments.move(
            actor, line.expected.appointment_id, to, card.location_id, gesture
        )


def _told(
    told: Mapping[tuple[UUID, UUID, NoticeReason], datetime], line: PreflightLine
) -> datetime | None:
    reason, one = NOTICES.get(line.readiness), line.expected
    return told.get((one.appointment_id, one.person_id, reason)) if reason else None


def _notice(work: Work, found: Appointment, person: Person, reason: NoticeReason) -> bool:
    """Put a notice into the outbox unless it stands there; the database holds that too."""
    if (found.id, person.id, reason) in messages.noticed(work.session, {found.id}):
        return False
    work.session.execute(
        insert(table(OutboxRow)),
        {
            "id": new_id(), "kind": MessageKind.NOTICE, "appointment_id": found.id,
            "person_id": person.id, "reason": reason, "language": person.language[:2],
            "created_at": work.now,
        },
    )  # fmt: skip
    note(work, found)
    work.note(MessagesChanged())
    work.audit(
        "message.notice", found.id, location_id=found.location_id, person=str(person.id),
        reason=reason.value,
    )  # fmt: skip
    return True
