"""Inviting the guests of an issuance day, wave by wave, in as many steps as it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from sqlalchemy import insert, update

from counter_app.domain.appointments import Appointment
from counter_app.domain.changes import AppointmentsChanged, IssuanceDaysChanged, PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState, IssuanceDay
from counter_app.domain.issuance_days.invitations import (
    AnswerWay,
    Invitation,
    InvitationState,
    Wave,
)
from counter_app.domain.issuance_days.ready import ReadyGuest
from counter_app.domain.issuance_days.seating import Asking, Seated, Seating, seat
from counter_app.domain.issuance_days.wave_plan import goes_out
from counter_app.domain.messages import MessageKind
from counter_app.domain.operators import Actor, Permission
from counter_app.services.hall_places import HallPlaces, free_quarters
from counter_app.services.placing import Rows, planned, rows_of
from counter_app.services.visit_steps import message
from counter_app.store.base import table
from counter_app.store.queries import booking
from counter_app.store.queries import day_guests as queries
from counter_app.store.queries import issuance_days as days
from counter_app.store.queries.booking import Guest
from counter_app.store.store import Store
from counter_app.store.tables.issuance_days import InvitationRow, IssuanceDayWaveRow
from counter_app.store.work import Work

_AT_ONCE = 200
"""Guests of one transaction: short enough that others get their turn in between."""

_INVITATION = insert(table(InvitationRow))

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What came of inviting.

    Attributes:
        invited: guests who have an invitation now that they had not before.
        left: guests who found no room in the wave.
        passed_over: guests who may not be invited, with the reason.
        cancelled: whether somebody stopped it; whoever was invited by then stays so.
    """

    invited: int = 0
    left: tuple[UUID, ...] = ()
    passed_over: tuple[tuple[UUID, Code], ...] = ()
    cancelled: bool = False


class Invitations:
    """Invitations of all issuance days."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def of_day(self, actor: Actor, day_id: UUID) -> tuple[Invitation, ...]:
        """Return the invitations of a day, the earliest time first. Raises NOT_PERMITTED."""
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return tuple(queries.invitations(session, day_id))

    def preview(self, actor: Actor, wave_id: UUID) -> Seating:
        """Return who of a wave would come when, without inviting anybody.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.BOOK)
        return self._seating(wave_id)

    def _seating(self, wave_id: UUID, *, first_time: bool = False) -> Seating:
        with self._store.reading() as session:
            wave = days.wave(session, wave_id)
            day = days.day(session, wave.day_id)
            asked, of_wave = queries.asked_then(session, day.id), queries.asked_then(
                session, day.id, wave.id
            )  # fmt: skip
            free = free_quarters(day, asked, wave, of_wave)
            return seat(
                _asking(queries.ready(session, day), wave, first_time=first_time), free, day.tz
            )

    def invite(
        self, actor: Actor, wave_id: UUID, gesture: UUID, *, whole: bool = False,
        progress: Progress | None = None, cancelled: Cancelled | None = None,
    ) -> Invited:  # fmt: skip
        """Invite everybody of a wave who is ready: place, visit and message for each.

        Done in steps of some hundred, each whole or not at all. What was stopped, or broke off,
        goes on where it ended when it is done again.

        Args:
            whole: whether nobody is invited when not everybody has a place.
            progress: hears (done, of) after each step.
            cancelled: is asked before each step.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for a day that is not open for
                invitations; SLOT_CLOSED when the hall's slots are not laid out; WAVE_TOO_SMALL
                with the number of those `left`, when it is to be whole.
        """
        actor.require(Permission.BOOK)
        plan = self.preview(actor, wave_id)
        if whole and plan.left:
            raise Refused(Code.WAVE_TOO_SMALL, left=len(plan.left))
        return self._invite(actor, wave_id, gesture, plan, progress, cancelled)

    def invite_due(self, actor: Actor) -> int:
        """Invite whoever of the waves that go out by themselves is ready and was never asked.

        Each morning from the day on which a wave goes out: who gets ready later is asked then. Once
        a day for each wave, whoever runs it and however often.

        Returns:
            How many were invited.

        Raises:
            Refused: NOT_PERMITTED; what stood against a wave first, after all others were tried.
        """
        actor.require(Permission.PLAN)
        now, refused, invited = self._store.clock.now(), None, 0
        with self._store.reading() as session:
            due = [
                (wave, day)
                for day in days.days(session)
                if day.state is DayState.OPEN_FOR_INVITATIONS
                for wave in days.waves(session, day.id)
                if goes_out(wave, day, now)
            ]
        for wave, day in due:
            today = now.astimezone(day.tz).date().isoformat()
            try:
                plan = self._seating(wave.id, first_time=True)
                done = self._invite(actor, wave.id, uuid5(wave.id, today), plan)
                invited += done.invited
            except Refused as refusal:
                refused = refused or refusal
        if refused:
            raise refused
        return invited

    def _invite(
        self, actor: Actor, wave_id: UUID, gesture: UUID, plan: Seating,
        progress: Progress | None = None, cancelled: Cancelled | None = None,
    ) -> Invited:  # fmt: skip
        invited, passed_over, left = 0, list[tuple[UUID, Code]](), list(plan.left)
        for start in range(0, len(plan.seated), _AT_ONCE):
            if cancelled is not None and cancelled():
                return Invited(
                    invited=invited, left=tuple(left), passed_over=tuple(passed_over),
                    cancelled=True,
                )  # fmt: skip
            some = plan.seated[start : start + _AT_ONCE]
            done = self._some(actor, wave_id, some, uuid5(gesture, str(some[0].guest_id)))
            invited += done.invited
            passed_over.extend(done.passed_over)
            left.extend(done.left)
            if progress is not None:
                progress(min(start + _AT_ONCE, len(plan.seated)), len(plan.seated))
        return Invited(invited=invited, left=tuple(left), passed_over=tuple(passed_over))

    def _some(
        self, actor: Actor, wave_id: UUID, seated: Sequence[Seated], gesture: UUID
    ) -> Invited:
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return Invited()
            wave = days.wave(work.session, wave_id)
            day = days.day(work.session, wave.day_id)
            if day.state is not DayState.OPEN_FOR_INVITATIONS:
                raise Refused(
                    Code.WRONG_STATE, state=day.state.value,
                    wanted=DayState.OPEN_FOR_INVITATIONS.value,
                )  # fmt: skip
            return _Step(work, day, wave).invite(seated)


class _Step:
    """One transaction of inviting."""

    def __init__(self, work: Work, day: IssuanceDay, wave: Wave) -> None:
        """Lock the hall's day first."""
        self._work, self._day, self._wave = work, day, wave
        self._places = HallPlaces(work.session, day, lock=True)

    def invite(self, seated: Sequence[Seated]) -> Invited:
        """Invite guests at their quarters, as far as they are still free and nobody was quicker."""
        work, day = self._work, self._day
        known = {
            one.guest.id: one
            for one in queries.ready(work.session, day, [one.guest_id for one in seated])
            if one.may_be_invited
        }
        people = {one.guest.person_id: (day.service,) for one in known.values()}
        who = booking.guests(work.session, {one: code for one, code in people.items() if one},
                             work.now) if people else {}  # fmt: skip
        passed_over: list[tuple[UUID, Code]] = []
        left: list[UUID] = []
        rows: list[tuple[UUID, Rows]] = []
        for one in seated:
            guest = known.get(one.guest_id)
            if guest is None or guest.guest.person_id is None:
                continue  # somebody else invited this guest meanwhile
            person = who[guest.guest.person_id]
            reason = self._places.hindrance(person)
            tick = None if reason else self._places.take(one.quarter)
            if reason:
                passed_over.append((one.guest_id, reason))
            elif tick is None:
                left.append(one.guest_id)
            else:
                rows.append((guest.guest.person_id, self._rows(guest, person, tick)))
        self._write(rows)
        return Invited(invited=len(rows), left=tuple(left), passed_over=tuple(passed_over))

    def _rows(self, guest: ReadyGuest, person: Guest, tick: int) -> Rows:
        """Return all rows of one invitation: itself, the visit, and what is told about it."""
        work, day = self._work, self._day
        person_id = guest.guest.person_id
        assert person_id is not None  # noqa: S101 - only those who are on file come here
        wish, seat_ = self._places.wish(person_id, tick), self._places.seat(tick)
        made = planned(wish, seat_, {person_id: person})
        rows = rows_of(work, made, seat_)
        rows.append(message(work, MessageKind.INVITATION, made.id, made.language, day.cut_off_at))
        work.audit(
            "appointment.booked", made.id, location_id=day.location_id, service=made.service,
            starts_at=made.starts_at.isoformat(), wave=str(self._wave.id),
        )  # fmt: skip
        if guest.invitation is None:
            rows.append((_INVITATION, self._values(guest, made)))
        else:
            again(work, guest.invitation, made, self._wave.id)
        work.note(PersonChanged(person_id))
        return rows

    def _values(self, guest: ReadyGuest, made: Appointment) -> dict[str, object]:
        work = self._work
        return {
            "id": new_id(), "day_id": self._day.id, "guest_id": guest.guest.id,
            "person_id": guest.guest.person_id, "state": InvitationState.INVITED,
            "starts_at": made.starts_at, "moved_at": work.now,
            "operator_id": work.actor.operator_id, "way": AnswerWay.HOUSE, "reason": "",
            "wave_id": self._wave.id, "visit_uid": made.uid, "wish": guest.guest.preference,
            "fallback_uid": None, "answered_at": None, "version": 1,
        }  # fmt: skip

    def _write(self, rows: Sequence[tuple[UUID, Rows]]) -> None:
        """Write what was gathered, people in one order: the database locks each of them."""
        work = self._work
        if not rows:
            return
        # the audit trail's first entry carries the gesture, and tells what it was
        work.write(*(row for _, some in sorted(rows, key=lambda pair: pair[0]) for row in some))
        waves = table(IssuanceDayWaveRow)
        work.session.execute(
            update(waves)
            .where(waves.c.id == self._wave.id)
            .values(invited_at=work.now, version=waves.c.version + 1)
        )
        work.audit(
            "issuance_day.invited", self._day.id, location_id=self._day.location_id,
            guests=len(rows), wave=str(self._wave.id),
        )  # fmt: skip
        work.note(
            AppointmentsChanged(self._day.location_id, self._day.day),
            IssuanceDaysChanged(self._day.id),
        )


def again(work: Work, there: Invitation, made: Appointment, wave_id: UUID | None) -> None:
    """Invite a guest anew whose invitation was taken back or turned down."""
    rows = table(InvitationRow)
    work.session.execute(
        update(rows)
        .where(rows.c.id == there.id, rows.c.version == there.version)
        .values(
            state=InvitationState.INVITED, starts_at=made.starts_at, visit_uid=made.uid,
            wave_id=wave_id or there.wave_id, moved_at=work.now,
            operator_id=work.actor.operator_id, way=AnswerWay.HOUSE, reason="",
            answered_at=None, version=there.version + 1,
        )
    )  # fmt: skip


def _asking(guests: Sequence[ReadyGuest], wave: Wave, *, first_time: bool = False) -> list[Asking]:
    """Return who of a wave is to be asked, in the order of the list."""
    return [
        Asking(one.guest.id, f"{one.guest.institution_id} {one.guest.party}".strip()
               if one.guest.party else "", one.guest.preference)
        for one in guests
        if one.may_be_invited
        and not (first_time and one.invitation is not None)
        and (wave.institution_id is None or one.guest.institution_id == wave.institution_id)
    ]  # fmt: skip
