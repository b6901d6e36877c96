"""What holds of every decision, whatever rule sets an office publishes itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse import rule_text
from counter_app.domain.reuse.dates import birthday
from counter_app.domain.reuse.decision import Answer, Need, Reason
from counter_app.domain.reuse.engine import decide
from counter_app.domain.reuse.facts import Capture, Facts, Modality, Place, Product, Quality
from counter_app.domain.reuse.preview import NO_VISIT
from counter_app.domain.reuse.rules import (
    ModalityRule,
    ProductRule,
    ReuseMode,
    ReuseRules,
    RuleSet,
    SetState,
)
from counter_app.domain.reuse.versions import overlaid
from counter_app.settings import reuse_rules

RULES = reuse_rules()
DAYS = st.dates(date(2015, 1, 1), date(2026, 12, 31))
BORN = st.dates(date(1950, 1, 1), date(2023, 1, 1))
NOT_UNION = st.sampled_from([one for one in Product if one is not Product.EU_CITIZEN])
PLACES = st.frozensets(st.sampled_from(Place))


@st.composite
def a_modality(draw: st.DrawFn, modes: tuple[ReuseMode, ...] = tuple(ReuseMode)) -> ModalityRule:
    mode = draw(st.sampled_from(modes))
    return ModalityRule(
        reuse=mode, months=draw(st.integers(1, 130)) if mode is ReuseMode.WITHIN else 0,
        from_age=draw(st.sampled_from([0, 0, 6, 12, 18, 24])),
    )  # fmt: skip


NO_POST = tuple(one for one in ReuseMode if one is not ReuseMode.BY_POST)
A_PRODUCT = st.builds(
    ProductRule, photo=a_modality(), fingerprints=a_modality(NO_POST), signature=a_modality(),
    places=PLACES, doubtful_places=PLACES, first_places=PLACES,
    under_one=st.sampled_from([ReuseMode.BY_POST, ReuseMode.NOT_STATED]), source=st.just("letter"),
)  # fmt: skip


@st.composite
def a_set(draw: st.DrawFn) -> RuleSet:
    starts = draw(st.dates(date(2014, 1, 1), date(2026, 12, 31)))
    lasts = draw(st.none() | st.integers(0, 4000))
    made = RuleSet(
        code="N", version=1, state=SetState.KNOWN, starts=starts,
        ends=None if lasts is None else starts + timedelta(days=lasts), source="letter",
        ages=tuple(sorted(draw(st.sets(st.sampled_from([6, 12, 18, 21]))))),
        products=draw(st.dictionaries(st.sampled_from(Product), A_PRODUCT, min_size=1)),
    )  # fmt: skip
    rule_text.check(made)
    return made


OFFICE = st.lists(a_set(), min_size=1, max_size=2).map(lambda sets: overlaid(RULES, sets))


@st.composite
def a_capture(draw: st.DrawFn) -> Capture:
    return Capture(
        modality=draw(st.sampled_from(Modality)), taken_on=draw(DAYS),
        place=draw(st.sampled_from(Place)),
        quality=draw(st.sampled_from([Quality.GOOD, Quality.GOOD, *Quality])),
    )  # fmt: skip


FACTS = st.builds(
    Facts, born=BORN.map(PartialDate.of), product=st.sampled_from(Product), on=DAYS,
    captures=st.lists(a_capture(), max_size=5).map(tuple),
).filter(lambda facts: (facts.born.latest() or facts.on) <= facts.on)  # fmt: skip
"""Of people who are there on the day that is asked about."""


@settings(max_examples=60)
@given(OFFICE, BORN.map(PartialDate.of), NOT_UNION, DAYS, DAYS, DAYS, st.sampled_from(Place),
       st.sampled_from(Modality))  # fmt: skip
def test_an_older_capture_is_never_reused_where_a_newer_one_is_not(
    rules: ReuseRules, person: PartialDate, product: Product, on: date, one: date, other: date,
    place: Place, modality: Modality,
) -> None:  # fmt: skip
    older, newer = sorted((one, other))
    assume(newer <= on)

    def need(taken: date) -> Need:
        capture = Capture(modality=modality, taken_on=taken, place=place)
        facts = Facts(born=person, product=product, on=on, captures=(capture,))
        return decide(rules, facts).line(modality).need

    if need(newer) is not Need.REUSE:
        assert need(older) is not Need.REUSE


@settings(max_examples=60)
@given(OFFICE, st.dates(date(1995, 1, 1), date(2017, 1, 1)), NOT_UNION,
       st.sampled_from([6, 12, 18]), st.integers(1, 150), st.integers(0, 150),
       st.sampled_from(Place))  # fmt: skip
def test_reaching_6_12_or_18_always_calls_for_something_new(
    rules: ReuseRules, person: date, product: Product, age: int, before: int, after: int,
    place: Place,
) -> None:  # fmt: skip
    turning = birthday(person, age)
    on, taken = turning + timedelta(days=after), turning - timedelta(days=before)
    modalities = [Modality.PHOTO, Modality.SIGNATURE]
    modalities += [Modality.FINGERPRINTS] if age > 6 else []  # under 6 none are taken (Vb 8.27)
    captures = tuple(Capture(modality=one, taken_on=taken, place=place) for one in modalities)
    facts = Facts(born=PartialDate.of(person), product=product, on=on, captures=captures)

    decision = decide(rules, facts)

    assert decision.answer not in NO_VISIT
    if age > 6:  # Vb 8.31, whatever an office writes down
        needs = {decision.line(one).need for one in (Modality.PHOTO, Modality.FINGERPRINTS)}
        assert needs == {Need.TAKE}


@settings(max_examples=60)
@given(OFFICE, FACTS)
def test_the_answer_changes_on_the_foretold_day_and_not_before(
    rules: ReuseRules, facts: Facts
) -> None:
    captures = tuple(one for one in facts.captures if one.taken_on <= facts.on)
    facts = replace(facts, captures=captures)
    decision = decide(rules, facts)
    coming = decision.coming
    assume(coming is not None)
    assert coming is not None

    eve = decide(rules, replace(facts, on=coming.on - timedelta(days=1)))
    then = decide(rules, replace(facts, on=coming.on))

    assert eve.answer is decision.answer
    assert then.answer is coming.answer is not decision.answer


@settings(max_examples=60)
@given(OFFICE, FACTS, st.booleans())
def test_an_unclear_birth_date_never_says_what_a_possible_one_denies(
    rules: ReuseRules, facts: Facts, knows_month: bool
) -> None:
    born = facts.born
    unclear = replace(facts, born=PartialDate(born.year, born.month if knows_month else 0))
    captures = tuple(one for one in facts.captures if one.taken_on <= facts.on)
    clear, said = replace(facts, captures=captures), replace(unclear, captures=captures)
    first_seen = min((one.taken_on for one in captures), default=facts.on)
    latest = born.latest()
    assume(latest is not None and latest <= min(first_seen, facts.on))

    answer = decide(rules, said).answer

    if answer is not Answer.UNKNOWN:
        assert answer is decide(rules, clear).answer


D = next(one for one in RULES.sets if one.code == "D")


def signed(mode: ReuseMode, months: int = 0) -> ReuseRules:
    """Return set D, with something to say of the signature for a later permit."""
    later = D.products[Product.LATER_PERMIT]
    rule = replace(later, signature=ModalityRule(reuse=mode, months=months))
    return ReuseRules(RULES.law, (replace(D, products={Product.LATER_PERMIT: rule}),))


def facts_with(signature: str = "") -> Facts:
    on = date(2023, 9, 1)
    taken = [(Modality.PHOTO, "2023-07-01"), (Modality.FINGERPRINTS, "2023-07-01")]
    taken += [(Modality.SIGNATURE, signature)] if signature else []
    captures = tuple(
        Capture(modality=one, taken_on=date.fromisoformat(day), place=Place.DESK)
        for one, day in taken
    )
    return Facts(
        born=PartialDate.of(date(1985, 4, 12)), product=Product.LATER_PERMIT, on=on,
        captures=captures,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mode", "months", "signature", "answer", "reason"),
    [
        (ReuseMode.NOT_STATED, 0, "", Answer.REUSE, Reason.STILL_GOOD),
        (ReuseMode.BY_POST, 0, "", Answer.REUSE, Reason.STILL_GOOD),
        (ReuseMode.NEVER, 0, "2023-07-01", Answer.SIGNATURE_ONLY, Reason.EVERY_APPLICATION),
        (ReuseMode.ALWAYS, 0, "2014-07-01", Answer.REUSE, Reason.STILL_GOOD),
        (ReuseMode.ALWAYS, 0, "", Answer.SIGNATURE_ONLY, Reason.MISSING),
        (ReuseMode.WITHIN, 24, "2021-09-02", Answer.REUSE, Reason.STILL_GOOD),
        (ReuseMode.WITHIN, 24, "2021-09-01", Answer.SIGNATURE_ONLY, Reason.TOO_OLD),
    ],
)
def test_a_signature_weighs_where_the_set_speaks_of_it(
    mode: ReuseMode, months: int, signature: str, answer: Answer, reason: Reason
) -> None:
    decision = decide(signed(mode, months), facts_with(signature))

    assert (decision.answer, decision.reason) == (answer, reason)


def test_when_a_signature_becomes_too_old_is_foretold() -> None:
    coming = decide(signed(ReuseMode.WITHIN, 26), facts_with("2021-09-01")).coming

    assert coming is not None
    assert (coming.on, coming.answer) == (date(2023, 11, 1), Answer.SIGNATURE_ONLY)


def test_fingerprints_by_post_are_refused() -> None:
    rule = replace(D.products[Product.LATER_PERMIT], fingerprints=ModalityRule(
        reuse=ReuseMode.BY_POST))  # fmt: skip

    with pytest.raises(Invalid) as refused:
        rule_text.check(replace(D, products={Product.LATER_PERMIT: rule}))

    assert (refused.value.code, refused.value.field) == (Code.BAD_WORD, "fingerprints")
