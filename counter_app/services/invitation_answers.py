"""What invited people answer: from a clerk, from a list, from a booking site.

Who comes keeps the time. Who asks for another one keeps the old time until a new one is found.
Who cannot come gives the time back at once, so that somebody else is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid5

from sqlalchemy import update

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.booking import DayPart
from counter_app.domain.changes import AppointmentsChanged, IssuanceDaysChanged
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.issuance_days.answers import AnswerLine, read_answers
from counter_app.domain.issuance_days.day import DayState, IssuanceDay
from counter_app.domain.issuance_days.invitations import (
    STATE_AFTER,
    Answer,
    AnswerWay,
    Invitation,
    InvitationState,
    check_invitation_step,
)
from counter_app.domain.messages import MessageKind
from counter_app.domain.operators import Actor, Permission
from counter_app.exchange.tables import read_table
from counter_app.services.hall_places import HallPlaces, free_quarters, quarter_of
from counter_app.services.placing import planned, rows_of
from counter_app.services.visit_steps import lock_times, message, set_state, tell
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, invited
from counter_app.store.queries import day_guests as queries
from counter_app.store.queries import issuance_days as days
from counter_app.store.store import Store
from counter_app.store.tables.issuance_days import InvitationRow
from counter_app.store.work import Work

_ANSWERABLE = frozenset({DayState.OPEN_FOR_INVITATIONS, DayState.CUT_OFF, DayState.RUNNING})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersTaken:
    """What came of a list of answers.

    Attributes:
        refused: lines that could not be taken, with the reason.
    """

    taken: int = 0
    unchanged: int = 0
    refused: tuple[tuple[int, Code], ...] = ()


class InvitationAnswers:
    """Answers to invitations."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def answer(
        self, actor: Actor, invitation_id: UUID, answer: Answer, gesture: UUID, *,
        wish: DayPart = DayPart.ALL, way: AnswerWay = AnswerWay.CLERK,
    ) -> Invitation:  # fmt: skip
        """Note an answer; the same answer again changes nothing.

        Args:
            wish: the part of the day that is asked for instead.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE after an answer that is final, or for a
                day that takes no answers any more.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            there = queries.invitation(work.session, invitation_id, lock=True)
            if work.earlier():
                return there
            return _answer(work, there, answer, wish, way)

    def by_code(
        self, actor: Actor, code: str, answer: Answer, key: str, wish: DayPart = DayPart.ALL
    ) -> Invitation:
        """Note the answer of somebody who names the appointment's code, as a booking site does.

        Raises:
            Refused: as `answer`; NOT_FOUND for a code that no invitation has.
        """
        actor.require(Permission.BOOK)
        gesture = uuid5(actor.operator_id, key)
        with self._store.work(actor, gesture) as work:
            there = invited.by_code(work.session, code.strip().upper())
            if work.earlier():
                return there
            return _answer(work, there, answer, wish, AnswerWay.PORT)

    def take_in(self, actor: Actor, day_id: UUID, path: Path, gesture: UUID) -> AnswersTaken:
        """Take in a list of answers: appointment code or V-number, and what was answered.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid, Unavailable: FILE_*, for a file that cannot be read; nothing changes then.
        """
        actor.require(Permission.BOOK)
        lines = read_answers(read_table(path), path.name)
        with self._store.reading() as session:
            days.day(session, day_id)
            by_code, by_number = invited.names(session, day_id)
        taken, unchanged, refused = 0, 0, list[tuple[int, Code]]()
        for line in lines:
            found = by_code.get(line.code) or by_number.get(line.v_number)
            if found is None or line.answer is None:
                refused.append((line.row, Code.NOT_FOUND if found is None else Code.BAD_WORD))
                continue
            try:
                if self._take(actor, found, line, gesture):
                    taken += 1
                else:
                    unchanged += 1
            except CounterError as error:
                refused.append((line.row, error.code))
        return AnswersTaken(taken=taken, unchanged=unchanged, refused=tuple(refused))

    def _take(self, actor: Actor, found: UUID, line: AnswerLine, gesture: UUID) -> bool:
        assert line.answer is not None  # noqa: S101 - asked before
        with self._store.work(actor, uuid5(gesture, str(found))) as work:
            there = queries.invitation(work.session, found, lock=True)
            if work.earlier():
                return False
            after = _answer(work, there, line.answer, line.wish, AnswerWay.IMPORT)
            return after.version != there.version

    def find_other_times(self, actor: Actor, day_id: UUID, gesture: UUID) -> tuple[int, int]:
        """Give everybody who asked for another time one that is wished, and tell them.

        Returns:
            How many have another time now, and how many still ask.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, SLOT_CLOSED.
        """
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            asking = [
                one for one in queries.invitations(session, day_id)
                if one.state is InvitationState.OTHER_TIME
            ]  # fmt: skip
        moved = sum(
            self.offer(actor, one.id, None, uuid5(gesture, str(one.id))).state
            is InvitationState.ACCEPTED
            for one in asking
        )
        return moved, len(asking) - moved

    def offer(
        self, actor: Actor, invitation_id: UUID, quarter: datetime | None, gesture: UUID
    ) -> Invitation:
        """Move somebody who asked for another time; without room everything stays as it is.

        Args:
            quarter: the new quarter of an hour; None for the first one in the part of the day that
                was asked for.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, SLOT_CLOSED; SLOT_FULL for a quarter
                that was named.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor, gesture) as work:
            there = queries.invitation(work.session, invitation_id, lock=True)
            if work.earlier():
                return there
            day = _open_day(work, there)
            check_invitation_step(there.state, InvitationState.ACCEPTED)
            places = HallPlaces(work.session, day, lock=True)
            tick = _take(work, day, there, places, quarter)
            if tick is None:
                if quarter is not None:
                    raise Refused(Code.SLOT_FULL, starts_at=quarter)
                return there
            return _move(work, day, there, places, tick)


def _open_day(work: Work, there: Invitation) -> IssuanceDay:
    day = days.day(work.session, there.day_id)
    if day.state not in _ANSWERABLE:
        raise Refused(
            Code.WRONG_STATE, state=day.state.value, wanted=DayState.OPEN_FOR_INVITATIONS.value
        )
    return day


def _answer(
    work: Work, there: Invitation, answer: Answer, wish: DayPart, way: AnswerWay
) -> Invitation:
    wanted = STATE_AFTER[answer]
    if there.state is wanted and (wanted is not InvitationState.OTHER_TIME or there.wish is wish):
        return there
    day = _open_day(work, there)
    if there.state is not wanted:
        check_invitation_step(there.state, wanted)
    if wanted is InvitationState.CANNOT_COME:
        give_back(work, there, day, way.value)
    after = replace(
        there, state=wanted, answered_at=work.now,
        wish=wish if wanted is InvitationState.OTHER_TIME else there.wish,
    )  # fmt: skip
    write_step(work, there, after, way)
    work.audit(
        "issuance_day.answered", there.id, location_id=day.location_id, answer=answer.value,
        way=way.value,
    )  # fmt: skip
    work.note(IssuanceDaysChanged(day.id))
    return queries.invitation(work.session, there.id)


def give_back(work: Work, there: Invitation, day: IssuanceDay, reason: str) -> None:
    """Call off the visit at the hall, if one stands, and tell the guest."""
    found = invited.standing_visits(work.session, [there.visit_uid] if there.visit_uid else [])
    for appointment_id in found.values():
        visit = appointments.appointment(work.session, appointment_id)
        if visit.state is not AppointmentState.BOOKED:
            raise Refused(Code.WRONG_STATE, state=visit.state.value, wanted="cancelled")
        lock_times(work, visit)
        set_state(work, visit, AppointmentState.CANCELLED)
        tell(work, MessageKind.CANCELLATION, visit)
        work.audit("appointment.cancelled", visit.id, location_id=day.location_id, reason=reason)


def write_step(work: Work, there: Invitation, after: Invitation, way: AnswerWay) -> None:
    """Write a step of an invitation; the database judges it and keeps it as an event."""
    rows = table(InvitationRow)
    work.session.execute(
        update(rows)
        .where(rows.c.id == there.id)
        .values(
            state=after.state, starts_at=after.starts_at, visit_uid=after.visit_uid,
            wish=after.wish, fallback_uid=after.fallback_uid, answered_at=after.answered_at,
            moved_at=work.now, operator_id=work.actor.operator_id, way=way, reason="",
            version=there.version + 1,
        )
    )  # fmt: skip


def _take(
    work: Work, day: IssuanceDay, there: Invitation, places: HallPlaces, quarter: datetime | None
) -> int | None:
    """Return the tick of a free place, of a quarter that was named or of the wished part."""
    free = free_quarters(day, queries.asked_then(work.session, day.id))
    wanted = [
        at for at, room in free.items()
        if room > 0 and at > work.now and at != quarter_of(there.starts_at)
        and (at == quarter if quarter else there.wish.holds(at.astimezone(day.tz)))
    ]  # fmt: skip
    for at in wanted:
        tick = places.take(at)
        if tick is not None:
            return tick
    return None


def _move(
    work: Work, day: IssuanceDay, there: Invitation, places: HallPlaces, tick: int
) -> Invitation:
    """Move the visit at the hall, or make one where none stands any more."""
    standing = invited.standing_visits(work.session, [there.visit_uid] if there.visit_uid else [])
    coming: dict[UUID, tuple[str, ...]] = {there.person_id: (day.service,)}
    guests = booking.guests(work.session, coming, work.now)
    wish, seat = places.wish(there.person_id, tick), places.seat(tick)
    old = next(iter(standing.values()), None)
    if old is None:
        made = planned(wish, seat, guests)
    else:
        visit = appointments.appointment(work.session, old)
        set_state(work, visit, AppointmentState.MOVED)
        made = planned(wish, seat, guests, visit.uid, visit.sequence + 1, visit.series_id)
    kind = MessageKind.INVITATION if old is None else MessageKind.CHANGE
    work.write(*rows_of(work, made, seat), message(work, kind, made.id, made.language))
    after = replace(
        there, state=InvitationState.ACCEPTED, starts_at=made.starts_at, visit_uid=made.uid,
        answered_at=work.now,
    )  # fmt: skip
    write_step(work, there, after, AnswerWay.HOUSE)
    work.audit(
        "appointment.moved" if old else "appointment.booked", made.id,
        location_id=day.location_id, starts_at=made.starts_at.isoformat(),
        invitation=str(there.id),
    )  # fmt: skip
    work.note(AppointmentsChanged(day.location_id, day.day), IssuanceDaysChanged(day.id))
    return queries.invitation(work.session, there.id)
