"""Three answers about a person, and what they come to."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest

from counter_app.domain.errors import Code, Refused
from counter_app.domain.identity.verification import (
    Answer,
    Finding,
    Means,
    Outcome,
    Question,
    Verification,
    check_fresh,
    judge,
    open_questions,
)
from counter_app.domain.ids import new_id
from tests.factories import ACCEPTED, NOW, PASSPORT


def answers(*given: Answer) -> dict[Question, Finding]:
    return {
        question: Finding(answer, frozenset({Means.EYE}))
        for question, answer in zip(Question, given, strict=True)
    }


@pytest.mark.parametrize("given", list(itertools.product(Answer, repeat=3)))
def test_every_combination_of_answers(given: tuple[Answer, Answer, Answer]) -> None:
    if Answer.NOT_DONE in given:
        with pytest.raises(Refused) as caught:
            judge(answers(*given))
        assert caught.value.code is Code.ANSWER_OPEN
        unanswered = [q for q, one in zip(Question, given, strict=True) if one is Answer.NOT_DONE]
        assert caught.value.values["questions"] == tuple(unanswered)
        assert open_questions(answers(*given)) == tuple(unanswered)
        return
    outcome = judge(answers(*given))
    if Answer.NO in given:
        assert outcome is Outcome.REFUSED
    elif Answer.DOUBT in given:
        assert outcome is Outcome.NEEDS_SECOND_PERSON
    else:
        assert outcome is Outcome.ACCEPTED


def test_a_question_that_was_never_asked_is_open() -> None:
    with pytest.raises(Refused) as caught:
        judge({Question.DOCUMENT_GENUINE: Finding(Answer.YES, frozenset({Means.LAMP}))})
    assert caught.value.values["questions"] == ("holder_is_person", "person_on_file")


def test_an_answer_needs_the_means_by_which_it_was_found() -> None:
    bare = {**ACCEPTED, Question.PERSON_ON_FILE: Finding(Answer.YES)}
    with pytest.raises(Refused) as caught:
        judge(bare)
    assert caught.value.code is Code.MEANS_NEEDED
    assert caught.value.values["questions"] == ("person_on_file",)


def test_a_verification_serves_as_long_as_the_house_allows() -> None:
    made = Verification(
        id=new_id(), person_id=new_id(), appointment_id=new_id(), operator_id=new_id(),
        session_id=new_id(), at=NOW, document=PASSPORT, answers=ACCEPTED,
        outcome=Outcome.ACCEPTED,
    )  # fmt: skip
    lasts = timedelta(minutes=30)
    check_fresh(made, NOW + lasts, lasts)
    with pytest.raises(Refused) as caught:
        check_fresh(made, NOW + lasts + timedelta(seconds=1), lasts)
    assert (caught.value.code, caught.value.values) == (Code.VERIFICATION_STALE, {"minutes": 30})
