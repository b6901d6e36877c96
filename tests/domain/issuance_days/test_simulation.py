"""A played day agrees with a textbook queue, keeps everybody, and is the same each time."""

from __future__ import annotations

import math
from heapq import heappop, heappush
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.issuance_days.course import curve
from counter_app.domain.issuance_days.simulation import Guest, Scene, play

INF = math.inf
TAKES = 240.0


def erlang_c_wait(arrivals: float, service: float, servers: int) -> float:
    """The mean wait of M/M/c in seconds (Erlang 1917); rates per second."""
    load = arrivals / service
    below = sum(load**n / math.factorial(n) for n in range(servers))
    full = load**servers / math.factorial(servers) * servers / (servers - load)
    return full / (below + full) / (servers * service - arrivals)


def poisson(servers: int, load: float, people: int, seed: int) -> list[Guest]:
    """Draw arrivals and service times of M/M/c."""
    chance, at, guests = Random(seed), 0.0, []
    for _ in range(people):
        at += chance.expovariate(servers * load / TAKES)
        guests.append(Guest(at, at, chance.expovariate(1 / TAKES)))
    return guests


@pytest.mark.parametrize(
    ("servers", "load", "people"), [(1, 0.5, 60_000), (4, 0.6, 100_000)]
)  # more desks and more load: `counter-app bench day-simulation`
def test_the_mean_wait_is_erlangs_within_three_percent(
    servers: int, load: float, people: int
) -> None:
    stays = play(poisson(servers, load, people, 1), Scene(desks=(((0.0, INF),),) * servers)).stays
    assert len(stays) == people
    expected = erlang_c_wait(servers * load / TAKES, 1 / TAKES, servers)
    assert sum(stay.waited for stay in stays) / people == pytest.approx(expected, rel=0.03)


def test_each_wait_is_that_of_the_recursion_of_kiefer_and_wolfowitz() -> None:
    # 1955: whoever comes next goes to the server that is free first
    guests, free, expected = poisson(7, 0.95, 3000, 2), [0.0] * 7, []
    for one in guests:
        called = max(heappop(free), one.arrives)
        heappush(free, called + one.takes)
        expected.append(called)
    stays = play(guests, Scene(desks=(((0.0, INF),),) * 7)).stays
    assert sorted(stay.called for stay in stays) == pytest.approx(expected)


def test_a_small_day_by_hand() -> None:
    # two desks, the doors open at 100; the fourth may come in ten seconds before the time
    scene = Scene(desks=(((0.0, INF),),) * 2, opens=100.0, early=10.0)
    guests = [Guest(100, 40, 60), Guest(100, 50, 100), Guest(100, 110, 30), Guest(150, 60, 5)]
    stays = sorted(play(guests, scene).stays, key=lambda s: s.arrived)
    assert [(s.arrived, s.entered, s.called, s.done) for s in stays] == [
        (40, 100, 100, 160), (50, 100, 100, 200), (60, 140, 190, 195), (110, 110, 160, 190),
    ]  # fmt: skip


def test_a_door_lets_in_as_fast_as_its_hosts_check_and_as_there_is_room() -> None:
    scene = Scene(desks=(((0.0, INF),),), hosts=2, check=10.0, places=1)
    stays = play([Guest(0, 0, 100) for _ in range(4)], scene).stays
    assert [s.entered for s in stays] == [10, 20, 120, 220]
    assert [s.called for s in stays] == [10, 110, 210, 310]


def test_a_desk_finishes_whom_it_called_and_calls_nobody_in_its_pause() -> None:
    scene = Scene(desks=(((0.0, 50.0), (100.0, INF)),))
    course = play([Guest(0, 0, 60), Guest(0, 1, 10), Guest(0, 2, 10)], scene)
    assert [s.called for s in course.stays] == [0, 100, 110]
    assert course.open_seconds == 50 + 20
    idle = play([Guest(0, 70, 10)], scene)  # the pause wakes a desk that waited for nobody
    assert [s.called for s in idle.stays] == [100]


def test_who_is_left_when_every_desk_closed_is_told() -> None:
    course = play([Guest(0, 0, 60), Guest(0, 1, 10)], Scene(desks=(((0.0, 50.0),),)))
    assert (len(course.stays), course.unserved) == (1, 1)


def test_a_second_person_is_waited_for() -> None:
    guests = [Guest(0, 0, 10, second=30), Guest(0, 0, 10, second=30)]
    one = play(guests, Scene(desks=(((0.0, INF),),) * 2, seconds=1))
    assert [s.done for s in one.stays] == [40, 70]
    each = play(guests, Scene(desks=(((0.0, INF),),) * 2))
    assert [s.done for s in each.stays] == [40, 40]


def test_nobody_and_no_time() -> None:
    assert play([], Scene(desks=(((0.0, INF),),))).finish == 0


@st.composite
def days(draw: st.DrawFn) -> tuple[list[Guest], Scene]:
    moment = st.integers(0, 2000).map(float)
    guests = draw(
        st.lists(
            st.builds(
                Guest, due=moment, arrives=moment, takes=st.integers(1, 200).map(float),
                second=st.sampled_from([0.0, 0.0, 40.0]), priority=st.integers(0, 1),
                is_inside=st.sampled_from([False, False, False, True]),
            ),
            min_size=1, max_size=40,
        )
    )  # fmt: skip
    desks = draw(
        st.lists(
            st.sampled_from([((0.0, INF),), ((0.0, 600.0), (900.0, INF)), ((500.0, INF),)]),
            min_size=1, max_size=4,
        )
    )  # fmt: skip
    return guests, Scene(
        desks=tuple(desks), opens=draw(moment), hosts=draw(st.integers(1, 3)),
        check=draw(st.sampled_from([0.0, 15.0])), early=draw(st.sampled_from([0.0, 300.0, INF])),
        places=draw(st.sampled_from([1, 3, INF])), seconds=draw(st.integers(0, 2)),
    )  # fmt: skip


@given(days())
@settings(max_examples=150, deadline=None)
def test_nobody_is_lost_and_no_rule_of_the_hall_is_broken(day: tuple[list[Guest], Scene]) -> None:
    guests, scene = day
    course = play(guests, scene)
    assert len(course.stays) == len(guests)  # one desk at least never closes
    assert sorted(s.arrived for s in course.stays) == sorted(one.arrives for one in guests)
    for stay in course.stays:
        assert stay.arrived <= stay.entered <= stay.called < stay.done
        assert any(start <= stay.called < end for start, end in scene.desks[stay.desk])
    for desk in range(len(scene.desks)):
        mine = sorted((s.called, s.done) for s in course.stays if s.desk == desk)
        assert all(done <= called for (_, done), (called, _) in pairwise(mine))
    if scene.places < INF and not any(one.is_inside for one in guests):
        inside = curve(((s.entered, s.called) for s in course.stays), 0.0, course.finish)
        assert max(inside) <= scene.places
    assert play(guests, scene) == course
    assert 0 <= course.desk_use <= 1 or any(end < INF for spans in scene.desks for _, end in spans)


@given(days())
@settings(max_examples=60, deadline=None)
def test_who_comes_through_the_door_is_not_too_early(day: tuple[list[Guest], Scene]) -> None:
    guests, scene = day
    free = {one.arrives: one for one in guests}
    if len(free) == len(guests):  # told apart by when they came
        for stay in play(guests, scene).stays:
            one = free[stay.arrived]
            if not one.is_inside:
                assert stay.entered >= max(one.due - scene.early, scene.opens) + scene.check
