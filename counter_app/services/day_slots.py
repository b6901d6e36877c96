"""The slots of an issuance day: its hours become opening hours of the hall for that date."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from datetime import time
from itertools import zip_longest
from uuid import UUID, uuid5

from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import TICKS_IN_QUARTER, HourLine, IssuanceDay
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import OpeningRule
from counter_app.domain.planning.plan import Plan, PlanChange
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.ticks import TICK_MINUTES
from counter_app.services.planning import Planning

_DAY = 24 * 60
_NOBODY = 0
"""The public planner sees nothing of a hall: who comes was invited."""


class DaySlots:
    """Lays out a hall for its day, through the planning like any other change of hours."""

    def __init__(self, planning: Planning) -> None:
        """Join the parts."""
        self._planning = planning

    def lay_out(self, actor: Actor, day: IssuanceDay, gesture: UUID) -> int:
        """Make the hours of a day the hall's opening hours of that date; return days laid out.

        So many visits may begin in each quarter of an hour as the plan says, whatever the desks
        need for one: a visit is counted by its length in slots.

        Raises:
            Refused: NOT_PERMITTED, SERVICE_NOT_OFFERED at the hall; CHOICE_NEEDED with the
                `number` of people who would have no place any more; SLOT_FULL.
            Conflict: CHANGED_MEANWHILE when the hall's hours were changed at the same time.
        """
        actor.require(Permission.PLAN)
        kind = self._kind(day)
        plan = self._planning.plan(day.location_id)
        change = _change(day, plan, kind)
        if not change.is_empty:
            seen = self._planning.preview(actor, change)
            if seen.hits:
                raise Refused(Code.CHOICE_NEEDED, number=len(seen.hits))
            self._planning.apply(actor, seen, (), uuid5(gesture, "hours"))
        return self._planning.lay_out(actor, day.location_id, day.day, day.day)

    def _kind(self, day: IssuanceDay) -> ServiceKind:
        for kind in self._planning.services_at(day.location_id):
            if kind.code == day.service:
                return kind
        raise Refused(Code.SERVICE_NOT_OFFERED, service=day.service)


def _change(day: IssuanceDay, plan: Plan, kind: ServiceKind) -> PlanChange:
    """Return what turns the hall's rules of the date into the day's hours; empty when they are."""
    wanted = dict(_hours(day.hours, kind.ticks(1)))
    there = [
        rule for rule in plan.rules
        if rule.group == kind.group and rule.is_one_off and rule.valid_from == day.day
    ]  # fmt: skip
    kept = {
        (rule.opens, rule.closes) for rule in there
        if wanted.get((rule.opens, rule.closes)) == rule.desks
    }  # fmt: skip
    return PlanChange(
        location_id=day.location_id,
        put=tuple(
            OpeningRule(
                id=new_id(), location_id=day.location_id, group=kind.group,
                weekday=day.day.weekday(), opens=opens, closes=closes, desks=desks,
                valid_from=day.day, valid_until=day.day, on_holidays=True, public_desks=_NOBODY,
            )
            for (opens, closes), desks in wanted.items()
            if (opens, closes) not in kept
        ),
        end=tuple(rule for rule in there if (rule.opens, rule.closes) not in kept),
    )  # fmt: skip


def places_at_once(line: HourLine, ticks: int) -> int:
    """Return the slots per tick that let so many visits of so many ticks begin per quarter."""
    return math.ceil(line.per_quarter / TICKS_IN_QUARTER) * ticks


def _hours(lines: Iterable[HourLine], ticks: int) -> Iterator[tuple[tuple[time, time], int]]:
    """Yield opening hours with their slots; the last of a row lasts until its last visit ends."""
    ordered = sorted(lines, key=lambda line: line.begins)
    for line, after in zip_longest(ordered, ordered[1:]):
        closes = line.ends
        if after is None or after.begins > line.ends:
            minutes = line.ends.hour * 60 + line.ends.minute + TICK_MINUTES * (ticks - 1)
            closes = time(minutes // 60, minutes % 60) if minutes < _DAY else time()
        if line.per_quarter:
            yield (line.begins, closes), places_at_once(line, ticks)
