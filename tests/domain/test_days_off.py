"""School holidays as dated data, compared with the library that works the regulation out."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from counter_app import paths
from counter_app.domain.planning.days_off import (
    SchoolBreak,
    SchoolRegion,
    SchoolYearCalendar,
    holiday_names,
)

CALENDAR = SchoolYearCalendar.parse(
    paths.resource("rules", "school-holidays.toml").read_text(encoding="utf-8")
)
REGIONS = {
    SchoolRegion.NORTH: "Noord",
    SchoolRegion.MIDDLE: "Midden",
    SchoolRegion.SOUTH: "Zuid",
}


@pytest.mark.parametrize("region", SchoolRegion)
def test_the_data_is_what_the_library_says(region: SchoolRegion) -> None:
    theirs = holidays.country_holidays(
        "NL", subdiv=REGIONS[region], years=range(2026, 2031), categories=("school",)
    )
    day = CALENDAR.valid_from
    while day <= CALENDAR.valid_until:
        ours = any(one.covers(day) and region in one.regions for one in CALENDAR.holidays)
        assert ours is (day in theirs), day
        day += timedelta(days=1)


def test_what_lies_in_a_span() -> None:
    found = CALENDAR.between(date(2026, 12, 31), date(2027, 2, 13))
    assert [(one.name, one.first_day) for one in found] == [
        (SchoolBreak.CHRISTMAS, date(2026, 12, 19)), (SchoolBreak.SPRING, date(2027, 2, 13)),
    ]  # fmt: skip
    assert found[1].regions == {SchoolRegion.SOUTH}
    assert CALENDAR.between(date(2026, 9, 5), date(2026, 9, 6)) == ()


def test_days_of_which_nothing_is_known() -> None:
    assert CALENDAR.knows(date(2030, 9, 1))
    assert not CALENDAR.knows(date(2030, 9, 2))
    assert not CALENDAR.knows(date(2025, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "valid_from = 2026-01-01",
        'valid_from = 2026-01-01\nvalid_until = 2026-02-01\nholidays = [{ name = "xmas", '
        'first_day = 2026-01-01, last_day = 2026-01-02, regions = ["north"] }]',
        'valid_from = 2026-01-01\nvalid_until = 2026-02-01\nholidays = [{ name = "may", '
        'first_day = 2026-01-03, last_day = 2026-01-02, regions = ["north"] }]',
    ],
)
def test_damaged_data(text: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        SchoolYearCalendar.parse(text)


def test_holidays_have_names() -> None:
    assert holiday_names(2026)[date(2026, 4, 27)] == "Koningsdag"
