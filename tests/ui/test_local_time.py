"""Times on screens: as the wall clock shows them, told apart where it shows them twice."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from counter_app.ui import local_time

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("utc", "shown"),
    [
        (datetime(2026, 10, 24, 23, 55, tzinfo=UTC), "01:55"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "02:30 CEST"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "02:30 CET"),
        (datetime(2026, 10, 25, 2, 0, tzinfo=UTC), "03:00"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "03:00"),
    ],
)
def test_the_clock_of_the_nights_on_which_it_changes(utc: datetime, shown: str) -> None:
    assert local_time.clock(utc, AMSTERDAM) == shown
