"""What a card is on its way and where it lands, by the state in which it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.custody.card import (
    OUT_OF_USE,
    TRANSITIONS,
    CardState,
    when_arrived,
    when_found,
    when_sent,
)

_S = CardState
USABLE = frozenset({_S.RECEIVED, _S.IN_STOCK, _S.RESERVED, _S.AT_PARTNER, _S.PRESENTED})


def test_what_is_in_use_travels_and_lands_to_be_collected() -> None:
    for state in (_S.IN_STOCK, _S.RESERVED, _S.AT_PARTNER):
        assert when_sent(state) is _S.IN_TRANSIT
    assert when_arrived(_S.IN_TRANSIT, at_partner=True) is _S.AT_PARTNER
    assert when_arrived(_S.IN_TRANSIT, at_partner=False) is _S.RECEIVED


@given(st.sampled_from(sorted(OUT_OF_USE)), st.booleans())
def test_what_is_out_of_use_stays_so_wherever_it_goes(state: CardState, at_partner: bool) -> None:
    sent = when_sent(state)
    assert (sent, when_arrived(sent, at_partner=at_partner), when_found(sent)) == (
        _S.RETURNED, _S.RETURNED, _S.RETURNED,
    )  # fmt: skip
    assert (state, sent) in TRANSITIONS
    assert when_arrived(state, at_partner=at_partner) is _S.RETURNED


def test_no_step_brings_what_goes_back_into_use() -> None:
    assert not {then for before, then in TRANSITIONS if before is _S.RETURNED} & USABLE
    assert not {then for before, then in TRANSITIONS if before is _S.BLOCKED} & USABLE
