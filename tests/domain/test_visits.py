"""What a visit occupies, and where it fits, also on days that are not like others."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.appointments import Arrangement
from counter_app.domain.errors import Code, Refused
from counter_app.domain.planning import visits
from counter_app.domain.planning.opening import OpeningRule, capacity
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.ticks import moment_of, ticks_in, write_free
from counter_app.domain.planning.visits import Line, Piece, visit_of
from tests import factories as f

ZONE = ZoneInfo("Europe/Amsterdam")
BESIDE = Arrangement.SIDE_BY_SIDE


def kind(code: str, group: str, base: int, extra: int = 5) -> ServiceKind:
    return ServiceKind(
        code=code, group=group, base_minutes=base, extra_minutes=extra, most_persons=6
    )


KINDS = {
    "PRINTS": kind("PRINTS", "prints", 15), "CARD": kind("CARD", "counter", 10),
    "VISA": kind("VISA", "counter", 20, 10),
}  # fmt: skip


@pytest.mark.parametrize(
    ("coming", "arrangement", "pieces"),
    [
        ([["CARD"]], None, [("counter", 0, 2, 1)]),
        ([["CARD"]] * 3, None, [("counter", 0, 4, 1)]),
        ([["CARD", "VISA"], ["VISA"]], None, [("counter", 0, 8, 1)]),  # 10 + (20 + 10)
        ([["PRINTS", "CARD"]], None, [("counter", 0, 2, 1), ("prints", 2, 3, 1)]),
        ([["CARD"]] * 3, BESIDE, [("counter", 0, 2, 3)]),
        ([["CARD"], ["VISA"]], BESIDE, [("counter", 0, 2, 1), ("counter", 0, 4, 1)]),
        ([["CARD"]], BESIDE, [("counter", 0, 2, 1)]),
    ],
)
def test_what_a_visit_occupies(
    coming: list[list[str]], arrangement: Arrangement | None,
    pieces: list[tuple[str, int, int, int]],
) -> None:  # fmt: skip
    made = visit_of(KINDS, coming, arrangement or Arrangement.ONE_AFTER_ANOTHER)
    assert [(p.group, p.offset, p.ticks, p.places) for p in made] == pieces


def test_who_comes_for_nothing_and_who_are_too_many() -> None:
    for coming in ([], [["CARD"], []]):
        with pytest.raises(Refused) as caught:
            visit_of(KINDS, coming)
        assert caught.value.code is Code.NO_PARTICIPANT
    with pytest.raises(Refused) as caught:
        visit_of(KINDS, [["CARD"]] * 7, BESIDE)
    assert caught.value.code is Code.TOO_MANY_PERSONS


groups = st.sampled_from(["a", "b"])
pieces = st.lists(
    st.builds(Piece, groups, st.integers(0, 4), st.integers(1, 4), st.integers(1, 2)),
    min_size=1, max_size=3,
).map(tuple)  # fmt: skip
lines = st.fixed_dictionaries(
    {
        name: st.builds(
            lambda first, free: Line(first, write_free(free)),
            st.integers(0, 6), st.lists(st.integers(0, 3), min_size=1, max_size=14),
        )
        for name in "ab"
    }
)  # fmt: skip


def slowly(visit: visits.Visit, days: dict[str, Line], tick: int) -> bool:
    """Whether a visit could begin at a tick, counted place by place."""
    for group in {piece.group for piece in visit}:
        line = days[group]
        for at in range(tick, tick + 10):
            needed = sum(
                p.places
                for p in visit
                if p.group == group and p.offset <= at - tick < p.offset + p.ticks
            )
            offset = at - line.first_tick
            free = int(line.free[offset]) if 0 <= offset < len(line.free) else 0
            if needed > free:
                return False
    return True


@given(pieces, lines, st.integers(0, 12))
def test_the_quick_search_finds_what_the_slow_one_finds(
    visit: visits.Visit, days: dict[str, Line], not_before: int
) -> None:
    slow = [tick for tick in range(30) if slowly(visit, days, tick)]
    later = [tick for tick in slow if tick >= not_before]
    assert list(visits.starts(visit, days)) == slow
    assert list(visits.starts(visit, days, not_before)) == later
    assert visits.first(visit, days, not_before) == (later[0] if later else None)
    assert visits.count(visit, days) == len(slow)
    for tick in range(30):
        assert visits.fits(visit, days, tick) == (tick in slow)
        if tick in slow:
            assert visits.is_open(visit, days, tick)
            assert visits.rooms(visit, days, tick) >= 1


def day_line(day: date, opens: time, closes: time) -> Line:
    rule = OpeningRule(
        id=f.new_id(), location_id=f.new_id(), group="counter", weekday=day.weekday(),
        opens=opens, closes=closes, desks=1, valid_from=date(2020, 1, 1),
    )  # fmt: skip
    return Line(0, write_free(capacity([rule], (), day, ZONE)))


@pytest.mark.parametrize(
    ("day", "ticks", "starts"),
    [
        (date(2026, 3, 29), 276, 11),  # summer time begins: two to three o'clock is no time
        (date(2026, 10, 25), 300, 35),  # and ends: it comes twice
        (date(2028, 2, 29), 288, 23),
        (date(2026, 4, 25), 288, 23),  # the Saturday before King's Day
        (date(2026, 4, 27), 288, 0),  # King's Day itself
    ],
)
def test_visits_on_days_that_are_not_like_others(day: date, ticks: int, starts: int) -> None:
    """Open from half past one to half past three at night: two hours, one, or three."""
    assert ticks_in(day, ZONE) == ticks
    line = day_line(day, time(1, 30), time(3, 30))
    assert len(line.free) == ticks
    visit = visit_of(KINDS, [["CARD"]])
    found = list(visits.starts(visit, {"counter": line}))
    assert len(found) == starts
    if found:
        ends = moment_of(day, found[-1] + 2, ZONE).astimezone(ZONE)
        assert (ends.date(), ends.time()) == (day, time(3, 30))
        assert moment_of(day, found[0], ZONE).astimezone(ZONE).time() == time(1, 30)
