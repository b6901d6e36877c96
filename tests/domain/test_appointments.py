"""Appointments: the states, and that no step is allowed but those of the table."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain import appointments
from counter_app.domain.appointments import (
    OCCUPIES,
    OPEN,
    TRANSITIONS,
    AppointmentState,
    all_services,
    check_step,
    new_code,
)
from counter_app.domain.custody import card
from counter_app.domain.errors import Code, Refused

S = AppointmentState


@pytest.mark.parametrize(("now", "then"), list(itertools.product(S, S)))
def test_a_step_is_allowed_when_the_table_has_it(now: S, then: S) -> None:
    if (now, then) in TRANSITIONS:
        check_step(now, then)
    else:
        with pytest.raises(Refused) as caught:
            check_step(now, then)
        assert caught.value.code is Code.WRONG_STATE
        assert caught.value.values == {"state": now.value, "wanted": then.value}


def test_who_called_off_keeps_no_time_and_never_comes_back() -> None:
    gone = set(S) - OCCUPIES
    assert gone == {S.CANCELLED, S.MOVED, S.RELEASED_NOT_NEEDED}
    assert not [step for step in TRANSITIONS if step[0] in gone]
    assert OPEN < OCCUPIES


def test_only_a_visit_that_is_booked_or_held_can_be_called_off() -> None:
    for end in (S.CANCELLED, S.MOVED, S.RELEASED_NOT_NEEDED):
        assert {now for now, then in TRANSITIONS if then is end} <= {S.BOOKED, S.HELD}


def test_every_state_can_be_reached() -> None:
    reached, waiting = {S.HELD}, [S.HELD]
    while waiting:
        now = waiting.pop()
        new = {then for before, then in TRANSITIONS if before is now} - reached
        reached |= new
        waiting.extend(new)
    assert reached == set(S)


def test_a_card_leaves_the_house_from_a_desk_or_goes_back_to_its_holder() -> None:
    before = {now for now, then in card.TRANSITIONS if then is card.CardState.HANDED_OUT}
    assert before == {card.CardState.PRESENTED, card.CardState.SURRENDERED}
    assert not [step for step in card.TRANSITIONS if step[0] is card.CardState.DESTROYED]


def test_codes_can_be_read_out() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(len(code) == 8 for code in codes)
    assert not set("".join(codes)) & set("01OIL")
    assert appointments.new_code() not in codes


@given(st.text(min_size=1), st.lists(st.text(min_size=1)))
def test_a_visit_has_each_service_once_and_its_own_first(first: str, wanted: list[str]) -> None:
    found = all_services(first, wanted)
    assert sorted(found) == (sorted(set(wanted)) or [first])
    assert found[0] == first or first not in wanted
