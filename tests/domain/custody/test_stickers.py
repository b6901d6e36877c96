"""How long a sticker is valid, and how its numbers are read."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.custody.stickers import (
    Roll,
    months_later,
    read_roll,
    split_number,
    valid_until,
)
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("today", "passport", "until"),
    [
        (date(2026, 9, 4), date(2030, 1, 1), date(2027, 3, 4)),  # six months
        (date(2026, 9, 4), date(2027, 2, 1), date(2027, 1, 1)),  # a month before the passport
        (date(2026, 8, 31), date(2030, 1, 1), date(2027, 2, 28)),  # months end on different days
        (date(2026, 9, 4), date(2026, 12, 31), date(2026, 11, 30)),
    ],
)
def test_the_lesser_of_two_periods(today: date, passport: date, until: date) -> None:
    assert valid_until(today, passport) == until


@given(today=DAYS, passport=DAYS)
def test_never_longer_than_either_and_never_in_the_past(today: date, passport: date) -> None:
    if months_later(passport, -1) <= today:
        with pytest.raises(Refused) as refused:
            valid_until(today, passport)
        assert refused.value.code is Code.PASSPORT_TOO_SHORT
        return
    until = valid_until(today, passport)
    assert today < until <= months_later(today, 6)
    assert until <= passport - timedelta(days=28)


@given(first=st.integers(0, 99_000), count=st.integers(0, 900), digits=st.integers(6, 9))
def test_a_number_is_written_as_on_the_sticker(first: int, count: int, digits: int) -> None:
    begins, ends = f"VA{first:0{digits}}", f"VA{first + count:0{digits}}"
    prefix, low, high, wide = read_roll(begins, ends)
    roll = Roll(
        id=new_id(), location_id=new_id(), service="UA_PROOF", prefix=prefix, first=low, last=high,
        digits=wide,
    )  # fmt: skip
    assert (roll.label(low), roll.label(high)) == (begins, ends)
    assert roll.remaining == count + 1
    assert roll.holds(*split_number(begins.lower()))


@pytest.mark.parametrize("text", ["", "VA", "12A", "V" * 30 + "1", "V\u00c41"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(Invalid):
        split_number(text)
