"""Figures of a hall: whatever happened, every figure is the sum of its slices."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.ids import new_id
from counter_app.domain.queue import ENDS, TRANSITIONS, QueueState
from counter_app.domain.queue.statistics import Slice, by_hour, totals, visits

ZONE = ZoneInfo("Europe/Amsterdam")
NINE = datetime(2026, 9, 4, 7, tzinfo=UTC)
NOW = NINE + timedelta(hours=9)


@st.composite
def days(draw: st.DrawFn) -> list[Slice]:
    """Make the slices of some visits that follow the table of steps."""
    found = []
    for _ in range(draw(st.integers(0, 6))):
        visit = new_id()
        at = NINE + timedelta(seconds=draw(st.integers(0, 7200)))
        state, due = QueueState.WAITING, at + timedelta(minutes=draw(st.integers(-30, 30)))
        for _ in range(draw(st.integers(1, 8))):
            is_end = state in ENDS
            ends = at if is_end else at + timedelta(seconds=draw(st.integers(0, 5400)))
            found.append(
                Slice(appointment_id=visit, state=state, started_at=at, ended_at=ends,
                      service="X", persons=1, due=max(due, found[0].started_at if found else due))
            )  # fmt: skip
            after = sorted(then for before, then in TRANSITIONS if before is state)
            if is_end or not after:
                break
            state, at = draw(st.sampled_from(after)), ends
    return found


@given(days())
def test_hours_add_up_to_the_day_and_visits_to_the_hall(slices: list[Slice]) -> None:
    whole, hours = totals(slices, NOW), by_hour(slices, NOW, ZONE).values()
    for state in QueueState:
        own = [one for one in slices if one.state is state]
        lasted = sum((one.lasted(NOW) for one in own), timedelta())
        assert (whole.count(state), whole.spent(state)) == (len(own), lasted)
        assert sum(hour.count(state) for hour in hours) == len(own)
        assert sum((hour.spent(state) for hour in hours), timedelta()) == lasted
    stays = sum((visit.in_the_hall for visit in visits(slices, NOW)), timedelta())
    assert stays == whole.spent(*QueueState)


@given(days())
def test_the_wait_for_us_is_never_longer_than_the_wait(slices: list[Slice]) -> None:
    for visit in visits(slices, NOW):
        assert timedelta() <= visit.waited_for_us <= visit.waited


def test_an_open_slice_lasts_until_now() -> None:
    one = Slice(appointment_id=new_id(), state=QueueState.WAITING, started_at=NINE, ended_at=None,
                service="X", persons=1, due=NINE)  # fmt: skip
    assert totals([one], NINE + timedelta(minutes=7)).spent(QueueState.WAITING) == timedelta(
        minutes=7
    )
