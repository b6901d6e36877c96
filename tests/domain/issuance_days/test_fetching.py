"""What a runner fetches, in which order, and what is left to others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.custody.card import Place
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.fetching import (
    LEAST_AHEAD,
    Errand,
    InHall,
    Line,
    Waited,
    lines,
)
from counter_app.domain.queue import QueueState
from counter_app.domain.queue.rules import QueueRules

NOON = datetime(2026, 9, 5, 10, tzinfo=UTC)
ME, OTHER = new_id(), new_id()
ORDER = QueueRules().order
S = QueueState


def guest(state: QueueState, minutes: int = 0, **changes: object) -> InHall:
    at = NOON + timedelta(minutes=minutes)
    facts: dict[str, object] = {
        "appointment_id": new_id(), "ticket": "A 001", "state": state, "since": at,
        "starts_at": at, "arrived_at": at, "desk_name": "7" if state is S.CALLED else "",
    }  # fmt: skip
    return InHall(**{**facts, **changes})  # type: ignore[arg-type]


def card(of: InHall, walk: int, position: int, carried_by: UUID | None = None) -> Waited:
    return Waited(
        card_id=new_id(), number=f"V{walk}{position:04}", place=Place(f"B{walk}", position),
        walk=walk, appointment_id=of.appointment_id, carried_by=carried_by,
    )  # fmt: skip


def listed(hall: list[InHall], cards: list[Waited], desks: int = 0) -> tuple[Line, ...]:
    return lines(hall, cards, ME, desks, ORDER)


def test_who_sits_at_a_desk_goes_first_and_both_parts_follow_the_trays() -> None:
    late, called, first = guest(S.WAITING, 5), guest(S.CALLED), guest(S.WAITING)
    cards = [card(late, 1, 1), card(called, 9, 9), card(first, 2, 2)]
    found = listed([late, called, first], cards)
    assert [(one.errand, one.whom) for one in found] == [
        (Errand.FETCH_NOW, called), (Errand.FETCH_NEXT, late), (Errand.FETCH_NEXT, first),
    ]  # fmt: skip


def test_what_i_carry_is_brought_to_a_desk_or_held_until_the_call() -> None:
    called, waits = guest(S.CALLED), guest(S.WAITING)
    mine, held = card(called, 1, 1, ME), card(waits, 1, 2, ME)
    found = listed([called, waits], [held, mine])
    assert [one.errand for one in found] == [Errand.BRING, Errand.HOLD]


def test_what_a_colleague_carries_is_not_mine() -> None:
    called = guest(S.CALLED)
    assert listed([called], [card(called, 1, 1, OTHER)]) == ()


def test_of_those_who_wait_only_the_next_ones_are_fetched_for() -> None:
    hall = [guest(S.WAITING, minute) for minute in range(20)]
    cards = [card(one, 20 - number, 1) for number, one in enumerate(hall)]
    few = {one.whom.appointment_id for one in listed(hall, cards)}
    assert few == {one.appointment_id for one in hall[:LEAST_AHEAD]}
    many = {one.whom.appointment_id for one in listed(hall, cards, desks=12)}
    assert many == {one.appointment_id for one in hall[:12]}


def test_who_was_put_first_is_fetched_for_first() -> None:
    hall = [guest(S.WAITING, minute) for minute in range(10)]
    pressed = guest(S.WAITING, 60, priority=1)
    found = listed([*hall, pressed], [card(pressed, 1, 1), card(hall[9], 1, 2)])
    assert [one.whom for one in found] == [pressed]


STATES = (S.WAITING, S.TRANSFERRED, S.CALLED, S.SERVING, S.PARKED)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(STATES), st.integers(0, 60), st.integers(1, 4), st.integers(1, 50),
            st.sampled_from((None, ME, OTHER)),
        ), max_size=30,
    ),
    st.integers(0, 8),
)  # fmt: skip
def test_each_card_is_asked_for_once_and_nobody_at_a_desk_is_forgotten(
    drawn: list[tuple[QueueState, int, int, int, UUID | None]], desks: int
) -> None:
    hall = [guest(state, minute) for state, minute, *_ in drawn]
    cards = [
        card(one, walk, position, carried)
        for one, (_, _, walk, position, carried) in zip(hall, drawn, strict=True)
    ]
    found = listed(hall, cards, desks)
    asked = [one.card.card_id for one in found]
    assert len(asked) == len(set(asked))
    urgent = {
        one.card_id
        for one, whom in zip(cards, hall, strict=True)
        if whom.state in {S.CALLED, S.SERVING} and one.carried_by in {None, ME}
    }
    assert urgent <= set(asked)
    assert all(one.card.carried_by in {None, ME} for one in found)
