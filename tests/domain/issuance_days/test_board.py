"""The board's sums, the next wave, and what the pace of the day promises."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.board import (
    Board,
    Counted,
    QuarterLine,
    Tally,
    at_this_pace,
    by_institution,
    by_quarter,
    next_to_call,
    quarter_of,
)
from counter_app.domain.issuance_days.day import DayState

NOON = datetime(2026, 9, 5, 10, tzinfo=UTC)
BODIES = tuple((new_id(), name) for name in ("Utrecht", "Delft", "Leiden"))
TALLIES = st.builds(
    lambda invited, came, handed: Tally(
        invited=invited, came=min(came, invited), handed=min(handed, came, invited)
    ),
    st.integers(0, 200), st.integers(0, 200), st.integers(0, 200),
)  # fmt: skip
COUNTED = st.lists(
    st.builds(
        lambda minutes, body, tally: Counted(
            starts_at=NOON + timedelta(minutes=5 * minutes), institution_id=BODIES[body][0],
            institution=BODIES[body][1], tally=tally,
        ),
        st.integers(0, 96), st.integers(0, 2), TALLIES,
    ), max_size=40,
)  # fmt: skip


@given(COUNTED)
def test_quarters_and_institutions_add_up_to_the_same(counted: list[Counted]) -> None:
    whole = sum((one.tally for one in counted), Tally())
    quarters, bodies = by_quarter(counted), by_institution(counted)
    assert sum((one.tally for one in quarters), Tally()) == whole
    assert sum((one.tally for one in bodies), Tally()) == whole
    assert [one.begins for one in quarters] == sorted({quarter_of(c.starts_at) for c in counted})
    assert [one.name for one in bodies] == sorted(one.name for one in bodies)


def quarter(minutes: int, invited: int, came: int = 0) -> QuarterLine:
    begins = NOON + timedelta(minutes=minutes)
    return QuarterLine(begins=begins, tally=Tally(invited=invited, came=came))


EARLY = timedelta(minutes=15)


def test_the_next_wave_is_the_first_that_the_door_does_not_let_in() -> None:
    lines = [quarter(0, 5), quarter(15, 5), quarter(30, 5, 5), quarter(45, 5)]
    assert next_to_call(lines, EARLY, None, NOON) == lines[3].begins
    assert next_to_call(lines, EARLY, None, NOON - EARLY) == lines[1].begins
    called = lines[3].begins + EARLY
    assert next_to_call(lines, EARLY, called, NOON) is None
    assert next_to_call([], EARLY, None, NOON) is None


def board(tally: Tally, *lines: QuarterLine) -> Board:
    return Board(
        day_id=new_id(), name="", state=DayState.RUNNING, at=NOON, zone="UTC", begins_at=NOON,
        ends_at=NOON + timedelta(hours=8), total=tally, quarters=lines,
    )  # fmt: skip


def test_the_pace_promises_nothing_before_anything_was_handed_out() -> None:
    assert at_this_pace(board(Tally(invited=100))) is None


def test_the_pace_of_a_quarter_of_an_hour_goes_on() -> None:
    told = at_this_pace(board(Tally(invited=300, came=300, handed=200, recent=50)))
    assert told is not None
    assert told.likely == NOON + timedelta(minutes=30)
    assert told.late == NOON + timedelta(minutes=40)


def test_it_never_ends_before_the_last_ones_are_to_come() -> None:
    last = quarter(120, 10)
    told = at_this_pace(board(Tally(invited=20, came=10, handed=10, recent=10), last))
    assert told is not None
    assert told.likely == last.begins + EARLY


def test_when_everybody_has_a_card_it_ends_now() -> None:
    told = at_this_pace(board(Tally(invited=9, came=9, handed=9)))
    assert told is not None
    assert told.likely == NOON
