"""Locations, desks, opening hours and the slots that follow from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from counter_app.domain.changes import PlanningChanged
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import (
    Closure,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
)
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.rules import HouseRules
from counter_app.services.plan_writing import insert_place, put
from counter_app.services.slot_layout import lay_day
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

    def locations(self) -> tuple[Location, ...]:
        """Return all locations by name."""
        with self._store.reading() as session:
            return queries.locations(session)

    def organisation_id(self) -> UUID:
        """Return the organisation of this office. Raises Refused(NOT_FOUND)."""
        with self._store.reading() as session:
            found = session.scalar(select(OrganisationRow.id).limit(1))
        if found is None:
            raise Refused(Code.NOT_FOUND, what="organisation")
        return found

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
            for group in plan.groups:
                for day in days_between(first_day, last_day):
                    wanted = plan.day(group, day)
                    changed += lay_day(work.session, location_id, group, day, wanted)
            work.audit(
                "slots.laid_out", location_id, location_id=location_id,
                first_day=first_day, last_day=last_day, days=changed,
            )  # fmt: skip
            work.note(PlanningChanged(location_id))
        return changed


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
