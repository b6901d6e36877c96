"""A whole day on laptops without a network, every kind of conflict planted; then all comes home.

With COUNTER_FULL_DAY it is the day of seven thousand people on sixty laptops, which takes some
minutes; `counter-app bench day_offline` plays the same and tells how long each part took.
"""

from __future__ import annotations

import os

from sqlalchemy import text

from counter_app.cli.bench.day_offline import FULL, SMALL, Day, played_day
from counter_app.cli.bench.measure import Options
from counter_app.domain.errors import Refused
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import ConflictKind, Remedy

SIZE = FULL if os.environ.get("COUNTER_FULL_DAY") else SMALL


def test_nothing_is_lost_nothing_doubled_and_every_planted_conflict_is_found(
    backend: str, empty_database: str
) -> None:
    shared = empty_database if backend == "postgresql" else ""
    with played_day(Options(database=shared), SIZE) as day:
        merged = day.come_home(seed=3)
        found = day.account()
        assert found.wrong == ()
        assert (found.lost, found.doubled, found.unexpected) == (0, 0, 0)
        assert found.found == found.planted >= len(ConflictKind)
        assert found.kinds == len(ConflictKind)
        assert found.confirmed > SIZE.people
        assert sum(one.conflicts for one in merged) > 0
        assert day.hall.trial.office.audit.verify().flaws == ()
        assert all(one.was_known for one in day.come_home(seed=4))
        assert day.account() == found
        settle_everything(day)


HOME_KNOWS_BETTER = frozenset(
    {
        ConflictKind.CARD_MISSING, ConflictKind.RECALLED, ConflictKind.CARD_MOVED,
        ConflictKind.CARD_REASSIGNED, ConflictKind.HANDED_OUT_AT_HOME,
    }
)  # fmt: skip


def settle_everything(day: Day) -> None:
    """Put each case on record where that can be, else keep it out; the books stay sound."""
    office, actor = day.hall.trial.office, day.hall.trial.actor
    cases = office.package_conflicts
    known, told, refused = set(), 0, set()
    for one in cases.open(actor):
        known.add(one.kind)
        before = len(cases.open(actor))
        try:
            cases.settle(actor, one.id, Remedy.RECORD, "seen on paper", new_id())
            told += 1
        except Refused:
            refused.add(one.kind)
            assert len(cases.open(actor)) == before, "nothing is settled by a refusal"
            cases.settle(actor, one.id, Remedy.KEEP_OUT, "not to be had", new_id())
    assert cases.open(actor) == ()
    elsewhere = {ConflictKind.MANDATE_ENDED}  # at the partner's own point
    assert known == set(ConflictKind) - elsewhere
    assert refused & HOME_KNOWS_BETTER, "a card that home lost or gave away is not given again"
    assert told > len(known) // 2, "most of it somebody may decide"
    assert office.audit.verify().flaws == ()
    with office.store.reading() as session:
        given = session.execute(text(
            "SELECT card_id FROM hand_outs WHERE state = 'handed_out'"
        )).scalars().all()  # fmt: skip
    assert len(given) == len(set(given)), "no card is in two hands"
