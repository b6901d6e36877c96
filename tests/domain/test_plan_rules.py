"""Rules that repeat otherwise, closures of hours and groups, staff, and the public share."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import (
    Closure,
    OpeningRule,
    ServiceOffer,
    StaffShift,
    plan_day,
)
from counter_app.domain.planning.ticks import ticks_in
from tests.factories import rule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
PLACE = new_id()
FRIDAY = date(2026, 9, 4)
YEAR = [date(2028, 1, 1) + timedelta(days=n) for n in range(366)]
"""A leap year."""


def days_of(one: OpeningRule, days: list[date]) -> list[date]:
    return [day for day in days if one.holds_on(day, is_holiday=False)]


def closure(first: date, last: date | None = None, **facts: Any) -> Closure:
    return Closure(id=new_id(), location_id=PLACE, first_day=first, last_day=last or first, **facts)


def shift(first: date, begins: time, ends: time, staff: int, **facts: Any) -> StaffShift:
    given = {"last_day": first, "group": "counter", **facts}
    return StaffShift(
        id=new_id(), location_id=PLACE, first_day=first, begins=begins, ends=ends, staff=staff,
        **given,
    )  # fmt: skip


def at(line: tuple[int, ...], hour: int, minute: int = 0) -> int:
    return line[(hour * 60 + minute) // 5]


def test_every_second_week_from_an_anchor_week() -> None:
    second = rule(PLACE, 4, every_weeks=2, anchor=date(2026, 9, 7))  # the Monday after
    weeks = [FRIDAY + timedelta(weeks=n) for n in range(-2, 4)]
    assert days_of(second, weeks) == [weeks[1], weeks[3], weeks[5]]
    unanchored = rule(PLACE, 4, every_weeks=3, valid_from=date(2026, 9, 2))
    assert days_of(unanchored, [FRIDAY + timedelta(weeks=n) for n in range(7)]) == [
        FRIDAY, FRIDAY + timedelta(weeks=3), FRIDAY + timedelta(weeks=6),
    ]  # fmt: skip


@given(st.integers(1, 52), st.integers(0, 6), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_days_of_a_rule_lie_its_weeks_apart(every: int, weekday: int, anchor: date) -> None:
    found = days_of(
        rule(PLACE, weekday, every_weeks=every, anchor=anchor, valid_from=date(2028, 1, 1)), YEAR
    )
    assert all(later - day == timedelta(weeks=every) for day, later in pairwise(found))
    assert all(day.weekday() == weekday for day in found)
    assert 366 // 7 // every <= len(found) <= 53 // every + 1


@pytest.mark.parametrize(
    ("nth", "days"),
    [
        (1, ["01-06", "02-03", "03-02"]),
        (5, ["03-30", "06-29", "08-31"]),
        (-1, ["01-27", "02-24", "03-30"]),
    ],
)
def test_the_nth_thursday_of_the_month(nth: int, days: list[str]) -> None:
    found = days_of(rule(PLACE, 3, nth=nth), YEAR)
    assert [f"{day:%m-%d}" for day in found[:3]] == days
    assert len(found) == (12 if nth in {1, -1} else 4)


def test_29_february() -> None:
    leap = date(2028, 2, 29)
    assert days_of(rule(PLACE, leap.weekday(), nth=5), YEAR)[0] == leap
    assert days_of(rule(PLACE, leap.weekday(), nth=-1), YEAR)[1] == leap
    once = rule(PLACE, leap.weekday(), valid_from=leap, valid_until=leap)
    assert once.is_one_off
    assert days_of(once, YEAR) == [leap]
    assert at(plan_day([once], [], [], leap, AMSTERDAM).capacity, 9) == 6


def test_a_saturday_next_to_kings_day() -> None:
    """In 2031 27 April is a Sunday: King's Day is Saturday the 26th, and closed."""
    saturdays = rule(PLACE, 5, valid_from=date(2031, 1, 1))
    kings_day, before = date(2031, 4, 26), date(2031, 4, 19)
    assert not any(plan_day([saturdays], [], [], kings_day, AMSTERDAM).capacity)
    assert any(plan_day([saturdays], [], [], before, AMSTERDAM).capacity)
    assert any(plan_day([saturdays], [], [], date(2031, 5, 3), AMSTERDAM).capacity)


def test_a_share_of_each_rule_is_open_to_the_public() -> None:
    shared = rule(PLACE, 4, public_desks=2)
    evening = rule(PLACE, 4, opens=time(16), closes=time(20), desks=3)
    whole = plan_day([shared, evening], [], [], FRIDAY, AMSTERDAM)
    assert [at(whole.capacity, hour) for hour in (9, 16, 18)] == [6, 9, 3]
    assert [at(whole.open_public, hour) for hour in (9, 16, 18)] == [2, 5, 3]


def test_staff_on_duty_limits_desks_where_it_speaks() -> None:
    shifts = [
        shift(FRIDAY, time(9), time(13), 4),
        shift(FRIDAY, time(12), time(15), 1),
        shift(FRIDAY + timedelta(days=1), time(9), time(17), 0),
    ]
    limited = plan_day([rule(PLACE, 4, public_desks=4)], [], shifts, FRIDAY, AMSTERDAM)
    assert [at(limited.capacity, hour) for hour in (9, 12, 14, 15)] == [4, 5, 1, 6]
    assert [at(limited.open_public, hour) for hour in (9, 12, 14, 15)] == [4, 4, 1, 4]


def test_a_closure_of_hours() -> None:
    closed = closure(FRIDAY, begins=time(12), ends=time(13, 30))
    whole = plan_day([rule(PLACE, 4)], [closed], [], FRIDAY, AMSTERDAM)
    assert [at(whole.capacity, *when) for when in ((11, 55), (12, 0), (13, 25), (13, 30))] == [
        6, 0, 0, 6,
    ]  # fmt: skip
    assert not at(whole.open_public, 12)
    late = closure(FRIDAY, begins=time(16), ends=time())
    assert not any(plan_day([rule(PLACE, 4)], [late], [], FRIDAY, AMSTERDAM).capacity[16 * 12 :])


@pytest.mark.parametrize(
    ("make", "code", "field"),
    [
        (lambda: rule(PLACE, 4, every_weeks=0), Code.BAD_NUMBER, "every_weeks"),
        (lambda: rule(PLACE, 4, nth=6), Code.BAD_NUMBER, "nth"),
        (lambda: rule(PLACE, 4, nth=0), Code.BAD_NUMBER, "nth"),
        (lambda: rule(PLACE, 4, nth=1, every_weeks=2), Code.BAD_NUMBER, "nth"),
        (lambda: rule(PLACE, 4, public_desks=7), Code.BAD_NUMBER, "public_desks"),
        (lambda: rule(PLACE, 4, public_desks=-1), Code.BAD_NUMBER, "public_desks"),
        (lambda: rule(PLACE, 4, desks=1001), Code.BAD_NUMBER, "desks"),
        (lambda: rule(PLACE, 4, valid_until=date(2025, 1, 1)), Code.BAD_DATE, "valid_until"),
        (lambda: closure(FRIDAY, date(2026, 9, 3)), Code.BAD_DATE, "last_day"),
        (lambda: closure(FRIDAY, begins=time(9)), Code.REQUIRED, "ends"),
        (lambda: closure(FRIDAY, ends=time(9)), Code.REQUIRED, "begins"),
        (lambda: closure(FRIDAY, begins=time(9), ends=time(9)), Code.BAD_TIME, "ends"),
        (lambda: closure(FRIDAY, begins=time(9, 1), ends=time(10)), Code.BAD_TIME, "begins"),
        (lambda: shift(FRIDAY, time(9), time(8), 1), Code.BAD_TIME, "ends"),
        (lambda: shift(FRIDAY, time(9), time(10), -1), Code.BAD_NUMBER, "staff"),
        (
            lambda: shift(FRIDAY, time(9), time(10), 1, last_day=date(2026, 9, 3)),
            Code.BAD_DATE, "last_day",
        ),
        (
            lambda: ServiceOffer(location_id=PLACE, service="X", base_minutes=0),
            Code.BAD_NUMBER, "base_minutes",
        ),
        (
            lambda: ServiceOffer(location_id=PLACE, service="X", extra_minutes=-5),
            Code.BAD_NUMBER, "extra_minutes",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_planned(make: Any, code: Code, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        make()
    assert (caught.value.code, caught.value.field) == (code, field)


quarter = st.integers(0, 95).map(lambda n: time(n // 4, n % 4 * 15))
CLOCK_DAYS = [date(2026, 3, 29), date(2026, 10, 25), FRIDAY, date(2028, 2, 29)]


@st.composite
def hours(draw: st.DrawFn) -> tuple[time, time]:
    first, last = sorted(draw(st.lists(quarter, min_size=2, max_size=2, unique=True)))
    return first, last


@given(
    st.sampled_from(CLOCK_DAYS),
    st.lists(st.tuples(hours(), st.integers(0, 9), st.integers(0, 9)), max_size=4),
    st.lists(hours(), max_size=2),
    st.lists(st.tuples(hours(), st.integers(0, 9)), max_size=3),
)
def test_a_day_is_what_its_parts_say(
    day: date,
    opened: list[tuple[tuple[time, time], int, int]],
    closed: list[tuple[time, time]],
    worked: list[tuple[tuple[time, time], int]],
) -> None:
    """Each tick of any day, also those on which the clock changes: sums, limits, closures."""
    rules = [
        rule(
            PLACE, day.weekday(), opens=a, closes=b, desks=n, public_desks=min(n, share),
            on_holidays=True,
        )
        for (a, b), n, share in opened
    ]  # fmt: skip
    closures = [closure(day, begins=a, ends=b) for a, b in closed]
    shifts = [shift(day, a, b, n) for (a, b), n in worked]
    whole = plan_day(rules, closures, shifts, day, AMSTERDAM)
    assert len(whole.capacity) == len(whole.open_public) == ticks_in(day, AMSTERDAM)
    plain = plan_day(rules, [], [], day, AMSTERDAM)
    for tick, number in enumerate(whole.capacity):
        assert 0 <= whole.open_public[tick] <= number <= plain.capacity[tick]
    for (a, b), _, _ in opened:
        alone = plan_day(
            [rule(PLACE, day.weekday(), opens=a, closes=b, on_holidays=True)], [], [], day,
            AMSTERDAM,
        ).capacity  # fmt: skip
        minutes = (b.hour * 60 + b.minute) - (a.hour * 60 + a.minute)
        if a >= time(3) or day not in CLOCK_DAYS[:2]:
            assert sum(map(bool, alone)) * 5 == minutes
