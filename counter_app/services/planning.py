"""Locations, desks, opening hours and the slots that follow from them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import case, insert, select, update
from sqlalchemy.orm import Session

from counter_app.domain.changes import PlanningChanged
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Closure, Desk, Location, OpeningRule, capacity
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.store.base import table
from counter_app.store.queries import planning as queries
from counter_app.store.store import Store
from counter_app.store.tables.planning import (
    ClosureRow,
    DeskRow,
    LocationRow,
    LocationServiceRow,
    OpeningRuleRow,
    OrganisationRow,
    SlotDayRow,
    SlotRow,
)


class Planning:
    """When each location is open and for what."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

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
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            insert_location(work.session, location, organisation_id, desks, services)
            work.audit("location.added", location.id, location_id=location.id, desks=desks)
            work.note(PlanningChanged(location.id))
        return location

    def add_rules(self, actor: Actor, rules: tuple[OpeningRule, ...]) -> None:
        """Add opening rules. Slots change when they are laid out again.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            for rule in rules:
                work.session.execute(
                    insert(table(OpeningRuleRow)),
                    {
                        "id": rule.id, "location_id": rule.location_id,
                        "service_group": rule.group, "weekday": rule.weekday,
                        "opens": rule.opens, "closes": rule.closes, "desks": rule.desks,
                        "valid_from": rule.valid_from, "valid_until": rule.valid_until,
                        "on_holidays": rule.on_holidays,
                    },
                )  # fmt: skip
                work.audit("opening_rule.added", rule.id, location_id=rule.location_id)
                work.note(PlanningChanged(rule.location_id))

    def add_closure(self, actor: Actor, closure: Closure) -> None:
        """Close a location for some days. Slots change when they are laid out again.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            work.session.execute(
                insert(table(ClosureRow)),
                {
                    "id": closure.id, "location_id": closure.location_id,
                    "first_day": closure.first_day, "last_day": closure.last_day,
                    "reason": closure.reason,
                },
            )  # fmt: skip
            work.audit("closure.added", closure.id, location_id=closure.location_id)
            work.note(PlanningChanged(closure.location_id))

    def lay_out(self, actor: Actor, location_id: UUID, first_day: date, last_day: date) -> int:
        """Lay out the slots of a span of days by the present rules; return the days that changed.

        Raises:
            Refused: NOT_PERMITTED; SLOT_FULL when more is booked than the new rules allow:
                nothing is changed then, the bookings come first.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            place = queries.location(work.session, location_id)
            rules: dict[str, list[OpeningRule]] = defaultdict(list)
            for rule in queries.opening_rules(work.session, location_id):
                rules[rule.group].append(rule)
            closed = queries.closures(work.session, location_id)
            changed = 0
            for group, of_group in rules.items():
                day = first_day
                while day <= last_day:
                    desks = capacity(of_group, closed, day, place.tz)
                    changed += self._lay_day(work.session, location_id, group, day, desks)
                    day += timedelta(days=1)
            work.audit(
                "slots.laid_out", location_id, location_id=location_id,
                first_day=first_day, last_day=last_day, days=changed,
            )  # fmt: skip
            work.note(PlanningChanged(location_id))
        return changed

    @staticmethod
    def _lay_day(
        session: Session, location_id: UUID, group: str, day: date, desks: list[int]
    ) -> bool:
        open_ticks = [tick for tick, number in enumerate(desks) if number]
        there = queries.slot_day(session, location_id, group, day, lock=True)
        if there is None:
            if not open_ticks:
                return False
            first, last = open_ticks[0], open_ticks[-1]
            insert_slot_day(session, location_id, group, day, first, desks[first : last + 1])
            return True
        slot_day_id, first, free = there
        if open_ticks and not (first <= open_ticks[0] and open_ticks[-1] < first + len(free)):
            _widen(session, slot_day_id, first, len(free), open_ticks)
        session.execute(
            update(table(SlotRow))
            .where(SlotRow.slot_day_id == slot_day_id)
            .values(capacity=_capacity_by_tick(desks), open_public=_capacity_by_tick(desks))
        )
        after = queries.slot_day(session, location_id, group, day)
        return after is not None and after[1:] != (first, free)


def _capacity_by_tick(desks: list[int]) -> object:
    return (
        case(
            {tick: number for tick, number in enumerate(desks) if number},
            value=SlotRow.tick,
            else_=0,
        )
        if any(desks)
        else 0
    )


def _widen(
    session: Session, slot_day_id: UUID, first: int, length: int, open_ticks: list[int]
) -> None:
    """Add the ticks that new opening hours need before or after the laid-out ones."""
    new_first = min(first, open_ticks[0])
    new_last = max(first + length - 1, open_ticks[-1])
    before, after = first - new_first, new_last - (first + length - 1)
    session.execute(
        update(table(SlotDayRow))
        .where(SlotDayRow.id == slot_day_id)
        .values(
            first_tick=new_first,
            free=("0" * before) + SlotDayRow.free + ("0" * after),
            free_public=("0" * before) + SlotDayRow.free_public + ("0" * after),
        )
    )
    fresh = [*range(new_first, first), *range(first + length, new_last + 1)]
    session.execute(
        insert(table(SlotRow)),
        [{"slot_day_id": slot_day_id, "tick": t, "capacity": 0, "open_public": 0} for t in fresh],
    )


def insert_slot_day(
    session: Session, location_id: UUID, group: str, day: date, first_tick: int, desks: list[int]
) -> UUID:
    """Lay out one day from its first open tick to its last; return its identifier."""
    slot_day_id = new_id()
    session.execute(
        insert(table(SlotDayRow)),
        {
            "id": slot_day_id, "location_id": location_id, "service_group": group, "day": day,
            "first_tick": first_tick, "free": "0" * len(desks), "free_public": "0" * len(desks),
        },
    )  # fmt: skip
    session.execute(
        insert(table(SlotRow)),
        [
            {
                "slot_day_id": slot_day_id,
                "tick": tick,
                "capacity": number,
                "open_public": number,
            }
            for tick, number in enumerate(desks, first_tick)
        ],
    )
    return slot_day_id


def insert_location(
    session: Session, location: Location, organisation_id: UUID, desks: int,
    services: tuple[str, ...],
) -> None:  # fmt: skip
    """Write a location with its desks and services. Raises Refused(REQUIRED) without a name."""
    if not location.name.strip():
        raise Refused(Code.REQUIRED, field="name")
    session.execute(
        insert(table(LocationRow)),
        {
            "id": location.id, "organisation_id": organisation_id, "code": location.code,
            "name": location.name, "kind": location.kind, "zone": location.zone,
            "address": location.address, "phone": location.phone,
        },
    )  # fmt: skip
    if desks:
        session.execute(
            insert(table(DeskRow)),
            [
                {"id": new_id(), "location_id": location.id, "name": str(number)}
                for number in range(1, desks + 1)
            ],
        )
    if services:
        session.execute(
            insert(table(LocationServiceRow)),
            [{"location_id": location.id, "service": service} for service in services],
        )
