"""Locations, desks, opening hours and the slots that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from counter_app.domain.changes import PlanningChanged
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.planning.history import PlanVersion
from counter_app.domain.planning.opening import (
    Closure,
    DayPlan,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
)
from counter_app.domain.planning.overview import GroupDay, WeekView, YearDay, notes_of, year_of
from counter_app.domain.planning.plan import Plan, PlanChange
from counter_app.domain.planning.preview import Applied, Choice, Preview, Way
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.ticks import day_and_tick, ticks_in
from counter_app.domain.rules import HouseRules
from counter_app.services import plan_apply
from counter_app.services.placing import Placer
from counter_app.services.plan_proposals import with_proposals
from counter_app.services.plan_survey import from_now, nameless, survey
from counter_app.services.plan_writing import insert_place, put
from counter_app.services.slot_layout import lay_day
from counter_app.settings import school_holidays
from counter_app.store.queries import plan as plans
from counter_app.store.queries import planning as queries
from counter_app.store.store import Store
from counter_app.store.tables.planning import OrganisationRow
from counter_app.store.work import Work


class Planning:
    """When each location is open and for what."""

    def __init__(self, store: Store, rules: HouseRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules
        self._placer = Placer(rules.booking)

    def locations(self) -> tuple[Location, ...]:
        """Return all locations by name."""
        with self._store.reading() as session:
            return queries.locations(session)

    def organisation_id(self) -> UUID:
        """Return the immigration service's own organisation. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            own = OrganisationRow.kind == OrganisationKind.IMMIGRATION_SERVICE
            found = session.scalar(select(OrganisationRow.id).where(own).limit(1))
        if found is None:
            raise Refused(Code.NOT_FOUND, what="organisation")
        return found

    def is_practice(self) -> bool:
        """Return whether this office was founded for practice: all in it is made up."""
        with self._store.reading() as session:
            marked = select(OrganisationRow.id).where(OrganisationRow.is_practice).limit(1)
            return session.scalar(marked) is not None

    def location(self, location_id: UUID) -> Location:
        """Return one location. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return queries.location(session, location_id)

    def desks(self, location_id: UUID) -> tuple[Desk, ...]:
        """Return the desks of a location."""
        with self._store.reading() as session:
            return queries.desks(session, location_id)

    def services_at(self, location_id: UUID) -> tuple[ServiceKind, ...]:
        """Return the services that a location offers."""
        with self._store.reading() as session:
            return queries.services_at(session, location_id)

    def service_kinds(self) -> tuple[ServiceKind, ...]:
        """Return all kinds of service with the durations of the house, by code."""
        with self._store.reading() as session:
            return queries.service_kinds(session)

    def plan(self, location_id: UUID) -> Plan:
        """Return all that is written down for a location. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            return plans.plan(session, location_id)

    def week(self, location_id: UUID, monday: date) -> WeekView:
        """Return seven days of a location tick by tick. Raises Refused(NOT_FOUND)."""
        days = tuple(days_between(monday, monday + timedelta(days=6)))
        with self._store.reading() as session:
            plan = plans.plan(session, location_id)
            zone = plan.location.tz
            lengths = {(group, day): ticks_in(day, zone) for group in plan.groups for day in days}
            laid = plans.laid(session, location_id, lengths)
        schools = school_holidays()
        return WeekView(
            monday=monday,
            notes=tuple(notes_of(plan, schools, day) for day in days),
            groups=tuple(
                _group_day(plan.day(group, day), group, day, laid.get((group, day)))
                for group, day in lengths
            ),
        )

    def year(self, location_id: UUID, year: int) -> tuple[YearDay, ...]:
        """Return every day of a year at a location. Raises Refused(NOT_FOUND)."""
        return year_of(self.plan(location_id), school_holidays(), year)

    def history(self, location_id: UUID, most: int = 500) -> tuple[PlanVersion, ...]:
        """Return what was written at a location, the newest first."""
        with self._store.reading() as session:
            return plans.versions(session, location_id, most)

    def add_location(
        self, actor: Actor, location: Location, organisation_id: UUID, desks: int,
        services: tuple[str, ...],
    ) -> Location:  # fmt: skip
        """Add a location with numbered desks and the services that it offers.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN for a code that another has, NOT_FOUND.
            Invalid: REQUIRED without a name.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            insert_location(work, location, organisation_id, desks, services)
            work.audit("location.added", location.id, location_id=location.id, desks=desks)
            work.note(PlanningChanged(location.id))
        return location

    def add_rules(self, actor: Actor, rules: tuple[OpeningRule, ...]) -> None:
        """Add opening rules. Slots change when they are laid out again; see also `apply`.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        self._add(actor, rules, "opening_rule.added")

    def add_closure(self, actor: Actor, closure: Closure) -> None:
        """Close a location for some days. Slots change when they are laid out again.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.PLAN)
        self._add(actor, (closure,), "closure.added")

    def _add(self, actor: Actor, items: Sequence[OpeningRule | Closure], action: str) -> None:
        change_id = new_id()
        with self._store.work(actor) as work:
            for item in items:
                put(work, replace(item, version=1), change_id, is_new=True)
                work.audit(action, item.id, location_id=item.location_id)
                work.note(PlanningChanged(item.location_id))

    def preview(self, actor: Actor, change: PlanChange) -> Preview:
        """Look at what a change would do: to days, and to people, with other times for them.

        Nothing is held or written. Names are left out for who may not see people.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, REQUIRED for a change of nothing.
            Conflict: CHANGED_MEANWHILE when something was written since it was read.
        """
        actor.require(Permission.PLAN)
        now = self._store.clock.now()
        with self._store.reading() as session:
            found = survey(session, change, now, self._rules.horizon_days)
            shown = with_proposals(session, found, now)
        return shown if actor.may(Permission.SEE_PEOPLE) else nameless(shown)

    def apply(
        self, actor: Actor, seen: Preview, choices: Iterable[Choice], gesture: UUID
    ) -> Applied:
        """Do a change that was looked at: rules, slots, people and their letters, in one go.

        Raises:
            Refused: NOT_PERMITTED, also for a choice that needs more than to plan;
                CHOICE_NEEDED, REASON_NEEDED, WRONG_STATE.
            Conflict: CHANGED_MEANWHILE, with the fresh preview in `values["preview"]` when other
                people are hit now, or the new time of `values["visit"]` is gone.
        """
        actor.require(Permission.PLAN)
        decided = tuple(choices)
        ways = {choice.way for choice in decided}
        if ways & {Way.MOVE, Way.CALL_OFF}:
            actor.require(Permission.BOOK)
        if Way.KEEP in ways:
            actor.require(Permission.OVERBOOK)
        try:
            with self._store.work(actor, gesture) as work:
                done = plan_apply.earlier(work)
                if done is None:
                    days = self._rules.horizon_days
                    done = plan_apply.apply(work, self._placer, seen, decided, days)
                return done
        except plan_apply.Overtaken as overtaken:
            fresh = self.preview(actor, seen.change)
            raise Conflict(
                Code.CHANGED_MEANWHILE, preview=fresh, visit=overtaken.visit
            ) from overtaken

    def put_back(self, version: PlanVersion) -> PlanChange:
        """Return the change by which an earlier version holds again; nothing is written yet.

        Raises:
            Refused: NOT_FOUND for a version that ended something.
        """
        if version.item is None:
            raise Refused(Code.NOT_FOUND, what="version")
        with self._store.reading() as session:
            last = plans.last_versions(session, [version.subject])
        item = replace(version.item, version=last.get(version.subject, 0))
        return PlanChange(location_id=version.location_id, put=(item,))

    def lay_out(self, actor: Actor, location_id: UUID, first_day: date, last_day: date) -> int:
        """Lay out the slots of a span of days by the present rules; return the days that changed.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND; SLOT_FULL when more is booked than the new rules
                allow: nothing is changed then, the bookings come first.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            plan = plans.plan(work.session, location_id)
            changed = 0
            today, tick_now = day_and_tick(work.now, plan.location.tz)
            past = plans.laid(
                work.session, location_id,
                {
                    (group, day): ticks_in(day, plan.location.tz)
                    for group in plan.groups
                    for day in days_between(first_day, min(today, last_day))
                },
            )  # fmt: skip
            for group in plan.groups:
                for day in days_between(first_day, last_day):
                    there = past.get((group, day))
                    if there is not None and day < today:
                        continue  # what was, was
                    wanted = from_now(plan.day(group, day), there, tick_now)
                    changed += lay_day(work.session, location_id, group, day, wanted)
            work.audit(
                "slots.laid_out", location_id, location_id=location_id,
                first_day=first_day, last_day=last_day, days=changed,
            )  # fmt: skip
            work.note(PlanningChanged(location_id))
        return changed


def _group_day(plan: DayPlan, group: str, day: date, laid: plans.Laid | None) -> GroupDay:
    booked = laid.taken if laid else (0,) * len(plan.capacity)
    is_laid = laid.plan == plan if laid else not any(plan.capacity)
    return GroupDay(group=group, day=day, plan=plan, booked=booked, is_laid=is_laid)


def days_between(first_day: date, last_day: date) -> Iterator[date]:
    """Yield each day of a span, both ends too."""
    for number in range((last_day - first_day).days + 1):
        yield first_day + timedelta(days=number)


def insert_location(
    work: Work, location: Location, organisation_id: UUID, desks: int, services: tuple[str, ...]
) -> None:
    """Write a location with its desks and services. Raises Invalid(REQUIRED) without a name."""
    if not location.name.strip():
        raise Invalid(Code.REQUIRED, "name")
    change_id = new_id()
    insert_place(work, replace(location, version=1), organisation_id, change_id)
    for number in range(1, desks + 1):
        desk = Desk(id=new_id(), location_id=location.id, name=str(number), version=1)
        put(work, desk, change_id, is_new=True)
    for service in services:
        offer = ServiceOffer(location_id=location.id, service=service, version=1)
        put(work, offer, change_id, is_new=True)
