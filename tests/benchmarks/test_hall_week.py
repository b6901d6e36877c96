"""The week of a busy hall; its figures are judged here too, as they do not hang on the machine."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import inf
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.cli.bench.hall_model import Guest
from counter_app.cli.bench.hall_plan import EARLY, SERVED, Plan
from counter_app.cli.bench.hall_play import Play
from counter_app.cli.bench.hall_records import Record, experience
from counter_app.cli.bench.hall_waits import Wait, by_class, is_right
from counter_app.cli.bench.waits import Size, week
from counter_app.domain.queue import QueueState
from counter_app.domain.queue.calling import in_turn, may_call
from counter_app.domain.queue.estimate import Basis, Estimate
from counter_app.domain.queue.rules import QueueRules
from counter_app.domain.queue.statistics import totals, visits

BUSY = Plan(visits=120, desks=3)
"""Always a queue in front of it."""


@pytest.mark.parametrize(("desks", "least", "most"), [(9, 0.8, 1.0), (11, 0.5, 0.8)])
def test_as_many_are_told_rightly_as_by_who_knows_every_chance(
    desks: int, least: float, most: float
) -> None:
    """With a queue in front nearly always four of five and more; with two desks more nobody can."""
    size = Size(visits=0, desks=(), days=1, learned_from=2, each=5, plays=40)
    _, asked = week(Plan(visits=400, desks=desks), size, seed=2026)
    told, best = (
        sum(is_right(seconds, took) for seconds, took in judged) / len(asked)
        for judged in (
            [(one.told, one.took) for one in asked], [(one.best, one.took) for one in asked],
        )
    )  # fmt: skip
    possible = sum(one.chance for one in asked) / len(asked)
    assert len(asked) > 70
    assert least <= told <= most
    assert least <= possible <= most
    assert told >= best - 0.05


def played(plan: Plan, seed: int) -> tuple[Record, list[Guest]]:
    record = Record(Play.day(plan, Random(seed)), 0)
    return record, list(record.play.steps())


def test_a_day_in_memory_is_the_sum_of_its_slices() -> None:
    record, came = played(BUSY, 7)
    slices, end = record.slices(), record.moment(record.play.now)
    found, times = totals(slices, end), visits(slices, end)
    assert len(times) == len(came) == len({guest.number for guest in came})
    assert all(one.end is not None for one in times)
    assert sum((one.in_the_hall for one in times), timedelta()) == found.spent(*QueueState)
    assert found.count(QueueState.WAITING) == len(came)
    by_number = {record.name(guest.number): guest for guest in came}
    for one in times:
        guest = by_number[one.appointment_id]
        if guest.called < inf:
            assert one.waited == timedelta(seconds=guest.called - guest.arrived)
    known = experience([record])
    assert 0.8 < known.show < 1
    assert known.size > len(came) - 10


def test_the_hall_in_memory_calls_by_the_rule_of_the_house() -> None:
    """Whoever is called was the first in turn of those whom that desk may call."""
    record = Record(Play.day(BUSY, Random(3)), 0)

    class Watch:
        calls = 0

        def moves(self, guest: Guest, state: QueueState) -> None:
            if state is not QueueState.CALLED or guest.state is QueueState.CALLED:
                return
            self.calls += 1
            hall, now = record.hall(), record.now()
            mine = record.name(guest.number)
            desk = next(one for one in hall.at_work if one.name == str(guest.desk))
            able = (one for one in hall.entries if may_call(one, desk, hall.at_work))
            first = next(iter(in_turn(able, QueueRules(), now, now.date())))
            assert first.appointment_id == mine

        def closing(self, desk: int) -> None:
            assert desk == BUSY.desks - 1

        closed = closing

    record.play.follower = watch = Watch()
    came = list(record.play.steps())
    assert watch.calls >= len(came) - 5
    assert record.play.at_work == [0, 1]


def test_playing_on_by_chance_leaves_the_hall_as_it_is() -> None:
    plain = [(guest.number, guest.called) for guest in played(BUSY, 5)[1]]
    play = Play.day(BUSY, Random(5))
    seen = []
    for number, guest in enumerate(play.steps()):
        if number % 10 == 0:
            drawn = {play.again(Random(seed)).called_after(guest.number) for seed in range(3)}
            assert all(one >= 0 for one in drawn)
        seen.append(guest)
    assert [(guest.number, guest.called) for guest in seen] == plain


@given(st.floats(0, 3000), st.integers(0, 1000))
def test_what_is_drawn_anew_is_still_to_come(passed: float, seed: int) -> None:
    chance = Random(seed)
    for times in SERVED.values():
        assert times.draw_longer(passed, chance) >= passed
        assert 0 <= times.longer_than(passed) <= 1
    assert EARLY.draw_less(passed - 1500, chance) <= passed - 1500 + 1e-6


@pytest.mark.parametrize(
    ("likely", "took", "right", "close"),
    [
        (10, 12.9, True, True), (10, 14, False, False), (20, 26, True, True),
        (20, 15, False, False),
        (0, 0, True, True), (0, 0.9, True, True), (0, 1.1, False, True), (1.5, 0, False, True),
        (5, 7, False, True), (5, 6.6, True, True),
    ],
)  # fmt: skip
def test_when_an_estimate_is_right(likely: float, took: float, right: bool, close: bool) -> None:
    minute = timedelta(minutes=1)
    wait = Wait(estimate=Estimate(basis=Basis.RECORDED, likely=likely * minute), took=took * minute)
    assert (wait.is_right, wait.is_close) == (right, close)
    unknown = replace(wait, estimate=Estimate(basis=Basis.UNKNOWN))
    assert (unknown.is_right, unknown.is_close) == (False, False)


def test_the_classes_of_true_waits_add_up() -> None:
    found = by_class([(0.0, True), (60.0, False), (61.0, True), (500.0, True), (4000.0, False)])
    rest = [value for name, value in found.items() if name != "all"]
    assert found["all"] == {"people": 5, "right": 3, "share": 0.6}
    assert sum(one["people"] for one in rest) == 5
    assert sum(one["right"] for one in rest) == 3
