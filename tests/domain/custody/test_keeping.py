"""Exactly one keeper in every state, by rule; and what a card that was lost comes back as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.custody.card import IN_HOUSE, TRANSITIONS, CardState, when_found
from counter_app.domain.custody.keeper import MAKER, Keeper, KeeperKind
from counter_app.domain.custody.keeping import KEEPERS, STAYS, keeper_after
from counter_app.domain.ids import new_id

HERE, CLERK, HOLDER, SENT = (new_id() for _ in range(4))
STEPS = sorted(TRANSITIONS)


def after(to: CardState, before: Keeper, consignment: object = None, ended: bool = False) -> Keeper:
    return keeper_after(
        to, before, location_id=HERE, operator_id=CLERK, person_id=HOLDER,
        consignment_id=SENT if consignment else None, is_delivered=ended,
    )  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(STEPS), st.booleans(), st.booleans()), max_size=12))
def test_every_step_leaves_one_keeper_of_a_fitting_kind(
    taken: list[tuple[tuple[CardState, CardState], bool, bool]],
) -> None:
    keeper, state = MAKER, CardState.ANNOUNCED
    for (before, then), travels, ended in taken:
        if before is not state:
            continue
        kept = keeper
        keeper, state = after(then, keeper, travels, ended), then
        assert keeper.kind in KEEPERS[state]
        assert (keeper.kind is KeeperKind.MAKER) == (keeper.id is None)
        if state in STAYS:
            assert keeper == kept


@pytest.mark.parametrize(
    ("to", "travels", "ended", "keeper"),
    [
        (CardState.IN_TRANSIT, True, False, Keeper(KeeperKind.COURIER, SENT)),
        (CardState.IN_TRANSIT, False, False, Keeper(KeeperKind.OPERATOR, CLERK)),
        (CardState.RETURNED, False, False, Keeper(KeeperKind.LOCATION, HERE)),
        (CardState.RETURNED, True, False, Keeper(KeeperKind.COURIER, SENT)),
        (CardState.RETURNED, True, True, MAKER),
        (CardState.PRESENTED, False, False, Keeper(KeeperKind.OPERATOR, CLERK)),
        (CardState.HANDED_OUT, False, False, Keeper(KeeperKind.HOLDER, HOLDER)),
        (CardState.SURRENDERED, False, False, Keeper(KeeperKind.LOCATION, HERE)),
        (CardState.AT_PARTNER, False, False, Keeper(KeeperKind.PARTNER, HERE)),
    ],
)
def test_who_answers_for_it(to: CardState, travels: bool, ended: bool, keeper: Keeper) -> None:
    assert after(to, MAKER, travels, ended) == keeper


def test_being_lost_brings_nothing_into_use() -> None:
    for state in CardState:
        if (state, CardState.MISSING) in TRANSITIONS:
            out_of_use = state in {
                CardState.BLOCKED, CardState.RETURNED, CardState.SURRENDERED,
                CardState.NOT_COLLECTED,
            }  # fmt: skip
            wanted = CardState.RETURNED if out_of_use else CardState.IN_STOCK
            assert when_found(state) is wanted
            assert (CardState.MISSING, wanted) in TRANSITIONS


def test_what_a_count_must_find_can_be_missing() -> None:
    for state in IN_HOUSE:
        assert (state, CardState.MISSING) in TRANSITIONS, state
