"""Who is asked for which quarter: no quarter too full, parties together, wishes kept."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.booking import DayPart
from counter_app.domain.issuance_days.day import QUARTER
from counter_app.domain.issuance_days.seating import Asking, seat

ZONE = ZoneInfo("Europe/Amsterdam")
NINE = datetime(2026, 9, 19, 7, tzinfo=UTC)


def quarters(*rooms: int) -> dict[datetime, int]:
    return {NINE + number * QUARTER: room for number, room in enumerate(rooms)}


people = st.lists(
    st.builds(
        Asking, st.builds(uuid4), st.sampled_from(["", "", "bus 1", "bus 2"]),
        st.sampled_from(DayPart),
    ),
    max_size=40,
)  # fmt: skip
rooms = st.lists(st.integers(0, 6), min_size=1, max_size=32)


@given(people, rooms)
def test_no_quarter_is_too_full_and_nobody_is_lost(asking: list[Asking], free: list[int]) -> None:
    given_room = quarters(*free)
    found = seat(asking, given_room, ZONE)
    taken = Counter(one.quarter for one in found.seated)
    assert all(number <= given_room[at] for at, number in taken.items())
    everybody = [*(one.guest_id for one in found.seated), *found.left]
    assert Counter(everybody) == Counter(one.guest_id for one in asking)


@given(people, rooms)
def test_people_who_travel_together_come_together(asking: list[Asking], free: list[int]) -> None:
    found = {one.guest_id: one.quarter for one in seat(asking, quarters(*free), ZONE).seated}
    for party in {one.party for one in asking if one.party}:
        members = [one.guest_id for one in asking if one.party == party]
        places = [found[one] for one in members if one in found]
        assert len(places) in {0, len(members)}
        used = sorted(set(places))
        assert all(b - a == QUARTER for a, b in itertools.pairwise(used))


@given(st.integers(0, 40), rooms)
def test_who_has_no_wish_and_no_party_fills_every_place(number: int, free: list[int]) -> None:
    asking = [Asking(uuid4()) for _ in range(number)]
    assert len(seat(asking, quarters(*free), ZONE).seated) == min(number, sum(free))


def test_a_wish_is_kept_while_there_is_room_for_it() -> None:
    free = {NINE: 1, NINE + timedelta(hours=5): 1}
    late = Asking(UUID(int=1), "", DayPart.AFTERNOON)
    second = Asking(UUID(int=2), "", DayPart.AFTERNOON)
    first, other = seat([late, second], free, ZONE).seated
    assert (first.quarter, first.as_wished) == (NINE + timedelta(hours=5), True)
    assert (other.quarter, other.as_wished) == (NINE, False)
