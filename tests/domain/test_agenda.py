"""Where visits are drawn on the agenda, and how full a day is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.agenda import LATE_AFTER, AgendaDay, TickLoad, is_late, lanes, shown
from counter_app.domain.appointments import AppointmentState, DayLine

MORNING = datetime(2026, 9, 4, 7, tzinfo=UTC)


def line(start: int, minutes: int, state: AppointmentState = AppointmentState.BOOKED) -> DayLine:
    at = MORNING + timedelta(minutes=start)
    return DayLine(
        id=uuid4(), code="ABCD2345", starts_at=at, ends_at=at + timedelta(minutes=minutes),
        state=state, service="COLLECT_DOCUMENT", person_id=uuid4(), name="N", v_number=None,
        persons=1,
    )  # fmt: skip


VISITS = st.lists(
    st.builds(line, st.integers(0, 96).map(lambda n: n * 5), st.sampled_from([5, 10, 15, 40])),
    max_size=40,
)


@given(VISITS)
def test_visits_in_one_lane_never_overlap(visits: list[DayLine]) -> None:
    placed = lanes(visits)
    assert set(placed) == {visit.id for visit in visits}
    by_lane: dict[int, list[DayLine]] = {}
    for visit in visits:
        by_lane.setdefault(placed[visit.id], []).append(visit)
    for lane in by_lane.values():
        lane.sort(key=lambda one: one.starts_at)
        for before, after in pairwise(lane):
            assert before.ends_at <= after.starts_at


@given(VISITS)
def test_no_more_lanes_than_visits_at_once(visits: list[DayLine]) -> None:
    at_once = max(
        (
            sum(other.starts_at <= one.starts_at < other.ends_at for other in visits)
            for one in visits
        ),
        default=0,
    )
    assert len(set(lanes(visits).values())) == at_once


def test_visits_that_were_called_off_take_no_room() -> None:
    states = list(AppointmentState)
    kept = {one.state for one in shown([line(n * 10, 10, one) for n, one in enumerate(states)])}
    assert kept == set(states) - {
        AppointmentState.CANCELLED, AppointmentState.MOVED, AppointmentState.RELEASED_NOT_NEEDED,
    }  # fmt: skip


def test_late_is_who_was_expected_some_minutes_ago() -> None:
    expected = line(0, 10)
    assert not is_late(expected, MORNING + LATE_AFTER - timedelta(seconds=1))
    assert is_late(expected, MORNING + LATE_AFTER)
    assert not is_late(line(0, 10, AppointmentState.ARRIVED), MORNING + LATE_AFTER)


@pytest.mark.parametrize(
    ("load", "use", "desks"),
    [
        ((), None, 0),
        ((TickLoad(108, 4, 1, 0, 0), TickLoad(109, 4, 3, 0, 0)), 0.5, 4),
        ((TickLoad(108, 1, 1, 1, 0),), 2.0, 1),
        ((TickLoad(108, 0, 0, 0, 0),), None, 0),
    ],
)
def test_how_full_a_day_is(load: tuple[TickLoad, ...], use: float | None, desks: int) -> None:
    day = AgendaDay(day=date(2026, 9, 4), zone=ZoneInfo("Europe/Amsterdam"), load=load, lines=())
    assert (day.use, day.desks) == (use, desks)
