"""A day is rehearsed: its rows move to another date, and what came of it is noted with the day."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.services.office import Office
from counter_app.services.package_rehearsal import shift
from tests import factories as f
from tests import issuance_day_office as d

ZONE = ZoneInfo("Europe/Amsterdam")


def rows(day: date, hour: int) -> dict[str, list[dict[str, Any]]]:
    at = f.local(day, hour).isoformat()
    return {
        "appointments": [{"starts_at": at, "ends_at": at, "created_at": at}],
        "issuance_days": [{"day": day.isoformat(), "begins_at": at, "ends_at": at}],
        "invitations": [{"starts_at": at}],
        "slot_days": [{"day": day.isoformat()}],
        "cards": [{"reserved_for": day.isoformat()}, {"reserved_for": None}],
    }


@given(st.dates(date(2026, 1, 1), date(2027, 12, 1)), st.integers(-60, 60), st.integers(4, 22))
def test_a_time_stays_what_the_clock_on_the_wall_says(day: date, by: int, hour: int) -> None:
    to = date.fromordinal(day.toordinal() + by)
    moved = rows(day, hour)
    shift(moved, day, to, ZONE)
    (visit,) = moved["appointments"]
    assert visit["starts_at"] == f.local(to, hour).isoformat()
    assert visit["created_at"] == f.local(day, hour).isoformat()  # what was done stays when it was
    assert moved["slot_days"] == [{"day": to.isoformat()}]
    assert [one["reserved_for"] for one in moved["cards"]] == [to.isoformat(), None]
    shift(moved, to, day, ZONE)
    assert moved == rows(day, hour)


def test_what_came_of_it_stands_in_the_history_of_the_day(office: Office) -> None:
    scene = d.scene(office)
    note = office.rehearsals.note
    with pytest.raises(Refused) as refused:
        note(scene.planner, scene.day.id, "  ", new_id())
    assert refused.value.code is Code.REASON_NEEDED
    noted = note(scene.planner, scene.day.id, " de deur is te smal ", new_id())
    assert (noted.rehearsal.note, noted.rehearsal.done_at) == ("de deur is te smal", f.NOW)
    again = note(scene.planner, scene.day.id, "nu niet meer", new_id())
    assert [one.version for one in office.issuance_days.history(scene.planner, again.id)] == [
        1,
        2,
        3,
    ]
    office.issuance_days.step(
        scene.planner, again.id, DayState.CALLED_OFF, new_id(), "the hall burnt down"
    )
    with pytest.raises(Refused) as refused:
        note(scene.planner, again.id, "te laat", new_id())
    assert refused.value.code is Code.WRONG_STATE
