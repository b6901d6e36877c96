"""The forecast of a day's finish: what was measured counts, and so do the desks that are open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from counter_app.domain.issuance_days.assumptions import (
    HOUR,
    Assumptions,
    Habits,
    spread_evenly,
)
from counter_app.domain.issuance_days.drawing import draw_guests, draw_scene
from counter_app.domain.issuance_days.forecast import Basis, Forecast, SoFar, forecast
from counter_app.domain.issuance_days.simulation import play

ZONE = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 9, 5, 10, tzinfo=UTC)  # 12:00 in summer time
PUNCTUAL = Habits(
    no_show=0.0, early_minutes=0.0, late_share=0.0, travel_share=0.0, uninvited=0.0, spread=0.0,
    doubt_share=0.0,
)  # fmt: skip


def plan(desks: int = 10, persons: int = 600, habits: Habits = PUNCTUAL) -> Assumptions:
    return Assumptions(
        invited=spread_evenly(persons, 9 * HOUR, 17 * HOUR), desks=((9 * HOUR, desks),),
        opens=9 * HOUR, closes=17 * HOUR, check_seconds=0.0, habits=habits,
    )  # fmt: skip


def told(so_far: SoFar, of: Assumptions | None = None, now: datetime = NOON) -> Forecast:
    return forecast(so_far, of or plan(), now, zone=ZONE)


def test_a_queue_without_chance_ends_when_arithmetic_says() -> None:
    # 100 people wait, 10 desks, 4 minutes each: 40 minutes
    since = NOON - timedelta(minutes=1)
    found = told(SoFar(inside=(since,) * 100, desks_open=10))
    assert (found.likely, found.least, found.most) == (NOON + timedelta(minutes=40),) * 3
    assert (found.still_to_serve, found.longest_inside) == (100, 100)
    assert found.basis is Basis.ASSUMED


def test_who_is_at_a_desk_keeps_it_for_what_is_left() -> None:
    found = told(SoFar(at_desks=(60.0, 180.0), desks_open=2))
    assert found.likely == NOON + timedelta(minutes=3)
    behind = told(SoFar(at_desks=(120.0,), inside=(NOON,), desks_open=1))
    assert behind.likely == NOON + timedelta(minutes=6)


def test_what_was_measured_counts_more_than_what_was_assumed() -> None:
    found = told(SoFar(inside=(NOON,) * 100, desks_open=10, took=(480.0,) * 40))
    assert found.likely == NOON + timedelta(minutes=80)
    assert found.basis is Basis.MEASURED
    few = told(SoFar(inside=(NOON,) * 100, desks_open=10, took=(480.0,) * 5))
    assert few.basis is Basis.ASSUMED


def test_fewer_open_desks_than_planned_stay_fewer_and_more_stay_more() -> None:
    waiting = (NOON,) * 100
    assert told(SoFar(inside=waiting, desks_open=5)).likely == NOON + timedelta(minutes=80)
    assert told(SoFar(inside=waiting, desks_open=20)).likely == NOON + timedelta(minutes=20)
    assert not told(SoFar(inside=waiting, desks_open=0)).is_known


def test_before_the_beginning_the_plan_counts() -> None:
    early = NOON - timedelta(hours=4)
    at_nine = NOON - timedelta(hours=3)
    found = told(SoFar(expected=((at_nine, 50),)), now=early)
    assert found.likely == at_nine + timedelta(minutes=20)


def test_who_is_overdue_is_expected_less_and_less() -> None:
    lazy = plan(habits=Habits(no_show=0.2, late_share=0.2, travel_share=0.0, uninvited=0.0))
    due = NOON - timedelta(minutes=20)
    soon = told(SoFar(expected=((due, 200),), desks_open=10), lazy)
    late = told(
        SoFar(expected=((due, 200),), desks_open=10), lazy, due + timedelta(minutes=40)
    )  # fmt: skip
    assert 0 < late.still_to_serve < soon.still_to_serve < 120


def test_nobody_left_means_nothing_to_tell() -> None:
    assert told(SoFar(desks_open=10)) == Forecast()


def at_noon(of: Assumptions, seed: int) -> tuple[SoFar, datetime]:
    """Play a day; return what is known of it at noon, and when it was over."""
    guests, day = draw_guests(of, seed), datetime(2026, 9, 5, tzinfo=ZONE)
    course, at = play(guests, draw_scene(of)), 12 * HOUR
    came = sorted((one for one in course.stays if one.arrived <= at), key=lambda s: s.called)
    known = SoFar(
        inside=tuple(
            day + timedelta(seconds=one.entered) for one in came if one.entered <= at < one.called
        ),
        outside=sum(one.entered > at for one in came),
        at_desks=tuple(at - one.called for one in came if one.called <= at < one.done),
        desks_open=of.desks_at(at),
        took=tuple(one.done - one.called for one in came if one.done <= at),
        expected=tuple(
            (
                day + timedelta(seconds=due),
                count - sum(one.due == due and one.arrives <= at for one in guests),
            )
            for due, count in of.invited
        ),
    )
    return known, day + timedelta(seconds=course.finish)


def test_the_band_holds_what_comes_of_the_day_itself() -> None:
    of = plan(6, 750, Habits(travel_share=0.0, uninvited=0.0))
    hits, days = 0, range(100, 124)
    for seed in days:
        known, finish = at_noon(of, seed)
        found = told(known, of)
        assert found.least is not None
        assert found.most is not None
        hits += found.least <= finish <= found.most
    assert hits >= len(days) * 0.8  # the band leaves out a twentieth at either side
