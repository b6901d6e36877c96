"""Which rule on keeping pictures holds where and when."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from counter_app.domain.capture.keeping import Keeping, KeepingRules
from counter_app.settings import keeping_rules

TEXT = """
[[keep]]
from = 2026-01-01
hours = 0
source = "everywhere"
[[keep]]
location = "DH"
from = 2026-03-01
hours = 48
source = "one"
[[keep]]
location = "DH"
from = 2026-06-01
hours = 4
source = "later"
"""


@pytest.mark.parametrize(
    ("place", "day", "hours"),
    [
        ("DH", date(2026, 2, 28), 0), ("DH", date(2026, 3, 1), 48), ("DH", date(2026, 6, 1), 4),
        ("RTM", date(2026, 6, 1), 0), ("DH", date(2025, 12, 31), 0),
    ],
)  # fmt: skip
def test_the_newest_rule_of_the_place_holds(place: str, day: date, hours: int) -> None:
    found = KeepingRules.parse(TEXT).at(place, day)
    assert found.lasts == timedelta(hours=hours)
    assert found.is_kept is (hours > 0)


def test_as_shipped_nothing_is_kept_anywhere() -> None:
    rules = keeping_rules()
    assert rules.rules
    assert not any(one.is_kept for one in rules.rules)
    assert all(isinstance(one, Keeping) and one.source for one in rules.rules)


@pytest.mark.parametrize("hours", [-1, 745])
def test_no_rule_keeps_longer_than_a_month(hours: int) -> None:
    with pytest.raises(ValueError, match=str(hours)):
        KeepingRules.parse(f'[[keep]]\nfrom = 2026-01-01\nhours = {hours}\nsource = "x"')
