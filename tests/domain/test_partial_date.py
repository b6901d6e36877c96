"""Dates of which parts may be unknown, and the ages that follow."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from tests.factories import person

full = st.dates(date(1900, 1, 1), date(2030, 12, 31))
partial = st.builds(
    lambda day, known: PartialDate(*(day.year, day.month, day.day)[:known], *([0] * (3 - known))),
    full,
    st.integers(0, 3),
)


@given(partial)
def test_what_is_written_is_read_again(born: PartialDate) -> None:
    assert PartialDate.parse(born.iso()) == born
    assert born.is_complete == (born.day > 0)


@given(partial, partial)
def test_dates_sort_as_they_are_written(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) == (one.iso() < other.iso())


@pytest.mark.parametrize(
    "text",
    ["", "1998", "1998-13-01", "1998-02-30", "1998-00-05", "0000-05-00", "0000-00-05",
     "98-01-01", "1998/01/01", "1998-1-1", "١٩٩٨-٠١-٠١"],
)  # fmt: skip
def test_what_no_calendar_has(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        PartialDate.parse(text)
    assert caught.value.code is Code.BAD_DATE


@given(partial)
def test_the_latest_day_is_within_the_known_parts(born: PartialDate) -> None:
    latest = born.latest()
    if not born.year:
        assert latest is None
        return
    assert latest is not None
    assert latest.year == born.year
    assert not born.month or latest.month == born.month
    assert not born.day or latest.day == born.day
    if not born.day:
        following = latest + timedelta(days=1)
        assert (following.year, following.month)[: 2 if born.month else 1] != (
            born.year,
            born.month,
        )[: 2 if born.month else 1]


@given(partial, full)
def test_an_age_is_never_overstated(born: PartialDate, day: date) -> None:
    age, latest = born.age_on(day), born.latest()
    if latest is None:
        assert age is None
        return
    assert age is not None
    birthdays = sum(
        1
        for year in range(min(born.year, day.year) + 1, day.year + 1)
        if (year, latest.month, latest.day) <= (day.year, day.month, day.day) and year > born.year
    )
    assert max(age, 0) == birthdays


@pytest.mark.parametrize(
    ("born", "day", "minor"),
    [
        ("2008-09-04", date(2026, 9, 4), False),  # of age today
        ("2008-09-05", date(2026, 9, 4), True),
        ("2008-09-00", date(2026, 9, 29), True),  # perhaps born on the 30th
        ("2008-09-00", date(2026, 9, 30), False),
        ("2008-00-00", date(2026, 12, 30), True),
        ("2008-00-00", date(2026, 12, 31), False),
        ("0000-00-00", date(2026, 9, 4), False),
        ("2008-02-29", date(2026, 2, 28), True),
        ("2008-02-29", date(2026, 3, 1), False),
    ],
)
def test_who_comes_with_a_representative(born: str, day: date, minor: bool) -> None:
    assert person(date_of_birth=PartialDate.parse(born)).is_minor(day) is minor
