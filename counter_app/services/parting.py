"""One person of a visit: withdrawing alone, and what came of each service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.appointments import (
    Appointment,
    AppointmentState,
    Outcome,
    Participant,
    check_outcome,
)
from counter_app.domain.changes import PersonChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.messages import mail_address
from counter_app.domain.planning import ticks as t
from counter_app.domain.planning import visits
from counter_app.domain.planning.visits import Visit
from counter_app.services.visit_steps import lock_times, message, note, tell
from counter_app.store.base import table
from counter_app.store.queries import appointments, booking, people, planning
from counter_app.store.queries.booking import DayLines, Span
from counter_app.store.tables.appointments import (
    AppointmentRow,
    AppointmentSpanRow,
    ParticipantServiceRow,
)
from counter_app.store.work import Work

_SPAN = insert(table(AppointmentSpanRow))


def withdraw(work: Work, found: Appointment, person_id: UUID) -> Appointment:
    """Take one person off a visit of several; the time of the others stays where it is.

    Raises:
        Refused: NOT_FOUND, WRONG_STATE when the visit has begun or is over; SERVICE_NOT_OFFERED
            when the location does not offer it any more: the visit cannot be reckoned anew then.
    """
    if found.state not in {AppointmentState.HELD, AppointmentState.BOOKED}:
        raise Refused(Code.WRONG_STATE, state=found.state.value, wanted=Outcome.WITHDRAWN.value)
    who = found.participant(person_id)
    rest = [one for one in found.people if one.is_coming and one.person_id != person_id]
    occupied, days = lock_times(work, found)
    position = booking.next_position(work.session, found.id)
    kept = _shorter(work, found, rest, occupied, days) if occupied else ()
    for code in who.wanted:
        _set(work, found.id, who.position, code, Outcome.WITHDRAWN)
    _change(work, found, kept, rest[0] if who.person_id == found.participants[0] else None)
    for number, span in enumerate(kept, position):
        work.write((_SPAN, {
            "appointment_id": found.id, "position": number, "sequence": found.sequence + 1,
            "slot_day_id": span.slot_day_id, "tick": span.tick, "ticks": span.ticks,
            "places": span.places, "is_overbooked": span.is_overbooked, "is_released": False,
            "cools_until": None,
        }))  # fmt: skip
    note(work, found)
    return appointments.appointment(work.session, found.id)


def tell_all(work: Work, left: Appointment, person_id: UUID, kind: str, reason: str = "") -> None:
    """Tell who was taken off a visit, and those who still come, each in the own language.

    Args:
        left: the visit of those who still come.
        kind: what is told to who was taken off.
        reason: the code of why.
    """
    language = people.person(work.session, person_id).language[:2]
    work.write(message(work, kind, left.id, language, person_id=person_id, reason=reason))
    tell(work, "change", left)


def was_told(work: Work, found: Appointment, person_id: UUID) -> bool:
    """Whether the letters of a visit went to a person until now, and can reach that person still.

    Only the first of a visit has its entry in a calendar.
    """
    who = people.person(work.session, person_id)
    is_reached = bool(mail_address(who.email) or who.address.lines())
    return found.participants[0] == person_id and is_reached


def set_outcome(
    work: Work, found: Appointment, person_id: UUID, service: str, outcome: Outcome
) -> None:
    """Note what came of a service for a person.

    Raises:
        Refused: NOT_FOUND, WRONG_STATE.
    """
    who = found.participant(person_id)
    for due in who.services:
        if due.service == service:
            check_outcome(due.outcome, outcome)
            if outcome is Outcome.WITHDRAWN:
                raise Refused(Code.WRONG_STATE, state=due.outcome.value, wanted=outcome.value)
            _set(work, found.id, who.position, service, outcome)
            note(work, found)
            work.note(PersonChanged(person_id))
            return
    raise Refused(Code.NOT_FOUND, what="service")


def _set(work: Work, appointment_id: UUID, position: int, service: str, outcome: Outcome) -> None:
    row = ParticipantServiceRow
    work.session.execute(
        update(table(row))
        .where(
            row.appointment_id == appointment_id,
            row.position == position,
            row.service == service,
        )
        .values(outcome=outcome)
    )


def _change(work: Work, found: Appointment, kept: Sequence[Span], lead: Participant | None) -> None:
    """Make the visit shorter: by that step the database gives back all that it occupied.

    Args:
        lead: who is called from now on, and is written to; None where that stays as it is.
    """
    values: dict[str, Any] = {"sequence": found.sequence + 1, "version": found.version + 1}
    if kept:
        zone = planning.location(work.session, found.location_id).tz
        day, _ = t.day_and_tick(found.starts_at, zone)
        end = t.moment_of(day, max(span.tick + span.ticks for span in kept), zone)
        values["ends_at"] = min(end, found.ends_at)
    if lead is not None:
        values["lead"] = lead.position
        values["language"] = people.person(work.session, lead.person_id).language[:2]
    work.session.execute(
        update(table(AppointmentRow)).where(AppointmentRow.id == found.id).values(values)
    )


def _shorter(
    work: Work, found: Appointment, rest: Sequence[Participant], occupied: Sequence[Span],
    days: Mapping[UUID, DayLines],
) -> Sequence[Span]:  # fmt: skip
    """Return what the visit of those who are left occupies; never longer than before."""
    asked = [one.wanted for one in rest]
    wanted = tuple(sorted({code for one in asked for code in one}))
    terms = booking.terms_at(work.session, wanted, found.location_id)
    missing = set(wanted) - set(terms.kinds if terms else ())
    if terms is None or missing:
        raise Refused(Code.SERVICE_NOT_OFFERED, service=min(missing))
    visit = visits.visit_of(terms.kinds, asked, found.arrangement)
    groups = booking.groups_of(work.session, days)
    close_up = _close_up(visit, occupied, groups)
    if close_up and _has_room(close_up, occupied, days):
        return close_up
    in_place = _in_place(visit, occupied, groups)
    return in_place or occupied


def _close_up(
    visit: Visit, occupied: Sequence[Span], groups: Mapping[UUID, str]
) -> tuple[Span, ...]:
    """Return a visit without gaps from where it began."""
    day_of = {groups[span.slot_day_id]: span for span in occupied}
    begin = min(span.tick for span in occupied)
    if any(piece.group not in day_of for piece in visit):
        return ()
    return tuple(
        replace(
            day_of[piece.group], tick=begin + piece.offset, ticks=piece.ticks, places=piece.places
        )
        for piece in visit
    )


def _in_place(
    visit: Visit, occupied: Sequence[Span], groups: Mapping[UUID, str]
) -> tuple[Span, ...]:
    """Return a visit whose parts stay where they are and only become shorter."""
    parts = {piece.group: piece for piece in visit}
    day_of = {groups[span.slot_day_id]: span for span in occupied}
    if len(parts) != len(visit) or len(day_of) < len(occupied) or set(parts) - set(day_of):
        return ()
    return tuple(
        replace(span, ticks=min(span.ticks, parts[group].ticks))
        for group, span in day_of.items()
        if group in parts
    )


def _has_room(
    wanted: Sequence[Span], occupied: Sequence[Span], days: Mapping[UUID, DayLines]
) -> bool:
    """Whether a visit fits in what it occupied itself and what is free beside it."""
    if max(span.tick + span.ticks for span in wanted) > max(
        span.tick + span.ticks for span in occupied
    ):
        return False
    own, needed = _usage(occupied), _usage(wanted)
    for (slot_day_id, tick), places in needed.items():
        more = places - own[slot_day_id, tick]
        line = days[slot_day_id].house
        at = tick - line.first_tick
        free = ord(line.free[at]) - ord("0") if 0 <= at < len(line.free) else 0
        if more > 0 and (more > free or any(span.is_overbooked for span in occupied)):
            return False
    return True


def _usage(spans: Sequence[Span]) -> Counter[tuple[UUID, int]]:
    used: Counter[tuple[UUID, int]] = Counter()
    for span in spans:
        for tick in range(span.tick, span.tick + span.ticks):
            used[span.slot_day_id, tick] += span.places
    return used
