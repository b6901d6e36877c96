"""The opening hours may not ask for more desks than stand there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.planning.desk_count import Shortage, shortages
from counter_app.domain.planning.opening import Closure, Desk, OpeningRule
from counter_app.domain.planning.plan import Plan
from counter_app.domain.planning.service_kinds import ServiceKind
from tests import factories as f

PLACE = f.location()
MONDAY = date(2026, 9, 7)
WEEK = [MONDAY + timedelta(days=n) for n in range(7)]


def desks(number: int, *, off: int = 0) -> tuple[Desk, ...]:
    return tuple(
        Desk(id=new_id(), location_id=PLACE.id, name=str(n), is_active=n >= off)
        for n in range(number)
    )


def rule(desks: int, opens: int, closes: int, group: str = "counter") -> OpeningRule:
    return f.rule(
        PLACE.id, 0, desks=desks, opens=time(opens), closes=time(closes), group=group
    )  # fmt: skip


def test_groups_at_the_same_time_add_up() -> None:
    rules = (rule(3, 9, 13), rule(2, 12, 17, "biometrics"))
    plan = Plan(location=PLACE, rules=rules, desks=desks(5))
    assert shortages(plan, WEEK) == ()
    fewer = replace(plan, desks=desks(5, off=1))
    assert shortages(fewer, WEEK) == (Shortage(day=MONDAY, needed=5, there=4),)


def test_groups_one_after_the_other_share_desks() -> None:
    rules = (rule(4, 9, 12), rule(4, 12, 17, "biometrics"))
    assert shortages(Plan(location=PLACE, rules=rules, desks=desks(4)), WEEK) == ()


def test_a_closed_day_lacks_nothing() -> None:
    closure = Closure(id=new_id(), location_id=PLACE.id, first_day=MONDAY, last_day=MONDAY)
    plan = Plan(location=PLACE, rules=(rule(4, 9, 12),), closures=(closure,))
    assert shortages(plan, WEEK) == ()
    assert shortages(replace(plan, closures=()), WEEK)[0].there == 0


@pytest.mark.parametrize(
    ("youngest", "oldest", "field"), [(-1, None, "youngest"), (12, 6, "oldest"), (0, 121, "oldest")]
)
def test_ages_that_nobody_has(youngest: int | None, oldest: int | None, field: str) -> None:
    kind = ServiceKind(
        code="X", group="counter", base_minutes=5, extra_minutes=0, most_persons=1,
        youngest=youngest, oldest=oldest,
    )  # fmt: skip
    with pytest.raises(Invalid) as wrong:
        kind.check_ages()
    assert (wrong.value.code, wrong.value.field) == (Code.BAD_NUMBER, field)
