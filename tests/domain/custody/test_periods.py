"""When a card that lies too long is reminded of, taken back and destroyed."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.custody.ageing import CustodyRules, Stage, due_stage, kept_until
from counter_app.domain.custody.card import CardState

DAY = timedelta(days=1)
SINCE = date(2026, 9, 1)
RULES = CustodyRules(remind_after=14 * DAY, return_after=60 * DAY, destroy_after=10 * DAY)
STOCK = CardState.IN_STOCK


@pytest.mark.parametrize(
    ("lies", "reminded", "stage"),
    [
        (13, None, None),
        (14, None, Stage.REMIND),
        (27, 14, None),
        (28, 14, Stage.REMIND),
        (59, 46, None),
        (60, 59, Stage.RETURN),
        (14, -5, Stage.REMIND),  # from when it lay here before
    ],
)
def test_a_reminder_is_due_again_after_the_same_time(
    lies: int, reminded: int | None, stage: Stage | None
) -> None:
    last = SINCE + reminded * DAY if reminded is not None else None
    assert due_stage(STOCK, SINCE, SINCE + lies * DAY, RULES, last) is stage


def test_the_last_day_is_the_one_before_it_goes_back() -> None:
    last = kept_until(SINCE, RULES)
    assert last is not None
    assert due_stage(STOCK, SINCE, last, RULES, last) is not Stage.RETURN
    assert due_stage(STOCK, SINCE, last + DAY, RULES, last) is Stage.RETURN
    assert kept_until(SINCE, CustodyRules()) is None


@given(
    remind=st.integers(1, 40),
    back=st.none() | st.integers(1, 200),
    skipped=st.lists(st.booleans(), min_size=1, max_size=250),
)
def test_reminders_keep_their_distance_however_often_one_looks(
    remind: int, back: int | None, skipped: list[bool]
) -> None:
    rules = CustodyRules(
        remind_after=remind * DAY, return_after=back * DAY if back is not None else None
    )
    made: list[date] = []
    for number, skips in enumerate(skipped):
        today = SINCE + number * DAY
        stage = due_stage(STOCK, SINCE, today, rules, made[-1] if made else None)
        quiet_for = today - (made[-1] if made else SINCE)
        if back is not None and number >= back:
            assert stage is Stage.RETURN
        else:
            assert (stage is Stage.REMIND) == (quiet_for >= remind * DAY)
        if stage is Stage.REMIND and not skips:
            made.append(today)
    assert all(then - before >= remind * DAY for before, then in pairwise(made))


@given(st.sampled_from(list(CardState)), st.integers(0, 400))
def test_only_what_lies_to_be_collected_is_reminded_of(state: CardState, lies: int) -> None:
    rules = CustodyRules(remind_after=14 * DAY)
    stage = due_stage(state, SINCE, SINCE + lies * DAY, rules)
    lying = {
        CardState.IN_STOCK, CardState.RESERVED, CardState.AT_PARTNER, CardState.NOT_COLLECTED,
    }  # fmt: skip
    assert (stage is Stage.REMIND) == (state in lying and lies >= 14)
