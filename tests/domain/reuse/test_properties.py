"""What holds of every decision, whoever the person is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.dates import birthday
from counter_app.domain.reuse.decision import Answer, Need, Reason
from counter_app.domain.reuse.engine import decide
from counter_app.domain.reuse.facts import (
    Capture,
    Facts,
    Finger,
    FingerMissing,
    Modality,
    Place,
    Product,
    Quality,
)
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.settings import reuse_rules

RULES = reuse_rules()
DAYS = st.dates(date(2015, 1, 1), date(2026, 12, 31))
MISSING = st.sampled_from(
    [
        {}, {}, {}, {Finger.LEFT_INDEX: FingerMissing.PASSING},
        dict.fromkeys(Finger, FingerMissing.LASTING),
    ]
)  # fmt: skip
WEIGHING = st.sampled_from([Modality.PHOTO, Modality.FINGERPRINTS])
NOT_UNION = st.sampled_from([one for one in Product if one is not Product.EU_CITIZEN])


@st.composite
def a_capture(draw: st.DrawFn) -> Capture:
    modality = draw(st.sampled_from([Modality.PHOTO, Modality.FINGERPRINTS]))
    return Capture(
        modality=modality, taken_on=draw(DAYS), place=draw(st.sampled_from(Place)),
        quality=draw(st.sampled_from([Quality.GOOD, Quality.GOOD, *Quality])),
        missing=draw(MISSING) if modality is Modality.FINGERPRINTS else {},
    )  # fmt: skip


@st.composite
def born(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(date(1950, 1, 1), date(2023, 1, 1)))
    known = draw(st.sampled_from(["day", "day", "month", "year", "nothing"]))
    return {
        "day": PartialDate.of(day), "month": PartialDate(day.year, day.month),
        "year": PartialDate(day.year), "nothing": PartialDate(0),
    }[known]  # fmt: skip


FACTS = st.builds(
    Facts, born=born(), product=st.sampled_from(Product), on=DAYS,
    captures=st.lists(a_capture(), max_size=4).map(tuple),
).filter(lambda facts: (facts.born.latest() or facts.on) <= facts.on)  # fmt: skip
"""Of people who are there on the day that is asked about."""


@settings(max_examples=40)
@given(FACTS)
def test_the_answer_changes_on_the_foretold_day_and_not_before(facts: Facts) -> None:
    captures = tuple(one for one in facts.captures if one.taken_on <= facts.on)
    facts = replace(facts, captures=captures)
    decision = decide(RULES, facts)
    coming = decision.coming
    assume(coming is not None)
    assert coming is not None

    eve = decide(RULES, replace(facts, on=coming.on - timedelta(days=1)))
    then = decide(RULES, replace(facts, on=coming.on))

    assert eve.answer is decision.answer
    assert then.answer is coming.answer is not decision.answer


@settings(max_examples=40)
@given(FACTS)
def test_nothing_else_changes_before_the_foretold_day(facts: Facts) -> None:
    captures = tuple(one for one in facts.captures if one.taken_on <= facts.on)
    facts = replace(facts, captures=captures)
    decision = decide(RULES, facts)
    end = decision.coming.on if decision.coming else facts.on + timedelta(days=800)
    step = max(1, (end - facts.on).days // 12)

    for days in range(step, (end - facts.on).days, step):
        later = replace(facts, on=facts.on + timedelta(days=days))
        assert decide(RULES, later).answer is decision.answer


@given(st.dates(date(1950, 1, 1), date(2023, 1, 1)).map(PartialDate.of), NOT_UNION, DAYS, DAYS,
       DAYS, st.sampled_from(Place), WEIGHING)  # fmt: skip
def test_an_older_capture_is_never_reused_where_a_newer_one_is_not(
    person: PartialDate, product: Product, on: date, one: date, other: date, place: Place,
    modality: Modality,
) -> None:  # fmt: skip
    older, newer = sorted((one, other))
    assume(newer <= on)

    def need(taken: date) -> Need:
        capture = Capture(modality=modality, taken_on=taken, place=place)
        facts = Facts(born=person, product=product, on=on, captures=(capture,))
        return decide(RULES, facts).line(modality).need

    if need(newer) is not Need.REUSE:
        assert need(older) is not Need.REUSE


@given(st.dates(date(1995, 1, 1), date(2017, 1, 1)), NOT_UNION, st.sampled_from([6, 12, 18]),
       st.integers(1, 150), st.integers(0, 150), st.sampled_from(Place))  # fmt: skip
def test_reaching_6_12_or_18_always_calls_for_something_new(
    person: date, product: Product, age: int, before: int, after: int, place: Place
) -> None:
    turning = birthday(person, age)
    on, taken = turning + timedelta(days=after), turning - timedelta(days=before)
    captures = [Capture(modality=Modality.PHOTO, taken_on=taken, place=place)]
    if age > 6:  # under 6 no prints are taken (Vb 8.27)
        captures.append(Capture(modality=Modality.FINGERPRINTS, taken_on=taken, place=place))
    facts = Facts(born=PartialDate.of(person), product=product, on=on, captures=tuple(captures))

    decision = decide(RULES, facts)

    assert decision.answer not in {Answer.REUSE, Answer.BY_POST}
    if age > 6:
        needs = {decision.line(one).need for one in (Modality.PHOTO, Modality.FINGERPRINTS)}
        assert needs == {Need.TAKE}  # Vb 8.31, also where the rule set was not found


@settings(max_examples=40)
@given(FACTS)
def test_an_unclear_birth_date_never_says_what_a_possible_one_denies(facts: Facts) -> None:
    first, last = facts.born, facts.born
    if facts.born.year and not facts.born.is_complete:
        first = PartialDate(facts.born.year, facts.born.month or 1, 1)
        latest = facts.born.latest()
        assert latest is not None
        last = PartialDate.of(latest)
    taken = [one.taken_on for one in facts.captures]
    assume(last.latest() is None or all(last.latest() <= day for day in [*taken, facts.on]))  # type: ignore[operator]
    decision = decide(RULES, facts)

    for possible in (first, last):
        exact = decide(RULES, replace(facts, born=possible))
        for modality in (Modality.PHOTO, Modality.FINGERPRINTS):
            line = decision.line(modality)
            clear = line.reason is not Reason.BIRTH_DATE_UNCLEAR
            assert not clear or line.need is exact.line(modality).need


@settings(max_examples=40)
@given(FACTS, st.integers(0, 2190), st.booleans())
def test_no_prints_of_children_under_six_nor_of_union_citizens(
    facts: Facts, days: int, is_union: bool
) -> None:
    """A child of 2190 days is not six yet, whatever leap days there were."""
    if is_union:
        facts = replace(facts, product=Product.EU_CITIZEN)
    else:
        facts = replace(facts, born=PartialDate.of(facts.on - timedelta(days=days)))

    assert decide(RULES, facts).line(Modality.FINGERPRINTS).need is Need.NOT_TAKEN


@settings(max_examples=40)
@given(FACTS)
def test_where_the_text_was_not_found_the_answer_is_unknown(facts: Facts) -> None:
    decision = decide(RULES, replace(facts, on=date(2026, 9, 4)))

    assert (decision.rule_set, decision.answer) == ("E", Answer.UNKNOWN)
    assert decision.reason is Reason.RULES_NOT_FOUND
    assert decision.last_known is not None
    assert decision.last_known.rule_set == "D"


def test_the_law_speaks_where_the_rule_set_was_not_found() -> None:
    facts = Facts(born=PartialDate(2021, 3, 1), product=Product.LATER_PERMIT, on=date(2026, 9, 4))

    prints = decide(RULES, facts).line(Modality.FINGERPRINTS)

    assert (prints.need, prints.source) == (Need.NOT_TAKEN, "Vb 8.27")


def test_a_passing_impediment_names_until_when_one_is_invited_again() -> None:
    captures = (
        Capture(modality=Modality.PHOTO, taken_on=date(2023, 7, 1), place=Place.DESK),
        Capture(
            modality=Modality.FINGERPRINTS, taken_on=date(2023, 7, 1), place=Place.DESK,
            missing={Finger.RIGHT_THUMB: FingerMissing.PASSING},
        ),
    )  # fmt: skip
    facts = Facts(
        born=PartialDate(1985, 4, 12), product=Product.LATER_PERMIT, on=date(2023, 9, 1),
        captures=captures,
    )  # fmt: skip

    assert decide(RULES, facts).line(Modality.FINGERPRINTS).invite_by == date(2024, 7, 1)


def test_why_and_when_it_changes_is_told() -> None:
    taken = tuple(
        Capture(modality=one, taken_on=date(2023, 5, 1), place=Place.DESK)
        for one in (Modality.PHOTO, Modality.FINGERPRINTS)
    )
    child = Facts(
        born=PartialDate(2011, 9, 3), product=Product.LATER_PERMIT, on=date(2023, 7, 1),
        captures=taken,
    )  # fmt: skip
    adult = replace(child, born=PartialDate(1985, 9, 3))

    turning, ageing = decide(RULES, child).coming, decide(RULES, adult).coming

    assert turning is not None
    assert ageing is not None
    assert (turning.on, turning.cause, turning.age) == (date(2023, 9, 3), "age", 12)
    assert (ageing.on, ageing.cause) == (date(2023, 11, 1), "too_old")


def test_a_gap_between_rule_sets_is_refused() -> None:
    law = "again_at = []\nprints_from = 6\ninvite_within_months = 12\n[articles]\n"
    head = 'code = "X"\nversion = 1\nstate = "known"\nsource = "x"\n'
    with pytest.raises(ValueError, match="does not follow"):
        ReuseRules.parse(law, [f"{head}until = 2020-01-01\n", f"{head}from = 2020-01-03\n"])


def test_every_known_set_covers_each_day_until_2024() -> None:
    for year in range(2010, 2027):
        assert RULES.on(date(year, 7, 1)) is not None
