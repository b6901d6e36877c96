"""A change of the plan: who is kept, what was read, what is decided, and what history keeps."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.errors import Code, Conflict, CounterError, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.planning.fitting import Fit, HitCause, Taken, first_come_first_kept
from counter_app.domain.planning.history import from_text, to_text
from counter_app.domain.planning.opening import (
    Closure,
    DayPlan,
    Desk,
    Location,
    OpeningRule,
    ServiceOffer,
    StaffShift,
)
from counter_app.domain.planning.plan import Plan, PlanChange, Planned, kind_of
from counter_app.domain.planning.preview import Choice, Hit, Preview, Way, check_choices
from tests.factories import location, rule

DAY = date(2026, 9, 7)
AT = ("counter", DAY)
LENGTH = 12
NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


def flat(number: int, **ticks: int) -> DayPlan:
    line = [number] * LENGTH
    for name, other in ticks.items():
        line[int(name.removeprefix("t"))] = other
    return DayPlan(tuple(line), tuple(line))


def taken(minute: int, tick: int, ticks: int = 2, **facts: Any) -> Taken:
    given = {"appointment_id": new_id(), "places": 1, **facts}
    return Taken(
        group="counter", day=DAY, tick=tick, ticks=ticks,
        booked_at=NOON + timedelta(minutes=minute), **given,
    )  # fmt: skip


def fit(some: list[Taken], after: DayPlan, before: DayPlan | None = None) -> Fit:
    return first_come_first_kept(some, {AT: before or flat(6)}, {AT: after})


def test_who_booked_first_is_kept() -> None:
    late, early, other = taken(5, 0), taken(1, 1), taken(9, 6)
    found = fit([late, early, other], flat(1))
    assert found.hits == ((late.appointment_id, HitCause.FEWER_DESKS),)
    assert found.used[AT] == [0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0]


def test_hits_are_told_in_the_order_of_booking() -> None:
    some = [taken(minute, 0) for minute in (7, 3, 5)]
    found = fit(some, flat(0))
    assert [hit for hit, _ in found.hits] == [some[n].appointment_id for n in (1, 2, 0)]
    assert {cause for _, cause in found.hits} == {HitCause.CLOSED}


def test_who_is_here_comes_before_who_booked_first() -> None:
    here, early = taken(9, 0, is_fixed=True), taken(1, 0)
    assert fit([here, early], flat(1)).hits == ((early.appointment_id, HitCause.FEWER_DESKS),)


def test_a_visit_of_several_spans_stays_as_a_whole_or_not_at_all() -> None:
    whole = new_id()
    spans = [taken(1, 0, appointment_id=whole), taken(1, 6, appointment_id=whole)]
    later = taken(2, 0)
    found = fit([*spans, later], flat(1, t7=0))
    assert found.hits == ((whole, HitCause.CLOSED),)
    elsewhere = replace(spans[1], group="other")
    assert fit([spans[0], elsewhere, later], flat(1, t7=0)).hits == (
        (later.appointment_id, HitCause.FEWER_DESKS),
    )


def test_somebody_overbooked_is_hit_when_the_place_closes_around_them() -> None:
    extra = taken(1, 0, is_overbooked=True)
    assert fit([extra, taken(2, 0)], flat(1)).hits == ()
    assert fit([extra], flat(1, t1=0)).hits == ((extra.appointment_id, HitCause.CLOSED),)
    assert fit([extra], flat(1, t1=0), before=flat(1, t1=0)).hits == ()


some_taken = st.builds(
    taken, st.integers(0, 50), st.integers(0, LENGTH - 4), st.integers(1, 4),
    places=st.integers(1, 3), is_fixed=st.booleans(), is_overbooked=st.booleans(),
)  # fmt: skip
some_plan = st.lists(st.integers(0, 4), min_size=LENGTH, max_size=LENGTH).map(
    lambda line: DayPlan(tuple(line), tuple(line))
)


@given(st.lists(some_taken, max_size=12), some_plan)
def test_who_stays_fits_and_who_goes_would_not_have_fitted(
    some: list[Taken], after: DayPlan
) -> None:
    found = fit(some, after)
    gone = {hit for hit, _ in found.hits}
    use = [0] * LENGTH
    for one in sorted(
        some, key=lambda one: (not one.is_fixed, one.booked_at, str(one.appointment_id))
    ):
        fits = all(use[tick] + one.places <= after.capacity[tick] for tick in one.span)
        if one.is_overbooked:
            fits = all(after.capacity[tick] for tick in one.span)
        assert fits is (one.appointment_id not in gone)
        if fits and not one.is_overbooked:
            for tick in one.span:
                use[tick] += one.places
    assert use == found.used[AT]
    assert all(used <= there for used, there in zip(use, after.capacity, strict=True))


@given(st.lists(some_taken, max_size=8))
def test_nobody_is_hit_where_there_is_room(some: list[Taken]) -> None:
    need: dict[int, int] = defaultdict(int)
    for one in some:
        for tick in one.span:
            need[tick] += one.places
    line = tuple(max(1, need[tick]) for tick in range(LENGTH))
    assert fit(some, DayPlan(line, line)).hits == ()


PLACE = location()
RULE = rule(PLACE.id, 0, version=3)
PLAN = Plan(location=PLACE, rules=(RULE,))


def test_a_change_starts_from_what_was_read() -> None:
    wider = replace(RULE, desks=8)
    new = rule(PLACE.id, 1)
    after = PLAN.after(PlanChange(location_id=PLACE.id, put=(wider, new)))
    assert after.rules == (replace(wider, version=4), replace(new, version=1))
    assert PLAN.after(PlanChange(location_id=PLACE.id, end=(RULE,))).rules == ()
    back = replace(RULE, version=4)
    emptied = Plan(location=PLACE)
    restored = emptied.after(PlanChange(location_id=PLACE.id, put=(back,)), {RULE.id: 4})
    assert restored.rules == (replace(RULE, version=5),)


@pytest.mark.parametrize(
    ("change", "error", "code"),
    [
        ({"put": (replace(RULE, version=2),)}, Conflict, Code.CHANGED_MEANWHILE),
        ({"end": (replace(RULE, version=2),)}, Conflict, Code.CHANGED_MEANWHILE),
        ({"put": (rule(new_id(), 0),)}, Refused, Code.NOT_FOUND),
        ({"end": (rule(PLACE.id, 0, version=1),)}, Refused, Code.NOT_FOUND),
    ],
)
def test_a_change_of_what_is_not_so(
    change: dict[str, Any], error: type[CounterError], code: Code
) -> None:
    with pytest.raises(error) as caught:
        PLAN.after(PlanChange(location_id=PLACE.id, **change))
    assert caught.value.code is code


def hit(state: AppointmentState = AppointmentState.BOOKED, version: int = 1) -> Hit:
    return Hit(
        appointment_id=new_id(), version=version, code="ABCD2345", name="Voorbeeld",
        service="BIOMETRICS", location_id=PLACE.id, starts_at=NOON, ends_at=NOON, booked_at=NOON,
        persons=1, state=state, cause=HitCause.CLOSED,
    )  # fmt: skip


def test_what_may_become_of_whom() -> None:
    assert hit().ways == (Way.KEEP, Way.MOVE, Way.CALL_OFF)
    assert hit(AppointmentState.HELD).ways == (Way.KEEP, Way.CALL_OFF)
    assert hit(AppointmentState.ARRIVED).ways == (Way.KEEP,)


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (None, Code.CHOICE_NEEDED),
        ({"way": Way.KEEP, "reason": "  "}, Code.REASON_NEEDED),
        ({"way": Way.MOVE}, Code.CHOICE_NEEDED),
    ],
)
def test_each_person_is_decided_on(choice: dict[str, Any] | None, code: Code) -> None:
    one = hit()
    choices = [Choice(appointment_id=one.appointment_id, **choice)] if choice else []
    with pytest.raises(Refused) as caught:
        check_choices([one], choices)
    assert caught.value.code is code


def test_nobody_is_sent_away_who_is_here() -> None:
    one = hit(AppointmentState.IN_SERVICE)
    with pytest.raises(Refused) as caught:
        check_choices([one], [Choice(appointment_id=one.appointment_id, way=Way.CALL_OFF)])
    assert caught.value.code is Code.WRONG_STATE


def test_a_preview_asks_the_same_only_of_the_same_people() -> None:
    one, change = hit(), PlanChange(location_id=PLACE.id)
    seen = Preview(change=change, hits=(one,))
    assert seen.asks_the_same(Preview(change=change, hits=(replace(one, name="X"),)))
    assert not seen.asks_the_same(Preview(change=change, hits=(replace(one, version=2),)))
    assert not seen.asks_the_same(Preview(change=change, hits=(one, hit())))


@pytest.mark.parametrize(
    "item",
    [
        replace(RULE, nth=-1, public_desks=0, on_holidays=True, valid_until=DAY),
        rule(PLACE.id, 5, every_weeks=2, anchor=DAY, closes=time()),
        Closure(
            id=new_id(), location_id=PLACE.id, first_day=DAY, last_day=DAY, reason="verbouwing",
            group="counter", begins=time(12), ends=time(13, 5), version=2,
        ),
        StaffShift(
            id=new_id(), location_id=PLACE.id, group="counter", first_day=DAY, last_day=DAY,
            begins=time(9), ends=time(), staff=0,
        ),
        Desk(id=new_id(), location_id=PLACE.id, name="7", abilities=frozenset({"b", "a"})),
        ServiceOffer(location_id=PLACE.id, service="BIOMETRICS", base_minutes=20, is_offered=False),
        replace(
            PLACE, postcode="2515 XP", latitude=52.1, longitude=4.3, audience=("a",),
            region=("2000-2999",), is_public=False,
        ),
    ],
    ids=lambda item: kind_of(item).value,
)  # fmt: skip
def test_history_gives_back_what_it_was_given(item: Planned) -> None:
    text = to_text(item)
    read = from_text(kind_of(item), text)
    assert read == item
    assert isinstance(read, type(item))
    assert to_text(read) == text


def test_history_holds_no_more_than_what_differs() -> None:
    assert "public_desks" not in to_text(RULE)
    assert OpeningRule.__name__ not in to_text(RULE)
    assert isinstance(from_text(kind_of(PLACE), to_text(PLACE)), Location)
