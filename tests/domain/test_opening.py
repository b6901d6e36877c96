"""Opening rules, closures, public holidays, and the capacity that follows."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning.days_off import is_holiday, public_holidays
from counter_app.domain.planning.opening import Closure, capacity
from counter_app.domain.planning.service_kinds import ServiceKind
from tests.factories import rule

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
PLACE = new_id()
FRIDAY = date(2026, 9, 4)
COLLECT = ServiceKind(
    code="COLLECT_DOCUMENT", group="counter", base_minutes=10, extra_minutes=5, most_persons=6
)


def desks_at(desks: list[int], hour: int, minute: int = 0) -> int:
    return desks[(hour * 60 + minute) // 5]


def test_a_rule_opens_from_its_first_to_before_its_last_moment() -> None:
    desks = capacity([rule(PLACE, 4)], [], FRIDAY, AMSTERDAM)
    assert len(desks) == 288
    assert [desks_at(desks, 8, 55), desks_at(desks, 9), desks_at(desks, 16, 55)] == [0, 6, 6]
    assert desks_at(desks, 17) == 0


def test_overlapping_rules_add_up() -> None:
    evening = rule(PLACE, 4, opens=time(16), closes=time(20), desks=2)
    desks = capacity([rule(PLACE, 4), evening], [], FRIDAY, AMSTERDAM)
    assert [desks_at(desks, hour) for hour in (15, 16, 17, 20)] == [6, 8, 2, 0]


def test_midnight_as_an_end_is_the_end_of_the_day() -> None:
    desks = capacity([rule(PLACE, 4, opens=time(22), closes=time())], [], FRIDAY, AMSTERDAM)
    assert sum(1 for number in desks if number) == 24
    assert desks[-1] == 6


@pytest.mark.parametrize(
    ("day", "ticks"),
    [(date(2026, 3, 29), 276), (date(2026, 10, 25), 300)],
    ids=["spring", "autumn"],
)
def test_hours_stay_the_same_on_days_on_which_the_clock_changes(day: date, ticks: int) -> None:
    desks = capacity([rule(PLACE, 6)], [], day, AMSTERDAM)
    assert len(desks) == ticks
    assert sum(1 for number in desks if number) == 8 * 12
    assert desks.index(6) == ticks - (288 - 9 * 12)


def test_a_rule_holds_in_its_time_only() -> None:
    limited = rule(PLACE, 4, valid_from=date(2026, 9, 4), valid_until=date(2026, 9, 11))
    opened = [
        any(capacity([limited], [], day, AMSTERDAM))
        for day in (date(2026, 8, 28), FRIDAY, date(2026, 9, 11), date(2026, 9, 18))
    ]
    assert opened == [False, True, True, False]


def test_a_closure_closes_whatever_the_rules_say() -> None:
    closed = Closure(id=new_id(), location_id=PLACE, first_day=date(2026, 9, 3), last_day=FRIDAY)
    assert not any(capacity([rule(PLACE, 4, on_holidays=True)], [closed], FRIDAY, AMSTERDAM))
    assert any(capacity([rule(PLACE, 4)], [closed], date(2026, 9, 11), AMSTERDAM))


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2026, 1, 1), True),  # New Year
        (date(2026, 4, 3), False),  # Good Friday
        (date(2026, 4, 6), True),  # Easter Monday
        (date(2026, 4, 27), True),  # King's Day
        (date(2031, 4, 27), False),  # a Sunday: King's Day is the day before
        (date(2031, 4, 26), True),
        (date(2025, 5, 5), True),  # Liberation Day, a lustrum
        (date(2026, 5, 5), False),
        (date(2030, 5, 5), True),
        (date(2026, 5, 14), True),  # Ascension
        (date(2026, 5, 25), True),  # Whit Monday
        (date(2026, 12, 24), False),
        (date(2026, 12, 25), True),
        (date(2026, 12, 26), True),
        (date(2026, 12, 31), False),
    ],
)
def test_dutch_public_holidays(day: date, closed: bool) -> None:
    assert is_holiday(day) is closed
    open_anyway = rule(PLACE, day.weekday(), on_holidays=True, valid_from=date(2020, 1, 1))
    usual = rule(PLACE, day.weekday(), valid_from=date(2020, 1, 1))
    assert any(capacity([usual], [], day, AMSTERDAM)) is not closed
    assert any(capacity([open_anyway], [], day, AMSTERDAM))


def test_there_are_no_further_holidays() -> None:
    on_workdays = [day for day in public_holidays(2026) if day.weekday() < 5]
    assert sorted(f"{day:%m-%d}" for day in on_workdays) == [
        "01-01", "04-06", "04-27", "05-14", "05-25", "12-25",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"weekday": 7}, Code.BAD_NUMBER, "weekday"),
        ({"desks": -1}, Code.BAD_NUMBER, "desks"),
        ({"opens": time(9), "closes": time(9)}, Code.BAD_TIME, "closes"),
        ({"opens": time(9, 3)}, Code.BAD_TIME, "opens"),
        ({"closes": time(17, 0, 30)}, Code.BAD_TIME, "closes"),
    ],
)
def test_a_rule_that_no_day_can_follow(changes: dict[str, object], code: Code, field: str) -> None:
    facts = {"weekday": 4, **changes}
    weekday = facts.pop("weekday")
    with pytest.raises(Invalid) as caught:
        rule(PLACE, weekday, **facts)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.field) == (code, field)


@given(st.integers(1, 6))
def test_a_duration_is_base_and_extra_for_each_further_person(persons: int) -> None:
    assert COLLECT.minutes(persons) == 10 + 5 * (persons - 1)
    assert COLLECT.ticks(persons) == 2 + (persons - 1)


@pytest.mark.parametrize(
    ("persons", "code"), [(0, Code.NO_PARTICIPANT), (7, Code.TOO_MANY_PERSONS)]
)
def test_too_few_and_too_many_persons(persons: int, code: Code) -> None:
    with pytest.raises(Refused) as caught:
        COLLECT.ticks(persons)
    assert caught.value.code is code
