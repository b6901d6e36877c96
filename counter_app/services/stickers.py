"""Numbered stickers: rolls, each number used, spoiled or destroyed, and what is left."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import PersonChanged, StickersChanged
from counter_app.domain.custody.stickers import (
    Roll,
    Sticker,
    StickerState,
    Written,
    read_roll,
    split_number,
    valid_until,
)
from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.verification import Outcome, check_fresh, unsettled
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.rules import HouseRules
from counter_app.store.base import table
from counter_app.store.queries import identity, planning
from counter_app.store.queries import stickers as queries
from counter_app.store.store import Store
from counter_app.store.tables.stickers import RollRow, StickerRow
from counter_app.store.work import Work


class Stickers:
    """Residence endorsements at a location."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def rolls(self, actor: Actor) -> tuple[Roll, ...]:
        """Return the rolls here with what is left of each. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.rolls(session, actor.location_id)

    def next_number(self, actor: Actor, service: str) -> str | None:
        """Return the number of the next sticker for a service, None when the stock ran out.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.HAND_OUT)
        with self._store.reading() as session:
            for roll in queries.rolls(session, actor.location_id, (service,)):
                number = queries.next_number(session, roll)
                if number is not None:
                    return roll.label(number)
        return None

    def add_roll(self, actor: Actor, service: str, first: str, last: str, gesture: UUID) -> Roll:
        """Take in a roll, by its first and last number.

        Raises:
            Refused: NOT_PERMITTED, SERVICE_NOT_OFFERED, NAME_TAKEN for numbers of another roll.
            Invalid: BAD_NUMBER.
        """
        actor.require(Permission.KEEP)
        prefix, begins, ends, digits = read_roll(first, last)
        if service not in self._rules.services:
            raise Refused(Code.SERVICE_NOT_OFFERED, service=service)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            roll_id = earlier or new_id()
            if not earlier:
                work.session.execute(
                    insert(table(RollRow)),
                    {
                        "id": roll_id, "location_id": actor.location_id, "service": service,
                        "prefix": prefix, "first": begins, "last": ends, "digits": digits,
                        "received_at": work.now, "operator_id": actor.operator_id,
                    },
                )  # fmt: skip
                work.audit("roll.received", roll_id, number=ends - begins + 1)
                work.note(StickersChanged(actor.location_id))
            rolls = queries.rolls(work.session, actor.location_id)
            return next(roll for roll in rolls if roll.id == roll_id)

    def place(
        self, actor: Actor, appointment_id: UUID, person_id: UUID, number: str,
        passport_until: date, written: Written, gesture: UUID,
    ) -> Sticker:  # fmt: skip
        """Put a sticker into a person's passport: printed, or written by hand.

        It is valid for six months, or until one month before the passport expires if that is
        sooner (Vc B1).

        Raises:
            Refused: NOT_PERMITTED, VERIFICATION_MISSING, VERIFICATION_STALE, DOUBT, NOT_FOUND for a
                number of no roll here, STICKER_SPENT, PASSPORT_TOO_SHORT.
            Invalid: BAD_NUMBER.
        """
        actor.require(Permission.HAND_OUT)
        actor.require_service()
        prefix, digits = split_number(number)
        with self._store.work(actor, gesture) as work:
            roll = _roll_of(work, prefix, digits)
            there = queries.used(work.session, roll, digits)
            if work.earlier() and there:
                return there
            if there is not None:
                raise Refused(Code.STICKER_SPENT, number=there.number)
            verification_id = self._verified(work, appointment_id, person_id)
            zone = planning.location(work.session, actor.location_id).tz
            until = valid_until(day_and_tick(work.now, zone)[0], passport_until)
            _write(
                work, roll, digits, StickerState.USED, person_id=person_id,
                appointment_id=appointment_id, verification_id=verification_id,
                passport_until=passport_until, valid_until=until, written=written,
            )  # fmt: skip
            placed = _made(work, roll, digits)
            work.audit("sticker.placed", placed.id, person=str(person_id), written=written.value)
            work.note(PersonChanged(person_id))
            return placed

    def spoil(self, actor: Actor, number: str, reason: str, gesture: UUID) -> Sticker:
        """Note that a sticker was spoiled, before or after it was filled in.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, NOT_FOUND, STICKER_SPENT.
            Invalid: BAD_NUMBER.
        """
        actor.require(Permission.HAND_OUT)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)
        prefix, digits = split_number(number)
        with self._store.work(actor, gesture) as work:
            roll = _roll_of(work, prefix, digits)
            there = queries.used(work.session, roll, digits)
            if work.earlier() and there:
                return there
            if there is None:
                _write(work, roll, digits, StickerState.SPOILED, reason=reason.strip()[:200])
            elif there.state is StickerState.USED:
                _unused(work, there.id, reason)
            else:
                raise Refused(Code.STICKER_SPENT, number=there.number)
            spoiled = _made(work, roll, digits)
            work.audit("sticker.spoiled", spoiled.id)
            return spoiled

    def destroy(self, actor: Actor, second: Actor, number: str, gesture: UUID) -> Sticker:
        """Destroy a spoiled sticker, with the signatures of two people.

        Raises:
            Refused: NOT_PERMITTED, SECOND_PERSON_SAME, NOT_FOUND, WRONG_STATE for one that is not
                spoiled.
            Invalid: BAD_NUMBER.
        """
        actor.require(Permission.KEEP)
        second.require(Permission.KEEP)
        if second.operator_id == actor.operator_id:
            raise Refused(Code.SECOND_PERSON_SAME)
        prefix, digits = split_number(number)
        with self._store.work(actor, gesture) as work:
            roll = _roll_of(work, prefix, digits)
            there = queries.used(work.session, roll, digits)
            if work.earlier() and there:
                return there
            if there is None or there.state is not StickerState.SPOILED:
                raise Refused(
                    Code.WRONG_STATE, state=there.state.value if there else "", wanted="spoiled"
                )
            work.session.execute(
                update(table(StickerRow))
                .where(StickerRow.id == there.id)
                .values(
                    state=StickerState.DESTROYED, at=work.now, operator_id=actor.operator_id,
                    second_id=second.operator_id,
                )
            )  # fmt: skip
            work.audit("sticker.destroyed", there.id, second=str(second.operator_id))
            work.note(StickersChanged(actor.location_id))
            return _made(work, roll, digits)

    def _verified(self, work: Work, appointment_id: UUID, person_id: UUID) -> UUID:
        """Return the accepted and fresh verification of a person in a visit, of this session."""
        made = identity.of_visit(work.session, appointment_id, person_id)
        newest = made[-1] if made else None
        if newest is None or newest.session_id != work.actor.session_id:
            raise Refused(Code.VERIFICATION_MISSING)
        if newest.outcome is not Outcome.ACCEPTED or unsettled(made):
            raise Refused(Code.DOUBT, outcome=newest.outcome.value)
        check_fresh(newest, work.now, self._rules.verification_lasts)
        return newest.id


def _roll_of(work: Work, prefix: str, number: int) -> Roll:
    for roll in queries.rolls(work.session, work.actor.location_id):
        if roll.holds(prefix, number):
            return roll
    raise Refused(Code.NOT_FOUND, what=f"{prefix}{number}")


def _write(work: Work, roll: Roll, number: int, state: StickerState, **values: object) -> None:
    work.session.execute(
        insert(table(StickerRow)),
        {
            "id": new_id(), "roll_id": roll.id, "number": number, "state": state, "at": work.now,
            "operator_id": work.actor.operator_id, **values,
        },
    )  # fmt: skip
    work.note(StickersChanged(roll.location_id))


def _unused(work: Work, sticker_id: UUID, reason: str) -> None:
    """Take a sticker off the person again; that it was tried stays in the audit trail."""
    work.session.execute(
        update(table(StickerRow))
        .where(StickerRow.id == sticker_id)
        .values(
            state=StickerState.SPOILED, at=work.now, reason=reason.strip()[:200], person_id=None,
            appointment_id=None, verification_id=None, valid_until=None, passport_until=None,
            written=None,
        )
    )  # fmt: skip
    work.note(StickersChanged(work.actor.location_id))


def _made(work: Work, roll: Roll, number: int) -> Sticker:
    made = queries.used(work.session, roll, number)
    if made is None:
        raise Refused(Code.NOT_FOUND, what=roll.label(number))
    return made
