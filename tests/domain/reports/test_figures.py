"""Figures as data, ranks, and how cases become lines."""

from __future__ import annotations

import statistics
from collections import Counter
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.reports.figures import UNSUMMED, Figure, Grouping, Measure, Topic
from counter_app.domain.reports.report import keyed, lines_of
from counter_app.domain.reports.summary import (
    Measured,
    Tally,
    rank_of,
    read_spread,
    spread_text,
    sum_up,
)
from counter_app.settings import figure_rules
from counter_app.store.base import Base
from counter_app.store.queries.reports.topics import SOURCES

RULES = figure_rules()
HERE, THERE = UUID(int=1), UUID(int=2)
VALUES = st.lists(st.integers(0, 500), min_size=1, max_size=60)


def test_every_topic_has_one_definition_and_a_figure() -> None:
    nights = {Topic.FIRST_FREE_HERE, Topic.FIRST_FREE_ANYWHERE}
    assert set(SOURCES) | nights == set(Topic)
    assert nights <= UNSUMMED
    assert {topic for one in RULES.figures.values() for topic in one.topics} == set(Topic)


@pytest.mark.parametrize("figure", RULES.figures.values(), ids=list(RULES.figures))
def test_a_figure_is_whole(figure: Figure) -> None:
    assert set(figure.sources) <= set(Base.metadata.tables), "each source is a table"
    assert (figure.measure is Measure.SHARE) == (figure.of is not None)
    assert figure.groupings
    for language in ("nl", "en"):
        words = figure.in_language(language)
        assert words.name
        assert words.kind
        assert words.definition.endswith("."), "whole sentences"


@given(VALUES, st.sampled_from((50, 90)))
def test_a_rank_is_a_value_that_so_many_do_not_exceed(values: list[int], percent: int) -> None:
    rank = rank_of(Counter(values), percent)
    assert rank in values
    assert 100 * sum(value <= rank for value in values) >= percent * len(values)
    assert 100 * sum(value < rank for value in values) < percent * len(values)


@given(VALUES)
def test_the_median_is_the_low_median(values: list[int]) -> None:
    assert rank_of(Counter(values), 50) == statistics.median_low(values)


@given(st.lists(st.lists(st.integers(-5, 50), max_size=60), min_size=1, max_size=5))
def test_spreads_come_back_as_they_were_written_alone_or_one_after_the_other(
    days: list[list[int]],
) -> None:
    written = [spread_text(Counter(values)) for values in days]
    assert read_spread(written[0]) == Counter(days[0])
    assert read_spread(" ".join(written)) == Counter(one for values in days for one in values)


@given(
    st.lists(
        st.builds(
            Measured, st.sampled_from((HERE, THERE)),
            st.dates(date(2026, 1, 1), date(2026, 4, 1)), st.sampled_from(("A", "B")),
            st.integers(0, 99),
        ),
        max_size=50,
    ),
    st.integers(0, 50), st.sampled_from(Grouping),
)  # fmt: skip
def test_however_days_are_put_together_the_figure_is_the_same(
    cases: list[Measured], cut: int, by: Grouping
) -> None:
    figure = RULES.figures["hall_wait"]
    at_once = sum_up(figure.topic, cases)
    in_two = [*sum_up(figure.topic, cases[:cut]), *sum_up(figure.topic, cases[cut:])]
    assert lines_of(figure, by, keyed(at_once, by)) == lines_of(figure, by, keyed(in_two, by))
    whole, lines = lines_of(figure, by, keyed(at_once, by))
    assert whole.cases == len(cases) == sum(line.cases for line in lines)


def test_a_share_of_all_kinds_and_of_its_own() -> None:
    doubts, missed = RULES.figures["doubts"], RULES.figures["no_shows"]
    part = [("A", Tally(1, 1)), ("B", Tally(3, 3))]
    of = [("A", Tally(10, 10)), ("C", Tally(10, 10))]
    whole, lines = lines_of(doubts, Grouping.KIND, part, of)
    assert whole.value == 20
    assert {line.key: line.value for line in lines} == {"A": 5, "B": 15}
    _, lines = lines_of(missed, Grouping.KIND, part[:1], of)
    assert {line.key: line.value for line in lines} == {"A": 10, "C": 0}
    nothing, _ = lines_of(missed, Grouping.KIND, [], [])
    assert nothing.value is None, "a share of nothing says nothing"
