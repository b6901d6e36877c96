"""Ticks of a local day, also where the clock changes, and the search for free runs."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.planning import ticks as t

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SUMMER_BEGINS, SUMMER_ENDS = date(2026, 3, 29), date(2026, 10, 25)
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
lines = st.lists(st.integers(0, t.MOST_PLACES), max_size=120)


@pytest.mark.parametrize(
    ("day", "ticks"), [(date(2026, 9, 4), 288), (SUMMER_BEGINS, 276), (SUMMER_ENDS, 300)]
)
def test_a_day_has_as_many_ticks_as_its_hours(day: date, ticks: int) -> None:
    assert t.ticks_in(day, AMSTERDAM) == ticks


@given(days, st.integers(0, 299))
def test_a_moment_leads_back_to_its_tick(day: date, tick: int) -> None:
    tick %= t.ticks_in(day, AMSTERDAM)
    assert t.day_and_tick(t.moment_of(day, tick, AMSTERDAM), AMSTERDAM) == (day, tick)


@given(days, st.integers(0, 287))
def test_a_wall_clock_time_leads_back_to_itself(day: date, fifth: int) -> None:
    wanted = (datetime(2026, 1, 1) + fifth * t.TICK).time()  # noqa: DTZ001 - only its time is used
    shown = t.moment_of(day, t.tick_of(wanted, day, AMSTERDAM), AMSTERDAM).astimezone(AMSTERDAM)
    skipped = day.month == 3 and wanted.hour == 2 and t.ticks_in(day, AMSTERDAM) == 276
    assert shown.date() == day
    assert shown.time() == (time(3) if skipped else wanted)


def test_counters_open_at_the_wall_clock_whatever_the_season() -> None:
    assert t.tick_of(time(9), date(2026, 9, 4), AMSTERDAM) == 108
    assert t.tick_of(time(9), SUMMER_BEGINS, AMSTERDAM) == 96
    assert t.tick_of(time(9), SUMMER_ENDS, AMSTERDAM) == 120


def test_a_time_that_exists_twice_is_the_first_one() -> None:
    tick = t.tick_of(time(2, 30), SUMMER_ENDS, AMSTERDAM)
    assert tick == 30
    assert t.moment_of(SUMMER_ENDS, tick, AMSTERDAM).hour == 0  # 00:30 UTC; the second is 01:30


@given(st.integers(0, 500))
def test_a_duration_is_rounded_up_to_ticks(minutes: int) -> None:
    ticks = t.ticks_for(minutes)
    assert (ticks - 1) * t.TICK_MINUTES < minutes <= ticks * t.TICK_MINUTES or minutes == ticks == 0


def naive_starts(places: list[int], length: int, wanted: int, not_before: int = 0) -> list[int]:
    return [
        n
        for n in range(max(not_before, 0), len(places) - length + 1)
        if all(free >= wanted for free in places[n : n + length])
    ]


@given(st.lists(lines, max_size=5), st.integers(1, 12), st.integers(1, 3))
def test_no_visit_is_counted_over_the_end_of_a_line(
    days: list[list[int]], length: int, wanted: int
) -> None:
    counts = t.count_starts([t.write_free(places) for places in days], length, wanted)
    assert counts == [len(naive_starts(places, length, wanted)) for places in days]


@given(lines, st.integers(1, 30), st.integers(1, t.MOST_PLACES), st.integers(-5, 130))
def test_the_search_finds_what_a_plain_search_finds(
    places: list[int], length: int, wanted: int, not_before: int
) -> None:
    line = t.write_free(places)
    starts = naive_starts(places, length, wanted)
    later = naive_starts(places, length, wanted, not_before)
    assert t.count_starts([line], length, wanted) == [len(starts)]
    assert t.all_starts(line, length, wanted) == starts
    assert t.all_starts(line, length, wanted, not_before) == later
    assert t.first_start(line, length, wanted, not_before) == (later[0] if later else None)


@given(st.lists(st.integers(0, t.MOST_PLACES), min_size=1, max_size=80), st.data())
def test_places_over_a_run_are_those_of_its_tightest_tick(
    places: list[int], data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(places) - 1))
    length = data.draw(st.integers(1, len(places) - offset))
    run = places[offset : offset + length]
    assert t.places_over(t.write_free(places), offset, length) == min(run)


def test_a_line_never_says_more_than_its_last_letter() -> None:
    assert t.write_free([0, 9, 74, 75, 500, -3]) == "09zzz0"


@given(days)
def test_days_follow_each_other_without_gap(day: date) -> None:
    end = t.moment_of(day, t.ticks_in(day, AMSTERDAM), AMSTERDAM)
    assert end == t.midnight(day + timedelta(days=1), AMSTERDAM)
