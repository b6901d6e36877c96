"""Booking a case load in one go: family by family, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5

from counter_app.domain.appointments import Appointment
from counter_app.domain.contacts.case_booking import (
    CaseBooking,
    CaseBookings,
    CaseOutcome,
    CaseTime,
    bookings_of,
    proposed,
)
from counter_app.domain.contacts.case_list import CaseLine, CaseList, families_of
from counter_app.domain.contacts.case_report import CaseRow, row_of
from counter_app.domain.contacts.kinds import Contact, contact_of
from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.contacts.plan import Plan
from counter_app.domain.errors import Code, CounterError, Invalid, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.services.case_load import CaseLoad, Told
from counter_app.services.contacts import Contacts
from counter_app.store.queries import contacts as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store

Stopped = Callable[[], bool]
"""Tells whether somebody asked to stop."""

_CASES: Final = UUID("6e1f5d0a-52c4-5f0e-9a58-0d3f0b0c6a11")
_TRIES: Final = 3
_GONE: Final = frozenset({
    Code.SLOT_FULL, Code.SLOT_CLOSED, Code.SLOT_PAST, Code.CHANGED_MEANWHILE,
})  # fmt: skip
"""Somebody else took the time, or booked the same list, meanwhile: the family is planned anew."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class _Family:
    """Rows that belong together, of people who are all on file."""

    lines: tuple[CaseLine, ...]
    people: tuple[UUID, ...]

    @property
    def first(self) -> int:
        return self.lines[0].row

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        return tuple(
            line.wanted(one) for line, one in zip(self.lines, self.people, strict=True)
        )  # fmt: skip

    def key(self, rows: Iterable[CaseRow], day: date) -> UUID:
        """Return the key of the gesture: the same for the same visits of the same case.

        What may be put right in a list (postcode, audience) is no part of it. Who goes through the
        same once more has a case number, or a document of another date. Collecting, once the card
        lies ready, is another visit of the case. A family comes together: when what one of them
        comes for changes, all of them are asked anew, and who has a visit already is refused as by
        any booking. Where nobody comes now, a later day asks anew.
        """
        said = []
        for line, person, row in zip(self.lines, self.people, rows, strict=True):
            case = line.case or f"{line.procedure}/{line.valid_until}/{line.lost_on}"
            said.append((str(person), case, *row.services_now))
        coming = any(row.services_now for row in rows)
        when = () if coming else ((day.isoformat(),),)
        return uuid5(_CASES, "|".join("/".join(one) for one in (*sorted(said), *when)))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class _Cases:
    """A list, apart into families that can be booked and rows that cannot."""

    families: tuple[_Family, ...]
    left: tuple[CaseBooking, ...]

    @property
    def rows(self) -> int:
        return sum(len(one.lines) for one in self.families) + len(self.left)


class CaseLoadBooking:
    """Books what is proposed for a list of people, by the services that book a single plan."""

    def __init__(self, store: Store, load: CaseLoad, contacts: Contacts) -> None:
        """Join the parts."""
        self._store = store
        self._load = load
        self._contacts = contacts

    def preview(self, actor: Actor, path: Path, told: Told | None = None) -> CaseBookings:
        """Return what booking a list would come to; nothing is booked, nobody is written to.

        A proposal tells place and day. The time is found when it is booked.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid, Unavailable: as `CaseLoad.read`.
        """
        actor.require(Permission.BOOK)
        actor.require(Permission.SEE_PEOPLE)
        cases = self._cases(self._load.read(path))
        day = self._today(actor)
        planned = self._planned(actor, cases.families, told)
        keys = {one.first: one.key(planned[one.first], day) for one in cases.families}
        with self._store.reading() as session:
            done = queries.gestures_done(session, keys.values())
        before = [one for one in cases.families if keys[one.first] in done]
        fresh = [one for one in cases.families if keys[one.first] not in done]
        if before:  # their places are taken already: the others are planned without them
            planned |= self._planned(actor, fresh, told)
        rows = list(cases.left)
        for one in before:
            rows += self._before(actor, one, planned[one.first], keys[one.first]) or ()
        for one in fresh:
            rows += proposed(planned[one.first], one.first)
        return bookings_of(rows)

    def _planned(
        self, actor: Actor, families: Sequence[_Family], told: Told | None
    ) -> dict[int, tuple[CaseRow, ...]]:
        """Return the planned rows of families, by the number of the first one."""
        lines = [line for one in families for line in one.lines]
        rows = {row.row: row for row in self._load.rows(actor, lines, told=told)}
        return {one.first: tuple(rows[line.row] for line in one.lines) for one in families}

    def book(
        self, actor: Actor, path: Path, *, told: Told | None = None,
        stopped: Stopped | None = None,
    ) -> CaseBookings:  # fmt: skip
        """Book everybody on a list, and tell them as every booking does.

        Each family is one transaction with a key of its own. So what was stopped, by a person or
        by a power cut, is gone on with by booking the same list again, and nobody is booked twice.

        Args:
            actor: who books.
            path: a list as `CaseLoad.plan` reads it.
            told: is told of the progress, in rows.
            stopped: is asked before each family.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid, Unavailable: as `CaseLoad.read`; Unavailable when the database goes away.
        """
        actor.require(Permission.BOOK)
        actor.require(Permission.SEE_PEOPLE)
        cases = self._cases(self._load.read(path))
        day = self._today(actor)
        rows = list(cases.left)
        is_stopped = False
        for one in cases.families:
            is_stopped = is_stopped or (stopped is not None and stopped())
            if is_stopped:
                rows += _untouched(one, CaseOutcome.NOT_REACHED)
                continue
            rows += self._book(actor, one, day)
            if told is not None:
                told(len(rows), cases.rows)
        result = bookings_of(rows, is_stopped=is_stopped)
        self._note(actor, result)
        return result

    def _note(self, actor: Actor, done: CaseBookings) -> None:
        totals = done.totals
        with self._store.work(actor) as work:
            work.audit(
                "contacts.load_booked", new_id(), rows=totals.rows, visits=totals.visits,
                left=totals.left, stopped=done.is_stopped,
            )  # fmt: skip

    def _book(self, actor: Actor, family: _Family, day: date) -> tuple[CaseBooking, ...]:
        """Plan and book a family; whose time went meanwhile is planned anew."""
        refusal: CounterError | None = None
        for _ in range(_TRIES):
            try:
                return self._attempt(actor, family, day)
            except Unavailable:
                raise
            except CounterError as error:
                refusal = error
                if error.code not in _GONE:
                    break
        return _untouched(family, CaseOutcome.REFUSED, refusal)

    def _attempt(self, actor: Actor, family: _Family, day: date) -> tuple[CaseBooking, ...]:
        plan = self._contacts.propose(actor, family.wanted, day).proposal.plan
        rows = _rows_of(family, plan)
        key = family.key(rows, day)
        before = self._before(actor, family, rows, key)
        if before is not None:
            return before
        planned = proposed(rows, family.first)
        if any(one.outcome is CaseOutcome.REFUSED for one in planned):
            return planned
        made = self._contacts.book(actor, family.wanted, plan.visits, key)
        return self._with_times(family, planned, made.appointments)

    def _before(
        self, actor: Actor, family: _Family, rows: Sequence[CaseRow], key: UUID
    ) -> tuple[CaseBooking, ...] | None:
        """Return what became of a family that was booked before, or None."""
        if not any(row.services_now for row in rows):
            return None
        made = self._contacts.booked_before(actor, family.wanted, key)
        if made is None:
            return None
        told = [
            replace(one, outcome=CaseOutcome.BEFORE, visits=(), refusal=None)
            for one in proposed(rows, family.first)
        ]  # fmt: skip
        return self._with_times(family, told, made)

    def _with_times(
        self, family: _Family, rows: Sequence[CaseBooking], made: Sequence[Appointment]
    ) -> tuple[CaseBooking, ...]:
        """Return rows with the visits that were booked for them."""
        with self._store.reading() as session:
            zones = {
                one.location_id: planning.location(session, one.location_id).tz for one in made
            }
        done = []
        for row, person in zip(rows, family.people, strict=True):
            times = tuple(
                CaseTime(
                    key=str(one.id), place=one.location_name, code=one.code, state=one.state,
                    starts_at=(at := one.starts_at.astimezone(zones[one.location_id])),
                    day=at.date(), contacts=contacts,
                )
                for one in made
                if (contacts := _contacts_of(one, person))
            )  # fmt: skip
            is_new = row.outcome is CaseOutcome.PROPOSED
            done.append(
                replace(row, visits=times, outcome=CaseOutcome.BOOKED if is_new else row.outcome)
            )
        return tuple(done)

    def _today(self, actor: Actor) -> date:
        with self._store.reading() as session:
            zone = planning.location(session, actor.location_id).tz
        return day_and_tick(self._store.clock.now(), zone)[0]

    def _cases(self, found: CaseList) -> _Cases:
        with self._store.reading() as session:
            known = queries.ids_of(session, [line.v_number for line in found.lines])
        left = [
            CaseBooking(
                row=one.row, outcome=CaseOutcome.WRONG, refusal=Invalid(one.code, one.field)
            )
            for one in found.wrong
        ]  # fmt: skip
        bad = {one.family: one.row for one in reversed(found.wrong) if one.family}
        families = []
        for lines in families_of(found.lines):
            strangers = [line for line in lines if line.v_number not in known]
            held_by = bad.get(lines[0].family)
            if not strangers and held_by is None:
                people = tuple(known[line.v_number] for line in lines)
                families.append(_Family(lines=tuple(lines), people=people))
                continue
            left += _left(lines, known, held_by or strangers[0].row)
        return _Cases(families=tuple(families), left=tuple(left))


def _left(lines: Iterable[CaseLine], known: Mapping[str, UUID], held_by: int) -> list[CaseBooking]:
    """Return the rows of a family that is not booked because one of them cannot be."""
    first = None
    rows = []
    for line in lines:
        first = first or line.row
        is_known = line.v_number in known
        rows.append(
            CaseBooking(
                row=line.row, v_number=line.v_number, procedure=line.procedure, family=first,
                outcome=CaseOutcome.HELD if is_known else CaseOutcome.WRONG,
                refusal=None if is_known else Invalid(Code.NOT_FOUND, "v_number"),
                held_by=held_by if is_known else None,
            )
        )  # fmt: skip
    return rows


def _untouched(
    family: _Family, outcome: CaseOutcome, refusal: CounterError | None = None
) -> tuple[CaseBooking, ...]:
    return tuple(
        CaseBooking(
            row=line.row, v_number=line.v_number, procedure=line.procedure, family=family.first,
            outcome=outcome, refusal=refusal,
        )
        for line in family.lines
    )  # fmt: skip


def _rows_of(family: _Family, plan: Plan) -> tuple[CaseRow, ...]:
    return tuple(
        row_of(plan, person, row=line.row, v_number=line.v_number, procedure=line.procedure)
        for line, person in zip(family.lines, plan.people, strict=True)
    )


def _contacts_of(visit: Appointment, person_id: UUID) -> tuple[Contact, ...]:
    return tuple(
        contact_of(due.service)
        for one in visit.people
        if one.person_id == person_id
        for due in one.services
    )
