"""Waiting times: the hall played on, and how honestly it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.ids import new_id
from counter_app.domain.queue import QueueEntry, QueueState, Target
from counter_app.domain.queue.calling import DeskAtWork, in_turn, may_call, nobody_able
from counter_app.domain.queue.course import Coming, HallNow
from counter_app.domain.queue.estimate import (
    NOW,
    PART,
    Basis,
    Estimate,
    forecast,
    most_right,
    right_in,
)
from counter_app.domain.queue.experience import (
    Experience,
    occupations,
    on_the_way,
    pauses,
    returns,
)
from counter_app.domain.queue.hall import Told, WaitWords, told
from counter_app.domain.queue.rules import OrderKey, QueueRules
from counter_app.domain.queue.statistics import Slice

NINE = datetime(2026, 9, 4, 7, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TEN_EACH = Experience(occupied={("X", 1): (600.0,) * 50})


def desk(name: str = "1", *abilities: str, until: datetime | None = None) -> DeskAtWork:
    return DeskAtWork(
        desk_id=new_id(), name=name, operator_id=new_id(), operator_name="", session_id=new_id(),
        abilities=frozenset(abilities), since=NINE, until=until,
    )  # fmt: skip


def entry(booked: int = 0, **changes: object) -> QueueEntry:
    facts: dict[str, object] = {
        "id": new_id(), "appointment_id": new_id(), "person_id": new_id(), "name": "",
        "service": "X", "persons": 1, "ticket": "", "state": QueueState.WAITING, "since": NINE,
        "arrived_at": NINE, "starts_at": NINE + booked * MINUTE, "day": NINE.date(),
    }  # fmt: skip
    return QueueEntry(**{**facts, **changes})  # type: ignore[arg-type]


def likely(
    entries: list[QueueEntry], desks: list[DeskAtWork], known: Experience = TEN_EACH,
    *coming: Coming, now: datetime = NINE,
) -> dict[UUID, Estimate]:  # fmt: skip
    hall = HallNow(entries=tuple(entries), coming=coming, at_work=tuple(desks))
    return forecast(hall, known, QueueRules(), lambda _service, _persons: 600.0, now)


def test_one_desk_serves_one_after_the_other() -> None:
    waiting = [entry(n) for n in range(4)]
    found = likely(waiting, [desk()], now=NINE + 10 * MINUTE)
    assert [found[one.appointment_id].likely for one in waiting] == [
        n * 10 * MINUTE for n in range(4)
    ]
    assert {one.basis for one in found.values()} == {Basis.RECORDED}


def test_who_is_still_booked_before_goes_before() -> None:
    early = entry(30)
    before = [
        Coming(appointment_id=new_id(), service="X", persons=1,
               starts_at=NINE + n * 5 * MINUTE) for n in range(1, 5)
    ]  # fmt: skip
    busy = entry(0, state=QueueState.SERVING)
    one = desk()
    busy = replace(busy, desk_id=one.desk_id)
    found = likely([busy, early], [one], TEN_EACH, *before)
    assert found[early.appointment_id].likely == 50 * MINUTE
    nobody_comes = replace(TEN_EACH, show=0.0)
    assert likely([busy, early], [one], nobody_comes, *before)[
        early.appointment_id
    ].likely == 10 * MINUTE  # fmt: skip


def test_who_should_be_here_by_now_is_still_expected() -> None:
    """Eight of ten come ten minutes early: two of three who are not here by then still come."""
    known = replace(TEN_EACH, offsets=(-600.0,) * 8 + (300.0,) * 2, show=0.9)
    late = entry(20)
    due = Coming(appointment_id=new_id(), service="X", persons=1, starts_at=NINE)
    seat = desk()
    busy = entry(state=QueueState.SERVING, desk_id=seat.desk_id)
    told_ = likely([busy, late], [seat], known, due)[late.appointment_id]
    assert (told_.least, told_.likely) == (10 * MINUTE, 20 * MINUTE)
    gone = likely([busy, late], [seat], replace(known, offsets=(-600.0,) * 10), due)
    assert gone[late.appointment_id].most == 10 * MINUTE


@given(st.lists(st.floats(0, 7200), min_size=1, max_size=40))
def test_what_is_told_is_now_or_one_of_the_courses(took: list[float]) -> None:
    took.sort()
    found = most_right(took)
    assert found == 0 or (found in took and found > NOW)
    now = right_in(took, 0.0)
    assert found == 0 or right_in([one for one in took if one > NOW], found) > 0
    assert found == 0 or now <= 0.5  # who is called at once in most plays is told so
    assert most_right([took[0]] * 5) == (took[0] if took[0] > NOW else 0)


@given(st.lists(st.floats(61, 7200), min_size=1, max_size=40), st.floats(61, 7200))
def test_a_time_is_right_where_it_is_within_a_quarter_of_the_wait(
    took: list[float], told_: float
) -> None:
    near = [one for one in took if abs(abs(told_ - one) - one * PART) > 1e-6 * one]
    if near:
        right = sum(abs(told_ - one) <= one * PART for one in near)
        assert right_in(sorted(near), told_) == right / len(near)


@pytest.mark.parametrize(
    ("took", "told"),
    [
        ([0.0] * 10, 0.0),
        ([0.0] * 6 + [600.0] * 4, 0.0),
        ([0.0] * 4 + [600.0] * 6, 600.0),
        ([0.0, 540.0, 600.0, 660.0, 2000.0], 600.0),
        ([600.0, 1001.0], 600.0),
        ([600.0, 610.0, 620.0, 1000.0, 1010.0], 600.0),
        ([0.0, 30.0, 50.0, 55.0, 70.0, 90.0], 0.0),
    ],
)
def test_what_is_told_of_plays_that_do_not_agree(took: list[float], told: float) -> None:
    assert most_right(took) == pytest.approx(told)


def test_of_the_same_hall_the_same_is_told() -> None:
    waiting = [entry(n) for n in range(5)]
    known = Experience(occupied={("X", 1): [60.0 * n for n in range(1, 50)]}, walk_ins=0.01,
                       walk_in_kinds=[("X", 1)])  # fmt: skip
    desks = [desk("1"), desk("2")]
    assert likely(waiting, desks, known) == likely(list(waiting), desks, known)


def test_only_desks_that_can_count() -> None:
    prints = entry(needs=frozenset({"prints"}))
    assert likely([prints], [desk()])[prints.appointment_id].basis is Basis.UNKNOWN
    assert nobody_able(prints, [desk()])
    assert likely([prints], [desk("2", "prints")])[prints.appointment_id].likely == timedelta()


def test_after_the_last_desk_closed_nothing_is_known() -> None:
    waiting = [entry(n) for n in range(3)]
    closing = desk(until=NINE + 15 * MINUTE)
    found = likely(waiting, [closing])
    assert [found[one.appointment_id].basis for one in waiting] == [
        Basis.RECORDED, Basis.RECORDED, Basis.UNKNOWN,
    ]  # fmt: skip


def test_few_records_make_a_rough_range() -> None:
    waiting = [entry(n) for n in range(2)]
    found = likely(waiting, [desk()], Experience())[waiting[1].appointment_id]
    assert found.basis is Basis.THIN
    assert found.least < found.likely < found.most


@given(st.lists(st.integers(60, 1800), min_size=40, max_size=60), st.integers(1, 6))
def test_more_desks_never_make_it_longer(times: list[int], desks: int) -> None:
    known = Experience(occupied={("X", 1): sorted(map(float, times))})
    waiting = [entry(n) for n in range(8)]
    last = waiting[-1].appointment_id
    fewer = likely(waiting, [desk(str(n)) for n in range(desks)], known)[last]
    more = likely(waiting, [desk(str(n)) for n in range(desks + 2)], known)[last]
    assert more.likely <= fewer.likely
    assert fewer.least <= fewer.likely <= fewer.most


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (Estimate(basis=Basis.UNKNOWN), Told(WaitWords.UNKNOWN)),
        (Estimate(basis=Basis.THIN, most=2 * MINUTE), Told(WaitWords.SOON)),
        (
            Estimate(basis=Basis.RECORDED, least=9 * MINUTE, likely=12 * MINUTE, most=15 * MINUTE),
            Told(WaitWords.ABOUT, 10, 10),
        ),
        (
            Estimate(basis=Basis.THIN, least=9 * MINUTE, likely=12 * MINUTE, most=15 * MINUTE),
            Told(WaitWords.BETWEEN, 9, 15),
        ),
        (
            Estimate(basis=Basis.RECORDED, least=11 * MINUTE, likely=20 * MINUTE, most=41 * MINUTE),
            Told(WaitWords.BETWEEN, 10, 45),
        ),
    ],
)
def test_how_it_is_told(estimate: Estimate, words: Told) -> None:
    assert told(estimate) == words


def test_what_a_visit_takes_up_of_a_desk_is_from_the_call_on() -> None:
    visit, other, at = new_id(), new_id(), new_id()

    def one(state: QueueState, start: int, end: int, whose: UUID = visit) -> Slice:
        return Slice(
            appointment_id=whose, state=state, started_at=NINE + start * MINUTE,
            ended_at=NINE + end * MINUTE, service="X", persons=1, due=NINE, desk_id=at,
        )  # fmt: skip

    slices = [
        one(QueueState.WAITING, 0, 5), one(QueueState.CALLED, 5, 7),
        one(QueueState.SERVING, 7, 15), one(QueueState.DONE, 15, 15),
        one(QueueState.CALLED, 16, 17, other), one(QueueState.WAITING, 17, 20, other),
    ]  # fmt: skip
    assert occupations(slices) == {("X", 1): [60.0, 600.0]}
    assert pauses(slices) == [60.0]
    assert on_the_way(slices) == 120.0


def test_who_is_served_is_at_the_desk_since_the_call() -> None:
    seat = desk()
    busy = entry(state=QueueState.SERVING, desk_id=seat.desk_id)
    waits = entry(1)
    known = replace(TEN_EACH, on_the_way=60.0)
    after = NINE + 4 * MINUTE
    found = likely([busy, waits], [seat], known, now=after)
    assert found[waits.appointment_id].likely == 5 * MINUTE
    called = replace(busy, state=QueueState.CALLED)
    found = likely([called, waits], [seat], known, now=after)
    assert found[waits.appointment_id].likely == 6 * MINUTE


def test_who_wants_a_desk_once_more_is_counted_with_the_time_aside() -> None:
    visit, other, at = new_id(), new_id(), new_id()

    def one(state: QueueState, start: int, end: int, whose: UUID = visit) -> Slice:
        return Slice(
            appointment_id=whose, state=state, started_at=NINE + start * MINUTE,
            ended_at=NINE + end * MINUTE, service="X", persons=1, due=NINE, desk_id=at,
        )  # fmt: skip

    slices = [
        one(QueueState.CALLED, 5, 7), one(QueueState.SERVING, 7, 15),
        one(QueueState.PARKED, 15, 24), one(QueueState.WAITING, 24, 30),
        one(QueueState.SERVING, 30, 33), one(QueueState.SERVING, 40, 50, other),
    ]  # fmt: skip
    assert returns(slices) == (1 / 3, [540.0])
    assert occupations(slices) == {("X", 1): [180.0, 600.0, 600.0]}
    assert returns([]) == (0.0, [])


def test_people_who_come_back_to_a_desk_make_the_others_wait_longer() -> None:
    waiting = [entry(n) for n in range(30)]
    last = waiting[-1].appointment_id
    once = Experience(occupied={("X", 1): [600.0] * 50})
    again = replace(once, returns=0.25)
    assert (
        likely(waiting, [desk()], again)[last].likely > likely(waiting, [desk()], once)[last].likely
    )


def test_the_order_is_a_setting() -> None:
    late = entry(0, arrived_at=NINE + 20 * MINUTE)
    next_one, urgent = entry(10), entry(90, priority=1)
    everyone = (late, next_one, urgent)

    def order(*keys: OrderKey) -> list[QueueEntry]:
        rules = QueueRules(order=keys)
        return list(in_turn(everyone, rules, NINE, NINE.date()))

    assert order(*QueueRules().order) == [urgent, next_one, late]
    assert order(OrderKey.APPOINTMENT) == [late, next_one, urgent]
    assert order(OrderKey.ARRIVAL)[-1] is late


def test_a_transfer_binds_while_its_target_is_at_work() -> None:
    here, there = desk("1"), desk("2", "prints")
    sent = entry(state=QueueState.TRANSFERRED, target=Target(ability="prints"))
    assert [may_call(sent, one, (here, there)) for one in (here, there)] == [False, True]
    assert may_call(sent, here, (here,))
