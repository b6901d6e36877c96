"""What is planned at a location, and a change of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.planning.days_off import is_holiday
from counter_app.domain.planning.opening import (
    Closure,
    DayPlan,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
    StaffShift,
    plan_day,
    ticks_between,
)

Planned = OpeningRule | Closure | StaffShift | Desk | ServiceOffer | Location
"""Whatever a planner writes down at a location; each has an id, a version, and a history."""


class PlannedKind(StrEnum):
    """What kind of thing is planned, as the history names it."""

    RULE = "opening_rule"
    CLOSURE = "closure"
    SHIFT = "staff_shift"
    DESK = "desk"
    SERVICE = "service"
    LOCATION = "location"


_KINDS: dict[type[Planned], PlannedKind] = {
    OpeningRule: PlannedKind.RULE,
    Closure: PlannedKind.CLOSURE,
    StaffShift: PlannedKind.SHIFT,
    Desk: PlannedKind.DESK,
    ServiceOffer: PlannedKind.SERVICE,
    Location: PlannedKind.LOCATION,
}
ENDING = frozenset({PlannedKind.RULE, PlannedKind.CLOSURE, PlannedKind.SHIFT})
"""Kinds that may end; desks become inactive, services are not offered any more."""


def kind_of(item: Planned) -> PlannedKind:
    """Return what kind of thing is planned."""
    return _KINDS[type(item)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """What is to be written down and what is to end, in one go, at one location.

    Attributes:
        put: new things (version 0), and things as they shall be, with the version that was read.
        end: rules, closures and shifts that shall hold no longer, as they were read.
    """

    location_id: UUID
    put: tuple[Planned, ...] = ()
    end: tuple[OpeningRule | Closure | StaffShift, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return not self.put and not self.end


def from_day(
    old: OpeningRule, fresh: OpeningRule, day: date, new_rule_id: UUID
) -> tuple[OpeningRule, ...]:
    """Return what is to be written so that a rule changes on a day and not before.

    The old rule ends on the day before, and another one begins; where the old one never held
    before that day it is only changed. Raises Invalid for a day after its end.
    """
    if day <= old.valid_from:
        return (fresh,)
    ends = replace(old, valid_until=day - timedelta(days=1))
    begins = replace(
        fresh, id=new_rule_id, version=0, valid_from=day, anchor=fresh.anchor or old.valid_from
    )
    return (ends, begins)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that is written down for a location."""

    location: Location
    rules: tuple[OpeningRule, ...] = ()
    closures: tuple[Closure, ...] = ()
    shifts: tuple[StaffShift, ...] = ()
    desks: tuple[Desk, ...] = ()
    offers: tuple[ServiceOffer, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """The service groups that have rules, by name."""
        return tuple(sorted({rule.group for rule in self.rules}))

    @property
    def able(self) -> tuple[frozenset[str], ...]:
        """What each desk in use can do."""
        return tuple(desk.abilities for desk in self.desks if desk.is_active)

    def items(self) -> tuple[Planned, ...]:
        """Return all of it."""
        return (
            self.location, *self.rules, *self.closures, *self.shifts, *self.desks, *self.offers,
        )  # fmt: skip

    def day(self, group: str, day: date) -> DayPlan:
        """Return what works on a day for a service group."""
        return plan_day(
            (rule for rule in self.rules if rule.group == group),
            (closure for closure in self.closures if closure.group in {"", group}),
            (shift for shift in self.shifts if shift.group == group),
            day,
            self.location.tz,
        )

    def rule_at(self, group: str, day: date, tick: int) -> OpeningRule | None:
        """Return the rule of a service group that holds at a tick, the first of several."""
        zone, holiday = self.location.tz, is_holiday(day)
        for rule in self.rules:
            if (
                rule.group == group
                and rule.holds_on(day, is_holiday=holiday)
                and tick in ticks_between(rule.opens, rule.closes, day, zone)
            ):
                return rule
        return None

    def after(self, change: PlanChange, ended: Mapping[UUID, int] | None = None) -> Plan:
        """Return the plan as a change makes it.

        Args:
            ended: of things that hold no longer, the number of the version that ended them.

        Raises:
            Refused: NOT_FOUND for something of another location or that never was.
            Conflict: CHANGED_MEANWHILE for something that was changed since it was read.
        """
        there = {item.id: item for item in self.items()}
        last = {**(ended or {}), **{item.id: item.version for item in there.values()}}
        for one in (*change.put, *change.end):
            if one.location_id != self.location.id or (one.version and one.id not in last):
                raise Refused(Code.NOT_FOUND, what=kind_of(one).value)
            if one.version != last.get(one.id, 0):
                raise Conflict(Code.CHANGED_MEANWHILE, what=kind_of(one).value)
        for one in change.end:
            there.pop(one.id, None)
        for one in change.put:
            there[one.id] = replace(one, version=one.version + 1)
        return _sorted_out(self.location, there.values())


def _sorted_out(location: Location, items: Iterable[Planned]) -> Plan:
    rules: list[OpeningRule] = []
    closures: list[Closure] = []
    shifts: list[StaffShift] = []
    desks: list[Desk] = []
    offers: list[ServiceOffer] = []
    for item in items:
        match item:
            case OpeningRule():
                rules.append(item)
            case Closure():
                closures.append(item)
            case StaffShift():
                shifts.append(item)
            case Desk():
                desks.append(item)
            case ServiceOffer():
                offers.append(item)
            case Location():
                location = item
    return Plan(
        location=location,
        rules=tuple(sorted(rules, key=lambda one: (one.weekday, one.opens, str(one.id)))),
        closures=tuple(sorted(closures, key=lambda one: (one.first_day, str(one.id)))),
        shifts=tuple(sorted(shifts, key=lambda one: (one.first_day, one.begins, str(one.id)))),
        desks=tuple(sorted(desks, key=lambda one: (len(one.name), one.name))),
        offers=tuple(sorted(offers, key=lambda one: one.service)),
    )
