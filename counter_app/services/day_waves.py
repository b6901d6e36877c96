"""The waves in which the guests of a day are invited."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import delete, insert, update

from counter_app.domain.changes import IssuanceDaysChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.invitations import Wave
from counter_app.domain.issuance_days.wave_plan import Expected, propose
from counter_app.domain.operators import Actor, Permission
from counter_app.store.base import table
from counter_app.store.queries import day_guests
from counter_app.store.queries import issuance_days as queries
from counter_app.store.store import Store
from counter_app.store.tables.issuance_days import IssuanceDayWaveRow
from counter_app.store.work import Work

_LONGEST_NAME = 120


class DayWaves:
    """Waves of all issuance days."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def of_day(self, actor: Actor, day_id: UUID) -> tuple[Wave, ...]:
        """Return the waves of a day in their order. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return queries.waves(session, day_id)

    def propose(self, actor: Actor, day_id: UUID) -> tuple[Wave, ...]:
        """Return waves that would invite everybody who is ready, each institution in a row.

        Nothing is written.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            day = queries.day(session, day_id)
            ready = day_guests.ready(session, day)
        expected = [
            Expected(
                share.institution_id, share.name,
                sum(
                    one.may_be_invited
                    for one in ready
                    if one.guest.institution_id == share.institution_id
                ),
            )
            for share in day.shares
        ]  # fmt: skip
        return propose(day, expected)

    def put_proposed(self, actor: Actor, day_id: UUID, gesture: UUID) -> tuple[Wave, ...]:
        """Plan a wave for each institution that has none that was invited; see `propose`.

        Raises:
            Refused: as `put`.
        """
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            there = queries.waves(session, day_id)
        kept = [one for one in there if one.invited_at is not None]
        theirs = {one.institution_id for one in kept}
        fresh = [one for one in self.propose(actor, day_id) if one.institution_id not in theirs]
        wanted = tuple(replace(one, number=at) for at, one in enumerate([*kept, *fresh], start=1))
        return self.put(actor, day_id, wanted, gesture)

    def put(
        self, actor: Actor, day_id: UUID, wanted: tuple[Wave, ...], gesture: UUID
    ) -> tuple[Wave, ...]:
        """Make these the waves of a day; those that are not among them go.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; WRONG_STATE for a day that has ended, or to take
                away a wave that was invited.
            Invalid: REQUIRED without a name, TOO_LONG, BAD_NUMBER for a number that stands twice.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.PLAN)
        _check(wanted)
        with self._store.work(actor, gesture) as work:
            day = queries.day(work.session, day_id)
            if work.earlier():
                return queries.waves(work.session, day_id)
            if not day.is_open_to_changes:
                raise Refused(Code.WRONG_STATE, state=day.state.value, wanted=day.state.value)
            self._write(work, day, wanted)
            work.audit("issuance_day.waves", day.id, location_id=day.location_id, waves=len(wanted))
            work.note(IssuanceDaysChanged(day.id))
            return queries.waves(work.session, day_id)

    @staticmethod
    def _write(work: Work, day: IssuanceDay, wanted: tuple[Wave, ...]) -> None:
        rows = table(IssuanceDayWaveRow)
        there = {one.id: one for one in queries.waves(work.session, day.id)}
        kept = {one.id for one in wanted}
        for one in there.values():
            if one.id in kept:
                continue
            if one.invited_at is not None:
                raise Refused(Code.WRONG_STATE, state="invited", wanted="removed")
            work.session.execute(delete(rows).where(rows.c.id == one.id))
        # numbers are unique: those that change step aside first
        changed = [one for one in wanted if one.id in there and there[one.id] != one]
        for one in changed:
            if there[one.id].version != one.version:
                raise Conflict(Code.CHANGED_MEANWHILE)
            work.session.execute(
                update(rows)
                .where(rows.c.id == one.id)
                .values(number=one.number + 1_000_000, version=one.version + 1)
            )
        for one in changed:
            work.session.execute(
                update(rows)
                .where(rows.c.id == one.id)
                .values({**_values(one), "version": one.version + 2})
            )
        fresh = [one for one in wanted if one.id not in there]
        if fresh:
            work.session.execute(
                insert(rows),
                [
                    {**_values(one), "id": one.id, "day_id": day.id, "invited_at": None,
                     "version": 1}
                    for one in fresh
                ],
            )  # fmt: skip


def _check(wanted: tuple[Wave, ...]) -> None:
    numbers: set[int] = set()
    for one in wanted:
        if not one.name.strip():
            raise Invalid(Code.REQUIRED, "name")
        if len(one.name.strip()) > _LONGEST_NAME:
            raise Invalid(Code.TOO_LONG, "name", most=_LONGEST_NAME)
        if one.number < 1 or one.number in numbers:
            raise Invalid(Code.BAD_NUMBER, "number", value=one.number)
        numbers.add(one.number)


def _values(one: Wave) -> dict[str, object]:
    return {
        "number": one.number, "name": one.name.strip(), "begins": one.begins, "ends": one.ends,
        "per_quarter": one.per_quarter, "institution_id": one.institution_id,
        "send_on": one.send_on,
    }  # fmt: skip
