"""Limits by example and by property: what is measured, what is judged, what is only asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.capture.photo_quality import (
    Limit,
    Measure,
    PhotoFacts,
    PhotoRules,
    Verdict,
)
from counter_app.settings import photo_rules

RULES = photo_rules()
TODAY = date(2026, 9, 4)
GOOD = {
    Measure.WIDTH: 413, Measure.HEIGHT: 531, Measure.SHAPE: 0.778, Measure.DARK: 0.0,
    Measure.LIGHT: 0.0, Measure.BRIGHTNESS: 150.0, Measure.TONES: 190, Measure.SHARPNESS: 20.0,
    Measure.BACKGROUND: 3.0,
}  # fmt: skip


def facts(**values: float) -> PhotoFacts:
    measured = {**GOOD, **{Measure(name): value for name, value in values.items()}}
    return PhotoFacts(format="JPEG", is_colour=True, values=measured, taken_on=TODAY)


def test_a_good_photo_of_today_is_good() -> None:
    quality = RULES.judge(facts(), TODAY)
    assert quality.verdict is Verdict.GOOD
    assert [line.measure for line in quality.lines] == list(Measure)
    assert quality.line(Measure.AGE).value == 0


@pytest.mark.parametrize(
    ("measure", "value", "verdict"),
    [
        ("width", 412, Verdict.POOR), ("width", 239, Verdict.UNUSABLE),
        ("height", 530, Verdict.POOR), ("shape", 1.33, Verdict.POOR),
        ("shape", 0.73, Verdict.POOR), ("dark", 26, Verdict.HINT), ("light", 11, Verdict.HINT),
        ("brightness", 44, Verdict.HINT), ("brightness", 221, Verdict.HINT),
        ("tones", 127, Verdict.HINT), ("sharpness", 1.9, Verdict.POOR),
        ("background", 31, Verdict.HINT),
    ],
)  # fmt: skip
def test_each_limit_says_what_it_says(measure: str, value: float, verdict: Verdict) -> None:
    quality = RULES.judge(facts(**{measure: value}), TODAY)
    assert quality.line(Measure(measure)).verdict is verdict
    assert quality.verdict is verdict


def test_nothing_that_depends_on_skin_or_hair_makes_a_photo_poor() -> None:
    for measure in (Measure.BRIGHTNESS, Measure.DARK, Measure.LIGHT, Measure.BACKGROUND):
        assert RULES.limits[measure].otherwise is Verdict.HINT
        assert RULES.limits[measure].floor is None


def test_the_age_of_a_photo_counts_in_days_and_may_be_unknown() -> None:
    old = replace(facts(), taken_on=TODAY - timedelta(days=183))
    assert RULES.judge(old, TODAY).line(Measure.AGE).verdict is Verdict.POOR
    unknown = replace(facts(), taken_on=None)
    assert RULES.judge(unknown, TODAY).line(Measure.AGE).verdict is Verdict.UNKNOWN
    assert RULES.judge(unknown, TODAY).verdict is Verdict.GOOD
    assert RULES.judge(unknown, TODAY).unknown == (Measure.AGE,)


def test_every_limit_and_question_names_its_source_and_both_languages() -> None:
    assert RULES.valid_from <= TODAY
    assert set(RULES.limits) == set(Measure)
    assert all(limit.source for limit in RULES.limits.values())
    assert all(one.source and one.say("nl") != one.say("en") for one in RULES.questions)
    assert RULES.questions[0].say("fr") == RULES.questions[0].say("en")


def test_a_file_is_asked_for_more_than_the_desks_camera() -> None:
    of_camera = {one.code for one in RULES.asked(of_file=False)}
    of_file = {one.code for one in RULES.asked(of_file=True)}
    assert of_file - of_camera == {"own"}
    assert of_camera >= {"eyes", "expression", "glasses", "cover", "likeness"}


def test_damaged_rules_are_no_rules() -> None:
    with pytest.raises(KeyError):
        PhotoRules.parse("version = 1\nfrom = 2026-01-01\n[measures]\n[questions]")


_number = st.floats(-1000, 1000)


@given(_number, _number, _number)
def test_a_limit_never_gets_milder_further_out(least: float, first: float, second: float) -> None:
    limit = Limit(least=least, floor=least - 10, source="x")
    near, far = max(first, second), min(first, second)
    order = list(Verdict)
    assert order.index(limit.judge(far)) >= order.index(limit.judge(near))
