"""The queue: whose turn it is, the numbers that are called, and the states."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.ids import new_id
from counter_app.domain.queue import (
    ENDS,
    TRANSITIONS,
    QueueEntry,
    QueueState,
    ticket_text,
)
from counter_app.domain.queue.calling import order
from counter_app.domain.queue.rules import QueueRules

call_order = partial(order, keys=QueueRules().order)
NINE = datetime(2026, 9, 4, 7, tzinfo=UTC)
S = QueueState


def entry(booked: int, arrived: int) -> QueueEntry:
    """Return somebody booked and arrived so many minutes after nine."""
    return QueueEntry(
        id=new_id(), appointment_id=new_id(), person_id=new_id(), name="", service="", persons=1,
        ticket="", state=S.WAITING, since=NINE, arrived_at=NINE + timedelta(minutes=arrived),
        starts_at=NINE + timedelta(minutes=booked), day=NINE.date(),
    )  # fmt: skip


def test_who_comes_early_waits_for_the_booked_time() -> None:
    early, punctual = entry(30, 0), entry(20, 15)
    assert sorted([early, punctual], key=call_order) == [punctual, early]


def test_who_comes_late_joins_at_the_time_of_coming() -> None:
    late, next_one = entry(0, 25), entry(20, 10)
    assert sorted([late, next_one], key=call_order) == [next_one, late]


def test_of_two_at_the_same_time_the_first_to_come_is_first() -> None:
    second, first = entry(20, 10), entry(20, 5)
    assert sorted([second, first], key=call_order) == [first, second]


@given(st.lists(st.tuples(st.integers(0, 480), st.integers(0, 480)), max_size=20))
def test_nobody_is_called_before_the_booked_time_of_somebody_who_waits_longer(
    times: list[tuple[int, int]],
) -> None:
    queue = sorted((entry(*pair) for pair in times), key=call_order)
    for earlier, later in pairwise(queue):
        ready = [max(one.starts_at, one.arrived_at) for one in (earlier, later)]
        assert ready[0] <= ready[1]


@pytest.mark.parametrize(
    ("number", "text"),
    [(None, ""), (1, "A 001"), (31, "A 031"), (999, "A 999"), (1000, "B 001"), (25975, "A 001")],
)
def test_ticket_numbers_as_they_are_called(number: int | None, text: str) -> None:
    assert ticket_text(number) == text


def test_a_visit_begins_with_waiting_and_the_states_follow() -> None:
    reached, waiting = {S.WAITING}, [S.WAITING]
    while waiting:
        now = waiting.pop()
        new = {then for before, then in TRANSITIONS if before is now} - reached
        reached |= new
        waiting.extend(new)
    assert reached == set(S)


def test_nothing_follows_an_end_but_its_undoing() -> None:
    assert {step for step in TRANSITIONS if step[0] in ENDS} == {
        (S.DONE, S.SERVING),
        (S.MISSED, S.WAITING),
        (S.LEFT, S.WAITING),
    }
