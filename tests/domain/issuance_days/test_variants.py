"""A plan becomes assumptions and back; bands tell what lies between plays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.assumptions import (
    HOUR,
    Assumptions,
    Habits,
    Pauses,
    spread_evenly,
)
from counter_app.domain.issuance_days.course import Stay, counted, curve, quantile
from counter_app.domain.issuance_days.day import HourLine, IssuanceDay, Share
from counter_app.domain.issuance_days.drawing import desk_spans, draw_guests
from counter_app.domain.issuance_days.variants import (
    hours_of,
    planned,
    with_desks,
    with_pause,
    with_persons,
    with_times,
)
from counter_app.domain.issuance_days.what_if import play_out
from counter_app.settings import planning_figures

FIGURES = planning_figures()
INF = float("inf")


def line(begins: int, ends: int, desks: int, per_quarter: int) -> HourLine:
    return HourLine(
        begins=time(begins), ends=time(ends), desks=desks, staff=desks * 2, per_quarter=per_quarter
    )


def a_day(*hours: HourLine, expected: int = 0) -> IssuanceDay:
    return IssuanceDay(
        id=new_id(), location_id=new_id(), day=date(2026, 9, 19), name="September",
        doors_open=time(9), hours=hours, hall_holds=250,
        shares=(Share(institution_id=UUID(int=1), expected=expected),),
    )  # fmt: skip


def test_a_plan_is_played_as_it_stands() -> None:
    of = planned(a_day(line(9, 12, 10, 20), line(12, 13, 6, 8), line(13, 17, 10, 20)), FIGURES)
    assert of.desks == ((9 * HOUR, 10), (12 * HOUR, 6), (13 * HOUR, 10))
    assert of.persons == 12 * 20 + 4 * 8 + 16 * 20
    assert (of.opens, of.closes, of.places) == (9 * HOUR, 17 * HOUR, 250)
    assert of.pauses == FIGURES.pauses


def test_fewer_people_than_places_are_spread_over_the_day() -> None:
    of = planned(a_day(line(9, 11, 4, 10), expected=40), FIGURES)
    assert of.persons == 40
    assert [count for _, count in of.invited] == [5] * 8
    assert planned(a_day(line(9, 11, 4, 10), expected=200), FIGURES).persons == 80
    assert of.pauses is None  # the day is over before they begin


def test_a_day_without_hours_cannot_be_played() -> None:
    with pytest.raises(Invalid, match=Code.REQUIRED):
        planned(a_day(), FIGURES)


def test_a_variant_becomes_the_same_hours_again() -> None:
    hours = (line(9, 12, 10, 20), line(12, 13, 6, 8), line(13, 17, 10, 20))
    assert hours_of(planned(a_day(*hours), FIGURES), hours) == hours


def test_a_gap_in_the_hours_has_no_desks() -> None:
    hours = (line(9, 11, 4, 8), line(13, 15, 4, 8))
    of = planned(a_day(*hours), FIGURES)
    assert of.desks == ((9 * HOUR, 4), (11 * HOUR, 0), (13 * HOUR, 4))
    assert [(one.desks, one.per_quarter) for one in hours_of(of, hours)] == [(4, 8), (0, 0), (4, 8)]


def test_pauses_are_changed_taken_away_and_put_in_the_middle_of_the_day() -> None:
    of = Assumptions(
        invited=spread_evenly(40, 9 * HOUR, 17 * HOUR), desks=((9 * HOUR, 4),), opens=9 * HOUR,
        closes=17 * HOUR,
    )  # fmt: skip
    with_some = with_pause(of, 20).pauses
    assert with_some is not None
    assert (with_some.minutes, with_some.begins) == (20.0, pytest.approx(11.4 * HOUR))
    assert all(9 * HOUR < start < end < 17 * HOUR for start, end in map(with_some.of, range(9)))
    assert with_pause(with_pause(of, 20), 0).pauses is None
    longer = with_pause(with_pause(of, 20), 45).pauses
    assert longer is not None
    assert (longer.minutes, longer.begins) == (45.0, with_some.begins)


def test_numbers_of_a_variant_are_turned() -> None:
    of = planned(a_day(line(9, 12, 10, 20), line(12, 17, 6, 12)), FIGURES)
    assert with_persons(of, 1000).persons == 1000
    assert with_desks(of, 20).desks == ((9 * HOUR, 20), (12 * HOUR, 12))
    later = with_times(of, 8 * HOUR, 18 * HOUR)
    assert (later.persons, later.opens, later.closes) == (of.persons, 8 * HOUR, 18 * HOUR)
    assert later.invited[-1][0] == 17.75 * HOUR
    with pytest.raises(Invalid, match=Code.BAD_TIME):
        with_times(of, 8 * HOUR, 8 * HOUR)
    with pytest.raises(Invalid, match=Code.BAD_TIME):
        hours_of(replace(of, closes=of.closes + 60))


def test_assumptions_are_written_and_read() -> None:
    of = planned(a_day(line(9, 17, 10, 20)), FIGURES)
    assert Assumptions.of_data(of.as_data()) == of
    alone = replace(of, pauses=None)
    assert Assumptions.of_data(alone.as_data()) == alone


@pytest.mark.parametrize(
    "changes",
    [{"no_show": 1.2}, {"minutes": 0}, {"spread": -1}, {"travel_size": 0}, {"late_minutes": 999}],
)
def test_habits_that_cannot_be(changes: dict[str, float]) -> None:
    with pytest.raises(Invalid, match=Code.BAD_NUMBER):
        replace(Habits(), **changes)  # type: ignore[arg-type]


def test_desks_pause_in_turns_and_never_all_at_once() -> None:
    of = Assumptions(
        invited=spread_evenly(100, 9 * HOUR, 17 * HOUR), desks=((9 * HOUR, 4), (16 * HOUR, 2)),
        opens=9 * HOUR, closes=17 * HOUR,
        pauses=Pauses(minutes=30, begins=12 * HOUR, ends=14 * HOUR, turns=4),
    )  # fmt: skip
    spans = desk_spans(of)
    assert spans[0] == ((9 * HOUR, 12 * HOUR), (12.5 * HOUR, INF))
    assert spans[3] == ((9 * HOUR, 13.5 * HOUR), (14 * HOUR, 16 * HOUR))
    assert all(sum(one[0][1] == first for one in spans) == 1 for first in (12 * HOUR, 12.5 * HOUR))


def test_groups_arrive_together_and_seeds_are_days() -> None:
    of = Assumptions(
        invited=((9 * HOUR, 200),), desks=((9 * HOUR, 10),), opens=9 * HOUR, closes=17 * HOUR,
        habits=Habits(no_show=0.0, travel_share=0.5, travel_size=50, uninvited=0.0),
    )  # fmt: skip
    arrivals = [one.arrives for one in draw_guests(of, 1)]
    assert len(arrivals) == 200
    assert sorted(arrivals.count(at) for at in set(arrivals))[-2:] == [50, 50]
    assert arrivals == [one.arrives for one in draw_guests(of, 1)]
    assert arrivals != [one.arrives for one in draw_guests(of, 2)]


def test_more_desks_bring_shorter_queues_and_bands_are_in_order() -> None:
    few = Assumptions(
        invited=spread_evenly(300, 9 * HOUR, 12 * HOUR), desks=((9 * HOUR, 4),), opens=9 * HOUR,
        closes=12 * HOUR, places=20, habits=Habits(travel_share=0.0),
    )  # fmt: skip
    told: list[int] = []
    slow = play_out(few, 5, after_each=told.append)
    quick = play_out(with_desks(few, 12), 5)
    assert told == [1, 2, 3, 4, 5]
    assert slow.finish.likely > quick.finish.likely
    assert slow.longest_outside.likely > quick.longest_outside.likely
    assert slow.longest_inside.most <= 20
    assert slow.desk_use.likely > quick.desk_use.likely
    for one in (slow.finish, slow.mean_wait, *slow.inside, *slow.served):
        assert one.least <= one.likely <= one.most
    assert slow.served[-1].likely == slow.served_total.likely
    assert slow.overtime.least > 0


def test_a_course_is_counted() -> None:
    assert curve([(0, 10), (5, 400), (310, 320)], 0, 600) == (2, 2)
    assert curve([(0, 700)], 0, 900) == (1, 1, 1)
    assert curve([(5, 5)], 0, 300) == (0,)
    assert curve([(-50, 10)], 0, 300) == (1,)
    assert counted([0, 899, 900, 5000], 0, 1800) == (2, 2)
    assert quantile([1, 2, 3, 4], 0.5) == 2.5
    assert quantile([7], 0.95) == 7
    assert Stay(0, 10, 25, 40).waited == 25
