"""Issuance days: making, copying and changing them, and the steps from draft to closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy import delete, insert, update

from counter_app.domain.changes import IssuanceDaysChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days import facts
from counter_app.domain.issuance_days.day import (
    DayState,
    DayStep,
    Institution,
    IssuanceDay,
    check,
    check_step,
    copy_of,
)
from counter_app.domain.issuance_days.invitations import AnswerWay, InvitationState
from counter_app.domain.issuance_days.transport import Transport
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.people import numbers
from counter_app.services.day_slots import DaySlots
from counter_app.store.base import table
from counter_app.store.queries import issuance_days as queries
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.issuance_days import (
    InstitutionRow,
    InvitationRow,
    IssuanceDayConsignmentRow,
    IssuanceDayEventRow,
    IssuanceDayHourRow,
    IssuanceDayInstitutionRow,
    IssuanceDayRow,
)
from counter_app.store.work import Work

_LONGEST = {
    "name": 200, "target_group": 200, "courier": 80, "guest_note": 400, "contact": 400,
    "email": 254,
}  # fmt: skip
_REASON_LENGTH = 200


class IssuanceDays:
    """The days of all halls, and the institutions that send people to them."""

    def __init__(self, store: Store, slots: DaySlots) -> None:
        """Join the parts."""
        self._store = store
        self._slots = slots

    def days(self, actor: Actor) -> tuple[IssuanceDay, ...]:
        """Return all days, the latest first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return queries.days(session)

    def day(self, actor: Actor, day_id: UUID) -> IssuanceDay:
        """Return one day. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return queries.day(session, day_id)

    def at(self, actor: Actor, location_id: UUID, on: date) -> tuple[IssuanceDay, ...]:
        """Return the days of a hall on a date. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return queries.at(session, location_id, on)

    def history(self, actor: Actor, day_id: UUID) -> tuple[DayStep, ...]:
        """Return the versions of a day, the first one first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.PLAN)
        with self._store.reading() as session:
            return queries.history(session, day_id)

    def transports(self, actor: Actor, day_id: UUID) -> tuple[Transport, ...]:
        """Return the consignments that may bring a day's cards, the newest first.

        Those to its hall that are under way, and those that were said to come with it.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return queries.transports(session, queries.day(session, day_id))

    def institutions(self, actor: Actor) -> tuple[Institution, ...]:
        """Return all institutions by name. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            return queries.institutions(session)

    def put_institution(self, actor: Actor, wanted: Institution, gesture: UUID) -> Institution:
        """Add an institution, or change one that was read before.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN.
            Invalid: REQUIRED without a name, TOO_LONG, BAD_EMAIL.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.PLAN)
        values = _institution_values(wanted)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return queries.institution(work.session, wanted.id)
            rows = table(InstitutionRow)
            if wanted.version:
                changed = work.connection.execute(
                    update(rows)
                    .where(InstitutionRow.id == wanted.id, rows.c.version == wanted.version)
                    .values({**values, "version": wanted.version + 1})
                )
                if not changed.rowcount:
                    raise Conflict(Code.CHANGED_MEANWHILE)
            else:
                work.session.execute(insert(rows), {**values, "id": wanted.id, "version": 1})
            work.audit("institution.put", wanted.id, active=wanted.is_active)
            return queries.institution(work.session, wanted.id)

    def make(self, actor: Actor, new: IssuanceDay, gesture: UUID) -> IssuanceDay:
        """Make a draft of a day.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND for a hall that does not exist.
            Invalid: REQUIRED, TOO_LONG, BAD_TIME, BAD_DATE, BAD_NUMBER.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.day(work.session, earlier)
            return self._insert(work, new)

    def copy(self, actor: Actor, day_id: UUID, on: date, gesture: UUID) -> IssuanceDay:
        """Make a draft for another date that is planned like an earlier day was.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.day(work.session, earlier)
            return self._insert(work, copy_of(queries.day(work.session, day_id), new_id(), on))

    def change(self, actor: Actor, wanted: IssuanceDay, gesture: UUID) -> IssuanceDay:
        """Change the plan of a day that was read before; its hall and its state stay.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for a day that has ended or whose date
                is fixed by now; DAY_HAS_GUESTS for an institution that has people on the list;
                NOT_FOUND also for a consignment that does not go to its hall.
            Invalid: REQUIRED, TOO_LONG, BAD_TIME, BAD_DATE, BAD_NUMBER.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor, gesture) as work:
            there = queries.day(work.session, wanted.id)
            if work.earlier():
                return there
            if there.version != wanted.version:
                raise Conflict(Code.CHANGED_MEANWHILE)
            _check_change(there, wanted)
            plan = replace(wanted, location_id=there.location_id, zone=there.zone)
            values = _day_values(plan)
            _tell(work, there, plan, there.state)
            _write(work, there, {**values, "state": there.state})
            _write_parts(work, there, plan)
            work.audit(
                "issuance_day.changed", there.id, location_id=there.location_id,
                day=plan.day.isoformat(),
            )  # fmt: skip
            work.note(IssuanceDaysChanged(there.id))
            changed = queries.day(work.session, there.id)
        if changed.state is not DayState.DRAFT and changed.hours != there.hours:
            self._slots.lay_out(actor, changed, uuid5(gesture, "slots"))
        return changed

    def step(
        self, actor: Actor, day_id: UUID, wanted: DayState, gesture: UUID, reason: str = ""
    ) -> IssuanceDay:
        """Take a day a step further on its way.

        Before it opens for invitations the hall's slots are laid out by its hours. At the cut-off
        every invitation without an answer counts as unanswered.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE, REASON_NEEDED; DAY_NOT_READY with what
                is `missing`; DAY_HAS_GUESTS when it is called off with appointments still there;
                SERVICE_NOT_OFFERED at the hall, CHOICE_NEEDED, SLOT_FULL.
        """
        actor.require(Permission.PLAN)
        if wanted is DayState.OPEN_FOR_INVITATIONS:
            seen = self._seen(day_id)
            check_step(seen, wanted, reason)
            self._slots.lay_out(actor, seen, uuid5(gesture, "slots"))
        with self._store.work(actor, gesture) as work:
            there = queries.day(work.session, day_id)
            if work.earlier():
                return there
            check_step(there, wanted, reason)
            take_step(work, there, wanted, reason)
            if wanted is DayState.CUT_OFF and there.state is DayState.OPEN_FOR_INVITATIONS:
                _note_unanswered(work, there)
            return queries.day(work.session, day_id)

    def _seen(self, day_id: UUID) -> IssuanceDay:
        with self._store.reading() as session:
            return queries.day(session, day_id)

    @staticmethod
    def _insert(work: Work, new: IssuanceDay) -> IssuanceDay:
        place = planning.location(work.session, new.location_id)
        plan = replace(new, zone=place.zone, version=0)
        work.session.execute(
            insert(table(IssuanceDayRow)),
            {
                **_day_values(plan), "id": new.id, "location_id": place.id,
                "state": DayState.DRAFT, "version": 1, "made_at": work.now,
                "made_by": work.actor.operator_id, "copied_from_id": new.copied_from_id,
            },
        )  # fmt: skip
        _tell(work, plan, plan, None)
        _write_parts(work, replace(plan, hours=(), shares=(), consignment_ids=()), plan)
        work.audit(
            "issuance_day.made", new.id, location_id=place.id, day=new.day.isoformat(),
            copied_from=str(new.copied_from_id) if new.copied_from_id else None,
        )  # fmt: skip
        work.note(IssuanceDaysChanged(new.id))
        return queries.day(work.session, new.id)


def take_step(work: Work, there: IssuanceDay, wanted: DayState, reason: str = "") -> None:
    """Write a step of a day that was checked; within a transaction of its own."""
    _tell(work, there, there, there.state, wanted, reason.strip())
    _write(work, there, {"state": wanted})
    work.audit(
        "issuance_day.step", there.id, location_id=there.location_id,
        from_state=there.state.value, to_state=wanted.value,
    )  # fmt: skip
    work.note(IssuanceDaysChanged(there.id))


def _note_unanswered(work: Work, day: IssuanceDay) -> None:
    """Note who did not answer in time; the place in the hall is kept until something else is."""
    rows = table(InvitationRow)
    work.session.execute(
        update(rows)
        .where(rows.c.day_id == day.id, rows.c.state == InvitationState.INVITED)
        .values(
            state=InvitationState.UNANSWERED, moved_at=work.now, way=AnswerWay.HOUSE, reason="",
            operator_id=work.actor.operator_id, version=rows.c.version + 1,
        )
    )  # fmt: skip


def _check_change(there: IssuanceDay, wanted: IssuanceDay) -> None:
    if not there.is_open_to_changes:
        raise Refused(Code.WRONG_STATE, state=there.state.value, wanted=there.state.value)
    fixed = (there.day, there.service) != (wanted.day, wanted.service)
    if fixed and there.state is not DayState.DRAFT:
        raise Refused(Code.WRONG_STATE, state=there.state.value, wanted=DayState.DRAFT.value)
    if there.state is not DayState.DRAFT and wanted.cut_off_at is None:
        raise Invalid(Code.REQUIRED, "cut_off_at")


def _tell(
    work: Work,
    there: IssuanceDay,
    plan: IssuanceDay,
    now: DayState | None,
    then: DayState | None = None,
    reason: str = "",
) -> None:
    """Write the version that comes next into the history; without it no change is let through."""
    work.session.execute(
        insert(table(IssuanceDayEventRow)),
        {
            "day_id": there.id, "version": there.version + 1, "at": work.now,
            "from_state": now.value if now else None,
            "to_state": (then or now or DayState.DRAFT).value,
            "operator_id": work.actor.operator_id, "facts": facts.to_text(plan),
            "reason": reason[:_REASON_LENGTH],
        },
    )  # fmt: skip


def _write(work: Work, there: IssuanceDay, values: dict[str, object]) -> None:
    rows = table(IssuanceDayRow)
    done = work.connection.execute(
        update(rows)
        .where(rows.c.id == there.id, rows.c.version == there.version)
        .values({**values, "version": there.version + 1})
    )
    if not done.rowcount:
        raise Conflict(Code.CHANGED_MEANWHILE)


def _write_parts(work: Work, there: IssuanceDay, plan: IssuanceDay) -> None:
    """Write hours, institutions and consignments as far as they differ."""
    day_id = there.id
    if there.hours != plan.hours:
        hours = table(IssuanceDayHourRow)
        work.session.execute(delete(hours).where(hours.c.day_id == day_id))
        _insert_all(work, IssuanceDayHourRow, [
            {
                "day_id": day_id, "begins": line.begins, "ends": line.ends, "desks": line.desks,
                "staff": line.staff, "per_quarter": line.per_quarter,
            }
            for line in plan.hours
        ])  # fmt: skip
    _write_shares(work, there, plan)
    bags = table(IssuanceDayConsignmentRow)
    gone = set(there.consignment_ids) - set(plan.consignment_ids)
    if gone:
        work.session.execute(
            delete(bags).where(bags.c.day_id == day_id, bags.c.consignment_id.in_(gone))
        )
    new = set(plan.consignment_ids) - set(there.consignment_ids)
    _insert_all(
        work, IssuanceDayConsignmentRow,
        [{"day_id": day_id, "consignment_id": one} for one in sorted(new)],
    )  # fmt: skip


def _write_shares(work: Work, there: IssuanceDay, plan: IssuanceDay) -> None:
    rows = table(IssuanceDayInstitutionRow)
    before = {one.institution_id: one.expected for one in there.shares}
    after = {one.institution_id: one.expected for one in plan.shares}
    gone = set(before) - set(after)
    if gone:
        work.session.execute(
            delete(rows).where(rows.c.day_id == there.id, rows.c.institution_id.in_(gone))
        )
    for one, expected in after.items():
        if one in before and before[one] != expected:
            work.session.execute(
                update(rows)
                .where(rows.c.day_id == there.id, rows.c.institution_id == one)
                .values(expected=expected)
            )
    _insert_all(work, IssuanceDayInstitutionRow, [
        {"day_id": there.id, "institution_id": one, "expected": expected}
        for one, expected in after.items()
        if one not in before
    ])  # fmt: skip


def _insert_all(work: Work, row: type, values: list[dict[str, object]]) -> None:
    if values:
        work.session.execute(insert(table(row)), values)


def _day_values(plan: IssuanceDay) -> dict[str, object]:
    """Check a plan and return its columns."""
    check(plan)
    _check_lengths({name: getattr(plan, name) for name in ("name", "target_group", "courier",
                                                           "guest_note")})  # fmt: skip
    return {
        "day": plan.day, "name": plan.name.strip(), "service": plan.service,
        "doors_open": plan.doors_open, "begins_at": plan.opens_at, "ends_at": plan.ends_at,
        "target_group": plan.target_group.strip(), "hall_holds": plan.hall_holds,
        "invite_from": plan.invite_from, "cut_off_at": plan.cut_off_at,
        "fallback_from": plan.fallback_from, "fallback_until": plan.fallback_until,
        "transport_at": plan.transport_at, "courier": plan.courier.strip(),
        "rehearsal_at": plan.rehearsal.at, "rehearsed_at": plan.rehearsal.done_at,
        "rehearsal_note": plan.rehearsal.note.strip()[:400],
        "guest_note": plan.guest_note.strip(),
    }  # fmt: skip


def _institution_values(one: Institution) -> dict[str, object]:
    if not one.name.strip():
        raise Invalid(Code.REQUIRED, "name")
    texts = {name: getattr(one, name).strip() for name in ("name", "contact", "email")}
    _check_lengths(texts)
    texts["email"] = texts["email"] and numbers.email(texts["email"])
    return {
        **texts, "organisation_id": one.organisation_id, "location_id": one.location_id,
        "columns": dict(one.columns), "is_active": one.is_active,
    }  # fmt: skip


def _check_lengths(texts: dict[str, str]) -> None:
    for name, value in texts.items():
        if len(value) > _LONGEST[name]:
            raise Invalid(Code.TOO_LONG, name, most=_LONGEST[name])
