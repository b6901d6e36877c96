"""Rule sets that an office keeps: their text, the days they hold, and what their tests say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.reuse import examples, rule_text
from counter_app.domain.reuse.decision import Answer
from counter_app.domain.reuse.examples import check
from counter_app.domain.reuse.facts import Product
from counter_app.domain.reuse.preview import Comparison
from counter_app.domain.reuse.rules import RuleSet
from counter_app.domain.reuse.versions import overlaid
from counter_app.settings import reuse_rules
from tests.domain.reuse.worked_examples import TABLE
from tests.domain.reuse.worked_examples import read as worked

RULES = reuse_rules()
D = next(one for one in RULES.sets if one.code == "D")
NEW = replace(D, code="E", version=2, starts=date(2024, 1, 1), ends=None, source='a "page"')


@pytest.mark.parametrize("rules", RULES.sets, ids=lambda one: one.code)
def test_a_set_is_read_as_it_was_written(rules: RuleSet) -> None:
    rules = replace(rules, starts=rules.starts or date(1990, 1, 1))

    assert rule_text.read(rule_text.written(rules)) == rules


def test_the_table_of_examples_is_written_as_it_was_read() -> None:
    assert examples.written(worked()) == TABLE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        (replace(NEW, source=" "), Code.REQUIRED, "source"),
        (replace(NEW, code="x" * 21), Code.TOO_LONG, "code"),
        (replace(NEW, starts=None), Code.REQUIRED, "starts"),
        (replace(NEW, ends=date(2023, 1, 1)), Code.BAD_DATE, "ends"),
        (replace(NEW, products={}), Code.REQUIRED, "products"),
        (replace(NEW, ages=(6, 999)), Code.BAD_NUMBER, "ages"),
    ],
)
def test_a_set_that_cannot_be_applied_is_refused(wrong: RuleSet, code: Code, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        rule_text.check(wrong)

    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize("text", ["", "code = ", 'code = "X"', 'code = "X"\nproducts = 3'])
def test_text_that_is_no_rule_set_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        rule_text.read(text)

    assert refused.value.code is Code.RULES_UNREADABLE


@pytest.mark.parametrize(
    ("column", "word", "code"),
    [("answer", "perhaps", Code.BAD_WORD), ("day", "soon", Code.BAD_DATE),
     ("photo", "2023-05-01 kiosk", Code.BAD_WORD), ("born", "1990", Code.BAD_DATE)],
)  # fmt: skip
def test_a_slip_in_an_example_names_its_number(column: str, word: str, code: Code) -> None:
    row = {**examples.row_of(worked()[0]), column: word}

    with pytest.raises(Invalid) as refused:
        examples.example(row)

    assert (refused.value.code, refused.value.values["number"]) == (code, "1")


def test_the_examples_of_a_set_are_right_under_it_and_wrong_under_another() -> None:
    own = [one for one in worked() if one.rule_set == "D"]
    looser = replace(
        D, products={
            name: replace(rule, photo=replace(rule.photo, months=120))
            for name, rule in D.products.items()
        },
    )  # fmt: skip

    assert all(one.is_right for one in check(RULES.law, D, own))
    assert not all(one.is_right for one in check(RULES.law, looser, own))


DAYS = st.dates(date(2019, 6, 1), date(2027, 6, 1))


@settings(max_examples=60)
@given(st.lists(st.tuples(DAYS, st.none() | st.integers(0, 900)), max_size=3), DAYS)
def test_on_each_day_holds_what_was_published_last(
    spans: list[tuple[date, int | None]], day: date
) -> None:
    published = [
        replace(NEW, code=f"N{n}", starts=start,
                ends=None if days is None else start + timedelta(days=days))
        for n, (start, days) in enumerate(spans)
    ]  # fmt: skip
    rules = overlaid(RULES, published)

    own = [one for one in published if one.holds_on(day)]
    shipped = RULES.on(day)
    assert shipped is not None
    wanted = own[-1] if own else shipped
    holding = [one for one in rules.sets if one.holds_on(day)]
    assert [one.code for one in holding] == [wanted.code]


def test_a_preview_counts_who_is_decided_otherwise() -> None:
    comparison = Comparison(RULES, overlaid(RULES, [NEW]), most=1)
    someone = replace(worked()[0].facts, on=date(2026, 9, 4))

    for _ in range(3):
        comparison.look_at(new_id(), "0000000001", "A", someone)
    found = comparison.result(Product.LATER_PERMIT, is_whole=True)

    assert found.counts == {(Answer.UNKNOWN, Answer.ALL): 3}
    assert (found.differing, len(found.otherwise)) == (3, 1)
    assert (found.visits(after=False), found.visits(after=True)) == (0, 3)
