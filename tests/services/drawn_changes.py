"""Changes of the planning, drawn at random: every kind of rule, closure, desk and offer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Closure, OpeningRule, StaffShift
from counter_app.domain.planning.plan import Plan, PlanChange, Planned
from counter_app.domain.planning.preview import Choice, Hit, Way
from tests import factories as f

hours = st.sampled_from(
    [(8, 10), (9, 10), (9, 11), (9, 12), (8, 11), (1, 4), (2, 3), (17, 19), (18, 0)]
)  # fmt: skip
"""From which full hour to which; 0 is the end of the day."""

REPEATED: dict[str, Callable[[date], dict[str, Any]]] = {
    "weekly": lambda _day: {},
    "every second week": lambda day: {"every_weeks": 2, "anchor": day},
    "not this week": lambda day: {"every_weeks": 2, "anchor": day - timedelta(days=7)},
    "every third week": lambda day: {"every_weeks": 3, "anchor": day - timedelta(days=21)},
    "first of the month": lambda _day: {"nth": 1},
    "fourth of the month": lambda _day: {"nth": 4},
    "last of the month": lambda _day: {"nth": -1},
    "until the day before": lambda day: {"valid_until": day - timedelta(days=1)},
    "until then": lambda day: {"valid_until": day},
    "once": lambda day: {"valid_from": day, "valid_until": day},
    "holidays too": lambda _day: {"on_holidays": True},
}
"""On which of its weekdays a rule holds, seen from a day."""


@dataclass(frozen=True)
class Drawn:
    """A change of the planning, drawn: what of it is used depends on its kind."""

    kind: str
    day: int
    pick: int
    desks: int
    hours: tuple[int, int]
    group: str
    repeated: str
    is_aimed: bool


drawn = st.builds(
    Drawn,
    st.sampled_from(
        ["close", "close hours", "reopen", "fewer", "end", "duty", "desk", "offer", "rule", "rule"]
    ),
    st.integers(0, 2), st.integers(0, 11), st.integers(0, 3), hours,
    st.sampled_from(["counter", "prints"]), st.sampled_from(sorted(REPEATED)),
    st.sampled_from([True, True, True, False]),
)  # fmt: skip


def rule_of(drawn: Drawn, days: Sequence[date], location_id: UUID) -> OpeningRule:
    """Return the opening rule that was drawn."""
    day, (opens, closes) = days[drawn.day], drawn.hours
    facts = {
        "group": drawn.group, "desks": max(1, drawn.desks), "opens": time(opens),
        "closes": time(closes), **REPEATED[drawn.repeated](day),
    }  # fmt: skip
    return f.rule(location_id, day.weekday(), **facts)


def change_of(
    drawn: Drawn, plan: Plan, days: Sequence[date], services: Sequence[str]
) -> PlanChange | None:
    """Return the change of a plan that was drawn; None where there is nothing to change."""
    of_day = [one for one in plan.rules if one.weekday == days[drawn.day].weekday()]
    offers = [one for one in plan.offers if one.service in services]
    there = {
        "fewer": of_day, "end": of_day, "reopen": plan.closures,
        "offer": [one for one in offers if not one.is_offered] or offers, "desk": plan.desks[:1],
    }  # fmt: skip
    place_id = plan.location.id
    if drawn.kind not in there:
        return PlanChange(location_id=place_id, put=(_new(drawn, days, place_id),))
    some = there[drawn.kind]
    if not some:
        return None
    one: Any = some[drawn.pick % len(some)]
    if drawn.kind in {"end", "reopen"}:
        return PlanChange(location_id=place_id, end=(one,))
    changed = {
        "fewer": lambda: replace(one, desks=drawn.desks),
        "offer": lambda: replace(one, is_offered=not one.is_offered),
        "desk": lambda: replace(one, is_active=not one.is_active),
    }
    return PlanChange(location_id=place_id, put=(changed[drawn.kind](),))


def _new(drawn: Drawn, days: Sequence[date], place_id: UUID) -> Planned:
    """Return the closure, shift or rule that was drawn."""
    begins, ends = map(time, drawn.hours)
    day = days[drawn.day]
    if drawn.kind == "close":
        return Closure(id=new_id(), location_id=place_id, first_day=day, last_day=day)
    if drawn.kind == "close hours":
        return Closure(
            id=new_id(), location_id=place_id, first_day=day, last_day=day, begins=begins,
            ends=ends, group=drawn.group,
        )  # fmt: skip
    if drawn.kind == "duty":
        return StaffShift(
            id=new_id(), location_id=place_id, group=drawn.group, first_day=day, last_day=day,
            begins=begins, ends=ends, staff=drawn.desks,
        )  # fmt: skip
    return rule_of(drawn, days, place_id)


def choice_of(hit: Hit, pick: int) -> Choice:
    """Decide about somebody; who moves goes to the first time that is proposed."""
    ways = [way for way in hit.ways if way is not Way.MOVE or hit.proposals]
    way = ways[pick % len(ways)]
    start = hit.proposals[0] if way is Way.MOVE else None
    return Choice(
        appointment_id=hit.appointment_id, way=way, reason="cannot come otherwise",
        to=start.starts_at if start else None, location_id=start.location_id if start else None,
    )  # fmt: skip
