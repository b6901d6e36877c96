"""Scenarios answer as they must: more inflow never shortens waiting, measures never lengthen it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.errors import Invalid
from counter_app.domain.scenarios.assumptions import Assumptions, Base
from counter_app.domain.scenarios.courses import Band, Outcome
from counter_app.domain.scenarios.effects import Effect, EffectKind, Scenario
from counter_app.domain.scenarios.simulation import course, days_waited, play
from counter_app.settings import house_rules, scenario_assumptions

FIRST = date(2026, 12, 7)


@cache
def assumed() -> Assumptions:
    return scenario_assumptions()


@cache
def country() -> Base:
    return assumed().country(house_rules().services)


def scenario(**changes: object) -> Scenario:
    return replace(Scenario(name="x", first_day=FIRST, weeks=26, runs=5), **changes)  # type: ignore[arg-type]


def effect(kind: EffectKind, **facts: object) -> Effect:
    return Effect(kind=kind, **facts)  # type: ignore[arg-type]


def test_the_country_brings_the_published_visits() -> None:
    base = country()
    assert round(base.visits_day * 365) == 446_930
    assert sum(base.shares.values()) == pytest.approx(1)
    assert base.waiting == pytest.approx(base.work_day * assumed().waiting_days)


def test_waits_worked_out_by_hand() -> None:
    # 100 a day are asked for and 100 a day can be done; 300 wait at first. The first of the work
    # stands behind 200 and half its own day: 250 takes three days.
    assert days_waited([100] * 8, [100] * 8, 300)[:3] == [3, 3, 3]
    assert days_waited([0] * 3, [100] * 3, 0) == [1, 1, 1]


def test_the_same_question_has_the_same_answer() -> None:
    asked = scenario(effects=(effect(EffectKind.INFLOW, percent=10),))
    assert play(asked, country(), assumed()) == play(asked, country(), assumed())


@settings(max_examples=12)
@given(st.integers(-50, 60), st.integers(0, 60), st.integers(0, 20))
def test_more_inflow_never_shortens_the_wait(percent: int, more: int, week: int) -> None:
    few, many = (
        course(scenario(), country(), assumed(),
               (effect(EffectKind.INFLOW, percent=one, from_week=week),))
        for one in (percent, percent + more)
    )  # fmt: skip
    assert all(a.middle <= b.middle + 1e-9 for a, b in zip(few.waiting, many.waiting, strict=True))
    assert few.at_counters <= many.at_counters + 1e-6


@pytest.mark.parametrize(
    "measure",
    [
        effect(EffectKind.OPENING, percent=10, from_week=4),
        effect(EffectKind.PARTNERS, number=60, from_week=4),
        effect(EffectKind.REUSE, percent=25),
        effect(EffectKind.VALIDITY, years=8, issued=True),
    ],
    ids=lambda one: one.kind.value,
)
def test_a_measure_never_lengthens_the_wait(measure: Effect) -> None:
    found = play(scenario(measures=(measure,)), country(), assumed())
    assert found.answered is not None
    pairs = zip(found.without.waiting, found.answered.waiting, strict=True)
    assert all(after.middle <= before.middle + 1e-9 for before, after in pairs)
    assert found.answered.mean.middle < found.without.mean.middle


def test_partners_take_visits_and_reuse_spares_them() -> None:
    partners = play(
        scenario(measures=(effect(EffectKind.PARTNERS, number=342),)), country(), assumed()
    ).last
    usual = play(scenario(), country(), assumed()).last
    # all municipalities take eight in ten of the collections, which are 45 of 100 visits
    assert partners.elsewhere / (partners.at_counters / (1 + assumed().again)) == pytest.approx(
        0.36 / 0.64, rel=1e-6
    )
    assert partners.needless == 0
    spared = play(scenario(measures=(effect(EffectKind.REUSE, percent=100),)), country(),
                  assumed()).last  # fmt: skip
    assert spared.at_counters == pytest.approx(usual.at_counters * 0.65)


def test_a_group_of_67_900_comes_as_visits_of_several_people() -> None:
    asked = scenario(effects=(effect(EffectKind.GROUP, name="ukraine", from_week=2),))
    with_group, without = play(asked, country(), assumed()), play(scenario(), country(), assumed())
    more = with_group.without.at_counters - without.without.at_counters
    group = assumed().groups["ukraine"]
    assert group.persons == 67_900
    assert more == pytest.approx(67_900 / group.persons_per_visit * (1 + assumed().again))
    assert with_group.without.worst.middle > without.without.worst.middle


def test_longer_validity_changes_nothing_before_the_first_document_would_have_run_out() -> None:
    years = assumed().valid_years
    weeks = years * 52 + 10
    asked = scenario(weeks=weeks, runs=1, effects=(effect(EffectKind.VALIDITY, years=10),))
    longer, usual = (play(one, country(), assumed()).without for one in
                     (asked, replace(asked, effects=())))  # fmt: skip
    assert longer.visits[: years * 52] == usual.visits[: years * 52]
    assert all(a < b for a, b in zip(longer.visits[years * 52 :], usual.visits[years * 52 :],
                                     strict=True))  # fmt: skip
    issued = replace(asked, effects=(effect(EffectKind.VALIDITY, years=10, issued=True),))
    assert play(issued, country(), assumed()).without.visits[0] < usual.visits[0]


def test_every_preset_can_be_played_and_read_back() -> None:
    given_ = assumed()
    assert set(given_.presets) >= {
        "inflow_up", "inflow_down", "new_group", "longer_validity", "partners", "longer_opening",
    }  # fmt: skip
    for name in given_.presets:
        found = play(replace(given_.preset(name, FIRST), runs=2, weeks=8), country(), given_)
        assert Outcome.read(found.as_data()).scenario == found.scenario
        assert Outcome.read(found.as_data()).as_data() == found.as_data()


def test_bands_hold_eight_runs_of_ten() -> None:
    assert Band.of([float(n) for n in range(11)]) == Band(1, 5, 9)


@pytest.mark.parametrize(
    "facts",
    [
        {"kind": EffectKind.INFLOW, "percent": -95},
        {"kind": EffectKind.PARTNERS, "number": 0},
        {"kind": EffectKind.VALIDITY, "years": 4},
        {"kind": EffectKind.OPENING, "percent": 10, "from_week": 5, "until_week": 5},
        {"kind": EffectKind.REUSE, "percent": 0},
    ],
)
def test_effects_that_make_no_sense_are_refused(facts: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        Effect(**facts)  # type: ignore[arg-type]


def test_a_group_must_be_known() -> None:
    asked = scenario(effects=(effect(EffectKind.GROUP, name="martians"),))
    with pytest.raises(Invalid):
        play(asked, country(), assumed())
