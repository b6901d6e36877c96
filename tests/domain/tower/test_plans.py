"""Plans break nothing, whatever the month, and the waiting becomes shorter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.tower.duties import Duty, Method, WeekPlan
from counter_app.domain.tower.greedy import greedy
from counter_app.domain.tower.hard_rules import HardRule, breaches
from counter_app.domain.tower.month import Demand, Hours, WeekForm, forms_of
from counter_app.domain.tower.proposal import judge
from counter_app.domain.tower.rules import Contract
from counter_app.domain.tower.waiting import burden, waits, work_left
from tests.domain.tower.months import CONTRACT, HOUR, random_month

MONTH = random_month(1)
SITE = MONTH.sites[0]
DAY = Hours(9 * HOUR, 17 * HOUR)


def duty(**changes: object) -> Duty:
    facts: dict[str, object] = {
        "home": SITE.id, "number": 1, "weekday": 0, "site": SITE.id, "group": SITE.groups[0],
        "hours": DAY,
    }  # fmt: skip
    return Duty(**{**facts, **changes})  # type: ignore[arg-type]


def broken(*duties: Duty) -> set[HardRule]:
    plan = WeekPlan(method=Method.GREEDY, duties=duties)
    return {one.rule for one in breaches(MONTH, plan)}


def test_one_day_at_home_breaks_nothing() -> None:
    assert broken(duty()) == set()


@pytest.mark.parametrize(
    ("rule", "duties"),
    [
        (HardRule.NOBODY, (duty(number=SITE.people + 1),)),
        (HardRule.CLOSED, (duty(hours=Hours(6 * HOUR, 12 * HOUR)),)),
        (HardRule.CLOSED, (duty(weekday=6),)),
        (HardRule.NOT_HERE, (duty(group="visa"),)),
        (HardRule.TWICE, (duty(hours=Hours(9 * HOUR, 12 * HOUR)),
                          duty(hours=Hours(13 * HOUR, 17 * HOUR)))),
        (HardRule.HOURS, tuple(duty(weekday=day) for day in range(5))),
        (HardRule.LONG_DAY, (duty(hours=Hours(8 * HOUR, 17 * HOUR + 1)),)),
        (HardRule.DESKS, tuple(duty(number=number) for number in range(1, len(SITE.desks) + 2))),
    ],
)  # fmt: skip
def test_each_rule_is_seen_when_it_is_broken(rule: HardRule, duties: tuple[Duty, ...]) -> None:
    assert rule in broken(*duties)


def test_who_travels_further_than_the_contract_says_is_seen() -> None:
    near = MONTH.near[SITE.id]
    far = [site for site in MONTH.sites if site.id not in near]
    for site in far:
        assert HardRule.TRAVEL in broken(duty(site=site.id, group=site.groups[0]))
    for place in near[1:]:
        assert HardRule.TRAVEL not in broken(duty(site=place, group=MONTH.site[place].groups[0]))


def test_abilities_are_looked_at_for_each_choice_of_groups() -> None:
    month = next(one for one in map(random_month, range(20)) if any(
        "prints" in site.groups and site.able([frozenset({"biometrics"})]) < len(site.desks)
        for site in one.sites
    ))  # fmt: skip
    site = next(one for one in month.sites if "prints" in one.groups
                and one.able([frozenset({"biometrics"})]) < len(one.desks))  # fmt: skip
    able = site.able([frozenset({"biometrics"})])
    those = tuple(
        Duty(home=site.id, number=n, weekday=0, site=site.id, group="prints", hours=DAY)
        for n in range(1, able + 2)
    )
    plan = WeekPlan(method=Method.GREEDY, duties=those)
    assert HardRule.DESKS in {one.rule for one in breaches(month, plan)}
    enough = WeekPlan(method=Method.GREEDY, duties=those[:able])
    assert HardRule.DESKS not in {one.rule for one in breaches(month, enough)}


@given(st.integers(1, 60), st.integers(1, 7), st.integers(1, 12))
def test_every_form_of_week_is_within_the_contract(hours: int, days: int, long: int) -> None:
    contract = Contract(hours_week=hours, days_week=days, hours_day=long, travel_km=0)
    for form in forms_of(contract):
        assert form.days <= days
        assert form.minutes <= long * 60
        assert form.days * form.minutes <= hours * 60


def test_the_forms_of_a_full_week() -> None:
    assert forms_of(CONTRACT) == (WeekForm(5, 420), WeekForm(4, 540))


@settings(max_examples=6)
@given(st.integers(100, 10_000))
def test_the_plain_plan_breaks_nothing_and_makes_nothing_worse(seed: int) -> None:
    """It is a plain search: in a rare month it finds nothing better than the present hours."""
    month = random_month(seed)
    plan = greedy(month)
    assert breaches(month, plan) == ()
    now, then = judge(month, WeekPlan(method=Method.PRESENT)), judge(month, plan)
    assert then.burden < now.burden * 1.01


@given(
    st.lists(st.integers(0, 2_000), min_size=7, max_size=28),
    st.integers(0, 20_000), st.floats(0, 1_500), st.integers(0, 27), st.integers(1, 500),
)  # fmt: skip
def test_more_hours_never_make_anybody_wait_longer(
    opened: list[int], waiting: int, daily: float, at: int, more: int
) -> None:
    demand = Demand(waiting, daily)
    at %= len(opened)
    larger = [*opened[:at], opened[at] + more, *opened[at + 1 :]]
    assert burden(larger, demand) <= burden(opened, demand) + 1e-6
    assert all(new <= old for new, old in zip(waits(larger, demand), waits(opened, demand),
                                               strict=True))  # fmt: skip


def test_waits_worked_out_by_hand() -> None:
    # 600 minutes wait, 100 are asked for each day, 300 can be done
    demand = Demand(600, 100)
    assert work_left([300] * 5, demand) == [400, 200, 100, 100, 100]
    # the first stands behind 300 and half of its own day: 350 takes two days
    assert waits([300] * 5, demand) == [2, 1, 1, 1, 1]


def test_nobody_is_served_where_nothing_opens() -> None:
    assert waits([0] * 7, Demand(0, 10)) == [366] * 7
