"""A whole day on laptops without a network, every kind of conflict planted; then all comes home.

`counter-app bench day_offline` plays the same day with seven thousand people and sixty laptops.
"""

from __future__ import annotations

from counter_app.cli.bench.day_offline import SMALL, played_day
from counter_app.cli.bench.measure import Options
from counter_app.domain.packages.conflict import ConflictKind


def test_nothing_is_lost_nothing_doubled_and_every_planted_conflict_is_found(
    backend: str, empty_database: str
) -> None:
    shared = empty_database if backend == "postgresql" else ""
    with played_day(Options(database=shared), SMALL) as day:
        merged = day.come_home(seed=3)
        found = day.account()
        assert found.wrong == ()
        assert (found.lost, found.doubled, found.unexpected) == (0, 0, 0)
        assert found.found == found.planted >= len(ConflictKind)
        assert found.kinds == len(ConflictKind)
        assert found.confirmed > SMALL.people
        assert sum(one.conflicts for one in merged) > 0
        assert day.hall.trial.office.audit.verify().flaws == ()
        assert all(one.was_known for one in day.come_home(seed=4))
        assert day.account() == found
