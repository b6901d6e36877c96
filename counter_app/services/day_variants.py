"""What if: variants of a day that are kept, played beside each other, and one of them applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID, uuid5

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from counter_app.domain.changes import IssuanceDaysChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.assumptions import Assumptions, Habits
from counter_app.domain.issuance_days.day import DayState, IssuanceDay
from counter_app.domain.issuance_days.planning_figures import PlanningFigures
from counter_app.domain.issuance_days.recorded import clock_seconds, learn
from counter_app.domain.issuance_days.variants import hours_of, planned
from counter_app.domain.issuance_days.what_if import PLAYS, Outcome, Variant, play_out
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.rules import HouseRules
from counter_app.services.issuance_days import IssuanceDays
from counter_app.store.base import table
from counter_app.store.queries import day_closing, day_figures, planning
from counter_app.store.queries import issuance_days as days
from counter_app.store.store import Store
from counter_app.store.tables.day_closing import DayVariantRow

NAME_LENGTH = 80


_PLANNING = frozenset({DayState.DRAFT, DayState.OPEN_FOR_INVITATIONS})
"""States in which more people are going to be invited: the plan counts, not who is by now."""


class DayVariants:
    """Variants of issuance days. Nothing of a day changes until one is applied."""

    def __init__(
        self, store: Store, rules: HouseRules, figures: PlanningFigures, days: IssuanceDays
    ) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._figures = figures
        self._days = days

    @property
    def figures(self) -> PlanningFigures:
        """What a day is judged by before it was held."""
        return self._figures

    def planned(self, actor: Actor, day_id: UUID) -> Assumptions:
        """Return a day as it is planned now; after the cut-off with the people who are invited.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: REQUIRED while no hours are planned.
        """
        actor.require(Permission.SEE_DAYS)
        actor.require_service()
        with self._store.reading() as session:
            day = days.day(session, day_id)
            is_settled = day.state not in _PLANNING
            invited = day_figures.invited_by_time(session, day_id) if is_settled else ()
            return planned(
                day, self._figures,
                tuple((clock_seconds(at, day.tz), number) for at, number in invited),
            )  # fmt: skip

    def kept(self, actor: Actor, day_id: UUID) -> tuple[Variant, ...]:
        """Return the variants of a day, the first one first. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.SEE_DAYS)
        actor.require_service()
        with self._store.reading() as session:
            return _variants(session, day_id)

    def keep(
        self, actor: Actor, day_id: UUID, name: str, of: Assumptions, gesture: UUID,
        variant: Variant | None = None,
    ) -> Variant:  # fmt: skip
        """Keep a variant, or change one that was read before and was not applied.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NAME_TAKEN, WRONG_STATE for a day that has ended or
                a variant that was applied.
            Invalid: REQUIRED without a name, TOO_LONG.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.PLAN)
        name = name.strip()
        if not name:
            raise Invalid(Code.REQUIRED, "name")
        if len(name) > NAME_LENGTH:
            raise Invalid(Code.TOO_LONG, "name", most=NAME_LENGTH)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return _variant(work.session, earlier)
            day = days.day(work.session, day_id)
            _check_open(day)
            if variant is not None and variant.applied_at is not None:
                raise Refused(Code.WRONG_STATE, state="applied", wanted="draft")
            rows = table(DayVariantRow)
            made = variant.id if variant else new_id()
            others = {one.name: one.id for one in _variants(work.session, day_id)}
            if others.get(name, made) != made:
                raise Refused(Code.NAME_TAKEN)
            values = {"name": name, "assumptions": of.as_data()}
            if variant is None:
                work.session.execute(
                    insert(rows),
                    {
                        **values, "id": made, "day_id": day_id, "made_at": work.now,
                        "made_by": actor.operator_id, "version": 1,
                    },
                )  # fmt: skip
            else:
                done = work.connection.execute(
                    update(rows)
                    .where(rows.c.id == made, rows.c.version == variant.version)
                    .values({**values, "version": variant.version + 1})
                )
                if not done.rowcount:
                    raise Conflict(Code.CHANGED_MEANWHILE)
            work.audit("issuance_day.variant", made, location_id=day.location_id, day=str(day_id))
            work.note(IssuanceDaysChanged(day_id))
            return _variant(work.session, made)

    def drop(self, actor: Actor, variant_id: UUID, gesture: UUID) -> None:
        """Drop a variant that was not applied.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for one that was applied.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            found = _variant(work.session, variant_id)
            if found.applied_at is not None:
                raise Refused(Code.WRONG_STATE, state="applied", wanted="draft")
            rows = table(DayVariantRow)
            work.session.execute(delete(rows).where(rows.c.id == variant_id))
            day = days.day(work.session, found.day_id)
            work.audit("issuance_day.variant_dropped", variant_id, location_id=day.location_id)
            work.note(IssuanceDaysChanged(day.id))

    def play(
        self, actor: Actor, day_id: UUID, of: Assumptions, number: int = PLAYS,
        after_each: Callable[[int], None] = lambda done: None,
    ) -> Outcome:  # fmt: skip
        """Play a variant many times, by the calling order of the hall. Nothing is written.

        Args:
            actor: who asks.
            day_id: whose hall it is.
            of: the variant.
            number: how many plays.
            after_each: told how many are done; what it raises ends the whole.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.SEE_DAYS)
        with self._store.reading() as session:
            day = days.day(session, day_id)
            code = planning.location(session, day.location_id).code
        order = self._rules.queue.at(code).order
        return play_out(of, number, order=order, after_each=after_each)

    def apply(self, actor: Actor, variant_id: UUID, gesture: UUID) -> IssuanceDay:
        """Plan the day like a variant: its desks and its places for each quarter of an hour.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for a day that has ended or a variant
                that was applied before.
            Invalid: BAD_TIME for a variant whose times are not on quarters of an hour.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.PLAN)
        noted = uuid5(gesture, "applied")
        with self._store.work(actor, noted) as work:
            found = _variant(work.session, variant_id)
            day = days.day(work.session, found.day_id)
            if work.earlier():
                return day
        if found.applied_at is not None:
            raise Refused(Code.WRONG_STATE, state="applied", wanted="draft")
        wanted = replace(
            day, hours=hours_of(found.assumptions, day.hours), hall_holds=found.assumptions.places
        )
        changed = self._days.change(actor, wanted, gesture)
        with self._store.work(actor, noted) as work:
            if not work.earlier():
                rows = table(DayVariantRow)
                work.session.execute(
                    update(rows)
                    .where(rows.c.id == variant_id)
                    .values(
                        applied_at=work.now, applied_by=actor.operator_id,
                        version=found.version + 1,
                    )
                )  # fmt: skip
                work.audit(
                    "issuance_day.variant_applied", variant_id, location_id=day.location_id,
                    day=str(day.id),
                )  # fmt: skip
        return changed

    def learn(self, actor: Actor, day_id: UUID) -> Habits:
        """Return the habits that a day showed, to plan the next one by.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        actor.require_service()
        with self._store.reading() as session:
            day = days.day(session, day_id)
            expected, _, _ = day_figures.guests(session, day)
            return learn(day_closing.visits(session, day), expected, self._figures.habits)


def _check_open(day: IssuanceDay) -> None:
    if not day.is_open_to_changes:
        raise Refused(Code.WRONG_STATE, state=day.state.value, wanted="draft")


def _variants(session: Session, day_id: UUID) -> tuple[Variant, ...]:
    rows = session.execute(
        select(DayVariantRow.__table__)
        .where(DayVariantRow.day_id == day_id)
        .order_by(DayVariantRow.made_at, DayVariantRow.id)
    )
    return tuple(
        Variant(
            id=row.id, day_id=row.day_id, name=row.name, version=row.version,
            assumptions=Assumptions.of_data(row.assumptions), applied_at=row.applied_at,
        )
        for row in rows
    )  # fmt: skip


def _variant(session: Session, variant_id: UUID) -> Variant:
    day_id = session.scalar(select(DayVariantRow.day_id).where(DayVariantRow.id == variant_id))
    if day_id is not None:
        for one in _variants(session, day_id):
            if one.id == variant_id:
                return one
    raise Refused(Code.NOT_FOUND, what="variant")
